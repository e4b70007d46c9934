"""Round points before the items of a list, which the recogniser takes for small letters: "e Mang theo"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ocr.fair.letter_heights import Row, row_of
from ocr.imaging.page_image import Gray
from ocr.types import Line, Word

_BULLET = "•"
_UNSURE = 0.7
_MOST_SIGNS = 2
_SIDES = (0.25, 0.65)  # of a capital's height; what is smaller is a point or a speck
_SQUARE = 0.2  # of its height: so much a point may be wider or narrower than high
_ABOVE = 0.1  # of a capital's height: it stands above the line, letters stand on it
_FILLED = 0.65  # of its box; a circle fills 0.79, an e half
_INK_BELOW = 150


def with_bullets(lines: Sequence[Line], picture: Gray) -> tuple[Line, ...]:
    """Return the lines with a point for an unsure first word that is one in the picture, the page in their frame."""
    return tuple(_with_bullet(line, picture) for line in lines)


def _with_bullet(line: Line, picture: Gray) -> Line:
    first, *rest = line.words
    if not rest or first.confidence >= _UNSURE or len(first.text) > _MOST_SIGNS or first.handwritten:
        return line
    row = row_of(rest)
    if row is None or not _is_point(first, row, picture):
        return line
    return replace(line, words=(replace(first, text=_BULLET), *rest))


def _is_point(word: Word, row: Row, picture: Gray) -> bool:
    """Say whether a word is a round point that stands above its line."""
    box = word.box
    sized = _SIDES[0] * row.capital <= box.height <= _SIDES[1] * row.capital
    if not sized or abs(box.width - box.height) > _SQUARE * box.height or row.base - box.bottom < _ABOVE * row.capital:
        return False
    ink = picture[max(0, box.top) : box.bottom, max(0, box.left) : box.right] < _INK_BELOW
    return bool(ink.size and ink.mean() > _FILLED)
