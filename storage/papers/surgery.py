"""Two papers joined into one, one parted into two: what each operation carries along.

Users of other stores lose fields, owners and history here (peers.md §2 no. 9), so the rules are few and tested:

- Joining: the pages of the second follow those of the first; a page that both show is there once. All values of the
  second come along with their whole history. Where both have a value that counts, a confirmed one beats one that is
  not, else the first paper's stays; another value beside it becomes a proposal, so that a person decides. Components
  filled by either are filled by the result, as they were, also those of other dossiers that reuse the second. The
  emptied paper goes into the bin, where it waits to be parted off again.
- Parting: the pages from a place on become a paper of their own, in no component yet. Values go with the page they
  stand on, with their whole history; values that stand on no page stay. A paper that was joined and is parted at the
  seam comes back as it was: its number, type, components and all values.
- A page that shows two papers (two ID cards) is shown by both of them (`part_page`); joining them again undoes it.

Afterwards a person has to look at the papers again, but no confirmed value loses its confirmation.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.errors import BadValue
from storage.models.audit import AuditEvent
from storage.models.dossier import Component, ComponentPaper
from storage.models.paper import FieldValue, Page, Paper
from storage.papers.components import refresh_components_of
from storage.papers.metadata import refresh_metadata
from storage.papers.page_places import add_paper_like, check_alive, mark_changed, pages_of, place_pages
from storage.papers.value_moves import merge_values, restore_current, values_without_page
from storage.views import TOLD, paper_ref

_JOIN = "paper.join"


def join_papers(session: Session, first: Paper, second: Paper, officer_id: int) -> None:
    """Make the second paper the end of the first.

    Raises:
        BadValue: the two are one paper, papers of two dossiers, an issued result and a paper that was handed in, or one
            of them lies in the bin.
    """
    if first.id == second.id or (first.dossier_id, first.is_result) != (second.dossier_id, second.is_result):
        raise BadValue("paper", paper_ref(second.id))
    check_alive(first, second)
    _join_pages(session, first, second)
    homeless = values_without_page(session, second.id)
    came = [page.id for page in pages_of(session, second)]
    pages = pages_of(session, first) + pages_of(session, second)
    place_pages(session, first, pages)
    merge_values(session, first.id, second.id)
    moved_into = _join_components(session, first, second)
    second.deleted_at, second.deleted_by_id = datetime.now(UTC), officer_id
    mark_changed(first)
    first.pages_confidence = TOLD
    second.archival_sha256 = None
    session.flush()
    for paper in (first, second):
        refresh_components_of(session, paper.id)
        refresh_metadata(session, paper)
    record(
        session, _JOIN, Subject("paper", first.id, first.dossier_id), officer_id,
        other=second.id, pages=[page.id for page in pages], came=came, values=homeless, components=moved_into,
    )  # fmt: skip


def part_paper(session: Session, paper: Paper, position: int, officer_id: int) -> Paper:
    """Make the pages from `position` (from 0) on a paper of their own and return it.

    It is of type "other", unless these are the pages of a paper that was joined to this one: then that comes back.

    Raises:
        BadValue: there is no page before that place or none from it on, or the paper lies in the bin.
    """
    check_alive(paper)
    pages = pages_of(session, paper)
    kept, moved = pages[: max(position, 0)], pages[max(position, 0) :]
    if not kept or not moved:
        raise BadValue("page", str(position + 1))
    joined = _joined_before(session, paper, [page.id for page in moved])
    new = add_paper_like(session, paper) if joined is None else _taken_out_of_bin(session, joined)
    place_pages(session, new, moved)
    session.execute(
        sa.update(FieldValue)
        .where(
            FieldValue.paper_id == paper.id,
            sa.or_(
                FieldValue.page_id.in_([page.id for page in moved]),
                FieldValue.id.in_([] if joined is None else joined.details["values"]),
            ),
        )
        .values(paper_id=new.id)
    )
    if joined is not None:
        _leave_components(session, paper, joined.details["components"])
    for each in (paper, new):
        restore_current(session, each.id)
    mark_changed(paper)
    paper.pages_confidence = new.pages_confidence = TOLD
    session.flush()
    for each in (paper, new):
        refresh_components_of(session, each.id)
        refresh_metadata(session, each)
    record(
        session, "paper.part", Subject("paper", paper.id, paper.dossier_id), officer_id,
        other=new.id, pages=[page.id for page in moved],
    )  # fmt: skip
    return new


def part_page(session: Session, paper: Paper, position: int, officer_id: int) -> Paper:
    """Return a new paper that shows the page at `position` (from 0) too: two papers lay on one sheet.

    The values stay; which of them are the other paper's only a person can tell.

    Raises:
        BadValue: there is no such page, or the paper lies in the bin.
    """
    check_alive(paper)
    pages = pages_of(session, paper)
    if not 0 <= position < len(pages):
        raise BadValue("page", str(position + 1))
    new = add_paper_like(session, paper)
    page = pages[position]
    columns = [each.key for each in sa.inspect(Page).column_attrs if each.key not in {"id", "paper_id", "position"}]
    session.add(Page(paper_id=new.id, position=0, **{key: getattr(page, key) for key in columns}))
    mark_changed(paper)
    paper.pages_confidence = TOLD
    session.flush()
    record(
        session, "paper.part_page", Subject("paper", paper.id, paper.dossier_id), officer_id,
        other=new.id, pages=[page.id],
    )  # fmt: skip
    return new


def _join_pages(session: Session, first: Paper, second: Paper) -> None:
    """Drop from the second paper what the first shows as well; a value stands on the page that stays."""
    shown = {(page.capture_id, page.capture_index): page for page in pages_of(session, first)}
    for page in pages_of(session, second):
        twin = shown.get((page.capture_id, page.capture_index))
        if twin is not None:
            session.execute(sa.update(FieldValue).where(FieldValue.page_id == page.id).values(page_id=twin.id))
            session.delete(page)
    session.flush()
    session.expire(second, ["pages"])


def _joined_before(session: Session, paper: Paper, page_ids: Sequence[int]) -> AuditEvent | None:
    """Return the event that joined exactly these pages to a paper, if what they were lies in the bin still."""
    events = session.scalars(
        sa.select(AuditEvent)
        .where(AuditEvent.action == _JOIN, AuditEvent.kind == "paper", AuditEvent.ref_id == paper.id)
        .order_by(AuditEvent.id.desc())
    )
    for event in events:
        if event.details["came"] == list(page_ids):
            other = session.get(Paper, event.details["other"])
            return (
                event if other is not None and other.deleted_at is not None and not pages_of(session, other) else None
            )
    return None


def _taken_out_of_bin(session: Session, joined: AuditEvent) -> Paper:
    paper = session.get_one(Paper, joined.details["other"])
    paper.deleted_at = paper.deleted_by_id = None
    mark_changed(paper)
    return paper


def _join_components(session: Session, first: Paper, second: Paper) -> list[int]:
    """Put the first paper into every component that the second fills, the same way; return those it was not in."""
    rows = session.scalars(sa.select(ComponentPaper).where(ComponentPaper.paper_id == second.id)).all()
    new = [row for row in rows if session.get(ComponentPaper, (row.component_id, first.id)) is None]
    session.add_all(
        ComponentPaper(
            component_id=row.component_id,
            paper_id=first.id,
            how=row.how,
            from_dossier_id=row.from_dossier_id,
            accepted_by_id=row.accepted_by_id,
            accepted_at=row.accepted_at,
        )
        for row in new
    )
    session.flush()
    return [row.component_id for row in new]


def _leave_components(session: Session, paper: Paper, component_ids: Sequence[int]) -> None:
    """Take a paper out of the components that it came into by the join that is undone now."""
    for component_id in component_ids:
        row = session.get(ComponentPaper, (component_id, paper.id))
        if row is not None:
            session.expire(session.get_one(Component, component_id), ["papers"])
            session.delete(row)
    session.flush()
