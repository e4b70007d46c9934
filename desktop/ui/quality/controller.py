"""Quality sampling at work: plans, draws, keys, and shows what was measured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.jobs.job import Lane, Runner
from desktop.messages import error_text
from desktop.ui.keying.controller import KeyingController
from desktop.ui.quality.rows import shown_result
from desktop.ui.quality.state import QualityState, asked, asking_failed, came, chosen, wanted_of, wants_sample
from desktop.ui.quality.view import QualityView
from desktop.ui.quality_port import QualityDeskOf
from desktop.ui.wording import LANGUAGE, translate
from desktop.workflow.quality_types import QualityOverview
from desktop.workflow.rates_types import ShownTable
from desktop.workflow.shown_values import whole
from ocr.errors import HosoError
from storage.quality.shapes import Measured, Plan
from storage.quality.sizes import Wanted
from storage.rates.periods import Period

AskForPairs = Callable[[QWidget, str], Path | None]


def ask_for_pairs(parent: QWidget, name: str) -> Path | None:
    """Ask where to write pairs; None when nothing was chosen. The ending says what: .json or .csv."""
    title = translate("Quality", "Export for calibration")
    kinds = translate("Quality", "JSON (*.json);;CSV (*.csv)")
    target, kind = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kinds)
    if not target:
        return None
    path = Path(target)
    ending = kind.rpartition("*")[2].rstrip(")") or ".json"
    return path if path.suffix.lower() in {".json", ".csv"} else path.with_name(path.name + ending)


class QualityController(QObject):
    """Holds the state of the tab and renders it; `paper_requested` asks for a paper in the store."""

    paper_requested = Signal(str)
    store_changed = Signal()

    def __init__(
        self, view: QualityView, runner: Runner, desk: QualityDeskOf, ask: AskForPairs = ask_for_pairs
    ) -> None:
        super().__init__(view)  # nobody is told anything once the view is gone
        self._view = view
        self._runner = runner
        self._desk = desk
        self._ask_for_pairs = ask
        self._state = QualityState()
        self.keying = KeyingController(view.keying, runner, desk)
        self.keying.left.connect(self._on_left)
        self.keying.stored.connect(self.store_changed)
        tab = view.tab
        tab.sample_chosen.connect(self._on_sample_chosen)
        tab.key_requested.connect(self._on_key)
        tab.pairs_requested.connect(self._on_pairs)
        tab.retry_requested.connect(self._ask)
        tab.plan.wanted_chosen.connect(self._on_wanted)
        tab.plan.draw_requested.connect(self._on_draw)
        tab.table.row_opened.connect(self._on_row_opened)
        view.papers.back_requested.connect(lambda: self._set_state(replace(self._state, opened=None)))
        view.papers.opened.connect(self.paper_requested)

    @property
    def state(self) -> QualityState:
        """What is shown."""
        return self._state

    @property
    def shown(self) -> ShownTable | None:
        """What is on the screen as a table that can be written, None without a result."""
        return None if self._state.result is None else shown_result(self._state.result)

    def look(self, period: Period, unit: str | None) -> None:
        """Show what there is for a period and a unit; a sample that is looked at stays."""
        self._state = replace(self._state, plan=Plan(period, unit, wanted_of(self._state)))
        if not self._state.is_keying:
            self._ask()

    def leave(self) -> None:
        """Put everything away: somebody else works here now."""
        self._set_state(QualityState(ticket=self._state.ticket + 1))

    def _ask(self) -> None:
        plan = self._state.plan
        if plan is None:
            return
        self._set_state(asked(self._state, plan))
        ticket, sample_id = self._state.ticket, self._state.sample_id

        def found(overview: QualityOverview) -> None:
            self._set_state(came(self._state, ticket, overview))
            if ticket == self._state.ticket and wants_sample(self._state):
                self._ask()

        def failed(error: HosoError) -> None:
            self._set_state(asking_failed(self._state, ticket, error_text(error, LANGUAGE)))

        self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().overview(plan, sample_id),
            name="quality samples",
            done=found,
            failed=failed,
        )

    def _on_sample_chosen(self, sample_id: int | None) -> None:
        self._state = chosen(self._state, sample_id)
        self._ask()

    def _on_wanted(self, wanted: Wanted) -> None:
        plan = self._state.plan
        if plan is not None:
            self._state = replace(self._state, plan=replace(plan, wanted=wanted))
            self._ask()

    def _on_draw(self) -> None:
        plan = self._state.plan
        if plan is None or self._state.busy:
            return

        def drawn(sample_id: int) -> None:
            self._state = chosen(replace(self._state, busy=False), sample_id)
            self._ask()

        self._set_state(replace(self._state, busy=True, error=""))
        self._runner.submit(
            Lane.DB, lambda _job: self._desk().draw(plan), name="draw a sample", done=drawn, failed=self._on_failed
        )

    def _on_key(self) -> None:
        sample_id = self._state.sample_id
        if sample_id is not None:
            self._set_state(replace(self._state, is_keying=True, note="", error=""))
            self.keying.begin(lambda: self._desk().next_paper(sample_id))

    def _on_left(self) -> None:
        self._set_state(replace(self._state, is_keying=False))
        self._ask()

    def _on_row_opened(self, row: Measured) -> None:
        self._set_state(replace(self._state, opened=row))

    def _on_pairs(self) -> None:
        sample_id = self._state.sample_id
        if sample_id is None:
            return
        target = self._ask_for_pairs(self._view.tab, f"mau-{sample_id}-hieu-chinh.json")
        if target is None:
            return

        def written(count: int) -> None:
            words = translate("Quality", "{file} was written: {count} values.")
            note = words.format(file=target.name, count=whole(count, LANGUAGE))
            self._set_state(replace(self._state, note=note, error=""))

        self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().write_pairs(sample_id, target),
            name="write pairs",
            done=written,
            failed=self._on_failed,
        )

    def _on_failed(self, error: HosoError) -> None:
        self._set_state(replace(self._state, busy=False, error=error_text(error, LANGUAGE), note=""))

    def _set_state(self, state: QualityState) -> None:
        if state is not self._state:
            self._state = state
            self._view.render_state(state)
