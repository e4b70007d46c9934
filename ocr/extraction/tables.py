"""Cells of printed tables: the column below a heading."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from ocr.extraction.anchors import bare, find_anchors
from ocr.extraction.sheet import Place, Sheet
from ocr.types import Line, Word

_ROW_LIMIT = 40


def table_column(sheet: Sheet, heading: str, labels: Sequence[str]) -> tuple[Place, ...]:
    """Return the cells below a column heading, one place a table row, from top to bottom; () without the heading.

    A row begins where the first column (STT) shows a number; lines without one go on the row above. The column reaches
    from the heading's left neighbour to its right neighbour. A line that begins with one of `labels` ends the table.
    """
    anchors = find_anchors(sheet.lines, (heading,))
    ends = {anchor.line_index for anchor in find_anchors(sheet.lines, labels) if anchor.first_word <= 1}
    head = next((anchor for anchor in anchors if len(sheet.lines[anchor.line_index].words) >= 3), None)
    if head is None:
        return ()
    head_line = sheet.lines[head.line_index]
    head_words = head_line.words[head.first_word : head.last_word + 1]
    number_right = head_line.words[0].box.right
    following = range(head.line_index + 1, len(sheet.lines))
    end = next((index for index in following if index in ends), len(sheet.lines))
    rows = _table_rows(sheet.lines[head.line_index + 1 : end], number_right, head_line)
    if not rows:
        return ()
    right = _column_end(head_line, head.last_word, rows)
    cells: list[Place] = []
    for words in rows:
        cell = [word for word in words if word.box.left > number_right and word.box.center_x < right]
        while cell and not bare(cell[0].text):
            cell.pop(0)
        if cell and head_words:
            cells.append(sheet.place(cell))
    return tuple(cells)


def _table_rows(lines: Sequence[Line], number_right: int, head: Line) -> list[list[Word]]:
    rows: list[list[Word]] = []
    last = head
    for line in lines[:_ROW_LIMIT]:
        first = line.words[0]
        numbered = first.text.strip(".,|)_").isdigit() and first.box.left < number_right + head.box.height
        if line.box.top - last.box.bottom > 2.5 * head.box.height:
            break
        if numbered:
            rows.append(list(line.words[1:]))
        elif rows and first.box.left > number_right:
            rows[-1].extend(line.words)
        elif rows:
            break
        last = line
    return rows


def _column_end(head: Line, last_word: int, rows: Sequence[Sequence[Word]]) -> float:
    """Return the x at which the column ends: left of the codes below the next heading, which are wider apart."""
    later = head.words[last_word + 1 :]
    following = next((word.box for word in later if bare(word.text).startswith("ma")), None)
    if following is None:
        return float(head.box.right + head.box.width)
    starts = [
        row[-1].box.left
        for row in _numbered_ends(rows)
        if row[-1].box.right > following.left - following.width
    ]
    return median(starts) - 1.0 if starts else float(following.left)


def _numbered_ends(rows: Sequence[Sequence[Word]]) -> list[list[Word]]:
    """Return each row up to the last word that is a code of digits, for rows that have one."""
    found = []
    for row in rows:
        last = max((i for i, word in enumerate(row) if word.text.strip(".|").isdigit()), default=None)
        if last is not None:
            found.append(list(row[: last + 1]))
    return found
