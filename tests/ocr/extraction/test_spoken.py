"""Values in running text: known by their own form, taken only where they follow at once and nothing contradicts."""

from __future__ import annotations

import pytest

from ocr.extraction.spoken import find_lone_number, find_spoken
from tests.ocr.extraction.set_sheet import set_rows, template_of, texts

LETTER = template_of("""
stops = ["cấp ngày"]
[[fields]]
key = "name"
kind = "name"
labels = ["Tôi là", "do ông (bà)"]
[[fields]]
key = "birth_date"
kind = "date"
labels = ["Sinh ngày", "sinh năm"]
[[fields]]
key = "id_number"
kind = "id"
labels = ["Số căn cước", "CCCD số"]
[[fields]]
key = "capital"
kind = "money"
labels = ["số vốn"]
[[fields]]
key = "home"
kind = "address"
labels = ["thường trú tại"]
[[fields]]
key = "mother_birth"
kind = "date"
block = "mother"
labels = ["Ngày sinh của mẹ"]
""")


def read(*rows: str, known: tuple[str, ...] = ()) -> dict[str, str]:
    return dict(texts(find_spoken(set_rows(rows), LETTER, known)))


def test_sentence_about_a_person() -> None:
    found = read("Tôi là Lò Văn Pao, sinh ngày 14/02/1985, số căn cước công dân", "010085005678 cấp ngày 03/05/2021.")
    assert found == {"name": "Lò Văn Pao,", "birth_date": "14/02/1985,", "id_number": "010085005678"}


def test_long_dates_and_sums() -> None:
    found = read("sinh ngày 14 tháng 02 năm 1985, với số vốn là 250 triệu đồng để mở cửa hàng")
    assert found["birth_date"] == "14 tháng 02 năm 1985,"
    assert found["capital"].startswith("250 triệu")


def test_value_must_follow_at_once() -> None:
    assert read("sinh ngày không rõ, hồ sơ gốc lập lại 14/02/1985") == {}


def test_two_values_are_none() -> None:
    assert read("Anh tôi sinh năm 1985, em tôi sinh năm 1990.") == {}


def test_longer_wording_owns_its_words() -> None:
    assert "birth_date" not in read("Ngày sinh của mẹ 14/02/1985")


def test_known_fields_and_those_of_several_people_are_left_alone() -> None:
    assert read("Tôi là Lò Văn Pao, sinh ngày 14/02/1985", known=("name",)) == {"birth_date": "14/02/1985"}
    assert read("Ngày sinh của mẹ 14/02/1985") == {}


@pytest.mark.parametrize("text", ["Tôi là công dân xã Tả Van", "Tôi là Pao", "Tôi là người 1985"])
def test_what_is_no_name_is_none(text: str) -> None:
    assert read(text) == {}


def test_addresses_have_no_form_of_their_own() -> None:
    assert read("thường trú tại Thôn Na Ó, xã Tả Van") == {}


def test_short_word_before_a_name_counts_where_a_line_begins() -> None:
    person = template_of('[[fields]]\nkey = "name"\nkind = "name"\nlabels = ["Bà:"]')
    sheet = set_rows(["XÁC NHẬN", "Bà Vàng Thị Xúa; sinh năm 1987, kết hôn với bà Lò Thị Mai"])
    assert texts(find_spoken(sheet, person, ())) == [("name", "Vàng Thị Xúa;")]


PAPER = template_of('[[fields]]\nkey = "id_number"\nkind = "id"\nlabels = ["Số định danh"]')


@pytest.mark.parametrize("label", ["Số CCCTD:", "CCCD/Hộ chiếu số:", "Số căn cưởc", "CMND s0:"])
def test_number_behind_a_misread_label_is_known_by_its_form(label: str) -> None:
    sheet = set_rows(["Họ và tên: LÒ VĂN PAO", f"{label} 010085005678"])
    assert texts(find_lone_number(sheet, PAPER, (), ())) == [("id_number", "010085005678")]


@pytest.mark.parametrize(
    "rows",
    [
        ["Mã số: 010085005678"],
        ["Số CCCTD: 010085005678", "CMND 010087001234"],
        ["để làm thủ tục kết hôn với anh Lò Văn Pao, CMND 010085005678"],
    ],
)
def test_number_of_something_or_somebody_else_is_left_alone(rows: list[str]) -> None:
    assert find_lone_number(set_rows(rows), PAPER, (), ()) == ()


def test_number_that_another_field_holds_is_left_alone() -> None:
    sheet = set_rows(["Số CCCTD: 010085005678"])
    assert find_lone_number(sheet, PAPER, (), {id(sheet.lines[0].words[-1])}) == ()
    assert find_lone_number(sheet, PAPER, ("id_number",), ()) == ()
