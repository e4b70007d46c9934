"""What happened to a paper, as the audit trail tells it."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.lists import PaperEvent
from storage.models.audit import AuditEvent
from storage.models.paper import Page
from storage.models.unit import Officer


def history_of_paper(session: Session, paper_id: int) -> tuple[PaperEvent, ...]:
    """Return what was done to a paper and its pages, newest first; what one officer did to many values at once is one.

    Values themselves are not in it: the trail holds none.
    """
    pages = sa.select(Page.id).where(Page.paper_id == paper_id)
    rows = session.execute(
        sa.select(AuditEvent.action, AuditEvent.at, Officer.name, AuditEvent.details)
        .outerjoin(Officer, Officer.id == AuditEvent.officer_id)
        .where(
            sa.or_(
                sa.and_(AuditEvent.kind == "paper", AuditEvent.ref_id == paper_id),
                sa.and_(AuditEvent.kind == "page", AuditEvent.ref_id.in_(pages)),
            )
        )
        .order_by(AuditEvent.id.desc())
    )
    events = [PaperEvent(action, at, officer or "", _keys(details)) for action, at, officer, details in rows]
    return tuple(_together(list(same)) for _, same in groupby(events, key=_when))


def _keys(details: dict[str, object]) -> tuple[str, ...]:
    key = details.get("key")
    return (key,) if isinstance(key, str) else ()


def _when(event: PaperEvent) -> tuple[object, ...]:
    """Return what events that are told together have in common: what, by whom, in which minute."""
    return event.action, event.officer, event.at.replace(second=0, microsecond=0)


def _together(events: list[PaperEvent]) -> PaperEvent:
    first = events[-1]
    return replace(first, keys=tuple(dict.fromkeys(key for event in reversed(events) for key in event.keys)))
