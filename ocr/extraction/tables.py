"""Cells of printed tables, ruled or not: the column below a heading.

A table without rules is known by what stands below one another alone: its heads, the numbers of its rows, its codes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from ocr.extraction.anchors import bare, find_anchors
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.signing_titles import ends_body
from ocr.layout.reading_order import Piece, split_at_gaps
from ocr.types import Box, Line, Word, bounding_box

_ROW_LIMIT = 40
_NUMBER_LETTERS = 2
_HEAD_GAP = 0.8  # heads of neighbouring columns stand at least so many line heights apart
_HEAD_WORDS = 3  # a column's heading stands beside others
_NUMBER_HEADS = ("stt", "tt", "so")
_LEVEL_SHARE = 0.5
_WHITE_BELOW = 2.5  # in line heights: farther below stands no row
_SECOND_HEADS = 2
_LABEL_WORDS = 6
_OF_TRADES = ("ma", "nganh")
"""Begin what is told of a row itself: "Mã ngành: 4711", "Ngành, nghề khác: …"."""
CODE = re.compile(r"\W*[A-ZĐ]?\d{4,5}\W*")
"""A trade's code as one word: four digits, in earlier and later lists a letter before them or a digit more."""


@dataclass(frozen=True, slots=True)
class _Head:
    """The heads of a table from left to right, and which of them is the one that was asked for."""

    groups: tuple[Piece, ...]
    named: int
    box: Box

    @property
    def first_is_code(self) -> bool:
        """Whether the first column holds codes."""
        return self.named > 0 and _is_code_head(self.groups[0])

    @property
    def number_right(self) -> float | None:
        """The right edge of the column that numbers the rows, None when there is none."""
        return None if self.named == 0 or self.first_is_code else float(self.groups[0].box.right)


def table_column(sheet: Sheet, heading: str, labels: Sequence[str]) -> tuple[Place, ...]:
    """Return the cells below a column heading, one place a table row, from top to bottom; () without the heading.

    A row begins where the first column shows a number or a code; where the wanted column is the first, at each code
    behind it. Lines without one go on the row above. A line that begins with one of `labels` ends the table.
    """
    head = _find_head(sheet, heading)
    if head is None:
        return ()
    bottom = _end(sheet, labels, head.box)
    below = [line for line in sheet.lines if line.box.center_y > head.box.bottom and line.box.center_y < bottom]
    levels = _levels(word for line in below for word in line.words)[:_ROW_LIMIT]
    if levels and _is_second_head(levels[0], head):
        head = replace(head, box=bounding_box([head.box, *(word.box for word in levels.pop(0))]))
    rows = _table_rows(levels, head)
    right = _column_end(head, rows)
    cells = (_cell(row, head, right) for row in rows)
    return tuple(sheet.place(cell) for cell in cells if cell)


def _find_head(sheet: Sheet, heading: str) -> _Head | None:
    """Return the heads that stand on one level with the heading, the first that does not stand alone."""
    for line, first in _headings(sheet, heading):
        level = [each for each in sheet.lines if _on_level(each.box, line.box)]
        words = sorted((word for each in level for word in each.words), key=lambda word: word.box.left)
        gap = _HEAD_GAP * median(word.box.height for word in words)
        before = split_at_gaps([word for word in words if word.box.left < first.box.left], gap)
        behind = split_at_gaps([word for word in words if word.box.left >= first.box.left], gap)
        groups = (*before, *behind)
        named = len(groups) - len(behind)
        if len(words) >= _HEAD_WORDS and len(groups) > 1:
            return _Head(groups, named, line.box)
    return None


def _headings(sheet: Sheet, heading: str) -> Iterator[tuple[Line, Word]]:
    """Yield where a heading stands, as its line and its first word: as a label, or close behind the head of numbers."""
    for anchor in find_anchors(sheet.lines, (heading,)):
        line = sheet.lines[anchor.line_index]
        yield line, line.words[anchor.first_word]
    key, size = bare(heading), len(heading.split())
    for line in sheet.lines:
        if bare(line.words[0].text) in _NUMBER_HEADS and bare(_joined(line.words[1 : 1 + size])) == key:
            yield line, line.words[1]


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _on_level(one: Box, other: Box) -> bool:
    return abs(one.center_y - other.center_y) < _LEVEL_SHARE * min(one.height, other.height)


def _end(sheet: Sheet, labels: Sequence[str], head: Box) -> float:
    """Return the y of the first line below the head that begins with a label."""
    anchors = (anchor for anchor in find_anchors(sheet.lines, labels) if anchor.first_word <= 1)
    tops = (float(sheet.lines[anchor.line_index].box.top) for anchor in anchors)
    return min((top for top in tops if top > head.bottom), default=float(sheet.frame.bottom))


def _levels(words: Iterable[Word]) -> list[list[Word]]:
    """Return words by the printed line that they stand on, from top to bottom, each line from left to right."""
    levels: list[list[Word]] = []
    for word in sorted(words, key=lambda each: each.box.center_y):
        last = levels[-1][-1].box if levels else None
        if last is not None and word.box.center_y - last.center_y < _LEVEL_SHARE * max(last.height, word.box.height):
            levels[-1].append(word)
        else:
            levels.append([word])
    return [sorted(level, key=lambda word: word.box.left) for level in levels]


def _is_second_head(level: Sequence[Word], head: _Head) -> bool:
    """Say whether the line below the heads is their other language: several of them, and no figure."""
    pieces = split_at_gaps(level, _HEAD_GAP * head.groups[0].box.height)
    return len(pieces) >= max(_SECOND_HEADS, len(head.groups) - 1) and not any(
        char.isdigit() for word in level for char in word.text
    )


def _table_rows(levels: Sequence[Sequence[Word]], head: _Head) -> list[list[Word]]:
    """Return the words of each table row behind its number.

    Where the first number that was read is a 2, what stands above it is the first row.
    """
    coded = head.named == 0 and any(map(_ends_with_code, levels))
    rows: list[list[Word]] = []
    before: list[Word] = []
    last = head.box
    height = head.groups[0].box.height
    for level in levels:
        box = level[0].box
        far = box.top - last.bottom > _WHITE_BELOW * height
        if far or ends_body(_joined(level)) or begins_with_label(level):
            break
        start = _row_start(level, head, coded=coded)
        if start is None and _ends_with_code(level) and (not rows or any(map(_is_code, rows[-1]))):
            start = 0  # its number was not read; the code says that it is one
        if start is not None:
            if not rows and before and level[0].text.strip(".,|)_") == "2":
                rows.append(before)
            rows.append(list(level[start:]))
        elif rows and (head.named == 0 or box.left > _first_right(head)):
            rows[-1].extend(level)
        elif rows:
            break
        else:
            before.extend(level)
        last = box
    return [row for row in rows if row]


def begins_with_label(words: Sequence[Word]) -> bool:
    """Say whether words of a line begin with a label of whatever wording: "4. Số vốn: …", "Nơi nhận:"."""
    first = words[1:] if len(words) > 1 and not any(map(str.isalpha, words[0].text)) else words
    colon = next((number for number, word in enumerate(first[:_LABEL_WORDS]) if word.text.endswith(":")), None)
    if colon is None or not first[0].text[:1].isupper() or bare(first[0].text) in _OF_TRADES:
        return False
    return not any(map(_is_code, first[:colon]))


def _ends_with_code(words: Sequence[Word]) -> bool:
    return any(map(_is_code, words[-2:]))  # a mark in one more column may stand behind it


def _is_code(word: Word) -> bool:
    return CODE.fullmatch(word.text) is not None


def _row_start(level: Sequence[Word], head: _Head, *, coded: bool) -> int | None:
    """Return how many words of a printed line stand before the cells of a new row, None when it begins no row.

    A number is known by its place: whatever the recogniser made of the figure, a short word in its column is one.
    """
    first = level[0]
    right = head.number_right
    if right is not None:
        in_column = first.box.right < right + head.groups[0].box.height and first.box.left < right
        return 1 if in_column and len(first.text.strip(".,|)_")) <= _NUMBER_LETTERS else None
    if head.first_is_code:
        return 1 if CODE.fullmatch(first.text) and first.box.left < _first_right(head) else None
    return 0 if not coded or _ends_with_code(level) else None


def _first_right(head: _Head) -> float:
    return float(head.groups[0].box.right)


def _cell(row: Sequence[Word], head: _Head, right: float) -> list[Word]:
    """Return the words of a row in the wanted column: right of a code before it, left of where it ends."""
    code = next((i for i, word in enumerate(row[:2]) if CODE.fullmatch(word.text)), None)
    after = row[code + 1 :] if code is not None and any(_is_code_head(each) for each in _before(head)) else row
    cell = [word for word in after if word.box.center_x < right]
    while cell and not bare(cell[0].text):
        cell.pop(0)
    return cell


def _before(head: _Head) -> tuple[Piece, ...]:
    return head.groups[: head.named]


def _is_code_head(head: Piece) -> bool:
    return bare(head.words[0].text).startswith(("ma", "code"))


def _column_end(head: _Head, rows: Sequence[Sequence[Word]]) -> float:
    """Return the x at which the column ends: left of the next head, or of the codes below it, which are wider."""
    if head.named + 1 >= len(head.groups):
        return float("inf")
    following = head.groups[head.named + 1]
    if not _is_code_head(following):
        return float(following.box.left)
    reach = following.box.left - following.box.width
    starts = [row[-1].box.left for row in _numbered_ends(rows) if row[-1].box.right > reach]
    return min(median(starts) - 1.0, float(following.box.left)) if starts else float(following.box.left)


def _numbered_ends(rows: Sequence[Sequence[Word]]) -> list[list[Word]]:
    """Return each row up to the last word that is a code of digits, for rows that have one."""
    found = []
    for row in rows:
        last = max((i for i, word in enumerate(row) if word.text.strip(".|").isdigit()), default=None)
        if last is not None:
            found.append(list(row[: last + 1]))
    return found
