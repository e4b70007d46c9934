"""An X server of our own, to press real keys on."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

__all__ = ["x_server"]


@pytest.fixture(scope="module")
def x_server() -> Iterator[str]:
    """The name of an X server of our own."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed: no X server to press keys on; the offscreen walk covers the rest")
    with running_x_server() as name:
        yield name


@contextmanager
def running_x_server() -> Iterator[str]:
    """Start an X server with the smallest screen we draw for, and give its name for DISPLAY."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(10)
