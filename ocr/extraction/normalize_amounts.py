"""Canonical amounts: sums of money, areas, plain numbers."""

from __future__ import annotations

import re

from ocr.extraction.normalize_numbers import SLIPS, mend_digits, number_from_words
from ocr.extraction.normalize_wordings import strip_leaders
from ocr.text import fold

_AMOUNT = re.compile(r"[0-9]{1,3}(?:[ .,][0-9]{3})+(?![0-9])|[0-9]+")
_DECIMAL = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
_GROUPED = re.compile(r"[0-9]{1,3}(?:([ .,])[0-9]{3})(?:\1[0-9]{3})*(?![0-9])")
_PHONE = re.compile(r"(?:\+84|0)[0-9]{8,10}")
_MULTIPLIERS = {"trieu": 10**6, "ty": 10**9, "ti": 10**9, "nghin": 10**3, "ngan": 10**3}
_WITH_UNIT = re.compile(rf"(?<![0-9.,])([0-9]{{1,3}})\s*({'|'.join(_MULTIPLIERS)})\b")
_TORN_GROUP = re.compile(r"(?<=[0-9])\s?([.,])\s?(?=[0-9]{3}(?![0-9]))")
_GROUP_LEFT = re.compile(r"\s?[.,]?\s?[0-9]{3}(?![0-9])")
_LEAST_SUM = 1000
_STRAY_SPACE = re.compile(r"(?<=[0-9]) ([.,])(?=[0-9])")
_FIGURES_BEHIND = re.compile(r" [0-9]{1,3}(?![\w/])")
_TORN_AREA = re.compile(r" [0-9]{1,3}(?:[.,][0-9]+)? ?m")
_TORN_BEHIND = re.compile(r"[.,] [0-9]{3}(?![0-9])")  # a group, or another figure?
_SQUARE_METRES = re.compile(r"\bm ?2\b")  # whose figure is no area: "(m2)" below the head of a column
_GLUED_METRES = re.compile(r"\W*m[0-9]{2}")  # "m2278,6": 278,6 square metres, or 2278,6 and the raised figure lost
_GRAMS = re.compile(r"([0-9])[.]([0-9]{3})(?=\s*(?:g|gr|gam|grams?)\b)", re.IGNORECASE)


def normalize_money(raw: str) -> str | None:
    """Return a sum in whole đồng as digits, from figures or from words; None for fractions and anything else.

    None also where groups of figures seem to be lost: less than 1,000 đồng nobody prints, and three figures left over
    belong to the sum.
    """
    text = _TORN_GROUP.sub(r"\1", strip_leaders(raw))
    parts = _WITH_UNIT.findall(fold(text))
    if len(parts) > 1:  # "3 tỷ 500 triệu"
        return str(sum(int(digits) * _MULTIPLIERS[unit] for digits, unit in parts))
    amount = _first_amount(text)
    if amount is None:
        number = number_from_words(text)
        return None if number is None else str(number)
    digits, rest = amount
    unit = _MULTIPLIERS.get(next(iter(fold(rest).split()), "").strip(".,;:)"), 1)
    value = int(digits) * unit
    return None if value < _LEAST_SUM or _GROUP_LEFT.match(rest) else str(value)


def _first_amount(text: str) -> tuple[str, str] | None:
    """Return the digits of the first amount without separators and what follows it."""
    token = re.match(rf"[0-9{re.escape(SLIPS)}.,]+", text)
    if token is not None and any(char in "0123456789" for char in token.group()):
        text = mend_digits(token.group()) + text[token.end() :]
    match = _AMOUNT.search(text)
    if match is None or not match.group().replace(" ", "").isascii():
        return None
    rest = text[match.end() :]
    cents = re.match(r"[.,][0-9]+", rest)
    if cents is not None and cents.group().strip(".,0"):
        return None  # a broken group or a fraction: no whole number of đồng
    return re.sub("[ .,]", "", match.group()), rest[cents.end() :] if cents else rest


def normalize_area(raw: str) -> str | None:
    """Return an area in square metres with a point before its fraction.

    None where no figure stands, a torn one, or one that the unit before it may have given a figure.
    """
    if _GLUED_METRES.match(raw):
        return None
    text = _STRAY_SPACE.sub(r"\1", _SQUARE_METRES.sub("", strip_leaders(raw)))
    grouped = _GROUPED.search(text)
    plain = _DECIMAL.search(text)
    if plain is None or not plain.group().isascii():
        return None
    if _TORN_BEHIND.match(text[plain.end() :]) or _TORN_AREA.match(text[plain.end() :]):
        return None
    if grouped is None or grouped.start() != plain.start():
        return plain.group().replace(",", ".")
    whole = grouped.group().replace(grouped.group(1), "")
    fraction = re.match(r"[.,]([0-9]+)", text[grouped.end() :])
    return f"{whole}.{fraction.group(1)}" if fraction else whole


def normalize_number(raw: str) -> str | None:
    """Return the first number with a point before its fraction, or a telephone number as one; None without.

    None also where further figures stand beside it: it may be torn.
    """
    text = _GRAMS.sub(r"\1\2", strip_leaders(raw))
    joined = re.sub(r"[ .-]", "", text)
    if _PHONE.fullmatch(joined) and joined.isascii():
        return joined
    token = re.search(rf"(?<!\w)[{re.escape(SLIPS)}]*[0-9][0-9{re.escape(SLIPS)}]*(?!\w)", text)
    if token is not None:
        text = text[: token.start()] + mend_digits(token.group()) + text[token.end() :]
    match = _DECIMAL.search(text)
    if match is None or not match.group().isascii() or _FIGURES_BEHIND.match(text[match.end() :]):
        return None
    return match.group()
