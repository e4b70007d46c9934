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
