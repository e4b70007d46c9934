"""All fields of a dossier in one list; the one that the keyboard is in is open for editing at its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.row_delegate import PictureOf, RowDelegate
from desktop.ui.widgets.row_layout import Layouter
from desktop.ui.widgets.row_list import RowList
from desktop.ui.widgets.row_model import ROW_ROLE
from desktop.ui.widgets.rows import Row

_EYE_LEVEL = 0.25
"""So far down the list the editor stands."""


class _OpenRow(RowDelegate):
    """Leaves the place of the open row to its editor."""

    def __init__(self, theme: Theme, picture_of: PictureOf, parent: QWidget) -> None:
        super().__init__(Layouter(theme), picture_of, parent)
        self.open_key = ""
        self.open_height = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the editor's height for the open row."""
        row: Row = index.data(ROW_ROLE)
        if row.key == self.open_key:
            return QSize(1, self.open_height)
        return super().sizeHint(option, index)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint every row but the open one."""
        row: Row = index.data(ROW_ROLE)
        if row.key != self.open_key:
            super().paint(painter, option, index)


class FieldList(RowList):
    """Shows rows of fields, and an editor in the place of one of them."""

    def __init__(self, theme: Theme, picture_of: PictureOf, name: str, editor: QWidget) -> None:
        super().__init__(theme, picture_of, name)
        self._rows = _OpenRow(theme, picture_of, self.viewport())
        self.setItemDelegate(self._rows)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self._shown: Sequence[Row] | None = None
        self.editor = editor
        self._margin = theme.px(8)
        editor.setParent(self.viewport())
        editor.hide()
        self.verticalScrollBar().valueChanged.connect(self._place_editor)

    def show_fields(self, rows: Sequence[Row], key: str, height: int) -> None:
        """Show rows with the editor, `height` high, in the place of one; it opens at the level of the eyes.

        The same list of rows again costs nothing.
        """
        is_other = key != self._rows.open_key
        total = height + 2 * self._margin
        if rows is not self._shown:
            self._shown = rows
            self.set_rows(rows)
        if is_other or total != self._rows.open_height:
            self._rows.open_key, self._rows.open_height = key, total
            self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        number = self.row_model.row_of(key)
        self.editor.setVisible(number is not None)
        if number is not None and is_other:
            index = self.row_model.index(number)
            self.setCurrentIndex(index)
            self._bring_into_sight(index)
        self._place_editor()

    @property
    def editor_width(self) -> int:
        """How wide the editor is."""
        return max(80, self.viewport().width() - 2 * self._margin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the editor in its place."""
        super().resizeEvent(event)
        self._place_editor()

    def _bring_into_sight(self, index: QModelIndex) -> None:
        """Scroll so that the editor stands where it stood before, as far as there are rows for it: eyes stay put."""
        bar = self.verticalScrollBar()
        top = self.visualRect(index).top() + bar.value()
        bar.setValue(round(top - _EYE_LEVEL * self.viewport().height()))

    def _place_editor(self) -> None:
        number = self.row_model.row_of(self._rows.open_key)
        if number is None:
            return
        place = self.visualRect(self.row_model.index(number))
        margin = self._margin
        self.editor.setGeometry(
            QRect(margin, place.top() + margin, self.editor_width, self._rows.open_height - 2 * margin)
        )
        self.editor.raise_()
