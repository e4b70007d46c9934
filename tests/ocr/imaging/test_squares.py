"""Rows of squares: the digits come out as one line, and only of rows of the right length."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from ocr.imaging.page_image import Gray
from ocr.imaging.squares import without_squares
from ocr.types import Box

SIDE, TOP = 60, 100
LENGTHS = (12, 9)


def page(count: int, gap: int = 0, side: int = SIDE) -> Gray:
    picture = np.full((300, 1400), 255, dtype=np.uint8)
    for number in range(count):
        left = 200 + number * (side + gap)
        cv2.rectangle(picture, (left, TOP), (left + side, TOP + side), 0, 3)
        cv2.putText(picture, str(number % 10), (left + 16, TOP + 48), cv2.FONT_HERSHEY_SIMPLEX, 1.4, 0, 4)
    return picture


def seen(count: int = 12) -> Box:
    return Box(230, TOP + 5, 200 + count * SIDE - 30, TOP + SIDE - 5)


@pytest.mark.parametrize("gap", [0, 12])
@pytest.mark.parametrize("count", LENGTHS)
def test_digits_stand_alone(count: int, gap: int) -> None:
    found = without_squares(page(count, gap), seen(), LENGTHS)

    assert found is not None
    assert found.count == count
    for line in (found.apart, found.close):
        ink = (line < 128).any(axis=0)
        assert np.count_nonzero(np.diff(ink.astype(np.int8)) == 1) == count  # a patch a digit, no side of a square
        assert (line < 128).mean(axis=1).max() < 0.8
    assert found.close.shape[1] < found.apart.shape[1]


@pytest.mark.parametrize("count", [0, 8, 11, 13])
def test_row_of_another_length_is_no_number(count: int) -> None:
    assert without_squares(page(count), seen(), LENGTHS) is None


def test_row_elsewhere_is_another_number() -> None:
    assert without_squares(page(9), Box(1000, TOP, 1100, TOP + SIDE), LENGTHS) is None


def test_what_is_read_within_one_square_finds_the_row() -> None:
    assert without_squares(page(12), Box(212, TOP + 8, 250, TOP + 52), LENGTHS) is not None


def test_empty_place_has_no_squares() -> None:
    assert without_squares(page(12), Box(10, 400, 20, 420), LENGTHS) is None
