"""What reuse spared is counted from the components; what was asked again is what the list of work has."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from storage.database import Database
from storage.errors import NotFound
from storage.models.dossier import Component
from storage.models.procedure import Procedure
from storage.rates.facts import rebuild_facts
from storage.rates.periods import Period
from storage.rates.reuse_report import DROP_DOSSIERS, compute_reuse
from storage.rates.shapes import AskedAgain, Work
from storage.rates.work import ids_of_work
from storage.states import ComponentState
from tests.bench.province_rows import unit_code
from tests.storage.rates.conftest import Province
from tests.storage.rows import add_dossier, add_owner, add_paper, add_procedure, put_into

MAY = Period(date(2026, 5, 1), date(2026, 5, 31))
NOON = datetime(2026, 5, 20, 5, tzinfo=UTC)
LATER = datetime(2026, 6, 20, tzinfo=UTC)


@pytest.mark.parametrize("unit", [None, 3])
def test_reused_components_are_those_of_the_made_year(province: Province, unit: int | None) -> None:
    code = None if unit is None else unit_code(province.year, unit)
    here = [d for d in province.dossiers if MAY.first <= d.received.date() <= MAY.last and unit in {None, d.unit}]
    with province.database.reading() as session:
        found = compute_reuse(session, MAY, unit=code)
        with pytest.raises(NotFound):
            compute_reuse(session, MAY, unit="H99")

    assert (found.reused, found.reused_result, found.in_database) == (sum(d.reused for d in here), 0, 0)
    assert found.papers == found.reused > 0
    assert found.asked_again == ()


def test_plain_sql_agrees_on_what_could_be_dropped(province: Province) -> None:
    """The first component of a made dossier is the first to be reused: no other is spared as often."""
    query = """
        SELECT p.code, c.name, sum(c.state IN ('reused', 'reused_result', 'in_database')), count(*)
        FROM component c JOIN dossier d ON d.id = c.dossier_id JOIN procedure p ON p.id = d.procedure_id
        WHERE c.state <> 'missing' AND date(d.received_at, '+7 hours') BETWEEN '2025-11-01' AND '2026-10-31'
        GROUP BY p.code, c.name HAVING count(*) >= 20 AND 1.0 * sum(c.state <> 'scanned') / count(*) >= 0.8
    """
    with province.database.reading() as session:
        found = compute_reuse(session, Period(date(2025, 11, 1), date(2026, 10, 31)))
        expected = {tuple(row) for row in session.execute(sa.text(query))}

    assert {(each.procedure, each.component, each.spared, each.filled) for each in found.droppable} == expected


@pytest.mark.parametrize("unit", [None, 2])
def test_plain_sql_agrees_on_what_was_reused(province: Province, unit: int | None) -> None:
    """Counted on the components themselves, for a period that begins and ends within months."""
    code = "H34" if unit is None else unit_code(province.year, unit)
    query = """
        SELECT c.state, count(*) FROM component c JOIN dossier d ON d.id = c.dossier_id JOIN unit u ON u.id = d.unit_id
        WHERE date(d.received_at, '+7 hours') BETWEEN '2026-02-10' AND '2026-07-20' AND u.code LIKE :code || '%'
        GROUP BY c.state
    """
    with province.database.reading() as session:
        found = compute_reuse(session, Period(date(2026, 2, 10), date(2026, 7, 20)), unit=code)
        expected = {row[0]: row[1] for row in session.execute(sa.text(query), {"code": code})}

    assert found.papers == found.reused == expected["reused"] > 0


def test_year_of_reuse_is_one_walk_along_an_index(province: Province) -> None:
    said: list[str] = []
    with province.database.reading() as session:
        connection = session.connection()

        def explain(_connection: object, _cursor: object, statement: str, parameters: Any, *_rest: object) -> None:
            if "GROUP BY dossier_fact" in statement:
                rows = connection.connection.cursor().execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
                said.append(" / ".join(str(row[3]) for row in rows))

        sa.event.listen(connection, "before_cursor_execute", explain)
        compute_reuse(session, MAY)
        compute_reuse(session, MAY, unit="H34")

    assert said == ["SCAN dossier_fact USING COVERING INDEX ix_dossier_fact_components"] * 2


def test_component_is_called_needless_from_so_many_dossiers_on(database: Database) -> None:
    with database.writing() as session:
        owner = add_owner(session)
        for number in range(DROP_DOSSIERS):
            (component,) = add_dossier(session, owner, received_at=NOON).components
            component.state = ComponentState.SCANNED if number < 4 else ComponentState.IN_DATABASE
        session.flush()
        rebuild_facts(session)
        (each,) = compute_reuse(session, MAY).droppable
        procedure = session.scalars(sa.select(Procedure)).one()
        assert (each.procedure, each.spared, each.filled) == (procedure.code, 16, 20)

        states = session.scalars(sa.select(Component).where(Component.state == ComponentState.IN_DATABASE)).all()
        states[0].state = ComponentState.SCANNED
        session.flush()
        rebuild_facts(session)
        assert compute_reuse(session, MAY).droppable == ()


def test_what_was_asked_again_is_told_by_type(database: Database) -> None:
    with database.writing() as session:
        add_procedure(session, document_types=("birth_certificate",))
        owner = add_owner(session)
        before = add_dossier(session, owner, received_at=NOON - timedelta(days=30))
        for _ in range(2):  # two papers that serve are still one paper asked for again
            add_paper(session, before, owners={"child": owner}, created_at=NOON - timedelta(days=30))
        dossiers = [add_dossier(session, owner, received_at=NOON + timedelta(hours=hour)) for hour in range(3)]
        for dossier in dossiers:
            dossier.day = dossier.received_at.date()
            (component,) = dossier.components
            put_into(session, component, add_paper(session, dossier, created_at=LATER), ComponentState.SCANNED)
        rebuild_facts(session)
        listed = ids_of_work(session, Work.ASKED_AGAIN, MAY, LATER)

        assert compute_reuse(session, MAY).asked_again == (AskedAgain("birth_certificate", 3),)
        assert listed == [dossier.id for dossier in dossiers]
        assert Counter(listed).most_common(1)[0][1] == 1
