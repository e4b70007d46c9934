"""Forms with two people, or two kinds of facts, side by side: read row by row, each cell whole.

The lines come column by column, as extraction wants them. Who reads such a form goes from a row of one side to the same
row of the other: "Họ tên vợ … Họ tên chồng …". What goes on below a cell belongs to it: an address stays together.
Heads, signatures and columns of running text are read one side after the other as before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from statistics import median

from ocr.text import fold
from ocr.types import Line

_LEVEL = 0.5  # of the lower line's height
_FLUSH_SHARE = 0.65
_FLUSH = 1.0  # in line heights
_LEVEL_SHARE = 0.6
_FEWEST_ROWS = 2
_FULL = 0.85  # of the width of its column: a line of running text
_HEADS = ("cong hoa xa hoi", "cong hoa xhcn", "noi nhan")

Cell = list[Line]


def in_rows(lines: Sequence[Line]) -> list[Line]:
    """Return lines in reading order with the rows of forms in two columns read across."""
    blocks = [list(group) for _, group in groupby(lines, key=lambda line: line.block)]
    done: list[Line] = []
    while blocks:
        left = blocks.pop(0)
        if blocks and _is_form(left, blocks[0]):
            done.extend(_across(left, blocks.pop(0)))
        else:
            done.extend(left)
    return done


def _is_form(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Say whether two columns are the sides of one form."""
    if right[0].block != left[0].block + 1 or max(line.box.right for line in left) > min(
        line.box.left for line in right
    ):
        return False
    pairs = list(_level_pairs(left, right))
    if len(pairs) < _FEWEST_ROWS or len(pairs) < _LEVEL_SHARE * min(len(left), len(right)):
        return False
    text = fold(" ".join(line.text for line in (*left[:_FEWEST_ROWS], *right[:_FEWEST_ROWS])))
    if any(head in text for head in _HEADS) or not (_is_flush(left) and _is_flush(right)):
        return False
    with_colons = sum(":" in one.text and ":" in other.text for one, other in pairs)
    return 2 * with_colons >= len(pairs) or not (_is_running(left) or _is_running(right))


def _level_pairs(left: Sequence[Line], right: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    for line in left:
        other = next((each for each in right if _is_level(line, each)), None)
        if other is not None:
            yield line, other


def _is_level(one: Line, other: Line) -> bool:
    return abs(one.box.center_y - other.box.center_y) < _LEVEL * min(one.box.height, other.box.height)


def _is_flush(side: Sequence[Line]) -> bool:
    usual, height = median(line.box.left for line in side), median(line.box.height for line in side)
    return sum(abs(line.box.left - usual) < _FLUSH * height for line in side) >= _FLUSH_SHARE * len(side)


def _is_running(side: Sequence[Line]) -> bool:
    widest = max(line.box.width for line in side)
    return len(side) > _FEWEST_ROWS and 2 * sum(line.box.width > _FULL * widest for line in side) > len(side)


def _across(left: Sequence[Line], right: Sequence[Line]) -> Iterator[Line]:
    """Yield the cells of both sides, from row to row."""
    both = [(cell[0].box.center_y, side, cell) for side, lines in enumerate((left, right)) for cell in _cells(lines)]
    waiting = sorted(both, key=lambda each: each[0])
    while waiting:
        top = waiting[0][2][0]
        row = [each for each in waiting if _is_level(each[2][0], top)]
        for each in sorted(row, key=lambda each: each[1]):
            waiting.remove(each)
            yield from each[2]


def _cells(side: Sequence[Line]) -> list[Cell]:
    """Return the lines of a column, those that go on in a cell with those above them.

    Where labels end with colons and values stand behind them, a line without one goes on from the line above.
    """
    cells: list[Cell] = []
    labelled = 2 * sum(_has_value(line) for line in side) >= len(side)
    for line in side:
        if cells and labelled and ":" not in line.text and _has_value(cells[-1][0]):
            cells[-1].append(line)
        else:
            cells.append([line])
    return cells


def _has_value(line: Line) -> bool:
    return ":" in line.text.rstrip(": ")
