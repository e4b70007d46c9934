"""Values of fields: what a machine may do, what a person may do, and what stays."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from storage.database import Database
from storage.errors import NotFound
from storage.models.audit import AuditEvent
from storage.models.paper import FieldValue, Paper
from storage.papers.fields import NewValue, answer_proposal, current_values, set_value, write_readings
from storage.states import FieldStatus
from tests.storage.rows import add_dossier, add_officer, add_owner, add_paper


@pytest.fixture
def paper(database: Database) -> Paper:
    with database.writing() as session:
        return add_paper(
            session, add_dossier(session, add_owner(session)), values={"full_name": "NGUYEN VAN AN"}, confirmed=False
        )


def read(value: str) -> NewValue:
    return NewValue("full_name", value, raw=value, confidence=0.7, review=True, source="ocr")


def history(database: Database) -> list[tuple[object, str]]:
    with database.reading() as session:
        return [(row.value, row.status.value) for row in session.scalars(sa.select(FieldValue).order_by(FieldValue.id))]


def test_second_reading_replaces_what_nobody_confirmed(database: Database, paper: Paper) -> None:
    with database.writing() as session:
        write_readings(session, paper, [read("NGUYỄN VĂN AN")])

    assert history(database) == [("NGUYEN VAN AN", "superseded"), ("NGUYỄN VĂN AN", "current")]


def test_second_reading_only_proposes_beside_a_confirmed_value(database: Database, paper: Paper) -> None:
    with database.writing() as session:
        set_value(session, paper, "full_name", "NGUYỄN VĂN AN", add_officer(session).id)
    with database.writing() as session:
        write_readings(session, paper, [read("NGUYỄN VĂN ÁN")])
        write_readings(session, paper, [read("NGUYỄN VÂN AN")])

    assert history(database) == [
        ("NGUYEN VAN AN", "superseded"),
        ("NGUYỄN VĂN AN", "current"),
        ("NGUYỄN VĂN ÁN", "superseded"),
        ("NGUYỄN VÂN AN", "proposed"),
    ]


def test_second_reading_of_the_same_says_nothing(database: Database, paper: Paper) -> None:
    with database.writing() as session:
        write_readings(session, paper, [read("NGUYEN VAN AN")])

    assert history(database) == [("NGUYEN VAN AN", "current")]


def test_correction_keeps_the_place_on_the_page(database: Database, paper: Paper) -> None:
    with database.writing() as session:
        before = current_values(session, paper.id)["full_name"]
        after = set_value(session, paper, "full_name", "NGUYỄN VĂN AN", add_officer(session).id)

        assert (after.page_id, after.raw) == (before.page_id, "NGUYEN VAN AN")
        assert after.confirmed_at is not None
        assert after.source == "manual"


def test_typing_what_stands_there_confirms_it(database: Database, paper: Paper) -> None:
    with database.writing() as session:
        row = set_value(session, paper, "full_name", "NGUYEN VAN AN", add_officer(session).id)

        assert row.source == "ocr"
        assert row.confirmed_at is not None
    assert history(database) == [("NGUYEN VAN AN", "current")]


@pytest.mark.parametrize(("accept", "now"), [(True, "NGUYỄN VĂN ÁN"), (False, "NGUYỄN VĂN AN")])
def test_proposal_is_answered_once(database: Database, paper: Paper, accept: bool, now: str) -> None:
    with database.writing() as session:
        officer_id = add_officer(session).id
        set_value(session, paper, "full_name", "NGUYỄN VĂN AN", officer_id)
        write_readings(session, paper, [read("NGUYỄN VĂN ÁN")])
        proposal = session.scalars(sa.select(FieldValue).where(FieldValue.status == FieldStatus.PROPOSED)).one()
        answer_proposal(session, paper, proposal.id, officer_id, accept=accept)

        assert current_values(session, paper.id)["full_name"].value == now
        with pytest.raises(NotFound):
            answer_proposal(session, paper, proposal.id, officer_id, accept=accept)


def test_trail_names_versions_and_no_values(database: Database, paper: Paper) -> None:
    with database.writing() as session:
        set_value(session, paper, "full_name", "NGUYỄN VĂN AN", add_officer(session).id)
    with database.reading() as session:
        event = session.scalars(sa.select(AuditEvent).order_by(AuditEvent.id.desc())).first()

        assert event is not None
        assert (event.action, event.ref_id, event.dossier_id) == ("field.correct", paper.id, paper.dossier_id)
        assert (event.details["before"], event.details["after"]) == (1, 2)
        assert "NGUY" not in str(event.details)


def test_list_of_values_comes_back_as_a_list(database: Database, paper: Paper) -> None:
    with database.writing() as session:
        set_value(session, paper, "owner_names", ("A THU", "Y LAN"), add_officer(session).id)
    with database.reading() as session:
        assert current_values(session, paper.id)["owner_names"].value == ["A THU", "Y LAN"]
