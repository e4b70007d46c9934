"""What a bench of the window notes beside its times: processor time, memory, what others took of the machine."""

from __future__ import annotations

import resource
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_MIB = 1024


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: what was measured, what is aimed at, what came out."""

    what: str
    aim: str
    found: str


class Effort:
    """Processor time from now on: of this process with its children, and of the whole machine.

    The load average says little where machines are shared; what others took of the processors says how far a time on
    the wall can be believed.
    """

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._own = _own_s()
        self._machine = _machine_ticks()

    def text(self) -> str:
        """Say how much was worked and how busy the machine was with others."""
        wall = time.monotonic() - self._began
        own = _own_s() - self._own
        busy, idle = (now - then for now, then in zip(_machine_ticks(), self._machine, strict=True))
        total = max(1, busy + idle)
        others = max(0.0, busy / total - own / max(wall, 0.001) * (wall * 100 / total))
        return f"{own:.1f} s CPU in {wall:.1f} s, others took {100 * others:.0f} % of the machine"


def spread(values: Sequence[float], unit: str, digits: int = 0) -> str:
    """Return the middle and the worst of some values."""
    return f"{statistics.median(values):.{digits}f} {unit}, at worst {max(values):.{digits}f}"


def memory_mib() -> tuple[float, float]:
    """Return how many MiB this process has in memory now, and had at most."""
    lines = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text("ascii").splitlines())
    return int(lines["VmRSS"].split()[0]) / _MIB, int(lines["VmHWM"].split()[0]) / _MIB


def _own_s() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _machine_ticks() -> tuple[int, int]:
    """Return the hundredths of a second that all processors were busy, and idle, since the machine started."""
    user, nice, system, idle, waiting, *rest = (int(each) for each in _stat().split()[1:9])
    return user + nice + system + sum(rest), idle + waiting


def _stat() -> str:
    with Path("/proc/stat").open(encoding="ascii") as file:
        return file.readline()
