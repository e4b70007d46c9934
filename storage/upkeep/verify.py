"""A backup proven whole: every file and the database are what they were when it was made. Nothing is written."""

from __future__ import annotations

from pathlib import Path

from storage.errors import BackupUnusable, ChecksumMismatch, FileMissing
from storage.files.durable import sha256_of
from storage.files.file_store import FileStore
from storage.files.os_errors import storing
from storage.progress import Meter, Progress, no_progress
from storage.upkeep.backup_copy import opened
from storage.upkeep.backup_folder import FILES, FileList, Manifest, listed_files, read_manifest


def verify_backup(folder: Path, *, on_progress: Progress = no_progress) -> Manifest:
    """Read all of a backup and return what it holds; what the store itself had lost is not looked for.

    Raises:
        BackupUnusable: it is no backup, or something is missing in it.
        ChecksumMismatch: a file of it, or its database, is not what it was.
        Cancelled: `on_progress` asked to stop.
    """
    manifest = read_manifest(folder)
    path = folder / manifest.database
    try:
        with storing(), path.open("rb") as file:
            if sha256_of(file) != manifest.database_sha256:
                raise ChecksumMismatch(manifest.database_sha256)
    except FileNotFoundError as error:
        raise BackupUnusable(str(folder), "incomplete") from error
    copies, listed, lost = FileStore(folder / FILES), FileList(), frozenset(manifest.lost)
    meter = Meter(on_progress, manifest.files)
    with opened(path) as session:
        for part in listed_files(session):
            for sha256, size_bytes in part:
                listed.add(sha256, size_bytes)
                if sha256 not in lost:
                    _check(copies, sha256, folder)
                meter.advance()
    if listed.sha256 != manifest.files_sha256:
        raise BackupUnusable(str(folder), "damaged manifest")
    return manifest


def _check(copies: FileStore, sha256: str, folder: Path) -> None:
    try:
        with copies.as_path(sha256) as path, storing(), path.open("rb") as file:
            if sha256_of(file) != sha256:
                raise ChecksumMismatch(sha256)
    except FileMissing as error:
        raise BackupUnusable(str(folder), "incomplete") from error
