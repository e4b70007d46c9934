"""Between head and foot of an official document: its kind, its subject and its addressees."""

from __future__ import annotations

import re

from ocr.extraction.alike import similarity
from ocr.extraction.anchors import bare
from ocr.extraction.official_head import DASHES, HEAD_SHARE, NUMBER, find_head, is_capitals
from ocr.extraction.sheet import Place, Sheet, place_of_lines
from ocr.text import fold
from ocr.types import Line, Word

_TITLE_LETTERS = 5
_KIND_ALIKE = 0.87
_SUBJECT_LINES = 4  # besides its first
_BODY_STARTS = re.compile(
    r"^(căn cứ|can cu|thực hiện|thuc hien|kính gửi|kinh gui|xét|xet|theo|điều 1|dieu 1|i\.|1\.|chương|-|ngày)\b",
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
    mark = next((i for i, line in enumerate(sheet.lines) if _is_subject_mark(line.text)), None)
    if mark is not None:
        return sheet.place(sheet.lines[mark].words[:1], [mark])
    other = _other_title(sheet)
    return None if other is None else place_of_lines(sheet, [other])


def _other_title(sheet: Sheet) -> int | None:
    """Return the centred line in capitals that comes first below the head."""
    head = find_head(sheet)
    if head.end < 0:
        return None
    floor = sheet.lines[head.end].box.bottom
    for index, line in enumerate(sheet.lines):
        centred = abs(line.box.center_x - sheet.frame.center_x) < 0.12 * sheet.frame.width
        if line.box.top > floor and centred and is_capitals(line.text) and len(bare(line.text)) > _TITLE_LETTERS:
            return index
    return None


def letter_subject(sheet: Sheet) -> Place | None:
    """Return "V/v …" of an official letter (công văn): it stands below the number, in the left column."""
    start = next((i for i, line in enumerate(sheet.lines) if _is_subject_mark(line.text)), None)
    if start is None or sheet.lines[start].box.top > sheet.frame.top + HEAD_SHARE * sheet.frame.height:
        return None
    indexes = [start]
    for index in range(start + 1, len(sheet.lines)):
        line, last = sheet.lines[index], sheet.lines[indexes[-1]]
        if line.box.top - last.box.bottom > 0.9 * last.box.height or len(indexes) > _SUBJECT_LINES:
            break
        if line.box.left > sheet.frame.left + 0.45 * sheet.frame.width or fold(line.text).startswith("kinh gui"):
            break
        indexes.append(index)
    return place_of_lines(sheet, indexes)


def _is_subject_mark(text: str) -> bool:
    return re.match(r"^v\s?[/l1i]\s?v\b|^về việc\b", text.strip(), re.IGNORECASE) is not None


def subject_below(sheet: Sheet, kind_index: int) -> Place | None:
    """Return the centred lines between the kind's name and the body."""
    middle = sheet.lines[kind_index].box.center_x
    indexes: list[int] = []
    last = sheet.lines[kind_index]
    for index in range(kind_index + 1, len(sheet.lines)):
        line = sheet.lines[index]
        centred = abs(line.box.center_x - middle) < 0.06 * sheet.frame.width
        if NUMBER.match(line.text) and not indexes:
            last = line
            continue
        apart = line.box.top - last.box.bottom > (1.6 if indexes else 2.5) * max(last.box.height, line.box.height)
        if not centred or apart or len(indexes) > _SUBJECT_LINES or not any(map(str.isalnum, line.text)):
            break
        if indexes and (_BODY_STARTS.match(line.text) or is_capitals(line.text)):
            break
        indexes.append(index)
        last = line
    return place_of_lines(sheet, indexes)


def addressees(sheet: Sheet) -> Place | None:
    """Return what stands behind "Kính gửi:", one printed line for each addressee that is listed.

    A list with signs at its ends ("- A; - B.") is kept as printed; dashes of a bare list are left out.
    """
    start = next((i for i, line in enumerate(sheet.lines) if bare(line.text).startswith("kinhgui")), None)
    if start is None:
        return None
    words = list(sheet.lines[start].words[2:])
    while words and not bare(words[0].text) and not words[0].text.startswith(DASHES):
        words.pop(0)
    indexes = [start] if words else []
    last = sheet.lines[start]
    for index in range(start + 1, min(len(sheet.lines), start + 9)):
        line = sheet.lines[index]
        is_item = line.text.lstrip().startswith((*DASHES, "+", "•"))
        if words and not is_item and not _goes_on_item(sheet, words[-1], last, line):
            break
        words.extend(line.words)
        indexes.append(index)
        last = line
        if words[-1].text.endswith("."):
            break
    ends = [sheet.lines[index].words[-1].text[-1] for index in indexes]
    if not any(end in ";.," for end in ends):
        words = [word for word in words if word.text not in DASHES]
    return sheet.place(words, indexes) if words else None


def _goes_on_item(sheet: Sheet, word: Word, upper: Line, lower: Line) -> bool:
    """Say whether a line belongs to the addressees above: close below, set in as they are, not a line of the body."""
    apart = lower.box.top - upper.box.bottom > 1.1 * upper.box.height
    body_left = min(line.box.left for line in sheet.lines if line.box.top > upper.box.bottom)
    set_in = lower.box.left > body_left + 0.08 * sheet.frame.width
    ended = word.text.endswith((".", ";"))
    return not apart and not ended and set_in and lower.box.left > upper.box.left - upper.box.height
