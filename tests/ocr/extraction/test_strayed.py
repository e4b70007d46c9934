"""People below one another, people without a name: whose values are not sure to be theirs."""

from __future__ import annotations

from ocr.extraction.extract import FoundField, canonical
from ocr.extraction.sheet import Sheet
from ocr.extraction.strayed import strayed
from ocr.extraction.template import FieldRule, Template
from tests.ocr.classify.written_sheet import FRAME, written_line

WIFE, HUSBAND = (FieldRule(f"{who}_name", "name", labels=("Họ tên",), block=who) for who in ("wife", "husband"))
WIFE_BORN, HUSBAND_BORN = (
    FieldRule(f"{who}_birth_date", "date", labels=("Sinh ngày",), block=who) for who in ("wife", "husband")
)
PLACE = FieldRule("registration_place", "text", labels=("Nơi đăng ký",))
TEMPLATE = Template("x", (), (), (), (), (WIFE, HUSBAND, WIFE_BORN, HUSBAND_BORN, PLACE))
ROWS = (
    "Họ tên: Lò Văn Páo",
    "Sinh ngày: 02/09/1987",
    "Họ tên: Lò Thị Xúa",
    "Sinh ngày: 03/01/1990",
    "Nơi đăng ký: Tả Van",
)
SHEET = Sheet(0, tuple(written_line(text, 200, 300 + 60 * row) for row, text in enumerate(ROWS)), FRAME)


def found(rule: FieldRule, line: int) -> FoundField:
    place = SHEET.place(SHEET.lines[line].words[3 if rule is PLACE else 2 :], [line])
    return FoundField(rule, place, canonical(rule, place.text))


NAMES = (found(HUSBAND, 0), found(WIFE, 2))


def test_values_among_the_lines_of_their_person_have_not_strayed() -> None:
    assert strayed((*NAMES, found(HUSBAND_BORN, 1), found(WIFE_BORN, 3), found(PLACE, 4)), TEMPLATE) == frozenset()


def test_value_of_the_lower_person_above_that_name_has_strayed() -> None:
    assert strayed((*NAMES, found(WIFE_BORN, 1)), TEMPLATE) == {2}


def test_value_of_the_upper_person_below_the_other_name_has_strayed() -> None:
    assert strayed((*NAMES, found(HUSBAND_BORN, 3)), TEMPLATE) == {2}


def test_whose_name_was_not_found_has_no_sure_value() -> None:
    assert strayed((NAMES[0], found(HUSBAND_BORN, 1), found(WIFE_BORN, 3), found(PLACE, 4)), TEMPLATE) == {2}


def test_of_people_whom_the_template_does_not_name_nothing_is_said() -> None:
    nameless = Template("x", (), (), (), (), (WIFE_BORN, PLACE))
    assert strayed((found(WIFE_BORN, 3), found(PLACE, 4)), nameless) == frozenset()
