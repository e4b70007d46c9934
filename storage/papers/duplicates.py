"""Papers that the store has already: the same bytes, the same look, or the same number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.looks import is_probably_same_page
from storage.models.dossier import Dossier
from storage.models.paper import Capture, Page, Paper, PaperOwner
from storage.papers.fields import current_values
from storage.papers.papers import NewPaper
from storage.papers.views import plain_value

_FEWEST_SHARED = 3


class SameBy(StrEnum):
    """By what two papers are one."""

    BYTES = "same_bytes"
    LOOK = "same_look"
    NUMBER = "same_number"


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A paper that is there already, or may be.

    `in_bin` says that somebody deleted it; `is_certain` that it need not be stored again: the bytes are the same, or
    page looks and read values are.
    """

    paper_id: int
    by: SameBy
    in_bin: bool
    is_certain: bool = False


def find_same_pages(session: Session, dossier: Dossier, new: NewPaper) -> Duplicate | None:
    """Return the stored paper that has the very pages of a new one, None if there is none.

    The same bytes are looked for everywhere; the same look only among papers of the dossier's owner, as only there a
    page scanned again is likelier than a page that resembles.
    """
    return _by_bytes(session, new) or _by_look(session, dossier, new)


def find_same_number(session: Session, paper: Paper) -> tuple[Duplicate, ...]:
    """Return other papers of the same type and number that share an owner with this one: a second copy, most likely."""
    if paper.number is None:
        return ()
    owners = sa.select(PaperOwner.owner_id).where(PaperOwner.paper_id == paper.id)
    others = session.scalars(
        sa.select(Paper)
        .where(
            Paper.document_type == paper.document_type,
            Paper.number == paper.number,
            Paper.id != paper.id,
            sa.or_(
                Paper.id.in_(sa.select(PaperOwner.paper_id).where(PaperOwner.owner_id.in_(owners))),
                Paper.dossier_id == paper.dossier_id,
            ),
        )
        .order_by(Paper.id)
    )
    return tuple(Duplicate(each.id, SameBy.NUMBER, each.deleted_at is not None) for each in others)


def _by_bytes(session: Session, new: NewPaper) -> Duplicate | None:
    sources = sa.select(Capture.id, Capture.sha256).where(Capture.id.in_({page.capture_id for page in new.pages}))
    shas = dict(session.execute(sources).all())
    wanted = [(shas[page.capture_id], page.capture_index) for page in new.pages]
    first_sha, first_index = wanted[0]
    candidates = session.scalars(
        sa.select(Paper)
        .join(Page, Page.paper_id == Paper.id)
        .join(Capture, Capture.id == Page.capture_id)
        .where(Capture.sha256 == first_sha, Page.capture_index == first_index)
        .where(Paper.document_type == new.document_type)
        .distinct()
    )
    same = _first(each for each in candidates if _sources(session, each) == wanted) if first_sha else None
    return Duplicate(same.id, SameBy.BYTES, same.deleted_at is not None, is_certain=True) if same else None


def _by_look(session: Session, dossier: Dossier, new: NewPaper) -> Duplicate | None:
    looks = [page.look for page in new.pages]
    if None in looks:
        return None
    of_owner = sa.or_(
        Dossier.owner_id == dossier.owner_id,
        Paper.id.in_(sa.select(PaperOwner.paper_id).where(PaperOwner.owner_id == dossier.owner_id)),
    )
    candidates = session.scalars(
        sa.select(Paper)
        .join(Dossier, Dossier.id == Paper.dossier_id)
        .where(Paper.document_type == new.document_type, of_owner)
        .order_by(Paper.id)
    )
    same = _first(each for each in candidates if _looks_alike(session, each, looks))
    if same is None:
        return None
    return Duplicate(same.id, SameBy.LOOK, same.deleted_at is not None, is_certain=_says_the_same(session, same, new))


def _first(papers: Iterable[Paper]) -> Paper | None:
    """Return the best of several: one that is not in the bin before one that is."""
    return min(papers, key=lambda paper: (paper.deleted_at is not None, paper.id), default=None)


def _says_the_same(session: Session, paper: Paper, new: NewPaper) -> bool:
    """Say whether two readings agree in every value that both have, and have enough in common to tell."""
    stored = {key: row.value for key, row in current_values(session, paper.id).items()}
    read = {each.value.key: each.value.value for each in new.values}
    shared = stored.keys() & read.keys()
    return len(shared) >= _FEWEST_SHARED and all(plain_value(stored[key]) == read[key] for key in shared)


def _sources(session: Session, paper: Paper) -> list[tuple[str | None, int]]:
    rows = session.execute(
        sa.select(Capture.sha256, Page.capture_index)
        .join(Page, Page.capture_id == Capture.id)
        .where(Page.paper_id == paper.id)
        .order_by(Page.position)
    )
    return list(rows)


def _looks_alike(session: Session, paper: Paper, looks: Sequence[str | None]) -> bool:
    stored = session.scalars(sa.select(Page.look).where(Page.paper_id == paper.id).order_by(Page.position)).all()
    if len(stored) != len(looks):
        return False
    return all(
        a is not None and b is not None and is_probably_same_page(a, b) for a, b in zip(stored, looks, strict=True)
    )
