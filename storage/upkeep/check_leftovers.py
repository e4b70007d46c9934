"""What no row names: files that were stored and then not needed, and temporary things of processes that ended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject, record
from storage.database import Database
from storage.files.file_store import FileStore
from storage.models.paper import StoredFileRow
from storage.upkeep.check_files import NAMED_BY

UNNAMED_AGE_S = 3600.0
"""A file without a row younger than this may be about to be named: bytes are stored before their row."""

REMOVE_ACTION = "check.remove_unnamed"

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Leftovers:
    """Files that no row names: how many there were, how many of them went, and how many temporary things went."""

    unnamed: int = 0
    removed: int = 0
    temporary: int = 0


def sweep_leftovers(database: Database, files: FileStore, *, repair: bool) -> Leftovers:
    """Count the files that no row names, and with `repair` remove those that are older than an hour.

    Raises:
        DatabaseBusy, DiskFull, StoreReadOnly: some may be gone already; nothing that is named is.
    """
    unnamed = removed = 0
    for names in _batches(files.iter_sha256()):
        with database.reading() as session:
            lost = names - _named(session, names)
        unnamed += len(lost)
        if lost and repair:
            removed += _remove(database, files, lost)
    return Leftovers(unnamed, removed, files.sweep_tmp() if repair else 0)


def _remove(database: Database, files: FileStore, lost: set[str]) -> int:
    # Under the writer's lock: nobody can name a file between our question and its end.
    with database.writing() as session:
        gone = [
            sha256 for sha256 in sorted(lost - _named(session, lost)) if files.remove_if_older(sha256, UNNAMED_AGE_S)
        ]
        if gone:
            record(session, REMOVE_ACTION, Subject("stored_file"), None, files=gone)
    return len(gone)


def _named(session: Session, names: set[str]) -> set[str]:
    """Return those that a row names, registered or not: what is unregistered by mistake must not go."""
    columns = (StoredFileRow.sha256, *NAMED_BY)
    return {name for column in columns for name in session.scalars(sa.select(column).where(column.in_(names))) if name}


def _batches(names: Iterable[str]) -> Iterator[set[str]]:
    left = iter(names)
    while batch := set(islice(left, _BATCH)):
        yield batch
