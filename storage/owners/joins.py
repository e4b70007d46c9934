"""Two stored owners that are one person: joined so that either number finds everything, and parted again.

Joining moves rows and notes their numbers in the audit trail; nothing is deleted and nothing overwritten, so the event
is enough to put every row back. Search entries are derived: whoever joins or parts has the moved papers indexed anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.errors import IllegalTransition, NotFound
from storage.lists import Join
from storage.models.audit import AuditEvent
from storage.models.dossier import Dossier
from storage.models.owner import Owner, OwnerIdentifier, OwnerName
from storage.models.paper import Paper, PaperOwner
from storage.models.unit import Officer
from storage.owners.facts import is_full_date
from storage.views import owner_ref

JOINED, PARTED = "owner.join", "owner.part"

_LEARNABLE = ("birth_date", "sex", "residence", "commune_key")
_DAY_OF_BIRTH = "day_of_birth"
"""Learned when the year alone was known before."""


@dataclass(frozen=True, slots=True)
class OwnersJoined:
    """What a join did: the event that undoes it, and the papers and dossiers that have another owner now."""

    event_id: int
    kept_id: int
    gone_id: int
    paper_ids: tuple[int, ...]
    dossier_ids: tuple[int, ...]


def root_owner(session: Session, owner_id: int) -> Owner:
    """Return the owner that a number of a row stands for today, following what it was joined with.

    Raises:
        NotFound: there is no such owner.
    """
    owner = session.get(Owner, owner_id)
    while owner is not None and owner.merged_into_id is not None:
        owner = session.get(Owner, owner.merged_into_id)
    if owner is None:
        raise NotFound("owner", owner_ref(owner_id))
    return owner


def join_owners(session: Session, keep: int, gone: int, officer_id: int | None, why: str) -> OwnersJoined:
    """Make one owner of two: numbers, names, papers and dossiers of `gone` become those of `keep`.

    What `keep` does not know yet (birth date, sex, residence) it learns; what it knows stays. `why` is a code for the
    audit trail, "same_person" or "numbers_on_one_paper".

    Raises:
        NotFound: there is no such owner.
        IllegalTransition: they are one owner already.
    """
    kept, left = root_owner(session, keep), root_owner(session, gone)
    if kept.id == left.id:
        raise IllegalTransition("joined", "joined")
    identifiers = _move(session, OwnerIdentifier, _ids(session, OwnerIdentifier, left.id), kept.id)
    names = _move(session, OwnerName, _names_to_move(session, kept.id, left.id), kept.id)
    dossiers = _move(session, Dossier, _ids(session, Dossier, left.id), kept.id)
    papers = _roles_to_move(session, kept.id, left.id)
    _move_roles(session, papers, left.id, kept.id)
    learned = _learn(kept, left)
    left.merged_into_id = kept.id
    session.flush()
    _forget(session, kept, left)
    event = record(
        session,
        JOINED,
        Subject("owner", kept.id),
        officer_id,
        gone=left.id,
        why=why,
        identifiers=identifiers,
        names=names,
        dossiers=dossiers,
        papers=papers,
        learned=learned,
    )
    return OwnersJoined(event, kept.id, left.id, tuple(_paper_id(each) for each in papers), tuple(dossiers))


def part_owners(session: Session, event_id: int, officer_id: int) -> OwnersJoined:
    """Undo a join: every row that it moved goes back; what came to the kept owner afterwards stays there.

    Raises:
        NotFound: there is no such join.
        IllegalTransition: it was undone already, or the kept owner was joined with another since (undo that first).
    """
    event = session.get(AuditEvent, event_id)
    if event is None or event.action != JOINED or event.ref_id is None:
        raise NotFound("owner", str(event_id))
    kept, left = session.get_one(Owner, event.ref_id), session.get_one(Owner, event.details["gone"])
    is_last = _last_join(session, kept.id, left.id) == event_id
    if left.merged_into_id != kept.id or kept.merged_into_id is not None or not is_last:
        raise IllegalTransition("joined", "parted")
    details = event.details
    _move(session, OwnerIdentifier, details["identifiers"], left.id)
    _move(session, OwnerName, details["names"], left.id)
    _move(session, Dossier, details["dossiers"], left.id)
    _move_roles(session, details["papers"], kept.id, left.id)
    _unlearn(kept, left, details["learned"])
    left.merged_into_id = None
    session.flush()
    _forget(session, kept, left)
    record(session, PARTED, Subject("owner", kept.id), officer_id, gone=left.id, joined_by=event_id)
    papers = tuple(_paper_id(each) for each in details["papers"])
    return OwnersJoined(event_id, kept.id, left.id, papers, tuple(details["dossiers"]))


def joins_of(session: Session, owner_id: int) -> tuple[Join, ...]:
    """Return the people that were joined with an owner, the last join of each, newest first.

    Raises:
        NotFound: there is no such owner.
    """
    kept = root_owner(session, owner_id)
    rows = session.execute(
        sa.select(AuditEvent.id, AuditEvent.at, AuditEvent.details, Officer.name)
        .outerjoin(Officer, Officer.id == AuditEvent.officer_id)
        .where(AuditEvent.kind == "owner", AuditEvent.ref_id == kept.id, AuditEvent.action == JOINED)
        .order_by(AuditEvent.id.desc())
    )
    last: dict[int, Join] = {}
    for event_id, at, details, officer in rows:
        if details["gone"] not in last:
            left = session.get_one(Owner, details["gone"])
            numbers = session.scalars(
                sa.select(OwnerIdentifier.value).where(OwnerIdentifier.id.in_(details["identifiers"]))
            )
            last[left.id] = Join(
                event_id, left.display_name, tuple(numbers), at, officer or "", left.merged_into_id != kept.id
            )
    return tuple(last.values())


def were_parted(session: Session, one: int, other: int) -> bool:
    """Say whether somebody parted two owners: then no paper joins them again by itself."""
    query = sa.select(AuditEvent.ref_id, AuditEvent.details).where(
        AuditEvent.kind == "owner", AuditEvent.ref_id.in_((one, other)), AuditEvent.action == PARTED
    )
    return any({ref_id, details["gone"]} == {one, other} for ref_id, details in session.execute(query))


def _last_join(session: Session, kept_id: int, gone_id: int) -> int | None:
    """Return the event that last joined the two; a join that was parted and repeated has a later one."""
    joins = session.execute(
        sa.select(AuditEvent.id, AuditEvent.details)
        .where(AuditEvent.kind == "owner", AuditEvent.ref_id == kept_id, AuditEvent.action == JOINED)
        .order_by(AuditEvent.id.desc())
    )
    return next((event_id for event_id, details in joins if details["gone"] == gone_id), None)


_Moved = type[OwnerIdentifier] | type[OwnerName] | type[Dossier]


def _ids(session: Session, model: _Moved, owner_id: int) -> list[int]:
    return list(session.scalars(sa.select(model.id).where(model.owner_id == owner_id).order_by(model.id)))


def _move(session: Session, model: _Moved, ids: Sequence[int], owner_id: int) -> list[int]:
    session.execute(sa.update(model).where(model.id.in_(ids)).values(owner_id=owner_id))
    return list(ids)


def _names_to_move(session: Session, kept_id: int, gone_id: int) -> list[int]:
    """Return the names that the kept owner has not: one name stands once with an owner."""
    known = sa.select(OwnerName.name).where(OwnerName.owner_id == kept_id)
    query = sa.select(OwnerName.id).where(OwnerName.owner_id == gone_id, OwnerName.name.not_in(known))
    return list(session.scalars(query.order_by(OwnerName.id)))


def _roles_to_move(session: Session, kept_id: int, gone_id: int) -> list[str]:
    """Return "paper:role" of each row that the kept owner has not in the same role."""

    def roles_of(owner_id: int) -> list[str]:
        rows = session.execute(
            sa.select(PaperOwner.paper_id, PaperOwner.role)
            .where(PaperOwner.owner_id == owner_id)
            .order_by(PaperOwner.paper_id, PaperOwner.role)
        )
        return [f"{paper_id}:{role}" for paper_id, role in rows]

    known = set(roles_of(kept_id))
    return [each for each in roles_of(gone_id) if each not in known]


def _move_roles(session: Session, roles: Sequence[str], before: int, after: int) -> None:
    for each in roles:
        session.execute(
            sa.update(PaperOwner)
            .where(
                PaperOwner.paper_id == _paper_id(each),
                PaperOwner.role == each.partition(":")[2],
                PaperOwner.owner_id == before,
            )
            .values(owner_id=after)
            .execution_options(synchronize_session=False)
        )


def _paper_id(paper_and_role: str) -> int:
    return int(paper_and_role.partition(":")[0])


def _learn(kept: Owner, left: Owner) -> list[str]:
    learned = []
    for fact in _LEARNABLE:
        if getattr(kept, fact) is None and getattr(left, fact) is not None:
            setattr(kept, fact, getattr(left, fact))
            learned.append(fact)
    if not is_full_date(kept.birth_date) and is_full_date(left.birth_date) and "birth_date" not in learned:
        kept.birth_date = left.birth_date
        learned.append(_DAY_OF_BIRTH)
    return learned


def _unlearn(kept: Owner, left: Owner, learned: Sequence[str]) -> None:
    """Take away what was learned from the other, unless somebody changed it since."""
    for fact in learned:
        name = "birth_date" if fact == _DAY_OF_BIRTH else fact
        if getattr(kept, name) == getattr(left, name):
            setattr(kept, name, (left.birth_date or "")[:4] if fact == _DAY_OF_BIRTH else None)


def _forget(session: Session, *owners: Owner) -> None:
    """Have the session load anew what was moved past it; the owner is part of the key of `PaperOwner`."""
    for owner in owners:
        session.expire(owner, ["identifiers", "names"])
    ids = {owner.id for owner in owners}
    for row in list(session):
        if isinstance(row, PaperOwner) and row.owner_id in ids:
            session.expunge(row)
        elif isinstance(row, Paper):
            session.expire(row, ["owners"])
