"""The review at work: what is wished for in the view becomes a change of the state or a job on a lane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from desktop.jobs.job import Lane, Runner
from desktop.messages import error_text
from desktop.ui.review.deciding import place_order, place_read
from desktop.ui.review.decisions import Decisions
from desktop.ui.review.dialogs import ASKS, Asks
from desktop.ui.review.held import HeldState
from desktop.ui.review.state import (
    Mode,
    ReviewState,
    arrived,
    asked_for,
    chosen,
    dropped_draft,
    focused,
    neighbour,
    stepped,
    typed,
    unlocked,
)
from desktop.ui.review.view import ReviewView
from desktop.ui.review_port import ReviewDeskOf
from desktop.ui.wording import LANGUAGE, today, translate
from desktop.workflow.review_types import FieldRef, OpenedReview, Origin, Place, ReviewDossier
from ocr.errors import HosoError
from storage.lists import QueuedDossier

_QUEUE = 200


class ReviewController(QObject):
    """Holds the state of the review and renders it.

    `counter_requested` asks for the counter with a dossier, `keying_requested` for what others asked to be keyed again,
    and `store_changed` tells that something was stored. `asks` is how people are asked.
    """

    keying_requested = Signal()

    counter_requested = Signal(str)
    store_changed = Signal()

    def __init__(self, view: ReviewView, runner: Runner, desk: ReviewDeskOf, on: Callable[[], date] = today) -> None:
        super().__init__(view)  # nobody is told anything once the view is gone
        self.asks: Asks = ASKS
        self._view = view
        self._runner = runner
        self._desk = desk
        self._held = HeldState(view, runner, desk, on)
        self._decisions = Decisions(self._held)
        self._connect(view)
        self._held.render()

    def _connect(self, view: ReviewView) -> None:
        page, typing, decisions = view.page, view.page.editor.input, self._decisions
        view.queue.opened.connect(self.open)
        view.queue.retry_requested.connect(self.start)
        view.queue.keying_requested.connect(self._on_keying_requested)
        page.second_requested.connect(self._on_second_requested)
        decisions.stored.connect(self.store_changed)
        typing.accepted.connect(decisions.accept)
        typing.moved.connect(lambda step: self._focus(neighbour(self.state, step)))
        typing.stepped.connect(lambda step: self._held.take_over(stepped(self.state, step)))
        typing.edited.connect(lambda text: self._held.take_over(typed(self.state, text)))
        typing.unlock_requested.connect(self._unlocks)
        typing.left.connect(self._on_left)
        page.field_chosen.connect(self._focus)
        page.suggestion_chosen.connect(self._on_suggestion_chosen)
        page.place_marked.connect(self._read_place)
        page.reread_requested.connect(self._on_reread_requested)
        page.known_requested.connect(self._on_known_requested)
        page.postpone_requested.connect(self._on_postpone_requested)
        page.compare_requested.connect(decisions.compare)
        page.confirm_requested.connect(decisions.offer)
        page.keys_requested.connect(lambda: self.asks.keys(self._view))
        page.leave_requested.connect(self._on_left)
        page.retry_requested.connect(self._on_retry_requested)
        page.panel.confirm_requested.connect(lambda compared: decisions.confirm(compared=compared))
        page.panel.next_requested.connect(self._on_next_requested)
        for source in (typing, page):
            source.undo_requested.connect(decisions.undo)
            source.redo_requested.connect(decisions.redo)

    @property
    def state(self) -> ReviewState:
        """What is shown."""
        return self._held.state

    def start(self) -> None:
        """Fetch the dossiers that wait."""
        self._runner.submit(
            Lane.DB,
            lambda _job: (self._desk().queue(_QUEUE), self._desk().asked_of_me()),
            name="review queue",
            done=lambda found: self._on_queue(*found),
            failed=self._held.tell,
        )

    def _on_queue(self, queue: tuple[QueuedDossier, ...], asked_of_you: int) -> None:
        error = self.state.error if self.state.code else ""
        self._held.take_over(replace(self.state, queue=queue, asked_of_you=asked_of_you, is_ready=True, error=error))

    def open(self, code: str, *, from_counter: bool = False) -> None:
        """Review a dossier, from the first field that needs somebody on."""
        self.keep_drafts()
        self._held.take_over(asked_for(self.state, code, from_counter=from_counter))
        self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().open(code),
            name="review",
            done=self._on_arrived,
            failed=self._held.tell,
        )

    def leave(self) -> None:
        """Go back to where the review was entered from; what was typed is kept."""
        code, from_counter = self.state.code, self.state.from_counter
        self.keep_drafts()
        self._held.take_over(ReviewState(is_ready=self.state.is_ready, queue=self.state.queue))
        self.start()
        if from_counter:
            self.counter_requested.emit(code)
        else:
            self._view.take_keyboard()

    def keep_drafts(self) -> None:
        """Have what was typed kept now instead of in a moment."""
        self._held.keep_drafts()

    def keep_drafts_now(self) -> None:
        """Keep what was typed before this returns; for the end of the program."""
        self._held.keep_drafts_now()

    def _on_keying_requested(self) -> None:
        if self.state.mode is Mode.QUEUE and self.state.asked_of_you:
            self._held.take_over(replace(self.state, mode=Mode.KEYING))
            self.keying_requested.emit()

    def _on_second_requested(self) -> None:
        """Ask a second person to key the field at hand again, or withdraw that."""
        shown, code = self.state.field, self.state.code
        if shown is None or shown.view is None or shown.ref in self.state.storing:
            return
        ref, seen = shown.ref, shown.view.id

        def done(dossier: ReviewDossier) -> None:
            if self.state.code == code:
                self._held.take_over(replace(self.state, dossier=dossier, note=""))

        self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().ask_second(code, ref, seen),
            name="ask a second person",
            done=done,
            failed=lambda error: self._held.take_over(replace(self.state, note=error_text(error, LANGUAGE))),
        )

    def _focus(self, ref: FieldRef | None) -> None:
        self._show(focused(self.state, ref))

    def _unlocks(self) -> bool:
        """Ask before a confirmed value is changed, and tell whether it may be."""
        shown = self.state.field
        if shown is None or not self.state.is_locked:
            return True
        officer = shown.view.confirmed_by if shown.view is not None else None
        is_unlocked = self.asks.unlock(self._view, officer or "–")
        self._show(unlocked(self.state) if is_unlocked else self.state)
        return is_unlocked

    def _on_suggestion_chosen(self, number: int) -> None:
        found = self.state.suggestions
        if 0 <= number < len(found) and (found[number].proposal_id is not None or self._unlocks()):
            self._show(chosen(self.state, number))

    def _on_known_requested(self) -> None:
        origins = (Origin.STORE, Origin.PAPER)
        known = [number for number, each in enumerate(self.state.suggestions) if each.origin in origins]
        self._on_suggestion_chosen(known[0] if known else 0)

    def _on_left(self) -> None:
        """Undo what was typed in the field; without anything typed leave the question, then the dossier."""
        state, ref = self.state, self.state.focus
        if ref is not None and ref in state.drafts and not state.is_offering:
            self._show(dropped_draft(state, ref))
        elif state.is_offering and not state.is_done and state.dossier is not None:
            self._show(replace(state, is_offering=False))
        elif state.mode is Mode.OPEN:
            self.leave()

    def _on_reread_requested(self) -> None:
        focus, shown = self.state.focus, self.state.field
        view = shown.view if shown is not None else None
        if focus is not None and view is not None and view.page is not None and view.box is not None:
            self._read_place(Place(focus.paper_id, view.page, view.box))

    def _read_place(self, place: Place) -> None:
        """Have a place read for the field at hand."""
        order, code = place_order(self.state, place), self.state.code
        if order is None or self.state.is_offering:
            return

        def done(text: str) -> None:
            if self.state.code == code:
                note = "" if text else translate("Review", "Nothing is seen at that place. Mark it a little larger.")
                self._show(replace(place_read(self.state, order, text), note=note))

        def failed(error: HosoError) -> None:
            self._held.take_over(replace(self.state, reading=None))
            self._held.tell(error)

        self._held.take_over(replace(self.state, reading=order.ref, note=""))
        self._runner.submit(
            Lane.PAGE,
            lambda _job: self._desk().read_place(order).text,
            name="read place",
            done=done,
            failed=failed,
        )

    def _on_postpone_requested(self) -> None:
        code = self.state.code
        reason = self.asks.reason(self._view) if self.state.dossier is not None else None
        if reason is None:
            self._view.take_keyboard()
            return
        self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().postpone(code, reason),
            name="postpone",
            done=lambda _nothing: self.leave(),
            failed=self._held.tell,
        )

    def _on_next_requested(self) -> None:
        """Go on with the next dossier that waits, or back to where this one was entered from."""
        rest = [each for each in self.state.queue if each.code != self.state.code and each.postponed is None]
        if self.state.from_counter or not rest:
            self.leave()
        else:
            self.open(rest[0].code)
            self.start()

    def _on_retry_requested(self) -> None:
        self.open(self.state.code, from_counter=self.state.from_counter)

    def _on_arrived(self, opened: OpenedReview) -> None:
        if opened.dossier.code == self.state.code:
            self._show(arrived(self.state, opened))

    def _show(self, state: ReviewState) -> None:
        self._held.take_over(state)
        self._view.take_keyboard()
