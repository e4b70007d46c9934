"""What signing in and accounts need of a store: `AccountsDesk` of `desktop.workflow` is it, tests bring their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from storage.account_types import Account, Role


class AccountsPort(Protocol):
    """Accounts of an open store; every method is called on a lane and may raise a `HosoError`."""

    def asks_for_sign_in(self) -> bool:
        """Say whether the store has accounts."""
        ...

    def sign_in(self, login: str, password: str) -> Account:
        """Work as the one who signs in from now on."""
        ...

    def all_accounts(self) -> tuple[Account, ...]:
        """Return all accounts, those that may sign in first."""
        ...

    def make_account(self, login: str, name: str, role: Role, password: str) -> Account:
        """Make an account."""
        ...

    def change_password(self, account_id: int, password: str) -> None:
        """Give an account another password."""
        ...

    def let_sign_in(self, account_id: int, *, allowed: bool) -> None:
        """Let an account sign in, or not any more."""
        ...


AccountsOf = Callable[[], AccountsPort]
"""Gives the accounts of the open store, on a lane."""
