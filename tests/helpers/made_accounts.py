"""Accounts of invented people; everybody's password is `PASSWORD`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop.errors import SignInRefused
from storage.account_types import Account, Role

if TYPE_CHECKING:
    from tests.helpers.made_desk import MadeDesk

PASSWORD = "mua rao thang sau"  # noqa: S105  # of invented people


class MadeAccounts:
    """The accounts of a `MadeDesk`: none until `signs_in` says so."""

    def __init__(self, desk: MadeDesk) -> None:
        self._desk = desk
        self.signs_in = False

    def asks_for_sign_in(self) -> bool:
        return self.signs_in

    def sign_in(self, login: str, password: str, _now: datetime | None = None) -> Account:
        self._desk.check()
        if password != PASSWORD:
            raise SignInRefused
        return next(each for each in self.all_accounts() if each.login == login)

    def all_accounts(self) -> tuple[Account, ...]:
        self._desk.check()
        if not self.signs_in:
            return ()
        roles = (Role.ADMINISTRATOR, Role.SUPERVISOR, Role.OFFICER)
        return tuple(
            Account(number, f"nguoi{number}", self._desk.person_name, roles[min(number, 2)], active=number != 3)
            for number in range(200 if self._desk.variety == "many" else 5)
        )

    def make_account(self, login: str, name: str, role: Role, password: str) -> Account:
        self._desk.check()
        return Account(99, login, name, role, active=bool(password))

    def change_password(self, account_id: int, password: str) -> None:
        self._desk.check()

    def let_sign_in(self, account_id: int, *, allowed: bool) -> None:
        self._desk.check()
