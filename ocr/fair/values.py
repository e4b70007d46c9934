"""What values were found to say, put back into the text of the page.

A value was read twice and weighed, and is better than its line, which was read once, even where a person is to look at
it. Only words that differ by few letters are
replaced: a date that was made canonical stays as it is printed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ocr.extraction.alike import edit_distance
from ocr.extraction.correct_letters import in_style, same_word
from ocr.text import fold
from ocr.types import Box, FieldReading, Line, PageReading, Source, Word

_SIGNS = ",;.:()"
_SLIPS = 2  # letters that may differ in a word without its marks


def with_values(page: PageReading, fields: Sequence[FieldReading]) -> PageReading:
    """Return a page whose lines say what its fields were found to say.

    Args:
        page: the page.
        fields: the readings of its papers that stand on it.
    """
    lines = page.text.lines
    for field in fields:
        if field.source is Source.OCR and isinstance(field.value, str) and not field.value[:4].isdigit():
            lines = _saying(lines, field.box, field.value.split())
    return replace(page, text=replace(page.text, lines=lines)) if lines is not page.text.lines else page


def _saying(lines: tuple[Line, ...], box: Box, wanted: Sequence[str]) -> tuple[Line, ...]:
    """Return the lines with the words within a box saying what is wanted, when they are as many and all alike."""
    places = [
        (number, place)
        for number, line in enumerate(lines)
        for place, word in enumerate(line.words)
        if _holds(box, word.box)
    ]
    said = [lines[number].words[place] for number, place in places]
    if len(said) != len(wanted) or not all(_alike(word.text, right) for word, right in zip(said, wanted, strict=True)):
        return lines
    changed = list(lines)
    for (number, place), word, right in zip(places, said, wanted, strict=True):
        if not same_word(word.text.strip(_SIGNS), right.strip(_SIGNS)):
            words: list[Word] = list(changed[number].words)
            words[place] = replace(word, text=_styled(right, word.text))
            changed[number] = replace(changed[number], words=tuple(words))
    return tuple(changed)


def _holds(box: Box, word: Box) -> bool:
    return box.left <= word.center_x <= box.right and box.top <= word.center_y <= box.bottom


def _alike(said: str, right: str) -> bool:
    return edit_distance(_letters(said), _letters(right), _SLIPS) <= min(_SLIPS, len(right) // 2)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))


def _styled(right: str, said: str) -> str:
    """Return a word in the case that was read, between the signs that were read about it: a value is freed of some."""
    bare = said.strip(_SIGNS)
    start = said.index(bare)
    word = right.strip(_SIGNS)
    styled = in_style(word, bare or said, capitals=False) if len(word) > 1 else word
    return said[:start] + styled + said[start + len(bare) :]
