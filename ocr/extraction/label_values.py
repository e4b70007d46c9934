"""The value that belongs to a printed label: what stands behind it on its line, or else below it in its column.

Which words those are follows from the places of words and labels on the page: a column ends where another label begins,
a value where the next label stands or where a line had room left.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ocr.extraction.anchors import SET_OFF_RATIO, bare, has_colon
from ocr.extraction.label import Label
from ocr.extraction.label_anew import begins_anew, may_begin
from ocr.extraction.label_edges import is_column_edge, margin, right_edge, white_before
from ocr.extraction.label_page import WRAP_RATIO, Page
from ocr.extraction.label_rows import Column, Row, is_english, row_of, row_text
from ocr.extraction.label_text import has_value, says_english
from ocr.extraction.normalize import normalize
from ocr.extraction.sheet import Place
from ocr.extraction.template import FieldRule
from ocr.types import Box, Word

_NO_COLON = 8.0  # a label without a colon may be a few words of a sentence: this much worse than one with
_IN_SENTENCE = 9.0  # and one within a sentence may be about somebody else
_ENGLISH = 1.0  # of a paper in two languages the Vietnamese counts
_OWN_NUMBER = "symbol"  # the paper's own number is nobody's
_LEVEL_RATIO = 0.5
_START_RATIO = 0.9
_RAGGED_RATIO = 2.0  # right margins are uneven by this many line heights
_VALUE_COLUMN_RATIO = 2.5  # a value so far behind its label stands in a column of values
_HANG_RATIO = 3.5
_CELL_RATIO = 1.5  # white before the next label on a line of cells, in line heights
_TAIL_WORDS = 2
_CLAUSE_WORDS = 4
_FEW_LINES = 4  # of what is told in prose, more: "… kính đề nghị nhà trường:" and the wish below
_PLACES = ("address", "org", "name")
_UNITS = frozenset(
    ("tinh", "huyen", "xa", "phuong", "quan", "pho", "thanh", "thi", "tran", "thon", "ap", "to", "khu", "duong", "lang")
)
"""What no address ends with: the name of such a unit must follow."""
_NUMBERED = re.compile(r"[IV]{1,4}[.,)]|\d{1,2}[.)]|[a-zđ]\)|[-+•]")
_NARROW, _VERY_NARROW = 0.6, 0.4  # columns, as shares of the sheet: values wrap more often there


def find_value(page: Page, label: Label, rule: FieldRule) -> Place | None:
    """Return where the value of a label stands, None when nothing does."""
    column = replace(page.column(label), stacked=page.is_stacked)
    first = page.behind(label)
    if first is not None and page.is_stacked and _stands_elsewhere(label, first, column):
        first = None
    behind = first is not None
    if behind and column.left and not page.value_start(label) and page.is_sentence(label, column.left):
        column = replace(column, left=0.0)
    first = first or _elsewhere(page, label, column, rule)
    if first is None or not has_value(first.words) or not may_begin(first, rule, behind=behind):
        return None
    rows = _with_wrapped(page, label, first, column, rule, behind=behind)
    rows += _rest_of_date(page, label, rows, rule)
    words = [word for row in rows for word in row.words if word.text]
    if rule.kind == _OWN_NUMBER:
        words = _number_alone(words)
    colon = any(has_colon(page.sheet.lines[part.line_index], part) for part in label.parts)
    indexes = list(dict.fromkeys([*(part.line_index for part in label.parts[:1]), *(row.line for row in rows)]))
    of_somebody = rule.kind != _OWN_NUMBER and page.goes_on_sentence(label)
    loss = max(0.0 if colon else _NO_COLON, _IN_SENTENCE if of_somebody else 0.0) + (
        _ENGLISH if says_english(label) else 0.0
    )
    return page.sheet.place(words, indexes, label.score - loss)


def _number_alone(words: Sequence[Word]) -> list[Word]:
    """Return the words of a number without the day or the book that is told behind it."""
    whole = normalize(_OWN_NUMBER, " ".join(word.text for word in words))
    sizes = range(1, len(words) + 1)
    same = (n for n in sizes if normalize(_OWN_NUMBER, " ".join(word.text for word in words[:n])) == whole)
    return list(words[: next(same, len(words))])


def _elsewhere(page: Page, label: Label, column: Column, rule: FieldRule) -> Row | None:
    """Return the first row of a value that stands below its label, or beside it on a line of its own.

    Where both are there, the way in which the page is set decides, unless only one is a value of the field's kind.
    """
    begun = page.begun_below(label)
    if begun is not None and normalize(rule.kind, row_text(begun)) is not None:
        return begun
    below = page.below(label, column)
    lines = (page.sheet.lines[part.line_index] for part in label.parts)
    beside = next((row for line in lines if (row := page.rows.beside(line.box, column)) is not None), None)
    looks = [below, beside] if page.is_stacked else [beside, below]
    found = [row for row in looks if row is not None]
    return next((row for row in found if normalize(rule.kind, row_text(row)) is not None), next(iter(found), None))


def _stands_elsewhere(label: Label, first: Row, column: Column) -> bool:
    """Say whether what stands behind a label begins at the edge of another column's labels, far from this one."""
    far = first.box.left - label.box.right > SET_OFF_RATIO * first.height
    return far and any(abs(first.box.left - start) < _LEVEL_RATIO * first.height for start in column.starts)


def _with_wrapped(page: Page, label: Label, first: Row, column: Column, rule: FieldRule, *, behind: bool) -> list[Row]:
    """Return the rows of a value from its first on."""
    rows = [first]
    edge = right_edge(page, first, column)
    in_cell = column.bounded and column.right - first.box.right > _CELL_RATIO * first.height
    sentence = behind and column.bounded and not in_cell and not is_column_edge(page, column)
    most = 1 if sentence else _most_rows(page, rule, edge - max(label.box.left, page.value_start(label)), column)
    lefts = (first.box.left, label.box.left)
    source = page.sheet.lines[first.line].box if behind and not column.bounded else label.box
    if white_before(page, first) > _VALUE_COLUMN_RATIO * first.height:
        lefts, source = (first.box.left, first.box.left), first.box
    column = replace(column, starts=tuple(start for start in column.starts if start > first.box.left + first.height))
    left = min(source.left, first.box.left)
    wide = first.box.width > _NARROW * page.sheet.frame.width
    if (behind or wide) and not column.bounded and not column.left:
        left = min(left, margin(page, first))  # a paragraph's first line is set in
    if most == 1 and behind and not column.bounded:
        rows += _ended_below(page, first, edge)
    while len(rows) < most:
        upper = rows[-1]
        near = Box(left, upper.box.top, max(upper.box.right, source.right), upper.box.bottom)
        lower = page.rows.below(upper.box, near, column, WRAP_RATIO, near.union(label.box))
        if lower is not None and page.is_glossed and _is_gloss(label, first, lower):
            near = near.union(lower.box)
            lower = page.rows.below(lower.box, near, column, WRAP_RATIO, near.union(label.box))
        if lower is None and behind:
            lower = page.run_on(upper)
            if lower and _has_no_room(upper, lower, edge) and not begins_anew(upper, lower, rule):
                rows.append(lower)
            break
        if lower is None or page.begins_row(label, lower) or _is_numbered(lower) or _tells_more(lower, rule):
            break
        if begins_anew(upper, lower, rule) or _is_further_off(rows, lower):
            break
        leads = upper.words[-1].text.endswith(":") and rule.lines > _FEW_LINES
        if leads and not _parted_by_label(page, label, upper, lower):
            rows.append(lower)
            continue
        if not _has_no_room(upper, lower, edge) or _parted_by_label(page, label, upper, lower):
            break
        glossed = any(line == lower.line for line, _ in label.marks)  # behind the label's other language
        centred = abs(lower.box.center_x - upper.box.center_x) < upper.height
        hangs = behind and _hangs(page, label, lower)
        open_end = rule.kind in _PLACES and bare(upper.words[-1].text) in _UNITS
        if not glossed and not centred and not hangs and not open_end and not _is_flush(page, upper, lower, lefts):
            break
        rows.append(lower)
    return rows


def _is_gloss(label: Label, first: Row, lower: Row) -> bool:
    """Say whether a row is the label's other language: no place such as "Gia Lai" below a value whose label has it."""
    glossed = len({line for line, _ in label.marks}) > 1
    return is_english(lower) and not (glossed and abs(lower.box.left - first.box.left) < lower.height)


def _is_further_off(rows: Sequence[Row], lower: Row) -> bool:
    """Say whether a row stands further below a value than the value's own rows below one another."""
    if len(rows) == 1:
        return False
    usual = rows[-1].box.top - rows[-2].box.bottom
    return lower.box.top - rows[-1].box.bottom > max(0, usual) + _LEVEL_RATIO * lower.height


def _rest_of_date(page: Page, label: Label, rows: Sequence[Row], rule: FieldRule) -> list[Row]:
    """Return the row below a date that lacks its year, where that makes it whole: cells wrap below their labels."""
    said = " ".join(map(row_text, rows))
    if rule.kind != "date" or normalize(rule.kind, said) is not None:
        return []
    upper = rows[-1].box
    column = replace(page.column(label), left=0.0, right=float(upper.right))
    lower = page.rows.below(upper, upper.union(label.box), column, WRAP_RATIO)
    whole = None if lower is None else normalize(rule.kind, f"{said} {row_text(lower)}")
    return [] if lower is None or whole is None else [lower]


def _tells_more(row: Row, rule: FieldRule) -> bool:
    """Say whether a row below a place or a name leads on with many words to a colon: it says something of its own."""
    return rule.kind in _PLACES and any(word.text.endswith(":") for word in row.words[_CLAUSE_WORDS:])


def _is_numbered(row: Row) -> bool:
    """Say whether a row begins something of its own: "IV. Đăng ký", "b) Nơi ở"; an address may go on "12, đường …"."""
    if len(row.words) == 1 or not row.words[1].text[:1].isupper():
        return False
    return _NUMBERED.fullmatch(row.words[0].text) is not None


def _ended_below(page: Page, upper: Row, edge: float) -> list[Row]:
    """Return the last words of a short value that a sentence runs on with below: "quốc tịch: Việt" over "Nam;"."""
    lower = page.run_on(upper) or _last_of_paragraph(page, upper)
    if lower is None or not _has_no_room(upper, lower, edge):
        return []
    ended = next((number for number, word in enumerate(lower.words[:_TAIL_WORDS]) if word.text[-1] in ",;."), None)
    return [] if ended is None else [row_of(page.sheet, lower.line, lower.words[: ended + 1])]


def _last_of_paragraph(page: Page, upper: Row) -> Row | None:
    """Return the line below a row that ends its line, where a word or two with a full stop stand there alone."""
    number = upper.line + 1
    if upper.words[-1] is not page.sheet.lines[upper.line].words[-1] or number == len(page.sheet.lines):
        return None
    words, box = page.sheet.lines[number].words, page.sheet.lines[number].box
    labelled = any((number, index) in page.rows.labelled for index in range(len(words)))
    near = 0 <= box.top - upper.box.bottom < WRAP_RATIO * box.height and box.left <= upper.box.left
    short = len(words) <= _TAIL_WORDS and words[-1].text.endswith(".")
    return row_of(page.sheet, number, words) if near and short and not labelled else None


def _most_rows(page: Page, rule: FieldRule, width: float, column: Column) -> int:
    """Return over how many rows a value may wrap: over more than usual in a narrow column."""
    if rule.lines == 1 or not (column.bounded or page.is_stacked or column.left):
        return rule.lines
    share = width / page.sheet.frame.width
    return rule.lines + (share < _NARROW) + (share < _VERY_NARROW)


def _has_no_room(upper: Row, lower: Row, edge: float) -> bool:
    """Say whether the lower row's first word had no room in the upper one."""
    return upper.box.right + lower.words[0].box.width > edge - _RAGGED_RATIO * upper.height


def _parted_by_label(page: Page, own: Label, upper: Row, lower: Row) -> bool:
    """Say whether the lower row has a label of its own above it, which may stand far from the upper row."""
    between = (label.box for label in page.labels if upper.box.bottom < label.box.center_y < lower.box.top)
    return any(box != own.box and box.left < lower.box.right and box.right > lower.box.left for box in between)


def _is_flush(page: Page, upper: Row, lower: Row, lefts: tuple[int, int]) -> bool:
    """Say whether the lower row begins at the margin or below the value: one set in begins a paragraph of its own.

    Where the upper row ends with a comma, or the lower one begins with a small letter, the sentence is not over.
    """
    line = page.sheet.lines[upper.line]
    left = margin(page, upper)
    text_left = next((word.box.left for word in line.words if word.text[0].isalpha()), line.box.left)
    unfinished = upper.words[-1].text.endswith(",") or lower.words[0].text[:1].islower()
    if lower.box.left <= left + upper.height or unfinished:
        return True
    return any(abs(lower.box.left - start) < _START_RATIO * upper.height for start in (text_left, *lefts))


def _hangs(page: Page, label: Label, lower: Row) -> bool:
    """Say whether a row is set in a little below a label at the margin, and no paragraph of the page begins so."""
    left, height = margin(page, lower), page.sheet.lines[label.line_index].box.height
    if label.box.left > left + height or lower.box.left > left + _HANG_RATIO * height:
        return False
    right = max(line.box.right for line in page.sheet.lines)
    return not any(
        abs(upper.box.left - lower.box.left) < _LEVEL_RATIO * height
        and under.box.left < left + _LEVEL_RATIO * height
        and upper.box.right > right - _RAGGED_RATIO * height
        and under.box.top - upper.box.bottom < WRAP_RATIO * height
        for upper, under in pairwise(page.sheet.lines)
    )
