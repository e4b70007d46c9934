"""Owners of dossiers and papers: found by any of their numbers, never by their name alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.text import fold, one_line
from storage.audit import Subject, record
from storage.errors import NotFound
from storage.models.owner import Owner, OwnerIdentifier, OwnerName
from storage.owners.facts import (
    IDENTIFIER_KINDS,
    OwnerFacts,
    contradictions,
    identifier_kind,
    is_full_date,
    normalize_number,
)
from storage.owners.joins import OwnersJoined, join_owners, root_owner, were_parted
from storage.views import OwnerView, parse_ref

NUMBERS_ON_ONE_PAPER = "numbers_on_one_paper"
"""Why two owners were joined without being asked: somebody showed both their numbers together."""


def find_owner(session: Session, number: str) -> int | None:
    """Return the owner whom a number means, None when nobody stored has it.

    Raises:
        BadValue: it has the form of no number of an owner.
    """
    kind = identifier_kind(number)
    found = _holders(session, {kind: normalize_number(number)})
    return found[0].id if found else None


def get_owner(session: Session, text: str) -> int:
    """Return the owner whom people mean by a number of theirs, or by `O7` as the program calls them.

    Raises:
        BadValue: it has the form of neither.
        NotFound: nobody stored is called so.
    """
    if text.strip()[:1] in {"O", "o"}:
        return root_owner(session, parse_ref(text, "owner")).id
    owner_id = find_owner(session, text)
    if owner_id is None:
        raise NotFound("owner", text)
    return owner_id


@dataclass(frozen=True, slots=True)
class OwnerMeant:
    """The owner whom some facts mean, the joins that they brought about, and whether they told anything new."""

    owner_id: int
    joined: tuple[OwnersJoined, ...] = ()
    learned: bool = False


def ensure_owner(session: Session, facts: OwnerFacts, officer_id: int | None) -> OwnerMeant:
    """Return the owner whom the facts mean, stored now if there was none; what was not known of them is added.

    Facts that contradict the owner of their own number give that owner and add nothing: whoever was asked for by number
    is found, and `conflicts_with` tells what does not fit.
    """
    meant = resolve_owner(session, facts, officer_id)
    return OwnerMeant(_holders(session, facts.identifiers)[0].id) if meant is None else meant


def resolve_owner(session: Session, facts: OwnerFacts, officer_id: int | None) -> OwnerMeant | None:
    """Return the owner whom the facts mean, stored now if there was none; None when their best number is another's.

    Any number finds the owner; without one that is known, the name, the full birth date and the commune together do.
    Two stored owners whose numbers the facts show together become one (`storage.owners.joins`) unless they contradict
    or somebody parted them before.
    """
    holders = _holders(session, facts.identifiers)
    agreeing = [owner for owner in holders if not contradictions(facts_of(owner), facts)]
    if holders and not agreeing and not _best_number_is_free(session, facts):
        return None
    if not agreeing:
        same = find_by_name(session, facts)
        if same is None:
            return OwnerMeant(_add(session, facts, officer_id).id)
        agreeing = [session.get_one(Owner, same)]
    owner, *others = agreeing
    joined = tuple(
        join_owners(session, owner.id, other.id, officer_id, NUMBERS_ON_ONE_PAPER)
        for other in others
        if not contradictions(facts_of(owner), facts_of(other)) and not were_parted(session, owner.id, other.id)
    )
    learned = _learn(session, owner, facts, officer_id)
    return OwnerMeant(owner.id, joined, learned)


def find_by_name(session: Session, facts: OwnerFacts) -> int | None:
    """Return the only owner of the same folded name, full birth date and commune; None when in doubt.

    Two people of one name born on one day are two people until a commune or a number says otherwise.
    """
    if facts.commune_key is None or not is_full_date(facts.birth_date):
        return None
    found = [
        owner
        for owner in owners_named(session, facts.name, facts.birth_date)
        if owner.commune_key == facts.commune_key and not contradictions(facts_of(owner), facts)
    ]
    return found[0].id if len(found) == 1 else None


def owners_named(session: Session, name: str, birth_date: str | None) -> list[Owner]:
    """Return the owners who go by a name, compared folded, and were born on that day, in the order of their numbers."""
    return list(
        session.scalars(
            sa.select(Owner)
            .join(OwnerName)
            .where(OwnerName.folded == fold(one_line(name)), Owner.birth_date == birth_date)
            .where(Owner.merged_into_id.is_(None))
            .order_by(Owner.id)
            .distinct()
        )
    )


def conflicts_with(session: Session, facts: OwnerFacts) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Return each owner whom a number of the facts means and who cannot be meant, with the facts that contradict."""
    found = ((owner.id, contradictions(facts_of(owner), facts)) for owner in _holders(session, facts.identifiers))
    return tuple((owner_id, facts_against) for owner_id, facts_against in found if facts_against)


def view_owner(session: Session, owner_id: int) -> OwnerView:
    """Return an owner as it is today, also when it was joined with another since.

    Raises:
        NotFound: there is no such owner.
    """
    owner = root_owner(session, owner_id)
    numbers = facts_of(owner).identifiers
    return OwnerView(
        id=owner.id,
        kind=owner.kind,
        name=owner.display_name,
        id_number=next((numbers[kind] for kind in IDENTIFIER_KINDS if kind in numbers), None),
        identifiers=numbers,
        birth_date=owner.birth_date,
    )


def owner_view_by_number(session: Session, number: str) -> OwnerView | None:
    """Return the owner whom a number means, None when nobody stored has it.

    Raises:
        BadValue: it has the form of no number of an owner.
    """
    owner_id = find_owner(session, number)
    return None if owner_id is None else view_owner(session, owner_id)


def facts_of(owner: Owner) -> OwnerFacts:
    """Return what the store knows of an owner, the first number of each kind."""
    numbers: dict[str, str] = {}
    for row in owner.identifiers:
        numbers.setdefault(row.kind, row.value)
    return OwnerFacts(
        name=owner.display_name,
        birth_date=owner.birth_date,
        sex=owner.sex,
        residence=owner.residence,
        commune_key=owner.commune_key,
        identifiers=numbers,
        kind=owner.kind,
    )


def _holders(session: Session, numbers: Mapping[str, str]) -> list[Owner]:
    """Return the owners who have one of the numbers, each once, the strongest kind of number first."""
    found: dict[int, Owner] = {}
    for kind in IDENTIFIER_KINDS:
        if kind in numbers:
            query = sa.select(OwnerIdentifier.owner_id).where(
                OwnerIdentifier.kind == kind, OwnerIdentifier.value == numbers[kind]
            )
            for owner_id in session.scalars(query):
                owner = root_owner(session, owner_id)
                found.setdefault(owner.id, owner)
    return list(found.values())


def _free_numbers(session: Session, facts: OwnerFacts) -> dict[str, str]:
    """Return the numbers that nobody has yet: the same nine digits were given to two people now and then."""
    return {kind: value for kind, value in facts.identifiers.items() if not _holders(session, {kind: value})}


def _best_number_is_free(session: Session, facts: OwnerFacts) -> bool:
    best = next(kind for kind in IDENTIFIER_KINDS if kind in facts.identifiers)
    return best in _free_numbers(session, facts)


def _add(session: Session, facts: OwnerFacts, officer_id: int | None) -> Owner:
    name = one_line(facts.name)
    owner = Owner(
        kind=facts.kind,
        display_name=name,
        folded_name=fold(name),
        birth_date=facts.birth_date,
        sex=facts.sex,
        residence=facts.residence,
        commune_key=facts.commune_key,
        created_at=datetime.now(UTC),
    )
    if name:
        owner.names.append(OwnerName(name=name, folded=fold(name)))
    owner.identifiers.extend(
        OwnerIdentifier(kind=kind, value=value) for kind, value in _free_numbers(session, facts).items()
    )
    session.add(owner)
    session.flush()
    record(session, "owner.add", Subject("owner", owner.id), officer_id, kinds=[row.kind for row in owner.identifiers])
    return owner


def _learn(session: Session, owner: Owner, facts: OwnerFacts, officer_id: int | None) -> bool:
    """Add what the owner lacks; what is known is never replaced, but a year of birth may become a day."""
    learned = []
    name = one_line(facts.name)
    if name and name not in {row.name for row in owner.names}:
        owner.names.append(OwnerName(name=name, folded=fold(name)))
        learned.append("name")
    if _is_better_spelling(owner.display_name, name):
        owner.display_name, owner.folded_name = name, fold(name)
    for kind, value in _free_numbers(session, facts).items():
        owner.identifiers.append(OwnerIdentifier(kind=kind, value=value))
        learned.append(kind)
    if is_full_date(facts.birth_date) and not is_full_date(owner.birth_date):
        owner.birth_date = facts.birth_date
        learned.append("birth_date")
    for fact in ("birth_date", "sex", "residence", "commune_key"):
        if getattr(owner, fact) is None and getattr(facts, fact) is not None:
            setattr(owner, fact, getattr(facts, fact))
            learned.append(fact)
    session.flush()
    if learned:
        record(session, "owner.learn", Subject("owner", owner.id), officer_id, facts=learned)
    return bool(learned)


def _is_better_spelling(before: str, name: str) -> bool:
    """Say whether a name is the first, or only adds the marks that another lacks (a machine-readable zone has none)."""
    return not before or (before.isascii() and not name.isascii() and fold(before) == fold(name))
