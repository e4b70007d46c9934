"""A stack of scanned results goes to the dossiers whose codes it bears, once it is whole; see `result_spool`.

What a killed program left is told at the next start and filed when somebody says so, or with the next stack.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from desktop.workflow.filed import Filed
from desktop.workflow.meant_dossier import dossier_meant
from desktop.workflow.open_store import Store
from desktop.workflow.result_spool import kept_pages, whole_stacks
from desktop.workflow.results import file_as, file_results
from desktop.workflow.unclaimed import path_of, remove_claimed, set_aside


def file_scanned(
    store: Store, at: datetime, on_progress: Callable[[int, int], None], *, busy: frozenset[Path] = frozenset()
) -> Filed:
    """Take the pages of all stacks that are whole into the dossiers whose codes they bear; see `results.file_results`.

    Folders of living processes are left alone, our own among them if they are `busy`. Pages that belong nowhere are
    named and kept; see `unclaimed`.

    Raises:
        StorageError, EngineMissing, LanguageMissing: what was not filed stays for the next time.
    """
    codes: dict[str, None] = {}
    filed = Filed((), ())
    for folder in whole_stacks(store, at, busy):
        pages = kept_pages(folder)
        found = file_results(store, pages, at, on_progress, is_scan=True)
        for page in reversed(pages):  # a kill in between must not leave a page behind the slip of another
            if page in found.of_nobody:
                set_aside(store, page)
            else:
                page.unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        codes |= dict.fromkeys(found.codes)
        filed = Filed(tuple(codes), (*filed.notes, *found.notes))
    return filed


def claim(store: Store, checksums: Sequence[str], text: str, at: datetime) -> Filed:
    """Take pages of nobody into the dossier that `text` means (`results.dossier_meant`), as its result.

    Raises:
        BadValue, NotFound, SeveralFound, StorageError: they stay where they are.
    """
    code = dossier_meant(store, text)
    paths = [path_of(store, each) for each in checksums]
    filed = file_as(store, code, paths, at)
    remove_claimed(paths)
    return filed
