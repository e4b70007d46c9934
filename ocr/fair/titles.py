"""Titles in capitals that fill a line: marks over capitals are what recognisers lose first."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources

from ocr.extraction.correct_letters import same_word
from ocr.extraction.signing_titles import with_authority
from ocr.text import fold, one_line

_FEWEST_WORDS = 2  # beside another text a sole word in capitals is an abbreviation
_FOR_WHOM = re.compile(r"^(?:KT|TM|TL|TUQ|Q)\. ?")


def mend_title(text: str) -> str:
    """Return a line with a title in capitals at its end put right: the marks it has on many papers, its "KT.".

    The title is the whole line or stands beside another text: "Nơi nhận: GIÁM ĐÓC".
    """
    if text != one_line(text):
        return text
    words = text.split(" ")
    small = [place for place, word in enumerate(words) if word != word.upper() or not any(map(str.isalpha, word))]
    first = small[-1] + 1 if small and text != text.upper() else 0
    if first and len(words) - first < _FEWEST_WORDS:
        return text
    return " ".join([*words[:first], _mended(with_authority(" ".join(words[first:])))])


def _mended(text: str) -> str:
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
