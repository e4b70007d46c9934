"""Certificates of land, forms of residence and household books, line by line: each value is the paper's own."""

from __future__ import annotations

import datetime as dt

import pytest

from ocr.extraction.extract import find_fields
from ocr.extraction.judge import judge
from ocr.extraction.readings import Candidate
from ocr.extraction.sheet import Sheet
from ocr.extraction.surroundings import surroundings
from ocr.extraction.validate import AMOUNT_WORDS_MISMATCH
from tests.ocr.extraction.set_document import RIGHT_MIDDLE, column
from tests.ocr.extraction.set_sheet import LEFT, STEP, Cells, centred, known_template, set_rows, stacked, values

LAND, FORM, BOOK = "land_use_certificate", "residence_change_form", "household_book"
OWNERS: list[str | Cells] = [
    "I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất",
    "Ông: LÒ VĂN PAO, năm sinh: 1970, CMND số: 063123456",
    "Và vợ là Bà: VÀNG THỊ XÚA, năm sinh: 1972, CMND số: 063123457",
    "Địa chỉ thường trú: Bản Vược, xã Bát Xát, tỉnh Lào Cai",
    "BK 123456",
]
PARCEL: list[str | Cells] = [
    "II. Thửa đất, nhà ở và tài sản khác gắn liền với đất",
    "1. Thửa đất:",
    "a) Thửa đất số: 125, tờ bản đồ số: 34",
    "b) Địa chỉ: Thôn Na Ó, xã Bát Xát, tỉnh Lào Cai",
    "c) Diện tích: 120,5 m2 (bằng chữ: Một trăm hai mươi phẩy năm mét vuông)",
    "d) Hình thức sử dụng: Sử dụng riêng",
    "đ) Mục đích sử dụng: Đất ở tại nông thôn",
    "e) Thời hạn sử dụng: Lâu dài",
    "g) Nguồn gốc sử dụng: Nhà nước giao đất có thu tiền sử dụng đất",
    "2. Nhà ở: -/-",
]
FOOT = ["Lào Cai, ngày 02 tháng 3 năm 2015", "TM. ỦY BAN NHÂN DÂN HUYỆN BÁT XÁT", "CHỦ TỊCH"]
CHANGES: list[str | Cells] = [
    "IV. Những thay đổi sau khi cấp Giấy chứng nhận",
    "Chuyển nhượng cho ông Vi Văn Dậu, CMND số 063123999, diện tích: 60 m2",
]


def signed(rows: list[str | Cells], foot: list[str], name: str) -> Sheet:
    body = set_rows(rows).lines
    below = body[-1].box.bottom + STEP
    return stacked(
        body, column(foot, RIGHT_MIDDLE, below), [centred(name, below + STEP * (len(foot) + 3), RIGHT_MIDDLE)]
    )


def lists(sheet: Sheet, document_type: str, key: str) -> list[str | None]:
    return [each.value for each in find_fields([sheet], known_template(document_type)) if each.rule.key == key]


def test_parcel_of_a_certificate() -> None:
    said = values(signed(PARCEL, FOOT, "Trần Thị Bưởi"), LAND)
    assert (
        said
        | {
            "parcel_number": "125",
            "map_sheet_number": "34",
            "parcel_address": "Thôn Na Ó, xã Bát Xát, tỉnh Lào Cai",
            "use_form": "Sử dụng riêng",
            "land_use_purpose": "Đất ở tại nông thôn",
            "use_term": "Lâu dài",
            "land_origin": "Nhà nước giao đất có thu tiền sử dụng đất",
            "issuer": "ỦY BAN NHÂN DÂN HUYỆN BÁT XÁT",
            "date_of_issue": "2015-03-02",
            "signer_name": "Trần Thị Bưởi",
        }
        == said
    )


def test_owners_of_a_certificate() -> None:
    sheet = set_rows(OWNERS)
    assert lists(sheet, LAND, "owner_names") == ["LÒ VĂN PAO", "VÀNG THỊ XÚA"]
    assert lists(sheet, LAND, "owner_id_numbers") == ["063123456", "063123457"]
    assert values(sheet, LAND)["serial"] == "BK123456"
    assert "parcel_address" not in values(sheet, LAND)


def test_who_came_later_is_no_owner_and_signs_nothing() -> None:
    later = signed(CHANGES, ["Lào Cai, ngày 09 tháng 9 năm 2020", "GIÁM ĐỐC"], "Đỗ Văn Cừ")
    assert values(later, LAND) == {}


def test_number_in_the_register_ends_before_who_signs() -> None:
    body = set_rows(PARCEL).lines
    below = body[-1].box.bottom + STEP
    name = set_rows([[(LEFT, "Số vào sổ cấp GCN: CH 05225"), (1000, "Lê Hữu Thắng")]], below + 5 * STEP).lines
    said = values(stacked(body, column(FOOT, RIGHT_MIDDLE, below), name), LAND)
    assert (said["register_number"], said["signer_name"]) == ("CH 05225", "Lê Hữu Thắng")
    old = set_rows(["Vào sổ cấp giấy chứng nhận quyền sử dụng đất số: 07947 QSDĐ/QĐ-UB"])
    assert values(old, LAND)["register_number"] == "07947 QSDĐ/QĐ-UB"


def areas(words: str) -> tuple[str, ...]:
    rows = [row.replace("phẩy năm", words) if isinstance(row, str) else row for row in PARCEL]
    found = find_fields([set_rows(rows)], known_template(LAND))
    _, findings = judge([Candidate(each) for each in found], {}, today=dt.date(2026, 11, 22))
    return tuple(each.code for each in findings if each.fields == ("area_m2",))


def test_area_is_held_against_its_words() -> None:
    assert areas("phẩy năm") == ()
    assert areas("phẩy sáu") == (AMOUNT_WORDS_MISMATCH,)
    assert areas("mốt") == (AMOUNT_WORDS_MISMATCH,)


def test_serial_of_another_form_is_doubted() -> None:
    def problems(serial: str) -> tuple[str, ...]:
        found = find_fields([set_rows([*OWNERS[:-1], serial])], known_template(LAND))
        readings, _ = judge([Candidate(each) for each in found], {}, today=dt.date(2026, 11, 22))
        return next(each.problems for each in readings if each.key == "serial")

    assert "odd_serial" not in (*problems("BK 123456"), *problems("B 123456"), *problems("AA 01234567"))
    assert "odd_serial" in problems("BK 1234567")


@pytest.mark.parametrize(("number", "is_torn"), [("04655", True), ("04655 QSDĐ/QĐ-UB", False), ("CH 01234", False)])
def test_a_register_number_without_letters_is_torn(number: str, *, is_torn: bool) -> None:
    sheet = set_rows([*OWNERS, f"Số vào sổ cấp GCN: {number}"])
    template = known_template(LAND)
    found = find_fields([sheet], template)
    around = surroundings([sheet], template, found)
    readings, _ = judge(
        [Candidate(each, around=its) for each, its in zip(found, around, strict=True)], {}, today=dt.date(2026, 11, 22)
    )

    told = next(each for each in readings if each.key == "register_number")
    its = next(its for each, its in zip(found, around, strict=True) if each.rule.key == "register_number")
    assert (told.value, "odd_form" in told.problems) == (number, is_torn)
    assert its.contested is is_torn
    assert told.review or not is_torn


def test_who_moves_along_is_not_who_asks() -> None:
    rows: list[str | Cells] = [
        "1. Họ, chữ đệm và tên: LÒ VĂN PAO",
        "4. Số định danh cá nhân: [0[ (3",
        "7. Họ, chữ đệm và tên chủ hộ: VÀNG THỊ XÚA",
        "9. Số định danh cá nhân của chủ hộ: 010192001234",
        "10. Nội dung đề nghị: Đăng ký thường trú",
        "11. Những thành viên trong hộ gia đình cùng thay đổi:",
        [(LEFT, "TT"), (330, "Họ, chữ đệm và tên"), (900, "Số định danh cá nhân")],
        [(LEFT, "1"), (330, "LÒ THỊ MAY"), (900, "010319001234")],
    ]
    said = values(set_rows(rows), FORM)
    assert said["full_name"] == "LÒ VĂN PAO"
    assert said["head_name"] == "VÀNG THỊ XÚA"
    assert said["head_id_number"] == "010192001234"
    assert said["request"] == "Đăng ký thường trú"
    assert said["id_number"] is None


def test_where_a_member_came_from_is_not_where_the_household_lives() -> None:
    head = set_rows(["Số: 450123456", "Họ và tên chủ hộ: LÒ VĂN PAO", "Nơi thường trú: Bản Vược, xã Bát Xát"])
    member = set_rows(
        [
            "Quan hệ với chủ hộ: Vợ",
            "Họ và tên: VÀNG THỊ XÚA",
            "Họ và tên gọi khác (nếu có): Xúa",
            "Nơi thường trú trước khi chuyển đến: Thôn Na Ó, xã Mường Hum",
        ]
    )
    assert values(head, BOOK) == {
        "number": "450123456",
        "head_name": "LÒ VĂN PAO",
        "permanent_residence": "Bản Vược, xã Bát Xát",
    }
    assert values(member, BOOK) == {"member_names": "VÀNG THỊ XÚA"}


def test_members_in_a_table() -> None:
    rows: list[str | Cells] = [
        "NHỮNG NGƯỜI TRONG HỘ",
        [(LEFT, "TT"), (330, "Họ và tên"), (800, "Ngày sinh"), (1100, "Quan hệ")],
        [(LEFT, "1"), (330, "LÒ VĂN PAO"), (800, "02/09/1970"), (1100, "Chủ hộ")],
        [(LEFT, "2"), (330, "VÀNG THỊ XÚA"), (800, "03/09/1972"), (1100, "Vợ")],
    ]
    assert lists(set_rows(rows), BOOK, "member_names") == ["LÒ VĂN PAO", "VÀNG THỊ XÚA"]
