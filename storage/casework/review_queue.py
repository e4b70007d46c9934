"""Which dossiers wait for somebody to look at their values, and which were put off, by whom and why."""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.dossiers.dossiers import get_dossier
from storage.lists import Postponed, QueuedDossier
from storage.models.audit import AuditEvent
from storage.models.dossier import Dossier
from storage.models.owner import Owner
from storage.models.paper import FieldValue, Paper
from storage.models.procedure import Procedure
from storage.models.unit import Officer
from storage.owners.joins import root_owner
from storage.states import FieldStatus, PostponeReason

POSTPONED = "review.postpone"
_CONFIRMED = "paper.confirm"


def postpone(session: Session, code: str, reason: PostponeReason, officer_id: int) -> None:
    """Note that the review of a dossier is put off.

    Raises:
        NotFound: there is no such dossier.
    """
    dossier = get_dossier(session, code)
    record(session, POSTPONED, Subject("dossier", dossier.id, dossier.id), officer_id, reason=reason.value)


def postponement_of(session: Session, dossier_id: int) -> Postponed | None:
    """Return how the review of a dossier was put off, None if it was not or was done since."""
    return _postponements(session, [dossier_id]).get(dossier_id)


def list_to_review(session: Session, limit: int) -> tuple[QueuedDossier, ...]:
    """Return the dossiers with unconfirmed papers or proposals: what is due first comes first, put-off ones last."""
    waiting = _waiting_papers()
    rows = session.execute(
        sa.select(Dossier, Procedure.name, sa.func.count(Paper.id))
        .join(Procedure, Procedure.id == Dossier.procedure_id)
        .join(Paper, Paper.dossier_id == Dossier.id)
        .where(waiting)
        .group_by(Dossier.id, Procedure.name)
        .order_by(Dossier.due_at.is_(None), Dossier.due_at, Dossier.received_at, Dossier.id)
        .limit(limit)
    ).all()
    ids = [dossier.id for dossier, _, _ in rows]
    doubtful, postponed = _doubtful(session, ids), _postponements(session, ids)
    found = [
        QueuedDossier(
            code=dossier.code,
            procedure_name=name,
            owner_name=_owner_name(session, dossier.owner_id),
            received_at=dossier.received_at,
            due_at=dossier.due_at,
            step=dossier.step,
            papers=papers,
            doubtful=doubtful.get(dossier.id, 0),
            postponed=postponed.get(dossier.id),
        )
        for dossier, name, papers in rows
    ]
    return tuple(sorted(found, key=lambda each: each.postponed is not None))


def ids_to_review(session: Session) -> list[int]:
    """Return the numbers of all dossiers that wait for a review, put-off ones too."""
    return list(session.scalars(sa.select(Paper.dossier_id).where(_waiting_papers()).distinct()))


def _waiting_papers() -> sa.ColumnElement[bool]:
    proposed = sa.exists().where(FieldValue.paper_id == Paper.id, FieldValue.status == FieldStatus.PROPOSED)
    return sa.and_(Paper.deleted_at.is_(None), sa.or_(Paper.confirmed_at.is_(None), proposed))


def _doubtful(session: Session, ids: Collection[int]) -> dict[int, int]:
    open_value = sa.and_(FieldValue.status == FieldStatus.CURRENT, FieldValue.review, FieldValue.confirmed_at.is_(None))
    rows = session.execute(
        sa.select(Paper.dossier_id, sa.func.count())
        .join(FieldValue, FieldValue.paper_id == Paper.id)
        .where(Paper.dossier_id.in_(ids), Paper.deleted_at.is_(None))
        .where(sa.or_(open_value, FieldValue.status == FieldStatus.PROPOSED))
        .group_by(Paper.dossier_id)
    )
    return dict(rows.all())


def _postponements(session: Session, ids: Collection[int]) -> dict[int, Postponed]:
    """Return what was put off; a confirmation after it ends that."""
    last = (
        sa.select(sa.func.max(AuditEvent.id))
        .where(AuditEvent.dossier_id.in_(ids), AuditEvent.action.in_((POSTPONED, _CONFIRMED)))
        .group_by(AuditEvent.dossier_id)
    )
    rows = session.execute(
        sa.select(AuditEvent, Officer.login)
        .join(Officer, Officer.id == AuditEvent.officer_id)
        .where(AuditEvent.id.in_(last), AuditEvent.action == POSTPONED)
    )
    return {
        event.dossier_id: Postponed(PostponeReason(event.details["reason"]), login, event.at)
        for event, login in rows
        if event.dossier_id is not None
    }


def _owner_name(session: Session, owner_id: int) -> str:
    owner: Owner = root_owner(session, owner_id)
    return owner.display_name
