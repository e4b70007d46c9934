"""Everything that the window asks about reports on a schedule; each method runs on a lane of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.messages import say
from desktop.words.reports import ALERT, KINDS, MORE_ALERTS
from desktop.workflow.mail_password import load_password, save_password
from desktop.workflow.report_run import Sender, open_standings, run_due, schedule_of, send_now
from desktop.workflow.report_text import period_text, standing_problem
from desktop.workflow.report_times import period_of
from desktop.workflow.report_types import ReportNews
from storage.dossiers.working_days import VIETNAM_TIME
from storage.rates.report_runs import list_runs
from storage.rates.report_types import ReportRun

if TYPE_CHECKING:
    from desktop.settings import SettingsFile
    from desktop.workflow.open_store import Store
    from storage.rates.periods import Period


class ReportDesk:
    """An open store as reports see it. Safe to use from every lane."""

    def __init__(self, store: Store, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._store = store
        self._now = now

    def run_due(self, file: SettingsFile) -> tuple[ReportRun, ...]:
        """Write or mail what is due; see `desktop.workflow.report_run`."""
        return run_due(self._store, self._sender(file))

    def send(self, file: SettingsFile, name: str, period: Period | None = None, *, trial: bool = False) -> ReportRun:
        """Write or mail one report now, of the days that would be due today where none are named.

        Raises:
            NotFound: there is no such schedule.
        """
        sender = self._sender(file)
        found = schedule_of(sender.settings, name)
        days = period or period_of(found.span, self._now().astimezone(VIETNAM_TIME).date())
        return send_now(self._store, sender, found, days, trial=trial)

    def news(self, file: SettingsFile, limit: int, language: str = "vi") -> ReportNews:
        """Return what became of reports; the alert is a sentence in a language."""
        with self._store.database.reading() as session:
            runs = list_runs(session, limit)
        return ReportNews(runs, self._alert(file, language))

    def keep_password(self, file: SettingsFile, password: str) -> None:
        """Keep the password of the mail server in its user's own file.

        Raises:
            ReportNotWritten: it cannot be kept there.
        """
        if file.mail_password is not None:
            save_password(file.mail_password, password)

    def _alert(self, file: SettingsFile, language: str) -> str:
        told = []
        for schedule, standing in open_standings(self._store, file.load_reports()):
            problem = standing_problem(standing, self._now(), language)
            if problem and standing.last is not None:
                report = say(KINDS[schedule.kind.value], language)
                days = period_text(standing.last.period)
                told.append(say(ALERT, language, report=report, days=days, problem=problem))
        more = say(MORE_ALERTS, language, count=len(told) - 1) if len(told) > 1 else ""
        return told[-1] + more if told else ""

    def _sender(self, file: SettingsFile) -> Sender:
        return Sender(file.load_reports(), lambda: load_password(file.mail_password), self._now)
