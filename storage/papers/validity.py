"""How long a paper may be reused: `validity.toml` applied to the values of one paper."""

from __future__ import annotations

import calendar
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from importlib import resources

from ocr.text import fold
from ocr.types import FieldValueType
from storage.models.paper import Paper

_VIETNAM = timezone(timedelta(hours=7))
_UNLIMITED = "khong thoi han"
"""What a card says in place of its last day once its holder is old enough (folded)."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How long papers of a type serve, why, and from which day the rule holds; see the head of `validity.toml`."""

    permanent: bool
    until: str | None
    months: int | None
    months_from: str | None
    ended_on: date | None
    once: bool
    source: str
    since: date


@dataclass(frozen=True, slots=True)
class Validity:
    """The last day on which a paper serves; None with `permanent`: until it is revoked."""

    until: date | None
    permanent: bool


def valid_until(document_type: str, values: Mapping[str, FieldValueType], digitized_on: date) -> Validity:
    """Return how long a paper serves.

    A day that the paper should bear but that could not be read gives the default of domain.md §1.3: six months after
    digitisation.
    """
    rule, default = rule_of(document_type), load_rules()["default"]
    if rule.permanent:
        return Validity(None, permanent=True)
    if rule.ended_on is not None:
        return Validity(rule.ended_on, permanent=False)
    if rule.until is not None:
        printed = values.get(rule.until)
        if isinstance(printed, str) and fold(printed).strip() == _UNLIMITED:
            return Validity(None, permanent=True)
        last_day = _date(printed)
        return Validity(last_day or add_months(digitized_on, default.months or 0), permanent=False)
    start = _date(values.get(rule.months_from)) if rule.months_from else None
    return Validity(add_months(start or digitized_on, rule.months or default.months or 0), permanent=False)


def is_valid_on(paper: Paper, day: date) -> bool:
    """Say whether a paper serves on a day; without a stored answer, its type and the day of digitisation decide."""
    last_day = last_valid_day(paper)
    return last_day is None or day <= last_day


def last_valid_day(paper: Paper) -> date | None:
    """Return the last day on which a paper serves, None for one that serves until it is revoked."""
    if paper.permanent:
        return None
    stored = _date(paper.valid_until)
    if stored is not None:
        return stored
    return valid_until(paper.document_type, {}, vietnam_day(paper.created_at)).until


def serves_once(document_type: str) -> bool:
    """Say whether papers of a type are made for one dossier and never reused."""
    return rule_of(document_type).once


def rule_of(document_type: str) -> Rule:
    """Return the rule for a type, the default for one that is not named."""
    rules = load_rules()
    return rules.get(document_type, rules["default"])


def vietnam_day(moment: datetime) -> date:
    """Return the day in Vietnam on which something happened."""
    return moment.astimezone(_VIETNAM).date()


def add_months(day: date, months: int) -> date:
    """Return the same day so many months later, or the last of that month (Bộ luật Dân sự 91/2015 Đ148.2 [M])."""
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month0 + 1, min(day.day, calendar.monthrange(year, month0 + 1)[1]))


@lru_cache(maxsize=1)
def load_rules() -> Mapping[str, Rule]:
    """Return the rules by document type, and "default"."""
    text = resources.files("storage.papers").joinpath("validity.toml").read_text(encoding="utf-8")
    return {document_type: _rule(entry) for document_type, entry in tomllib.loads(text).items()}


def _rule(entry: dict[str, str | int | bool]) -> Rule:
    months = entry.get("months")
    return Rule(
        permanent=entry.get("permanent") is True,
        until=str(entry["until"]) if "until" in entry else None,
        months=months if isinstance(months, int) else None,
        months_from=str(entry["from"]) if "from" in entry else None,
        ended_on=_date(str(entry["ended_on"])) if "ended_on" in entry else None,
        once=entry.get("once") is True,
        source=str(entry["source"]),
        since=date.fromisoformat(str(entry["since"])),
    )


def _date(value: FieldValueType | None) -> date | None:
    """Return a full date; None for a year alone and for what is no date."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
