"""Shares over the months as lines: told apart by form and name as well as by colour, walked by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.supervision.more_grids import Trend, TrendLine
from desktop.ui.theme import CAPTION_PX, Theme
from desktop.ui.wording import LANGUAGE, translate
from desktop.workflow.shown_values import one_decimal

_COLOURS = ("accent", "needs_you", "muted")
_STEPS, _INSIDE = 5, 24
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 150, 16, 28


class TrendChart(QWidget):
    """Draws a trend; the month that the keyboard is at is read out beside the lines, and a line of it opens."""

    opened = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._trend = Trend((), ())
        self._at = 0
        self._line = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_trend(self, trend: Trend) -> None:
        """Show lines; the last month is the one that is read out."""
        self._trend = trend
        self._at = max(0, len(trend.months) - 1)
        self._line = min(self._line, max(0, len(trend.lines) - 1))
        self._told()

    @property
    def month(self) -> str:
        """The month that is read out."""
        return self._trend.months[self._at] if self._trend.months else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from month to month and from line to line; Enter opens the dossiers of a point."""
        months = {Qt.Key.Key_Left.value: -1, Qt.Key.Key_Right.value: 1}
        lines = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}
        if not self._trend.months or not self._trend.lines:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value):
            self._open()
        elif event.key() in months:
            self._at = min(len(self._trend.months) - 1, max(0, self._at + months[event.key()]))
            self._told()
        elif event.key() in lines:
            self._line = min(len(self._trend.lines) - 1, max(0, self._line + lines[event.key()]))
            self._told()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the point that is nearest to the pointer in the month that was pressed."""
        shares = [line.shares[self._at] for line in self._trend.lines] if self._trend.months else []
        place = self._place()
        heights = [
            (abs(self._point(place, self._at, share).y() - event.position().y()), number)
            for number, share in enumerate(shares)
            if share is not None
        ]
        if heights:
            self._line = min(heights)[1]
            self._told()
            self._open()

    def _open(self) -> None:
        line = self._trend.lines[self._line]
        pick = line.picks[self._at] if line.picks else None
        if pick is not None:
            self.opened.emit(pick, f"{line.name} · {self.month}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Read out the month that was pressed."""
        place = self._place()
        if self._trend.months:
            inside = self._theme.px(_INSIDE)
            share = (event.position().x() - place.left() - inside) / max(1.0, place.width() - 2 * inside)
            self._at = min(len(self._trend.months) - 1, max(0, round(share * (len(self._trend.months) - 1))))
            self._told()

    def _told(self) -> None:
        parts = [f"{line.name} {_share(line.shares[self._at])}" for line in self._trend.lines]
        chosen = self._trend.lines[self._line].name if self._trend.lines else ""
        opens = translate("Supervision", "Enter opens {line}").format(line=chosen) if chosen else ""
        self.setAccessibleName(", ".join([translate("Supervision", "Trend"), self.month, *parts, opens]))
        self.setToolTip(opens)
        self.update()

    def _place(self) -> QRectF:
        px = self._theme.px
        return QRectF(self.rect()).adjusted(px(_LEFT), px(_TOP), -px(_RIGHT), -px(_BOTTOM))

    def _point(self, place: QRectF, index: int, share: float) -> QPointF:
        inner = place.width() - 2 * self._theme.px(_INSIDE)
        x = place.left() + self._theme.px(_INSIDE) + inner * index / max(1, len(self._trend.months) - 1)
        return QPointF(x, place.bottom() - place.height() * share)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint grid, lines, and the values of the month that is read out."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.setFont(self._theme.font(CAPTION_PX))
        place = self._place()
        self._paint_grid(painter, place)
        if not self._trend.months:
            return
        top = self._point(place, self._at, 1.0)
        painter.setPen(QPen(self._theme.color("muted"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(top, QPointF(top.x(), place.bottom()))
        for number, line in enumerate(self._trend.lines):
            self._paint_line(painter, place, number, line)
        self._paint_values(painter, place)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_grid(self, painter: QPainter, place: QRectF) -> None:
        metrics = painter.fontMetrics()
        for step in range(_STEPS + 1):
            y = place.bottom() - place.height() * step / _STEPS
            painter.setPen(self._theme.color("line"))
            painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))
            text = f"{100 * step // _STEPS} %"
            painter.setPen(self._theme.color("muted"))
            left = place.left() - self._theme.px(8) - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(left, y + metrics.ascent() / 2 - 1), text)
        for index, month in enumerate(self._trend.months):
            middle = self._point(place, index, 0.0)
            at = QPointF(middle.x() - metrics.horizontalAdvance(month) / 2, place.bottom() + metrics.height() + 2)
            painter.setPen(self._theme.color("text" if index == self._at else "muted"))
            painter.drawText(at, month)

    def _paint_line(self, painter: QPainter, place: QRectF, number: int, line: TrendLine) -> None:
        colour = self._theme.color(_COLOURS[number % len(_COLOURS)])
        before: QPointF | None = None
        for index, share in enumerate(line.shares):
            here = None if share is None else self._point(place, index, share)
            if here is not None and before is not None:
                painter.setPen(QPen(colour, 2))
                painter.drawLine(before, here)
            before = here  # a month without dossiers is a gap, not a slope
        painter.setPen(QPen(colour, 1.5))
        for index, share in enumerate(line.shares):
            if share is not None:
                self._paint_form(painter, self._point(place, index, share), number, full=index == self._at)

    def _paint_form(self, painter: QPainter, at: QPointF, number: int, *, full: bool) -> None:
        """Paint a circle, a square or a triangle: lines stay apart without colours."""
        painter.setBrush(self._theme.color(_COLOURS[number % len(_COLOURS)] if full else "surface"))
        size = self._theme.px(4)
        if number % 3 == 0:
            painter.drawEllipse(at, size, size)
        elif number % 3 == 1:
            painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))
        else:
            corners = [QPointF(0, -size - 1), QPointF(size + 1, size), QPointF(-size - 1, size)]
            painter.drawPolygon(QPolygonF([at + corner for corner in corners]))

    def _paint_values(self, painter: QPainter, place: QRectF) -> None:
        """Write what each line is called and its share in the month that is read out, without one on the other."""
        px, metrics = self._theme.px, painter.fontMetrics()
        left = place.right() + px(20)
        painter.setPen(self._theme.color("text"))
        painter.drawText(QPointF(left, place.top() + metrics.ascent()), self.month)
        y = place.top() + metrics.height() + px(8)
        for number, line in enumerate(self._trend.lines):
            painter.setPen(QPen(self._theme.color(_COLOURS[number % len(_COLOURS)]), 1.5))
            self._paint_form(painter, QPointF(left + px(5), y + metrics.ascent() / 2), number, full=True)
            painter.setPen(self._theme.color("text"))
            painter.drawText(QPointF(left + px(16), y + metrics.ascent() - 1), line.name)
            if number == self._line and self.hasFocus():
                frame = QRectF(left - px(6), y - px(3), self.width() - left - px(4), 2 * metrics.height() + px(6))
                painter.setPen(QPen(self._theme.color("accent"), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(frame, px(4), px(4))
            painter.setPen(self._theme.color("muted"))
            painter.drawText(
                QPointF(left + px(16), y + metrics.height() + metrics.ascent() - 1), _share(line.shares[self._at])
            )
            y += 2 * metrics.height() + px(8)


def _share(share: float | None) -> str:
    return translate("Supervision", "no dossier") if share is None else f"{one_decimal(100 * share, LANGUAGE)} %"
