"""The last step of a dossier taken back: it stands again where it stood, and the trail tells that it had gone on."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.errors import NotUndoable
from storage.models.audit import AuditEvent
from storage.models.dossier import Dossier
from storage.states import OPEN_STEPS, DossierStep

_FEWEST = 2
_MOVE = "dossier.move"


def can_step_back(dossier: Dossier) -> bool:
    """Say whether a dossier took a step after it was received; one of another system has no way that is known."""
    return len(dossier.steps) >= _FEWEST


def step_dossier_back(session: Session, dossier: Dossier, officer_id: int) -> None:
    """Take the last step of a dossier back, with all that followed from it.

    Raises:
        NotUndoable: it took none, or what the due date was before is not known.
    """
    if not can_step_back(dossier):
        raise NotUndoable
    undone, before = dossier.steps[-1], dossier.steps[-2].step
    if undone.step is DossierStep.SUPPLEMENT:
        session.delete(dossier.supplements.pop())
    elif before is DossierStep.SUPPLEMENT:
        dossier.supplements[-1].answered_at = None
        dossier.due_at = _due_before(session, dossier)
    session.delete(dossier.steps.pop())
    dossier.step = before
    if before in OPEN_STEPS:
        dossier.finished_at = None
    session.flush()
    record(
        session, "dossier.move_back", Subject("dossier", dossier.id, dossier.id), officer_id,
        before=undone.step.value, after=before.value,
    )  # fmt: skip


def _due_before(session: Session, dossier: Dossier) -> datetime | None:
    """Return when a dossier was due before its time began anew, as the trail of its last move tells."""
    event = session.scalars(
        sa.select(AuditEvent)
        .where(AuditEvent.dossier_id == dossier.id, AuditEvent.action == _MOVE)
        .order_by(AuditEvent.id.desc())
        .limit(1)
    ).one_or_none()
    if event is None or "due" not in event.details:
        raise NotUndoable
    told = event.details["due"]
    return None if told is None else datetime.fromisoformat(told)
