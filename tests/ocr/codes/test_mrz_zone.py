from __future__ import annotations

import numpy as np
import pytest

from ocr.codes.mrz_zone import find_mrz_zones
from ocr.types import Box
from tests.ocr.codes.drawn_zone import card


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
