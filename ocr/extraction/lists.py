"""Lists below or behind a label: numbered items, items behind their codes, items one behind the other in a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ocr.extraction.anchors import Anchor, bare, find_anchors
from ocr.extraction.official_head import is_capitals
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.signing_titles import ends_body
from ocr.extraction.tables import CODE, begins_with_label
from ocr.types import Line, Word

_CODED_WORDS = 2  # a trade's code and a dash before its name
_LINE_LIMIT = 25
_WHITE_BELOW = 1.6  # in line heights: a sentence goes on closer below
_FEWEST_LETTERS = 3
_LEAD_WORDS = 4
_HEAD_WORDS = 12
ANY_BEGINNING = "…"
"""Begins a label of which any line may be the beginning."""

_HANG = 3.0  # in line heights: an item's further lines begin no farther from its first word
_ITEM = re.compile(r"^(?:\(?\d{1,2}[.)]?|[-–+•])$")
_FIRST_LETTER = re.compile(r"^a[.)]$")
_LETTERS = re.compile(r"^[a-zđ][.)]$")
_OTHER_ITEM = re.compile(r"^(?:[IVX]+[.)]|[a-zđ][.)])\s", re.IGNORECASE)
_CODE_AT_END = re.compile(
    r"(?:[-–—,;:.]\s*)?\(?(?:mã(?: ngành| số)?(?: nghề)?\s*)?[:\s]*[A-Z]?\d{4,5}\)?[.;,]?"
    r"(?:\s*[-–—(]?\s*(?:ngành|nghề)?\s*(?:nghề )?chính\)?[.;,]?)?",
    re.IGNORECASE,
)
_CODE_WORDS = ("ma", "so", "nganh", "nghe")
_SIGNS = " -–—+•;.,:()"


def numbered_list(sheet: Sheet, label: str, labels: Sequence[str]) -> tuple[Place, ...]:
    """Return the items of the numbered list below a label, without their numbers and codes in brackets.

    A line that begins with one of `labels` ends the list.
    """
    head = _head(sheet, label)
    if head is None:
        return ()
    ends = _ends(sheet, labels)
    items: list[list[Word]] = []
    last = sheet.lines[head]
    lettered = False
    for index in range(head + 1, len(sheet.lines)):
        line = sheet.lines[index]
        words = list(line.words)
        is_item = (_LETTERS if lettered else _ITEM).match(words[0].text)
        if not items and _FIRST_LETTER.match(words[0].text):
            lettered, is_item = True, _FIRST_LETTER.match(words[0].text)
        if not items and index == head + 1 and _is_gloss(line):
            last = line
            continue
        if line.box.top - last.box.bottom > 2 * last.box.height or index in ends or ends_body(line.text):
            break
        if is_item and len(words) > 1:
            items.append(words[1:])
        elif len(words) > _CODED_WORDS and CODE.fullmatch(words[0].text) and not bare(words[1].text):
            items.append(words[2:])
        elif items and _goes_on(items[-1], line):
            items[-1].extend(line.words)
        else:
            break
        last = line
    return tuple(sheet.place(_without_code(item)) for item in items if _without_code(item))


def _head(sheet: Sheet, label: str) -> int | None:
    """Return the line that a label heads; of a label that begins with "…" one that ends with its words and a colon.

    "…ngành nghề:" is "Được kinh doanh các ngành, nghề sau đây:" as well: a few words may follow.
    """
    if not label.startswith(ANY_BEGINNING):
        anchors = find_anchors(sheet.lines, (label,))
        return anchors[0].line_index if anchors else None
    key = bare(label)
    ends = (
        index
        for index, line in enumerate(sheet.lines)
        if line.text.rstrip().endswith(":") and key in bare(line.text) and len(line.words) <= _HEAD_WORDS
    )
    return next(ends, None)


def _is_gloss(line: Line) -> bool:
    """Say whether a line is a label's other language: words without any Vietnamese letter or figure."""
    return line.text.isascii() and not any(map(str.isdigit, line.text)) and _ITEM.match(line.words[0].text) is None


def _goes_on(item: Sequence[Word], line: Line) -> bool:
    """Say whether a line without a number goes on an item: it begins about where the item does, and in its letters."""
    begun = line.words[0].text[:1].isupper() and bare(line.words[0].text) not in _CODE_WORDS
    if begun and _is_over(item):
        return False
    near = abs(line.box.left - item[0].box.left) < _HANG * line.box.height
    headed = is_capitals(line.text) and not is_capitals(" ".join(word.text for word in item))
    return near and not headed and not _OTHER_ITEM.match(line.text)


def _is_over(item: Sequence[Word]) -> bool:
    """Say whether an item has its code behind it, or ends with a full stop."""
    return len(_without_code(list(item))) < len(item) or item[-1].text.endswith(".")


def _ends(sheet: Sheet, labels: Sequence[str]) -> set[int]:
    return {anchor.line_index for anchor in find_anchors(sheet.lines, labels) if anchor.first_word <= 1}


def _without_code(words: list[Word]) -> list[Word]:
    """Drop a trade's code at the end: in brackets, behind a dash, or bare."""
    for index in range(len(words)):
        following = " ".join(each.text for each in words[index:])
        if index and _CODE_AT_END.fullmatch(following):
            return words[:index]
    return words


def running_list(sheet: Sheet, label: str, labels: Sequence[str]) -> tuple[Place, ...]:
    """Return the items that stand one behind the other behind a label, parted by their codes, by semicolons or strokes.

    A line that begins with one of `labels` ends the list; () when nothing stands behind the label on its line.
    """
    anchors = find_anchors(sheet.lines, (label,))
    words = _behind(sheet.lines[anchors[0].line_index], anchors[0]) if anchors else []
    if not any(bare(word.text) for word in words):
        return ()
    ends = _ends(sheet, labels)
    last = sheet.lines[anchors[0].line_index]
    for index in range(anchors[0].line_index + 1, min(len(sheet.lines), anchors[0].line_index + _LINE_LIMIT)):
        line = sheet.lines[index]
        white = line.box.top - last.box.bottom > _WHITE_BELOW * last.box.height
        if index in ends or white or begins_with_label(line.words):
            break
        words.extend(line.words)
        last = line
    coded = any(CODE.fullmatch(word.text) for word in words)
    items = (_stripped(item) for item in (_split_at_codes(words) if coded else _split_at_signs(words)))
    return tuple(sheet.place(item) for item in items if sum(len(bare(word.text)) for word in item) >= _FEWEST_LETTERS)


def _behind(line: Line, anchor: Anchor) -> list[Word]:
    return list(line.words[anchor.last_word + 1 :])


def _split_at_codes(words: Sequence[Word]) -> list[list[Word]]:
    """Return what stands between codes, without the words that say that a code follows."""
    items: list[list[Word]] = [[]]
    for word in words:
        if CODE.fullmatch(word.text):
            while items[-1] and bare(items[-1][-1].text) in _CODE_WORDS and _opens_code(items[-1]):
                items[-1].pop()
            items.append([])
        else:
            items[-1].append(word)
    return items


def _opens_code(item: Sequence[Word]) -> bool:
    """Say whether an item ends with "(mã", "- mã ngành" or the like, and not with a word of its own."""
    tail = " ".join(word.text for word in item[-4:])
    return re.search(r"(?:[(,;:–—-]|\s)\s*mã(?:\s+(?:số|ngành|nghề))*\W*$", tail, re.IGNORECASE) is not None


def _split_at_signs(words: Sequence[Word]) -> list[list[Word]]:
    items: list[list[Word]] = [[]]
    for word in words:
        items[-1].append(word)
        if word.text.endswith(";") or word.text == "/":
            items.append([])
    return _rejoined(items)


def _rejoined(items: list[list[Word]]) -> list[list[Word]]:
    """Return items of which none begins with a small letter, where the others have capitals: it goes on the one before.

    "Gia công cơ khí; xử lý kim loại" is one trade of a list.
    """
    further = [item for item in items[1:] if item]
    if not any(item[0].text[:1].isupper() for item in further):
        return items
    whole = items[:1]
    for item in further:
        if item[0].text[:1].islower() and whole[-1] and whole[-1][0].text[:1].isupper():
            whole[-1] = [*whole[-1], *item]
        else:
            whole.append(item)
    return whole


def _stripped(item: list[Word]) -> list[Word]:
    """Return an item without the signs and numbers around it, and without what leads on to it: "Ngành, nghề khác:"."""
    lead = next((number for number, word in enumerate(item[:_LEAD_WORDS]) if word.text.endswith(":")), -1)
    words = item[lead + 1 :]
    while words and (not bare(words[0].text) or _ITEM.match(words[0].text)):
        words.pop(0)
    while words and not bare(words[-1].text):
        words.pop()
    if words:
        words[-1] = replace(words[-1], text=words[-1].text.rstrip(_SIGNS.replace(")", "")))
    return words
