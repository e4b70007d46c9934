"""Which letters of a text answer what was typed: the same folding as the search itself."""

from __future__ import annotations

import re

from desktop.ui.widgets.rows import Span
from ocr.text import fold

_WORD = re.compile(r"\w+")


def match_spans(text: str, query: str) -> tuple[Span, ...]:
    """Return the pieces of a text that begin like a word that was asked for, with or without marks."""
    wanted = [fold(word) for word in _WORD.findall(query)]
    spans = []
    for found in _WORD.finditer(text):
        word = fold(found.group())
        if len(word) != len(found.group()):  # letters that do not fold one to one cannot be counted
            continue
        fitting = [len(each) for each in wanted if word.startswith(each)]
        if fitting:
            spans.append((found.start(), found.start() + max(fitting)))
    return tuple(spans)
