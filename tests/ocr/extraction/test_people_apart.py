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
