"""Words of nobody before, behind and below a value; labels in the midst of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from ocr.extraction.extract import FoundField, canonical
from ocr.extraction.sheet import Sheet
from ocr.extraction.surroundings import UNREMARKABLE, Surroundings, surroundings
from ocr.extraction.template import FieldRule, Template
from ocr.types import Line
from tests.ocr.classify.written_sheet import FRAME, written_line

ADDRESS = FieldRule("residence", "address", labels=("Nơi cư trú",), lines=3)
BORN = FieldRule("date_of_birth", "date", labels=("Ngày sinh",))
TITLE = FieldRule("title", "text", zone="title")
OFFICE = FieldRule("issuing_agency", "org", zone="issuing_agency")
TRADES = FieldRule("business_lines", "text", labels=("Ngành, nghề",), many=True)
NAME = FieldRule("full_name", "name", labels=("Họ và tên người đề nghị",))
TEMPLATE = Template("x", (), (), (), ("Người ký",), (ADDRESS, BORN, TITLE, TRADES, NAME))


def lines(*rows: tuple[str, int, int]) -> tuple[Line, ...]:
    return tuple(written_line(text, left, top) for text, left, top in rows)


def found(sheet: Sheet, rule: FieldRule, *spans: tuple[int, int, int]) -> FoundField:
    """Return a field whose value takes the words from one number up to another of each line."""
    words = [word for line, start, end in spans for word in sheet.lines[line].words[start:end]]
    place = sheet.place(words, [line for line, _, _ in spans])
    return FoundField(rule, place, canonical(rule, place.text))


def around(sheet: Sheet, *fields: FoundField) -> tuple[Surroundings, ...]:
    return surroundings([sheet], TEMPLATE, fields)


def sheet_of(*rows: tuple[str, int, int]) -> Sheet:
    return Sheet(0, lines(*rows), FRAME)


def test_value_between_its_label_and_the_next_is_unremarkable() -> None:
    sheet = sheet_of(("Nơi cư trú: Xã Tả Van", 200, 300), ("Ngày sinh: 02/09/1987", 200, 340))
    residence, born = found(sheet, ADDRESS, (0, 3, 6)), found(sheet, BORN, (1, 2, 3))
    assert around(sheet, residence, born) == (UNREMARKABLE, UNREMARKABLE)


@pytest.mark.parametrize(
    ("span", "preceded", "followed"),
    [((3, 6), False, True), ((4, 7), True, False), ((4, 6), True, True), ((3, 7), False, False)],
)
def test_words_of_nobody_on_the_value_s_line_are_told(span: tuple[int, int], *, preceded: bool, followed: bool) -> None:
    sheet = sheet_of(("Nơi cư trú: Xã Tả Van Sapa", 200, 300))
    (told,) = around(sheet, found(sheet, ADDRESS, (0, *span)))
    assert (told.preceded, told.followed) == (preceded, followed)
    assert told.is_doubtful is (preceded or followed)


def test_words_of_another_value_are_not_nobody_s() -> None:
    sheet = sheet_of(("Nơi cư trú: Xã Tả Van 02/09/1987", 200, 300))
    told, _ = around(sheet, found(sheet, ADDRESS, (0, 3, 6)), found(sheet, BORN, (0, 6, 7)))
    assert told == UNREMARKABLE


def test_stop_behind_a_value_ends_it() -> None:
    sheet = sheet_of(("Nơi cư trú: Xã Tả Van. Nay", 200, 300))
    assert around(sheet, found(sheet, ADDRESS, (0, 3, 6))) == (UNREMARKABLE,)


@pytest.mark.parametrize(
    ("below", "left", "top", "goes_on"),
    [
        ("tỉnh Lào Cai", 390, 340, True),  # flush with the value
        ("Ngày sinh: 02/09/1987", 390, 340, False),  # a label
        ("tỉnh Lào Cai", 390, 460, False),  # too far below
        ("tỉnh Lào Cai", 900, 340, False),  # another column
        ("Người ký", 390, 340, False),  # what ends values
    ],
)
def test_value_that_may_go_on_below_is_told(below: str, left: int, top: int, *, goes_on: bool) -> None:
    sheet = sheet_of(("Nơi cư trú: Xã Tả Van", 200, 300), (below, left, top))
    value = found(sheet, ADDRESS, (0, 3, 6))
    left_of_value = value.place.box.left
    moved = sheet_of(("Nơi cư trú: Xã Tả Van", 200, 300), (below, left_of_value if left == 390 else left, top))
    (told,) = around(moved, found(moved, ADDRESS, (0, 3, 6)))
    assert told.goes_on is goes_on


def test_full_line_goes_on_at_the_margin() -> None:
    rows = [("Nơi cư trú: Số 12 đường Hùng Vương thị", 200, 300), ("Trấn Plei Kần", 200, 340)]
    wide = ("Một dòng chữ khác dài đến lề phải của trang giấy này", 200, 260)
    full, short = sheet_of(*rows), sheet_of(*rows, wide)
    assert around(full, found(full, ADDRESS, (0, 3, 9)))[0].goes_on
    assert not around(short, found(short, ADDRESS, (0, 3, 9)))[0].goes_on


@pytest.mark.parametrize(("beside", "goes_on"), [(0, True), (600, False)])
def test_value_is_cut_short_by_the_column_beside_it(beside: int, *, goes_on: bool) -> None:
    name = written_line("Họ và tên người đề nghị: Nguyễn Minh", 200, 300)
    other = ("Số định danh cá nhân", name.box.right + 60 + beside, 300)
    wide = ("Một dòng chữ khác dài đến lề phải của trang giấy này và còn dài hơn nữa thế", 200, 260)
    sheet = Sheet(0, (name, *lines(other, ("Hùng", 200, 340), wide)), FRAME)
    assert around(sheet, found(sheet, NAME, (0, 6, 8)))[0].goes_on is goes_on


@pytest.mark.parametrize(("name", "lacks"), [("Văn Dậu", True), ("Lò Văn Dậu", False)])
def test_name_that_lost_its_surname_is_doubtful(name: str, *, lacks: bool) -> None:
    sheet = sheet_of((f"Họ và tên người đề nghị: {name}", 200, 300))
    assert around(sheet, found(sheet, NAME, (0, 6, 6 + len(name.split()))))[0].is_doubtful is lacks


def test_label_in_the_midst_of_a_value_is_told() -> None:
    sheet = sheet_of(("Nơi cư trú: Xã Tả Van Họ và tên người đề nghị", 200, 300))
    (told,) = around(sheet, found(sheet, ADDRESS, (0, 3, 12)))
    assert told.holds_label


def test_rows_are_counted() -> None:
    sheet = sheet_of(("Nơi cư trú: Xã Tả Van", 200, 300), ("tỉnh Lào Cai", 200, 340))
    assert around(sheet, found(sheet, ADDRESS, (0, 3, 6), (1, 0, 3)))[0].rows == 2


@pytest.mark.parametrize(("rule", "by_label"), [(BORN, True), (OFFICE, False), (TITLE, False)])
def test_only_single_values_of_any_length_with_a_label_are_cut_short(rule: FieldRule, *, by_label: bool) -> None:
    sheet = sheet_of(("Nay 02/09/1987, Nay", 200, 300), ("Nay", 240, 340))
    assert around(sheet, found(sheet, rule, (0, 1, 2))) == (Surroundings(by_label=by_label),)


@pytest.mark.parametrize(
    ("further", "left", "top", "goes_on"),
    [
        ("2. Giặt là", 200, 340, True),  # numbered as the item that was found
        ("Giặt là", 240, 340, True),  # at the margin of the items
        ("Giặt là", 240, 260, True),  # above them
        ("Giặt là", 420, 340, False),  # at no margin
        ("Giặt là", 240, 460, False),  # too far below
        ("Với số vốn là: 2.000.000 đồng", 240, 340, False),  # headed by words of its own
        ("Người ký", 240, 340, False),  # a label
    ],
)
def test_list_may_go_on_where_one_more_item_would_stand(further: str, left: int, top: int, *, goes_on: bool) -> None:
    sheet = sheet_of(("1. Bán lẻ gạo", 200, 300), (further, left, top))
    (told,) = around(sheet, found(sheet, TRADES, (0, 1, 4)))
    assert told.goes_on is goes_on
    assert told.is_doubtful is goes_on


def test_head_of_a_list_is_no_item_of_it() -> None:
    rule = FieldRule("business_lines", "text", zone="table:Tên ngành", many=True)
    sheet = sheet_of(("Tên ngành", 200, 260), ("Bán lẻ gạo", 200, 300))
    assert not around(sheet, found(sheet, rule, (1, 0, 3)))[0].goes_on
    assert around(sheet, found(sheet, TRADES, (1, 0, 3)))[0].goes_on


def test_value_that_ends_with_a_colon_holds_a_label() -> None:
    sheet = sheet_of(("Nơi cư trú: Cá nhân đại diện hộ:", 200, 300))
    assert around(sheet, found(sheet, ADDRESS, (0, 3, 8)))[0].holds_label


def test_value_that_stands_elsewhere_too_as_another_is_contested() -> None:
    sheet = sheet_of(("Nơi cư trú: Xã Tả Van", 200, 300))
    field = found(sheet, ADDRESS, (0, 3, 6))
    assert around(sheet, replace(field, rivalled=True))[0].contested
    assert not around(sheet, field)[0].contested


@pytest.mark.parametrize(("rule", "goes_on"), [(TITLE, True), (OFFICE, False)])
def test_wordings_without_a_label_go_on_and_heads_do_not(rule: FieldRule, *, goes_on: bool) -> None:
    sheet = sheet_of(("ĐƠN XIN XÁC NHẬN", 200, 300), ("HOÀN CẢNH", 200, 340))
    assert around(sheet, found(sheet, rule, (0, 0, 4)))[0].goes_on is goes_on


@pytest.mark.parametrize(
    ("rule", "below", "goes_on"),
    [(OFFICE, "thôn Tả Phìn", True), (OFFICE, "Số 12", False), (NAME, "thôn Tả Phìn", False)],
)
def test_small_letter_below_goes_on_but_in_names(rule: FieldRule, below: str, *, goes_on: bool) -> None:
    far_right = ("Một dòng chữ khác dài đến tận lề phải của trang giấy này", 200, 700)
    sheet = sheet_of(("ĐƠN VỊ", 300, 300), (below, 200, 340), far_right)
    assert around(sheet, found(sheet, rule, (0, 0, 2)))[0].goes_on is goes_on


@pytest.mark.parametrize("value", ["Xã Tả Van, tỉnh Lào Cai", "Xã Tả Van, tỉnh Lào Cai,"])
def test_address_that_names_its_province_is_whole(value: str) -> None:
    sheet = sheet_of((f"Nơi cư trú: {value}", 200, 300), ("Nay ở nơi khác", 390, 340))
    assert around(sheet, found(sheet, ADDRESS, (0, 3, 9)))[0] == UNREMARKABLE


def test_value_that_leads_on_is_unfinished() -> None:
    sheet = sheet_of(("Nơi cư trú: Xã Tả Van của", 200, 300))
    assert around(sheet, found(sheet, ADDRESS, (0, 3, 7)))[0].unfinished


def test_numbered_line_below_does_not_go_on() -> None:
    sheet = sheet_of(("Nơi cư trú: Xã Tả Van", 200, 300), ("II. Nội dung", 390, 340))
    assert not around(sheet, found(sheet, ADDRESS, (0, 3, 6)))[0].goes_on


@pytest.mark.parametrize(("text", "preceded"), [("Ngày sinh: 1 9/10/2022", True), ("Ngày sinh: 19 9/10/2022", False)])
def test_sole_figure_before_a_date_is_told(text: str, *, preceded: bool) -> None:
    sheet = sheet_of((text, 200, 300))
    assert around(sheet, found(sheet, BORN, (0, 3, 4)))[0].preceded is preceded


def test_year_beside_a_whole_birth_date_that_nobody_took_is_contested() -> None:
    rows = [("Ngày sinh: 1967", 200, 300), ("Ông Lò Văn Páo - Sinh ngày 03-05-1984", 200, 400)]
    both, alone = sheet_of(*rows), sheet_of(rows[0])
    assert around(both, found(both, BORN, (0, 2, 3)))[0].contested
    assert not around(alone, found(alone, BORN, (0, 2, 3)))[0].contested


def test_value_that_ends_with_a_comma_is_unfinished() -> None:
    sheet = sheet_of(("Nơi cư trú: Xã Tả Van,", 200, 300))
    (told,) = around(sheet, found(sheet, ADDRESS, (0, 3, 6)))
    assert told.unfinished
    assert told.is_doubtful


def test_address_that_begins_with_a_small_letter_is_unfinished() -> None:
    sheet = sheet_of(("Nơi cư trú: trú Xã Tả Van", 200, 300))
    assert around(sheet, found(sheet, ADDRESS, (0, 3, 7)))[0].unfinished


@pytest.mark.parametrize(("text", "doubtful"), [("Ngày sinh: 14 tháng 5 năm 1989", True), ("Ngày sinh: 1989", False)])
def test_year_behind_the_rest_of_its_date_is_doubtful(text: str, *, doubtful: bool) -> None:
    sheet = sheet_of((text, 200, 300))
    count = len(text.split())
    assert around(sheet, found(sheet, BORN, (0, count - 1, count)))[0].is_doubtful is doubtful


def test_value_before_the_next_label_has_no_more_room_than_up_to_it() -> None:
    rows = [("Nơi cư trú: Xã Tả Van Ngày sinh: 02/09/1987", 200, 300), ("tỉnh Lào Cai", 200, 340)]
    sheet = sheet_of(*rows)
    told, _ = around(sheet, found(sheet, ADDRESS, (0, 3, 6)), found(sheet, BORN, (0, 8, 9)))
    assert told.goes_on


def test_each_value_is_looked_at_on_its_own_sheet() -> None:
    def of(part: int, text: str) -> Sheet:
        return Sheet(part, lines((text, 200, 300)), FRAME, part)

    sheets: Sequence[Sheet] = [of(0, "Nơi cư trú: Xã Tả Van"), of(1, "Nơi cư trú: Xã Tả Van Sapa")]
    fields = [found(sheet, ADDRESS, (0, 3, 6)) for sheet in sheets]
    assert [each.followed for each in surroundings(sheets, TEMPLATE, fields)] == [False, True]


@pytest.mark.parametrize(("right", "parted"), [(600, True), (390, False)])
def test_value_over_two_columns_is_told(right: int, *, parted: bool) -> None:
    left, beside = lines(("Xã Tả Van", 200, 300), ("tỉnh Lào Cai", right, 300))
    line = Line((*left.words, *beside.words), left.box.union(beside.box))
    sheet = Sheet(0, (line,), FRAME)
    (told,) = around(sheet, found(sheet, ADDRESS, (0, 0, 6)))
    assert told.parted is parted
    assert told.is_doubtful is parted


STOREYS = FieldRule("storeys", "number", labels=("Số tầng",))


@pytest.mark.parametrize(
    ("beside", "contested"), [("01 (một)", True), ("tầng", False), ("8", False)], ids=["another", "a word", "the same"]
)
def test_cells_that_each_hold_such_a_value_are_told(beside: str, *, contested: bool) -> None:
    """A plan allows eight storeys, one is permitted: which cell is meant, the row does not say."""
    line = written_line("Số tầng: 8 tầng", 200, 300)
    cell = written_line(beside, line.box.right + 200, 300)
    words = (*line.words, *cell.words)
    sheet = Sheet(0, (replace(line, words=words),), FRAME)
    (told,) = around(sheet, found(sheet, STOREYS, (0, 2, len(words))))
    assert told.contested is contested


def test_two_figures_that_stand_together_are_no_cells() -> None:
    sheet = sheet_of(("Số tầng: 2 tầng, 1 tum", 200, 300))
    assert not around(sheet, found(sheet, STOREYS, (0, 2, 6)))[0].contested


SEX = FieldRule("child_sex", "sex", labels=("Giới tính",))


@pytest.mark.parametrize(("below", "contested"), [("Nam", True), ("Nữ", False), ("Việt Nam", False), ("xã Nam", False)])
def test_other_sex_in_a_cell_of_nobody_is_told(below: str, *, contested: bool) -> None:
    sheet = sheet_of(("Giới tính", 600, 260), ("Nữ", 600, 300), (below, 600, 380))
    assert around(sheet, found(sheet, SEX, (1, 0, 1)))[0].contested is contested


def test_other_sex_that_is_another_person_s_says_nothing() -> None:
    sheet = sheet_of(("Nữ", 600, 300), ("Nam", 600, 380))
    child, head = found(sheet, SEX, (0, 0, 1)), found(sheet, replace(SEX, key="head_sex"), (1, 0, 1))
    assert not any(told.contested for told in around(sheet, child, head))
