"""What the place of the supervisor is given: frozen, light to import, and made of what the store hands out."""

from __future__ import annotations

from dataclasses import dataclass

from storage.lists import DossierRow
from storage.rates.forecast import Forecast
from storage.rates.funnel import Stage
from storage.rates.rates import RatesTable


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
