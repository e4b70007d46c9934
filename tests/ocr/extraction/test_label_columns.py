"""Columns of values beside columns of labels, neither with colons nor rules."""

from __future__ import annotations

from ocr.extraction.labelled import find_labelled
from tests.ocr.extraction.set_sheet import LEFT, Cells, set_rows, template_of, texts

VALUES = 760

PERSON = template_of("""
[[fields]]
key = "name"
kind = "name"
labels = ["Họ và tên"]
lines = 2
[[fields]]
key = "birth_date"
kind = "date"
labels = ["Ngày sinh", "Sinh năm"]
[[fields]]
key = "ethnicity"
kind = "text"
labels = ["Dân tộc"]
[[fields]]
key = "residence"
kind = "address"
labels = ["Nơi cư trú"]
lines = 3
[[fields]]
key = "purpose"
kind = "text"
labels = ["Mục đích"]
lines = 3
""")


def row(label: str, value: str = "") -> Cells:
    return [each for each in ((LEFT, label), (VALUES, value)) if each[1]]


TOP = [
    row("Họ và tên", "LÒ VĂN PAO"),
    row("Ngày sinh", "14/02/1985"),
    row("Dân tộc", "Thái"),
    row("Nơi cư trú", "Thôn Na Ó, xã Tả Van Chư, huyện Bắc Hà,"),
    row("", "tỉnh Lào Cai"),
]


def read(*rows: Cells) -> dict[str, str]:
    return dict(texts(find_labelled(set_rows(rows), PERSON)))


def test_words_between_a_label_and_the_column_are_the_labels_own() -> None:
    found = read(*TOP, row("Mục đích sử dụng giấy", "vay vốn ngân hàng"))
    assert found["purpose"] == "vay vốn ngân hàng"


def test_value_ends_where_another_row_begins() -> None:
    found = read(*TOP, row("Số điện thoại", "0912345678"), row("Mục đích", "vay vốn ngân hàng"))
    assert found["residence"] == "Thôn Na Ó, xã Tả Van Chư, huyện Bắc Hà,\ntỉnh Lào Cai"
    assert found["ethnicity"] == "Thái"


def test_label_that_wraps_in_its_column_does_not_end_the_value() -> None:
    rows = [*TOP[:3], row("Nơi cư trú", "Thôn Na Ó, xã Tả Van Chư, huyện Bắc Hà,"), row("hiện nay", "tỉnh Lào Cai")]
    assert read(*rows)["residence"] == "Thôn Na Ó, xã Tả Van Chư, huyện Bắc Hà,\ntỉnh Lào Cai"


def test_wording_within_a_value_is_no_label() -> None:
    rows = [
        *TOP[:1],
        *TOP[2:],
        row("Mục đích", "kết hôn với bà Vàng Thị Xúa tại xã Bát Xát,"),
        row("", "sinh năm 1987"),
    ]
    found = read(*rows)
    assert found["purpose"] == "kết hôn với bà Vàng Thị Xúa tại xã Bát Xát,\nsinh năm 1987"
    assert "birth_date" not in found


TWO = template_of("""
[columns]
wife = ["VỢ"]
husband = ["CHỒNG"]
[blocks]
wife = ["VỢ"]
husband = ["CHỒNG"]
[[fields]]
key = "name"
kind = "name"
labels = ["Họ và tên"]
block = "husband"
[[fields]]
key = "birth_date"
kind = "date"
labels = ["Ngày sinh"]
block = "husband"
[[fields]]
key = "ethnicity"
kind = "text"
labels = ["Dân tộc"]
block = "husband"
[[fields]]
key = "residence"
kind = "address"
labels = ["Nơi cư trú"]
block = "husband"
""")


def test_two_peoples_values_under_heads_that_were_not_read_are_nobodys() -> None:
    rows: list[Cells] = [
        [(1300, "CHỒNG")],
        [*row("Họ và tên", "VÀNG THỊ XÚA"), (1250, "LÒ VĂN PAO")],
        [*row("Ngày sinh", "02/09/1987"), (1250, "14/02/1985")],
        [*row("Dân tộc", "Mông"), (1250, "Thái")],
        [*row("Nơi cư trú", "Thôn Na Ó"), (1250, "Thôn Sín Chải")],
    ]
    assert texts(find_labelled(set_rows(rows), TWO)) == []
