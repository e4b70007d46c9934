"""Buttons that paint a figure: cards with the months before, and the stages of the way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.icons import MARK_ICONS, icon_pixmap
from desktop.ui.supervision.cards import Card, StageCard
from desktop.ui.theme import CAPTION_PX, Mark, Theme
from desktop.ui.widgets.painted_button import PaintedButton

_VALUE_PX, _STAGE_PX = 20, 15
_CARD_HEIGHT, _STAGE_HEIGHT = 92, 58
_SPARK_WIDTH, _LEAST_SPARK = 84, 24
_ICON = 14
_LEAST_POINTS = 2


class FigureCard(PaintedButton):
    """A rate against its aim; pressing it opens the dossiers that are missing, or those that count."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _CARD_HEIGHT)
        self.card: Card | None = None

    def show_card(self, card: Card | None) -> None:
        """Show a card; an empty place without one."""
        self.card = card
        self.setEnabled(card is not None and card.pick is not None)
        self.setAccessibleName("" if card is None else card.spoken)
        self.setToolTip("" if card is None else card.spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name, value, what it is of, the gap and the months before."""
        painter = QPainter(self)
        place = self.ground(painter)
        if self.card is None:
            return
        card, px = self.card, self.theme.px
        place.translate(0, self.write(painter, place, card.name, CAPTION_PX, "muted"))
        top = place.top() + px(2)
        height = self.write(painter, place, card.value, _VALUE_PX, bold=True)
        place.translate(0, height)
        room = place.width() - painter.fontMetrics().horizontalAdvance(card.value) - px(8)
        width = min(px(_SPARK_WIDTH), room)
        spark = QRect(place.right() - width, top, width, height - px(4))
        place.translate(0, self.write(painter, place, card.line, CAPTION_PX, "muted"))
        if card.foot:
            mark = Mark(card.tone.value)
            colour = "muted" if mark is Mark.QUIET else card.tone.value
            if mark is not Mark.QUIET:
                size, top = px(_ICON), place.top() + px(2)
                picture = icon_pixmap(MARK_ICONS[mark], self.theme.color(colour).name(), size, self.devicePixelRatioF())
                painter.drawPixmap(place.left(), top, picture)
                place.setLeft(place.left() + size + px(4))
            place.translate(0, px(1))
            painter.setFont(self.theme.font(CAPTION_PX))
            is_wide = painter.fontMetrics().horizontalAdvance(card.foot) <= place.width()
            self.write(painter, place, card.foot if is_wide else card.brief or card.foot, CAPTION_PX, colour)
        if width >= px(_LEAST_SPARK):  # the figure comes first
            paint_spark(painter, QRectF(spark), card.points, card.aim, self.theme)


def paint_spark(
    painter: QPainter, place: QRectF, points: Sequence[float | None], aim: float | None, theme: Theme
) -> None:
    """Paint shares as a small line from 0 to 1, the aim dashed; the last month has a dot."""
    known = [each for each in points if each is not None]
    if len(known) < _LEAST_POINTS:
        return
    lowest = min(*known, *([aim] if aim is not None else []))
    low = max(0.0, lowest - 0.1)

    def at(index: int, share: float) -> QPointF:
        x = place.left() + (place.width() - 4) * index / max(1, len(points) - 1)
        return QPointF(x, place.bottom() - place.height() * (share - low) / max(0.01, 1 - low))

    if aim is not None:
        painter.setPen(QPen(theme.color("muted"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(at(0, aim), at(len(points) - 1, aim))
    painter.setPen(QPen(theme.color("accent"), 2))
    before: QPointF | None = None
    for index, share in enumerate(points):
        here = None if share is None else at(index, share)
        if here is not None and before is not None:
            painter.drawLine(before, here)
        before = here or before
    if before is not None:
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(before, 2.5, 2.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)


class StageButton(PaintedButton):
    """One stage of the way: how many came so far, as a number and as a bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _STAGE_HEIGHT)
        self.stage: StageCard | None = None

    def show_stage(self, stage: StageCard | None) -> None:
        """Show a stage; an empty place without one."""
        self.stage = stage
        self.setEnabled(stage is not None and stage.value not in {"0", "–"})
        self.setAccessibleName("" if stage is None else stage.spoken)
        self.setToolTip("" if stage is None else stage.spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name, number and bar."""
        painter = QPainter(self)
        place = self.ground(painter)
        if self.stage is None:
            return
        px = self.theme.px
        bar = QRectF(place.left(), place.bottom() - px(3), place.width(), px(4))
        painter.fillRect(bar, self.theme.color("line"))
        painter.fillRect(
            QRectF(bar.left(), bar.top(), bar.width() * self.stage.share, bar.height()), self.theme.color("accent")
        )
        name = f"{self.stage.name} · {self.stage.line}" if self.stage.line else self.stage.name
        place.translate(0, -px(3))
        place.translate(0, self.write(painter, place, name, CAPTION_PX, "muted"))
        self.write(painter, place, self.stage.value, _STAGE_PX, bold=True)


def row_of(buttons: Sequence[QWidget], theme: Theme) -> QWidget:
    """Return a place in which buttons stand side by side, all as wide."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
    row.setSpacing(theme.px(8))
    for each in buttons:
        row.addWidget(each, 1)
    return place
