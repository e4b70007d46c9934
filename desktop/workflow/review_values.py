"""What an officer types into a field, made canonical; why it cannot be, as a code."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.workflow.review_types import ReviewField, ReviewPaper
from desktop.workflow.shown_values import shown_text
from desktop.workflow.typed_values import parse_value
from ocr.extraction.cross_checks import cross_check
from ocr.text import nfc, one_line
from ocr.types import FieldValueType
from storage.errors import BadValue

EMPTY = "empty"
TWO_DIGIT_YEAR = "two_digit_year"

_SPACED_DATE = re.compile(r"(\d{1,2})[\s./,-]+(\d{1,2})[\s./,-]+(\d{4})")
_SHORT_YEAR = re.compile(r"\d{1,2}[\s./,-]+\d{1,2}[\s./,-]+\d{2}")
_WORD_START = re.compile(r"(?<![^\W\d_])[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Typed:
    """A canonical value, or the reason why there is none: "empty", "two_digit_year", or a value kind."""

    value: FieldValueType | None
    problem: str = ""


def typed_value(field: ReviewField, text: str) -> Typed:
    """Return what a typed text means in a field; nothing is guessed that could be meant otherwise.

    A name or a line in the wrong case takes the case that the value had.
    """
    line = one_line(text)
    if not line:
        return Typed(None, EMPTY)
    if field.kind == "date":
        if _SHORT_YEAR.fullmatch(line):
            return Typed(None, TWO_DIGIT_YEAR)
        line = _SPACED_DATE.sub(r"\1/\2/\3", line)
    line = _in_case_of(field, line)
    try:
        value = parse_value(line, field.kind or "text", is_list=field.is_list, choices=field.choices)
    except BadValue:
        return Typed(None, field.kind or "text")
    return Typed(value)


def text_to_edit(value: FieldValueType, kind: str, language: str = "vi") -> str:
    """Return a value as it stands in the input: several are parted by semicolons."""
    return shown_text(value, kind, language).replace("\n", "; ")


def problems_of(paper: ReviewPaper, field: ReviewField, value: FieldValueType, today: dt.date) -> tuple[str, ...]:
    """Return what the other values of a paper say against a value, as the codes of the reader's own checks."""
    values = {each.ref.key: each.value for each in paper.fields if isinstance(each.value, str) and each.value}
    if not isinstance(value, str) or not value:
        return ()
    values[field.ref.key] = value
    kinds: Mapping[str, str] = {each.ref.key: each.kind for each in paper.fields}
    findings = cross_check(values, kinds, {}, today=today).findings
    return tuple(dict.fromkeys(each.code for each in findings if field.ref.key in each.fields))


def same_value(one: FieldValueType, other: FieldValueType) -> bool:
    """Tell whether two canonical values are the same text."""
    return _plain(one) == _plain(other)


def _plain(value: FieldValueType) -> tuple[str, ...]:
    return tuple(nfc(each) for each in ((value,) if isinstance(value, str) else value))


def _in_case_of(field: ReviewField, line: str) -> str:
    """Return a name typed in small letters as the paper has it: in capitals if it stands so there."""
    if field.kind != "name" or line != line.casefold():
        return line
    before = field.value if isinstance(field.value, str) else "".join(field.value)
    if before and before == before.upper():
        return line.upper()
    return _WORD_START.sub(lambda found: found.group().upper(), line)
