"""Rows that are made when somebody looks at them, and the model that hands them to a list."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import overload

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from desktop.ui.widgets.row_model import row_data, row_flags
from desktop.ui.widgets.rows import Row


class LazyRows(Sequence[Row]):
    """Any number of rows, none of them made before it is asked for. Frozen: what changes is shown as other rows."""

    @abstractmethod
    def row(self, number: int) -> Row:
        """Return a row by its number from 0."""

    @abstractmethod
    def row_of(self, key: str) -> int | None:
        """Return where the row of a key stands, None if there is none or nobody knows."""

    @abstractmethod
    def looks_like(self, other: LazyRows) -> bool:
        """Say whether these are the same rows in the same places, even if some of them say something else."""

    @overload
    def __getitem__(self, number: int) -> Row: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Row]: ...
    def __getitem__(self, number: int | slice) -> Row | Sequence[Row]:
        if isinstance(number, slice):
            return [self.row(each) for each in range(*number.indices(len(self)))]
        if not 0 <= number < len(self):
            raise IndexError(number)
        return self.row(number)


class NoRows(LazyRows):
    """Nothing at all."""

    def __len__(self) -> int:
        return 0

    def row(self, number: int) -> Row:
        """Raise: there is none."""
        raise IndexError(number)

    def row_of(self, key: str) -> int | None:  # there is none
        """Return None."""
        return None

    def looks_like(self, other: LazyRows) -> bool:
        """Say whether there is nothing either."""
        return not len(other)


class MadeRows(LazyRows):
    """Rows that are there already."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = tuple(rows)
        self._numbers = {row.key: number for number, row in enumerate(self._rows)}

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, number: int) -> Row:
        """Return a row by its number from 0."""
        return self._rows[number]

    def row_of(self, key: str) -> int | None:
        """Return where the row of a key stands, None if there is none."""
        return self._numbers.get(key)

    def looks_like(self, other: LazyRows) -> bool:
        """Say whether rows of the same keys stand in the same places."""
        return isinstance(other, MadeRows) and self._numbers == other._numbers and len(self) == len(other)


class LazyRowModel(QStringListModel):
    """The rows of a list of any length.

    Qt asks a list's model for its length once for every row that it lays out. So the length is kept by Qt's own list of
    as many empty texts, which answers a hundred times faster than Python: only rows that are looked at come from there.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows: LazyRows = NoRows()

    @property
    def rows(self) -> LazyRows:
        """The rows as they stand."""
        return self._rows

    def show(self, rows: LazyRows) -> None:
        """Show other rows; those that look like the ones before are asked for anew, all others are other rows."""
        before, self._rows = self._rows, rows
        if not rows.looks_like(before):
            self.setStringList([])
            self.insertRows(0, len(rows))

    def row_of(self, key: str) -> int | None:
        """Return where the row of a key stands, None if there is none or nobody knows."""
        return self._rows.row_of(key)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the row itself, or how it is spoken."""
        return row_data(self._rows.row(index.row()), role) if self._is_there(index) else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Return that things can be chosen and headings cannot."""
        return row_flags(self._rows.row(index.row())) if self._is_there(index) else Qt.ItemFlag.NoItemFlags

    def _is_there(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        return index.isValid() and index.row() < len(self._rows)
