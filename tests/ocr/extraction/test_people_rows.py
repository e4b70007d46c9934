"""A table with a row for each of two people: values go to the person of their row and the label of their column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from ocr.extraction.people_rows import find_people_rows
from ocr.extraction.person_table import find_person_table
from ocr.extraction.sheet import Sheet
from ocr.types import Box, Word
from tests.ocr.extraction.set_sheet import LEFT, Cells, known_template, set_line, set_rows, stacked, texts, values

BIRTH = known_template("birth_certificate")
NAME, YEAR, PEOPLE, NATION, HOME = 520, 900, 1130, 1330, 1600
LABELS: Cells = [
    (NAME, "Họ và tên"), (YEAR, "Năm sinh"), (PEOPLE, "Dân tộc"), (NATION, "Quốc tịch"), (HOME, "Nơi cư trú"),
]  # fmt: skip
MOTHER: list[Cells] = [
    [(LEFT, "Mẹ"), (NAME, "VÀNG THỊ"), (YEAR, "1987"), (PEOPLE, "Mông"), (NATION, "Việt Nam"), (HOME, "Bản Vược, xã")],
    [(NAME, "XÚA"), (HOME, "Bát Xát, Lào Cai")],
]
FATHER: list[Cells] = [
    [(LEFT, "Cha"), (NAME, "LÒ VĂN PAO"), (YEAR, "1985"), (PEOPLE, "Thái"), (NATION, "Việt Nam"), (HOME, "Thôn Na Ó")],
]
BELOW = "Người đi khai sinh: Lò Văn Pao"
WANTED = {
    "mother_name": "VÀNG THỊ\nXÚA",
    "mother_birth_date": "1987",
    "mother_ethnicity": "Mông",
    "mother_nationality": "Việt Nam",
    "mother_residence": "Bản Vược, xã\nBát Xát, Lào Cai",
    "father_name": "LÒ VĂN PAO",
    "father_birth_date": "1985",
    "father_ethnicity": "Thái",
    "father_nationality": "Việt Nam",
    "father_residence": "Thôn Na Ó",
}


def by_key(sheet: Sheet) -> dict[str, str]:
    return dict(texts(find_people_rows(sheet, BIRTH)))


def table(head: Cells = LABELS, mother: Sequence[Cells] = MOTHER, father: Sequence[Cells] = FATHER) -> Sheet:
    """Return the table as printed: rows further apart than the lines within a cell."""
    above = set_rows(["Số định danh cá nhân: 010325001234"], 300).lines
    first = set_rows([head], 380).lines
    second, third = set_rows(mother, 470).lines, set_rows(father, 470 + 62 * len(mother) + 30).lines
    last = set_rows([BELOW], 470 + 62 * (len(mother) + len(father)) + 60).lines
    return stacked(above, first, second, third, last)


def test_cells_go_to_the_person_of_their_row() -> None:
    assert by_key(table()) == WANTED


def test_what_is_found_so_is_the_papers_field() -> None:
    found = values(table(), "birth_certificate")

    assert (found["mother_name"], found["father_name"]) == ("VÀNG THỊ XÚA", "LÒ VĂN PAO")
    assert found["mother_residence"] == "Bản Vược, xã Bát Xát, Lào Cai"


@pytest.mark.parametrize(("lead", "person"), [("Thông tin về", "mẹ"), ("NGƯỜI", "MẸ"), ("Phần khai về", "người mẹ")])
def test_head_of_a_row_takes_two_lines(lead: str, person: str) -> None:
    first = [(LEFT, lead), *MOTHER[0][1:]]
    second = [(LEFT, person), *MOTHER[1]]

    assert by_key(table(mother=[first, second])) == WANTED


def test_columns_stand_in_any_order_and_others_may_stand_between() -> None:
    head = [(NAME, "Họ và tên"), (YEAR, "Nghề nghiệp"), (PEOPLE, "Dân tộc"), (NATION, "Quốc tịch"), (HOME, "Năm sinh")]
    mother = [[*MOTHER[0][:2], (YEAR, "Nông"), *MOTHER[0][3:5], (HOME, "1987")], [(NAME, "XÚA")]]
    father = [[*FATHER[0][:2], (YEAR, "Thợ"), *FATHER[0][3:5], (HOME, "1985")]]
    kept = ("name", "birth_date", "ethnicity", "nationality")

    found = by_key(table(head, mother, father))

    assert found == {key: text for key, text in WANTED.items() if key.partition("_")[2] in kept}


def test_word_across_two_columns_leaves_both_unread() -> None:
    sheet = table()
    lines = list(sheet.lines)
    row = lines[2]
    torn = [word for word in row.words if word.text in {"THỊ", "1987"}]
    one = torn[0].__class__(
        "THỊ1987", Box(torn[0].box.left, torn[0].box.top, torn[1].box.right, torn[1].box.bottom), 90
    )
    words = tuple(one if word is torn[0] else word for word in row.words if word is not torn[1])
    lines[2] = row.__class__(words, row.box)

    found = by_key(Sheet(0, tuple(lines), sheet.frame))

    assert "mother_name" not in found
    assert "mother_birth_date" not in found
    assert found["mother_ethnicity"] == "Mông"


@pytest.mark.parametrize(
    "rows",
    [
        ["Cha, mẹ chịu trách nhiệm về lời khai."],
        [[(LEFT, "Mẹ"), (NAME, "VÀNG THỊ XÚA")], [(LEFT, "Cha"), (NAME, "LÒ VĂN PAO")]],
        [LABELS, MOTHER[0]],
        [[(NAME, "Họ và tên"), (YEAR, "Năm sinh")], MOTHER[0], FATHER[0]],
    ],
)
def test_nothing_else_is_such_a_table(rows: list[str | Cells]) -> None:
    assert by_key(set_rows(rows)) == {}


def test_long_heads_of_two_columns_are_heads_too() -> None:
    heads = set_line(300, (LEFT, "Nội dung"), (640, "THÔNG TIN VỀ NGƯỜI MẸ"), (1120, "THÔNG TIN VỀ NGƯỜI CHA"))
    rows = [
        [(LEFT, "Họ và tên"), (640, "VÀNG THỊ XÚA"), (1120, "LÒ VĂN PAO")],
        [(LEFT, "Năm sinh"), (640, "1987"), (1120, "1985")],
        [(LEFT, "Dân tộc"), (640, "Mông"), (1120, "Thái")],
    ]
    found = dict(texts(find_person_table(stacked([heads], set_rows(rows, 370).lines), BIRTH)))

    assert (found["mother_name"], found["father_name"]) == ("VÀNG THỊ XÚA", "LÒ VĂN PAO")
    assert (found["mother_ethnicity"], found["father_ethnicity"]) == ("Mông", "Thái")


def test_rows_without_white_between_them_are_not_told_apart() -> None:
    sheet = set_rows([LABELS, MOTHER[0], [(LEFT, "Cha"), *FATHER[0][1:]]], 380)
    top, bottom = sheet.lines[1].box.top, sheet.lines[2].box.bottom
    stroke = Word("|", Box(1500, top, 1510, bottom), 30.0)
    lines = (*sheet.lines[:2], replace(sheet.lines[2], words=(*sheet.lines[2].words, stroke)))

    assert by_key(replace(sheet, lines=lines)) == {}
