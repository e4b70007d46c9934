"""The review: the dossiers that wait, and one of them."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.pictures import PictureSource
from desktop.ui.review.queue_page import QueuePage
from desktop.ui.review.review_page import ReviewPage
from desktop.ui.review.state import Mode, ReviewState
from desktop.ui.theme import Theme


class ReviewView(QWidget):
    """Renders a `ReviewState`."""

    def __init__(self, theme: Theme, pictures: PictureSource) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self.queue = QueuePage(theme, pictures)
        self.page = ReviewPage(theme, pictures)
        self.stack = QStackedWidget()
        for page in (self.queue, self.page):
            self.stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def render_state(self, state: ReviewState, on: date) -> None:
        """Show a state as of a day."""
        is_open = state.mode is Mode.OPEN
        self.stack.setCurrentWidget(self.page if is_open else self.queue)
        if is_open:
            self.page.render_state(state, on)
        else:
            self.queue.render_state(state, on)

    def take_keyboard(self) -> None:
        """Put the keyboard where work begins."""
        if self.stack.currentWidget() is self.page:
            self.page.take_keyboard()
        else:
            self.queue.focus_first()
