"""By what tables count: which column of the facts, and which cells, make the key of a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy.orm import InstrumentedAttribute

from storage.models.rates import DossierFact, RateCell
from storage.rates.cells import CHANNEL_KEYS, Kind
from storage.rates.flags import channel_of
from storage.rates.periods import Grain, Period, number_of, part_key
from storage.rates.tally import CellKeys, Keys

BY_UNIT = Keys(DossierFact.unit_id, DossierFact.unit_id, cells=CellKeys(Kind.UNIT, RateCell.unit_id))


def keys_by(by: str, grain: Grain | None, period: Period, sectors: Mapping[int, str]) -> Keys:
    """Return the keys of a table by units, officers, counters, procedures, sectors, channels or parts of a period.

    Args:
        by: what the rows are, as `By` says it.
        grain: the part of the period that a row is, None where it is none.
        period: the period of the table.
        sectors: the sector of each procedure.
    """
    fact = DossierFact
    if grain is not None:
        part = _named_part(grain)
        kind = Kind.UNIT_DAY if grain in (Grain.DAY, Grain.WEEK) else Kind.UNIT
        return Keys(
            fact.received_day,
            fact.ended_day,
            lambda number, _facts: part(number),
            open_as=number_of(period.last),
            cells=CellKeys(kind, RateCell.part, part),
        )
    if by == "sector":
        cells = CellKeys(Kind.PROCEDURE, RateCell.key_id, sectors.__getitem__)
        return Keys(fact.procedure_id, fact.procedure_id, lambda number, _facts: sectors[number], cells=cells)
    if by == "channel":
        cells = CellKeys(Kind.CHANNEL, RateCell.key_id, CHANNEL_KEYS.__getitem__)
        return Keys(fact.unit_id, fact.unit_id, lambda _unit, facts: channel_of(facts), cells=cells)
    return _PLAIN[by]


def _of_numbers(column: InstrumentedAttribute[int], kind: Kind) -> Keys:
    """Return the keys of a table whose rows are what a column of the facts numbers, in cells of their own."""
    return Keys(column, column, cells=CellKeys(kind, RateCell.key_id))


_PLAIN = {
    "unit": BY_UNIT,
    "officer": _of_numbers(DossierFact.officer_id, Kind.OFFICER),
    "counter": _of_numbers(DossierFact.counter_id, Kind.COUNTER),
    "procedure": _of_numbers(DossierFact.procedure_id, Kind.PROCEDURE),
}


def _named_part(grain: Grain) -> Callable[[int], str]:
    """Return what names the part of a day; asked for each day once."""
    known: dict[int, str] = {}

    def part(number: int) -> str:
        if number not in known:
            known[number] = part_key(number, grain)
        return known[number]

    return part
