"""The people named on a paper become owners in the store, so that any later number or name finds the paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.text import fold, one_line, tone_key
from storage.audit import Subject, record
from storage.models.dossier import Dossier
from storage.models.paper import Paper, PaperOwner
from storage.owners.conflicts import OwnerConflict, facts_on_paper, note_conflicts
from storage.owners.facts import contradictions, is_full_date
from storage.owners.joins import OwnersJoined, root_owner
from storage.owners.owners import OwnerMeant, facts_of, find_by_name, find_owner, resolve_owner
from storage.owners.paper_people import Person, people_on
from storage.papers.fields import settled_values

CommuneKey = Callable[[str], str | None]
"""Gives the commune of an address in the form that old and new addresses share, None if it names none."""


@dataclass(frozen=True, slots=True)
class PaperLinks:
    """Whom a paper names: (role, owner) for each person found; conflicts and joins are for people to look at.

    `changed` are the owners of whom something is known now that was not, those that were joined among them.
    """

    linked: tuple[tuple[str, int], ...]
    conflicts: tuple[OwnerConflict, ...]
    joined: tuple[OwnersJoined, ...]
    changed: frozenset[int] = frozenset()


def no_commune(_address: str) -> str | None:
    """Return None: nothing is known of communes."""
    return None


def link_people(
    session: Session, paper: Paper, officer_id: int | None, commune_key: CommuneKey = no_commune
) -> PaperLinks:
    """Make the people named on a paper its owners; what the paper said before of whom it is, is replaced.

    A valid number finds the owner or makes a new one. Without a number it is the name, the full birth date and the
    commune together, or the owner whose dossier the paper came with, if the paper names them. Values that
    wait for a review are not used, and whoever contradicts the owner of their number is not linked. Repeating it
    changes nothing.
    """
    linked: list[tuple[str, int]] = []
    conflicts: list[OwnerConflict] = []
    joined: list[OwnersJoined] = []
    changed: set[int] = set()
    # Asked about each of the people: a session forgets rows that nobody holds and would load them again every time.
    _held = root_owner(session, session.get_one(Dossier, paper.dossier_id).owner_id)
    for person in people_on(paper.document_type, settled_values(session, paper.id)):
        key = commune_key(person.residence) if person.residence else None
        meant = _who(session, paper, person, key, officer_id)
        if meant is not None:
            linked.append((person.role, meant.owner_id))
            joined += meant.joined
            changed |= {meant.owner_id} if meant.learned or meant.joined else set()
        conflicts += note_conflicts(session, paper, person, meant.owner_id if meant else None, officer_id)
    # A later person's numbers may have joined an owner that an earlier one was linked to.
    now = dict.fromkeys((role, root_owner(session, owner_id).id) for role, owner_id in linked)
    _write_links(session, paper, tuple(now), officer_id)
    return PaperLinks(tuple(now), tuple(conflicts), tuple(joined), frozenset(changed))


def _who(
    session: Session, paper: Paper, person: Person, commune: str | None, officer_id: int | None
) -> OwnerMeant | None:
    facts = facts_on_paper(person, commune)
    if person.identifiers and person.name:
        ours = _dossier_owner(session, paper, person) if is_full_date(facts.birth_date) else None
        if ours is not None:
            # A certificate from before the 12-digit numbers bears the old one: this is where the two meet.
            known = facts_of(root_owner(session, ours)).identifiers
            facts = replace(facts, identifiers={**known, **facts.identifiers})
        return resolve_owner(session, facts, officer_id)
    if person.identifiers:
        found = {find_owner(session, number) for number in person.identifiers.values()} - {None}
        return OwnerMeant(owner_id) if len(found) == 1 and (owner_id := found.pop()) is not None else None
    same = find_by_name(session, facts) or _dossier_owner(session, paper, person)
    return None if same is None else OwnerMeant(same)


def _dossier_owner(session: Session, paper: Paper, person: Person) -> int | None:
    """Return the owner of the paper's dossier if the paper names them, None if it does not.

    Who hands in a diploma of their name and day of birth hands in their own, though it bears no number and no address.
    On their own paper the very name is enough when it names no day of birth, as land certificates do not.
    """
    facts = facts_on_paper(person)
    owner = root_owner(session, session.get_one(Dossier, paper.dossier_id).owner_id)
    if contradictions(facts_of(owner), facts):
        return None
    if is_full_date(facts.birth_date) and facts.birth_date == owner.birth_date:
        named = fold(one_line(facts.name)) in {row.folded for row in owner.names}
    else:
        names = {tone_key(row.name.casefold()) for row in owner.names}
        named = person.is_holder and tone_key(one_line(facts.name).casefold()) in names
    return owner.id if named else None


def _write_links(session: Session, paper: Paper, links: tuple[tuple[str, int], ...], officer_id: int | None) -> None:
    rows = session.scalars(sa.select(PaperOwner).where(PaperOwner.paper_id == paper.id)).all()
    before = {(row.role, row.owner_id): row for row in rows}
    if set(before) == set(links):
        return
    for key, row in before.items():
        if key not in links:
            session.delete(row)
    session.add_all(
        PaperOwner(paper_id=paper.id, owner_id=owner_id, role=role)
        for role, owner_id in links
        if (role, owner_id) not in before
    )
    session.flush()
    session.expire(paper, ["owners"])
    owners = sorted({owner_id for _, owner_id in links})
    record(session, "paper.link", Subject("paper", paper.id, paper.dossier_id), officer_id, owners=owners)
