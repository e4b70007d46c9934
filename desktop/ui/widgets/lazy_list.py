"""A list of any length: rows of one height, made as they come into sight."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView

from desktop.ui.theme import Theme
from desktop.ui.widgets.even_layout import EvenLayouter
from desktop.ui.widgets.lazy_rows import LazyRowModel, LazyRows, MadeRows
from desktop.ui.widgets.row_delegate import PictureOf, RowDelegate
from desktop.ui.widgets.row_list import WalkedList

_SIGHT_MS = 30
"""So often at most it is told which rows are in sight while somebody scrolls."""


class LazyRowList(WalkedList):
    """Shows lazy rows; says by their numbers which are in sight, and what is typed in it while they are fetched."""

    in_sight = Signal(int, int)
    typed = Signal(str)

    def __init__(self, theme: Theme, picture_of: PictureOf, name: str, *, has_captions: bool = True) -> None:
        self.lazy_model = LazyRowModel()
        layouter = EvenLayouter(theme, has_captions=has_captions)
        super().__init__(self.lazy_model, partial(RowDelegate, layouter, picture_of), name)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.verticalScrollBar().setSingleStep(layouter.even_height)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(_SIGHT_MS)
        self._looking.timeout.connect(self._tell_sight)
        self.verticalScrollBar().valueChanged.connect(self._look)

    def show_rows(self, rows: LazyRows) -> None:
        """Show other rows; what was chosen stays chosen, and what was in sight stays there as far as it can."""
        key, number, scrolled = self.current_key(), self.currentIndex().row(), self.verticalScrollBar().value()
        count = self.lazy_model.rowCount()
        self.lazy_model.show(rows)
        if not self.currentIndex().isValid() and count:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(scrolled)
            self._choose_again(key, number)
        self.viewport().update()
        self._look()

    def keyboardSearch(self, search: str) -> None:
        """Go to the row that begins so; hand on what is typed where rows that were not fetched have no letters yet."""
        if isinstance(self.lazy_model.rows, MadeRows):
            super().keyboardSearch(search)
        elif search.strip():
            self.typed.emit(search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell what came into sight."""
        super().resizeEvent(event)
        self._look()

    def _choose_again(self, key: str | None, number: int) -> None:
        """Choose what was chosen before; where its row became others, the first of those."""
        if key is None:
            return
        self.choose(key)
        if key.startswith("more:") and self.current_key() != key and number < self.lazy_model.rowCount():
            self.setCurrentIndex(self.lazy_model.index(number))

    def _look(self) -> None:
        if not self._looking.isActive():
            self._looking.start()

    def _tell_sight(self) -> None:
        if not self.lazy_model.rowCount():
            return
        first, last = self._row_at(0), self._row_at(self.viewport().height() - 1)
        self.in_sight.emit(max(0, first), last if last >= 0 else self.lazy_model.rowCount() - 1)

    def _row_at(self, y: int) -> int:
        index: QModelIndex = self.indexAt(QPoint(1, y))
        return index.row()
