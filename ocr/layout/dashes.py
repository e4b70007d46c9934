"""Lone dashes between words as long as they are printed: recognisers say "-" for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from ocr.text import fold
from ocr.types import Word

# A lone dash between words, in line heights: hyphens were 0.23 to 0.35 wide, en dashes 0.51 to 0.61. In one typeface of
# seven they are 0.34 to 0.39; lines of small letters show hyphens as wide, the motto up to 0.353. A rule is wider.
_DASHES = "-–—"
_EN_DASH = (0.45, 1.0)
_EN_DASH_OF_MOTTO = 0.355
# The dash before an item of a list, with what is made of it: signs without a letter, flat, and not as long as a rule.
_ITEM_SIGNS = frozenset("-–—~_")
_ITEM_WIDTH, _ITEM_HEIGHT = (0.2, 0.8), 0.3
_MOTTO = "doclaptudohanhphuc"


def is_item_dash(word: Word, height: float) -> bool:
    """Say whether a word that a line of this height begins with can be the dash of an item, however unsure it is."""
    shortest, longest = (share * height for share in _ITEM_WIDTH)
    flat = word.box.height < _ITEM_HEIGHT * height and shortest < word.box.width < longest
    return flat and _ITEM_SIGNS.issuperset(word.text)


def with_dashes(words: Sequence[Word]) -> list[Word]:
    """Return a line's words with lone dashes as long as they are printed; one that it begins with is an item's."""
    if not any(_ITEM_SIGNS.issuperset(word.text) for word in words):
        return list(words)
    heights = [word.box.height for word in words if any(map(str.isalpha, word.text))]
    if not heights:
        return list(words)
    height = median(heights)
    shortest, longest = (share * height for share in _EN_DASH)
    if _MOTTO in "".join(filter(str.isalpha, fold("".join(word.text for word in words)))):
        shortest = _EN_DASH_OF_MOTTO * height
    return [_as_printed(word, height, shortest, longest, first=not place) for place, word in enumerate(words)]


def _as_printed(word: Word, height: float, shortest: float, longest: float, *, first: bool) -> Word:
    if first:
        return replace(word, text="-") if is_item_dash(word, height) else word
    if word.text in _DASHES and word.box.width < longest:
        return replace(word, text="–" if word.box.width > shortest else "-")
    return word
