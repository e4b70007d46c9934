"""The file store when the disk is full or read-only, and when the process is killed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from storage.errors import DiskFull, StoreReadOnly
from storage.files import temporary
from storage.files.file_store import FileStore

CHILDREN = Path(__file__).with_name("file_store_children.py")
PROJECT = Path(__file__).resolve().parents[3]
DATA = b"%PDF-1.7 a scanned page"
SHA = hashlib.sha256(DATA).hexdigest()
KILLS = 150


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "files"


@pytest.fixture
def store(root: Path) -> FileStore:
    return FileStore(root)


def child(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(CHILDREN), *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
        stdout=subprocess.PIPE,
        text=True,
    )


# ---------------------------------------------------------------- full and read-only for real


def test_file_over_the_limit_says_disk_full_and_leaves_nothing(store: FileStore, root: Path) -> None:
    said = child("put_over_limit", root).communicate(timeout=60)[0].split()

    assert said == [hashlib.sha256(b"small enough").hexdigest(), "storage.disk_full"]
    assert list(store.iter_sha256()) == said[:1]
    assert list((root / "tmp").iterdir()) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a disk of its own of one MiB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True, check=False)
    if mounted.returncode != 0:
        pytest.skip("this computer lets us mount no small disk (that needs root outside a container)")
    yield disk
    subprocess.run(["umount", disk], check=True)


def fill(store: FileStore) -> None:
    while True:
        store.put_bytes(os.urandom(100_000))


def test_full_disk_keeps_what_was_stored(small_disk: Path) -> None:
    store = FileStore(small_disk / "files")
    with pytest.raises(DiskFull):
        fill(store)
    listed = list(store.iter_sha256())

    assert len(listed) >= 5
    for sha256 in listed:
        store.verify(sha256)
    assert list((small_disk / "files" / "tmp").iterdir()) == []
    with pytest.raises(DiskFull), store.scratch() as folder:
        (folder / "page.png").write_bytes(bytes(2_000_000))


def test_read_only_disk_is_read_but_not_written(small_disk: Path) -> None:
    store = FileStore(small_disk / "files")
    store.put_bytes(DATA)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)

    assert store.read_bytes(SHA) == DATA
    with pytest.raises(StoreReadOnly):
        store.put_bytes(b"more")
    with pytest.raises(StoreReadOnly):
        store.put_bytes(DATA)
    with pytest.raises(StoreReadOnly):
        store.remove(SHA)
    with pytest.raises(StoreReadOnly), store.scratch():
        pass
    with pytest.raises(StoreReadOnly):
        store.sweep_tmp()


@pytest.mark.skipif(os.geteuid() == 0, reason="the rights of a folder do not bind root")
def test_folder_without_rights_is_read_only(store: FileStore, root: Path) -> None:
    store.put_bytes(DATA)
    (root / "tmp").chmod(0o500)

    with pytest.raises(StoreReadOnly):
        store.put_bytes(b"more")
    assert store.read_bytes(SHA) == DATA


# ---------------------------------------------------------------- killed, and swept


def test_bytes_are_on_the_disk_before_the_name_and_the_name_before_we_say_so(
    store: FileStore, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.put_bytes(b"makes the folders")
    order: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def note_fsync(handle: int) -> None:
        order.append("fsync " + Path(f"/proc/self/fd/{handle}").readlink().suffix.removeprefix("."))
        fsync(handle)

    def note_replace(path: Path, target: Path) -> Path:
        order.append("rename")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", note_fsync)
    monkeypatch.setattr(Path, "replace", note_replace)
    store.put_bytes(DATA)

    assert order == ["fsync part", "rename", "fsync ", "fsync "]


def test_files_of_killed_writers_are_whole_or_not_there(store: FileStore, root: Path, tmp_path: Path) -> None:
    (tmp_path / "source").write_bytes(os.urandom(3_000_000))
    killer = child("kill_rounds", root, KILLS)
    killer.communicate(timeout=600)  # a hundred and fifty processes: minutes where other work goes on

    assert killer.returncode == 0
    names = [path.name for path in root.rglob("*") if path.is_file() and path.parent.parent == root]
    left = list((root / "tmp").iterdir())

    assert sorted(name for name in names if len(name) == 64) == list(store.iter_sha256())
    assert len(list(store.iter_sha256())) > KILLS / 3
    for sha256 in store.iter_sha256():
        store.verify(sha256)
    assert len(left) > KILLS / 10, "hardly a kill came in the middle of a file, so this test proves little"
    assert all(temporary.parse_owner(path.name) for path in left)
    assert store.sweep_tmp() == len(left)
    assert list((root / "tmp").iterdir()) == []


def test_many_who_put_the_same_bytes_at_once_all_succeed(store: FileStore, root: Path) -> None:
    data = os.urandom(200_000)
    with ThreadPoolExecutor(8) as pool:
        stored = list(pool.map(store.put_bytes, [data] * 40))

    assert {one.sha256 for one in stored} == set(store.iter_sha256())
    assert any(one.is_new for one in stored)
    assert store.read_bytes(stored[0].sha256) == data
    assert list((root / "tmp").iterdir()) == []


def test_sweep_leaves_what_a_living_process_makes(store: FileStore, root: Path) -> None:
    store.put_bytes(DATA)
    writer = child("put_and_wait", root)
    try:
        wait_for(root / "tmp" / "ready")
        with store.scratch() as ours:
            (ours / "page.png").write_bytes(b"picture")

            assert store.sweep_tmp() == 0
            assert (ours / "page.png").exists()
    finally:
        writer.kill()
        writer.communicate()

    assert not ours.exists()
    assert store.sweep_tmp(older_than_s=3600) == 0
    assert store.sweep_tmp() == 1
    # What is not named like ours was put there by somebody, and is left to them.
    assert [path.name for path in (root / "tmp").iterdir()] == ["ready"]


def wait_for(path: Path) -> None:
    until = time.monotonic() + 30
    while not path.exists():
        assert time.monotonic() < until
        time.sleep(0.01)


def test_scratch_goes_also_when_the_work_in_it_fails(store: FileStore, root: Path) -> None:
    with pytest.raises(IsADirectoryError), store.scratch() as folder:
        folder.write_bytes(b"a folder takes none")

    assert list((root / "tmp").iterdir()) == []
