"""Backups of a store in use, each of them whole or plainly none.

Nothing is linked: a backup shares no block with the store. A folder that holds an older backup of the same store keeps
the files that are whole, and stays that older backup until the new one is complete.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from storage.database import Database
from storage.errors import BackupUnusable
from storage.files import temporary
from storage.files.durable import sha256_of
from storage.files.file_store import FileStore
from storage.files.os_errors import storing
from storage.models.audit import AuditEvent
from storage.models.paper import StoredFileRow
from storage.progress import Progress, no_progress
from storage.upkeep.backup_copy import Source, copy_state, opened
from storage.upkeep.backup_folder import FILES, Manifest, is_free, new_folder, read_manifest, write_manifest

_UNNEEDED_AGE_S = 24 * 3600.0
"""What an older backup needed goes once no run has touched it for a day: another one may be at work in the folder."""


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What a finished backup holds; `copied` files are new in its folder, `lost` ones the store could not give."""

    folder: Path
    created_at: datetime
    revision: str
    files: int
    total_bytes: int
    copied: int
    lost: tuple[str, ...]


def make_backup(
    database: Database,
    files: FileStore,
    target: Path,
    *,
    on_progress: Progress = no_progress,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> BackupReport:
    """Copy a store into a folder while others go on working with it.

    A file that is missing or damaged in the store does not stop the backup of all others; the report names it.

    Args:
        database: The store's database.
        files: Its files.
        target: A folder that is missing, empty, or holds an older backup of this store, which is brought up to date.
        on_progress: Is told about files.
        is_cancelled: Is asked again and again.

    Raises:
        BackupUnusable: The target holds something else. Nothing was changed.
        Cancelled, DiskFull, StoreReadOnly, DatabaseBusy, DatabaseCorrupt: The target is what it was before.
    """
    source = Source(database, files, on_progress, is_cancelled)
    if is_free(target):
        with new_folder(target) as folder:
            manifest, copied = _fill(source, folder)
    else:
        older = _older_backup(database, target)
        manifest, copied = _fill(source, target)
        _drop_unneeded(target, manifest, older)
    return BackupReport(
        folder=target,
        created_at=manifest.created_at,
        revision=manifest.revision,
        files=manifest.files,
        total_bytes=manifest.total_bytes,
        copied=copied,
        lost=manifest.lost,
    )


def _older_backup(database: Database, target: Path) -> Manifest:
    """Return the backup that is there, unless it is of another store, or of a time that this one has gone back behind.

    The audit trail tells: what is a past of this store ended with an event that this store has.
    """
    older = read_manifest(target)
    with database.reading() as session:
        known = session.scalar(sa.select(AuditEvent.id).where(AuditEvent.hash == older.last_event))
    if known is None and (older.last_event is not None or older.files):
        raise BackupUnusable(str(target), "other store")
    return older


def _fill(source: Source, folder: Path) -> tuple[Manifest, int]:
    """Make the folder a backup of now; return its manifest and how many files are new in it."""
    created_at = datetime.now(UTC)
    path = folder / f"store-{created_at:%Y%m%dT%H%M%S}-{secrets.token_hex(4)}.db"
    try:
        copied = copy_state(source, path, FileStore(folder / FILES))
        manifest = Manifest(
            revision=copied.revision,
            created_at=created_at,
            database=path.name,
            database_sha256=_durable_sha256(path),
            files=copied.listed.files,
            total_bytes=copied.listed.total_bytes,
            files_sha256=copied.listed.sha256,
            lost=tuple(copied.lost),
            last_event=copied.last_event,
        )
    except BaseException:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise
    write_manifest(folder, manifest)  # whatever this raises, the manifest may already name the copy: it stays
    return manifest, len(copied.new)


def _durable_sha256(path: Path) -> str:
    with storing(), path.open("r+b") as file:
        os.fsync(file.fileno())
        return sha256_of(file)


def _drop_unneeded(target: Path, manifest: Manifest, older: Manifest) -> None:
    """Remove what the older backup needed and the new one does not, and what interrupted ones left."""
    copies = FileStore(target / FILES)
    with storing():
        (target / older.database).unlink(missing_ok=True)
        temporary.sweep(target, 0.0)
        copies.sweep_tmp()
        with opened(target / manifest.database) as session:
            for sha256 in copies.iter_sha256():
                if session.get(StoredFileRow, sha256) is None:
                    copies.remove_if_older(sha256, _UNNEEDED_AGE_S)
        for path in target.glob("store-*.db*"):
            if not path.name.startswith(manifest.database):
                temporary.remove_if_older(path, target, _UNNEEDED_AGE_S)
