"""Small copies are what slow ways of making them would give."""

from __future__ import annotations

import numpy as np
import pytest

from ocr.imaging.shrink import every_so_many


@pytest.mark.parametrize("shape", [(300, 200, 3), (301, 199, 3), (97, 64), (5, 1, 3)])
@pytest.mark.parametrize("stride", [1, 2, 3, 4, 7])
def test_every_so_many_pixels_are_those_of_a_slice(shape: tuple[int, ...], stride: int) -> None:
    picture = np.random.default_rng(3).integers(0, 256, shape, dtype=np.uint8)

    assert np.array_equal(every_so_many(picture, stride), picture[::stride, ::stride])


def test_the_last_columns_of_a_large_page_are_those_of_a_slice_too() -> None:
    picture = np.random.default_rng(4).integers(0, 256, (3509, 2481, 3), dtype=np.uint8)

    assert np.array_equal(every_so_many(picture, 3), picture[::3, ::3])
