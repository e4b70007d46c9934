"""People below a heading, one behind the other, with the numbers of their papers."""

from __future__ import annotations

import pytest

from ocr.extraction.named_people import named_people, peoples_numbers
from tests.ocr.extraction.set_sheet import set_rows

HEADING = "Người sử dụng đất|Tên người sử dụng đất"
ENDS = ("Địa chỉ thường trú",)
HOME = "Địa chỉ thường trú: Bát Xát"


def names(*rows: str) -> list[str]:
    return [" ".join(place.text.split()) for place in named_people(set_rows(rows), HEADING, ENDS)]


def numbers(*rows: str) -> list[str]:
    return [place.text for place in peoples_numbers(set_rows(rows), HEADING, ENDS)]


@pytest.mark.parametrize("heading", ["I. Người sử dụng đất", "I- Tên người sử dụng đất:"])
def test_each_person_on_a_line(heading: str) -> None:
    rows = (
        heading,
        "Ông: LÒ VĂN PAO, năm sinh: 1970, CMND số: 352235375",
        "Bà: Vàng Thị Xúa, CCCD: 010190001234",
        HOME,
    )
    assert names(*rows) == ["LÒ VĂN PAO,", "Vàng Thị Xúa,"]
    assert numbers(*rows) == ["352235375", "010190001234"]


def test_two_in_one_sentence() -> None:
    row = "Ông Lò Văn Pao, sinh năm 1970, CMND số 352235375 và vợ là bà Vàng Thị Xúa, CMND số 352235376."
    assert names("I. Người sử dụng đất", row, HOME) == ["Lò Văn Pao,", "Vàng Thị Xúa,"]
    assert numbers("I. Người sử dụng đất", row, HOME) == ["352235375", "352235376."]


def test_name_goes_on_below_a_full_line() -> None:
    row = "Ông LÒ VĂN PAO, sinh năm 1970, CMND số 352235375 và vợ là Bà VÀNG THỊ"
    assert names("Người sử dụng đất:", row, "XÚA, sinh năm 1975", HOME)[1] == "VÀNG THỊ XÚA,"


def test_people_below_a_label_are_others() -> None:
    rows = ("Người sử dụng đất:", "Ông Lò Văn Pao", HOME, "Chuyển nhượng cho ông Vi Văn Dậu, CMND số 352235379")
    assert names(*rows) == ["Lò Văn Pao"]
    assert numbers(*rows) == []


@pytest.mark.parametrize("row", ["Ông: 352235375", "Ông Pao", "Hộ gia đình", "bà con nhân dân"])
def test_nobody_is_named(row: str) -> None:
    assert names("Người sử dụng đất:", row) == []


def test_without_the_heading_nobody_is_found() -> None:
    assert names("Ông Lò Văn Pao") == []
