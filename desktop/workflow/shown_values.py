"""Values, numbers and counts as people write them; the canonical ones are for programs."""

from __future__ import annotations

import re

from ocr.types import FieldReading, FieldValueType

_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def shown_value(field: FieldReading, kind: str, language: str = "vi") -> str:
    """Return a field's value for a person, one line for each of several; what was printed, in brackets, without one.

    Args:
        field: what was read.
        kind: the value kind of the contract ("date", "money", …); "" when it is not known.
        language: "vi", or "en".
    """
    return shown_text(field.value, kind, language) or f"({field.raw})"


def shown_text(value: FieldValueType, kind: str, language: str = "vi") -> str:
    """Return a canonical value for a person, one line for each of several; "" for an empty one."""
    values = (value,) if isinstance(value, str) else value
    return "\n".join(_shown(each, kind, language) for each in values if each)


def _shown(value: str, kind: str, language: str) -> str:
    if kind == "date" and (date := _ISO_DATE.fullmatch(value)):
        year, month, day = date.groups()
        return f"{day}/{month}/{year}"
    if kind == "money" and value.isdecimal():
        return f"{whole(int(value), language)} {'VND' if language == 'en' else 'đồng'}"
    return value


def whole(number: int, language: str = "vi") -> str:
    """Return a whole number with its thousands apart: 1.054 in Vietnamese, 1,054 in English."""
    grouped = f"{number:,}"
    return grouped if language == "en" else grouped.replace(",", ".")


def one_decimal(number: float, language: str = "vi") -> str:
    """Return a number with one decimal: 1,4 in Vietnamese, 1.4 in English."""
    shown = f"{number:.1f}"
    return shown if language == "en" else shown.replace(".", ",")


def percent(share: float, language: str = "vi") -> str:
    """Return a share of 1 in whole per cent, never 100 for less than all: 96 % in Vietnamese, 96% in English."""
    shown = f"{min(int(share * 100 + 0.5), 99) if share < 1 else 100}"
    return f"{shown}%" if language == "en" else f"{shown} %"
