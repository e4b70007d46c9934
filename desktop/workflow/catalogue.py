"""The catalogue of procedures: loaded from files, listed and searched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desktop.workflow.open_store import Store
from storage.casework.derived import refresh_procedures
from storage.catalogue.entries import ProcedureEntry
from storage.catalogue.report import ImportReport, read_catalogue, summarize
from storage.dossiers.procedures import list_procedures, store_procedures
from storage.errors import RowRefused
from storage.progress import Progress, no_progress
from storage.views import ProcedureView

_TOLD_EVERY = 50


def import_procedures(store: Store, path: Path, on_progress: Progress = no_progress) -> ImportReport:
    """Load a file of procedures into the catalogue and report, row by row, what was not understood.

    Raises:
        CatalogueUnreadable: the file as a whole cannot be understood; the catalogue was not changed.
    """
    outcomes = list(_counted(read_catalogue(path), on_progress))
    entries = [outcome for _, outcome in outcomes if not isinstance(outcome, RowRefused)]
    with store.database.writing() as session:
        origin = "portal" if ".jsonl" in path.name else "table"
        refresh_procedures(session, store_procedures(session, entries, origin, store.officer_id))
    return summarize(outcomes)


def list_catalogue(store: Store, text: str = "") -> tuple[ProcedureView, ...]:
    """Return the procedures whose code or name has every word of a text, marks or not."""
    with store.database.reading() as session:
        return list_procedures(session, text)


def _counted(
    outcomes: Iterator[tuple[int, ProcedureEntry | RowRefused]], on_progress: Progress
) -> Iterator[tuple[int, ProcedureEntry | RowRefused]]:
    for done, outcome in enumerate(outcomes, 1):
        if done % _TOLD_EVERY == 0:
            on_progress(done, 0)
        yield outcome
