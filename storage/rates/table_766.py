"""The table that supervisors know: "Theo dõi mức độ số hóa – QĐ 766" (domain.md §3.4), unit by unit in its groups."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from storage.rates.measures import OF_TABLE_766
from storage.rates.periods import Period
from storage.rates.row_keys import BY_UNIT
from storage.rates.shapes import UNIT_GROUPS, Figures766, Group766, Row766, Table766, group_of
from storage.rates.tally import Tally, Where, tally
from storage.rates.units import load_units, units_below


def compute_table_766(
    session: Session, period: Period, *, unit: str | None = None, now: datetime | None = None
) -> Table766:
    """Return the table of a period; the facts must be fresh.

    Raises:
        NotFound: there is no such unit.
    """
    units = load_units(session)
    where = Where(period, now or datetime.now(UTC), None if unit is None else units_below(units, unit))
    found = tally(session, OF_TABLE_766, BY_UNIT, where)
    rows: dict[str, list[Row766]] = {}
    for number, node in sorted(units.items(), key=lambda item: item[1].code):
        if found.sums.get(number):
            rows.setdefault(group_of(node.level), []).append(Row766(node.code, node.name, _figures(found, number)))
    groups = tuple(Group766(key, tuple(rows[key]), _sum(rows[key])) for key in UNIT_GROUPS if key in rows)
    return Table766(period, unit, groups, _sum([row for group in groups for row in group.rows]))


def _figures(found: Tally, unit_id: int) -> Figures766:
    digitized, reused, from_store, results, complete = (found.counts(unit_id, index) for index in range(5))
    return Figures766(
        received=digitized.denominator,
        not_digitized=digitized.denominator - digitized.numerator,
        digitized=digitized.numerator,
        reused=reused.numerator,
        from_national_store=from_store.numerator,
        resolved=results.denominator,
        result_missing=results.denominator - complete.numerator,
        result_digitized=results.numerator,
        no_document=complete.numerator - results.numerator,
    )


def _sum(rows: list[Row766]) -> Figures766:
    total = Figures766()
    for row in rows:
        total += row.figures
    return total
