"""When reports are due and which days they are of: pure, in Vietnam's time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desktop.report_settings import ReportSchedule, Rhythm, Span
from storage.dossiers.working_days import VIETNAM_TIME
from storage.rates.periods import Period

MOST_CAUGHT_UP = 62
"""So many missed reports of one schedule are caught up: two months of daily ones."""
_MONTHS_A_QUARTER, _MONTHS_A_YEAR = 3, 12


@dataclass(frozen=True, slots=True)
class DueReport:
    """A report that is due: of which days, since when."""

    schedule: ReportSchedule
    period: Period
    moment: datetime


def period_of(span: Span, on: date) -> Period:
    """Return the days that a report is of when it is due on a day."""
    yesterday = on - timedelta(days=1)
    if span is Span.YESTERDAY:
        return Period(yesterday, yesterday)
    if span is Span.LAST_WEEK:
        monday = on - timedelta(days=on.weekday() + 7)
        return Period(monday, monday + timedelta(days=6))
    if span is Span.MONTH_TO_YESTERDAY:
        return Period(yesterday.replace(day=1), yesterday)
    months = 1 if span is Span.LAST_MONTH else _MONTHS_A_QUARTER
    this = on.year * _MONTHS_A_YEAR + on.month - 1
    begins = this - months if months == 1 else this // months * months - months
    return Period(_first_of(begins), _first_of(begins + months) - timedelta(days=1))


def due_reports(schedule: ReportSchedule, now: datetime) -> tuple[DueReport, ...]:
    """Return what has come due since the schedule was made, oldest first, each time and days once.

    What was sent already is not known here. Of more than `MOST_CAUGHT_UP` the newest are returned.
    """
    if not schedule.is_active:
        return ()
    found: dict[Period, DueReport] = {}
    for moment in _moments_back(schedule, now):
        period = period_of(schedule.span, moment.date())
        found.setdefault(period, DueReport(schedule, period, moment))
        if len(found) == MOST_CAUGHT_UP:
            break
    return tuple(reversed(found.values()))


def next_due(schedule: ReportSchedule, now: datetime) -> datetime:
    """Return the next moment at which a schedule is due, in Vietnam's time."""
    day = now.astimezone(VIETNAM_TIME).date()
    while not (_is_day(schedule, day) and _moment(schedule, day) > now):
        day += timedelta(days=1)
    return _moment(schedule, day)


def _moments_back(schedule: ReportSchedule, now: datetime) -> Iterator[datetime]:
    """Yield the moments at which a schedule came due, newest first, down to the one when it was made."""
    since = _since(schedule, now)
    day = now.astimezone(VIETNAM_TIME).date()
    while day >= since.astimezone(VIETNAM_TIME).date():
        if _is_day(schedule, day) and since <= _moment(schedule, day) <= now:
            yield _moment(schedule, day)
        day -= timedelta(days=1)


def _since(schedule: ReportSchedule, now: datetime) -> datetime:
    """Return from when on a schedule is due; one that does not say, or says nonsense, from now on."""
    try:
        since = datetime.fromisoformat(schedule.since)
    except ValueError:
        return now
    return since if since.tzinfo is not None else since.replace(tzinfo=VIETNAM_TIME)


def _is_day(schedule: ReportSchedule, day: date) -> bool:
    if schedule.rhythm is Rhythm.WEEKLY:
        return day.weekday() == schedule.weekday
    return schedule.rhythm is Rhythm.DAILY or day.day == schedule.day


def _moment(schedule: ReportSchedule, day: date) -> datetime:
    return datetime.combine(day, time.fromisoformat(schedule.at), VIETNAM_TIME)


def _first_of(months: int) -> date:
    return date(months // _MONTHS_A_YEAR, months % _MONTHS_A_YEAR + 1, 1)
