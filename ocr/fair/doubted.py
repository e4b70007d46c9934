"""Which words of a page's text are worth a second look: those read unsurely, and those that lost a tone.

The recogniser takes the small tone above a circumflex for dirt now and then and is sure of the rest: "tô chức",
"thê giới". The tone is still there in the picture, above the word that it read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ocr.extraction.correct_letters import same_word
from ocr.extraction.correct_phrases import is_odd, known_pairs
from ocr.extraction.lexicon_names import known_minority_word, known_name_syllable
from ocr.extraction.lexicon_syllables import is_vietnamese_syllable
from ocr.extraction.lexicon_units import known_unit_word
from ocr.fair.letter_heights import Rise, Row, reaches_below, rise_of, row_of
from ocr.fair.table_rows import table_rows
from ocr.imaging.components import find_stats
from ocr.imaging.page_image import Gray
from ocr.text import fold
from ocr.types import Line, Word

_UNSURE = 0.7
_RATHER_SURE, _MOST_RATHER_SURE = 0.89, 5
_UNSURE_IN_TABLE = 0.85  # words in cells, read as one line, are read worse than they seem
_LONG_NUMBER = re.compile("[0-9]{4,7}")  # in a cell it may have lost its point
_RARELY_SURE = 0.94  # words that hardly stand on papers are asked about up to here
_MOST = 60
_ZONE = "<<"
_INK_BELOW = 150
_CIRCUMFLEX = "\u0302"
_LOWEST, _HIGHEST = 1.08, 1.75  # in heights of a capital above the line: where a second mark stands, and above it
_WIDE, _TALL, _NARROW = 0.6, 0.5, 0.06  # sides of a tone, in the same
_LEAST_INK = 0.004  # of the square of a capital's height
_SHIFT = 0.2  # so far, in the same, a word may stand off the line of its row
_FEWEST_FOREIGN = 4
_SIGNS = ".,;:()\"'"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Word `place` of line `line`, both from 0; `tone` says that something above it can be a tone that was lost."""

    line: int
    place: int
    tone: bool


def doubted_words(lines: Sequence[Line], picture: Gray) -> tuple[Doubt, ...]:
    """Return the doubtful words, the most doubtful ones first and not many more than 60.

    Args:
        lines: the lines as they were read.
        picture: the cleaned page in their frame.
    """
    first, last = _table_of(lines)
    found = [
        (0.0 if _LONG_NUMBER.fullmatch(word.text) else word.confidence, Doubt(number, place, tone))
        for number, line in enumerate(lines)
        if _ZONE not in line.text
        for place, word, tone in _doubted(line, picture, in_table=first <= line.box.top < last)
    ]
    found.sort(key=lambda each: each[0])
    return (
        *(doubt for _, doubt in found[:_MOST]),
        *_rather_doubted(lines, {(doubt.line, doubt.place) for _, doubt in found}),
    )


def _table_of(lines: Sequence[Line]) -> tuple[int, int]:
    """Return from where to where in pixels there are rows of tables, two equal numbers where there are none."""
    boxes = [lines[number].box for number in table_rows(lines)]
    if not boxes:
        return (0, 0)
    return min(box.top - box.height for box in boxes), max(box.bottom for box in boxes)


def _rather_doubted(lines: Sequence[Line], found: Container[tuple[int, int]]) -> list[Doubt]:
    """Return the few least sure of the words that were read rather surely and make no usual pair with a neighbour."""
    unsure = [
        (word.confidence, Doubt(number, place, tone=False))
        for number, line in enumerate(lines)
        if _ZONE not in line.text
        for place, word in enumerate(line.words)
        if _UNSURE <= word.confidence < _RATHER_SURE
        and _may_be_asked(word)
        and not word.text.isupper()  # of capitals so sure one in twenty was wrong, and titles are known by themselves
        and (number, place) not in found
        and not _is_paired(line.words, place)
    ]
    unsure.sort(key=lambda each: each[0])
    return [doubt for _, doubt in unsure[:_MOST_RATHER_SURE]]


def _is_paired(words: Sequence[Word], place: int) -> bool:
    """Say whether a word stands beside one with which it makes a pair that is usual on papers as it was read."""
    pairs = (words[max(0, first) : first + 2] for first in (place - 1, place))
    return any(len(pair) > 1 and _is_usual([word.text.strip(_SIGNS) for word in pair]) for pair in pairs)


def _is_usual(pair: Sequence[str]) -> bool:
    right = known_pairs().get(fold(" ".join(pair)))
    return right is not None and all(same_word(said, each) for said, each in zip(pair, right, strict=True))


def _doubted(line: Line, picture: Gray, *, in_table: bool) -> Iterator[tuple[int, Word, bool]]:
    row = row_of(line.words)
    least = _UNSURE_IN_TABLE if in_table else _UNSURE
    for place, word in enumerate(line.words):
        if not _may_be_asked(word):
            continue
        tone = _lost_a_tone(word, row, picture)
        if tone or word.confidence < least or (in_table and _LONG_NUMBER.fullmatch(word.text)):
            yield place, word, tone


def _may_be_asked(word: Word) -> bool:
    return not word.handwritten and any(map(str.isalnum, word.text)) and not _is_foreign(word.text)


def _is_foreign(text: str) -> bool:
    """Say whether a word is of a tongue that the other reader does not know either: "Nationality:"."""
    letters = text.strip(_SIGNS)
    is_small = len(letters) >= _FEWEST_FOREIGN and letters.isascii() and letters.isalpha() and not letters.isupper()
    return is_small and not is_vietnamese_syllable(letters)


def _lost_a_tone(word: Word, row: Row | None, picture: Gray) -> bool:
    """Say whether one of a word's letters may have lost its tone: there is ink above it, or hardly any word is so."""
    if not _has_bare_circumflex(word.text) or rise_of(word.text) > Rise.CAPITAL:
        return False
    if word.confidence < _RARELY_SURE and _is_rare(word.text.strip(_SIGNS)):
        return True
    return row is not None and _is_marked_above(word, row, picture)


def _is_rare(word: str) -> bool:
    """Say whether a word hardly stands on papers, not as a part of a name either."""
    name = known_name_syllable(word) or known_unit_word(word) or known_minority_word(word)
    return is_odd(word) and (word.islower() or not name)


def _has_bare_circumflex(text: str) -> bool:
    return any(unicodedata.normalize("NFD", char)[1:] == _CIRCUMFLEX for char in text)


def _is_marked_above(word: Word, row: Row, picture: Gray) -> bool:
    box = word.box
    own = not reaches_below(word.text) and abs(box.bottom - row.base) < _SHIFT * row.capital
    base = box.bottom if own else row.base
    top, bottom = (round(base - share * row.capital) for share in (_HIGHEST, _LOWEST))
    band = picture[max(0, top) : max(0, bottom), box.left : box.right]
    if band.size == 0:
        return False
    ink = np.where(band < _INK_BELOW, np.uint8(255), np.uint8(0))
    return any(_could_be_tone(mark, row.capital) for mark in find_stats(ink))


def _could_be_tone(mark: Sequence[int], capital: float) -> bool:
    """Say whether a mark, told as left, top, width, height, area, is a tone and not the tail of a letter above it."""
    _, top, width, height, area = mark
    sized = _NARROW * capital <= width <= _WIDE * capital and height <= _TALL * capital
    return top > 0 and sized and area > _LEAST_INK * capital**2
