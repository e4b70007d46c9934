from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.extraction.normalize_dates import date_from_words, normalize_date, same_date
from tests.dossiers.wording import date_words

DATES = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))


@pytest.mark.parametrize(
    "raw",
    [
        "05/3/1987",
        "05-03-1987",
        "5.3.1987",
        "05 / 03 / 1987",
        "05 3.1987",
        "5 3 1987",
        "O5/O3/l987",
        "ngày 05 tháng 3 năm 1987",
        "Ngày: 05 Tháng: 3 Năm: 1987",
        "Kon Tum, ngày ..05.. tháng ..3.. năm ..1987..",
        "ngày 05 thảng 3 nầm 1987",
        "05 tháng 03 năm 1987",
        "ngày năm tháng ba năm một nghìn chín trăm tám mươi bảy",
        "Ngày mùng năm, tháng ba, năm một ngàn chín trăm tám mươi bẩy",
        "ngày năm tháng ba năm một chín tám bảy",
        "05 March 1987",
        "0 5 0 3 1 9 8 7",
        "1987-03-05",
    ],
)
def test_every_printed_style_is_read(raw: str) -> None:
    assert normalize_date(raw) == "1987-03-05"


@pytest.mark.parametrize("raw", ["31/02/1987", "05/13/1987", "05/03/87", "", "12/QĐ/2020", "3/1987", "05/03/0187"])
def test_what_is_no_date_is_none(raw: str) -> None:
    assert normalize_date(raw) is None


@pytest.mark.parametrize("raw", ["1987", "năm 1987", "Sinh năm: 1987.....", "năm một nghìn chín trăm tám mươi bảy"])
def test_year_alone_stays_a_year(raw: str) -> None:
    assert normalize_date(raw) == "1987"


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("ngày năm tháng năm năm hai nghìn không trăm linh năm", "2005-05-05"),
        ("ngày hai mươi lăm tháng mười hai năm hai nghìn lẻ một", "2001-12-25"),
        ("ngày hai mươi lăm tháng chạp năm hai nghìn không trăm lẻ một", "2001-12-25"),
        ("(ghi bằng chữ): Ngày ba mươi mốt tháng giêng năm hai ngàn không trăm hai mươi tư", "2024-01-31"),
        ("ngày ba mươi hai tháng một năm hai nghìn", None),
    ],
)
def test_dates_in_words(words: str, iso: str | None) -> None:
    assert date_from_words(words) == iso


@given(DATES)
def test_words_say_the_same_day(date: dt.date) -> None:
    assert date_from_words(date_words(date)) == date.isoformat()


@given(DATES)
def test_words_without_marks_say_the_same_day(date: dt.date) -> None:
    assert normalize_date(date_words(date).upper()) == date.isoformat()


@given(DATES)
def test_digits_of_every_style_say_the_same_day(date: dt.date) -> None:
    styles = (f"{date.day:02d}/{date.month:02d}/{date.year}", f"ngày {date.day} tháng {date.month} năm {date.year}")
    assert [normalize_date(style) for style in styles] == [date.isoformat()] * 2


def test_year_agrees_with_its_days() -> None:
    assert same_date("1987", "1987-03-05")
    assert same_date("1987-03-05", "1987-03-05")
    assert not same_date("1986", "1987-03-05")
    assert not same_date("1987-03-06", "1987-03-05")


def test_letter_that_is_no_slip_for_a_digit_makes_no_date() -> None:
    assert normalize_date("ngày b0 tháng 5 năm 2021") != "2021-05-00"
    assert normalize_date("NGÀY 1B THÁNG 5 NĂM 2021") == "2021-05-18"
