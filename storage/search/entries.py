"""What a search entry says, made from the rows that it is about; many at a time, so that a rebuild takes minutes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.text import nfc, one_line
from storage.models.dossier import Dossier
from storage.models.owner import Owner, OwnerIdentifier, OwnerName
from storage.models.paper import FieldValue, Page, Paper, PaperOwner
from storage.models.procedure import Procedure
from storage.models.search import SearchEntry
from storage.models.unit import Unit
from storage.papers.page_lines import text_of
from storage.search.words import (
    DELETED_TERM,
    Indexed,
    ends_of,
    entry_id,
    indexed,
    month_term,
    owner_term,
    type_term,
    unit_term,
)
from storage.states import FieldStatus
from storage.views import owner_ref, paper_ref

_BETWEEN = " – "

Value = TypeVar("Value")


class Entry(NamedTuple):
    """A row of `search_entry`, field by field."""

    id: int
    kind: str
    ref_id: int
    dossier_id: int | None
    unit_id: int | None
    document_type: str | None
    deleted: bool
    at: datetime
    title: str
    head: str
    body: str
    terms: str

    @property
    def indexed(self) -> Indexed:
        """The words under which it stands in the index."""
        return indexed(self.head, self.body, self.terms.split())


ENTRY_COLUMNS = tuple(getattr(SearchEntry, name) for name in Entry._fields)
"""What to select for an `Entry`."""


class _Known(NamedTuple):
    """What finds an owner: display name, every name, every number."""

    name: str
    names: Sequence[str]
    numbers: Sequence[str]


def paper_entries(session: Session, ids: Sequence[int]) -> Iterator[Entry]:
    """Yield the entries of the papers with these ids, those in the bin too; none for an id without a paper."""
    roles = _grouped(session, sa.select(PaperOwner.paper_id, PaperOwner.owner_id).where(PaperOwner.paper_id.in_(ids)))
    values = _grouped(
        session,
        sa.select(FieldValue.paper_id, FieldValue.value)
        .where(FieldValue.paper_id.in_(ids), FieldValue.status == FieldStatus.CURRENT)
        .order_by(FieldValue.id),
    )
    pages = _grouped(
        session, sa.select(Page.paper_id, Page.lines).where(Page.paper_id.in_(ids)).order_by(Page.position)
    )
    columns = (
        Paper.id, Paper.dossier_id, Paper.document_type, Paper.deleted_at, Paper.created_at, Paper.number,
        Paper.subject, Paper.issuer, Paper.signer, Dossier.unit_id, Dossier.owner_id,
    )  # fmt: skip
    rows = session.execute(sa.select(*columns).join(Dossier).where(Paper.id.in_(ids)).order_by(Paper.id)).all()
    people = _owners(session, {owner_id for each in roles.values() for owner_id in each})
    for row in rows:
        owner_ids = list(dict.fromkeys(roles[row.id]))
        known = [people[owner_id] for owner_id in owner_ids]
        said = [each for value in values[row.id] for each in ([value] if isinstance(value, str) else value)]
        names = [each.name for each in known]
        yield Entry(
            id=entry_id("paper", row.id),
            kind="paper",
            ref_id=row.id,
            dossier_id=row.dossier_id,
            unit_id=row.unit_id,
            document_type=row.document_type,
            deleted=row.deleted_at is not None,
            at=row.created_at,
            title=_BETWEEN.join(filter(None, [", ".join(names), row.number])) or row.subject or row.document_type,
            head=_lines(
                [row.number, row.subject, *_searched(known), *said, row.issuer, row.signer],
                [row.document_type.replace("_", " "), paper_ref(row.id)],
            ),
            body=nfc("\n".join(filter(None, map(text_of, pages[row.id])))),
            terms=_terms(
                *map(owner_term, {*owner_ids, row.owner_id}),
                type_term(row.document_type),
                unit_term(row.unit_id),
                month_term(row.created_at),
                *([DELETED_TERM] if row.deleted_at is not None else []),
            ),
        )


def dossier_entries(session: Session, ids: Sequence[int]) -> Iterator[Entry]:
    """Yield the entries of the dossiers with these ids; none for an id without a dossier."""
    rows = session.execute(
        sa.select(
            Dossier.id, Dossier.code, Dossier.owner_id, Dossier.unit_id, Dossier.received_at,
            Procedure.code.label("procedure"), Procedure.name, Unit.name.label("unit"),
        )
        .join(Procedure, Procedure.id == Dossier.procedure_id)
        .join(Unit, Unit.id == Dossier.unit_id)
        .where(Dossier.id.in_(ids))
        .order_by(Dossier.id)
    ).all()  # fmt: skip
    people = _owners(session, {row.owner_id for row in rows})
    for row in rows:
        owner = people[row.owner_id]
        yield Entry(
            id=entry_id("dossier", row.id),
            kind="dossier",
            ref_id=row.id,
            dossier_id=row.id,
            unit_id=row.unit_id,
            document_type=None,
            deleted=False,
            at=row.received_at,
            title=_BETWEEN.join([row.name, owner.name]),
            head=_lines([row.code, *_searched([owner]), row.name, row.procedure, row.unit]),
            body="",
            terms=_terms(
                owner_term(row.owner_id),
                unit_term(row.unit_id),
                month_term(row.received_at),
                *_ends([row.code, *owner.numbers]),
            ),
        )


def owner_entries(session: Session, ids: Sequence[int]) -> Iterator[Entry]:
    """Yield the entries of the owners with these ids; none for one that is merged into another or is not there."""
    rows = session.execute(
        sa.select(Owner.id, Owner.created_at)
        .where(Owner.id.in_(ids), Owner.merged_into_id.is_(None))
        .order_by(Owner.id)
    ).all()
    people = _owners(session, {row.id for row in rows})
    for row in rows:
        owner = people[row.id]
        yield Entry(
            id=entry_id("owner", row.id),
            kind="owner",
            ref_id=row.id,
            dossier_id=None,
            unit_id=None,
            document_type=None,
            deleted=False,
            at=row.created_at,
            title=owner.name,
            head=_lines(_searched([owner]), [owner_ref(row.id)]),
            body="",
            terms=_terms(owner_term(row.id), month_term(row.created_at), *_ends(owner.numbers)),
        )


ENTRIES: Mapping[str, Callable[[Session, Sequence[int]], Iterator[Entry]]] = {
    "owner": owner_entries,
    "dossier": dossier_entries,
    "paper": paper_entries,
}
"""How the entries of each kind are made."""


def _owners(session: Session, ids: set[int]) -> dict[int, _Known]:
    names = _grouped(
        session,
        sa.select(OwnerName.owner_id, OwnerName.name).where(OwnerName.owner_id.in_(ids)).order_by(OwnerName.id),
    )
    numbers = _grouped(
        session,
        sa.select(OwnerIdentifier.owner_id, OwnerIdentifier.value)
        .where(OwnerIdentifier.owner_id.in_(ids))
        .order_by(OwnerIdentifier.id),
    )
    shown = session.execute(sa.select(Owner.id, Owner.display_name).where(Owner.id.in_(ids)))
    return {row.id: _Known(one_line(row.display_name), names[row.id], numbers[row.id]) for row in shown}


def _grouped(session: Session, statement: sa.Select[int, Value]) -> defaultdict[int, list[Value]]:
    found: defaultdict[int, list[Value]] = defaultdict(list)
    for key, value in session.execute(statement):
        found[key].append(value)
    return found


def _searched(known: Iterable[_Known]) -> Iterator[str]:
    for owner in known:
        yield from (owner.name, *owner.names, *owner.numbers)


def _lines(*parts: Iterable[str | None]) -> str:
    """Return the texts, a line each, every one once."""
    said = (one_line(text) for part in parts for text in part if text)
    return "\n".join(dict.fromkeys(filter(None, said)))


def _terms(*terms: str) -> str:
    return " ".join(sorted(set(terms)))


def _ends(numbers: Iterable[str]) -> set[str]:
    return {end for number in numbers for end in ends_of(number)}
