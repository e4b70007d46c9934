"""The table that supervisors know: "Theo dõi mức độ số hóa – QĐ 766" (domain.md §3.4), unit by unit in its groups."""

from __future__ import annotations

from dataclasses import astuple, dataclass, fields
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from storage.rates.measures import OF_TABLE_766
from storage.rates.periods import Period
from storage.rates.row_keys import BY_UNIT
from storage.rates.tally import Tally, Where, tally
from storage.rates.units import load_units, units_below

UNIT_GROUPS = ("department", "land_office", "district", "commune", "other")
"""The groups of rows in their order: sở, ban, ngành; văn phòng đăng ký đất đai; huyện (before 7/2025); xã; the rest."""


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
            group = node.level if node.level in UNIT_GROUPS else "other"
            rows.setdefault(group, []).append(Row766(node.code, node.name, _figures(found, number)))
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
