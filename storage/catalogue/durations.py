"""How long a procedure takes: "7 Ngày làm việc", "5 Ngày", "1 Giờ", "6 Tháng", "trong ngày" → numbers."""

from __future__ import annotations

import re
from typing import NamedTuple

from ocr.text import fold, one_line

_NUMBERED = re.compile(r"(?:khong qua |toi da |trong )?0*(\d{1,3}) ?(ngay lam viec|ngay|gio lam viec|gio|thang)")
_SAME_DAY = {"trong ngay", "trong ngay lam viec", "ngay trong ngay", "trong ngay tiep nhan"}


class Duration(NamedTuple):
    """At most one is set; nothing is set for a text that says something else, or a number without its unit."""

    working_days: int | None = None
    calendar_days: int | None = None
    hours: int | None = None
    months: int | None = None


def parse_duration(text: str) -> Duration:
    """Return what the text says; ranges, sums and bare numbers come back empty, because a wrong due date is worse."""
    folded = fold(one_line(text)).rstrip(".")
    if folded in _SAME_DAY:
        return Duration(working_days=0)
    match = _NUMBERED.fullmatch(folded)
    if match is None or int(match[1]) == 0:
        return Duration()
    number = int(match[1])
    match match[2]:
        case "ngay lam viec":
            return Duration(working_days=number)
        case "ngay":
            return Duration(calendar_days=number)
        case "thang":
            return Duration(months=number)
        case _:
            return Duration(hours=number)
