"""What people are told of reports: schedules, runs, and what did not leave."""

from __future__ import annotations

from datetime import datetime

from desktop.errors import MailSignInRefused
from desktop.messages import say
from desktop.report_settings import ReportSchedule, Rhythm
from desktop.words.reports import (
    ALL_UNITS,
    DAY_OF_MONTH,
    ENDS,
    KINDS,
    OTHER_ERROR,
    PARTLY,
    REPORT_ERRORS,
    RHYTHMS,
    SPANS,
    TRIED_AGAIN,
    UNSURE,
    WEEKDAYS,
)
from storage.dossiers.working_days import VIETNAM_TIME
from storage.rates.periods import Period
from storage.rates.report_types import End, ReportRun, Standing

_FORMAT = "%H:%M %d/%m/%Y"


def when_text(schedule: ReportSchedule, language: str) -> str:
    """Return when a schedule is due."""
    when = say(RHYTHMS[schedule.rhythm.value], language)
    if schedule.rhythm is Rhythm.WEEKLY:
        when = f"{when}, {say(WEEKDAYS[schedule.weekday], language)}"
    if schedule.rhythm is Rhythm.MONTHLY:
        when = f"{when}, {say(DAY_OF_MONTH, language, day=schedule.day)}"
    return f"{when}, {schedule.at}"


def schedule_text(schedule: ReportSchedule, language: str) -> str:
    """Return a schedule in one line: what, of which days, for whom, when."""
    parts = (
        say(KINDS[schedule.kind.value], language),
        schedule.unit or say(ALL_UNITS, language),
        say(SPANS[schedule.span.value], language),
        when_text(schedule, language),
    )
    return " · ".join(parts)


def period_text(period: Period) -> str:
    """Return the days of a report."""
    if period.first == period.last:
        return f"{period.first:%d/%m/%Y}"
    return f"{period.first:%d/%m/%Y} – {period.last:%d/%m/%Y}"


def moment_text(moment: datetime) -> str:
    """Return a moment in Vietnam's time."""
    return moment.astimezone(VIETNAM_TIME).strftime(_FORMAT)


def end_word(run: ReportRun, language: str) -> str:
    """Return in a word or two what became of a report."""
    word = say(ENDS[run.end.value], language)
    return f"{word}: {say(ENDS['failed'], language)}" if run.end is End.TRIED and run.error else word


def run_problem(run: ReportRun, language: str) -> str:
    """Return what went wrong with a report and what to do, "" where nothing did."""
    if run.error:
        text = REPORT_ERRORS.get(run.error, OTHER_ERROR)
        return say(text, language, host=run.host, folder=run.target, file="mail-password")
    return say(PARTLY, language, count=run.refused) if run.refused else ""


def standing_problem(standing: Standing, now: datetime, language: str) -> str:
    """Return why a report did not leave and when it is tried again, "" for one that is on its way."""
    if standing.is_cut_off(now):
        return say(UNSURE, language)
    if standing.last is None or standing.last.end is not End.FAILED:
        return ""
    told = run_problem(standing.last, language)
    next_try = standing.next_try()
    if next_try is None or standing.last.error == MailSignInRefused.code:
        return told
    return f"{told} {say(TRIED_AGAIN, language, time=moment_text(max(next_try, now)))}"
