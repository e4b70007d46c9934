"""A few lines of text in a given width, the last one cut with an ellipsis, pieces of it marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from desktop.ui.widgets.rows import Span

Letters = tuple[QFont, QFontMetricsF]
"""A font and its measures: lists lay out thousands of texts in a few of them."""


class TextBlock:
    """Text laid out once: measured for the height of a row, then painted."""

    def __init__(
        self, text: str, letters: QFont | Letters, width: float, lines: int, spans: Sequence[Span] = ()
    ) -> None:
        self.font, self._metrics = (letters, QFontMetricsF(letters)) if isinstance(letters, QFont) else letters
        self.line_height = self._metrics.lineSpacing()
        self._width = max(1.0, width)
        self._rows = self._broken(text, lines)
        self._spans = spans
        self.height = self.line_height * len(self._rows)
        self.is_cut = bool(self._rows) and self._rows[-1][2]

    @property
    def natural_width(self) -> float:
        """The width of the longest line."""
        return max((self._metrics.horizontalAdvance(text) for _, text, _ in self._rows), default=0.0)

    def paint(self, painter: QPainter, left: float, top: float, color: QColor, highlight: QColor) -> None:
        """Paint the lines; marked pieces stand on the colour of a text marker."""
        painter.setFont(self.font)
        for number, (first, text, _) in enumerate(self._rows):
            y = top + number * self.line_height
            for start, end in self._spans:
                begin, stop = max(start - first, 0), min(end - first, len(text))
                if begin < stop:
                    x = left + self._metrics.horizontalAdvance(text[:begin])
                    wide = self._metrics.horizontalAdvance(text[:stop]) - (x - left)
                    painter.fillRect(round(x), round(y + 1), round(wide + 0.5), round(self.line_height - 2), highlight)
            painter.setPen(color)
            painter.drawText(QPointF(left, y + self._metrics.ascent()), text)

    def _broken(self, text: str, most: int) -> list[tuple[int, str, bool]]:
        """Return (first letter, text, whether it was cut) of each line."""
        if not text:
            return []
        if "\n" not in text and self._metrics.horizontalAdvance(text) <= self._width:
            return [(0, text, False)]  # most texts fit, and need no layout to find that out
        layout = QTextLayout(text, self.font)
        layout.setTextOption(_WRAP)
        layout.beginLayout()
        rows: list[tuple[int, str, bool]] = []
        while len(rows) < most and (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            start, length = line.textStart(), line.textLength()
            rows.append((start, text[start : start + length].rstrip(), False))
        layout.endLayout()
        start = rows[-1][0]
        rest = " ".join(text[start:].split("\n"))
        shown = self._metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self._width)
        rows[-1] = (start, shown, shown != rest)
        return rows


def _wrap() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option


_WRAP = _wrap()
