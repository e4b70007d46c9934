"""Dots of leaders that stand free, with nothing written over them: they tell how the leaders of a page look."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.components import find_stats
from ocr.imaging.covered_dots import find_covered_rows
from ocr.imaging.page_image import Gray

_INK_BELOW = 150
_LONG_SIDE_PX = 3000
_LARGEST_DOT = 1 / 200
_SMALLEST_DOT_PX = 2
_FILLED = 0.55
"""From what long side half the resolution is enough to find free dots; their side relative to the long side of the page
(1.5 mm on A4), their area in pixels and relative to their box."""

_PITCHES = (1.35, 5.0)
_ALIKE = 0.3
"""Distance of neighbouring dots, and the difference of their sizes and rows, in diameters."""

_FEWEST_IN_ROW = 5
_FEWEST_ON_PAGE = 12
"""Free dots in a row before it is a leader (an ellipsis has three), and on a page before any are looked for."""

_EVEN = 0.12
"""How far a step may be off the one before it, relative to it."""

Points = NDArray[np.intp]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class FreeDots:
    """Free dots in leaders: their middles, and the typical pitch and diameter in pixels.

    `lone` is 1 about everything that stands free and has their size, on a copy of the page `scale` times smaller.
    `covered` are the rows of lines under text: there one dot stands free between two words, seldom more.
    """

    x: Points
    y: Points
    pitch: float
    size: float
    lone: Gray
    scale: int
    covered: Points

    @property
    def half(self) -> int:
        """Whole pixels from a dot to the middle of the gap beside it."""
        return max(1, round(self.pitch / 2))


def find_free_dots(gray: Gray) -> FreeDots | None:
    """Return the dots that stand in rows of at least five, or else between words on dotted lines.

    None where the page has too few of both to be a form's leaders.
    """
    scale = 2 if max(gray.shape) > _LONG_SIDE_PX else 1
    seen = cv2.resize(gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA) if scale > 1 else gray
    mask = np.asarray(cv2.threshold(seen, _INK_BELOW, 255, cv2.THRESH_BINARY_INV)[1], dtype=np.uint8)
    stats = find_stats(mask)
    wide, tall, area = stats[:, 2], stats[:, 3], stats[:, 4]
    most = max(4.0, max(mask.shape) * _LARGEST_DOT)
    is_dot = (np.maximum(wide, tall) <= most) & (np.abs(wide - tall) <= 1 + 0.2 * tall)
    is_dot &= area >= np.maximum(_SMALLEST_DOT_PX, _FILLED * wide * tall)
    if int(is_dot.sum()) < _FEWEST_ON_PAGE:
        return None
    left, top, wide, tall, area = stats[is_dot].T.astype(np.float64)
    x, y, size = left + wide / 2, top + tall / 2, np.sqrt(area * 4 / np.pi)
    found, gaps = _even_rows(x, y, size)
    if int(found.sum()) < _FEWEST_ON_PAGE:
        found = np.zeros_like(found)
    under, steps = find_covered_rows(mask, x, y, size)
    if not (found.any() or under.any()):
        return None
    if not found.any():
        found, gaps = under, steps
    columns, rows = ((scale * values[found]).astype(np.intp) for values in (x, y))
    usual = float(np.median(gaps))
    pitch = float(np.mean(gaps[np.abs(gaps - usual) <= _EVEN * usual + 1]))
    diameter = float(np.median(size[found]))
    lone: Gray = np.zeros(mask.shape, dtype=np.uint8)
    alike = np.abs(size - diameter) <= _ALIKE * diameter + 0.5
    lone[y[alike].astype(np.intp), x[alike].astype(np.intp)] = 1
    lone = np.asarray(cv2.dilate(lone, np.ones((3, 3), np.uint8)), dtype=np.uint8)
    return FreeDots(
        columns, rows, scale * pitch, scale * diameter, lone, scale, np.unique(scale * y[under]).astype(np.intp)
    )


def _even_rows(
    x: NDArray[np.float64], y: NDArray[np.float64], size: NDArray[np.float64]
) -> tuple[Flags, NDArray[np.float64]]:
    """Return which dots stand in rows of even pitch and size, and the distances between them."""
    found = np.zeros(len(x), dtype=np.bool_)
    gaps = [np.empty(0)]
    band = max(2.0, float(np.median(size)))
    for offset in (0.0, 0.5):  # a row on the border of two bands lies within one of the other set
        order = np.lexsort((x, np.floor(y / band + offset)))
        step = np.diff(x[order])
        here, after = order[:-1], order[1:]
        diameter = (size[here] + size[after]) / 2
        linked = np.abs(size[here] - size[after]) <= _ALIKE * diameter + 0.5
        linked &= np.abs(y[here] - y[after]) <= _ALIKE * diameter + 0.5
        linked &= (step > _PITCHES[0] * diameter) & (step < _PITCHES[1] * diameter)
        even = linked[:-1] & linked[1:] & (np.abs(np.diff(step)) <= _EVEN * step[:-1] + 1)
        for start, stop in _runs(even, _FEWEST_IN_ROW - 2):
            found[order[start : stop + 2]] = True
            gaps.append(step[start : stop + 1])
    return found, np.concatenate(gaps)


def _runs(flags: Flags, least: int) -> list[tuple[int, int]]:
    """Return start and end of the stretches of True that are at least this long."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], flags.astype(np.int8), [0]))))
    return [(int(start), int(stop)) for start, stop in edges.reshape(-1, 2) if stop - start >= least]
