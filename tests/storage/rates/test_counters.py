"""Figures by counter: the counter of a dossier arrives in them, whichever way the dossier came."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa

from storage.casework.desk import ensure_counter
from storage.casework.opening import Intake, open_with_reuse
from storage.database import Database
from storage.dossiers.counter_name import COUNTER_NAME_LENGTH
from storage.errors import BadValue, NotFound
from storage.models.dossier import Dossier
from storage.models.unit import ServiceCounter
from storage.rates.behind import dossiers_behind
from storage.rates.facts import rebuild_facts, refresh_facts
from storage.rates.periods import Period
from storage.rates.rates import compute_rates
from storage.rates.shapes import By, Narrowed
from tests.storage.rows import NOON, add_officer, add_procedure, add_unit

NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))
PART = Period(date(2026, 11, 3), date(2026, 11, 27))
NUMBER = "062187001234"


def opened(database: Database, counter: str, unit: str = "H34.12") -> str:
    with database.writing() as session:
        procedure = add_procedure(session).code if session.scalar(sa.select(Dossier.id)) is None else "1.001193"
        add_unit(session, unit)
        intake = Intake(procedure, NUMBER, NOON, "Nguyễn Thị Hòa", unit, counter=counter)
        return open_with_reuse(session, intake, add_officer(session).id)


def counted(database: Database, period: Period = NOVEMBER) -> dict[str, tuple[str, int]]:
    with database.writing() as session:
        refresh_facts(session)
        return {row.key: (row.name, row.dossiers) for row in compute_rates(session, period, by=By.COUNTER).rows}


def test_each_counter_of_each_unit_is_a_row_and_the_unknown_one_is(database: Database) -> None:
    for counter, unit in (("Quầy 1", "H34.12"), (" Quầy  1 ", "H34.12"), ("Quầy 1", "H34.13"), ("", "H34.12")):
        opened(database, counter, unit)

    expected = {
        "H34.12/Quầy 1": ("Quầy 1 · H34.12 Phường Kon Tum", 2),
        "H34.13/Quầy 1": ("Quầy 1 · H34.13 Phường Kon Tum", 1),
        "unknown": ("unknown", 1),
    }
    assert counted(database) == counted(database, PART) == expected


def test_counter_stays_when_the_dossier_moves_to_another_unit(database: Database) -> None:
    code = opened(database, "Quầy 1")
    with database.writing() as session:
        dossier = session.scalars(sa.select(Dossier).where(Dossier.code == code)).one()
        dossier.unit_id = add_unit(session, "H34.99").id
        session.flush()
        rebuild_facts(session)
        of_new_unit = compute_rates(session, NOVEMBER, by=By.COUNTER, unit="H34.99")

    assert [row.key for row in of_new_unit.rows] == ["H34.12/Quầy 1"]


def test_dossiers_behind_a_counter_are_its_own(database: Database) -> None:
    first, second, none = opened(database, "Quầy 1"), opened(database, "Quầy / 2"), opened(database, "")
    with database.writing() as session:
        refresh_facts(session)
        for key, code in (("H34.12/Quầy 1", first), ("H34.12/Quầy / 2", second), ("unknown", none)):
            behind = dossiers_behind(session, "intake", NOVEMBER, Narrowed(counter=key), counted=False)
            assert [each.code for each in behind] == [code]
        with pytest.raises(NotFound):
            dossiers_behind(session, "intake", NOVEMBER, Narrowed(counter="H34.12/Quầy 9"), counted=False)


def test_name_that_no_counter_has_is_refused(database: Database) -> None:
    with database.writing() as session:
        unit, officer = add_unit(session).id, add_officer(session).id
        assert ensure_counter(session, unit, "Q" * COUNTER_NAME_LENGTH, officer) is not None
        for name in ("Q" * (COUNTER_NAME_LENGTH + 1), '=HYPERLINK("x")', "-", "/3"):
            with pytest.raises(BadValue):
                ensure_counter(session, unit, name, officer)
        assert session.scalar(sa.select(sa.func.count()).select_from(ServiceCounter)) == 1
