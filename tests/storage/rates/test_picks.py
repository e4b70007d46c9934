"""Every figure opens as many dossiers as it says, and way, hours and waits are the truth of the made year."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.dossier import Dossier
from storage.rates.behind import rows_of
from storage.rates.definitions import load_definitions
from storage.rates.funnel import compute_funnel
from storage.rates.hours import received_by_hour
from storage.rates.periods import Period
from storage.rates.picks import ids_of_pick
from storage.rates.rates import compute_rates
from storage.rates.shapes import COLUMNS, STAGES, By, Narrowed, Pick, PickKind, Work
from storage.rates.table_766 import compute_table_766
from storage.rates.waits import open_waits
from storage.rates.work import work_lists
from tests.bench.province import MadeDossier
from tests.bench.province_rows import unit_code
from tests.storage.rates.conftest import Province

MAY = Period(date(2026, 5, 1), date(2026, 5, 31))
SPRING = Period(date(2026, 2, 10), date(2026, 4, 9))


def accepted(province: Province, period: Period) -> list[MadeDossier]:
    days = (d for d in province.dossiers if period.first <= d.received.date() <= period.last)
    return [d for d in days if d.step != "refused"]


@pytest.mark.parametrize("period", [MAY, SPRING])
def test_way_is_the_truth(province: Province, period: Period) -> None:
    scanned = [d for d in accepted(province, period) if d.digitized]
    done = [d for d in scanned if d.step in {"sealed", "returned"}]
    with province.database.reading() as session:
        funnel = compute_funnel(session, period, province.year.over)

    assert [(stage.key, stage.dossiers, stage.unknown) for stage in funnel] == [
        ("received", len(accepted(province, period)), 0),
        ("scanned", len(scanned), 0),
        ("reviewed", 0, len(scanned)),  # made dossiers have no papers: nobody can tell
        ("signed", len(done), 0),
        ("returned", len([d for d in done if d.result_file]), 0),
    ]


def test_hours_are_the_truth(province: Province) -> None:
    unit = unit_code(province.year, 2)
    here = [d for d in province.dossiers if d.unit == 2 and MAY.first <= d.received.date() <= MAY.last]
    expected = Counter((d.received.weekday(), d.received.hour) for d in here)
    with province.database.reading() as session:
        assert received_by_hour(session, MAY, unit=unit) == expected
        for (weekday, hour), count in expected.items():
            pick = Pick(PickKind.HOUR, f"{weekday}-{hour}", MAY, Narrowed(unit=unit))
            assert len(ids_of_pick(session, pick, province.year.over)) == count


def test_waits_are_those_of_the_open_dossiers(province: Province) -> None:
    open_ones = [d for d in province.dossiers if d.ended is None]
    with province.database.reading() as session:
        waits = open_waits(session, province.year.over)
        for wait in waits:
            pick = Pick(PickKind.STEP, wait.step.value, MAY)
            assert len(ids_of_pick(session, pick, province.year.over)) == wait.dossiers

    assert {wait.step.value: wait.dossiers for wait in waits} == Counter(d.step for d in open_ones)
    assert [wait.median_days for wait in waits] == sorted((wait.median_days for wait in waits), reverse=True)
    longest = max((province.year.over - d.received).total_seconds() / 86_400 for d in open_ones)
    assert max(wait.longest_days for wait in waits) == pytest.approx(longest)
    late = [d for d in open_ones if d.due < province.year.over or len(d.asked) > 1]
    assert sum(wait.late for wait in waits) == len(late)


def count(session: Session, province: Province, pick: Pick) -> int:
    return len(ids_of_pick(session, pick, province.year.over))


@pytest.mark.parametrize("unit", [None, 4])
def test_columns_and_stages_open_what_they_count(province: Province, unit: int | None) -> None:
    code = None if unit is None else unit_code(province.year, unit)
    narrowed = Narrowed(unit=code)
    with province.database.reading() as session:
        total = compute_table_766(session, SPRING, unit=code, now=province.year.over).total
        funnel = compute_funnel(session, SPRING, province.year.over, unit=code)
        columns = {key: count(session, province, Pick(PickKind.COLUMN, key, SPRING, narrowed)) for key in COLUMNS}
        stages = {key: count(session, province, Pick(PickKind.STAGE, key, SPRING, narrowed)) for key in STAGES}

    assert columns == {key: getattr(total, key) for key in COLUMNS}
    assert stages == {stage.key: stage.dossiers for stage in funnel}


@pytest.mark.parametrize("by", [By.UNIT, By.OFFICER, By.COUNTER, By.PROCEDURE, By.SECTOR, By.CHANNEL])
def test_figure_of_a_row_opens_the_dossiers_of_that_row(province: Province, by: By) -> None:
    with province.database.reading() as session:
        rows = compute_rates(session, MAY, by=by, now=province.year.over).rows
        for row in rows[:4]:
            narrowed = Narrowed(**{by.value: row.key})
            for key in ("2.1", "intake", "4.1"):
                rate = row.rates[key]
                found = Pick(PickKind.INDICATOR, key, MAY, narrowed)
                short = Pick(PickKind.INDICATOR, key, MAY, narrowed, counted=False)
                assert count(session, province, found) == rate.numerator
                assert count(session, province, short) == rate.denominator - rate.numerator


def test_lists_of_work_are_as_long_as_they_say(province: Province) -> None:
    now = province.year.over
    dossiers = accepted(province, MAY)
    with province.database.reading() as session:
        lists = {each.work: each.dossiers for each in work_lists(session, MAY, now)}
        rates = compute_rates(session, MAY, now=now).total.rates
        assert all(count(session, province, Pick(PickKind.WORK, work.value, MAY)) == lists[work] for work in Work)

    assert lists[Work.NOT_DIGITIZED] == len([d for d in dossiers if not d.digitized])
    assert lists[Work.NO_RESULT_FILE] == rates["4.1"].denominator - rates["4.1"].numerator
    open_ones = [d for d in province.dossiers if d.ended is None]
    assert lists[Work.LATE] == len([d for d in open_ones if d.due < now or len(d.asked) > 1])
    # The year ends on a Saturday: the next working day is Monday, and what is due by its end is soon.
    soon = [d for d in open_ones if len(d.asked) < 2 and now <= d.due and d.due.date() <= date(2026, 11, 2)]
    assert lists[Work.DUE_SOON] == len(soon)


def test_rows_keep_the_order_of_the_numbers(province: Province) -> None:
    with province.database.reading() as session:
        ids = ids_of_pick(session, Pick(PickKind.INDICATOR, "intake", SPRING), province.year.over)
        rows = rows_of(session, ids)

        codes = dict(session.execute(sa.select(Dossier.id, Dossier.code)).all())
    assert [row.code for row in rows] == [codes[number] for number in sorted(ids)]
    assert all(row.owner_name and row.procedure_name for row in rows)


def test_definitions_that_are_shown_on_cards_are_there() -> None:
    keys = {each.key for each in load_definitions().on(date(2026, 11, 1))}

    assert {"intake", "4.1", "4.3", "2.1"} <= keys
