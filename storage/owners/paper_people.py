"""Who is named on a paper, and whose paper it is: `paper_people.toml` applied to the values of one paper."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import zip_longest

from ocr.types import FieldValueType
from storage.owners.facts import PERSON, numbers_by_kind


@dataclass(frozen=True, slots=True)
class Role:
    """A part that somebody has in a document type, and the keys of the fields that say who; None without a field."""

    name: str
    is_holder: bool
    kind: str
    is_list: bool
    name_key: str
    birth_date_key: str | None
    sex_key: str | None
    residence_key: str | None
    identifier_keys: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all fields that speak of this person."""
        found = (self.name_key, self.birth_date_key, self.sex_key, self.residence_key, *self.identifier_keys)
        return tuple(key for key in found if key is not None)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named on a paper; None where the paper says nothing, `identifiers` are numbers by kind."""

    role: str
    is_holder: bool
    kind: str
    name: str | None
    birth_date: str | None
    identifiers: Mapping[str, str]
    sex: str | None
    residence: str | None


def people_on(document_type: str, values: Mapping[str, FieldValueType]) -> tuple[Person, ...]:
    """Return who is named on a paper, in the order of its roles; nobody for a role without name and number."""
    people = []
    for role in roles_of(document_type).values():
        people += _people_of_list(role, values) if role.is_list else [_person(role, values)]
    return tuple(person for person in people if person.name or person.identifiers)


def is_holder(document_type: str, role: str) -> bool:
    """Say whether somebody with that role has a paper of that type as their own."""
    found = roles_of(document_type).get(role)
    return found is not None and found.is_holder


def has_holders(document_type: str) -> bool:
    """Say whether papers of that type belong to persons who are named on them."""
    return any(role.is_holder for role in roles_of(document_type).values())


def roles_of(document_type: str) -> Mapping[str, Role]:
    """Return the roles of a document type by name; none for a type that is not known."""
    return load_roles().get(document_type, {})


@lru_cache(maxsize=1)
def load_roles() -> Mapping[str, Mapping[str, Role]]:
    """Return the roles of all document types."""
    text = resources.files("storage.owners").joinpath("paper_people.toml").read_text(encoding="utf-8")
    return {
        document_type: {name: _role(name, entry) for name, entry in roles.items()}
        for document_type, roles in tomllib.loads(text).items()
    }


def _role(name: str, entry: dict[str, object]) -> Role:
    keys = {key: str(entry[key]) if key in entry else None for key in ("birth_date", "sex", "residence")}
    numbers = entry.get("identifiers", [])
    return Role(
        name=name,
        is_holder=entry.get("holder") is True,
        kind=str(entry.get("kind", PERSON)),
        is_list=entry.get("many") is True,
        name_key=str(entry["name"]),
        birth_date_key=keys["birth_date"],
        sex_key=keys["sex"],
        residence_key=keys["residence"],
        identifier_keys=tuple(str(key) for key in numbers) if isinstance(numbers, list) else (),
    )


def _person(role: Role, values: Mapping[str, FieldValueType]) -> Person:
    numbers = tuple(number for key in role.identifier_keys for number in _texts(values.get(key)))
    return Person(
        role=role.name,
        is_holder=role.is_holder,
        kind=role.kind,
        name=_text(values, role.name_key),
        birth_date=_text(values, role.birth_date_key),
        identifiers=numbers_by_kind(numbers),
        sex=_text(values, role.sex_key),
        residence=_text(values, role.residence_key),
    )


def _people_of_list(role: Role, values: Mapping[str, FieldValueType]) -> list[Person]:
    """Return the people of fields with several values; names and numbers of unequal count belong to nobody surely."""
    names = _texts(values.get(role.name_key))
    numbers = tuple(number for key in role.identifier_keys for number in _texts(values.get(key)))
    if len(names) == len(numbers) or not numbers or not names:
        pairs = list(zip_longest(names, numbers))
    else:
        pairs = [*((name, None) for name in names), *((None, number) for number in numbers)]
    return [
        Person(
            role=role.name,
            is_holder=role.is_holder,
            kind=role.kind,
            name=name or None,
            birth_date=None,
            identifiers=numbers_by_kind((number,)) if number else {},
            sex=None,
            residence=None,
        )
        for name, number in pairs
    ]


def _text(values: Mapping[str, FieldValueType], key: str | None) -> str | None:
    found = _texts(values.get(key)) if key is not None else ()
    return next((text for text in found if text), None)


def _texts(value: FieldValueType | None) -> tuple[str, ...]:
    """Return all texts of a value, empty ones too: in a list the place of each counts."""
    if value is None:
        return ()
    return tuple(text.strip() for text in ((value,) if isinstance(value, str) else value))
