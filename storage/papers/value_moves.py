"""Values that change their paper, as papers are joined and parted."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.paper import FieldValue
from storage.papers.fields import current_values
from storage.states import FieldStatus

_RANK = {FieldStatus.CURRENT: 0, FieldStatus.PROPOSED: 1, FieldStatus.SUPERSEDED: 2}
"""Which version of a value counts once the one that counted went with another page; a dismissed one never does."""


def merge_values(session: Session, into_id: int, from_id: int) -> None:
    """Give all values of one paper to another one, with their history.

    Of two values that count, a confirmed one beats one that is not, else the one that was there stays; the other one
    becomes a proposal if it says something else.
    """
    ours, theirs = current_values(session, into_id), current_values(session, from_id)
    for key in ours.keys() & theirs.keys():
        winner, loser = ours[key], theirs[key]
        if winner.confirmed_at is None and loser.confirmed_at is not None:
            winner, loser = loser, winner
        loser.status = FieldStatus.SUPERSEDED if loser.value == winner.value else FieldStatus.PROPOSED
    session.flush()  # before they come together: only one may be current
    session.execute(sa.update(FieldValue).where(FieldValue.paper_id == from_id).values(paper_id=into_id))


def values_without_page(session: Session, paper_id: int) -> list[int]:
    """Return the numbers of all versions of values that stand on no page of their paper."""
    return list(
        session.scalars(
            sa.select(FieldValue.id)
            .where(FieldValue.paper_id == paper_id, FieldValue.page_id.is_(None))
            .order_by(FieldValue.id)
        )
    )


def restore_current(session: Session, paper_id: int) -> None:
    """Let the newest version count of each field of a paper whose value went with another page."""
    current = current_values(session, paper_id)
    rows = session.scalars(
        sa.select(FieldValue)
        .where(FieldValue.paper_id == paper_id, FieldValue.status.in_(_RANK))
        .order_by(FieldValue.id)
    )
    best: dict[str, FieldValue] = {}
    for row in rows:
        before = best.get(row.key)
        if before is None or _RANK[row.status] <= _RANK[before.status]:
            best[row.key] = row
    for key, row in best.items():
        if key not in current:
            row.status = FieldStatus.CURRENT
    session.flush()
