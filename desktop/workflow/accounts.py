"""People sign in, and administrators make their accounts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from desktop.errors import SignInMustWait, SignInRefused
from desktop.workflow.open_store import Store
from storage.accounts import Account, Role, add_account, has_accounts, list_accounts, set_active, set_password, sign_in
from storage.dossiers.working_days import VIETNAM_TIME


def asks_for_sign_in(store: Store) -> bool:
    """Say whether a store has accounts; one without opens for whoever may read its folder."""
    with store.database.reading() as session:
        return has_accounts(session)


def signed_in(store: Store, login: str, password: str, now: datetime | None = None) -> tuple[Store, Account]:
    """Return the store as the one who signs in works with it, and who that is.

    Raises:
        SignInRefused: nobody has this name and password.
        SignInMustWait: the account rests after several wrong passwords.
    """
    with store.database.writing() as session:
        answer = sign_in(session, login, password, now or datetime.now(UTC))
    if answer.account is not None:
        return replace(store, officer_id=answer.account.id), answer.account
    if answer.wait_until is not None:
        raise SignInMustWait(f"{answer.wait_until.astimezone(VIETNAM_TIME):%H:%M}")
    raise SignInRefused(SignInRefused.code)


def accounts_of(store: Store) -> tuple[Account, ...]:
    """Return all accounts, those that may sign in first."""
    with store.database.reading() as session:
        return list_accounts(session)


def make_account(store: Store, login: str, name: str, role: Role, password: str) -> Account:
    """Make an account.

    Raises:
        LoginUnusable, LoginTaken, AdministratorNeeded, PasswordTooWeak: it was not made.
    """
    with store.database.writing() as session:
        return add_account(session, login, name, role, password, store.officer_id)


def change_password(store: Store, account_id: int, password: str) -> None:
    """Give an account another password.

    Raises:
        NotFound, PasswordTooWeak: the former one stays.
    """
    with store.database.writing() as session:
        set_password(session, account_id, password, store.officer_id)


def let_sign_in(store: Store, account_id: int, *, allowed: bool) -> None:
    """Let an account sign in, or not any more; what it did stays its own.

    Raises:
        NotFound, AdministratorNeeded: nothing was changed.
    """
    with store.database.writing() as session:
        set_active(session, account_id, store.officer_id, active=allowed)
