"""Counts today's work away from the window, and fetches the list behind a figure."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs.job import JobHandle, Lane
from desktop.messages import error_text
from desktop.ui.counter.bench import Bench
from desktop.ui.counter.state import Mode
from desktop.ui.counter.today_state import NOT_COUNTED, SHOWN_ROWS, TodayState
from desktop.ui.wording import LANGUAGE
from desktop.workflow.today_types import Today, TodayList
from ocr.errors import HosoError
from storage.lists import DossierRow

_EVERY_MS = 60_000
"""What is due and late changes with the clock, and other workstations store too."""
_AFTER_STORING_MS = 300
"""Pages come in one after the other; they are counted together."""


class TodayWork(QObject):
    """Part of the counter's controller; `listed` tells that the list which was chosen is there."""

    listed = Signal()

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._counting: JobHandle | None = None
        self._listing: JobHandle | None = None
        self._soon, self._clock = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_STORING_MS)
        self._soon.timeout.connect(self.count)
        self._clock.setInterval(_EVERY_MS)
        self._clock.timeout.connect(self._on_clock)

    def start(self) -> None:
        """Count now, and again as time goes on."""
        self._clock.start()
        self.count()

    def count_soon(self) -> None:
        """Count in a moment: something was stored."""
        self._soon.start()

    def count(self) -> None:
        """Count, unless that is under way; the list that is shown is fetched anew."""
        if self._counting is not None and self._counting.is_running:
            self._soon.start()
            return
        self._counting = self._bench.runner.submit(
            Lane.COUNT,
            lambda _job: self._bench.desk().today.figures(),
            name="today",
            done=self._on_counted,
            failed=self._on_failed,
        )
        if self._today.chosen is not None:
            self._fetch(self._today.chosen)

    def choose(self, which: TodayList) -> None:
        """Show the list behind a figure; choosing it again shows what came in last."""
        if self._today.chosen is which:
            self.put_away()
            return
        self._change(replace(self._today, chosen=which, rows=None))
        self._fetch(which)

    def put_away(self) -> bool:
        """Show what came in last; return whether a list was put away for that."""
        had_list = self._today.chosen is not None
        self._change(replace(self._today, chosen=None, rows=None))
        return had_list

    def forget(self) -> None:
        """Show nothing that was counted: somebody else may look now."""
        self._change(NOT_COUNTED)

    @property
    def _today(self) -> TodayState:
        return self._bench.state.today

    def _change(self, today: TodayState) -> None:
        self._bench.change(replace(self._bench.state, today=today))

    def _fetch(self, which: TodayList) -> None:
        if self._listing is not None:
            self._listing.cancel()

        def done(rows: tuple[DossierRow, ...]) -> None:
            if self._today.chosen is which:
                is_new = self._today.rows is None
                self._change(replace(self._today, rows=rows, error=""))
                if is_new:
                    self.listed.emit()

        self._listing = self._bench.runner.submit(
            Lane.COUNT,
            lambda _job: self._bench.desk().today.rows(which, SHOWN_ROWS),
            name="today's list",
            done=done,
            failed=self._on_failed,
        )

    def _on_counted(self, figures: Today) -> None:
        self._change(replace(self._today, figures=figures, error=""))

    def _on_failed(self, error: HosoError) -> None:
        self._change(replace(self._today, error=error_text(error, LANGUAGE)))

    def _on_clock(self) -> None:
        if self._bench.state.mode is Mode.IDLE:
            self.count()
