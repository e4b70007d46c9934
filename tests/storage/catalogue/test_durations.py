"""Durations are read only where they say one thing."""

from __future__ import annotations

import pytest

from storage.catalogue.durations import Duration, parse_duration


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("7 Ngày làm việc", Duration(working_days=7)),
        ("05 ngày làm việc.", Duration(working_days=5)),
        ("5 Ngày", Duration(calendar_days=5)),
        ("1 Giờ", Duration(hours=1)),
        ("6 Tháng", Duration(months=6)),
        ("Trong ngày", Duration(working_days=0)),
        ("không quá 10 ngày", Duration(calendar_days=10)),
        ("1", Duration()),
        ("0 Ngày", Duration()),
        ("3 đến 5 ngày", Duration()),
        ("12 ngày, 22 ngày với nơi khó khăn", Duration()),
        ("", Duration()),
    ],
)
def test_duration_is_read_or_left(text: str, duration: Duration) -> None:
    assert parse_duration(text) == duration
