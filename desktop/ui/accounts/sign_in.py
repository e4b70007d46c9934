"""Who is at the window: asked at the start where the store has accounts, and again after it was locked."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.jobs.job import Lane, Runner
from desktop.messages import error_text
from desktop.ui.accounts.port import AccountsOf
from desktop.ui.accounts.sign_in_page import SignInPage
from desktop.ui.wording import LANGUAGE
from ocr.errors import HosoError
from storage.account_types import Account


class SignInController(QObject):
    """Covers the window until somebody has signed in.

    `covered` and `uncovered` ask for that; `uncovered` carries the account, None in a store that has none.
    """

    covered = Signal()
    uncovered = Signal(object)

    def __init__(self, page: SignInPage, runner: Runner, desk: AccountsOf) -> None:
        super().__init__(page)
        self._page = page
        self._runner = runner
        self._desk = desk
        self.account: Account | None = None
        page.sign_in_requested.connect(self._on_sign_in_requested)
        page.banner.acted.connect(self.start)

    def start(self) -> None:
        """Find out whether somebody has to sign in; as long as that is not known, nobody sees anything."""
        self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().asks_for_sign_in(),
            name="accounts",
            done=lambda asks: self._cover() if asks else self.uncovered.emit(None),
            failed=self._on_unknown,
        )

    def lock(self) -> None:
        """Cover the window until somebody signs in; nothing that is under way stops."""
        if self.account is not None:
            self._cover()

    def _on_unknown(self, error: HosoError) -> None:
        self.covered.emit()
        self._page.show_unknown(error_text(error, LANGUAGE))

    def _cover(self) -> None:
        self._page.show_busy(False)
        self._page.show_problem("")
        self.covered.emit()
        self._page.start()

    def _on_sign_in_requested(self, login: str, password: str) -> None:
        self._page.show_busy(True)
        self._runner.submit(
            Lane.DB,
            lambda _job: self._desk().sign_in(login, password),
            name="sign in",
            done=self._on_signed_in,
            failed=self._on_refused,
            cancelled=lambda: self._page.show_busy(False),
        )

    def _on_signed_in(self, account: Account) -> None:
        self.account = account
        self._page.show_busy(False)
        self._page.show_problem("")
        self.uncovered.emit(account)

    def _on_refused(self, error: HosoError) -> None:
        self._page.show_busy(False)
        self._page.show_problem(error_text(error, LANGUAGE))
