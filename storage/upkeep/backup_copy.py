"""One state of a store, copied into a backup's folder while the store goes on."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.errors import Cancelled, FileUnreadable
from storage.database import Database
from storage.errors import ChecksumMismatch, DatabaseCorrupt, FileMissing
from storage.files.file_store import FileStore
from storage.files.os_errors import storing
from storage.models.audit import AuditEvent
from storage.models.paper import StoredFileRow
from storage.progress import Meter, Progress
from storage.upkeep.backup_folder import FileList, listed_files

_ROUNDS = 3
_THREADS = 4
"""Most of the time is spent waiting for the disk to say that it has a file."""


@dataclass(frozen=True, slots=True)
class Source:
    """The store that is copied, and who is told and asked meanwhile."""

    database: Database
    files: FileStore
    on_progress: Progress
    is_cancelled: Callable[[], bool]


@dataclass(slots=True)
class CopiedState:
    """What was copied: `new` files were not there before, `lost` ones the store could not give.

    `outdated` tells that the store has removed one of the lost ones for good since its database was copied.
    """

    revision: str
    last_event: str | None
    listed: FileList = field(default_factory=FileList)
    new: set[str] = field(default_factory=set)
    lost: list[str] = field(default_factory=list)
    outdated: bool = False


def copy_state(source: Source, path: Path, copies: FileStore) -> CopiedState:
    """Copy the database to `path` and then every file that this copy names.

    Files never change, so what is copied later is what the database meant. Only one that was removed for good in
    between (a secrecy mark, retention) would be named and missing: then the database is copied anew.

    Raises:
        DatabaseCorrupt: The copy is damaged, as the database is.
        Cancelled, DatabaseBusy, DiskFull, StoreReadOnly: Some files may have been copied.
    """
    copied = _copy_once(source, path, copies)
    new = copied.new
    for _round in range(_ROUNDS - 1):
        if not copied.outdated:
            break
        copied = _copy_once(source, path, copies)
        new |= copied.new
    copied.new = _without_removed(new, path, copies)
    return copied


@contextmanager
def opened(path: Path) -> Iterator[Session]:
    """Give a session on a copied database, which nobody else knows."""
    copy = Database(f"sqlite:///{path}")
    try:
        with copy.reading() as session:
            yield session
    finally:
        copy.close()


def _copy_once(source: Source, path: Path, copies: FileStore) -> CopiedState:
    with storing():
        path.unlink(missing_ok=True)
    source.database.copy_to(path)
    with opened(path) as session:
        if session.scalars(sa.text("PRAGMA quick_check(1)")).first() != "ok":
            raise DatabaseCorrupt
        copied = CopiedState(
            revision=str(session.scalar(sa.text("SELECT version_num FROM alembic_version"))),
            last_event=session.scalar(sa.select(AuditEvent.hash).order_by(AuditEvent.id.desc()).limit(1)),
        )
        _copy_files(source, session, copies, copied)
    return copied


def _copy_files(source: Source, session: Session, copies: FileStore, copied: CopiedState) -> None:
    meter = Meter(source.on_progress, session.scalar(sa.select(sa.func.count()).select_from(StoredFileRow)) or 0)

    def copy(entry: tuple[str, int]) -> bool | None:
        return _copy_file(source.files, copies, entry[0])

    with ThreadPoolExecutor(_THREADS) as threads:
        for part in listed_files(session):
            if source.is_cancelled():
                raise Cancelled
            for (sha256, size_bytes), is_new in zip(part, threads.map(copy, part), strict=True):
                copied.listed.add(sha256, size_bytes)
                if is_new:
                    copied.new.add(sha256)
                elif is_new is None:
                    copied.lost.append(sha256)
            meter.advance(len(part))
    copied.outdated = bool(copied.lost) and _were_removed(source.database, copied.lost)


def _were_removed(database: Database, lost: list[str]) -> bool:
    """Tell whether the store no longer names one of these."""
    with database.reading() as session:
        return any(session.get(StoredFileRow, sha256) is None for sha256 in lost)


def _copy_file(files: FileStore, copies: FileStore, sha256: str) -> bool | None:
    """Bring one file into the backup; tell whether it is new there, or None if the store cannot give it.

    A copy that is there and whole is kept without asking the store: its own may be damaged by now.
    """
    with suppress(FileMissing, ChecksumMismatch), copies.as_path(sha256) as path:
        with storing():
            os.utime(path)  # so that no other backup into this folder takes it for unneeded
        return False
    try:
        with files.as_path(sha256) as path:
            stored = copies.put_file(path)
    except (FileMissing, ChecksumMismatch, FileUnreadable):
        return None
    if stored.sha256 != sha256:  # changed since it was checked a moment ago
        copies.remove(stored.sha256)
        return None
    return True


def _without_removed(new: set[str], path: Path, copies: FileStore) -> set[str]:
    """Take away again what an earlier round copied and the last one does not name: it was removed for a reason."""
    with opened(path) as session:
        removed = {sha256 for sha256 in new if session.get(StoredFileRow, sha256) is None}
    for sha256 in removed:
        copies.remove(sha256)
    return new - removed
