"""What came of a sample: how far it is, how many values were wrong, whose and which, and how good the reader was."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

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
from storage.quality.sizes import Interval, wilson
from storage.states import Verdict


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sample is; values of papers in the bin are left out.

    `left_for_you` are values that whoever asks may key now, `yours` those that they confirmed and others must key.
    """

    papers: int
    papers_done: int
    values: int
    values_done: int
    left_for_you: int
    yours: int

    @property
    def is_done(self) -> bool:
        """Whether nothing is left for anybody."""
        return self.values_done >= self.values


@dataclass(frozen=True, slots=True)
class Reading:
    """What the machine had read: how sure it was, whether it asked for a look, and whether it was right."""

    confidence: float
    review: bool
    is_right: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """A value that was checked. `reading` is None where the machine had read nothing or the truth is not known."""

    keying_id: int
    paper_id: int
    dossier_code: str
    document_type: str
    key: str
    officer: str
    verdict: Verdict
    is_corrected: bool
    reading: Reading | None

    @property
    def is_wrong(self) -> bool:
        """Whether the confirmed value was wrong."""
        return self.verdict is Verdict.SECOND


class Rows(StrEnum):
    """What a row of the measured errors is about."""

    VALUES = "values"  # all confirmed values
    PAPERS = "papers"  # papers with a wrong value
    SILENT = "silent"  # what the reader had read wrong without asking for a look
    OFFICER = "officer"
    DOCUMENT_TYPE = "document_type"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Measured:
    """A measured rate of errors: of `checked`, so many were wrong. `name` says of whom or what, "" for all.

    `document_type` is set for fields. What nobody can read is counted apart.
    """

    rows: Rows
    name: str
    checked: int
    wrong: int
    illegible: int
    interval: Interval | None
    document_type: str = ""


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


def measure(outcomes: Sequence[Outcome], confidence: float = 0.95) -> tuple[Measured, ...]:
    """Return the measured rates of errors: of all, then by officer, paper type and field, the worst first."""
    told = [each for each in outcomes if each.verdict is not Verdict.ILLEGIBLE]
    papers = {each.paper_id for each in told}
    bad = {each.paper_id for each in told if each.is_wrong}
    unmarked = [each.reading for each in told if each.reading is not None and not each.reading.review]
    silent = sum(not each.is_right for each in unmarked)
    found = [
        _measured(Rows.VALUES, ("", ""), outcomes, confidence),
        Measured(Rows.PAPERS, "", len(papers), len(bad), 0, wilson(len(bad), len(papers), confidence)),
        Measured(Rows.SILENT, "", len(unmarked), silent, 0, wilson(silent, len(unmarked), confidence)),
    ]
    for rows in (Rows.OFFICER, Rows.DOCUMENT_TYPE, Rows.FIELD):
        groups: dict[tuple[str, str], list[Outcome]] = {}
        for each in outcomes:
            groups.setdefault(_NAMES[rows](each), []).append(each)
        parts = [_measured(rows, name, group, confidence) for name, group in groups.items()]
        found += sorted(parts, key=lambda part: (-part.wrong / max(1, part.checked), -part.checked, part.name))
    return tuple(found)


def behind(outcomes: Iterable[Outcome], row: Measured) -> tuple[Outcome, ...]:
    """Return the values that a measured row is about; of all rows but the silent ones every checked value."""
    if row.rows is Rows.SILENT:
        return tuple(each for each in outcomes if each.reading is not None and not each.reading.review)
    if row.rows in (Rows.VALUES, Rows.PAPERS):
        return tuple(outcomes)
    return tuple(each for each in outcomes if _NAMES[row.rows](each) == (row.document_type, row.name))


_NAMES: dict[Rows, Callable[[Outcome], tuple[str, str]]] = {
    Rows.OFFICER: lambda each: ("", each.officer),
    Rows.DOCUMENT_TYPE: lambda each: ("", each.document_type),
    Rows.FIELD: lambda each: (each.document_type, each.key),
}


def _measured(rows: Rows, name: tuple[str, str], outcomes: Sequence[Outcome], confidence: float) -> Measured:
    illegible = sum(each.verdict is Verdict.ILLEGIBLE for each in outcomes)
    wrong = sum(each.is_wrong for each in outcomes)
    checked = len(outcomes) - illegible
    return Measured(rows, name[1], checked, wrong, illegible, wilson(wrong, checked, confidence), name[0])


def _reading(keying: Keying, verdict: Verdict, value: FieldValue, reading: FieldValue | None) -> Reading | None:
    if reading is None or verdict is Verdict.ILLEGIBLE:
        return None
    truth: FieldValueType = plain_value(keying.keyed if verdict is Verdict.SECOND else value.value)
    is_right = same_meaning(plain_value(reading.value), truth)
    return Reading(reading.confidence, reading.review, is_right)
