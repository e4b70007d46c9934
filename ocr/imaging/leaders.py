"""Dotted leaders of forms: the dots of a line to be filled in, also between words that were printed onto it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.page_image import Gray

_GAP = 0.7
_LENGTH = 2.0
_HEIGHT = 0.45
_LEVEL = 0.07
"""In letter heights: how far apart the dots of a leader are at most, the shortest and the highest row of them, and how
exactly a single dot must be level with one."""

_COLON = (0.2, 0.75)
_ASIDE = 0.08
"""In letter heights: how far above its lower dot a colon has the other one, and how far aside."""

Flags = NDArray[np.bool_]
Stats = NDArray[np.int32]


def find_leaders(dots: Gray, stats: Stats, small: Flags, letter_px: float) -> Flags:
    """Return which small marks belong to leaders.

    Where dots stand close in a long row they are a leader; single dots at the same height, between the words that were
    printed onto it, are the rest of it. Dots that touch letters stay: taking them off costs the letters their feet.

    Args:
        dots: the ink of the small marks only, 255 on 0.
        stats: one row a mark of the page: left, top, width, height, area.
        small: which rows of `stats` are small.
        letter_px: height of a letter.
    """
    gap = max(3, round(_GAP * letter_px))
    rows = np.asarray(cv2.morphologyEx(dots, cv2.MORPH_CLOSE, np.ones((1, gap), np.uint8)), dtype=np.uint8)
    _, labels, row_stats, _ = cv2.connectedComponentsWithStats(rows, connectivity=8, ltype=cv2.CV_32S)
    is_row = (row_stats[:, 2] >= _LENGTH * letter_px) & (row_stats[:, 3] <= _HEIGHT * letter_px)
    is_row[0] = False
    x, y = stats[:, 0] + stats[:, 2] // 2, stats[:, 1] + stats[:, 3] // 2
    in_row = np.asarray(small & is_row[np.asarray(labels)[y, x]], dtype=np.bool_)
    if not in_row.any():
        return in_row
    level = in_row | (small & _is_level(stats, in_row, _LEVEL * letter_px))
    return np.asarray(level & ~_is_colon(stats, level, small, letter_px), dtype=np.bool_)


def _is_level(stats: Stats, in_row: Flags, tolerance: float) -> Flags:
    """Return which marks lie at the height of some leader's dots."""
    middles = stats[:, 1] + stats[:, 3] / 2
    heights = np.sort(middles[in_row])
    after = np.clip(np.searchsorted(heights, middles), 0, len(heights) - 1)
    before = np.maximum(after - 1, 0)
    away = np.minimum(np.abs(middles - heights[after]), np.abs(middles - heights[before]))
    return np.asarray(away <= tolerance, dtype=np.bool_)


def _is_colon(stats: Stats, level: Flags, small: Flags, letter_px: float) -> Flags:
    """Return which dots of leaders have a dot straight above that is in none, as the lower one of a colon has."""
    flags = np.zeros(len(stats), dtype=np.bool_)
    middle_x, middle_y = stats[:, 0] + stats[:, 2] / 2, stats[:, 1] + stats[:, 3] / 2
    others = np.flatnonzero(small & ~level)
    others = others[np.argsort(middle_x[others])]
    reach = max(2.0, _ASIDE * letter_px)
    for index in np.flatnonzero(level):
        first, last = np.searchsorted(middle_x[others], (middle_x[index] - reach, middle_x[index] + reach))
        rise = middle_y[index] - middle_y[others[first:last]]
        flags[index] = bool(((rise > _COLON[0] * letter_px) & (rise < _COLON[1] * letter_px)).any())
    return flags
