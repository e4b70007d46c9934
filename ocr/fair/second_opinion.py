"""Doubtful words of a page's text read once more, each by itself, by a different reader.

A word alone is what that reader reads best: of 231 doubtful words of made and real pages it read 73 otherwise and
surely enough, 66 of them rightly, and no word that had been right was spoilt. Fields are not found on these lines:
their values are read a second time by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ocr.engines.base import LineReader, ReadLine
from ocr.extraction.correct_phrases import is_odd
from ocr.extraction.lexicon_syllables import is_vietnamese_syllable
from ocr.fair.doubted import doubted_words
from ocr.fair.letter_heights import rise_of, row_of
from ocr.fair.word_pictures import cut_out
from ocr.imaging.page_image import Gray
from ocr.text import fold
from ocr.types import Box, Line, Word

_SURE = 0.95
_RATHER_SURE = 0.8  # of a tone that the other reader lost
_FAIRLY_SURE = 0.6  # of one, or of spaces, without which the word hardly stands on papers
_FEW_LETTERS = 2
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
        words, word = lines[doubt.line].words, line.words[place]
        cut = cut_out(picture, words, place, row_of(words))
        read = None if cut is None else reader.read_line(cut)
        if read is not None and _is_better(read, word.text, has_tone=doubt.tone):
            said = _as_words(read.text, word, read.confidence)
            seen[doubt.line] = replace(line, words=(*line.words[:place], *said, *line.words[place + 1 :]))
    return tuple(seen)


def _is_better(read: ReadLine, said: str, *, has_tone: bool) -> bool:
    """Say whether a reading is likelier than what the recogniser of pages said; `has_tone` as `Doubt.tone`."""
    text = read.text
    if read.confidence < _least_sure(text, said, has_tone=has_tone) or not any(map(str.isalnum, text)):
        return False
    if text.strip(_SIGNS) == said.strip(_SIGNS) or _is_neighbours(text, said) or _is_cut(text, said):
        return False
    return all(_is_written_so(word) for word in _LETTERS.findall(text))


def _least_sure(text: str, said: str, *, has_tone: bool) -> float:
    """Return how sure the other reader must be of a text: less where it sees the same letters, marked or apart."""
    if " " in text and fold(text).replace(" ", "") == fold(said) and not is_vietnamese_syllable(said):
        return _FAIRLY_SURE
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
