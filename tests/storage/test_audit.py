"""The audit trail shows any later change of it."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from storage.audit import Subject, broken_links, record
from storage.database import Database
from storage.models.audit import AuditEvent

CHANGES = {
    "action": "field.correct",
    "ref_id": 99,
    "details": {"before": 1},
    "previous_hash": "f" * 64,
    "hash": "e" * 64,
}


@pytest.fixture
def trail(database: Database) -> Database:
    for number in range(5):
        with database.writing() as session:
            record(session, "field.confirm", Subject("paper", number), None, before=number, after=number)
    return database


def test_untouched_trail_is_whole(trail: Database) -> None:
    with trail.reading() as session:
        assert list(broken_links(session)) == []


@pytest.mark.parametrize("column", CHANGES)
def test_changed_event_shows(trail: Database, column: str) -> None:
    with trail.writing() as session:
        session.execute(sa.update(AuditEvent).where(AuditEvent.id == 3).values({column: CHANGES[column]}))
    with trail.reading() as session:
        assert 3 in set(broken_links(session))


def test_removed_event_shows(trail: Database) -> None:
    with trail.writing() as session:
        session.execute(sa.delete(AuditEvent).where(AuditEvent.id == 3))
    with trail.reading() as session:
        assert 4 in set(broken_links(session))


def test_first_event_cannot_be_removed_unseen(trail: Database) -> None:
    with trail.writing() as session:
        session.execute(sa.delete(AuditEvent).where(AuditEvent.id == 1))
    with trail.reading() as session:
        assert list(broken_links(session)) == [2]
