"""Between head and foot of an official document: its kind and its subject."""

from __future__ import annotations

import re

from ocr.extraction.alike import similarity
from ocr.extraction.anchors import bare
from ocr.extraction.official_addressees import is_greeting
from ocr.extraction.official_day import is_dated, is_place_and_date
from ocr.extraction.official_head import HEAD_SHARE, NUMBER, find_head, is_capitals
from ocr.extraction.sheet import Place, Sheet, place_of_lines
from ocr.types import Line

_TITLE_LETTERS = 5
_KIND_ALIKE = 0.87
_SUBJECT_LINES = 4  # besides its first
_LEFT_SHARE = 0.45
_MARKS_OF_URGENCY = ("hỏa tốc", "khẩn", "thượng khẩn", "hỏa tốc hẹn giờ", "mật")
_MARK_ALIKE = 0.8
_WIDER = 1.03  # a line of a wrapped text is no wider than the one above with the word that had no room there
_LABELLED = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2}:")  # "Điện:", "Nơi gửi: …"
SUBJECT_MARK = re.compile(
    r"^[\W_]{0,2}(?:v\s?(?:[/|\\]\s?[^\s:]{0,2}|%)(?=[\s:]|$)|v\s?[l1iíìj]\s?v\b|vw\b|về việc\b)", re.IGNORECASE
)
"""How the subject of an official letter begins: "V/v", "(V/v", "V/v:", "Về việc", whatever became of its slash."""
_BODY_STARTS = re.compile(
    r"^(căn cứ|can cu|thực hiện|thuc hien|kính gửi|kinh gui|xét|xet|theo|điều 1|dieu 1|i\.|1\.|chương|-|ngày|"
    r"hôm nay|vào hồi)\b",
    re.IGNORECASE,
)


def document_kind_line(sheet: Sheet, kinds: tuple[str, ...]) -> int | None:
    """Return the line that names the document's kind, standing alone in capitals; None for an official letter."""
    for index, line in enumerate(sheet.lines):
        if line.box.top > sheet.frame.top + 0.5 * sheet.frame.height:
            break
        if is_capitals(line.text) and any(similarity(line.text, kind) >= _KIND_ALIKE for kind in kinds):
            return index
    return None


def document_kind(sheet: Sheet, kinds: tuple[str, ...]) -> Place | None:
    """Return the words that tell a document's kind.

    These are its title line; of an official letter, which has none, its subject mark "V/v" or its addressee line; of
    a kind that is not among `kinds` the line in capitals below the head.
    """
    index = document_kind_line(sheet, kinds)
    if index is not None:
        return place_of_lines(sheet, [index])
    mark = _subject_mark_line(sheet)
    other = _other_title(sheet)
    if other is not None and (mark is None or _stands_over(sheet.lines[other], sheet.lines[mark])):
        return place_of_lines(sheet, [other])
    return None if mark is None else sheet.place(sheet.lines[mark].words[:2], [mark])


def _subject_mark_line(sheet: Sheet) -> int | None:
    return next((i for i, line in enumerate(sheet.lines) if SUBJECT_MARK.match(line.text)), None)


def _stands_over(title: Line, below: Line) -> bool:
    """Say whether a title names what the line below it is about: both are set about one middle."""
    centred = abs(title.box.center_x - below.box.center_x) < title.box.height
    return centred and title.box.bottom <= below.box.top + 0.5 * below.box.height


def _other_title(sheet: Sheet) -> int | None:
    """Return the centred line in capitals that comes first below the head; None without a head."""
    head = find_head(sheet)
    if head.end < 0:
        return None
    floor = sheet.lines[head.end].box.bottom
    for index, line in enumerate(sheet.lines):
        centred = abs(line.box.center_x - sheet.frame.center_x) < 0.12 * sheet.frame.width
        long_enough = len(bare(line.text)) > _TITLE_LETTERS and not _is_mark_of_urgency(line.text)
        if line.box.top > floor and centred and is_capitals(line.text) and long_enough:
            return index
    return None


def letter_subject(sheet: Sheet) -> Place | None:
    """Return "V/v …" of an official letter (công văn): it stands below the number, in the left column."""
    start = _subject_mark_line(sheet)
    if start is None or sheet.lines[start].box.top > sheet.frame.top + HEAD_SHARE * sheet.frame.height:
        return None
    indexes = [start]
    columns_at = sheet.frame.left + _LEFT_SHARE * sheet.frame.width
    for index in range(start + 1, len(sheet.lines)):
        line, last = sheet.lines[index], sheet.lines[indexes[-1]]
        if line.box.top - last.box.bottom > 0.9 * last.box.height or len(indexes) > _SUBJECT_LINES:
            break
        if line.box.left > columns_at >= sheet.lines[start].box.left and not _is_centred_below(last, line):
            continue  # of the other column
        if _ends_subject(line):
            break
        if _is_wider(last, line) and line.box.right > sheet.frame.center_x:
            break  # the body
        indexes.append(index)
    return place_of_lines(sheet, indexes)


def _is_centred_below(upper: Line, lower: Line) -> bool:
    return lower.box.top > upper.box.center_y and abs(lower.box.center_x - upper.box.center_x) < 0.5 * upper.box.height


def _ends_subject(line: Line) -> bool:
    return is_greeting(line) or _is_mark_of_urgency(line.text) or is_dated(line)


def _is_mark_of_urgency(text: str) -> bool:
    return is_capitals(text) and any(similarity(text, mark) > _MARK_ALIKE for mark in _MARKS_OF_URGENCY)


def subject(sheet: Sheet, kinds: tuple[str, ...]) -> Place | None:
    """Return what a document is about: the lines below the name of its kind, of a letter those from "V/v" on."""
    index = document_kind_line(sheet, kinds)
    place = letter_subject(sheet) if index is None else _subject_below(sheet, index)
    if place is not None:
        return place
    other = _other_title(sheet)
    return None if other is None else _subject_below(sheet, other)


def _subject_below(sheet: Sheet, kind_index: int) -> Place | None:
    """Return the lines between the kind's name and the body: centred as it is, or flush with it at the left."""
    kind = sheet.lines[kind_index]
    at_left = kind.box.center_x < sheet.frame.left + _LEFT_SHARE * sheet.frame.width
    margin = max(line.box.right for line in sheet.lines)
    indexes: list[int] = []
    last = sheet.lines[kind_index]
    for index in range(kind_index + 1, len(sheet.lines)):
        line = sheet.lines[index]
        centred = abs(line.box.center_x - kind.box.center_x) < 0.06 * sheet.frame.width
        flush = at_left and abs(line.box.left - kind.box.left) < 0.7 * line.box.height
        if not any(map(str.isalnum, line.text)):
            continue  # a speck
        if _is_number(line.text) and not indexes:
            last = line
            continue
        apart = line.box.top - last.box.bottom > (1.6 if indexes else 2.5) * max(last.box.height, line.box.height)
        if not (centred or flush) or apart or len(indexes) > _SUBJECT_LINES:
            break
        if indexes and (_BODY_STARTS.match(line.text) or _is_wider(last, line) or _begins_body(kind, line, margin)):
            break
        if indexes and is_capitals(line.text) and not _go_on_in_capitals(last, line):
            break
        if is_greeting(line) or _is_number(line.text) or is_place_and_date(line.text) or _LABELLED.match(line.text):
            break
        indexes.append(index)
        last = line
    return place_of_lines(sheet, indexes)


def _is_number(text: str) -> bool:
    """Say whether a line is a document's number; "số 7" goes on the line above it."""
    return NUMBER.match(text) is not None and any(sign in text for sign in "/:")


def _begins_body(kind: Line, line: Line, margin: float) -> bool:
    """Say whether a line is the first of a paragraph: it reaches the margin and is not centred under the kind."""
    half = 0.5 * line.box.height
    return line.box.right > margin - half and abs(line.box.center_x - kind.box.center_x) > half


def _go_on_in_capitals(upper: Line, lower: Line) -> bool:
    """Say whether a subject that is set in capitals wraps: its lines stand closer than what is said below it."""
    return is_capitals(upper.text) and lower.box.top - upper.box.bottom < 0.6 * upper.box.height


def _is_wider(upper: Line, lower: Line) -> bool:
    """Say whether a line cannot go on the text above it: its first word had room there."""
    room = upper.box.width + upper.box.height + lower.words[0].box.width
    return lower.box.width > _WIDER * room
