"""A backup's folder: `manifest.json`, the copy of the database that it names, and `files/` as in a store.

A backup is what its manifest says. The manifest is written last and replaced in one step, so a folder without one is
no backup, and one whose manifest was not replaced yet is still the older backup.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.errors import BackupUnusable
from storage.files import temporary
from storage.files.durable import fsync_folder, replace_file, write_through
from storage.files.os_errors import storing
from storage.models.paper import StoredFileRow

MANIFEST = "manifest.json"
FILES = "files"
FORMAT = 1

_DIGEST = "sha256"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds.

    `files_sha256` is the checksum of the list of files (`FileList`); `lost` names files that the store itself could not
    give when the backup was made. `last_event` is the hash of the last audit event, None in a store without any.
    """

    revision: str
    created_at: datetime
    database: str
    database_sha256: str
    files: int
    total_bytes: int
    files_sha256: str
    lost: tuple[str, ...]
    last_event: str | None


class FileList:
    """Sums up a list of files: how many, how many bytes, and one checksum over all."""

    def __init__(self) -> None:
        self.files = 0
        self.total_bytes = 0
        self._digest = hashlib.sha256()

    def add(self, sha256: str, size_bytes: int) -> None:
        """Take in the next file of the list."""
        self.files += 1
        self.total_bytes += size_bytes
        self._digest.update(f"{sha256} {size_bytes}\n".encode())

    @property
    def sha256(self) -> str:
        """Return the checksum of the list so far."""
        return self._digest.hexdigest()


def listed_files(session: Session) -> Iterator[list[tuple[str, int]]]:
    """Yield checksum and size of every file that a database names, in order, some at a time."""
    rows = session.execute(
        sa.select(StoredFileRow.sha256, StoredFileRow.size_bytes)
        .order_by(StoredFileRow.sha256)
        .execution_options(yield_per=200)
    )
    for part in rows.partitions():
        yield [(row.sha256, row.size_bytes) for row in part]


# ---------------------------------------------------------------- the manifest


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Make the folder the backup that the manifest describes.

    Raises:
        DiskFull, StoreReadOnly: the folder is what it was before.
    """
    content = asdict(manifest) | {"created_at": manifest.created_at.isoformat(), "format": FORMAT}
    text = json.dumps(content | {_DIGEST: _digest(content)}, indent=1, sort_keys=True)
    with storing():
        path, file = temporary.create_file(folder)
        try:
            with file:
                write_through(file, [text.encode()])
            replace_file(path, folder / MANIFEST)
        finally:
            path.unlink(missing_ok=True)
        fsync_folder(folder)


def read_manifest(folder: Path) -> Manifest:
    """Return what a backup says of itself.

    Raises:
        BackupUnusable: There is no manifest (the backup was not finished), or it is damaged or of a newer kind.
        StoreReadOnly: We have no right to read it.
    """
    try:
        with storing():
            content = json.loads((folder / MANIFEST).read_text("utf-8"))
        if content["format"] > FORMAT:
            raise BackupUnusable(str(folder), "newer format")
        if content.pop(_DIGEST) != _digest(content):
            raise BackupUnusable(str(folder), "damaged manifest")
        return _as_manifest(content)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise BackupUnusable(str(folder), "incomplete") from error
    except (ValueError, KeyError, TypeError) as error:
        raise BackupUnusable(str(folder), "damaged manifest") from error


def _as_manifest(content: dict[str, Any]) -> Manifest:
    del content["format"]
    content["created_at"] = datetime.fromisoformat(content["created_at"])
    content["lost"] = tuple(content["lost"])
    if Path(content["database"]).name != content["database"]:
        message = "the database lies in the folder itself"
        raise ValueError(message)
    return Manifest(**content)


def _digest(content: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


# ---------------------------------------------------------------- folders


def is_free(folder: Path) -> bool:
    """Tell whether there is no such folder, or nothing in it.

    Raises:
        StoreReadOnly: We have no right to look.
    """
    with storing():
        return not folder.exists() or (folder.is_dir() and next(folder.iterdir(), None) is None)


@contextmanager
def new_folder(target: Path) -> Iterator[Path]:
    """Give a folder beside the target that becomes the target at the end, or goes if anything is raised.

    What an ended process left there is removed first.

    Raises:
        DiskFull, StoreReadOnly: also for what is written inside.
        BackupUnusable: the target came to hold something meanwhile.
    """
    with storing():
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError) as error:
            raise BackupUnusable(str(target), "not a folder") from error
        temporary.sweep(target.parent, 0.0)
        folder = temporary.create_scratch(target.parent)
        try:
            yield folder
            if not is_free(target):
                raise BackupUnusable(str(target), "not empty")
            if target.is_dir():
                target.rmdir()  # Windows renames onto no folder, not even an empty one
            folder.rename(target)
            fsync_folder(target.parent)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
