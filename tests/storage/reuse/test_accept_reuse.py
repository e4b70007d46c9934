"""A component is filled with what the store offers, and only with that."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.database import Database
from storage.errors import IllegalTransition, NotFound
from storage.models.audit import AuditEvent
from storage.models.dossier import Component, ComponentPaper, Dossier
from storage.models.owner import Owner
from storage.models.paper import Paper
from storage.reuse.reuse import ReuseAnswer, accept_reuse, find_reusable
from storage.states import ComponentState, DossierStep
from tests.storage.rows import NOON, add_dossier, add_officer, add_owner, add_paper, add_procedure, put_into

TODAY = date(2026, 11, 20)


@pytest.fixture
def owner(database: Database) -> Owner:
    with database.writing() as session:
        return add_owner(session, personal_id="062187001234")


def birth_of(session: Session, owner: Owner, **options: Any) -> Paper:
    return add_paper(session, add_dossier(session, owner), owners={"child": owner}, **options)


def filled(session: Session, owner: Owner, document_type: str = "birth_certificate") -> tuple[Component, ReuseAnswer]:
    procedure = add_procedure(session, "3.000002", (document_type,))
    component = add_dossier(session, owner, procedure).components[0]
    (answer,) = find_reusable(session, owner.id, procedure.id, on=TODAY, except_dossier_id=component.dossier_id)
    return component, answer


def test_accepted_paper_fills_the_component(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        paper = birth_of(session, owner)
        officer_id = add_officer(session).id
        component, answer = filled(session, owner)
        for _ in range(2):
            accept_reuse(session, component.id, answer, officer_id)
        row = session.scalars(sa.select(ComponentPaper)).one()
        event = session.scalars(sa.select(AuditEvent).order_by(AuditEvent.id.desc())).first()

        assert component.state is ComponentState.REUSED
        assert (row.paper_id, row.how, row.from_dossier_id) == (paper.id, ComponentState.REUSED, paper.dossier_id)
        assert row.accepted_by_id == officer_id
        assert event is not None
        assert (event.action, event.dossier_id) == ("component.reuse", component.dossier_id)
        assert event.details["paper"] == paper.id


def test_accepted_word_of_a_database_needs_no_paper(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        procedure = add_procedure(session, "3.000002", ("birth_certificate",))
        procedure.components[0].in_database = "CSDL hộ tịch"
        session.flush()
        component = add_dossier(session, owner, procedure).components[0]
        (answer,) = find_reusable(session, owner.id, procedure.id, on=TODAY)
        accept_reuse(session, component.id, answer, add_officer(session).id)

        assert (component.state, component.papers) == (ComponentState.IN_DATABASE, [])


def test_paper_that_was_deleted_meanwhile_is_not_accepted(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        paper = birth_of(session, owner)
        component, answer = filled(session, owner)
        paper.deleted_at = NOON
        session.flush()

        with pytest.raises(NotFound):
            accept_reuse(session, component.id, answer, add_officer(session).id)
        assert component.state is ComponentState.MISSING


def test_answer_for_another_component_is_not_accepted(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        birth_of(session, owner)
        _, answer = filled(session, owner)
        other = add_dossier(session, owner, add_procedure(session, "3.000003", ("diploma",))).components[0]

        for component_id in (other.id, 99):
            with pytest.raises(NotFound):
                accept_reuse(session, component_id, answer, add_officer(session).id)


def test_nothing_to_give_cannot_be_accepted(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        component, answer = filled(session, owner)

        with pytest.raises(IllegalTransition):
            accept_reuse(session, component.id, answer, add_officer(session).id)


def test_scanned_component_is_not_called_reused(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        birth_of(session, owner)
        component, answer = filled(session, owner)
        fresh = add_paper(session, add_dossier(session, owner), owners={"child": owner})
        put_into(session, component, fresh, ComponentState.SCANNED)

        with pytest.raises(IllegalTransition):
            accept_reuse(session, component.id, answer, add_officer(session).id)


def test_word_of_a_database_is_not_accepted_where_none_is_named(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        procedure = add_procedure(session, "3.000002", ("birth_certificate",))
        component = add_dossier(session, owner, procedure).components[0]
        procedure.components[0].in_database = "CSDL hộ tịch"
        session.flush()
        (answer,) = find_reusable(session, owner.id, procedure.id, on=TODAY)

        with pytest.raises(NotFound):
            accept_reuse(session, component.id, answer, add_officer(session).id)


def test_form_is_not_filled_from_the_store(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        birth_of(session, owner)
        _, answer = filled(session, owner)
        form = add_dossier(session, owner, add_procedure(session, "3.000003", ("declaration",))).components[0]

        with pytest.raises(NotFound):
            accept_reuse(session, form.id, answer, add_officer(session).id)


def test_stored_paper_takes_the_place_of_the_word_of_a_database(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        paper = birth_of(session, owner)
        component, answer = filled(session, owner)
        component.state = ComponentState.IN_DATABASE
        session.flush()
        accept_reuse(session, component.id, answer, add_officer(session).id)

        assert component.state is ComponentState.REUSED
        assert [each.paper_id for each in component.papers] == [paper.id]


def test_result_takes_the_place_of_a_reused_paper(database: Database, owner: Owner) -> None:
    with database.writing() as session:
        birth_of(session, owner)
        component, answer = filled(session, owner)
        accept_reuse(session, component.id, answer, add_officer(session).id)
        returned = add_dossier(session, owner, step=DossierStep.RETURNED)
        later = NOON + timedelta(hours=1)
        result = add_paper(session, returned, is_result=True, owners={"child": owner}, created_at=later)
        procedure_id = session.get_one(Dossier, component.dossier_id).procedure_id
        (better,) = find_reusable(session, owner.id, procedure_id, on=TODAY)
        accept_reuse(session, component.id, better, add_officer(session).id)

        assert component.state is ComponentState.REUSED_RESULT
        assert [(each.paper_id, each.how) for each in component.papers] == [(result.id, ComponentState.REUSED_RESULT)]
