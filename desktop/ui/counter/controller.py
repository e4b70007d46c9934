"""The counter at work: opens dossiers, makes files safe, has them read, and goes on with the next meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.jobs.job import JobHandle, Lane, Runner
from desktop.messages import error_text
from desktop.ui.counter.arranging import Arranging
from desktop.ui.counter.bench import Bench
from desktop.ui.counter.choosing import Choosing
from desktop.ui.counter.claiming import Claiming
from desktop.ui.counter.coming_back import ComingBack
from desktop.ui.counter.finishing import Finishing
from desktop.ui.counter.intake import Intake
from desktop.ui.counter.owner_finding import OwnerFinding
from desktop.ui.counter.scanning import Scanning
from desktop.ui.counter.state import (
    CounterState,
    Mode,
    begun,
    detail_arrived,
    left,
    name_typed,
    owner_typed,
    previewed,
    problem_said,
    procedure_chosen,
    procedure_typed,
    taken_up,
)
from desktop.ui.counter.today import TodayWork
from desktop.ui.counter.view import CounterView
from desktop.ui.counter.watching import Watching
from desktop.ui.desk_port import DeskOf
from desktop.ui.wording import LANGUAGE, today
from desktop.ui.workstation import Workstation
from desktop.workflow.desk_types import DossierDetail, ProcedureChoice
from desktop.workflow.filed import LeftResults
from desktop.workflow.today_types import TodayList
from ocr.errors import HosoError
from storage.lists import DossierRow

_RECENT = 50


class CounterController(QObject):
    """Holds the state of the counter and renders it.

    `store_changed` tells that something was stored, `open_requested` that a paper is to be shown in the store's place.
    """

    store_changed = Signal()
    open_requested = Signal(str)
    state_changed = Signal()
    review_requested = Signal(str)

    def __init__(
        self,
        view: CounterView,
        runner: Runner,
        desk: DeskOf,
        on: Callable[[], date] = today,
        workstation: Workstation | None = None,
    ) -> None:
        super().__init__(view)  # nobody is told anything once the view is gone
        self._view = view
        self._runner = runner
        self._desk = desk
        self._today = on
        self._state = CounterState()
        self._previewing: JobHandle | None = None
        self._opening: JobHandle | None = None
        self._here = here = workstation or Workstation()
        self._bench = Bench(runner, desk, lambda: self._state, self._set_state, self._fetch, self.store_changed.emit)
        self.intake = Intake(self._bench)
        self.coming_back = ComingBack(self._bench, self.take_up, self.intake)
        self.scanning = Scanning(self._bench, here.driver, self.intake, view)
        self.watching = Watching(self._bench, self.intake, self)
        self.choosing = Choosing(self._bench, here.settings, self.scanning, self.watching, view)
        self.arranging = Arranging(self._bench, self.scanning, self.intake)
        self.today = TodayWork(self._bench, self)
        self.finishing = Finishing(self._bench, self.intake, view, self.take_up)
        self.claiming = Claiming(self._bench, self.intake, view)
        self._connect(view)
        self.owner_finding = OwnerFinding(self._bench, view)  # hears what was typed after the state has it
        self._render()
        self.choosing.begin()

    def _connect(self, view: CounterView) -> None:
        view.new_requested.connect(self.begin)
        view.dossier_requested.connect(self._on_row_opened)
        view.strip.chosen.connect(self.today.choose)
        self.today.listed.connect(view.take_keyboard)
        self.store_changed.connect(self.today.count_soon)
        view.escape_pressed.connect(self._on_escape)
        view.retry_requested.connect(self.start)
        view.retry_requested.connect(self.resume)
        view.new.procedure_typed.connect(lambda text: self._change_new(procedure_typed(self._state, text)))
        view.new.procedure_chosen.connect(lambda code: self._change_new(procedure_chosen(self._state, code)))
        view.new.owner_typed.connect(lambda text: self._change_new(owner_typed(self._state, text)))
        view.new.name_typed.connect(lambda text: self._change_new(name_typed(self._state, text)))
        view.new.open_requested.connect(self._on_open_requested)
        view.new.cancel_requested.connect(self._on_escape)
        view.dossier.files_given.connect(self.add_files)
        view.dossier.picture_pasted.connect(self.intake.add_picture)
        view.dossier.read_requested.connect(lambda: self.intake.read(self._state.code))
        view.dossier.adopt_requested.connect(self.watching.adopt)
        view.dossier.bar.stop_requested.connect(self.intake.stop)
        view.dossier.bar.scan_requested.connect(self.scanning.scan)
        view.dossier.bar.scan_stop_requested.connect(self.scanning.stop)
        view.results.scan_requested.connect(self.scanning.scan_results)
        view.results.scan_stop_requested.connect(self.scanning.stop)
        self.scanning.results_came.connect(self.finishing.file_scanned)
        view.dossier.bar.choice_requested.connect(self.choosing.open)
        page = view.dossier
        page.tools.wished.connect(lambda wish: self.arranging.wish(wish, page.shelf.chosen_keys))
        page.tools.type_wished.connect(lambda name: self.arranging.say_type(page.shelf.chosen_keys, name))
        page.tools.lay_wished.connect(lambda row: self.arranging.lay(page.shelf.chosen_keys, row))
        page.shelf.dropped.connect(lambda group, at: self.arranging.drop(page.shelf.chosen_keys, group, at))
        view.dossier.open_requested.connect(self._on_thing_opened)
        view.dossier.leave_requested.connect(self._on_escape)
        view.dossier.head.acted.connect(lambda: self.review_requested.emit(self._state.code))

    @property
    def state(self) -> CounterState:
        """What is shown."""
        return self._state

    def show(self, state: CounterState) -> None:
        """Show a state that was made elsewhere: a picture for the documents, a test."""
        self._set_state(state)

    def start(self) -> None:
        """Fetch the catalogue, the dossiers that came in last, and how many scanned results were left in none."""
        self._set_state(replace(self._state, error=""))
        self._runner.submit(
            Lane.DB,
            lambda _job: (
                self._desk().lookup.procedures(),
                self._desk().newest(_RECENT),
                self._desk().capture.left_results(),
            ),
            name="counter",
            done=self._on_found,
            failed=self._on_failed,
        )

    def _on_found(self, found: tuple[tuple[ProcedureChoice, ...], tuple[DossierRow, ...], LeftResults]) -> None:
        was_ready = self._state.is_ready
        procedures, recent, left_over = found
        self._set_state(replace(self._state, procedures=procedures, recent=recent, left=left_over, is_ready=True))
        if not was_ready and self._view.idle.isVisible():
            self._view.focus_first()
        self.today.start()

    def resume(self) -> None:
        """Come back to what a killed program left; see `ComingBack`."""
        self.coming_back.resume()

    def begin(self) -> None:
        """Begin a new dossier; one that is being read goes on being read."""
        if not self._state.is_ready:
            return
        self._set_state(begun(self._state))
        self._view.new.start()

    def take_up(self, code: str) -> None:
        """Go on with a dossier."""
        self._set_state(taken_up(self._state, code))
        self._fetch(code)
        self.coming_back.remember(code)
        self._view.dossier.focus_first()

    def refresh(self) -> None:
        """Fetch the dossier on the screen anew."""
        if self._state.code:
            self._fetch(self._state.code)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Make files safe in the dossier on the screen, then have them read."""
        self.intake.add_files(paths)

    def _fetch(self, code: str) -> None:
        self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().dossier(code),
            name="dossier",
            done=self._on_detail,
            failed=self._on_failed,
        )

    def _on_detail(self, detail: DossierDetail) -> None:
        self._set_state(detail_arrived(self._state, detail))
        self.arranging.see(detail)

    def _change_new(self, state: CounterState) -> None:
        """Take over what was typed, and ask the store as soon as there is something to ask."""
        before = self._state.new.question
        self._set_state(state)
        question = state.new.question
        if question is None or question == before:
            return
        if self._previewing is not None:
            self._previewing.cancel()
        self._previewing = self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().preview(*question),
            name="preview",
            done=lambda preview: self._set_state(previewed(self._state, question, preview)),
            failed=lambda error: self._set_state(problem_said(self._state, error_text(error, LANGUAGE))),
        )

    def _on_open_requested(self) -> None:
        new = self._state.new
        owner, procedure = new.named_owner, new.procedure
        if not new.can_open or owner is None or procedure is None:
            return
        if self._opening is not None and self._opening.is_running:
            return  # pressed twice
        counter = self._here.settings.load_counter().name

        def done(code: str) -> None:
            self.take_up(code)
            self.store_changed.emit()

        self._opening = self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().take_in(procedure.code, owner, counter),
            name="take in",
            done=done,
            failed=lambda error: self._set_state(problem_said(self._state, error_text(error, LANGUAGE))),
        )

    def _on_row_opened(self, code: str) -> None:
        if self._state.today.chosen is TodayList.TO_REVIEW:
            self.review_requested.emit(code)
        else:
            self.take_up(code)

    def _on_thing_opened(self, key: str) -> None:
        if key.startswith("paper:"):
            self.open_requested.emit(key)

    def _on_escape(self) -> None:
        if self._state.mode is Mode.IDLE:
            self.today.put_away()
            self._view.focus_first()
        else:
            self._set_state(left(self._state))
            self.coming_back.remember("")
            self.start()
            self._view.recent.setFocus()

    def _on_failed(self, error: HosoError) -> None:
        self._set_state(replace(self._state, error=error_text(error, LANGUAGE)))

    def _set_state(self, state: CounterState) -> None:
        if state != self._state:
            self._state = state
            self._render()
            self.state_changed.emit()

    def _render(self) -> None:
        self._view.render_state(self._state, self._today())
