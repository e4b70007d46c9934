"""The files of a report, made in a folder of the caller; heavy to import, so do it where it is needed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

from desktop.report_settings import FileKind, ReportKind, ReportSchedule
from desktop.workflow.open_store import Store
from desktop.workflow.rates import figures, refresh, table_766
from desktop.workflow.rates_json import figures_as_json, table_766_as_json, write_text
from desktop.workflow.rates_pdf import write_pdf
from desktop.workflow.rates_xlsx import write_xlsx
from desktop.workflow.unit_days_files import Json, table_766_as_csv, unit_days_as_csv, unit_days_as_json
from ocr.errors import NotWritten
from storage.progress import no_progress
from storage.rates.periods import Period
from storage.rates.unit_days import compute_unit_days

_STEMS = {ReportKind.TABLE_766: "theo-doi-so-hoa-qd766", ReportKind.UNIT_DAYS: "so-lieu-don-vi-ngay"}


def make_files(store: Store, schedule: ReportSchedule, period: Period, folder: Path) -> tuple[Path, ...]:
    """Return the files of a report of some days, in the order of the schedule.

    Raises:
        NotWritten: they cannot be written there.
        NotFound: there is no such unit any more.
    """
    days = f"{period.first:%Y%m%d}-{period.last:%Y%m%d}"
    stem = f"{_STEMS[schedule.kind]}_{schedule.unit or 'toan-bo'}_{days}"
    writers = _unit_days(store, schedule, period) if schedule.kind is ReportKind.UNIT_DAYS else _table_766(
        store, schedule, period
    )  # fmt: skip
    made = []
    for kind in schedule.files:
        made.append(folder / f"{stem}.{kind.value}")
        writers[kind](made[-1])
    return tuple(made)


def sha256_of(file: Path) -> str:
    """Return the checksum of a file, as 64 hex digits."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


Writers = dict[FileKind, Callable[[Path], None]]


def _table_766(store: Store, schedule: ReportSchedule, period: Period) -> Writers:
    found, table = figures(store, period, unit=schedule.unit or None), table_766(
        store, period, unit=schedule.unit or None
    )  # fmt: skip
    return {
        FileKind.XLSX: lambda target: write_xlsx(table, found.table, target),
        FileKind.PDF: lambda target: write_pdf(table, found.table, target),
        FileKind.CSV: lambda target: write_text(table_766_as_csv(table), target),
        FileKind.JSON: lambda target: write_json_file(
            figures_as_json(found) | {"table_766": table_766_as_json(table)}, target
        ),
    }


def _unit_days(store: Store, schedule: ReportSchedule, period: Period) -> Writers:
    refresh(store, no_progress)
    with store.database.reading() as session:
        found = compute_unit_days(session, period, unit=schedule.unit or None)
    return {
        FileKind.CSV: lambda target: write_text(unit_days_as_csv(found), target),
        FileKind.JSON: lambda target: write_json_file(unit_days_as_json(found, period), target),
    }


def write_json_file(document: Json, target: Path) -> None:
    """Write one JSON document.

    Raises:
        NotWritten: it cannot be written there.
    """
    try:
        target.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise NotWritten(str(target), reason=str(error)) from error
