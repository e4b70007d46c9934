"""What the place of the supervisor is given: frozen, light to import, and made of what the store hands out."""

from __future__ import annotations

from dataclasses import dataclass

from storage.lists import DossierRow
from storage.rates.shapes import Forecast, RatesTable, Stage


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """A unit that may be chosen; `level` as on its row."""

    code: str
    name: str
    level: str


@dataclass(frozen=True, slots=True)
class Overview:
    """The figures of a period: the table by what was asked, a year by months up to it, the forecast, the way.

    `forecast` is None where the period is over.
    """

    table: RatesTable
    trend: RatesTable
    forecast: Forecast | None
    funnel: tuple[Stage, ...]


@dataclass(frozen=True, slots=True)
class Behind:
    """The dossiers behind a figure: how many there are, and the first of them."""

    total: int
    rows: tuple[DossierRow, ...]


@dataclass(frozen=True, slots=True)
class ShownCell:
    """A cell: how it reads, and the number that it shows, if it is one; a share is a number from 0 to 1."""

    text: str
    number: float | None = None
    is_share: bool = False


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A table with its title and the lines above it: period, unit, what is counted."""

    title: str
    lines: tuple[str, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[ShownCell, ...], ...]
