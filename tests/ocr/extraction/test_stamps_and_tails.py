"""Stamps that certify, who a form is for below its title, and values that wrap behind a label within a sentence."""

from __future__ import annotations

import pytest

from tests.ocr.extraction.set_sheet import LEFT, centred, set_rows, stacked, values

PAGE = "certification_page"


def test_a_stamp_names_its_book_behind_its_number() -> None:
    got = values(set_rows(["CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH", "Số: 03688, Sổ số: 05/2020-SCT/BS"]), PAGE)
    assert (got["certification_number"], got["book_number"]) == ("03688", "05/2020-SCT/BS")


def test_a_book_keeps_its_symbol_behind_a_dash() -> None:
    got = values(set_rows(["Số chứng thực 2045 - quyển sổ 02/2026 - SCT/BS"]), PAGE)
    assert got["book_number"] == "02/2026 - SCT/BS"


@pytest.mark.parametrize("label", ["Ký bởi", "Cơ quan ký"])
def test_who_signed_by_a_program_issued(label: str) -> None:
    rows = ["BẢN SAO ĐIỆN TỬ ĐƯỢC CHỨNG THỰC TỪ BẢN CHÍNH", f"{label}: Ủy ban nhân dân xã Tả Van"]
    assert values(set_rows(rows), PAGE)["issuer"] == "Ủy ban nhân dân xã Tả Van"


def test_a_title_ends_before_whom_the_form_is_for() -> None:
    sheet = stacked([centred("TỜ KHAI ĐĂNG KÝ KHAI TỬ", 300), centred("(Dùng cho cá nhân)", 350)])
    assert values(sheet, "declaration")["title"] == "TỜ KHAI ĐĂNG KÝ KHAI TỬ"


def test_a_place_within_a_sentence_goes_on_at_the_margin() -> None:
    sheet = set_rows(
        [
            [
                (
                    LEFT + 100,
                    "Họ và tên mẹ: NGUYỄN THÙY PHƯỢNG, sinh năm 1996, số CMND/CCCD: 371179219 do cơ quan đó cấp",
                )
            ],
            [(LEFT + 100, "Đã sinh vào lúc 06:48 ngày 25/01/2021 tại: Khoa Sản, Bệnh viện Đa khoa khu vực tỉnh Ba")],
            "Tri Buôn Ma Thuột.",
            [(LEFT + 100, "Cháu có giới tính: Nữ; cân nặng: 3.450 gram; tình trạng: khỏe mạnh.")],
        ]
    )
    got = values(sheet, "birth_notification")
    assert got["place_of_birth"] == "Khoa Sản, Bệnh viện Đa khoa khu vực tỉnh Ba Tri Buôn Ma Thuột"
