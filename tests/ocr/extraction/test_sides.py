"""Two people side by side: what stands on the other one's side."""

from __future__ import annotations

import pytest

from ocr.extraction.extract import FoundField, canonical
from ocr.extraction.sheet import Sheet
from ocr.extraction.sides import on_the_other_side
from ocr.extraction.surroundings import surroundings
from ocr.extraction.template import FieldRule, Template
from tests.ocr.classify.written_sheet import FRAME, written_line

WIFE, HUSBAND = (FieldRule(f"{who}_name", "name", labels=("Họ tên",), block=who) for who in ("wife", "husband"))
WIFE_ID, HUSBAND_ID = (FieldRule(f"{who}_id_number", "id", labels=("CMND",), block=who) for who in ("wife", "husband"))
PLACE = FieldRule("registration_place", "text", labels=("Nơi đăng ký",))
TEMPLATE = Template("x", (), (), (), (), (WIFE, HUSBAND, WIFE_ID, HUSBAND_ID, PLACE))
ROWS = (
    ("Họ tên: Lò Văn Páo", 200, 300),
    ("Họ tên: Lò Thị Xúa", 1250, 300),
    ("CMND: 359207677", 200, 380),
    ("CMND: 300418571", 1250, 380),
    ("Nơi đăng ký: Tả Van", 200, 460),
)


def found(sheet: Sheet, rule: FieldRule, line: int, start: int, end: int) -> FoundField:
    place = sheet.place(sheet.lines[line].words[start:end], [line])
    return FoundField(rule, place, canonical(rule, place.text))


def sheet_of(*rows: tuple[str, int, int]) -> Sheet:
    return Sheet(0, tuple(written_line(text, left, top) for text, left, top in rows), FRAME)


@pytest.mark.parametrize(
    ("of_wife", "of_husband", "strayed"),
    [(3, 2, frozenset()), (2, 3, frozenset({2, 3})), (2, 2, frozenset({2}))],
)
def test_value_on_the_other_side_is_told(of_wife: int, of_husband: int, strayed: frozenset[int]) -> None:
    sheet = sheet_of(*ROWS)
    fields = [
        found(sheet, HUSBAND, 0, 2, 5),
        found(sheet, WIFE, 1, 2, 5),
        found(sheet, WIFE_ID, of_wife, 1, 2),
        found(sheet, HUSBAND_ID, of_husband, 1, 2),
        found(sheet, PLACE, 4, 3, 5),
    ]
    assert on_the_other_side(fields) == strayed
    contested = {index for index, each in enumerate(surroundings([sheet], TEMPLATE, fields)) if each.contested}
    assert contested == strayed


def test_people_below_one_another_have_no_sides() -> None:
    sheet = sheet_of(ROWS[0], (ROWS[1][0], 1250, 700), *ROWS[2:])
    fields = [found(sheet, HUSBAND, 0, 2, 5), found(sheet, WIFE, 1, 2, 5), found(sheet, WIFE_ID, 2, 1, 2)]
    assert on_the_other_side(fields) == frozenset()
