"""Periods of a count: whole days of Vietnam's calendar, and the weeks, months and quarters in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import BadValue

_MONTHS_A_QUARTER = 3


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day, both counted.

    Raises:
        BadValue: it ends before it begins.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise BadValue("period", f"{self.first:%d/%m/%Y} – {self.last:%d/%m/%Y}")

    @property
    def end(self) -> datetime:
        """The moment at which the last day is over."""
        return datetime.combine(self.last + timedelta(days=1), time(), VIETNAM_TIME)

    @property
    def first_number(self) -> int:
        """The first day as facts write it."""
        return number_of(self.first)

    @property
    def last_number(self) -> int:
        """The last day as facts write it."""
        return number_of(self.last)


class Grain(StrEnum):
    """The parts of a period that a figure can be split by."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"


def number_of(day: date) -> int:
    """Return a day as facts write it: 20261120."""
    return day.year * 10_000 + day.month * 100 + day.day


def day_of(number: int) -> date:
    """Return the day that facts write so."""
    return date(number // 10_000, number // 100 % 100, number % 100)


def day_number(moment: datetime) -> int:
    """Return the day of a moment in Vietnam, as facts write it."""
    return number_of(moment.astimezone(VIETNAM_TIME).date())


def hour_of_week(moment: datetime) -> int:
    """Return the hour of the week of a moment in Vietnam: 0 on Monday after midnight, 167 on Sunday before it."""
    local = moment.astimezone(VIETNAM_TIME)
    return local.weekday() * 24 + local.hour


def part_key(number: int, grain: Grain) -> str:
    """Return the name of the part that a day lies in: 2026-11-20, 2026-W47, 2026-11, 2026-Q4."""
    day = day_of(number)
    if grain is Grain.DAY:
        return day.isoformat()
    if grain is Grain.WEEK:
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02}"
    if grain is Grain.MONTH:
        return f"{day:%Y-%m}"
    return f"{day.year}-Q{(day.month - 1) // _MONTHS_A_QUARTER + 1}"


def last_days_of_parts(period: Period, grain: Grain) -> dict[str, date]:
    """Return the last day of each part of a period by the part's name; the definitions in force on it count."""
    days = (date.fromordinal(each) for each in range(period.first.toordinal(), period.last.toordinal() + 1))
    return {part_key(number_of(day), grain): day for day in days}


def days_of_part(key: str, grain: Grain, period: Period) -> Period:
    """Return the days of a part that lie in the period; `key` is one that `part_key` gives to a day of it."""
    days = (date.fromordinal(each) for each in range(period.first.toordinal(), period.last.toordinal() + 1))
    found = [day for day in days if part_key(number_of(day), grain) == key]
    return Period(found[0], found[-1])


def months_and_edges(period: Period) -> tuple[Period | None, tuple[Period, ...]]:
    """Return the whole months of a period as one period, None without any, and what is left before and after them."""
    begins = period.first if period.first.day == 1 else _next_month(period.first)
    after = period.last + timedelta(days=1)
    ends = after.replace(day=1) - timedelta(days=1)
    if ends < begins:
        return None, (period,)
    before = () if begins == period.first else (Period(period.first, begins - timedelta(days=1)),)
    behind = () if ends == period.last else (Period(ends + timedelta(days=1), period.last),)
    return Period(begins, ends), (*before, *behind)


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)
