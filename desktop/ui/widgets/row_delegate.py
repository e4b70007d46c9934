"""Paints rows."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.icons import icon_pixmap
from desktop.ui.theme import RADIUS, Mark
from desktop.ui.widgets.row_layout import STRIP_HEIGHT, Layouter, Placed, has_own_icon
from desktop.ui.widgets.row_model import ROW_ROLE
from desktop.ui.widgets.rows import Row, Shape, Tone

PictureOf = Callable[[Hashable, QSize], QPixmap | None]
"""Gives the picture of a key at most that large; None while it is being made."""

_STATE_ICON = 14
_COMING_WIDTHS = (260, 420)


class RowDelegate(QStyledItemDelegate):
    """Paints rows in the theme's colours; a picture that is not there yet is a grey place of its size."""

    def __init__(self, layouter: Layouter, picture_of: PictureOf, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = layouter.theme
        self._picture_of = picture_of
        self._place = lru_cache(maxsize=2048)(layouter.place)
        self._even_height = layouter.even_height
        self._view = parent
        self._stacked = layouter.stacked

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height that the row needs in the list's width."""
        if self._even_height:
            return QSize(1, self._even_height)
        width = self._view.width() if self._view.width() > 0 else 400
        row: Row = index.data(ROW_ROLE)
        return QSize(1, self._place(row, width).height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        row: Row = index.data(ROW_ROLE)
        rect: QRect = option.rect  # type: ignore[attr-defined]  # the stubs leave out the fields of options
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        placed = self._place(row, self._view.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        width = self._shown_width(rect)
        if row.is_header:
            self._paint_header(painter, placed, width)
        else:
            self._paint_ground(painter, QRect(0, 0, width, rect.height()), state)
            if row.is_coming:
                self._paint_coming(painter, placed)
                painter.restore()
                return
            self._paint_left(painter, row, placed)
            self._paint_text(painter, placed)
            self._paint_right(painter, row, placed, width)
            self._paint_bar(painter, row, placed, width)
        painter.restore()

    def _shown_width(self, rect: QRect) -> int:
        return min(rect.width(), self._view.width())

    def _paint_header(self, painter: QPainter, placed: Placed, width: int) -> None:
        muted, none = self._theme.color("muted"), self._theme.color("highlight")
        placed.title.paint(painter, placed.text_left, placed.caption_top, muted, none)
        left = min(placed.right_left, width - placed.text_left - round(placed.trailing.natural_width))
        placed.trailing.paint(painter, left, placed.caption_top, muted, none)
        painter.fillRect(
            placed.text_left, placed.height - 1, width - 2 * placed.text_left, 1, self._theme.color("line")
        )

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        inner = rect.adjusted(4, 1, -4, -1)
        if selected or hovered:
            path = QPainterPath()
            path.addRoundedRect(QRectF(inner), RADIUS, RADIUS)
            painter.fillPath(path, self._theme.color("accent_soft" if selected else "hover"))
        if selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.color("accent"))
            painter.drawRoundedRect(QRectF(inner).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_coming(self, painter: QPainter, placed: Placed) -> None:
        """Paint grey places where text will stand."""
        px, color = self._theme.px, self._theme.color("hover")
        painter.fillRect(placed.picture, color)
        middle = placed.height // 2
        painter.fillRect(placed.text_left, middle - px(14), px(_COMING_WIDTHS[0]), px(10), color)
        painter.fillRect(placed.text_left, middle + px(4), px(_COMING_WIDTHS[1]), px(8), color)

    def _paint_left(self, painter: QPainter, row: Row, placed: Placed) -> None:
        px = self._theme.px
        if row.picture is not None and row.shape is Shape.PAGE:
            self._paint_picture(painter, row.picture, placed.picture, placed.picture.size())
        elif row.picture is not None:
            strip = QRect(
                placed.text_left,
                placed.strip_top,
                self._view.width() - placed.text_left - px(16),
                px(STRIP_HEIGHT),
            )
            self._paint_picture(painter, row.picture, strip, strip.size(), at_left=True)
        if row.icon and not placed.picture.isNull() and (row.picture is None or row.shape is Shape.STRIP):
            token = tone_token(row.state.tone) if row.state else "muted"
            size = placed.picture.width()
            painter.drawPixmap(
                placed.picture.topLeft(), icon_pixmap(row.icon, self._theme.color(token).name(), size, _ratio(painter))
            )

    def _paint_picture(
        self, painter: QPainter, key: Hashable, place: QRect, size: QSize, *, at_left: bool = False
    ) -> None:
        found = self._picture_of(key, size)
        if found is None:
            painter.fillRect(place, self._theme.color("hover"))
            return
        shown = found.deviceIndependentSize().toSize().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = shown.boundedTo(found.deviceIndependentSize().toSize())
        target = QRect(place.topLeft(), shown)
        if not at_left:
            target.moveCenter(place.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(target, found)
        painter.setPen(self._theme.color("line"))
        painter.drawRect(target.adjusted(0, 0, -1, -1))

    def _paint_text(self, painter: QPainter, placed: Placed) -> None:
        text, muted, mark = (self._theme.color(name) for name in ("text", "muted", "highlight"))
        y = float(placed.caption_top)
        placed.caption.paint(painter, placed.text_left, y, muted, mark)
        y += placed.caption.height + (self._theme.px(2) if placed.caption.height else 0)
        placed.title.paint(painter, placed.text_left, y, text, mark)
        y += placed.title.height + self._theme.px(2)
        placed.detail.paint(painter, placed.text_left, y, muted, mark)

    def _paint_right(self, painter: QPainter, row: Row, placed: Placed, width: int) -> None:
        muted, mark = self._theme.color("muted"), self._theme.color("highlight")
        px = self._theme.px
        if row.state is not None:
            color = self._theme.color(tone_token(row.state.tone))
            room = px(20) if has_own_icon(row) else 0
            left = placed.right_left
            if not self._stacked:
                left = width - px(16) - round(placed.state.natural_width) - room
            if room:
                size = px(_STATE_ICON)
                pixmap = icon_pixmap(row.state.icon, color.name(), size, _ratio(painter))
                painter.drawPixmap(left, placed.state_top + round(placed.state.line_height - size) // 2, pixmap)
            placed.state.paint(painter, left + room, placed.state_top, color, mark)
        left = width - px(16) - round(placed.trailing.natural_width)
        placed.trailing.paint(painter, left, placed.caption_top + px(1), muted, mark)

    def _paint_bar(self, painter: QPainter, row: Row, placed: Placed, width: int) -> None:
        if row.bar is None:
            return
        room = placed.bar_width
        height = self._theme.px(4)
        painter.fillRect(placed.text_left, placed.bar_top, room, height, self._theme.color("line"))
        left = round(row.bar.start * room)
        wide = max(2, round((row.bar.end - row.bar.start) * room))
        painter.fillRect(
            placed.text_left + left, placed.bar_top, wide, height, self._theme.color(tone_token(row.bar.tone))
        )
        now = placed.text_left + round(row.bar.now * room)
        painter.fillRect(now, placed.bar_top - 2, 2, height + 4, self._theme.color("text"))


def tone_token(tone: Tone) -> str:
    """Return the token of the colour that a tone is written in."""
    return "muted" if tone is Tone.QUIET else Mark(tone.value).value


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()
