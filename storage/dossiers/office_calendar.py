"""When an office works: its hours, the public holidays, and the days that were swapped.

Public holidays come from the library `holidays`, together with the days that the government has swapped so far; it does
so every year, sometimes late, so a calendar file of the site adds to them.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache
from pathlib import Path

from storage.errors import BadValue

_SATURDAY, _SUNDAY = 5, 6


@dataclass(frozen=True)
class OfficeHours:
    """From when until when the office is open without a break, in Vietnam's time."""

    opens: time
    closes: time


USUAL_HOURS = (OfficeHours(time(7, 30), time(11, 30)), OfficeHours(time(13, 30), time(17, 0)))


@dataclass(frozen=True)
class OfficeCalendar:
    """When the office works.

    Attributes:
        hours: Of Monday to Friday, and of holidays and weekends that are worked by order.
        saturday_hours: Of Saturdays; empty if Saturday is no working day, else Saturdays count as working days.
        days_off: Days off beside the public holidays.
        working_days: Days that are worked although they are holidays or at the weekend.
        last_reception: What comes later counts for the next working day.

    Raises:
        BadValue: The hours are none, overlap or are not in order, or a day is both off and worked.
    """

    hours: tuple[OfficeHours, ...] = USUAL_HOURS
    saturday_hours: tuple[OfficeHours, ...] = ()
    days_off: frozenset[date] = frozenset()
    working_days: frozenset[date] = frozenset()
    last_reception: time = time(15, 0)

    def __post_init__(self) -> None:
        if not self.hours:
            raise BadValue("calendar", "hours")
        for hours in (self.hours, self.saturday_hours):
            moments = [moment for span in hours for moment in (span.opens, span.closes)]
            if sorted(set(moments)) != moments:
                raise BadValue("calendar", " ".join(moment.isoformat("minutes") for moment in moments))
        for day in self.days_off & self.working_days:
            raise BadValue("calendar", day.isoformat())

    def hours_of(self, day: date) -> tuple[OfficeHours, ...]:
        """Return when the office is open on a day; nothing on a day off."""
        if day in self.days_off:
            return ()
        if day in self.working_days:
            return self.hours
        public = _public_days(day.year)
        if day in public.off:
            return ()
        if day in public.worked:
            return self.hours
        if day.weekday() == _SATURDAY:
            return self.saturday_hours
        return () if day.weekday() == _SUNDAY else self.hours


USUAL_CALENDAR = OfficeCalendar()


@dataclass(frozen=True)
class _PublicDays:
    off: frozenset[date]
    worked: frozenset[date]  # at weekends, by order of the government


@lru_cache(maxsize=64)
def _public_days(year: int) -> _PublicDays:
    import holidays  # noqa: PLC0415  # only here: it knows every country, and looking something up needs no due date

    known = holidays.country_holidays("VN", years=year)
    return _PublicDays(frozenset(known), frozenset(known.weekend_workdays))


def load_office_calendar(path: Path) -> OfficeCalendar:
    """Read a calendar file; see `parse_office_calendar`.

    Raises:
        BadValue: It cannot be read, is no TOML, says something else, or contradicts itself; kind "calendar".
    """
    return parse_office_calendar(read_calendar(path))


def read_calendar(path: Path) -> str:
    """Return what a calendar file says, not looked at yet.

    Raises:
        BadValue: It cannot be read; kind "calendar".
    """
    try:
        return path.read_text("utf-8")
    except (OSError, ValueError) as error:  # ValueError: not UTF-8
        raise BadValue("calendar", str(path)) from error


def parse_office_calendar(text: str) -> OfficeCalendar:
    """Return the calendar that a text means; what it does not say is as usual.

        last_reception = 15:00:00
        hours = [[07:30:00, 11:30:00], [13:30:00, 17:00:00]]
        saturday_hours = [[07:30:00, 11:30:00]]
        days_off = [2027-01-02]
        working_days = [2027-01-09]

    Raises:
        BadValue: It is no TOML, says something else, or contradicts itself; kind "calendar".
    """
    try:
        said = tomllib.loads(text)
    except ValueError as error:
        raise BadValue("calendar", text.strip().partition("\n")[0]) from error
    if strangers := said.keys() - {"last_reception", "hours", "saturday_hours", "days_off", "working_days"}:
        raise BadValue("calendar", min(strangers))
    last_reception = said.get("last_reception", USUAL_CALENDAR.last_reception)
    if not isinstance(last_reception, time):
        raise BadValue("calendar", "last_reception")
    return OfficeCalendar(
        hours=_parse_hours("hours", said["hours"]) if "hours" in said else USUAL_HOURS,
        saturday_hours=_parse_hours("saturday_hours", said.get("saturday_hours", [])),
        days_off=_parse_days("days_off", said.get("days_off", [])),
        working_days=_parse_days("working_days", said.get("working_days", [])),
        last_reception=last_reception,
    )


def _parse_hours(key: str, value: object) -> tuple[OfficeHours, ...]:
    spans = []
    for span in _parse_list(key, value):
        match span:
            case [time() as opens, time() as closes]:
                spans.append(OfficeHours(opens, closes))
            case _:
                raise BadValue("calendar", key)
    return tuple(spans)


def _parse_days(key: str, value: object) -> frozenset[date]:
    days = _parse_list(key, value)
    # By its very type: a moment is a date to Python, but no day.
    if any(type(day) is not date for day in days):
        raise BadValue("calendar", key)
    return frozenset(day for day in days if isinstance(day, date))


def _parse_list(key: str, value: object) -> list[object]:
    if not isinstance(value, list):
        raise BadValue("calendar", key)
    return value
