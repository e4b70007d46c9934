"""A store's database as the program makes it, made once for all tests of a process: each takes a tenth of a second."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from storage.database import Database

_FILE = "store.db"


def new_database(folder: Path) -> Database:
    """Return the empty database of a store in a folder, which is made if it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _FILE).write_bytes(_made())
    return Database.in_folder(folder)


@cache
def _made() -> bytes:
    with tempfile.TemporaryDirectory(prefix="hoso-empty-") as folder:
        database = Database.in_folder(Path(folder))
        database.upgrade()
        database.close()
        return (Path(folder) / _FILE).read_bytes()
