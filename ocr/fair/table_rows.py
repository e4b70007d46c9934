"""Which lines of a page are rows of a table: words that stand far apart, line after line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from ocr.types import Line

_FEWEST_CELLS, _FEWEST_ROWS = 4, 3  # a row of three cells may be a form's; two such rows may be a letter's head
_APART = 0.9  # of a row's height: words of two cells stand at least so far apart


def table_rows(lines: Sequence[Line]) -> tuple[int, ...]:
    """Return the numbers of the lines that are rows of tables; () where there are hardly any."""
    rows = tuple(number for number, line in enumerate(lines) if _count_cells(line) >= _FEWEST_CELLS)
    return rows if len(rows) >= _FEWEST_ROWS else ()


def _count_cells(line: Line) -> int:
    height = median(word.box.height for word in line.words)
    gaps = (right.box.left - left.box.right for left, right in pairwise(line.words))
    return 1 + sum(gap > _APART * height for gap in gaps)
