"""Pages mixed from made pages of one type: lines of a field taken from another layout, left out, or in another order.

What a layout calls a field and where it stands are learned apart from one another that way. Only lines that begin
with a label and tell one value are touched, so that a value keeps the words that say whose it is.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from tests.places.example import Example

_TAKEN, _LEFT_OUT, _SWAPPED = 0.3, 0.04, 0.24  # of the fields that may be
_SAME_EDGE = 0.02  # of the page's width: lines that begin there stand below one another


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    box: tuple[float, float, float, float]
    value: int  # index among the page's values, -1 of none
    is_unknown: bool

    def moved(self, right: float, down: float) -> _Word:
        left, top, end, bottom = self.box
        return replace(self, box=(left + right, top + down, end + right, bottom + down))

    def scaled(self, by: float) -> _Word:
        left, top, end, bottom = self.box
        return replace(self, box=(left * by, top * by, end * by, bottom * by))


_Lines = list[list[_Word]]


def mixed(page: Example, other: Example, chance: random.Random) -> Example:
    """Return a page with lines as those of another page of its type, and lines left out or changed about."""
    lines, keys = _lines_of(page), [key for key, _ in page.values]
    own = _told(lines, keys)
    others, other_keys = _as_large(_lines_of(other), _height(lines)), [key for key, _ in other.values]
    theirs = _told(others, other_keys)
    for key in sorted(own, key=lambda each: -own[each].start):  # from below, so that ranges above stay
        at, way = own[key], chance.random()
        if way < _LEFT_OUT:
            _put(lines, at, [], page.size)
        elif way < _LEFT_OUT + _TAKEN and key in theirs:
            value = next(number for number, each in enumerate(keys) if each == key)
            new = [[replace(word, value=value if word.value >= 0 else -1) for word in line]
                   for line in others[theirs[key].start : theirs[key].stop]]  # fmt: skip
            _put(lines, at, new, page.size)
    _swap(lines, keys, page.size, chance)
    return _page(page, lines, keys)


def _lines_of(page: Example) -> _Lines:
    value_of = {number: index for index, (_, own) in enumerate(page.values) for number in own}
    lines: _Lines = []
    before = None
    for number, (text, box) in enumerate(zip(page.texts, page.boxes, strict=True)):
        if page.line_numbers[number] != before:
            lines.append([])
            before = page.line_numbers[number]
        lines[-1].append(_Word(text, box, value_of.get(number, -1), number in page.unknown))
    return lines


def _as_large(lines: _Lines, height: float) -> _Lines:
    """Return lines in letters of another size."""
    by = height / _height(lines)
    return [[word.scaled(by) for word in line] for line in lines]


def _height(lines: _Lines) -> float:
    return max(1.0, median(word.box[3] - word.box[1] for line in lines for word in line))


def _told(lines: _Lines, keys: Sequence[str]) -> dict[str, range]:
    """Return the lines of each field that stands there once, behind a label, with no other value on its lines."""
    rows: dict[int, list[int]] = {}
    for row, line in enumerate(lines):
        for word in line:
            if word.value >= 0:
                rows.setdefault(word.value, []).append(row)
    many = Counter(keys)
    told = {}
    for value, own in rows.items():
        at = range(own[0], own[-1] + 1)
        words = [word for row in at for word in lines[row]]
        is_alone = all(word.value in (-1, value) and not word.is_unknown for word in words)
        if many[keys[value]] == 1 and is_alone and set(own) == set(at) and lines[at.start][0].value < 0:
            told[keys[value]] = at
    return told


def _put(lines: _Lines, at: range, new: _Lines, size: tuple[float, float]) -> bool:
    """Put lines in the place of others and move what stands below; say whether they hold there."""
    old = lines[at.start : at.stop]
    left, top, bottom = _left(old), _top(old), _bottom(old)
    below = 0.0 if new else top - bottom
    if new:
        right, down = left - _left(new), top - _top(new)
        new = [[word.moved(right, down) for word in line] for line in new]
        if max(word.box[2] for line in new for word in line) > size[0]:
            return False
        below = _bottom(new) - bottom
    for row in range(at.stop, len(lines)):
        lines[row] = [word.moved(0, below) for word in lines[row]]
    lines[at.start : at.stop] = new
    return True


def _swap(lines: _Lines, keys: Sequence[str], size: tuple[float, float], chance: random.Random) -> None:
    """Change fields about that stand below one another and are of one person."""
    told = sorted(_told(lines, keys).items(), key=lambda each: each[1].start)

    def left_of(at: range) -> float:
        return _left(lines[at.start : at.stop])

    number = 0
    while number + 1 < len(told):
        (one, upper), (other, lower) = told[number], told[number + 1]
        number += 1
        is_beside = upper.stop == lower.start and abs(left_of(upper) - left_of(lower)) < _SAME_EDGE * size[0]
        if one.split("_")[0] == other.split("_")[0] and is_beside and chance.random() < _SWAPPED:
            first, second = lines[upper.start : upper.stop], lines[lower.start : lower.stop]
            up, down = _top(first) - _top(second), _bottom(second) - _bottom(first)
            lines[upper.start : lower.stop] = [
                *([word.moved(0, up) for word in line] for line in second),
                *([word.moved(0, down) for word in line] for line in first),
            ]
            number += 1


def _left(lines: _Lines) -> float:
    return min(word.box[0] for line in lines for word in line)


def _top(lines: _Lines) -> float:
    return min(word.box[1] for line in lines for word in line)


def _bottom(lines: _Lines) -> float:
    return max(word.box[3] for line in lines for word in line)


def _page(page: Example, lines: _Lines, keys: Sequence[str]) -> Example:
    words = [(word, row) for row, line in enumerate(lines) for word in line]
    values: dict[int, list[int]] = {}
    for number, (word, _) in enumerate(words):
        if word.value >= 0:
            values.setdefault(word.value, []).append(number)
    return replace(
        page,
        texts=tuple(word.text for word, _ in words),
        boxes=tuple(word.box for word, _ in words),
        line_numbers=tuple(row for _, row in words),
        values=tuple((keys[value], tuple(numbers)) for value, numbers in values.items()),
        unknown=frozenset(number for number, (word, _) in enumerate(words) if word.is_unknown),
    )
