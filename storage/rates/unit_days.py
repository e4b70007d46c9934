"""The figures of each unit and day, for the provincial report system and the operations centre (domain.md §9.5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.models.rates import RateCell
from storage.rates.cells import Kind, unpacked
from storage.rates.measures import OF_TABLE_766, OF_UNIT_DAYS, places_of
from storage.rates.periods import Period, day_of
from storage.rates.questions import counts_in, moved
from storage.rates.units import load_units, units_below


@dataclass(frozen=True, slots=True)
class UnitDay:
    """One unit on one day: dossiers that came in on it, and dossiers that ended on it.

    The names are the columns of the table of QĐ 766; `ended` are all that ended that day, stopped ones too, and
    `ended_on_time` those of them that were not overdue.
    """

    unit: str
    unit_name: str
    day: date
    received: int
    digitized: int
    reused: int
    from_national_store: int
    resolved: int
    result_digitized: int
    result_missing: int
    ended: int
    ended_on_time: int


def compute_unit_days(session: Session, period: Period, *, unit: str | None = None) -> tuple[UnitDay, ...]:
    """Return every unit and day on which a dossier came or ended, by unit and day; the facts must be fresh.

    Raises:
        NotFound: there is no such unit.
    """
    units = load_units(session)
    questions = (*OF_TABLE_766, OF_UNIT_DAYS)
    places = places_of(questions) or ()
    wanted = sa.select(RateCell.unit_id, RateCell.part, RateCell.counts).where(
        RateCell.kind == Kind.UNIT_DAY.value, RateCell.part.between(period.first_number, period.last_number)
    )
    if unit is not None:
        wanted = wanted.where(RateCell.unit_id.in_(sorted(units_below(units, unit))))
    found = []
    for unit_id, part, counts in session.connection().execute(wanted):
        packed = moved(unpacked(counts), places)
        if packed:
            node = units[unit_id]
            found.append(UnitDay(node.code, node.name, day_of(part), **_figures(packed)))
    return tuple(sorted(found, key=lambda each: (each.unit, each.day)))


def _figures(packed: int) -> Mapping[str, int]:
    digitized, reused, from_store, results, complete, ended = (counts_in(packed, place) for place in range(6))
    return {
        "received": digitized.denominator,
        "digitized": digitized.numerator,
        "reused": reused.numerator,
        "from_national_store": from_store.numerator,
        "resolved": results.denominator,
        "result_digitized": results.numerator,
        "result_missing": results.denominator - complete.numerator,
        "ended": ended.denominator,
        "ended_on_time": ended.numerator,
    }
