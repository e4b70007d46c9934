"""Values of fields: read by a machine, confirmed or corrected by people, never lost.

Each change adds a version. A machine never replaces what a person confirmed: it proposes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.text import nfc
from ocr.types import FieldValueType
from storage.audit import Detail, Subject, record, record_all
from storage.errors import NotFound
from storage.models.paper import FieldValue, Paper
from storage.states import FieldStatus

MANUAL = "manual"
"""The source of a value that a person typed; others are those of `ocr.types.Source`, and "reused"."""


@dataclass(frozen=True, slots=True)
class NewValue:
    """A value as a machine read it; `box` is [left, top, width, height] on the page numbered `page_id`."""

    key: str
    value: FieldValueType
    raw: str
    confidence: float
    review: bool
    source: str
    problems: tuple[str, ...] = ()
    page_id: int | None = None
    box: tuple[int, int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands: [left, top, width, height] on a page; without a box somewhere on it."""

    page_id: int
    box: tuple[int, int, int, int] | None


def write_readings(session: Session, paper: Paper, values: Sequence[NewValue]) -> None:
    """Store what a machine read on a paper, for the first time or again.

    A value that nobody confirmed is replaced; beside a confirmed one, another value becomes a proposal. Where something
    new waits for a person, the paper is no longer confirmed.
    """
    current = current_values(session, paper.id)
    told = ((current.get(new.key), new) for new in values)
    changes = [(before, new) for before, new in told if before is None or before.value != _plain(new.value)]
    rows = []
    for before, new in changes:  # past the unit of work, which would insert them one by one
        is_confirmed = before is not None and before.confirmed_at is not None
        if is_confirmed:
            _withdraw_proposals(session, paper.id, new.key)
        elif before is not None:
            before.status = FieldStatus.SUPERSEDED
        rows.append(_columns(paper.id, new, FieldStatus.PROPOSED if is_confirmed else FieldStatus.CURRENT))
    if not rows:
        return
    session.flush()  # before the new rows: only one may be current
    session.execute(sa.insert(FieldValue), rows)
    numbers = _open_numbers(session, paper.id)
    events = [
        (
            "field.propose" if row["status"] is FieldStatus.PROPOSED else "field.read",
            _details(numbers[row["key"], row["status"]], new, before),
        )
        for row, (before, new) in zip(rows, changes, strict=True)
    ]
    record_all(session, Subject("paper", paper.id, paper.dossier_id), None, events)
    if paper.confirmed_at is not None and any(row["review"] and row["status"] is FieldStatus.CURRENT for row in rows):
        paper.confirmed_at = paper.confirmed_by_id = None
        session.flush()


def set_value(
    session: Session,
    paper: Paper,
    key: str,
    value: FieldValueType,
    officer_id: int,
    place: Place | None = None,
) -> FieldValue:
    """Store the value that a person says is right, as confirmed by that person; return its row.

    The place on the page is kept when only the spelling changed hands: a correction still shows where it was read. A
    person who showed another place is believed.
    """
    before = current_values(session, paper.id).get(key)
    if before is not None and before.value == _plain(value):
        confirm_value(session, paper, before, officer_id)
        dismiss_proposals(session, paper, officer_id, key)
        return before
    place = place or _place_of(before)
    new = NewValue(
        key,
        value,
        raw=before.raw if before else "",
        confidence=1.0,
        review=False,
        source=MANUAL,
        page_id=place.page_id if place else None,
        box=place.box if place else None,
    )
    row = _replace(session, paper.id, before, new)
    row.made_by_id = officer_id
    _mark_confirmed(row, officer_id)
    _withdraw_proposals(session, paper.id, key)
    _tell(session, "field.correct" if before else "field.enter", paper, officer_id, row, before)
    return row


def confirm_value(session: Session, paper: Paper, row: FieldValue, officer_id: int) -> None:
    """Note that a person holds a value to be right; a second confirmation changes nothing."""
    confirm_values(session, paper, (row,), officer_id)


def confirm_values(session: Session, paper: Paper, rows: Iterable[FieldValue], officer_id: int) -> None:
    """Note that a person holds values of a paper to be right; a second confirmation changes nothing."""
    waiting = [row for row in rows if row.confirmed_at is None]
    for row in waiting:
        _mark_confirmed(row, officer_id)
    events = [("field.confirm", _details(row.id, row, row)) for row in waiting]
    record_all(session, Subject("paper", paper.id, paper.dossier_id), officer_id, events)


def answer_proposal(session: Session, paper: Paper, proposal_id: int, officer_id: int, *, accept: bool) -> None:
    """Take a proposed value as the right one, or dismiss it.

    Raises:
        NotFound: the paper has no such open proposal.
    """
    row = session.get(FieldValue, proposal_id)
    if row is None or row.paper_id != paper.id or row.status is not FieldStatus.PROPOSED:
        raise NotFound("field", str(proposal_id))
    if accept:
        before = current_values(session, paper.id).get(row.key)
        if before is not None:
            before.status = FieldStatus.SUPERSEDED
            session.flush()
        row.status = FieldStatus.CURRENT
        _mark_confirmed(row, officer_id)
        _tell(session, "field.accept_proposal", paper, officer_id, row, before)
    else:
        row.status = FieldStatus.DISMISSED
        _tell(session, "field.dismiss_proposal", paper, officer_id, row, None)
    session.flush()


def dismiss_proposals(session: Session, paper: Paper, officer_id: int, key: str | None = None) -> None:
    """Note that a person keeps the values of a paper, or of one field, against what was proposed."""
    proposed = session.scalars(
        sa.select(FieldValue).where(FieldValue.paper_id == paper.id, FieldValue.status == FieldStatus.PROPOSED)
    ).all()
    for row in proposed:
        if key in {None, row.key}:
            row.status = FieldStatus.DISMISSED
            _tell(session, "field.dismiss_proposal", paper, officer_id, row, None)
    session.flush()


def current_values(session: Session, paper_id: int) -> dict[str, FieldValue]:
    """Return the values of a paper that count now, by key, in the order in which they were first read."""
    rows = session.scalars(
        sa.select(FieldValue)
        .where(FieldValue.paper_id == paper_id, FieldValue.status == FieldStatus.CURRENT)
        .order_by(FieldValue.id)
    )
    return {row.key: row for row in rows}


def settled_values(session: Session, paper_id: int) -> dict[str, FieldValueType]:
    """Return the values of a paper that wait for nobody, by key: confirmed ones, and those that need no review."""
    return settled(current_values(session, paper_id))


def settled(values: Mapping[str, FieldValue]) -> dict[str, FieldValueType]:
    """Return those of a paper's current values that wait for nobody, by key."""
    return {key: row.value for key, row in values.items() if row.confirmed_at is not None or not row.review}


def _place_of(row: FieldValue | None) -> Place | None:
    if row is None or row.page_id is None:
        return None
    return Place(row.page_id, (row.box[0], row.box[1], row.box[2], row.box[3]) if row.box else None)


def _mark_confirmed(row: FieldValue, officer_id: int) -> None:
    row.confirmed_by_id = officer_id
    row.confirmed_at = datetime.now(UTC)


def _replace(session: Session, paper_id: int, before: FieldValue | None, new: NewValue) -> FieldValue:
    if before is not None:
        before.status = FieldStatus.SUPERSEDED
        session.flush()  # before the new row: only one may be current
    row = FieldValue(**_columns(paper_id, new, FieldStatus.CURRENT))
    session.add(row)
    session.flush()
    return row


def _columns(paper_id: int, new: NewValue, status: FieldStatus) -> dict[str, Any]:
    return {
        "paper_id": paper_id,
        "key": new.key,
        "status": status,
        "value": _plain(new.value),
        "raw": nfc(new.raw),
        "confidence": new.confidence,
        "review": new.review,
        "problems": list(new.problems),
        "source": new.source,
        "page_id": new.page_id,
        "box": None if new.box is None else list(new.box),
        "made_at": datetime.now(UTC),
    }


def _open_numbers(session: Session, paper_id: int) -> dict[tuple[str, FieldStatus], int]:
    """Return the numbers of a paper's current and proposed values; there is one of each at most for a key."""
    rows = session.execute(
        sa.select(FieldValue.key, FieldValue.status, FieldValue.id).where(
            FieldValue.paper_id == paper_id, FieldValue.status.in_((FieldStatus.CURRENT, FieldStatus.PROPOSED))
        )
    )
    return {(key, status): row_id for key, status, row_id in rows}


def _withdraw_proposals(session: Session, paper_id: int, key: str) -> None:
    session.execute(
        sa.update(FieldValue)
        .where(FieldValue.paper_id == paper_id, FieldValue.key == key, FieldValue.status == FieldStatus.PROPOSED)
        .values(status=FieldStatus.SUPERSEDED)
    )


def _tell(
    session: Session, action: str, paper: Paper, officer_id: int | None, row: FieldValue, before: FieldValue | None
) -> None:
    record(session, action, Subject("paper", paper.id, paper.dossier_id), officer_id, **_details(row.id, row, before))


def _details(row_id: int, row: FieldValue | NewValue, before: FieldValue | None) -> dict[str, Detail]:
    return {
        "key": row.key,
        "before": None if before is None else before.id,
        "after": row_id,
        "source": row.source,
        "confidence": round(row.confidence, 3),
    }


def _plain(value: FieldValueType) -> str | list[str]:
    return nfc(value) if isinstance(value, str) else [nfc(each) for each in value]
