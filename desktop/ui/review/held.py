"""The state of the review as its parts share it: taken over, rendered, and what was typed kept in a moment."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QTimer

from desktop.jobs.job import Lane, Runner
from desktop.messages import error_text
from desktop.ui.review.state import ReviewState
from desktop.ui.review.view import ReviewView
from desktop.ui.review_port import ReviewDeskOf
from desktop.ui.wording import LANGUAGE
from ocr.errors import HosoError

_DRAFTS_AFTER_MS = 200


class HeldState(QObject):
    """Holds the one state of the review; whoever changes it does so here, in the window's thread."""

    def __init__(self, view: ReviewView, runner: Runner, desk: ReviewDeskOf, on: Callable[[], date]) -> None:
        super().__init__(view)
        self.view = view
        self.runner = runner
        self.desk = desk
        self.today = on
        self.state = ReviewState()
        self._drafts_timer = QTimer(self)
        self._drafts_timer.setSingleShot(True)
        self._drafts_timer.setInterval(_DRAFTS_AFTER_MS)
        self._drafts_timer.timeout.connect(self._save_drafts)

    def take_over(self, state: ReviewState) -> None:
        """Show a state; what was typed in it is kept soon."""
        if state is self.state:
            return
        if state.drafts != self.state.drafts and state.code == self.state.code:
            self._drafts_timer.start()
        self.state = state
        self.render()

    def render(self) -> None:
        """Show the state once more."""
        self.view.render_state(self.state, self.today())

    def tell(self, error: HosoError) -> None:
        """Say what kept something from being done."""
        self.take_over(replace(self.state, error=error_text(error, LANGUAGE)))

    def keep_drafts(self) -> None:
        """Have what was typed kept now instead of in a moment."""
        if self._drafts_timer.isActive():
            self._drafts_timer.stop()
            self._save_drafts()

    def keep_drafts_now(self) -> None:
        """Keep what was typed before this returns: the program is about to end and its lanes with it."""
        if self._drafts_timer.isActive():
            self._drafts_timer.stop()
            with suppress(HosoError):  # nobody is there any more to be told
                self.desk().save_drafts(self.state.code, dict(self.state.drafts))

    def _save_drafts(self) -> None:
        code, drafts = self.state.code, dict(self.state.drafts)
        if code:
            self.runner.submit(
                Lane.DB,
                lambda _job: self.desk().save_drafts(code, drafts),
                name="keep drafts",
                done=lambda _nothing: None,
                failed=self.tell,
            )
