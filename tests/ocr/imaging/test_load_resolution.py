"""The rule that finds a page's resolution."""

from __future__ import annotations

import math

import pytest

from ocr.imaging.resolution import estimate_dpi


@pytest.mark.parametrize(
    ("width", "height", "declared", "expected"),
    [
        (2480, 3508, 300.0, 300.0),
        (1654, 2339, 199.9, 199.9),
        (1000, 900, 200.0, 200.0),  # any shape, as long as the size can be
        (595, 842, 72.0, 72.0),  # a true A4 at 72 dpi
        (794, 1123, 96.0, 96.0),
        (9921, 14031, 600.0, 600.0),  # A2
    ],
)
def test_believable_resolution_is_taken(width: int, height: int, declared: float, expected: float) -> None:
    assert estimate_dpi(width, height, declared) == expected


@pytest.mark.parametrize("declared", [None, 0.0, 1.0, 71.0, 72.0, 96.0, 2400.0, math.inf, math.nan])
@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (2480, 3508, 300),  # A4
        (2339, 1654, 200),  # A4 lying
        (1240, 1754, 150),
        (1748, 2480, 300),  # A5: no scanner has the 212 dpi it would have as A4
        (3307, 4677, 400),
        (3508, 4961, 300),  # A3: likewise 424 dpi
        (1011, 638, 300),  # a card
    ],
)
def test_paper_size_tells_where_the_file_does_not(width: int, height: int, expected: int, declared: float) -> None:
    assert estimate_dpi(width, height, declared) == pytest.approx(expected, rel=0.01)


def test_a4_cropped_by_hand_is_a4() -> None:
    assert estimate_dpi(1500, 2100, None) == pytest.approx(2100 / 11.69, rel=0.001)


@pytest.mark.parametrize("size", [(4000, 3000), (1920, 1080), (6000, 4000), (1920, 1200), (1300, 1)])
@pytest.mark.parametrize("declared", [None, 72.0])
def test_nothing_tells(size: tuple[int, int], declared: float | None) -> None:
    assert estimate_dpi(*size, declared) is None


def test_impossible_paper_is_not_believed() -> None:
    assert estimate_dpi(4000, 3000, 100.0) is None  # 1016 mm
    assert estimate_dpi(400, 300, 600.0) is None  # 17 mm
