"""The review: the dossiers that wait, one of them, and what others asked to be keyed again."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.pictures import PictureSource
from desktop.ui.review.queue_page import QueuePage
from desktop.ui.review.review_page import ReviewPage
from desktop.ui.review.state import Mode, ReviewState
from desktop.ui.theme import Theme


class ReviewView(QWidget):
    """Renders a `ReviewState`; `keying` is the page for what others asked to be keyed again."""

    def __init__(self, theme: Theme, pictures: PictureSource, keying: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self.queue = QueuePage(theme, pictures)
        self.page = ReviewPage(theme, pictures)
        self.keying = keying
        self.stack = QStackedWidget()
        for page in (self.queue, self.page, self.keying):
            self.stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def render_state(self, state: ReviewState, on: date) -> None:
        """Show a state as of a day."""
        pages = {Mode.OPEN: self.page, Mode.KEYING: self.keying}
        self.stack.setCurrentWidget(pages.get(state.mode, self.queue))
        if state.mode is Mode.OPEN:
            self.page.render_state(state, on)
        elif state.mode is Mode.QUEUE:
            self.queue.render_state(state, on)

    def take_keyboard(self) -> None:
        """Put the keyboard where work begins."""
        if self.stack.currentWidget() is self.page:
            self.page.take_keyboard()
        elif self.stack.currentWidget() is self.keying:
            self.keying.setFocus()
        else:
            self.queue.focus_first()
