"""Labels that no template lists: a few words with a capital, at a line's beginning or set off, and a colon behind them.

What stands before them ends there and what stands behind them is theirs. A field's template may say by which words such
a label means the field: "Địa điểm đặt trụ sở" means the head office. The others are nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ocr.extraction.anchors import SET_OFF_RATIO, Anchor, bare, is_numbering, set_off
from ocr.extraction.label import Label, Mark, label_of
from ocr.extraction.label_page import Page
from ocr.extraction.sheet import Sheet
from ocr.extraction.template import FieldRule
from ocr.text import fold
from ocr.types import Line

UNKNOWN = ""
"""What such a label says, as far as templates know."""

_MOST_WORDS = 8
_MOST_CELL_WORDS = 6
_FEWEST_WORDS = 2  # one word may be the last of a sentence that runs on: "… xã Tả | Van: Xác nhận"
_SCORE = 50.0
_DASHES = ("-", "–", "—")
_OTHER_THINGS = (
    "ngay cap",
    "noi cap",
    "co quan cap",
    "dien thoai",
    "bang chu",
    "ky ten",
    "nguoi ky",
    "ghi chu",
    "email",
)
_WHOLE = "="
_GIVEN = " cap "
_IDENTITY_PAPERS = ("cccd", "cmnd", "can cuoc", "dinh danh", "ho chieu", "giay to", "chung minh", "so", "nhan dan")
_NAME_FIRST = re.compile(r"(?:\d{1,2} )?ho (?:va |chu dem )?ten (?:tuoi |nam sinh )?(?:noi|dia chi|cho o|so) ")
_NO_NAMES = ("dia chi", "noi", "cho", "ngay", "nam", "sinh", "so", "dan toc", "quoc tich", "nghe", "quan he", "chuc vu")


def unknown_labels(
    sheet: Sheet, labels: Sequence[Label], meanings: Mapping[str, Sequence[FieldRule]]
) -> Iterator[Label]:
    """Yield the labels of a sheet that share no word with those that are known.

    Args:
        sheet: where to look.
        labels: the known ones.
        meanings: the fields that labels with certain words mean; a label goes by the longest of these words.
    """
    taken = {mark for label in labels for mark in label.marks}
    for index, line in enumerate(sheet.lines):
        for start in _starts(line):
            end = _colon(line, index, start, taken)
            if end is not None:
                said = " ".join(word.text for word in line.words[start : end + 1]).rstrip(": ")
                anchor = replace(_anchor(line, index, start, end), label=_meaning(said, meanings))
                if anchor.label != UNKNOWN or start or len(said.split()) >= _FEWEST_WORDS:
                    yield replace(label_of(sheet, anchor), tail=said)


def cell_labels(page: Page, meanings: Mapping[str, Sequence[FieldRule]]) -> Iterator[Label]:
    """Yield unlisted labels without a colon: over their values on a page that is set so, or beside a column of values.

    Only what means a field counts: nothing else tells such a label from a value.
    """
    taken = {mark for label in page.labels for mark in label.marks}
    for index, line in enumerate(page.sheet.lines):
        for start in _starts(line):
            end = _run_end(line, index, start, taken)
            if end is None:
                continue
            said = " ".join(word.text for word in line.words[start : end + 1])
            anchor = replace(_anchor(line, index, start, end), label=_meaning(said, meanings))
            label = replace(label_of(page.sheet, anchor), tail=said)
            beside = any(column.holds(label) for column in page.value_columns)
            if anchor.label != UNKNOWN and (page.is_stacked or beside):
                yield label


def _run_end(line: Line, index: int, start: int, taken: set[Mark]) -> int | None:
    """Return the last word of a short run of words in small letters that white ends, None where it is no label."""
    end = start
    while end + 1 < len(line.words):
        white = line.words[end + 1].box.left - line.words[end].box.right
        if white > SET_OFF_RATIO * line.box.height:
            break
        end += 1
    words = line.words[start : end + 1]
    text = "".join(word.text for word in words)
    free = not any((index, number) in taken for number in range(start, end + 1))
    plain = not any(map(str.isdigit, text)) and text != text.upper() and text[-1].isalpha()
    return end if free and plain and len(words) <= _MOST_CELL_WORDS else None


def _meaning(said: str, meanings: Mapping[str, Sequence[FieldRule]]) -> str:
    """Return the longest of the words that a label holds, nothing where it holds none or is about another thing."""
    text = f" {_plain(said)} "
    if any(f" {word} " in text for word in _OTHER_THINGS):
        return UNKNOWN
    found = [words for words in meanings if _says(text, _WHOLE * words.startswith(_WHOLE) + _plain(words))]
    best = max(found, key=lambda word: (len(word.split()), len(word)), default=UNKNOWN)
    names = any(rule.kind == "name" for rule in meanings.get(best, ()))
    return UNKNOWN if names and any(f" {word} " in text for word in _NO_NAMES) else best


def _says(text: str, words: str) -> bool:
    """Say whether a text holds words in their order, with one more between two of them at most; all of it for "=…"."""
    if words.startswith(_WHOLE):
        return text == f" {words.removeprefix(_WHOLE)} "
    return re.search(rf" {words.replace(' ', '(?: [a-z]+)? ')} ", text) is not None


def says_another_thing(sheet: Sheet, label: Label, rule: FieldRule) -> bool:
    """Say whether words before a name's label make it one of something else: "Địa chỉ chủ hộ" is no "Chủ hộ"."""
    part = label.parts[0]
    line = sheet.lines[part.line_index]
    lead: list[str] = []
    for number in range(part.first_word - 1, -1, -1):
        word, following = line.words[number], line.words[number + 1]
        white = following.box.left - word.box.right > SET_OFF_RATIO * line.box.height
        if white or word.text.endswith((":", ",", ";", ".")) or any(map(str.isdigit, word.text)):
            break
        lead.insert(0, word.text)
    text = f" {_plain(' '.join(lead))} "
    if rule.kind == "name" and _NAME_FIRST.match(_plain(line.text)):
        return False  # "Họ, tên, nơi thường trú, số giấy chứng minh của người đứng khai:" begins with the name
    if rule.kind == "date" and _GIVEN in f" {_plain(label.name)} ":
        return _is_of_identity_paper(sheet, part)
    return rule.kind == "name" and any(f" {word} " in text for word in _NO_NAMES)


def _is_of_identity_paper(sheet: Sheet, part: Anchor) -> bool:
    """Say whether an identity paper was given on that day: it is named before, or on the line above; or who gave it."""
    line = sheet.lines[part.line_index]
    upper = sheet.lines[part.line_index - 1] if part.line_index else line
    before = f" {_plain(' '.join(word.text for word in line.words[: part.first_word]))} "
    behind = f" {_plain(' '.join(word.text for word in line.words[part.last_word + 1 :]))} "
    near = upper is not line and upper.box.bottom > line.box.top - 2 * line.box.height
    above = f" {_plain(upper.text)} " if near else ""
    named = any(f" {word} " in text for word in _IDENTITY_PAPERS for text in (before, above))
    return named or " noi cap " in behind or " cap boi " in behind or " co quan cap " in behind


def _plain(text: str) -> str:
    return " ".join("".join(char if char.isalnum() else " " for char in fold(text)).split())


def _starts(line: Line) -> Iterator[int]:
    """Yield which words may begin a label: the first of the line, what white sets off, what follows a number."""
    for number, word in enumerate(line.words):
        before = line.words[number - 1] if number else None
        off = before is None or word.box.left - before.box.right > SET_OFF_RATIO * line.box.height
        listed = before is not None and (is_numbering(before.text) or (number == 1 and before.text in _DASHES))
        if (off or listed) and word.text[:1].isupper():
            yield number


def _colon(line: Line, index: int, start: int, taken: set[Mark]) -> int | None:
    """Return which word ends a label that begins at a word, None when it is none."""
    for number in range(start, min(start + _MOST_WORDS, len(line.words))):
        word = line.words[number]
        white = word.box.left - line.words[number - 1].box.right if number > start else 0
        if (index, number) in taken or white > set_off(line) or any(map(str.isdigit, word.text)):
            return None
        if word.text.endswith(":"):
            return number
        if word.text.endswith((".", ";")) or ":" in word.text:
            return None
    return None


def _anchor(line: Line, index: int, start: int, end: int) -> Anchor:
    left = len(bare("".join(word.text for word in line.words[:start])))
    right = left + len(bare("".join(word.text for word in line.words[start : end + 1])))
    offset = len(line.words[end].text.rstrip(": "))
    return Anchor(UNKNOWN, index, start, end, offset, _SCORE, left, right)
