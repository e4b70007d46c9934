"""Pages on their way from a scanner into a dossier: each is safe and named before anybody is told of it.

A scan has a folder of its own in `DATA/spool`, named after the process that made it. The driver leaves whole pages
there; `CaptureSpool.keep` puts a page into the file store and notes in one transaction that it waits in its dossier,
and only then returns what may be shown. So a page that was shown is in its dossier, whatever ends the program; one that
was whole and not yet shown lies in the spool and is taken in when the store is next opened (`take_in_spools`).
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.workflow.capture_file import CaptureFile, capture_file
from desktop.workflow.desk_types import KeptPage, WaitingPage
from desktop.workflow.open_store import Store
from ocr.errors import ImageDamaged
from storage.dossiers.dossiers import get_dossier
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import NotFound
from storage.files import temporary
from storage.files.durable import fsync_folder, write_through
from storage.files.os_errors import storing
from storage.papers.captures import KeptFile, add_captures, waiting_captures

SPOOL = "spool"
_ABOUT = "scan.json"
_PAGES = "*.tif"


@dataclass(frozen=True, slots=True)
class CaptureSpool:
    """The folder of one scan; `keep` may be called on any one thread at a time."""

    store: Store
    code: str
    folder: Path
    began: str
    is_result: bool = False
    device: str = ""

    def keep(self, path: Path) -> KeptPage:
        """Make a page of the folder safe in the dossier and return it as it may now be shown.

        Raises:
            NotFound: the dossier is gone.
            StorageError: the page was not stored; it stays in the folder.
        """
        number = int(path.stem)
        made = self._made(path, number)
        stored = self.store.files.put_bytes(made.data)
        name = f"quet-{self.began}-{number:03}{made.suffix}"
        with self.store.database.writing() as session:
            dossier = get_dossier(session, self.code)
            kept = KeptFile(stored, name, made.media_type, stack=self.folder.name, device=self.device)
            add_captures(session, dossier, [kept], self.store.officer_id, is_result=self.is_result)
            capture = next(each for each in waiting_captures(session, dossier) if each.sha256 == stored.sha256)
        path.unlink(missing_ok=True)
        return KeptPage(WaitingPage(capture.id, capture.name, capture.sha256, 0, 1), made.preview)

    def _made(self, path: Path, number: int) -> CaptureFile:
        try:
            return capture_file(path, f"{self.folder.name} {number}")
        except ImageDamaged:  # never seen, and no reason to lose it: the reader says what is wrong with it
            return CaptureFile(path.read_bytes(), path.suffix, "image/tiff")


@contextmanager
def open_spool(store: Store, code: str, *, is_result: bool = False, device: str = "") -> Iterator[CaptureSpool]:
    """Give the folder of a new scan into a dossier, of papers or of its issued result; `device` as people call it.

    Pages that were not kept stay there for `take_in_spools`.

    Raises:
        StorageError: there can be no such folder.
    """
    with storing():
        root = store.folder / SPOOL
        root.mkdir(0o700, exist_ok=True)
        folder = temporary.create_scratch(root)
        began = f"{datetime.now(UTC).astimezone(VIETNAM_TIME):%H%M%S}"
        with (folder / _ABOUT).open("wb") as file:
            about = {"code": code, "began": began, "is_result": is_result, "device": device}
            write_through(file, [json.dumps(about).encode()])
        fsync_folder(folder)
        fsync_folder(root)
    try:
        yield CaptureSpool(store, code, folder, began, is_result, device)
    finally:
        _remove_if_empty(folder)


def take_in_spools(store: Store, *, busy: frozenset[Path] = frozenset()) -> tuple[str, ...]:
    """Take whole pages that were never shown into their dossiers and return the codes of those.

    Folders of living processes are left alone, our own among them if they are `busy`. A folder whose dossier is not
    there stays, since nobody knows where else its pages belong.

    Raises:
        StorageError: the store cannot be written; what was not taken in stays where it is.
    """
    codes: dict[str, None] = {}
    root = store.folder / SPOOL
    for folder in sorted(root.iterdir()) if root.is_dir() else ():
        owner = temporary.parse_owner(folder.name)
        if owner is None or folder in busy or not folder.is_dir():
            continue
        is_ours = owner == temporary.this_process()
        if not is_ours and not temporary.is_abandoned(owner, _age_s(folder), 0.0):
            continue
        code = _take_in(store, folder)
        if code is not None:
            codes[code] = None
    return tuple(codes)


def _take_in(store: Store, folder: Path) -> str | None:
    """Take in the pages of one folder; None if there were none, or nobody knows whose they are."""
    pages = sorted(folder.glob(_PAGES))
    try:
        about = json.loads((folder / _ABOUT).read_text("utf-8"))
        known = about.get("is_result", False), about.get("device", "")
        spool = CaptureSpool(store, about["code"], folder, about["began"], *known)
    except (OSError, ValueError, KeyError, TypeError):
        if not pages:
            shutil.rmtree(folder, ignore_errors=True)
        return None
    try:
        for path in pages:
            spool.keep(path)
    except NotFound:
        return None
    _remove_if_empty(folder)
    return spool.code if pages else None


def _remove_if_empty(folder: Path) -> None:
    """Remove a spool folder with whatever is half a page in it, unless a whole page lies there."""
    if next(folder.glob(_PAGES), None) is None:
        with suppress(OSError):
            shutil.rmtree(folder)


def _age_s(folder: Path) -> float:
    return max(0.0, datetime.now(UTC).timestamp() - folder.stat().st_mtime)
