"""Checks of the files: each that is registered is there and is what it was, each that is needed is registered."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import BinaryIO, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.audit import Subject
from storage.database import Database
from storage.errors import ChecksumMismatch, FileMissing, StoreReadOnly
from storage.files.durable import CHUNK_BYTES
from storage.files.file_store import FileStore
from storage.files.os_errors import fetching
from storage.models.paper import Capture, Page, Paper, StoredFileRow
from storage.progress import Meter
from storage.upkeep.check_shape import Check, Finding

_BATCH = 500
_THREADS = min(4, os.cpu_count() or 1)
"""Python lets other threads run while it hashes or reads."""

_HEADS = {
    b"%PDF-": "application/pdf",
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG": "image/png",
    b"II*\0": "image/tiff",
    b"MM\0*": "image/tiff",
}
NAMED_BY = (Capture.sha256, Page.picture_sha256, Paper.archival_sha256)


class Use(NamedTuple):
    """What needs a file: `kind` is "capture", "page" or "archival", `paper_id` is None for a capture."""

    kind: str
    row_id: int
    paper_id: int | None
    dossier_id: int


class Content(NamedTuple):
    """What a file turned out to hold; `sha256` is None if it was not read."""

    sha256: str | None
    size_bytes: int


# ---------------------------------------------------------------- what is registered is there


def stored_faults(database: Database, files: FileStore, meter: Meter, *, thorough: bool) -> Iterator[Finding]:
    """Yield what is wrong with the files that have a row; a quick run looks at their presence and size only.

    No session is open while files are read, so that writers are not held up and the write-ahead log stays short.
    """

    def fault(row: tuple[str, int]) -> str | None:
        return _fault(files, row[0], row[1], thorough=thorough)

    with ThreadPoolExecutor(_THREADS) as threads:
        for rows in _stored_rows(database):
            faults = zip(rows, threads.map(fault, rows), strict=True)
            bad = {sha256: code for (sha256, _size), code in faults if code}
            yield from _still_needed(database, bad)
            meter.advance(len(rows))


def _stored_rows(database: Database) -> Iterator[list[tuple[str, int]]]:
    after = ""
    while True:
        with database.reading() as session:
            rows = session.execute(
                sa.select(StoredFileRow.sha256, StoredFileRow.size_bytes)
                .where(StoredFileRow.sha256 > after)
                .order_by(StoredFileRow.sha256)
                .limit(_BATCH)
            ).all()
        if not rows:
            return
        yield [(row.sha256, row.size_bytes) for row in rows]
        after = rows[-1].sha256


def _fault(files: FileStore, sha256: str, size_bytes: int, *, thorough: bool) -> str | None:
    try:
        content = look_at(files, sha256, thorough=thorough)
    except FileMissing:
        return "file_missing"
    except ChecksumMismatch:
        return "file_damaged"
    except StoreReadOnly:
        return "file_unreadable"
    if content.sha256 not in {sha256, None}:
        return "file_damaged"
    if content.size_bytes != size_bytes:
        return "file_size" if thorough else "file_damaged"  # whose fault it is only the bytes can tell
    return None


def look_at(files: FileStore, sha256: str, *, thorough: bool) -> Content:
    """Return what a file holds.

    Raises:
        FileMissing, ChecksumMismatch, StoreReadOnly: It cannot be read.
    """
    with fetching(sha256), files.open(sha256) as file:
        return _measure(file) if thorough else Content(None, file.seek(0, os.SEEK_END))


def _measure(file: BinaryIO) -> Content:
    digest, size_bytes = hashlib.sha256(), 0
    while chunk := file.read(CHUNK_BYTES):
        digest.update(chunk)
        size_bytes += len(chunk)
    return Content(digest.hexdigest(), size_bytes)


def _still_needed(database: Database, bad: dict[str, str]) -> Iterator[Finding]:
    """Yield findings for files that still have their row: one that was removed meanwhile is missing by right."""
    if not bad:
        return
    with database.reading() as session:
        known = session.scalars(sa.select(StoredFileRow.sha256).where(StoredFileRow.sha256.in_(bad))).all()
        found = [about_file(code, sha256, uses_of(session, sha256)) for sha256, code in bad.items() if sha256 in known]
    yield from found


def uses_of(session: Session, sha256: str) -> list[Use]:
    """Return every row that needs a file."""
    captures = session.execute(sa.select(Capture.id, Capture.dossier_id).where(Capture.sha256 == sha256))
    pages = session.execute(
        sa.select(Page.id, Page.paper_id, Paper.dossier_id)
        .join(Paper, Paper.id == Page.paper_id)
        .where(Page.picture_sha256 == sha256)
    )
    papers = session.execute(sa.select(Paper.id, Paper.dossier_id).where(Paper.archival_sha256 == sha256))
    return [
        *(Use("capture", row.id, None, row.dossier_id) for row in captures),
        *(Use("page", row.id, row.paper_id, row.dossier_id) for row in pages),
        *(Use("archival", row.id, row.id, row.dossier_id) for row in papers),
    ]


def about_file(code: str, sha256: str, uses: Sequence[Use]) -> Finding:
    """Return a finding about a file, with who needs it."""
    detail = ", ".join(f"{use.kind}/{use.row_id}" + (f" of P{use.paper_id}" if use.paper_id else "") for use in uses)
    dossier_id = uses[0].dossier_id if uses else None
    return Finding(code, sha256, Subject("stored_file", None, dossier_id), detail or "no row needs it")


# ---------------------------------------------------------------- what is needed is registered


def registration_check(files: FileStore) -> Check:
    """Return the check that every file that some row needs is registered; a whole file can be registered again."""

    def register(session: Session, found: Sequence[Finding]) -> None:
        for sha256 in {finding.id for finding in found}:
            try:
                content = look_at(files, sha256, thorough=True)
                with files.open(sha256) as file:
                    media_type = media_type_of(file.read(8))
            except (FileMissing, ChecksumMismatch, StoreReadOnly):
                continue
            if content.sha256 == sha256:
                row = StoredFileRow(
                    sha256=sha256, size_bytes=content.size_bytes, media_type=media_type, stored_at=datetime.now(UTC)
                )
                session.add(row)

    return Check(_unregistered, mend=register)


def _unregistered(session: Session) -> Iterator[Finding]:
    lost = set[str]()
    for column in NAMED_BY:
        lost.update(
            session.scalars(
                sa.select(column)
                .outerjoin(StoredFileRow, StoredFileRow.sha256 == column)
                .where(column.is_not(None), StoredFileRow.sha256.is_(None))
            )
        )
    yield from (about_file("file_unregistered", sha256, uses_of(session, sha256)) for sha256 in sorted(lost))


def media_type_of(head: bytes) -> str:
    """Return the media type of a file that begins with these bytes, a general one if it is none of ours."""
    return next((kind for start, kind in _HEADS.items() if head.startswith(start)), "application/octet-stream")
