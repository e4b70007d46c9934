"""Short cells of tables that the recogniser passed over: a row's number, a percent sign, a sum.

Page analysis drops what stands alone in a ruled cell. On a row of a table, the ink that no word covers is read by the
second reader, and a number is taken where it is sure of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from statistics import median

import numpy as np

from ocr.engines.base import LineReader
from ocr.fair.table_rows import table_rows
from ocr.imaging.components import find_stats
from ocr.imaging.page_image import Gray
from ocr.types import Box, Line, Word, bounding_box

_BESIDE = 2  # heights of a row
_INK_BELOW = 150
_GROW = 0.2  # of a row's height: marks stick out of the boxes of words
_TALL = (0.45, 1.1)  # heights of letters in those of a row: less is a speck, more a rule or a seal
_WIDE = (0.08, 1.2)
_GAP = 0.45  # letters of one cell are no farther apart
_WIDEST = 4.0  # of a cell that is looked at
_MOST = 20
_SURE = 0.9
_PAD = 0.3
_CELL = re.compile(r"[0-9]+(?:[.,/][0-9]+)*\)?|%")


def with_missed_cells(lines: Sequence[Line], picture: Gray, reader: LineReader) -> tuple[Line, ...]:
    """Return the lines with numbers put into rows of tables where there is ink that no word covers.

    Args:
        lines: the lines of a page.
        picture: the cleaned page in their frame.
        reader: the reader of lines.

    Raises:
        EngineError: the reader failed.
    """
    rows = table_rows(lines)
    if not rows:
        return tuple(lines)
    reach = _frame(lines[number] for number in rows)
    words = [word.box for line in lines for word in line.words]
    found = list(lines)
    places = [(number, box) for number in rows for box in _bare_cells(lines[number], reach, words, picture)]
    for number, box in places[:_MOST]:
        pad = round(_PAD * box.height)
        read = reader.read_line(
            picture[max(0, box.top - pad) : box.bottom + pad, max(0, box.left - pad) : box.right + pad]
        )
        if read.confidence >= _SURE and _CELL.fullmatch(read.text):
            found[number] = _with_word(found[number], Word(read.text, box, read.confidence))
    return tuple(found)


def _frame(rows: Iterable[Line]) -> tuple[int, int]:
    """Return from where to where a table reaches: columns of numbers may stand at its sides."""
    boxes = [row.box for row in rows]
    beside = round(_BESIDE * median(box.height for box in boxes))
    whole = bounding_box(boxes)
    return whole.left - beside, whole.right + beside


def _bare_cells(row: Line, reach: tuple[int, int], words: Sequence[Box], picture: Gray) -> Iterator[Box]:
    """Yield where on a row there is ink in the size of letters outside of all words."""
    height = median(word.box.height for word in row.words)
    grow = round(_GROW * height)
    top, left = max(0, row.box.top - grow), max(0, reach[0])
    band = picture[top : row.box.bottom + grow, left : reach[1]]
    ink = np.where(band < _INK_BELOW, np.uint8(255), np.uint8(0))
    for box in words:
        if box.bottom > top and box.top < top + ink.shape[0]:
            ink[
                max(0, box.top - top - grow) : box.bottom - top + grow,
                max(0, box.left - left - grow) : box.right - left + grow,
            ] = 0
    marks = [
        Box(int(x) + left, int(y) + top, int(x + width) + left, int(y + tall) + top)
        for x, y, width, tall, _ in find_stats(ink)
        if _TALL[0] * height < tall < _TALL[1] * height and _WIDE[0] * height < width < _WIDE[1] * height
    ]
    cell: list[Box] = []
    for mark in sorted(marks, key=lambda box: box.left):
        if cell and mark.left - cell[-1].right > _GAP * height:
            yield bounding_box(cell)
            cell = []
        cell.append(mark)
    if cell and bounding_box(cell).width <= _WIDEST * height:
        yield bounding_box(cell)


def _with_word(line: Line, word: Word) -> Line:
    words = sorted((*line.words, word), key=lambda each: each.box.left)
    return replace(line, words=tuple(words), box=line.box.union(word.box))
