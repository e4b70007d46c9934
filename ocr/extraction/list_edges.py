"""Where a list begins and ends on its page: an item too few is an error that no reader of letters can see."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from ocr.extraction.anchors import bare, is_numbering
from ocr.extraction.extract import FoundField
from ocr.extraction.sheet import Sheet
from ocr.types import Line, Word

IsFree = Callable[[Line, Word], bool]
"""Says whether a word belongs to no value and no label."""

_NEAR = 1.6  # line heights between one item and the next
_OVERLAP = 0.3  # line heights by which boxes of neighbouring lines may overlap
_FLUSH = 0.8  # line heights: items begin at one margin
_CELL = 1.0  # line heights between two cells
_LABEL_WORDS = 6  # a line in whose beginning a colon stands is headed by a label


def goes_on(sheet: Sheet, items: Sequence[FoundField], is_free: IsFree) -> bool:
    """Say whether something like a further item, which nobody took, stands above or below a list's items.

    Args:
        sheet: where the list stands.
        items: all that was found of it on this sheet; at least one.
        is_free: as said there.
    """
    rows = [row for item in items for row in item.place.rows()]
    margin = min(row[0].box.left for row in rows)
    top = min(word.box.top for row in rows for word in row)
    bottom = max(word.box.bottom for row in rows for word in row)
    height = max(word.box.height for word in rows[-1])
    for line in sheet.lines:
        for word in _beginnings(line):
            gap = max(top - word.box.bottom, word.box.top - bottom)
            close = -_OVERLAP * height < gap < _NEAR * height
            if close and abs(word.box.left - margin) < _FLUSH * height and is_free(line, word):
                return True
    return False


def _beginnings(line: Line) -> Iterator[Word]:
    """Yield the words with which an item may begin: the first, and those behind a number or in a cell of their own."""
    if any(word.text.endswith(":") for word in line.words[:_LABEL_WORDS]):
        return
    said = [word for word in line.words if bare(word.text)]
    yield from said[:1]
    for before, word in pairwise(said):
        if is_numbering(before.text) or word.box.left - before.box.right > _CELL * word.box.height:
            yield word
