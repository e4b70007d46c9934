"""What the settings ask of an open store; each method runs on a lane."""

from __future__ import annotations

from pathlib import Path

from desktop.workflow.catalogue import import_procedures, list_catalogue
from desktop.workflow.office_types import Aim, BackupThere, DatabaseLine, Imported, OfficeNow
from desktop.workflow.open_store import Store
from desktop.workflow.paper_names import paper_name
from desktop.workflow.upkeep import back_up
from storage.casework.office_changes import change_office
from storage.catalogue.in_database import load_databases
from storage.decisions import Office
from storage.dossiers.office_calendar import parse_office_calendar, read_calendar
from storage.dossiers.working_days import VIETNAM_TIME
from storage.errors import BackupUnusable
from storage.office import load_office
from storage.progress import Progress
from storage.rates.definitions import load_definitions
from storage.upkeep.backup_folder import Manifest, is_free, read_manifest
from storage.upkeep.verify import verify_backup

AIMS = ("intake", "4.1", "4.3", "2.1")
"""The indicators on the supervisor's cards; the first and the third stand at the counter too."""


class OfficeDesk:
    """An open store as its administrator sets it up. Safe to use from every lane."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def load(self) -> OfficeNow:
        """Return what is decided."""
        with self._store.database.reading() as session:
            office = load_office(session)
        known = {each.key: each for each in load_definitions().indicators}
        return OfficeNow(
            office,
            len(list_catalogue(self._store)),
            tuple(Aim(key, known[key].name[0], known[key].target) for key in AIMS),
            _database_lines(),
        )

    def change(self, office: Office) -> None:
        """Decide anew; what is stored already stays as it is.

        Raises:
            BadValue: something cannot be meant; nothing was changed.
        """
        with self._store.database.writing() as session:
            change_office(session, office, self._store.officer_id)

    def read_calendar(self, path: Path) -> str:
        """Return what a calendar file says.

        Raises:
            BadValue: it cannot be read or contradicts itself.
        """
        text = read_calendar(path)
        parse_office_calendar(text)
        return text

    def import_procedures(self, path: Path, on_progress: Progress) -> Imported:
        """Load a file of procedures into the catalogue.

        Raises:
            CatalogueUnreadable: it cannot be understood as a whole; the catalogue was not changed.
        """
        report = import_procedures(self._store, path, on_progress)
        return Imported(report.imported, len(report.refused), len(report.doubts))

    def backup_in(self, folder: Path) -> BackupThere | None:
        """Return the backup that a folder holds, None where there is none yet.

        Raises:
            BackupUnusable: the folder holds something else.
        """
        return None if is_free(folder) else _there(read_manifest(folder))

    def back_up(self, folder: Path, on_progress: Progress) -> BackupThere:
        """Copy the store into a folder, or bring the backup there up to date, while others work.

        Raises:
            BackupUnusable: the folder holds something else, or lies in the store.
            Cancelled, DiskFull, StoreReadOnly, DatabaseBusy, DatabaseCorrupt: the folder is what it was before.
        """
        if folder.resolve().is_relative_to(self._store.folder.resolve()):
            raise BackupUnusable(str(folder), "inside the store")
        report = back_up(self._store, folder, on_progress)
        return BackupThere(report.created_at, report.files, report.total_bytes, len(report.lost))

    def verify(self, folder: Path, on_progress: Progress) -> BackupThere:
        """Read all of a backup and return what it holds.

        Raises:
            BackupUnusable, ChecksumMismatch: it is not whole.
        """
        return _there(verify_backup(folder, on_progress=on_progress))


def _there(manifest: Manifest) -> BackupThere:
    made = manifest.created_at.astimezone(VIETNAM_TIME)
    return BackupThere(made, manifest.files, manifest.total_bytes, len(manifest.lost))


def _database_lines() -> tuple[DatabaseLine, ...]:
    return tuple(
        DatabaseLine(
            (database.id, line.document_type),
            database.name,
            paper_name(line.document_type),
            line.since,
            line.source,
            line.enabled,
        )
        for database in load_databases()
        for line in database.replaces
        if line.document_type is not None
    )
