"""Captured files: safe first, read later, and gone without trace where a secrecy mark was found."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ocr.text import nfc
from storage.audit import Subject, record
from storage.files.file_store import StoredFile
from storage.models.dossier import Dossier
from storage.models.paper import Capture, StoredFileRow
from storage.papers.page_runs import is_next_page
from storage.states import CaptureStatus

BLANK = "blank"
"""Instead of an error code: nothing stands on any page of the file."""

SEPARATOR = "separator"
"""Instead of an error code: the file holds a separator sheet and nothing else that shows anything."""

DUPLICATE = "duplicate"
"""Instead of an error code: the store had every page of the file already."""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file whose bytes are in the file store, under the name that it came with.

    Files with the same `stack` are pages of one scan; "" for a file of which no more is known than its name. `pages`
    are the places, from 0, of those that are to be read; without any it is all of them.
    """

    stored: StoredFile
    name: str
    media_type: str
    stack: str = ""
    pages: tuple[int, ...] = ()
    device: str = ""


def note_file(session: Session, stored: StoredFile, media_type: str) -> None:
    """Note that the store needs a file; noting it again changes nothing."""
    if session.get(StoredFileRow, stored.sha256) is None:
        session.add(
            StoredFileRow(
                sha256=stored.sha256,
                size_bytes=stored.size_bytes,
                media_type=media_type,
                stored_at=datetime.now(UTC),
            )
        )
        session.flush()


def add_captures(
    session: Session, dossier: Dossier, files: Iterable[KeptFile], officer_id: int, *, is_result: bool
) -> None:
    """Note files that were handed in for a dossier and wait to be read.

    One that waits already is not noted twice; what was said last of it, the issued result or not, holds, and it comes
    out of the bin. A picture that the name of the one before it counts on by one is the next page of its stack.
    """
    rows = _waiting(session, dossier)
    waiting = {capture.sha256: capture for capture in rows}
    last = rows[-1] if rows else None
    for file in files:
        same = waiting.get(file.stored.sha256)
        if same is not None:
            same.is_result, same.pages = is_result, same.pages or None
            continue
        note_file(session, file.stored, file.media_type)
        capture = Capture(
            dossier_id=dossier.id,
            sha256=file.stored.sha256,
            name=nfc(file.name)[:255],
            status=CaptureStatus.WAITING,
            is_result=is_result,
            stack=file.stack or None,
            pages=[[index, None] for index in file.pages] or None,
            device=nfc(file.device)[:128] or None,
            added_by_id=officer_id,
            added_at=datetime.now(UTC),
        )
        session.add(capture)
        if last is not None and not file.stack:
            _go_on(last, capture)
        session.flush()
        last = capture
        waiting[capture.sha256] = capture
        record(session, "capture.add", Subject("capture", capture.id, dossier.id), officer_id)


@dataclass(frozen=True, slots=True)
class WaitingCapture:
    """A file that waits to be read: its number, the name of its bytes, the name it came with, and when it came.

    `stack` and `pages` are those of `Capture`; no pages: all of them, as they lie. `version` counts its changes.
    """

    id: int
    sha256: str
    name: str
    is_result: bool
    added_at: datetime
    stack: str = ""
    pages: tuple[tuple[int, int | None], ...] = ()
    version: int = 0


def waiting_captures(session: Session, dossier: Dossier) -> tuple[WaitingCapture, ...]:
    """Return the files of a dossier that nobody has read yet, in the order in which they came or were put.

    What lies in the bin is left out.
    """
    return tuple(
        WaitingCapture(
            id=row.id,
            sha256=row.sha256,
            name=row.name,
            is_result=row.is_result,
            added_at=row.added_at,
            stack=row.stack or "",
            pages=tuple((index, quarters) for index, quarters in row.pages or ()),
            version=row.version,
        )
        for row in _waiting(session, dossier)
        if row.sha256 is not None and row.pages != []
    )


def _waiting(session: Session, dossier: Dossier) -> Sequence[Capture]:
    return session.scalars(
        sa.select(Capture)
        .where(Capture.dossier_id == dossier.id, Capture.status == CaptureStatus.WAITING)
        .order_by(sa.func.coalesce(Capture.place, Capture.id))
    ).all()


def _go_on(last: Capture, capture: Capture) -> None:
    """Put a file into the stack of the one before it, if its name says that it is the next page."""
    if last.is_result == capture.is_result and is_next_page(last.name, capture.name):
        last.stack = capture.stack = last.stack or secrets.token_hex(8)


def end_capture(
    session: Session, capture: Capture, status: CaptureStatus, officer_id: int, error_code: str | None = None
) -> None:
    """Say what became of a file; `error_code` names what could not be read of it."""
    capture.status, capture.error_code = status, error_code
    session.flush()
    record(
        session, f"capture.{status.value}", Subject("capture", capture.id, capture.dossier_id), officer_id,
        error=error_code,
    )  # fmt: skip


def bytes_to_remove(session: Session) -> frozenset[str]:
    """Return the names of files that a secrecy mark stopped and whose bytes may still be there."""
    rows = session.scalars(
        sa.select(Capture.sha256).where(Capture.status == CaptureStatus.STOPPED, Capture.sha256.is_not(None))
    )
    return frozenset(sha256 for sha256 in rows if sha256 is not None)


def forget_bytes(session: Session, sha256: str) -> None:
    """Note that the bytes of a stopped file are gone, wherever it was handed in."""
    session.execute(
        sa.update(Capture)
        .where(Capture.sha256 == sha256)
        .values(sha256=None, status=CaptureStatus.STOPPED, version=Capture.version + 1)
    )
    session.execute(sa.delete(StoredFileRow).where(StoredFileRow.sha256 == sha256))
