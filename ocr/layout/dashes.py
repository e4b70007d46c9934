"""Lone dashes between words as long as they are printed: recognisers say "-" for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from ocr.types import Word

# A lone dash between words, in line heights: hyphens were 0.23 to 0.35 wide, en dashes 0.51 to 0.61, in one typeface of
# seven 0.34 to 0.39. A rule is wider.
_DASHES = "-–—"
_EN_DASH = (0.355, 1.0)


def with_dashes(words: Sequence[Word]) -> list[Word]:
    """Return a line's words with lone dashes, but one that it begins with, as long as they are printed."""
    heights = [word.box.height for word in words if any(map(str.isalpha, word.text))]
    if not heights:
        return list(words)
    shortest, longest = (share * median(heights) for share in _EN_DASH)
    return [
        replace(word, text="–" if word.box.width > shortest else "-")
        if place and word.text in _DASHES and word.box.width < longest
        else word
        for place, word in enumerate(words)
    ]
