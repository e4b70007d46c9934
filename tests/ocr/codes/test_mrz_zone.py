from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from ocr.codes.mrz_zone import find_mrz_zones
from ocr.types import Box

Pixels = NDArray[np.uint8]
LINES = ("IDVNM2010123458001201012345<<9", "0101158M4101156VNM<<<<<<<<<<<4", "TRAN<<VAN<MAU<<<<<<<<<<<<<<<<<")


def card(dots_per_mm: float) -> Pixels:
    """Draw the back of a card: 85.6 x 54 mm, the zone in its lower part, one cell of 2.6 mm a character."""
    picture = np.full((round(54 * dots_per_mm), round(85.6 * dots_per_mm), 3), 205, np.uint8)
    stroke = round(0.25 * dots_per_mm)
    for row, text in enumerate(LINES):
        for column, char in enumerate(text):
            place = (round((4 + 2.6 * column) * dots_per_mm), round((40 + 4.3 * row) * dots_per_mm))
            cv2.putText(picture, char, place, cv2.FONT_HERSHEY_PLAIN, 0.24 * dots_per_mm, (30, 30, 30), stroke)
    cv2.putText(picture, "Ngon tro", (40, 60), cv2.FONT_HERSHEY_PLAIN, 0.2 * dots_per_mm, (30, 30, 30), 1)
    return picture


@pytest.mark.parametrize("dots_per_mm", [7.87, 11.81])
def test_zone_of_a_card_on_a_sheet_is_found(dots_per_mm: float) -> None:
    sheet = np.full((round(297 * dots_per_mm), round(210 * dots_per_mm), 3), 240, np.uint8)
    picture = card(dots_per_mm)
    left, top = round(60 * dots_per_mm), round(90 * dots_per_mm)
    sheet[top : top + picture.shape[0], left : left + picture.shape[1]] = picture
    (zone,) = find_mrz_zones(sheet)
    truth = Box(60 + 4, 90 + 37, 60 + 82, 90 + 50).scaled(dots_per_mm)

    assert zone.overlap_area(truth) > 0.9 * truth.width * truth.height
    assert zone.width * zone.height < 2 * truth.width * truth.height


def test_zone_of_a_card_that_fills_the_picture_is_found() -> None:
    zones = find_mrz_zones(card(16))

    assert len(zones) == 1
    assert zones[0].top > 30 * 16


@pytest.mark.parametrize("shape", [(1, 1, 3), (2339, 1654, 3), (60, 900, 3)])
def test_empty_pictures_have_none(shape: tuple[int, int, int]) -> None:
    assert find_mrz_zones(np.full(shape, 240, np.uint8)) == ()
