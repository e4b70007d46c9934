"""A counter without lanes; the place where a second person keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.settings import CaptureSettings
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.workflow.desk import Desk
from desktop.workflow.owner_input import parse_owner_input
from storage.account_types import Role
from tests.desktop.ui.made_counter import CHOSEN, Counter
from tests.desktop.ui.quality_place import Place
from tests.helpers.made_accounts import PASSWORD
from tests.helpers.made_desk import CARD, SAMPLES, MadeDesk
from tests.helpers.stand_in_reader import TEN_FIELDS, stand_in
from tests.helpers.x_server import x_server

__all__ = ["at", "x_server"]


@pytest.fixture(autouse=True)
def _windows_end_with_their_test() -> Iterator[None]:
    """Delete what a test left open: else each window is restyled with every later one, and the suite slows down."""
    yield
    if isinstance(app := QApplication.instance(), QApplication):
        for window in app.topLevelWidgets():
            window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def at(qtbot: QtBot, qapp: QApplication) -> Callable[..., Counter]:
    apply_theme(qapp, Theme(LIGHT))

    def make(settings: CaptureSettings = CHOSEN, *, is_open: bool = True, desk: MadeDesk | None = None) -> Counter:
        made = Counter(settings, is_open=is_open, desk=desk)
        qtbot.addWidget(made.window.main)
        return made

    return make


@pytest.fixture
def made() -> MadeDesk:
    desk = MadeDesk()
    desk.quality.first = {"full_name": "NGUYEN THI HOA"}
    return desk


@pytest.fixture
def place(made: MadeDesk, qtbot: QtBot, qapp: QApplication) -> Place:
    apply_theme(qapp, Theme(LIGHT))
    shown = Place(made)
    qtbot.addWidget(shown.window.main)
    QTest.qWaitForWindowActive(shown.window.main)
    shown.enter()
    return shown


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Desk]:
    """A store in which the user of this computer confirmed a paper of ten fields; then accounts were made."""
    desk = Desk.open(tmp_path / "store", read=stand_in(fields=TEN_FIELDS))
    owner = parse_owner_input(CARD)
    assert owner is not None
    code = desk.take_in("1.001193", owner)
    desk.keep(code, SAMPLES[:1])
    desk.read_waiting(code, lambda _done, _total: None)
    desk.review.confirm(desk.review.dossier(code))
    desk.accounts.make_account("truong", "Y Trưởng", Role.ADMINISTRATOR, PASSWORD)
    yield desk
    desk.close()
