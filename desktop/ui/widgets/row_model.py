"""Rows as a model: whole lists are replaced at once, single rows in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ui.widgets.rows import Row

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class RowModel(QAbstractListModel):
    """The rows of a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        """The rows as they stand."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; those that begin alike stay where they are, so that nothing jumps."""
        fresh = list(rows)
        old = self._rows
        if len(fresh) > len(old) and fresh[: len(old)] == old and old:
            self.beginInsertRows(_NO_PARENT, len(old), len(fresh) - 1)
            self._rows = fresh
            self.endInsertRows()
            return
        if [row.key for row in fresh] == [row.key for row in old]:
            changed = [number for number, (a, b) in enumerate(zip(old, fresh, strict=True)) if a != b]
            self._rows = fresh
            for number in changed:
                self.dataChanged.emit(self.index(number), self.index(number))
            if changed:
                self.layoutChanged.emit()  # a row may have grown
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def row_of(self, key: str) -> int | None:
        """Return where the row of a key stands, None if there is none."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), None)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the row itself, or how it is spoken."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        return row_data(self._rows[index.row()], role)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that things can be chosen and headings cannot."""
        return row_flags(self._rows[index.row()]) if index.isValid() else _CHOOSABLE


def row_data(row: Row, role: int) -> object:
    """Return what a model tells of a row: itself, how it is spoken, or what is said of it under the pointer."""
    if role == ROW_ROLE:
        return row
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return row.spoken
    if role == Qt.ItemDataRole.ToolTipRole and not row.is_header:
        return "\n".join(part for part in (row.title, row.detail, row.state.word if row.state else "") if part)
    return None


def row_flags(row: Row) -> Qt.ItemFlag:
    """Return that things can be chosen and headings cannot."""
    return Qt.ItemFlag.NoItemFlags if row.is_header else _CHOOSABLE
