"""The dossiers that wait for somebody to look at their values."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pictures import PictureSource
from desktop.ui.review.keys import bind_keys
from desktop.ui.review.rows import queue_rows
from desktop.ui.review.state import ReviewState
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.head import Head
from desktop.ui.widgets.labels import Banner, EmptyState
from desktop.ui.widgets.row_list import RowList


class QueuePage(QWidget):
    """Renders the queue of a `ReviewState`."""

    opened = Signal(str)
    retry_requested = Signal()
    keying_requested = Signal()

    def __init__(self, theme: Theme, pictures: PictureSource) -> None:
        super().__init__()
        self._theme = theme
        self.head = Head(theme, has_back=False)
        self.banner = Banner(theme)
        self.list = RowList(theme, pictures.picture, self.tr("Dossiers to review"))
        self.empty = EmptyState(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        self._margin = QWidget()
        around = QVBoxLayout(self._margin)
        around.setContentsMargins(*(theme.px(each) for each in (16, 8, 16, 8)))
        around.addWidget(self.banner)
        column.addWidget(self._margin)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        self.list.opened.connect(lambda key: self.opened.emit(key.partition(":")[2]))
        self.banner.acted.connect(self.retry_requested)
        self.head.acted.connect(self.keying_requested)
        bind_keys(self, {"F9": self.keying_requested.emit}, lambda: False)

    def render_state(self, state: ReviewState, on: date) -> None:
        """Show the queue as of a day."""
        late = sum(each.due_at is not None and each.due_at.date() < on for each in state.queue)
        said = self.tr("{count} dossiers wait").format(count=len(state.queue)) if state.queue else ""
        self.head.show_text(
            self.tr("Review"),
            said or self.tr("Compare what was read with the papers, then confirm it."),
            self.tr("{count} late").format(count=late) if late else "",
            Mark.PROBLEM,
        )
        asked = self.tr("Key again for others: {count} (F9)").format(count=state.asked_of_you)
        self.head.show_action(asked if state.asked_of_you else "")
        self.banner.show_text(state.error, Mark.PROBLEM, self.tr("Try again") if state.error else "")
        self._margin.setVisible(bool(state.error))
        rows = queue_rows(state.queue, on)
        self.list.setVisible(bool(rows))
        self.list.set_rows(rows)
        if rows and self.list.current_key() is None:
            self.list.choose_first()
        self.empty.setVisible(not rows)
        if state.error:
            self.empty.show_text("problem", self.tr("The list could not be fetched"), "")
        elif state.is_ready:
            self.empty.show_text(
                "check",
                self.tr("Nothing to review"),
                self.tr("What is read at the counter and not confirmed yet comes here, the earliest due date first."),
            )
        else:
            self.empty.show_text("store", self.tr("The store is being opened…"), "")

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""
        (self.list if self.list.isVisible() else self.head).setFocus()
