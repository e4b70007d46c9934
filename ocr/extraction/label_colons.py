"""Labels that say more than the template's wording: "Trụ sở tại:", "Mục đích cấp giấy xác nhận:".

Every office adds words of its own to a label. What follows a known wording in small letters, up to a colon, is such an
addition; a value begins with a capital or a figure nearly always, and holds no colon so near its beginning.
"""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import replace

from ocr.extraction.anchors import Anchor, bare, has_colon, set_off
from ocr.extraction.label import Label, Mark, box_of
from ocr.extraction.label_notes import find_note
from ocr.extraction.sheet import Sheet
from ocr.text import fold
from ocr.types import Line

_MOST_WORDS = 7
_ADDED_SCORE = 86.0  # of a wording with an addition: one that stands as it is goes before it
_TELLING_LOSS = 3.0
_TELLING = re.compile(r"\btrinh\b|\b(?:nhu sau|sau day)$")
"""What leads to a story, where another label may lead to the wish itself: "Nay tôi xin trình bày như sau:"."""
_OFFICES = ("uy ban", "ubnd", "phong", "cong an", "chu tich", "quy", "lanh dao", "co quan", "truong", "ban")
_OFFICE_WORDS = 18


def up_to_colon(sheet: Sheet, label: Label, taken: Container[Mark]) -> Label:
    """Return a label with the words of its own that follow it up to a colon; itself where there are none."""
    for part in (label.parts[-1], label.parts[0]):
        whole = _with_tail(sheet, label, part, taken)
        if whole is not None:
            return whole
    return label


def _with_tail(sheet: Sheet, label: Label, last: Anchor, taken: Container[Mark]) -> Label | None:
    """Return a label with what follows one of its parts up to a colon, None where nothing does."""
    line = sheet.lines[last.line_index]
    if has_colon(line, last):
        return None
    start = last.last_word + 1
    while (last.line_index, start) in label.marks:
        start += 1
    if start > last.last_word + 1 and line.words[start - 1].text.endswith(":"):
        return None
    end = _colon_word(line, last.line_index, start, taken)
    if end is None:
        return None
    tail = " ".join(word.text for word in line.words[start : end + 1]).rstrip(": ")
    if not bare(tail):
        return None
    marks = label.marks | {(last.line_index, number) for number in range(start, end + 1)}
    score = _ADDED_SCORE - (_TELLING_LOSS if _TELLING.search(fold(tail)) else 0.0)
    parts = tuple(replace(part, score=min(part.score, score)) if part is last else part for part in label.parts)
    return replace(label, parts=parts, marks=marks, box=box_of(sheet, marks), tail=f"{label.tail} {tail}".strip())


def _colon_word(line: Line, index: int, start: int, taken: Container[Mark]) -> int | None:
    """Return which word ends a label's addition with a colon, None when what follows is a value."""
    most = _MOST_WORDS
    note = find_note(line, start, _MOST_WORDS)
    for number in range(start, len(line.words)):
        if number in note:  # whatever labels its words may look like
            if line.words[number].text.endswith(":"):
                return number
            continue
        word, before = line.words[number], line.words[number - 1]
        white = word.box.left - before.box.right
        if (index, number) in taken or white > set_off(line) or any(map(str.isdigit, word.text)):
            return None
        if _names_office(line, number):
            most = _OFFICE_WORDS
        if number - start - len(note) >= most or (most == _MOST_WORDS and not _is_small(word.text)):
            return None
        if word.text.endswith(":"):
            return number
        if word.text.endswith((".", ";")) or (word.text.endswith(",") and most == _MOST_WORDS):
            return None
    return None


def _is_small(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return not letters or letters[0].islower() or text.startswith(("(", "/"))


def _names_office(line: Line, number: int) -> bool:
    """Say whether an office is named from a word on: "kính đề nghị Ủy ban nhân dân xã Tả Van:"."""
    words = " ".join(word.text for word in line.words[number : number + 2])
    from_here = bare(words)
    return any(from_here.startswith(bare(office)) for office in _OFFICES)
