"""Numbers on forms that have a square for each digit, most of all the twelve digits of a personal id."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ocr.engines.ctc import chances, without_signs
from ocr.extraction.pen_look import UNREAD, Look, Sight
from ocr.extraction.validate import PROVINCE_CODES
from ocr.imaging.digit_boxes import Row, find_digit_boxes, is_filled, row_box, without_rules
from ocr.imaging.pen_strip import BASELINE_SHARE, EM_PX, HEIGHT_PX, SIGNS
from ocr.types import Box, Line, Word

_SIDE_PX = 36.0  # of a square on the strip: 376 of 396 digits read, 311 at 27 px with the rules left
_DIGITS = "0123456789"
_SLASH = SIGNS.index("/") + 1
_PERSONAL_ID, _OLD_ID = 12, 9
_CENTURIES = "0123"  # and sex: people born before 2100
LEAST_DIGIT = 0.6
"""A number with a digit that is less likely is left unread."""


@dataclass(frozen=True, slots=True)
class BoxedNumber:
    """A number in squares: its digits, how sure each is, where it stands, whether a hand wrote it."""

    digits: str
    confidences: tuple[float, ...]
    box: Box
    handwritten: bool

    @property
    def is_read(self) -> bool:
        """Whether each digit is likely enough to be shown."""
        return min(self.confidences) >= LEAST_DIGIT


def with_boxed_numbers(lines: Sequence[Line], sight: Sight) -> tuple[Line, ...]:
    """Return a page's lines with the numbers that stand in rows of squares, in the place of what was read there.

    Raises:
        EngineError: the reader failed.
    """
    out = tuple(lines)
    for row in find_digit_boxes(sight.picture):
        number = read_boxes(row, sight)
        if number is not None:
            out = _with_number(out, number)
    return out


def read_boxes(row: Row, sight: Sight) -> BoxedNumber | None:
    """Return the number that stands in a row of squares, None where they are empty or filled with gaps between.

    Of a row of twelve the digits must begin a personal id: the code of a province, then a sex and century.

    Raises:
        EngineError: the reader failed.
    """
    box = row_box(row)
    side = float(np.median([cell.height for cell in row]))
    scale = _SIDE_PX / side
    baseline = box.center_y + (BASELINE_SHARE - 0.5) * HEIGHT_PX / scale
    bare = replace(sight, picture=without_rules(sight.picture, row))
    look = bare.look(box.left - side / 2, box.right + side / 2, baseline, EM_PX / scale)
    told = [_digit_chances(look, cell) for cell in row]
    filled = [is_filled(sight.picture, cell) for cell in row]
    count = sum(filled)
    if not count or not all(filled[:count]):
        return None
    digits, sure = _judged(np.stack(told[:count]))
    written = any(look.runs(cell.left, cell.right) for cell in row[:count])
    return BoxedNumber(digits, sure, row_box(row[:count]), written)


def _digit_chances(look: Look, cell: Box) -> NDArray[np.float64]:
    """Return the probabilities that a square holds each digit; they sum to less than one where it may hold none."""
    start, end = max(0, look.place(cell.left)), max(1, look.place(cell.right))
    return chances(without_signs(look.read.signs[start : end + 1], [_SLASH]), _DIGITS, SIGNS)


def _judged(told: NDArray[np.float64]) -> tuple[str, tuple[float, ...]]:
    """Return the likeliest digits that make a number of their length, and how sure each is."""
    best = told.argmax(axis=1)
    weights = told.copy()
    if len(told) == _PERSONAL_ID:
        codes = [[int(digit) for digit in code] for code in PROVINCE_CODES]
        best[:3] = max(codes, key=lambda code: np.prod([told[place, digit] for place, digit in enumerate(code)]))
        weights[3, len(_CENTURIES) :] = 0
        best[3] = weights[3].argmax()
    sure = tuple(float(min(1.0, told[place, digit])) for place, digit in enumerate(best))
    return "".join(str(digit) for digit in best), sure


def _with_number(lines: Sequence[Line], number: BoxedNumber) -> tuple[Line, ...]:
    """Return the lines with a number behind its label, or as a line of its own."""
    kept: list[Line] = []
    for line in lines:
        words = tuple(word for word in line.words if not _lies_in(word, number.box))
        if words:
            kept.append(line if len(words) == len(line.words) else replace(line, words=words))
    text = number.digits if number.is_read else UNREAD
    word = Word(text, number.box, min(number.confidences), handwritten=number.handwritten)
    before = [
        index
        for index, line in enumerate(kept)
        if number.box.top < line.box.center_y < number.box.bottom and line.words[0].box.left < number.box.left
    ]
    if before:
        index = max(before, key=lambda each: kept[each].words[0].box.left)
        line = kept[index]
        words = tuple(sorted((*line.words, word), key=lambda each: each.box.left))
        written = line.handwritten or number.handwritten
        kept[index] = Line(words, line.box.union(number.box), line.block, written)
        return tuple(kept)
    above = [index for index, line in enumerate(kept) if line.box.center_y < number.box.center_y]
    at = max(above, key=lambda index: kept[index].box.center_y) + 1 if above else 0
    block = kept[at - 1].block if at else 0
    kept.insert(at, Line((word,), number.box, block, number.handwritten))
    return tuple(kept)


def _lies_in(word: Word, box: Box) -> bool:
    return 2 * word.box.overlap_area(box) > word.box.width * word.box.height
