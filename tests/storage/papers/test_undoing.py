"""A decision taken back: the field stands as before, and the history says so."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from storage.audit import broken_links
from storage.database import Database
from storage.errors import NotFound
from storage.models.audit import AuditEvent
from storage.models.paper import FieldValue, Paper
from storage.papers.fields import NewValue, answer_proposal, current_values, set_value, write_readings
from storage.papers.papers import confirm_paper
from storage.papers.undoing import Standing, restore_field
from storage.states import FieldStatus
from tests.storage.rows import add_dossier, add_officer, add_owner, add_paper

KEY = "full_name"


@pytest.fixture
def paper(database: Database) -> Paper:
    with database.writing() as session:
        dossier = add_dossier(session, add_owner(session))
        return add_paper(session, dossier, values={KEY: "NGUYEN VAN AN"}, confirmed=False)


def rows(database: Database) -> list[tuple[object, str, bool]]:
    with database.reading() as session:
        found = session.scalars(sa.select(FieldValue).order_by(FieldValue.id))
        return [(row.value, row.status.value, row.confirmed_at is not None) for row in found]


def test_accepted_value_waits_again_and_who_accepted_it_stays_on_record(database: Database, paper: Paper) -> None:
    with database.writing() as session:
        officer_id = add_officer(session).id
        before = current_values(session, paper.id)[KEY].id
        set_value(session, paper, KEY, "NGUYEN VAN AN", officer_id)
        restore_field(session, paper, KEY, Standing(before), officer_id)

    assert rows(database) == [("NGUYEN VAN AN", "superseded", True), ("NGUYEN VAN AN", "current", False)]
    with database.reading() as session:
        last = session.scalars(sa.select(AuditEvent).order_by(AuditEvent.id.desc())).first()
        assert last is not None
        assert (last.action, last.details) == ("field.undo", {"key": KEY, "before": 1, "after": 2})
        assert list(broken_links(session)) == []


def test_corrected_value_is_what_was_read_with_its_source_and_place(database: Database, paper: Paper) -> None:
    with database.writing() as session:
        officer_id = add_officer(session).id
        before = current_values(session, paper.id)[KEY]
        set_value(session, paper, KEY, "NGUYỄN VĂN AN", officer_id)
        restore_field(session, paper, KEY, Standing(before.id), officer_id)
        now = current_values(session, paper.id)[KEY]

        assert (now.value, now.source, now.raw, now.page_id) == (before.value, "ocr", before.raw, before.page_id)
        assert now.confirmed_at is None


def test_value_that_was_confirmed_before_is_confirmed_anew(database: Database, paper: Paper) -> None:
    with database.writing() as session:
        first, second = add_officer(session, "hoa").id, add_officer(session, "mai").id
        set_value(session, paper, KEY, "A", first)
        confirmed = current_values(session, paper.id)[KEY].id
        set_value(session, paper, KEY, "B", second)
        restore_field(session, paper, KEY, Standing(confirmed, is_confirmed=True), second)
        now = current_values(session, paper.id)[KEY]

        assert (now.value, now.confirmed_by_id) == ("A", second)


def test_field_that_was_empty_is_empty_again(database: Database, paper: Paper) -> None:
    with database.writing() as session:
        officer_id = add_officer(session).id
        set_value(session, paper, "sex", "Nam", officer_id)
        restore_field(session, paper, "sex", Standing(None), officer_id)

        assert "sex" not in current_values(session, paper.id)


def test_paper_of_which_a_value_waits_again_is_not_confirmed(database: Database, paper: Paper) -> None:
    with database.writing() as session:
        officer_id = add_officer(session).id
        before = current_values(session, paper.id)[KEY].id
        confirm_paper(session, paper, officer_id)
        restore_field(session, paper, KEY, Standing(before), officer_id)

        assert paper.confirmed_at is None
        actions = session.scalars(sa.select(AuditEvent.action).order_by(AuditEvent.id)).all()
        assert actions[-2:] == ["field.undo", "paper.reopen"]


@pytest.mark.parametrize("accept", [True, False])
def test_answered_proposal_is_open_again(database: Database, paper: Paper, accept: bool) -> None:
    with database.writing() as session:
        officer_id = add_officer(session).id
        set_value(session, paper, KEY, "A", officer_id)
        again = NewValue(KEY, "B", raw="B", confidence=0.7, review=True, source="ocr")
        write_readings(session, paper, [again])
        before = current_values(session, paper.id)[KEY].id
        proposal = session.scalars(sa.select(FieldValue).where(FieldValue.status == FieldStatus.PROPOSED)).one()
        answer_proposal(session, paper, proposal.id, officer_id, accept=accept)
        standing = Standing(before, is_confirmed=True, proposal_ids=(proposal.id,))
        restore_field(session, paper, KEY, standing, officer_id)

        assert current_values(session, paper.id)[KEY].value == "A"
        assert proposal.status is FieldStatus.PROPOSED


def test_value_of_another_paper_is_refused(database: Database, paper: Paper) -> None:
    with database.writing() as session:
        dossier = add_dossier(session, add_owner(session, "Y LAN"))
        other = add_paper(session, dossier, values={KEY: "Y LAN"})
        wrong = current_values(session, other.id)[KEY].id
        with pytest.raises(NotFound):
            restore_field(session, paper, KEY, Standing(wrong), add_officer(session).id)
