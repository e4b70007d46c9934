"""Reports in words: choices, rows of what became of them, and what is still to be filled in. No Qt but for words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from desktop.messages import say
from desktop.report_settings import FILES_OF, Place, ReportSchedule, ReportSettings, is_address, is_time
from desktop.ui.widgets.rows import Row, State, Tone
from desktop.ui.wording import LANGUAGE, translate
from desktop.words.reports import KINDS, OFF, SHORT_KINDS, SPANS
from desktop.workflow.report_text import end_word, moment_text, period_text, run_problem, when_text
from desktop.workflow.report_times import next_due
from storage.rates.report_types import End, ReportRun

_ICONS = {Tone.FINE: "check", Tone.PROBLEM: "problem", Tone.QUIET: "clock", Tone.NEEDS_YOU: "needs-you"}


def place_words() -> tuple[tuple[Place, str], ...]:
    """Return where a report can go."""
    return (
        (Place.FOLDER, translate("Reports", "Write into a folder")),
        (Place.MAIL, translate("Reports", "Send by mail")),
    )


def split_addresses(text: str) -> tuple[str, ...]:
    """Return the addresses of a line, parted by commas, semicolons or blanks."""
    return tuple(text.replace(",", " ").replace(";", " ").split())


def problem_of(settings: ReportSettings) -> str:
    """Return the first thing that keeps reports from leaving, "" where everything is filled in."""
    for schedule in settings.schedules:
        found = _problem(schedule)
        if found:
            return found
    mails = any(each.place is Place.MAIL and each.is_active for each in settings.schedules)
    if mails and not settings.server.host:
        return translate("Reports", "Reports are to be mailed: fill in the mail server.")
    if mails and not is_address(settings.server.sender):
        return translate("Reports", "Fill in the address that the mail comes from, like bao-cao@tinh.gov.vn.")
    return ""


def _problem(schedule: ReportSchedule) -> str:
    if not is_time(schedule.at):
        return translate("Reports", "“{text}” is no time of day. Write it like 07:30.").format(text=schedule.at)
    if not schedule.files or set(schedule.files) - set(FILES_OF[schedule.kind]):
        return translate("Reports", "Choose at least one kind of file.")
    if schedule.place is Place.FOLDER and not schedule.folder:
        return translate("Reports", "Choose the folder that the report is written to.")
    if schedule.place is Place.MAIL:
        wrong = [each for each in schedule.recipients if not is_address(each)]
        if wrong:
            return translate("Reports", "“{text}” is no mail address.").format(text=wrong[0])
        if not schedule.recipients:
            return translate("Reports", "Fill in at least one address that the report is sent to.")
    return ""


def name_of(schedule: ReportSchedule) -> str:
    """Return how a schedule is called in a list to choose from, short enough to be read whole."""
    parts = [
        say(SHORT_KINDS[schedule.kind.value], LANGUAGE), schedule.unit, say(SPANS[schedule.span.value], LANGUAGE),
        when_text(schedule, LANGUAGE), "" if schedule.is_active else say(OFF, LANGUAGE),
    ]  # fmt: skip
    return " · ".join(part for part in parts if part)


def next_text(schedule: ReportSchedule, now: datetime) -> str:
    """Return when a schedule is due next, "" for one that is switched off or says no time."""
    if not schedule.is_active or not is_time(schedule.at):
        return ""
    return translate("Reports", "Due next at {time}.").format(time=moment_text(next_due(schedule, now)))


def run_rows(runs: Iterable[ReportRun]) -> list[Row]:
    """Return what became of reports as rows; the key names the place in the list."""
    return [_row(number, run) for number, run in enumerate(runs)]


def run_of(key: str | None, runs: Sequence[ReportRun]) -> ReportRun | None:
    """Return the run of a row, None for none."""
    number = (key or "").removeprefix("run:")
    return runs[int(number)] if number.isdigit() and int(number) < len(runs) else None


def _row(number: int, run: ReportRun) -> Row:
    tone = Tone.PROBLEM if run.error else Tone.NEEDS_YOU if run.refused else Tone.FINE
    if run.end in (End.BEGUN, End.TRIED) and not run.error:
        tone = Tone.QUIET
    target = f"{run.target} ({run.host})" if run.host else run.target
    problem = run_problem(run, LANGUAGE)
    return Row(
        key=f"run:{number}",
        title=f"{say(KINDS[run.report], LANGUAGE)} · {period_text(run.period)}",
        detail=" · ".join(part for part in (target, problem) if part),
        trailing=moment_text(run.at),
        state=State(end_word(run, LANGUAGE), tone, _ICONS[tone]),
        icon="paper",
    )
