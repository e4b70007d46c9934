"""Temporary files and folders that say whose they are, so that a sweep can tell abandoned ones from living ones.

A name is `<computer>-<pid>-<start>-<random>.part` (a file being written) or `….scratch` (a folder of pictures in the
making). A process id alone is not enough, since ids are used again; with the start time of the process it is. Processes
of another computer that shares the folder, and of systems without /proc, cannot be asked, so there age alone decides.
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
import secrets
import shutil
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple

FILE_SUFFIX = ".part"
SCRATCH_SUFFIX = ".scratch"

# Nobody scans one paper for a day.
UNKNOWN_OWNER_AGE_S = 24 * 3600.0

_NAME = re.compile(r"(?P<computer>[0-9a-f]{8})-(?P<pid>\d+)-(?P<start>\d+)-[0-9a-f]{16}(?:\.part|\.scratch)")
_START_FIELD = 19  # of /proc/PID/stat after the command's name: field 22 of proc(5)


class Owner(NamedTuple):
    """The process that made a temporary thing; `start` is in clock ticks since boot, 0 where it is unknown."""

    computer: str
    pid: int
    start: int


def process_start(pid: int) -> int | None:
    """Return when a process of this computer began, in clock ticks since boot; None if it is gone or not to be seen."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    except OSError:
        return None
    # The command's name stands in parentheses and may hold anything, parentheses too.
    fields = stat.rpartition(")")[2].split()
    # Z and X: killed, only its parent has not looked yet. It will write nothing more.
    return None if fields[0] in {"Z", "X"} else int(fields[_START_FIELD])


def this_computer() -> str:
    """Return eight hex digits that differ between computers, and between containers that count processes anew."""
    try:
        namespace = str(Path("/proc/self/ns/pid").readlink())
    except OSError:
        namespace = ""
    return hashlib.sha256(f"{platform.node()} {namespace}".encode()).hexdigest()[:8]


def this_process() -> Owner:
    """Return whose name the temporary things carry that are made now."""
    pid = os.getpid()
    return Owner(this_computer(), pid, process_start(pid) or 0)


def temporary_name(suffix: str) -> str:
    """Return a name of this process that nothing else has."""
    owner = this_process()
    return f"{owner.computer}-{owner.pid}-{owner.start}-{secrets.token_hex(8)}{suffix}"


def parse_owner(name: str) -> Owner | None:
    """Return who made the thing of this name, None if it is not a temporary name of ours."""
    match = _NAME.fullmatch(name)
    return Owner(match["computer"], int(match["pid"]), int(match["start"])) if match else None


def is_abandoned(owner: Owner, age_s: float, older_than_s: float) -> bool:
    """Tell whether something that was last changed `age_s` seconds ago may go: its process is surely over."""
    here = this_process()
    if owner.computer != here.computer or not owner.start or not here.start:
        return age_s >= max(older_than_s, UNKNOWN_OWNER_AGE_S)
    return age_s >= older_than_s and process_start(owner.pid) != owner.start


def create_file(folder: Path) -> tuple[Path, BinaryIO]:
    """Create an empty file of this process, readable for nobody else, and return it open for writing.

    Raises:
        OSError: For the caller to translate.
    """
    path = folder / temporary_name(FILE_SUFFIX)
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    return path, os.fdopen(os.open(path, flags, 0o600), "wb")


def create_scratch(folder: Path) -> Path:
    """Create a folder of this process and return it.

    Raises:
        OSError: For the caller to translate.
    """
    path = folder / temporary_name(SCRATCH_SUFFIX)
    path.mkdir(0o700)
    return path


def sweep(folder: Path, older_than_s: float) -> int:
    """Remove what ended processes left behind and return how many things went; foreign names stay.

    Raises:
        OSError: The folder cannot be written; for the caller to translate.
    """
    now_s = _clock_of(folder)
    gone = 0
    for path in sorted(folder.iterdir()):
        owner = parse_owner(path.name)
        with suppress(FileNotFoundError):  # its owner, or another sweep, was faster
            if owner is not None and is_abandoned(owner, now_s - path.lstat().st_mtime, older_than_s):
                shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
                gone += 1
    return gone


def remove_if_older(path: Path, folder: Path, age_s: float) -> bool:
    """Remove a file that was last changed `age_s` seconds ago or more, and tell whether it went.

    It is moved aside, into `folder`, before its age counts: a process that touches it at this moment either finds
    nothing, or has made it young, and then it comes back.

    Raises:
        OSError: For the caller to translate.
    """
    aside, file = create_file(folder)
    with file:
        pass
    put_before_s = aside.stat().st_mtime - age_s  # the clock of the disk, which may be a server's
    try:
        if path.stat().st_mtime > put_before_s:
            return False
        path.replace(aside)
        if aside.stat().st_mtime > put_before_s:
            aside.replace(path)
            return False
        aside.chmod(0o600)  # Windows removes no read-only file
    except FileNotFoundError:
        return False
    finally:
        aside.unlink(missing_ok=True)
    return True


def _clock_of(folder: Path) -> float:
    # On a shared folder times are the server's; our own clock may be wrong, as after a dead battery.
    path, file = create_file(folder)
    with file:
        pass
    try:
        return path.stat().st_mtime
    finally:
        path.unlink()
