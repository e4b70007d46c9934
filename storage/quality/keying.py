"""A second person keys values without seeing what the first has, and then says which of two is right."""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.text import nfc
from ocr.types import FieldValueType
from storage.audit import Subject, record
from storage.casework.reviewing import Restore, SetValue, restore_fields, review_papers
from storage.errors import NotFound, NotUndoable, OwnWork, StaleVersion
from storage.models.dossier import Dossier
from storage.models.paper import FieldValue, Paper
from storage.models.quality import Keying
from storage.papers.fields import current_values
from storage.papers.undoing import Standing
from storage.papers.views import plain_value
from storage.quality.alike import same_meaning
from storage.quality.shapes import Difference, Task
from storage.states import Verdict


def next_paper(session: Session, sample_id: int, officer_id: int) -> tuple[Task, ...]:
    """Return what is left to key of the next paper of a sample that an officer may key; nothing when all is done.

    Differences that wait for this officer's judgement come first, wherever they are.
    """
    left = _left(sample_id, officer_id)
    row = session.execute(left.order_by(Keying.keyed_at.is_(None), Keying.position, Keying.id).limit(1)).first()
    if row is None:
        return ()
    position = row[0].position
    found = session.execute(left.where(Keying.position == position).order_by(Keying.keyed_at.is_(None), Keying.id))
    return tuple(
        Task(each.id, paper_id, each.key, each.value_id, each.keyed_at is not None) for each, paper_id in found
    )


def key_value(session: Session, keying_id: int, value: FieldValueType, officer_id: int) -> Difference | None:
    """Store what a second person keyed, canonical; return both values where they differ, else None.

    Raises:
        NotFound: there is no such task.
        OwnWork: the officer confirmed the paper or one of its values, or asked for this one.
        StaleVersion: it was keyed already.
    """
    row = _open_row(session, keying_id, officer_id)
    if row.sample_id is None:  # what counts now is what is to be sure of; a sample measures what was confirmed
        now = current_values(session, _paper(session, row).id).get(row.key)
        row.value_id = row.value_id if now is None else now.id
    row.keyed = nfc(value) if isinstance(value, str) else [nfc(each) for each in value]
    row.keyed_by_id, row.keyed_at = officer_id, datetime.now(UTC)
    first = plain_value(session.get_one(FieldValue, row.value_id).value)
    is_same = same_meaning(first, value)
    row.verdict = Verdict.SAME if is_same else None
    _tell(session, "quality.key", row, officer_id)
    return None if is_same else Difference(first, value)


def give_up(session: Session, keying_id: int, officer_id: int) -> None:
    """Note that a second person cannot read a value.

    Raises:
        NotFound, OwnWork, StaleVersion: as `key_value`.
    """
    row = _open_row(session, keying_id, officer_id)
    row.keyed_by_id, row.keyed_at, row.verdict = officer_id, datetime.now(UTC), Verdict.ILLEGIBLE
    _tell(session, "quality.key", row, officer_id)


def difference_of(session: Session, keying_id: int, officer_id: int) -> Difference:
    """Return a difference that an officer found and has not judged.

    Raises:
        NotFound: there is none.
    """
    row = _keyed_row(session, keying_id, officer_id)
    if row.verdict is not None or row.keyed is None:
        raise NotFound("keying", str(keying_id))
    return Difference(plain_value(session.get_one(FieldValue, row.value_id).value), plain_value(row.keyed))


def judge(session: Session, keying_id: int, verdict: Verdict, officer_id: int) -> bool:
    """Store which of two values is right; tell whether the store says the right one now.

    A first value that is wrong is corrected as in any review, with its history. One that somebody changed since is left
    alone, and so is that of a paper in the bin: it is for a person to look at.

    Raises:
        NotFound: the officer found no such difference, or judged it already.
    """
    second = difference_of(session, keying_id, officer_id).second
    row = session.get_one(Keying, keying_id)
    row.verdict = verdict
    if verdict is Verdict.SECOND:
        row.correction_id = _correct(session, row, second, officer_id)
    _tell(session, "quality.judge", row, officer_id)
    return verdict is not Verdict.SECOND or row.correction_id is not None


def take_back(session: Session, keying_id: int, officer_id: int) -> None:
    """Take back a judgement, with the correction that it made; what was keyed stays, as it was keyed blind.

    A value that could not be read may be keyed after all.

    Raises:
        NotFound: the officer keyed no such value.
        NotUndoable: there is nothing to take back: both values were the same, or nobody judged yet.
        StaleVersion: somebody changed the corrected value since; nothing was stored.
    """
    row = _keyed_row(session, keying_id, officer_id)
    if row.verdict is None or row.verdict is Verdict.SAME:
        raise NotUndoable(NotUndoable.code)
    if row.correction_id is not None:
        paper = _paper(session, row)
        back = Restore(paper.id, row.key, Standing(row.value_id, is_confirmed=True), row.correction_id)
        restore_fields(session, _code(session, paper), [back], officer_id)
        row.value_id = current_values(session, paper.id)[row.key].id  # it says again what the first person said
        row.correction_id = None
    if row.keyed is None:
        row.keyed_by_id = row.keyed_at = None
    row.verdict = None
    _tell(session, "quality.take_back", row, officer_id)


def is_own(officer_id: int) -> sa.ColumnElement[bool]:
    """Return whether an officer confirmed the paper of a keying, or one of its values to be keyed, or asked for it.

    Whoever asks about a single value has seen it; whoever draws a sample has seen none.
    """
    others = sa.orm.aliased(Keying)
    paper = sa.select(Paper.id).where(Paper.confirmed_by_id == officer_id)
    values = sa.select(others.paper_id).where(others.first_officer_id == officer_id)
    asked = sa.and_(Keying.sample_id.is_(None), Keying.asked_by_id == officer_id)
    return sa.or_(Keying.paper_id.in_(paper), Keying.paper_id.in_(values), asked)


def is_there() -> sa.ColumnElement[bool]:
    """Return whether the value of a keying still lies on a paper outside of the bin."""
    lies = sa.and_(FieldValue.id == Keying.value_id, Paper.id == FieldValue.paper_id, Paper.deleted_at.is_(None))
    return sa.exists().where(lies).correlate(Keying)


def _left(sample_id: int, officer_id: int) -> sa.Select[Keying, int]:
    mine = sa.and_(Keying.keyed_by_id == officer_id, Keying.verdict.is_(None))
    return (
        sa.select(Keying, FieldValue.paper_id)
        .join(FieldValue, FieldValue.id == Keying.value_id)
        .where(Keying.sample_id == sample_id, is_there())
        .where(sa.or_(mine, sa.and_(Keying.keyed_at.is_(None), sa.not_(is_own(officer_id)))))
    )


def _open_row(session: Session, keying_id: int, officer_id: int) -> Keying:
    row = _row(session, keying_id)
    if session.scalar(sa.select(Keying.id).where(Keying.id == keying_id, is_own(officer_id))) is not None:
        raise OwnWork(OwnWork.code)
    if row.keyed_at is not None:
        raise StaleVersion(StaleVersion.code)
    return row


def _keyed_row(session: Session, keying_id: int, officer_id: int) -> Keying:
    row = _row(session, keying_id)
    if row.keyed_by_id != officer_id:
        raise NotFound("keying", str(keying_id))
    return row


def _row(session: Session, keying_id: int) -> Keying:
    row = session.get(Keying, keying_id)
    if row is None:
        raise NotFound("keying", str(keying_id))
    return row


def _correct(session: Session, row: Keying, value: FieldValueType, officer_id: int) -> int | None:
    paper = _paper(session, row)
    now = current_values(session, paper.id).get(row.key)
    if now is None or now.id != row.value_id or paper.deleted_at is not None:
        return None
    setting = SetValue(paper.id, row.key, value, row.value_id)
    review_papers(session, _code(session, paper), lambda _papers: (setting,), officer_id, confirm=False)
    return current_values(session, paper.id)[row.key].id


def _paper(session: Session, row: Keying) -> Paper:
    """Return the paper that a value lies on now: papers are joined and parted."""
    return session.get_one(Paper, session.get_one(FieldValue, row.value_id).paper_id)


def _code(session: Session, paper: Paper) -> str:
    return session.get_one(Dossier, paper.dossier_id).code


def _tell(session: Session, action: str, row: Keying, officer_id: int) -> None:
    paper = _paper(session, row)
    verdict = None if row.verdict is None else row.verdict.value
    about = Subject("paper", paper.id, paper.dossier_id)
    record(session, action, about, officer_id, keying=row.id, verdict=verdict, correction=row.correction_id)
    session.flush()
