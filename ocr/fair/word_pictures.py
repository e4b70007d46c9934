"""Single words cut out of a page, as a reader of lines wants to see them."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.fair.letter_heights import Row
from ocr.imaging.page_image import Gray
from ocr.types import Box, Word

_ABOVE, _BELOW = 1.45, 0.4  # of a capital's height above and below the line: marks and tails
_PAD_Y, _PAD_X = 0.18, 0.15  # of a word's height, where the line is not known; white at its sides
_LONGEST = 11  # widths of a word in its heights: what is longer is no word


def cut_out(picture: Gray, words: Sequence[Word], place: int, row: Row | None) -> Gray | None:
    """Return a word with white around it and nothing of its neighbours, None for what is no word.

    Args:
        picture: the cleaned page.
        words: the words of a line, boxes in its pixels.
        place: which of them.
        row: where their line runs, None where that is not known.
    """
    box = words[place].box
    top, bottom = _heights(box, row)
    if box.width <= 0 or bottom <= top or box.width > _LONGEST * (bottom - top):
        return None
    beside = max(3, round(_PAD_X * box.height))
    left = max([box.left - beside, *((box.left + word.box.right) // 2 for word in words[max(0, place - 1) : place])])
    right = min([box.right + beside, *((box.right + word.box.left) // 2 for word in words[place + 1 : place + 2])])
    left, right = min(left, box.left), max(right, box.right)
    return picture[max(0, top) : max(0, bottom), max(0, left) : max(0, right)]


def _heights(box: Box, row: Row | None) -> tuple[int, int]:
    """Return from where to where a word is cut out: over the height of its row, so that it is seen at its true size."""
    if row is None:
        above = max(2, round(_PAD_Y * box.height))
        return box.top - above, box.bottom + above
    top, bottom = round(row.base - _ABOVE * row.capital), round(row.base + _BELOW * row.capital)
    return min(top, box.top), max(bottom, box.bottom)
