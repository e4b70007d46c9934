"""Whole papers of each type, line by line as they are printed, and what is read from them."""

from __future__ import annotations

from ocr.extraction.extract import find_fields
from ocr.extraction.sheet import Sheet
from tests.ocr.classify.written_sheet import written_line
from tests.ocr.extraction.set_document import DATE, MOTTO, RIGHT_MIDDLE, column
from tests.ocr.extraction.set_sheet import (
    LEFT,
    MIDDLE,
    STEP,
    Cells,
    centred,
    known_template,
    set_line,
    set_rows,
    stacked,
    values,
)

NAME = "Trần Thị Bưởi"


def paper(head: list[str], titles: list[str], rows: list[str | Cells], foot: list[str]) -> Sheet:
    """Return a certificate: agency and number on the left, rows of labels, who signed on the lower right."""
    text = 480 + STEP * len(titles)
    body = set_rows(rows, text).lines
    return stacked(
        column(head, 430),
        column(MOTTO, RIGHT_MIDDLE),
        column(titles, MIDDLE, 440),
        body,
        column(foot, RIGHT_MIDDLE, body[-1].box.bottom + STEP),
        [centred(NAME, body[-1].box.bottom + STEP * (len(foot) + 4), RIGHT_MIDDLE)],
    )


BIRTH: list[str | Cells] = [
    "Họ, chữ đệm, tên: LÒ THỊ MAY",
    "Ngày, tháng, năm sinh: 02/09/2020 ghi bằng chữ: Ngày hai tháng chín năm hai nghìn không trăm hai mươi",
    [(LEFT, "Giới tính: Nữ"), (700, "Dân tộc: Thái"), (1100, "Quốc tịch: Việt Nam")],
    "Nơi sinh: Bệnh viện đa khoa tỉnh Lào Cai",
    "Quê quán: Xã Bát Xát, tỉnh Lào Cai",
    "Số định danh cá nhân: 010320001234",
    "Họ, chữ đệm, tên người mẹ: VÀNG THỊ XÚA",
    [(LEFT, "Năm sinh: 1992"), (700, "Dân tộc: Mông"), (1100, "Quốc tịch: Việt Nam")],
    "Nơi cư trú: Bản Vược, xã Bát Xát, tỉnh Lào Cai",
    "Họ, chữ đệm, tên người cha: LÒ VĂN PAO",
    [(LEFT, "Năm sinh: 1990"), (700, "Dân tộc: Thái"), (1100, "Quốc tịch: Việt Nam")],
    "Nơi cư trú: Thôn Na Ó, xã Bát Xát, tỉnh Lào Cai",
    "Họ, chữ đệm, tên người đi khai sinh: LÒ VĂN HẶC",
    "Giấy tờ tùy thân: CCCD số 010065001234",
    "Nơi đăng ký khai sinh: Ủy ban nhân dân xã Bát Xát",
    "Ngày, tháng, năm đăng ký: 05/09/2020",
]
BIRTH_VALUES = {
    "number": "12/2020",
    "full_name": "LÒ THỊ MAY",
    "date_of_birth": "2020-09-02",
    "sex": "Nữ",
    "ethnicity": "Thái",
    "nationality": "Việt Nam",
    "place_of_birth": "Bệnh viện đa khoa tỉnh Lào Cai",
    "place_of_origin": "Xã Bát Xát, tỉnh Lào Cai",
    "id_number": "010320001234",
    "mother_name": "VÀNG THỊ XÚA",
    "mother_birth_date": "1992",
    "mother_ethnicity": "Mông",
    "mother_nationality": "Việt Nam",
    "mother_residence": "Bản Vược, xã Bát Xát, tỉnh Lào Cai",
    "father_name": "LÒ VĂN PAO",
    "father_birth_date": "1990",
    "father_ethnicity": "Thái",
    "father_nationality": "Việt Nam",
    "father_residence": "Thôn Na Ó, xã Bát Xát, tỉnh Lào Cai",
    "declarant_name": "LÒ VĂN HẶC",
    "declarant_document": "CCCD số 010065001234",
    "registration_place": "Ủy ban nhân dân xã Bát Xát",
    "registration_date": "2020-09-05",
    "signer_name": NAME,
}


def single_values(sheet: Sheet, document_type: str) -> dict[str, str | None]:
    found = find_fields([sheet], known_template(document_type))
    return {each.rule.key: each.value for each in found if each.rule.checks is None and not each.rule.many}


def test_birth_certificate() -> None:
    head = ["ỦY BAN NHÂN DÂN", "XÃ BÁT XÁT", "Số: 12/2020"]
    sheet = paper(head, ["GIẤY KHAI SINH"], BIRTH, ["CHỦ TỊCH"])
    assert single_values(sheet, "birth_certificate") == BIRTH_VALUES


def test_birth_certificate_with_headings_over_its_people() -> None:
    parents = [
        "PHẦN GHI VỀ NGƯỜI CHA",
        "Họ và tên: LÒ VĂN PAO",
        "Năm sinh: 1990",
        "PHẦN GHI VỀ NGƯỜI MẸ",
        "Họ và tên: VÀNG THỊ XÚA",
        "Năm sinh: 1992",
    ]
    found = values(
        set_rows(["GIẤY KHAI SINH", "Họ và tên: LÒ THỊ MAY", "Năm sinh: 2020", *parents]), "birth_certificate"
    )
    assert (found["full_name"], found["mother_name"], found["father_name"]) == (
        "LÒ THỊ MAY",
        "VÀNG THỊ XÚA",
        "LÒ VĂN PAO",
    )
    assert (found["mother_birth_date"], found["father_birth_date"]) == ("1992", "1990")


def test_marriage_certificate_with_two_columns_of_labels() -> None:
    def both(wife: str, husband: str) -> Cells:
        return [(140, wife), (860, husband)]

    rows: list[str | Cells] = [
        "Họ, chữ đệm, tên vợ: VÀNG THỊ XÚA",
        "Ngày, tháng, năm sinh: 02/09/1992",
        "Dân tộc: Mông Quốc tịch: Việt Nam",
        "Nơi cư trú: Bản Vược, xã Bát Xát, tỉnh Lào Cai",
        "Giấy tờ tùy thân: CCCD số 010192001234",
        "Họ, chữ đệm, tên chồng: LÒ VĂN PAO",
        "Ngày, tháng, năm sinh: 14/02/1990",
        "Dân tộc: Thái Quốc tịch: Việt Nam",
        "Nơi cư trú: Thôn Na Ó, xã Bát Xát, tỉnh Lào Cai",
        "Giấy tờ tùy thân: CCCD số 010090001234",
        "Nơi đăng ký kết hôn: Ủy ban nhân dân xã Bát Xát",
        "Ngày, tháng, năm đăng ký: 05/09/2018",
        both("VỢ ký", "CHỒNG ký"),
    ]
    sheet = paper(["Số: 45/2018"], ["GIẤY CHỨNG NHẬN KẾT HÔN"], rows, ["CHỦ TỊCH"])
    assert single_values(sheet, "marriage_certificate") == {
        "number": "45/2018",
        "wife_name": "VÀNG THỊ XÚA",
        "wife_birth_date": "1992-09-02",
        "wife_ethnicity": "Mông",
        "wife_nationality": "Việt Nam",
        "wife_residence": "Bản Vược, xã Bát Xát, tỉnh Lào Cai",
        "wife_id_number": "010192001234",
        "husband_name": "LÒ VĂN PAO",
        "husband_birth_date": "1990-02-14",
        "husband_ethnicity": "Thái",
        "husband_nationality": "Việt Nam",
        "husband_residence": "Thôn Na Ó, xã Bát Xát, tỉnh Lào Cai",
        "husband_id_number": "010090001234",
        "registration_place": "Ủy ban nhân dân xã Bát Xát",
        "registration_date": "2018-09-05",
        "signer_name": NAME,
    }


def test_marital_status_certificate() -> None:
    rows: list[str | Cells] = [
        "Xét đề nghị của bà LÒ THỊ MAY về việc cấp giấy xác nhận tình trạng hôn nhân",
        "XÁC NHẬN:",
        "Họ, chữ đệm, tên: LÒ THỊ MAY",
        "Ngày, tháng, năm sinh: 01/02/1990",
        [(LEFT, "Giới tính: Nữ"), (700, "Dân tộc: Thái"), (1100, "Quốc tịch: Việt Nam")],
        "Giấy tờ tùy thân: CCCD số 010190001234",
        "Nơi cư trú: Bản Vược, xã Bát Xát, tỉnh Lào Cai",
        "Tình trạng hôn nhân: Chưa đăng ký kết hôn với ai",
        "Giấy này được cấp để: làm thủ tục vay vốn",
        "Giấy này có giá trị trong thời hạn 6 tháng",
    ]
    head = ["UBND HUYỆN BÁT XÁT", "UBND XÃ BÁT XÁT", "Số: 45/GXN-UBND"]
    sheet = paper(head, ["GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN"], rows, [DATE, "CHỦ TỊCH"])
    assert single_values(sheet, "marital_status_certificate") == {
        "number": "45/GXN-UBND",
        "full_name": "LÒ THỊ MAY",
        "date_of_birth": "1990-02-01",
        "sex": "Nữ",
        "ethnicity": "Thái",
        "nationality": "Việt Nam",
        "id_number": "010190001234",
        "residence": "Bản Vược, xã Bát Xát, tỉnh Lào Cai",
        "marital_status": "Chưa đăng ký kết hôn với ai",
        "purpose": "làm thủ tục vay vốn",
        "issuer": "UBND XÃ BÁT XÁT",
        "date_of_issue": "2025-03-05",
        "signer_name": NAME,
    }


BUSINESS: list[str | Cells] = [
    "Mã số hộ kinh doanh: 010190001234",
    "Đăng ký lần đầu, ngày 03 tháng 5 năm 2019",
    "Đăng ký thay đổi lần thứ 2, ngày 14 tháng 6 năm 2024",
    "1. Tên hộ kinh doanh: TẠP HÓA PAO MAY",
    "2. Địa chỉ trụ sở: Tổ 3, xã Bát Xát, tỉnh Lào Cai",
    "3. Ngành, nghề kinh doanh:",
]
OWNER: list[str | Cells] = [
    "4. Vốn kinh doanh: 50.000.000 đồng (bằng chữ: Năm mươi triệu đồng)",
    "5. Thông tin về chủ hộ kinh doanh",
    "Họ và tên: LÒ THỊ MAY",
    [(LEFT, "Ngày sinh: 01/02/1990"), (900, "Giới tính: Nữ")],
    "Số định danh cá nhân: 010190001234",
]
TITLE = ["GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH"]
HEAD = ["UBND XÃ BÁT XÁT", "PHÒNG KINH TẾ"]
TABLE: list[str | Cells] = [
    [(LEFT, "STT"), (560, "Tên ngành"), (1150, "Mã ngành")],
    [(LEFT, "1"), (360, "Bán lẻ lương thực"), (1150, "4721")],
    [(LEFT, "2"), (360, "Cho thuê xe có động cơ"), (1150, "7710")],
]
TRADES = ["1. Bán lẻ lương thực (4721)", "2. Cho thuê xe có động cơ (7710)"]


def test_household_business_certificate() -> None:
    sheet = paper(HEAD, TITLE, [*BUSINESS, *TABLE, *OWNER], ["TRƯỞNG PHÒNG"])
    assert single_values(sheet, "household_business_certificate") == {
        "business_code": "010190001234",
        "first_registration_date": "2019-05-03",
        "amendment_number": "2",
        "amendment_date": "2024-06-14",
        "business_name": "TẠP HÓA PAO MAY",
        "head_office": "Tổ 3, xã Bát Xát, tỉnh Lào Cai",
        "capital": "50000000",
        "owner_name": "LÒ THỊ MAY",
        "owner_birth_date": "1990-02-01",
        "owner_sex": "Nữ",
        "owner_id_number": "010190001234",
        "issuer": "PHÒNG KINH TẾ",
        "signer_name": NAME,
    }


def test_capital_below_its_label_with_its_words_behind_it() -> None:
    sheet = set_rows(["Tổng số vốn:", "50.000.000 đồng (bằng chữ: Năm mươi triệu đồng)"])
    assert single_values(sheet, "household_business_certificate")["capital"] == "50000000"


def test_trades_of_a_household_business_stand_in_a_table_or_a_list() -> None:
    sections: list[str | Cells] = ["IV. Vốn kinh doanh: 50.000.000 đồng", *OWNER[1:]]
    for rows in ([*TABLE, *OWNER], [*TRADES, *sections]):
        sheet = paper(HEAD, TITLE, [*BUSINESS, *rows], ["TRƯỞNG PHÒNG"])
        found = find_fields([sheet], known_template("household_business_certificate"))
        assert [each.value for each in found if each.rule.many] == ["Bán lẻ lương thực", "Cho thuê xe có động cơ"]


def card(rows: list[str | Cells]) -> Sheet:
    lines = []
    for number, row in enumerate(rows):
        cells = [(500, row)] if isinstance(row, str) else row
        lines.append(set_line(80 + 44 * number, *cells))
    return stacked(lines)


def test_both_sides_of_the_older_card() -> None:
    front = card(
        [
            "CĂN CƯỚC CÔNG DÂN",
            "Citizen Identity Card",
            "Số / No.: 010190001234",
            "Họ và tên / Full name:",
            "LÒ THỊ MAY",
            "Ngày sinh / Date of birth: 01/02/1990",
            [(500, "Giới tính / Sex: Nữ"), (950, "Quốc tịch / Nationality: Việt Nam")],
            "Quê quán / Place of origin:",
            "Bát Xát, Lào Cai",
            "Nơi thường trú / Place of residence: Bản Vược",
            "Bát Xát, Lào Cai",
        ]
    )
    expiry = written_line("Có giá trị đến: 01/02/2030", 60, 520)
    back = card(
        [
            "Đặc điểm nhận dạng / Personal identification:",
            "Sẹo chấm cách 1cm dưới trước đuôi mắt trái",
            "Ngày, tháng, năm / Date, month, year: 05/05/2021",
            "CỤC TRƯỞNG CỤC CẢNH SÁT",
            "QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI",
        ]
    )
    found = find_fields([stacked(front.lines, [expiry]), back], known_template("citizen_id_card"))
    assert {each.rule.key: each.value for each in found} == {
        "id_number": "010190001234",
        "full_name": "LÒ THỊ MAY",
        "date_of_birth": "1990-02-01",
        "sex": "Nữ",
        "nationality": "Việt Nam",
        "place_of_origin": "Bát Xát, Lào Cai",
        "place_of_residence": "Bản Vược Bát Xát, Lào Cai",
        "date_of_expiry": "2030-02-01",
        "personal_identification": "Sẹo chấm cách 1cm dưới trước đuôi mắt trái",
        "date_of_issue": "2021-05-05",
        "issuer": "CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI",
    }


def test_both_sides_of_the_newer_card() -> None:
    front = card(
        [
            "CĂN CƯỚC",
            "IDENTITY CARD",
            "Số định danh cá nhân / Personal identification number:",
            "010190001234",
            "Họ, chữ đệm và tên khai sinh / Full name:",
            "LÒ THỊ MAY",
            "Ngày, tháng, năm sinh / Date of birth: 01/02/1990",
            [(500, "Giới tính / Sex: Nữ"), (950, "Quốc tịch / Nationality: Việt Nam")],
        ]
    )
    back = card(
        [
            "Nơi cư trú / Place of residence:",
            "Bản Vược, Bát Xát, Lào Cai",
            "Nơi đăng ký khai sinh / Place of birth:",
            "Bát Xát, Lào Cai",
            "Ngày, tháng, năm cấp / Date of issue: 05/08/2024",
            "Ngày, tháng, năm hết hạn / Date of expiry: 01/02/2030",
            "BỘ CÔNG AN",
            "MINISTRY OF PUBLIC SECURITY",
        ]
    )
    found = find_fields([front, back], known_template("identity_card"))
    assert {each.rule.key: each.value for each in found} == {
        "id_number": "010190001234",
        "full_name": "LÒ THỊ MAY",
        "date_of_birth": "1990-02-01",
        "sex": "Nữ",
        "nationality": "Việt Nam",
        "place_of_residence": "Bản Vược, Bát Xát, Lào Cai",
        "place_of_birth_registration": "Bát Xát, Lào Cai",
        "date_of_issue": "2024-08-05",
        "date_of_expiry": "2030-02-01",
        "issuer": "BỘ CÔNG AN",
    }
