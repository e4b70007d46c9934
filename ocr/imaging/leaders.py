"""Dotted leaders of forms: the dots of a line to be filled in, also between words that were printed onto it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_GAP = 0.7
_LENGTH = 2.0
_BAND = 0.3
_LEVEL = 0.07
"""In letter heights: how far apart the dots of a leader are at most, the shortest row of them, how high such a row is,
and how exactly a single dot must be level with one."""

_FEWEST = 4
"""Dots in a row; three are an ellipsis."""

_COLON = (0.2, 0.75)
_ASIDE = 0.08
"""In letter heights: how far above its lower dot a colon has the other one, and how far aside."""

Flags = NDArray[np.bool_]
Stats = NDArray[np.int32]


def find_leaders(stats: Stats, small: Flags, letter_px: float) -> Flags:
    """Return which small marks belong to leaders.

    Where dots stand close in a long row they are a leader; single dots at the same height, between the words that were
    printed onto it, are the rest of it. Dots that touch letters stay: taking them off costs the letters their feet.

    Args:
        stats: one row a mark of the page: left, top, width, height, area.
        small: which rows of `stats` are small.
        letter_px: height of a letter.
    """
    in_row = np.zeros(len(stats), dtype=np.bool_)
    rows = np.flatnonzero(small)
    if len(rows) < _FEWEST:
        return in_row
    band = _BAND * letter_px
    for shift in (0.0, 0.5):  # a leader on the border of two bands lies within one of the shifted ones
        in_row[rows[_in_long_run(stats[rows], band, shift, letter_px)]] = True
    if not in_row.any():
        return in_row
    level = in_row | (small & _is_level(stats, in_row, _LEVEL * letter_px))
    return np.asarray(level & ~_is_colon(stats, level, small, letter_px), dtype=np.bool_)


def _in_long_run(dots: Stats, band: float, shift: float, letter_px: float) -> Flags:
    """Return which dots stand in a long row of close ones, taking together those in the same band of height."""
    bands = np.floor((dots[:, 1] + dots[:, 3] / 2) / band + shift).astype(np.int64)
    order = np.lexsort((dots[:, 0], bands))
    left, right = dots[order, 0], dots[order, 0] + dots[order, 2]
    starts = np.ones(len(order), dtype=np.bool_)
    starts[1:] = (np.diff(bands[order]) != 0) | (left[1:] - right[:-1] > _GAP * letter_px)
    run = np.cumsum(starts) - 1
    first = np.flatnonzero(starts)
    last = np.append(first[1:], len(order)) - 1
    is_long = (right[last] - left[first] >= _LENGTH * letter_px) & (last - first + 1 >= _FEWEST)
    flags = np.zeros(len(dots), dtype=np.bool_)
    flags[order] = is_long[run]
    return flags


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
