"""Between head and foot of an official document: its kind, its subject and its addressees."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.extraction.alike import similarity
from ocr.extraction.anchors import NOTE, bare
from ocr.extraction.official_head import DASHES, HEAD_SHARE, NUMBER, PIECE_GAP, find_head, is_capitals
from ocr.extraction.sheet import Place, Sheet, place_of_lines
from ocr.layout.reading_order import split_at_gaps
from ocr.text import fold
from ocr.types import Line, Word

_TITLE_LETTERS = 5
_KIND_ALIKE = 0.87
_SUBJECT_LINES = 4  # besides its first
_LEFT_SHARE = 0.45
_MARKS_OF_URGENCY = ("hỏa tốc", "khẩn", "thượng khẩn", "hỏa tốc hẹn giờ", "mật")
_MARK_ALIKE = 0.8
_GREETING = "kinhgui"
_GREETING_ALIKE = 0.85
_SENT_TO = re.compile(r"(?:kinh trinh|gui|dong kinh gui|noi nhan don|co quan nhan don)\s?:")
_WIDER = 1.03  # a line of a wrapped text is no wider than the one above with the word that had no room there
_GLOSS_WORDS = 4
_BOX_EDGE = 2.0  # in line heights: a box that stands beside a line ends it so far before its own words
_MOST_LINES = 9  # that receivers take
_ITEM = re.compile(r"[-–—+•]|\d{1,2}[.)]\s")
_ABOUT_WRITER = re.compile(
    r"\W*(?:\(?\d{1,2}[.)]\s*)?(?:ho (?:va |chu |ten)|ho,|ten toi|toi |sinh |nguoi (?:lam|viet|de) "
    r"|thong tin\b)"
)
"""How the lines of who writes begin, or the table about them, which follow those of who receives."""
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
    for index in range(start + 1, len(sheet.lines)):
        line, last = sheet.lines[index], sheet.lines[indexes[-1]]
        if line.box.top - last.box.bottom > 0.9 * last.box.height or len(indexes) > _SUBJECT_LINES:
            break
        if line.box.left > sheet.frame.left + _LEFT_SHARE * sheet.frame.width:
            continue  # of the other column
        if _ends_subject(line):
            break
        if _is_wider(last, line) and line.box.right > sheet.frame.center_x:
            break  # the body
        indexes.append(index)
    return place_of_lines(sheet, indexes)


def _ends_subject(line: Line) -> bool:
    return is_greeting(line) or _is_mark_of_urgency(line.text)


def _is_mark_of_urgency(text: str) -> bool:
    return is_capitals(text) and any(similarity(text, mark) > _MARK_ALIKE for mark in _MARKS_OF_URGENCY)


def is_greeting(line: Line) -> bool:
    """Say whether a line begins with "Kính gửi", a letter of it lost or misread allowed for."""
    text = bare(" ".join(word.text for word in line.words[:3]))
    if _SENT_TO.match(fold(line.text)):
        return True
    return max(similarity(text[: len(_GREETING) - lost], _GREETING) for lost in (0, 1)) >= _GREETING_ALIKE


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
    indexes: list[int] = []
    last = sheet.lines[kind_index]
    for index in range(kind_index + 1, len(sheet.lines)):
        line = sheet.lines[index]
        centred = abs(line.box.center_x - kind.box.center_x) < 0.06 * sheet.frame.width
        flush = at_left and abs(line.box.left - kind.box.left) < 0.7 * line.box.height
        if not any(map(str.isalnum, line.text)):
            continue  # a speck
        if NUMBER.match(line.text) and not indexes:
            last = line
            continue
        apart = line.box.top - last.box.bottom > (1.6 if indexes else 2.5) * max(last.box.height, line.box.height)
        if not (centred or flush) or apart or len(indexes) > _SUBJECT_LINES:
            break
        if indexes and (_BODY_STARTS.match(line.text) or is_capitals(line.text) or _is_wider(last, line)):
            break
        if is_greeting(line):
            break
        indexes.append(index)
        last = line
    return place_of_lines(sheet, indexes)


def _is_wider(upper: Line, lower: Line) -> bool:
    """Say whether a line cannot go on the text above it: its first word had room there."""
    room = upper.box.width + upper.box.height + lower.words[0].box.width
    return lower.box.width > _WIDER * room


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
    while words and not bare(NOTE.sub("", words[0].text)) and not words[0].text.startswith(DASHES):
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
        words = [word for word in words if word.text not in DASHES or id(word) not in firsts]
    return sheet.place(words, indexes) if words else None


def _gloss_words(words: Sequence[Word]) -> int:
    """Return how many words behind "Kính gửi" say it in another language, up to a colon: "/ To:", "(Dear):"."""
    end = next((number for number, word in enumerate(words[:_GLOSS_WORDS]) if word.text.endswith(":")), None)
    if end is None or not words[0].text.startswith(("/", "(")):
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
