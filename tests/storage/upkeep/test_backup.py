"""Backups: whole or plainly none, whatever happens meanwhile; the store is never changed."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from ocr.errors import Cancelled
from storage.database import Database
from storage.errors import BackupUnusable, DatabaseCorrupt, DiskFull, StoreReadOnly
from storage.files.file_store import FileStore
from storage.migrations.revisions import HEAD
from storage.models.dossier import Dossier
from storage.upkeep.backup import make_backup
from storage.upkeep.backup_folder import MANIFEST, read_manifest
from storage.upkeep.check import check_store
from storage.upkeep.restore import restore_backup
from tests.storage.rows import add_file
from tests.storage.upkeep.backup_children import stop
from tests.storage.upkeep.compare import differences
from tests.storage.upkeep.real_store import RealStore, add_scanned_paper, codes, flip_byte, make_store, one, path_of

CHILDREN = Path(__file__).with_name("backup_children.py")
PROJECT = Path(__file__).resolve().parents[3]


def child(name: str, data: Path, target: Path, number: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(CHILDREN), name, str(data), str(target), str(number)],
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
        stdout=subprocess.PIPE,
        text=True,
    )


def finished(name: str, data: Path, target: Path, number: int) -> str:
    """Wait for a child and return what it wrote."""
    with child(name, data, target, number) as process:
        said = process.communicate(timeout=120)[0]
    assert process.returncode == 0
    return said


def back_up(store: RealStore, target: Path) -> None:
    make_backup(store.database, store.files, target)


def restored(backup: Path, folder: Path) -> RealStore:
    restore_backup(backup, folder)
    return RealStore(folder, Database.in_folder(folder), FileStore(folder / "files"))


def grow(store: RealStore) -> None:
    with store.database.writing() as session:
        session.info["files"] = store.files
        add_scanned_paper(session, session.get_one(Dossier, 1))


def listing(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# ---------------------------------------------------------------- new and renewed


def test_restored_backup_is_the_store(store: RealStore, tmp_path: Path) -> None:
    report = make_backup(store.database, store.files, tmp_path / "stick" / "monday")
    restore_backup(tmp_path / "stick" / "monday", tmp_path / "new")

    assert (report.files, report.copied, report.lost, report.revision) == (7, 7, (), HEAD)
    assert differences(store.folder, tmp_path / "new") == []
    assert [path.name for path in (tmp_path / "stick").iterdir()] == ["monday"]


def test_backup_of_an_empty_store_can_be_restored(tmp_path: Path) -> None:
    database = Database.in_folder(tmp_path)
    database.upgrade()
    make_backup(database, FileStore(tmp_path / "files"), tmp_path / "backup")
    make_backup(database, FileStore(tmp_path / "files"), tmp_path / "backup")
    restore_backup(tmp_path / "backup", tmp_path / "new")
    database.close()

    assert differences(tmp_path, tmp_path / "new") == []


def test_backup_shares_no_block_with_the_store(store: RealStore, tmp_path: Path) -> None:
    back_up(store, tmp_path / "backup")

    def inodes(folder: Path) -> set[int]:
        return {path.stat().st_ino for path in folder.rglob("*")}

    assert not inodes(store.folder) & inodes(tmp_path / "backup")


def test_older_backup_is_brought_up_to_date(store: RealStore, tmp_path: Path) -> None:
    back_up(store, tmp_path / "backup")
    kept = {path.name: path.stat().st_ino for path in (tmp_path / "backup" / "files").rglob("*") if path.is_file()}
    grow(store)
    report = make_backup(store.database, store.files, tmp_path / "backup")
    now = {path.name: path.stat().st_ino for path in (tmp_path / "backup" / "files").rglob("*") if path.is_file()}

    assert (report.files, report.copied) == (11, 4)
    assert kept.items() < now.items()
    assert len([*(tmp_path / "backup").glob("store-*")]) == 1
    restore_backup(tmp_path / "backup", tmp_path / "new")
    assert differences(store.folder, tmp_path / "new") == []


def test_damaged_file_of_an_older_backup_is_copied_anew(store: RealStore, tmp_path: Path) -> None:
    back_up(store, tmp_path / "backup")
    flip_byte(next(path for path in (tmp_path / "backup" / "files").rglob("*") if path.is_file()))
    assert make_backup(store.database, store.files, tmp_path / "backup").copied == 1
    restore_backup(tmp_path / "backup", tmp_path / "new")

    assert differences(store.folder, tmp_path / "new") == []


def test_file_that_the_store_has_lost_is_kept_by_the_backup(store: RealStore, tmp_path: Path) -> None:
    back_up(store, tmp_path / "backup")
    lost = one(store, "SELECT sha256 FROM capture WHERE id = 1")
    path_of(store, lost).unlink()
    assert make_backup(store.database, store.files, tmp_path / "backup").lost == ()

    assert restored(tmp_path / "backup", tmp_path / "new").files.has(lost)


@pytest.mark.parametrize("break_file", [flip_byte, Path.unlink])
def test_lost_file_is_named_and_all_others_saved(
    store: RealStore, tmp_path: Path, break_file: Callable[[Path], None]
) -> None:
    lost = one(store, "SELECT sha256 FROM capture WHERE id = 1")
    break_file(path_of(store, lost))
    assert make_backup(store.database, store.files, tmp_path / "backup").lost == (lost,)
    assert restore_backup(tmp_path / "backup", tmp_path / "new").lost == (lost,)

    new = RealStore(tmp_path / "new", Database.in_folder(tmp_path / "new"), FileStore(tmp_path / "new" / "files"))
    assert codes(new) == {("file_missing", lost, False)}
    assert {*new.files.iter_sha256()} == {*store.files.iter_sha256()} - {lost}
    new.database.close()


def test_what_is_needed_no_more_goes_after_a_day(store: RealStore, tmp_path: Path) -> None:
    back_up(store, tmp_path / "backup")
    copies = FileStore(tmp_path / "backup" / "files")
    secret = one(store, "SELECT sha256 FROM capture WHERE id = 4")
    stop(store.database, store.files, 4)
    back_up(store, tmp_path / "backup")
    assert copies.has(secret)

    yesterday = time.time() - 90_000
    os.utime(tmp_path / "backup" / "files" / secret[:2] / secret, (yesterday, yesterday))
    back_up(store, tmp_path / "backup")
    assert not copies.has(secret)
    assert restored(tmp_path / "backup", tmp_path / "new").files.has(secret) is False


# ---------------------------------------------------------------- what is refused


def test_other_folder_is_left_alone(store: RealStore, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "cat.jpg").write_bytes(b"cat")

    for target in (tmp_path / "photos", tmp_path / "photos" / "cat.jpg", store.folder):
        with pytest.raises(BackupUnusable):
            back_up(store, target)
    assert listing(tmp_path / "photos") == {"cat.jpg": b"cat"}


def test_backup_of_another_store_is_left_alone(store: RealStore, tmp_path: Path) -> None:
    other = make_store(tmp_path / "other")
    back_up(other, tmp_path / "backup")
    before = listing(tmp_path / "backup")

    with pytest.raises(BackupUnusable) as caught:
        back_up(store, tmp_path / "backup")
    assert caught.value.reason == "other store"
    assert listing(tmp_path / "backup") == before
    other.database.close()


def test_store_that_went_back_in_time_does_not_replace_the_later_backup(store: RealStore, tmp_path: Path) -> None:
    back_up(store, tmp_path / "early")
    grow(store)
    back_up(store, tmp_path / "late")
    again = restored(tmp_path / "early", tmp_path / "new")

    with pytest.raises(BackupUnusable):
        back_up(again, tmp_path / "late")
    back_up(again, tmp_path / "early")
    again.database.close()


def test_damaged_database_does_not_replace_a_good_backup(store: RealStore, tmp_path: Path) -> None:
    back_up(store, tmp_path / "backup")
    before = listing(tmp_path / "backup")
    with store.database.reading() as session:
        page = session.scalar(sa.text("SELECT rootpage FROM sqlite_schema WHERE name = 'paper'"))
    store.database.close()
    with (store.folder / "store.db").open("r+b") as file:
        file.seek(4096 * (int(page or 0) - 1))
        file.write(b"\xff" * 4096)

    with pytest.raises(DatabaseCorrupt):
        back_up(store, tmp_path / "backup")
    assert listing(tmp_path / "backup") == before


def test_stopped_backup_leaves_nothing(store: RealStore, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        make_backup(store.database, store.files, tmp_path / "stick" / "backup", is_cancelled=lambda: True)

    assert list((tmp_path / "stick").iterdir()) == []


# ---------------------------------------------------------------- while others write


def test_file_removed_meanwhile_leads_to_a_newer_copy(store: RealStore, tmp_path: Path) -> None:
    # A secrecy mark is found after the database was copied and before its files are.
    secret = one(store, "SELECT sha256 FROM capture WHERE id = 4")
    told: list[tuple[int, int]] = []

    def stop_first(done: int, total: int) -> None:
        if not told:
            stop(store.database, store.files, 4)
        told.append((done, total))

    report = make_backup(store.database, store.files, tmp_path / "backup", on_progress=stop_first)

    assert (report.files, report.lost) == (6, ())
    assert not FileStore(tmp_path / "backup" / "files").has(secret)
    restore_backup(tmp_path / "backup", tmp_path / "new")
    assert differences(store.folder, tmp_path / "new") == []


def test_backup_while_another_process_writes_is_one_state_of_the_store(store: RealStore, tmp_path: Path) -> None:
    writer = child("write_for_ever", store.folder, tmp_path, 10_000)
    assert writer.stdout is not None
    try:
        for _ in range(5):
            writer.stdout.readline()
        before = time.time()
        reports = [make_backup(store.database, store.files, tmp_path / f"backup {number}") for number in range(4)]
        reports.append(make_backup(store.database, store.files, tmp_path / "backup 0"))
        seconds = time.time() - before
    finally:
        writer.kill()
        written = writer.communicate()[0].split()
        writer.stdout.close()

    assert len(written) > 5, f"nothing was written during {seconds:.1f} s"
    assert reports[0].files < reports[-1].files
    for number in range(4):
        new = restored(tmp_path / f"backup {number}", tmp_path / f"new {number}")
        assert check_store(new.database, new.files).problems == ()
        assert check_store(new.database, new.files).leftovers.unnamed == 0
        assert trail_of(new.folder) == trail_of(store.folder)[: len(trail_of(new.folder))]
        for sha256 in new.files.iter_sha256():
            assert new.files.read_bytes(sha256)
        new.database.close()
    assert reports[-1].lost == ()
    check_last_state(store, tmp_path)


def trail_of(folder: Path) -> list[tuple[int, str]]:
    with closing(sqlite3.connect(folder / "store.db")) as connection:
        return connection.execute("SELECT id, hash FROM audit_event ORDER BY id").fetchall()


def check_last_state(store: RealStore, tmp_path: Path) -> None:
    """The writer is gone; the next backup is the store, row by row and file by file, save what no row names."""
    store.files.sweep_tmp()
    back_up(store, tmp_path / "last")
    restore_backup(tmp_path / "last", tmp_path / "new last")
    unnamed = [line for line in differences(store.folder, tmp_path / "new last") if not line.startswith("file ")]
    assert unnamed == []


# ---------------------------------------------------------------- killed, full, read-only


def test_killed_backup_never_looks_complete_unless_it_is(store: RealStore, tmp_path: Path) -> None:
    with store.database.writing() as session:
        session.info["files"] = store.files
        for number in range(40):
            add_file(session, os.urandom(30_000) + str(number).encode())
    before = listing(store.folder / "files")
    finished("kill_rounds", store.folder, tmp_path / "backups", 40)

    complete = [path for path in (tmp_path / "backups").iterdir() if (path / MANIFEST).exists()]
    begun = [path for path in (tmp_path / "backups").iterdir() if path not in complete]
    assert begun, "no kill hit a backup at work"
    for number, backup in enumerate(complete):
        restore_backup(backup, tmp_path / f"new {number}")
        assert differences(store.folder, tmp_path / f"new {number}") == []
    for backup in begun:
        with pytest.raises(BackupUnusable):
            restore_backup(backup, tmp_path / "never")
    assert not (tmp_path / "never").exists()
    assert listing(store.folder / "files") == before
    assert codes(store) == set()

    back_up(store, tmp_path / "backups" / "last")
    assert not [*(tmp_path / "backups").glob("*.scratch")]


def test_killed_update_leaves_a_backup_that_can_be_restored(store: RealStore, tmp_path: Path) -> None:
    target = tmp_path / "backup"
    back_up(store, target)
    done = interrupted = 0
    for number in range(3):
        said = finished("kill_updates", store.folder, target, 12).split()
        done, interrupted = done + int(said[0]), interrupted + int(said[1])
        new = restored(target, tmp_path / f"new {number}")
        assert codes(new) == set()
        new.database.close()
    assert done, "every update was killed before its end"
    assert interrupted, "no update was killed before its end"
    assert codes(store) == set()


def test_full_target_leaves_the_older_backup_and_no_new_one(store: RealStore, tmp_path: Path) -> None:
    back_up(store, tmp_path / "backup")
    before = read_manifest(tmp_path / "backup")
    grow(store)
    # Less than the database has; then so little that not even its first pages fit.
    for target, limit_bytes in ((tmp_path / "backup", 100_000), (tmp_path / "new", 100_000), (tmp_path / "new", 3_000)):
        assert finished("back_up_over_limit", store.folder, target, limit_bytes) == DiskFull.code
    assert not (tmp_path / "new").exists()
    assert read_manifest(tmp_path / "backup") == before
    restore_backup(tmp_path / "backup", tmp_path / "restored")
    assert codes(store) == set()


def test_read_only_target_is_named_as_such(store: RealStore, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick").chmod(0o500)

    for target in (tmp_path / "stick", tmp_path / "stick" / "backup"):
        with pytest.raises(StoreReadOnly):
            back_up(store, target)
