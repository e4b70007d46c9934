"""How far letters rise above their line and reach below it, and where the line of a printed row runs."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from statistics import median

from ocr.types import Word

_ABOVE = "\u0300\u0301\u0302\u0303\u0306\u0309"
_DOT_BELOW = "\u0323"
_ASCENDERS = "bdđfhklij"
_TAILS = "gpqyjQ,;()[]{}/|"
_LEAST_PX = 5  # of a capital: below that nothing can be told


class Rise(IntEnum):
    """How high a word reaches."""

    NONE = 0  # no letter
    SMALL = 1  # about two thirds of a capital: "cm", "xe"
    CAPITAL = 2  # "Nam", "hoa", and small letters with one mark: "tô"
    MARKED = 3  # a mark above a capital, or two marks on one another: "Số", "tổ", "Á"


@dataclass(frozen=True, slots=True)
class Row:
    """Where the capitals of a row stand, in pixels: `base` is the line under them, `capital` their height."""

    base: float
    capital: float


@lru_cache(maxsize=16384)
def rise_of(text: str) -> Rise:
    """Return how high the tallest letter of a word reaches, its marks with it."""
    return max((_rise(char) for char in text if char.isalnum()), default=Rise.NONE)


def _rise(char: str) -> Rise:
    apart = unicodedata.normalize("NFD", char)
    letter, above = apart[0], sum(mark in _ABOVE for mark in apart[1:])
    if letter.isupper():
        return Rise.MARKED if above else Rise.CAPITAL
    if above > 1:
        return Rise.MARKED
    return Rise.CAPITAL if above or letter.isdigit() or letter in _ASCENDERS else Rise.SMALL


@lru_cache(maxsize=16384)
def reaches_below(text: str) -> bool:
    """Tell whether a word has a tail, a dot or a sign below the line."""
    return any(char in _TAILS or _DOT_BELOW in unicodedata.normalize("NFD", char) for char in text)


def row_of(words: Sequence[Word]) -> Row | None:
    """Return where the capitals of a printed row stand; None where its words do not tell."""
    feet = [word.box.bottom for word in words if rise_of(word.text) and not reaches_below(word.text)]
    tops = [word.box.top for word in words if rise_of(word.text) is Rise.CAPITAL]
    if not feet or not tops:
        return None
    base = median(feet)
    capital = base - median(tops)
    return Row(base, capital) if capital >= _LEAST_PX else None
