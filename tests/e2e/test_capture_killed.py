"""The window killed at random moments of a scan, ten times: it comes back, and every page that was shown is there."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from desktop.workflow.open_store import open_store
from desktop.workflow.upkeep import check
from tests.desktop.devices.sane_stand_in import DEVICE, sane_folder

KILLS = 6
_SEED = 20261122
_LONGEST_S = 2.5  # by then the ten sheets of the test device are through
_PATIENCE_S = 60.0
_SETTINGS = json.dumps({"device": DEVICE, "device_name": "SANE test", "resolution_dpi": 100})


@dataclass
class Heard:
    """What a window told before it ended."""

    lines: list[dict[str, Any]] = field(default_factory=list)
    is_scanning: threading.Event = field(default_factory=threading.Event)

    def listen(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        with process.stdout as out:
            for line in out:
                if line.startswith("{") and line.endswith("\n"):
                    self.lines.append(json.loads(line))
                    if "scanning" in self.lines[-1]:
                        self.is_scanning.set()

    def all(self, key: str) -> list[Any]:
        return [line[key] for line in self.lines if key in line]


@pytest.fixture
def environment(tmp_path: Path, root: Path) -> dict[str, str]:
    sane = sane_folder(
        tmp_path / "sane",
        **{"read-delay": "true", "read-delay-duration": "25000", "test-picture": '"Color pattern"'},
    )
    return os.environ | {"PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen", "SANE_CONFIG_DIR": str(sane)}


def start(walk: str, folder: Path, root: Path, environment: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.desktop.ui.scan_walk", walk, str(folder), _SETTINGS],
        cwd=root,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def killed(folder: Path, root: Path, environment: dict[str, str], after_s: float) -> Heard:
    """Start a window, let it scan for so long, kill it, and return what it told."""
    process, heard = start("again", folder, root, environment), Heard()
    listener = threading.Thread(target=heard.listen, args=(process,))
    listener.start()
    is_scanning = heard.is_scanning.wait(_PATIENCE_S)
    if is_scanning:
        time.sleep(after_s)
    process.send_signal(signal.SIGKILL)
    process.wait(10)
    listener.join(10)
    assert process.stderr is not None
    with process.stderr as err:
        errors = err.read()
    assert is_scanning, errors
    return heard


def test_every_page_that_was_shown_is_there(tmp_path: Path, root: Path, environment: dict[str, str]) -> None:
    chance = random.Random(_SEED)
    shown: set[str] = set()
    codes: set[str] = set()
    in_the_middle = 0
    for _ in range(KILLS):
        heard = killed(tmp_path, root, environment, chance.uniform(0.1, _LONGEST_S))
        codes.update(heard.all("dossier"), heard.all("resumed"))
        for there in heard.all("there"):
            assert shown <= set(there)
        fresh = {line["shown"] for line in heard.lines if str(line.get("key", "")).startswith("capture:")} - shown
        in_the_middle += 0 < len(fresh) < 10
        shown |= fresh

    run = start("finish", tmp_path, root, environment)
    out, errors = run.communicate(timeout=_PATIENCE_S)
    assert run.returncode == 0, errors
    told = [json.loads(line) for line in out.splitlines() if line.startswith("{")]
    (there,) = [line["there"] for line in told if "there" in line]

    assert len(codes) == 1
    assert in_the_middle > KILLS // 2
    assert shown <= set(there)
    assert len(there) == len(set(there))  # and none of them twice
    assert told[-1] == {"remembered": ""}  # closed as it should be: the next start begins anew
    with open_store(tmp_path / "store") as store:
        assert check(store).ok
        assert not any((store.folder / "spool").iterdir())
