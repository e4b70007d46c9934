"""Measured rates as rows: figures, and a dot with whiskers for the interval. Told apart by place, not by colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTableView

from desktop.ui.quality.rows import Bar, ErrorTableRows
from desktop.ui.supervision.figure_table import FigureDelegate, FigureTable
from desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_NAME_WIDTH, _BAR_WIDTH = 320, 220
_INSIDE, _CAP, _DOT, _ARROW = 12, 5, 4, 5


class ErrorDelegate(FigureDelegate):
    """Paints the bar of a row into its last column."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(theme, parent)
        self.bars: tuple[Bar | None, ...] = ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the cell, and the bar over it in the last column."""
        super().paint(painter, option, index)
        is_last = index.column() == index.model().columnCount() - 1
        bar = self.bars[index.row()] if is_last and index.row() < len(self.bars) else None
        if bar is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_bar(painter, QRectF(option.rect), bar, self._theme)  # type: ignore[attr-defined]  # as in rows
            painter.restore()


def paint_bar(painter: QPainter, place: QRectF, bar: Bar, theme: Theme) -> None:
    """Paint the interval as a line with ends and the rate as a dot; what reaches beyond the scale ends in an arrow."""
    inside = place.adjusted(theme.px(_INSIDE), 0, -theme.px(_INSIDE), 0)
    middle, cap = place.center().y(), theme.px(_CAP)

    def at(share: float) -> float:
        return inside.left() + inside.width() * min(1.0, share / bar.scale)

    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawLine(QPointF(inside.left(), middle), QPointF(inside.right(), middle))
    painter.setPen(QPen(theme.color("text"), 1.5))
    painter.drawLine(QPointF(at(bar.low), middle), QPointF(at(bar.high), middle))
    painter.drawLine(QPointF(at(bar.low), middle - cap), QPointF(at(bar.low), middle + cap))
    if bar.high > bar.scale:
        tip, back = QPointF(inside.right() + theme.px(_ARROW), middle), theme.px(_ARROW)
        painter.drawLine(QPointF(inside.right(), middle), tip)
        painter.drawLine(tip, tip + QPointF(-back, -back))
        painter.drawLine(tip, tip + QPointF(-back, back))
    else:
        painter.drawLine(QPointF(at(bar.high), middle - cap), QPointF(at(bar.high), middle + cap))
    painter.setBrush(theme.color("accent"))
    painter.setPen(QPen(theme.color("surface"), 1))
    painter.drawEllipse(QPointF(at(bar.rate), middle), theme.px(_DOT), theme.px(_DOT))


class ErrorTable(FigureTable):
    """Shows measured rates; `row_opened` hands over the row that was opened."""

    row_opened = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self._rows: ErrorTableRows | None = None
        self.delegate: ErrorDelegate = ErrorDelegate(theme, self)
        self.setItemDelegate(self.delegate)

    def show_errors(self, rows: ErrorTableRows) -> None:
        """Show another result."""
        self._rows = rows
        self.delegate.bars = rows.bars
        self.show_grid(rows.grid)
        self.viewport().update()

    def _fit(self) -> None:
        """Give figures what they need, names enough to be read, and the bars the rest."""
        super()._fit()
        head, count = self.horizontalHeader(), len(self.figures.grid.heads)
        if not count:
            return
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(count - 1, QHeaderView.ResizeMode.Interactive)
        px = self._theme.px
        figures = sum(self.columnWidth(section) for section in range(1, count - 1))
        left = self.viewport().width() - figures
        self.setColumnWidth(0, max(px(_NAME_WIDTH), left // 2))
        self.setColumnWidth(count - 1, max(px(_BAR_WIDTH), left - self.columnWidth(0)))

    def _open(self, index: _Index) -> None:
        if self._rows is not None and index.isValid():
            row = self._rows.measured[index.row()]
            if row is not None:
                self.row_opened.emit(row)
