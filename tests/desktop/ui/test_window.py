"""The two places used with real keys and the mouse: drawn offscreen, and on a real X server where there is Xvfb."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.ui.window_walk import WALKS


def walk(name: str, folder: Path, root: Path, **environment: str) -> dict[str, float]:
    run = subprocess.run(
        [sys.executable, "-m", "tests.desktop.ui.window_walk", name, str(folder)],
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root)} | environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    measured: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return measured


@pytest.mark.parametrize("name", WALKS)
def test_walk_offscreen(name: str, root: Path, tmp_path: Path) -> None:
    walk(name, tmp_path, root, QT_QPA_PLATFORM="offscreen")


@pytest.mark.parametrize("name", ["search", "take_in"])
def test_walk_on_an_x_server(name: str, root: Path, tmp_path: Path, x_server: str) -> None:
    walk(name, tmp_path, root, QT_QPA_PLATFORM="xcb", DISPLAY=x_server)
