"""Reports on a schedule in the window: does what is due while it is open, tells what did not leave, and the dialog."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt, QTimer

from desktop.jobs.job import Job, Lane, Runner
from desktop.messages import error_text
from desktop.report_settings import ReportSettings
from desktop.settings import SettingsFile
from desktop.ui.desk_port import DeskOf
from desktop.ui.supervision.report_dialog import ReportDialog
from desktop.ui.supervision.view import SupervisionView
from desktop.ui.theme import Mark, Theme
from desktop.ui.wording import LANGUAGE, translate
from desktop.workflow.rates_types import UnitChoice
from desktop.workflow.report_text import run_problem
from desktop.workflow.report_types import ReportNews
from ocr.errors import HosoError
from storage.rates.report_types import ReportRun

_EVERY_MS = 60_000
_FIRST_MS = 10_000
"""What is due can wait until whoever opened the window has got their first dossier."""
_RUNS_SHOWN = 30


class Reports(QObject):
    """Asks once a minute whether a report is due, and holds the dialog while it is open."""

    def __init__(  # what a controller needs
        self,
        view: SupervisionView,
        theme: Theme,
        runner: Runner,
        desk: DeskOf,
        settings: SettingsFile,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._runner = runner
        self._desk = desk
        self._settings = settings
        self._now = now
        self._is_running = False
        self.dialog: ReportDialog | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(_FIRST_MS)
        self._first.timeout.connect(self.look)
        view.choosers.reports_requested.connect(self.open)
        view.report_banner.acted.connect(self.open)

    def start(self) -> None:
        """Begin to look for what is due; reports that were missed while the window was closed are made soon."""
        self._timer.start()
        self._first.start()

    def look(self) -> None:
        """Do what is due, unless that is going on, and show what did not leave."""
        if self._is_running or not self._settings.load_reports().schedules:
            return
        self._is_running = True

        def work(_job: Job) -> ReportNews:
            self._desk().reports.run_due(self._settings)
            return self._desk().reports.news(self._settings, _RUNS_SHOWN)

        def done(news: ReportNews) -> None:
            self._is_running = False
            self._on_news(news)

        def failed(_error: HosoError) -> None:
            # The store is busy or away, as other places tell; in a minute it is asked again.
            self._is_running = False

        self._runner.submit(Lane.REPORT, work, name="reports due", done=done, failed=failed)

    def open(self) -> None:
        """Open the dialog, unless it is open."""
        if self.dialog is not None:
            return
        self.dialog = dialog = ReportDialog(self._theme, self._settings.load_reports(), self._now, self._view)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._on_saved)
        dialog.trial_requested.connect(lambda name: self._send(name, None))
        dialog.again_requested.connect(lambda run: self._send(run.schedule, run))
        dialog.finished.connect(self._on_finished)
        dialog.open()
        self._fetch()

    def _fetch(self) -> None:
        def work(_job: Job) -> tuple[tuple[UnitChoice, ...], ReportNews]:
            desk = self._desk()
            return desk.supervision.units(), desk.reports.news(self._settings, _RUNS_SHOWN)

        def done(found: tuple[tuple[UnitChoice, ...], ReportNews]) -> None:
            if self.dialog is not None:
                self.dialog.offer_units(found[0])
            self._on_news(found[1])

        self._runner.submit(Lane.DB, work, name="reports", done=done, failed=self._tell_error)

    def _send(self, name: str, again: ReportRun | None) -> None:
        if self.dialog is not None:
            self.dialog.show_sending()

        def work(_job: Job) -> tuple[ReportRun, ReportNews]:
            desk = self._desk().reports
            period = None if again is None else again.period
            return desk.send(self._settings, name, period, trial=again is None), desk.news(self._settings, _RUNS_SHOWN)

        def done(found: tuple[ReportRun, ReportNews]) -> None:
            run, news = found
            self._on_news(news)
            problem = run_problem(run, LANGUAGE)
            if self.dialog is not None:
                fine = translate("Reports", "The report left: {target}.").format(target=run.target)
                mark = Mark.PROBLEM if run.error else Mark.NEEDS_YOU if problem else Mark.FINE
                self.dialog.show_told(problem or fine, mark)

        self._runner.submit(Lane.REPORT, work, name="send report", done=done, failed=self._tell_error)

    def _on_saved(self, settings: ReportSettings, password: str) -> None:
        if not self._settings.save_reports(settings):
            self._say(translate("Reports", "The settings cannot be kept: they last until the window is closed."))
        if password:
            self._runner.submit(
                Lane.REPORT,
                lambda _job: self._desk().reports.keep_password(self._settings, password),
                name="keep password",
                done=lambda _nothing: None,
                failed=self._tell_error,
            )

    def _on_news(self, news: ReportNews) -> None:
        self._view.show_report_alert(news.alert)
        if self.dialog is not None:
            self.dialog.show_runs(news.runs)

    def _tell_error(self, error: HosoError) -> None:
        self._say(error_text(error, LANGUAGE))

    def _say(self, problem: str) -> None:
        if self.dialog is not None:
            self.dialog.show_told(problem, Mark.PROBLEM)
        else:
            self._view.show_report_alert(problem)

    def _on_finished(self) -> None:
        self.dialog = None
