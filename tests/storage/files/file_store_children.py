"""Processes that the tests of the file store start and kill: `python file_store_children.py NAME ROOT …`."""

from __future__ import annotations

import os
import random
import resource
import signal
import sys
import time
from pathlib import Path

from storage.errors import DiskFull
from storage.files.file_store import FileStore


def put_for_ever(root: Path, seed: int) -> None:
    """Put small and large files, from memory and from a file, until killed."""
    store, chance = FileStore(root), random.Random(seed)
    source = root.parent / "source"
    while True:
        store.put_bytes(chance.randbytes(chance.choice((10, 5_000, 300_000))))
        with store.scratch() as folder:
            (folder / "page.png").write_bytes(b"picture")
        store.put_file(source)


def kill_rounds(root: Path, rounds: int) -> None:
    """Fork `rounds` writers one after another and kill each at a random moment of its first 30 ms."""
    for seed in range(rounds):
        child = os.fork()
        if child == 0:
            put_for_ever(root, seed)
        time.sleep(random.Random(seed).random() * 0.03)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def put_and_wait(root: Path) -> None:
    """Begin a file and a scratch folder, say so, and wait to be killed."""
    with FileStore(root).scratch():
        (root / "tmp" / "ready").touch()
        time.sleep(60)


def put_over_limit(root: Path) -> None:
    """Put a file that is larger than this process may write, and write what was said."""
    store = FileStore(root)
    sys.stdout.write(store.put_bytes(b"small enough").sha256 + "\n")
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
    try:
        store.put_bytes(b"x" * 100_000)
    except DiskFull as error:
        sys.stdout.write(error.code + "\n")


if __name__ == "__main__":
    name, root, *numbers = sys.argv[1:]
    {f.__name__: f for f in (kill_rounds, put_and_wait, put_over_limit)}[name](Path(root), *map(int, numbers))
