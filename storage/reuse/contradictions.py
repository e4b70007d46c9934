"""Where confirmed papers say different things of one owner, also those that were not put down to the owner for it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from storage.models.paper import Paper
from storage.owners.conflicts import OwnerConflict, find_possible_same
from storage.owners.paper_people import Role, roles_of
from storage.papers.fields import current_values
from storage.reuse.known_values import BIRTH_DATE, NAME, Contradiction, KnownValue, find_contradictions, known_values


def contradictions_of(session: Session, owner_id: int) -> tuple[Contradiction, ...]:
    """Return where two confirmed papers differ about one owner.

    A paper that bears the owner's number beside another name or birth date is not put down to the owner; it is shown
    here beside the newest paper that is.

    Raises:
        NotFound: there is no such owner.
    """
    known = known_values(session, owner_id)
    found = list(find_contradictions(session, owner_id))
    for conflict in find_possible_same(session, owner_id):
        for fact in conflict.facts:
            other = _on_paper(session, conflict, fact)
            if other is not None and (ours := known.get(fact)) and ours[0].paper_id != other.paper_id:
                found.append(Contradiction(fact, ours[0], other))
    return tuple(dict.fromkeys(found))


def _on_paper(session: Session, conflict: OwnerConflict, fact: str) -> KnownValue | None:
    """Return what a paper says of a fact in the part that the owner may have in it; None if nobody confirmed it."""
    if conflict.paper_id is None or conflict.role is None:
        return None
    paper = session.get_one(Paper, conflict.paper_id)
    role = roles_of(paper.document_type).get(conflict.role)
    values = current_values(session, paper.id)
    for key in _keys(role, fact) if role is not None else ():
        row = values.get(key)
        if row is not None and row.confirmed_at is not None and isinstance(row.value, str):
            return KnownValue(
                row.value, paper.id, paper.document_type, conflict.role, key, row.id, row.confirmed_at, paper.issued_on
            )
    return None


def _keys(role: Role, fact: str) -> Iterator[str]:
    found = {NAME: (role.name_key,), BIRTH_DATE: (role.birth_date_key,)}.get(fact, role.identifier_keys)
    yield from (key for key in found if key is not None)
