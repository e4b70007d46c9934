"""Two values for one field: who else could be the field's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ocr.extraction.extract import find_fields
from ocr.extraction.rivals import has_rival
from ocr.extraction.sheet import Sheet
from ocr.extraction.template import FieldRule, Template
from tests.ocr.classify.written_sheet import FRAME, written_line

BORN = FieldRule("birth_date", "date", labels=("Ngày sinh",))
NAME = FieldRule("wife_name", "name", labels=("Họ tên",))
TEMPLATE = Template("x", (), (), (), (), (BORN, NAME))


def sheet_of(*rows: str) -> Sheet:
    return Sheet(0, tuple(written_line(text, 200, 300 + 60 * number) for number, text in enumerate(rows)), FRAME)


@pytest.mark.parametrize(
    ("rows", "rivalled"),
    [
        (("Ngày sinh: 02/09/1987",), False),
        (("Ngày sinh: 02/09/1987", "Ngày sinh: 03/01/1990"), True),
        (("Ngày sinh: 02/09/1987", "Ngày sinh: 02/09/1987"), False),  # the same, said twice
        (("Ngày sinh: 02/09/1987", "Ngày sinh: như trên"), False),  # no value
    ],
)
def test_another_date_behind_the_same_label_is_a_rival(rows: tuple[str, ...], *, rivalled: bool) -> None:
    (field,) = find_fields([sheet_of(*rows)], TEMPLATE)
    assert field.value == "1987-09-02"
    assert field.rivalled is rivalled


def test_what_looks_misread_or_was_found_less_surely_is_no_rival() -> None:
    sheet = sheet_of("Nguyễn Thị Lan", "Trần Thị Hoa", "Bên nam 2x")
    taken, other, odd = (sheet.place(line.words) for line in sheet.lines)
    assert has_rival(NAME, (taken, "Nguyễn Thị Lan"), [(taken, "Nguyễn Thị Lan"), (other, "Trần Thị Hoa")])
    assert not has_rival(NAME, (taken, "Nguyễn Thị Lan"), [(odd, "Bên nam 2x")])
    assert not has_rival(NAME, (taken, "Nguyễn Thị Lan"), [(replace(other, label_score=91.0), "Trần Thị Hoa")])


def test_the_same_words_read_otherwise_are_no_rival() -> None:
    sheet = sheet_of("Nguyễn Thị Lan và")
    words = sheet.lines[0].words
    longer, taken = sheet.place(words), sheet.place(words[:3])
    assert not has_rival(NAME, (taken, "Nguyễn Thị Lan"), [(longer, "Nguyễn Thị Lan Và")])
