"""Processes that the tests of backups start and kill: `python backup_children.py NAME DATA TARGET NUMBER`."""

from __future__ import annotations

import os
import random
import resource
import signal
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

from storage.database import Database
from storage.errors import DiskFull
from storage.files.file_store import FileStore
from storage.models.dossier import Dossier
from storage.models.paper import Capture, StoredFileRow
from storage.states import CaptureStatus
from storage.upkeep.backup import make_backup
from storage.upkeep.backup_folder import read_manifest
from tests.storage import rows
from tests.storage.upkeep.real_store import add_scanned_paper, walk


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
    """Kill `rounds` backups, each into a folder of its own, at random moments of the time that a whole one takes.

    The last one is killed at work, whatever the machine is doing: each backup sweeps what killed ones left before it.
    """

    def work(number: int) -> None:
        make_backup(Database.in_folder(data), FileStore(data / "files"), target / str(number))

    seconds = fork(work, rounds, None)
    for number in range(rounds):
        fork(work, number, random.Random(number).random() * 1.3 * seconds)
    for number in range(rounds, 2 * rounds):
        fork(work, number, 0.5 * seconds)
        if not (target / str(number)).exists() and any(target.glob("*.scratch")):
            return
        seconds *= 0.8 if (target / str(number)).exists() else 1.3  # it had ended, or had not begun


def kill_updates(data: Path, target: Path, rounds: int) -> None:
    """Write a little and bring one backup up to date, killed at random moments; say how often it was done and not."""

    def work(_number: int) -> None:
        rows._numbers = count(time.time_ns())  # no other child has counted there
        database, files = Database.in_folder(data), FileStore(data / "files")
        with database.writing() as session:
            session.info["files"] = files
            add_scanned_paper(session, session.get_one(Dossier, 1))
        make_backup(database, files, target)

    seconds, done = fork(work, 0, None), 0
    for number in range(rounds):
        before = read_manifest(target)
        fork(work, number, random.Random(time.time_ns()).random() * 1.3 * seconds)
        done += read_manifest(target) != before
    sys.stdout.write(f"{done} {rounds - done}")


def fork(work: Callable[[int], None], number: int, kill_after_s: float | None) -> float:
    """Do some work in a process of its own, kill it after a while or let it end, and return how long it ran."""
    begin = time.monotonic()
    child = os.fork()
    if child == 0:
        work(number)
        os._exit(0)
    if kill_after_s is not None:
        time.sleep(kill_after_s)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return time.monotonic() - begin


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
