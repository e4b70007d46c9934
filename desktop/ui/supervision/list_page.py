"""The dossiers behind a figure; Enter opens one, a button shows those that the figure does not count."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QPixmap
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.store.rows import dossier_rows
from desktop.ui.supervision.state import Opened, has_other_side
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.head import Head
from desktop.ui.widgets.labels import EmptyState
from desktop.ui.widgets.lazy_list import LazyRowList
from desktop.ui.widgets.lazy_rows import MadeRows, NoRows
from desktop.ui.wording import LANGUAGE, day
from desktop.workflow.shown_values import whole


class ListPage(QWidget):
    """Shows an opened figure."""

    opened = Signal(str)
    back_requested = Signal()
    other_side_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.head = Head(theme)
        self.head.back_requested.connect(self.back_requested)
        self.head.acted.connect(self.other_side_requested)
        self.head.button.setShortcut(QKeySequence("Ctrl+T"))
        self.rows = LazyRowList(theme, _no_picture, self.tr("Dossiers"), has_captions=False)
        self.rows.opened.connect(self.opened)
        self.empty = EmptyState(theme)
        self.inner = QStackedWidget()
        self.inner.addWidget(self.rows)
        self.inner.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.inner, 1)

    def show_opened(self, opened: Opened) -> None:
        """Show a figure that was opened, with its dossiers once they are there."""
        pick, behind = opened.pick, opened.behind
        days = f"{day(pick.period.first)} – {day(pick.period.last)}"
        side = "" if not has_other_side(pick) else self.tr("counted") if pick.counted else self.tr("not counted")
        line = " · ".join(part for part in (days, pick.narrowed.unit or "", side) if part)
        total = "" if behind is None else self.tr("{count} dossiers").format(count=whole(behind.total, LANGUAGE))
        mark = Mark.QUIET if pick.counted or behind is None or not behind.total else Mark.NEEDS_YOU
        self.head.show_text(opened.title, line, total, mark)
        other = self.tr("Show those that are not counted") if pick.counted else self.tr("Show those that are counted")
        self.head.show_action(other if has_other_side(pick) else "")
        self.head.button.setShortcut(QKeySequence("Ctrl+T"))  # a button forgets its key when its text changes
        if opened.error:
            self._say("problem", opened.error, "")
        elif behind is None:
            self._say("clock", self.tr("The dossiers are being looked up…"), "")
        elif not behind.rows:
            self._say("check", self.tr("No dossier"), self.tr("Nothing stands behind this figure."))
        else:
            self._show_rows(opened)

    def _show_rows(self, opened: Opened) -> None:
        behind = opened.behind
        if behind is None:
            return
        if behind.total > len(behind.rows):
            text = self.tr("The oldest {shown} of {total} are shown. Choose a unit or a shorter period to see others.")
            counts = {"shown": whole(len(behind.rows), LANGUAGE), "total": whole(behind.total, LANGUAGE)}
            self.head.line.setText(f"{self.head.line.text()} · {text.format(**counts)}")
        is_new = self.rows.row_model.rowCount() == 0
        self.rows.show_rows(MadeRows(dossier_rows(behind.rows, with_owner=True)))
        self.inner.setCurrentWidget(self.rows)
        if is_new or self.rows.current_key() is None:
            self.rows.choose_first()
        self.rows.setFocus()

    def _say(self, picture: str, title: str, text: str) -> None:
        self.rows.show_rows(NoRows())
        self.empty.show_text(picture, title, text)
        self.inner.setCurrentWidget(self.empty)
        self.head.back.setFocus()


def _no_picture(_key: object, _size: QSize) -> QPixmap | None:
    return None
