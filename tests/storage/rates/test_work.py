"""Lists of work that rest on papers: accepted against a warning, asked for again, scanned again, poor pages."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.database import Database
from storage.models.dossier import Dossier
from storage.models.owner import Owner
from storage.models.paper import FieldValue, Page, Paper
from storage.papers.fields import current_values, set_value
from storage.papers.papers import delete_paper
from storage.rates.facts import rebuild_facts
from storage.rates.periods import Period
from storage.rates.shapes import Work
from storage.rates.work import ids_of_work
from storage.states import ComponentState
from tests.storage.rows import add_dossier, add_officer, add_owner, add_paper, add_procedure, put_into

MAY = Period(date(2026, 5, 1), date(2026, 5, 31))
NOON = datetime(2026, 5, 20, 5, tzinfo=UTC)
LATER = datetime(2026, 6, 20, tzinfo=UTC)


def in_list(session: Session, work: Work, dossier: Dossier) -> bool:
    rebuild_facts(session)
    return dossier.id in ids_of_work(session, work, MAY, LATER)


def a_dossier(session: Session, owner: Owner, received: datetime = NOON) -> Dossier:
    dossier = add_dossier(session, owner, received_at=received)
    dossier.day = received.date()
    return dossier


def a_value(session: Session, paper: Paper) -> FieldValue:
    return current_values(session, paper.id)["full_name"]


@pytest.mark.parametrize(
    ("work", "name", "value"),
    [(Work.AGAINST_WARNING, "problems", ["name_unusual"]), (Work.LOW_CONFIDENCE, "confidence", 0.5)],
)
def test_value_accepted_as_read_is_in_the_list_until_a_person_typed_it(
    database: Database, work: Work, name: str, value: object
) -> None:
    with database.writing() as session:
        dossier = a_dossier(session, add_owner(session))
        paper = add_paper(session, dossier, values={"full_name": "A BÌNH"})
        assert not in_list(session, work, dossier)
        setattr(a_value(session, paper), name, value)
        session.flush()
        assert in_list(session, work, dossier)
        assert dossier.id not in ids_of_work(session, work, Period(date(2026, 4, 1), date(2026, 4, 30)), LATER)

        set_value(session, paper, "full_name", "A BÌNH YÊN", add_officer(session).id)
        assert not in_list(session, work, dossier)


def test_unconfirmed_doubt_is_no_acceptance(database: Database) -> None:
    with database.writing() as session:
        dossier = a_dossier(session, add_owner(session))
        paper = add_paper(session, dossier, values={"full_name": "A BÌNH"}, confirmed=False)
        a_value(session, paper).problems = ["name_unusual"]
        session.flush()

        assert not in_list(session, Work.AGAINST_WARNING, dossier)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, True),
        ({"revoked_at": NOON - timedelta(days=2)}, False),
        ({"revoked_at": NOON + timedelta(days=2)}, True),
        ({"deleted_at": NOON - timedelta(days=2)}, False),
        ({"valid_until": "2026-05-19"}, False),
        ({"valid_until": "2026-05-20"}, True),
        ({"confirmed_at": NOON + timedelta(hours=1)}, False),
        ({"document_type": "marriage_certificate"}, False),
    ],
)
def test_paper_was_asked_for_although_the_store_had_it(
    database: Database, change: dict[str, object], expected: bool
) -> None:
    with database.writing() as session:
        add_procedure(session, document_types=("birth_certificate",))
        owner = add_owner(session)
        before = a_dossier(session, owner, NOON - timedelta(days=30))
        stored = add_paper(session, before, owners={"child": owner}, created_at=NOON - timedelta(days=30))
        dossier = a_dossier(session, owner)
        brought = add_paper(session, dossier, owners={"child": owner}, created_at=NOON)
        (component,) = dossier.components
        for name, value in change.items():
            setattr(stored, name, value)
        put_into(session, component, brought, ComponentState.SCANNED)

        assert in_list(session, Work.ASKED_AGAIN, dossier) is expected
        put_into_state(session, dossier, ComponentState.REUSED)
        assert not in_list(session, Work.ASKED_AGAIN, dossier)


def put_into_state(session: Session, dossier: Dossier, state: ComponentState) -> None:
    for component in dossier.components:
        component.state = state
    session.flush()


def test_paper_of_somebody_else_was_not_there_for_the_owner(database: Database) -> None:
    with database.writing() as session:
        add_procedure(session, document_types=("birth_certificate",))
        owner, other = add_owner(session), add_owner(session)
        before = a_dossier(session, other, NOON - timedelta(days=30))
        add_paper(session, before, owners={"child": other}, created_at=NOON - timedelta(days=30))
        dossier = a_dossier(session, owner)
        (component,) = dossier.components
        put_into(session, component, add_paper(session, dossier, created_at=NOON), ComponentState.SCANNED)

        assert not in_list(session, Work.ASKED_AGAIN, dossier)


def test_paper_thrown_away_for_a_newer_one_was_scanned_again(database: Database) -> None:
    with database.writing() as session:
        dossier = a_dossier(session, add_owner(session))
        first = add_paper(session, dossier, created_at=NOON)
        delete_paper(session, first, add_officer(session).id)
        assert not in_list(session, Work.SCANNED_AGAIN, dossier)
        add_paper(session, dossier, "marriage_certificate", created_at=NOON + timedelta(minutes=1))
        assert not in_list(session, Work.SCANNED_AGAIN, dossier)
        add_paper(session, dossier, created_at=NOON + timedelta(minutes=1))

        assert in_list(session, Work.SCANNED_AGAIN, dossier)


def test_page_with_a_finding_is_in_the_list_while_its_paper_is(database: Database) -> None:
    with database.writing() as session:
        dossier = a_dossier(session, add_owner(session))
        paper = add_paper(session, dossier)
        assert not in_list(session, Work.POOR_PAGES, dossier)
        session.scalars(sa.select(Page).where(Page.paper_id == paper.id)).one().findings = ["blurred"]
        session.flush()
        assert in_list(session, Work.POOR_PAGES, dossier)
        delete_paper(session, paper, add_officer(session).id)

        assert not in_list(session, Work.POOR_PAGES, dossier)
