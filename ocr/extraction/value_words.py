"""Which words of a place are the value that was made of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ocr.extraction.normalize import normalize
from ocr.extraction.sheet import Place
from ocr.extraction.template import FieldRule
from ocr.types import Word

NAME_END = re.compile(r"[,;(]|\s[-–]\s")
"""Where a name ends, whatever follows it."""

_TOLD_FIRST = ("date", "id", "area")


def words_of_value(rule: FieldRule, place: Place) -> Iterator[Word]:
    """Yield the words of a place that make up its value: of a name or where a pattern finds it not those behind it.

    Of dates, areas and numbers of identity papers, those up to the last that the value needs.
    """
    if rule.pattern is None and rule.kind in _TOLD_FIRST:
        yield from _first_told(rule.kind, place.words)
        return
    text = " ".join(word.text for word in place.words)
    match = rule.pattern.search(text) if rule.pattern is not None else None
    number = next((number for number, group in enumerate(match.groups(), 1) if group), 0) if match else 0
    start, end = match.span(number) if match else (0, len(text))
    if rule.kind == "name":
        end = next((found.start() for found in NAME_END.finditer(text)), end)
    at = 0
    for word in place.words:
        if at < end and at + len(word.text) > start:
            yield word
        at += len(word.text) + 1


def _first_told(kind: str, words: Sequence[Word]) -> Sequence[Word]:
    """Return the fewest words from the first on that give the same value as all of them."""
    whole = normalize(kind, _joined(words))
    sizes = range(1, len(words) + 1)
    return words[: next((size for size in sizes if normalize(kind, _joined(words[:size])) == whole), len(words))]


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)
