"""Addresses in the units since 1 July 2025: what is known of them, and silence where it is not."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ocr.extraction.units_today import address_today, says_else


@pytest.mark.parametrize(
    ("printed", "today"),
    [
        ("Thôn 3, xã Bản Vược, huyện Bát Xát, tỉnh Lào Cai", "Thôn 3, xã Bát Xát, tỉnh Lào Cai"),
        ("Bản Vược, Bát Xát, Lào Cai", "Xã Bát Xát, tỉnh Lào Cai"),
        ("Phường Yên Ninh, thành phố Yên Bái, tỉnh Yên Bái", "Phường Yên Bái, tỉnh Lào Cai"),
        ("Trạm y tế xã Ea Kao, TP. Buôn Ma Thuột, Đắk Lắk", "Trạm y tế phường Ea Kao, tỉnh Đắk Lắk"),
        ("12 Phố Huế, P. Hàng Bài, Q. Hoàn Kiếm, TP. Hà Nội", "12 Phố Huế, phường Cửa Nam, thành phố Hà Nội"),
        ("Số 5 xã Ngọk Bay TP Kon Tum tỉnh Kon Tum", "Số 5 xã Ngọk Bay, tỉnh Quảng Ngãi"),
        ("Tổ 4 - phường Duyên Hải - TP Lào Cai - tỉnh Lào Cai", "Tổ 4, phường Lào Cai, tỉnh Lào Cai"),
        ("Phường 02, Quận 3, TP. Hồ Chí Minh, Việt Nam", "Phường Bàn Cờ, thành phố Hồ Chí Minh"),
        ("Thủy Xuân, Huế, Thừa Thiên Huế", "Phường Thủy Xuân, thành phố Huế"),
        ("Huyện Lý Sơn, tỉnh Quảng Ngãi", "Đặc khu Lý Sơn, tỉnh Quảng Ngãi"),
    ],
)
def test_commune_is_told_by_its_name_today(printed: str, today: str) -> None:
    assert address_today(printed) == (today,)


def test_kind_tells_communes_of_one_name_apart() -> None:
    (town,) = address_today("thị trấn Bát Xát, huyện Bát Xát, Lào Cai")
    assert town == "Xã Bát Xát, tỉnh Lào Cai"
    assert address_today("xã Long Thành, huyện Long Thành, tỉnh Đồng Nai") != ()


def test_divided_commune_may_be_any_of_its_parts() -> None:
    found = address_today("Số 1, xã Đông Ngũ, huyện Tiên Yên, tỉnh Quảng Ninh")
    assert found == ("Số 1, xã Đông Ngũ, tỉnh Quảng Ninh", "Số 1, xã Tiên Yên, tỉnh Quảng Ninh")


@pytest.mark.parametrize(
    "printed",
    [
        "",
        "Ấp 3",
        "Nghệ An",
        "huyện Bát Xát, tỉnh Lào Cai",
        "Kim Sơn, Ninh Bình",  # a district of that name and a commune of today
        "TP Kon Tum, tỉnh Kon Tum",
        "xã Không Có, huyện Bát Xát, tỉnh Lào Cai",
        "xã Bản Vược, huyện Bát Xát, tỉnh Không Có",
        "Yên Bái, Lào Cai, Gia Lai",
    ],
)
def test_what_is_not_known_is_not_said(printed: str) -> None:
    assert address_today(printed) == ()


def test_address_in_units_of_today_says_nothing_else() -> None:
    printed = "P. Hồng Hà, TP Hà Nội"
    (today,) = address_today(printed)
    assert today == "Phường Hồng Hà, thành phố Hà Nội"
    assert not says_else(printed, today)
    assert not says_else(f"{printed}, Việt Nam", today)
    assert says_else("phường Phúc Xá, quận Ba Đình, thành phố Hà Nội", today)


PARTS = (
    "Thôn 3",
    "xã Bản Vược",
    "Bản Vược",
    "P. 5",
    "huyện Bát Xát",
    "TP",
    "tỉnh Lào Cai",
    "Yên Bái",
    "Việt Nam",
    "xã",
    "",
)


@example(["", "Thôn 3", "xã Bản Vược", "huyện Bát Xát", "tỉnh Lào Cai"], ", ")
@given(st.lists(st.sampled_from(PARTS), max_size=5), st.sampled_from([", ", " - ", " ", ";"]))
def test_whatever_stands_there_is_answered_by_whole_addresses_or_not_at_all(parts: list[str], glue: str) -> None:
    for today in address_today(glue.join(parts)):
        assert today[:1].isupper() or today[:1].isdigit()
        assert today.endswith(("tỉnh Lào Cai", "tỉnh Yên Bái"))
        assert not today.endswith("tỉnh Yên Bái"), "a province that is no more"
