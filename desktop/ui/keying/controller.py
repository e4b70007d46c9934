"""Keying blind at work: one value after the other is stored on a lane; what failed can be tried again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.jobs.job import Job, Lane, Result, Runner
from desktop.messages import error_text
from desktop.ui.keying.page import KeyingPage
from desktop.ui.keying.state import (
    KeyingState,
    Told,
    differed,
    edited,
    failed,
    gone_to,
    keyed,
    moved,
    nothing_to_take_back,
    paper_came,
    settled,
    taken_back,
    waiting,
)
from desktop.ui.quality_port import KeyingPort
from desktop.ui.wording import LANGUAGE
from desktop.workflow.quality_types import Keyed, KeyingPaper
from ocr.errors import HosoError
from storage.quality.shapes import Difference
from storage.states import Verdict

NextPaper = Callable[[], KeyingPaper | None]
"""Gives the next paper for whoever works here, on a lane."""


class KeyingController(QObject):
    """Holds the state of a sitting and renders it; `left` tells that the person goes, `stored` that a value is safe."""

    left = Signal()
    stored = Signal()

    def __init__(self, page: KeyingPage, runner: Runner, desk: Callable[[], KeyingPort]) -> None:
        super().__init__(page)  # nobody is told anything once the page is gone
        self._page = page
        self._runner = runner
        self._desk = desk
        self._next: NextPaper = lambda: None
        self._state = KeyingState()
        page.edited.connect(lambda text: self._set_state(edited(self._state, text)))
        page.accepted.connect(self._on_accepted)
        page.moved.connect(lambda step: self._go(moved(self._state, step)))
        page.task_chosen.connect(lambda place: self._go(gone_to(self._state, place)))
        page.judged.connect(self._on_judged)
        page.give_up_requested.connect(self._on_given_up)
        page.undo_requested.connect(self._on_undone)
        page.retry_requested.connect(self._fetch)
        page.leave_requested.connect(self.left)

    @property
    def state(self) -> KeyingState:
        """What is shown."""
        return self._state

    def begin(self, next_paper: NextPaper) -> None:
        """Begin a sitting with the next paper, where the last one was left."""
        self._next = next_paper
        self._state = KeyingState()
        self._fetch()

    def _fetch(self) -> None:
        self._set_state(waiting(self._state))
        self._do("next paper to key", lambda _job: self._next(), self._on_paper)

    def _on_paper(self, paper: KeyingPaper | None) -> None:
        self._set_state(paper_came(self._state, paper))
        self._ask_for_difference()

    def _go(self, state: KeyingState) -> None:
        self._set_state(state)
        self._ask_for_difference()

    def _ask_for_difference(self) -> None:
        """Fetch both values where a person left before judging them."""
        task = self._state.task
        if task is None or not task.is_keyed or self._state.busy or self._state.difference is not None:
            return
        if task.id in self._state.done:
            return
        self._set_state(waiting(self._state))

        def came(difference: Difference) -> None:
            self._set_state(differed(self._state, difference))

        self._do("values that differ", lambda _job: self._desk().difference(task.id), came)

    def _on_accepted(self) -> None:
        task, text = self._state.task, self._state.text
        if task is None or not self._state.can_type:
            return

        def came(found: Keyed) -> None:
            self._advance(keyed(self._state, found))

        self._set_state(waiting(self._state))
        self._do("key a value", lambda _job: self._desk().key(task, text), came)

    def _on_given_up(self) -> None:
        task = self._state.task
        if task is None or not self._state.can_type:
            return

        def came(_nothing: None) -> None:
            self._advance(settled(self._state, Told.GIVEN_UP))

        self._set_state(waiting(self._state))
        self._do("give a value up", lambda _job: self._desk().give_up(task.id), came)

    def _on_judged(self, verdict: Verdict) -> None:
        task = self._state.task
        if task is None or self._state.difference is None or self._state.busy:
            return

        def came(is_right_now: bool) -> None:
            told = {Verdict.FIRST: Told.KEPT, Verdict.ILLEGIBLE: Told.GIVEN_UP}.get(
                verdict, Told.CORRECTED if is_right_now else Told.TO_BE_CORRECTED
            )
            self._advance(settled(self._state, told))

        self._set_state(waiting(self._state))
        self._do("judge two values", lambda _job: self._desk().judge(task.id, verdict), came)

    def _on_undone(self) -> None:
        """Take the newest judgement of this sitting back, and come to it again."""
        if self._state.busy:
            return
        if not self._state.judged:
            self._set_state(nothing_to_take_back(self._state))
            return
        newest = self._state.judged[-1]

        def came(_nothing: None) -> None:
            self._set_state(taken_back(self._state))
            self.stored.emit()
            self._fetch()

        self._set_state(waiting(self._state))
        self._do("take a judgement back", lambda _job: self._desk().take_back(newest), came)

    def _advance(self, state: KeyingState) -> None:
        """Show what came of a value; where the paper is done, fetch the next one."""
        was_settled = len(state.done) > len(self._state.done)
        self._set_state(state)
        if was_settled:
            self.stored.emit()
        if not state.open_left:
            self._fetch()
        else:
            self._ask_for_difference()

    def _do(self, name: str, work: Callable[[Job], Result], done: Callable[[Result], None]) -> None:
        def told(error: HosoError) -> None:
            self._set_state(failed(self._state, error_text(error, LANGUAGE)))

        self._runner.submit(Lane.DB, work, name=name, done=done, failed=told)

    def _set_state(self, state: KeyingState) -> None:
        if state is not self._state:
            self._state = state
            self._page.render_state(state)
