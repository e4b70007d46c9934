"""Days of the first registration and of the last change, in all orders: each goes to its own words, or to a person."""

from __future__ import annotations

import pytest

from ocr.extraction.extract import find_fields
from ocr.extraction.surroundings import surroundings
from tests.ocr.extraction.set_sheet import LEFT, Cells, known_template, set_rows, values

TEMPLATE = known_template("household_business_certificate")
BELOW = "Tên hộ kinh doanh: QUÁN CƠM DIỄM"
D, A = "12/03/2019", "05/06/2021"
RIGHT = 1300

FORMS: dict[str, list[str | Cells]] = {
    "behind": [f"Đăng ký lần đầu, ngày {D}", f"Đăng ký thay đổi lần thứ 2, ngày {A}"],
    "behind, the change first": [f"Đăng ký thay đổi lần thứ 2, ngày {A}", f"Đăng ký lần đầu, ngày {D}"],
    "before": [f"Ngày {D} (đăng ký lần đầu)", f"Ngày {A} (đăng ký thay đổi lần thứ 2)"],
    "before, the change first": [f"Ngày {A} (đăng ký thay đổi lần thứ 2)", f"Ngày {D} (đăng ký lần đầu)"],
    "before, on one line": [f"Ngày {D} (đăng ký lần đầu), ngày {A} (thay đổi lần thứ 2)"],
    "on one line": [f"Đăng ký lần đầu: {D}; thay đổi lần thứ 2: {A}"],
    "on one line, the change first": [f"Đăng ký thay đổi lần thứ 2: {A}; đăng ký lần đầu: {D}"],
    "one before, one behind": [f"Ngày cấp: {A} (thay đổi lần thứ 2; cấp lần đầu ngày {D})"],
    "over": [D, "(Đăng ký lần đầu)", A, "(Đăng ký thay đổi lần thứ 2)"],
    "over, the change first": [A, "(Đăng ký thay đổi lần thứ 2)", D, "(Đăng ký lần đầu)"],
    "below": ["Ngày đăng ký lần đầu", D, "Ngày đăng ký thay đổi lần thứ 2", A],
    "heads": [[(LEFT, "Đăng ký lần đầu"), (RIGHT, "Thay đổi lần thứ 2")], [(LEFT, D), (RIGHT, A)]],
    "heads, the change first": [[(LEFT, "Thay đổi lần thứ 2"), (RIGHT, "Đăng ký lần đầu")], [(LEFT, A), (RIGHT, D)]],
    "rows": [[(LEFT, D), (RIGHT, "Đăng ký lần đầu")], [(LEFT, A), (RIGHT, "Đăng ký thay đổi lần thứ 2")]],
    "both in one label": [f"Ngày đăng ký lần đầu/Ngày thay đổi lần thứ 2: {D} / {A}"],
}


@pytest.mark.parametrize("rows", FORMS.values(), ids=FORMS.keys())
def test_each_day_goes_to_its_own_words(rows: list[str | Cells]) -> None:
    found = values(set_rows([*rows, BELOW]), TEMPLATE.document_type)
    assert found["first_registration_date"] == "2019-03-12"
    assert found["amendment_date"] == "2021-06-05"
    assert found["amendment_number"] == "2"


def test_day_of_the_change_alone_is_none_of_the_first_registration() -> None:
    sheet = set_rows(["Đăng ký lần đầu", f"Đăng ký thay đổi lần thứ 2, ngày {A}", BELOW])
    assert "first_registration_date" not in values(sheet, TEMPLATE.document_type)


def is_for_a_person(rows: list[str | Cells]) -> bool:
    sheet = set_rows([*rows, BELOW])
    found = find_fields([sheet], TEMPLATE)
    around = dict(zip((each.rule.key for each in found), surroundings([sheet], TEMPLATE, found), strict=True))
    return around["first_registration_date"].is_doubtful


def test_only_a_label_that_says_so_is_sure_of_the_first_registration() -> None:
    assert is_for_a_person([f"Ngày đăng ký: {D}"])
    assert not is_for_a_person([f"Ngày đăng ký lần đầu: {D}"])
    assert not is_for_a_person(FORMS["behind, the change first"])


def test_words_between_two_days_are_for_a_person() -> None:
    assert is_for_a_person([D, "(Đăng ký lần đầu)", A])
