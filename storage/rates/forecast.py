"""What a period that is not over will come to, if work goes on as in its last days."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from storage.dossiers.office_calendar import OfficeCalendar
from storage.dossiers.office_here import calendar_here
from storage.dossiers.working_days import VIETNAM_TIME, is_working_day
from storage.rates.counting import Counts, Rate, forecast, group_score, make_rate
from storage.rates.definitions import Definitions, Indicator
from storage.rates.office_targets import definitions_here
from storage.rates.periods import Period
from storage.rates.rates import compute_rates
from storage.rates.shapes import By, Forecast, RatesTable

RECENT_DAYS = 7
"""Calendar days whose quality the forecast goes on with: a week, so that every weekday is in it once."""


def forecast_rates(
    session: Session,
    period: Period,
    now: datetime,
    *,
    unit: str | None = None,
    definitions: Definitions | None = None,
    calendar: OfficeCalendar | None = None,
) -> Forecast | None:
    """Return the forecast of a period, None when it is over, has not begun, or no working day of it is over."""
    today = now.astimezone(VIETNAM_TIME).date()
    if not period.first <= today < period.last:
        return None
    known = definitions or definitions_here(session)
    calendar = calendar or calendar_here(session)
    done = _working_days(period.first, today, calendar)
    left = _working_days(today + timedelta(days=1), period.last, calendar)
    recent = Period(max(period.first, today - timedelta(days=RECENT_DAYS - 1)), today)
    tables = [
        compute_rates(session, each, by=By.CHANNEL, unit=unit, now=now, definitions=known)
        for each in (Period(period.first, today), recent)
    ]
    indicators = known.on(period.last)
    rates = {each.key: made for each in indicators if (made := _expected(each, tables, done, left)) is not None}
    scores = {each.key: group_score(rates, indicators, each.key, each.max_points) for each in known.groups}
    return Forecast(period.last, rates, scores)


def _expected(indicator: Indicator, tables: list[RatesTable], done: int, left: int) -> Rate | None:
    if indicator.counts_procedures:  # there are no more procedures for there being more days
        return tables[0].total.rates.get(indicator.key)
    so_far, recent = (_counts(table.total.rates.get(indicator.key)) for table in tables)
    expected = forecast(so_far, recent, done, left)
    return None if expected is None else make_rate(expected, indicator)


def _counts(rate: Rate | None) -> Counts:
    return Counts() if rate is None else Counts(rate.numerator, rate.denominator)


def _working_days(first: date, last: date, calendar: OfficeCalendar) -> int:
    days = (last - first).days + 1
    return sum(is_working_day(first + timedelta(days=each), calendar) for each in range(days))
