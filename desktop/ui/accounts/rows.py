"""Accounts as rows."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.ui.widgets.rows import Row, State, Tone, header
from desktop.ui.wording import translate
from storage.account_types import Account, Role


def role_name(role: Role) -> str:
    """Return how a role is called."""
    names = {
        Role.OFFICER: translate("Accounts", "Officer"),
        Role.SUPERVISOR: translate("Accounts", "Supervisor"),
        Role.ADMINISTRATOR: translate("Accounts", "Administrator"),
    }
    return names[role]


def account_rows(accounts: Sequence[Account], own_id: int | None) -> list[Row]:
    """Return who may sign in, then who may not any more."""
    rows: list[Row] = []
    for active, title in (
        (True, translate("Accounts", "May sign in")),
        (False, translate("Accounts", "May not sign in any more")),
    ):
        found = [each for each in accounts if each.active is active]
        if found:
            rows.append(header(title, len(found)))
            rows += [_row(each, own_id) for each in found]
    return rows


def _row(account: Account, own_id: int | None) -> Row:
    is_own = account.id == own_id
    here = State(translate("Accounts", "Signed in here"), Tone.FINE, "check") if is_own else None
    closed = None if account.active else State(translate("Accounts", "Closed"), Tone.QUIET, "stop")
    return Row(
        key=f"account:{account.id}",
        title=account.name,
        detail=f"{account.login} · {role_name(account.role)}",
        state=closed or here,
        icon="person",
    )
