"""The figures of a period, computed on facts that are brought up to date first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from desktop.workflow.open_store import Store
from desktop.workflow.typed_values import parse_time
from storage.dossiers.working_days import VIETNAM_TIME
from storage.progress import Progress, no_progress
from storage.rates.behind import DossierBehind, dossiers_behind
from storage.rates.facts import facts_are_fresh, refresh_facts
from storage.rates.forecast import forecast_rates
from storage.rates.periods import Period
from storage.rates.rates import compute_rates
from storage.rates.shapes import EVERYTHING, By, Forecast, Narrowed, RatesTable, Table766
from storage.rates.table_766 import compute_table_766


@dataclass(frozen=True, slots=True)
class Figures:
    """The rates of a period, and what they will be at its end where it is not over."""

    table: RatesTable
    forecast: Forecast | None


def parse_period(first: str, last: str) -> Period:
    """Return the period between two typed days, 2026-10-01 or 01/10/2026.

    Raises:
        BadValue: one is no day, or the period ends before it begins.
    """
    return Period(_day(first), _day(last))


def figures(
    store: Store,
    period: Period,
    by: By = By.UNIT,
    *,
    unit: str | None = None,
    on_progress: Progress = no_progress,
) -> Figures:
    """Return every indicator of a period.

    Raises:
        NotFound: there is no such unit.
    """
    refresh(store, on_progress)
    now = datetime.now(UTC)
    with store.database.reading() as session:
        table = compute_rates(session, period, by=by, unit=unit, now=now)
        return Figures(table, forecast_rates(session, period, now, unit=unit))


def table_766(
    store: Store, period: Period, *, unit: str | None = None, on_progress: Progress = no_progress
) -> Table766:
    """Return the table "Theo dõi mức độ số hóa – QĐ 766".

    Raises:
        NotFound: there is no such unit.
    """
    refresh(store, on_progress)
    with store.database.reading() as session:
        return compute_table_766(session, period, unit=unit)


def dossiers_of(
    store: Store, indicator: str, period: Period, narrowed: Narrowed = EVERYTHING, *, counted: bool
) -> tuple[DossierBehind, ...]:
    """Return the dossiers that a figure counts, or those that would close its gap.

    Raises:
        NotFound: there is no such indicator, unit, procedure or officer.
    """
    refresh(store, no_progress)
    with store.database.reading() as session:
        return dossiers_behind(session, indicator, period, narrowed, counted=counted)


def refresh(store: Store, on_progress: Progress) -> None:
    """Bring what rates count up to date if the store changed since the last look."""
    with store.database.reading() as session:
        fresh = facts_are_fresh(session)
    if not fresh:
        with store.database.writing() as session:
            refresh_facts(session, on_progress)


def _day(text: str) -> date:
    return parse_time(text).astimezone(VIETNAM_TIME).date()
