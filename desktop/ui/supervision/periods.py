"""The periods that can be chosen, and what somebody types instead. No Qt but for words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.ui.wording import day, translate
from storage.rates.periods import Period

_MONTHS_BACK, _QUARTERS_BACK = 12, 4
_MONTHS_A_YEAR, _MONTHS_A_QUARTER = 12, 3


@dataclass(frozen=True, slots=True)
class PeriodChoice:
    """A period as it is called."""

    name: str
    period: Period


def period_choices(on: date) -> tuple[PeriodChoice, ...]:
    """Return the periods that are offered on a day: this month first, then weeks, months, quarters and years."""
    monday = on - timedelta(days=on.weekday())
    choices = [_month(on, 0), PeriodChoice(translate("Supervision", "Today"), Period(on, on))]
    choices.append(PeriodChoice(translate("Supervision", "This week"), Period(monday, monday + timedelta(days=6))))
    choices += [_month(on, back) for back in range(1, _MONTHS_BACK + 1)]
    choices += [_quarter(on, back) for back in range(_QUARTERS_BACK)]
    year = Period(_first_of(on, _MONTHS_A_YEAR - 1), _last_of(on))
    choices.append(PeriodChoice(translate("Supervision", "Last 12 months"), year))
    for number in (on.year, on.year - 1):
        name = translate("Supervision", "Year {year}").format(year=number)
        choices.append(PeriodChoice(name, Period(date(number, 1, 1), date(number, 12, 31))))
    return tuple(choices)


def period_name(period: Period, on: date) -> str:
    """Return how a period is called: by its name, or by its days."""
    named = (choice.name for choice in period_choices(on) if choice.period == period)
    return next(named, f"{day(period.first)} – {day(period.last)}")


def typed_period(text: str, on: date) -> Period | None:
    """Return the period that a text means, None if it means none: a name, "11/2026", "2026", two days or one."""
    clean = " ".join(text.split())
    named = (choice.period for choice in period_choices(on) if choice.name.casefold() == clean.casefold())
    found = next(named, None)
    if found is not None:
        return found
    if month := re.fullmatch(r"(\d{1,2})/(\d{4})", clean):
        return _month_of(int(month[2]), int(month[1]))
    if year := re.fullmatch(r"(\d{4})", clean):
        return Period(date(int(year[1]), 1, 1), date(int(year[1]), 12, 31)) if int(year[1]) else None
    parts = [part for part in re.split(r"\s*[–—]\s*|\s+-\s+|\s+", clean) if part]
    if len(parts) not in (1, 2):
        return None
    first, last = _typed_day(parts[0]), _typed_day(parts[-1])
    return Period(first, last) if first is not None and last is not None and first <= last else None


def _typed_day(text: str) -> date | None:
    found = re.fullmatch(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", text)
    try:
        return date(int(found[3]), int(found[2]), int(found[1])) if found else date.fromisoformat(text)
    except ValueError:
        return None


def _month_of(year: int, month: int) -> Period | None:
    if not 1 <= month <= _MONTHS_A_YEAR or not year:
        return None
    first = date(year, month, 1)
    return Period(first, _last_of(first))


def _month(on: date, back: int) -> PeriodChoice:
    first = _first_of(on, back)
    name = translate("Supervision", "Month {month}/{year}").format(month=first.month, year=first.year)
    return PeriodChoice(name, Period(first, _last_of(first)))


def _quarter(on: date, back: int) -> PeriodChoice:
    begun = _first_of(on, (on.month - 1) % _MONTHS_A_QUARTER + _MONTHS_A_QUARTER * back)
    last = _last_of(begun + timedelta(days=70))  # in its third month
    number = (begun.month - 1) // _MONTHS_A_QUARTER + 1
    name = translate("Supervision", "Quarter {quarter}/{year}").format(quarter=number, year=begun.year)
    return PeriodChoice(name, Period(begun, last))


def _first_of(on: date, months_back: int) -> date:
    months = on.year * _MONTHS_A_YEAR + on.month - 1 - months_back
    return date(months // _MONTHS_A_YEAR, months % _MONTHS_A_YEAR + 1, 1)


def _last_of(day_in_it: date) -> date:
    return _first_of(day_in_it, -1) - timedelta(days=1)
