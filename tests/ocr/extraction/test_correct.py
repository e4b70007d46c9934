from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.extraction.correct import combine
from ocr.extraction.correct_phrases import mend_phrases
from ocr.text import nfc
from tests.dossiers.dice import Dice
from tests.dossiers.people import invent_person
from tests.dossiers.truth import Split

KINDS = ("text", "name", "org", "date", "id", "taxid", "sex", "address", "symbol", "money", "area", "number", "serial")


@pytest.mark.parametrize(
    ("kind", "key", "value"),
    [
        ("name", "full_name", "NGUYỄN THỊ THU HOÀ"),
        ("name", "full_name", "Hoàng Thị Kim Hạnh"),
        ("name", "full_name", "Y Blum Ayŭn Niê"),
        ("name", "full_name", "H'HEN KĐĂM"),
        ("name", "full_name", "H Lan Niê"),
        ("name", "full_name", "A Nhiêu"),
        ("name", "full_name", "K' Brếu"),
        ("name", "full_name", "Giàng A Páo"),
        ("name", "full_name", "MAI THỊ YẾN"),
        ("address", "residence", "Thôn Kon Rờ Bàng, xã Ia Chim, thành phố Kon Tum, tỉnh Kon Tum"),
        ("address", "residence", "Tổ 12, P. Điện Biên, TP. Thanh Hóa, Thanh Hóa"),
        (
            "address",
            "residence",
            "Xã Quỳnh Lương, huyện Quỳnh Lưu, tỉnh Nghệ An",
        ),  # a commune that no list has any more
        ("address", "residence", "Số 5, đường Tô Hiệu, phường Bãi Cháy, tỉnh Quảng Ninh"),
        ("org", "issuer", "UỶ BAN NHÂN DÂN XÃ TẢN HỒNG"),
        ("org", "issuing_agency", "BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH"),
        ("org", "recipient", "Công chức Văn hóa - Xã hội thị trấn Cẩm Thủy"),
        ("org", "business_name", "CÀ PHÊ H'LAN"),
        ("text", "subject", "Kết quả thực hiện các chỉ tiêu y tế cơ bản, phong phú về nội dung"),
        ("text", "subject", "Ban giám đốc Sở Y tế"),
        ("text", "purpose", "làm thủ tục đăng ký kết hôn với bà Siu H'Biên, sinh năm 1984"),
        ("text", "signing_authority", "KT.GIÁM ĐỐC"),
        ("text", "ethnicity", "Ê-đê"),
        ("text", "nationality", "Việt Nam"),
        ("symbol", "number", "12/2024/TLKS-BS"),
    ],
)
def test_right_values_are_left_alone(kind: str, key: str, value: str) -> None:
    combined = combine(kind, key, [value])

    assert (combined.value, combined.corrected, combined.reasons) == (value, False, ())


def test_names_of_made_people_are_left_alone() -> None:
    dice = Dice(23, "correct")
    names = [invent_person(dice, Split.TUNING, old=index % 2 == 0).name for index in range(300)]

    assert [name for name in names if combine("name", "full_name", [name]).value != name] == []


@pytest.mark.parametrize(
    ("read", "value", "reason"),
    [
        ("NGUYÊN KHÁNH BÌNH", "NGUYỄN KHÁNH BÌNH", "corrected_surname"),
        ("Đăng Thị Lan", "Đặng Thị Lan", "corrected_surname"),
        ("Hoàng.Thi.Kim.Hạnh", "Hoàng Thị Kim Hạnh", "corrected_name"),
        ("TRƯƠNG QUỲNH I.OAN", "TRƯƠNG QUỲNH LOAN", "corrected_name"),
        ("Y Mai Niề", "Y Mai Niê", "corrected_name"),
        ("Y Blum Ayũn Niê", "Y Blum Ayŭn Niê", "corrected_name"),
        ("HLAN MLÔ", "H'LAN MLÔ", "corrected_surname"),
        ("HNGUYỆT BYĂ", "H'NGUYỆT BYĂ", "corrected_surname"),
    ],
)
def test_misread_names_are_put_right(read: str, value: str, reason: str) -> None:
    combined = combine("name", "full_name", [read])

    assert combined.value == value
    assert reason in combined.reasons


def test_a_given_name_that_could_be_two_is_left() -> None:
    combined = combine("name", "full_name", ["MAI THỊ MỸ HUẸ"])

    assert combined.value == "MAI THỊ MỸ HUẸ"
    assert not combined.corrected


@pytest.mark.parametrize(
    ("read", "value", "reason"),
    [
        ("Tổ 1, phường Cấu Giấy, thành phố Hà Nội", "Tổ 1, phường Cầu Giấy, thành phố Hà Nội", "corrected_unit"),
        ("Thôn 4, xã la Krái, huyện Ia Grai, tỉnh Gia Lai", "Thôn 4, xã Ia Krái, huyện Ia Grai, tỉnh Gia Lai", ""),
        ("Thôn 4, thành phố Pleiku, tỉnh Gia I ai", "Thôn 4, thành phố Pleiku, tỉnh Gia Lai", "corrected_unit"),
        ("Kon Tum, tinh Kon Tim", "Kon Tum, tỉnh Kon Tum", "corrected_unit_word"),
        ("Trạm Y tế xã Sóc Sơn, thành nhố Hà Nội", "Trạm Y tế xã Sóc Sơn, thành phố Hà Nội", "corrected_unit_word"),
        ("Xã Ea Kmút, huyện Ea Kar. tỉnh Đắk Lắk", "Xã Ea Kmút, huyện Ea Kar, tỉnh Đắk Lắk", "corrected_separator"),
        ("56 Lê Duấn, tố 6, xã Bát Xát, tỉnh Lào Cai", "56 Lê Duẩn, tổ 6, xã Bát Xát, tỉnh Lào Cai", ""),
        ("Xã.Hòa.Thắng, .tinh.Đák.I.ák", "Xã Hòa Thắng, tỉnh Đắk Lắk", "corrected_spacing"),
    ],
)
def test_misread_addresses_are_put_right(read: str, value: str, reason: str) -> None:
    combined = combine("address", "residence", [read])

    assert combined.value == value
    assert combined.corrected
    assert not reason or reason in combined.reasons


def test_an_unknown_commune_is_not_turned_into_one_that_lies_elsewhere() -> None:
    combined = combine("org", "issuer", ["ỦY BAN NHÂN DÂN XÃ TẢN HÔNG"])

    assert combined.value == "ỦY BAN NHÂN DÂN XÃ TẢN HÔNG"


@pytest.mark.parametrize(
    ("kind", "read", "value"),
    [
        ("org", "UY BẠN NHÂN DAN PHƯỜNG AN KHÁNH", "ỦY BAN NHÂN DÂN PHƯỜNG AN KHÁNH"),
        ("org", "Ủy han nhân cân xã Sóc Sơn, thành nhố Hà Nội", "Ủy ban nhân dân xã Sóc Sơn, thành phố Hà Nội"),
        ("text", "TM. UY BAN NHÂN DÂN - KT. CHỦ TICH", "TM. ỦY BAN NHÂN DÂN - KT. CHỦ TỊCH"),
        ("text", "Seo chấm cách 1cm dưới trước mép phải", "Sẹo chấm cách 1cm dưới trước mép phải"),
        ("text", "làm thủ tục chuyến nhượng quyền sử dụng đất", "làm thủ tục chuyển nhượng quyền sử dụng đất"),
        ("text", "bán lẻ thưc phẩm", "bán lẻ thực phẩm"),
    ],
)
def test_misread_wordings_are_put_right(kind: str, read: str, value: str) -> None:
    combined = combine(kind, "subject", [read])

    assert combined.value == value
    assert "corrected_wording" in combined.reasons


@pytest.mark.parametrize(
    ("key", "read", "value"),
    [
        ("nationality", "Việt.NÑam", "Việt Nam"),
        ("nationality", "Việt Nam L", "Việt Nam"),
        ("mother_ethnicity", "Kính", "Kinh"),
        ("ethnicity", "Kinh Quuấc tịch: Việt Nam", "Kinh"),
        ("ethnicity", "E De", "Ê Đê"),
    ],
)
def test_peoples_and_countries_are_put_right(key: str, read: str, value: str) -> None:
    combined = combine("text", key, [read])

    assert combined.value == value
    assert combined.reasons == ("corrected_people",)


def test_a_people_that_no_list_knows_is_left() -> None:
    assert combine("text", "ethnicity", ["Nguồn xyz"]).value == "Nguồn xyz"


def test_the_second_reading_wins_only_where_the_first_is_odd() -> None:
    first, second = (
        "Số 96, tổ 10, P. Bãi Chảv, TP. Hạ Lonq, Quảng Ninh",
        "Số 95, tổ 10, P. Bãi Cháy, TP. Hạ Long, Quảng Ninh",
    )
    combined = combine("address", "residence", [first, second])

    assert combined.value == "Số 96, tổ 10, P. Bãi Cháy, TP. Hạ Long, Quảng Ninh"
    assert "from_second_reading" in combined.reasons


def test_of_two_usual_readings_the_first_stands() -> None:
    combined = combine("name", "full_name", ["LÊ VĂN TUẤN", "LÊ VĂN TUÂN"])

    assert combined.value == "LÊ VĂN TUẤN"
    assert not combined.corrected


def test_an_apostrophe_seen_once_is_believed() -> None:
    assert combine("name", "full_name", ["HLAN MLÔ", "H'LAN MLÔ"]).value == "H'LAN MLÔ"
    assert combine("name", "full_name", ["H LAN MLÔ", "H'LAN MLÔ"]).value == "H'LAN MLÔ"


def test_a_stray_sign_that_one_reading_lacks_is_dropped_but_no_words() -> None:
    stray = combine("address", "place_of_origin", ["ề Nghĩa Bình, Nghệ An", "Nghĩa Bình, Nghệ An"])
    words = combine("address", "place_of_origin", ["Xyzt Qwrt, Nghĩa Bình, Nghệ An", "Nghĩa Bình, Nghệ An"])

    assert stray.value == "Nghĩa Bình, Nghệ An"
    assert words.value.startswith("Xyzt Qwrt")


def test_a_second_reading_of_something_else_is_not_mixed_in() -> None:
    first, second = "CỤC CÁNH SÁT QUẦN LÝ HÀNH CHÍNH VỆ TRẶT TỰ XÃ HỘI", "mm. 4 tự"
    combined = combine("org", "issuer", [first, second])

    assert combined.value == "CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI"


@pytest.mark.parametrize(
    ("kind", "readings", "value"),
    [
        ("symbol", ["70UBND-XNTTHN", "70/UBND-XNTTHN"], "70/UBND-XNTTHN"),
        ("symbol", ["172", "17/2"], "172"),
        ("date", ["1875-03-01", "1975-03-01"], "1975-03-01"),
        ("date", ["1975-03-01", "1976-03-01"], "1975-03-01"),
        ("number", ["12", "72"], "12"),
    ],
)
def test_numbers_are_chosen_never_mixed(kind: str, readings: list[str], value: str) -> None:
    assert combine(kind, "number", readings).value == value


def test_print_in_old_tone_placement_keeps_it() -> None:
    assert mend_phrases("TOÀ ÁN NHÂN DÂN") == "TOÀ ÁN NHÂN DÂN"
    assert mend_phrases("Uỷ ban nhân dân") == "Uỷ ban nhân dân"


@given(st.sampled_from(KINDS), st.lists(st.text(min_size=1), min_size=1, max_size=2))
def test_any_text_can_be_combined_and_every_change_has_a_reason(kind: str, readings: list[str]) -> None:
    readings = [nfc(reading) for reading in readings]
    combined = combine(kind, "residence", readings)

    assert combined.corrected == bool(combined.reasons)
    assert combined.corrected or kind in ("text", "name", "org", "address") or combined.value == readings[0]


def test_what_two_readers_saw_is_not_put_right_for_a_frequent_pair_of_words() -> None:
    assert combine("text", "cause_of_death", ["Chết do đuối nước", "Chết do đuối nước"]).value == "Chết do đuối nước"
    assert combine("text", "term", ["Kế từ ngày ký", "Kế từ ngày ký"]).value == "Kể từ ngày ký"


def test_nationality_keeps_the_sign_that_is_printed_behind_it() -> None:
    assert combine("text", "nationality", ["Việt Nam (VN)"]).value == "Việt Nam (VN)"


def test_letters_before_the_figures_of_a_number_are_not_dropped() -> None:
    assert combine("symbol", "number", ["CAT202604112", "202604112"]).value == "CAT202604112"
    assert combine("symbol", "number", ["GPXD", "12/GPXD"]).value == "12/GPXD"
