"""The code of a dossier: agency, day, running number of that day (NĐ 61/2018, article 26; TT 01/2018, article 19).

    H34.12-261120-0001          agencies numbered by QĐ 20/2020, levels parted by dots
    000.00.53.H48-220921-0099   agencies as numbered before

The law knows no number of its own for the receipt: the code of the dossier stands on it, so it is the receipt's too.
The running number begins anew each day at each agency; who gives it out is not decided here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from string import Formatter

from ocr.text import one_line
from storage.errors import BadValue

DEFAULT_PATTERN = "{unit}-{date:%y%m%d}-{number:04d}"

_UNIT = r"[A-Z][0-9]{2}(?:\.[0-9]{1,5}){0,5}|[0-9]{3}(?:\.[0-9]{2}){2}\.[A-Z][0-9]{2}"
_DATE_PARTS = {"%y": "[0-9]{2}", "%Y": "[0-9]{4}", "%m": "[0-9]{2}", "%d": "[0-9]{2}"}
_MOST_DIGITS = 6
_NUMBER_FORMAT = re.compile(r"0([1-6])d")


@dataclass(frozen=True)
class DossierCode:
    """What a code says; `number` counts the dossiers of one agency on one day, from 1."""

    unit: str
    date: date
    number: int


def format_code(code: DossierCode, pattern: str = DEFAULT_PATTERN) -> str:
    """Write a code as the pattern says.

    Raises:
        BadValue: The pattern is none, or what it makes of this code could not be read back: an agency that is not named
            like one, a number below 1 or above 999999, a year that two digits cannot hold.
    """
    _matcher(pattern)
    text = pattern.format(unit=code.unit, date=code.date, number=code.number)
    if _parse(text, pattern) != code:
        raise BadValue("dossier_code", text)
    return text


def parse_code(text: str, pattern: str = DEFAULT_PATTERN) -> DossierCode:
    """Read a code of the given pattern, or of the usual one: dossiers of other systems keep their codes.

    Spaces around it and small letters are forgiven, since people type codes from paper.

    Raises:
        BadValue: It is no code, or the pattern is none.
    """
    clean = one_line(text).upper()
    code = _parse(clean, pattern) or _parse(clean, DEFAULT_PATTERN)
    if code is None:
        raise BadValue("dossier_code", text)
    return code


def is_unit_code(text: str) -> bool:
    """Say whether an agency could be named like this (QĐ 20/2020, or as before it)."""
    return re.fullmatch(_UNIT, text) is not None


def _parse(text: str, pattern: str) -> DossierCode | None:
    matcher, date_format = _matcher(pattern)
    match = matcher.fullmatch(text)
    if match is None or (number := int(match["number"])) < 1:
        return None
    try:
        # A calendar day has no time zone.
        day = datetime.strptime(match["date"], date_format).date()  # noqa: DTZ007
    except ValueError:  # the 31st of a month that has none
        return None
    return DossierCode(match["unit"], day, number)


@cache
def _matcher(pattern: str) -> tuple[re.Pattern[str], str]:
    """Return what a pattern matches, and how the date is written in it."""
    try:
        parts = list(Formatter().parse(pattern))
    except ValueError as error:
        raise BadValue("dossier_code", pattern) from error
    date_formats = [spec or "" for _, name, spec, _ in parts if name == "date"]
    names = sorted(name for _, name, _, _ in parts if name is not None)
    if names != ["date", "number", "unit"] or any(conversion for _, _, _, conversion in parts):
        raise BadValue("dossier_code", pattern)
    regex = "".join(re.escape(text) + _group(name, spec or "", pattern) for text, name, spec, _ in parts)
    return re.compile(regex), date_formats[0]


def _group(name: str | None, spec: str, pattern: str) -> str:
    if name is None:
        return ""
    if name == "unit" and not spec:
        return f"(?P<unit>{_UNIT})"
    if name == "date" and (parts := re.findall("%.", spec)) and "".join(parts) == spec:
        year, *others = sorted(parts, key=str.lower, reverse=True)
        if year in {"%y", "%Y"} and others == ["%m", "%d"]:
            return f"(?P<date>{''.join(_DATE_PARTS[part] for part in parts)})"
    if name == "number" and (width := _NUMBER_FORMAT.fullmatch(spec)):
        return f"(?P<number>[0-9]{{{width[1]},{_MOST_DIGITS}}})"
    raise BadValue("dossier_code", pattern)
