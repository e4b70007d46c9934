"""Papers as the reader hands them over, and files that wait for it: what tests of the store begin with."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from itertools import count

from sqlalchemy.orm import Session

from ocr.types import Box, FieldValueType, Line, Word
from storage.casework.digitization import CaptureEnd, Digitized, StoredPapers, store_digitized
from storage.files.file_store import StoredFile
from storage.models.dossier import Dossier
from storage.papers.captures import KeptFile, WaitingCapture, add_captures, note_file, waiting_captures
from storage.papers.fields import NewValue
from storage.papers.papers import NewPage, NewPaper, ReadValue
from storage.states import CaptureStatus
from tests.storage.rows import add_officer

PageValues = Mapping[str, FieldValueType]
_numbers = count(1)


def stored(session: Session, content: bytes) -> StoredFile:
    """Return the name of some bytes, which are put only into a FileStore that `session.info` names as "files"."""
    if (files := session.info.get("files")) is not None:
        files.put_bytes(content)
    return StoredFile(hashlib.sha256(content).hexdigest(), len(content), is_new=True)


def hand_in(session: Session, dossier: Dossier, *contents: bytes, is_result: bool = False) -> list[WaitingCapture]:
    """Let files wait in a dossier, each of its own bytes unless told, and return what waits of them."""
    files = [stored(session, content) for content in contents]
    add_captures(
        session,
        dossier,
        [KeptFile(file, f"{number}.jpg", "image/jpeg") for number, file in enumerate(files)],
        add_officer(session).id,
        is_result=is_result,
    )
    wanted = {file.sha256 for file in files}
    return [each for each in waiting_captures(session, dossier) if each.sha256 in wanted]


def page(session: Session, capture: WaitingCapture, index: int = 0, *, look: str | None = None) -> NewPage:
    """Return a page of a captured file as the reader hands it over."""
    picture = stored(session, f"picture of {capture.sha256} {index}".encode())
    note_file(session, picture, "image/jpeg")
    word = Word(f"trang{index}", Box(10, 10, 90, 40), 0.9)
    return NewPage(
        capture_id=capture.id,
        capture_index=index,
        picture_sha256=picture.sha256,
        width_px=1654,
        height_px=2339,
        dpi=200.0,
        rotation_deg=0,
        skew_deg=0.0,
        lines=(Line((word,), word.box),),
        look=look,
    )


def read(
    document_type: str, pages: Sequence[NewPage], *values: PageValues, is_result: bool = False, review: bool = False
) -> NewPaper:
    """Return a paper as the reader hands it over; the first values stand on its first page, and so on."""
    return NewPaper(
        document_type=document_type,
        type_confidence=0.98,
        pages=tuple(pages),
        values=tuple(
            ReadValue(
                NewValue(key, value, raw=str(value), confidence=0.8, review=review, source="ocr", box=(1, 2, 3, 4)),
                position,
            )
            for position, on_page in enumerate(values)
            for key, value in on_page.items()
        ),
        is_result=is_result,
    )


def digitize(session: Session, dossier: Dossier, *papers: NewPaper) -> StoredPapers:
    """Store papers that were read, and say of the files they came from that they were read."""
    captures = {each.capture_id for paper in papers for each in paper.pages}
    ends = {capture_id: CaptureEnd(CaptureStatus.READ) for capture_id in captures}
    return store_digitized(session, dossier.code, Digitized(papers, ends, ()), add_officer(session).id)


def scan(
    session: Session, dossier: Dossier, document_type: str, *values: PageValues, content: bytes = b"", pages: int = 1
) -> StoredPapers:
    """Hand in one file that is one paper, and digitise it."""
    (capture,) = hand_in(session, dossier, content or f"scan {next(_numbers)}".encode())
    shown = [page(session, capture, index) for index in range(max(pages, len(values)))]
    return digitize(session, dossier, read(document_type, shown, *values))
