"""A stack of issued results on its way from a scanner to the dossiers whose codes it bears.

A scan has a folder of its own in `DATA/spool-results`, named after the process that made it. Each page is kept there as
a whole file before anybody is told of it; once the stack is whole its pages are filed. What a killed program left is
filed with the next stack.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.workflow.capture_file import capture_file
from desktop.workflow.filed import Filed
from desktop.workflow.open_store import Store
from desktop.workflow.results import file_results
from storage.dossiers.working_days import VIETNAM_TIME
from storage.files import temporary
from storage.files.durable import fsync_folder, write_through
from storage.files.os_errors import storing

FOLDER = "spool-results"
_KEPT = "*-[0-9][0-9][0-9].*"


@dataclass(frozen=True, slots=True)
class ResultSpool:
    """The folder of one scan of results."""

    folder: Path
    began: str

    def keep(self, path: Path) -> Path:
        """Keep a page that the driver left as a whole, small file and return that.

        Raises:
            ImageDamaged: it is no picture.
            DiskFull, StoreReadOnly: it was not kept; what the driver left stays.
        """
        number = int(path.stem)
        made = capture_file(path, f"{self.folder.name} {number}")
        kept = self.folder / f"ket-qua-{self.began}-{number:03}{made.suffix}"
        fresh = kept.with_suffix(".new")
        with storing():
            with fresh.open("wb") as file:
                write_through(file, [made.data])
            fresh.replace(kept)
            fsync_folder(self.folder)
        path.unlink(missing_ok=True)
        return kept


@contextmanager
def open_result_spool(store: Store, at: datetime) -> Iterator[ResultSpool]:
    """Give the folder of a new scan of results; pages that were kept stay there for `file_scanned`.

    Raises:
        StorageError: there can be no such folder.
    """
    with storing():
        root = store.folder / FOLDER
        root.mkdir(0o700, exist_ok=True)
        folder = temporary.create_scratch(root)
        fsync_folder(root)
    try:
        yield ResultSpool(folder, f"{at.astimezone(VIETNAM_TIME):%H%M%S}")
    finally:
        if not _pages(folder):
            with suppress(OSError):
                shutil.rmtree(folder)


def file_scanned(
    store: Store, at: datetime, on_progress: Callable[[int, int], None], *, busy: frozenset[Path] = frozenset()
) -> Filed:
    """Take the pages of all stacks that are whole into the dossiers whose codes they bear; see `results.file_results`.

    Folders of living processes are left alone, our own among them if they are `busy`. Afterwards the pages are gone
    from here: those that belong nowhere are named, and whoever has the paper scans it again.

    Raises:
        StorageError, EngineMissing, LanguageMissing: what was not filed stays for the next time.
    """
    codes: dict[str, None] = {}
    filed = Filed((), ())
    for folder in _whole_stacks(store, at, busy):
        found = file_results(store, _pages(folder), at, on_progress, is_scan=True)
        shutil.rmtree(folder, ignore_errors=True)
        codes |= dict.fromkeys(found.codes)
        filed = Filed(tuple(codes), (*filed.notes, *found.notes))
    return filed


def _whole_stacks(store: Store, at: datetime, busy: frozenset[Path]) -> list[Path]:
    root = store.folder / FOLDER
    every = sorted(root.iterdir()) if root.is_dir() else []
    return [each for each in every if each not in busy and each.is_dir() and _is_left(each, at)]


def _is_left(folder: Path, at: datetime) -> bool:
    owner = temporary.parse_owner(folder.name)
    if owner is None:
        return False
    age_s = max(0.0, at.timestamp() - folder.stat().st_mtime)
    return owner == temporary.this_process() or temporary.is_abandoned(owner, age_s, 0.0)


def _pages(folder: Path) -> list[Path]:
    return sorted(each for each in folder.glob(_KEPT) if each.suffix != ".new")
