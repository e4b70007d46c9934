"""What papers and people say about an owner, the numbers that mean one owner, and when two sayings contradict."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from ocr.text import edit_distance, fold, one_line, similarity
from storage.errors import BadValue

PERSON = "person"
ORGANISATION = "organisation"

PERSONAL_ID = "personal_id"
OLD_PERSONAL_ID = "old_personal_id"
TAX_CODE = "tax_code"
PASSPORT = "passport"

IDENTIFIER_KINDS = (PERSONAL_ID, OLD_PERSONAL_ID, TAX_CODE, PASSPORT)
"""The kinds of numbers, the one that says most about its owner first."""

_FORMS = {
    PERSONAL_ID: re.compile(r"[0-9]{12}"),
    OLD_PERSONAL_ID: re.compile(r"[0-9]{9}"),
    TAX_CODE: re.compile(r"[0-9]{10}(-[0-9]{3})?"),
    PASSPORT: re.compile(r"[A-Z][0-9]{7,8}"),
}
"""domain.md §5.1, §5.2, §6.4. Twelve digits are the personal id also where they serve as a tax code."""

_FULL_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LIKE_NAMES = 0.7
"""Below it, names are not two readings of one: what one misread or left-out syllable leaves of a short name."""


@dataclass(frozen=True, slots=True)
class OwnerFacts:
    """What is known of an owner; None where nothing is, an empty name where only a number was told.

    `birth_date` is ISO 8601 or a year alone, `commune_key` the commune in the form that old and new addresses share,
    `identifiers` numbers by kind.
    """

    name: str
    birth_date: str | None = None
    sex: str | None = None
    residence: str | None = None
    commune_key: str | None = None
    identifiers: Mapping[str, str] = field(default_factory=dict)
    kind: str = PERSON


def normalize_number(number: str) -> str:
    """Return a number as it is stored: no spaces, capital letters."""
    return re.sub(r"\s", "", number).upper()


def identifier_kind(number: str) -> str:
    """Return which number of an owner this is: one of `IDENTIFIER_KINDS`.

    Raises:
        BadValue: it has the form of none.
    """
    plain = normalize_number(number)
    for kind, form in _FORMS.items():
        if form.fullmatch(plain):
            return kind
    raise BadValue("id_number", number)


def numbers_by_kind(numbers: tuple[str, ...]) -> dict[str, str]:
    """Return the numbers that have a known form by their kind, the first of each kind."""
    found: dict[str, str] = {}
    for number in numbers:
        try:
            found.setdefault(identifier_kind(number), normalize_number(number))
        except BadValue:
            continue  # an old business registration number means no owner
    return found


def is_full_date(birth_date: str | None) -> bool:
    """Say whether a birth date is known to the day."""
    return birth_date is not None and _FULL_DATE.fullmatch(birth_date) is not None


def birth_dates_agree(left: str | None, right: str | None) -> bool:
    """Say whether two birth dates may be one person's: unknown and a year alone contradict nothing that fits."""
    return left is None or right is None or left.startswith(right) or right.startswith(left)


def names_agree(left: str, right: str) -> bool:
    """Say whether two names may be one person's whose number is the same: equal but for a misread letter or two.

    The given name, the last syllable, tells brothers and sisters apart, so there no more than one letter may differ. An
    empty name is one not known yet and fits any.
    """
    a, b = fold(one_line(left)), fold(one_line(right))
    if a == b or not a or not b:
        return True
    given_a, given_b = (name.rpartition(" ")[2] for name in (a, b))
    return edit_distance(given_a, given_b, 1) <= 1 and similarity(a, b) >= _LIKE_NAMES


def contradictions(left: OwnerFacts, right: OwnerFacts) -> tuple[str, ...]:
    """Return which facts cannot be true of one owner: of "birth_date", "name", "personal_id".

    An organisation may take another name and keeps its tax code (TT 105/2020, domain.md §6.4); between a person and an
    organisation the names count, so that nobody becomes the company whose tax code stands on their paper.
    """
    found = []
    if not birth_dates_agree(left.birth_date, right.birth_date):
        found.append("birth_date")
    both_organisations = left.kind == right.kind == ORGANISATION
    if not both_organisations and not names_agree(left.name, right.name):
        found.append("name")
    ids = {facts.identifiers[PERSONAL_ID] for facts in (left, right) if PERSONAL_ID in facts.identifiers}
    if len(ids) > 1:
        found.append(PERSONAL_ID)
    return tuple(found)
