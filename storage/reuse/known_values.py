"""What confirmed papers say about an owner: offered for every later paper, and shown where two papers differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.text import fold, one_line, tone_key
from storage.errors import BadValue
from storage.models.owner import Owner
from storage.models.paper import FieldValue, Paper, PaperOwner
from storage.owners.facts import birth_dates_agree, identifier_kind, normalize_number
from storage.owners.joins import root_owner
from storage.owners.paper_people import Role, roles_of
from storage.states import FieldStatus

NAME, BIRTH_DATE, SEX, RESIDENCE = "name", "birth_date", "sex", "residence"
"""Facts about an owner; the others are the kinds of numbers of `storage.owners.facts`."""


@dataclass(frozen=True, slots=True)
class KnownValue:
    """A confirmed value, and the place in the store that it comes from.

    `on` is the day of issue of the paper as ISO 8601, None when it is not known.
    """

    value: str
    paper_id: int
    document_type: str
    role: str
    key: str
    field_id: int
    confirmed_at: datetime
    on: str | None


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two confirmed papers that say different things of one owner; which of them is right only a person can tell."""

    fact: str
    first: KnownValue
    second: KnownValue


@dataclass(frozen=True, slots=True)
class _Row:
    """One confirmed value of a paper with the role that the owner has on it."""

    field: FieldValue
    paper: Paper
    role: Role
    confirmed_at: datetime


def known_values(session: Session, owner_id: int) -> Mapping[str, tuple[KnownValue, ...]]:
    """Return by fact what confirmed papers say of an owner, the newest confirmation first.

    Values of papers in the bin do not count, nor those that nobody confirmed.

    Raises:
        NotFound: there is no such owner.
    """
    owner = root_owner(session, owner_id)
    found: dict[str, list[KnownValue]] = {}
    for row in _rows(session, owner):
        for fact, value in _facts_of_field(row, owner):
            found.setdefault(fact, []).append(_known(row, value))
    return {
        fact: tuple(sorted(values, key=lambda each: (each.confirmed_at, each.field_id), reverse=True))
        for fact, values in found.items()
    }


def offer_for(known: Mapping[str, tuple[KnownValue, ...]], document_type: str, role: str) -> dict[str, str]:
    """Return what can be filled in for an owner on a new paper where they have that role, by field key.

    A fact on which papers contradict is not offered; of several residences the one of the newest paper is. Lists of
    people are not filled in. Every offered value still waits for the officer's confirmation.
    """
    found = roles_of(document_type).get(role)
    if found is None or found.is_list:
        return {}
    offers: dict[str, str] = {}
    keys = {NAME: found.name_key, BIRTH_DATE: found.birth_date_key, SEX: found.sex_key, RESIDENCE: found.residence_key}
    for fact, key in keys.items():
        value = _offer(fact, known.get(fact, ()))
        if key is not None and value is not None:
            offers[key] = value
    for key in found.identifier_keys:
        value = next((each for kind in _kinds_of_key(key) if (each := _offer(kind, known.get(kind, ())))), None)
        if value is not None:
            offers[key] = value
    return offers


def find_contradictions(session: Session, owner_id: int) -> tuple[Contradiction, ...]:
    """Return where two confirmed papers differ about one owner: each other value beside the newest one.

    Names are compared without case and tone placement, dates and numbers exactly, a year alone only with the year.
    Residences differ because people move: they count only on papers of the same day. Nothing is resolved here.

    Raises:
        NotFound: there is no such owner.
    """
    return tuple(
        Contradiction(fact, values[0], other)
        for fact, values in known_values(session, owner_id).items()
        for other in _others(fact, values)
    )


def _others(fact: str, values: tuple[KnownValue, ...]) -> Iterator[KnownValue]:
    """Yield one value of each kind that differs from the first."""
    seen: list[KnownValue] = []
    for value in values[1:]:
        if _differ(fact, values[0], value) and all(_differ(fact, each, value) for each in seen):
            seen.append(value)
            yield value


def _differ(fact: str, one: KnownValue, other: KnownValue) -> bool:
    if fact == NAME:
        return _plain_name(one.value) != _plain_name(other.value)
    if fact == BIRTH_DATE:
        return not birth_dates_agree(one.value, other.value)
    if fact == RESIDENCE:
        same_day = one.on is not None and one.on == other.on
        return same_day and fold(one_line(one.value)) != fold(one_line(other.value))
    return one.value != other.value


def _plain_name(name: str) -> str:
    return tone_key(one_line(name).casefold())


def _offer(fact: str, values: tuple[KnownValue, ...]) -> str | None:
    if not values:
        return None
    if fact == RESIDENCE:
        return max(values, key=lambda each: (each.on or "", each.confirmed_at)).value
    if any(_differ(fact, values[0], each) for each in values[1:]):
        return None
    return (
        max(values, key=lambda each: (len(each.value), each.confirmed_at)).value
        if fact == BIRTH_DATE
        else values[0].value
    )


def _kinds_of_key(key: str) -> tuple[str, ...]:
    """Return which kinds of numbers a field may hold, the best first."""
    if key.startswith("old_"):
        return ("old_personal_id",)
    if key.endswith("_code"):
        return ("tax_code", "personal_id")
    return ("personal_id", "old_personal_id")


def _known(row: _Row, value: str) -> KnownValue:
    return KnownValue(
        value=value,
        paper_id=row.paper.id,
        document_type=row.paper.document_type,
        role=row.role.name,
        key=row.field.key,
        field_id=row.field.id,
        confirmed_at=row.confirmed_at,
        on=row.paper.issued_on,
    )


def _rows(session: Session, owner: Owner) -> Iterator[_Row]:
    """Yield the confirmed values of the papers that the owner is named on, with the owner's role there."""
    confirmed = sa.func.coalesce(FieldValue.confirmed_at, Paper.confirmed_at)
    query = (
        sa.select(FieldValue, Paper, PaperOwner.role, confirmed)
        .join(Paper, Paper.id == FieldValue.paper_id)
        .join(PaperOwner, PaperOwner.paper_id == Paper.id)
        .where(PaperOwner.owner_id == owner.id, Paper.deleted_at.is_(None))
        .where(FieldValue.status == FieldStatus.CURRENT)
        .where(confirmed.is_not(None))
        .order_by(FieldValue.id)
    )
    for field, paper, role_name, confirmed_at in session.execute(query):
        role = roles_of(paper.document_type).get(role_name)
        if role is not None and field.key in role.keys:
            yield _Row(field, paper, role, confirmed_at)


def _facts_of_field(row: _Row, owner: Owner) -> Iterator[tuple[str, str]]:
    """Yield what a field says about the owner; of a list only what the store already knows as theirs."""
    role, key = row.role, row.field.key
    texts = [row.field.value] if isinstance(row.field.value, str) else list(row.field.value)
    for text in (text for text in texts if text):
        fact = _fact(role, key, text)
        if fact is not None and (not role.is_list or _is_theirs(fact, text, owner)):
            yield fact, normalize_number(text) if key in role.identifier_keys else text


def _fact(role: Role, key: str, text: str) -> str | None:
    facts = {role.name_key: NAME, role.birth_date_key: BIRTH_DATE, role.sex_key: SEX, role.residence_key: RESIDENCE}
    if key in facts:
        return facts[key]
    try:
        return identifier_kind(text)
    except BadValue:
        return None


def _is_theirs(fact: str, text: str, owner: Owner) -> bool:
    if fact == NAME:
        return fold(one_line(text)) in {row.folded for row in owner.names}
    return normalize_number(text) in {row.value for row in owner.identifiers}
