"""How the pages of a shelf look."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from desktop.ui.icons import icon_pixmap
from desktop.ui.theme import CAPTION_PX, Theme
from desktop.ui.widgets.row_delegate import PictureOf, tone_token
from desktop.ui.widgets.shelf_layout import TILE, Group, Tile
from desktop.ui.widgets.text_block import TextBlock


@dataclass(frozen=True, slots=True)
class ShelfPainter:
    """Paints headings and pages from theme tokens."""

    theme: Theme
    picture_of: PictureOf

    def head(self, painter: QPainter, group: Group, place: QRect, ratio: float) -> None:
        """Paint the heading of a group."""
        px, mark = self.theme.px, self.theme.color("highlight")
        bold = self.theme.font(CAPTION_PX, weight=QFont.Weight.DemiBold)
        title = TextBlock(group.title, bold, place.width(), 1)
        y: float = place.top() + px(6)
        title.paint(painter, place.left(), y, self.theme.color("text"), mark)
        if group.state is None:
            return
        color = self.theme.color(tone_token(group.state.tone))
        y += title.line_height + px(2)
        size = px(14)
        word = TextBlock(group.state.word, self.theme.font(CAPTION_PX), place.width() - size - px(4), 1)
        pixmap = icon_pixmap(group.state.icon, color.name(), size, ratio)
        painter.drawPixmap(place.left(), round(y + (word.line_height - size) / 2), pixmap)
        word.paint(painter, place.left() + size + px(4), y, color, mark)

    def tile(self, painter: QPainter, tile: Tile, place: QRect, ratio: float, *, frame: str, width: int) -> bool:
        """Paint a page with a frame of a token's colour; tell whether its picture was there."""
        px = self.theme.px
        sheet = QRect(place.left(), place.top(), place.width(), px(TILE.height()))
        painter.fillRect(sheet, self.theme.color("desk"))
        found = self.picture_of(tile.picture, sheet.size())
        if found is not None:
            size = found.deviceIndependentSize().toSize()
            target = QRect(QPoint(0, 0), size.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio))
            target.moveCenter(sheet.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, found)
        painter.setPen(QPen(self.theme.color(frame), width))
        painter.drawRect(sheet.adjusted(0, 0, -1, -1))
        left = place.left()
        if tile.state is not None:
            color = self.theme.color(tone_token(tile.state.tone)).name()
            side = px(14)
            painter.drawPixmap(left, sheet.bottom() + px(4), icon_pixmap(tile.state.icon, color, side, ratio))
            left += side + px(4)
        said = tile.state.word if tile.state else tile.caption
        text = TextBlock(said, self.theme.font(CAPTION_PX), place.right() - left, 1)
        text.paint(painter, left, sheet.bottom() + px(3), self.theme.color("muted"), self.theme.color("highlight"))
        return found is not None
