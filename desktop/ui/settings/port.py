"""What the settings need of a store: `OfficeDesk` of `desktop.workflow` is it, tests bring their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop.workflow.office_types import BackupThere, Imported, OfficeNow
from storage.decisions import Office
from storage.progress import Progress


class OfficePort(Protocol):
    """What is decided for everybody; every method is called on a lane and may raise a `HosoError`."""

    def load(self) -> OfficeNow:
        """Return what is decided, and what it can be chosen from."""
        ...

    def change(self, office: Office) -> None:
        """Decide anew."""
        ...

    def read_calendar(self, path: Path) -> str:
        """Return what a calendar file says."""
        ...

    def import_procedures(self, path: Path, on_progress: Progress) -> Imported:
        """Load a file of procedures into the catalogue."""
        ...

    def backup_in(self, folder: Path) -> BackupThere | None:
        """Return the backup that a folder holds."""
        ...

    def back_up(self, folder: Path, on_progress: Progress) -> BackupThere:
        """Copy the store into a folder."""
        ...

    def verify(self, folder: Path, on_progress: Progress) -> BackupThere:
        """Read all of a backup and return what it holds."""
        ...


OfficeOf = Callable[[], OfficePort]
"""Gives what is decided in the open store, on a lane."""
