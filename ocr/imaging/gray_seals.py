"""Round seals on copies without colour: fainter than print, so they can be taken off it by their shade.

A red seal becomes grey when it is copied. Where it lies over a title or a name the recogniser reads neither.
"""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.circles import Circle, find_circles
from ocr.imaging.components import find_components
from ocr.imaging.page_image import Gray
from ocr.imaging.shrink import shrink

_SMALL_PX = 900
_RADII = (0.045, 0.18)
"""Radius of a seal relative to the shorter side of the page: a seal of 36 mm has 0.086 on A4, 0.12 on A5."""

_RIM_SHARE = 0.04
_RIM_PX = 3
_BLOCK_PX = 31
_BELOW_PAPER = 12
_INK_BELOW_PAPER = 40
_LEAST_LIGHTER = 24
"""Grey levels that a seal must be lighter than print before the two can be told apart."""

_RAMP = 8
_FEWEST_INK_PX = 200
_STREAK_PX = 4  # what a streak that was taken off leaves open
_LARGEST = 2.4
_RULE_PX = 45
_COLOURLESS = 14

Window = tuple[slice, slice]


def is_colourless(pixels: NDArray[np.uint8]) -> bool:
    """Say whether an RGB picture holds shades of grey alone, compression allowed for."""
    sample = pixels[::8, ::8].astype(np.int16)
    return bool(np.percentile(sample.max(axis=2) - sample.min(axis=2), 99.8) <= _COLOURLESS)


def remove_gray_seals(gray: Gray) -> Gray:
    """Return the page with round seals that are lighter than its print turned to paper; other seals stay."""
    circles = find_gray_seals(gray)
    if not circles:
        return gray
    paper = float(np.percentile(gray[::8, ::8], 75))
    cleaned = gray.copy()
    for x, y, radius in circles:
        window, distance = _distances(gray.shape, x, y, radius)
        part = gray[window]
        rim = part[(np.abs(distance - radius) <= _RIM_SHARE * radius) & (part < paper - _BELOW_PAPER)]
        print_level = _print_level(gray, paper)
        if len(rim) < _FEWEST_INK_PX or print_level is None:
            continue
        limit = (float(np.median(rim)) + print_level) / 2
        if float(np.median(rim)) - print_level < _LEAST_LIGHTER:
            continue
        ramp = np.clip((part.astype(np.float32) - (limit - _RAMP)) / (2 * _RAMP), 0.0, 1.0)
        lighter = part + ramp * np.maximum(0.0, paper - part)
        inside = distance <= radius * (1 + _RIM_SHARE)
        np.copyto(cleaned[window], lighter.astype(np.uint8), where=inside)
    return cleaned


def _print_level(gray: Gray, paper: float) -> float | None:
    """Return how dark the core of printed strokes is, None where there is next to no ink."""
    sample = gray[::2, ::2]
    ink = sample[sample < paper - _INK_BELOW_PAPER]
    return float(np.percentile(ink, 20)) if len(ink) >= _FEWEST_INK_PX else None


def _distances(shape: tuple[int, ...], x: float, y: float, radius: float) -> tuple[Window, NDArray[np.float64]]:
    """Return the window around a circle and in it each pixel's distance from the centre."""
    reach = radius * (1 + 2 * _RIM_SHARE)
    top, bottom = max(0, int(y - reach)), min(shape[0], int(y + reach) + 1)
    left, right = max(0, int(x - reach)), min(shape[1], int(x + reach) + 1)
    rows, columns = np.ogrid[top:bottom, left:right]
    return (slice(top, bottom), slice(left, right)), np.hypot(columns - x, rows - y)


def find_gray_seals(gray: Gray) -> tuple[Circle, ...]:
    """Return centre x, centre y and radius in pixels of what has the round rim of a seal."""
    small, scale = shrink(gray, _SMALL_PX)
    ink = cv2.adaptiveThreshold(small, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, _BLOCK_PX, _BELOW_PAPER)
    mask = _without_rules(np.asarray(ink, dtype=np.uint8))
    short = min(small.shape[:2])
    radii = (_RADII[0] * short, _RADII[1] * short)
    return tuple((x / scale, y / scale, (radius + _RIM_PX) / scale) for x, y, radius in _circles_in(mask, radii))


def _without_rules(mask: Gray) -> Gray:
    """Return the ink without rules and streaks, which join a seal to what is far from it."""
    across = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((1, _RULE_PX), np.uint8))
    down = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((_RULE_PX, 1), np.uint8))
    return np.asarray(cv2.subtract(cv2.subtract(mask, across), down), dtype=np.uint8)


def _circles_in(mask: Gray, radii: tuple[float, float]) -> Iterator[Circle]:
    """Yield the circles that marks of about a seal's size hold; tables and photographs are larger."""
    joined = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((_STREAK_PX, _STREAK_PX), np.uint8))
    labels, stats = find_components(np.asarray(joined, dtype=np.uint8))
    for label, (left, top, width, tall, _) in enumerate(stats, 1):
        if not 1.8 * radii[0] <= min(width, tall) or max(width, tall) > _LARGEST * 2 * radii[1]:
            continue
        window = (slice(top, top + tall), slice(left, left + width))
        y, x = np.nonzero((labels[window] == label) & (mask[window] > 0))
        for center_x, center_y, radius in find_circles(np.column_stack([x, y]).astype(np.float64), radii):
            yield left + center_x, top + center_y, radius
