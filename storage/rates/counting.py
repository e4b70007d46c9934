"""From counts to rates, points and forecasts: pure functions over frozen values."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from storage.rates.definitions import Indicator, OfficerScore

_NEARLY = 1e-9


@dataclass(frozen=True, slots=True)
class Counts:
    """How many dossiers (or procedures) a figure rests on; of `unknown` of them nobody told whether they count."""

    numerator: int = 0
    denominator: int = 0
    unknown: int = 0

    def __add__(self, other: Counts) -> Counts:
        """Return the counts of both."""
        return Counts(
            self.numerator + other.numerator, self.denominator + other.denominator, self.unknown + other.unknown
        )


@dataclass(frozen=True, slots=True)
class Rate:
    """A figure: `rate` is None where there is nothing to count, and then there are no points either.

    `missing` is how many dossiers more must be counted for full points while the denominator stays; `points` and
    `max_points` are None where no source says how many the scorecard gives.
    """

    numerator: int
    denominator: int
    rate: float | None
    points: float | None
    max_points: float | None
    missing: int
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class OwnRate:
    """A rate of this month, and what the office aims at; `target` is None without an aim."""

    rate: Rate
    target: float | None


@dataclass(frozen=True, slots=True)
class Score:
    """What a group of the scorecard earns; `points` is None where not one of its indicators has anything to count."""

    points: float | None
    max_points: float


def make_rate(counts: Counts, indicator: Indicator) -> Rate:
    """Return the figure that counts make under a definition: rate × max points ÷ threshold, at most all."""
    rate = counts.numerator / counts.denominator if counts.denominator else None
    points = None
    if rate is not None and indicator.max_points is not None:
        points = min(indicator.max_points, rate * indicator.max_points / indicator.threshold)
    return Rate(
        counts.numerator,
        counts.denominator,
        rate,
        points,
        indicator.max_points,
        max(0, needed(counts.denominator, indicator.threshold) - counts.numerator),
        counts.unknown,
    )


def needed(denominator: int, threshold: float) -> int:
    """Return how many of a denominator make full points."""
    return math.ceil(denominator * threshold - _NEARLY)  # 0.8 of 5 is 4, whatever binary fractions say


def group_score(rates: Mapping[str, Rate], indicators: Iterable[Indicator], group: str, max_points: float) -> Score:
    """Return what a group earns: the points of its indicators; one without anything to count adds none."""
    points = [
        rates[each.key].points
        for each in indicators
        if each.group == group and each.key in rates and rates[each.key].points is not None
    ]
    known = [each for each in points if each is not None]
    return Score(min(max_points, sum(known)) if known else None, max_points)


def officer_points(score: OfficerScore, denominator: int, numerators: Iterable[int]) -> float | None:
    """Return an officer's points of one indicator, None without dossiers.

    Args:
        score: the definition.
        denominator: the officer's dossiers.
        numerators: how many of them fit each rule, in the order of the rules.
    """
    if not denominator:
        return None
    shares = [count / denominator for count in numerators]
    rules = list(zip(score.rules, shares, strict=True))
    bands = [rule.points for rule, share in rules if rule.at_least is not None and share >= rule.at_least]
    each = sum(rule.points * share for rule, share in rules if rule.at_least is None)
    return max(bands, default=0.0) if any(rule.at_least is not None for rule in score.rules) else each


def forecast(so_far: Counts, recent: Counts, done_days: int, days_left: int) -> Counts | None:
    """Return what the counts will be at the end of a period: as many dossiers a day as so far, as good as the recent.

    Args:
        so_far: counts from the period's beginning.
        recent: counts of its last days; where they are empty, the rate so far goes on.
        done_days: working days that are over.
        days_left: working days to come.

    Returns:
        None when no working day is over or nothing was counted.
    """
    if done_days <= 0 or not so_far.denominator:
        return None
    coming = round(so_far.denominator / done_days * max(0, days_left))
    pace = recent if recent.denominator else so_far
    return so_far + Counts(round(coming * pace.numerator / pace.denominator), coming)
