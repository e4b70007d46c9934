"""Lines of a table of two people made whole cells, where a label may stand in the middle of its row."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ocr.types import Line, Word

Cells = tuple[Line, list[Word], list[Word]]
"""A line with the words of its two cells."""

_WHITER_RATIO = 0.12  # in line heights: so much more white parts rows than lines of one


def joined(cells: tuple[list[Word], list[Word]], lines: Sequence[Cells]) -> tuple[list[Word], list[Word]]:
    """Return two cells with what further lines add to them."""
    first = [word for _, words, _ in lines for word in words]
    second = [word for _, _, words in lines for word in words]
    return [*cells[0], *first], [*cells[1], *second]


def parted(upper: Line, between: Sequence[Cells], lower: Line) -> tuple[Sequence[Cells], Sequence[Cells]]:
    """Part lines without a label between two that have one: what stands over the lower label may be its value's.

    Rows of a table have more white between them than lines of a cell; labels may stand in the middle of their row.
    """
    boxes = [upper.box, *(line.box for line, _, _ in between), lower.box]
    whites = [b.top - a.bottom for a, b in pairwise(boxes)]
    at = max(range(len(whites)), key=lambda number: (whites[number], number))
    wide = whites[at] > whites[-1] + _WHITER_RATIO * lower.box.height
    return (between[:at], between[at:]) if wide else (between, ())
