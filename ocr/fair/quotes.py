"""Quotation marks as they are printed: the recogniser writes all of them straight.

An opening mark that is drawn like 66 is heaviest at its foot, a straight one at its head. A closing mark is drawn as
the one that opened: both come from the same keyboard.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ocr.fair.letter_heights import Row, row_of
from ocr.imaging.page_image import Gray
from ocr.types import Box, Line

_STRAIGHT, _OPENING, _CLOSING = '"', "“", "”"
_WIDTH, _HIGHEST, _LOWEST = (
    0.55,
    1.15,
    0.4,
)  # of a capital's height: how wide a mark is, between which heights it stands
_PAPER = 60  # so much darker than white is no ink yet
_FAINT = 0.12  # of the darkest row of the mark
_FEWEST_ROWS = 3
_HEAVY_FOOT = 0.55  # of the ink: straight ones have 0.44 to 0.50, drawn ones 0.61 to 0.77


def with_quotes(lines: Sequence[Line], picture: Gray) -> tuple[Line, ...]:
    """Return the lines with quotation marks about words as they are drawn in the picture, the page in their frame."""
    drawn = False
    quoted = []
    for line in lines:
        if _STRAIGHT not in line.text:
            quoted.append(line)
            continue
        row = row_of(line.words)
        words = []
        for word in line.words:
            text = word.text
            if text.startswith(_STRAIGHT) and len(text) > 1:
                drawn = row is not None and _is_drawn(picture, word.box, row)
                text = (_OPENING if drawn else _STRAIGHT) + text[1:]
            if drawn:
                text = text.replace(_STRAIGHT, _CLOSING)
            drawn = drawn and _CLOSING not in text
            words.append(replace(word, text=text))
        quoted.append(replace(line, words=tuple(words)))
    return tuple(quoted)


def _is_drawn(picture: Gray, box: Box, row: Row) -> bool:
    """Say whether the mark that a word begins with has its weight at the foot."""
    top, bottom = (max(0, round(row.base - share * row.capital)) for share in (_HIGHEST, _LOWEST))
    cut = picture[top:bottom, max(0, box.left - 1) : box.left + round(_WIDTH * row.capital)]
    if cut.size == 0:
        return False
    ink = 255.0 - cut
    ink[ink < _PAPER] = 0.0
    rows = ink.sum(axis=1)
    dark = rows > _FAINT * rows.max()
    first = int(np.argmax(dark))
    length = int(np.argmin(np.append(dark[first:], False)))
    mark = rows[first : first + length]
    if length < _FEWEST_ROWS or not mark.any():
        return False
    middle = np.interp(length / 2, np.arange(length + 1), np.concatenate([[0.0], np.cumsum(mark)]))
    return bool(1 - middle / mark.sum() > _HEAVY_FOOT)
