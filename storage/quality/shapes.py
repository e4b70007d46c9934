"""What quality sampling and second keying hand out: frozen, light to import, without a session."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from ocr.types import FieldValueType
from storage.quality.sizes import Interval, Wanted
from storage.rates.periods import Period
from storage.states import Verdict


@dataclass(frozen=True, slots=True)
class Plan:
    """A sample that could be drawn: of what was confirmed in a period, in a unit and those below it, or in all."""

    period: Period
    unit: str | None = None
    wanted: Wanted = field(default_factory=Wanted)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a plan would come to: papers to draw from and to draw, about how many values and how much time they take."""

    population: int
    papers: int
    values: int
    seconds: int


@dataclass(frozen=True, slots=True)
class SampleView:
    """A sample that was drawn; `papers` is its size, `unit` a code, None for all units."""

    id: int
    period: Period
    unit: str | None
    wanted: Wanted
    population: int
    papers: int
    seed: str
    drawn_by: str
    drawn_at: datetime


@dataclass(frozen=True, slots=True)
class Task:
    """A value to be keyed; it tells where to look and not what was read.

    `value_id` is for finding the place on the page. `is_keyed` is true of a difference that waits for its judgement.
    """

    id: int
    paper_id: int
    key: str
    value_id: int
    is_keyed: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """What two people keyed; shown only once both have."""

    first: FieldValueType
    second: FieldValueType


@dataclass(frozen=True, slots=True)
class Second:
    """That a value is to be keyed a second time, or was: by whom asked, by whom keyed and when, and what came of it.

    `verdict` is None as long as nobody keyed it, or found another value and has not judged.
    """

    keying_id: int
    asked_by: str
    keyed_by: str | None
    keyed_at: datetime | None
    verdict: Verdict | None

    @property
    def is_open(self) -> bool:
        """Whether nobody keyed it yet."""
        return self.keyed_at is None


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
