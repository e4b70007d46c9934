"""Papers on which several people bear the same labels: each value is of its own person, or of nobody."""

from __future__ import annotations

from ocr.extraction.sheet import Sheet
from tests.ocr.extraction.set_document import MOTTO, column
from tests.ocr.extraction.set_sheet import LEFT, MIDDLE, Cells, set_rows, stacked, values

APPLICANT: list[str | Cells] = [
    "Kính gửi: Ủy ban nhân dân xã Bát Xát",
    "Họ, chữ đệm, tên người yêu cầu: VÀNG THỊ XÚA",
    "Nơi cư trú: Bản Vược, xã Bát Xát, tỉnh Lào Cai",
    "Giấy tờ tùy thân: CCCD số 010192001234",
]
ASKED = "Đề nghị cơ quan đăng ký khai tử cho người có tên dưới đây:"
SUBJECT: list[str | Cells] = [
    "Họ, chữ đệm, tên: LÒ VĂN PAO",
    "Ngày, tháng, năm sinh: 02/09/1940",
    [(LEFT, "Giới tính: Nam"), (700, "Dân tộc: Thái"), (1100, "Quốc tịch: Việt Nam")],
    "Nơi cư trú cuối cùng: Thôn Na Ó, xã Bát Xát, tỉnh Lào Cai",
    "Giấy tờ tùy thân: CMND số 063123456",
]
OF_APPLICANT = {
    "applicant_name": "VÀNG THỊ XÚA",
    "applicant_residence": "Bản Vược, xã Bát Xát, tỉnh Lào Cai",
    "applicant_id_number": "010192001234",
}
OF_SUBJECT = {
    "subject_name": "LÒ VĂN PAO",
    "subject_birth_date": "1940-09-02",
    "subject_sex": "Nam",
    "subject_ethnicity": "Thái",
    "subject_nationality": "Việt Nam",
    "subject_residence": "Thôn Na Ó, xã Bát Xát, tỉnh Lào Cai",
    "subject_id_number": "063123456",
}


def form(title: str, rows: list[str | Cells]) -> Sheet:
    return stacked(column(MOTTO, MIDDLE), column([title], MIDDLE, 440), set_rows(rows, 540).lines)


def declared(rows: list[str | Cells]) -> dict[str, str | None]:
    found = values(form("TỜ KHAI ĐĂNG KÝ KHAI TỬ", rows), "declaration")
    return {key: value for key, value in found.items() if key.startswith(("applicant", "subject", "mother", "father"))}


def test_who_asks_and_whom_it_is_about_are_two() -> None:
    assert declared([*APPLICANT, "Quan hệ với người đã chết: Con dâu", ASKED, *SUBJECT]) == OF_APPLICANT | OF_SUBJECT


def test_nothing_is_taken_from_the_other_where_a_label_lacks_its_value() -> None:
    without = [row for row in APPLICANT if "Giấy tờ" not in str(row)]

    assert "applicant_id_number" not in declared([*without, ASKED, *SUBJECT])


def test_a_wish_in_words_of_its_own_opens_whom_it_is_about() -> None:
    asked = "Đề nghị Ủy ban nhân dân xã Bát Xát đăng ký khai tử cho người có tên dưới đây:"

    assert declared([*APPLICANT, asked, *SUBJECT]) == OF_APPLICANT | OF_SUBJECT


def test_parents_of_the_child_are_not_the_child() -> None:
    child: list[str | Cells] = ["Họ, chữ đệm, tên: LÒ THỊ MAY", "Họ, chữ đệm, tên người mẹ: VÀNG THỊ XÚA",
                                [(LEFT, "Năm sinh: 1992"), (700, "Dân tộc: Mông")], "Nơi cư trú: Bản Vược"]  # fmt: skip
    asked = "Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:"

    found = declared([*APPLICANT, asked, *child])

    assert found == OF_APPLICANT | {
        "subject_name": "LÒ THỊ MAY",
        "mother_name": "VÀNG THỊ XÚA",
        "mother_birth_date": "1992",
        "mother_ethnicity": "Mông",
        "mother_residence": "Bản Vược",
    }


GRANTOR: list[str | Cells] = ["Ông: LÒ VĂN PAO", "Sinh ngày: 02/09/1970", "CCCD số: 010070001234, cấp ngày 05/05/2021",
                              "Nơi cư trú: Bản Vược, xã Bát Xát"]  # fmt: skip
ATTORNEY: list[str | Cells] = ["Bà: VÀNG THỊ XÚA", "Sinh ngày: 14/02/1992", "CCCD số: 010192001234, cấp ngày 6/6/2021",
                               "Nơi cư trú: Thôn Na Ó, xã Bát Xát"]  # fmt: skip
MATTER: list[str | Cells] = ["NỘI DUNG ỦY QUYỀN:", "Nhận thay tôi kết quả đăng ký biến động đất đai.",
                             "Thời hạn ủy quyền: 06 tháng kể từ ngày ký."]  # fmt: skip
OF_GRANTOR = {
    "grantor_name": "LÒ VĂN PAO",
    "grantor_birth_date": "1970-09-02",
    "grantor_id_number": "010070001234",
    "grantor_residence": "Bản Vược, xã Bát Xát",
}
OF_ATTORNEY = {
    "attorney_name": "VÀNG THỊ XÚA",
    "attorney_birth_date": "1992-02-14",
    "attorney_id_number": "010192001234",
    "attorney_residence": "Thôn Na Ó, xã Bát Xát",
}
OF_MATTER = {"scope": "Nhận thay tôi kết quả đăng ký biến động đất đai", "term": "06 tháng kể từ ngày ký"}


def authorized(rows: list[str | Cells]) -> dict[str, str | None]:
    return values(form("GIẤY ỦY QUYỀN", rows), "authorization_letter")


def test_who_gives_and_who_receives_are_two() -> None:
    rows = ["BÊN ỦY QUYỀN (Bên A):", *GRANTOR, "BÊN ĐƯỢC ỦY QUYỀN (Bên B):", *ATTORNEY, *MATTER]

    assert authorized(rows) == OF_GRANTOR | OF_ATTORNEY | OF_MATTER


def test_who_certifies_is_neither() -> None:
    certified: list[str | Cells] = [
        "LỜI CHỨNG CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÁT XÁT",
        "Chứng thực ông: PHẠM VĂN TÁM",
        "Nơi cư trú: Xã Cốc San",
        "Số chứng thực: 12, quyển số 01/2024-SCT/CK",
    ]
    rows = ["BÊN ỦY QUYỀN:", GRANTOR[0], "BÊN ĐƯỢC ỦY QUYỀN:", ATTORNEY[0], *MATTER, *certified]

    found = authorized(rows)

    assert found == {"grantor_name": "LÒ VĂN PAO", "attorney_name": "VÀNG THỊ XÚA"} | OF_MATTER


OWNER: list[str | Cells] = ["Họ và tên: LÒ VĂN PAO", "Ngày, tháng, năm sinh: 02/09/1970"]
CHIEF: list[str | Cells] = ["Họ và tên: VÀNG THỊ XÚA", "Ngày, tháng, năm sinh: 14/02/1992", "Chức danh: Giám đốc"]


def of_company(rows: list[str | Cells]) -> dict[str, str | None]:
    found = values(form("GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP", rows), "enterprise_certificate")
    return {key: value for key, value in found.items() if key.startswith(("owner", "representative"))}


def test_owner_of_a_company_does_not_represent_it() -> None:
    rows = ["4. Thông tin về chủ sở hữu", *OWNER, "5. Người đại diện theo pháp luật", *CHIEF]

    assert of_company(rows) == {
        "owner_name": "LÒ VĂN PAO",
        "owner_birth_date": "1970-09-02",
        "representative_name": "VÀNG THỊ XÚA",
        "representative_birth_date": "1992-02-14",
        "representative_title": "Giám đốc",
    }


def test_people_under_a_heading_that_was_not_read_are_nobody() -> None:
    found = of_company(["4. Thônq tfn v# chủ sỡ hfu", *OWNER, "5. Người đại diện theo pháp luật", *CHIEF])

    assert found["representative_name"] == "VÀNG THỊ XÚA"
    assert "owner_name" not in found
