"""Lone dashes between words as long as they are printed: recognisers say "-" for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from ocr.text import fold
from ocr.types import Word

# A lone dash between words, in line heights: hyphens were 0.23 to 0.35 wide, en dashes 0.51 to 0.61. In one typeface of
# seven they are 0.34 to 0.39; lines of small letters show hyphens as wide, the motto does not. A rule is wider.
_DASHES = "-–—"
_EN_DASH = (0.45, 1.0)
_EN_DASH_OF_MOTTO = 0.355
_MOTTO = "doclaptudohanhphuc"


def with_dashes(words: Sequence[Word]) -> list[Word]:
    """Return a line's words with lone dashes, but one that it begins with, as long as they are printed."""
    if not any(word.text in _DASHES for word in words):
        return list(words)
    heights = [word.box.height for word in words if any(map(str.isalpha, word.text))]
    if not heights:
        return list(words)
    letters = "".join(filter(str.isalpha, fold("".join(word.text for word in words))))
    shortest, longest = (share * median(heights) for share in _EN_DASH)
    if letters == _MOTTO:
        shortest = _EN_DASH_OF_MOTTO * median(heights)
    return [
        replace(word, text="–" if word.box.width > shortest else "-")
        if place and word.text in _DASHES and word.box.width < longest
        else word
        for place, word in enumerate(words)
    ]
