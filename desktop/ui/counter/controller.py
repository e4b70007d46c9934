"""The counter at work: opens dossiers, makes files safe, has them read, and goes on with the next meanwhile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.jobs.job import Job, JobHandle, Lane, Runner
from desktop.messages import error_text
from desktop.ui.counter.state import (
    CounterState,
    Mode,
    Reading,
    begun,
    detail_arrived,
    left,
    name_typed,
    noted,
    owner_typed,
    previewed,
    problem_said,
    procedure_chosen,
    procedure_typed,
    read_on,
    read_out,
    taken_up,
)
from desktop.ui.counter.view import CounterView
from desktop.ui.desk_port import DeskOf, DeskPort
from desktop.ui.wording import LANGUAGE, today
from desktop.workflow.desk_types import Note
from ocr.errors import HosoError

_RECENT = 50
_PASTED = "dan-{number}.png"


class CounterController(QObject):
    """Holds the state of the counter and renders it.

    `store_changed` tells that something was stored, `open_requested` that a paper is to be shown in the store's place.
    """

    store_changed = Signal()
    open_requested = Signal(str)
    state_changed = Signal()
    review_requested = Signal(str)

    def __init__(self, view: CounterView, runner: Runner, desk: DeskOf, on: Callable[[], date] = today) -> None:
        super().__init__(view)  # nobody is told anything once the view is gone
        self._view = view
        self._runner = runner
        self._desk = desk
        self._today = on
        self._state = CounterState()
        self._previewing: JobHandle | None = None
        self._opening: JobHandle | None = None
        self._readers: dict[str, JobHandle] = {}
        self._stacks: Counter[str] = Counter()
        self._pasted = 0
        self._connect(view)
        self._render()

    def _connect(self, view: CounterView) -> None:
        view.new_requested.connect(self.begin)
        view.dossier_requested.connect(self.take_up)
        view.escape_pressed.connect(self._on_escape)
        view.retry_requested.connect(self.start)
        view.new.procedure_typed.connect(lambda text: self._change_new(procedure_typed(self._state, text)))
        view.new.procedure_chosen.connect(lambda code: self._change_new(procedure_chosen(self._state, code)))
        view.new.owner_typed.connect(lambda text: self._change_new(owner_typed(self._state, text)))
        view.new.name_typed.connect(lambda text: self._change_new(name_typed(self._state, text)))
        view.new.open_requested.connect(self._on_open_requested)
        view.new.cancel_requested.connect(self._on_escape)
        view.dossier.files_given.connect(self.add_files)
        view.dossier.picture_pasted.connect(self._on_picture_pasted)
        view.dossier.stop_requested.connect(self._on_stop_requested)
        view.dossier.read_requested.connect(lambda: self._read(self._state.code))
        view.dossier.open_requested.connect(self._on_thing_opened)
        view.dossier.leave_requested.connect(self._on_escape)
        view.dossier.head.acted.connect(lambda: self.review_requested.emit(self._state.code))

    @property
    def state(self) -> CounterState:
        """What is shown."""
        return self._state

    def start(self) -> None:
        """Fetch the catalogue and the dossiers that came in last."""
        self._set_state(replace(self._state, error=""))
        self._runner.submit(
            Lane.DB,
            lambda _job: (self._desk().procedures(), self._desk().newest(_RECENT)),
            name="counter",
            done=lambda found: self._set_state(
                replace(self._state, procedures=found[0], recent=found[1], is_ready=True)
            ),
            failed=self._on_failed,
        )

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
        self._view.dossier.add.setFocus()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Make files safe in the dossier on the screen, then have them read."""
        code, files = self._state.code, tuple(paths)
        self._keep(code, len(files), lambda desk: desk.keep(code, files))

    def _on_picture_pasted(self, data: bytes) -> None:
        self._pasted += 1
        code, name = self._state.code, _PASTED.format(number=self._pasted)
        self._keep(code, 1, lambda desk: desk.keep_bytes(code, data, name))

    def _keep(self, code: str, count: int, keep: Callable[[DeskPort], tuple[Note, ...]]) -> None:
        def ended() -> None:
            self._set_state(replace(self._state, keeping=self._state.keeping - count))

        def done(notes: tuple[Note, ...]) -> None:
            ended()
            self._set_state(noted(self._state, code, notes))
            self._fetch(code)
            self._read(code)

        def failed(error: HosoError) -> None:
            ended()
            self._on_failed(error)
            self._fetch(code)

        self._set_state(replace(self._state, keeping=self._state.keeping + count, error="", notes=()))
        self._runner.submit(
            Lane.DEVICE, lambda _job: keep(self._desk()), name="keep files", done=done, failed=failed, cancelled=ended
        )

    def _read(self, code: str) -> None:
        """Have what waits in a dossier read; what comes while it is read is read after it."""

        def read(job: Job) -> tuple[Note, ...]:
            return self._desk().read_waiting(code, job.tell)

        def ended() -> None:
            self._stacks[code] -= 1
            if not self._stacks[code]:
                self._set_state(read_out(self._state, code))
            self._fetch(code)

        def done(notes: tuple[Note, ...]) -> None:
            self._set_state(noted(self._state, code, notes))
            ended()
            self.store_changed.emit()

        def failed(error: HosoError) -> None:
            ended()
            self._on_failed(error)

        def progress(steps: int, total: int) -> None:
            self._set_state(read_on(self._state, Reading(code, steps, total)))

        self._stacks[code] += 1
        if self._stacks[code] == 1:
            self._set_state(read_on(replace(self._state, error=""), Reading(code)))
        handle = self._runner.submit(
            Lane.STACK, read, name="read", done=done, failed=failed, cancelled=ended, progress=progress
        )
        self._readers[code] = handle

    def _on_stop_requested(self) -> None:
        handle = self._readers.get(self._state.code)
        if handle is not None:
            handle.cancel()
            self._set_state(read_out(self._state, self._state.code))

    def _fetch(self, code: str) -> None:
        self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().dossier(code),
            name="dossier",
            done=lambda detail: self._set_state(detail_arrived(self._state, detail)),
            failed=self._on_failed,
        )

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

        def done(code: str) -> None:
            self.take_up(code)
            self.store_changed.emit()

        self._opening = self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().take_in(procedure.code, owner),
            name="take in",
            done=done,
            failed=lambda error: self._set_state(problem_said(self._state, error_text(error, LANGUAGE))),
        )

    def _on_thing_opened(self, key: str) -> None:
        if key.startswith("paper:"):
            self.open_requested.emit(key)

    def _on_escape(self) -> None:
        if self._state.mode is not Mode.IDLE:
            self._set_state(left(self._state))
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
