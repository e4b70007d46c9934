from __future__ import annotations

import pytest

from ocr.extraction.lexicon_units import belongs_to, closest_units, known_province, known_unit, known_unit_word

PROVINCES = (
    "Hà Nội; Hà Giang; Cao Bằng; Bắc Kạn; Tuyên Quang; Lào Cai; Điện Biên; Lai Châu; Sơn La; Yên Bái; Hòa Bình; "
    "Thái Nguyên; Lạng Sơn; Quảng Ninh; Bắc Giang; Phú Thọ; Vĩnh Phúc; Bắc Ninh; Hải Dương; Hải Phòng; Hưng Yên; "
    "Thái Bình; Hà Nam; Nam Định; Ninh Bình; Thanh Hóa; Nghệ An; Hà Tĩnh; Quảng Bình; Quảng Trị; Thừa Thiên Huế; "
    "Đà Nẵng; Quảng Nam; Quảng Ngãi; Bình Định; Phú Yên; Khánh Hòa; Ninh Thuận; Bình Thuận; Kon Tum; Gia Lai; Đắk Lắk; "
    "Đắk Nông; Lâm Đồng; Bình Phước; Tây Ninh; Bình Dương; Đồng Nai; Bà Rịa - Vũng Tàu; Hồ Chí Minh; Long An; "
    "Tiền Giang; Bến Tre; Trà Vinh; Vĩnh Long; Đồng Tháp; An Giang; Kiên Giang; Cần Thơ; Hậu Giang; Sóc Trăng; "
    "Bạc Liêu; Cà Mau"
)


def test_all_provinces_are_known() -> None:
    provinces = PROVINCES.split("; ")

    assert len(provinces) == 63
    assert all(known_province(province) for province in provinces)


@pytest.mark.parametrize(
    "name",
    [
        "huyện Chư Sê",
        "HUYỆN CHƯ SÊ",
        "TP. Kon Tum",
        "Đắk Tơ Lung",
        "Ea H'leo",
        "Quận 1",
        "Phường 02",
        "Qui Nhơn",
        "Thanh Hoá",
    ],
)
def test_spellings_of_one_unit(name: str) -> None:
    assert known_unit(name)


@pytest.mark.parametrize("name", ["huyện Chư Sẽ", "Kon Tun", "", "Thanh Hoa Tây Bắc"])
def test_misread_units_are_unknown(name: str) -> None:
    assert not known_unit(name)


def test_old_and_new_order_side_by_side() -> None:
    assert belongs_to("phường Quyết Thắng", "thành phố Kon Tum")
    assert belongs_to("phường Kon Tum", "tỉnh Quảng Ngãi")
    assert belongs_to("thành phố Huế", "tỉnh Thừa Thiên Huế")
    assert not belongs_to("phường Hàng Bạc", "tỉnh Kon Tum")


def test_misread_unit_finds_its_neighbours() -> None:
    assert closest_units("huyện Chư Sẽ")[0] == "Chư Sê"
    assert closest_units("xã Tân Lơi", 1, within="Buôn Ma Thuột") == ("Tân Lợi",)
    assert closest_units("zzzz") == ()


def test_words_of_highland_names() -> None:
    assert known_unit_word("Krông")
    assert known_unit_word("H'leo")
    assert not known_unit_word("Zürich")
    assert not known_unit_word("'")


@pytest.mark.parametrize("name", ["Nghệ Tĩnh", "tỉnh Sông Bé", "Quảng Nam – Đà Nẵng", "Đắc Lắc", "Bắc Cạn", "HÀ TÂY"])
def test_provinces_of_older_papers_are_known(name: str) -> None:
    assert known_province(name)


def test_units_belong_to_the_provinces_that_were_parted_later() -> None:
    assert belongs_to("huyện Thanh Chương", "tỉnh Nghệ Tĩnh")
    assert belongs_to("thành phố Vinh", "Nghệ Tĩnh")
    assert not belongs_to("huyện Cao Lãnh", "tỉnh Nghệ Tĩnh")
    assert not known_province("Nghệ Tỉnh")


def test_a_former_province_with_the_name_of_a_commune_is_told_like_a_town_of_its_own_name() -> None:
    assert belongs_to("Minh Hải", "Minh Hải")
    assert not belongs_to("Nghệ Tĩnh", "Nghệ Tĩnh")
