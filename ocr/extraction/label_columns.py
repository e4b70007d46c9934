"""Columns of values: where labels stand flush below one another and their values begin at one place beside them.

What stands between a label and that place is the label's own, whatever the template knows of its wording: "Mục đích sử
dụng | giấy xác nhận", "Nội dung đề nghị | giải quyết".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocr.extraction.anchors import SET_OFF_RATIO, has_colon
from ocr.extraction.label import Label
from ocr.extraction.sheet import Sheet
from ocr.types import Box, Word

_FEWEST = 4  # labels whose values begin at one place make a column
_FEWEST_LISTED = 2  # of them that the template lists
_MOST_LABEL_WORDS = 6
_START_RATIO = 0.6  # values begin at the same place within so many line heights
_FLUSH_RATIO = 1.5
_REACH_RATIO = 5.0  # a column goes on above and below what shows it for so many line heights
_LEVEL_RATIO = 0.5
_APART_RATIO = 0.4  # white before what the recogniser took for a line of its own
_ADDED_WORDS = 4


@dataclass(frozen=True, slots=True)
class ValueColumn:
    """A column of values from `top` to `bottom`: its labels begin at `label_left`, its values at `start`.

    Labels that are set `flush_right` begin anywhere from there on.
    """

    label_left: float
    start: float
    top: float
    bottom: float
    flush_right: bool = False

    def reaches(self, left: float, height: float) -> bool:
        """Say whether labels that begin at `left` are this column's, lines being so high."""
        return abs(left - self.label_left) < height or (self.flush_right and self.label_left < left < self.start)

    def holds(self, label: Label) -> bool:
        """Say whether a label's value stands in this column."""
        height = label.box.height
        near = _FLUSH_RATIO * height
        flush = abs(label.box.left - self.label_left) < near
        flush = flush or (self.flush_right and label.box.left > self.label_left - near)
        return flush and label.box.right <= self.start and self.top <= label.box.top <= self.bottom


def find_value_columns(sheet: Sheet, labels: Sequence[Label]) -> tuple[ValueColumn, ...]:
    """Return the columns of values on a sheet; labels with a colon right behind them show none."""
    starts = [each for label in labels for each in _value_start(sheet, labels, label)]
    known = len(starts)
    starts += [each for each in _unknown_starts(sheet) if not any(_is_level(each[0], box) for box, _ in starts[:known])]
    columns: list[ValueColumn] = []
    for box, start in starts[:known]:
        height = box.height
        level = [(other, at) for other, at in starts if abs(at - start) < _START_RATIO * height]
        alike = [(other, at) for other, at in level if abs(other.left - box.left) < _FLUSH_RATIO * height]
        rights = [(other, at) for other, at in level if abs(other.right - box.right) < height]
        flush_right = len(rights) > len(alike)
        alike = rights if flush_right else alike
        label_left = min(other.left for other, _ in alike) if flush_right else box.left
        listed = len({other.top for other, _ in alike if any(other is each for each, _ in starts[:known])})
        found = any(abs(each.start - start) < height and each.reaches(label_left, height) for each in columns)
        if listed >= _FEWEST_LISTED and len({other.top for other, _ in alike}) >= _FEWEST and not found:
            reach = _REACH_RATIO * height
            tops = [other.top for other, _ in alike]
            begin = min(at for _, at in alike) - _START_RATIO * height
            columns.append(ValueColumn(label_left, begin, min(tops) - reach, max(tops) + reach, flush_right))
    return tuple(columns)


def _unknown_starts(sheet: Sheet) -> Iterator[tuple[Box, float]]:
    """Yield a few words without a colon at a line's beginning, as a box, and where white ends behind them."""
    for line in sheet.lines:
        for number in range(1, min(_MOST_LABEL_WORDS, len(line.words) - 1) + 1):
            before, word = line.words[number - 1], line.words[number]
            if before.text.endswith(":") or any(map(str.isdigit, before.text.rstrip(".)"))):
                break
            if word.box.left - before.box.right > SET_OFF_RATIO * line.box.height:
                yield Box(line.box.left, line.box.top, before.box.right, line.box.bottom), float(word.box.left)
                break


def _is_level(one: Box, other: Box) -> bool:
    return abs(one.center_y - other.center_y) < _LEVEL_RATIO * max(one.height, other.height)


def _value_start(sheet: Sheet, labels: Sequence[Label], label: Label) -> Iterator[tuple[Box, float]]:
    """Yield a label, with words that go on it, and where what is set off behind it begins, unless that is a label."""
    if any(has_colon(sheet.lines[part.line_index], part) for part in label.parts):
        return
    height = label.box.height
    line = sheet.lines[label.line_index].box
    level = sorted(_level_words(sheet, line.center_y, height), key=lambda word: word.box.left)
    behind = [word for word in level if word.box.left >= _right_of(sheet, label)]
    right = float(_right_of(sheet, label))
    own = sheet.lines[label.line_index].words
    for number, word in enumerate(behind[: _ADDED_WORDS + 1]):
        wide = SET_OFF_RATIO if any(word is each for each in own) else _APART_RATIO
        if word.box.left - right > wide * height:
            if not any(_holds(other, word) for other in labels):
                yield Box(label.box.left, label.box.top, round(right), label.box.bottom), float(word.box.left)
            return
        if number == _ADDED_WORDS or word.text.endswith(":"):
            return
        right = float(word.box.right)


def _level_words(sheet: Sheet, y: float, height: int) -> Iterator[Word]:
    for line in sheet.lines:
        if abs(line.box.center_y - y) < _LEVEL_RATIO * height:
            yield from line.words


def _right_of(sheet: Sheet, label: Label) -> int:
    """Return where the part of a label on its first line ends."""
    return max(sheet.lines[line].words[number].box.right for line, number in label.marks if line == label.line_index)


def _holds(label: Label, word: Word) -> bool:
    box = label.box
    return box.left <= word.box.center_x <= box.right and box.top <= word.box.center_y <= box.bottom
