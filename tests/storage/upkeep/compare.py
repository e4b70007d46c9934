"""Two stores side by side: row by row, file by file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from storage.files.file_store import FileStore


def differences(one: Path, other: Path, *, ignored: frozenset[str] = frozenset()) -> list[str]:
    """Return what differs between two stores' folders: tables, rows and files, each file checked against its name.

    Every table counts, SQLite's own counters and the search index too, save the ignored ones.
    """
    return [*_different_rows(one / "store.db", other / "store.db", ignored), *_different_files(one, other)]


def rows_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of a database, by table, in order."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
        return {
            name: sorted(connection.execute(f"SELECT * FROM '{name}'").fetchall(), key=repr)  # noqa: S608  # names of the schema
            for (name,) in names
        }


def _different_rows(one: Path, other: Path, ignored: frozenset[str]) -> Iterator[str]:
    left, right = rows_of(one), rows_of(other)
    for table in sorted({*left, *right} - ignored):
        if table not in left or table not in right:
            yield f"{table}: in one only"
            continue
        for row in {*map(repr, left[table])} ^ {*map(repr, right[table])}:
            yield f"{table}: {row[:60]}"
        if len(left[table]) != len(right[table]):
            yield f"{table}: {len(left[table])} rows, {len(right[table])} rows"


def _different_files(one: Path, other: Path) -> Iterator[str]:
    left, right = FileStore(one / "files"), FileStore(other / "files")
    names = [{*store.iter_sha256()} for store in (left, right)]
    for sha256 in sorted(names[0] ^ names[1]):
        yield f"file {sha256}: in one only"
    for sha256 in sorted(names[0] & names[1]):
        if left.read_bytes(sha256) != right.read_bytes(sha256):
            yield f"file {sha256}: other bytes"
