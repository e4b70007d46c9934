"""The networks run without telling anybody: their runtime would send what it does, and number the machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_READ = """
from ocr.engines.asternet import load_asternet
import numpy as np
assert load_asternet() is not None
"""


def files_left_by(tmp_path: Path, root: Path, code: str) -> list[str]:
    """Run Python in a home of its own, where telemetry was asked for, and return the files that it left there."""
    home = tmp_path / "home"
    home.mkdir()
    mine = {name: str(home / name.lower()) for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root,
        env={**os.environ, "HOME": str(home), **mine, "ORT_DISABLE_TELEMETRY": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file())


def test_reading_leaves_no_trace_of_telemetry(tmp_path: Path, root: Path) -> None:
    assert files_left_by(tmp_path, root, _READ) == []
