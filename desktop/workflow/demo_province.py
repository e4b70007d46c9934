"""A made year of a province to try the supervisor's figures on: rows without page files.

The generator is that of the tests (`tests/bench`), loaded by name as in `desktop.workflow.demo`.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desktop.errors import DemoUnavailable
from desktop.workflow.open_store import Store
from storage.audit import Subject, record
from storage.dossiers.working_days import VIETNAM_TIME
from storage.progress import Progress, no_progress
from storage.rates.facts import rebuild_facts
from storage.search.find import rebuild_search

DOSSIERS, COMMUNES, DEPARTMENTS = 300_000, 100, 10


@dataclass(frozen=True, slots=True)
class Province:
    """What was made: so many dossiers of so many units, received between two days."""

    dossiers: int
    units: int
    first: date
    last: date


def make_province(
    store: Store, dossiers: int = DOSSIERS, *, last: date | None = None, on_progress: Progress = no_progress
) -> Province:
    """Make a year of dossiers that ends on a day, by default yesterday; all of it or nothing.

    Raises:
        DemoUnavailable: the generator is not here.
    """
    try:
        made, rows = (
            importlib.import_module("tests.bench.province"),
            importlib.import_module("tests.bench.province_rows"),
        )
    except ImportError as error:
        raise DemoUnavailable(DemoUnavailable.code) from error
    end = last or datetime.now(VIETNAM_TIME).date() - timedelta(days=1)
    year = made.Year(dossiers=dossiers, communes=COMMUNES, departments=DEPARTMENTS, last=end)
    with store.database.writing() as session:
        rows.write_year(session, year, on_progress)
        record(session, "demo.province", Subject("store"), store.officer_id, dossiers=dossiers)
        rebuild_facts(session, on_progress)
        rebuild_search(session)
    return Province(dossiers, year.units, year.first, year.last)
