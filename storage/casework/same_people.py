"""Stored people that were taken for one, parted and joined again, each with all that follows, in one transaction."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storage.casework.derived import refresh_owners
from storage.errors import NotFound
from storage.models.audit import AuditEvent
from storage.owners.joins import JOINED, join_owners, part_owners

SAME_PERSON = "same_person"
"""Why people are joined whom somebody, not a paper, says to be one."""


def part_people(session: Session, event_id: int, officer_id: int) -> None:
    """Undo a join; no paper makes the two one again by itself from then on.

    Raises:
        NotFound: there is no such join.
        IllegalTransition: it was undone already, or the person was joined with another since (undo that first).
    """
    parted = part_owners(session, event_id, officer_id)
    refresh_owners(session, (parted.kept_id, parted.gone_id))


def join_people_again(session: Session, event_id: int, officer_id: int) -> None:
    """Join people again whose join was undone.

    Raises:
        NotFound: there is no such join.
        IllegalTransition: they are one person.
    """
    event = session.get(AuditEvent, event_id)
    if event is None or event.action != JOINED or event.ref_id is None:
        raise NotFound("owner", str(event_id))
    joined = join_owners(session, event.ref_id, event.details["gone"], officer_id, SAME_PERSON)
    refresh_owners(session, (joined.kept_id, joined.gone_id))
