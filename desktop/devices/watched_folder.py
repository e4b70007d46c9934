"""A folder that other machines put files into: which of them have arrived whole.

Nobody tells us when a copy over the network is complete. A file counts as whole once its size and its time stood still
for two seconds and its last bytes are the end that its kind has; without such an end it has to stand still for half a
minute. Empty files, and names that programs write under until they are done (".x", "~x", "x.part"), are left alone.
"""

from __future__ import annotations

import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop.devices.file_ends import has_its_end

SUFFIXES = frozenset((".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp", ".heic", ".heif", ".pdf"))
STILL_S = 2.0
"""So long nothing may have changed in a file that has its end."""

STILL_WITHOUT_END_S = 30.0
"""So long in one that has not, or whose kind has none: a copy over a network may pause for seconds."""

_PROVISIONAL = (".", "~")


@dataclass(frozen=True, slots=True)
class Look:
    """How a file stood when it was looked at."""

    size_bytes: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that arrived whole, as it stood; who takes it looks whether it still stands so."""

    path: Path
    look: Look
    note: str


@dataclass(slots=True)
class _Known:
    look: Look
    since_s: float
    note: str


@dataclass(slots=True)
class WatchedFolder:
    """What is known of a folder from one look to the next.

    `note` is whatever the caller wants to remember of a file since it was first seen (which dossier was open then).
    """

    folder: Path
    still_s: float = STILL_S
    still_without_end_s: float = STILL_WITHOUT_END_S
    _known: dict[Path, _Known] = field(default_factory=dict)
    _taken: dict[Path, Look] = field(default_factory=dict)

    def look(self, now_s: float, note: str = "") -> tuple[Arrival, ...]:
        """Return the files that are whole and were not taken, oldest first; `now_s` is a clock that never goes back.

        Raises:
            OSError: the folder cannot be read; what is known of it stays.
        """
        found = _files(self.folder)
        self._known = {path: each for path, each in self._known.items() if path in found}
        self._taken = {path: look for path, look in self._taken.items() if found.get(path) == look}
        for path, look in found.items():
            known = self._known.get(path)
            if known is None:
                self._known[path] = _Known(look, now_s, note)
            elif known.look != look:
                known.look, known.since_s = look, now_s
        whole = [
            Arrival(path, each.look, each.note)
            for path, each in self._known.items()
            if each.look.size_bytes and path not in self._taken and self._is_whole(path, now_s - each.since_s)
        ]
        return tuple(sorted(whole, key=lambda each: (each.look.changed_ns, each.path.name)))

    def _is_whole(self, path: Path, still_s: float) -> bool:
        return still_s >= self.still_without_end_s or (still_s >= self.still_s and has_its_end(path))

    def take(self, arrival: Arrival) -> None:
        """Note that a file was taken, so that it is not taken again should it be impossible to remove it."""
        self._taken[arrival.path] = arrival.look


def stands_still(arrival: Arrival) -> bool:
    """Say whether a file is still as it was when it counted as whole."""
    try:
        return _look(arrival.path) == arrival.look
    except OSError:
        return False


def _files(folder: Path) -> Mapping[Path, Look]:
    found = {}
    for path in folder.iterdir():
        name = path.name.lower()
        if path.suffix.lower() not in SUFFIXES or name.startswith(_PROVISIONAL) or path.is_symlink():
            continue
        try:
            look = _look(path)
        except OSError:  # gone between two questions, or not yet to be seen
            continue
        if look is not None:
            found[path] = look
    return found


def _look(path: Path) -> Look | None:
    about = path.stat()
    return Look(about.st_size, about.st_mtime_ns) if stat.S_ISREG(about.st_mode) else None
