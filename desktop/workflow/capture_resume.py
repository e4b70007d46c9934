"""Which dossier was on the screen: remembered by the store for each computer, so that a killed window comes back there.

A window that is closed as it should be forgets it.
"""

from __future__ import annotations

from pathlib import Path

from storage.files import temporary
from storage.files.durable import fsync_folder, replace_file, write_through
from storage.files.os_errors import storing

_FOLDER = "desks"
_LONGEST = 64


def remember_dossier(folder: Path, code: str) -> None:
    """Remember which dossier of the store in `folder` is open here; "" for none.

    Raises:
        StorageError: it could not be noted; what was noted before stays.
    """
    path = _path(folder)
    with storing():
        path.parent.mkdir(0o700, exist_ok=True)
        fresh, file = temporary.create_file(path.parent)
        with file:
            write_through(file, [code.encode()])
        replace_file(fresh, path)
        fsync_folder(path.parent)


def remembered_dossier(folder: Path) -> str:
    """Return the dossier that was open here when the program ended, "" if none was or it was closed as it should be."""
    try:
        text = _path(folder).read_text("utf-8").strip()
    except (OSError, ValueError):
        return ""
    return text if len(text) <= _LONGEST else ""


def _path(folder: Path) -> Path:
    return folder / _FOLDER / temporary.this_computer()
