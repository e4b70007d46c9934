from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.extraction import validate
from tests.dossiers.wording import date_words

TODAY = dt.date(2026, 6, 1)


@pytest.mark.parametrize(
    ("number", "problems"),
    [
        ("062187001234", ()),
        ("233123456", ()),
        ("003187001234", (validate.ID_UNKNOWN_PROVINCE,)),
        ("06218700123", (validate.ID_MALFORMED,)),
        ("", (validate.ID_MALFORMED,)),
    ],
)
def test_personal_ids(number: str, problems: tuple[str, ...]) -> None:
    assert validate.check_id(number) == problems


def test_all_63_provinces_have_a_code() -> None:
    assert len(validate.PROVINCE_CODES) == 63


@pytest.mark.parametrize(
    ("date", "fits"), [("1987-09-02", True), ("1987", True), ("1986-09-02", False), ("2087", False)]
)
def test_year_of_birth_is_in_the_id(date: str, fits: bool) -> None:
    assert (validate.check_id_birth_year("062187001234", date) == ()) is fits


def test_sex_is_in_the_id() -> None:
    assert validate.check_id_sex("062187001234", "Nữ") == ()
    assert validate.check_id_sex("062187001234", "Nam") == (validate.ID_SEX_MISMATCH,)
    assert validate.check_id_sex("062207001234", "Nam") == ()
    assert validate.check_id_sex("233123456", "Nam") == ()


@pytest.mark.parametrize(
    ("number", "problems"),
    [
        ("0100109106", ()),
        ("0100109106-001", ()),
        ("0100109107", (validate.TAXID_CHECK_DIGIT,)),
        ("062187001234", ()),
        ("123", (validate.ID_MALFORMED,)),
    ],
)
def test_tax_numbers(number: str, problems: tuple[str, ...]) -> None:
    assert validate.check_taxid(number) == problems


def test_one_wrong_digit_of_a_tax_number_is_noticed_unless_the_formula_gives_ten() -> None:
    missed = 0
    for place in range(10):
        for digit in "0123456789":
            number = f"{'0100109106'[:place]}{digit}{'0100109106'[place + 1 :]}"
            missed += number != "0100109106" and not validate.check_taxid(number)

    assert missed <= 10


@pytest.mark.parametrize(
    ("date", "problems"),
    [
        ("2026-06-01", ()),
        ("2026-06-02", (validate.DATE_IN_FUTURE,)),
        ("2026", ()),
        ("2027", (validate.DATE_IN_FUTURE,)),
        ("1870-01-01", (validate.DATE_TOO_OLD,)),
    ],
)
def test_plausible_dates(date: str, problems: tuple[str, ...]) -> None:
    assert validate.check_date_plausible(date, today=TODAY) == problems


def test_order_of_dates() -> None:
    assert validate.check_dates_order("1987-09-02", "2021-04-15", "2027-09-02") == ()
    assert validate.check_dates_order("2021", "2021-04-15") == ()
    assert validate.check_dates_order(None, None, "2027-09-02") == ()
    assert validate.check_dates_order("2022-01-01", "2021-04-15", "2020-01-01") == (
        validate.ISSUE_BEFORE_BIRTH,
        validate.EXPIRY_BEFORE_ISSUE,
    )


@given(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)), st.integers(1, 400))
def test_words_tell_the_right_day_from_others(date: dt.date, off: int) -> None:
    words = date_words(date)
    other = (date + dt.timedelta(days=off)).isoformat()

    assert validate.check_words("date", date.isoformat(), words) == ()
    assert validate.check_words("date", other, words) == (validate.DATE_WORDS_MISMATCH,)


@pytest.mark.parametrize(
    ("kind", "value", "words", "match"),
    [
        ("money", "500000000", "năm trăm triệu đồng", True),
        ("money", "50000000", "năm trăm triệu đồng", False),
        ("area", "125.0", "một trăm hai mươi lăm mét vuông", True),
        ("area", "125.5", "một trăm hai mươi lăm phẩy năm mét vuông", True),
        ("area", "125.5", "một trăm hai mươi lăm phẩy sáu mét vuông", False),
        ("area", "125.5", "một trăm hai mươi lăm mét vuông", False),
        ("area", "125.05", "Một trăm hai mươi lăm phẩy không năm mét vuông", True),
        ("area", "125.25", "Một trăm hai mươi lăm phẩy hai mươi lăm mét vuông", True),
        ("area", "125.25", "Một trăm hai mươi lăm phẩy hai năm mét vuông", True),
        ("area", "125.5", "một trăm phẩy hai phẩy ba", None),
        ("area", "125.5", "một trăm hai mươi lăm phẩy mét vuông", None),
        ("area", "125.5", "Đất ở", None),
        ("area", "125,5", "một trăm hai mươi lăm phẩy năm mét vuông", None),
        ("date", "1987-09-02", "Kinh", None),
    ],
)
def test_amounts_and_their_words(kind: str, value: str, words: str, match: bool | None) -> None:
    assert validate.digits_match_words(kind, value, words) is match


@pytest.mark.parametrize(
    ("kind", "left", "right", "same"),
    [
        ("name", "NGUYỄN THỊ HOÀ", "Nguyễn Thị Hòa", True),
        ("name", "Nguyễn Thị Hoa", "Nguyễn Thị Hòa", False),
        ("address", "Thôn 3, Đăk Ruồng", "Thôn 3 - Đăk Ruồng", True),
        ("date", "1987", "1987-09-02", True),
        ("id", "062187001234", "062187001235", False),
    ],
)
def test_sameness_of_two_sources(kind: str, left: str, right: str, same: bool) -> None:
    assert validate.same_value(kind, left, right) is same


@given(st.text(max_size=30), st.text(max_size=30))
def test_no_text_breaks_a_check(left: str, right: str) -> None:
    validate.check_id(left)
    validate.check_taxid(left)
    validate.check_id_birth_year(left, right)
    validate.check_id_sex(left, right)
    validate.check_date_plausible(left, today=TODAY)
    validate.check_dates_order(left, right, left)
    validate.check_words("date", left, right)
    validate.check_words("money", left, right)
    validate.same_value("name", left, right)
