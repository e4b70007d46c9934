"""The store's own health: checked, repaired, backed up, restored."""

from __future__ import annotations

from pathlib import Path

from desktop.workflow.open_store import Store, open_store
from desktop.workflow.show import archive_again
from storage.audit import Subject, record
from storage.progress import Progress, no_progress
from storage.upkeep.backup import BackupReport, make_backup
from storage.upkeep.check import ARCHIVAL, CheckReport, check_store
from storage.upkeep.check_search import SEARCH_CHECK
from storage.upkeep.restore import RestoreReport, restore_backup


def check(store: Store, *, repair: bool = False, on_progress: Progress = no_progress) -> CheckReport:
    """Prove that a store is whole; with `repair`, make anew what can be derived.

    Raises:
        DatabaseBusy, DiskFull, StoreReadOnly: the check could not be finished; repairs so far are whole.
    """
    return check_store(
        store.database,
        store.files,
        repair=repair,
        extra_checks=[SEARCH_CHECK],
        repairers={ARCHIVAL: lambda paper_id: archive_again(store, paper_id)},
        on_progress=on_progress,
    )


def back_up(store: Store, target: Path, on_progress: Progress = no_progress) -> BackupReport:
    """Copy the store into a folder while others go on working with it.

    Raises:
        BackupUnusable: the folder holds something else.
        DiskFull, StoreReadOnly, DatabaseBusy, DatabaseCorrupt: the folder is what it was before.
    """
    return make_backup(store.database, store.files, target, on_progress=on_progress)


def restore(source: Path, folder: Path, on_progress: Progress = no_progress) -> RestoreReport:
    """Make a store from a backup in a folder that is missing or empty, and note that in its trail.

    Raises:
        BackupUnusable: the source is no whole backup, or the folder holds something.
        ChecksumMismatch: a file of the backup is not what it was.
        DatabaseNewer: a newer program made the backup.
        DiskFull, StoreReadOnly: the folder cannot be written; nothing is left there.
    """
    report = restore_backup(source, folder, on_progress=on_progress)
    with open_store(folder) as store, store.database.writing() as session:
        record(session, "store.restore", Subject("store"), store.officer_id, files=report.files)
    return report
