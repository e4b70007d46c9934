"""Lines that begin with a point: the number before it was lost.

Where the items of a list are numbered and the numbers stand flush, page analysis now and then takes them for
a line of upright writing, and of "2. Ngày sinh" only ". Ngày sinh" is left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ocr.engines.base import RawWord
from ocr.types import Box, Word, bounding_box

_POINTS = (".", ",", ")", "-.")
_ROOM = 2.2  # before a point, in heights of the text behind it: "III" is the widest number
_WORDS_READ = 3  # so much of the text is read with the number: recognisers want to see a line
_SURE = 0.5
_MOST_LETTERS = 5


def find_headless(words: Sequence[RawWord]) -> tuple[tuple[RawWord, Box], ...]:
    """Return the points that lines begin with, each with the place where its number and the next words stand."""
    lines: dict[int, list[RawWord]] = {}
    for raw in words:
        lines.setdefault(raw.line, []).append(raw)
    begun = [sorted(line, key=lambda raw: raw.word.box.left)[: _WORDS_READ + 1] for line in lines.values()]
    return tuple((line[0], _place(line)) for line in begun if line[0].word.text in _POINTS and len(line) > 1)


def _place(line: Sequence[RawWord]) -> Box:
    text = bounding_box(raw.word.box for raw in line[1:])
    return Box(max(0, round(line[0].word.box.left - _ROOM * text.height)), text.top, text.right, text.bottom)


def with_numbers(
    words: Sequence[RawWord], found: Sequence[tuple[RawWord, Box]], rows: Sequence[Sequence[Word]]
) -> tuple[RawWord, ...]:
    """Return the words with points replaced by the numbers that were read there.

    Args:
        words: all words of the page.
        found: what `find_headless` returned for them.
        rows: what was read at each of these places.
    """
    numbers = {id(raw): _number(raw.word, row) for (raw, _), row in zip(found, rows, strict=True)}
    return tuple(replace(raw, word=numbers.get(id(raw)) or raw.word) for raw in words)


def _number(point: Word, row: Sequence[Word]) -> Word | None:
    """Return what stands before the text, None when that is no number."""
    before = [word for word in row if word.box.left < point.box.left + point.box.width // 2]
    if len(before) != 1 or before[0].confidence < _SURE:
        return None
    text = before[0].text
    is_number = text.endswith((".", ")")) and text[:-1].isalnum() and len(text) <= _MOST_LETTERS
    return replace(before[0], text=text) if is_number else None
