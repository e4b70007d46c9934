"""Papers of which somebody turned a page or said what they are, read once more: the way they lie, as what they are.

The kept pictures are read, and what is found is placed on them: the pictures stay what they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from PIL import Image

from desktop.messages import STATE_SECRET_LATER, error_text, say
from desktop.workflow.desk_types import Note
from desktop.workflow.digitize import Read
from desktop.workflow.open_store import Store
from ocr.classify.document_type import OTHER
from ocr.errors import HosoError
from ocr.pipeline.how_to_read import FilesToRead, HowToRead, PageWanted
from ocr.pipeline.read_stack import Progress, StackReading
from ocr.types import FieldReading, Line, PageReading, PaperReading, Transform
from storage.casework.rereading import ReadAgain, papers_to_read_again, store_read_again
from storage.dossiers.dossiers import get_dossier
from storage.errors import ChecksumMismatch, FileMissing
from storage.papers.fields import NewValue
from storage.papers.views import view_paper
from storage.views import PageView, PaperView, paper_ref

_LANGUAGE = "vi"
_AS_IT_LIES = (PageWanted(0, 0),)
_MOST_ROUNDS = 3
"""How often a paper is read that is changed while it is read; after that it waits for the next time."""


def read_again(
    store: Store, code: str, read: Read, on_progress: Progress = lambda done, total: None
) -> tuple[Note, ...]:
    """Read the papers of a dossier once more that have turned pages; return a sentence for each that could not be read.

    Raises:
        NotFound: there is no such dossier.
        EngineMissing, LanguageMissing, StorageError, Cancelled: what was turned is read at the next time.
    """
    notes: list[Note] = []
    for paper_id in _papers(store, code):
        for _ in range(_MOST_ROUNDS):
            with store.database.reading() as session:
                paper = view_paper(session, paper_id)
            if paper.deleted or not any(page.read_again for page in paper.pages):
                break
            found = _read(store, paper, read, on_progress)
            if isinstance(found, HosoError):
                notes.append(Note(f"{paper_ref(paper_id)}: {error_text(found, _LANGUAGE)}", is_problem=True))
                break
            with store.database.writing() as session:
                is_stored = store_read_again(session, found, store.officer_id)
            if is_stored:
                if found.is_secret:
                    notes.append(Note(say(STATE_SECRET_LATER, _LANGUAGE, paper=paper_ref(paper_id)), is_problem=True))
                break
    return tuple(notes)


def _papers(store: Store, code: str) -> tuple[int, ...]:
    with store.database.reading() as session:
        return papers_to_read_again(session, get_dossier(session, code).id)


def _read(store: Store, paper: PaperView, read: Read, on_progress: Progress) -> ReadAgain | HosoError:
    """Return a paper as it is read now, or why one of its pages cannot be."""
    with store.files.scratch() as folder, ExitStack() as opened:
        try:
            paths = [Path(opened.enter_context(store.files.as_path(page.picture_sha256))) for page in paper.pages]
        except (FileMissing, ChecksumMismatch) as error:
            return error
        how = HowToRead(paper_ref(paper.id), _AS_IT_LIES, paper.document_type if paper.is_type_told else "")
        stack = read(FilesToRead(tuple(paths), dict.fromkeys(paths, how)), folder, on_progress)
        if stack.failures:
            return stack.failures[0].error
        frames = [_to_kept(*each) for each in zip(paths, stack.pages, paper.pages, strict=True)]
    return _as_read(paper, stack, frames)


def _to_kept(path: Path, reading: PageReading, page: PageView) -> Transform:
    """Return the way from the frame of a reading to that of the kept page, whose picture may be smaller than it."""
    with Image.open(path) as picture:
        wide, high = page.width_px / picture.width, page.height_px / picture.height
    return reading.source_to_page.inverse().then(Transform(((wide, 0.0, 0.0), (0.0, high, 0.0), (0.0, 0.0, 1.0))))


def _as_read(paper: PaperView, stack: StackReading, frames: Sequence[Transform]) -> ReadAgain:
    turned = {index for index, page in enumerate(paper.pages) if page.read_again}
    chosen = max(stack.papers, key=lambda each: len(turned & {*each.page_indexes}), default=None)
    return ReadAgain(
        paper_id=paper.id,
        pictures={page.id: page.picture_sha256 for page in paper.pages},
        lines={paper.pages[index].id: tuple(_lines(stack.pages[index], frames[index])) for index in sorted(turned)},
        document_type=OTHER if chosen is None else chosen.guess.document_type,
        values=() if chosen is None else tuple(_values(chosen, paper.pages, frames)),
        is_secret=any(page.stopped is not None for page in stack.pages),
    )


def _lines(reading: PageReading, frame: Transform) -> Iterator[Line]:
    for line in reading.text.lines:
        words = tuple(replace(word, box=frame.apply_to_box(word.box)) for word in line.words)
        yield replace(line, words=words, box=frame.apply_to_box(line.box))


def _values(reading: PaperReading, pages: Sequence[PageView], frames: Sequence[Transform]) -> Iterator[NewValue]:
    for field in reading.fields:
        yield _value(field, pages[field.page_index].id, frames[field.page_index])


def _value(field: FieldReading, page_id: int, frame: Transform) -> NewValue:
    box = frame.apply_to_box(field.box)
    return NewValue(
        key=field.key,
        value=field.value,
        raw=field.raw,
        confidence=field.confidence,
        review=field.review,
        source=field.source.value,
        problems=field.problems,
        page_id=page_id,
        box=(box.left, box.top, box.width, box.height),
    )
