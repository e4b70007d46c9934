"""Numbers written as Vietnamese words, and digits mended after recognition.

Words are read without marks: a recogniser loses them first, and no two number words differ by marks alone in a way
that matters (`mười` and `mươi`, `một` and `mốt` mean the same at their places).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from ocr.text import fold

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_VALUES = {fold(word): value for value, word in enumerate(_DIGITS)} | {"tu": 4, "lam": 5, "nham": 5}
_SCALE_VALUES = {"ty": 10**9, "ti": 10**9, "trieu": 10**6, "nghin": 10**3, "ngan": 10**3}
_ZERO_TENS = ("linh", "le")
_WORD = re.compile(r"[^\W\d_]+")
_YEAR_DIGITS = 4
_UNITS_OF_NUMBERS = ("met", "vuong", "chan")
_POINT, _ZERO = "phay", "khong"

SLIPS = "OoQDIl|!ZzSsBGóÓ"
"""Letters and signs that a recogniser confuses with digits."""

_SLIP_TO_DIGIT = str.maketrans(SLIPS, "0000111122558666")


def mend_digits(text: str) -> str:
    """Return the text with every confusable letter as its digit; only for places where a digit must stand."""
    return text.translate(_SLIP_TO_DIGIT)


def number_from_words(text: str) -> int | None:
    """Return the number that a text spells, None when it spells none; `đồng`, `chẵn`, `mét vuông` may follow."""
    words = number_words(text)
    while words and words[-1] in ("dong", "chan", "vnd", "met", "vuong"):
        words.pop()
    return parse_number_words(words)


def decimal_from_words(text: str) -> Decimal | None:
    """Return the number that a text spells, with a fraction behind "phẩy"; None when it spells none.

    A fraction is spelled as a number behind its zeros or digit by digit: "phẩy năm", "phẩy không năm", "phẩy hai mươi
    lăm". `mét vuông` and `chẵn` may follow.
    """
    words = number_words(text)
    while words and words[-1] in _UNITS_OF_NUMBERS:
        words.pop()
    if words.count(_POINT) > 1:
        return None
    at = words.index(_POINT) if _POINT in words else len(words)
    whole, digits = parse_number_words(words[:at]), _fraction_digits(words[at + 1 :])
    if whole is None or digits is None or (at < len(words) and not digits):
        return None
    return Decimal(f"{whole}.{digits or '0'}")


def _fraction_digits(words: Sequence[str]) -> str | None:
    """Return the digits that words behind "phẩy" spell, "" for no words, None when they spell none."""
    if all(word in _VALUES for word in words):
        return "".join(str(_VALUES[word]) for word in words)
    zeros = next((number for number, word in enumerate(words) if word != _ZERO), len(words))
    value = parse_number_words(words[zeros:])
    return None if value is None else "0" * zeros + str(value)


def number_words(text: str) -> list[str]:
    """Return the words of a text without marks and case."""
    return _WORD.findall(fold(text))


def parse_number_words(words: Sequence[str]) -> int | None:
    """Return the number of unmarked words, None when they are none: also a year told digit by digit."""
    if not words:
        return None
    if len(words) == _YEAR_DIGITS and all(word in _VALUES for word in words):
        return int("".join(str(_VALUES[word]) for word in words))
    total, start, smallest = 0, 0, 10**12
    for index, word in enumerate(words):
        scale = _SCALE_VALUES.get(word)
        if scale is None:
            continue
        group = _group_value(words[start:index])
        if group is None or scale >= smallest:
            return None
        total, start, smallest = total + group * scale, index + 1, scale
    if start == len(words):
        return total
    group = _group_value(words[start:])
    return None if group is None else total + group


def _group_value(words: Sequence[str]) -> int | None:
    """Return the value below 1000 of words without scales."""
    match list(words):
        case [hundreds, "tram", *rest] if hundreds in _VALUES:
            below = _tens_value(rest, after_hundreds=True)
            return None if below is None else 100 * _VALUES[hundreds] + below
        case rest:
            return _tens_value(rest, after_hundreds=False) if rest else None


def _tens_value(words: Sequence[str], *, after_hundreds: bool) -> int | None:
    match list(words):
        case []:
            return 0
        case [zero, ones] if zero in _ZERO_TENS and ones in _VALUES:
            return _VALUES[ones]
        case ["muoi", *rest] if _is_ones(rest):
            return 10 + sum(_VALUES[word] for word in rest)
        case [tens, "muoi", *rest] if tens in _VALUES and _is_ones(rest):
            return 10 * _VALUES[tens] + sum(_VALUES[word] for word in rest)
        case [ones] if ones in _VALUES and not after_hundreds:
            return _VALUES[ones]
    return None


def _is_ones(words: Sequence[str]) -> bool:
    return len(words) <= 1 and all(word in _VALUES for word in words)
