"""Signing in and accounts with a real store, real keys, and a runner that does everything at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.accounts.controller import AccountsController
from desktop.ui.accounts.dialogs import AccountDialog, PasswordDialog
from desktop.ui.accounts.page import AccountsPage
from desktop.ui.accounts.port import AccountsOf
from desktop.ui.accounts.sign_in import SignInController
from desktop.ui.accounts.sign_in_page import SignInPage
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.workflow.accounts_desk import AccountsDesk
from desktop.workflow.desk import Desk
from storage.account_types import Account, Role
from storage.accounts import WRONG_BEFORE_WAITING
from storage.errors import DatabaseBusy
from tests.helpers.runners import InlineRunner

GOOD = "mua rao thang sau"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk.open(tmp_path / "kho")
    yield opened
    opened.close()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme(LIGHT)
    apply_theme(qapp, theme)
    return theme


class Door:
    """A sign-in page and what its controller said."""

    def __init__(self, theme: Theme, desk: AccountsOf, qtbot: QtBot) -> None:
        self.page = SignInPage(theme)
        qtbot.addWidget(self.page)
        self.page.show()
        self.page.activateWindow()
        self.controller = SignInController(self.page, InlineRunner(), desk)
        self.covers = 0
        self.let_in: list[Account | None] = []
        self.controller.covered.connect(self._on_covered)
        self.controller.uncovered.connect(self.let_in.append)

    def _on_covered(self) -> None:
        self.covers += 1

    def type(self, login: str, password: str) -> None:
        self.page.login.clear()
        QTest.keyClicks(self.page.login, login)
        QTest.keyClick(self.page.login, Qt.Key.Key_Return)
        QTest.keyClicks(self.page.password, password)
        QTest.keyClick(self.page.password, Qt.Key.Key_Return)


@pytest.fixture
def door(theme: Theme, desk: Desk, qtbot: QtBot) -> Door:
    return Door(theme, lambda: desk.accounts, qtbot)


def test_store_without_accounts_opens_at_once(door: Door) -> None:
    door.controller.start()
    door.controller.lock()

    assert (door.covers, door.let_in) == (0, [None])


def test_store_that_does_not_answer_lets_nobody_in_until_it_does(theme: Theme, desk: Desk, qtbot: QtBot) -> None:
    desk.accounts.make_account("lan", "Y Lan", Role.ADMINISTRATOR, GOOD)
    busy: list[DatabaseBusy] = [DatabaseBusy()]

    def answer() -> AccountsDesk:
        if busy:
            raise busy[0]
        return desk.accounts

    door = Door(theme, answer, qtbot)
    door.controller.start()
    assert (door.covers, door.let_in) == (1, [])
    assert "Kho đang bận" in door.page.banner._text.text()
    assert not door.page.enter.isEnabled()

    busy.clear()
    QTest.mouseClick(door.page.banner._button, Qt.MouseButton.LeftButton)
    assert door.let_in == []
    door.type("lan", GOOD)
    assert [each.login for each in door.let_in if each] == ["lan"]


def test_who_signs_in_is_let_in_and_asked_again_after_locking(door: Door, desk: Desk) -> None:
    account = desk.accounts.make_account("lan", "Y Lan", Role.ADMINISTRATOR, GOOD)
    door.controller.start()
    assert (door.covers, door.let_in) == (1, [])
    door.type("lan", GOOD)
    assert door.let_in == [account]
    assert door.page.password.text() == ""

    door.controller.lock()
    assert door.covers == 2
    assert door.page.login.text() == "lan"


def test_wrong_password_says_so_and_waits_after_some(door: Door, desk: Desk) -> None:
    desk.accounts.make_account("lan", "Y Lan", Role.ADMINISTRATOR, GOOD)
    door.controller.start()
    said = []
    for _ in range(WRONG_BEFORE_WAITING):
        door.type("lan", "khong phai")
        said.append(door.page.banner._text.text())
        assert door.page.password.text() == ""
        assert door.page.enter.isEnabled()
    assert door.let_in == []
    assert "mật khẩu chưa đúng" in said[0]
    assert "tạm nghỉ đến" in said[-1]
    door.page.login.clear()
    QTest.keyClick(door.page.password, Qt.Key.Key_Return)
    assert door.let_in == [], "without a name nothing is asked"


class Office:
    """The administrator's page with its controller."""

    def __init__(self, theme: Theme, desk: Desk, qtbot: QtBot) -> None:
        self.page = AccountsPage(theme)
        qtbot.addWidget(self.page)
        self.page.resize(1000, 600)
        self.page.show()
        self.failing: DatabaseBusy | None = None
        self.controller = AccountsController(self.page, theme, InlineRunner(), self._answer)
        self.firsts = 0
        self.controller.first_made.connect(self._on_first)
        self._given = desk

    def _on_first(self) -> None:
        self.firsts += 1

    def _answer(self) -> AccountsDesk:
        if self.failing:
            raise self.failing
        return self._given.accounts

    def dialog(self) -> PasswordDialog:
        return next(each for each in self.page.findChildren(PasswordDialog) if each.isVisible())


@pytest.fixture
def office(theme: Theme, desk: Desk, qtbot: QtBot) -> Office:
    return Office(theme, desk, qtbot)


def press_save(dialog: PasswordDialog) -> None:
    (save,) = [each for each in dialog.findChildren(QPushButton) if each.property("role") == "main"]
    QTest.mouseClick(save, Qt.MouseButton.LeftButton)


def test_first_account_is_an_administrators_and_is_told(office: Office, desk: Desk) -> None:
    office.controller.start(None)
    assert office.page.hint.isVisible()
    office.page.hint.acted.emit()
    dialog = office.dialog()
    assert isinstance(dialog, AccountDialog)
    assert [dialog.role.itemData(number) for number in range(dialog.role.count())] == [Role.ADMINISTRATOR]
    QTest.keyClicks(dialog.name, "Y Lan")
    QTest.keyClicks(dialog.login, "lan")
    for password, again, problem in (
        (GOOD, "khac", "differ"), ("ngan", "ngan", "8 đến 128"), (GOOD, GOOD, ""),
    ):  # fmt: skip
        dialog.password.setText(password)
        dialog.again.setText(again)
        press_save(dialog)
        assert problem in dialog.banner._text.text()
        assert dialog.isVisible() is bool(problem)

    assert [each.login for each in desk.accounts.all_accounts()] == ["lan"]
    assert office.firsts == 1
    assert office.page.rows.current_key() == f"account:{desk.accounts.all_accounts()[0].id}"


def test_accounts_are_closed_opened_and_given_passwords(office: Office, desk: Desk) -> None:
    boss = desk.accounts.make_account("lan", "Y Lan", Role.ADMINISTRATOR, GOOD)
    officer = desk.accounts.make_account("an", "Ông An", Role.OFFICER, GOOD)
    office.controller.start(boss)
    office.page.rows.choose(f"account:{officer.id}")
    QTest.mouseClick(office.page.close_account, Qt.MouseButton.LeftButton)
    assert [each.active for each in desk.accounts.all_accounts()] == [True, False]
    assert office.firsts == 0

    office.page.rows.choose(f"account:{officer.id}")
    QTest.mouseClick(office.page.close_account, Qt.MouseButton.LeftButton)
    assert [each.active for each in desk.accounts.all_accounts()] == [True, True]

    office.page.rows.choose(f"account:{officer.id}")
    QTest.keyClick(office.page.rows, Qt.Key.Key_Return)
    dialog = office.dialog()
    dialog.password.setText("mot cau khac")
    dialog.again.setText("mot cau khac")
    press_save(dialog)
    assert desk.accounts.sign_in("an", "mot cau khac") == officer


def test_what_cannot_be_done_is_said(office: Office, desk: Desk) -> None:
    boss = desk.accounts.make_account("lan", "Y Lan", Role.ADMINISTRATOR, GOOD)
    office.controller.start(boss)
    QTest.mouseClick(office.page.close_account, Qt.MouseButton.LeftButton)
    assert "ít nhất một quản trị viên" in office.page.banner._text.text()

    office.failing = DatabaseBusy()
    office.controller.start(boss)
    assert "Kho đang bận" in office.page.banner._text.text()
