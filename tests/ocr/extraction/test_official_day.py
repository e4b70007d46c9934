"""The line that dates a paper: whole, broken off before its year, or about something else."""

from __future__ import annotations

import pytest

from ocr.extraction.official_day import foot_date, is_place_and_date
from ocr.extraction.sheet import Sheet
from tests.ocr.extraction.set_sheet import LEFT, centred, set_line, stacked


def dated(sheet: Sheet) -> str | None:
    place = foot_date(sheet)
    return None if place is None else place.text


@pytest.mark.parametrize(
    "line", ["Bát Xát, ngày 05 tháng 3 năm 2025", "Bát Xát, ngày 05 tháng 11 năm", "Bát Xát, ngày 05 tháng 11"]
)
def test_place_and_day(line: str) -> None:
    assert is_place_and_date(line)


@pytest.mark.parametrize(
    "line", ["Cấp ngày: 17 tháng 3 năm 2021", "Sinh ngày 17 tháng 3 năm 2021", "Họ, chữ đệm, tên Ngày, tháng, năm sinh"]
)
def test_day_of_another_thing(line: str) -> None:
    assert not is_place_and_date(line)


def test_year_may_stand_alone_below() -> None:
    sheet = stacked([centred("Bát Xát, ngày 23 tháng 11 năm", 300)], [centred("2022", 362)])
    assert dated(sheet) == "ngày 23 tháng 11 năm\n2022"


def test_day_without_its_year_is_no_date_and_no_earlier_one_is_taken() -> None:
    above = [set_line(200, (LEFT, "Tả Van, ngày 01 tháng 01 năm 2020"))]
    assert dated(stacked(above, [centred("Bát Xát, ngày 23 tháng 11 năm", 600)])) is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Bát Xát, 05/03/2025", "05/03/2025"),
        ("Bát Xát, ngày 05/03/2025", "ngày 05/03/2025"),
        ("Phường 12, Quận 10, ngày 05 tháng 3 năm 2025", "ngày 05 tháng 3 năm 2025"),
        ("Ủy ban nhân dân xã Bát Xát, tỉnh Lào Cai, ngày 05 tháng 3 năm 2025", "ngày 05 tháng 3 năm 2025"),
        ("Giấy này được lập tại Bát Xát, ngày 05 tháng 3 năm 2025.", "ngày 05 tháng 3 năm 2025."),
        ("Bát Xát, ngày (date) 05 tháng (month) 3 năm (year) 2025", "ngày (date) 05 tháng (month) 3 năm (year) 2025"),
        ("Số: 45/XN-UBND, ngày 05/03/2025", "ngày 05/03/2025"),
    ],
)
def test_day_in_figures_behind_a_longer_place_or_a_number(line: str, day: str) -> None:
    assert dated(stacked([centred(line, 600)])) == day


@pytest.mark.parametrize(
    "line",
    [
        "Từ ngày 05/03/2025", "Sinh ngày 05/03/2025", "Cấp ngày 05/03/2025", "Căn cứ Quyết định số 4 ngày 05/03/2025",
        "được đăng ký kết hôn, ngày 05/03/2025", "Số CCCD: 010187001234, ngày cấp: 05/03/2025",
    ],
)  # fmt: skip
def test_days_of_other_things_in_figures(line: str) -> None:
    assert dated(stacked([centred(line, 600)])) is None


def test_day_of_a_stamp_is_none_where_a_place_and_a_day_are_told() -> None:
    sheet = stacked(
        [set_line(300, (LEFT, "Bát Xát, ngày 09 tháng 6 năm 2021"))], [set_line(400, (LEFT, "Ngày: 11/6/2021"))]
    )
    assert dated(sheet) == "ngày 09 tháng 6 năm 2021"


def test_day_may_break_anywhere() -> None:
    sheet = stacked([centred("Ủy ban nhân dân xã Bát Xát, ngày 05", 600)], [centred("tháng 3 năm 2025", 640)])
    assert dated(sheet) == "ngày 05\ntháng 3 năm 2025"
