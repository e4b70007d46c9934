"""The papers behind a measured rate, those with something wrong first; Enter opens one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.quality.paper_rows import paper_rows
from desktop.ui.quality.rows import row_title, sample_name
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.head import Head
from desktop.ui.widgets.row_list import RowList
from desktop.ui.wording import LANGUAGE
from desktop.workflow.quality_types import SampleResult
from desktop.workflow.shown_values import whole
from storage.quality.shapes import Measured


class PapersPage(QWidget):
    """Shows a row that was opened."""

    opened = Signal(str)
    back_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self.head = Head(theme)
        self.rows = RowList(theme, lambda _key, _size: None, self.tr("Papers"))
        self.head.back_requested.connect(self.back_requested)
        self.rows.opened.connect(self.opened)
        self.setFocusProxy(self.rows)
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.back_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.rows, 1)

    def show_opened(self, result: SampleResult, row: Measured) -> None:
        """Show the papers behind a row."""
        rows = paper_rows(result, row)
        count = self.tr("{count} papers").format(count=whole(len(rows), LANGUAGE))
        self.head.show_text(row_title(row), sample_name(result.sample), count, Mark.QUIET)
        is_new = self.rows.row_model.rowCount() == 0
        self.rows.set_rows(rows)
        if is_new or self.rows.current_key() is None:
            self.rows.choose_first()
