"""The database: its tables, its transactions, and what it says when the machine is in trouble."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.orm import Session

from storage.database import Database
from storage.errors import DatabaseBusy, DatabaseCorrupt, DatabaseNewer, DiskFull, StaleVersion, StoreReadOnly
from storage.migrations.revisions import HEAD, REVISIONS
from storage.models.all_tables import metadata
from storage.models.unit import Unit


def unit(code: str = "H34.12") -> Unit:
    return Unit(code=code, name="Phường Kon Tum", level="commune")


def is_ours(_object: object, name: str | None, kind: str, _reflected: object, _other: object) -> bool:
    return not (kind == "table" and str(name).startswith("search_index"))


def test_migrations_make_the_tables_of_the_models(database: Database) -> None:
    assert database.file is not None
    engine = sa.create_engine(f"sqlite:///{database.file}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": is_ours, "compare_type": True})

        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_revisions_are_those_of_the_scripts() -> None:
    scripts = ScriptDirectory(str(Path(sys.modules["storage.migrations"].__path__[0])))

    assert [script.revision for script in scripts.walk_revisions()][::-1] == list(REVISIONS)


def test_rows_of_a_block_are_kept_together_or_not_at_all(database: Database) -> None:
    with database.writing() as session:
        session.add(unit("A"))
    with contextlib.suppress(ZeroDivisionError), database.writing() as session:
        session.add(unit("B"))
        session.flush()
        raise ZeroDivisionError
    with database.reading() as session:
        assert session.scalars(sa.select(Unit.code)).all() == ["A"]


def test_number_of_a_deleted_row_is_not_given_again(database: Database) -> None:
    with database.writing() as session:
        session.add(unit("A"))
        session.flush()
        session.execute(sa.delete(Unit))
        session.expunge_all()
        session.add(second := unit("B"))
        session.flush()
        assert second.id == 2


def test_foreign_keys_hold(database: Database) -> None:
    with pytest.raises(sa.exc.IntegrityError), database.writing() as session:
        session.add(Unit(code="A", name="", level="commune", parent_id=99))


def test_database_is_durable(database: Database) -> None:
    with database.reading() as session:
        assert session.scalar(sa.text("PRAGMA journal_mode")) == "wal"
        assert session.scalar(sa.text("PRAGMA synchronous")) == 2


def test_second_of_two_savers_is_told(database: Database) -> None:
    with database.writing() as session:
        session.add(unit())
    with database.reading() as session:
        mine = session.scalars(sa.select(Unit)).one()
    with database.writing() as session:
        session.scalars(sa.select(Unit)).one().name = "Phường Đắk Cấm"
    mine.name = "Phường Đắk Bla"
    with pytest.raises(StaleVersion), database.writing() as session:
        session.add(mine)


def test_waiting_for_another_writer_ends(database: Database, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "store.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    impatient = Database(database.url, busy_timeout_s=0.1)

    with pytest.raises(DatabaseBusy), impatient.writing():
        pytest.fail("the block must not begin")
    with impatient.reading() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Unit)) == 0
    other.close()
    impatient.close()


def test_damaged_file_is_named_as_such(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_bytes(b"no database " * 1000)
    damaged = Database.in_folder(tmp_path)

    with pytest.raises(DatabaseCorrupt):
        damaged.upgrade()
    damaged.close()


def test_newer_database_is_left_alone(database: Database) -> None:
    with database.writing() as session:
        session.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(DatabaseNewer) as caught:
        database.upgrade()

    assert caught.value.revision == "9999"


def test_unfinished_upgrade_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database.in_folder(tmp_path)

    def fail(connection: sa.Connection) -> None:
        metadata.create_all(connection)
        raise ZeroDivisionError

    monkeypatch.setattr("storage.migrations.run.upgrade", fail)
    with pytest.raises(ZeroDivisionError):
        database.upgrade()

    with database.reading() as session:
        assert sa.inspect(session.connection()).get_table_names() == []
    database.close()


def test_older_database_is_copied_before_it_is_changed(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.database.HEAD", "9998")
    monkeypatch.setattr("storage.database.REVISIONS", (HEAD, "9998"))
    with database.writing() as session:
        session.add(unit("A"))

    database.upgrade(tmp_path / "backups")

    (copy,) = (tmp_path / "backups").iterdir()
    with Session(sa.create_engine(f"sqlite:///{copy}")) as session:
        assert session.scalars(sa.select(Unit.code)).all() == ["A"]


def test_file_that_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    (tmp_path / "store.db").mkdir()
    lost = Database.in_folder(tmp_path)

    with pytest.raises(StoreReadOnly):
        lost.upgrade()
    lost.close()


_FILL = """
import resource, signal, sys
from pathlib import Path
from storage.database import Database
from storage.errors import DiskFull
from storage.models.unit import Unit
database = Database.in_folder(Path(sys.argv[1]))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
try:
    for number in range(200):
        with database.writing() as session:
            session.add(Unit(code=str(number), name="x" * 20_000, level="commune"))
        print(number, flush=True)
except DiskFull:
    print("full")
"""


def test_full_disk_keeps_what_was_committed(database: Database, tmp_path: Path, root: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _FILL, str(tmp_path)],
        env=os.environ | {"PYTHONPATH": str(root)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    *stored, last = run.stdout.split()

    assert last == "full"
    assert database.integrity_problems() == []
    with database.reading() as session:
        assert list(session.scalars(sa.select(Unit.code).order_by(Unit.id))) == stored
    with pytest.raises(DiskFull):
        raise DiskFull


def test_copy_is_whole_while_others_write(database: Database, tmp_path: Path) -> None:
    with database.writing() as session:
        session.add(unit("A"))
        session.flush()
        database.copy_to(tmp_path / "copy.db")
    copy = Database(f"sqlite:///{tmp_path / 'copy.db'}")
    with copy.reading() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Unit)) == 0
    assert copy.integrity_problems() == []
    copy.close()


def test_disk_that_cannot_be_read_is_not_called_full(database: Database) -> None:
    for code, expected in (
        (sqlite3.SQLITE_IOERR_READ, DatabaseCorrupt),
        (sqlite3.SQLITE_IOERR_SHORT_READ, DatabaseCorrupt),
        (sqlite3.SQLITE_IOERR_WRITE, DiskFull),
    ):
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = code
        with pytest.raises(expected), database.reading():
            raise error
