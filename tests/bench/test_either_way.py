"""What the order of columns costs, and what it does not forgive."""

from __future__ import annotations

from ocr.metrics import ErrorCount, printed_errors
from ocr.types import Box, Line, Word
from tests.bench.either_way import errors_either_way

PAIRED = ["Họ tên vợ: LÒ THỊ MAY Họ tên chồng: LÙ VĂN PAO", "Dân tộc: Thái Dân tộc: Kinh"]


def line(text: str, left: int, row: int) -> Line:
    box = Box(left, 50 * row, left + 10 * len(text), 50 * row + 30)
    return Line((Word(text, box, 0.9),), box)


def columns(*rows: tuple[str, str]) -> list[Line]:
    """Return the lines of two columns, the left one first."""
    return [line(row[side], 600 * side, number) for side in (0, 1) for number, row in enumerate(rows)]


def test_columns_may_be_read_down_or_across() -> None:
    read = columns(("Họ tên vợ: LÒ THỊ MAY", "Họ tên chồng: LÙ VĂN PAO"), ("Dân tộc: Thái", "Dân tộc: Kinh"))
    assert printed_errors(PAIRED, " ".join(each.text for each in read)).errors > 0
    assert errors_either_way(PAIRED, read, {}) == ErrorCount(0, sum(map(len, PAIRED)))
    assert errors_either_way([each.text for each in read], read, {}).errors == 0


def test_letters_and_words_in_the_wrong_place_of_a_line_count() -> None:
    read = columns(("Họ tên vợ: LÒ THỊ MAI", "Họ tên chồng: PAO LÙ VĂN"), ("Dân tộc: Thái", "Dân tộc: Kinh"))
    assert errors_either_way(PAIRED, read, {}).errors == 1 + len("PAO ") + len("PAO")


def test_what_was_not_read_counts_though_it_stands_elsewhere() -> None:
    truth = ["Dân tộc: Kinh", "Dân tộc: Kinh"]
    assert errors_either_way(truth, [line("Dân tộc: Kinh", 0, 0)], {}).errors == len(truth[1])


def test_whole_lines_come_first() -> None:
    truth = ["Giới tính: Nam Dân tộc: Kinh", "Quốc tịch: Lào", "Dân tộc: Kinh Quốc tịch: Lào và Việt"]
    read = [line(text, 0, row) for row, text in enumerate(truth)]
    assert errors_either_way(truth, read, {}).errors == 0


def test_handwriting_is_left_out() -> None:
    read = [line("Số: 88", 0, 0)]
    assert errors_either_way(["Số: 12"], read, {0: [(4, 6)]}) == ErrorCount(0, 4)
