"""A table of figures that the keyboard walks: Enter opens the dossiers behind a figure."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.ui.supervision.grids import Figure, Grid
from desktop.ui.theme import Theme
from desktop.ui.widgets.rows import Tone

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_DOWN = "▾ "
"""Before a figure that asks for somebody: the same is said without colour."""
_ROW, _HEAD = 28, 44
_FIRST_WIDTH, _WORDS_WIDTH, _LEAST_WIDTH, _SCROLLBAR = 240, 320, 64, 16
_EMPTY = Grid((), ())
_DARKEST = 0.45
"""So much of the accent at most: in the middle neither black nor white would be read (measured by a test)."""


class FigureModel(QAbstractTableModel):
    """The cells of a grid."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bold = theme.font(weight=QFont.Weight.DemiBold)
        self.grid = _EMPTY

    def show_grid(self, grid: Grid) -> None:
        """Show another grid."""
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def figure(self, index: _Index) -> Figure | None:
        """Return the cell of an index, None outside."""
        return self.grid.rows[index.row()][index.column()] if index.isValid() else None

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.grid.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands over a column; all of it as a hint."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.grid.heads):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.grid.heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(is_text=section < self.grid.texts) | int(Qt.TextFlag.TextWordWrap)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return how a cell reads, looks and is spoken."""
        figure = self.figure(index)
        if figure is None:
            return None
        ways: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: _text(figure),
            Qt.ItemDataRole.ToolTipRole: lambda: figure.hint or figure.cell.text,
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(index, figure),
            Qt.ItemDataRole.TextAlignmentRole: lambda: _align(is_text=index.column() < self.grid.texts),
            Qt.ItemDataRole.FontRole: lambda: self._bold if index.row() in self.grid.bold else None,
            Qt.ItemDataRole.ForegroundRole: lambda: self._colour(figure),
        }
        return ways[role]() if role in ways else None

    def _spoken(self, index: _Index, figure: Figure) -> str:
        head = self.grid.heads[index.column()]
        return ", ".join(part for part in (head, figure.cell.text, figure.hint) if part)

    def _colour(self, figure: Figure) -> QColor:
        return self._theme.color("needs_you" if figure.tone is Tone.NEEDS_YOU else "text")


def _text(figure: Figure) -> str:
    return f"{_DOWN}{figure.cell.text}" if figure.tone is Tone.NEEDS_YOU else figure.cell.text


def _align(*, is_text: bool) -> int:
    side = Qt.AlignmentFlag.AlignLeft if is_text else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _width_in_two_lines(text: str, metrics: QFontMetrics) -> int:
    """Return the least width in which a text needs no third line."""
    words = text.split()
    splits = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words) + 1))
    return min((max(map(metrics.horizontalAdvance, lines)) for lines in splits), default=0)


class FigureDelegate(QStyledItemDelegate):
    """Paints a frame around the cell that the keyboard is at, and leaves room beside the text."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._theme = theme
        self.keeps_selection = True

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Take the style's own frame away; ours is painted over the cell."""
        super().initStyleOption(option, index)
        self._is_at = bool(option.state & QStyle.StateFlag.State_HasFocus)  # type: ignore[attr-defined]  # as in rows
        off = QStyle.StateFlag.State_HasFocus
        if not self.keeps_selection:
            off |= QStyle.StateFlag.State_Selected
        option.state &= ~off  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the cell."""
        super().paint(painter, option, index)
        if self._is_at:
            rect: QRect = option.rect  # type: ignore[attr-defined]
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))


class FigureTable(QTableView):
    """Shows a grid; `opened` hands over the figure that was opened."""

    opened = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.figures = FigureModel(theme, self)
        self.setModel(self.figures)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.horizontalHeader().setFixedHeight(theme.px(_HEAD))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.delegate = FigureDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        self.doubleClicked.connect(self._open)

    def show_grid(self, grid: Grid) -> None:
        """Show a grid; where the keyboard was, it stays."""
        if grid == self.figures.grid:
            return
        at = self.currentIndex()
        stays = at.isValid() and grid.heads == self.figures.grid.heads
        row, column = (at.row(), at.column()) if stays else (0, min(grid.texts, max(0, len(grid.heads) - 1)))
        self.figures.show_grid(grid)
        self._fit()
        if grid.rows:
            self.setCurrentIndex(self.figures.index(min(row, len(grid.rows) - 1), min(column, len(grid.heads) - 1)))

    def _fit(self) -> None:
        """Give figures the width that they need, and the words the rest, but never less than they can be read in."""
        head, grid, px = self.horizontalHeader(), self.figures.grid, self._theme.px
        metrics, bold = self.fontMetrics(), QFontMetrics(self._theme.font(weight=QFont.Weight.DemiBold))
        head.setMinimumSectionSize(px(_LEAST_WIDTH))
        left = self.width() - px(_SCROLLBAR)
        for section in range(grid.texts, len(grid.heads)):
            texts = [_text(row[section]) for row in grid.rows]
            longest = max([bold.horizontalAdvance(text) for text in texts], default=0)
            width = max(px(_LEAST_WIDTH), px(26) + longest, px(20) + _width_in_two_lines(grid.heads[section], metrics))
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(section, width)
            left -= width
        for section in range(grid.texts):
            is_last = section == grid.texts - 1
            is_tight = left < px(_FIRST_WIDTH)  # the words would be squeezed: the table scrolls instead
            stretches = is_last and not is_tight
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Interactive
            head.setSectionResizeMode(section, mode)
            if not stretches:
                self.setColumnWidth(section, px(_FIRST_WIDTH if is_last else _WORDS_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part the width anew."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: _Index) -> None:
        figure = self.figures.figure(index)
        if figure is not None and figure.pick is not None:
            self.opened.emit(figure)


class HeatTable(FigureTable):
    """A table whose cells are the darker the more they hold; every number is written in its cell."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.delegate.keeps_selection = False  # its ground says how many there are
        self.figures = _HeatModel(theme, self)
        self.setModel(self.figures)

    def _fit(self) -> None:
        """Part the width evenly among the figures; the names before them have what they need."""
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for section in range(min(self.figures.grid.texts, head.count())):
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)


class _HeatModel(FigureModel):
    _most = 1.0

    def show_grid(self, grid: Grid) -> None:
        """Show another grid; its largest number is the darkest."""
        numbers = [figure.cell.number or 0 for row in grid.rows for figure in row[grid.texts :]]
        self._most = max([1.0, *numbers])
        super().show_grid(grid)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands over a column, in its middle over figures."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section >= self.grid.texts:
            return int(Qt.AlignmentFlag.AlignCenter)
        return super().headerData(section, orientation, role)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the ground by how many there are; else as any figure."""
        figure = self.figure(index)
        if figure is not None and index.column() >= self.grid.texts:
            share = _DARKEST * (figure.cell.number or 0) / self._most
            ground = _mixed(self._theme.color("surface"), self._theme.color("accent"), share)
            if role == Qt.ItemDataRole.BackgroundRole:
                return ground
            if role == Qt.ItemDataRole.ForegroundRole:
                names = ("text", "on_accent")
                return max((self._theme.color(name) for name in names), key=lambda colour: contrast(colour, ground))
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignCenter)
        return super().data(index, role)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    channels = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(left + (right - left) * share) for left, right in channels))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004  # sRGB

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
