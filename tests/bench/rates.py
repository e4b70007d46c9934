"""How fast the figures of a province are there: `python -m tests.bench.rates --dossiers 30000 300000`.

A made year of each size is written into a temporary folder, then every figure is asked for several times, each in a
session of its own. With `--keep FOLDER` the stores stay there for the next run. A measurement, not a test: it always
ends with status 0. `--published` also writes the dossiers of
Quảng Ninh 9/2023 in full and prints the rates that come out.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

from desktop.workflow.demo_province import make_province
from desktop.workflow.open_store import Store, open_store
from desktop.workflow.rates_desk import SupervisionDesk
from desktop.workflow.rates_pdf import write_pdf
from desktop.workflow.rates_xlsx import write_xlsx
from storage.rates.behind import dossiers_behind
from storage.rates.periods import Period
from storage.rates.rates import compute_rates
from storage.rates.shapes import By, Narrowed
from storage.rates.table_766 import compute_table_766
from storage.rates.unit_days import compute_unit_days
from tests.bench.published import PUBLISHED, write_published

_LAST = date(2026, 10, 31)
_YEAR = Period(_LAST - timedelta(days=364), _LAST)
_FIFTY_DAYS = Period(date(2026, 3, 6), date(2026, 4, 24))
"""No whole month: nothing of it is counted from months."""
_CLOCKS: dict[str, Callable[[], float]] = {"wall": time.perf_counter, "cpu": time.process_time}
Call = Callable[[Store], object]


@dataclass(frozen=True)
class Measurement:
    """One figure that is asked for; `call` takes how often it was asked before, so that questions vary."""

    name: str
    target_ms: float
    call: Callable[[Store, int], object]


def _table(store: Store, period: Period, by: By = By.UNIT, unit: str | None = None) -> object:
    with store.database.reading() as session:
        return compute_rates(session, period, by=by, unit=unit)


def _month(number: int) -> Period:
    month = 1 + number % 9
    return Period(date(2026, month, 1), date(2026, month + 1, 1) - timedelta(days=1))


def _commune(number: int) -> str:
    return f"H34.{101 + number % 100}"


def _excel(store: Store, _number: int) -> object:
    with store.database.reading() as session:
        rates, table = compute_rates(session, _YEAR), compute_table_766(session, _YEAR)
    write_xlsx(table, rates, store.folder / "rates.xlsx")
    return None


def _pdf(store: Store, _number: int) -> object:
    with store.database.reading() as session:
        rates, table = compute_rates(session, _YEAR), compute_table_766(session, _YEAR)
    write_pdf(table, rates, store.folder / "rates.pdf")
    return None


def _behind(store: Store, number: int) -> object:
    with store.database.reading() as session:
        return dossiers_behind(session, "4.1", _month(number), Narrowed(unit=_commune(number)), counted=False)


def _dashboard(store: Store, period: Period, by: By = By.UNIT, unit: str | None = None) -> object:
    return _desk(store).overview(period, by, unit)


def _desk(store: Store) -> SupervisionDesk:
    return SupervisionDesk(store, lambda: datetime(2026, 11, 1, tzinfo=UTC))


def _unit_days(store: Store, number: int) -> object:
    with store.database.reading() as session:
        return compute_unit_days(session, _month(number))


MEASUREMENTS = (
    Measurement("dashboard: first picture, a year", 1000, lambda store, _n: _dashboard(store, _YEAR)),
    Measurement("dashboard: another month", 300, lambda store, n: _dashboard(store, _month(n))),
    Measurement("dashboard: another unit, a year", 300, lambda s, n: _dashboard(s, _YEAR, By.MONTH, _commune(n))),
    Measurement("dashboard: the province's unit, a year", 300, lambda store, _n: _dashboard(store, _YEAR, unit="H34")),
    Measurement("dashboard: a year by counter", 300, lambda store, _n: _dashboard(store, _YEAR, By.COUNTER)),
    Measurement("dashboard: a year by officer", 300, lambda store, _n: _dashboard(store, _YEAR, By.OFFICER)),
    Measurement("dashboard: lists of work, a month", 300, lambda store, n: _desk(store).work(_month(n), None)),
    Measurement("dashboard: lists of work, a year", 300, lambda store, _n: _desk(store).work(_YEAR, None)),
    Measurement("dashboard: reuse, a month", 300, lambda store, n: _desk(store).reuse(_month(n), None)),
    Measurement("dashboard: reuse, a year", 300, lambda store, _n: _desk(store).reuse(_YEAR, None)),
    Measurement("dashboard: reuse, another unit, a year", 300, lambda s, n: _desk(s).reuse(_YEAR, _commune(n))),
    Measurement("dashboard: reuse, the province's unit", 300, lambda s, _n: _desk(s).reuse(_YEAR, "H34")),
    Measurement("a month by unit and day", 300, _unit_days),
    Measurement("first table: a year by unit", 1000, lambda store, _n: _table(store, _YEAR)),
    Measurement("another month, by unit", 300, lambda store, n: _table(store, _month(n))),
    Measurement("another unit, a year by month", 300, lambda store, n: _table(store, _YEAR, By.MONTH, _commune(n))),
    Measurement("another unit, a month by officer", 300, lambda s, n: _table(s, _month(n), By.OFFICER, _commune(n))),
    Measurement("a year by procedure", 300, lambda store, _n: _table(store, _YEAR, By.PROCEDURE)),
    Measurement("a year by sector", 300, lambda store, _n: _table(store, _YEAR, By.SECTOR)),
    Measurement("a year by channel", 300, lambda store, _n: _table(store, _YEAR, By.CHANNEL)),
    Measurement("a year by month", 300, lambda store, _n: _table(store, _YEAR, By.MONTH)),
    Measurement("a year by day", 300, lambda store, _n: _table(store, _YEAR, By.DAY)),
    Measurement("a year by officer (330)", 300, lambda store, _n: _table(store, _YEAR, By.OFFICER)),
    Measurement("a year by counter (331)", 300, lambda store, _n: _table(store, _YEAR, By.COUNTER)),
    Measurement("50 days by counter", 300, lambda store, _n: _table(store, _FIFTY_DAYS, By.COUNTER)),
    Measurement("dossiers behind a figure", 300, _behind),
    Measurement("the year as Excel", 5000, _excel),
    Measurement("the year as PDF", 5000, _pdf),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the measurement; return its exit status."""
    parser = argparse.ArgumentParser(description="How fast the figures of a province are there.")
    parser.add_argument("--dossiers", type=int, nargs="+", default=[30_000, 300_000])
    parser.add_argument("--calls", type=int, default=7, help="of each kind")
    parser.add_argument("--clock", choices=list(_CLOCKS), default="wall", help="cpu: also on a machine that is busy")
    parser.add_argument("--keep", type=Path, help="folder in which the stores stay, and are found again")
    parser.add_argument("--published", action="store_true", help="Quảng Ninh 9/2023 as well")
    given = parser.parse_args(arguments)
    clock = _CLOCKS[given.clock]
    columns = []
    for dossiers in given.dossiers:
        with _store(None if given.keep is None else given.keep / str(dossiers)) as store:
            if not _has_year(store):
                begun = clock()
                make_province(store, dossiers, last=_LAST)
                print(
                    f"{dossiers} dossiers, {3 * dossiers} components: made in {clock() - begun:.0f} s ({given.clock})",
                    flush=True,
                )
            columns.append({each.name: _times(each, store, given.calls, clock) for each in MEASUREMENTS})
    for line in _lines(given.dossiers, columns):
        print(line)
    if given.published:
        _print_published()
    return 0


@contextmanager
def _store(kept: Path | None = None) -> Iterator[Store]:
    with tempfile.TemporaryDirectory(prefix="hoso-bench-") as folder, open_store(kept or Path(folder)) as store:
        yield store


def _has_year(store: Store) -> bool:
    with store.database.reading() as session:
        return compute_rates(session, _YEAR).total.dossiers > 0


def _times(each: Measurement, store: Store, calls: int, clock: Callable[[], float]) -> tuple[float, float, float]:
    """Return the first, the middle and the longest of some calls, in milliseconds."""
    times = []
    for number, _ in zip(count(), range(calls), strict=False):
        begun = clock()
        each.call(store, number)
        times.append(1000 * (clock() - begun))
    return times[0], sorted(times)[len(times) // 2], max(times)


def _lines(sizes: Sequence[int], columns: Sequence[dict[str, tuple[float, float, float]]]) -> Iterator[str]:
    yield f"\n{'milliseconds':<34}" + "".join(f"{f'{size} dossiers':>27}" for size in sizes)
    yield f"{'':<34}" + f"{'first':>9}{'p50':>9}{'max':>9}" * len(sizes) + f"{'growth p50':>12}{'target p50':>12}"
    for each in MEASUREMENTS:
        times = [column[each.name] for column in columns]
        cells = "".join(f"{value:9.0f}" for triple in times for value in triple)
        held = "✓" if times[-1][1] <= each.target_ms else "✗"
        yield f"{each.name:<34}{cells}{times[-1][1] / max(times[0][1], 0.1):11.1f}×{each.target_ms:>10.0f} {held}"


def _print_published() -> None:
    with _store() as store:
        write_published(store.database)
        with store.database.reading() as session:
            for level in PUBLISHED:
                total = compute_rates(session, Period(date(2023, 1, 1), date(2023, 9, 30)), unit=level.unit).total.rates
                print(f"{level.name}: {total['intake'].rate:.1%} received digitised, {total['4.1'].rate:.1%} e-results")


if __name__ == "__main__":
    raise SystemExit(main())
