"""Wordings and orders of the newer types' forms: authorisations, births notified, deaths, health, diplomas, land."""

from __future__ import annotations

import pytest

from ocr.extraction.extract import find_fields
from tests.ocr.extraction.set_sheet import Cells, known_template, set_rows, values

ADDRESS = "Thôn Na Ó, xã Tả Van, tỉnh Lào Cai"


def read(document_type: str, *rows: str | Cells) -> dict[str, str | None]:
    return values(set_rows(rows), document_type)


def test_whose_relation_is_told_opens_no_block() -> None:
    got = read(
        "authorization_letter",
        "Người ủy quyền: VÀNG THỊ XÚA",
        "Người được ủy quyền: LÒ VĂN PAO",
        "Quan hệ với người ủy quyền: Em họ",
        "Sinh ngày: 14/02/1985",
        "Số CCCD: 010085005678",
    )
    assert (got["attorney_birth_date"], got["attorney_id_number"]) == ("1985-02-14", "010085005678")
    assert "grantor_birth_date" not in got


def test_heading_behind_a_party_is_no_name() -> None:
    got = read(
        "authorization_letter", "BÊN A: BÊN ỦY QUYỀN", "Bà: Vàng Thị Xúa", "BÊN B: BÊN ĐƯỢC ỦY QUYỀN", "Ông: Lò Văn Pao"
    )
    assert (got["grantor_name"], got["attorney_name"]) == ("Vàng Thị Xúa", "Lò Văn Pao")


def test_signatures_side_by_side_are_no_table_of_people() -> None:
    got = read(
        "authorization_letter",
        "1. Họ và tên người ủy quyền: Y HƯƠNG",
        "2. Họ và tên người được ủy quyền: LÒ VĂN PAO",
        [(240, "Người được ủy quyền"), (1000, "Người ủy quyền")],
        [(240, "(Ký, ghi rõ họ tên)"), (1000, "(Ký, ghi rõ họ tên)")],
        [(240, "LÒ VĂN PAO"), (1000, "Y HƯƠNG")],
    )
    assert (got["grantor_name"], got["attorney_name"]) == ("Y HƯƠNG", "LÒ VĂN PAO")


@pytest.mark.parametrize(
    ("line", "grams"),
    [("Cân nặng: 3.200 gram", "3200"), ("Cân nặng: 3.200g", "3200"), ("Cân nặng: 3200 gam", "3200")],
)
def test_weight_at_birth_is_in_grams(line: str, grams: str) -> None:
    assert read("birth_notification", "Họ và tên mẹ: Vàng Thị Xúa", line)["child_weight_grams"] == grams


def test_hospital_behind_its_label_goes_before_headings_in_capitals() -> None:
    got = read(
        "birth_notification",
        "GIẤY CHỨNG SINH",
        "Cơ sở khám bệnh, chữa bệnh: TRUNG TÂM Y TẾ BÁT XÁT",
        "A. CON",
        "Họ, chữ đệm, tên dự định đặt: LÒ VĂN PÀNH",
    )
    assert (got["issuer"], got["intended_name"]) == ("TRUNG TÂM Y TẾ BÁT XÁT", "LÒ VĂN PÀNH")


def test_place_of_death_is_told_as_it_is_printed() -> None:
    assert read("death_extract", "Nơi chết: Tại nhà riêng")["place_of_death"] == "Tại nhà riêng"


def test_english_below_a_value_is_no_part_of_it() -> None:
    got = read(
        "death_extract",
        "Họ, chữ đệm, tên: LÒ VĂN PAO",
        "Full name",
        f"Nơi cư trú cuối cùng: {ADDRESS}",
        "Last residence",
        "Quốc tịch: Việt Nam",
        "Nationality",
    )
    assert (got["last_residence"], got["nationality"]) == (ADDRESS, "Việt Nam")


def test_of_two_languages_the_vietnamese_counts() -> None:
    got = read("diploma", "Upon: Lo Van Pao", "Degree classification: Good", "Cho: Lò Văn Pao", "Xếp loại: Khá")
    assert (got["full_name"], got["grade"]) == ("Lò Văn Pao", "Khá")


@pytest.mark.parametrize("line", ["Ông LÒ VĂN PAO", "Anh (chị): Lò Văn Pao", "Ông/Bà Lò Văn Pao"])
def test_graduate_stands_alone_on_a_line(line: str) -> None:
    name = read("diploma", "BẰNG CỬ NHÂN", "CÔNG NHẬN", line, "Sinh ngày: 14/02/1985")["full_name"]
    assert name is not None
    assert name.casefold() == "lò văn pao"


def test_head_of_an_office_gives_the_office() -> None:
    got = read(
        "diploma", "BẰNG TỐT NGHIỆP", "TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN BÁT XÁT cấp cho:", "Họ và tên: Lò Văn Pao"
    )
    assert got["issuer"] == "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN BÁT XÁT"


def test_place_and_day_over_a_signature_are_no_conclusion() -> None:
    got = read("health_certificate", "KẾT LUẬN", "1. Xếp loại sức khỏe: Loại II", "Bát Xát, ngày 14 tháng 02 năm 2024")
    assert (got["health_class"], got["date_of_issue"]) == ("Loại II", "2024-02-14")


def test_height_and_weight_in_one_sentence() -> None:
    got = read("health_certificate", "Cao 163 cm, nặng 43 kg, huyết áp 110/70 mmHg.")
    assert (got["height_cm"], got["weight_kg"]) == ("163", "43")


def test_number_in_a_register_below_its_long_label() -> None:
    got = read("land_use_certificate", "Vào sổ cấp giấy chứng nhận quyền", "sử dụng đất", "Số: 06584")
    assert got["register_number"] == "06584"


def test_list_behind_a_label_is_its_value() -> None:
    list_of_two = "Sử dụng riêng: 454 m2; Sử dụng chung: Không m2"
    rows: list[str | Cells] = [
        [(240, "Hình thức sử dụng đất:"), (900, list_of_two)],
        [(240, "Loại đất"), (900, "Đất ở: 151 m2")],
    ]
    got = read("land_use_certificate", *rows)
    assert (got["use_form"], got["land_use_purpose"]) == (list_of_two, "Đất ở: 151 m2")


def test_unit_of_a_column_is_no_area() -> None:
    got = read(
        "land_use_certificate", "Được quyền sử dụng 102,8 m2 đất", [(240, "Diện tích"), (700, "Ghi chú")], "(m2)"
    )
    assert got["area_m2"] == "102.8"


def test_members_side_by_side_are_all_found() -> None:
    rows = [[(240, "Họ và tên: LÒ VĂN PAO"), (1000, "Họ và tên: VÀNG THỊ XÚA")]]
    found = find_fields([set_rows(rows)], known_template("household_book"))
    assert [each.value for each in found if each.rule.key == "member_names"] == ["LÒ VĂN PAO", "VÀNG THỊ XÚA"]
