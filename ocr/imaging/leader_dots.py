"""Dotted leaders of forms taken off a page of even light, also where they run on under a printed or written value.

Free dots, behind a value and between its words, tell size, pitch and contrast. Under text a dot is a dark pulse with
light half a pitch to either side and below, one step from the next. Each is filled with what stands in the gaps beside
it, so that serifs and descenders stay. Paper is expected at about 255 (`flatten_light` first).
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.free_dots import Flags, FreeDots, Points, find_free_dots
from ocr.imaging.page_image import Gray

_INK_BELOW = 150
_PAPER_ABOVE = 190
_TRUE = 0.06
_SAME_ROW = 0.25
_SAME_LEADER = 0.34
"""How far a step may be off the pitch, relative to it; then how far a dot may be off the row of the next in its chain
and of the next chain, in diameters."""

_LEAST_PULSE = 0.4
_WEAKEST_PULSE = 16.0
"""The least contrast of a dot, relative to that of the free ones and in grey levels."""

_FEWEST_IN_CHAIN = 3
_FEWEST_LONE = 2
_FEWEST_COVERED = 7
_LEAST_BARE = 0.2
_MOST_STEMS = 0.5
"""A leader is a chain of so many pulses with at least two, and this share of them, that stand free (a full stop after a
word is but one), or a longer one where this share has paper above and not too many look like feet of letters."""

_FEWEST_BESIDE = 2
_HOPS = 3
_FURTHEST = 4
"""A shorter chain, if not of such feet, belongs to a leader that ends so many pitches from it, so many times over."""


def remove_leaders(gray: Gray) -> Gray:
    """Return the page without the dots of leaders; the very same picture where there are none."""
    dots = find_free_dots(gray)
    if dots is None or min(gray.shape) <= 2 * dots.pitch:
        return gray
    x, y = _pulses(gray, dots)
    chosen = _in_leaders(gray, dots, x, y)
    return _erase(gray, dots, x[chosen], y[chosen]) if chosen.any() else gray


def _pulses(gray: Gray, dots: FreeDots) -> tuple[Points, Points]:
    """Return columns and rows, in reading order, of what is as dark as a dot against its left, its right and below."""
    strength = _strength(gray, dots)
    least = max(_WEAKEST_PULSE, _LEAST_PULSE * float(np.median(strength[dots.y, dots.x])))
    reach = np.ones((2 * max(1, round(dots.size / 2)) + 1, 2 * max(1, round(0.3 * dots.pitch)) + 1), np.uint8)
    peak = cv2.threshold(cv2.dilate(strength, reach), least, 0, cv2.THRESH_TOZERO)[1]
    peaks = cv2.bitwise_and(cv2.compare(strength, peak, cv2.CMP_EQ), peak)
    if not cv2.countNonZero(peaks):
        return np.empty(0, np.intp), np.empty(0, np.intp)
    x, y = cv2.findNonZero(peaks).reshape(-1, 2).T.astype(np.intp)
    return x, y


def _strength(gray: Gray, dots: FreeDots) -> Gray:
    """Return how much darker each place is than half a pitch further on either side and a diameter below."""
    half, below = dots.half, max(2, round(dots.size))
    soft = cv2.blur(gray, (max(1, round(0.7 * dots.size)), max(1, round(0.5 * dots.size))))
    light = cv2.min(soft[:-below, : -2 * half], soft[:-below, 2 * half :])
    light = cv2.min(light, soft[below:, half:-half])
    strength = np.zeros_like(gray)
    strength[:-below, half:-half] = cv2.subtract(light, soft[:-below, half:-half])
    return strength


def _in_leaders(gray: Gray, dots: FreeDots, x: Points, y: Points) -> Flags:
    """Return which pulses follow one another at the pitch for long enough, or go on from such a chain."""
    key = y * gray.shape[1] + x
    slack = _TRUE * dots.pitch + 0.7
    after = _neighbours(
        key, key, gray.shape[1], max(1.0, _SAME_ROW * dots.size + 0.5), (dots.pitch - slack, dots.pitch + slack)
    )
    before = np.full(len(after), -1, dtype=np.intp)
    has_next = np.flatnonzero(after >= 0)
    before[after[has_next]] = has_next
    lengths = _along(after, before, np.ones(len(key)))
    bare, stems = (_along(after, before, flags.astype(np.float64)) for flags in _above(gray, dots, x, y))
    lone = _along(after, before, dots.lone[y // dots.scale, x // dots.scale].astype(np.float64))
    no_feet = stems <= _MOST_STEMS * lengths
    chosen = (lengths >= _FEWEST_COVERED) & (bare >= _LEAST_BARE * lengths) & no_feet
    chosen |= (lengths >= _FEWEST_IN_CHAIN) & (lone >= np.maximum(_FEWEST_LONE, _LEAST_BARE * lengths))
    if len(dots.covered):
        chosen |= (lengths >= _FEWEST_IN_CHAIN) & (lone > 0) & _on_covered_rows(dots, y)
    likely = (lengths >= _FEWEST_BESIDE) & no_feet
    furthest = _FURTHEST * dots.pitch + slack
    for _ in range(_HOPS):
        ahead = _neighbours(key, key[chosen], gray.shape[1], _SAME_LEADER * dots.size, (0.0, furthest))
        behind = _neighbours(key, key[chosen], gray.shape[1], _SAME_LEADER * dots.size, (-furthest, 0.0))
        chosen |= likely & ((ahead >= 0) | (behind >= 0))
    return np.asarray(chosen, dtype=np.bool_)


def _on_covered_rows(dots: FreeDots, y: Points) -> Flags:
    """Return which pulses stand in the rows of lines under text: the foot of a colon stands higher."""
    rows = dots.covered
    after = np.minimum(np.searchsorted(rows, y), len(rows) - 1)
    away = np.minimum(np.abs(rows[after] - y), np.abs(rows[np.maximum(after - 1, 0)] - y))
    return np.asarray(away <= _SAME_ROW * dots.size, dtype=np.bool_)


def _neighbours(key: Points, others: Points, width: int, off_row: float, steps: tuple[float, float]) -> Points:
    """Return for each place the index of another one this many pixels further in about the same row, -1 without.

    Places are row times width plus column, in rising order.
    """
    found = np.full(len(key), -1, dtype=np.intp)
    if not len(others):
        return found
    reach = int(off_row)
    best = np.full(len(key), np.inf)
    first, last = math.ceil(steps[0]), math.floor(steps[1])
    for down in range(-reach, reach + 1):
        start = key + down * width
        index = np.searchsorted(others, start + first)
        step = others[np.minimum(index, len(others) - 1)] - start
        cost = np.abs(step - (first + last) / 2) + abs(down)
        better = (index < len(others)) & (step <= last) & (cost < best)
        found[better] = index[better]
        best[better] = cost[better]
    return found


def _along(after: Points, before: Points, values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return for each place the sum of the values over the chain it is in."""
    return _to_end(after, values) + _to_end(before, values) - values


def _to_end(link: Points, values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the sum of the values from each place to the end of its chain, in steps of doubled length."""
    total, target = np.append(values, 0.0), np.append(link, -1)
    target[target < 0] = len(values)
    while (target < len(values)).any():
        total = total + total[target]
        target = target[target]
    return total[:-1]


def _above(gray: Gray, dots: FreeDots, x: Points, y: Points) -> tuple[Flags, Flags]:
    """Return which pulses have paper straight above, and which a stroke with paper on both sides."""
    row = np.maximum(y - round(dots.size), 0)
    middle = gray[row, x]
    beside = np.minimum(gray[row, x - dots.half], gray[row, x + dots.half])
    return middle > _PAPER_ABOVE, (middle < _INK_BELOW) & (beside > _PAPER_ABOVE)


def _erase(gray: Gray, dots: FreeDots, x: Points, y: Points) -> Gray:
    """Return the page with these dots filled by what stands in the gaps beside them, each half by its own side."""
    reach = round(dots.size / 2 + 1)
    across = np.arange(-min(reach, dots.half), min(reach, dots.half) + 1)
    down = np.arange(-reach, reach + 1)[:, None]
    rim_y, rim_x = reach + 2, dots.half
    page = cv2.copyMakeBorder(gray, rim_y, rim_y, rim_x, rim_x, cv2.BORDER_REPLICATE)
    rows, middle = (y + rim_y)[:, None, None] + down, (x + rim_x)[:, None, None]
    columns = middle + across
    now = page[rows, columns]
    fill = page[rows, np.where(across < 0, middle - dots.half, middle + dots.half)]
    stroke = _strokes(
        page[rows[:, :1] - 1, columns] < _INK_BELOW, page[rows[:, -1:] + 1, columns] < _INK_BELOW, len(down)
    )
    # Patches may overlap, so the brightest wins instead of the last.
    np.maximum.at(page, (rows, columns), np.where(stroke, 0, np.maximum(now, fill)))
    return np.ascontiguousarray(page[rim_y:-rim_y, rim_x:-rim_x])


def _strokes(above: Flags, below: Flags, height: int) -> Flags:
    """Return where in each patch a stroke runs through that comes in as narrow ink above it and goes on below.

    Args:
        above: the row above each patch, shape (patches, 1, columns).
        below: the row below each patch.
        height: rows of a patch.
    """
    across, down = np.arange(above.shape[2]), np.linspace(0.0, 1.0, height)[:, None]
    narrow = ~(above[:, :, :1] & above[:, :, -1:])
    passes = narrow & above.any(axis=2, keepdims=True) & below.any(axis=2, keepdims=True)
    ink = [np.maximum(row.sum(axis=2, keepdims=True), 1) for row in (above, below)]
    start = (above * across).sum(axis=2, keepdims=True) / ink[0]
    end = (below * across).sum(axis=2, keepdims=True) / ink[1]
    width = np.minimum(*ink) + 1
    return np.asarray(passes & (np.abs(across - start - (end - start) * down) <= width / 2), dtype=np.bool_)
