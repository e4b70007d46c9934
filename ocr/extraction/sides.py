"""Two people who stand side by side: a value on the other one's side is not to be trusted.

Labels of both are the same words. Where no white parts the columns, an engine may give one person's line to the other,
and two readers will agree on what it says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from ocr.extraction.extract import FoundField
from ocr.types import Box

_LEVEL_SHARE = 0.5  # of the lower name's height, by which names of one row overlap


def on_the_other_side(found: Sequence[FoundField]) -> frozenset[int]:
    """Return the indexes of the values that stand where another person's values stand.

    People are told by the blocks of a template, their sides by their names: two that stand in one row. All else of the
    left one begins left of the other's name, and all of the right one lies right of the middle between both names.
    """
    return frozenset(
        index
        for left, right in _side_by_side(names_of_people(found))
        for index, field in enumerate(found)
        if field.place.part == left.place.part and _strayed(field, left, right)
    )


def names_of_people(found: Sequence[FoundField]) -> Mapping[tuple[int, str], FoundField]:
    """Return the names that were read, by sheet and by the block of the template that is about the person."""
    names: dict[tuple[int, str], FoundField] = {}
    for field in found:
        if field.rule.block and field.rule.kind == "name" and field.value is not None:
            names.setdefault((field.place.part, field.rule.block), field)
    return names


def _side_by_side(names: Mapping[tuple[int, str], FoundField]) -> Iterator[tuple[FoundField, FoundField]]:
    for one, other in combinations(names.values(), 2):
        left, right = sorted((one, other), key=lambda field: field.place.box.left)
        apart = left.place.box.right < right.place.box.left
        if one.place.part == other.place.part and apart and are_on_a_row(left.place.box, right.place.box):
            yield left, right


def are_on_a_row(box: Box, other: Box) -> bool:
    """Say whether two boxes stand level."""
    shared = min(box.bottom, other.bottom) - max(box.top, other.top)
    return shared > _LEVEL_SHARE * min(box.height, other.height)


def _strayed(field: FoundField, left: FoundField, right: FoundField) -> bool:
    center = field.place.box.center_x
    if field.rule.block == left.rule.block:
        return center > right.place.box.left
    middle = (left.place.box.left + right.place.box.left) / 2
    return field.rule.block == right.rule.block and center < middle
