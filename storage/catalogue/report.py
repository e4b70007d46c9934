"""Any file of procedures, and what was understood of it and what was not, row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from storage.catalogue.entries import Doubt, ProcedureEntry
from storage.catalogue.portal import read_portal
from storage.errors import CatalogueUnreadable, RowRefused

_PORTAL, _TABLES = (".jsonl", ".jsonl.gz"), (".csv", ".xlsx")


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was left out; `code` is "" where even that could not be read."""

    row: int
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class DoubtfulRow:
    """A procedure that was taken over although something in it was not understood."""

    row: int
    code: str
    doubt: Doubt


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Counts of what was taken over, the rows that were not, and the doubts about those that were."""

    read: int
    imported: int
    components: int
    notes: int
    refused: tuple[RefusedRow, ...]
    doubts: tuple[DoubtfulRow, ...]


def read_catalogue(path: Path) -> Iterator[tuple[int, ProcedureEntry | RowRefused]]:
    """Yield row number and outcome of a portal file (.jsonl, .jsonl.gz) or a table (.csv, .xlsx).

    Raises:
        CatalogueUnreadable: another kind of file, or one that cannot be read as what it is called.
    """
    name = path.name.casefold()
    if name.endswith(_PORTAL):
        return read_portal(path)
    if name.endswith(_TABLES):
        # Only here: openpyxl costs a tenth of a second, and reports are shown by commands that read no table.
        from storage.catalogue.table_files import read_table  # noqa: PLC0415

        return read_table(path)
    raise CatalogueUnreadable(str(path))


def summarize(outcomes: Iterable[tuple[int, ProcedureEntry | RowRefused]]) -> ImportReport:
    """Return the report on what `read_portal` or `read_table` yielded."""
    entries: list[tuple[int, ProcedureEntry]] = []
    refused: list[RefusedRow] = []
    for row_no, outcome in outcomes:
        if isinstance(outcome, RowRefused):
            refused.append(RefusedRow(row_no, outcome.procedure_code, outcome.reason))
        else:
            entries.append((row_no, outcome))
    return ImportReport(
        read=len(entries) + len(refused),
        imported=len(entries),
        components=sum(len(entry.components) for _, entry in entries),
        notes=sum(len(entry.notes) for _, entry in entries),
        refused=tuple(refused),
        doubts=tuple(DoubtfulRow(row_no, entry.code, doubt) for row_no, entry in entries for doubt in entry.doubts),
    )
