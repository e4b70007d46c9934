"""Pages as thumbnails, grouped by paper, as many in a row as fit; walked with the arrows."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from desktop.ui.icons import icon_pixmap
from desktop.ui.theme import CAPTION_PX, Theme
from desktop.ui.widgets.row_delegate import PictureOf, tone_token
from desktop.ui.widgets.rows import State
from desktop.ui.widgets.text_block import TextBlock

_TILE = QSize(116, 152)
_FOOT, _GAP, _SIDE, _HEAD, _BETWEEN, _LEAST_GROUP = 20, 12, 16, 44, 28, 200


@dataclass(frozen=True, slots=True)
class Tile:
    """One page: its picture, what is said below it, and its state."""

    key: str
    picture: Hashable
    caption: str
    state: State | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """The pages of one paper, or those that are not read yet."""

    title: str
    state: State | None
    tiles: tuple[Tile, ...]


class PageShelf(QAbstractScrollArea):
    """Shows groups of pages; `opened` says which page was chosen, `tile_painted` which one is seen with its picture."""

    opened = Signal(str)
    tile_painted = Signal(object)

    def __init__(self, theme: Theme, picture_of: PictureOf, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._picture_of = picture_of
        self._groups: tuple[Group, ...] = ()
        self._places: list[tuple[Tile, QRect]] = []
        self._heads: list[tuple[Group, QRect]] = []
        self._current = -1
        self._name = name
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def tiles(self) -> list[Tile]:
        """The pages in their order."""
        return [tile for group in self._groups for tile in group.tiles]

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show other groups; the chosen page stays chosen where it is still there."""
        if tuple(groups) == self._groups:
            return
        before = self._places[self._current][0].key if 0 <= self._current < len(self._places) else None
        self._groups = tuple(groups)
        self._lay_out()
        keys = [tile.key for tile, _ in self._places]
        self._current = keys.index(before) if before in keys else -1
        self.setAccessibleDescription(", ".join(f"{group.title}: {len(group.tiles)}" for group in self._groups))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit as many pages into a row as there is room for."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Place groups beside one another as far as they fit, the pages of each below its heading."""
        px = self._theme.px
        wide, high = px(_TILE.width()), px(_TILE.height() + _FOOT)
        room = max(wide, self.viewport().width() - 2 * px(_SIDE))
        self._places, self._heads = [], []
        x, y, row_height = 0, px(8), 0
        for group in self._groups:
            across = max(1, min(len(group.tiles), (room + px(_GAP)) // (wide + px(_GAP))))
            width = min(room, max(across * (wide + px(_GAP)) - px(_GAP), px(_LEAST_GROUP)))
            if x and x + width > room:
                x, y, row_height = 0, y + row_height, 0
            left = px(_SIDE) + x
            self._heads.append((group, QRect(left, y, width, px(_HEAD))))
            for number, tile in enumerate(group.tiles):
                row, column = divmod(number, across)
                top = y + px(_HEAD) + row * (high + px(_GAP))
                self._places.append((tile, QRect(left + column * (wide + px(_GAP)), top, wide, high)))
            rows = -(-len(group.tiles) // across)
            row_height = max(row_height, px(_HEAD) + rows * (high + px(_GAP)) + px(4))
            x += width + px(_BETWEEN)
        y += row_height
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, y - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("canvas"))
        painter.translate(0, -self.verticalScrollBar().value())
        seen = self.viewport().rect().translated(0, self.verticalScrollBar().value())
        for group, place in self._heads:
            if place.intersects(seen):
                self._paint_head(painter, group, place)
        for number, (tile, place) in enumerate(self._places):
            if place.intersects(seen):
                self._paint_tile(painter, tile, place, is_current=number == self._current and self.hasFocus())
        painter.end()

    def _paint_head(self, painter: QPainter, group: Group, place: QRect) -> None:
        px, mark = self._theme.px, self._theme.color("highlight")
        bold = self._theme.font(CAPTION_PX, weight=QFont.Weight.DemiBold)
        title = TextBlock(group.title, bold, place.width(), 1)
        y: float = place.top() + px(6)
        title.paint(painter, place.left(), y, self._theme.color("text"), mark)
        if group.state is None:
            return
        color = self._theme.color(tone_token(group.state.tone))
        y += title.line_height + px(2)
        size = px(14)
        word = TextBlock(group.state.word, self._theme.font(CAPTION_PX), place.width() - size - px(4), 1)
        pixmap = icon_pixmap(group.state.icon, color.name(), size, self.devicePixelRatioF())
        painter.drawPixmap(place.left(), round(y + (word.line_height - size) / 2), pixmap)
        word.paint(painter, place.left() + size + px(4), y, color, mark)

    def _paint_tile(self, painter: QPainter, tile: Tile, place: QRect, *, is_current: bool) -> None:
        px = self._theme.px
        sheet = QRect(place.left(), place.top(), place.width(), px(_TILE.height()))
        painter.fillRect(sheet, self._theme.color("desk"))
        found = self._picture_of(tile.picture, sheet.size())
        if found is not None:
            size = found.deviceIndependentSize().toSize()
            target = QRect(QPoint(0, 0), size.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio))
            target.moveCenter(sheet.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, found)
            self.tile_painted.emit(tile)
        painter.setPen(QPen(self._theme.color("accent" if is_current else "line"), 2 if is_current else 1))
        painter.drawRect(sheet.adjusted(0, 0, -1, -1))
        left = place.left()
        if tile.state is not None:
            color = self._theme.color(tone_token(tile.state.tone)).name()
            side = px(14)
            painter.drawPixmap(
                left, sheet.bottom() + px(4), icon_pixmap(tile.state.icon, color, side, self.devicePixelRatioF())
            )
            left += side + px(4)
        said = tile.state.word if tile.state else tile.caption
        text = TextBlock(said, self._theme.font(CAPTION_PX), place.right() - left, 1)
        text.paint(painter, left, sheet.bottom() + px(3), self._theme.color("muted"), self._theme.color("highlight"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the page under the mouse and open it."""
        where = event.position().toPoint() + QPoint(0, self.verticalScrollBar().value())
        for number, (tile, place) in enumerate(self._places):
            if place.contains(where):
                self._choose(number)
                self.opened.emit(tile.key)
                return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, open with Enter."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -len(self._places), Qt.Key.Key_End: 9999}
        key = Qt.Key(event.key())
        if key in steps and self._places:
            self._choose(max(0, min(len(self._places) - 1, self._current + steps[key])))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._places:
            self._choose(self._beside(-1 if key == Qt.Key.Key_Up else 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self._current < len(self._places):
            self.opened.emit(self._places[self._current][0].key)
        else:
            super().keyPressEvent(event)

    def _beside(self, direction: int) -> int:
        """Return the nearest page of the row above or below."""
        if self._current < 0:
            return 0
        here = self._places[self._current][1].center()
        beyond = [
            (abs(place.center().y() - here.y()), abs(place.center().x() - here.x()), number)
            for number, (_, place) in enumerate(self._places)
            if (place.center().y() - here.y()) * direction > 0
        ]
        return min(beyond)[2] if beyond else self._current

    def _choose(self, number: int) -> None:
        self._current = number
        tile, place = self._places[number]
        bar = self.verticalScrollBar()
        if place.top() < bar.value():
            bar.setValue(place.top() - self._theme.px(_HEAD))
        elif place.bottom() > bar.value() + self.viewport().height():
            bar.setValue(place.bottom() - self.viewport().height() + self._theme.px(_GAP))
        self.setAccessibleName(f"{self._name}: {tile.caption}")
        self.viewport().update()
