"""What lies on a page or is missing of it because of how it was captured: glare, a finger, a folded corner.

Looked for in the flat colour picture of the sheet. Nothing that is only a little like one of them counts: whoever is
warned of good pages stops reading warnings.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.components import find_stats
from ocr.imaging.page_image import Gray, Pixels
from ocr.imaging.shrink import shrink
from ocr.types import FindingKind

_LONG_SIDE_PX = 800
_PX_PER_MM = _LONG_SIDE_PX / 297  # as if the page were A4

_BURNT_OUT = 250
_PAPER_BELOW = 243
"""Paper as light as a scanner's white cannot burn out."""

_GLARE_SHARE = (0.0025, 0.4)
_GLARE_FILL, _GLARE_RATIO = 0.45, 0.3
"""Of the rectangle around it, and of its longer side: a reflection is a spot, no frame and no strip."""

_SKIN_CR, _SKIN_CB = (138, 176), (82, 122)  # of YCrCb: skin of any lightness; paper lies near 128, red ink above
_SKIN_LEAST_LIGHT = 40
_FINGER_WIDE_MM, _FINGER_DEEP_MM = (8.0, 34.0), (10.0, 75.0)
_FINGER_FILL = 0.5
_EDGE_PX = 3

_CORNER_MM = 76.0
_FOLD_MM = (15.0, 74.0)
_FOLD_ANGLES = (0.38, 2.6)  # legs of the triangle, the one by the other
_SLANTS = (0.36, 1.21)
"""Of a fold, in radians from upright: the rims of the sheet itself are the strongest lines of a corner."""

_FOLD_VOTES, _MOST_FOLDS = 34, 16
_FOLD_STEP = 22.0
"""Levels between the two sides of a fold, at least, nearly all along it."""

_FOLD_WHOLE = 0.86
_FOLD_PLAIN = 14.0
"""Deviation of the levels beyond the fold: ground, not print."""


def find_capture_faults(pixels: Pixels) -> tuple[FindingKind, ...]:
    """Return what is wrong with the colour picture of a flat sheet, () for a good one; takes about 10 ms."""
    small = shrink(pixels, _LONG_SIDE_PX)[0]
    gray = np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    found = (
        (FindingKind.GLARE, _shows_glare(small)),
        (FindingKind.FINGER, _shows_finger(small)),
        (FindingKind.FOLDED_CORNER, _shows_folded_corner(gray)),
    )
    return tuple(kind for kind, is_so in found if is_so)


def _shows_glare(small: Pixels) -> bool:
    """Say whether a spot is burnt out on paper that is darker elsewhere."""
    red, green, blue = cv2.split(small)
    lightness = np.asarray(cv2.min(cv2.min(red, green), blue), dtype=np.uint8)  # a twentieth of numpy's time
    burnt = np.asarray(lightness >= _BURNT_OUT, dtype=np.uint8)
    if float(np.median(lightness)) >= _PAPER_BELOW:
        return False
    joined = cv2.morphologyEx(burnt, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    opened = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((9, 9), np.uint8))
    height, width = lightness.shape
    for left, top, wide, tall, area in find_stats(np.asarray(opened * 255, dtype=np.uint8)):
        is_strip = min(wide, tall) < _GLARE_RATIO * max(wide, tall)  # a white rim, or the foot that an app adds
        share = area / (height * width)
        if not is_strip and _GLARE_SHARE[0] <= share <= _GLARE_SHARE[1] and area >= _GLARE_FILL * wide * tall:
            around = _ring(lightness, left, top, wide, tall)
            if around.size and float(np.median(around)) < _PAPER_BELOW:
                return True
    return False


def _ring(lightness: Gray, left: int, top: int, wide: int, tall: int) -> Gray:
    """Return what lies around a rectangle, within half its size."""
    reach = max(wide, tall) // 2 + 4
    window = lightness[max(0, top - reach) : top + tall + reach, max(0, left - reach) : left + wide + reach]
    return np.asarray(window[window < _BURNT_OUT], dtype=np.uint8)


def _shows_finger(small: Pixels) -> bool:
    """Say whether something as broad as a finger and of the colour of skin reaches in from an edge."""
    smooth = cv2.GaussianBlur(small, (5, 5), 0)
    light, red, blue = cv2.split(cv2.cvtColor(smooth, cv2.COLOR_RGB2YCrCb))
    skin = (red >= _SKIN_CR[0]) & (red <= _SKIN_CR[1]) & (blue >= _SKIN_CB[0]) & (blue <= _SKIN_CB[1])
    mask = np.asarray((skin & (light >= _SKIN_LEAST_LIGHT)) * np.uint8(255), dtype=np.uint8)
    mask = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((9, 9), np.uint8)), dtype=np.uint8)
    height, width = mask.shape
    for left, top, wide, tall, area in find_stats(mask):
        at_side = left <= _EDGE_PX or left + wide >= width - _EDGE_PX
        at_end = top <= _EDGE_PX or top + tall >= height - _EDGE_PX
        if at_side == at_end:  # nowhere at the edge, or in a corner, where tables show
            continue
        deep, broad = (wide, tall) if at_side else (tall, wide)
        fits = _is_within(broad / _PX_PER_MM, _FINGER_WIDE_MM) and _is_within(deep / _PX_PER_MM, _FINGER_DEEP_MM)
        if fits and area >= _FINGER_FILL * wide * tall:
            return True
    return False


@dataclass(frozen=True, slots=True)
class _Fold:
    """Where a fold meets the two edges of its corner, in pixels from the corner."""

    across: float
    down: float


def _shows_folded_corner(gray: Gray) -> bool:
    reach = round(_CORNER_MM * _PX_PER_MM)
    if min(gray.shape) < 1.4 * reach:
        return False
    for turned in (gray, gray[:, ::-1], gray[::-1], gray[::-1, ::-1]):
        corner = np.ascontiguousarray(turned[:reach, :reach])
        if any(_is_folded(corner, fold) for fold in _folds(corner)):
            return True
    return False


def _folds(corner: Gray) -> Iterator[_Fold]:
    """Yield straight edges that may cut the corner off: from one edge of the sheet to the other."""
    edges = cv2.Canny(cv2.GaussianBlur(corner, (3, 3), 0), 25, 75)
    lines = cv2.HoughLines(edges, 1, np.pi / 180, _FOLD_VOTES, min_theta=_SLANTS[0], max_theta=_SLANTS[1])
    for rho, theta in () if lines is None else lines[:_MOST_FOLDS, 0]:
        if rho <= 0:
            continue
        sine, cosine = float(np.sin(theta)), float(np.cos(theta))
        fold = _Fold(float(rho) / cosine, float(rho) / sine)
        long = [each / _PX_PER_MM for each in (fold.across, fold.down)]
        if all(_is_within(each, _FOLD_MM) for each in long) and _is_within(long[0] / long[1], _FOLD_ANGLES):
            yield fold


def _is_folded(corner: Gray, fold: _Fold) -> bool:
    """Say whether the levels step down or up all along a fold, and nothing is printed beyond it."""
    shares = np.linspace(0.06, 0.94, 60)
    normal = np.array([fold.down, fold.across]) / float(np.hypot(fold.across, fold.down))
    points = np.stack([fold.across * (1 - shares), fold.down * shares], axis=1)
    inside, beyond = _levels(corner, points + 3.5 * normal), _levels(corner, points - 3.5 * normal)
    steps = inside - beyond
    whole = max(float((steps >= _FOLD_STEP).mean()), float((steps <= -_FOLD_STEP).mean()))
    if whole < _FOLD_WHOLE:
        return False
    rows, columns = np.indices(corner.shape)
    outside = columns / fold.across + rows / fold.down < 0.9  # noqa: PLR2004  # away from the fold itself
    return float(corner[outside].std()) <= _FOLD_PLAIN


def _levels(corner: Gray, points: NDArray[np.float64]) -> NDArray[np.float64]:
    places = np.clip(np.rint(points).astype(np.int64), 0, corner.shape[0] - 1)
    return np.asarray(corner[places[:, 1], places[:, 0]], dtype=np.float64)


def _is_within(value: float, limits: tuple[float, float]) -> bool:
    return limits[0] <= value <= limits[1]
