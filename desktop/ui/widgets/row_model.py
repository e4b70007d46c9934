"""Rows as a model: whole lists are replaced at once, single rows in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.ui.widgets.rows import Row

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class RowModel(QAbstractListModel):
    """The rows of a list; asks for more when the end is scrolled to, as long as there are more."""

    more_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._has_more = False
        self._asked = False

    @property
    def rows(self) -> Sequence[Row]:
        """The rows as they stand."""
        return self._rows

    def set_rows(self, rows: Sequence[Row], *, has_more: bool = False) -> None:
        """Show other rows; those that begin alike stay where they are, so that nothing jumps."""
        self._has_more, self._asked = has_more, False
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
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole and not row.is_header:
            return "\n".join(part for part in (row.title, row.detail, row.state.word if row.state else "") if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that things can be chosen and headings cannot."""
        if index.isValid() and self._rows[index.row()].is_header:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def canFetchMore(self, _parent: _Index = _NO_PARENT) -> bool:
        """Return whether there is more that was not asked for yet."""
        return self._has_more and not self._asked

    def fetchMore(self, _parent: _Index = _NO_PARENT) -> None:
        """Ask for more, once."""
        self._asked = True
        self.more_requested.emit()
