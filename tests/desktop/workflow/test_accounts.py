"""Signing in to an open store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.errors import SignInMustWait, SignInRefused
from desktop.workflow.accounts import (
    accounts_of,
    asks_for_sign_in,
    change_password,
    let_sign_in,
    make_account,
    signed_in,
)
from desktop.workflow.open_store import Store, open_store
from storage.accounts import WRONG_BEFORE_WAITING, Role

GOOD = "mưa rào tháng sáu"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "kho") as opened:
        yield opened


def test_who_signs_in_is_who_works_from_then_on(store: Store) -> None:
    assert not asks_for_sign_in(store)
    boss = make_account(store, "boss", "Bà Hòa", Role.ADMINISTRATOR, GOOD)
    officer = make_account(store, "an", "Ông An", Role.OFFICER, GOOD)
    assert asks_for_sign_in(store)

    ours, who = signed_in(store, "an", GOOD)
    assert (ours.officer_id, who) == (officer.id, officer)
    assert ours.database is store.database
    change_password(store, officer.id, "một câu khác hẳn")
    with pytest.raises(SignInRefused):
        signed_in(store, "an", GOOD)
    let_sign_in(store, officer.id, allowed=False)
    with pytest.raises(SignInRefused):
        signed_in(store, "an", "một câu khác hẳn")
    assert [each.id for each in accounts_of(store)] == [boss.id, officer.id]


def test_guessing_is_told_to_wait_in_our_time_of_day(store: Store) -> None:
    make_account(store, "boss", "", Role.ADMINISTRATOR, GOOD)
    now = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)
    for _ in range(WRONG_BEFORE_WAITING - 1):
        with pytest.raises(SignInRefused):
            signed_in(store, "boss", "sai mật khẩu", now)
    with pytest.raises(SignInMustWait) as caught:
        signed_in(store, "boss", "sai mật khẩu", now)
    assert caught.value.until == "08:01"
