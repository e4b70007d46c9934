"""The two forms of an administrator: a new account, and another password for one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.accounts.rows import role_name
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.chooser import Chooser
from desktop.ui.widgets.labels import Banner, label
from desktop.ui.wording import translate
from storage.account_types import SHORTEST, Account, Role

_WIDTH = 400


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What was filled in."""

    login: str
    name: str
    role: Role
    password: str


class PasswordDialog(QDialog):
    """Asks for a password twice; stays open until its owner closes it, so that nothing is typed in vain."""

    save_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None, account: Account | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.password, self.again = QLineEdit(), QLineEdit()
        self.banner = Banner(theme)
        self.column = QVBoxLayout(self)
        px = theme.px
        self.setFixedWidth(px(_WIDTH))
        self.column.setContentsMargins(px(16), px(16), px(16), px(16))
        self.column.setSpacing(px(4))
        if account is not None:
            self.setWindowTitle(translate("Accounts", "New password"))
            self.column.addWidget(label(translate("Accounts", "New password for {name}").format(name=account.name)))
            self.column.addSpacing(px(8))
        self.add_fields()
        for box, name in (
            (self.password, translate("Accounts", "Password ({count} characters at least)").format(count=SHORTEST)),
            (self.again, translate("Accounts", "The same password again")),
        ):
            box.setEchoMode(QLineEdit.EchoMode.Password)
            self.add_field(box, name)
        self.column.addWidget(self.banner)
        self.column.addSpacing(px(12))
        cancel, save = QPushButton(translate("Accounts", "Cancel")), QPushButton(translate("Accounts", "Save"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        save.setProperty("role", "main")
        save.setDefault(True)
        save.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        self.column.addLayout(buttons)

    def add_fields(self) -> None:
        """Add what stands above the password; nothing here."""

    def add_field(self, box: QWidget, name: str) -> None:
        """Add a field below the others."""
        box.setAccessibleName(name)
        self.column.addWidget(label(name, "caption"))
        self.column.addWidget(box)
        self.column.addSpacing(self._theme.px(4))

    def accept(self) -> None:
        """Ask to have it saved when both passwords are the same; the store judges the rest."""
        if self.password.text() != self.again.text():
            self.show_problem(translate("Accounts", "The two passwords differ. Type them again."))
            self.again.clear()
            self.again.setFocus()
            return
        self.save_requested.emit()

    def show_problem(self, text: str) -> None:
        """Show what is to be mended."""
        self.banner.show_text(text, Mark.PROBLEM)


class AccountDialog(PasswordDialog):
    """Asks for everything of a new account; the first one is an administrator's."""

    def __init__(self, theme: Theme, parent: QWidget | None, *, is_first: bool) -> None:
        self.login, self.name, self.role = QLineEdit(), QLineEdit(), Chooser(theme)
        roles = [Role.ADMINISTRATOR] if is_first else [*Role]
        for role in roles:
            self.role.addItem(role_name(role), role)
        super().__init__(theme, parent)
        self.setWindowTitle(translate("Accounts", "New account"))
        self.login.setInputMethodHints(Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhPreferLatin)

    def add_fields(self) -> None:
        """Add name, sign-in name and role."""
        self.add_field(self.name, translate("Accounts", "Name, as colleagues know it"))
        self.add_field(self.login, translate("Accounts", "Sign-in name, without blanks"))
        self.add_field(self.role, translate("Accounts", "Role"))

    def filled_in(self) -> NewAccount:
        """Return what was filled in."""
        return NewAccount(self.login.text(), self.name.text(), Role(self.role.currentData()), self.password.text())
