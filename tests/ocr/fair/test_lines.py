"""What a page's text says: misread labels, signs and names put right, and nothing else touched."""

from __future__ import annotations

import pytest

from ocr.fair.lines import fair_lines, fair_text
from ocr.types import Box, Line, Word

CARD = "citizen_id_card"


def line(text: str, *, top: int = 0, left: int = 0, block: int = 0) -> Line:
    """Return a line of letters ten pixels wide, 30 high."""
    words = []
    for part in text.split():
        words.append(Word(part, Box(left, top, left + 10 * len(part), top + 30), 0.9))
        left = words[-1].box.right + 10
    return Line(tuple(words), Box(words[0].box.left, top, words[-1].box.right, top + 30), block)


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        (
            "Giới tính Sex: Nam Quốc tịch/ Nationaliy: Việt Nam",
            "Giới tính / Sex: Nam Quốc tịch / Nationality: Việt Nam",
        ),
        ("Date ot expiy: 15I03Í2032", "Date of expiry: 15/03/2032"),
        ("/No: 022207290404", "Số / No.: 022207290404"),
        ("Ngón trỏ trái Ngón trö phải", "Ngón trỏ trái Ngón trỏ phải"),
        ("Left index finger fight index finge", "Left index finger Right index finger"),
        ("1711111964", "17/11/1964"),
        ("Giới tính / Sex: NỮ'", "Giới tính / Sex: Nữ"),
        ("VU<<THI<THU<KNGANK<<<<<<<<<<<<", "VU<<THI<THU<NGAN<<<<<<<<<<<<<<"),
    ],
)
def test_labels_of_cards_are_known_by_law(read: str, printed: str) -> None:
    assert fair_text(read, CARD) == printed


@pytest.mark.parametrize(
    "text",
    [
        "Số / No.: 022207290404",
        "Họ và tên / Full name:",
        "Họ và tên / Full name",  # a colon that was not read is not put there
        "TRẦN VĂN QUỐC",
        "Số nhà 12, đường Lê Lợi, Hải Châu, Đà Nẵng",
        "IDVNM2010123458001201012345<<9",
        "KSOR<<DAK<<<<<<<<<<<<<<<<<<<<<",
    ],
)
def test_what_a_card_says_rightly_or_nothing_like_a_label_stays(text: str) -> None:
    assert fair_text(text, CARD) == text


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        (
            "Ghi bằng chữ: Ngày.hai mươi bảy tháng sáu .năm.hai.nghìn",
            "Ghi bằng chữ: Ngày hai mươi bảy tháng sáu năm hai nghìn",
        ),
        ("Tỷ lệ %o 7,31", "Tỷ lệ ‰ 7,31"),
        ("- GÐ, các PGĐ;", "- GĐ, các PGĐ;"),
        ("Nơi nhận: KÍGIÁM ĐÓC", "Nơi nhận: KT.GIÁM ĐỐC"),
        ("- Như trên; PHO GIÁM ĐỐC", "- Như trên; PHÓ GIÁM ĐỐC"),
        ("Tổ 6. khu 3. phường Thạch Thang. quận Hải Châu", "Tổ 6, khu 3, phường Thạch Thang, quận Hải Châu"),
        ("ngày 26 tháng 7.năm.2022", "ngày 26 tháng 7 năm 2022"),
        ("cấp ngày 17I02!2015", "cấp ngày 17/02/2015"),
        ("Số: 112I2017", "Số: 112/2017"),
        ("VIv niêm yết công khai", "V/v niêm yết công khai"),
        ("X. la Krái, H. la Grai", "X. Ia Krái, H. Ia Grai"),
        ("Độc lập – Tự do Hạnh phúc", "Độc lập – Tự do – Hạnh phúc"),
        ("KT. CHU TỊCH", "KT. CHỦ TỊCH"),
        ("GIAY KHAI SINH", "GIẤY KHAI SINH"),
        ("Họ và tên: NGUYÊN VĂN TUẤN", "Họ và tên: NGUYỄN VĂN TUẤN"),
        ("132 đường Đỉnh Tiên Hoàng", "132 đường Đinh Tiên Hoàng"),
        ("chồng: HƯỲNH QUANG ĐẠT", "chồng: HUỲNH QUANG ĐẠT"),
        ("Công an tính Thanh Hóa", "Công an tỉnh Thanh Hóa"),
        ("Quốc tịch/Nafionality: Việt Nam", "Quốc tịch/Nationality: Việt Nam"),
        ("(Dafe of birth)", "(Date of birth)"),
    ],
)
def test_misread_signs_and_names_are_put_right(read: str, printed: str) -> None:
    assert fair_text(read) == printed


@pytest.mark.parametrize(
    "text",
    [
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "SOCIALIST REPUBLIC OF VIET NAM",
        "Bước 1. Đặt máy nơi khô ráo",
        "1. quốc tịch",
        "TP. Hà Nội, Q. Cầu Giấy, P. Dịch Vọng",
        "thư điện tử ubnd.xa@hanoi.gov.vn. nếu có",
        "Tổng cộng 1.200.000 đồng",
        "Nguyên Chủ tịch, nguyên quán, NGUYÊN GIÁ",
        "Đỉnh núi",
        "năm hai nghìn không trăm hai mươi hai",
        "Tỉnh Hà Tĩnh Hà Nội",
        "1711111964",  # no card: it may be any number
        "Capital Owner's full name",
        "31/02/2020 hay 45I13I2020",
    ],
)
def test_what_is_right_stays(text: str) -> None:
    assert fair_text(text) == text


def test_words_that_stay_keep_their_boxes_and_new_ones_share_the_room() -> None:
    read = line("Ngày.hai mươi.bảy tháng")
    (fair,) = fair_lines([read], "")
    assert fair.text == "Ngày hai mươi bảy tháng"
    assert fair.words[-1] == read.words[-1]
    assert [word.box.left for word in fair.words] == sorted(word.box.left for word in fair.words)
    room = read.words[0].box.union(read.words[1].box)
    assert all(word.box.overlap_area(room) == word.box.width * word.box.height for word in fair.words[:4])
    assert fair.box == read.box


def test_a_dash_that_was_lost_stands_between_its_words() -> None:
    (fair,) = fair_lines([line("Độc lập – Tự do Hạnh phúc")], "")
    dash = fair.words[5]
    assert (dash.text, fair.words[4].box.right, fair.words[6].box.left) == ("–", dash.box.left, dash.box.right)
