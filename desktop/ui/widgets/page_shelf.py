"""Pages as thumbnails, grouped by paper, as many in a row as fit: walked, chosen, dragged and dropped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame

from desktop.ui.theme import Theme
from desktop.ui.widgets.row_delegate import PictureOf
from desktop.ui.widgets.shelf_layout import GAP, HEAD, Drop, Group, Layout, Tile, beside, drop_at, lay_out
from desktop.ui.widgets.shelf_paint import ShelfPainter

__all__ = ["Group", "PageShelf", "Tile"]


class PageShelf(QAbstractScrollArea):
    """Shows groups of pages.

    `opened` says what was opened, `chosen` that other pages are chosen, `dropped` that those were dragged into the
    group of a key, before the page at a place of it, and `tile_painted` which page is seen with its picture.
    """

    opened = Signal(str)
    chosen = Signal()
    dropped = Signal(str, int)
    menu_wanted = Signal(QPoint)
    tile_painted = Signal(object)

    def __init__(self, theme: Theme, picture_of: PictureOf, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._painter = ShelfPainter(theme, picture_of)
        self._groups: tuple[Group, ...] = ()
        self._layout = Layout()
        self._current = -1
        self._chosen: frozenset[str] = frozenset()
        self._pressed: QPoint | None = None
        self._drop: Drop | None = None
        self._name = name
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def tiles(self) -> list[Tile]:
        """The pages in their order."""
        return [tile for group in self._groups for tile in group.tiles]

    @property
    def chosen_keys(self) -> tuple[str, ...]:
        """The keys of the chosen pages, in their order; all of one group."""
        return tuple(tile.key for tile in self.tiles if tile.key in self._chosen)

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show other groups; the chosen pages stay chosen where they are still there."""
        if tuple(groups) == self._groups:
            return
        were, at = [place.tile.key for place in self._layout.places], self._current
        before = were[at] if at >= 0 else None
        chosen = self.chosen_keys
        self._groups = tuple(groups)
        self._drop = None
        self._lay_out()
        keys = [place.tile.key for place in self._layout.places]
        self._current = keys.index(before) if before in keys else -1
        self._chosen = self._of_one_group(self._chosen & set(keys))
        if at >= 0 and self._current < 0 and keys and set(keys) < set(were):  # taken away: go on with the one after it
            self._current = min(at, len(keys) - 1)
            self._chosen = self._chosen or frozenset({keys[self._current]})
        self.setAccessibleDescription(", ".join(f"{group.title}: {len(group.tiles)}" for group in self._groups))
        self.viewport().update()
        if self.chosen_keys != chosen:
            self.chosen.emit()

    def choose_key(self, key: str) -> None:
        """Choose one page by its key, if it is there."""
        for number, place in enumerate(self._layout.places):
            if place.tile.key == key:
                self._choose(number, frozenset({key}))

    def take_keyboard(self) -> None:
        """Take the keyboard, with the first page chosen where none was."""
        self.setFocus()
        if self._current < 0 and self._layout.places:
            self._choose(0, frozenset({self._layout.places[0].tile.key}))

    def bring_into_sight(self, key: str) -> None:
        """Scroll as little as it takes to see a page, if it is there."""
        for place in self._layout.places:
            if place.tile.key == key:
                self._scroll_to(place.rect)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit as many pages into a row as there is room for."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        self._layout = lay_out(self._groups, self.viewport().width(), self._theme.px)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._layout.height - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self._theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("canvas"))
        painter.translate(0, -self.verticalScrollBar().value())
        seen = self.viewport().rect().translated(0, self.verticalScrollBar().value())
        ratio = self.devicePixelRatioF()
        for group, head in zip(self._groups, self._layout.heads, strict=True):
            if head.intersects(seen):
                self._painter.head(painter, group, head, ratio)
        for number, place in enumerate(self._layout.places):
            if place.rect.intersects(seen):
                is_current = number == self._current and self.hasFocus()
                is_chosen = place.tile.key in self._chosen
                frame, width = ("accent", 3 if is_current else 2) if is_chosen or is_current else ("line", 1)
                if self._painter.tile(painter, place.tile, place.rect, ratio, frame=frame, width=width):
                    self.tile_painted.emit(place.tile)
        if self._drop is not None:
            painter.fillRect(self._drop.mark, self._theme.color("accent"))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the page under the mouse; with Ctrl or Shift, of the same paper, beside those that are chosen."""
        number = self._at(event.position().toPoint())
        if number < 0:
            super().mousePressEvent(event)
            return
        key = self._layout.places[number].tile.key
        adds = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & adds:
            self._choose(number, self._chosen ^ {key} if key in self._chosen else self._with(number))
        elif key not in self._chosen or event.button() is not Qt.MouseButton.LeftButton:
            self._choose(number, self._chosen if key in self._chosen else frozenset({key}))
        else:
            self._choose(number, self._chosen)
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the pages would go that are being dragged."""
        where = event.position().toPoint()
        if self._pressed is None:
            return
        if (where - self._pressed).manhattanLength() < QApplication.startDragDistance() and self._drop is None:
            return
        self._drop = drop_at(self._layout, self._on_shelf(where), self._theme.px)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what was dragged; a press without a drag leaves one page chosen."""
        drop, self._drop = self._drop, None
        was_pressed, self._pressed = self._pressed is not None, None
        self.viewport().unsetCursor()
        self.viewport().update()
        if drop is not None:
            self.dropped.emit(self._groups[drop.group].key, drop.position)
        elif was_pressed and not event.modifiers() and self._current >= 0:
            self._choose(self._current, frozenset({self._layout.places[self._current].tile.key}))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the page under the mouse."""
        number = self._at(event.position().toPoint())
        if number >= 0:
            self._open(number)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the chosen pages."""
        self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, with Shift choosing more, open with Enter."""
        count = len(self._layout.places)
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -count, Qt.Key.Key_End: count}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or not count:
            super().keyPressEvent(event)
        elif key in steps:
            self._walk(max(0, min(count - 1, self._current + steps[key])), event)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(beside(self._layout, self._current, -1 if key == Qt.Key.Key_Up else 1), event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self._open(self._current)
        else:
            super().keyPressEvent(event)

    def _walk(self, number: int, event: QKeyEvent) -> None:
        adds = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._choose(number, self._with(number) if adds else frozenset({self._layout.places[number].tile.key}))

    def _with(self, number: int) -> frozenset[str]:
        """Return the chosen pages with one more, if it is of the same paper; else that one alone."""
        place = self._layout.places[number]
        own = {each.tile.key for each in self._layout.places if each.group == place.group}
        return (self._chosen if self._chosen <= own else frozenset()) | {place.tile.key}

    def _of_one_group(self, keys: frozenset[str]) -> frozenset[str]:
        """Return the chosen pages of the first group that has any: pages that were parted are no longer together."""
        for group in self._groups:
            own = keys & {tile.key for tile in group.tiles}
            if own:
                return own
        return frozenset()

    def _open(self, number: int) -> None:
        tile = self._layout.places[number].tile
        if tile.opens:
            self.opened.emit(tile.opens)

    def _at(self, where: QPoint) -> int:
        point = self._on_shelf(where)
        return next((n for n, place in enumerate(self._layout.places) if place.rect.contains(point)), -1)

    def _on_shelf(self, where: QPoint) -> QPoint:
        return where + QPoint(0, self.verticalScrollBar().value())

    def _choose(self, number: int, keys: frozenset[str]) -> None:
        before = self.chosen_keys
        self._current, self._chosen = number, keys
        place = self._layout.places[number]
        self._scroll_to(place.rect)
        self.setAccessibleName(f"{self._name}: {place.tile.caption}")
        self.viewport().update()
        if self.chosen_keys != before:
            self.chosen.emit()

    def _scroll_to(self, rect: QRect) -> None:
        bar = self.verticalScrollBar()
        if rect.top() < bar.value():
            bar.setValue(rect.top() - self._theme.px(HEAD))
        elif rect.bottom() > bar.value() + self.viewport().height():
            bar.setValue(rect.bottom() - self.viewport().height() + self._theme.px(GAP))
