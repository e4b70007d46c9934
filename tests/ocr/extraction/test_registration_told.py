"""Where and when something was registered, told by one label."""

from __future__ import annotations

import pytest

from tests.ocr.extraction.set_sheet import set_rows, values

OFFICE = "Ủy ban nhân dân xã Bản Sen, huyện Vân Đồn"
CHILD = "Họ và tên: LÒ VĂN PÀNH"


@pytest.mark.parametrize(
    "told",
    [
        f"Đăng ký khai sinh tại: {OFFICE}, số 46, ngày 22 tháng 10 năm 2013.",
        f"Nơi đăng ký: {OFFICE}, ngày 22/10/2013",
        f"Đăng ký tại {OFFICE} ngày 22-10-2013",
        f"Đăng ký khai sinh ngày 22/10/2013 tại {OFFICE}",
        f"Nơi đăng ký khai sinh: {OFFICE}; ngày đăng ký: 22/10/2013",
    ],
)
def test_office_and_day_are_parted(told: str) -> None:
    got = values(set_rows([CHILD, told]), "birth_certificate")
    assert (got["registration_place"], got["registration_date"]) == (OFFICE, "2013-10-22")


def test_day_that_has_a_label_of_its_own_is_not_taken_from_the_office() -> None:
    rows = [CHILD, f"Nơi đăng ký: {OFFICE}, ngày 22/10/2013", "Ngày đăng ký: 23/10/2013"]
    got = values(set_rows(rows), "birth_certificate")
    assert (got["registration_place"], got["registration_date"]) == (OFFICE, "2013-10-23")


def test_office_alone_stays_whole() -> None:
    rows = [CHILD, f"Nơi đăng ký: {OFFICE}", "Ngày đăng ký: 23/10/2013"]
    assert values(set_rows(rows), "birth_certificate")["registration_place"] == OFFICE
