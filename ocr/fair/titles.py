"""Titles in capitals that fill a line: marks over capitals are what recognisers lose first."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from ocr.extraction.correct_letters import same_word
from ocr.text import fold, one_line

_FOR_WHOM = re.compile(r"^(?:KT|TM|TL|TUQ|Q)\. ?")


def mend_title(text: str) -> str:
    """Return a line in capitals that is, marks aside, a title known from many papers, with the marks it has there."""
    if text != text.upper() or text != one_line(text):
        return text
    whom = _FOR_WHOM.match(text)
    start = whom.end() if whom else 0
    title = _titles().get(fold(text[start:]))
    if title is None:
        return text
    pairs = zip(text[start:].split(), title.split(), strict=True)
    return text[:start] + " ".join(said if same_word(said, right) else right for said, right in pairs)


@lru_cache(maxsize=1)
def _titles() -> Mapping[str, str]:
    text = resources.files("ocr.extraction").joinpath("data/phrases.txt").read_text(encoding="utf-8")
    return {fold(line): line.upper() for line in text.splitlines() if line and not line.startswith("#")}
