"""The dialog of reports: which are due when, the mail server, and what became of the last ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.report_settings import FILES_OF, ReportSchedule, ReportSettings
from desktop.ui.supervision.report_form import ScheduleForm
from desktop.ui.supervision.report_words import name_of, next_text, problem_of, run_of, run_rows
from desktop.ui.supervision.server_form import ServerForm
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.chooser import Chooser
from desktop.ui.widgets.labels import Banner, EmptyState, label
from desktop.ui.widgets.row_list import RowList
from desktop.ui.wording import LANGUAGE
from desktop.workflow.rates_types import UnitChoice
from desktop.workflow.report_text import run_problem
from storage.rates.report_types import ReportRun

_WIDTH, _HEIGHT = 760, 560
_MATTERS_WHEN = ("kind", "unit", "span", "rhythm", "weekday", "day", "at")
"""What makes another schedule of one: nothing is caught up from before it was changed."""


class ReportDialog(QDialog):
    """Shows the settings; `saved` gives new ones and a password, "" for the one that is kept."""

    saved = Signal(object, str)
    trial_requested = Signal(str)
    again_requested = Signal(object)

    def __init__(
        self, theme: Theme, settings: ReportSettings, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._kept = {each.id: each for each in settings.schedules}
        self._schedules = list(settings.schedules)
        self._runs: tuple[ReportRun, ...] = ()
        self.setWindowTitle(self.tr("Report schedule"))
        self.setFixedSize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self.tabs = QTabBar()
        self.pages = QStackedWidget()
        self.chooser = Chooser(theme)
        self.add, self.remove = QPushButton(self.tr("Add")), QPushButton(self.tr("Remove"))
        self.form, self.server = ScheduleForm(theme), ServerForm(theme, settings.server)
        self.none, self.no_runs = EmptyState(theme), EmptyState(theme)
        self.runs = RowList(theme, lambda _key, _size: None, self.tr("Last reports"))
        self.told = label(role="muted", wrap=True)
        self.again = QPushButton(self.tr("Send again"))
        self.banner = Banner(theme)
        self.trial = QPushButton(self.tr("Save and send a test"))
        self.close_it, self.save = QPushButton(self.tr("Close")), QPushButton(self.tr("Save"))
        self._build(theme)
        self._connect()
        self._fill_chooser(0)
        self.show_runs(())

    def _build(self, theme: Theme) -> None:
        px = theme.px
        for name in (self.tr("Schedules"), self.tr("Mail server"), self.tr("Last reports")):
            self.tabs.addTab(name)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.windowTitle())
        self.chooser.setAccessibleName(self.tr("Schedules"))
        self.none.show_text(
            "clock",
            self.tr("No report is scheduled yet"),
            self.tr("A report is written into a folder or mailed by itself, and caught up where it was missed."),
            self.tr("Add a schedule"),
        )
        self.no_runs.show_text(
            "clock", self.tr("No report was made yet"), self.tr("What became of each report is told here.")
        )
        for page in (self._schedule_page(theme), self.server, self._runs_page(theme)):
            self.pages.addWidget(page)
        for button in (self.add, self.remove, self.again, self.trial, self.close_it):
            button.setAutoDefault(False)
        self.save.setProperty("role", "main")
        self.save.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.trial)
        buttons.addStretch(1)
        buttons.addWidget(self.close_it)
        buttons.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(16), px(24), px(20))
        whole.setSpacing(px(12))
        whole.addWidget(self.tabs)
        whole.addWidget(self.pages, 1)
        whole.addWidget(self.banner)
        whole.addLayout(buttons)

    def _schedule_page(self, theme: Theme) -> QWidget:
        page = QWidget()
        top = QHBoxLayout()
        top.setSpacing(theme.px(8))
        top.addWidget(self.chooser, 1)
        top.addWidget(self.add)
        top.addWidget(self.remove)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addLayout(top)
        column.addWidget(self.form)
        column.addWidget(self.none, 1)
        column.addStretch(1)
        return page

    def _runs_page(self, theme: Theme) -> QWidget:
        page = QWidget()
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addWidget(self.told, 1)
        foot.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.runs, 1)
        column.addWidget(self.no_runs, 1)
        column.addLayout(foot)
        return page

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self.chooser.currentIndexChanged.connect(lambda _number: self._show_chosen())
        self.form.changed.connect(self._on_changed)
        self.add.clicked.connect(self._on_add)
        self.none.acted.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.runs.walked_to.connect(lambda _key: self._show_run())
        self.again.clicked.connect(self._on_again)
        self.trial.clicked.connect(self._on_trial)
        self.close_it.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)

    def offer_units(self, units: Sequence[UnitChoice]) -> None:
        """Offer units to choose from."""
        self.form.offer_units(units)

    def show_runs(self, runs: Sequence[ReportRun]) -> None:
        """Show what became of the last reports."""
        self._runs = tuple(runs)
        self.runs.set_rows(run_rows(runs))
        self.runs.setVisible(bool(runs))
        self.no_runs.setVisible(not runs)
        if self.runs.current_key() is None:
            self.runs.choose_first()
        self._show_run()

    def show_told(self, text: str, mark: Mark) -> None:
        """Say what came of a wish; nothing with an empty text."""
        self.banner.show_text(text, mark)
        self.trial.setEnabled(True)

    def show_sending(self) -> None:
        """Say that a report is on its way."""
        self.banner.show_text(self.tr("The report is being made and sent…"), Mark.QUIET)
        self.trial.setEnabled(False)

    def filled_in(self) -> ReportSettings:
        """Return the settings as they are filled in."""
        return ReportSettings(self.server.filled_in(), tuple(self._schedules))

    def _chosen(self) -> int:
        return self.chooser.currentIndex()

    def _fill_chooser(self, chosen: int) -> None:
        with QSignalBlocker(self.chooser):
            self.chooser.clear()
            for each in self._schedules:
                self.chooser.addItem(name_of(each))
            self.chooser.setCurrentIndex(min(chosen, len(self._schedules) - 1))
        self._show_chosen()

    def _show_chosen(self) -> None:
        has_any = bool(self._schedules)
        for each in (self.chooser, self.add, self.remove, self.form):
            each.setVisible(has_any)
        self.none.setVisible(not has_any)
        self.trial.setEnabled(has_any)
        if has_any:
            self.form.show_schedule(self._schedules[self._chosen()])
            self.form.show_next(next_text(self._schedules[self._chosen()], self._now()))

    def _on_changed(self) -> None:
        number = self._chosen()
        self._schedules[number] = schedule = self.form.filled_in()
        self.chooser.setItemText(number, name_of(schedule))
        self.form.show_next(next_text(schedule, self._now()))

    def _on_add(self) -> None:
        fresh = ReportSchedule(uuid4().hex[:8])
        self._schedules.append(replace(fresh, files=FILES_OF[fresh.kind][:2]))
        self._fill_chooser(len(self._schedules) - 1)
        self.form.kind.setFocus()

    def _on_remove(self) -> None:
        number = self._chosen()
        del self._schedules[number]
        self._fill_chooser(max(0, number - 1))

    def _show_run(self) -> None:
        run = run_of(self.runs.current_key(), self._runs)
        self.told.setText(run_problem(run, LANGUAGE) if run else "")
        self.again.setVisible(run is not None and run.schedule in self._kept)

    def _on_again(self) -> None:
        run = run_of(self.runs.current_key(), self._runs)
        if run is not None:
            self.again_requested.emit(run)

    def _on_save(self) -> None:
        if self._save():
            self.accept()

    def _on_trial(self) -> None:
        if self._save():
            self.trial_requested.emit(self._schedules[self._chosen()].id)

    def _save(self) -> bool:
        """Hand over what is filled in, if nothing is missing, and tell whether it was."""
        found = self.filled_in()
        problem = problem_of(found)
        if problem:
            self.show_told(problem, Mark.PROBLEM)
            return False
        self._schedules = [self._since_now(each) for each in found.schedules]
        self.saved.emit(self.filled_in(), self.server.password.text())
        self._kept = {each.id: each for each in self._schedules}
        self.server.password.clear()
        return True

    def _since_now(self, schedule: ReportSchedule) -> ReportSchedule:
        before = self._kept.get(schedule.id)
        is_same = before is not None and all(getattr(before, name) == getattr(schedule, name) for name in _MATTERS_WHEN)
        was_on = before is not None and (before.is_active or not schedule.is_active)
        if schedule.since and is_same and was_on:
            return schedule
        return replace(schedule, since=self._now().isoformat(timespec="seconds"))
