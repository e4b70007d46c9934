"""A sheet of paper photographed on a table: finding its outline and making it flat."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.outline import darkest_channel, quads_of_mask, refine_quad, side_contrasts, without_text
from ocr.imaging.page_image import Gray, PageImage, Pixels
from ocr.imaging.quad import Quad
from ocr.imaging.shrink import every_so_many, shrink
from ocr.types import Transform

_SMALL_PX = 600
_FINE_PX = 1600
_OVERSAMPLING = 0.55
_LEAST_AREA = 0.18
_FULL_AREA = 0.975
_LEAST_FIT = 0.9
_LEAST_SIDE = 0.55
_LEAST_MEAN = 0.75
_MOST_HIDDEN_SIDES = 1
_MOST_UNEQUAL = 2.2
"""Opposite sides of a sheet photographed from above are never so unequal."""

_LEAST_DEPTH = 1e-4
_LEAST_VOLUME = 1e-9
_LEVELS = (10, 250)
_SHAPES = (0.3, 3.3)
_FOCAL_LENGTHS = (0.6, 3.5)
_USUAL_FOCAL_LENGTH = 0.95
"""Relative to the long side of the picture."""

_A4_RATIO = math.sqrt(2)
_A4_TOLERANCE = 0.12
_A4_LONG_MM = 297.0
CARD_RATIO = 85.6 / 53.98
_CARD_TOLERANCE = 0.08
CARD_LONG_MM = 85.6
_MM_PER_INCH = 25.4


def find_page_outline(page: PageImage) -> Quad | None:
    """Return the corners of a sheet that lies on something else, None where the paper fills the picture or in doubt.

    A frame printed on the paper is no outline: beyond the sides the colour must be another one.
    """
    small, scale = _small_copy(page.pixels)
    plain = without_text(small, 13)
    area = small.shape[0] * small.shape[1]
    best: tuple[float, Quad] | None = None
    for mask in _paper_masks(plain):
        for quad, fit in quads_of_mask(mask, _LEAST_AREA * area):
            score = fit * _score(plain, quad, area)
            if fit >= _LEAST_FIT and score > 0 and (best is None or score > best[0]):
                best = score, quad
    return None if best is None else _refined(page.pixels, best[1].scaled(1 / scale))


def _small_copy(pixels: Pixels) -> tuple[Pixels, float]:
    """Return a small copy and its scale, with sharper edges than `shrink` gives: it lost two of 70 outlines."""
    scale = min(1.0, _SMALL_PX / max(pixels.shape[:2]))
    size = (max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale)))
    # Every second or third pixel is plenty where four or more are averaged anyway, and several times as fast.
    stride = max(1, int(_OVERSAMPLING / scale))
    sparse = every_so_many(pixels, stride)
    return np.asarray(cv2.resize(sparse, size, interpolation=cv2.INTER_AREA), dtype=np.uint8), scale


def flatten_perspective(page: PageImage, quad: Quad) -> PageImage:
    """Return what lies within the corners as a rectangle seen from straight above.

    The sides get the proportions of A4 or of an ID card when they are near them, which also tells the resolution;
    otherwise they stay as measured and `dpi` stays what it was.
    """
    width, height, dpi = _flat_size(quad, (page.width, page.height))
    source = np.array(quad.corners, dtype=np.float32)
    target = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(source, target)
    flat = cv2.warpPerspective(
        page.pixels, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    first, second, third = ((float(a), float(b), float(c)) for a, b, c in matrix)
    return page.moved(np.asarray(flat, dtype=np.uint8), Transform((first, second, third)), dpi=dpi)


def _flat_size(quad: Quad, picture: tuple[int, int]) -> tuple[int, int, float | None]:
    """Return width and height in pixels and the resolution where the physical size is known."""
    ratio = _true_ratio(quad, picture)
    wide = ratio > 1
    long_px = max(_longest_across(quad), _longest_down(quad))
    ratio = max(ratio, 1 / ratio)
    dpi = None
    for known, tolerance, long_mm in (
        (_A4_RATIO, _A4_TOLERANCE, _A4_LONG_MM),
        (CARD_RATIO, _CARD_TOLERANCE, CARD_LONG_MM),
    ):
        if abs(ratio / known - 1) <= tolerance and _is_nearest(ratio, known):
            ratio, dpi = known, long_px / long_mm * _MM_PER_INCH
            break
    long_side, short_side = max(1, round(long_px)), max(1, round(long_px / ratio))
    return (long_side, short_side, dpi) if wide else (short_side, long_side, dpi)


def _longest_across(quad: Quad) -> float:
    return max(math.dist(quad.top_left, quad.top_right), math.dist(quad.bottom_left, quad.bottom_right))


def _longest_down(quad: Quad) -> float:
    return max(math.dist(quad.top_left, quad.bottom_left), math.dist(quad.top_right, quad.bottom_right))


def _is_nearest(ratio: float, known: float) -> bool:
    return abs(ratio - known) <= min(abs(ratio - _A4_RATIO), abs(ratio - CARD_RATIO))


def _true_ratio(quad: Quad, picture: tuple[int, int]) -> float:
    """Return width divided by height of the sheet itself, from its corners in a picture of this width and height.

    Corners of a rectangle seen by a camera whose optical axis meets the middle of the picture give its proportions and
    the focal length (Zhang and He, whiteboard scanning, 2004). With too little perspective to tell the focal length, or
    an impossible one, that of a usual phone is taken.
    """
    center = np.array([picture[0] / 2, picture[1] / 2])
    top_left, top_right, bottom_right, bottom_left = (
        np.append((np.array(corner) - center) / max(picture), 1.0) for corner in quad.corners
    )
    across = _triple(top_left, bottom_right, bottom_left) / _triple(top_right, bottom_right, bottom_left)
    down = _triple(top_left, bottom_right, top_right) / _triple(bottom_left, bottom_right, top_right)
    width, height = across * top_right - top_left, down * bottom_left - top_left
    depth = float(width[2] * height[2])
    focal2 = -float(width[:2] @ height[:2]) / depth if abs(depth) > _LEAST_DEPTH else 0.0
    if not _FOCAL_LENGTHS[0] ** 2 <= focal2 <= _FOCAL_LENGTHS[1] ** 2:
        focal2 = _USUAL_FOCAL_LENGTH**2
    lengths = [float(side[:2] @ side[:2]) / focal2 + float(side[2]) ** 2 for side in (width, height)]
    return math.sqrt(lengths[0] / max(1e-9, lengths[1]))


def _triple(first: NDArray[np.float64], second: NDArray[np.float64], third: NDArray[np.float64]) -> float:
    value = float(np.cross(first, second) @ third)
    return value if abs(value) > _LEAST_VOLUME else _LEAST_VOLUME


def _paper_masks(plain: Pixels) -> list[Gray]:
    """Return guesses of where bright, colourless paper is, from generous to strict."""
    darkest = darkest_channel(plain)
    otsu, _ = cv2.threshold(darkest, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    saturation = cv2.cvtColor(plain, cv2.COLOR_RGB2HSV)[..., 1]
    pale = cv2.threshold(saturation, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)[1]
    masks = [
        cv2.threshold(darkest, level, 255, cv2.THRESH_BINARY)[1]
        for level in {otsu - 45, otsu - 25, otsu, otsu + 20, otsu + 40, 225.0}
        if _LEVELS[0] < level < _LEVELS[1]
    ]
    masks.append(pale)
    for low in (25, 60):
        edges = cv2.dilate(cv2.Canny(plain, low, 2.5 * low), np.ones((3, 3), np.uint8))
        masks.append(cv2.bitwise_not(edges))
    kernel = np.ones((5, 5), np.uint8)
    return [np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, kernel), dtype=np.uint8) for mask in masks]


def _score(plain: Pixels, quad: Quad, area: int) -> float:
    """Return how much the quad looks like a sheet, 0 when it cannot be one."""
    if quad.area_px > _FULL_AREA * area or not _plausible_shape(quad):
        return 0.0
    shares = side_contrasts(plain, quad)
    seen = [share for share in shares if share is not None]
    if len(seen) < 4 - _MOST_HIDDEN_SIDES or min(seen) < _LEAST_SIDE:
        return 0.0
    mean = sum(seen) / len(seen)
    if mean < _LEAST_MEAN or not _brighter_inside(plain, quad):
        return 0.0
    return mean * (0.5 + 0.5 * quad.area_px / area)


def _plausible_shape(quad: Quad) -> bool:
    corners = quad.corners
    top, right, bottom, left = (math.dist(corners[index], corners[(index + 1) % 4]) for index in range(4))
    if min(top, right, bottom, left) < 1:
        return False
    unequal = max(top / bottom, bottom / top, left / right, right / left)
    return unequal <= _MOST_UNEQUAL and _SHAPES[0] <= quad.width_px / quad.height_px <= _SHAPES[1]


def _brighter_inside(plain: Pixels, quad: Quad) -> bool:
    """Return whether paper is brighter than what is around it, as it is on any table but a white one."""
    inside = np.zeros(plain.shape[:2], dtype=np.uint8)
    cv2.fillConvexPoly(inside, np.rint(np.array(quad.corners)).astype(np.int32), 1)
    outside = inside == 0
    if not outside.any():
        return False
    level = darkest_channel(plain)
    return float(np.median(level[inside > 0])) > float(np.median(level[outside])) + 8


def _refined(pixels: Pixels, quad: Quad) -> Quad:
    fine, scale = shrink(pixels, _FINE_PX)
    gray = np.asarray(cv2.cvtColor(fine, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    return refine_quad(gray, quad.scaled(scale), reach_px=_FINE_PX / 130).scaled(1 / scale)
