"""Sheets written down as text, without a picture."""

from __future__ import annotations

from collections.abc import Sequence

from ocr.extraction.sheet import Sheet
from ocr.types import Box, Line, Word, bounding_box

FRAME = Box(0, 0, 1654, 2339)
_HEIGHT = 34
_LETTER = 16
_STEP = 62


def written_line(text: str, left: int, top: int) -> Line:
    """Return a line of a 200 dpi page whose words were all read surely."""
    words = []
    for part in text.split():
        words.append(Word(part, Box(left, top, left + _LETTER * len(part), top + _HEIGHT), 0.96))
        left = words[-1].box.right + _LETTER
    return Line(tuple(words), bounding_box(word.box for word in words))


def written_sheet(
    left: Sequence[str] = (), right: Sequence[str] = (), body: Sequence[str] = (), *, page_index: int = 0
) -> Sheet:
    """Return an A4 page at 200 dpi: the two halves of a head, then the body below them."""
    lines = [written_line(text, 180, 150 + _STEP * row) for row, text in enumerate(left)]
    lines += [written_line(text, 840, 150 + _STEP * row) for row, text in enumerate(right)]
    start = 150 + _STEP * (max(len(left), len(right)) + 1)
    lines += [written_line(text, 240, start + _STEP * row) for row, text in enumerate(body)]
    return Sheet(page_index, tuple(lines), FRAME)
