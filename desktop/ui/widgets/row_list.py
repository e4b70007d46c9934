"""A list of rows that the keyboard walks: arrows skip headings, Enter opens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.lazy_rows import LazyRowModel
from desktop.ui.widgets.row_delegate import PictureOf, RowDelegate
from desktop.ui.widgets.row_layout import Layouter
from desktop.ui.widgets.row_model import ROW_ROLE, RowModel
from desktop.ui.widgets.rows import Row


class WalkedList(QListView):
    """A list of rows of whatever model; says which one is opened or walked to by its key."""

    opened = Signal(str)
    walked_to = Signal(str)
    left_upwards = Signal()

    def __init__(
        self, row_model: RowModel | LazyRowModel, delegate_of: Callable[[QWidget], RowDelegate], name: str
    ) -> None:
        super().__init__()
        self.row_model = row_model
        row_model.setParent(self)
        self.setModel(row_model)
        self.setItemDelegate(delegate_of(self.viewport()))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._on_clicked)

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
        """Open with Enter; leave upwards from the first row; Home goes to it, which Qt leaves to a heading."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Home:
            self.choose_first()
            self.scrollToTop()
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
        rows = self.row_model.rows
        return not index.isValid() or all(rows[number].is_header for number in range(index.row()))

    def _on_clicked(self, index: QModelIndex) -> None:
        self._open(index)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, Row) and not row.is_header:
            self.opened.emit(row.key)


class RowList(WalkedList):
    """Shows rows, each as high as it needs."""

    def __init__(self, theme: Theme, picture_of: PictureOf, name: str, *, stacked: bool = False) -> None:
        self._model = RowModel()
        super().__init__(self._model, partial(RowDelegate, Layouter(theme, stacked), picture_of), name)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.verticalScrollBar().setSingleStep(theme.px(24))

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; the one that was chosen stays chosen where it is still there."""
        before = self.current_key()
        self._model.set_rows(rows)
        if before is not None and self.current_key() != before:
            self.choose(before)
