"""Who of several people on a paper is who, where only the tagger of fields sees their values.

It may take two of them for one another, all their values at once, where nothing but words between them tells who gives
and who receives. What templates see of somebody too settles it, and so does the sex of a name or a number.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from ocr.extraction.extract import FoundField
from ocr.extraction.sexes import SEX_OF_ROLE, is_in_role
from ocr.extraction.template import Template

_NAME, _ID = "name", "id"


def people_not_told(template: Template, seen: Sequence[FoundField], every: Sequence[FoundField]) -> Set[str]:
    """Return the blocks of the people who may be somebody else on the paper.

    Args:
        template: the paper's type.
        seen: what templates found and the tagger sees too.
        every: all values of the paper.
    """
    people = {rule.block for rule in template.fields if rule.block and rule.kind == _NAME}
    if len(people) == 1:
        return frozenset()
    return people - {field.rule.block for field in seen} - _told_by_sex(every)


def _told_by_sex(every: Sequence[FoundField]) -> Set[str]:
    """Return the blocks of people of two sexes of whom a name or number is of the right sex, and none of the other."""
    names = {field.rule.block: field.value for field in every if field.rule.kind == _NAME}
    numbers = {field.rule.block: field.value for field in every if field.rule.kind == _ID}
    fits = {role: is_in_role(role, names.get(role), numbers.get(role)) for role in SEX_OF_ROLE if role in names}
    return frozenset(fits) if True in fits.values() and False not in fits.values() else frozenset()
