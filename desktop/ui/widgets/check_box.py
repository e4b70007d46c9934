"""A box to tick that is seen on light and dark grounds."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from desktop.ui.theme import Theme


class CheckBox(QCheckBox):
    """A box to tick with a sentence beside it."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(text)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sentence, and over the style's box one in the theme's colours."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        ticked = self.isChecked()
        tint = self._theme.color("accent" if ticked and self.isEnabled() else "muted")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tint, 1))
        painter.setBrush(tint if ticked else self._theme.color("surface"))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            painter.setPen(QPen(self._theme.color("on_accent"), 2))
            x, y, side = box.left(), box.top(), box.width()
            painter.drawPolyline(
                [QPointF(x + at * side, y + down * side) for at, down in ((0.22, 0.52), (0.42, 0.72), (0.78, 0.3))]
            )
