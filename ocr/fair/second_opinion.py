"""Doubtful words of a page's text read once more, each by itself, by a different reader.

A word alone is what that reader reads best: of 110 unsure words of real pages it was sure of 25 other readings, and 22
were right. Fields are not found on these lines: their values are read a second time by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ocr.engines.base import LineReader, ReadLine
from ocr.extraction.correct_phrases import is_odd
from ocr.extraction.lexicon_syllables import is_vietnamese_syllable
from ocr.fair.doubted import doubted_words
from ocr.fair.letter_heights import Row, rise_of, row_of
from ocr.imaging.page_image import Gray
from ocr.text import fold
from ocr.types import Box, Line, Word

_SURE = 0.95
_RATHER_SURE = 0.8  # of a tone that the other reader lost
_FAIRLY_SURE = 0.6  # of one without which the word hardly stands on papers
_FEW_LETTERS = 2
_ABOVE, _BELOW = 1.45, 0.4  # of a capital's height above and below the line: marks and tails
_PAD_Y, _PAD_X = 0.18, 0.15  # of a word's height, where the line is not known; white at its sides
_LONGEST = 14  # widths of a word in its heights: what is longer is no word
_LETTERS = re.compile(r"[^\W\d_]+")
_SIGNS = ".,;:!?()/-–"


def with_second_opinion(lines: Sequence[Line], picture: Gray, reader: LineReader) -> tuple[Line, ...]:
    """Return the lines with doubtful words replaced where the other reader is sure of something else.

    Args:
        lines: the lines of a page as the recogniser of pages read them.
        picture: the cleaned page in their frame.
        reader: the other reader.

    Raises:
        EngineError: the reader failed.
    """
    seen = list(lines)
    # From right to left: a word may become several.
    for doubt in sorted(doubted_words(lines, picture), key=lambda each: each.place, reverse=True):
        line, place = seen[doubt.line], doubt.place
        word = line.words[place]
        cut = _cut_out(picture, lines[doubt.line].words, place)
        read = None if cut is None else reader.read_line(cut)
        if read is not None and _is_better(read, word.text, has_tone=doubt.tone):
            words = _as_words(read.text, word, read.confidence)
            seen[doubt.line] = replace(line, words=(*line.words[:place], *words, *line.words[place + 1 :]))
    return tuple(seen)


def _cut_out(picture: Gray, words: Sequence[Word], place: int) -> Gray | None:
    """Return a word with white around it and nothing of its neighbours, None for what is no word."""
    box = words[place].box
    top, bottom = _heights(box, row_of(words))
    if box.width <= 0 or bottom <= top or box.width > _LONGEST * (bottom - top):
        return None
    beside = max(3, round(_PAD_X * box.height))
    left = max([box.left - beside, *((box.left + word.box.right) // 2 for word in words[max(0, place - 1) : place])])
    right = min([box.right + beside, *((box.right + word.box.left) // 2 for word in words[place + 1 : place + 2])])
    left, right = min(left, box.left), max(right, box.right)
    return picture[max(0, top) : max(0, bottom), max(0, left) : max(0, right)]


def _heights(box: Box, row: Row | None) -> tuple[int, int]:
    """Return from where to where a word is cut out: over the height of its row, so that it is seen at its true size."""
    if row is None:
        above = max(2, round(_PAD_Y * box.height))
        return box.top - above, box.bottom + above
    top, bottom = round(row.base - _ABOVE * row.capital), round(row.base + _BELOW * row.capital)
    return min(top, box.top), max(bottom, box.bottom)


def _is_better(read: ReadLine, said: str, *, has_tone: bool) -> bool:
    """Say whether a reading is likelier than what the recogniser of pages said; `has_tone` as `Doubt.tone`."""
    text = read.text
    if read.confidence < _least_sure(text, said, has_tone=has_tone) or not any(map(str.isalnum, text)):
        return False
    if text.strip(_SIGNS) == said.strip(_SIGNS) or _is_neighbours(text, said) or _is_cut(text, said):
        return False
    return all(_is_written_so(word) for word in _LETTERS.findall(text))


def _least_sure(text: str, said: str, *, has_tone: bool) -> float:
    """Return how sure the other reader must be of a text: less where it only sees a tone that the first one lost."""
    if not has_tone or fold(text) != fold(said) or rise_of(text) <= rise_of(said):
        return _SURE
    if is_odd(said.strip(_SIGNS)):
        return _FAIRLY_SURE
    return _RATHER_SURE if said.islower() else _SURE  # names are written with capitals


def _is_neighbours(text: str, said: str) -> bool:
    """Say whether what is new in a text is cut from the word before or behind."""
    return " " in text and (text.startswith(said) or text.endswith(said))


def _is_cut(text: str, said: str) -> bool:
    """Say whether a text lost letters at an edge, or capitals were taken for small letters."""
    if not said.isalpha():
        return False
    if fold(text) != fold(said) and fold(text) in fold(said):
        return True
    return len(said) > _FEW_LETTERS and said.isupper() and text.upper() != text


def _is_written_so(word: str) -> bool:
    """Say whether letters can stand on a paper like this: a syllable, or an abbreviation; other tongues are unknown."""
    return is_vietnamese_syllable(word) or word.isupper()


def _as_words(text: str, word: Word, confidence: float) -> list[Word]:
    """Return what was read in the place of one word, several ones as wide as their letters."""
    texts = text.split()
    step = word.box.width / sum(map(len, texts))
    done, words = 0, []
    for each in texts:
        left, done = word.box.left + round(done * step), done + len(each)
        box = Box(left, word.box.top, word.box.left + round(done * step), word.box.bottom)
        words.append(Word(each, box, confidence))
    return words


def with_prose_of(lines: Sequence[Line], seen: Sequence[Line]) -> tuple[Line, ...]:
    """Return lines for fields: as they were read, but for words of prose that differ from what was seen in marks alone.

    Names and numbers, written with capitals and digits, stay: of their two readings neither may know the other. Only
    what no name can be written like ("Phú Quôc") is put right in them too.

    Args:
        lines: the lines as they were read.
        seen: what `with_second_opinion` made of them.
    """
    return tuple(_with_prose(line, other) for line, other in zip(lines, seen, strict=True))


def _with_prose(line: Line, seen: Line) -> Line:
    if line is seen or len(line.words) != len(seen.words):
        return line
    words = (
        other if _is_prose(word.text) and fold(word.text) == fold(other.text) else word
        for word, other in zip(line.words, seen.words, strict=True)
    )
    return replace(line, words=tuple(words))


def _is_prose(text: str) -> bool:
    return text.islower() or not is_vietnamese_syllable(text.strip(_SIGNS))
