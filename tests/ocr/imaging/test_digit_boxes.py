"""Rows of squares found, and what only looks like them left alone."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.imaging.digit_boxes import find_digit_boxes, row_box
from ocr.imaging.page_image import Gray
from ocr.types import Box


def page() -> Gray:
    return np.full((1200, 1654), 255, np.uint8)


def joined(picture: Gray, left: int, top: int, count: int, side: int, tall: int | None = None) -> Box:
    """Draw squares that share their rules."""
    bottom = top + (tall or side)
    cv2.rectangle(picture, (left, top), (left + count * side, bottom), 0, 2)
    for number in range(1, count):
        cv2.line(picture, (left + number * side, top), (left + number * side, bottom), 0, 2)
    return Box(left, top, left + count * side, bottom)


@pytest.mark.parametrize("side", [26, 40, 58])
@pytest.mark.parametrize("count", [9, 12])
def test_squares_in_a_row_are_found_each(side: int, count: int) -> None:
    picture = page()
    drawn = joined(picture, 300, 400, count, side)
    (row,) = find_digit_boxes(picture)
    assert len(row) == count
    found = row_box(row)
    assert abs(found.left - drawn.left) <= 4
    assert abs(found.right - drawn.right) <= 4
    assert abs(found.top - drawn.top) <= 4


def test_squares_that_stand_apart_make_a_row() -> None:
    picture = page()
    for number in range(12):
        cv2.rectangle(picture, (200 + number * 52, 300), (240 + number * 52, 342), 0, 2)
    (row,) = find_digit_boxes(picture)
    assert len(row) == 12


def test_written_digits_do_not_break_the_squares() -> None:
    picture = page()
    joined(picture, 300, 400, 12, 44)
    for number in range(12):
        cv2.putText(picture, str(number % 10), (310 + number * 44, 436), cv2.FONT_HERSHEY_SIMPLEX, 1.1, 0, 3)
    (row,) = find_digit_boxes(picture)
    assert len(row) == 12


def test_two_rows_come_from_top_to_bottom() -> None:
    picture = page()
    joined(picture, 300, 700, 12, 40)
    joined(picture, 300, 200, 9, 40)
    assert [len(row) for row in find_digit_boxes(picture)] == [9, 12]


def test_tables_and_few_boxes_to_tick_are_no_rows() -> None:
    picture = page()
    left = 100
    for width in (60, 300, 180, 90, 400):  # the head of a table
        cv2.rectangle(picture, (left, 200), (left + width, 245), 0, 2)
        left += width
    joined(picture, 200, 500, 8, 120, tall=44)  # even cells, but wide ones
    for number in range(3):
        cv2.rectangle(picture, (200 + 200 * number, 800), (236 + 200 * number, 836), 0, 2)
    assert find_digit_boxes(picture) == ()


def test_text_has_no_rows_of_squares() -> None:
    picture = page()
    for number in range(20):
        cv2.putText(picture, "IIIIIIII HHHHH 111111", (80, 60 + 50 * number), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 0, 2)
    assert find_digit_boxes(picture) == ()
