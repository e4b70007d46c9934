"""What tells somebody's sex: the part that a person plays on a paper, the name, the personal id."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

FEMALE: Final = "Nữ"
MALE: Final = "Nam"
SEXES: Final = frozenset({FEMALE, MALE})

SEX_OF_ROLE: Final[Mapping[str, str]] = {"wife": FEMALE, "husband": MALE, "mother": FEMALE, "father": MALE}
"""By the block of a template, which is also what the person's keys begin with."""

_OF_WOMEN = frozenset({"Thị"})
_OF_MEN = frozenset({"Văn", "Hữu", "Đình", "Đức", "Bá", "Công", "Trọng"})
_OF_EDE_WOMEN = re.compile(r"H['’]")
_PERSONAL_ID = re.compile(r"\d{3}(\d)\d{8}")


def sex_of_name(name: str) -> str | None:
    """Return the sex that a name tells by its middle name or the "H'" of women of the highlands, else None.

    "Thị" is of women and "Văn" of men all but always, the other middle names of men nearly so; given names tell
    too little.
    """
    words = name.split()
    if any(_OF_EDE_WOMEN.match(word.upper()) for word in words):
        return FEMALE
    middle = {word.capitalize() for word in words[1:-1]}
    if middle & _OF_WOMEN:
        return FEMALE
    return MALE if middle & _OF_MEN else None


def sex_of_id(number: str) -> str | None:
    """Return the sex that a personal id of twelve digits tells (Circular 07/2016/TT-BCA, article 7), else None."""
    match = _PERSONAL_ID.fullmatch(number)
    return None if match is None else (MALE, FEMALE)[int(match.group(1)) % 2]


def is_in_role(role: str, name: str | None, number: str | None) -> bool | None:
    """Say whether name and number are of the sex of a role; None where the role has none or neither tells a sex."""
    told = {sex_of_name(name or ""), sex_of_id(number or "")} - {None}
    want = SEX_OF_ROLE.get(role)
    return None if want is None or not told else told == {want}
