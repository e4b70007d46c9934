"""Dossiers of another system taken over, so that figures can be made of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desktop.workflow.hoso_fields import NotUnderstood, parse_hoso
from desktop.workflow.hoso_files import parse_column, read_hoso
from desktop.workflow.open_store import Store
from storage.casework.foreign import ForeignDossier
from storage.casework.import_columns import load_columns, remember_columns
from storage.casework.importing import Outcome, store_foreign
from storage.errors import BadValue
from storage.progress import Progress, no_progress

_BATCH = 200
"""So many dossiers are one transaction: others get their turn in between, and a killed import is simply repeated."""


@dataclass(frozen=True, slots=True)
class RefusedDossier:
    """A row that was left out; `code` is "" where even that could not be read."""

    row: int
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportedDossiers:
    """What became of the dossiers of a file."""

    read: int
    added: int
    changed: int
    unchanged: int
    refused: tuple[RefusedDossier, ...]


def import_dossiers(
    store: Store, path: Path, on_progress: Progress = no_progress, *, columns: Sequence[str] = ()
) -> ImportedDossiers:
    """Take over the dossiers of a file; the same file again changes nothing.

    Args:
        store: where they go.
        path: JSON, XLSX or CSV.
        on_progress: is told how many are done.
        columns: what headings of a table mean, "Mã hồ sơ=MaHoSo"; remembered for the next file once this one was
            understood.

    Raises:
        ImportUnreadable: the file as a whole cannot be understood; nothing was stored.
        BadValue: `columns` names no field; nothing was stored.
    """
    named = dict(parse_column(text) for text in columns)
    with store.database.reading() as session:
        known = load_columns(session)
    rows = read_hoso(path, known | named)
    if named:
        with store.database.writing() as session:
            remember_columns(session, named, store.officer_id)
    outcomes: Counter[Outcome] = Counter()
    refused: list[RefusedDossier] = []
    understood = _understood(rows, refused)
    done = 0
    while batch := list(islice(understood, _BATCH)):
        with store.database.writing() as session:
            for row_no, foreign in batch:
                try:
                    outcome = store_foreign(session, foreign, store.officer_id)
                except BadValue:
                    refused.append(RefusedDossier(row_no, foreign.code, "unit_unknown"))
                    continue
                outcomes[outcome] += 1
                if outcome is Outcome.NOT_IMPORTED:
                    refused.append(RefusedDossier(row_no, foreign.code, outcome.value))
        done += len(batch)
        on_progress(done, len(rows))
    return ImportedDossiers(
        len(rows),
        outcomes[Outcome.ADDED],
        outcomes[Outcome.CHANGED],
        outcomes[Outcome.UNCHANGED],
        tuple(sorted(refused, key=lambda each: each.row)),
    )


def _understood(
    rows: Sequence[tuple[int, object]],
    refused: list[RefusedDossier],
) -> Iterator[tuple[int, ForeignDossier]]:
    seen: set[str] = set()
    for row_no, fields in rows:
        code = str(fields.get("MaHoSo") or "") if isinstance(fields, dict) else ""
        try:
            if not isinstance(fields, dict):
                raise NotUnderstood("not_an_object")  # noqa: TRY301  # refused like every other row
            foreign = parse_hoso(fields)
            if foreign.code in seen:
                raise NotUnderstood("code_twice")  # noqa: TRY301  # refused like every other row
        except NotUnderstood as error:
            refused.append(RefusedDossier(row_no, code, error.reason))
            continue
        seen.add(foreign.code)
        yield row_no, foreign
