"""How dossiers are counted: a few aggregate queries, each one walk along an index.

Dossiers with the same flags count the same way for every indicator, so the database groups by key and flags, and what
each combination of flags counts for is asked once. The counts of all indicators travel together in one large integer,
32 bits for each: adding up a table is one multiplication and one addition a line.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

from storage.models.rates import DossierFact
from storage.rates.counting import Counts
from storage.rates.definitions import Basis
from storage.rates.flags import Condition, Fact, condition
from storage.rates.periods import Period

_BITS = 32
_MASK = (1 << _BITS) - 1
Key = Hashable
KeyOf = Callable[[int, int], Key]
"""Turns what the database grouped by, and the flags, into the key of a row."""


@dataclass(frozen=True, slots=True)
class Question:
    """What one figure counts: dossiers of a basis that fit `denominator`, and of those the ones of `numerator`."""

    basis: Basis
    denominator: Condition
    numerator: Condition
    known: Condition | None = None


def question(
    basis: Basis, denominator: Iterable[str], numerator: Iterable[str] = (), known: str | None = None
) -> Question:
    """Return a question from the names of conditions."""
    return Question(basis, condition(denominator), condition(numerator), condition([known]) if known else None)


@dataclass(frozen=True, slots=True)
class Where:
    """Which dossiers are looked at: of a period, seen at `now`; of some units or procedures where these are named."""

    period: Period
    now: datetime
    units: frozenset[int] | None = None
    procedures: frozenset[int] | None = None
    officers: frozenset[int] | None = None

    @property
    def seen_at(self) -> datetime:
        """The moment at which dossiers at work are judged: the end of the period, or now if that has not come yet."""
        return min(self.period.end, self.now)

    def narrow(self) -> list[sa.ColumnElement[bool]]:
        """Return the conditions on unit, procedure and officer."""
        chosen = (
            (DossierFact.unit_id, self.units),
            (DossierFact.procedure_id, self.procedures),
            (DossierFact.officer_id, self.officers),
        )
        return [column.in_(sorted(ids)) for column, ids in chosen if ids is not None]


def in_period(column: InstrumentedAttribute[int], period: Period) -> sa.ColumnElement[bool]:
    """Return the condition that a day lies in the period.

    The zero keeps the planner from walking an index by days: by key and flags no sorting is needed, which is four times
    as fast for a year and costs the same 40 ms for a day.
    """
    return (column + 0).between(period.first_number, period.last_number)


def open_at_end(period: Period) -> sa.ColumnElement[bool]:
    """Return the condition that a dossier had come in and was not done when the period ended."""
    return sa.and_(DossierFact.received_day + 0 <= period.last_number, DossierFact.ended_day > period.last_number)


@dataclass
class Tally:
    """The answers to many questions for many keys, while they are added up; `received_flags` are those that occur."""

    questions: Sequence[Question]
    sums: dict[Key, int] = field(default_factory=dict)
    received_flags: set[int] = field(default_factory=set)

    def counts(self, key: Key, index: int) -> Counts:
        """Return the answer to a question for a key."""
        return _unpack(self.sums.get(key, 0), index)

    def total(self, index: int) -> Counts:
        """Return the answer to a question for all keys together."""
        return _unpack(sum(self.sums.values()), index)

    def weight(self, facts: int, bases: frozenset[Basis]) -> int:
        """Return what a dossier with these flags counts for in the questions of some bases."""
        packed, at = 0, 0
        for each in self.questions:
            if each.basis in bases and each.denominator(facts):
                packed |= 1 << at
                if each.numerator(facts):
                    packed |= 1 << at + _BITS
                elif each.known is not None and not each.known(facts):
                    packed |= 1 << at + 2 * _BITS
            at += 3 * _BITS
        return packed


def _unpack(packed: int, index: int) -> Counts:
    at = packed >> (3 * _BITS * index)
    return Counts((at >> _BITS) & _MASK, at & _MASK, (at >> 2 * _BITS) & _MASK)


@dataclass(frozen=True, slots=True)
class Keys:
    """By what the database groups dossiers, and how a row's key follows from it; None: it is the key."""

    received: InstrumentedAttribute[int]
    ended: InstrumentedAttribute[int]
    key_of: KeyOf | None = None
    open_as: int | None = None
    """In a table by days a dossier still at work stands on this day: the period's last."""


def tally(session: Session, questions: Sequence[Question], keys: Keys, where: Where) -> Tally:
    """Answer all questions for all keys: one query for each way of choosing dossiers that some question needs."""
    found = Tally(questions)
    bases = {each.basis for each in questions}
    fact = DossierFact
    if Basis.RECEIVED in bases:
        rows = _grouped(session, keys.received, fact.received_flags, in_period(fact.received_day, where.period), where)
        found.received_flags = _add(found, rows, frozenset({Basis.RECEIVED}), keys.key_of)
    if bases & {Basis.ENDED, Basis.WORKED}:
        rows = _grouped(session, keys.ended, fact.ended_flags, in_period(fact.ended_day, where.period), where)
        _add(found, rows, frozenset({Basis.ENDED, Basis.WORKED}), keys.key_of)
    if Basis.WORKED in bases:
        _count_open(session, found, keys, where)
    return found


def _grouped(
    session: Session,
    key: InstrumentedAttribute[int],
    flags: InstrumentedAttribute[int],
    within: sa.ColumnElement[bool],
    where: Where,
) -> Sequence[tuple[int, int, int]]:
    wanted = sa.select(key, flags, sa.func.count()).where(within, *where.narrow()).group_by(key, flags)
    # Without the ORM, which costs as much as the counting.
    return [(row[0], row[1], row[2]) for row in session.connection().execute(wanted)]


def _add(found: Tally, rows: Sequence[tuple[int, int, int]], bases: frozenset[Basis], key_of: KeyOf | None) -> set[int]:
    weights: dict[int, int] = {}
    sums = found.sums
    for key, flags, times in rows:
        if flags not in weights:
            weights[flags] = found.weight(flags, bases)
        row_key = key if key_of is None else key_of(key, flags)
        sums[row_key] = sums.get(row_key, 0) + weights[flags] * times
    return set(weights)


def _count_open(session: Session, found: Tally, keys: Keys, where: Where) -> None:
    column = DossierFact.ended_day if keys.open_as is not None else keys.ended
    late = sa.case((DossierFact.late_at < where.seen_at.astimezone(UTC), 1), else_=0).label("late")
    rows = session.execute(
        sa.select(column, DossierFact.ended_flags, late, sa.func.count())
        .where(open_at_end(where.period), *where.narrow())
        .group_by(column, DossierFact.ended_flags, late)
    )
    for key, flags, is_late, times in rows:
        facts = open_facts(flags, is_late=bool(is_late))
        at = key if keys.open_as is None else keys.open_as
        row_key = at if keys.key_of is None else keys.key_of(at, facts)
        weight = found.weight(facts, frozenset({Basis.WORKED}))
        found.sums[row_key] = found.sums.get(row_key, 0) + weight * times


_UNTIL_THE_END = int(Fact.LATE | Fact.RESOLVED | Fact.WITHDRAWN)
_LATE = int(Fact.LATE)


def open_facts(facts: int, *, is_late: bool) -> int:
    """Return the flags of a dossier as they were while it was open: no result yet, late or not."""
    return facts & ~_UNTIL_THE_END | (_LATE if is_late else 0)


def procedures_with(
    session: Session, asked: Question, keys: Keys, where: Where, received_flags: Iterable[int]
) -> tuple[Mapping[Key, Counts], Counts]:
    """Return how many procedures have a dossier of the denominator, and how many one of the numerator.

    Args:
        session: a session on fresh facts.
        asked: what is counted, of dossiers by when they came.
        keys: what the rows are.
        where: which dossiers.
        received_flags: the combinations of flags that occur there.

    Returns:
        By key, and of all keys together.
    """
    fits = [each for each in received_flags if asked.denominator(each)]
    counted = [each for each in fits if asked.numerator(each)]
    flags, procedure = DossierFact.received_flags, DossierFact.procedure_id
    match = sa.func.max(sa.case((flags.in_(counted), 1), else_=0))
    rows = session.execute(
        sa.select(keys.received, procedure, match)
        .where(in_period(DossierFact.received_day, where.period), flags.in_(fits), *where.narrow())
        .group_by(keys.received, procedure)
    )
    seen: dict[Key, dict[int, int]] = {}
    all_together: dict[int, int] = {}
    for key, procedure_id, is_match in rows:
        inside = seen.setdefault(key if keys.key_of is None else keys.key_of(key, 0), {})
        for each in (inside, all_together):
            each[procedure_id] = max(each.get(procedure_id, 0), is_match)
    by_key = {key: Counts(sum(inside.values()), len(inside)) for key, inside in seen.items()}
    return by_key, Counts(sum(all_together.values()), len(all_together))


def of_procedures(where: Where, ids: frozenset[int]) -> Where:
    """Return the same dossiers, but only of these procedures."""
    return replace(where, procedures=ids if where.procedures is None else where.procedures & ids)
