"""The rules of tests/conftest.py are shown to bite."""

from __future__ import annotations

import logging
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

LOUD_TEST = """
import logging

def test_loud():
    logging.getLogger("ocr").warning("the feeder sounds odd")
"""


def test_network_is_closed() -> None:
    with pytest.raises(PermissionError, match="offline"):
        socket.create_connection(("192.0.2.1", 80), timeout=1)


def test_this_machine_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname(), timeout=1):
        pass


def test_tesseract_runs_on_one_thread_and_qt_needs_no_screen() -> None:
    assert os.environ["OMP_THREAD_LIMIT"] == "1"
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.logs_warnings
def test_expected_warning_passes_where_it_is_marked() -> None:
    logging.getLogger("ocr").warning("expected here")


def test_unexpected_warning_fails_a_test(root: Path, tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    shutil.copy(root / "tests" / "conftest.py", tmp_path / "tests")
    shutil.copy(root / "pyproject.toml", tmp_path)
    (tmp_path / "tests" / "test_loud.py").write_text(LOUD_TEST, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 1, run.stdout + run.stderr
    assert "the feeder sounds odd" in run.stdout
