"""Buttons that paint a figure by themselves: what they have in common."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.ui.theme import RADIUS, Theme


class PaintedButton(QAbstractButton):
    """A button with a ground, a border, a frame where the keyboard is, and an accent while it is checked."""

    def __init__(self, theme: Theme, height: int) -> None:
        super().__init__()
        self.theme = theme
        self.setFixedHeight(theme.px(height))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the least width at which the figures can be read."""
        return QSize(self.theme.px(150), self.height())

    def ground(self, painter: QPainter) -> QRect:
        """Paint the ground and return where text may stand."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        hovered = self.underMouse() and self.isEnabled()
        ground = "accent_soft" if self.isChecked() else "hover" if hovered else "surface"
        painter.fillPath(path, self.theme.color(ground))
        focused = self.hasFocus()
        framed = focused or self.isChecked()
        painter.setPen(QPen(self.theme.color("accent" if framed else "line"), 2 if focused else 1))
        painter.drawPath(path)
        px = self.theme.px
        return self.rect().adjusted(px(12), px(8), -px(12), -px(8))

    def write(
        self, painter: QPainter, rect: QRect, text: str, size: int, colour: str = "text", *, bold: bool = False
    ) -> int:
        """Write one line at the top of a place, cut where there is no room; return the line's height."""
        font = self.theme.font(size, weight=QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self.theme.color(colour))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(QPointF(rect.left(), rect.top() + metrics.ascent()), shown)
        return metrics.height()
