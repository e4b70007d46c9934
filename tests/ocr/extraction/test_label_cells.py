"""Labels that wrap in a narrow column beside their values."""

from __future__ import annotations

from ocr.extraction.label_cells import find_value_edge
from ocr.extraction.labelled import find_labelled
from ocr.types import Line
from tests.ocr.extraction.set_sheet import LEFT, STEP, set_line, stacked, template_of, texts

VALUES = 640

LETTER = template_of("""
[[fields]]
key = "name"
kind = "name"
labels = ["Họ và tên"]
[[fields]]
key = "birth_date"
kind = "date"
labels = ["Ngày sinh"]
[[fields]]
key = "number"
kind = "id"
labels = ["Số căn cước"]
[[fields]]
key = "residence"
kind = "address"
labels = ["Nơi cư trú"]
[[fields]]
key = "request"
kind = "text"
lines = 3
labels = ["Nội dung đề nghị"]
""")


def at(row: int, *cells: tuple[int, str]) -> Line:
    return set_line(300 + STEP * row, *cells)


ROWS = [
    at(0, (LEFT, "Họ và tên:"), (VALUES, "LÒ VĂN PAO")),
    at(1, (LEFT, "Ngày sinh:"), (VALUES, "02/9/1987")),
    at(2, (LEFT, "Số căn cước:"), (VALUES, "010187001234")),
    at(3, (LEFT, "Nơi cư trú:"), (VALUES, "xã Tả Van")),
]


def test_values_begin_where_most_do() -> None:
    assert find_value_edge(stacked(ROWS)) == VALUES
    assert find_value_edge(stacked(ROWS[:3])) is None


def test_rest_of_a_label_in_the_line_below_is_no_part_of_its_value() -> None:
    wish = [
        at(4, (LEFT, "Nội dung đề nghị giải"), (VALUES, "Cấp bản sao trích lục")),
        at(5, (LEFT, "quyết:"), (VALUES, "khai sinh")),
    ]
    found = dict(texts(find_labelled(stacked([*ROWS, *wish]), LETTER)))
    assert found["request"].split() == ["Cấp", "bản", "sao", "trích", "lục", "khai", "sinh"]


def test_text_below_a_value_is_no_rest_of_its_label() -> None:
    more = [at(4, (LEFT, "Nội dung đề nghị"), (VALUES, "Cấp bản sao")), at(5, (LEFT, "Lý do: con tôi đi học"))]
    found = dict(texts(find_labelled(stacked([*ROWS, *more]), LETTER)))
    assert found["request"] == "Cấp bản sao"
