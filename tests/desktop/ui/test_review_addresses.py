"""Addresses in review: what they are called since the communes were merged is said beside them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from desktop.ui.review.deciding import meaning
from desktop.ui.review.state import ReviewState, arrived, asked_for, focused
from desktop.ui.review.wording import messages
from desktop.workflow.review_types import FieldRef
from tests.helpers.made_desk import CODE, MadeDesk

TODAY = dt.date(2026, 11, 20)


@pytest.mark.parametrize(
    ("today", "said"),
    [
        ((), []),
        (("Xã Bát Xát, tỉnh Lào Cai",), ["Since 1 July 2025: Xã Bát Xát, tỉnh Lào Cai"]),
        (("Xã A, tỉnh B", "Xã C, tỉnh B"), ["Since 1 July 2025 one of: Xã A, tỉnh B; Xã C, tỉnh B"]),
    ],
)
def test_address_is_said_in_units_of_today(today: tuple[str, ...], said: list[str]) -> None:
    opened = arrived(asked_for(ReviewState(), CODE, from_counter=False), MadeDesk().review.open(CODE))
    state = focused(opened, FieldRef(1, "place_of_origin"))
    shown = state.field
    assert shown is not None
    found = messages(state, replace(shown, today=today), meaning(state, TODAY))
    assert [each.text for each in found if each.text.startswith("Since 1 July")] == said
