"""Accounts: who may sign in, and how often somebody may guess."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from storage.account_types import Account, Role
from storage.accounts import (
    WRONG_BEFORE_WAITING,
    add_account,
    has_accounts,
    list_accounts,
    set_active,
    set_password,
    sign_in,
)
from storage.casework.desk import prepare_desk
from storage.database import Database
from storage.errors import AdministratorNeeded, LoginTaken, LoginUnusable, NotFound, PasswordTooWeak
from storage.models.audit import AuditEvent
from storage.models.unit import Officer

NOW = datetime(2026, 11, 20, 1, tzinfo=UTC)
GOOD = "mưa rào tháng sáu"


def add(database: Database, login: str = "lan", role: Role = Role.ADMINISTRATOR, password: str = GOOD) -> Account:
    with database.writing() as session:
        by = prepare_desk(session, "desk")
        return add_account(session, login, "Y Lan", role, password, by)


def try_sign_in(
    database: Database, password: str, at: datetime = NOW, login: str = "lan"
) -> tuple[str | None, datetime | None]:
    with database.writing() as session:
        answer = sign_in(session, login, password, at)
    return (answer.account.login if answer.account else None), answer.wait_until


def test_store_without_accounts_asks_nobody(database: Database) -> None:
    with database.writing() as session:
        prepare_desk(session, "desk")
        assert not has_accounts(session)
        assert list_accounts(session) == ()


def test_right_password_signs_in_and_wrong_ones_do_not(database: Database) -> None:
    made = add(database)

    assert (made.login, made.name, made.role, made.active) == ("lan", "Y Lan", Role.ADMINISTRATOR, True)
    assert try_sign_in(database, GOOD) == ("lan", None)
    assert try_sign_in(database, GOOD, login="  LAN ") == ("lan", None)
    for wrong in ("", GOOD + " ", GOOD.upper(), "x" * 10_000):
        assert try_sign_in(database, wrong) == (None, None), wrong
        try_sign_in(database, GOOD)
    assert try_sign_in(database, GOOD, login="nobody") == (None, None)


def test_password_is_the_same_however_the_keyboard_composes_it(database: Database) -> None:
    add(database, password=unicodedata.normalize("NFD", GOOD))

    assert try_sign_in(database, unicodedata.normalize("NFC", GOOD)) == ("lan", None)


def test_only_a_hash_of_the_password_is_kept(database: Database) -> None:
    add(database)

    with database.reading() as session:
        (kept,) = session.scalars(sa.select(Officer.password_hash).where(Officer.login == "lan"))
    assert kept is not None
    assert kept.startswith("$argon2id$")
    assert database.file is not None
    assert GOOD.encode() not in database.file.read_bytes()


def test_guessing_waits_longer_each_time_and_the_right_password_waits_too(database: Database) -> None:
    add(database)
    for _ in range(WRONG_BEFORE_WAITING - 1):
        assert try_sign_in(database, "wrong one") == (None, None)
    assert try_sign_in(database, "wrong one") == (None, NOW + timedelta(minutes=1))
    assert try_sign_in(database, GOOD, NOW + timedelta(seconds=59)) == (None, NOW + timedelta(minutes=1))

    later = NOW + timedelta(minutes=1)
    assert try_sign_in(database, "wrong one", later) == (None, later + timedelta(minutes=2))
    for _ in range(7):
        later += timedelta(hours=1)
        try_sign_in(database, "wrong one", later)
    later += timedelta(hours=1)
    _, until = try_sign_in(database, "wrong one", later)
    assert until == later + timedelta(minutes=30)
    assert try_sign_in(database, GOOD, later + timedelta(minutes=30)) == ("lan", None)
    assert try_sign_in(database, "wrong one", later + timedelta(minutes=31)) == (None, None), "counted anew"


def test_new_password_ends_the_waiting(database: Database) -> None:
    made = add(database)
    for _ in range(WRONG_BEFORE_WAITING):
        try_sign_in(database, "wrong one")
    with database.writing() as session:
        set_password(session, made.id, "another sentence", made.id)

    assert try_sign_in(database, "another sentence") == ("lan", None)
    assert try_sign_in(database, GOOD) == (None, None)


@pytest.mark.parametrize("password", ["", "ngắn", "aaaaaaaaaa", "x" * 129, "mot-cai-ten"])
def test_weak_passwords_are_refused(database: Database, password: str) -> None:
    with pytest.raises(PasswordTooWeak):
        add(database, login="Mot-Cai-Ten", password=password)
    with database.reading() as session:
        assert not has_accounts(session)


@pytest.mark.parametrize("login", ["", "  ", "a b", "x" * 65])
def test_unusable_logins_are_refused(database: Database, login: str) -> None:
    with pytest.raises(LoginUnusable):
        add(database, login=login)


def test_login_belongs_to_one_person(database: Database) -> None:
    add(database)
    with pytest.raises(LoginTaken):
        add(database, login="Lan")


def test_there_is_always_an_administrator(database: Database) -> None:
    with pytest.raises(AdministratorNeeded):
        add(database, role=Role.OFFICER)
    first = add(database)
    with pytest.raises(AdministratorNeeded), database.writing() as session:
        set_active(session, first.id, first.id, active=False)
    second = add(database, "hoa")
    with database.writing() as session:
        set_active(session, first.id, second.id, active=False)
    assert try_sign_in(database, GOOD) == (None, None)
    assert try_sign_in(database, GOOD, login="hoa") == ("hoa", None)


def test_user_of_the_system_becomes_an_account_of_the_same_name(database: Database) -> None:
    with database.writing() as session:
        desk = prepare_desk(session, "lan")

    assert add(database).id == desk


def test_accounts_are_listed_those_that_may_sign_in_first(database: Database) -> None:
    add(database)
    other = add(database, "an", Role.OFFICER)
    with database.writing() as session:
        set_active(session, other.id, other.id, active=False)
        assert [(each.login, each.active) for each in list_accounts(session)] == [("lan", True), ("an", False)]
        assert _actions(session)[-4:] == ["officer.add", "account.add", "account.add", "account.active"]


def test_account_that_is_not_there(database: Database) -> None:
    with database.writing() as session:
        desk = prepare_desk(session, "desk")
        for number in (desk, 99):
            with pytest.raises(NotFound):
                set_password(session, number, GOOD, desk)


def _actions(session: Session) -> list[str]:
    chosen = sa.select(AuditEvent.action).where(AuditEvent.kind == "officer").order_by(AuditEvent.id)
    return list(session.scalars(chosen))
