"""The definitions of indicators, from `indicators.toml`: which one is in force on a day."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from storage.errors import BadValue
from storage.rates.flags import ENDED_FACTS, RECEIVED_FACTS, condition

_FILE = Path(__file__).with_name("indicators.toml")


class Basis(StrEnum):
    """Which dossiers an indicator looks at."""

    RECEIVED = "received"
    ENDED = "ended"
    WORKED = "worked"


@dataclass(frozen=True, slots=True)
class Group:
    """A group of the scorecard; `max_points` is what all its indicators give together."""

    key: str
    name: tuple[str, str]
    max_points: float


@dataclass(frozen=True, slots=True)
class Indicator:
    """One definition of one indicator; the head of `indicators.toml` says what each part means.

    `name` is Vietnamese and English. `max_points` and `target` are None where no source gives them, `threshold` is 1
    then. `procedures` is empty for all.
    """

    key: str
    code: str
    name: tuple[str, str]
    basis: Basis
    denominator: tuple[str, ...]
    numerator: tuple[str, ...]
    valid_from: date
    source: str
    valid_to: date | None = None
    group: str | None = None
    known: str | None = None
    counts_procedures: bool = False
    procedures: tuple[str, ...] = ()
    max_points: float | None = None
    threshold: float = 1.0
    target: float | None = None
    open: str = ""


@dataclass(frozen=True, slots=True)
class OfficerRule:
    """So many points for dossiers like this: each of them, or all where their share is at least `at_least`."""

    numerator: tuple[str, ...]
    points: float
    at_least: float | None = None


@dataclass(frozen=True, slots=True)
class OfficerScore:
    """One of the indicators that officers are scored by (TT 01/2018)."""

    key: str
    name: tuple[str, str]
    basis: Basis
    denominator: tuple[str, ...]
    rules: tuple[OfficerRule, ...]
    valid_from: date
    source: str
    valid_to: date | None = None

    @property
    def max_points(self) -> float:
        """The most points that can be had."""
        return max(rule.points for rule in self.rules)


@dataclass(frozen=True, slots=True)
class Definitions:
    """All definitions of all times."""

    groups: tuple[Group, ...]
    indicators: tuple[Indicator, ...]
    officer_scores: tuple[OfficerScore, ...]

    def on(self, day: date) -> tuple[Indicator, ...]:
        """Return the indicators in force on a day, in the order of the file."""
        return tuple(each for each in self.indicators if _holds(each, day))

    def officer_scores_on(self, day: date) -> tuple[OfficerScore, ...]:
        """Return what officers are scored by on a day."""
        return tuple(each for each in self.officer_scores if _holds(each, day))


@cache
def load_definitions(path: Path = _FILE) -> Definitions:
    """Return the definitions of a file, by default those that ship with the program.

    Raises:
        BadValue: a definition names a condition that there is not or that its basis cannot be asked, or two
            of one key are in force on one day.
    """
    with path.open("rb") as file:
        content = tomllib.load(file)
    return parse_definitions(content)


def parse_definitions(content: Mapping[str, Any]) -> Definitions:
    """Return the definitions that a parsed file holds.

    Raises:
        BadValue: as `load_definitions`.
    """
    indicators = tuple(_indicator(row) for row in content["indicators"])
    scores = tuple(_officer_score(row) for row in content.get("officer_scores", ()))
    for each in indicators:
        _check_can_be_asked(each.basis, [*each.denominator, *each.numerator, *([each.known] if each.known else [])])
    for score in scores:
        _check_can_be_asked(score.basis, [*score.denominator, *(n for rule in score.rules for n in rule.numerator)])
    _check_no_overlap(indicators)
    _check_no_overlap(scores)
    groups = tuple(
        Group(key, (row["name"], row["name_en"]), row["max_points"]) for key, row in content["groups"].items()
    )
    return Definitions(groups, indicators, scores)


def _indicator(row: Mapping[str, Any]) -> Indicator:
    return Indicator(
        key=row["key"],
        code=row["code"],
        name=(row["name"], row["name_en"]),
        basis=Basis(row["basis"]),
        denominator=tuple(row["denominator"]),
        numerator=tuple(row["numerator"]),
        valid_from=row["valid_from"],
        valid_to=row.get("valid_to"),
        source=row["source"],
        group=row.get("group"),
        known=row.get("known"),
        counts_procedures=row.get("counts", "dossier") == "procedure",
        procedures=tuple(row.get("procedures", ())),
        max_points=row.get("max_points"),
        threshold=row.get("threshold", 1.0),
        target=row.get("target"),
        open=row.get("open", ""),
    )


def _officer_score(row: Mapping[str, Any]) -> OfficerScore:
    rules = [*row.get("points", ()), *row.get("bands", ())]
    return OfficerScore(
        key=row["key"],
        name=(row["name"], row["name_en"]),
        basis=Basis(row["basis"]),
        denominator=tuple(row["denominator"]),
        rules=tuple(OfficerRule(tuple(rule["numerator"]), rule["points"], rule.get("at_least")) for rule in rules),
        valid_from=row["valid_from"],
        valid_to=row.get("valid_to"),
        source=row["source"],
    )


def _holds(each: Indicator | OfficerScore, day: date) -> bool:
    return each.valid_from <= day and (each.valid_to is None or day <= each.valid_to)


def _check_can_be_asked(basis: Basis, names: Iterable[str]) -> None:
    can_be_asked = RECEIVED_FACTS if basis is Basis.RECEIVED else ENDED_FACTS
    for name in names:
        if condition([name]).bits & ~can_be_asked:
            raise BadValue("indicator", name)


def _check_no_overlap(definitions: Iterable[Indicator | OfficerScore]) -> None:
    last: dict[str, date] = {}
    for each in sorted(definitions, key=lambda each: (each.key, each.valid_from)):
        if each.key in last and each.valid_from <= last[each.key]:
            raise BadValue("indicator", each.key)
        last[each.key] = each.valid_to or date.max
