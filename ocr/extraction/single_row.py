"""Cells below the head of a column, where heads and cells take several lines: of one row, or one for each person."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ocr.extraction.alike import similarity
from ocr.extraction.anchors import bare, find_anchors
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.signing_titles import ends_body
from ocr.layout.reading_order import Piece, split_at_gaps
from ocr.types import Line, Word

_HEAD_GAP = 0.8  # heads of neighbouring columns stand at least so many line heights apart
_FEWEST_HEADS = 3
_HEAD_STEP = 1.4  # and so far below it, down to their middle
_BELOW = 0.4  # in line heights: so far beside a head may the middle of its further words stand
_WHITE_BELOW = 2.5  # in line heights: farther below stands no cell
_LEVEL_SHARE = 0.5
_MOST_ROWS = 8
_ALIKE = 0.85


def cell_below(sheet: Sheet, heading: str, labels: Sequence[str]) -> tuple[Place, ...]:
    """Return the cell below a head as one place; () without the head, and where the table has more rows than one.

    The row begins at the first line with a figure; a line with as many figures below it begins another one. What
    begins with one of `labels` ends the table.
    """
    heads = _heads(sheet, heading)
    if heads is None:
        return ()
    index, groups, named = heads
    ends = _ends(sheet, labels)
    levels = _levels_below(sheet, index, ends)
    begin = next((number for number, level in enumerate(levels) if _figures(level)), None)
    if begin is None:
        return ()
    row, below = levels[begin], levels[begin + 1 :]
    if any(_begins_row(level, row, groups[0]) for level in below):
        return ()
    cell = [word for level in (row, *below) for word in _cell(level, groups, named)]
    return (sheet.place(cell),) if cell else ()


def cells_below(sheet: Sheet, heading: str, labels: Sequence[str]) -> tuple[Place, ...]:
    """Return the cells below a head from top to bottom; () without the head.

    A row begins at each line that has figures beside the column, a number or a date; its number may have been lost.
    What begins with one of `labels` ends the table.
    """
    heads = _heads(sheet, heading)
    if heads is None:
        return ()
    index, groups, named = heads
    ends = _ends(sheet, labels)
    cells: list[list[Word]] = []
    for level in _levels_below(sheet, index, ends):
        cell = _cell(level, groups, named)
        beside = any(char.isdigit() for word in level if word not in cell for char in word.text)
        if cell and beside:
            cells.append(cell)
        elif cell and cells:
            cells[-1].extend(cell)
    return tuple(sheet.place(cell) for cell in cells)


def _ends(sheet: Sheet, labels: Sequence[str]) -> set[int]:
    """Return the lines that begin with a label; one in small letters goes on a cell: "… trồng | cây lâu năm"."""
    starts = [anchor for anchor in find_anchors(sheet.lines, labels) if anchor.first_word <= 1]
    words = [(each.line_index, sheet.lines[each.line_index].words[each.first_word].text) for each in starts]
    return {index for index, text in words if not text[:1].islower()}


def _heads(sheet: Sheet, heading: str) -> tuple[int, Sequence[Piece], int] | None:
    """Return the line of a head, all heads on its level from left to right, and which of them it is."""
    key = bare(heading)
    for line in sheet.lines:
        level = [each for each in sheet.lines if _is_level(each, line)]
        words = sorted((word for each in level for word in each.words), key=lambda word: word.box.left)
        height = line.box.height
        groups = split_at_gaps(words, _HEAD_GAP * height)
        said = (number for number, group in enumerate(groups) if _says(group, key) or _says_below(sheet, group, key))
        named = next(said, None)
        if named is not None and len(groups) >= _FEWEST_HEADS:
            return max(sheet.lines.index(each) for each in level), groups, named
    return None


def _says(group: Piece, key: str) -> bool:
    """Say whether a head is a wording; what was read of it may be its beginning, the rest standing below."""
    return similarity("".join(bare(word.text) for word in group.words), key) >= _ALIKE


def _says_below(sheet: Sheet, group: Piece, key: str) -> bool:
    """Say whether a head is a wording together with what stands close below it: "Tờ bản" over "đồ số"."""
    near = (line for line in sheet.lines if 0 < line.box.center_y - group.box.bottom < _HEAD_STEP * line.box.height)
    rest = [
        word
        for line in near
        for word in line.words
        if abs(word.box.center_x - group.box.center_x) < group.box.width / 2 + _BELOW * group.box.height
    ]
    return bool(rest) and _says(Piece.of((*group.words, *rest)), key)


def _is_level(one: Line, other: Line) -> bool:
    return abs(one.box.center_y - other.box.center_y) < _LEVEL_SHARE * min(one.box.height, other.box.height)


def _levels_below(sheet: Sheet, index: int, ends: set[int]) -> list[list[Word]]:
    """Return the words of each printed line below a head up to white, to a label or to what ends a paper's body."""
    levels: list[list[Word]] = []
    last = sheet.lines[index]
    for number in range(index + 1, min(len(sheet.lines), index + 1 + _MOST_ROWS * 2)):
        line = sheet.lines[number]
        if number in ends or ends_body(line.text) or line.box.top - last.box.bottom > _WHITE_BELOW * last.box.height:
            break
        if levels and abs(line.box.center_y - last.box.center_y) < _LEVEL_SHARE * last.box.height:
            levels[-1].extend(line.words)
        else:
            levels.append(list(line.words))
        last = line
    return [sorted(level, key=lambda word: word.box.left) for level in levels]


def _figures(level: Sequence[Word]) -> int:
    """Return how many words of a printed line are figures alone."""
    return sum(word.text.strip(".,|").replace(",", "").replace(".", "").isdigit() for word in level)


def _begins_row(level: Sequence[Word], row: Sequence[Word], first: Piece) -> bool:
    """Say whether a printed line below a row begins another: it has a figure in the first column."""
    return any(word.box.left < first.box.right and _figures([word]) for word in level) and _figures(row) > 0


def _cell(level: Sequence[Word], heads: Sequence[Piece], named: int) -> list[Word]:
    """Return the words of a printed line that stand in a column.

    Words between two whites stand below one head, as they are read; where they reach below several, each by itself.
    """
    cell: list[Word] = []
    for piece in split_at_gaps(level, _HEAD_GAP * heads[named].box.height):
        below = [
            number
            for number, head in enumerate(heads)
            if min(head.box.right, piece.box.right) > max(head.box.left, piece.box.left)
        ]
        cell += [word for word in piece.words if (below[0] if len(below) == 1 else _column_of(word, heads)) == named]
    return cell


def _column_of(word: Word, groups: Sequence[Piece]) -> int:
    """Return the column that a word stands in: the last whose head begins no further right than its middle.

    Half of the white between two heads belongs to each.
    """
    edges = [(one.box.right + other.box.left) / 2 for one, other in pairwise(groups)]
    starts = [group.box.left for group in groups[1:]]
    limits = [min(edge, start) for edge, start in zip(edges, starts, strict=True)]
    return sum(word.box.center_x > limit and word.box.left >= limit - word.box.height for limit in limits)
