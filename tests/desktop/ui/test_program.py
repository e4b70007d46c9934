"""The program: another look is a window made anew that goes on where the former one was."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import REVIEW, SETTINGS, STORE
from desktop.program import Program, theme_of
from desktop.settings import ScreenSettings, SettingsFile
from desktop.ui.counter.state import Mode
from desktop.ui.crash import CrashReporter
from desktop.ui.settings.state import Work, begun, ended
from desktop.ui.theme import DARK, LIGHT, Theme, apply_theme
from desktop.ui.workstation import Workstation
from storage.account_types import Role
from tests.helpers.made_accounts import PASSWORD
from tests.helpers.made_desk import CODE, MadeDesk


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    made = run(qapp, tmp_path, MadeDesk())
    yield made
    made.close()
    made.window.main.hide()
    made.deleteLater()
    apply_theme(qapp, Theme(LIGHT))


def run(qapp: QApplication, folder: Path, desk: MadeDesk) -> Program:
    crashes = CrashReporter(QApplication.activeWindow)
    here = Workstation(settings=SettingsFile(folder / "settings.json"))
    made = Program(qapp, lambda: desk, here, crashes)
    made.open()
    if not desk.accounts.signs_in:
        until(lambda: made.window.counter.state.is_ready)
    return made


def until(condition: Callable[[], bool], seconds: float = 30) -> None:
    ends = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends, "waited in vain"
        QTest.qWait(5)


def look(program: Program, screen: ScreenSettings) -> None:
    program.window.settings_view.workstation.chosen.emit(screen)


def scale(program: Program) -> float:
    return program.window.counter_view.theme.scale


def test_larger_text_holds_at_once_where_one_was(program: Program) -> None:
    program.window.counter.take_up(CODE)
    program.window.main.show_place(SETTINGS)
    before = program.window
    look(program, ScreenSettings(150, "dark"))
    until(lambda: program.window is not before)

    assert (scale(program), program.window.counter_view.theme.tokens) == (1.5, DARK)
    assert program.window.main.isVisible()
    assert program.window.main.stack.currentIndex() == SETTINGS
    assert program.window.counter.state.code == CODE
    assert program.window.counter.state.mode is Mode.OPEN

    after = program.window
    program.window.settings.undo()
    until(lambda: program.window is not after)
    assert (scale(program), program.window.counter_view.theme.tokens) == (1.0, LIGHT)


def test_window_at_work_is_not_taken_away(program: Program) -> None:
    before = program.window
    before.settings.show(begun(before.settings.state, Work.BACK_UP))
    look(program, ScreenSettings(125, "light"))
    until(lambda: before.settings.state.screen_waits)
    assert program.window is before

    before.settings.show(ended(before.settings.state, ""))
    until(lambda: program.window is not before)
    assert scale(program) == 1.25
    assert not program.window.settings.state.screen_waits


def test_what_was_looked_at_is_there_again(program: Program) -> None:
    program.window.store.open("owner:O7")
    program.window.review.open(CODE)
    until(lambda: program.window.review.state.dossier is not None)
    program.window.main.show_place(STORE)
    before = program.window
    look(program, ScreenSettings(110, "system"))
    until(lambda: program.window is not before and program.window.review.state.dossier is not None)

    assert program.window.main.stack.currentIndex() == STORE
    assert program.window.store.state.trail[-1].id == "O7"
    program.window.main.show_place(REVIEW)
    assert program.window.review.state.code == CODE


def test_nobody_is_asked_again_who_works_and_a_cover_stays(qapp: QApplication, tmp_path: Path) -> None:
    desk = MadeDesk()
    desk.accounts.signs_in = True
    program = run(qapp, tmp_path, desk)
    until(lambda: program.window.main.is_covered)
    program.window.sign_in_page.sign_in_requested.emit("nguoi0", PASSWORD)
    until(lambda: not program.window.main.is_covered)
    before = program.window
    look(program, ScreenSettings(125, "light"))
    until(lambda: program.window is not before)
    account = program.window.sign_in.account
    assert account is not None
    assert account.role is Role.ADMINISTRATOR
    assert not program.window.main.is_covered

    program.window.sign_in.lock()
    before = program.window
    look(program, ScreenSettings(100, "light"))
    until(lambda: program.window is not before)
    until(lambda: program.window.main.is_covered)
    program.close()
    program.window.main.hide()
    program.deleteLater()
    apply_theme(qapp, Theme(LIGHT))


def test_look_that_was_damaged_by_hand_is_a_usable_one() -> None:
    assert theme_of(ScreenSettings(900, "dark")) == Theme(DARK, 1.5)
    assert theme_of(ScreenSettings(10, "light")) == Theme(LIGHT, 1.0)
