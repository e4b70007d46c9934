"""The days of a registration, the first and the last change's: each told by words before, behind, over or below it.

"Đăng ký lần đầu, ngày 12/3/2019" and "Ngày 12/3/2019 (đăng ký lần đầu)" say the same; beside them stands, in any
order, the day of a change. Which day belongs to which words shows only when all of them are looked at together: each
gets a day of its own, the nearest that leaves one for the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise, permutations

from ocr.extraction.normalize import normalize
from ocr.extraction.sheet import CONTESTED_SCORE, Place, Sheet
from ocr.extraction.template import FieldRule, Template
from ocr.text import fold
from ocr.types import Box, Line, Word

FIRST, CHANGE = "first_registration_date", "amendment_date"
_NUMBER = "amendment_number"
_COUNT = r"(?P<n>\d{1,2})(?!\w|\s?[/.-]\s?\d)"
_MARKS = (
    (CHANGE, re.compile(rf"(?:thay|cap) doi(?: \w+)?\W{{0,2}}\s?lan\W+(?:thu\W+)?{_COUNT}")),
    (CHANGE, re.compile(rf"lan\W+(?:thu\W+)?{_COUNT}\s?\W?\s?(?:dang ky )?thay doi")),
    (
        CHANGE,
        re.compile(r"ngay (?:dang ky |cap )?thay doi(?! lan)|thay doi (?:gan nhat|cuoi cung|lan (?:cuoi|gan nhat))"),
    ),
    (FIRST, re.compile(r"(?<!thay doi )lan dau|(?<!thay doi )lan thu nhat|(?<!thay doi )lan thu 1 ?(?=[:,)])")),
)
_DAY = re.compile(
    r"(?<!\w)\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{4}(?!\w)|(?:ngay\W+)?\d{1,2}\W+thang\W+\d{1,2}\W+nam\W+\d{4}(?!\w)"
)
_WRAPPED = 9  # letters between a day and its words in a sentence that wraps
_REACH = 2.5  # in line heights: a day stands no further above or below its words
_LONE_WORDS = 4  # beside a day on a line above or below its words
_MOST_MARKS = 3
_BEHIND, _BEFORE, _BELOW, _OVER, _LOST = 0.0, 1.0, 2.0, 2.5, 10.0
"""How far-fetched it is that a day stands there; that words have none at all is the last resort."""
_SURE = 0.8
_SCORE = 96.0


@dataclass(frozen=True, slots=True)
class _Token:
    """Words of a line that tell a day, or of which registration a day is (`key`, empty for a day)."""

    key: str
    line: int
    words: tuple[Word, ...]
    box: Box
    span: tuple[int, int]
    number: tuple[Word, ...] = ()


def find_registration_days(sheet: Sheet, template: Template) -> tuple[tuple[FieldRule, Place], ...]:
    """Return the places of the days of registration and of the change's number, () where no words tell of any."""
    plain = [rule for rule in template.fields if rule.pattern is None and rule.checks is None]
    rules = {rule.key: rule for rule in reversed(plain) if rule.key in (FIRST, CHANGE, _NUMBER)}
    tokens = _tokens(sheet.lines)
    marks = [token for token in tokens if token.key]
    if FIRST not in rules or not marks or len(marks) > _MOST_MARKS or len({mark.key for mark in marks}) < len(marks):
        return ()
    found = [(rules[mark.key], sheet.place(day.words, [mark.line, day.line], score)) for mark, day, score in
             _matched(sheet, tokens, marks) if mark.key in rules]  # fmt: skip
    told = (mark for mark in marks if mark.number and _NUMBER in rules)
    return (*found, *((rules[_NUMBER], sheet.place(mark.number, [mark.line])) for mark in told))


def _tokens(lines: Sequence[Line]) -> list[_Token]:
    """Return what lines tell, in reading order; words may stand in two lines."""
    words = [(index, word) for index, line in enumerate(lines) for word in line.words]
    text, starts = "", []
    for _, word in words:
        starts.append(len(text))
        text += f"{fold(word.text)} "
    spans = [(match.span(), "", match) for match in _DAY.finditer(text)]
    for key, pattern in _MARKS:
        for match in pattern.finditer(text):
            if not any(match.start() < end and start < match.end() for (start, end), _, _ in spans):
                spans.append((match.span(), key, match))

    def within(start: int, end: int) -> tuple[Word, ...]:
        ends = [*starts[1:], len(text)]
        return tuple(word for (_, word), a, b in zip(words, starts, ends, strict=True) if a < end and start < b - 1)

    tokens = []
    for span, key, match in sorted(spans, key=lambda each: each[0]):
        own = within(*span)
        index = next(index for (index, word), start in zip(words, starts, strict=True) if word is own[0])
        level = [word for at, word in words if at == index and any(word is each for each in own)]
        box = Box(level[0].box.left, lines[index].box.top, level[-1].box.right, lines[index].box.bottom)
        number = within(*match.span("n")) if key and "n" in match.re.groupindex else ()
        tokens.append(_Token(key, index, own, box, span, number))
    return tokens


def _matched(sheet: Sheet, tokens: Sequence[_Token], marks: Sequence[_Token]) -> Iterator[tuple[_Token, _Token, float]]:
    """Yield each of the marks that has a day with it and how sure that is, as scores of labels are."""
    days = [token for token in tokens if not token.key and normalize("date", _text(token.words)) is not None]
    ways = [(cost, way) for way in _ways(marks, days) if (cost := _cost(sheet, tokens, marks, way)) is not None]
    ways.sort(key=lambda each: each[0])
    if not ways:
        return
    least, best = ways[0]
    for number, (mark, day) in enumerate(zip(marks, best, strict=True)):
        if day is not None:
            contested = any(cost - least < _SURE and way[number] is not day for cost, way in ways[1:])
            yield mark, day, CONTESTED_SCORE if contested else _SCORE


def _ways(marks: Sequence[_Token], days: Sequence[_Token]) -> Iterator[tuple[_Token | None, ...]]:
    """Yield the ways in which each mark may have a day of its own, or none."""
    for size in range(min(len(marks), len(days)), 0, -1):
        for some in combinations(range(len(marks)), size):
            for chosen in permutations(days, size):
                given = dict(zip(some, chosen, strict=True))
                yield tuple(given.get(number) for number in range(len(marks)))


def _cost(
    sheet: Sheet, tokens: Sequence[_Token], marks: Sequence[_Token], way: Sequence[_Token | None]
) -> float | None:
    """Return how far-fetched a way is, None for an impossible one."""
    listed = _listed(marks, [day for day in way if day is not None])
    total = 0.0
    for mark, day in zip(marks, way, strict=True):
        cost = _LOST if day is None else _fetched(sheet, tokens, mark, day, listed=listed)
        if cost is None:
            return None
        total += cost
    return total


def _listed(marks: Sequence[_Token], days: Sequence[_Token]) -> bool:
    """Say whether several marks stand on one line and as many days on one, in the same order: heads over a row."""
    if len(days) != len(marks) or len(marks) == 1:
        return False
    one_line = len({mark.line for mark in marks}) == 1 or _are_level(marks)
    days_level = len({day.line for day in days}) == 1 or _are_level(days)
    lefts = [day.box.left for _, day in sorted(zip(marks, days, strict=True), key=lambda each: each[0].box.left)]
    return one_line and days_level and lefts == sorted(lefts)


def _are_level(tokens: Sequence[_Token]) -> bool:
    return all(abs(a.box.center_y - b.box.center_y) < a.box.height / 2 for a, b in pairwise(tokens))


def _fetched(sheet: Sheet, tokens: Sequence[_Token], mark: _Token, day: _Token, *, listed: bool) -> float | None:
    """Return how far-fetched it is that a day is a mark's, None when it cannot be."""
    at, other = tokens.index(mark), tokens.index(day)
    between = tokens[min(at, other) + 1 : max(at, other)]
    if mark.line == day.line and (listed or not between):
        return _BEHIND if other > at else _BEFORE
    apart_by = max(day.span[0] - mark.span[1], mark.span[0] - day.span[1])
    if not between and apart_by <= _WRAPPED and abs(mark.line - day.line) == 1 and _is_sentence(sheet, mark, day):
        return (_BEHIND if other > at else _BEFORE) + 0.5
    beside = abs(mark.box.center_y - day.box.center_y) < mark.box.height / 2
    if beside and not between:  # cells that were read apart
        return _BEHIND if other > at else _BEFORE
    gap = max(day.box.top - mark.box.bottom, mark.box.top - day.box.bottom)
    alone = len(sheet.lines[day.line].words) - len(day.words) <= _LONE_WORDS or listed
    if gap > _REACH * mark.box.height or not alone or (between and not listed):
        return None
    apart = min(mark.box.right, day.box.right) < max(mark.box.left, day.box.left)
    if listed and apart:
        return None
    return _BELOW if day.box.top > mark.box.top else _OVER


def _is_sentence(sheet: Sheet, mark: _Token, day: _Token) -> bool:
    """Say whether a line runs full of words from one to the other, so that the next line goes on with it."""
    upper = sheet.lines[min(mark.line, day.line)]
    full = upper.box.right > max(line.box.right for line in sheet.lines) - 3 * upper.box.height
    return full and sheet.lines[mark.line].block == sheet.lines[day.line].block


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def without_days_of_others(
    found: Sequence[tuple[FieldRule, Place]], days: Sequence[tuple[FieldRule, Place]]
) -> list[tuple[FieldRule, Place]]:
    """Leave out labelled places whose words tell a day of another registration, or whose field `days` tell."""
    told = {rule.key for rule, _ in days}
    owner = {id(word): rule.key for rule, place in days for word in place.words}
    return [
        (rule, place)
        for rule, place in found
        if rule.key not in told and all(owner.get(id(word), rule.key) == rule.key for word in place.words)
    ]
