"""Processes that the tests of backups start and kill: `python backup_children.py NAME DATA TARGET NUMBER`."""

from __future__ import annotations

import os
import random
import resource
import signal
import sys
import time
from itertools import count
from pathlib import Path

from storage.backup import make_backup
from storage.database import Database
from storage.errors import DiskFull
from storage.files import FileStore
from storage.models.dossier import Dossier
from storage.models.paper import Capture, StoredFileRow
from storage.states import CaptureStatus
from tests.storage import rows
from tests.storage.real_store import add_scanned_paper, walk


def write_for_ever(data: Path, _target: Path, first: int) -> None:
    """Take in dossiers with papers, and stop some captures for secrecy, until killed; say each dossier's number."""
    database, files = Database.in_folder(data), FileStore(data / "files")
    rows._numbers = count(first)  # the parent has counted from 1
    chance = random.Random(first)
    while True:
        with database.writing() as session:
            session.info["files"] = files
            owner = rows.add_owner(session, name="A NHÂN")
            dossier = rows.add_dossier(session, owner)
            walk(session, dossier, dossier.step)
            add_scanned_paper(session, dossier)
            stored = rows.add_file(session, chance.randbytes(20_000))
            waiting = Capture(
                dossier_id=dossier.id,
                sha256=stored.sha256,
                name="scan.jpg",
                status=CaptureStatus.WAITING,
                added_by_id=rows.add_officer(session).id,
                added_at=rows.NOON,
            )
            session.add(waiting)
        if dossier.id % 2:
            stop(database, files, waiting.id)
        sys.stdout.write(f"{dossier.id}\n")
        sys.stdout.flush()


def stop(database: Database, files: FileStore, capture_id: int) -> None:
    """Remove a capture's file for good, as a secrecy mark does."""
    with database.writing() as session:
        capture = session.get_one(Capture, capture_id)
        sha256, capture.sha256, capture.status = capture.sha256, None, CaptureStatus.STOPPED
        session.flush()
        session.delete(session.get_one(StoredFileRow, sha256))
    files.remove(str(sha256))


def kill_rounds(data: Path, target: Path, rounds: int) -> None:
    """Fork `rounds` backups one after another, each into a folder of its own, and kill each at a random moment."""
    for number in range(rounds):
        child = os.fork()
        if child == 0:
            make_backup(Database.in_folder(data), FileStore(data / "files"), target / str(number))
            os._exit(0)
        time.sleep(random.Random(number).random() * 0.12)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def kill_updates(data: Path, target: Path, rounds: int) -> None:
    """Write a little, then fork a backup into the same folder and kill it at a random moment, `rounds` times."""
    for number in range(rounds):
        child = os.fork()
        if child == 0:
            rows._numbers = count(time.time_ns())  # no other child has counted there
            database, files = Database.in_folder(data), FileStore(data / "files")
            with database.writing() as session:
                session.info["files"] = files
                add_scanned_paper(session, session.get_one(Dossier, 1))
            make_backup(database, files, target)
            os._exit(0)
        time.sleep(random.Random(number).random() * 0.15)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def back_up_over_limit(data: Path, target: Path, limit_bytes: int) -> None:
    """Back up while no file may be larger than a limit, and write what was said."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit_bytes, limit_bytes))
    try:
        make_backup(Database.in_folder(data), FileStore(data / "files"), target)
    except DiskFull as error:
        sys.stdout.write(error.code)


if __name__ == "__main__":
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    name, data, target, number = sys.argv[1:]
    functions = {f.__name__: f for f in (write_for_ever, kill_rounds, kill_updates, back_up_over_limit)}
    functions[name](Path(data), Path(target), int(number))
