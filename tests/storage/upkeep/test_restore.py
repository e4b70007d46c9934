"""Restoring: only what is proven whole gets a name, and an older program's backup becomes a store of today."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage.database import Database
from storage.errors import BackupUnusable, ChecksumMismatch, DatabaseNewer, StorageError, StoreReadOnly
from storage.files.durable import sha256_of
from storage.upkeep.backup import make_backup
from storage.upkeep.backup_folder import MANIFEST, Manifest, read_manifest, write_manifest
from storage.upkeep.restore import restore_backup
from tests.storage.upkeep.real_store import RealStore, flip_byte


@pytest.fixture
def backup(store: RealStore, tmp_path: Path) -> Path:
    make_backup(store.database, store.files, tmp_path / "backup")
    return tmp_path / "backup"


def database_of(backup: Path) -> Path:
    return backup / read_manifest(backup).database


def first_file(backup: Path) -> Path:
    return next(path for path in sorted((backup / "files").rglob("*")) if path.is_file())


def edit_manifest(backup: Path, **changes: object) -> None:
    path = backup / MANIFEST
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def rewrite_manifest(backup: Path, **changes: object) -> None:
    """Change a manifest together with its own checksum."""
    old = read_manifest(backup)
    fields = {name: getattr(old, name) for name in Manifest.__dataclass_fields__}
    write_manifest(backup, Manifest(**(fields | changes)))


DAMAGE: dict[str, tuple[Callable[[Path], object], type[StorageError]]] = {
    "no manifest": (lambda backup: (backup / MANIFEST).unlink(), BackupUnusable),
    "half a manifest": (lambda backup: os.truncate(backup / MANIFEST, 200), BackupUnusable),
    "empty manifest": (lambda backup: (backup / MANIFEST).write_text("[]"), BackupUnusable),
    "manifest changed": (lambda backup: edit_manifest(backup, files=6), BackupUnusable),
    "list of files does not fit": (lambda backup: rewrite_manifest(backup, files=6), BackupUnusable),
    "database elsewhere": (lambda backup: rewrite_manifest(backup, database="../x.db"), BackupUnusable),
    "newer format": (lambda backup: edit_manifest(backup, format=2), BackupUnusable),
    "no database": (lambda backup: database_of(backup).unlink(), BackupUnusable),
    "database damaged": (lambda backup: flip_byte(database_of(backup)), ChecksumMismatch),
    "database cut": (lambda backup: os.truncate(database_of(backup), 8192), ChecksumMismatch),
    "file missing": (lambda backup: first_file(backup).unlink(), BackupUnusable),
    "file damaged": (lambda backup: flip_byte(first_file(backup)), ChecksumMismatch),
    "newer program": (lambda backup: rewrite_manifest(backup, revision="9999"), DatabaseNewer),
}


@pytest.mark.parametrize("name", DAMAGE)
@pytest.mark.parametrize("exists", [True, False])
def test_damaged_backup_is_refused_and_leaves_no_half_store(
    backup: Path, tmp_path: Path, name: str, exists: bool
) -> None:
    break_backup, error = DAMAGE[name]
    break_backup(backup)
    target = tmp_path / "counter" / "data"
    target.parent.mkdir()
    if exists:
        target.mkdir()

    with pytest.raises(error):
        restore_backup(backup, target)

    assert [path.name for path in target.parent.iterdir()] == (["data"] if exists else [])
    assert not exists or not [*target.iterdir()]


def test_store_in_use_is_not_overwritten(backup: Path, store: RealStore) -> None:
    before = (store.folder / "store.db").read_bytes()
    with pytest.raises(BackupUnusable) as caught:
        restore_backup(backup, store.folder)

    assert caught.value.reason == "not empty"
    assert (store.folder / "store.db").read_bytes() == before


def test_folder_that_is_no_backup_is_refused(tmp_path: Path) -> None:
    for source in (tmp_path / "nowhere", tmp_path):
        with pytest.raises(BackupUnusable):
            restore_backup(source, tmp_path / "new")


def test_backup_is_only_read(backup: Path, tmp_path: Path) -> None:
    before = {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in backup.rglob("*")}
    restore_backup(backup, tmp_path / "new")

    assert {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in backup.rglob("*")} == before


def test_backup_on_a_read_only_stick_can_be_restored(backup: Path, tmp_path: Path) -> None:
    for path in (*backup.rglob("*"), backup):
        path.chmod(0o500 if path.is_dir() else 0o400)
    try:
        report = restore_backup(backup, tmp_path / "new")
    finally:
        for path in (backup, *backup.rglob("*")):
            path.chmod(0o700 if path.is_dir() else 0o600)
    assert report.files == 7


def test_read_only_target_is_named_as_such(backup: Path, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    (tmp_path / "counter").mkdir(mode=0o500)

    with pytest.raises(StoreReadOnly):
        restore_backup(backup, tmp_path / "counter" / "data")


def test_backup_of_an_older_program_is_brought_to_this_revision(
    backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def upgrade(connection: sa.Connection) -> None:
        connection.execute(sa.text("ALTER TABLE unit ADD COLUMN motto TEXT"))
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9998'"))

    monkeypatch.setattr("storage.database.HEAD", "9998")
    monkeypatch.setattr("storage.migrations.run.upgrade", upgrade)
    report = restore_backup(backup, tmp_path / "new")

    assert report.revision != "9998"
    database = Database.in_folder(tmp_path / "new")
    with database.reading() as session:
        assert session.scalar(sa.text("SELECT version_num FROM alembic_version")) == "9998"
        assert session.scalars(sa.text("SELECT motto FROM unit")).all() == [None]
    database.close()


def test_failed_upgrade_leaves_no_half_store(backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def upgrade(_connection: sa.Connection) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("storage.database.HEAD", "9998")
    monkeypatch.setattr("storage.migrations.run.upgrade", upgrade)
    with pytest.raises(ZeroDivisionError):
        restore_backup(backup, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_manifest_says_what_is_there(backup: Path, store: RealStore) -> None:
    manifest = read_manifest(backup)
    with database_of(backup).open("rb") as file:
        assert manifest.database_sha256 == sha256_of(file)
    with store.database.reading() as session:
        assert manifest.last_event == session.scalar(sa.text("SELECT hash FROM audit_event ORDER BY id DESC LIMIT 1"))
    assert (manifest.files, manifest.total_bytes) == (
        7,
        sum(path.stat().st_size for path in (backup / "files").rglob("*") if path.is_file()),
    )


def test_progress_of_a_restore_ends_where_it_said(backup: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    restore_backup(backup, tmp_path / "new", on_progress=lambda done, total: told.append((done, total)))

    assert (told[0], told[-1]) == ((0, 7), (7, 7))
