"""A store made anew from a backup: all of it is read and checked before anything has its name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from storage.database import Database
from storage.errors import BackupUnusable, ChecksumMismatch, DatabaseNewer, FileMissing
from storage.files import temporary
from storage.files.durable import CHUNK_BYTES, fsync_folder, write_through
from storage.files.file_store import FileStore
from storage.files.os_errors import storing
from storage.migrations.revisions import REVISIONS
from storage.progress import Meter, Progress, no_progress
from storage.upkeep.backup_folder import FILES, FileList, Manifest, is_free, listed_files, new_folder, read_manifest


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What was restored: how the store was at `created_at`; `lost` files were not in the backup either."""

    folder: Path
    created_at: datetime
    revision: str
    files: int
    total_bytes: int
    lost: tuple[str, ...]


def restore_backup(source: Path, target: Path, *, on_progress: Progress = no_progress) -> RestoreReport:
    """Make a store of this program's revision from a backup, in a folder that is missing or empty.

    The backup is only read. Who restores it writes that to the new store's audit trail.

    Raises:
        BackupUnusable: The source is no backup, incomplete or damaged, or the target is not empty.
        ChecksumMismatch: A file of the backup, or its database, is not what it was.
        DatabaseNewer: A newer program made the backup.
        DiskFull, StoreReadOnly: The target cannot be written.
    """
    manifest = read_manifest(source)
    if manifest.revision not in REVISIONS:
        raise DatabaseNewer(manifest.revision)
    if not is_free(target):
        raise BackupUnusable(str(target), "not empty")
    with new_folder(target) as folder:
        _copy_database(source, folder, manifest)
        database = Database.in_folder(folder)
        try:
            _copy_files(source, folder, database, manifest, Meter(on_progress, manifest.files))
            database.upgrade()
        finally:
            database.close()
        fsync_folder(folder)
    return RestoreReport(
        target, manifest.created_at, manifest.revision, manifest.files, manifest.total_bytes, manifest.lost
    )


def _copy_database(source: Path, folder: Path, manifest: Manifest) -> None:
    path, file = temporary.create_file(folder)
    with file:
        digest, _size = write_through(file, _chunks(source, manifest))
    if digest != manifest.database_sha256:
        raise ChecksumMismatch(manifest.database_sha256)
    path.rename(folder / "store.db")


def _chunks(source: Path, manifest: Manifest) -> Iterator[bytes]:
    try:
        with storing(), (source / manifest.database).open("rb") as file:
            while chunk := file.read(CHUNK_BYTES):
                yield chunk
    except FileNotFoundError as error:
        raise BackupUnusable(str(source), "incomplete") from error


def _copy_files(source: Path, folder: Path, database: Database, manifest: Manifest, meter: Meter) -> None:
    copies, files, listed = FileStore(source / FILES), FileStore(folder / FILES), FileList()
    lost = frozenset(manifest.lost)
    with database.reading() as session:
        for part in listed_files(session):
            for sha256, size_bytes in part:
                listed.add(sha256, size_bytes)
                if sha256 not in lost:
                    _copy(copies, files, sha256, source)
            meter.advance(len(part))
    if (listed.files, listed.total_bytes, listed.sha256) != (
        manifest.files,
        manifest.total_bytes,
        manifest.files_sha256,
    ):
        raise BackupUnusable(str(source), "damaged manifest")


def _copy(copies: FileStore, files: FileStore, sha256: str, source: Path) -> None:
    try:
        with copies.as_path(sha256) as path:
            stored = files.put_file(path)
    except FileMissing as error:
        raise BackupUnusable(str(source), "incomplete") from error
    if stored.sha256 != sha256:
        raise ChecksumMismatch(sha256)
