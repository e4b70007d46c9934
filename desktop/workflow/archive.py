"""Archival PDFs: made of page pictures and recognised text, and made again whenever one is missing."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PIL import Image

from ocr.pdf.archival import ArchivalPage, make_archival_pdf
from ocr.pdf.xmp import AboutPaper
from ocr.types import Line
from storage.files.file_store import FileStore, StoredFile

_FALLBACK_DPI = 200.0
PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class PageToArchive:
    """A page: the name of its picture in the file store, and its text in a frame of `width_px` at `dpi`."""

    picture_sha256: str
    width_px: int
    dpi: float | None
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class PaperToArchive:
    """What the PDF says about the paper; no name and no number of a person."""

    title: str
    document_type: str
    dossier_code: str
    owner_ref: str
    captured_at: datetime


def archive_paper(files: FileStore, pages: Sequence[PageToArchive], about: PaperToArchive) -> StoredFile:
    """Make the archival PDF of a paper and return its name in the file store; the same paper gives the same name.

    Raises:
        FileMissing, ChecksumMismatch: a picture is not there, or not what it was.
        DiskFull, StoreReadOnly: the store cannot be written.
    """
    with files.scratch() as folder, ExitStack() as stack:
        prepared = [_page(page, stack.enter_context(files.as_path(page.picture_sha256))) for page in pages]
        target = folder / "paper.pdf"
        make_archival_pdf(
            prepared,
            AboutPaper(
                title=about.title,
                document_type=about.document_type,
                dossier_code=about.dossier_code,
                owner_ref=about.owner_ref,
                created=about.captured_at,
            ),
            target,
        )
        return files.put_file(target)


def _page(page: PageToArchive, picture: Path) -> ArchivalPage:
    """Bring text and resolution into the frame of the picture, which may be smaller than the page that was read."""
    with Image.open(picture) as image:
        scale = image.width / page.width_px
    lines = page.lines if scale == 1 else tuple(_scaled(line, scale) for line in page.lines)
    return ArchivalPage(picture, (page.dpi or _FALLBACK_DPI) * scale, lines)


def _scaled(line: Line, scale: float) -> Line:
    words = tuple(replace(word, box=word.box.scaled(scale)) for word in line.words)
    return replace(line, words=words, box=line.box.scaled(scale))
