"""Everything that the supervisor's place asks of an open store; each method runs on a lane."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path

from desktop.workflow.open_store import Store
from desktop.workflow.rates import refresh
from desktop.workflow.rates_types import Behind, Overview, ShownTable, UnitChoice
from storage.progress import Progress, no_progress
from storage.rates.behind import rows_of
from storage.rates.devices import device_counts
from storage.rates.forecast import forecast_rates
from storage.rates.funnel import compute_funnel
from storage.rates.hours import received_by_hour
from storage.rates.periods import Period
from storage.rates.picks import ids_of_pick
from storage.rates.rates import compute_rates
from storage.rates.reuse_report import compute_reuse
from storage.rates.shapes import By, Pick, ReuseReport, Table766, Wait, WorkReport
from storage.rates.table_766 import compute_table_766
from storage.rates.units import load_units
from storage.rates.waits import open_waits
from storage.rates.work import work_lists

_TREND_MONTHS = 12
Now = Callable[[], datetime]


class SupervisionDesk:
    """An open store as a supervisor sees it. Safe to use from every lane."""

    def __init__(self, store: Store, now: Now) -> None:
        self._store = store
        self._now = now

    def units(self) -> tuple[UnitChoice, ...]:
        """Return the units of the store in the order of their codes."""
        with self._store.database.reading() as session:
            found = load_units(session).values()
        return tuple(UnitChoice(each.code, each.name, each.level) for each in sorted(found, key=lambda each: each.code))

    def overview(self, period: Period, by: By, unit: str | None, on_progress: Progress = no_progress) -> Overview:
        """Return the figures of a period.

        Raises:
            NotFound: there is no such unit.
        """
        refresh(self._store, on_progress)
        now = self._now()
        with self._store.database.reading() as session:
            return Overview(
                compute_rates(session, period, by=by, unit=unit, now=now),
                compute_rates(session, trend_period(period), by=By.MONTH, unit=unit, now=now),
                forecast_rates(session, period, now, unit=unit),
                compute_funnel(session, period, now, unit=unit),
            )

    def table_766(self, period: Period, unit: str | None) -> Table766:
        """Return the table of QĐ 766."""
        refresh(self._store, no_progress)
        with self._store.database.reading() as session:
            return compute_table_766(session, period, unit=unit, now=self._now())

    def hours(self, period: Period, unit: str | None) -> Mapping[tuple[int, int], int]:
        """Return how many dossiers came by weekday and hour."""
        refresh(self._store, no_progress)
        with self._store.database.reading() as session:
            return received_by_hour(session, period, unit=unit)

    def waits(self, unit: str | None) -> tuple[Wait, ...]:
        """Return where open dossiers wait now."""
        refresh(self._store, no_progress)
        with self._store.database.reading() as session:
            return open_waits(session, self._now(), unit=unit)

    def work(self, period: Period, unit: str | None) -> WorkReport:
        """Return the lists of work that needs a supervisor, and the devices that poor pages came from."""
        refresh(self._store, no_progress)
        with self._store.database.reading() as session:
            lists = work_lists(session, period, self._now(), unit=unit)
            return WorkReport(lists, device_counts(session, period, unit=unit))

    def reuse(self, period: Period, unit: str | None) -> ReuseReport:
        """Return what reuse spared the citizens in a period, and what was asked for again."""
        refresh(self._store, no_progress)
        with self._store.database.reading() as session:
            return compute_reuse(session, period, unit=unit)

    def behind(self, pick: Pick, limit: int) -> Behind:
        """Return the dossiers behind a figure, oldest first, at most `limit` of them.

        Raises:
            NotFound: what is named is not there.
        """
        refresh(self._store, no_progress)
        with self._store.database.reading() as session:
            ids = ids_of_pick(session, pick, self._now())
            return Behind(len(ids), rows_of(session, ids[:limit]))

    def write(self, table: ShownTable, target: Path) -> None:
        """Write a table as it stands on the screen: .csv, else Excel.

        Raises:
            NotWritten: it cannot be written there.
        """
        from desktop.workflow.rates_shown import write_shown  # noqa: PLC0415  # spreadsheets take half a second to load

        write_shown(table, target)


def trend_period(period: Period) -> Period:
    """Return the twelve months up to the end of a period, the first one whole."""
    months = period.last.year * 12 + period.last.month - _TREND_MONTHS
    return Period(date(months // 12, months % 12 + 1, 1), period.last)
