"""Issued results that find their dossiers by the code that the counter printed on the slip.

The code may lie on the result itself (the slip on a corner of the glass, a sticker), or the slip comes first and the
pages after it are the result, up to the next code.
"""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.messages import SEPARATORS, error_text, say
from desktop.words import results as words
from desktop.words.dossier import STEPS
from desktop.words.slips import NATION, TITLES
from desktop.workflow.desk_types import Note
from desktop.workflow.filed import Filed
from desktop.workflow.handover import move
from desktop.workflow.keep import kept_file
from desktop.workflow.meant_dossier import code_in, find_dossier
from desktop.workflow.open_store import Store
from desktop.workflow.show import show_dossier
from ocr.codes.codes import read_codes
from ocr.codes.separator import is_separator
from ocr.engines.tesseract import TesseractEngine
from ocr.errors import FileUnreadable
from ocr.imaging.load import count_pages, load_page
from ocr.pipeline.draft import Tools
from ocr.pipeline.read_page import PageJob, read_page
from ocr.text import fold
from ocr.types import Code
from storage.dossiers.dossiers import get_dossier
from storage.errors import NotFound
from storage.papers.captures import add_captures
from storage.states import DossierStep

_LANGUAGE = "vi"
_SLIP_TITLES = tuple(fold(title) for title in TITLES.values())
_NATION = fold(NATION)
Progress = Callable[[int, int], None]
TextOf = Callable[[Path, int], str]
"""Returns what stands on a page of a file, by its place from 0."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said of pages that belong nowhere."""

    no_code: tuple[str, str]
    unknown_code: tuple[str, str]


_FROM_FILES = _Said(words.NO_CODE, words.UNKNOWN_CODE)
_SCANNED = _Said(words.NO_CODE_SCANNED, words.UNKNOWN_SCANNED)


@dataclass(frozen=True, slots=True)
class _Page:
    path: Path
    index: int
    pages_of_file: int

    @property
    def name(self) -> str:
        if self.pages_of_file == 1:
            return self.path.name
        return say(words.PAGE_OF, _LANGUAGE, name=self.path.name, page=self.index + 1)


def file_results(
    store: Store,
    paths: Sequence[Path],
    at: datetime,
    on_progress: Progress = lambda done, total: None,
    text_of: TextOf | None = None,
    *,
    is_scan: bool = False,
) -> Filed:
    """Take files with issued results into the dossiers whose codes they bear; there they wait to be read.

    A dossier that was approved goes on to the next step with its result. Files are only read, never changed; those of a
    scan are not spoken of.

    Raises:
        StorageError: the store cannot be written; what was safe stays safe.
        EngineMissing, LanguageMissing: nothing can be recognised here; nothing was taken.
    """
    notes: list[Note] = []
    nobodys: dict[Path, None] = {}
    pages = list(_pages(paths, notes, nobodys))
    owners = _Owners(store, text_of or _text_of, notes, nobodys, _SCANNED if is_scan else _FROM_FILES)
    for number, page in enumerate(pages):
        on_progress(number, len(pages))
        owners.take(page)
    on_progress(len(pages), len(pages))
    for code, found in owners.pages.items():
        if found:
            notes.append(_store(store, code, found, at))
        else:
            notes.append(Note(say(words.ONLY_SLIP, _LANGUAGE, code=code), is_problem=True))
    if owners.separators:
        notes.append(Note(say(SEPARATORS, _LANGUAGE, count=owners.separators), is_problem=False, is_done=True))
    return Filed(tuple(code for code, found in owners.pages.items() if found), tuple(notes), tuple(nobodys))


def file_as(store: Store, code: str, paths: Sequence[Path], at: datetime) -> Filed:
    """Take scanned pages into a dossier as its result; otherwise as `file_results` does.

    Raises:
        NotFound, StorageError: nothing was taken.
    """
    pages = [_Page(path, 0, 1) for path in paths]
    return Filed((code,), (_store(store, code, pages, at),))


class _Owners:
    """Whose each page of a stack is, page after page."""

    def __init__(
        self, store: Store, text_of: TextOf, notes: list[Note], nobodys: dict[Path, None], said: _Said
    ) -> None:
        self._nobodys = nobodys
        self._said = said
        self._store = store
        self._text_of = text_of
        self._notes = notes
        self._current: str | None = None
        self._is_refused = False
        self.pages: dict[str, list[_Page]] = {}
        self.separators = 0

    def take(self, page: _Page) -> None:
        """Give a page to the dossier whose code lies on it, else to that of the pages before it."""
        try:
            codes = read_codes(load_page(page.path, page.index).image.pixels)
        except FileUnreadable as error:
            self._say(f"{page.name}: {error_text(error, _LANGUAGE)}")
            self._nobodys[page.path] = None
            return
        if is_separator(codes):
            self.separators += 1
            return
        said = _code_in(codes)
        if said is not None:
            self._begin(page, said)
        if self._current is None:
            self._nobodys[page.path] = None
            if not self._is_refused:
                self._say(say(self._said.no_code, _LANGUAGE, name=page.name))
        elif said is None or not is_slip(self._text_of(page.path, page.index)):
            self.pages[self._current].append(page)

    def _begin(self, page: _Page, said: str) -> None:
        self._is_refused = False
        try:
            self._current = find_dossier(self._store, said)
        except NotFound:
            self._current, self._is_refused = None, True
            self._say(say(self._said.unknown_code, _LANGUAGE, name=page.name, code=said))
        else:
            self.pages.setdefault(self._current, [])

    def _say(self, text: str) -> None:
        self._notes.append(Note(text, is_problem=True))


def is_slip(text: str) -> bool:
    """Say whether a page is one of the counter's slips and nothing else.

    A slip that lies on a result is not the whole page: the head with the name of the nation is there twice then.
    """
    folded = " ".join(fold(text).split())
    return any(title in folded for title in _SLIP_TITLES) and folded.count(_NATION) <= 1


def _pages(paths: Sequence[Path], notes: list[Note], nobodys: dict[Path, None]) -> Iterator[_Page]:
    for path in paths:
        try:
            count = count_pages(path)
        except FileUnreadable as error:
            notes.append(Note(f"{path.name}: {error_text(error, _LANGUAGE)}", is_problem=True))
            nobodys[path] = None
            continue
        yield from (_Page(path, index, count) for index in range(count))


def _code_in(codes: Sequence[Code]) -> str | None:
    return next((found for code in codes if (found := code_in(code.payload)) is not None), None)


def _text_of(path: Path, index: int) -> str:
    with tempfile.TemporaryDirectory(prefix=".hoso-slip-") as folder:
        return read_page(PageJob(path, index, 0), Tools(TesseractEngine(), ()), Path(folder)).reading.text.text


def _store(store: Store, code: str, pages: Sequence[_Page], at: datetime) -> Note:
    """Keep the pages of a result, step the dossier on if it waited for just that, and say so."""
    stack = secrets.token_hex(8)
    by_file: dict[Path, list[_Page]] = {}
    for page in pages:
        by_file.setdefault(page.path, []).append(page)
    kept = [kept_file(store, path, stack, _wanted(found)) for path, found in by_file.items()]
    with store.database.writing() as session:
        add_captures(session, get_dossier(session, code), kept, store.officer_id, is_result=True)
    step, text = show_dossier(store, code).step, words.FILED
    if step is DossierStep.APPROVED:
        move(store, code, DossierStep.SEALED, at=at)
        step, text = DossierStep.SEALED, words.STEPPED_ON
    names: Mapping[str, tuple[str, str]] = STEPS
    said = say(text, _LANGUAGE, code=code, pages=len(pages), step=say(names[step.value], _LANGUAGE))
    return Note(said, is_problem=False, is_done=True)


def _wanted(pages: Sequence[_Page]) -> tuple[int, ...]:
    return () if len(pages) == pages[0].pages_of_file else tuple(page.index for page in pages)
