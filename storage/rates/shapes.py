"""The shapes of figures: frozen values without a session, light to import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple, dataclass, field, fields
from datetime import date
from enum import StrEnum

from storage.rates.counting import Rate, Score
from storage.rates.definitions import Indicator, OfficerScore
from storage.rates.periods import Grain, Period
from storage.states import DossierStep


class By(StrEnum):
    """What a table has a row for."""

    UNIT = "unit"
    OFFICER = "officer"
    COUNTER = "counter"
    PROCEDURE = "procedure"
    SECTOR = "sector"
    CHANNEL = "channel"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"

    @property
    def grain(self) -> Grain | None:
        """The part of the period that it is, None for all others."""
        return Grain(self.value) if self.value in set(Grain) else None


@dataclass(frozen=True, slots=True)
class RatesRow:
    """One row: `key` is a code, a login, a counter ("H34.12/Quầy 3", or "unknown") or a day.

    `dossiers` are those received and accepted in the period.
    `scores` are by group; `officer_points` by indicator of TT 01/2018, filled in tables by officers only.
    """

    key: str
    name: str
    dossiers: int
    rates: Mapping[str, Rate]
    scores: Mapping[str, Score]
    officer_points: Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class RatesTable:
    """The figures of a period; `indicators` are the definitions in force on its last day."""

    period: Period
    by: By
    unit: str | None
    indicators: tuple[Indicator, ...]
    officer_scores: tuple[OfficerScore, ...]
    rows: tuple[RatesRow, ...]
    total: RatesRow


@dataclass(frozen=True, slots=True)
class Forecast:
    """The figures at the end of a period; indicators of which nothing was counted yet are left out."""

    last: date
    rates: Mapping[str, Rate]
    scores: Mapping[str, Score]


NO_COUNTER = "unknown"
"""The key of the dossiers of which nobody named the counter; every other key has a slash in it."""

UNIT_GROUPS = ("department", "land_office", "district", "commune", "other")
"""The groups of rows in their order: sở, ban, ngành; văn phòng đăng ký đất đai; huyện (before 7/2025); xã; the rest."""


def group_of(level: str) -> str:
    """Return the group of rows that a unit of a level stands in."""
    return level if level in UNIT_GROUPS else "other"


@dataclass(frozen=True, slots=True)
class Figures766:
    """The columns. Received: accepted in the period; resolved: ended in it with a result.

    `result_missing` leaves out dossiers of procedures whose result is no document, which `no_document` counts: the
    three make `resolved`. `not_digitized` and `digitized` make `received`; what is reused is digitised too.
    """

    received: int = 0
    not_digitized: int = 0
    digitized: int = 0
    reused: int = 0
    from_national_store: int = 0
    resolved: int = 0
    result_missing: int = 0
    result_digitized: int = 0
    no_document: int = 0

    def __add__(self, other: Figures766) -> Figures766:
        """Return the figures of both."""
        return Figures766(*(mine + theirs for mine, theirs in zip(astuple(self), astuple(other), strict=True)))


@dataclass(frozen=True, slots=True)
class Row766:
    """A unit and its figures."""

    code: str
    name: str
    figures: Figures766


@dataclass(frozen=True, slots=True)
class Group766:
    """The units of one kind, in the order of their codes; `key` is one of `UNIT_GROUPS`."""

    key: str
    rows: tuple[Row766, ...]
    subtotal: Figures766


@dataclass(frozen=True, slots=True)
class Table766:
    """The whole table; groups without units are left out."""

    period: Period
    unit: str | None
    groups: tuple[Group766, ...]
    total: Figures766


COLUMNS = tuple(each.name for each in fields(Figures766))[:-1]
"""The columns that are printed, in their order."""


STAGES = ("received", "scanned", "reviewed", "signed", "returned")
"""In their order. "signed" is a dossier that was sealed or returned: who signed with what the store does not know."""


@dataclass(frozen=True, slots=True)
class Stage:
    """How many dossiers came so far; of `unknown` of those before nobody told (papers of another system)."""

    key: str
    dossiers: int
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class Wait:
    """The open dossiers at one step: how many, since when in days (middle and longest), how many are late."""

    step: DossierStep
    dossiers: int
    median_days: float
    longest_days: float
    late: int


class Work(StrEnum):
    """What a list is of. The first two are of now, whatever the period; all others of dossiers received in it."""

    LATE = "late"
    DUE_SOON = "due_soon"
    NOT_DIGITIZED = "not_digitized"
    NO_RESULT_FILE = "no_result_file"
    ASKED_AGAIN = "asked_again"
    AGAINST_WARNING = "against_warning"
    LOW_CONFIDENCE = "low_confidence"
    SCANNED_AGAIN = "scanned_again"
    POOR_PAGES = "poor_pages"


@dataclass(frozen=True, slots=True)
class WorkList:
    """A list and how many dossiers are in it."""

    work: Work
    dossiers: int


@dataclass(frozen=True, slots=True)
class DeviceCount:
    """A scanner or a watched folder as people call it: its pages, those with findings, the dossiers with such pages."""

    device: str
    pages: int
    poor: int
    dossiers: int


@dataclass(frozen=True, slots=True)
class WorkReport:
    """What needs a supervisor: the lists, and the devices, the poorest first."""

    lists: tuple[WorkList, ...]
    devices: tuple[DeviceCount, ...]


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Only the dossiers of a unit and those below it, of a procedure, an officer …; None for all.

    `group` is a group of units, one of `UNIT_GROUPS`; `counter` the key of a row by counter.
    """

    unit: str | None = None
    procedure: str | None = None
    officer: str | None = None
    sector: str | None = None
    channel: str | None = None
    group: str | None = None
    counter: str | None = None


EVERYTHING = Narrowed()


class PickKind(StrEnum):
    """What a figure is that was opened; `Pick.key` names it."""

    INDICATOR = "indicator"
    STAGE = "stage"
    COLUMN = "column"
    HOUR = "hour"
    STEP = "step"
    WORK = "work"
    ASKED = "asked"
    UNTOLD = "untold"
    SCORE = "score"
    LATE_AT_STEP = "late_at_step"
    REUSE = "reuse"
    DEVICE = "device"


@dataclass(frozen=True, slots=True)
class Pick:
    """A figure that was opened, to see its dossiers: those that it counts, or those that it does not.

    `key` is an indicator's key (also of ASKED, its denominator, and UNTOLD, of which nobody told), a stage of the
    funnel, a column of the table of QĐ 766, a weekday and an hour ("0-14"), a step, a list of work, a group of
    indicators (SCORE: the dossiers that earn all its points, or cost some), a line of the report of reuse, or a device.
    """

    kind: PickKind
    key: str
    period: Period
    narrowed: Narrowed = field(default=EVERYTHING)
    counted: bool = True


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """How many papers of a type were asked for although the store had them."""

    document_type: str
    papers: int


@dataclass(frozen=True, slots=True)
class SparedComponent:
    """A component of a procedure that nearly nobody had to bring: `spared` of the `filled` ones were given."""

    procedure: str
    procedure_name: str
    component: str
    spared: int
    filled: int


@dataclass(frozen=True, slots=True)
class ReuseReport:
    """Components that nobody had to bring, by where they came from; what was asked again; what could be dropped."""

    reused: int
    reused_result: int
    in_database: int
    asked_again: tuple[AskedAgain, ...]
    droppable: tuple[SparedComponent, ...]

    @property
    def papers(self) -> int:
        """Papers that the citizens were spared."""
        return self.reused + self.reused_result + self.in_database
