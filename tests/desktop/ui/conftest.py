"""An X server to press real keys on, and a counter without lanes."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.settings import CaptureSettings
from desktop.ui.theme import LIGHT, Theme, apply_theme
from tests.desktop.ui.made_counter import CHOSEN, Counter
from tests.helpers.made_desk import MadeDesk


@pytest.fixture(scope="module")
def x_server() -> Iterator[str]:
    """The name of an X server of our own."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("Xvfb is not installed: no X server to press keys on; the offscreen walk covers the rest")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


@pytest.fixture
def at(qtbot: QtBot, qapp: QApplication) -> Callable[..., Counter]:
    apply_theme(qapp, Theme(LIGHT))

    def make(settings: CaptureSettings = CHOSEN, *, is_open: bool = True, desk: MadeDesk | None = None) -> Counter:
        made = Counter(settings, is_open=is_open, desk=desk)
        qtbot.addWidget(made.window.main)
        return made

    return make
