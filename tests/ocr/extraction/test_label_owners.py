"""Whose label it is, on pages read row by row and column by column."""

from __future__ import annotations

from dataclasses import replace

import pytest

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


LED = template_of("""
[[fields]]
key = "wife_name"
kind = "name"
block = "wife"
labels = ["Họ và tên", "Vợ:"]
[[fields]]
key = "wife_ethnicity"
kind = "text"
block = "wife"
labels = ["Dân tộc"]
[[fields]]
key = "husband_name"
kind = "name"
block = "husband"
labels = ["Họ và tên", "Chồng:"]
[[fields]]
key = "husband_ethnicity"
kind = "text"
block = "husband"
labels = ["Dân tộc"]
[blocks]
wife = ["VỢ"]
husband = ["CHỒNG"]
""")


def read_led(*lines: Line) -> dict[str, str]:
    found = texts(find_labelled(stacked(lines), LED))
    assert len(found) == len(dict(found)), "a field has one place"
    return dict(found)


@pytest.mark.parametrize("sign", [":", ".", ""])
def test_person_before_the_first_label_of_a_line_opens_the_block(sign: str) -> None:
    found = read_led(
        at(0, (LEFT, f"Vợ{sign} Họ và tên: VÀNG THỊ XÚA") if sign else (LEFT, "Vợ"), *_apart(sign, "VÀNG THỊ XÚA")),
        at(1, (LEFT, "Dân tộc: Mông")),
        at(2, (LEFT, f"Chồng{sign} Họ và tên: LÒ VĂN PAO") if sign else (LEFT, "Chồng"), *_apart(sign, "LÒ VĂN PAO")),
        at(3, (LEFT, "Dân tộc: Thái")),
    )
    assert found == BOTH


def _apart(sign: str, name: str) -> list[tuple[int, str]]:
    return [] if sign else [(LEFT + 200, f"Họ và tên: {name}")]


def test_value_below_a_label_that_a_person_leads_on_to_begins_below_the_person() -> None:
    found = read_led(
        at(0, (LEFT, "Vợ: Họ và tên:")),
        at(1, (LEFT, "VÀNG THỊ XÚA")),
        at(2, (LEFT, "Dân tộc: Mông")),
        at(3, (LEFT, "Chồng: Họ và tên:")),
        at(4, (LEFT, "LÒ VĂN PAO")),
        at(5, (LEFT, "Dân tộc: Thái")),
    )
    assert found == BOTH


def test_person_with_the_name_behind_is_a_label_too() -> None:
    found = read_led(
        at(0, (LEFT, "Vợ: VÀNG THỊ XÚA")),
        at(1, (LEFT, "Dân tộc: Mông")),
        at(2, (LEFT, "Chồng: LÒ VĂN PAO")),
        at(3, (LEFT, "Dân tộc: Thái")),
    )
    assert found == BOTH
