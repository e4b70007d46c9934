"""How dossiers are counted: whole days and months are read from cells, the rest by walking the facts of a few days.

Dossiers with the same flags count the same way for every question, so where facts are walked the database groups by
key and flags, and what each combination of flags counts for is asked once.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

from storage.models.rates import DossierFact, RateCell
from storage.rates.cells import Kind, month_of, unpacked
from storage.rates.counting import Counts
from storage.rates.definitions import Basis
from storage.rates.flags import Fact
from storage.rates.measures import places_of
from storage.rates.periods import Period, months_and_edges
from storage.rates.questions import ENDED, RECEIVED, Question, counts_in, moved, weight

_FEW = 10
"""So many units, officers or procedures are found quicker by their own index than by days."""
Key = Hashable
KeyOf = Callable[[int, int], Key]
"""Turns what the database grouped by, and the flags, into the key of a row."""


@dataclass(frozen=True, slots=True)
class Where:
    """Which dossiers are looked at: of a period, seen at `now`; of some units, procedures … where these are named."""

    period: Period
    now: datetime
    units: frozenset[int] | None = None
    procedures: frozenset[int] | None = None
    officers: frozenset[int] | None = None
    counters: frozenset[int] | None = None

    @property
    def seen_at(self) -> datetime:
        """The moment at which dossiers at work are judged: the end of the period, or now if that has not come yet."""
        return min(self.period.end, self.now)

    @property
    def is_whole(self) -> bool:
        """Whether no procedure, officer or counter is named, as cells of units know none."""
        return self.procedures is None and self.officers is None and self.counters is None

    def narrow(self) -> list[sa.ColumnElement[bool]]:
        """Return the conditions on unit, procedure, officer and counter."""
        chosen = (
            (DossierFact.unit_id, self.units),
            (DossierFact.procedure_id, self.procedures),
            (DossierFact.officer_id, self.officers),
            (DossierFact.counter_id, self.counters),
        )
        return [_among(column, ids) for column, ids in chosen if ids is not None]

    def narrow_cells(self) -> list[sa.ColumnElement[bool]]:
        """Return the condition on the unit of cells."""
        return [] if self.units is None else [RateCell.unit_id.in_(sorted(self.units))]


def _among(column: InstrumentedAttribute[int], ids: frozenset[int]) -> sa.ColumnElement[bool]:
    """Return the condition that a column is one of many numbers.

    Many of them, as all units of a province, are most of what there is: the zero has the planner go by days instead.
    """
    return (column if len(ids) <= _FEW else column + 0).in_(sorted(ids))


def in_period(column: InstrumentedAttribute[int], period: Period) -> sa.ColumnElement[bool]:
    """Return the condition that a day lies in the period."""
    return column.between(period.first_number, period.last_number)


def open_at_end(period: Period) -> sa.ColumnElement[bool]:
    """Return the condition that a dossier had come in and was not done when the period ended.

    The zero has the planner walk those that ended later, as a rule few, instead of those that came before.
    """
    return sa.and_(DossierFact.received_day + 0 <= period.last_number, DossierFact.ended_day > period.last_number)


@dataclass
class Tally:
    """The answers to many questions for many keys, while they are added up."""

    questions: Sequence[Question]
    sums: dict[Key, int] = field(default_factory=dict)

    def counts(self, key: Key, index: int) -> Counts:
        """Return the answer to a question for a key."""
        return counts_in(self.sums.get(key, 0), index)

    def total(self, index: int) -> Counts:
        """Return the answer to a question for all keys together."""
        return counts_in(sum(self.sums.values()), index)

    def add(self, key: Key, packed: int) -> None:
        """Add counts to a key."""
        self.sums[key] = self.sums.get(key, 0) + packed


@dataclass(frozen=True, slots=True)
class CellKeys:
    """Which cells answer for whole months (or days), and which of their columns makes the key of a row."""

    kind: Kind
    column: InstrumentedAttribute[int]
    key_of: Callable[[int], Key] = int


@dataclass(frozen=True, slots=True)
class Keys:
    """By what the database groups dossiers, and how a row's key follows from it; None: it is the key."""

    received: InstrumentedAttribute[int]
    ended: InstrumentedAttribute[int]
    key_of: KeyOf | None = None
    open_as: int | None = None
    """In a table by days a dossier still at work stands on this day: the period's last."""
    cells: CellKeys | None = None

    def key(self, value: int, facts: int) -> Key:
        """Return the key of a row."""
        return value if self.key_of is None else self.key_of(value, facts)


def tally(session: Session, questions: Sequence[Question], keys: Keys, where: Where) -> Tally:
    """Answer all questions for all keys: from cells where they hold the answers, from facts where not."""
    found = Tally(questions)
    places = places_of(questions) if keys.cells is not None and where.is_whole else None
    if places is None or keys.cells is None:
        _add_facts(session, found, keys, where)
    else:
        _add_cells(session, found, keys, where, places)
    if any(each.basis is Basis.WORKED for each in questions):
        _add_open(session, found, keys, where)
    return found


def _add_cells(session: Session, found: Tally, keys: Keys, where: Where, places: Sequence[int]) -> None:
    cells = keys.cells
    if cells is None:
        return
    by_day = replace(cells, kind=Kind.UNIT_DAY) if cells.kind in (Kind.UNIT, Kind.UNIT_DAY) else None
    months, edges = months_and_edges(where.period)
    if cells.kind is Kind.UNIT_DAY:
        months, edges = None, (where.period,)
    sums: dict[int, int] = {}
    if months is not None:
        _read_cells(session, sums, cells, replace(where, period=months))
    for edge in edges:
        if by_day is not None:
            _read_cells(session, sums, by_day, replace(where, period=edge))
        else:
            _add_facts(session, found, keys, replace(where, period=edge))
    for value, packed in sums.items():
        found.add(cells.key_of(value), moved(packed, places))


def _read_cells(session: Session, sums: dict[int, int], cells: CellKeys, where: Where) -> None:
    first, last = where.period.first_number, where.period.last_number
    if cells.kind is not Kind.UNIT_DAY:
        first, last = month_of(first), month_of(last)
    wanted = sa.select(cells.column, RateCell.counts).where(
        RateCell.kind == cells.kind.value, RateCell.part.between(first, last), *where.narrow_cells()
    )
    for value, counts in session.connection().execute(wanted):
        sums[value] = sums.get(value, 0) + unpacked(counts)


def _add_facts(session: Session, found: Tally, keys: Keys, where: Where) -> None:
    bases = {each.basis for each in found.questions}
    fact = DossierFact
    if bases & RECEIVED:
        rows = _grouped(session, keys.received, fact.received_flags, in_period(fact.received_day, where.period), where)
        _add_rows(found, rows, RECEIVED, keys)
    if bases & ENDED:
        rows = _grouped(session, keys.ended, fact.ended_flags, in_period(fact.ended_day, where.period), where)
        _add_rows(found, rows, ENDED, keys)


def _grouped(
    session: Session,
    key: InstrumentedAttribute[int],
    flags: InstrumentedAttribute[int],
    within: sa.ColumnElement[bool],
    where: Where,
) -> Iterable[tuple[int, int, int]]:
    wanted = sa.select(key, flags, sa.func.count()).where(within, *where.narrow()).group_by(key, flags)
    # Without the ORM, which costs as much as the counting.
    return ((row[0], row[1], row[2]) for row in session.connection().execute(wanted))


def _add_rows(found: Tally, rows: Iterable[tuple[int, int, int]], bases: frozenset[Basis], keys: Keys) -> None:
    weights: dict[int, int] = {}
    for value, flags, times in rows:
        if flags not in weights:
            weights[flags] = weight(found.questions, flags, bases)
        found.add(keys.key(value, flags), weights[flags] * times)


def _add_open(session: Session, found: Tally, keys: Keys, where: Where) -> None:
    # The zero again: grouping by an index would walk all dossiers in its order to find the few that are open.
    column = (DossierFact.ended_day if keys.open_as is not None else keys.ended) + 0
    late = sa.case((DossierFact.late_at < where.seen_at.astimezone(UTC), 1), else_=0).label("late")
    rows = session.connection().execute(
        sa.select(column, DossierFact.ended_flags, late, sa.func.count())
        .where(open_at_end(where.period), *where.narrow())
        .group_by(column, DossierFact.ended_flags, late)
    )
    weights: dict[int, int] = {}
    for value, flags, is_late, times in rows:
        facts = open_facts(flags, is_late=bool(is_late))
        if facts not in weights:
            weights[facts] = weight(found.questions, facts, frozenset({Basis.WORKED}))
        found.add(keys.key(value if keys.open_as is None else keys.open_as, facts), weights[facts] * times)


_UNTIL_THE_END = int(Fact.LATE | Fact.RESOLVED | Fact.WITHDRAWN)
_LATE = int(Fact.LATE)


def open_facts(facts: int, *, is_late: bool) -> int:
    """Return the flags of a dossier as they were while it was open: no result yet, late or not."""
    return facts & ~_UNTIL_THE_END | (_LATE if is_late else 0)


def of_procedures(where: Where, ids: frozenset[int]) -> Where:
    """Return the same dossiers, but only of these procedures."""
    return replace(where, procedures=ids if where.procedures is None else where.procedures & ids)
