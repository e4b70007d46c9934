"""The settings with keys: every choice holds at once, is stored, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import ACCOUNTS, COUNTER, REVIEW, SETTINGS, STORE, SUPERVISION, Window
from desktop.settings import BackupSettings, CounterSettings, ScreenSettings, SettingsFile
from desktop.ui.settings.state import Section, Work
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.ui.workstation import Workstation
from storage.account_types import Role
from storage.decisions import Office
from storage.errors import DatabaseBusy
from tests.helpers.made_accounts import PASSWORD
from tests.helpers.made_desk import TODAY, MadeDesk
from tests.helpers.runners import InlineRunner

CONTROL = Qt.KeyboardModifier.ControlModifier


class Place:
    """The settings of a window on a made desk."""

    def __init__(self, folder: Path, *, signs_in: bool = False) -> None:
        self.desk, self.runner = MadeDesk(), InlineRunner()
        self.desk.accounts.signs_in = signs_in
        self.kept = SettingsFile(folder / "settings.json")
        self.file: Path | None = folder / "lich.toml"
        self.folder = folder / "sao-luu"
        here = Workstation(
            settings=self.kept,
            ask_for_file=lambda _parent, _title, _kinds: self.file,
            ask_for_folder=lambda _parent, _title, _first: self.folder,
        )
        self.window = Window(
            Theme(LIGHT), self.runner, lambda: self.desk, on=lambda: TODAY, ask=lambda _window: True, workstation=here
        )
        self.window.main.resize(1366, 768)
        self.window.main.show()
        self.window.main.activateWindow()
        QTest.qWaitForWindowActive(self.window.main, 3000)
        self.window.start()
        self.view = self.window.settings_view

    def open(self, section: Section) -> None:
        self.press(Qt.Key.Key_Comma, CONTROL)
        assert self.window.main.stack.currentIndex() == SETTINGS
        for _ in range(list(Section).index(section)):
            self.press(Qt.Key.Key_Down)
        assert self.view.stack.currentWidget() is self.view.pages[section]

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.main.focusWidget(), key, modifier)

    def is_busy(self) -> bool:
        return self.window.is_busy

    @property
    def said(self) -> str:
        return self.view.banner._text.text()

    @property
    def office(self) -> Office:
        return self.desk.office.office


@pytest.fixture
def place(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Place:
    apply_theme(qapp, Theme(LIGHT))
    made = Place(tmp_path)
    qtbot.addWidget(made.window.main)
    return made


def test_text_size_is_asked_for_kept_and_taken_back(place: Place, qtbot: QtBot) -> None:
    place.open(Section.WORKSTATION)
    place.view.workstation.text.setFocus()
    with qtbot.waitSignal(place.window.settings.screen_chosen):
        place.press(Qt.Key.Key_Down)
        if place.window.settings.state.screen.text_percent == 100:  # some styles choose only when Enter is pressed
            place.press(Qt.Key.Key_Return)
    assert place.kept.load_screen() == ScreenSettings(110, "system")

    place.view.names.setFocus()
    with qtbot.waitSignal(place.window.settings.screen_chosen):
        place.press(Qt.Key.Key_Z, CONTROL)
    assert place.kept.load_screen() == ScreenSettings(100, "system")
    assert place.view.workstation.text.currentData() == 100


def test_counter_is_kept_and_taken_back(place: Place) -> None:
    place.open(Section.WORKSTATION)
    box = place.view.workstation.counter
    box.setFocus()
    QTest.keyClicks(box, "  Quay 3 ")
    place.press(Qt.Key.Key_Tab)
    assert place.kept.load_counter() == CounterSettings("Quay 3")
    assert box.text() == "Quay 3"
    assert place.view.banner.isVisible()
    QTest.mouseClick(place.view.banner._button, Qt.MouseButton.LeftButton)
    assert place.kept.load_counter() == CounterSettings("")
    assert box.text() == ""


def test_counter_that_cannot_be_called_so_is_said_and_stays_as_it_was(place: Place) -> None:
    place.open(Section.WORKSTATION)
    box = place.view.workstation.counter
    box.setFocus()
    QTest.keyClicks(box, "=3")
    place.press(Qt.Key.Key_Tab)
    assert "=3" in place.window.settings.state.problem
    assert place.kept.load_counter() == CounterSettings("")
    assert box.text() == ""


def test_unit_is_stored_when_its_box_is_left(place: Place) -> None:
    place.open(Section.OFFICE)
    before = place.office
    box = place.view.office.unit
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "H34.77")
    place.press(Qt.Key.Key_Tab)
    assert place.office.unit == "H34.77"
    assert place.office.unit_name == "", "the name was that of another unit"
    assert place.view.banner.isVisible()

    QTest.mouseClick(place.view.banner._button, Qt.MouseButton.LeftButton)
    assert place.office == before
    assert box.text() == before.unit
    assert not place.window.settings.state.undo


def test_choices_that_follow_each_other_build_on_each_other(place: Place) -> None:
    place.open(Section.OFFICE)
    place.runner.held = True
    page = place.view.office
    page.soon.setCurrentIndex(page.soon.findData(5))
    page.soon.activated.emit(0)
    page.aims["intake"].setCurrentIndex(page.aims["intake"].findData(60))
    page.aims["intake"].activated.emit(0)
    place.runner.let_go()

    assert (place.office.soon_days, dict(place.office.targets)) == (5, {"intake": 0.6})
    assert len(place.window.settings.state.undo) == 2
    for _ in range(2):
        place.view.names.setFocus()
        place.press(Qt.Key.Key_Z, CONTROL)
    assert (place.office.soon_days, dict(place.office.targets)) == (1, {})


def test_what_is_refused_is_said_and_what_is_stored_stands_again(place: Place) -> None:
    place.open(Section.OFFICE)
    box = place.view.office.unit
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "sai")
    place.press(Qt.Key.Key_Return)

    assert place.office.unit == "H34.12"
    assert box.text() == "H34.12"
    assert "đơn vị" in place.said
    assert not place.window.settings.state.undo


def test_line_of_the_table_is_ticked_with_the_space_bar(place: Place) -> None:
    place.open(Section.DATABASES)
    line, box = next(iter(place.view.databases.boxes.items()))
    box.setFocus()
    place.press(Qt.Key.Key_Space)
    assert place.office.databases == {line}
    place.press(Qt.Key.Key_Space)
    assert place.office.databases == frozenset()


def test_calendar_comes_from_a_file_and_goes_again(place: Place) -> None:
    place.open(Section.CATALOGUE)
    place.view.catalogue.calendar.setFocus()
    place.press(Qt.Key.Key_Space)
    assert place.office.calendar == "days_off = [2026-12-31]  # lich.toml"
    assert "2026-12-31" in place.view.catalogue._calendar.text()
    place.view.catalogue.usual.setFocus()
    place.press(Qt.Key.Key_Space)
    assert place.office.calendar == ""


def test_procedures_are_loaded_and_the_counter_knows_them(place: Place, qtbot: QtBot) -> None:
    place.open(Section.CATALOGUE)
    asked = place.runner.names.count("counter")
    with qtbot.waitSignal(place.window.settings.office_changed):
        place.view.catalogue.load.setFocus()
        place.press(Qt.Key.Key_Space)

    assert place.desk.office.imported == [place.file]
    assert "46" in place.said
    assert place.runner.names.count("counter") == asked + 1


def test_backup_goes_into_the_folder_that_was_chosen(place: Place) -> None:
    place.open(Section.BACKUP)
    page = place.view.backup
    assert not page.now.isEnabled()
    page.pick.setFocus()
    place.press(Qt.Key.Key_Space)
    assert place.kept.load_backup() == BackupSettings(str(place.folder))
    page.now.setFocus()
    place.press(Qt.Key.Key_Space)
    assert "760" in place.said
    page.verify.setFocus()
    place.press(Qt.Key.Key_Space)
    assert "760" in place.said
    assert place.window.settings.state.work is Work.NONE


def test_backup_tells_how_far_it_is_and_can_be_stopped(place: Place) -> None:
    place.open(Section.BACKUP)
    place.window.settings.show(replace(place.window.settings.state, backup_folder=str(place.folder)))
    before = place.desk.office.backup
    place.runner.held = True
    place.view.backup.now.setFocus()
    place.press(Qt.Key.Key_Space)
    assert place.is_busy()
    assert place.view.backup.stop.isVisible()
    place.view.backup.stop.setFocus()
    place.press(Qt.Key.Key_Space)
    place.runner.let_go()

    assert not place.is_busy()
    assert place.window.settings.state.backup in (before, None)
    assert place.said


def test_scanner_is_chosen_in_its_own_dialog(place: Place) -> None:
    place.open(Section.WORKSTATION)
    place.view.workstation.scanner.setFocus()
    place.press(Qt.Key.Key_Space)
    dialog = place.window.counter.choosing.dialog
    assert dialog is not None
    dialog.reject()


@pytest.mark.parametrize(("login", "role"), [("nguoi0", Role.ADMINISTRATOR), ("nguoi1", Role.SUPERVISOR)])
def test_only_administrators_decide_for_everybody(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, login: str, role: Role
) -> None:
    apply_theme(qapp, Theme(LIGHT))
    place = Place(tmp_path, signs_in=True)
    qtbot.addWidget(place.window.main)
    place.press(Qt.Key.Key_Comma, CONTROL)
    assert place.window.main.stack.currentIndex() == COUNTER, "nothing behind the cover"
    place.window.sign_in_page.sign_in_requested.emit(login, PASSWORD)
    place.press(Qt.Key.Key_Comma, CONTROL)

    decides = role is Role.ADMINISTRATOR
    assert place.window.settings.state.sections == (tuple(Section) if decides else (Section.WORKSTATION,))
    assert (place.window.settings.state.now is not None) is decides


@pytest.mark.parametrize(
    ("login", "places"),
    [
        ("nguoi0", [COUNTER, REVIEW, STORE, SUPERVISION, ACCOUNTS, SETTINGS]),
        ("nguoi1", [COUNTER, REVIEW, STORE, SUPERVISION, SETTINGS]),
        ("nguoi2", [COUNTER, REVIEW, STORE, SETTINGS]),
    ],
)
def test_each_role_sees_its_places_and_no_key_leads_elsewhere(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, login: str, places: list[int]
) -> None:
    apply_theme(qapp, Theme(LIGHT))
    place = Place(tmp_path, signs_in=True)
    qtbot.addWidget(place.window.main)
    place.window.sign_in_page.sign_in_requested.emit(login, PASSWORD)
    reached = set()
    for number in range(6):
        place.press(Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.AltModifier)
        qtbot.wait(150)  # a button that is pressed by its key is down for a tenth of a second
        reached.add(place.window.main.stack.currentIndex())

    assert sorted(reached) == places


def test_trouble_is_said(place: Place) -> None:
    place.open(Section.OFFICE)
    place.desk.error = DatabaseBusy()
    place.view.office.soon.setCurrentIndex(3)
    place.view.office.soon.activated.emit(3)

    assert "Kho đang bận" in place.said


@pytest.mark.parametrize(
    ("screen", "whole"), [(QSize(1366, 768), True), (QSize(1280, 720), True), (QSize(1920, 1080), False)]
)
def test_small_screen_is_used_as_a_whole(place: Place, screen: QSize, whole: bool) -> None:
    place.window.main.hide()
    place.window.main.open_on(screen)

    assert place.window.main.isMaximized() is whole
