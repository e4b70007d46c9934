"""Two papers joined into one, one parted into two: what each operation carries along.

Users of other stores lose fields, owners and history here (peers.md §2 no. 9), so the rules are few and tested:

- Joining: the pages of the second follow those of the first. A value that only one paper has is carried. Where both
  have one, a confirmed value beats one that is not, and of two confirmed ones the first paper's stays and the second's
  becomes a proposal. Components filled by either are filled by the result. The emptied paper goes into the bin; what
  was noted about it stays with it.
- Parting: the pages from a place on become a paper of their own, in no component yet. Values go with the page they
  stand on, with their whole history; values that stand on no page stay.

Afterwards a person has to look at the papers again, but no confirmed value loses its confirmation.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.errors import BadValue
from storage.models.dossier import Component, ComponentPaper
from storage.models.paper import FieldValue, Page, Paper
from storage.papers.components import fill, refresh_components_of
from storage.papers.fields import current_values
from storage.papers.metadata import refresh_metadata
from storage.states import FieldStatus
from storage.views import paper_ref


def join_papers(session: Session, first: Paper, second: Paper, officer_id: int) -> None:
    """Make the second paper the end of the first.

    Raises:
        BadValue: the two are one paper, or papers of two dossiers.
    """
    if first.id == second.id or first.dossier_id != second.dossier_id:
        raise BadValue("paper", paper_ref(second.id))
    pages = _pages(session, first) + _pages(session, second)
    for position, page in enumerate(pages):
        page.paper_id, page.position = first.id, position
    session.flush()
    _join_values(session, first, second)
    _join_components(session, first, second, officer_id)
    second.deleted_at, second.deleted_by_id = datetime.now(UTC), officer_id
    _look_again(first)
    first.archival_sha256 = None
    session.flush()
    refresh_components_of(session, second.id)
    for paper in (first, second):
        refresh_metadata(session, paper)
    record(
        session, "paper.join", Subject("paper", first.id, first.dossier_id), officer_id,
        other=second.id, pages=[page.id for page in pages],
    )  # fmt: skip


def part_paper(session: Session, paper: Paper, position: int, officer_id: int) -> Paper:
    """Make the pages from `position` (from 0) on a paper of their own, of type "other", and return it.

    Raises:
        BadValue: there is no page before that place, or none from it on.
    """
    pages = _pages(session, paper)
    moved = pages[position:]
    if position < 1 or not moved:
        raise BadValue("page", str(position + 1))
    new = Paper(
        dossier_id=paper.dossier_id,
        document_type="other",
        type_confidence=0.0,
        is_result=paper.is_result,
        created_at=datetime.now(UTC),
    )
    session.add(new)
    session.flush()
    for place, page in enumerate(moved):
        page.paper_id, page.position = new.id, place
    session.execute(
        sa.update(FieldValue)
        .where(FieldValue.paper_id == paper.id, FieldValue.page_id.in_([page.id for page in moved]))
        .values(paper_id=new.id)
    )
    _look_again(paper)
    paper.archival_sha256 = None
    session.flush()
    for each in (paper, new):
        refresh_metadata(session, each)
    record(
        session, "paper.part", Subject("paper", paper.id, paper.dossier_id), officer_id,
        other=new.id, pages=[page.id for page in moved],
    )  # fmt: skip
    return new


@dataclass(frozen=True, slots=True)
class _Pair:
    first: FieldValue
    second: FieldValue

    @property
    def second_wins(self) -> bool:
        return self.first.confirmed_at is None and self.second.confirmed_at is not None


def _join_values(session: Session, first: Paper, second: Paper) -> None:
    ours, theirs = current_values(session, first.id), current_values(session, second.id)
    for key, row in theirs.items():
        if key not in ours:
            row.paper_id = first.id
        elif (pair := _Pair(ours[key], row)).second_wins or row.value != ours[key].value:
            loser = pair.first if pair.second_wins else pair.second
            loser.status = FieldStatus.PROPOSED if loser.confirmed_at is not None else FieldStatus.SUPERSEDED
            session.flush()  # before the winner comes: only one may be current
            row.paper_id = first.id
        session.flush()


def _join_components(session: Session, first: Paper, second: Paper, officer_id: int) -> None:
    rows = session.execute(
        sa.select(Component, ComponentPaper.how)
        .join(ComponentPaper, ComponentPaper.component_id == Component.id)
        .where(ComponentPaper.paper_id == second.id)
    ).all()
    for component, how in rows:
        fill(session, component, first, how, officer_id)


def _look_again(paper: Paper) -> None:
    paper.confirmed_at = paper.confirmed_by_id = None


def _pages(session: Session, paper: Paper) -> list[Page]:
    return list(session.scalars(sa.select(Page).where(Page.paper_id == paper.id).order_by(Page.position)))
