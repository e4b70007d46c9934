"""Columns of tables, with rules or without."""

from __future__ import annotations

import pytest

from ocr.extraction.sheet import Sheet
from ocr.extraction.tables import table_column
from ocr.types import Line
from tests.ocr.extraction.set_sheet import LEFT, STEP, Cells, set_line, set_rows, stacked

NAME, CODE, MAIN = 360, 1150, 1400
HEAD: Cells = [(LEFT, "STT"), (NAME + 200, "Tên ngành"), (CODE, "Mã ngành"), (MAIN, "Chính")]
LABELS = ("Vốn kinh doanh", "Thông tin về chủ hộ")


def trade(number: str, name: str, code: str = "") -> Cells:
    cells = [(LEFT, number), (NAME, name), (CODE, code)]
    return [(left, text) for left, text in cells if text]


TRADES = [trade("1", "Bán lẻ lương thực", "4721"), trade("2", "Cho thuê xe có động cơ", "7710")]


def column(sheet: Sheet, heading: str = "Tên ngành") -> list[str]:
    return [place.text for place in table_column(sheet, heading, LABELS)]


def test_cells_stand_below_their_heading() -> None:
    assert column(set_rows([HEAD, *TRADES])) == ["Bán lẻ lương thực", "Cho thuê xe có động cơ"]


def test_row_goes_on_in_lines_without_a_number() -> None:
    rows = [HEAD, trade("1", "Bán lẻ lương thực trong các", "4721"), trade("", "cửa hàng chuyên doanh"), TRADES[1]]
    assert column(set_rows(rows)) == [
        "Bán lẻ lương thực trong các\ncửa hàng chuyên doanh",
        "Cho thuê xe có động cơ",
    ]


def test_unreadable_number_still_begins_a_row() -> None:
    rows = [HEAD, trade("l", "Bán lẻ lương thực", "4721"), trade("2.", "Cho thuê xe có động cơ", "7710")]
    assert len(column(set_rows(rows))) == 2


def test_row_over_the_second_one_is_the_first() -> None:
    rows = [HEAD, trade("", "Bán lẻ lương thực", "4721"), TRADES[1]]
    assert column(set_rows(rows)) == ["Bán lẻ lương thực", "Cho thuê xe có động cơ"]


def test_sign_before_a_cell_is_no_part_of_it() -> None:
    assert column(set_rows([HEAD, trade("1", "| Bán lẻ lương thực", "4721")])) == ["Bán lẻ lương thực"]


@pytest.mark.parametrize("label", ["4. Vốn kinh doanh: 50.000.000 đồng", "5. Thông tin về chủ hộ"])
def test_label_below_ends_the_table(label: str) -> None:
    assert column(set_rows([HEAD, *TRADES, label])) == ["Bán lẻ lương thực", "Cho thuê xe có động cơ"]


def test_text_below_the_table_is_no_row() -> None:
    rows: list[str | Cells] = [HEAD, *TRADES, "Giấy chứng nhận này được lập thành hai bản"]
    assert len(column(set_rows(rows))) == 2


def test_what_stands_far_below_is_no_row() -> None:
    table = set_rows([HEAD, TRADES[0]])
    far = set_line(table.lines[-1].box.bottom + 3 * STEP, *TRADES[1])
    assert column(stacked(table.lines, [far])) == ["Bán lẻ lương thực"]


def test_column_without_codes_reaches_to_the_next_heading() -> None:
    rows = [HEAD, trade("1", "Bán lẻ lương thực"), trade("2", "Cho thuê xe có động cơ")]
    assert column(set_rows(rows)) == ["Bán lẻ lương thực", "Cho thuê xe có động cơ"]


def test_last_column_reaches_to_the_edge() -> None:
    head: Cells = [(LEFT, "STT"), (NAME + 200, "Tên ngành nghề")]
    assert column(set_rows([head, trade("1", "Bán lẻ lương thực ở chợ trung tâm")]), "Tên ngành nghề") == [
        "Bán lẻ lương thực ở chợ trung tâm"
    ]


def test_no_heading_no_cells() -> None:
    assert column(set_rows(TRADES)) == []
    assert column(set_rows(["Tên ngành", *TRADES])) == []  # a heading stands beside other headings
    assert column(set_rows([HEAD])) == []


def test_codes_may_stand_in_the_first_column_and_begin_the_rows() -> None:
    rows: list[str | Cells] = [
        [(LEFT, "Mã ngành"), (NAME + 80, "Tên ngành")],
        [(LEFT, "4721"), (NAME + 80, "Bán lẻ lương thực trong các")],
        [(NAME + 80, "cửa hàng chuyên doanh")],
        [(LEFT, "G7710"), (NAME + 80, "Cho thuê xe có động cơ")],
    ]
    assert column(set_rows(rows)) == [
        "Bán lẻ lương thực trong các\ncửa hàng chuyên doanh",
        "Cho thuê xe có động cơ",
    ]


def test_codes_between_numbers_and_names_are_no_part_of_the_names() -> None:
    rows: list[str | Cells] = [
        [(LEFT, "TT"), (NAME, "Mã ngành"), (NAME + 300, "Tên ngành"), (MAIN, "Chính")],
        [(LEFT, "1"), (NAME, "4721"), (NAME + 300, "Bán lẻ lương thực"), (MAIN + 20, "X")],
        [(LEFT, "2"), (NAME, "7710"), (NAME + 300, "Cho thuê xe có động cơ")],
    ]
    assert column(set_rows(rows)) == ["Bán lẻ lương thực", "Cho thuê xe có động cơ"]


def test_heading_close_behind_the_head_of_numbers_is_one() -> None:
    head: Cells = [(LEFT, "STT Tên ngành"), (CODE, "Mã ngành")]
    rows: list[str | Cells] = [head, [(LEFT, "1 Bán lẻ lương thực"), (CODE, "4721")]]
    assert column(set_rows(rows)) == ["Bán lẻ lương thực"]


def test_heads_in_a_second_language_are_no_row() -> None:
    english: Cells = [(LEFT, "No."), (NAME + 200, "Business line"), (CODE, "Code"), (MAIN, "Main")]
    assert column(set_rows([HEAD, english, *TRADES])) == ["Bán lẻ lương thực", "Cho thuê xe có động cơ"]


def test_names_in_the_first_column_begin_where_a_code_stands_behind_them() -> None:
    rows: list[str | Cells] = [
        [(LEFT, "Tên ngành"), (CODE, "Mã ngành")],
        [(LEFT, "Bán lẻ lương thực trong các"), (CODE, "4721")],
        "cửa hàng chuyên doanh",
        [(LEFT, "Cho thuê xe có động cơ"), (CODE, "7710")],
    ]
    assert column(set_rows(rows)) == [
        "Bán lẻ lương thực trong các\ncửa hàng chuyên doanh",
        "Cho thuê xe có động cơ",
    ]


def test_row_whose_number_was_lost_is_known_by_its_code() -> None:
    rows = [HEAD, TRADES[0], trade("", "Cho thuê xe có động cơ", "7710"), trade("", "không kèm người điều khiển")]
    assert column(set_rows(rows)) == ["Bán lẻ lương thực", "Cho thuê xe có động cơ\nkhông kèm người điều khiển"]


def test_rows_before_the_first_number_that_was_read_are_known_by_their_codes() -> None:
    wrapped = [trade("", "Bán lẻ lương thực trong các", "4721"), trade("", "cửa hàng chuyên doanh")]
    rows = [HEAD, *wrapped, trade("", "Cho thuê xe có động cơ", "7710"), trade("3", "May đo", "1410")]
    assert column(set_rows(rows)) == [
        "Bán lẻ lương thực trong các\ncửa hàng chuyên doanh",
        "Cho thuê xe có động cơ",
        "May đo",
    ]


def test_columns_that_were_read_one_after_the_other_are_rows_all_the_same() -> None:
    def side(cells: Cells) -> list[Line]:
        return [set_line(300 + STEP * row, (left, text)) for row, (left, text) in enumerate(cells) if text]

    names = side([(LEFT, "STT"), (LEFT, "1"), (LEFT, "2")])
    texts = side([(NAME, "Tên ngành"), (NAME, "Bán lẻ lương thực"), (NAME, "Cho thuê xe có động cơ")])
    codes = side([(CODE, "Mã ngành"), (CODE, "4721"), (CODE, "7710")])
    assert column(stacked(names, texts, codes)) == ["Bán lẻ lương thực", "Cho thuê xe có động cơ"]
