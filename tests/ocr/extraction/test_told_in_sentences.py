"""Papers of the newer types that tell their facts in sentences, and words in sentences that look like labels."""

from __future__ import annotations

import pytest

from tests.ocr.extraction.set_sheet import set_rows, values

PLACE = "Thôn Na Ó, xã Tả Van, tỉnh Lào Cai"


def read(document_type: str, *rows: str) -> dict[str, str | None]:
    return values(set_rows(rows), document_type)


@pytest.mark.parametrize("lead", ["tại", "tại địa chỉ"])
def test_work_and_its_place(lead: str) -> None:
    got = read("construction_permit", f"2. Được phép xây dựng công trình: Nhà ở riêng lẻ, {lead} {PLACE}.")
    assert (got["work_name"], got["work_location"]) == ("Nhà ở riêng lẻ", PLACE)


def test_abbreviated_units_end_no_address() -> None:
    place = "Tổ 6, P. Tân An, TP. Lào Cai"
    got = read("construction_permit", f"Được phép xây dựng công trình: Nhà ở riêng lẻ, tại {place}.")
    assert got["work_location"] == place


def test_item_of_a_list_is_no_label() -> None:
    got = read("construction_permit", "Cấp cho hộ ông/bà: Lò Văn Pao", "Nơi nhận:", "- Chủ đầu tư;", "KT. CHỦ TỊCH")
    assert got["owner_name"] == "Lò Văn Pao"


def test_title_of_a_signer_is_no_name_but_a_surname_is() -> None:
    assert read("health_certificate", "Họ và tên: CHỦ TỊCH").get("full_name") is None
    assert read("health_certificate", "Họ và tên: VŨ TRƯỜNG GIANG")["full_name"] == "VŨ TRƯỜNG GIANG"


def test_citizen_in_a_sentence() -> None:
    got = read(
        "judicial_record", "Công dân VÀNG THỊ XÚA, giới tính: Nữ, sinh ngày 02 tháng 9 năm 1987, quốc tịch: Việt Nam."
    )
    assert (got["full_name"], got["date_of_birth"]) == ("VÀNG THỊ XÚA", "1987-09-02")
    assert got["nationality"] == "Việt Nam"


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Tình trạng án tích: Không có.", "Không có"),
        ("Tình trạng án tích: Không có án tích", "Không có án tích"),
        ("Tình trạng án tích: tích", None),
    ],
)
def test_so_short_a_status_is_told_only_by_its_own_words(line: str, status: str | None) -> None:
    assert read("judicial_record", line).get("conviction_status") == status


def test_child_behind_the_wish() -> None:
    got = read(
        "declaration",
        "Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:",
        "LÒ VĂN PÀNH, sinh ngày 05/03/2019, giới tính: Nam, dân tộc: Thái.",
    )
    assert (got["subject_name"], got["subject_birth_date"]) == ("LÒ VĂN PÀNH", "2019-03-05")


def test_wish_that_wraps_before_its_colon_heads_who_it_is_about() -> None:
    got = read(
        "declaration",
        "Họ và tên người khai: LÒ THỊ XÚA",
        "Đề nghị Ủy ban nhân dân xã Tả Van đăng ký khai sinh cho người có tên",
        "dưới đây:",
        "Họ và tên: LÒ VĂN PÀNH",
        "Giới tính: Nam",
    )
    assert (got["applicant_name"], got["subject_name"]) == ("LÒ THỊ XÚA", "LÒ VĂN PÀNH")


def test_what_somebody_is_of_another() -> None:
    got = read("declaration", "NGƯỜI YÊU CẦU", "Họ và tên: Lò Thị Xúa", "Là gì của người được khai sinh: Mẹ đẻ")
    assert got["relation"] == "Mẹ đẻ"


def test_text_goes_on_over_a_word_that_looks_like_a_label() -> None:
    first = "Nội dung đề nghị: Thay đổi chủ hộ; điều chỉnh thông tin nghề nghiệp và số"
    got = read(
        "residence_change_form", "Kính gửi: Công an xã Tả Van", first, "điện thoại trong Cơ sở dữ liệu về cư trú"
    )
    assert got["request"] == f"{first.partition(': ')[2]} điện thoại trong Cơ sở dữ liệu về cư trú"
    assert got.get("phone") is None


def test_heading_with_a_letter_ends_what_is_above() -> None:
    got = read("residence_change_form", "Kính gửi: Công an xã Tả Van", "A. Người khai", "Họ và tên: Lò Văn Pao")
    assert got["recipient"] == "Công an xã Tả Van"


def test_sentence_below_an_address_is_none_of_it() -> None:
    place = f"Số nhà 12 đường Hùng Vương, {PLACE}"
    got = read(
        "authorization_letter",
        "Tôi là: Lò Văn Pao",
        f"Nơi ở: {place}",
        "Do sức khỏe yếu, đi lại khó khăn, tôi nhờ người thân",
    )
    assert got["grantor_residence"] == place


def test_book_by_one_word_behind_the_number() -> None:
    got = read("certification_page", "Số chứng thực: 211 Sổ: 09/2026-SCT/BS")
    assert (got["certification_number"], got["book_number"]) == ("211", "09/2026-SCT/BS")
