"""Checks of captures, papers, pages and values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from storage.models.audit import AuditEvent
from storage.models.paper import Capture, FieldValue, Page, Paper
from storage.states import CaptureStatus, CopyKind, FieldStatus
from storage.upkeep.check_shape import Check, Finding, about_paper, about_row


def _values(session: Session) -> Iterator[Finding]:
    """Find fields with more than one value that counts (an index forbids it, and indexes can be damaged)."""
    rows = session.execute(
        sa.select(FieldValue.paper_id, FieldValue.key)
        .where(FieldValue.status == FieldStatus.CURRENT)
        .group_by(FieldValue.paper_id, FieldValue.key)
        .having(sa.func.count() > 1)
    )
    for paper_id, key in rows:
        yield about_paper("value_not_single", paper_id, detail=key)


def _positions(session: Session) -> Iterator[Finding]:
    """Find papers whose pages do not stand at 0, 1, 2 and so on."""
    count, last = sa.func.count(), sa.func.max(Page.position)
    rows = session.execute(
        sa.select(Paper.id, Paper.dossier_id)
        .join(Page, Page.paper_id == Paper.id)
        .group_by(Paper.id, Paper.dossier_id)
        .having(
            sa.or_(sa.func.min(Page.position) != 0, last != count - 1, sa.func.count(Page.position.distinct()) != count)
        )
    )
    for paper_id, dossier_id in rows:
        yield about_paper("page_positions", paper_id, dossier_id)


def _renumber(session: Session, found: Sequence[Finding]) -> None:
    """Close the gaps; pages keep their order, and of two at one place the older one comes first."""
    for finding in found:
        pages = session.scalars(
            sa.select(Page.id).where(Page.paper_id == finding.about.id).order_by(Page.position, Page.id)
        ).all()
        for position, page_id in enumerate(pages):
            session.execute(sa.update(Page).where(Page.id == page_id).values(position=position))


def _papers_without_pages(session: Session) -> Iterator[Finding]:
    """Find papers of which no page is left.

    What came from a database as data never had one, and the pages of one that was joined are another paper's.
    """
    kind = sa.type_coerce(Paper.copy_kind, sa.String)
    rows = session.execute(
        sa.select(Paper.id, Paper.dossier_id, Paper.deleted_at)
        .outerjoin(Page, Page.paper_id == Paper.id)
        .where(Page.id.is_(None), kind.is_distinct_from(CopyKind.DATABASE_RECORD.value))
    ).all()
    joined = _emptied(session) if rows else frozenset()
    for paper_id, dossier_id, deleted_at in rows:
        if deleted_at is not None and paper_id in joined:
            continue
        yield about_paper("paper_without_pages", paper_id, dossier_id)


def _emptied(session: Session) -> frozenset[int]:
    """Return the papers that were made the end of another one, or were undone, as the trail says."""
    events = session.execute(
        sa.select(AuditEvent.action, AuditEvent.details).where(
            AuditEvent.action.in_(["paper.join", "dossier.undo", "dossier.redo"])
        )
    )
    found: set[int] = set()
    for action, details in events:
        gone = [details.get("other")] if action == "paper.join" else details.get("emptied", [])
        found.update(each for each in gone if isinstance(each, int))
    return frozenset(found)


def _confirmed_too_early(session: Session) -> Iterator[Finding]:
    """Find papers that count as confirmed though a value still waits for a person."""
    waits = sa.exists().where(
        FieldValue.paper_id == Paper.id,
        FieldValue.status == FieldStatus.CURRENT,
        FieldValue.review,
        FieldValue.confirmed_at.is_(None),
    )
    for paper_id, dossier_id in session.execute(
        sa.select(Paper.id, Paper.dossier_id).where(Paper.confirmed_at.is_not(None), waits)
    ):
        yield about_paper("confirmed_unreviewed", paper_id, dossier_id)


def _captures_without_pages(session: Session) -> Iterator[Finding]:
    """Find captures that count as read though no page came of them.

    That is right only where the capture itself says why (`error_code`: nothing but blank pages, say), or where the same
    file was handed in twice and its pages hang on the other capture.
    """
    twin = aliased(Capture)
    has_page = sa.exists().where(Page.capture_id == Capture.id)
    twin_has_page = sa.exists().where(twin.sha256 == Capture.sha256, Page.capture_id == twin.id)
    rows = session.execute(
        sa.select(Capture.id, Capture.dossier_id).where(
            Capture.status == CaptureStatus.READ, Capture.error_code.is_(None), ~has_page, ~twin_has_page
        )
    )
    for capture_id, dossier_id in rows:
        yield about_row("capture_without_pages", "capture", capture_id, dossier_id)


def _bytes_of_captures(session: Session) -> Iterator[Finding]:
    """Find captures that lost their file, and stopped ones that still have it."""
    stopped = Capture.status == CaptureStatus.STOPPED
    for capture_id, dossier_id in session.execute(
        sa.select(Capture.id, Capture.dossier_id).where(~stopped, Capture.sha256.is_(None))
    ):
        yield about_row("capture_without_file", "capture", capture_id, dossier_id)
    for capture_id, dossier_id in session.execute(
        sa.select(Capture.id, Capture.dossier_id).where(stopped, Capture.sha256.is_not(None))
    ):
        yield about_row("stopped_capture_kept", "capture", capture_id, dossier_id)


PAPER_CHECKS = (
    Check(_values),
    Check(_positions, mend=_renumber),
    Check(_papers_without_pages),
    Check(_confirmed_too_early),
    Check(_captures_without_pages),
    Check(_bytes_of_captures),
)
