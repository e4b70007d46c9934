"""Procedures that have a dossier of some kind: for the indicators that count procedures instead of dossiers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.rates import DossierFact, RateCell
from storage.rates.cells import Kind, month_of, present_bits
from storage.rates.counting import Counts
from storage.rates.flags import Condition
from storage.rates.measures import places_of
from storage.rates.periods import months_and_edges
from storage.rates.questions import Question
from storage.rates.tally import CellKeys, Key, Keys, Where, in_period

_MANY_DAYS = 92
_Row = tuple[Key, int, int]
"""Key, number of a procedure, and whether one of its dossiers fits the numerator."""


def procedures_with(session: Session, asked: Question, keys: Keys, where: Where) -> tuple[Mapping[Key, Counts], Counts]:
    """Return how many procedures have a dossier of the denominator, and how many one of the numerator.

    Args:
        session: a session on fresh facts.
        asked: what is counted, of dossiers by when they came.
        keys: what the rows are.
        where: which dossiers.

    Returns:
        By key, and of all keys together.
    """
    seen: dict[Key, dict[int, int]] = {}
    all_together: dict[int, int] = {}
    for key, procedure_id, is_match in _rows(session, asked, keys, where):
        for each in (seen.setdefault(key, {}), all_together):
            each[procedure_id] = max(each.get(procedure_id, 0), is_match)
    by_key = {key: Counts(sum(inside.values()), len(inside)) for key, inside in seen.items()}
    return by_key, Counts(sum(all_together.values()), len(all_together))


def _rows(session: Session, asked: Question, keys: Keys, where: Where) -> Iterable[_Row]:
    places = places_of([asked])
    bits = None if places is None else present_bits(places[0])
    # Cells by procedure are by month and know neither officers nor counters nor days.
    has_none = (Kind.OFFICER, Kind.COUNTER, Kind.UNIT_DAY)
    usable = keys.cells is not None and keys.cells.kind not in has_none and where.is_whole
    if bits is None or keys.cells is None or not usable:
        yield from _rows_of_facts(session, asked, keys, where)
        return
    months, edges = months_and_edges(where.period)
    if months is not None:
        yield from _rows_of_cells(session, bits, keys.cells, replace(where, period=months))
    for edge in edges:
        yield from _rows_of_facts(session, asked, keys, replace(where, period=edge))


def _rows_of_cells(session: Session, bits: tuple[int, int], cells: CellKeys, where: Where) -> Iterable[_Row]:
    counted, counts = (sa.func.max(RateCell.present.bitwise_and(bit)) for bit in bits)
    parts = (month_of(where.period.first_number), month_of(where.period.last_number))
    wanted = (
        sa.select(cells.column, RateCell.key_id, counts)
        .where(RateCell.kind == Kind.PROCEDURE.value, RateCell.part.between(*parts), *where.narrow_cells())
        .group_by(cells.column, RateCell.key_id)
        .having(counted > 0)
    )
    for value, procedure_id, match in session.connection().execute(wanted):
        yield cells.key_of(value), procedure_id, int(match > 0)


def _rows_of_facts(session: Session, asked: Question, keys: Keys, where: Where) -> Iterable[_Row]:
    match = sa.func.max(sa.case((fits_sql(asked.numerator), 1), else_=0))
    day = DossierFact.received_day
    # Most of a year is walked in the order in which it is grouped; the zero keeps the planner from sorting it by days.
    is_long = (where.period.last - where.period.first).days > _MANY_DAYS
    within = (day + 0).between(*_days(where)) if is_long and keys.received is not day else in_period(day, where.period)
    wanted = (
        sa.select(keys.received, DossierFact.procedure_id, match)
        .where(within, fits_sql(asked.denominator), *where.narrow())
        .group_by(keys.received, DossierFact.procedure_id)
    )
    for value, procedure_id, is_match in session.connection().execute(wanted):
        yield keys.key(value, 0), procedure_id, is_match


def _days(where: Where) -> tuple[int, int]:
    return where.period.first_number, where.period.last_number


def fits_sql(wanted: Condition) -> sa.ColumnElement[bool]:
    """Return a condition on the flags by which dossiers count when they came, in the database's language."""
    flags = DossierFact.received_flags
    parts = [flags.bitwise_and(bits) != 0 for bits in wanted.any_of]
    parts += [sa.or_(flags.bitwise_and(bits) != 0, flags.bitwise_and(unless) == 0) for bits, unless in wanted.either]
    if wanted.none_of:
        parts.append(flags.bitwise_and(wanted.none_of) == 0)
    return sa.and_(sa.true(), *parts)
