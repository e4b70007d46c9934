"""Where the parts of a row lie, in whole pixels: the same answer measures a row and paints it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetricsF

from desktop.ui.theme import BODY_PX, CAPTION_PX, Theme
from desktop.ui.widgets.rows import Row, Shape
from desktop.ui.widgets.text_block import Letters, TextBlock

PAGE_WIDTH, PAGE_HEIGHT, STRIP_HEIGHT = 44, 60, 32
_SIDE, _ABOVE, _GAP, _SMALL_GAP, _ICON, _BAR = 16, 8, 12, 4, 20, 4
_HEADER_HEIGHT = 36
_RIGHT_SHARE = 0.38
_LINES = 2


@dataclass(frozen=True, slots=True)
class Placed:
    """The parts of a row; places are relative to the row's upper left corner."""

    height: int
    text_left: int
    caption: TextBlock
    title: TextBlock
    detail: TextBlock
    trailing: TextBlock
    state: TextBlock
    right_left: int
    picture: QRect
    bar_top: int
    bar_width: int
    strip_top: int
    state_top: int
    caption_top: int


@dataclass(frozen=True, slots=True)
class Layouter:
    """Places rows in a list; `stacked` puts the state below the text, for narrow columns."""

    theme: Theme
    stacked: bool = False
    _letters: dict[tuple[int, QFont.Weight], Letters] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )

    @property
    def even_height(self) -> int:
        """The height of every row, 0 where each is as high as it needs."""
        return 0

    def place(self, row: Row, width: int) -> Placed:
        """Return where everything goes in a row that wide."""
        return self.header(row, width) if row.is_header else self._item(row, width)

    def header(self, row: Row, width: int) -> Placed:
        """Return where the words of a heading go."""
        px = self.theme.px
        inner = width - 2 * px(_SIDE)
        count = self.block(row.trailing, inner, 1, size=CAPTION_PX)
        title = self.block(
            row.title, inner - count.natural_width - px(_GAP), 1, weight=QFont.Weight.DemiBold, size=CAPTION_PX
        )
        none = self.block("", 1, 1)
        return Placed(
            height=px(_HEADER_HEIGHT),
            text_left=px(_SIDE),
            caption=none,
            title=title,
            detail=none,
            trailing=count,
            state=none,
            right_left=width - px(_SIDE) - round(count.natural_width),
            picture=QRect(),
            bar_top=0,
            bar_width=0,
            strip_top=0,
            state_top=0,
            caption_top=px(_HEADER_HEIGHT) - round(title.line_height) - px(6),
        )

    def _item(self, row: Row, width: int) -> Placed:
        px = self.theme.px
        left = px(_SIDE)
        picture = QRect()
        if row.picture is not None and row.shape is Shape.PAGE:
            picture = QRect(left, px(_ABOVE), px(PAGE_WIDTH), px(PAGE_HEIGHT))
        elif row.icon:
            picture = QRect(left, px(_ABOVE) + px(1), px(_ICON), px(_ICON))
        text_left = left + (picture.width() + px(_GAP) if not picture.isNull() else 0)
        inner = width - text_left - px(_SIDE)
        icon_room = px(_ICON) if has_own_icon(row) else 0
        most_right = inner if self.stacked else round(inner * _RIGHT_SHARE)
        state = self.block(row.state.word if row.state else "", most_right - icon_room, _LINES, size=CAPTION_PX)
        trailing = self.block(row.trailing, most_right, 1, size=CAPTION_PX)
        right = max(round(state.natural_width) + icon_room if row.state else 0, round(trailing.natural_width) + 1)
        beside = round(trailing.natural_width) + 1 if self.stacked and row.trailing else right
        text_width = inner - beside - px(_GAP) - 1 if beside and not (self.stacked and not row.trailing) else inner
        caption = self.block(row.caption, text_width, 1, size=CAPTION_PX)
        bold = QFont.Weight.Medium if row.detail or row.caption or row.state else QFont.Weight.Normal
        title = self.block(row.title, text_width, _LINES, weight=bold, spans=row.title_spans)
        detail = self.block(row.detail, text_width, _LINES, size=CAPTION_PX, spans=row.detail_spans)
        y = px(_ABOVE) + round(caption.height + title.height) + (px(2) if row.caption else 0)
        y += round(detail.height) + (px(2) if detail.height else 0)
        bar_top = y + px(6)
        y += px(_BAR + 6) if row.bar else 0
        strip_top = y + px(_SMALL_GAP)
        has_strip = row.picture is not None and row.shape is Shape.STRIP
        y += px(STRIP_HEIGHT + _SMALL_GAP) if has_strip else 0
        state_top = y + px(_SMALL_GAP)
        if self.stacked:
            y += round(state.height) + px(_SMALL_GAP) if row.state else 0
        else:
            y = max(y, px(_ABOVE) + round(trailing.height + state.height) + px(_SMALL_GAP))
        height = -(-(max(y, picture.bottom() + 1) + px(_ABOVE)) // 4) * 4
        caption_top = px(_ABOVE)
        if _is_one_line(row) and title.height < 2 * title.line_height:  # stands in the middle, as its icon does
            caption_top = (height - round(title.height)) // 2
            picture.moveTop((height - picture.height()) // 2)
        return Placed(
            height=height,
            text_left=text_left,
            caption=caption,
            title=title,
            detail=detail,
            trailing=trailing,
            state=state,
            right_left=text_left if self.stacked else width - px(_SIDE) - right,
            picture=picture,
            bar_top=bar_top,
            # One time for all rows: as wide whatever the state beside it says.
            bar_width=inner if self.stacked else inner - round(inner * _RIGHT_SHARE) - px(_GAP),
            strip_top=strip_top,
            state_top=state_top
            if self.stacked
            else caption_top + (round(trailing.height) + px(2) if row.trailing else 0),
            caption_top=caption_top,
        )

    def block(
        self,
        text: str,
        width: float,
        lines: int,
        *,
        size: int = BODY_PX,
        weight: QFont.Weight = QFont.Weight.Normal,
        spans: tuple[tuple[int, int], ...] = (),
    ) -> TextBlock:
        """Return a text laid out in the theme's letters."""
        letters = self._letters.get((size, weight))
        if letters is None:
            font = self.theme.font(size, weight=weight)
            letters = self._letters[size, weight] = font, QFontMetricsF(font)
        return TextBlock(text, letters, width, lines, spans)


def _is_one_line(row: Row) -> bool:
    """Say whether a row shows nothing but a title and what stands behind it."""
    return not (row.caption or row.detail or row.bar or row.state) and row.picture is None


def has_own_icon(row: Row) -> bool:
    """Say whether the state needs an icon beside its word: not where the row's own icon says the same already."""
    return row.state is not None and row.state.icon != row.icon
