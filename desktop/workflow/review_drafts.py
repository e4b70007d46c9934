"""What was typed in a review and not accepted yet, kept in a small file so that it outlives the program."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.workflow.review_types import Draft, Drafts, FieldRef, Place
from storage.files.durable import fsync_folder, replace_file
from storage.files.os_errors import storing_at

_FOLDER = "drafts"
_FOLDER_MODE = 0o700
_FILE_MODE = 0o600
_UNSAFE = re.compile(r"[^A-Za-z0-9.-]")


class DraftFiles:
    """The drafts of a store, a file a dossier; call it on a lane. They hold personal data like the store itself."""

    def __init__(self, store_folder: Path) -> None:
        self._folder = store_folder / _FOLDER

    def load(self, code: str) -> Drafts:
        """Return what was typed in a dossier; nothing where no file is, or one that cannot be understood."""
        try:
            return _parsed(json.loads(self._file(code).read_text("utf-8")))
        except (OSError, ValueError, KeyError, TypeError):
            return {}

    def save(self, code: str, drafts: Drafts) -> None:
        """Keep what was typed, whole or not at all; without anything the file goes.

        Raises:
            DiskFull, StoreReadOnly, PlaceUnusable: it could not be kept.
        """
        file = self._file(code)
        with storing_at(self._folder):
            if not drafts:
                file.unlink(missing_ok=True)
                return
            self._folder.mkdir(_FOLDER_MODE, parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._folder, suffix=".tmp")
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as out:
                    json.dump(_plain(drafts), out, ensure_ascii=False)
                    out.flush()
                    os.fsync(out.fileno())
                Path(name).chmod(_FILE_MODE)
                replace_file(Path(name), file)
            except OSError:
                Path(name).unlink(missing_ok=True)
                raise
            fsync_folder(self._folder)

    def _file(self, code: str) -> Path:
        return self._folder / f"{_UNSAFE.sub('_', code)}.json"


def _plain(drafts: Drafts) -> list[dict[str, object]]:
    return [
        {
            "paper": ref.paper_id,
            "key": ref.key,
            "text": draft.text,
            "seen": draft.seen,
            "place": None if draft.place is None else [draft.place.paper_id, draft.place.page, list(draft.place.box)],
        }
        for ref, draft in drafts.items()
    ]


def _parsed(entries: list[dict[str, Any]]) -> Mapping[FieldRef, Draft]:
    return {
        FieldRef(int(each["paper"]), str(each["key"])): Draft(
            str(each["text"]), None if each["seen"] is None else int(each["seen"]), _place(each["place"])
        )
        for each in entries
    }


def _place(plain: list[Any] | None) -> Place | None:
    if plain is None:
        return None
    left, top, width, height = (int(side) for side in plain[2])
    return Place(int(plain[0]), int(plain[1]), (left, top, width, height))
