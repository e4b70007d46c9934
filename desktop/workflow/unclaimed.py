"""Scanned pages of results of which nobody knows the dossier: kept, shown, and given away or thrown by a person.

They lie in `DATA/spool-results/unclaimed`, those that were thrown in `DATA/spool-results/thrown`, each under the name
of its scan and its checksum. Nothing goes from there but to a dossier or to the other folder.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from desktop.workflow.filed import LeftResults, UnclaimedPage
from desktop.workflow.open_store import Store
from desktop.workflow.result_spool import FOLDER, count_pages, whole_stacks
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import NotFound
from storage.files.durable import fsync_folder
from storage.files.os_errors import storing

_UNCLAIMED, _THROWN = "unclaimed", "thrown"


def set_aside(store: Store, page: Path) -> None:
    """Keep a page among those of nobody; it leaves its stack in the same moment.

    Raises:
        DiskFull, StoreReadOnly: it stays in its stack.
    """
    with storing():
        folder = _folder(store, is_thrown=False)
        sha256 = hashlib.sha256(page.read_bytes()).hexdigest()
        page.replace(folder / f"{page.stem}.{sha256}{page.suffix}")
        fsync_folder(folder)


def unclaimed_pages(store: Store) -> tuple[UnclaimedPage, ...]:
    """Return the pages of nobody, then those that were thrown, each as they were scanned.

    Raises:
        StorageError: the folders cannot be seen.
    """
    with storing():
        return tuple(page for is_thrown in (False, True) for page in _pages(store, is_thrown=is_thrown))


def left_results(store: Store, at: datetime, busy: frozenset[Path]) -> LeftResults:
    """Return how many pages are in no dossier, although nothing is scanned into a `busy` folder any more.

    Raises:
        StorageError: the folders cannot be seen.
    """
    with storing():
        to_file = sum(map(count_pages, whole_stacks(store, at, busy)))
        of_nobody, thrown = (len(_pages(store, is_thrown=is_thrown)) for is_thrown in (False, True))
    return LeftResults(to_file, of_nobody, thrown)


def path_of(store: Store, sha256: str) -> Path:
    """Return where the page of a checksum lies.

    Raises:
        NotFound: somebody else has given it to a dossier.
    """
    for folder in (_UNCLAIMED, _THROWN):
        for path in (store.folder / FOLDER / folder).glob(f"*.{sha256}.*"):
            return path
    raise NotFound("page", sha256[:8])


def throw(store: Store, checksums: Iterable[str], *, away: bool = True) -> None:
    """Put pages into the bin of the pages of nobody, or (not `away`) take them out of it.

    Raises:
        NotFound: somebody else has given one of them to a dossier.
        DiskFull, StoreReadOnly: the rest stays where it is.
    """
    with storing():
        folder = _folder(store, is_thrown=away)
        for sha256 in checksums:
            path = path_of(store, sha256)
            path.replace(folder / path.name)
        fsync_folder(folder)


def remove_claimed(paths: Sequence[Path]) -> None:
    """Forget pages that are in a dossier now."""
    for path in paths:
        path.unlink(missing_ok=True)


def _pages(store: Store, *, is_thrown: bool) -> list[UnclaimedPage]:
    folder = store.folder / FOLDER / (_THROWN if is_thrown else _UNCLAIMED)
    every = [(path.stat().st_mtime, path) for path in folder.iterdir()] if folder.is_dir() else []
    return [
        UnclaimedPage(path.stem.rpartition(".")[2], datetime.fromtimestamp(at_s, VIETNAM_TIME), is_thrown=is_thrown)
        for at_s, path in sorted(every)
    ]


def _folder(store: Store, *, is_thrown: bool) -> Path:
    folder = store.folder / FOLDER / (_THROWN if is_thrown else _UNCLAIMED)
    if not folder.is_dir():
        folder.mkdir(0o700, parents=True, exist_ok=True)
        fsync_folder(folder.parent)
    return folder
