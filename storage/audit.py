"""The audit trail: who changed what and when, in a chain that shows any later change of it.

An event names rows by their numbers; what a value was before and is now stands in the rows themselves, which are
versions and never overwritten. So the trail holds no personal data (NĐ 13/2023 Đ38.2 asks for the log, domain.md §10.2
for its silence).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.audit import AuditEvent

FIRST_HASH = "0" * 64
"""What stands before the first event."""

_LAST = "audit.last"
"""Under this name a session remembers the hash of its transaction's last event."""

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
    rows = _chained(session, about, officer_id, [(action, details)])
    return session.scalars(sa.insert(AuditEvent).returning(AuditEvent.id), rows[0]).one()


def record_all(
    session: Session, about: Subject, officer_id: int | None, events: Sequence[tuple[str, Mapping[str, Detail]]]
) -> None:
    """Append several events about one subject, (action, details) each, in their order; like `record`, but at once."""
    if events:
        session.execute(sa.insert(AuditEvent), _chained(session, about, officer_id, events))


def _chained(
    session: Session, about: Subject, officer_id: int | None, events: Sequence[tuple[str, Mapping[str, Detail]]]
) -> list[dict[str, Any]]:
    """Return the rows of events that follow the last one, in the order of the chain."""
    previous, now = _last_hash(session), datetime.now(UTC)
    rows = []
    for action, details in events:
        row = {
            "previous_hash": previous, "at": now, "officer_id": officer_id, "action": action, "kind": about.kind,
            "ref_id": about.id, "dossier_id": about.dossier_id, "details": dict(details),
        }  # fmt: skip
        row["hash"] = previous = _hash(row)
        rows.append(row)
    session.info[_LAST] = (_transaction(session), previous)
    return rows


def _last_hash(session: Session) -> str:
    """Return the hash of the last event; within a transaction, which shuts other writers out, asked only once."""
    transaction, known = session.info.get(_LAST, (None, ""))
    if transaction is not None and transaction is _transaction(session):
        return str(known)
    return session.scalar(sa.select(AuditEvent.hash).order_by(AuditEvent.id.desc()).limit(1)) or FIRST_HASH


def _transaction(session: Session) -> object:
    return session.get_nested_transaction() or session.get_transaction()


def event_hash(event: AuditEvent) -> str:
    """Return the SHA-256 of an event's content and of the hash before it, as 64 hex digits."""
    return _hash({name: getattr(event, name) for name in _HASHED})


_HASHED = ("previous_hash", "at", "officer_id", "action", "kind", "ref_id", "dossier_id", "details")


def _hash(event: Mapping[str, Any]) -> str:
    content = json.dumps(
        [event[name].astimezone(UTC).isoformat() if name == "at" else event[name] for name in _HASHED],
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
