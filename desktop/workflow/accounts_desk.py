"""What the window asks of an open store about who may sign in; each method runs on a lane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from desktop.errors import SignInMustWait, SignInRefused
from desktop.workflow.open_store import Store
from storage.account_types import Account, Role
from storage.accounts import add_account, has_accounts, list_accounts, set_active, set_password, sign_in
from storage.dossiers.working_days import VIETNAM_TIME


class AccountsDesk:
    """Part of a `Desk`; safe to use from every lane. `work_as` is told the store as who signed in works with it."""

    def __init__(self, store_of: Callable[[], Store], work_as: Callable[[Store], None]) -> None:
        self._store_of = store_of
        self._work_as = work_as

    def asks_for_sign_in(self) -> bool:
        """Say whether the store has accounts; one without opens for whoever may read its folder."""
        with self._store_of().database.reading() as session:
            return has_accounts(session)

    def sign_in(self, login: str, password: str, now: datetime | None = None) -> Account:
        """Work as the one who signs in from now on, and return who that is.

        Raises:
            SignInRefused: nobody has this name and password; whoever worked before still does.
            SignInMustWait: the account rests after several wrong passwords.
        """
        store = self._store_of()
        with store.database.writing() as session:
            answer = sign_in(session, login, password, now or datetime.now(UTC))
        if answer.account is not None:
            self._work_as(replace(store, officer_id=answer.account.id))
            return answer.account
        if answer.wait_until is not None:
            raise SignInMustWait(f"{answer.wait_until.astimezone(VIETNAM_TIME):%H:%M}")
        raise SignInRefused(SignInRefused.code)

    def all_accounts(self) -> tuple[Account, ...]:
        """Return all accounts, those that may sign in first."""
        with self._store_of().database.reading() as session:
            return list_accounts(session)

    def make_account(self, login: str, name: str, role: Role, password: str) -> Account:
        """Make an account.

        Raises:
            LoginUnusable, LoginTaken, AdministratorNeeded, PasswordTooWeak: it was not made.
        """
        store = self._store_of()
        with store.database.writing() as session:
            return add_account(session, login, name, role, password, store.officer_id)

    def change_password(self, account_id: int, password: str) -> None:
        """Give an account another password.

        Raises:
            NotFound, PasswordTooWeak: the former one stays.
        """
        store = self._store_of()
        with store.database.writing() as session:
            set_password(session, account_id, password, store.officer_id)

    def let_sign_in(self, account_id: int, *, allowed: bool) -> None:
        """Let an account sign in, or not any more; what it did stays its own.

        Raises:
            NotFound, AdministratorNeeded: nothing was changed.
        """
        store = self._store_of()
        with store.database.writing() as session:
            set_active(session, account_id, store.officer_id, active=allowed)
