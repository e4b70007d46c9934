"""Papers that the store has already: the same bytes, the same look, or the same number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.looks import is_probably_same_page
from storage.models.dossier import Dossier
from storage.models.paper import Capture, Page, Paper, PaperOwner
from storage.papers.fields import current_values
from storage.papers.papers import NewPaper
from storage.papers.views import plain_value

_FEWEST_SHARED = 3
_Source = tuple[str | None, int]

Taken = Mapping[int, Collection[tuple[int, int]]]
"""Papers that others of the same files stand for, by number, with the pages (capture, place in it) that those show."""

_NOTHING: Taken = MappingProxyType({})


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


def find_same_pages(session: Session, dossier: Dossier, new: NewPaper, taken: Taken = _NOTHING) -> Duplicate | None:
    """Return the stored paper that has the very pages of a new one, None if there is none.

    The same bytes are looked for everywhere; the same look only among papers of the dossier's owner, as only there a
    page scanned again is likelier than a page that resembles. Certain is only a paper that this dossier may show: one
    of its owner, and for an issued result one of its own. What somebody handed in does not get into another's dossier.

    Args:
        session: The caller's transaction.
        dossier: The dossier that the new paper came for.
        new: The new paper.
        taken: What the other new papers of the same files became: two cards on one page are two papers.
    """
    found = _by_bytes(session, dossier, new, taken) or _by_look(session, dossier, new, taken)
    return None if found is None else _as_duplicate(*found)


def find_same_number(session: Session, paper: Paper) -> tuple[Duplicate, ...]:
    """Return other papers of the same type and number that share an owner with this one: a second copy, most likely."""
    if paper.number is None:
        return ()
    owners = sa.select(PaperOwner.owner_id).where(PaperOwner.paper_id == paper.id)
    of_owner = sa.select(Dossier.owner_id).where(Dossier.id == paper.dossier_id)
    others = session.scalars(
        sa.select(Paper)
        .where(
            Paper.document_type == paper.document_type,
            Paper.number == paper.number,
            Paper.id != paper.id,
            sa.or_(
                Paper.id.in_(
                    sa.select(PaperOwner.paper_id).where(
                        sa.or_(PaperOwner.owner_id.in_(owners), PaperOwner.owner_id.in_(of_owner))
                    )
                ),
                Paper.dossier_id.in_(sa.select(Dossier.id).where(Dossier.owner_id.in_(of_owner))),
            ),
        )
        .order_by(Paper.id)
    )
    return tuple(Duplicate(each.id, SameBy.NUMBER, each.deleted_at is not None) for each in others)


def _as_duplicate(paper: Paper, by: SameBy, is_certain: bool) -> Duplicate:
    return Duplicate(paper.id, by, paper.deleted_at is not None, is_certain)


def _by_bytes(session: Session, dossier: Dossier, new: NewPaper, taken: Taken) -> tuple[Paper, SameBy, bool] | None:
    """Return the paper that shows every page of a new one, else one that shows some of them.

    It may show more, or be called otherwise: papers are joined and typed anew by people.
    """
    sources = sa.select(Capture.id, Capture.sha256).where(Capture.id.in_({page.capture_id for page in new.pages}))
    shas: dict[int, str | None] = {row.id: row.sha256 for row in session.execute(sources)}
    wanted: set[_Source] = {(shas.get(page.capture_id), page.capture_index) for page in new.pages}
    candidates = session.scalars(
        sa.select(Paper)
        .join(Page, Page.paper_id == Paper.id)
        .join(Capture, Capture.id == Page.capture_id)
        .where(Capture.sha256.in_({sha for sha, _ in wanted if sha is not None}))
        .distinct()
    ).all()
    candidates = [paper for paper in candidates if not _is_taken(paper, new, taken)]
    shown = {paper.id: _sources(session, paper) for paper in candidates}
    whole = [paper for paper in candidates if wanted <= shown[paper.id]]
    certain = [paper for paper in whole if _may_show(session, dossier, paper, is_result=new.is_result)]
    if certain:
        return _best(certain, new), SameBy.BYTES, True
    some = whole or [paper for paper in candidates if wanted & shown[paper.id] and not _shares_capture(paper, new)]
    return (_best(some, new), SameBy.BYTES, False) if some else None


def _may_show(session: Session, dossier: Dossier, paper: Paper, *, is_result: bool) -> bool:
    """Say whether a paper may stand in a dossier for what was handed in there."""
    if paper.dossier_id == dossier.id or is_result:
        return paper.dossier_id == dossier.id
    if session.get_one(Dossier, paper.dossier_id).owner_id == dossier.owner_id:
        return True
    named = sa.select(PaperOwner.role).where(PaperOwner.paper_id == paper.id, PaperOwner.owner_id == dossier.owner_id)
    return session.scalar(named.limit(1)) is not None


def _by_look(session: Session, dossier: Dossier, new: NewPaper, taken: Taken) -> tuple[Paper, SameBy, bool] | None:
    looks = [page.look for page in new.pages]
    if not any(looks):
        return None
    named = sa.select(PaperOwner.paper_id).where(PaperOwner.owner_id == dossier.owner_id)
    handed_in = sa.select(Paper.id).join(Dossier, Dossier.id == Paper.dossier_id)
    of_owner = named.union(handed_in.where(Dossier.owner_id == dossier.owner_id))
    candidates = session.scalars(
        sa.select(Paper).where(Paper.id.in_(of_owner), _typed(new.document_type)).order_by(Paper.id)
    ).all()
    stored = _looks(session, candidates)
    alike = [
        paper
        for paper in candidates
        if not _is_taken(paper, new, taken) and _looks_alike(stored.get(paper.id, ()), looks)
    ]
    certain = [
        paper
        for paper in alike
        if _says_the_same(session, paper, new) and _may_show(session, dossier, paper, is_result=new.is_result)
    ]
    if certain:
        return _best(certain, new), SameBy.LOOK, True
    return (_best(alike, new), SameBy.LOOK, False) if alike else None


def _looks(session: Session, papers: Sequence[Paper]) -> Mapping[int, list[str | None]]:
    """Return the looks of the pages of papers, without the packed lines that whole pages would bring along."""
    found: dict[int, list[str | None]] = defaultdict(list)
    rows = session.execute(
        sa.select(Page.paper_id, Page.look)
        .where(Page.paper_id.in_([paper.id for paper in papers]))
        .order_by(Page.paper_id, Page.position)
    )
    for paper_id, look in rows:
        found[paper_id].append(look)
    return found


def _typed(document_type: str) -> sa.ColumnElement[bool]:
    """Return the condition that a paper is of a type, which no index answers.

    The other conditions leave a handful of papers, while of one type there are tens of thousands; without statistics
    SQLite would start from those (as in `storage.reuse.rules`).
    """
    return Paper.document_type.concat("") == document_type


def _best(papers: Sequence[Paper], new: NewPaper) -> Paper:
    """Return the best of several: one of the same type, and one that is not in the bin, before the others."""
    return min(
        papers, key=lambda paper: (paper.document_type != new.document_type, paper.deleted_at is not None, paper.id)
    )


def _says_the_same(session: Session, paper: Paper, new: NewPaper) -> bool:
    """Say whether two readings have the same fields with the same values, and enough of them to tell.

    A field that was read on one of them only may be the very one in which two letters of one office differ.
    """
    stored = current_values(session, paper.id)
    read = {each.value.key: each.value.value for each in new.values}
    machine_read = {key for key, row in stored.items() if row.page_id is not None}
    if not machine_read <= read.keys() <= stored.keys():
        return False
    told = [key for key, value in read.items() if value]
    return len(told) >= _FEWEST_SHARED and all(plain_value(stored[key].value) == read[key] for key in read)


def _sources(session: Session, paper: Paper) -> set[_Source]:
    rows = session.execute(
        sa.select(Capture.sha256, Page.capture_index)
        .join(Page, Page.capture_id == Capture.id)
        .where(Page.paper_id == paper.id)
    )
    return {(sha, index) for sha, index in rows}


def _shares_capture(paper: Paper, new: NewPaper) -> bool:
    return bool({page.capture_id for page in paper.pages} & {page.capture_id for page in new.pages})


def _is_taken(paper: Paper, new: NewPaper, taken: Taken) -> bool:
    """Say whether a paper stands for another new one on the same page: then this one is the other card there."""
    claimed = taken.get(paper.id, ())
    return any((page.capture_id, page.capture_index) in claimed for page in new.pages)


def _looks_alike(stored: Sequence[str | None], looks: Sequence[str | None]) -> bool:
    """Say whether page by page looks the same; a page that shows too little for a look is like another such page."""
    if len(stored) != len(looks):
        return False
    return all(_looks_like(a, b) for a, b in zip(stored, looks, strict=True))


def _looks_like(a: str | None, b: str | None) -> bool:
    return a == b if a is None or b is None else is_probably_same_page(a, b)
