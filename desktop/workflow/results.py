"""Issued results that find their dossiers by the code that the counter printed on the slip.

The code may lie on the result itself (the slip on a corner of the glass, a sticker), or the slip comes first and the
pages after it are the result, up to the next code.
"""

from __future__ import annotations

import re
import secrets
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.messages import error_text, say
from desktop.words import results as words
from desktop.words.dossier import STEPS
from desktop.words.slips import NATION, TITLES
from desktop.workflow.desk_types import Note
from desktop.workflow.filed import Filed
from desktop.workflow.handover import move
from desktop.workflow.keep import kept_file
from desktop.workflow.open_store import Store
from desktop.workflow.show import show_dossier
from ocr.codes.codes import read_codes
from ocr.engines.tesseract import TesseractEngine
from ocr.errors import FileUnreadable
from ocr.imaging.load import count_pages, load_page
from ocr.pipeline.draft import Tools
from ocr.pipeline.read_page import PageJob, read_page
from ocr.text import fold, one_line
from storage.dossiers.dossier_code import parse_code
from storage.dossiers.dossiers import get_dossier
from storage.errors import BadValue, NotFound
from storage.papers.captures import add_captures
from storage.states import DossierStep

_LANGUAGE = "vi"
_LIKE_CODE = re.compile(r"[0-9A-Z][0-9A-Z.]{2,34}-\d{6}-\d{4,6}")
_SLIP_TITLES = tuple(fold(title) for title in TITLES.values())
_NATION = fold(NATION)
Progress = Callable[[int, int], None]
TextOf = Callable[[Path, int], str]
"""Returns what stands on a page of a file, by its place from 0."""


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


def find_dossier(store: Store, text: str) -> str:
    """Return the code of the dossier that a slip's code, as a reader types it, means.

    Raises:
        BadValue: there is no code in the text.
        NotFound: no dossier has it.
    """
    code = code_in(text)
    if code is None:
        raise BadValue("dossier_code", one_line(text))
    with store.database.reading() as session:
        return get_dossier(session, code).code


def code_in(text: str) -> str | None:
    """Return the dossier's code in what a QR code or barcode says, None without one."""
    for found in _LIKE_CODE.findall(one_line(text).upper()):
        try:
            parse_code(found)
        except BadValue:
            continue
        return str(found)
    return None


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
    pages = list(_pages(paths, notes))
    owners = _Owners(store, text_of or _text_of, notes, words.UNKNOWN_SCANNED if is_scan else words.UNKNOWN_CODE)
    for number, page in enumerate(pages):
        on_progress(number, len(pages))
        owners.take(page)
    on_progress(len(pages), len(pages))
    for code, found in owners.pages.items():
        if found:
            notes.append(_store(store, code, found, at))
        else:
            notes.append(Note(say(words.ONLY_SLIP, _LANGUAGE, code=code), is_problem=True))
    return Filed(tuple(code for code, found in owners.pages.items() if found), tuple(notes))


class _Owners:
    """Whose each page of a stack is, page after page."""

    def __init__(self, store: Store, text_of: TextOf, notes: list[Note], unknown: tuple[str, str]) -> None:
        self._unknown = unknown
        self._store = store
        self._text_of = text_of
        self._notes = notes
        self._current: str | None = None
        self._is_refused = False
        self.pages: dict[str, list[_Page]] = {}

    def take(self, page: _Page) -> None:
        """Give a page to the dossier whose code lies on it, else to that of the pages before it."""
        try:
            said = _codes_on(page)
        except FileUnreadable as error:
            self._say(f"{page.name}: {error_text(error, _LANGUAGE)}")
            return
        if said is not None:
            self._begin(page, said)
        if self._current is None:
            if not self._is_refused:
                self._say(say(words.NO_CODE, _LANGUAGE, name=page.name))
        elif said is None or not is_slip(self._text_of(page.path, page.index)):
            self.pages[self._current].append(page)

    def _begin(self, page: _Page, said: str) -> None:
        self._is_refused = False
        try:
            self._current = find_dossier(self._store, said)
        except NotFound:
            self._current, self._is_refused = None, True
            self._say(say(self._unknown, _LANGUAGE, name=page.name, code=said))
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


def _pages(paths: Sequence[Path], notes: list[Note]) -> Iterator[_Page]:
    for path in paths:
        try:
            count = count_pages(path)
        except FileUnreadable as error:
            notes.append(Note(f"{path.name}: {error_text(error, _LANGUAGE)}", is_problem=True))
            continue
        yield from (_Page(path, index, count) for index in range(count))


def _codes_on(page: _Page) -> str | None:
    codes = read_codes(load_page(page.path, page.index).image.pixels)
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
