"""A process that is killed at any moment loses nothing, leaves nothing by halves, and can be followed by another.

HOSO_KILLS says how many kills there are in all; 1000 take some minutes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.worker import ACTIONS

PROJECT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("HOSO_KILLS", "120"))
_PROCESSES = 2


@pytest.fixture
def memory() -> Iterator[Path]:
    """A folder in memory where there is one: a killed process needs no disk, and waiting for one takes long."""
    base = "/dev/shm"  # noqa: S108  # its sub-folder is ours alone
    with tempfile.TemporaryDirectory(prefix="hoso-", dir=base if os.access(base, os.W_OK) else None) as folder:
        yield Path(folder)


def start(folder: Path, kills: int, seed: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(PROJECT / "tests/e2e/killing.py"), str(folder), str(kills), str(seed)],
        env=os.environ | {"PYTHONPATH": str(PROJECT), "OMP_THREAD_LIMIT": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )


def tally_of(processes: list[subprocess.Popen[str]]) -> tuple[Counter[str], Counter[str]]:
    """Wait for processes and return which actions and which points they hit; what they found wrong fails the test."""
    hit, points = Counter[str](), Counter[str]()
    said = [process.communicate()[0] for process in processes]  # all of them end before one is judged
    for process, text in zip(processes, said, strict=True):
        assert process.returncode == 0
        told = json.loads(text)
        assert told["faults"] == []
        hit.update(told["hit"])
        points.update(told["points"])
    return hit, points


def test_nothing_is_lost_by_kills_at_random_moments(memory: Path) -> None:
    kills = -(-KILLS // (len(ACTIONS) * _PROCESSES))
    hit, points = tally_of([start(memory / str(seed), kills, seed) for seed in range(_PROCESSES)])

    sys.stdout.write(f"{hit}\n{points}\n")
    assert min(hit[action] for action in ACTIONS) >= kills * _PROCESSES
    assert hit["open"], "no kill hit the opening of a store"
    # Names of files are given so seldom that chance may miss them; the sweep below hits each of them.
    assert {"statement", "before commit", "after commit"} <= points.keys()


def test_nothing_is_lost_by_a_kill_at_any_step_of_an_intake_of_paper(memory: Path) -> None:
    _, points = tally_of([start(memory / "sweep", 0, 0)])

    assert points["os.rename"] >= 3, "capture, picture and PDF get their names"
    assert points["before commit"] == points["after commit"] == 3, "capture, papers, and the end of the stopped bytes"
