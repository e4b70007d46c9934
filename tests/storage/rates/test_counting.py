"""Rates, points, what is missing, forecasts: for any counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.rates.counting import Counts, forecast, group_score, make_rate, needed, officer_points
from storage.rates.definitions import Basis, Indicator, load_definitions

INDICATOR = Indicator(
    "4.2", "", ("", ""), Basis.RECEIVED, ("accepted",), ("digitized",), date(2022, 6, 23), "",
    group="g", max_points=4, threshold=0.8,
)  # fmt: skip
counts = st.integers(0, 400_000).flatmap(lambda n: st.builds(Counts, st.integers(0, n), st.just(n)))
thresholds = st.sampled_from([0.5, 0.75, 0.8, 0.9, 0.95, 1.0])


@given(counts, thresholds)
def test_points_never_exceed_the_most_and_missing_dossiers_close_the_gap(found: Counts, threshold: float) -> None:
    indicator = replace(INDICATOR, threshold=threshold)
    rate = make_rate(found, indicator)
    if not found.denominator:
        assert (rate.rate, rate.points, rate.missing) == (None, None, 0)
        return
    assert rate.points is not None
    assert 0 <= rate.points <= 4
    full = make_rate(replace(found, numerator=found.numerator + rate.missing), indicator)
    assert full.numerator <= full.denominator
    assert full.points == pytest.approx(4)
    assert full.missing == 0
    if rate.missing:
        short = make_rate(replace(found, numerator=found.numerator + rate.missing - 1), indicator)
        assert short.points is not None
        assert short.points < 4


@given(counts, counts)
def test_more_counted_dossiers_never_cost_points(left: Counts, right: Counts) -> None:
    low, high = sorted((left.numerator, right.numerator))
    denominator = max(left.denominator, right.denominator)
    points = [make_rate(Counts(each, denominator), INDICATOR).points or 0 for each in (low, high)]

    assert points[0] <= points[1]


def test_share_of_five_is_no_binary_fraction() -> None:
    assert [needed(each, 0.8) for each in (0, 1, 4, 5, 10, 11)] == [0, 1, 4, 4, 8, 9]


def test_threshold_of_eighty_per_cent_gives_all_points() -> None:
    assert make_rate(Counts(80, 100), INDICATOR).points == 4
    assert make_rate(Counts(40, 100), INDICATOR).points == 2


def test_group_adds_its_indicators_and_leaves_out_what_has_nothing_to_count() -> None:
    other = replace(INDICATOR, key="4.3", max_points=2)
    rates = {"4.2": make_rate(Counts(80, 100), INDICATOR), "4.3": make_rate(Counts(0, 0), other)}

    assert group_score(rates, [INDICATOR, other], "g", 22).points == 4
    assert group_score({"4.3": rates["4.3"]}, [other], "g", 22).points is None


@given(counts, counts, st.integers(1, 30), st.integers(0, 30))
def test_forecast_holds_what_was_counted_and_is_a_share(so_far: Counts, recent: Counts, done: int, left: int) -> None:
    expected = forecast(so_far, recent, done, left)
    if not so_far.denominator:
        assert expected is None
        return
    assert expected is not None
    assert so_far.numerator <= expected.numerator <= expected.denominator
    assert expected.denominator - so_far.denominator == round(so_far.denominator / done * left)


def test_forecast_goes_on_as_lately() -> None:
    assert forecast(Counts(50, 100), Counts(45, 50), 10, 10) == Counts(140, 200)
    assert forecast(Counts(50, 100), Counts(), 10, 10) == Counts(100, 200)
    assert forecast(Counts(50, 100), Counts(), 0, 10) is None


def test_officers_are_scored_by_dossier_or_by_share() -> None:
    time, returns, online = load_definitions().officer_scores

    assert officer_points(time, 10, [8]) == pytest.approx(1.6)
    assert officer_points(returns, 10, [5, 3]) == pytest.approx(1.3)
    assert [officer_points(online, 100, [n, n]) for n in (30, 29, 15, 14)] == [2, 1, 1, 0]
    assert officer_points(online, 0, [0, 0]) is None
    assert {score.max_points for score in (time, returns, online)} == {2}
