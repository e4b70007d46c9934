"""A list of rows that the keyboard walks: arrows skip headings, Enter opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from desktop.ui.theme import Theme
from desktop.ui.widgets.row_delegate import PictureOf, RowDelegate
from desktop.ui.widgets.row_model import ROW_ROLE, RowModel
from desktop.ui.widgets.rows import Row


class RowList(QListView):
    """Shows rows; says which one is opened or walked to by its key."""

    opened = Signal(str)
    walked_to = Signal(str)
    left_upwards = Signal()

    def __init__(self, theme: Theme, picture_of: PictureOf, name: str, *, stacked: bool = False) -> None:
        super().__init__()
        self.row_model = RowModel(self)
        self.setModel(self.row_model)
        self.setItemDelegate(RowDelegate(theme, picture_of, self.viewport(), stacked=stacked))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(theme.px(24))
        self.clicked.connect(self._on_clicked)

    def set_rows(self, rows: Sequence[Row], *, has_more: bool = False) -> None:
        """Show rows; the one that was chosen stays chosen where it is still there."""
        before = self.current_key()
        self.row_model.set_rows(rows, has_more=has_more)
        if before is not None and self.current_key() != before:
            self.choose(before)

    def current_key(self) -> str | None:
        """Return the key of the chosen row, None without one."""
        index = self.currentIndex()
        return None if not index.isValid() else str(self.row_model.rows[index.row()].key)

    def choose(self, key: str) -> None:
        """Choose a row by its key, if it is there."""
        number = self.row_model.row_of(key)
        if number is not None:
            self.setCurrentIndex(self.row_model.index(number))

    def choose_first(self) -> None:
        """Choose the first row that is no heading."""
        for number, row in enumerate(self.row_model.rows):
            if not row.is_header:
                self.setCurrentIndex(self.row_model.index(number))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; leave upwards from the first row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Up and self._is_first(self.currentIndex()):
            self.left_upwards.emit()
            return
        super().keyPressEvent(event)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell where the keyboard walked."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.walked_to.emit(str(self.row_model.rows[current.row()].key))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows anew: their height depends on the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _is_first(self, index: QModelIndex) -> bool:
        return all(row.is_header for row in self.row_model.rows[: index.row()]) if index.isValid() else True

    def _on_clicked(self, index: QModelIndex) -> None:
        self._open(index)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Row) and not row.is_header:
            self.opened.emit(row.key)
