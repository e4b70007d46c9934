"""What came of a sample: how far it is, how many values were wrong, whose and which, and how good the reader was."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from ocr.types import FieldValueType
from storage.models.dossier import Dossier
from storage.models.paper import FieldValue, Paper
from storage.models.quality import Keying
from storage.models.unit import Officer
from storage.papers.views import plain_value
from storage.quality.alike import same_meaning
from storage.quality.keying import is_own, is_there
from storage.quality.shapes import Outcome, Progress, Reading
from storage.states import Verdict


def progress_of(session: Session, sample_id: int, officer_id: int) -> Progress:
    """Return how far a sample is, for an officer."""
    own = sa.case((is_own(officer_id), 1), else_=0).label("own")
    rows = session.execute(
        sa.select(Keying.paper_id, Keying.verdict, Keying.keyed_by_id, own).where(
            Keying.sample_id == sample_id, is_there()
        )
    ).all()
    papers = {paper_id for paper_id, *_ in rows}
    unfinished = {paper_id for paper_id, verdict, *_ in rows if verdict is None}
    waiting = [(by, is_mine) for _, verdict, by, is_mine in rows if verdict is None]
    return Progress(
        papers=len(papers),
        papers_done=len(papers - unfinished),
        values=len(rows),
        values_done=len(rows) - len(waiting),
        left_for_you=sum(by == officer_id or (by is None and not is_mine) for by, is_mine in waiting),
        yours=sum(by is None and bool(is_mine) for by, is_mine in waiting),
    )


def outcomes_of(session: Session, sample_id: int) -> tuple[Outcome, ...]:
    """Return the values of a sample that were checked, in the order of the sample."""
    first, read = aliased(FieldValue), aliased(FieldValue)
    rows = session.execute(
        sa.select(Keying, Paper.document_type, Dossier.code, Officer.login, first, read)
        .join(Paper, Paper.id == Keying.paper_id)
        .join(Dossier, Dossier.id == Paper.dossier_id)
        .join(Officer, Officer.id == Keying.first_officer_id)
        .join(first, first.id == Keying.value_id)
        .outerjoin(read, read.id == Keying.reading_id)
        .where(Keying.sample_id == sample_id, Keying.verdict.is_not(None))
        .order_by(Keying.position, Keying.id)
    )
    return tuple(
        Outcome(
            keying_id=keying.id,
            paper_id=keying.paper_id,
            dossier_code=code,
            document_type=document_type,
            key=keying.key,
            officer=login,
            verdict=verdict,
            is_corrected=keying.correction_id is not None,
            reading=_reading(keying, verdict, value, reading),
        )
        for keying, document_type, code, login, value, reading in rows
        if (verdict := keying.verdict) is not None
    )


def _reading(keying: Keying, verdict: Verdict, value: FieldValue, reading: FieldValue | None) -> Reading | None:
    if reading is None or verdict is Verdict.ILLEGIBLE:
        return None
    truth: FieldValueType = plain_value(keying.keyed if verdict is Verdict.SECOND else value.value)
    is_right = same_meaning(plain_value(reading.value), truth)
    return Reading(reading.confidence, reading.review, is_right)
