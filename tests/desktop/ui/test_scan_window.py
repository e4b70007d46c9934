"""The window at work with the SANE test device and a watched folder: real keys, real processes, real files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.devices.sane_stand_in import DEVICE, sane_folder

SHOWN_MS = 10_000
"""A page is on the screen long before it is read, also where other tests run beside; how long it takes on a machine of
its own is in docs/adr/0019-scanners.md."""


def walk(name: str, folder: Path, root: Path, **environment: str) -> dict[str, Any]:
    """Run a walk and return what it told."""
    settings = json.dumps({"device": DEVICE, "device_name": "SANE test", "resolution_dpi": 200})
    sane = sane_folder(
        folder / "sane", **{"read-delay": "true", "read-delay-duration": "5000", "test-picture": '"Color pattern"'}
    )
    run = subprocess.run(
        [sys.executable, "-m", "tests.desktop.ui.scan_walk", name, str(folder), settings],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root), "SANE_CONFIG_DIR": str(sane)} | environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    told: dict[str, Any] = {}
    for line in run.stdout.splitlines():
        told |= json.loads(line) if line.startswith("{") else {}
    return told


def test_stack_through_sane_offscreen(root: Path, tmp_path: Path) -> None:
    told = walk("scan", tmp_path, root, QT_QPA_PLATFORM="offscreen")

    assert len(told["waits_ms"]) == 10
    assert max(told["waits_ms"]) < SHOWN_MS


@pytest.mark.parametrize("name", ["scan", "watch"])
def test_walk_on_an_x_server(name: str, root: Path, tmp_path: Path, x_server: str) -> None:
    walk(name, tmp_path, root, QT_QPA_PLATFORM="xcb", DISPLAY=x_server)
