"""What is missing of a paper, as far as its own pages tell."""

from __future__ import annotations

import pytest

from desktop.workflow.completeness import Lack, LackKind, lack_of

FRONT = "CĂN CƯỚC CÔNG DÂN\nHọ và tên / Full name\nNGUYỄN THỊ HÒA\nGiới tính / Sex Nữ Quốc tịch Việt Nam"
BACK = "Đặc điểm nhận dạng / Personal identification\nNgón trỏ trái\nIDVNM0870012345062187001234<<8"


@pytest.mark.parametrize(
    ("texts", "lack"),
    [
        ([FRONT], Lack(LackKind.BACK)),
        ([BACK], Lack(LackKind.FRONT)),
        ([FRONT, BACK], None),
        ([f"{FRONT}\n{BACK}"], None),  # both on one sheet
        (["mờ quá"], None),
    ],
)
def test_cards_have_two_sides(texts: list[str], lack: Lack | None) -> None:
    assert lack_of("citizen_id_card", texts) == lack


@pytest.mark.parametrize(
    ("texts", "lack"),
    [
        (["Đơn đề nghị\nTrang 1/3", "tiếp\nTrang 3/3"], Lack(LackKind.PAGES, (2,), 3)),
        (["Đơn đề nghị\nPage 1 / 2"], Lack(LackKind.PAGES, (2,), 2)),
        (["Tờ khai\n1/2"], Lack(LackKind.PAGES, (2,), 2)),
        (["Trang 1/2", "Trang 2/2"], None),
        (["Trang 1/2", "trang sau không in số"], None),
        (["Số 12/25", "không có số trang"], None),
        (["ngày 1/3 năm nay"], None),
        (["Trang 1/2", "Trang 1/4"], None),
        (["Trang 3/2"], None),
        ([], None),
    ],
)
def test_pages_are_missed_by_the_numbers_of_the_others(texts: list[str], lack: Lack | None) -> None:
    assert lack_of("application_letter", texts) == lack
