"""Cells of printed tables: the column below a heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from ocr.extraction.anchors import bare, find_anchors
from ocr.extraction.sheet import Place, Sheet
from ocr.types import Line, Word

_ROW_LIMIT = 40
_NUMBER_LETTERS = 2
_CODED_WORDS = 2  # a trade's code and a dash before its name
_HEAD_WORDS = 3  # a column's heading stands beside others
_ITEM = re.compile(r"^(?:\(?\d{1,2}[.)]?|[-–+•])$")
_OTHER_ITEM = re.compile(r"^(?:[IVX]+[.)]|[a-zđ][.)])\s", re.IGNORECASE)
_CODE = re.compile(r"\(?(?:mã(?: ngành)?|mã số)?\s*:?\s*\d{4}\)?[.;]?", re.IGNORECASE)


def table_column(sheet: Sheet, heading: str, labels: Sequence[str]) -> tuple[Place, ...]:
    """Return the cells below a column heading, one place a table row, from top to bottom; () without the heading.

    A row begins where the first column (STT) shows a number; lines without one go on the row above. The column reaches
    from the heading's left neighbour to its right neighbour. A line that begins with one of `labels` ends the table.
    """
    anchors = find_anchors(sheet.lines, (heading,))
    ends = {anchor.line_index for anchor in find_anchors(sheet.lines, labels) if anchor.first_word <= 1}
    head = next((anchor for anchor in anchors if len(sheet.lines[anchor.line_index].words) >= _HEAD_WORDS), None)
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
    """Return the words of each table row behind its number.

    A row begins with a short word in the number's column, whatever the recogniser made of the figure. Where the first
    number that was read is a 2, what stands above it is the first row.
    """
    rows: list[list[Word]] = []
    before: list[Word] = []
    last = head
    for line in lines[:_ROW_LIMIT]:
        first = line.words[0]
        in_column = first.box.right < number_right + head.box.height and first.box.left < number_right
        if line.box.top - last.box.bottom > 2.5 * head.box.height:
            break
        if in_column and len(first.text.strip(".,|)_")) <= _NUMBER_LETTERS:
            if not rows and before and first.text.strip(".,|)_") == "2":
                rows.append(before)
            rows.append(list(line.words[1:]))
        elif rows and first.box.left > number_right:
            rows[-1].extend(line.words)
        elif rows:
            break
        else:
            before.extend(line.words)
        last = line
    return [row for row in rows if row]


def numbered_list(sheet: Sheet, label: str, labels: Sequence[str]) -> tuple[Place, ...]:
    """Return the items of the numbered list below a label, without their numbers and codes in brackets.

    A line that begins with one of `labels` ends the list.
    """
    anchors = find_anchors(sheet.lines, (label,))
    if not anchors:
        return ()
    ends = {anchor.line_index for anchor in find_anchors(sheet.lines, labels) if anchor.first_word <= 1}
    items: list[list[Word]] = []
    last = sheet.lines[anchors[0].line_index]
    for index in range(anchors[0].line_index + 1, len(sheet.lines)):
        line = sheet.lines[index]
        if line.box.top - last.box.bottom > 2 * last.box.height or index in ends:
            break
        words = list(line.words)
        if _ITEM.match(words[0].text):
            items.append(words[1:])
        elif len(words) > _CODED_WORDS and _CODE.fullmatch(words[0].text) and not bare(words[1].text):
            items.append(words[2:])
        elif items and line.box.left > items[-1][0].box.left - 3 * line.box.height and not _OTHER_ITEM.match(line.text):
            items[-1].extend(line.words)
        else:
            break
        last = line
    return tuple(sheet.place(_without_code(item)) for item in items if _without_code(item))


def _without_code(words: list[Word]) -> list[Word]:
    """Drop a trade's code at the end, in brackets or bare."""
    for index in range(len(words)):
        following = " ".join(each.text for each in words[index:])
        if index and _CODE.fullmatch(following):
            return words[:index]
    return words


def _column_end(head: Line, last_word: int, rows: Sequence[Sequence[Word]]) -> float:
    """Return the x at which the column ends: left of the codes below the next heading, which are wider apart."""
    later = head.words[last_word + 1 :]
    following = next((word.box for word in later if bare(word.text).startswith("ma")), None)
    if following is None:
        return float(head.box.right + head.box.width)
    starts = [row[-1].box.left for row in _numbered_ends(rows) if row[-1].box.right > following.left - following.width]
    return median(starts) - 1.0 if starts else float(following.left)


def _numbered_ends(rows: Sequence[Sequence[Word]]) -> list[list[Word]]:
    """Return each row up to the last word that is a code of digits, for rows that have one."""
    found = []
    for row in rows:
        last = max((i for i, word in enumerate(row) if word.text.strip(".|").isdigit()), default=None)
        if last is not None:
            found.append(list(row[: last + 1]))
    return found
