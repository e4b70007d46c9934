"""A reading of files turned into what the store takes: pages with their pictures, papers with their PDFs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.workflow.archive import PDF, PageToArchive, PaperToArchive, archive_paper
from desktop.workflow.paper_names import paper_name
from ocr.classify.document_type import OTHER
from ocr.errors import PdfDamaged
from ocr.pdf.signed import bears_signature
from ocr.pipeline.read_stack import StackReading
from ocr.types import FieldReading, PageReading, PaperReading, TypeGuess
from storage.casework.digitization import CaptureEnd, Digitized
from storage.files.file_store import FileStore, StoredFile
from storage.papers.captures import BLANK, SEPARATOR, WaitingCapture
from storage.papers.fields import NewValue
from storage.papers.papers import NewPage, NewPaper, ReadValue
from storage.states import CaptureStatus

_JPEG = "image/jpeg"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where papers come from: the dossier, its owner, and the captured file behind each path that was read."""

    dossier_code: str
    owner_ref: str
    captures: Mapping[str, WaitingCapture]


def digitized(files: FileStore, stack: StackReading, origin: Origin) -> Digitized:
    """Return what a stack holds for its dossier; pictures and archival PDFs are in the file store when this returns.

    A signed PDF that is one whole paper is its own archival PDF.
    """
    pictures = {index: _picture(files, page) for index, page in enumerate(stack.pages) if page.picture is not None}
    noted: list[tuple[StoredFile, str]] = [(stored, _JPEG) for stored in pictures.values()]
    papers: list[NewPaper] = []
    shown = [reading for reading in stack.papers if any(index in pictures for index in reading.page_indexes)]
    for reading in (*shown, *_unclaimed(stack)):
        paper = _paper(reading, stack.pages, pictures, origin)
        signed = _signed_original(reading, stack)
        if signed is not None:
            papers.append(replace(paper, archival_sha256=origin.captures[signed].sha256))
            continue
        pdf = archive_paper(files, [_to_archive(page) for page in paper.pages], _about(paper, origin))
        noted.append((pdf, PDF))
        papers.append(replace(paper, archival_sha256=pdf.sha256))
    seen = {capture.id: capture.version for capture in origin.captures.values()}
    return Digitized(tuple(papers), _ends(stack, origin), tuple(noted), seen)


def _signed_original(paper: PaperReading, stack: StackReading) -> str | None:
    """Return the path of the signed PDF that is this paper, the whole of it and nothing else; None if there is none.

    Such a file is handed out as it came: a PDF made of its pages would bear no signature.
    """
    sources = {stack.pages[index].source for index in paper.page_indexes}
    if len(sources) != 1:
        return None
    (source,) = sources
    shown = {index for index, page in enumerate(stack.pages) if page.source == source and not page.blank}
    if not shown <= {*paper.page_indexes} or any(failure.source == source for failure in stack.failures):
        return None
    try:
        return source if bears_signature(Path(source)) else None
    except PdfDamaged:  # and yet its pages were read
        return None


def _picture(files: FileStore, page: PageReading) -> StoredFile:
    return files.put_file(Path(str(page.picture)))


def _unclaimed(stack: StackReading) -> Iterator[PaperReading]:
    """Yield a paper for each page that shows something and yet belongs to none: no page is lost."""
    claimed = {index for paper in stack.papers for index in paper.page_indexes}
    for index, page in enumerate(stack.pages):
        if index not in claimed and page.picture is not None and not page.blank:
            yield PaperReading(TypeGuess(OTHER, 0.0), (index,), ())


def _paper(
    reading: PaperReading, pages: Sequence[PageReading], pictures: Mapping[int, StoredFile], origin: Origin
) -> NewPaper:
    indexes = [index for index in dict.fromkeys(reading.page_indexes) if index in pictures]
    places = {index: place for place, index in enumerate(indexes)}
    first = origin.captures[pages[indexes[0]].source]
    return NewPaper(
        document_type=reading.guess.document_type,
        type_confidence=reading.guess.confidence,
        pages=tuple(_page(pages[index], pictures[index], origin) for index in indexes),
        values=tuple(ReadValue(_value(field), places.get(field.page_index)) for field in reading.fields),
        is_result=first.is_result,
        pages_confidence=reading.pages_confidence,
    )


def _page(page: PageReading, picture: StoredFile, origin: Origin) -> NewPage:
    return NewPage(
        capture_id=origin.captures[page.source].id,
        capture_index=page.index,
        picture_sha256=picture.sha256,
        width_px=page.width,
        height_px=page.height,
        dpi=page.quality.dpi,
        rotation_deg=page.rotation,
        skew_deg=page.skew_deg,
        lines=page.text.lines,
        blank=page.blank,
        look=page.look,
        findings=tuple(finding.value for finding in page.quality.findings),
    )


def _value(field: FieldReading) -> NewValue:
    box = field.box
    return NewValue(
        key=field.key,
        value=field.value,
        raw=field.raw,
        confidence=field.confidence,
        review=field.review,
        source=field.source.value,
        problems=field.problems,
        box=(box.left, box.top, box.width, box.height),
    )


def _to_archive(page: NewPage) -> PageToArchive:
    return PageToArchive(page.picture_sha256, page.width_px, page.dpi, page.lines)


def _about(paper: NewPaper, origin: Origin) -> PaperToArchive:
    captured = {capture.id: capture.added_at for capture in origin.captures.values()}
    return PaperToArchive(
        title=paper_name(paper.document_type),
        document_type=paper.document_type,
        dossier_code=origin.dossier_code,
        owner_ref=origin.owner_ref,
        captured_at=captured[paper.pages[0].capture_id],
    )


def _ends(stack: StackReading, origin: Origin) -> Mapping[int, CaptureEnd]:
    """Say what became of each file: stopped by one secret page, failed when nothing of it could be read, else read."""
    ends = {capture.id: CaptureEnd(CaptureStatus.READ, BLANK) for capture in origin.captures.values()}
    for page in sorted(stack.pages, key=lambda page: not page.separates):  # what shows something has the last word
        if not page.blank:
            ends[origin.captures[page.source].id] = CaptureEnd(
                CaptureStatus.READ, SEPARATOR if page.separates else None
            )
    for failure in stack.failures:
        status = CaptureStatus.FAILED if failure.index is None else CaptureStatus.READ
        ends[origin.captures[failure.source].id] = CaptureEnd(status, failure.error.code)
    for page in stack.pages:
        if page.stopped is not None:
            ends[origin.captures[page.source].id] = CaptureEnd(CaptureStatus.STOPPED, page.stopped)
    return ends
