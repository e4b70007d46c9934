"""The resolution of a page: what the file says where that can be true, else what the paper size says.

The rule, in this order:

1. A resolution written in the file is believed from 72 to 1200 dpi, if it makes the long side of the paper 50 to 900 mm
   (a passport photograph to A1).
2. 72 and 96 dpi are also what cameras and editors write when they know nothing. They are believed only if the page
   comes out no larger than A3 and rule 3 finds no resolution that scanners have.
3. Otherwise the proportions tell. Within 3 % of 1:√2 the page is of the A series: A4, A5 or A3, whichever gives a
   resolution scanners have (the more usual one if two do); if none does, A4. Within 2 % of a card (85.6 × 54 mm) it is
   one if that gives a resolution scanners have.
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
_SCANNER_DPIS = (300.0, 200.0, 150.0, 400.0, 600.0, 240.0, 100.0, 1200.0)  # the most usual first


def estimate_dpi(width: int, height: int, declared_dpi: float | None) -> float | None:
    """Return the dots per inch of a page picture by the rule above, None when nothing tells it."""
    long_side, short_side = max(width, height), max(1, min(width, height))
    scanned_dpi = _dpi_of_scanned_paper(long_side, short_side)
    if declared_dpi is not None and _is_believable(long_side, declared_dpi):
        return scanned_dpi if scanned_dpi and _is_of_a_screen(declared_dpi) else declared_dpi
    if scanned_dpi is not None:
        return scanned_dpi
    a4_dpi = long_side / _A4_MM * _MM_PER_INCH
    return a4_dpi if _has_a_proportions(long_side, short_side) and MIN_DPI <= a4_dpi <= MAX_DPI else None


def _is_believable(long_side_px: int, dpi: float) -> bool:
    if not math.isfinite(dpi) or not MIN_DPI - 0.5 <= dpi <= MAX_DPI + 0.5:  # metric files say 71.98
        return False
    side_mm = long_side_px / dpi * _MM_PER_INCH
    if _is_of_a_screen(dpi):
        return side_mm <= _A3_MM * 1.05
    return _PAPER_SIDE_MM[0] <= side_mm <= _PAPER_SIDE_MM[1]


def _is_of_a_screen(dpi: float) -> bool:
    return any(abs(dpi - screen) < 1 for screen in _SCREEN_DPIS)


def _has_a_proportions(long_side: int, short_side: int) -> bool:
    return abs(long_side / short_side / math.sqrt(2) - 1) <= _PAPER_TOLERANCE


def _dpi_of_scanned_paper(long_side: int, short_side: int) -> float | None:
    """Return the resolution if some paper of these proportions gives one that scanners have."""
    papers_mm: tuple[float, ...] = ()
    if _has_a_proportions(long_side, short_side):
        papers_mm = (_A4_MM, _A5_MM, _A3_MM)
    elif abs(long_side / short_side / _CARD_RATIO - 1) <= _CARD_TOLERANCE:
        papers_mm = (_CARD_MM,)
    for usual in _SCANNER_DPIS:
        for paper_mm in papers_mm:
            dpi = long_side / paper_mm * _MM_PER_INCH
            if abs(dpi / usual - 1) <= _DPI_TOLERANCE:
                return dpi
    return None
