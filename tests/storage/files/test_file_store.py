"""The file store: nothing that was put is lost, half there, or quietly changed."""

from __future__ import annotations

import errno
import hashlib
import os
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ocr.errors import FileNotThere, FileUnreadable, NotAFile
from storage.errors import ChecksumMismatch, DiskFull, FileMissing, StoreReadOnly
from storage.files import file_store as files_module
from storage.files.durable import CHUNK_BYTES
from storage.files.file_store import FileStore, StoredFile

DATA = b"%PDF-1.7 a scanned page"
SHA = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "files"


@pytest.fixture
def store(root: Path) -> FileStore:
    return FileStore(root)


def overwrite(path: Path, data: bytes) -> None:
    path.chmod(0o600)
    path.write_bytes(data)


# ---------------------------------------------------------------- putting and getting


def test_bytes_come_back_under_their_sum(store: FileStore, root: Path) -> None:
    stored = store.put_bytes(DATA)

    assert stored == StoredFile(SHA, len(DATA), is_new=True)
    assert store.read_bytes(SHA) == DATA
    assert (root / SHA[:2] / SHA).read_bytes() == DATA
    with store.open(SHA) as file:
        assert file.read() == DATA
    with store.as_path(SHA) as path:
        assert path.read_bytes() == DATA


@settings(max_examples=30)
@given(st.lists(st.binary(max_size=2_000), max_size=5))
def test_everything_put_is_listed_once_and_comes_back(contents: list[bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = FileStore(Path(folder))
        names = {store.put_bytes(data).sha256: data for data in contents}

        assert list(store.iter_sha256()) == sorted(names)
        assert {name: store.read_bytes(name) for name in names} == names


def test_file_is_copied_in_pieces_and_its_source_left_alone(store: FileStore, tmp_path: Path) -> None:
    source = tmp_path / "scan.pdf"
    data = os.urandom(CHUNK_BYTES * 2 + 17)
    source.write_bytes(data)
    before = source.stat()

    stored = store.put_file(source)

    assert (stored.sha256, stored.size_bytes) == (hashlib.sha256(data).hexdigest(), len(data))
    assert store.read_bytes(stored.sha256) == data
    assert (source.stat().st_mtime_ns, source.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_empty_file_is_a_file_too(store: FileStore) -> None:
    assert store.read_bytes(store.put_bytes(b"").sha256) == b""


def test_same_bytes_are_stored_once(store: FileStore, root: Path) -> None:
    store.put_bytes(DATA)
    inode = (root / SHA[:2] / SHA).stat().st_ino

    assert store.put_bytes(DATA) == StoredFile(SHA, len(DATA), is_new=False)
    assert (root / SHA[:2] / SHA).stat().st_ino == inode
    assert list((root / "tmp").iterdir()) == []


@pytest.mark.parametrize("damaged", [b"", DATA[:-1], DATA[:-1] + b"!"])
def test_damaged_file_is_mended_when_its_bytes_come_again(store: FileStore, root: Path, damaged: bytes) -> None:
    store.put_bytes(DATA)
    overwrite(root / SHA[:2] / SHA, damaged)

    assert store.put_bytes(DATA).is_new
    assert store.read_bytes(SHA) == DATA


def test_putting_a_known_file_makes_it_young_again(store: FileStore, root: Path) -> None:
    # A sweep of unnamed old files must not take one that is about to be named.
    store.put_bytes(DATA)
    os.utime(root / SHA[:2] / SHA, (1_000, 1_000))

    assert store.put_at(SHA).timestamp() == 1_000
    store.put_bytes(DATA)

    assert time.time() - store.put_at(SHA).timestamp() < 3600


def test_only_the_user_may_read_and_nobody_write(store: FileStore, root: Path) -> None:
    store.put_bytes(DATA)
    modes = {path.name: path.stat().st_mode & 0o777 for path in (root, root / "tmp", root / SHA[:2])}

    assert modes == {"files": 0o700, "tmp": 0o700, SHA[:2]: 0o700}
    assert (root / SHA[:2] / SHA).stat().st_mode & 0o777 == 0o400


def test_looking_into_a_store_that_is_not_there_makes_nothing(store: FileStore, root: Path) -> None:
    assert list(store.iter_sha256()) == []
    assert not store.has(SHA)
    assert store.sweep_tmp() == 0
    assert not root.exists()


def test_removed_file_is_gone_and_may_be_removed_again(store: FileStore) -> None:
    store.put_bytes(DATA)
    store.remove(SHA)
    store.remove(SHA)

    assert not store.has(SHA)
    assert list(store.iter_sha256()) == []


# ---------------------------------------------------------------- what is wrong is said


@pytest.mark.parametrize("name", [SHA, "", "../../secret", SHA.upper(), SHA + "\n"])
def test_file_that_is_not_there_is_missing(store: FileStore, tmp_path: Path, name: str) -> None:
    (tmp_path / "secret").write_text("not of the store")
    store.put_bytes(b"something else")

    assert not store.has(name)
    for get in (store.open, store.read_bytes, store.verify, store.put_at):
        with pytest.raises(FileMissing) as caught:
            get(name)
        assert caught.value.sha256 == name
    with pytest.raises(FileMissing), store.as_path(name):
        pass


def test_changed_file_is_never_handed_out(store: FileStore, root: Path) -> None:
    store.put_bytes(DATA)
    store.verify(SHA)
    overwrite(root / SHA[:2] / SHA, DATA[:-1] + b"!")

    for get in (store.read_bytes, store.verify):
        with pytest.raises(ChecksumMismatch) as caught:
            get(SHA)
        assert caught.value.sha256 == SHA
    with pytest.raises(ChecksumMismatch), store.as_path(SHA):
        pass


def test_unreadable_disk_is_a_damaged_file(store: FileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    store.put_bytes(DATA)

    def fail(_: object) -> str:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(files_module, "sha256_of", fail)
    with pytest.raises(ChecksumMismatch):
        store.verify(SHA)


def test_source_that_cannot_be_read_is_no_trouble_of_the_store(store: FileStore, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    with pytest.raises(FileNotThere):
        store.put_file(tmp_path / "nothing.pdf")
    with pytest.raises(NotAFile):
        store.put_file(tmp_path)
    with pytest.raises(NotAFile):
        store.put_file(pipe)
    with pytest.raises(FileUnreadable):
        store.put_file(Path("/proc/self/mem"))
    assert list(store.iter_sha256()) == []


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.EROFS, StoreReadOnly),
        (errno.EACCES, StoreReadOnly),
        (errno.EPERM, StoreReadOnly),
        (errno.EIO, OSError),
    ],
)
def test_refused_write_is_translated_and_leaves_nothing(
    store: FileStore, root: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: type[Exception]
) -> None:
    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    root.mkdir()
    with pytest.raises(expected):
        store.put_bytes(DATA)

    assert not store.has(SHA)
    assert list((root / "tmp").iterdir()) == []
