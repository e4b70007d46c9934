"""An administrator makes accounts, gives passwords, closes accounts and opens them again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.jobs.job import Lane, Runner
from desktop.messages import error_text
from desktop.ui.accounts.dialogs import AccountDialog, PasswordDialog
from desktop.ui.accounts.page import AccountsPage
from desktop.ui.accounts.port import AccountsOf, AccountsPort
from desktop.ui.theme import Theme
from desktop.ui.wording import LANGUAGE
from ocr.errors import HosoError
from storage.account_types import Account


class AccountsController(QObject):
    """Keeps the page in line with the store; `first_made` tells that from now on people sign in."""

    first_made = Signal()

    def __init__(self, page: AccountsPage, theme: Theme, runner: Runner, desk: AccountsOf) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._runner = runner
        self._desk = desk
        self._accounts: tuple[Account, ...] = ()
        self._own_id: int | None = None
        page.new_requested.connect(self._on_new)
        page.password_requested.connect(self._on_password)
        page.closing_requested.connect(self._on_closing)

    def start(self, own: Account | None) -> None:
        """Fetch the accounts; `own` is who is signed in."""
        self._own_id = None if own is None else own.id
        self._fetch()

    def _fetch(self) -> None:
        self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().all_accounts(),
            name="accounts",
            done=self._on_fetched,
            failed=lambda error: self._page.show_problem(error_text(error, LANGUAGE)),
        )

    def _on_fetched(self, accounts: tuple[Account, ...]) -> None:
        is_first = not self._accounts and bool(accounts) and self._own_id is None
        self._accounts = accounts
        self._page.render_accounts(accounts, self._own_id)
        if is_first:
            self.first_made.emit()

    def _on_new(self) -> None:
        dialog = AccountDialog(self._theme, self._page, is_first=not self._accounts)

        def save(desk: AccountsPort) -> None:
            filled = dialog.filled_in()
            desk.make_account(filled.login, filled.name, filled.role, filled.password)

        self._show(dialog, save)

    def _on_password(self, account_id: int) -> None:
        account = next(each for each in self._accounts if each.id == account_id)
        dialog = PasswordDialog(self._theme, self._page, account)
        self._show(dialog, lambda desk: desk.change_password(account_id, dialog.password.text()))

    def _on_closing(self, account_id: int) -> None:
        account = next(each for each in self._accounts if each.id == account_id)
        self._change(
            lambda desk: desk.let_sign_in(account_id, allowed=not account.active),
            lambda: self._page.show_problem(""),
            lambda error: self._page.show_problem(error_text(error, LANGUAGE)),
        )

    def _show(self, dialog: PasswordDialog, save: Callable[[AccountsPort], None]) -> None:
        """Show a form until what it says is stored or nobody wants it any more."""

        def on_save() -> None:
            self._change(
                save,
                lambda: dialog.done(PasswordDialog.DialogCode.Accepted),
                lambda error: dialog.show_problem(error_text(error, LANGUAGE)),
            )

        dialog.save_requested.connect(on_save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _change(
        self, change: Callable[[AccountsPort], None], done: Callable[[], None], failed: Callable[[HosoError], None]
    ) -> None:
        def on_done(_nothing: None) -> None:
            done()
            self._fetch()

        self._runner.submit(Lane.DB, lambda _job: change(self._desk()), name="account", done=on_done, failed=failed)
