"""Whose label it is, on pages read row by row and column by column."""

from __future__ import annotations

from dataclasses import replace

from ocr.extraction.labelled import find_labelled
from ocr.types import Line
from tests.ocr.extraction.set_sheet import LEFT, STEP, set_line, stacked, template_of, texts

RIGHT = 900

COUPLE = template_of("""
[[fields]]
key = "wife_name"
kind = "name"
block = "wife"
labels = ["Họ tên vợ", "Họ và tên"]
[[fields]]
key = "wife_birth_date"
kind = "date"
block = "wife"
labels = ["Năm sinh"]
[[fields]]
key = "wife_ethnicity"
kind = "text"
block = "wife"
labels = ["Dân tộc"]
[[fields]]
key = "husband_name"
kind = "name"
block = "husband"
labels = ["Họ tên chồng", "Họ và tên"]
[[fields]]
key = "husband_birth_date"
kind = "date"
block = "husband"
labels = ["Năm sinh"]
[[fields]]
key = "husband_ethnicity"
kind = "text"
block = "husband"
labels = ["Dân tộc"]
[blocks]
wife = ["NGƯỜI VỢ", "VỢ"]
husband = ["NGƯỜI CHỒNG", "CHỒNG"]
""")


def at(row: int, *cells: tuple[int, str]) -> Line:
    return set_line(300 + STEP * row, *cells)


def read(*lines: Line) -> dict[str, str]:
    return dict(texts(find_labelled(stacked(lines), COUPLE)))


BOTH = {
    "wife_name": "VÀNG THỊ XÚA",
    "wife_ethnicity": "Mông",
    "husband_name": "LÒ VĂN PAO",
    "husband_ethnicity": "Thái",
}


def test_people_side_by_side_keep_their_labels() -> None:
    assert (
        read(
            at(0, (LEFT, "NGƯỜI VỢ"), (RIGHT, "NGƯỜI CHỒNG")),
            at(1, (LEFT, "Họ và tên"), (RIGHT, "Họ và tên")),
            at(2, (LEFT, "VÀNG THỊ XÚA"), (RIGHT, "LÒ VĂN PAO")),
            at(3, (LEFT, "Dân tộc"), (RIGHT, "Dân tộc")),
            at(4, (LEFT, "Mông"), (RIGHT, "Thái")),
        )
        == BOTH
    )


def test_people_below_centred_heads_keep_their_labels() -> None:
    assert (
        read(
            at(0, (LEFT + 200, "VỢ"), (RIGHT + 200, "CHỒNG")),
            at(1, (LEFT, "Họ và tên"), (RIGHT, "Họ và tên")),
            at(2, (LEFT, "VÀNG THỊ XÚA"), (RIGHT, "LÒ VĂN PAO")),
            at(3, (LEFT, "Dân tộc"), (RIGHT, "Dân tộc")),
            at(4, (LEFT, "Mông"), (RIGHT, "Thái")),
        )
        == BOTH
    )


def test_label_at_the_right_belongs_to_the_person_of_its_row_even_when_recognised_later() -> None:
    left = [
        at(0, (LEFT, "Họ tên vợ")),
        at(1, (LEFT, "VÀNG THỊ XÚA")),
        at(2, (LEFT, "Năm sinh")),
        at(3, (LEFT, "1992")),
        at(4, (LEFT, "Họ tên chồng")),
        at(5, (LEFT, "LÒ VĂN PAO")),
        at(6, (LEFT, "Năm sinh")),
        at(7, (LEFT, "1990")),
    ]
    right = [at(2, (RIGHT, "Dân tộc")), at(3, (RIGHT, "Mông")), at(6, (RIGHT, "Dân tộc")), at(7, (RIGHT, "Thái"))]
    found = read(*left, *(replace(line, block=1) for line in right))
    assert found == BOTH | {"wife_birth_date": "1992", "husband_birth_date": "1990"}


def test_same_label_twice_in_a_row_is_nobodys_beside_the_one_person_that_was_read() -> None:
    found = read(
        at(0, (LEFT, "Họ tên vợ")),
        at(1, (LEFT, "VÀNG THỊ XÚA"), (RIGHT, "LÒ VĂN PAO")),
        at(2, (LEFT, "Dân tộc"), (RIGHT, "Dân tộc")),
        at(3, (LEFT, "Mông"), (RIGHT, "Thái")),
    )
    assert found["wife_ethnicity"] == "Mông"
    assert "Thái" not in found.values()


def test_heading_in_two_languages_opens_its_block() -> None:
    found = read(at(0, (LEFT, "VỢ/WIFE")), at(1, (LEFT, "Dân tộc: Mông")))
    assert found == {"wife_ethnicity": "Mông"}


def test_name_that_sounds_like_a_short_heading_opens_nothing() -> None:
    found = read(
        at(0, (LEFT, "Họ tên chồng")),
        at(1, (LEFT, "VÕ QUỐC HOÀ")),
        at(2, (LEFT, "Dân tộc: Kinh")),
    )
    assert found == {"husband_name": "VÕ QUỐC HOÀ", "husband_ethnicity": "Kinh"}


def test_wording_that_no_template_lists_opens_a_block_by_its_last_word() -> None:
    template = template_of("""
[[fields]]
key = "wife_name"
kind = "name"
block = "wife"
labels = ["Vợ:"]
[[fields]]
key = "wife_ethnicity"
kind = "text"
block = "wife"
labels = ["Dân tộc"]
[[fields]]
key = "husband_ethnicity"
kind = "text"
block = "husband"
labels = ["Dân tộc"]
""")
    sheet = stacked([at(0, (LEFT, "Quý danh của vợ: VÀNG THỊ XÚA")), at(1, (LEFT, "Dân tộc: Mông"))])
    assert dict(texts(find_labelled(sheet, template))) == {"wife_name": "VÀNG THỊ XÚA", "wife_ethnicity": "Mông"}
