"""Which words of a place are the value that was made of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ocr.extraction.sheet import Place
from ocr.extraction.template import FieldRule
from ocr.types import Word

NAME_END = re.compile(r"[,;(]|\s[-–]\s")
"""Where a name ends, whatever follows it."""


def words_of_value(rule: FieldRule, place: Place) -> Iterator[Word]:
    """Yield the words of a place that make up its value: of a name or where a pattern finds it not those behind it."""
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
