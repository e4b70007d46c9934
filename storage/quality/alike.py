"""Whether two people keyed the same value, though they did not type it letter by letter the same way."""

from __future__ import annotations

import re

from ocr.text import one_line, tone_key
from ocr.types import FieldValueType

_STOPS = re.compile(r"[.,;:](?=\s|$)")
_DASHES = re.compile(r"\s*[-\u2010-\u2015]\s*")


def same_meaning(one: FieldValueType, other: FieldValueType) -> bool:
    """Tell whether two canonical values mean the same.

    Capitals, the place of a tone mark (Hoà, Hòa), blanks, stops between words and the kind of a dash make no other
    value; letters, digits and their order do.
    """
    return _forms(one) == _forms(other)


def _forms(value: FieldValueType) -> tuple[str, ...]:
    values = (value,) if isinstance(value, str) else tuple(value)
    return tuple(_form(each) for each in values if each.strip())


def _form(text: str) -> str:
    bare = _DASHES.sub("-", _STOPS.sub(" ", one_line(text)))
    return one_line(tone_key(bare.casefold()))
