"""What the operating system refuses, in the words of the store: the one place where `OSError` is translated.

Errors that are not listed (a cable pulled out, a bug of ours) stay what they are.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.errors import ChecksumMismatch, DiskFull, FileMissing, PlaceUnusable, StorageError, StoreReadOnly

NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
NOT_ALLOWED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def storage_error(error: OSError) -> StorageError | None:
    """Return what a refused write means, None for an error that says nothing about the store."""
    if error.errno in NO_ROOM:
        return DiskFull(f"{DiskFull.code}: {error.strerror}")
    if error.errno in NOT_ALLOWED:
        return StoreReadOnly(f"{StoreReadOnly.code}: {error.strerror}")
    return None


@contextmanager
def storing() -> Iterator[None]:
    """Translate the errors of what is written inside.

    Raises:
        DiskFull: No room is left, a quota is used up, or a limit of the file size is reached.
        StoreReadOnly: The folder or the file may not be written.
    """
    try:
        yield
    except OSError as error:
        if (translated := storage_error(error)) is None:
            raise
        raise translated from error


@contextmanager
def storing_at(place: Path) -> Iterator[None]:
    """Translate the errors of what is written to a path that a person named.

    Raises:
        PlaceUnusable: It is a folder where a file should be, or the other way round, or lies in no folder.
        DiskFull, StoreReadOnly: See `storing`.
    """
    try:
        with storing():
            yield
    except (FileNotFoundError, FileExistsError, NotADirectoryError, IsADirectoryError) as error:
        raise PlaceUnusable(str(place)) from error


@contextmanager
def fetching(sha256: str) -> Iterator[None]:
    """Translate the errors of what is read inside, from the stored file of that name.

    Raises:
        FileMissing: There is no such file.
        ChecksumMismatch: The disk cannot give its bytes back.
        StoreReadOnly: We have no right to it.
    """
    try:
        yield
    except FileNotFoundError as error:
        raise FileMissing(sha256) from error
    except OSError as error:
        if error.errno == errno.EIO:
            raise ChecksumMismatch(sha256) from error
        if (translated := storage_error(error)) is None:
            raise
        raise translated from error
