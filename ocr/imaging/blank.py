"""Whether a page side carries anything.

Leaving a written page out is far worse than reading an empty one, so a single digit is enough. What shines through from
the other side is paler or more blurred than ink; dirt and punch holes are no strokes.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.components import find_components
from ocr.imaging.illumination import divide_by_paper
from ocr.imaging.marks import find_marks
from ocr.imaging.page_image import Gray
from ocr.imaging.shrink import shrink

_LONG_SIDE_PX = 2400
_PX_PER_MM = _LONG_SIDE_PX / 297
"""As if the page were A4; on a card everything is larger, which the ranges allow for."""

_HEIGHTS_MM = (1.2, 35.0)
_WIDEST_MM = 90.0
_EDGE_MM = 4.0
_QUICK_LOOK_PX = 1000
_PLAIN_INK = 70
_MANY_LETTERS = 150
_FAINTEST = 0.13
_CLEARLY_INK = 0.40
_SHARP = 0.5
"""Steepest step between neighbouring pixels relative to the contrast: 0.4 for show-through, 0.9 for faint print."""

_SHARP_SHARE = 0.25
"""Of show-through a few marks come out sharp by chance; of print most do."""

_THICKEST_STROKE = 0.4
_HAIR_MM, _STEEP = 0.5, 4
_STREAK_SHARE = 0.15
"""Of the page's height: what upright hairlines above one another measure together."""

_FEWEST_FAINT = 3
"""Faint marks that must stand together; a single one must be clearly ink."""


@dataclass(frozen=True, slots=True, eq=False)
class _Strokes:
    """What each mark of the page looks like; contrasts are shares of the paper's brightness."""

    contrast: NDArray[np.float64]
    sharpness: NDArray[np.float64]
    is_stroke: NDArray[np.bool_]


def is_blank(gray: Gray) -> bool:
    """Return whether the page has no text, drawing or stamp; show-through, dirt, edges and punch holes do not count."""
    if _is_full_of_text(gray):
        return False
    marks = _measure(divide_by_paper(shrink(gray, _LONG_SIDE_PX)[0]))
    ink = marks.is_stroke & (marks.contrast >= _CLEARLY_INK)
    faint = marks.is_stroke & (marks.contrast >= _FAINTEST)
    sharp = int((faint & (marks.sharpness >= _SHARP)).sum())
    return not ink.any() and (sharp < _FEWEST_FAINT or sharp < _SHARP_SHARE * int(faint.sum()))


def _is_full_of_text(gray: Gray) -> bool:
    """Return whether there is so much dark print that nothing needs to be weighed; most pages end here."""
    marks = find_marks(gray, long_side_px=_QUICK_LOOK_PX, min_contrast=_PLAIN_INK)
    return int(marks.letter_rows().sum()) >= _MANY_LETTERS


def _measure(flat: Gray) -> _Strokes:
    scale = max(flat.shape) / _LONG_SIDE_PX * _PX_PER_MM
    smooth = cv2.GaussianBlur(flat, (3, 3), 0)
    mask = np.asarray(cv2.threshold(smooth, 255 * (1 - 0.6 * _FAINTEST), 255, cv2.THRESH_BINARY_INV)[1], dtype=np.uint8)
    labels, stats = find_components(mask)
    count = len(stats) + 1
    inked = labels > 0
    owners = labels[inked]
    darkest = _largest(255.0 - flat[inked].astype(np.float64), owners, count)
    square = np.ones((2, 2), np.uint8)
    steps = np.asarray(cv2.morphologyEx(flat, cv2.MORPH_GRADIENT, square), dtype=np.float64)
    steepest = _largest(steps[inked], owners, count)
    depths = np.asarray(cv2.distanceTransform(mask, cv2.DIST_L2, 3), dtype=np.float64)
    thick = 2 * _largest(depths[inked], owners, count)
    left, top, wide, tall = (stats[:, column] for column in range(4))
    margin = _EDGE_MM * scale
    height, width = flat.shape
    at_edge = (left < margin) | (top < margin) | (left + wide > width - margin) | (top + tall > height - margin)
    fits = (tall >= _HEIGHTS_MM[0] * scale) & (tall <= _HEIGHTS_MM[1] * scale) & (wide <= _WIDEST_MM * scale)
    thin = thick <= _THICKEST_STROKE * np.maximum(wide, tall)
    is_stroke = fits & thin & ~at_edge & ~_is_streak(stats, scale, height)
    return _Strokes(darkest / 255, steepest / np.maximum(1.0, darkest), is_stroke)


def _is_streak(stats: NDArray[np.int32], px_per_mm: float, page_px: int) -> NDArray[np.bool_]:
    """Return which marks are pieces of hairlines that run down the page, as dirt on a scanner's glass draws them."""
    wide, tall = stats[:, 2], stats[:, 3]
    upright = (wide <= _HAIR_MM * px_per_mm) & (tall >= _STEEP * wide)
    column = (stats[:, 0] / px_per_mm).astype(np.int64) + 1
    length = np.bincount(column[upright], weights=tall[upright], minlength=int(column.max(initial=0)) + 2)
    together = length[column - 1] + length[column] + length[column + 1]  # a line may lean by a millimetre
    return upright & (together >= _STREAK_SHARE * page_px)


def _largest(values: NDArray[np.float64], owners: NDArray[np.int32], count: int) -> NDArray[np.float64]:
    """Return the largest value of each mark, in the order of the labels from 1."""
    largest = np.zeros(count, dtype=np.float64)
    np.maximum.at(largest, owners, values)
    return largest[1:]
