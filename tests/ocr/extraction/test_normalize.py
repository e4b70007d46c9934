from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.extraction.normalize import normalize
from ocr.extraction.normalize_wordings import strip_leaders

KINDS = ("text", "name", "org", "date", "id", "taxid", "sex", "address", "symbol", "money", "area", "number", "serial")
PRINTED = st.one_of(st.text(max_size=60), st.text("0123456789OIlSB.,:;/- …_()|ngàytháănmđNỮữ'mM²triệuỷ", max_size=40))


@pytest.mark.parametrize(
    ("kind", "raw", "value"),
    [
        ("text", "  Tặng cho   quyền sử dụng đất ......... ;", "Tặng cho quyền sử dụng đất"),
        ("text", "- Như trên; - Lưu: VT.", "- Như trên; - Lưu: VT."),
        ("text", "Gia.Rai", "Gia Rai"),
        ("text", "TP.Hồ Chí Minh", "TP.Hồ Chí Minh"),
        ("text", "cấp ngày 25I07I2014", "cấp ngày 25/07/2014"),
        ("text", "Kinh +", "Kinh"),
        ("address", "Xã. Ya. Chim, thành. phố. Kon. Tum", "Xã Ya Chim, thành phố Kon Tum"),
        ("address", "36I12 đường Trần Phú", "36/12 đường Trần Phú"),
        ("name", "NGUYỄN THỊ HÒA.........", "NGUYỄN THỊ HÒA"),
        ("name", "Ông: Nguyễn Văn An", "Nguyễn Văn An"),
        ("name", "Bà TRẦN THỊ BÌNH", "TRẦN THỊ BÌNH"),
        ("name", "Ông Cao Bình", "Ông Cao Bình"),
        ("name", "H’Hen Kđăm", "H'Hen Kđăm"),
        ("id", "062 087 001 234", "062087001234"),
        ("id", "O62O87OO1234", "062087001234"),
        ("id", "062.087.001.234", "062087001234"),
        ("id", "CCCD số 062087001234 cấp ngày 12/05/2021", "062087001234"),
        ("id", "233123456 12", "233123456"),
        ("id", "06208700123", None),
        ("id", "Nam", None),
        ("taxid", "6101234567 - 001", "6101234567-001"),
        ("taxid", "0100109106", "0100109106"),
        ("taxid", "062087001234", "062087001234"),
        ("taxid", "01001091", None),
        ("sex", "Nam / Male", "Nam"),
        ("sex", "Nứ.", "Nữ"),
        ("sex", "Nam Quốc tịch: Việt Nam", "Nam"),
        ("sex", "Kinh", None),
        ("address", "Thôn 3 ,xã Đăk Ruồng , huyện Kon Rẫy…….", "Thôn 3, xã Đăk Ruồng, huyện Kon Rẫy"),
        ("symbol", "Số: 1250 / KH - UBND", "1250/KH-UBND"),
        ("symbol", "470/2025/TLKT–BS", "470/2025/TLKT-BS"),
        ("symbol", "05/2026 - SCT/BS", "05/2026 - SCT/BS"),
        ("symbol", "Số/No 544/KSK-TYT", "544/KSK-TYT"),
        ("symbol", "Số/No: 544/KSK-TYT", "544/KSK-TYT"),
        ("symbol", "ố:456", "456"),
        ("symbol", "GCS: 298/2021", "298/2021"),
        ("symbol", "486/2016//", "486/2016"),
        ("org", "SHOP KHÁNH 89 '", "SHOP KHÁNH 89"),
        ("org", "SỞ TÀI NGUYÊN TỈNH -- THANH HÓA", "SỞ TÀI NGUYÊN TỈNH THANH HÓA"),
        ("name", "H'LỆ BYĂ", "H'LỆ BYĂ"),
        ("symbol", "05/2026 –  SCT / BS", "05/2026 - SCT/BS"),
        ("symbol", "CH 01234", "CH 01234"),
        ("money", "500.000.000 đồng (Năm trăm triệu đồng)", "500000000"),
        ("money", "500,000,000 VNĐ", "500000000"),
        ("money", "5OO.OOO.OOO đồng", "500000000"),
        ("money", "1 tỷ đồng", "1000000000"),
        ("money", "Năm trăm triệu đồng chẵn", "500000000"),
        ("money", "không có", None),
        ("money", "3 .000.000.000 đồng", "3000000000"),  # points apart from their figures
        ("money", "3.000. 000.000 đồng", "3000000000"),
        ("money", "3 tỷ 500 triệu đồng", "3500000000"),
        ("money", "1.200.000 000 đồng", "1200000000"),
        ("money", "10000 000 đồng", None),  # what is left over belongs to it
        ("money", "3", None),  # whose groups are lost
        ("area", "1 .250,5 m²", "1250.5"),
        ("area", "8 4 m²", None),
        ("area", "m2 278,6", "278.6"),
        ("area", "m 2 278,6", "278.6"),
        ("area", "m2278,6", None),
        ("number", "3 4", None),
        ("number", "1 200", None),
        ("number", "12 tầng, 1 tum", "12"),
        ("date", "1 2/03/1990", None),
        ("date", "ngày 1 2 tháng 3 năm 1990", None),
        ("date", "1 12/03/1990", "1990-03-12"),
        ("id", "012345678 90 1", "012345678901"),
        ("id", "012345678 90", None),
        ("id", "123456789 123", None),
        ("id", "123456789 12.03.2015", "123456789"),
        ("area", "1. 250 m²", None),
        ("area", "120,5 m², 250", "120.5"),
        ("area", "125,5 m²", "125.5"),
        ("area", "1.250,5 m2", "1250.5"),
        ("area", "1.250 m2", "1250"),
        ("area", "100,0 m2", "100.0"),
        ("number", "lần thứ 2", "2"),
        ("number", "03", "03"),
        ("number", "0905.123.456", "0905123456"),
        ("number", "l2", "12"),
        ("serial", "DA 123456", "DA123456"),
        ("serial", "BS 123456", "BS123456"),
        ("serial", "A A 01234567", "AA01234567"),
        ("serial", "số BS123456.", "BS123456"),
        ("serial", "Š 305918", "S305918"),
        ("serial", "Đ 305918", "Đ305918"),
        ("id", "[0[4[0[0[9[3[S[7[6[6[6[2]", "040093576662"),
        ("id", "J0l2[Ø10151214|212181512]", None),
        ("id", "0|4|0|0|9|3|5|7|6|6|6|", None),
        ("id", "| 040093576662 | | |", "040093576662"),
        ("text", "hoso(@example.vn", "hoso@example.vn"),
        ("text", "chung: Không m?; riêng: 20 m?", "chung: Không m²; riêng: 20 m²"),
        ("serial", "AA O1234567", "AA01234567"),
        ("serial", "A5 386943", "A5386943"),
        ("symbol", "phiếu:LLTP1/2749/2026", "LLTP1/2749/2026"),
        ("symbol", "giấy phép: 12/GPXD", "12/GPXD"),
        ("symbol", "Số? 072", "072"),
        ("address", "(Khối 8, phường Tân An, tỉnh Đắk Lắk)", "Khối 8, phường Tân An, tỉnh Đắk Lắk"),
        ("text", "(Khoa Sản) và (Khoa Nhi)", "(Khoa Sản) và (Khoa Nhi)"),
        ("text", "- Ký nhận bưu phẩm", "Ký nhận bưu phẩm"),
        ("symbol", "vào số 2005.210.CN", "2005.210.CN"),
        ("symbol", "vào sổ gốc số 12/BS", "12/BS"),
    ],
)
def test_printed_value_becomes_canonical(kind: str, raw: str, value: str | None) -> None:
    assert normalize(kind, raw) == value


def test_enum_is_matched_without_marks() -> None:
    assert normalize("enum", "QUYẾT ĐỊNH", choices=("thông báo", "quyết định")) == "quyết định"
    assert normalize("enum", "lệnh", choices=("thông báo",)) is None


def test_unknown_kind_is_an_error() -> None:
    with pytest.raises(KeyError):
        normalize("colour", "red")


def test_a_bracket_that_is_never_closed_goes() -> None:
    assert strip_leaders("(Bố đẻ") == "Bố đẻ"
    assert strip_leaders("(tức Nam) An") == "(tức Nam) An"


def test_leaders_between_words_leave_one_space() -> None:
    assert strip_leaders("Nguyễn Văn An......... Nam ....") == "Nguyễn Văn An Nam"


@given(kind=st.sampled_from(KINDS), raw=PRINTED)
def test_canonical_value_is_its_own_canonical_value(kind: str, raw: str) -> None:
    value = normalize(kind, raw)
    if value is not None:
        assert normalize(kind, value) == value


@pytest.mark.parametrize(
    ("raw", "number"),
    [
        ("70/2019 Quyển số: 01/2019", "70/2019"), ("70/2019, quyển số 01/2019", "70/2019"),
        ("440/XN-UBND, ngày 29/06/2017", "440/XN-UBND"), ("440/XN-UBND ngày 26 tháng 02 năm 2022", "440/XN-UBND"),
        ("45 / QĐ-UBND", "45/QĐ-UBND"),
        ("2022-00160 Số lưu trữ: 07", "2022-00160"), ("131/2022/GCS-BV Số bệnh án: 04", "131/2022/GCS-BV"),
        ("05685 QSDĐ/QĐ-UB", "05685 QSDĐ/QĐ-UB"),
    ],
)  # fmt: skip
def test_day_and_book_behind_a_number_are_none_of_it(raw: str, number: str) -> None:
    assert normalize("symbol", raw) == number


@pytest.mark.parametrize(
    ("read", "value"), [("Sử dụng .chung", "Sử dụng chung"), ("Vốn 1.5 tỷ. Xem .5", "Vốn 1.5 tỷ. Xem .5")]
)
def test_no_stop_stands_before_a_word(read: str, value: str) -> None:
    assert normalize("text", read) == value
