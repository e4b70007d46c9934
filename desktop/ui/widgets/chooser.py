"""A box to choose one of several words from."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox

from desktop.ui.theme import Theme


class Chooser(QComboBox):
    """A box to choose from, with a sign in the theme's colour that it opens."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and an angle at its right."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("muted"), 1.5))
        size = self._theme.px(4)
        at = QPointF(self.width() - self._theme.px(14), self.height() / 2 + size / 2)
        painter.drawPolyline([at + QPointF(-size, -size), at, at + QPointF(size, -size)])
