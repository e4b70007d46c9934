"""What an administrator decides: stored, noted in the trail, and in force from then on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from desktop.workflow.open_store import Store, open_store
from storage.casework.office_changes import change_office
from storage.casework.opening import Intake, open_with_reuse
from storage.decisions import Office
from storage.dossiers.views import view_dossier
from storage.errors import BadValue
from storage.models.audit import AuditEvent
from storage.models.procedure import Procedure, RequiredComponent
from storage.office import load_office
from storage.rates.office_targets import definitions_here
from storage.reuse.office_databases import database_holding
from storage.states import ComponentState
from storage.views import DossierView

FRIDAY_NOON = datetime(2026, 11, 20, 5, tzinfo=UTC)
NUMBER = "062187001234"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "kho") as opened:
        yield opened


def decide(store: Store, office: Office) -> Office:
    with store.database.writing() as session:
        change_office(session, office, store.officer_id)
    with store.database.reading() as session:
        return load_office(session)


def opened(store: Store, procedure: str) -> DossierView:
    with store.database.writing() as session:
        code = open_with_reuse(session, Intake(procedure, NUMBER, FRIDAY_NOON, "Nguyễn Thị Hòa"), store.officer_id)
    with store.database.reading() as session:
        return view_dossier(session, code)


def some_procedure(store: Store, document_type: str) -> str:
    """Return a procedure that asks for a paper which no database spares by itself."""
    with store.database.reading() as session:
        found = session.scalars(
            sa.select(Procedure.code)
            .join(RequiredComponent, RequiredComponent.procedure_id == Procedure.id)
            .where(RequiredComponent.document_type == document_type, RequiredComponent.in_database.is_(None))
            .order_by(Procedure.code)
        ).first()
    assert found is not None
    return found


def with_term(store: Store) -> str:
    with store.database.reading() as session:
        found = next(
            each for each in session.scalars(sa.select(Procedure)) if each.terms and each.terms[0].working_days
        )
        return found.code


def test_new_store_has_decided_nothing(store: Store) -> None:
    with store.database.reading() as session:
        assert load_office(session) == Office()


def test_unit_gives_new_dossiers_their_code(store: Store) -> None:
    before = opened(store, "1.001193")
    office = decide(store, Office(unit=" h34.77 ", unit_name="UBND phường Kon Tum"))

    assert (office.unit, office.unit_name) == ("H34.77", "UBND phường Kon Tum")
    assert opened(store, "1.001193").code.startswith("H34.77-")
    assert not before.code.startswith("H34.77-"), "a dossier that is there keeps its code"
    assert decide(store, replace(office, unit_name="")).unit_name == ""


def test_each_change_is_noted_once_without_what_was_decided(store: Store) -> None:
    office = decide(store, Office(unit="H34.77", unit_name="UBND phường Kon Tum", soon_days=3))
    decide(store, office)
    with store.database.reading() as session:
        events = session.scalars(sa.select(AuditEvent).where(AuditEvent.action == "office.change")).all()

    assert [sorted(each.details["settings"]) for each in events] == [["soon_days", "unit", "unit_name"]]


@pytest.mark.parametrize(
    ("office", "kind"),
    [
        (Office(unit="phường"), "unit"),
        (Office(calendar="days_off = ["), "calendar"),
        (Office(targets={"intake": 1.2}), "target"),
        (Office(soon_days=0), "days"),
    ],
)
def test_what_cannot_be_meant_changes_nothing(store: Store, office: Office, kind: str) -> None:
    with pytest.raises(BadValue) as caught:
        decide(store, office)

    assert caught.value.kind == kind
    with store.database.reading() as session:
        assert load_office(session) == Office()


def test_days_off_of_the_calendar_move_the_day_of_return(store: Store) -> None:
    procedure = with_term(store)
    usual = opened(store, procedure).due_at
    decide(store, Office(calendar="days_off = [2026-11-23, 2026-11-24]"))
    later = opened(store, procedure).due_at

    assert usual is not None
    assert later is not None
    assert later > usual


def test_database_spares_a_paper_once_the_office_says_so(store: Store) -> None:
    procedure = some_procedure(store, "marriage_certificate")
    asked = [each.state for each in opened(store, procedure).components if each.document_type == "marriage_certificate"]
    decide(store, Office(databases=frozenset({("civil_status", "marriage_certificate")})))
    spared = [each for each in opened(store, procedure).components if each.document_type == "marriage_certificate"]

    assert ComponentState.MISSING in asked
    assert {each.state for each in spared} == {ComponentState.IN_DATABASE}
    assert all("hộ tịch" in (each.in_database or "") for each in spared)


def test_line_of_the_table_holds_from_its_day_on(store: Store) -> None:
    with store.database.reading() as session:
        required = session.scalars(
            sa.select(RequiredComponent).where(
                RequiredComponent.document_type == "marriage_certificate", RequiredComponent.in_database.is_(None)
            )
        ).first()
        assert required is not None
        lines = frozenset({("civil_status", "marriage_certificate")})
        day = datetime(2026, 7, 1, tzinfo=UTC).date()
        assert database_holding(required, day, lines) is not None
        assert database_holding(required, day.replace(month=6), lines) is None
        assert database_holding(required, day, frozenset()) is None


def test_targets_of_the_office_stand_in_place_of_published_ones(store: Store) -> None:
    decide(store, Office(targets={"intake": 0.6}))
    with store.database.reading() as session:
        targets = {each.key: each.target for each in definitions_here(session).on(FRIDAY_NOON.date())}

    assert targets["intake"] == 0.6
    assert targets["4.3"] == 0.8
