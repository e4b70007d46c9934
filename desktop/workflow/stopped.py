"""Files that a secrecy mark stopped: their bytes go, at once or when the store is next opened."""

from __future__ import annotations

from storage.database import Database
from storage.files.file_store import FileStore
from storage.papers.captures import bytes_to_remove, forget_bytes


def remove_stopped(database: Database, files: FileStore) -> None:
    """Remove the bytes of files that a secrecy mark stopped; also what a killed program did not get to.

    Raises:
        StorageError: some may be gone already; the others go the next time.
    """
    with database.reading() as session:
        if not bytes_to_remove(session):
            return
    # Under the writer's lock, so that nobody hands the same bytes in between their end and our note of it. Killed in
    # between, we remove them once more, which is no error.
    with database.writing() as session:
        for sha256 in sorted(bytes_to_remove(session)):
            files.remove(sha256)
            forget_bytes(session, sha256)
