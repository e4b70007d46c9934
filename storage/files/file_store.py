"""The file store: every scan, picture and PDF under the SHA-256 of its bytes, `ROOT/ab/abcd…`, written once.

A file has its name only when all its bytes are on the disk: temporary file, fsync, rename, fsync of the folder. So a
process that is killed, or a computer that loses power, leaves whole files and scraps in `ROOT/tmp`, nothing between.
Nobody else opens a stored file: encryption at rest will change this module only.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from ocr.errors import FileNotThere, FileUnreadable, NotAFile
from storage.errors import ChecksumMismatch, FileMissing
from storage.files import temporary
from storage.files.durable import CHUNK_BYTES, fsync_folder, is_whole, replace_file, sha256_of, touch, write_through
from storage.files.os_errors import fetching, storing

TMP = "tmp"
FOLDER_MODE = 0o700
FILE_MODE = 0o400  # what is stored never changes

_SHA256 = re.compile(r"[0-9a-f]{64}")
_PREFIX = re.compile(r"[0-9a-f]{2}")


@dataclass(frozen=True)
class StoredFile:
    """A file that is safely on the disk; `is_new` is False if the same bytes were there before."""

    sha256: str
    size_bytes: int
    is_new: bool


class FileStore:
    """The files under one folder. Making one touches nothing: folders are created when the first file comes.

    Every method may raise StoreReadOnly if we have no right to the folder; those that write also DiskFull.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._tmp = root / TMP

    def put_bytes(self, data: bytes) -> StoredFile:
        """Store bytes and return their name; when this returns they outlive a power cut."""
        return self._put([data])

    def put_file(self, path: Path) -> StoredFile:
        """Store a copy of a file of the user's, which is only read.

        Raises:
            FileUnreadable: The file is not there (FileNotThere), is no file (NotAFile), or cannot be read.
        """
        with _open_source(path) as source:
            return self._put(_chunks_of_source(source, path))

    def open(self, sha256: str) -> BinaryIO:
        """Open a stored file for reading. The bytes are not checked: `read_bytes` and `as_path` do that.

        Raises:
            FileMissing: There is none of that name.
        """
        with fetching(sha256):
            return self._path(sha256).open("rb")

    def read_bytes(self, sha256: str) -> bytes:
        """Return the bytes of a stored file, which are what was put there.

        Raises:
            FileMissing: There is none of that name.
            ChecksumMismatch: The bytes have changed.
        """
        with fetching(sha256), self.open(sha256) as file:
            data = file.read()
        if hashlib.sha256(data).hexdigest() != sha256:
            raise ChecksumMismatch(sha256)
        return data

    @contextmanager
    def as_path(self, sha256: str) -> Iterator[Path]:
        """Give a path with the checked bytes to a library that wants one. Only for reading, and only inside `with`.

        Raises:
            FileMissing: There is none of that name.
            ChecksumMismatch: The bytes have changed.
        """
        self.verify(sha256)
        yield self._path(sha256)

    def has(self, sha256: str) -> bool:
        """Tell whether a file has that name; whether it is whole `verify` says."""
        try:
            with fetching(sha256):
                return self._path(sha256).is_file()
        except FileMissing:
            return False

    def verify(self, sha256: str) -> None:
        """Read a stored file from end to end.

        Raises:
            FileMissing: There is none of that name.
            ChecksumMismatch: The bytes have changed, or the disk cannot give them back.
        """
        with fetching(sha256), self.open(sha256) as file:
            if sha256_of(file) != sha256:
                raise ChecksumMismatch(sha256)

    def put_at(self, sha256: str) -> datetime:
        """Return when these bytes were last put here, in UTC: a file that no row names yet may be about to be named.

        Raises:
            FileMissing: There is none of that name.
        """
        with fetching(sha256):
            return datetime.fromtimestamp(self._path(sha256).stat().st_mtime, UTC)

    def iter_sha256(self) -> Iterator[str]:
        """Yield the name of every stored file, in order."""
        for folder in _sorted_names(self._root, _PREFIX):
            yield from (name for name in _sorted_names(self._root / folder, _SHA256) if name.startswith(folder))

    def remove(self, sha256: str) -> None:
        """Remove a file for good: only for pages with a secrecy mark, and for files that nothing names.

        Removing what is not there is no error.
        """
        path = self._path(sha256)
        with storing(), suppress(FileNotFoundError):
            path.chmod(0o600)  # Windows removes no read-only file
            path.unlink()
            fsync_folder(path.parent)

    def remove_if_older(self, sha256: str, age_s: float) -> bool:
        """Remove a file that no row names, unless it was put here less than `age_s` seconds ago; tell whether it went.

        A process that puts the same bytes at this moment does not lose them.
        """
        path = self._path(sha256)
        with storing():
            self._make_folder(self._tmp)
            if is_gone := temporary.remove_if_older(path, self._tmp, age_s):
                fsync_folder(path.parent)
        return is_gone

    @contextmanager
    def scratch(self) -> Iterator[Path]:
        """Give an empty folder on the disk of the store for pictures in the making; it goes at the end.

        Raises:
            DiskFull: Also when what the caller writes there does not fit.
        """
        with storing():
            self._make_folder(self._tmp)
            folder = temporary.create_scratch(self._tmp)
            try:
                yield folder
            finally:
                # What cannot go now is swept later; the error that brought us here matters more.
                shutil.rmtree(folder, ignore_errors=True)

    def sweep_tmp(self, older_than_s: float = 0.0) -> int:
        """Remove temporary files and scratch folders of ended processes and return how many.

        What a living process made stays, however old; so does what another computer made less than a day ago.
        """
        with storing():
            return temporary.sweep(self._tmp, older_than_s) if self._tmp.is_dir() else 0

    def _path(self, sha256: str) -> Path:
        # A row that was tampered with must not lead out of the folder.
        if not _SHA256.fullmatch(sha256):
            raise FileMissing(sha256)
        return self._root / sha256[:2] / sha256

    def _put(self, chunks: Iterable[bytes]) -> StoredFile:
        with storing():
            self._make_folder(self._tmp)
            path, file = temporary.create_file(self._tmp)
            try:
                with file:
                    sha256, size_bytes = write_through(file, chunks)
                is_new = self._name(path, sha256, size_bytes)
            finally:
                with suppress(OSError):
                    path.unlink(missing_ok=True)
        return StoredFile(sha256, size_bytes, is_new)

    def _name(self, path: Path, sha256: str, size_bytes: int) -> bool:
        """Give a temporary file its name, unless the same bytes have it already; tell whether they were new."""
        final = self._path(sha256)
        self._make_folder(final.parent)
        # Touched, so that a sweep of unnamed files sees that somebody needs it now.
        is_new = not (is_whole(final, sha256, size_bytes) and touch(final))
        if is_new:
            path.chmod(FILE_MODE)
            replace_file(path, final)
        # Also for a known file: the process that put it may not have come this far yet.
        fsync_folder(final.parent)
        fsync_folder(self._root)
        return is_new

    def _make_folder(self, folder: Path) -> None:
        if folder.is_dir():
            return
        is_first = not self._root.is_dir()
        self._root.mkdir(FOLDER_MODE, parents=True, exist_ok=True)
        folder.mkdir(FOLDER_MODE, exist_ok=True)
        if is_first:
            fsync_folder(self._root.parent)


def _open_source(path: Path) -> BinaryIO:
    try:
        # Asked first: opening a pipe would wait for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            raise NotAFile(str(path))
        return path.open("rb")
    except FileNotFoundError as error:
        raise FileNotThere(str(path)) from error
    except OSError as error:
        raise FileUnreadable(str(path), reason=str(error.strerror)) from error


def _chunks_of_source(source: BinaryIO, path: Path) -> Iterator[bytes]:
    while True:
        try:
            chunk = source.read(CHUNK_BYTES)
        except OSError as error:  # a stick that was pulled out is no trouble of the store's
            raise FileUnreadable(str(path), reason=str(error.strerror)) from error
        if not chunk:
            return
        yield chunk


def _sorted_names(folder: Path, pattern: re.Pattern[str]) -> list[str]:
    with storing():
        try:
            return sorted(path.name for path in folder.iterdir() if pattern.fullmatch(path.name))
        except (FileNotFoundError, NotADirectoryError):
            return []
