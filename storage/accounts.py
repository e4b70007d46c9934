"""Accounts of the people who work with a store: who they are, what they may, and whether they are who they say.

Passwords are kept as argon2id hashes with the parameters of RFC 9106 for machines with little memory (64 MiB, three
passes). A password has at least eight characters and no other rule (NIST SP 800-63B 5.1.1.2); five wrong ones in a row
make the account wait, longer each time, so that guessing leads nowhere and yet nobody has to be called.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

import sqlalchemy as sa
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY
from sqlalchemy.orm import Session

from ocr.text import one_line
from storage.account_types import SHORTEST, Account, Role
from storage.audit import Subject, record
from storage.errors import AdministratorNeeded, LoginTaken, LoginUnusable, NotFound, PasswordTooWeak
from storage.models.unit import Officer

LONGEST = 128
"""Longer ones would only make the machine work; nobody types them."""

WRONG_BEFORE_WAITING = 5
_FIRST_WAIT = timedelta(minutes=1)
_LONGEST_WAIT = timedelta(minutes=30)
_LOGIN_LENGTH = 64


@dataclass(frozen=True, slots=True)
class SignIn:
    """The answer to a name and a password: whose they are, or None; `wait_until` says from when on to try again."""

    account: Account | None
    wait_until: datetime | None = None


def list_accounts(session: Session) -> tuple[Account, ...]:
    """Return all accounts, those that may sign in first, by name."""
    rows = session.scalars(sa.select(Officer).where(Officer.password_hash.is_not(None)))
    return tuple(sorted(map(_account, rows), key=lambda each: (not each.active, each.name.casefold(), each.login)))


def has_accounts(session: Session) -> bool:
    """Say whether people have to sign in; a store without accounts belongs to whoever opens it."""
    wanted = sa.select(Officer.id).where(Officer.password_hash.is_not(None), Officer.active)
    return session.scalar(wanted.limit(1)) is not None


def add_account(session: Session, login: str, name: str, role: Role, password: str, by_id: int) -> Account:
    """Make an account. An officer of that login who has none yet, the user of the operating system, gets it.

    Raises:
        LoginUnusable, LoginTaken: of the login.
        AdministratorNeeded: the first account is no administrator's.
        PasswordTooWeak: see there; nothing was stored.
    """
    wanted = login_of(login)
    shown = one_line(name) or wanted
    if not wanted or len(wanted) > _LOGIN_LENGTH or any(char.isspace() for char in wanted):
        raise LoginUnusable(LoginUnusable.code)
    if role is not Role.ADMINISTRATOR and not has_accounts(session):
        raise AdministratorNeeded(AdministratorNeeded.code)
    officer = session.scalars(sa.select(Officer).where(Officer.login == wanted)).one_or_none()
    if officer is not None and officer.password_hash is not None:
        raise LoginTaken(LoginTaken.code)
    if officer is None:
        officer = Officer(login=wanted, name=shown, role=role)
        session.add(officer)
    officer.name, officer.role, officer.active = shown, role, True
    officer.password_hash = _hashed(password, wanted)
    session.flush()
    record(session, "account.add", Subject("officer", officer.id), by_id, role=role.value)
    return _account(officer)


def set_password(session: Session, account_id: int, password: str, by_id: int) -> None:
    """Give an account another password; whoever had to wait need not any more.

    Raises:
        NotFound: there is no such account.
        PasswordTooWeak: see there; the former password stays.
    """
    officer = _officer(session, account_id)
    officer.password_hash = _hashed(password, officer.login)
    officer.wrong_passwords, officer.wait_until = 0, None
    record(session, "account.password", Subject("officer", officer.id), by_id)


def set_active(session: Session, account_id: int, by_id: int, *, active: bool) -> None:
    """Let an account sign in or not; what it did stays its own.

    Raises:
        NotFound: there is no such account.
        AdministratorNeeded: it is the last one of an administrator.
    """
    officer = _officer(session, account_id)
    if not active and officer.role == Role.ADMINISTRATOR and not _other_administrators(session, officer.id):
        raise AdministratorNeeded(AdministratorNeeded.code)
    officer.active = active
    record(session, "account.active", Subject("officer", officer.id), by_id, active=active)


def sign_in(session: Session, login: str, password: str, now: datetime) -> SignIn:
    """Say whose name and password these are, and count wrong ones.

    Takes about as long for a login that nobody has. To be called in a writing session, whose commit keeps the count.
    """
    officer = session.scalars(
        sa.select(Officer).where(Officer.login == login_of(login), Officer.password_hash.is_not(None))
    ).one_or_none()
    if officer is None:
        _is_right(_hash_of_nobody(), password)
        return SignIn(None)
    if officer.wait_until is not None and now < officer.wait_until:
        return SignIn(None, officer.wait_until)
    if _is_right(str(officer.password_hash), password) and officer.active:
        officer.wrong_passwords, officer.wait_until = 0, None
        if _hasher().check_needs_rehash(str(officer.password_hash)):
            officer.password_hash = _hasher().hash(_normal(password))
        record(session, "account.sign_in", Subject("officer", officer.id), officer.id)
        return SignIn(_account(officer))
    officer.wrong_passwords += 1
    over = officer.wrong_passwords - WRONG_BEFORE_WAITING
    if over >= 0:
        officer.wait_until = now + min(_FIRST_WAIT * 2**over, _LONGEST_WAIT)
    record(session, "account.refused", Subject("officer", officer.id), None, wrong=officer.wrong_passwords)
    return SignIn(None, officer.wait_until)


def login_of(text: str) -> str:
    """Return a login as it is kept: composed, in small letters, without blanks around it."""
    return unicodedata.normalize("NFKC", text).strip().casefold()


def _hashed(password: str, login: str) -> str:
    normal = _normal(password)
    if not SHORTEST <= len(normal) <= LONGEST or normal.casefold() == login or len(set(normal)) == 1:
        raise PasswordTooWeak(PasswordTooWeak.code)
    return _hasher().hash(normal)


def _normal(password: str) -> str:
    """Return a password in one form, however the keyboard composed its letters (NIST SP 800-63B 5.1.1.2)."""
    return unicodedata.normalize("NFKC", password)


def _is_right(stored: str, password: str) -> bool:
    try:
        return _hasher().verify(stored, _normal(password[: 2 * LONGEST]))
    except (VerificationError, InvalidHashError):
        return False


@lru_cache(maxsize=1)
def _hasher() -> PasswordHasher:
    return PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)


@lru_cache(maxsize=1)
def _hash_of_nobody() -> str:
    return _hasher().hash("a password that nobody has")


def _other_administrators(session: Session, but_id: int) -> bool:
    wanted = sa.select(Officer.id).where(
        Officer.password_hash.is_not(None), Officer.active, Officer.role == Role.ADMINISTRATOR, Officer.id != but_id
    )
    return session.scalar(wanted.limit(1)) is not None


def _officer(session: Session, account_id: int) -> Officer:
    officer = session.get(Officer, account_id)
    if officer is None or officer.password_hash is None:
        raise NotFound("account", str(account_id))
    return officer


def _account(officer: Officer) -> Account:
    return Account(officer.id, officer.login, officer.name, Role(officer.role), officer.active)
