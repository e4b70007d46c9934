"""Engines, sessions, upgrades: the only module that opens the database.

SQLite is the embedded default (write-ahead log, foreign keys on, synchronous FULL: a commit that returned survives a
power cut); the same models run on PostgreSQL. Encryption at rest will be added here and nowhere else.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from storage.errors import BadValue, DatabaseBusy, DatabaseCorrupt, DatabaseNewer, DiskFull, StaleVersion, StoreReadOnly
from storage.files.os_errors import storing_at
from storage.migrations.revisions import HEAD, REVISIONS

BUSY_TIMEOUT_S = 5.0
"""How long a writer waits for another one before it says so."""

CACHE_KIB = 32 * 1024
"""Of the database in memory, for each connection: SQLite's own 2 MB hold less than one search of a large store."""

FOLDER_MODE = 0o700
_WRITER = "hoso_writer"


class Database:
    """A store's database.

    Use `writing()` for one use case that changes data, `reading()` for one that does not; a session must not outlive
    its block. Safe to share between threads.
    """

    def __init__(self, url: str, *, busy_timeout_s: float = BUSY_TIMEOUT_S) -> None:
        self.url = url
        self._engine = _make_engine(url, busy_timeout_s)
        self._writer = self._engine.execution_options(**{_WRITER: True})

    @classmethod
    def in_folder(cls, folder: Path) -> Database:
        """Return the embedded database of a store's folder, which is made if it is not there.

        Raises:
            PlaceUnusable, StoreReadOnly, DiskFull: the folder cannot be made.
        """
        with storing_at(folder):
            folder.mkdir(FOLDER_MODE, parents=True, exist_ok=True)
        return cls(f"sqlite:///{folder / 'store.db'}")

    @property
    def file(self) -> Path | None:
        """The database file, None when the database is a server's."""
        url = self._engine.url
        return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None

    def is_new(self) -> bool:
        """Tell whether there is nothing in the database yet, not even tables; a file that is not there is not made.

        Raises:
            DatabaseBusy, DatabaseCorrupt, StoreReadOnly: it cannot be read.
        """
        # Asked without opening it: SQLite drops the write-ahead log beside a file that is empty or gone.
        if self.file is not None and not (self.file.exists() and self.file.stat().st_size):
            return True
        with _clear_errors():
            return self._revision() is None

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Yield a session whose changes are committed together at the end of the block, or not at all.

        Raises:
            DatabaseBusy, DatabaseCorrupt, DiskFull, StoreReadOnly: nothing of the block was stored.
            StaleVersion: somebody else changed a row of the block meanwhile; nothing was stored.
        """
        with _clear_errors(), Session(self._writer, expire_on_commit=False) as session, session.begin():
            session.connection()  # takes the writer's lock now, before anything is read that it should protect
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Yield a session that sees one state of the database throughout the block.

        Raises:
            DatabaseBusy, DatabaseCorrupt, StoreReadOnly: it cannot be read.
        """
        with _clear_errors(), Session(self._engine, autoflush=False) as session:
            yield session

    def upgrade(self, backups: Path | None = None) -> None:
        """Bring the tables to this program's revision; what there was is copied into `backups` first.

        Raises:
            DatabaseNewer: a newer program made this database; it is left as it is.
            DatabaseBusy, DatabaseCorrupt, DiskFull, StoreReadOnly: it is left as it is.
        """
        with _clear_errors():
            revision = self._revision()
            if revision == HEAD:
                return
            if revision is not None:
                if revision not in REVISIONS:
                    raise DatabaseNewer(revision)
                if backups is not None and self.file is not None:
                    with storing_at(backups):
                        backups.mkdir(parents=True, exist_ok=True)
                    self.copy_to(backups / f"before-{HEAD}-{datetime.now(UTC):%Y%m%dT%H%M%S}.db")
            from storage.migrations.run import upgrade  # noqa: PLC0415  # a quarter of a second, and rarely needed

            with self._writer.begin() as connection:
                upgrade(connection)

    def _revision(self) -> str | None:
        """Return the revision that the tables are at, None for an empty database."""
        with self._engine.connect() as connection:
            if not sa.inspect(connection).has_table("alembic_version"):
                return None
            found = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
            return None if found is None else str(found)

    def copy_to(self, target: Path) -> None:
        """Write a consistent copy of the embedded database to a new file while others go on working.

        Raises:
            DiskFull, StoreReadOnly, DatabaseCorrupt, DatabaseBusy: the copy is not usable.
        """
        if self.file is None:
            message = "a server's database is copied by the server's own tools"
            raise TypeError(message)
        with _clear_errors():
            source = sqlite3.connect(self.file.resolve().as_uri() + "?mode=ro", uri=True, timeout=BUSY_TIMEOUT_S)
            copy = sqlite3.connect(target)
            try:
                source.backup(copy)
            finally:
                copy.close()
                source.close()

    def integrity_problems(self) -> list[str]:
        """Return what SQLite's own checks say about the file, in its words; empty when all is well."""
        if self.file is None:
            return []
        with _clear_errors(), self._engine.connect() as connection:
            found = [row[0] for row in connection.execute(sa.text("PRAGMA integrity_check(20)")) if row[0] != "ok"]
            orphans = connection.execute(sa.text("PRAGMA foreign_key_check")).all()
            return found + [f"foreign key of {row[0]}" for row in orphans]

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()


def _make_engine(url: str, busy_timeout_s: float) -> sa.Engine:
    is_sqlite = url.startswith("sqlite")
    try:
        engine = sa.create_engine(url, connect_args={"timeout": busy_timeout_s} if is_sqlite else {})
    except (sa.exc.ArgumentError, ValueError, ImportError) as error:  # no address, or of a database without its driver
        raise BadValue("database", url.rpartition("@")[2]) from error  # what stands before may be a password
    if not is_sqlite:
        return engine
    sa.event.listen(engine, "connect", _prepare_sqlite)
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    # The driver's own transactions would leave DDL outside of them; BEGIN is said by `_begin_sqlite` instead.
    connection.isolation_level = None
    for pragma in ("journal_mode = WAL", "foreign_keys = ON", "synchronous = FULL", f"cache_size = -{CACHE_KIB}"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: sa.Connection) -> None:
    # A writer takes its lock at once: two that start by reading could otherwise both wait for the other.
    writes = connection.get_execution_options().get(_WRITER, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


_READ_ERRORS = (sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_IOERR_CORRUPTFS)
"""Extended codes: the disk does not give back what was written, which is no lack of room."""

_SQLITE_ERRORS: dict[int, type[DatabaseBusy | DatabaseCorrupt | DiskFull | StoreReadOnly]] = {
    sqlite3.SQLITE_BUSY: DatabaseBusy,
    sqlite3.SQLITE_LOCKED: DatabaseBusy,
    sqlite3.SQLITE_PROTOCOL: DatabaseBusy,
    sqlite3.SQLITE_CORRUPT: DatabaseCorrupt,
    sqlite3.SQLITE_NOTADB: DatabaseCorrupt,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_IOERR: DiskFull,  # what a file-size limit or a quota looks like to SQLite
    sqlite3.SQLITE_READONLY: StoreReadOnly,
    sqlite3.SQLITE_CANTOPEN: StoreReadOnly,
    sqlite3.SQLITE_PERM: StoreReadOnly,
    sqlite3.SQLITE_AUTH: StoreReadOnly,
}
"""Primary result codes (https://sqlite.org/rescode.html) that are the machine's trouble; all others are bugs."""


@contextmanager
def _clear_errors() -> Iterator[None]:
    """Turn the database's own errors into those of `storage.errors`."""
    try:
        yield
    except StaleDataError as error:
        raise StaleVersion from error
    except sa.exc.DBAPIError as error:
        original = error.orig
        if isinstance(original, sqlite3.Error):
            _raise_known(original)
        raise
    except sqlite3.Error as error:
        _raise_known(error)
        raise


def _raise_known(error: sqlite3.Error) -> None:
    code = getattr(error, "sqlite_errorcode", None)
    known = DatabaseCorrupt if code in _READ_ERRORS else None if code is None else _SQLITE_ERRORS.get(code & 0xFF)
    if known is not None:
        raise known from error
