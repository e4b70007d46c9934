"""Files made safe: copied into the store and noted, before anything tries to read them."""

from __future__ import annotations

import mimetypes
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop.workflow.open_store import Store
from desktop.workflow.outcome import Failure
from ocr.errors import FileEmpty, FileUnreadable
from storage.dossiers.dossiers import get_dossier
from storage.papers.captures import KeptFile, add_captures
from storage.papers.page_runs import in_page_order


def keep_files(
    store: Store, code: str, paths: Sequence[Path], *, is_result: bool = False, device: str = ""
) -> tuple[Failure, ...]:
    """Copy files into the store and note that they wait in a dossier; the files themselves are only read.

    Pictures whose names count on from one to the next are taken as the pages of one stack, in that order. `device` is
    what they came from, "" where nobody knows.

    Returns those that could not be taken; all others are safe when this returns.

    Raises:
        NotFound: there is no such dossier.
        StorageError: the store cannot be written; files that were copied are not named anywhere and do no harm.
    """
    kept: list[KeptFile] = []
    failures: list[Failure] = []
    with store.database.reading() as session:
        get_dossier(session, code)
    for path in in_page_order(paths, lambda each: each.name):
        try:
            kept.append(replace(kept_file(store, path), device=device))
        except FileUnreadable as error:
            failures.append(Failure(str(path), None, error))
    with store.database.writing() as session:
        add_captures(session, get_dossier(session, code), kept, store.officer_id, is_result=is_result)
    return tuple(failures)


def kept_file(store: Store, path: Path, stack: str = "", pages: tuple[int, ...] = ()) -> KeptFile:
    """Copy a file into the store and return it as it may be noted; `stack` and `pages` are those of `KeptFile`.

    Raises:
        FileUnreadable: it cannot be taken.
        StorageError: the store cannot be written.
    """
    stored = store.files.put_file(path)
    if stored.size_bytes == 0:
        raise FileEmpty(str(path))
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return KeptFile(stored, path.name, media_type, stack, pages)
