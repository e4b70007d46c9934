"""When a dossier is due: working days and office hours in Vietnam's time, which has no daylight saving.

What comes in after 15:00 counts for the next working day (NĐ 61/2018); so does what comes in after closing time or on a
day off. Days are counted as in the Civil Code 2015, articles 147 and 148: the first day is not counted, and a period
that ends on a day off ends on the next working day. What is due on a day is due when the office closes.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import TypeVar

from storage.dossiers.office_calendar import USUAL_CALENDAR, OfficeCalendar

VIETNAM_TIME = timezone(timedelta(hours=7), "+07")
ONE_DAY = timedelta(days=1)

Number = TypeVar("Number", int, float)


def is_working_day(day: date, calendar: OfficeCalendar = USUAL_CALENDAR) -> bool:
    """Tell whether the office works on a day of Vietnam's calendar."""
    return bool(calendar.hours_of(day))


def reception_time(received: datetime, calendar: OfficeCalendar = USUAL_CALENDAR) -> datetime:
    """Return the moment, in UTC, at which something counts as received: then, or when the office opens next.

    What comes in at the noon break counts at once: somebody may be there.
    """
    return _reception(_local(received), calendar).astimezone(UTC)


def add_working_days(start: datetime, days: int, calendar: OfficeCalendar = USUAL_CALENDAR) -> datetime:
    """Return the same time of day so many working days later, in UTC.

    A start on a day off, or before the office opens, stands for the next opening. The rule of 15:00 is
    not applied here: `due_at` does that.
    """
    local = _local(start)
    local = max(local, _opening_from(local.date(), calendar))
    return _at(_working_day_after(local.date(), days, calendar), local.time()).astimezone(UTC)


def due_at(
    received: datetime,
    calendar: OfficeCalendar = USUAL_CALENDAR,
    *,
    working_days: int | None = None,
    calendar_days: int | None = None,
    hours: float | None = None,
) -> datetime:
    """Return when something received then is due, in UTC. Exactly one period is given, and none is negative.

    Args:
        received: When it came in, with a time zone.
        calendar: When the office works.
        working_days: Due at closing time of the day so many working days after the one that counts as received.
        calendar_days: The same with days off counted, too; only the last day cannot be one.
        hours: Due after so many hours of office time.
    """
    counted = _reception(_local(received), calendar)
    match working_days, calendar_days, hours:
        case int(), None, None:
            last = _working_day_after(counted.date(), working_days, calendar)
        case None, int(), None:
            last = _working_day_from(counted.date() + _not_negative(calendar_days) * ONE_DAY, calendar)
        case None, None, int() | float():
            needed = timedelta(hours=_not_negative(hours))
            return _after_office_time(counted, needed, calendar).astimezone(UTC)
        case _:
            message = "exactly one period is to be given"
            raise ValueError(message)
    return _at(last, calendar.hours_of(last)[-1].closes).astimezone(UTC)


def _reception(local: datetime, calendar: OfficeCalendar) -> datetime:
    hours = calendar.hours_of(local.date())
    if not hours or local.time() > min(calendar.last_reception, hours[-1].closes):
        return _opening_from(local.date() + ONE_DAY, calendar)
    return max(local, _at(local.date(), hours[0].opens))


def _opening_from(day: date, calendar: OfficeCalendar) -> datetime:
    """Return when the office opens on that day, or on the first working day after it."""
    day = _working_day_from(day, calendar)
    return _at(day, calendar.hours_of(day)[0].opens)


def _working_day_from(day: date, calendar: OfficeCalendar) -> date:
    while not is_working_day(day, calendar):
        day += ONE_DAY
    return day


def _working_day_after(day: date, days: int, calendar: OfficeCalendar) -> date:
    for _ in range(_not_negative(days)):
        day = _working_day_from(day + ONE_DAY, calendar)
    return day


def _after_office_time(start: datetime, needed: timedelta, calendar: OfficeCalendar) -> datetime:
    while True:
        for span in calendar.hours_of(start.date()):
            begin = max(start, _at(start.date(), span.opens))
            there_is = _at(start.date(), span.closes) - begin
            if timedelta(0) <= there_is and needed <= there_is:
                return begin + needed
            needed -= max(there_is, timedelta(0))
        start = _opening_from(start.date() + ONE_DAY, calendar)


def _local(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        message = "a moment without a time zone can be any of many"
        raise ValueError(message)
    return moment.astimezone(VIETNAM_TIME)


def _at(day: date, moment: time) -> datetime:
    return datetime.combine(day, moment, VIETNAM_TIME)


def _not_negative(number: Number) -> Number:
    if number < 0:
        message = "a period has no negative length"
        raise ValueError(message)
    return number
