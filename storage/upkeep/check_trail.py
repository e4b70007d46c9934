"""Checks of the database as such: the file, the references between rows, the words in them, the audit trail."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject, broken_links
from storage.models.all_tables import metadata
from storage.models.audit import AuditEvent
from storage.models.paper import StoredFileRow
from storage.upkeep.check_shape import Check, Finding, about_row

_STORE = Subject("store")


def _on_sqlite(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


def _whole_pages(session: Session) -> Iterator[Finding]:
    return _sqlite_says(session, "PRAGMA integrity_check(20)")


def _readable_pages(session: Session) -> Iterator[Finding]:
    return _sqlite_says(session, "PRAGMA quick_check(20)")


def _sqlite_says(session: Session, question: str) -> Iterator[Finding]:
    if _on_sqlite(session):
        for answer in session.scalars(sa.text(question)):
            if answer != "ok":
                yield Finding("database_damaged", "store.db", _STORE, str(answer))


def _references(session: Session) -> Iterator[Finding]:
    if not _on_sqlite(session):
        return  # a server enforces them at all times
    for table, row_id, parent, _number in session.execute(sa.text("PRAGMA foreign_key_check")):
        if parent != StoredFileRow.__tablename__:  # `check_files` knows more about those
            yield about_row("reference_broken", table, row_id or 0, detail=f"no such row of {parent}")


def _words(session: Session) -> Iterator[Finding]:
    """Find values of an enumeration that this program does not know: the row could not even be loaded."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, sa.Enum):
                plain = sa.type_coerce(column, sa.String)
                key = next(iter(table.primary_key.columns))
                for row_id in session.scalars(sa.select(key).where(plain.not_in(column.type.enums))):
                    yield about_row("word_unknown", table.name, row_id, detail=column.name)


def _links(session: Session) -> Iterator[Finding]:
    try:
        for event_id in broken_links(session):
            yield about_row("audit_broken", "event", event_id)
    except ValueError:  # a time or details that are no longer text of their kind
        yield Finding("audit_broken", "event", _STORE, "an event cannot be read")


def _end_of_trail(session: Session) -> Iterator[Finding]:
    """Find that the last events were cut off, which the chain alone does not show.

    SQLite keeps the highest number ever given; both are written in one transaction.
    """
    if not _on_sqlite(session):
        return
    last = session.scalar(sa.select(sa.func.max(AuditEvent.id))) or 0
    given = session.scalar(sa.text("SELECT seq FROM sqlite_sequence WHERE name = 'audit_event'")) or 0
    if last != given:
        yield Finding("audit_cut", f"event/{last}", _STORE, f"the last event should be {given}")


def trail_checks(*, thorough: bool) -> Iterable[Check]:
    """Return the checks of the database, the most basic first."""
    return (
        Check(_whole_pages if thorough else _readable_pages),
        Check(_references),
        Check(_words),
        Check(_links, slow=True),
        Check(_end_of_trail),
    )
