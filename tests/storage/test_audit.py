"""The audit trail shows any later change of it."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from storage.audit import Subject, broken_links, record, record_all
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


def test_events_of_one_transaction_follow_each_other(trail: Database) -> None:
    with trail.writing() as session:
        record(session, "paper.add", Subject("paper", 7), None)
        events = [("field.read", {"after": number}) for number in range(3)]
        record_all(session, Subject("paper", 7), None, events)
        assert record(session, "paper.confirm", Subject("paper", 7), None) == 10
    with trail.reading() as session:
        assert list(broken_links(session)) == []


def test_event_after_one_that_was_taken_back_follows_the_one_before(trail: Database) -> None:
    with trail.writing() as session:
        record(session, "paper.add", Subject("paper", 7), None)
        part = session.begin_nested()
        record(session, "paper.confirm", Subject("paper", 7), None)
        part.rollback()
        record(session, "paper.delete", Subject("paper", 7), None)
    with trail.writing() as session:
        record(session, "paper.undelete", Subject("paper", 7), None)
        assert list(broken_links(session)) == []
