"""Scanned pages of issued results before they are filed, and where they lie.

A scan has a folder of its own in `DATA/spool-results`, named after the process that made it. Each page is kept there as
a whole file before anybody is told of it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.workflow.capture_file import CaptureFile, capture_file
from desktop.workflow.open_store import Store
from ocr.errors import ImageDamaged
from storage.dossiers.working_days import VIETNAM_TIME
from storage.files import temporary
from storage.files.durable import fsync_folder, write_through
from storage.files.os_errors import storing

FOLDER = "spool-results"
_KEPT = "ket-qua-*-*.*"
_RAW = "*.tif"
_FRESH = ".new"


@dataclass(frozen=True, slots=True)
class ResultSpool:
    """The folder of one scan of results."""

    folder: Path
    began: str

    def keep(self, path: Path) -> Path:
        """Keep a page that the driver left as a whole, small file and return that; one that is no picture as it is.

        Raises:
            DiskFull, StoreReadOnly: it was not kept; what the driver left stays.
        """
        number = int(path.stem)
        try:
            made = capture_file(path, f"{self.folder.name} {number}")
        except ImageDamaged:  # never seen, and no reason to lose it: who files it is told what is wrong with it
            made = CaptureFile(path.read_bytes(), path.suffix, "image/tiff")
        kept = self.folder / f"ket-qua-{self.began}-{number:03}{made.suffix}"
        fresh = kept.with_suffix(_FRESH)
        with storing():
            with fresh.open("wb") as file:
                write_through(file, [made.data])
            fresh.replace(kept)
            fsync_folder(self.folder)
        path.unlink(missing_ok=True)
        return kept


@contextmanager
def open_result_spool(store: Store, at: datetime) -> Iterator[ResultSpool]:
    """Give the folder of a new scan of results; pages that came stay there until they are filed.

    Raises:
        StorageError: there can be no such folder.
    """
    with storing():
        root = store.folder / FOLDER
        root.mkdir(0o700, exist_ok=True)
        folder = temporary.create_scratch(root)
        fsync_folder(root)
    try:
        yield ResultSpool(folder, _hour(at))
    finally:
        if not count_pages(folder):
            with suppress(OSError):
                shutil.rmtree(folder)


def whole_stacks(store: Store, at: datetime, busy: frozenset[Path]) -> list[Path]:
    """Return the folders to which no page comes any more, oldest name first.

    Those of living processes are left alone, our own among them if they are `busy`.
    """
    root = store.folder / FOLDER
    every = sorted(root.iterdir()) if root.is_dir() else []
    return [each for each in every if each not in busy and each.is_dir() and _is_left(each, at)]


def kept_pages(folder: Path) -> list[Path]:
    """Return the kept pages of a stack as they were scanned.

    A page that the driver had left when the program was killed is kept first: nobody was told of it, and it is there.

    Raises:
        DiskFull, StoreReadOnly: such a page was not kept; everything stays.
    """
    kept = {_number(path): path for path in _kept(folder)}
    for raw in _raw(folder):
        number = int(raw.stem)
        if number in kept:  # killed between the two: it is there in full
            raw.unlink(missing_ok=True)
        else:
            kept[number] = ResultSpool(folder, _began(folder, kept.values())).keep(raw)
    return [kept[number] for number in sorted(kept)]


def count_pages(folder: Path) -> int:
    """Return how many whole pages lie in the folder of a stack."""
    return len({_number(path) for path in _kept(folder)} | {int(path.stem) for path in _raw(folder)})


def _is_left(folder: Path, at: datetime) -> bool:
    owner = temporary.parse_owner(folder.name)
    if owner is None:
        return False
    age_s = max(0.0, at.timestamp() - folder.stat().st_mtime)
    return owner == temporary.this_process() or temporary.is_abandoned(owner, age_s, 0.0)


def _kept(folder: Path) -> list[Path]:
    return [each for each in folder.glob(_KEPT) if each.suffix != _FRESH and _ending(each).isdigit()]


def _raw(folder: Path) -> list[Path]:
    return [each for each in folder.glob(_RAW) if each.stem.isdigit()]


def _ending(kept: Path) -> str:
    return kept.stem.rpartition("-")[2]


def _number(kept: Path) -> int:
    return int(_ending(kept))


def _began(folder: Path, kept: Iterable[Path]) -> str:
    """Return when a stack began as its pages say it; that of a stack of which none was kept is when it last changed."""
    first = next(iter(kept), None)
    if first is not None:
        return first.stem.split("-")[2]
    return _hour(datetime.fromtimestamp(folder.stat().st_mtime, VIETNAM_TIME))


def _hour(at: datetime) -> str:
    return f"{at.astimezone(VIETNAM_TIME):%H%M%S}"
