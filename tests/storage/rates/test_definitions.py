"""Definitions: every one is whole, and a new one from a date leaves the figures of the past alone."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from storage.errors import BadValue
from storage.rates.definitions import Definitions, load_definitions, parse_definitions
from storage.rates.periods import Period
from storage.rates.rates import compute_rates
from storage.rates.shapes import By
from tests.storage.rates.conftest import Province


@pytest.fixture
def content(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "storage" / "rates" / "indicators.toml").read_text("utf-8"))


def test_points_of_digitization_are_the_22_of_the_scorecard() -> None:
    definitions = load_definitions()
    today = definitions.on(date(2026, 11, 22))

    assert sum(each.max_points or 0 for each in today if each.group == "digitization") == 22
    assert [each.key for each in today] == [
        "2.1", "3.3", "3.6", "intake", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7",
    ]  # fmt: skip
    assert all(each.source for each in today)
    assert all(score.source for score in definitions.officer_scores)


def test_nothing_was_in_force_before_the_decision() -> None:
    assert load_definitions().on(date(2022, 6, 22)) == ()


def changed(content: dict[str, Any], threshold: float) -> Definitions:
    """Return the definitions after a decision that 4.3 is full at another threshold from 1 May 2026 on."""
    old = next(row for row in content["indicators"] if row["key"] == "4.3")
    new = old | {"threshold": threshold, "valid_from": date(2026, 5, 1)}
    old["valid_to"] = date(2026, 4, 30)
    content["indicators"].append(new)
    return parse_definitions(content)


def test_new_threshold_does_not_change_earlier_months(province: Province, content: dict[str, Any]) -> None:
    definitions = changed(content, 0.4)
    year = Period(date(2026, 1, 1), date(2026, 8, 31))
    with province.database.reading() as session:
        before = compute_rates(session, year, by=By.MONTH, now=province.year.over)
        after = compute_rates(session, year, by=By.MONTH, now=province.year.over, definitions=definitions)
        april = Period(date(2026, 4, 1), date(2026, 4, 30))
        alone = compute_rates(session, april, now=province.year.over, definitions=definitions).total

    for old, new in zip(before.rows, after.rows, strict=True):
        same = {key: rate for key, rate in old.rates.items() if key != "4.3"}
        assert {key: rate for key, rate in new.rates.items() if key != "4.3"} == same
        if old.key < "2026-05":
            assert new.rates["4.3"] == old.rates["4.3"]
        else:
            assert new.rates["4.3"].numerator == old.rates["4.3"].numerator
            assert (new.rates["4.3"].points or 0) > (old.rates["4.3"].points or 0)
    assert alone.rates["4.3"] == after.rows[3].rates["4.3"]
    assert after.total.rates["4.3"].missing < before.total.rates["4.3"].missing


def test_new_condition_counts_from_its_day(province: Province, content: dict[str, Any]) -> None:
    old = next(row for row in content["indicators"] if row["key"] == "4.3")
    content["indicators"].append(old | {"numerator": ["digitized"], "valid_from": date(2026, 5, 1)})
    old["valid_to"] = date(2026, 4, 30)
    with province.database.reading() as session:
        found = compute_rates(
            session, Period(date(2026, 4, 1), date(2026, 5, 31)), by=By.MONTH, definitions=parse_definitions(content)
        )
    april, may = found.rows

    assert april.rates["4.3"].numerator < april.rates["intake"].numerator
    assert may.rates["4.3"].numerator == may.rates["intake"].numerator


@pytest.mark.parametrize(
    "change",
    [
        {"numerator": ["shiny"]},
        {"numerator": ["on_time"]},  # cannot be asked of dossiers by when they came
        {"valid_from": date(2020, 1, 1)},  # two at one time
    ],
)
def test_definition_that_cannot_be_meant_is_refused(content: dict[str, Any], change: dict[str, Any]) -> None:
    old = next(row for row in content["indicators"] if row["key"] == "4.3")
    content["indicators"].append(old | change)

    with pytest.raises(BadValue):
        parse_definitions(content)
