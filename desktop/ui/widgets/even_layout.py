"""Where the parts of a row lie in a list whose rows are all of one height: such a list need not measure any of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetricsF

from desktop.ui.theme import BODY_PX, CAPTION_PX
from desktop.ui.widgets.row_layout import PAGE_HEIGHT, PAGE_WIDTH, Layouter, Placed, has_own_icon
from desktop.ui.widgets.rows import Row

_SIDE, _ABOVE, _GAP, _ICON = 16, 6, 12, 20
_RIGHT_SHARE = 0.38


@dataclass(frozen=True)
class EvenLayouter(Layouter):
    """Gives every row, headings too, room for a title and one more line; shorter text is in the middle.

    Where rows have captions there is room for those above the title.
    """

    has_captions: bool = True

    @property
    def even_height(self) -> int:
        """The height of every row."""
        small, large = (QFontMetricsF(self.theme.font(size)).lineSpacing() for size in (CAPTION_PX, BODY_PX))
        captions = small + self.theme.px(2) if self.has_captions else 0
        return -(-round(captions + large + small + self.theme.px(2 + 2 * _ABOVE)) // 4) * 4

    def header(self, row: Row, width: int) -> Placed:
        """Return where the words of a heading go: at the foot of its row, above what it heads."""
        placed = super().header(row, width)
        return replace(
            placed, height=self.even_height, caption_top=placed.caption_top + self.even_height - placed.height
        )

    def place(self, row: Row, width: int) -> Placed:
        """Return where everything goes in a row that wide."""
        if row.is_header:
            return self.header(row, width)
        px, height = self.theme.px, self.even_height
        picture = self._picture(row, height)
        text_left = px(_SIDE) + (picture.width() + px(_GAP) if not picture.isNull() else 0)
        inner = width - text_left - px(_SIDE)
        icon_room = px(_ICON) if has_own_icon(row) else 0
        most_right = round(inner * _RIGHT_SHARE)
        state = self.block(row.state.word if row.state else "", most_right - icon_room, 1, size=CAPTION_PX)
        trailing = self.block(row.trailing, most_right, 1, size=CAPTION_PX)
        right = max(round(state.natural_width) + icon_room if row.state else 0, round(trailing.natural_width) + 1)
        text_width = inner - right - px(_GAP) - 1
        caption = self.block(row.caption, text_width, 1, size=CAPTION_PX)
        weight = QFont.Weight.Medium if row.detail or row.caption or row.state else QFont.Weight.Normal
        title_lines = 1 if row.caption else 2
        title = self.block(row.title, text_width, title_lines, weight=weight, spans=row.title_spans)
        detail = self.block(row.detail, text_width, 1, size=CAPTION_PX, spans=row.detail_spans)
        gaps = (px(2) if row.caption else 0) + (px(2) if row.detail else 0)
        top = (height - round(caption.height + title.height + detail.height) - gaps) // 2
        return Placed(
            height=height,
            text_left=text_left,
            caption=caption,
            title=title,
            detail=detail,
            trailing=trailing,
            state=state,
            right_left=width - px(_SIDE) - right,
            picture=picture,
            bar_top=height,
            bar_width=0,
            strip_top=height,
            state_top=top + (round(trailing.height) if row.trailing else 0),
            caption_top=top,
        )

    def _picture(self, row: Row, height: int) -> QRect:
        px = self.theme.px
        if row.picture is not None or (row.is_coming and row.icon == "paper"):
            room = height - 2 * px(_ABOVE)
            return QRect(px(_SIDE), px(_ABOVE), room * PAGE_WIDTH // PAGE_HEIGHT, room)
        size = px(_ICON) if row.icon else 0
        return QRect(px(_SIDE), (height - size) // 2, size, size) if size else QRect()
