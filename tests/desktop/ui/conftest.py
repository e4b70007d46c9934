"""A counter without lanes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.settings import CaptureSettings
from desktop.ui.theme import LIGHT, Theme, apply_theme
from tests.desktop.ui.made_counter import CHOSEN, Counter
from tests.helpers.made_desk import MadeDesk
from tests.helpers.x_server import x_server

__all__ = ["at", "x_server"]


@pytest.fixture
def at(qtbot: QtBot, qapp: QApplication) -> Callable[..., Counter]:
    apply_theme(qapp, Theme(LIGHT))

    def make(settings: CaptureSettings = CHOSEN, *, is_open: bool = True, desk: MadeDesk | None = None) -> Counter:
        made = Counter(settings, is_open=is_open, desk=desk)
        qtbot.addWidget(made.window.main)
        return made

    return make
