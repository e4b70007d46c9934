"""How far a value may reach to the right, and where the lines of its block begin."""

from __future__ import annotations

from ocr.extraction.label_page import Page
from ocr.extraction.label_rows import Column, Row

_NEXT_COLUMN_RATIO = 8.0  # a label so near in height, to the right, ends the column
_MARGIN_SHARE = 0.85
_FEWEST_LINES = 4  # of a block that show how wide its column is


def right_edge(page: Page, row: Row, column: Column) -> float:
    """Return how far to the right lines of a value may reach."""
    if column.bounded:
        return min(column.right, _block_right(page, row, column))
    reach = _NEXT_COLUMN_RATIO * row.height
    beside = [
        label.box.left
        for label in page.labels
        if label.box.left > row.box.right and abs(label.box.center_y - row.box.center_y) < reach
    ]
    if beside and page.is_stacked:
        return min(beside) - row.height
    block = page.sheet.lines[row.line].block
    rights = sorted(line.box.right for line in page.sheet.lines if page.is_stacked or line.block == block)
    return rights[min(len(rights) - 1, round(_MARGIN_SHARE * len(rights)))]


def _block_right(page: Page, row: Row, column: Column) -> float:
    """Return how far the lines of a row's block reach, where all of several stay within a column."""
    block = page.sheet.lines[row.line].block
    rights = [line.box.right for line in page.sheet.lines if line.block == block]
    return max(rights) if len(rights) >= _FEWEST_LINES and max(rights) <= column.right else column.right


def is_column_edge(page: Page, column: Column) -> bool:
    """Say whether labels of several rows begin where a column ends."""
    ends = [label.box for label in page.labels if 0 <= label.box.left - column.right < label.box.height]
    return page.is_stacked or len({box.top // max(1, box.height) for box in ends}) > 1


def white_before(page: Page, row: Row) -> int:
    """Return the white between a row and the word before it on its line."""
    before = [word.box.right for word in page.sheet.lines[row.line].words if word.box.right <= row.box.left]
    return row.box.left - max(before, default=row.box.left)


def margin(page: Page, row: Row) -> int:
    """Return where the lines of a row's block begin."""
    line = page.sheet.lines[row.line]
    block = [other for other in page.sheet.lines if other.block == line.block and len(other.words) > 1]
    margins = sorted(other.box.left for other in block) or [line.box.left]
    return margins[len(margins) // 10]
