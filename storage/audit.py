"""The audit trail: who changed what and when, in a chain that shows any later change of it.

An event names rows by their numbers; what a value was before and is now stands in the rows themselves, which are
versions and never overwritten. So the trail holds no personal data (NĐ 13/2023 Đ38.2 asks for the log, domain.md §10.2
for its silence).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.audit import AuditEvent

FIRST_HASH = "0" * 64
"""What stands before the first event."""

Detail = str | int | float | bool | None | list[int] | list[str]


@dataclass(frozen=True, slots=True)
class Subject:
    """What an event is about: a row, and the dossier it belongs to if there is one."""

    kind: str
    id: int | None = None
    dossier_id: int | None = None


def record(session: Session, action: str, about: Subject, officer_id: int | None, **details: Detail) -> int:
    """Append an event in the caller's transaction and return its number.

    `action` reads "field.confirm"; `details` are numbers of rows, codes and counts, never names or values.
    """
    previous = session.scalar(sa.select(AuditEvent.hash).order_by(AuditEvent.id.desc()).limit(1)) or FIRST_HASH
    event = AuditEvent(
        at=datetime.now(UTC),
        officer_id=officer_id,
        action=action,
        kind=about.kind,
        ref_id=about.id,
        dossier_id=about.dossier_id,
        details=details,
        previous_hash=previous,
        hash="",
    )
    event.hash = event_hash(event)
    session.add(event)
    session.flush()
    return event.id


def event_hash(event: AuditEvent) -> str:
    """Return the SHA-256 of an event's content and of the hash before it, as 64 hex digits."""
    content = json.dumps(
        [
            event.previous_hash,
            event.at.astimezone(UTC).isoformat(),
            event.officer_id,
            event.action,
            event.kind,
            event.ref_id,
            event.dossier_id,
            event.details,
        ],
        sort_keys=True,
        separators=(",", ":"),
        ensure_ascii=True,
    )
    return hashlib.sha256(content.encode()).hexdigest()


def broken_links(session: Session) -> Iterator[int]:
    """Yield the number of each event that is not what it was, or does not follow the one before it."""
    previous, last_id = FIRST_HASH, 0
    for event in session.scalars(sa.select(AuditEvent).order_by(AuditEvent.id).execution_options(yield_per=1000)):
        gap = event.id != last_id + 1
        if gap or event.previous_hash != previous or event.hash != event_hash(event):
            yield event.id
        previous, last_id = event.hash, event.id
