"""Figures that stand around a number or a date: it may be a part of what is printed, or another's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ocr.extraction.extract import FoundField
from ocr.extraction.sheet import Sheet
from ocr.text import fold
from ocr.types import Line, Word

_YEAR_DIGITS = 4
_WHOLE_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")
_BORN = "sinh"
_NEAR = 1.0  # line heights to a figure that may belong to the one behind it
_CELL = 4.0  # line heights between figures in cells of their own


def is_year(field: FoundField) -> bool:
    """Say whether of a date only the year was read."""
    return field.rule.kind == "date" and field.value is not None and len(field.value) == _YEAR_DIGITS


def shows_whole_birth_date(sheet: Sheet, found: Sequence[FoundField]) -> bool:
    """Say whether a whole date of birth that no date took stands on a sheet: a year that was taken may be another's."""
    taken = {word.box for field in found if field.rule.kind == "date" for word in field.place.words}
    return any(
        _WHOLE_DATE.search(word.text) and word.box not in taken and _BORN in fold(line.text)
        for line in sheet.lines
        for word in line.words
    )


def lost_a_figure(line: Line | None, word: Word) -> bool:
    """Say whether a sole figure stands right before figures: "1 9/10/2022"."""
    before = [] if line is None else [each for each in line.words if each.box.right <= word.box.left]
    if not before or not word.text[:1].isdigit() or len(before[-1].text) > 1 or not before[-1].text.isdigit():
        return False
    return word.box.left - before[-1].box.right < _NEAR * word.box.height


def goes_on_in_cells(kind: str, last: Word, behind: Sequence[Word]) -> bool:
    """Say whether another figure stands near behind a number in which each figure has a cell of its own.

    Args:
        kind: the value's kind; of numbers of people only it is told.
        last: the value's last word.
        behind: the words behind it on its line.
    """
    if kind != "id" or len(last.text) > 1 or not behind:
        return False
    return behind[0].text[:1].isdigit() and behind[0].box.left - last.box.right < _CELL * last.box.height
