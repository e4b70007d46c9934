"""The cell "Cách thức thực hiện" of the portal: channel, duration, fee and remark of each row, run together.

    Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến7 Ngày làm việc50,000 Việt Nam Đồng(…)Nộp tại …Trực tiếp…

A row begins with the channel's name with its duration stuck to it; the same words in a remark are followed by a space
or a colon. A bare number ("Trực tuyến1Miễn phí") has lost its unit and is kept verbatim only.
"""

from __future__ import annotations

import re
from typing import Final

from storage.catalogue.durations import parse_duration
from storage.catalogue.entries import Channel, ChannelTerm

_NOTHING = "Không có thông tin"
_CHANNELS: Final = {"Trực tiếp": Channel.DIRECT, "Trực tuyến": Channel.ONLINE, "Dịch vụ bưu chính": Channel.POST}
_ROW = re.compile(
    rf"(Trực tiếp|Trực tuyến|Dịch vụ bưu chính)(?=\d|{_NOTHING}|Không phải|Không quy|Không ?Không|KhôngMiễn|Hệ thống)"
)
_UNIT = r"Ngày làm việc|Ngày|Giờ|Tháng"
# Behind a bare number stands the fee; a fee that begins with a number cannot be parted from it.
_DURATION = re.compile(rf"(\d{{1,3}} (?:{_UNIT})|\d{{1,3}}(?=Miễn phí|{_NOTHING})|{_NOTHING})?")
_FEE = re.compile(rf"Miễn phí|{_NOTHING}|[\d.,]+ ?(?:VNĐ|Việt Nam Đồng|Đồng|đồng|USD)")


def parse_channels(text: str) -> tuple[ChannelTerm, ...]:
    """Return the rows of the cell in their order; none when the cell holds no table."""
    starts = list(_ROW.finditer(text))
    ends = [*(start.start() for start in starts), len(text)][1:]
    return tuple(
        _term(_CHANNELS[start[1]], text[start.end() : end].strip()) for start, end in zip(starts, ends, strict=True)
    )


def _term(channel: Channel, rest: str) -> ChannelTerm:
    found = _DURATION.match(rest)
    duration = (found[1] if found else None) or ""
    duration_read = parse_duration(duration)
    fee = _fee(rest[len(duration) :])
    return ChannelTerm(
        channel=channel,
        duration="" if duration == _NOTHING else duration,
        working_days=duration_read.working_days,
        calendar_days=duration_read.calendar_days,
        hours=duration_read.hours,
        months=duration_read.months,
        fee=fee,
    )


def _fee(rest: str) -> str:
    """Return the fee with what stands behind it in parentheses; the remark that follows has no mark of its own."""
    amounts = _FEE.match(rest)
    if amounts is None or amounts[0] == _NOTHING:
        return ""
    end = amounts.end()
    return rest[: _closing(rest, end)] if rest[end : end + 1] == "(" else amounts[0]


def _closing(text: str, start: int) -> int:
    depth = 0
    for place in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        if depth == 0:
            return place + 1
    return start
