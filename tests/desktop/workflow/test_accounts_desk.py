"""Signing in to an open store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.errors import SignInMustWait, SignInRefused
from desktop.workflow.accounts_desk import AccountsDesk
from desktop.workflow.open_store import Store, open_store
from storage.account_types import Role
from storage.accounts import WRONG_BEFORE_WAITING

GOOD = "mưa rào tháng sáu"


class Door:
    """The accounts of a real store, and the store as whoever signed in works with it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.accounts = AccountsDesk(lambda: self.store, self._work_as)

    def _work_as(self, store: Store) -> None:
        self.store = store


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    with open_store(tmp_path / "kho") as opened:
        yield Door(opened)


def test_who_signs_in_is_who_works_from_then_on(door: Door) -> None:
    accounts, database = door.accounts, door.store.database
    assert not accounts.asks_for_sign_in()
    boss = accounts.make_account("boss", "Bà Hòa", Role.ADMINISTRATOR, GOOD)
    officer = accounts.make_account("an", "Ông An", Role.OFFICER, GOOD)
    assert accounts.asks_for_sign_in()

    assert accounts.sign_in("an", GOOD) == officer
    assert door.store.officer_id == officer.id
    assert door.store.database is database
    accounts.change_password(officer.id, "một câu khác hẳn")
    with pytest.raises(SignInRefused):
        accounts.sign_in("an", GOOD)
    accounts.let_sign_in(officer.id, allowed=False)
    with pytest.raises(SignInRefused):
        accounts.sign_in("an", "một câu khác hẳn")
    assert [each.id for each in accounts.all_accounts()] == [boss.id, officer.id]
    assert door.store.officer_id == officer.id, "who is refused changes nothing"


def test_guessing_is_told_to_wait_in_our_time_of_day(door: Door) -> None:
    door.accounts.make_account("boss", "", Role.ADMINISTRATOR, GOOD)
    now = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)
    for _ in range(WRONG_BEFORE_WAITING - 1):
        with pytest.raises(SignInRefused):
            door.accounts.sign_in("boss", "sai mật khẩu", now)
    with pytest.raises(SignInMustWait) as caught:
        door.accounts.sign_in("boss", "sai mật khẩu", now)
    assert caught.value.until == "08:01"
