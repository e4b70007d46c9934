"""Labels of civil status papers, letters and trades in the words of one office or another."""

from __future__ import annotations

import pytest

from ocr.extraction.extract import find_fields
from tests.ocr.extraction.set_sheet import known_template, set_rows, values

PLACE = "Thôn 3, xã Bản Sen, tỉnh Quảng Ninh"
CHILD = ("Họ và tên: LÒ VĂN PÀNH", "Ngày sinh: 02/09/2019")
MOTHER = ("Họ và tên mẹ: LÒ THỊ XÚA", "Dân tộc: Mông")
FATHER = ("Họ và tên cha: VÀNG VĂN NÁM", "Dân tộc: Thái")


def found(document_type: str, *rows: str) -> dict[str, str | None]:
    return values(set_rows(rows), document_type)


@pytest.mark.parametrize(
    "label",
    [
        "Người đi làm khai sinh",
        "Người yêu cầu",
        "Họ tên người yêu cầu",
        "Người kê khai",
        "Họ, chữ đệm, tên của người đi khai sinh",
    ],
)
def test_who_declared_a_birth(label: str) -> None:
    assert found("birth_certificate", *CHILD, f"{label}: VÀNG VĂN NÁM")["declarant_name"] == "VÀNG VĂN NÁM"


@pytest.mark.parametrize(
    "heading", ["NGƯỜI ĐI KHAI SINH", "III. NGƯỜI YÊU CẦU ĐĂNG KÝ KHAI SINH", "THÔNG TIN VỀ NGƯỜI YÊU CẦU"]
)
def test_heading_of_who_declared_a_birth(heading: str) -> None:
    got = found("birth_certificate", *CHILD, *MOTHER, *FATHER, heading, "Họ và tên: GIÀNG THỊ MỶ")
    assert (got["full_name"], got["father_name"]) == ("LÒ VĂN PÀNH", "VÀNG VĂN NÁM")
    assert got["declarant_name"] == "GIÀNG THỊ MỶ"


@pytest.mark.parametrize("label", ["Cha", "Cha đẻ", "Con ông", "Bố", "Họ và tên bố", "Tên cha"])
def test_father_by_other_words(label: str) -> None:
    got = found("birth_certificate", *CHILD, *MOTHER, f"{label}: VÀNG VĂN NÁM", "Dân tộc: Thái")
    assert (got["father_name"], got["father_ethnicity"]) == ("VÀNG VĂN NÁM", "Thái")
    assert (got["mother_name"], got["mother_ethnicity"]) == ("LÒ THỊ XÚA", "Mông")


def test_what_is_told_of_a_mother_is_not_her_name() -> None:
    got = found("birth_certificate", *CHILD, *MOTHER, f"Nơi đang cư trú của mẹ: {PLACE}", *FATHER)
    assert (got["mother_name"], got["mother_residence"]) == ("LÒ THỊ XÚA", PLACE)


@pytest.mark.parametrize("label", ["HKTT", "Nơi đăng ký HKTT", "Ngụ tại", "Trú quán", "Hiện đang sinh sống tại", "Đ/c"])
def test_residence_by_other_words(label: str) -> None:
    rows = ("ĐƠN ĐỀ NGHỊ", "Tôi tên là: Lò Thị Xúa", f"{label}: {PLACE}")
    assert found("application_letter", *rows)["applicant_residence"] == PLACE


@pytest.mark.parametrize(
    "label", ["GTTT", "Số GTTT", "Số giấy CCCD", "Mã công dân", "Giấy tờ chứng minh nhân thân: CCCD"]
)
def test_identity_number_by_other_words(label: str) -> None:
    rows = ("Ông/Bà: LÒ THỊ XÚA", f"{label}: 022187001234")
    assert found("marital_status_certificate", *rows)["id_number"] == "022187001234"


@pytest.mark.parametrize(
    "label", ["Số XNTTHN", "Số GXNTTHN", "Số giấy XN", "Số VB", "Số ĐK", "Lưu sổ số", "Đăng ký số"]
)
def test_number_of_a_certificate_by_other_words(label: str) -> None:
    assert found("marital_status_certificate", f"{label}: 25", "Ông/Bà: LÒ THỊ XÚA")["number"] == "25"


@pytest.mark.parametrize("label", ["Dùng cho việc", "Cấp nhằm", "Lý do", "Giấy xác nhận này có giá trị sử dụng để"])
def test_purpose_of_a_certificate_by_other_words(label: str) -> None:
    rows = ("Ông/Bà: LÒ THỊ XÚA", f"{label}: bổ sung hồ sơ vay vốn")
    assert found("marital_status_certificate", *rows)["purpose"] == "bổ sung hồ sơ vay vốn"


@pytest.mark.parametrize("label", ["Mã HKD", "MST", "Số GCN", "Số ĐKKD", "Số giấy chứng nhận ĐKKD"])
def test_code_of_a_business_by_other_words(label: str) -> None:
    assert found("household_business_certificate", f"{label}: 8012345678")["business_code"] == "8012345678"


def test_identity_card_is_no_citizen() -> None:
    got = found("marital_status_certificate", "Ông/Bà: LÒ THỊ XÚA", "Thẻ căn cước công dân: 022187001234")
    assert (got["full_name"], got["id_number"]) == ("LÒ THỊ XÚA", "022187001234")


def test_codes_of_trades_are_no_part_of_their_names() -> None:
    rows = ["Ngành, nghề kinh doanh:", "- 4773 Bán lẻ hoa tươi (Chính)", "- 9631 Cắt tóc, gội đầu"]
    template = known_template("household_business_certificate")
    lines = [each.value for each in find_fields([set_rows(rows)], template) if each.rule.key == "business_lines"]
    assert lines == ["Bán lẻ hoa tươi", "Cắt tóc, gội đầu"]


@pytest.mark.parametrize(
    ("printed", "serial"), [("0989158", "0989158"), ("A5 386943", "A5386943"), ("DND 12345", "DND12345")]
)
def test_serial_of_a_diploma(printed: str, serial: str) -> None:
    assert found("diploma", "BẰNG TỐT NGHIỆP", "Cho: LÒ THỊ XÚA", f"Số hiệu: {printed}")["serial"] == serial
