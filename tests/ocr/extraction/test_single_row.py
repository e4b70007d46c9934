"""Tables of one row whose heads and cells take several lines."""

from __future__ import annotations

from ocr.extraction.single_row import cell_below, cells_below
from tests.ocr.extraction.set_sheet import Cells, set_rows

HEADS: Cells = [(240, "Số tờ"), (420, "Số thửa"), (640, "Mục đích"), (1000, "Thời hạn")]
SECOND: Cells = [(240, "bản đồ"), (640, "sử dụng"), (1000, "sử dụng")]
ROW: Cells = [(240, "68"), (420, "32"), (640, "Đất trồng"), (1000, "Đến ngày")]
REST: Cells = [(640, "lúa nước"), (1000, "15/10/2043")]
DAY: Cells = [(900, "Nghệ An, ngày 10 tháng 02 năm 2003")]


def cell(heading: str, *rows: Cells | str, ends: tuple[str, ...] = ()) -> list[str]:
    return [" ".join(place.text.split()) for place in cell_below(set_rows(rows), heading, ends)]


def test_cell_stands_below_its_head() -> None:
    rows = (HEADS, SECOND, ROW, REST, DAY)
    assert cell("Số tờ", *rows) == ["68"]
    assert cell("Số thửa", *rows) == ["32"]
    assert cell("Mục đích", *rows) == ["Đất trồng lúa nước"]
    assert cell("Thời hạn", *rows) == ["Đến ngày 15/10/2043"]


def test_of_several_rows_none_is_taken() -> None:
    assert cell("Số thửa", HEADS, ROW, [(240, "68"), (420, "33"), (640, "Đất ở")]) == []


def test_label_ends_the_table() -> None:
    assert cell("Mục đích", HEADS, ROW, "Ghi chú: không", ends=("Ghi chú",)) == ["Đất trồng"]


def test_head_stands_beside_others() -> None:
    assert cell("Số thửa", [(240, "Số thửa")], [(240, "32")]) == []
    assert cell("Diện tích", HEADS, ROW) == []
    assert cell("Số thửa", HEADS, [(640, "Đất ở")]) == []


PEOPLE: Cells = [(240, "TT"), (330, "Họ và tên"), (800, "Ngày sinh"), (1100, "Quan hệ")]


def names(*rows: Cells | str) -> list[str]:
    return [" ".join(place.text.split()) for place in cells_below(set_rows(rows), "Họ và tên", ("Ghi chú",))]


def test_rows_whose_numbers_were_lost_are_told_by_their_dates() -> None:
    first: Cells = [(240, "1"), (330, "LÒ VĂN PAO"), (800, "02/09/1970"), (1100, "Chủ hộ")]
    second: Cells = [(330, "VÀNG THỊ"), (800, "03/09/1972"), (1100, "Vợ")]
    assert names(PEOPLE, first, second, [(330, "XÚA")], "Ghi chú: LÒ VĂN") == ["LÒ VĂN PAO", "VÀNG THỊ XÚA"]


def test_long_name_reaches_beyond_its_head() -> None:
    row: Cells = [(240, "1"), (330, "NGUYỄN THỊ NGỌC QUỲNH"), (800, "02/09/1970"), (1100, "Chủ hộ")]
    assert names(PEOPLE, row) == ["NGUYỄN THỊ NGỌC QUỲNH"]


def test_column_without_rows_is_empty() -> None:
    assert names(PEOPLE, [(330, "và tên khác")]) == []
    assert names("Họ và tên: LÒ VĂN PAO", "Sinh ngày: 02/09/1970") == []
