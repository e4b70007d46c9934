"""People named below a heading, one behind the other: "Ông: Lò Văn Pao, sinh năm …, CMND số: … và vợ là …".

What is theirs (birth, papers, residence) follows each name; how many people there are nobody knows beforehand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ocr.extraction.anchors import bare, find_anchors
from ocr.extraction.normalize import normalize
from ocr.extraction.sheet import Place, Sheet
from ocr.types import Line, Word

OR = "|"
"""Parts the wordings of a heading."""

_HONORIFICS = ("ong", "ba", "ongba", "hoong", "hoba", "hoongba", "ongvaba")
_MOST_LINES = 14
_NAME_WORDS = (2, 6)
_END = (",", ";", ".", ":")
_FEWEST_DIGITS = 9
_FULL_RATIO = 4.0  # in line heights: a line that ends so near the widest one may go on below


def named_people(sheet: Sheet, label: str, labels: Sequence[str]) -> tuple[Place, ...]:
    """Return the names behind "Ông", "Bà" and the like below a heading, up to a line that begins with a label."""
    places = []
    lines = _lines_below(sheet, label, labels)
    widest = max((line.box.right for line in sheet.lines), default=0)
    for index, line in enumerate(lines):
        words = list(line.words)
        number = 0
        while number < len(words):
            name = _name_behind(words, number)
            if name:
                number = words.index(name[-1])
                if number == len(words) - 1 and widest - line.box.right < _FULL_RATIO * line.box.height:
                    name += _rest_of_name(name, lines[index + 1 : index + 2])
                if len(name) >= _NAME_WORDS[0]:
                    places.append(sheet.place(name))
            number += 1
    return tuple(places)


def peoples_numbers(sheet: Sheet, label: str, labels: Sequence[str]) -> tuple[Place, ...]:
    """Return the numbers of identity papers in the lines below a heading, up to a line that begins with a label."""
    return tuple(
        sheet.place([word])
        for line in _lines_below(sheet, label, labels)
        for word in line.words
        if sum(map(str.isdigit, word.text)) >= _FEWEST_DIGITS and normalize("id", word.text.strip(",.;:()")) is not None
    )


def _lines_below(sheet: Sheet, label: str, labels: Sequence[str]) -> list[Line]:
    """Return the lines below the first line that bears a wording of a heading, before them what stands behind it."""
    head = next(iter(find_anchors(sheet.lines, label.split(OR))), None)
    if head is None:
        return []
    ends = {anchor.line_index for anchor in find_anchors(sheet.lines, labels) if anchor.first_word <= 1}
    behind = sheet.lines[head.line_index].words[head.last_word + 1 :]
    lines = [replace(sheet.lines[head.line_index], words=behind)] if behind else []
    for index in range(head.line_index + 1, min(len(sheet.lines), head.line_index + 1 + _MOST_LINES)):
        if index in ends:
            break
        lines.append(sheet.lines[index])
    return lines


def _name_behind(words: Sequence[Word], number: int) -> list[Word]:
    """Return the words of the name behind an honorific that begins at a word, [] where none begins there."""
    after = _after_honorific(words, number)
    name: list[Word] = []
    for word in words[after:] if after else ():
        if not _is_of_name(word) or len(name) == _NAME_WORDS[1]:
            break
        name.append(word)
        if word.text.endswith(_END):
            break
    return name


def _rest_of_name(name: Sequence[Word], below: Sequence[Line]) -> list[Word]:
    """Return the words that go on a name at the beginning of the line below it: in capitals as it is, or as names are.

    Nothing goes on a name that ends with a sign.
    """
    rest: list[Word] = []
    if name[-1].text.endswith(_END):
        return rest
    capitals = all(word.text.isupper() for word in name)
    for word in below[0].words if below else ():
        if not _is_of_name(word) or word.text.strip(",.;:").isupper() != capitals or _after_honorific([word], 0):
            break
        rest.append(word)
        if word.text.endswith(_END):
            return rest
    return rest if capitals else []


def _is_of_name(word: Word) -> bool:
    return word.text[:1].isupper() and not any(map(str.isdigit, word.text))


def _after_honorific(words: Sequence[Word], number: int) -> int:
    """Return the number of the word behind an honorific of one to three words, 0 where none begins."""
    for size in (3, 2, 1):
        part = words[number : number + size]
        if len(part) == size and "".join(bare(word.text) for word in part) in _HONORIFICS:
            return number + size
    return 0
