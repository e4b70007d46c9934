"""The line that dates a document: its place and its written-out day ("Bát Xát, ngày 05 tháng 02 năm 2024")."""

from __future__ import annotations

import re

from ocr.extraction.sheet import Place, Sheet
from ocr.text import fold
from ocr.types import Line

_PLACE_AND_DATE = re.compile(
    r"^(?:làm tại\W*)?(?!thực hiện|căn cứ|theo|c\wp ng|sinh ng|.*\bsinh\b)(?:[^\s,.;:0-9]+[\s.]+){0,5}?[^\s;:0-9]*,?\s*"
    r"ng\w{1,2}y\b.{1,10}th\w{1,3}ng\b.{1,8}n\w{1,2}m\s*\S{2,5}\W*$",
    re.IGNORECASE,
)
_BROKEN_OFF = re.compile(
    r"^(?:làm tại\W*)?(?:[^\W\d_]+[\s.]+){0,5}?[^\W\d_]+,\s*"
    r"ng\w{1,2}y\s+\d.{0,9}th\w{1,3}ng\b\s*\d.{0,4}(?:n\w{1,2}m\W*)?$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"^(?:nam\s+)?\d{4}\W*$")
_YEAR_BELOW = 2.0  # in line heights
_DAY = re.compile(r"(?:^|\W)ng\w{1,2}y\W*$")


def foot_date(sheet: Sheet) -> Place | None:
    """Return the date over the signature: the last line that is a place and a written-out date, and nothing else.

    Its year may stand alone in the line below.
    """
    broken = max((i for i, line in enumerate(sheet.lines) if _BROKEN_OFF.match(line.text)), default=None)
    whole = foot_date_line(sheet)
    if broken is None or (whole is not None and whole > broken):
        return date_in(sheet, whole)
    start, year = day_word(sheet.lines[broken]), _year_below(sheet, broken)
    if start is None or year is None:
        return None
    return sheet.place([*sheet.lines[broken].words[start:], *sheet.lines[year].words], [broken, year])


def _year_below(sheet: Sheet, index: int) -> int | None:
    """Return the line of a year, with or without its word, that stands centred close below a line."""
    upper = sheet.lines[index].box
    for number, line in enumerate(sheet.lines):
        close = 0 < line.box.center_y - upper.center_y < _YEAR_BELOW * upper.height
        if close and upper.left < line.box.center_x < upper.right and _YEAR.match(fold(line.text)):
            return number
    return None


def is_place_and_date(text: str) -> bool:
    """Say whether a line is a place and a written-out day and nothing else, whole or broken off before its year."""
    return _PLACE_AND_DATE.match(text) is not None or _BROKEN_OFF.match(text) is not None


def is_dated(line: Line) -> bool:
    """Say whether a line is a place and a written-out day with its year."""
    return _PLACE_AND_DATE.match(line.text) is not None


def foot_date_line(sheet: Sheet) -> int | None:
    """Return the last line of a sheet that is a place and a written-out day."""
    return max((i for i, line in enumerate(sheet.lines) if is_dated(line)), default=None)


def date_in(sheet: Sheet, index: int | None) -> Place | None:
    """Return the words from "ngày" on; a place glued to it ("Bát Xát,ngày") stays with it and does no harm."""
    start = None if index is None else day_word(sheet.lines[index])
    return None if index is None or start is None else sheet.place(sheet.lines[index].words[start:], [index])


def day_word(line: Line) -> int | None:
    """Return which word is, or ends with, "ngày"."""
    return next((i for i, word in enumerate(line.words) if _DAY.search(fold(word.text))), None)
