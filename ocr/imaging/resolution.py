"""The resolution of a page: what the file says where that can be true, else what the paper size says.

The rule, in this order:

1. A resolution written in the file is believed from 72 to 1200 dpi, if it makes the long side of the paper 50 to 900 mm
   (a passport photograph to A1).
2. 72 and 96 dpi are also what cameras and editors write when they know nothing. They are believed only if the page
   comes out no larger than A3.
3. Otherwise the proportions tell. Within 3 % of 1:√2 the page is of the A series: A4, or A5 or A3 when only that gives
   a resolution scanners have; if none does, A4. Within 2 % of a card (85.6 × 54 mm) it is one if that gives a
   resolution scanners have.
4. None. Cameras' 4:3, 3:2 and 16:9 end here.
"""

from __future__ import annotations

import math

MIN_DPI = 72.0
MAX_DPI = 1200.0

_MM_PER_INCH = 25.4
_A3_MM, _A4_MM, _A5_MM, _CARD_MM = 420.0, 297.0, 210.0, 85.6
_PAPER_SIDE_MM = (50.0, 900.0)
_CARD_RATIO = 85.6 / 53.98
_PAPER_TOLERANCE, _CARD_TOLERANCE, _DPI_TOLERANCE = 0.03, 0.02, 0.015
_SCREEN_DPIS = (72.0, 96.0)
_SCANNER_DPIS = (100.0, 150.0, 200.0, 240.0, 300.0, 400.0, 600.0, 1200.0)


def estimate_dpi(width: int, height: int, declared_dpi: float | None) -> float | None:
    """Return the dots per inch of a page picture by the rule above, None when nothing tells it."""
    if declared_dpi is not None and _is_believable(max(width, height), declared_dpi):
        return declared_dpi
    return _dpi_of_paper(width, height)


def _is_believable(long_side_px: int, dpi: float) -> bool:
    if not math.isfinite(dpi) or not MIN_DPI - 0.5 <= dpi <= MAX_DPI + 0.5:  # metric files say 71.98
        return False
    side_mm = long_side_px / dpi * _MM_PER_INCH
    if any(abs(dpi - screen) < 1 for screen in _SCREEN_DPIS):
        return side_mm <= _A3_MM * 1.05
    return _PAPER_SIDE_MM[0] <= side_mm <= _PAPER_SIDE_MM[1]


def _dpi_of_paper(width: int, height: int) -> float | None:
    long_side, short_side = max(width, height), max(1, min(width, height))
    ratio = long_side / short_side
    if abs(ratio / math.sqrt(2) - 1) <= _PAPER_TOLERANCE:
        for paper_mm in (_A4_MM, _A5_MM, _A3_MM):
            dpi = long_side / paper_mm * _MM_PER_INCH
            if _is_of_a_scanner(dpi):
                return dpi
        dpi = long_side / _A4_MM * _MM_PER_INCH
        return dpi if MIN_DPI <= dpi <= MAX_DPI else None
    if abs(ratio / _CARD_RATIO - 1) <= _CARD_TOLERANCE:
        dpi = long_side / _CARD_MM * _MM_PER_INCH
        return dpi if _is_of_a_scanner(dpi) else None
    return None


def _is_of_a_scanner(dpi: float) -> bool:
    return any(abs(dpi / usual - 1) <= _DPI_TOLERANCE for usual in _SCANNER_DPIS)
