"""Colours of ink: red seals, red text, and the grey picture in which only text is left.

A seal stands over text and must vanish; a name stamped in red is text and must not. What tells them apart is shape: a
seal has a round rim, much larger than a letter.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.circles import Circle, find_circles
from ocr.imaging.components import find_components
from ocr.imaging.gray_seals import is_colourless, remove_gray_seals
from ocr.imaging.page_image import Gray, Pixels
from ocr.imaging.shrink import shrink

_RED_SHARE = 0.18
"""Red above the other two channels, relative to red, from which ink counts as red (paper and skin stay below)."""

_RED_LEAST = 28
_SMALL_PX = 900
_SMALLEST_RADIUS = 0.045
_LARGEST_RADIUS = 0.18
"""Radius of a seal relative to the shorter side of the page: a seal of 36 mm has 0.086 on A4, 0.12 on A5."""

_RIM_PX = 3
"""Added to the radius on the small copy, because the rim's ink reaches beyond its middle line."""

_FEWEST_RED_PX = 60

Mask = NDArray[np.bool_]
Window = tuple[slice, slice]


def red_mask(pixels: Pixels) -> Mask:
    """Return where the ink is red."""
    red, green, blue = cv2.split(pixels)
    return excess_mask(red, cv2.max(green, blue), _RED_SHARE, _RED_LEAST)


def excess_mask(wanted: cv2.typing.MatLike, other: cv2.typing.MatLike, share: float, least: int) -> Mask:
    """Return where one channel is above another by a share of itself, and by a least difference."""
    excess = cv2.subtract(wanted, other)
    limit = cv2.addWeighted(wanted, share, wanted, 0.0, 0.0)
    return np.asarray((excess > limit) & (excess >= least), dtype=np.bool_)


def find_seals(pixels: Pixels) -> tuple[Circle, ...]:
    """Return centre x, centre y and radius of the round red seals in page pixels."""
    small, scale = shrink(pixels, _SMALL_PX)
    red = red_mask(small).astype(np.uint8)
    if int(red.sum()) < _FEWEST_RED_PX:
        return ()
    joined = cv2.morphologyEx(red, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))
    labels, stats = find_components(np.asarray(joined, dtype=np.uint8))
    short_side = min(small.shape[:2])
    radii = (_SMALLEST_RADIUS * short_side, _LARGEST_RADIUS * short_side)
    seals: list[Circle] = []
    for label, (left, top, width, tall, _) in enumerate(stats, 1):
        if max(width, tall) < 2 * radii[0]:
            continue
        window = (slice(top, top + tall), slice(left, left + width))
        y, x = np.nonzero((red[window] > 0) & (labels[window] == label))
        for center_x, center_y, radius in find_circles(np.column_stack([x, y]).astype(np.float64), radii):
            seals.append(((left + center_x) / scale, (top + center_y) / scale, (radius + _RIM_PX) / scale))
    return tuple(seals)


def to_gray_for_ocr(pixels: Pixels) -> Gray:
    """Return the grey picture in which round red seals have vanished while black, blue and other red ink stays dark.

    On copies without colour it is the seals that are lighter than print.
    """
    gray = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    seals = find_seals(pixels)
    if not seals and is_colourless(pixels):
        return remove_gray_seals(gray)
    for window, inside in _discs(pixels.shape[:2], seals):
        part = np.ascontiguousarray(pixels[window])
        level = _without_red(part, float(np.percentile(gray[window], 75)))
        np.copyto(gray[window], level, where=inside)
    return gray


def _without_red(part: Pixels, paper: float) -> Gray:
    """Return the red channel, brightened so that red ink is as bright as this paper; black ink stays below it."""
    red = np.ascontiguousarray(part[..., 0])
    inked = red[red_mask(part)]
    red_ink = max(1.0, float(np.percentile(inked, 25)) if len(inked) else paper)
    brighter = cv2.convertScaleAbs(red, alpha=max(1.0, paper / red_ink))
    return np.asarray(np.minimum(brighter, np.uint8(paper)), dtype=np.uint8)


def _discs(shape: tuple[int, int], circles: tuple[Circle, ...]) -> Iterator[tuple[Window, Mask]]:
    """Yield each circle's window on the page and where in it the disc lies."""
    for x, y, radius in circles:
        left, top = max(0, math.floor(x - radius)), max(0, math.floor(y - radius))
        right, bottom = min(shape[1], math.ceil(x + radius) + 1), min(shape[0], math.ceil(y + radius) + 1)
        if left >= right or top >= bottom:
            continue
        rows, columns = np.ogrid[top:bottom, left:right]
        yield (slice(top, bottom), slice(left, right)), (columns - x) ** 2 + (rows - y) ** 2 <= radius**2
