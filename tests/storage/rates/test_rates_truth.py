"""Every indicator of a made year equals what its dossiers say, for any period and any way of splitting it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from storage.rates.periods import Period
from storage.rates.rates import compute_rates
from storage.rates.shapes import By, RatesRow, RatesTable
from tests.bench.province import MadeDossier
from tests.bench.province_rows import officer_login, unit_code
from tests.storage.rates.conftest import Province
from tests.storage.rates.truth import Fraction, truth

PERIODS = [
    (date(2025, 11, 1), date(2026, 10, 31)),
    (date(2026, 3, 1), date(2026, 3, 31)),
    (date(2026, 1, 1), date(2026, 6, 30)),
    (date(2026, 9, 30), date(2026, 9, 30)),
    (date(2026, 10, 20), date(2026, 12, 31)),
]


def rates(province: Province, first: date, last: date, by: By = By.UNIT, unit: str | None = None) -> RatesTable:
    with province.database.reading() as session:
        return compute_rates(session, Period(first, last), by=by, unit=unit, now=province.year.over)


def fractions(row: RatesRow) -> dict[str, Fraction]:
    return {key: (rate.numerator, rate.denominator) for key, rate in row.rates.items()}


def counter_key(province: Province, d: MadeDossier) -> str:
    """Return the key of the row of a dossier's counter."""
    return "unknown" if d.counter is None else f"{unit_code(province.year, d.unit)}/Quầy {d.counter + 1}"


@pytest.mark.parametrize(("first", "last"), PERIODS)
def test_total_is_the_truth(province: Province, first: date, last: date) -> None:
    found = rates(province, first, last)

    assert fractions(found.total) == truth(province.dossiers, province.year, first, last)
    assert found.total.dossiers == found.total.rates["intake"].denominator


@pytest.mark.parametrize(
    ("by", "name"),
    [
        (By.UNIT, lambda province, d: unit_code(province.year, d.unit)),
        (By.OFFICER, lambda _province, d: officer_login(d.officer)),
        (By.COUNTER, counter_key),
        (By.CHANNEL, lambda _province, d: d.channel),
    ],
)
@pytest.mark.parametrize(("first", "last"), PERIODS[:3])
def test_every_row_is_the_truth(
    province: Province, first: date, last: date, by: By, name: Callable[[Province, MadeDossier], str]
) -> None:
    found = rates(province, first, last, by)

    assert len(found.rows) > 2
    for row in found.rows:
        own = [d for d in province.dossiers if name(province, d) == row.key]
        expected = dict(truth(own, province.year, first, last))
        if by is By.CHANNEL:
            expected["4.6"] = (0, 0)  # a procedure is not connected over a channel
        assert fractions(row) == expected


def test_every_procedure_is_the_truth(province: Province) -> None:
    first, last = PERIODS[0]
    codes = procedure_codes(province)

    for row in rates(province, first, last, By.PROCEDURE).rows:
        own = [d for d in province.dossiers if codes[d.procedure] == row.key]
        assert fractions(row) == truth(own, province.year, first, last)


def procedure_codes(province: Province) -> list[str]:
    """Return the codes in the order in which the year counts procedures, read off the dossiers."""
    with province.database.reading() as session:
        found = session.execute(
            sa.text("SELECT d.id, p.code FROM dossier d JOIN procedure p ON p.id = d.procedure_id ORDER BY d.id")
        ).all()
    codes = {d.procedure: code for d, (_, code) in zip(province.dossiers, found, strict=True)}
    return [codes[index] for index in range(province.year.procedures)]


RECEIVED = ("3.3", "3.6", "intake", "4.2", "4.3", "4.4", "4.5", "4.6")
ENDED = ("4.1", "4.7")


@pytest.mark.parametrize("by", [By.MONTH, By.WEEK, By.DAY, By.QUARTER])
def test_every_part_of_the_year_is_the_truth(province: Province, by: By) -> None:
    first, last = date(2026, 2, 10), date(2026, 7, 20)
    found = rates(province, first, last, by)
    days = [first + timedelta(days=each) for each in range((last - first).days + 1)]
    parts: dict[str, list[date]] = {}
    for day in days:
        parts.setdefault(part_of(day, by), []).append(day)

    for row in found.rows:
        inside = parts[row.key]
        expected = truth(province.dossiers, province.year, inside[0], inside[-1])
        assert {key: fractions(row)[key] for key in (*RECEIVED, *ENDED)} == {
            key: expected[key] for key in (*RECEIVED, *ENDED)
        }
    assert sum(row.rates["2.1"].denominator for row in found.rows) == found.total.rates["2.1"].denominator


def part_of(day: date, by: By) -> str:
    match by:
        case By.DAY:
            return str(day)
        case By.WEEK:
            return f"{day:%G-W%V}"
        case By.MONTH:
            return f"{day:%Y-%m}"
        case _:
            return f"{day.year}-Q{(day.month + 2) // 3}"


def test_unit_alone_is_as_its_row_and_the_province_as_all(province: Province) -> None:
    first, last = PERIODS[2]
    all_units = rates(province, first, last)

    for row in all_units.rows[:4]:
        alone = rates(province, first, last, By.OFFICER, unit=row.key)
        assert fractions(alone.total) == fractions(row)
    assert fractions(rates(province, first, last, By.UNIT, unit="H34").total) == fractions(all_units.total)


@pytest.mark.parametrize("by", list(By))
def test_rows_add_up_to_the_total(province: Province, by: By) -> None:
    found = rates(province, *PERIODS[2], by)

    for key, rate in found.total.rates.items():
        if key != "4.6":  # a procedure may be in several rows
            assert sum(row.rates[key].numerator for row in found.rows) == rate.numerator
            assert sum(row.rates[key].denominator for row in found.rows) == rate.denominator
    assert sum(row.dossiers for row in found.rows) == found.total.dossiers


def test_what_nobody_told_is_said(province: Province) -> None:
    first, last = PERIODS[0]
    total = rates(province, first, last).total.rates
    accepted = [d for d in province.dossiers if d.step != "refused" and first <= d.received.date() <= last]

    assert total["4.4"].unknown == sum(d.from_national_store is None for d in accepted) > 0
    assert total["4.5"].unknown == sum(d.verified is None and not d.population for d in accepted) > 0
    assert total["4.3"].unknown == 0


def test_empty_period_has_no_rate(province: Province) -> None:
    found = rates(province, date(2024, 1, 1), date(2024, 12, 31))

    assert found.rows == ()
    assert {(rate.rate, rate.points, rate.missing) for rate in found.total.rates.values()} == {(None, None, 0)}
    assert {score.points for score in found.total.scores.values()} == {None}


def test_all_units_of_a_province_are_found_by_days(province: Province) -> None:
    """By the units' own index each dossier of the year would be looked up by itself."""
    plans: list[str] = []
    with province.database.reading() as session:
        connection = session.connection()

        def explain(_connection: object, _cursor: object, statement: str, parameters: Any, *_rest: object) -> None:
            rows = connection.connection.cursor().execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
            plans.extend(str(row[3]) for row in rows)

        sa.event.listen(connection, "before_cursor_execute", explain)
        compute_rates(session, Period(*PERIODS[2]), unit="H34", now=province.year.over)

    assert [step for step in plans if "dossier_fact" in step]
    assert not [step for step in plans if "dossier_fact" in step and "unit_id=?" in step], plans
