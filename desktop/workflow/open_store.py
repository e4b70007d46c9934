"""Opening a store: its folder, its database, its files, and who works with it."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.workflow.stopped import remove_stopped
from storage.casework.desk import find_desk, prepare_desk
from storage.database import Database
from storage.errors import DatabaseMissing
from storage.files.file_store import FileStore

_TMP_AGE_S = 3600.0


@dataclass(frozen=True, slots=True)
class Store:
    """An open store; `officer_id` is who works with it now. Safe to share between threads."""

    folder: Path
    database: Database
    files: FileStore
    officer_id: int


def default_folder() -> Path:
    """Return where a store lies when nobody says otherwise: `HOSOSO_DATA`, else the platform's user-data folder."""
    named = os.environ.get("HOSOSO_DATA")
    if named:
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "HoSoSo"
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "hososo"


@contextmanager
def open_store(folder: Path, database_url: str | None = None) -> Iterator[Store]:
    """Yield the store of a folder, made if there is none; everything is closed at the end of the block.

    A new store asks nothing: it belongs to the user of the operating system who made it, and knows the procedures that
    ship with the program. What a killed program left half-written is swept, and what a secrecy mark stopped is removed.

    Raises:
        StorageError: the store cannot be used; it was not changed.
    """
    database = Database(database_url) if database_url else Database.in_folder(folder)
    files = FileStore(folder / "files")
    try:
        if database.is_new() and next(files.iter_sha256(), None) is not None:
            raise DatabaseMissing(str(folder))
        database.upgrade(folder / "backups")
        officer_id = _desk(database, getpass.getuser())
        remove_stopped(database, files)
        files.sweep_tmp(_TMP_AGE_S)
        yield Store(folder, database, files, officer_id)
    finally:
        database.close()


def _desk(database: Database, login: str) -> int:
    """Return the number of the officer; asks for the writer's lock only when there is something to write."""
    with database.reading() as session:
        known = find_desk(session, login)
    if known is not None:
        return known
    with database.writing() as session:
        return prepare_desk(session, login)
