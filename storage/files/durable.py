"""Bytes and names that outlive a power cut. `OSError` is left to the caller, who knows what was being stored."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

CHUNK_BYTES = 1 << 20


def write_through(file: BinaryIO, chunks: Iterable[bytes]) -> tuple[str, int]:
    """Write all chunks through to the disk and return their SHA-256 and their size in bytes."""
    digest = hashlib.sha256()
    size_bytes = 0
    for chunk in chunks:
        digest.update(chunk)
        file.write(chunk)
        size_bytes += len(chunk)
    file.flush()
    os.fsync(file.fileno())
    return digest.hexdigest(), size_bytes


def sha256_of(file: BinaryIO) -> str:
    """Read an open file to its end and return the SHA-256 of what came, in hex."""
    digest = hashlib.sha256()
    while chunk := file.read(CHUNK_BYTES):
        digest.update(chunk)
    return digest.hexdigest()


def is_whole(path: Path, sha256: str, size_bytes: int) -> bool:
    """Tell whether a file can be read and has the bytes that its name promises."""
    try:
        with path.open("rb") as file:
            return os.fstat(file.fileno()).st_size == size_bytes and sha256_of(file) == sha256
    except OSError:
        return False


def touch(path: Path) -> bool:
    """Make a file young, and tell whether it is still there."""
    try:
        os.utime(path)
    except FileNotFoundError:
        return False
    return True


def replace_file(path: Path, final: Path) -> None:
    """Give a file its final name in one step; whatever had that name is gone."""
    if os.name == "nt":
        with suppress(FileNotFoundError):
            final.chmod(0o600)  # Windows replaces no read-only file
    path.replace(final)


def fsync_folder(folder: Path) -> None:
    """Write the names in a folder through to the disk."""
    if os.name == "nt":
        return  # folders cannot be opened there; NTFS keeps a journal of names
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
