"""Cells around a value that hold another one of its sort: which of them is meant, the row does not say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from ocr.extraction.extract import FoundField, canonical
from ocr.extraction.sexes import SEXES
from ocr.extraction.sheet import Sheet
from ocr.types import Box, Word

_MEASURES = ("number", "area", "money")
_PARTED = 1.6  # line heights between two words of one cell


def several_in_cells(field: FoundField) -> bool:
    """Say whether cells beside one another, with white between them, each hold such a value: "8 tầng    01 (một)".

    Of measures only: what a plan allows stands beside what is permitted, an old area beside a new one.
    """
    if field.rule.kind not in _MEASURES:
        return False
    cells = (cell for row in field.place.rows() for cell in _cells(row))
    values = {canonical(field.rule, " ".join(word.text for word in cell)) for cell in cells}
    return len(values - {None}) > 1


def other_sex_stands_alone(field: FoundField, sheet: Sheet, claimed: Set[Box]) -> bool:
    """Say whether a cell of nobody holds the other sex: of a mother and a child in a table it may be the one meant."""
    if field.rule.kind != "sex" or field.value is None:
        return False
    alone = (cell[0] for line in sheet.lines for cell in _cells(line.words) if len(cell) == 1)
    return any(word.text in SEXES - {field.value} and word.box not in claimed for word in alone)


def _cells(row: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield the words of a row between two stretches of white."""
    height = max(word.box.height for word in row)
    cell = [row[0]]
    for before, word in pairwise(row):
        if word.box.left - before.box.right > _PARTED * height:
            yield cell
            cell = []
        cell.append(word)
    yield cell
