"""Values that may be another person's: labels of all people of a paper are the same words.

Where headings or columns were not told apart, two readers agree on what the wrong person's line says; only where it
stands among the values of both tells that it strayed. Columns are looked at by `sides`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from ocr.extraction.extract import FoundField
from ocr.extraction.sides import are_on_a_row, names_of_people, on_the_other_side
from ocr.extraction.template import Template

_ABOVE, _BELOW = 0.5, 0.3  # of a name's height: so far lines of a row may be out of level


def strayed(found: Sequence[FoundField], template: Template) -> frozenset[int]:
    """Return the indexes of the values that may be another person's than their field says.

    They stand in the other one's column, in the other one's lines, or nobody knows whose they are, as the name of
    their person was not found.
    """
    return on_the_other_side(found) | _in_lines_of_another(found) | _without_name(found, template)


def _in_lines_of_another(found: Sequence[FoundField]) -> frozenset[int]:
    """Return the values of people below one another that stand among the lines of the other.

    A person's lines begin with the name: the lower one's lie below it, and the upper one's above it.
    """
    return frozenset(
        index
        for upper, lower in _below_one_another(names_of_people(found))
        for index, field in enumerate(found)
        if field.place.part == upper.place.part and _is_in_lines_of_another(field, upper, lower)
    )


def _below_one_another(names: Mapping[tuple[int, str], FoundField]) -> Iterator[tuple[FoundField, FoundField]]:
    for one, other in combinations(names.values(), 2):
        upper, lower = sorted((one, other), key=lambda field: field.place.box.top)
        if one.place.part == other.place.part and not are_on_a_row(upper.place.box, lower.place.box):
            yield upper, lower


def _is_in_lines_of_another(field: FoundField, upper: FoundField, lower: FoundField) -> bool:
    height = lower.place.box.height
    first = min(word.box.center_y for word in field.place.rows()[0])
    if field.rule.block == upper.rule.block:
        return first > lower.place.box.bottom + _BELOW * height
    top, end = (name.place.box.top - _ABOVE * height for name in (upper, lower))
    return field.rule.block == lower.rule.block and top < first < end


def _without_name(found: Sequence[FoundField], template: Template) -> frozenset[int]:
    """Return the values of people whose name, which the template looks for, was not found."""
    blocks = {rule.block for rule in template.fields if rule.block and rule.kind == "name"}
    named = {block for _, block in names_of_people(found)}
    return frozenset(index for index, field in enumerate(found) if field.rule.block in blocks - named)
