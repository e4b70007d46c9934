"""Owners who may be one person, and papers that say so but contradict what is stored: shown, never joined silently."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.models.audit import AuditEvent
from storage.models.paper import Paper
from storage.owners.facts import PERSONAL_ID, OwnerFacts, contradictions, is_full_date
from storage.owners.joins import root_owner
from storage.owners.owners import conflicts_with, facts_of, owners_named
from storage.owners.paper_people import Person, people_on
from storage.papers.fields import settled_values

CONFLICT = "owner.conflict"


@dataclass(frozen=True, slots=True)
class OwnerConflict:
    """Why an owner may be somebody else too.

    With `paper_id`: a number of the owner stands there beside `facts` ("birth_date", "name", "personal_id") that are
    not theirs; `other_id` is whom the paper was put down to, None if nobody. Without: `other_id` has the same name and
    the same birth date.
    """

    owner_id: int
    other_id: int | None
    paper_id: int | None = None
    role: str | None = None
    facts: tuple[str, ...] = ()


def find_possible_same(session: Session, owner_id: int) -> tuple[OwnerConflict, ...]:
    """Return what a person should look at before two owners are joined or a paper is believed; nothing is changed.

    Raises:
        NotFound: there is no such owner.
    """
    owner = root_owner(session, owner_id)
    found = [*_same_name(session, owner.id), *_on_papers(session, owner.id)]
    return tuple(dict.fromkeys(found))


def facts_on_paper(person: Person, commune_key: str | None = None) -> OwnerFacts:
    """Return what a paper says of somebody named on it."""
    return OwnerFacts(
        name=person.name or "",
        birth_date=person.birth_date,
        sex=person.sex,
        residence=person.residence,
        commune_key=commune_key,
        identifiers=person.identifiers,
        kind=person.kind,
    )


def note_conflicts(
    session: Session, paper: Paper, person: Person, linked_id: int | None, officer_id: int | None
) -> tuple[OwnerConflict, ...]:
    """Return whose numbers stand on a paper beside facts that are not theirs; what is new goes into the trail."""
    conflicts = []
    for owner_id, facts in conflicts_with(session, facts_on_paper(person)):
        sides = [(owner_id, linked_id)] if linked_id is None else [(owner_id, linked_id), (linked_id, owner_id)]
        for one, other in sides:
            conflict = OwnerConflict(one, other, paper.id, person.role, facts)
            if conflict not in set(_noted(session, one)):
                record(
                    session,
                    CONFLICT,
                    Subject("owner", one, paper.dossier_id),
                    officer_id,
                    other=other,
                    paper=paper.id,
                    role=person.role,
                    facts=list(facts),
                )
            conflicts.append(conflict)
    return tuple(conflicts)


def _noted(session: Session, owner_id: int) -> Iterator[OwnerConflict]:
    query = sa.select(AuditEvent.details).where(
        AuditEvent.kind == "owner", AuditEvent.ref_id == owner_id, AuditEvent.action == CONFLICT
    )
    for details in session.scalars(query.order_by(AuditEvent.id)):
        facts = tuple(details["facts"])
        yield OwnerConflict(owner_id, details["other"], details["paper"], details["role"], facts)


def _on_papers(session: Session, owner_id: int) -> Iterator[OwnerConflict]:
    """Yield what was noted and still holds: values are corrected, papers deleted, owners joined."""
    for conflict in _noted(session, owner_id):
        paper = session.get_one(Paper, conflict.paper_id)
        if paper.deleted_at is not None:
            continue
        against = {owner_id}
        if conflict.other_id is not None:
            against.add(root_owner(session, conflict.other_id).id)
        for person in people_on(paper.document_type, settled_values(session, paper.id)):
            still = {each for each, _ in conflicts_with(session, facts_on_paper(person))}
            if person.role == conflict.role and still & against:
                yield conflict
                break


def _same_name(session: Session, owner_id: int) -> Iterator[OwnerConflict]:
    """Yield the owners of the same name and full birth date, but for those whose personal ids say that they are two."""
    owner = root_owner(session, owner_id)
    if not is_full_date(owner.birth_date):
        return
    for other in owners_named(session, owner.display_name, owner.birth_date):
        if other.id != owner.id and PERSONAL_ID not in contradictions(facts_of(owner), facts_of(other)):
            yield OwnerConflict(owner.id, other.id)
