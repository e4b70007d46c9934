"""Trades and other things that stand in lists: columns of tables, numbered lines."""

from __future__ import annotations

import pytest

from ocr.extraction.lists import numbered_list
from ocr.extraction.sheet import Sheet
from ocr.extraction.tables import table_column
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


def items(*rows: str | Cells) -> list[str]:
    return [place.text for place in numbered_list(set_rows(rows), "Ngành, nghề kinh doanh", ())]


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


def test_items_of_a_numbered_list() -> None:
    rows = ["3. Ngành, nghề kinh doanh:", "1. Bán lẻ lương thực", "2) Cho thuê xe", "(3) May đo quần áo"]
    assert items(*rows) == ["Bán lẻ lương thực", "Cho thuê xe", "May đo quần áo"]


@pytest.mark.parametrize("code", ["(4721)", "(mã 4721)", "(Mã ngành: 4721)", "4721", "4721."])
def test_code_behind_an_item_is_no_part_of_it(code: str) -> None:
    assert items("Ngành, nghề kinh doanh:", f"1. Bán lẻ lương thực {code}") == ["Bán lẻ lương thực"]


def test_item_goes_on_below_itself() -> None:
    wrapped: Cells = [(LEFT + 48, "chuyên doanh")]
    last = "2. Cho thuê xe"
    rows: list[str | Cells] = ["Ngành, nghề kinh doanh:", "1. Bán lẻ lương thực trong các cửa hàng", wrapped, last]
    assert items(*rows) == ["Bán lẻ lương thực trong các cửa hàng\nchuyên doanh", "Cho thuê xe"]


@pytest.mark.parametrize("other", ["IV. Vốn kinh doanh: 50 triệu đồng", "d) Vốn kinh doanh: 50 triệu đồng"])
def test_heading_of_another_kind_ends_the_list(other: str) -> None:
    assert items("Ngành, nghề kinh doanh:", "1. Bán lẻ lương thực", other) == ["Bán lẻ lương thực"]


def test_list_ends_at_white() -> None:
    rows = set_rows(["Ngành, nghề kinh doanh:", "1. Bán lẻ lương thực"]).lines
    far = set_line(rows[-1].box.bottom + 2 * STEP, (LEFT, "2. Cho thuê xe"))
    found = numbered_list(stacked(rows, [far]), "Ngành, nghề kinh doanh", ())
    assert [place.text for place in found] == ["Bán lẻ lương thực"]


def test_no_label_no_items() -> None:
    assert items("1. Bán lẻ lương thực") == []
    assert items("Ngành, nghề kinh doanh: Bán lẻ lương thực", "Cho thuê xe") == []
