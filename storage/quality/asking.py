"""Single values that somebody asks a second person to key again, outside of any sample."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from storage.audit import Subject, record
from storage.errors import NotFound, StaleVersion
from storage.models.paper import FieldValue
from storage.models.quality import Keying
from storage.models.unit import Officer
from storage.papers.fields import current_values
from storage.papers.papers import get_paper
from storage.quality.keying import is_own, is_there
from storage.quality.shapes import Second, Task


def ask_second(session: Session, paper_id: int, key: str, seen: int, officer_id: int) -> None:
    """Ask for a value to be keyed again; asked once more, that is withdrawn as long as nobody keyed it.

    Neither whoever confirmed the value nor whoever asks may key it: both have seen it. `seen` is the number of the
    value that the officer saw.

    Raises:
        NotFound: there is no such paper or value.
        StaleVersion: somebody changed the value meanwhile.
    """
    paper = get_paper(session, paper_id)
    value = current_values(session, paper_id).get(key)
    if value is None:
        raise NotFound("field", key)
    if value.id != seen:
        raise StaleVersion(StaleVersion.code)
    about = Subject("paper", paper.id, paper.dossier_id)
    asked = sa.select(Keying).join(FieldValue, FieldValue.id == Keying.value_id).where(Keying.sample_id.is_(None))
    before = session.scalar(
        asked.where(Keying.keyed_at.is_(None), FieldValue.paper_id == paper_id, Keying.key == key).limit(1)
    )
    if before is not None:
        record(session, "keying.withdraw", about, officer_id, keying=before.id, key=key)
        session.delete(before)
        session.flush()
        return
    row = Keying(
        position=0,
        paper_id=paper_id,
        key=key,
        value_id=value.id,
        first_officer_id=value.confirmed_by_id or officer_id,
        asked_by_id=officer_id,
        asked_at=datetime.now(UTC),
    )
    session.add(row)
    session.flush()
    record(session, "keying.ask", about, officer_id, keying=row.id, key=key)


def next_asked(session: Session, officer_id: int) -> tuple[Task, ...]:
    """Return what an officer may key of the next paper, what was asked for first comes first; nothing without any."""
    found = session.execute(_waiting(officer_id).order_by(Keying.keyed_at.is_(None), Keying.id)).all()
    papers = [paper_id for _, paper_id in found]
    return tuple(
        Task(each.id, paper_id, each.key, each.value_id, each.keyed_at is not None)
        for each, paper_id in found
        if paper_id == papers[0]
    )


def count_asked(session: Session, officer_id: int) -> int:
    """Return how many values an officer may key or has still to judge."""
    return len(session.execute(_waiting(officer_id)).all())


def seconds_of(session: Session, paper_ids: Collection[int]) -> Mapping[tuple[int, str], Second]:
    """Return by paper and field what was asked for and keyed of the values that count now, the newest of each."""
    asker, keyer = aliased(Officer), aliased(Officer)
    rows = session.execute(
        sa.select(Keying, FieldValue.paper_id, asker.login, keyer.login)
        .join(FieldValue, FieldValue.id == Keying.value_id)
        .join(asker, asker.id == Keying.asked_by_id)
        .outerjoin(keyer, keyer.id == Keying.keyed_by_id)
        .where(Keying.sample_id.is_(None), FieldValue.paper_id.in_(paper_ids))
        .order_by(Keying.id)
    )
    asked = rows.all()
    papers = {paper_id for _, paper_id, *_ in asked}
    standing = {(each, key): row.id for each in papers for key, row in current_values(session, each).items()}
    found: dict[tuple[int, str], Second] = {}
    for row, paper_id, asked_by, keyed_by in asked:
        if row.keyed_at is None or standing.get((paper_id, row.key)) in {row.value_id, row.correction_id}:
            found[paper_id, row.key] = Second(row.id, asked_by, keyed_by, row.keyed_at, row.verdict)
    return found


def _waiting(officer_id: int) -> sa.Select[Keying, int]:
    mine = sa.and_(Keying.keyed_by_id == officer_id, Keying.verdict.is_(None))
    return (
        sa.select(Keying, FieldValue.paper_id)
        .join(FieldValue, FieldValue.id == Keying.value_id)
        .where(Keying.sample_id.is_(None), is_there())
        .where(sa.or_(mine, sa.and_(Keying.keyed_at.is_(None), sa.not_(is_own(officer_id)))))
    )
