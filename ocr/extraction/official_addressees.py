"""Whom a document or a letter goes to: what stands behind "Kính gửi"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.extraction.alike import similarity
from ocr.extraction.anchors import NOTE, bare
from ocr.extraction.official_head import DASHES, PIECE_GAP, is_capitals
from ocr.extraction.sheet import Place, Sheet
from ocr.layout.reading_order import split_at_gaps
from ocr.text import fold
from ocr.types import Line, Word

_GREETING = "kinhgui"
_GREETING_ALIKE = 0.85
_SENT_TO = re.compile(r"(?:kinh trinh|gui|dong kinh gui|noi nhan don|co quan nhan don)\s?:")
_GLOSS_WORDS = 4
_BOX_EDGE = 2.0  # in line heights: a box that stands beside a line ends it so far before its own words
_MOST_LINES = 9  # that receivers take
_ITEM_SIGNS = (*DASHES, "+", "•")
_ITEM = re.compile(r"[-–—+•]|\d{1,2}[.)]\s")
_ABOUT_WRITER = re.compile(
    r"\W*(?:\(?\d{1,2}[.)]\s*)?(?:ho (?:va |chu |ten)|ho,|ten toi|toi |sinh |nguoi (?:lam|viet|de) "
    r"|thong tin\b)"
)
"""How the lines of who writes begin, or the table about them, which follow those of who receives."""


def is_greeting(line: Line) -> bool:
    """Say whether a line begins with "Kính gửi", a letter of it lost or misread allowed for."""
    text = bare(" ".join(word.text for word in line.words[:3]))
    if _SENT_TO.match(fold(line.text)):
        return True
    return max(similarity(text[: len(_GREETING) - lost], _GREETING) for lost in (0, 1)) >= _GREETING_ALIKE


def addressees(sheet: Sheet) -> Place | None:
    """Return what stands behind "Kính gửi:", one printed line for each addressee that is listed.

    A list with signs at its ends ("- A; - B.") is kept as printed; dashes of a bare list are left out.
    """
    start = next((i for i, line in enumerate(sheet.lines) if is_greeting(line)), None)
    if start is None:
        return None
    sent = _SENT_TO.match(fold(sheet.lines[start].text))
    words = list(sheet.lines[start].words[2 if sent is None else len(sent.group().split()) :])
    if sent is None:
        words = words[_gloss_words(words) :]
    while words and not bare(NOTE.sub("", words[0].text)) and not words[0].text.startswith(_ITEM_SIGNS):
        words.pop(0)
    capitals = not words or is_capitals(" ".join(word.text for word in words))
    indexes = [start] if words else []
    last = sheet.lines[start]
    for index in range(start + 1, min(len(sheet.lines), start + _MOST_LINES)):
        if words and words[-1].text.endswith("."):
            break
        line = sheet.lines[index]
        is_item = _ITEM.match(line.text.lstrip()) is not None
        if is_item and words and line.text.lstrip()[:1].isdigit() and not words[0].text[:1].isdigit():
            break  # the first of the body's numbers
        listed = bool(words) and words[-1].text.endswith(";") and _is_listed_below(words[0], last, line)
        if words and not is_item and not listed and not _goes_on_item(sheet, words[-1], last, line):
            break
        if not capitals and is_capitals(line.text):
            break  # a heading
        if ":" in line.text or _ABOUT_WRITER.match(fold(line.text)):
            break  # a label
        capitals = capitals and is_capitals(line.text)
        words.extend(line.words)
        indexes.append(index)
        last = line
    ends = [sheet.lines[index].words[-1].text[-1] for index in indexes]
    if not any(end in ";.," for end in ends):
        firsts = {id(sheet.lines[index].words[0]) for index in indexes} | {id(word) for word in words[:1]}
        words = [word for word in words if word.text not in _ITEM_SIGNS or id(word) not in firsts]
    return sheet.place(words, indexes) if words else None


def _gloss_words(words: Sequence[Word]) -> int:
    """Return how many words behind "Kính gửi" belong to it, up to a colon: "/ To:", "(Dear):", "quý cơ quan:"."""
    end = next((number for number, word in enumerate(words[:_GLOSS_WORDS]) if word.text.endswith(":")), None)
    if end is None or not (words[0].text.startswith(("/", "(")) or fold(words[0].text) == "quy"):
        return 0
    return end + 1


def _is_listed_below(first: Word, upper: Line, lower: Line) -> bool:
    """Say whether a line stands close below a receiver, at the edge of the first one: a list without signs goes on."""
    close = lower.box.top - upper.box.bottom < 1.1 * upper.box.height
    return close and abs(lower.box.left - first.box.left) < 0.5 * upper.box.height


def _goes_on_item(sheet: Sheet, word: Word, upper: Line, lower: Line) -> bool:
    """Say whether a line belongs to the addressees above: close below, set in as they are, not a line of the body."""
    apart = lower.box.top - upper.box.bottom > 1.1 * upper.box.height
    body_left = min(line.box.left for line in sheet.lines if line.box.top > upper.box.bottom)
    set_in = lower.box.left > body_left + 0.08 * sheet.frame.width
    ended = word.text.endswith((".", ";"))
    small = lower.words[0].text[:1].islower() and not lower.words[-1].text.endswith(":")
    under = min(lower.box.right, upper.box.right) > max(lower.box.left, upper.box.left)
    if not apart and not ended and small and under:
        return True
    centred = abs(lower.box.center_x - upper.box.center_x) < upper.box.height
    below = set_in and (centred or lower.box.left > upper.box.left - upper.box.height)
    return not apart and not ended and (below or _had_no_room(sheet, upper, lower))


def _stands_beside(line: Line, other: Line) -> bool:
    level = abs(line.box.center_y - other.box.center_y) < 0.7 * other.box.height
    return level and line.box.left > other.box.right


def _had_no_room(sheet: Sheet, upper: Line, lower: Line) -> bool:
    """Say whether a line wraps into a shorter one below it: it reaches the margin, so near that no word fits behind."""
    beside = [line.box.left for line in sheet.lines if _stands_beside(line, upper)]
    margin = min(beside, default=max(line.box.right for line in sheet.lines)) - (
        _BOX_EDGE * upper.box.height if beside else 0
    )
    room = upper.box.right + lower.words[0].box.width + 0.3 * upper.box.height
    shorter = lower.box.right < margin - upper.box.height
    in_one = len(split_at_gaps(lower.words, PIECE_GAP * lower.box.height)) == 1  # no labels of a form side by side
    return room > margin and shorter and in_one and not lower.text[:1].isdigit()
