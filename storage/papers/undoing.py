"""What a person decided about a field taken back: the field stands again as it did before.

Nothing is unsaid in the history: what counted meanwhile stays as a superseded version with who confirmed it, and a new
version says again what the earlier one said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.errors import NotFound
from storage.models.paper import FieldValue, Paper
from storage.papers.fields import current_values
from storage.states import FieldStatus

_COPIED = ("key", "value", "raw", "confidence", "review", "problems", "source", "page_id", "box", "made_by_id")
_CLOSED = (FieldStatus.DISMISSED, FieldStatus.SUPERSEDED)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a field stood.

    `value_id` is the number of the value that counted, None where there was none; `is_confirmed` whether a person stood
    for it; `proposal_ids` are the numbers of what was proposed beside it.
    """

    value_id: int | None
    is_confirmed: bool = False
    proposal_ids: tuple[int, ...] = ()


def restore_field(session: Session, paper: Paper, key: str, standing: Standing, officer_id: int) -> None:
    """Let a field stand as it did; a value that somebody had confirmed is confirmed anew, by who takes it back.

    A paper of which a value waits again is no longer confirmed.

    Raises:
        NotFound: the paper never had that value in that field.
    """
    before = current_values(session, paper.id).get(key)
    earlier = None if standing.value_id is None else _version(session, paper, key, standing.value_id)
    if not _stands(before, standing):
        if before is not None:
            before.status = FieldStatus.SUPERSEDED
            session.flush()  # only one may be current
        row = None if earlier is None else _again(session, earlier, officer_id if standing.is_confirmed else None)
        record(
            session,
            "field.undo",
            Subject("paper", paper.id, paper.dossier_id),
            officer_id,
            key=key,
            before=None if before is None else before.id,
            after=None if row is None else row.id,
        )
    for proposal_id in standing.proposal_ids:
        row = _version(session, paper, key, proposal_id)
        if row.status in _CLOSED:
            row.status = FieldStatus.PROPOSED
    if not standing.is_confirmed and paper.confirmed_at is not None:
        reopen_paper(session, paper, officer_id)
    session.flush()


def reopen_paper(session: Session, paper: Paper, officer_id: int) -> None:
    """Note that a paper is to be looked at again; its values stay as they are."""
    if paper.confirmed_at is not None:
        paper.confirmed_at = paper.confirmed_by_id = None
        record(session, "paper.reopen", Subject("paper", paper.id, paper.dossier_id), officer_id)
        session.flush()


def _stands(row: FieldValue | None, standing: Standing) -> bool:
    if row is None:
        return standing.value_id is None
    return row.id == standing.value_id and (row.confirmed_at is not None) is standing.is_confirmed


def _version(session: Session, paper: Paper, key: str, value_id: int) -> FieldValue:
    row = session.get(FieldValue, value_id)
    if row is None or row.paper_id != paper.id or row.key != key:
        raise NotFound("field", key)
    return row


def _again(session: Session, earlier: FieldValue, confirmed_by_id: int | None) -> FieldValue:
    now = datetime.now(UTC)
    row = FieldValue(
        paper_id=earlier.paper_id,
        status=FieldStatus.CURRENT,
        made_at=now,
        confirmed_by_id=confirmed_by_id,
        confirmed_at=None if confirmed_by_id is None else now,
        **{name: getattr(earlier, name) for name in _COPIED},
    )
    session.add(row)
    session.flush()
    return row
