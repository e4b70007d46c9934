"""Numbers of list items that page analysis lost are read again and join their lines."""

from __future__ import annotations

from ocr.engines.base import RawWord
from ocr.layout.headless import find_headless, with_numbers
from ocr.types import Box, Word


def raw(text: str, left: int, row: int, width: int = 60) -> RawWord:
    return RawWord(Word(text, Box(left, 50 * row, left + width, 50 * row + 30), 0.95), 1, row)


PAGE = (
    *(raw(".", 140, 0, 4), raw("Họ", 160, 0), raw("tên:", 240, 0)),
    *(raw("2.", 120, 1, 24), raw("Ngày", 160, 1), raw("sinh:", 240, 1)),
    *(raw(".", 140, 2, 4), raw("Giới", 160, 2), raw("tính:", 240, 2)),
)


def test_lines_that_begin_with_a_point_are_found_with_room_for_their_numbers() -> None:
    found = find_headless(PAGE)
    assert [point.line for point, _ in found] == [0, 2]
    assert all(box.left <= 80 and box.right == 300 for _, box in found)


def test_numbers_take_the_place_of_their_points() -> None:
    rows = [
        (Word("1.", Box(120, 0, 144, 30), 0.9), Word("Họ", Box(160, 0, 220, 30), 0.9)),
        (Word("?", Box(120, 100, 144, 130), 0.9), Word("Giới", Box(160, 100, 220, 130), 0.9)),
    ]
    words = with_numbers(PAGE, find_headless(PAGE), rows)
    assert [each.word.text for each in words if each.line == 0] == ["1.", "Họ", "tên:"]
    assert [each.word.text for each in words if each.line == 2] == [".", "Giới", "tính:"]
    assert words[0].word.box == Box(120, 0, 144, 30)


def test_unsure_numbers_are_left_out() -> None:
    rows = [(Word("1.", Box(120, 0, 144, 30), 0.3),), ()]
    assert with_numbers(PAGE, find_headless(PAGE), rows) == PAGE
