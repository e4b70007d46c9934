"""Values in running text: known by their own form, taken only where they follow at once and nothing contradicts."""

from __future__ import annotations

import pytest

from ocr.extraction.spoken import find_spoken
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
