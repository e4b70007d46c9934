"""Corners in order, whatever order they came in."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocr.imaging.quad import Quad, quad_from_points

SQUARE = Quad((10, 20), (110, 20), (110, 220), (10, 220))


@given(st.permutations(range(4)))
def test_any_order_of_corners_gives_the_same_quad(order: list[int]) -> None:
    assert quad_from_points(np.array(SQUARE.corners, dtype=np.float64)[list(order)]) == SQUARE


def test_measures_of_a_rectangle() -> None:
    assert (SQUARE.width_px, SQUARE.height_px, SQUARE.area_px, SQUARE.center) == (100, 200, 20000, (60, 120))
    assert SQUARE.scaled(0.5).corners[2] == (55, 110)
    assert SQUARE.scaled(2).area_px == pytest.approx(80000)
