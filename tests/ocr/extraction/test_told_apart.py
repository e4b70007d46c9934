"""What is told of people whose forms part them in unusual ways."""

from __future__ import annotations

import pytest

from ocr.extraction.normalize import normalize
from tests.ocr.extraction.set_sheet import LEFT, Cells, set_rows, values

RIGHT = 900
PLACE = "Thôn 3, xã Bản Sen, tỉnh Quảng Ninh"


@pytest.mark.parametrize(
    ("wife", "husband"),
    [
        ("Thông tin bên nữ", "Thông tin bên nam"),
        ("PHẦN VỢ", "PHẦN CHỒNG"),
        ("Về phía nữ", "Về phía nam"),
        ("VỢ (WIFE)", "CHỒNG (HUSBAND)"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_headings_side_by_side(wife: str, husband: str, turned: bool) -> None:
    heads, names = [wife, husband], ["LÒ THỊ XÚA", "VÀNG VĂN NÁM"]
    if turned:
        heads, names = heads[::-1], names[::-1]

    def row(*texts: str) -> Cells:
        return list(zip((LEFT, RIGHT), texts, strict=True))

    rows = [row(*heads), row(*(f"Họ và tên: {name}" for name in names)), row("Dân tộc: Mông", "Dân tộc: Mông")]
    got = values(set_rows(rows), "marriage_certificate")
    assert (got["wife_name"], got["husband_name"]) == ("LÒ THỊ XÚA", "VÀNG VĂN NÁM")


def test_person_without_a_block_may_come_behind_a_block() -> None:
    rows = ["Người đi khai sinh: VÀNG VĂN NÁM", "Họ và tên: LÒ VĂN PÀNH", "Ngày sinh: 02/09/2019", "Giới tính: Nam"]
    got = values(set_rows(rows), "birth_certificate")
    assert (got["declarant_name"], got["full_name"], got["date_of_birth"]) == (
        "VÀNG VĂN NÁM",
        "LÒ VĂN PÀNH",
        "2019-09-02",
    )


def test_name_in_a_sentence_ends_before_the_next_label() -> None:
    rows = ["Ủy ban nhân dân xã xác nhận ông/bà LÒ THỊ XÚA", "Ngày sinh 02/09/1987, dân tộc Thái"]
    assert values(set_rows(rows), "marital_status_certificate")["full_name"] == "LÒ THỊ XÚA"


def test_sentence_ends_before_a_line_with_a_label() -> None:
    rows = ["Ông/Bà: LÒ THỊ XÚA", "Đến nay chưa đăng ký kết hôn với ai", "Mục đích sử dụng: vay vốn ngân hàng"]
    got = values(set_rows(rows), "marital_status_certificate")
    assert got["marital_status"] == "Đến nay chưa đăng ký kết hôn với ai"
    assert got["purpose"] == "vay vốn ngân hàng"


def test_label_behind_a_dash() -> None:
    rows = ["Người đề nghị: Lò Thị Xúa - Sinh ngày 29-10-2000", "Người bị kiến nghị: Bà Vàng Thị Mỷ, sinh năm 1988"]
    got = values(set_rows(["ĐƠN KIẾN NGHỊ", *rows]), "application_letter")
    assert (got["applicant_name"], got["applicant_birth_date"]) == ("Lò Thị Xúa", "2000-10-29")


def test_story_is_no_wish_where_a_wish_is_told() -> None:
    rows = [
        "ĐƠN PHẢN ÁNH",
        "Nội dung sự việc như sau:",
        "Hộ chăn nuôi phía trên xả thải vào ban đêm.",
        "Từ những lý do trên, tôi đề nghị quý cơ quan: Kiểm tra việc xả nước thải ra mương",
    ]
    assert values(set_rows(rows), "application_letter")["request"] == "Kiểm tra việc xả nước thải ra mương"


@pytest.mark.parametrize(
    ("printed", "name"),
    [("Bà Võ Thị Mỹ Thảo", "Võ Thị Mỹ Thảo"), ("Ông Cao Bình", "Ông Cao Bình"), ("Ông Lê Bình", "Ông Lê Bình")],
)
def test_how_people_are_addressed_before_full_names(printed: str, name: str) -> None:
    assert normalize("name", printed) == name
