"""Decisions on their way to the store, one after the other; what is decided shows at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from desktop.jobs.job import Lane
from desktop.messages import error_text
from desktop.ui.review.deciding import (
    Deciding,
    can_confirm,
    confirmed,
    entered,
    not_stored,
    refreshed,
    restored,
    stored,
)
from desktop.ui.review.held import HeldState
from desktop.ui.review.state import ReviewState, focused, moved_on, next_open, seen_of
from desktop.ui.review_port import ReviewPort
from desktop.ui.wording import LANGUAGE, translate
from desktop.workflow.review_types import Accepted, FieldBefore, ReviewDossier, field_before
from ocr.errors import HosoError


@dataclass(frozen=True, slots=True)
class _Work:
    """Something to be stored: what the desk does, and what becomes of the state when it did or could not."""

    name: str
    do: Callable[[ReviewPort], ReviewDossier]
    done: Callable[[ReviewDossier], ReviewState]
    failed: Callable[[HosoError], None]


class Decisions(QObject):
    """Has decisions stored in their order; `stored` tells that one was."""

    stored = Signal()

    def __init__(self, held: HeldState) -> None:
        super().__init__(held)
        self._held = held
        self._waiting: deque[Callable[[], _Work | None]] = deque()
        self._is_working = False

    def accept(self) -> None:
        """Take what stands in the input and go on to the next field; what it cannot be is said."""
        state = self._held.state
        shown = state.field
        draft = state.drafts.get(shown.ref) if shown is not None else None
        moved, accepted = entered(state, self._held.today())
        if accepted is not None and shown is not None:
            deciding = Deciding(accepted, field_before(shown), draft)
            self._waiting.append(lambda: self._accepting(deciding))
        self._show(moved)
        self._go_on()

    def undo(self) -> None:
        """Take the last decision back."""
        self._waiting.append(self._undoing)
        self._go_on()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._waiting.append(self._redoing)
        self._go_on()

    def compare(self) -> None:
        """Note that the papers were compared with their originals."""
        self._waiting.append(self._comparing)
        self._go_on()

    def offer(self) -> None:
        """Offer to confirm; where something is left to be looked at, go there instead."""
        state = self._held.state
        if state.dossier is None or state.is_done:
            return
        open_ref = next_open(state, state.focus)
        if open_ref is not None:
            note = translate("Review", "This is still to be looked at.")
            self._show(replace(focused(state, open_ref), note=note))
        elif state.is_offering:
            self.confirm(compared=False)
        else:
            self._show(moved_on(state))

    def confirm(self, *, compared: bool) -> None:
        """Confirm the dossier, with `compared` noting first that its papers were compared with the originals."""
        state = self._held.state
        if state.is_confirming or state.is_done or next_open(state, None) is not None:
            return
        self._held.take_over(replace(state, is_confirming=True, error=""))
        if compared:
            self._waiting.append(self._comparing)
        self._waiting.append(self._confirming)
        self._go_on()

    def _accepting(self, deciding: Deciding) -> _Work:
        held, code, accepted = self._held, self._held.state.code, deciding.accepted
        return _Work(
            "accept",
            lambda desk: desk.accept(code, accepted),
            lambda dossier: stored(held.state, deciding, dossier),
            lambda error: self._show(not_stored(held.state, accepted.ref, error_text(error, LANGUAGE))),
        )

    def _undoing(self) -> _Work | None:
        held, state = self._held, self._held.state
        if not state.steps or state.dossier is None:
            return None
        step, code, dossier = state.steps[-1], state.code, state.dossier
        fields: Sequence[tuple[FieldBefore, int | None]] = [
            (each, None if (shown := dossier.field(each.ref)) is None else seen_of(shown)) for each in step.before
        ]
        return _Work(
            "undo",
            lambda desk: desk.restore(code, fields, step.reopens),
            lambda found: restored(held.state, found, undoing=True),
            held.tell,
        )

    def _redoing(self) -> _Work | None:
        held, state = self._held, self._held.state
        if not state.undone or state.dossier is None:
            return None
        step, code = state.undone[-1], state.code
        if step.reopens or step.value is None:
            self._show(moved_on(replace(state, undone=())))
            return None  # a confirmation is asked for anew, never repeated by itself
        (before,) = step.before
        shown = state.dossier.field(before.ref)
        accepted = Accepted(before.ref, step.value, None if shown is None else seen_of(shown))
        return _Work(
            "redo",
            lambda desk: desk.accept(code, accepted),
            lambda found: restored(held.state, found, undoing=False),
            held.tell,
        )

    def _confirming(self) -> _Work | None:
        held = self._held
        seen = held.state.dossier
        if seen is None or not can_confirm(held.state):  # something came to light meanwhile
            held.take_over(replace(held.state, is_confirming=False))
            return None

        def failed(error: HosoError) -> None:
            held.take_over(replace(held.state, is_confirming=False))
            held.tell(error)

        return _Work("confirm", lambda desk: desk.confirm(seen), lambda found: confirmed(held.state, found), failed)

    def _comparing(self) -> _Work | None:
        held, code = self._held, self._held.state.code
        if held.state.dossier is None:
            return None
        return _Work(
            "compare",
            lambda desk: desk.compare(code, original_seen=True),
            lambda dossier: refreshed(held.state, dossier),
            held.tell,
        )

    def _go_on(self) -> None:
        """Begin the next decision that waits, once the one before it is stored."""
        while self._waiting and not self._is_working:
            work = self._waiting.popleft()()
            if work is not None:
                self._begin(work)

    def _begin(self, work: _Work) -> None:
        held, code = self._held, self._held.state.code
        self._is_working = True

        def done(dossier: ReviewDossier) -> None:
            self._is_working = False
            if held.state.code == code:
                had_keyboard = held.state.is_offering, held.state.focus
                held.take_over(work.done(dossier))
                if had_keyboard != (held.state.is_offering, held.state.focus) or held.state.is_done:
                    held.view.take_keyboard()
            self.stored.emit()
            self._go_on()

        def failed(error: HosoError) -> None:
            self._is_working = False
            if held.state.code == code:
                work.failed(error)
            self._go_on()

        def cancelled() -> None:
            self._is_working = False

        held.runner.submit(
            Lane.DB,
            lambda _job: work.do(held.desk()),
            name=work.name,
            done=done,
            failed=failed,
            cancelled=cancelled,
        )

    def _show(self, state: ReviewState) -> None:
        self._held.take_over(state)
        self._held.view.take_keyboard()
