"""The administrator's place: who may sign in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.accounts.rows import account_rows
from desktop.ui.theme import Mark, Theme
from desktop.ui.widgets.head import Head
from desktop.ui.widgets.labels import Banner, EmptyState
from desktop.ui.widgets.row_list import RowList
from storage.account_types import Account


class AccountsPage(QWidget):
    """Renders accounts; says what is wanted of which of them."""

    new_requested = Signal()
    password_requested = Signal(int)
    closing_requested = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self.head = Head(theme, has_back=False)
        self.banner = Banner(theme)
        self.rows = RowList(theme, lambda _key, _size: None, self.tr("Accounts"))
        self.hint = EmptyState(theme)
        self.password = QPushButton(self.tr("New password…"))
        self.close_account = QPushButton(self.tr("Close the account"))
        self._accounts: tuple[Account, ...] = ()
        px = theme.px
        buttons = QHBoxLayout()
        buttons.setContentsMargins(px(16), px(8), px(16), px(12))
        buttons.setSpacing(px(8))
        buttons.addWidget(self.password)
        buttons.addWidget(self.close_account)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.banner)
        column.addWidget(self.rows, 1)
        column.addWidget(self.hint, 1)
        column.addLayout(buttons)
        self.head.show_action(self.tr("New account…"))
        self.head.acted.connect(self.new_requested)
        self.hint.acted.connect(self.new_requested)
        self.rows.walked_to.connect(self._show_buttons)
        self.rows.opened.connect(lambda _key: self._on_password())
        self.password.clicked.connect(self._on_password)
        self.close_account.clicked.connect(self._on_close)

    def render_accounts(self, accounts: Sequence[Account], own_id: int | None) -> None:
        """Show the accounts of the store; without any, what making the first one means."""
        self._accounts = tuple(accounts)
        has_any = bool(accounts)
        self.head.show_text(self.tr("Accounts"), self.tr("Who may sign in on this store, and as what."))
        self.head.button.setVisible(has_any)
        self.rows.setVisible(has_any)
        self.hint.setVisible(not has_any)
        self.hint.show_text(
            "person",
            self.tr("Nobody has to sign in yet"),
            self.tr(
                "The store opens for whoever uses this computer. With the first account, an administrator's, everybody "
                "signs in with a name and a password of their own, and every step is put down to who took it."
            ),
            self.tr("Make the administrator's account…"),
        )
        self.rows.set_rows(account_rows(accounts, own_id))
        if has_any and self.rows.current_key() is None:
            self.rows.choose_first()
        self._show_buttons(self.rows.current_key() or "")

    def show_problem(self, text: str) -> None:
        """Show why something was not done; nothing with an empty text."""
        self.banner.show_text(text, Mark.PROBLEM)

    def chosen(self) -> Account | None:
        """Return the account that the keyboard stands on."""
        key = self.rows.current_key()
        return next((each for each in self._accounts if f"account:{each.id}" == key), None)

    def _show_buttons(self, _key: str) -> None:
        account = self.chosen()
        for button in (self.password, self.close_account):
            button.setVisible(account is not None)
        if account is not None:
            words = self.tr("Close the account") if account.active else self.tr("Open the account again")
            self.close_account.setText(words)

    def _on_password(self) -> None:
        account = self.chosen()
        if account is not None:
            self.password_requested.emit(account.id)

    def _on_close(self) -> None:
        account = self.chosen()
        if account is not None:
            self.closing_requested.emit(account.id)
