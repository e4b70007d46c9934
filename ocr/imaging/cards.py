"""ID cards that lie on a scanned sheet or on a table, one or several in a picture."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.outline import difference_from, quads_of_mask, refine_quad, side_contrasts, without_text
from ocr.imaging.page_image import Gray, PageImage, Pixels
from ocr.imaging.perspective import CARD_LONG_MM, CARD_RATIO
from ocr.imaging.quad import Point, Quad, quad_from_points
from ocr.imaging.shrink import shrink

_SMALL_PX = 800
_FINE_PX = 2400
_RATIO_TOLERANCE = 0.06
_LEAST_FIT = 0.93
_LEAST_SIDE = 0.6
_LEAST_MEAN = 0.8
_LONG_SIDES = (0.2, 0.97)
"""Length of a card relative to the long side of the picture: 0.29 on A4."""

_SIZE_TOLERANCE = 0.12
_MM_PER_INCH = 25.4
_LEAST_DPI = 100.0
"""Below this a resolution is a default of some program and says nothing about the size."""

_PAPER_DIFFERENCES = (10, 18, 30, 45)
_LEAST_DIFFERENCE = 7.0
_LEAST_TEXTURE = 6.0
_MOST_CARDS = 8


def find_cards(page: PageImage) -> tuple[Quad, ...]:
    """Return the corners of the ID cards (85.6 × 53.98 mm) in reading order, () for a page that is none.

    A card must differ in colour from what it lies on, along all sides; so frames and tables never count, nor do
    cards copied so pale that only their outline is left. `flatten_perspective` cuts each one out.
    """
    small, scale = shrink(page.pixels, _SMALL_PX)
    plain = without_text(small, 5)
    long_px = max(small.shape[:2])
    least_area = (_LONG_SIDES[0] * long_px) ** 2 / CARD_RATIO * 0.8
    found: list[tuple[float, Quad]] = []
    for mask in _object_masks(plain):
        for quad, fit in quads_of_mask(mask, least_area):
            if fit >= _LEAST_FIT and _has_card_size(quad, page.dpi, scale, long_px):
                score = fit * _score(plain, small, quad)
                if score > 0:
                    found.append((score, quad))
    return _in_reading_order(_refined(page.pixels, [quad.scaled(1 / scale) for quad in _without_overlaps(found)]))


def turn_cards(cards: Sequence[Quad], clockwise_deg: int, width: int, height: int) -> tuple[Quad, ...]:
    """Return cards in a picture that was turned by quarter turns, in reading order; its size is that before the turn.

    Looked for again, one of them may not be found: levels of grey decide what counts as an edge.
    """
    right, bottom = width - 1.0, height - 1.0
    moved: dict[int, Callable[[Point], Point]] = {
        0: lambda point: point,
        90: lambda point: (bottom - point[1], point[0]),
        180: lambda point: (right - point[0], bottom - point[1]),
        270: lambda point: (point[1], right - point[0]),
    }
    place = moved[clockwise_deg % 360]
    return _in_reading_order([quad_from_points(np.array([place(corner) for corner in quad.corners])) for quad in cards])


def _object_masks(plain: Pixels) -> list[Gray]:
    """Return guesses of what lies on the background, whose colour is that of the border of the picture or of paper."""
    border = np.concatenate([plain[:6].reshape(-1, 3), plain[-6:].reshape(-1, 3), plain[:, :6].reshape(-1, 3)])
    smooth = np.asarray(cv2.GaussianBlur(plain, (5, 5), 0), dtype=np.uint8)
    masks = []
    sample = plain[::4, ::4].reshape(-1, 3)
    for background in (np.median(border, axis=0), np.percentile(sample, 90, axis=0)):
        difference = difference_from(smooth, background)
        masks += [cv2.threshold(difference, level, 255, cv2.THRESH_BINARY)[1] for level in _PAPER_DIFFERENCES]
    edges = [cv2.dilate(cv2.Canny(smooth, low, 3 * low), np.ones((3, 3), np.uint8)) for low in (15, 45)]
    joined = [cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8)) for mask in masks]
    return [np.asarray(mask, dtype=np.uint8) for mask in (*joined, *edges)]


def _has_card_size(quad: Quad, dpi: float | None, scale: float, long_px: int) -> bool:
    long_side = max(quad.width_px, quad.height_px)
    ratio = long_side / max(1.0, min(quad.width_px, quad.height_px))
    if abs(ratio / CARD_RATIO - 1) > _RATIO_TOLERANCE or not _is_rectangular(quad):
        return False
    if not _LONG_SIDES[0] <= long_side / long_px <= _LONG_SIDES[1]:
        return False
    if dpi is None or dpi < _LEAST_DPI:
        return True
    length_mm = long_side / scale / dpi * _MM_PER_INCH
    return abs(length_mm / CARD_LONG_MM - 1) <= _SIZE_TOLERANCE


def _is_rectangular(quad: Quad) -> bool:
    """Return whether opposite sides are about equal and the corners about right."""
    corners = quad.corners
    top, right, bottom, left = (math.dist(corners[index], corners[(index + 1) % 4]) for index in range(4))
    if max(top, bottom) > 1.15 * min(top, bottom) or max(left, right) > 1.15 * min(left, right):
        return False
    diagonals = math.dist(corners[0], corners[2]), math.dist(corners[1], corners[3])
    return max(diagonals) <= 1.12 * min(diagonals)


def _score(plain: Pixels, small: Pixels, quad: Quad) -> float:
    """Return how much the quad looks like a card on something else, 0 when it does not."""
    shares = [share for share in side_contrasts(plain, quad) if share is not None]
    if len(shares) < len(quad.corners) or min(shares) < _LEAST_SIDE or sum(shares) / len(shares) < _LEAST_MEAN:
        return 0.0
    corners = np.rint(np.array(quad.corners)).astype(np.int32)
    reach = max(3, round(0.06 * quad.width_px)) | 1
    left, top = np.maximum(corners.min(axis=0) - reach, 0).tolist()
    right, bottom = (corners.max(axis=0) + reach).tolist()
    plain, small = plain[top:bottom, left:right], small[top:bottom, left:right]  # nothing farther away counts
    inside, around = _inside_and_around(small.shape[:2], corners - np.array([left, top], np.int32), reach)
    if not around.any():
        return 0.0
    difference = np.abs(_median_colour(plain, inside) - _median_colour(plain, around)).max()
    if difference < _LEAST_DIFFERENCE or _texture(small, inside) < _LEAST_TEXTURE:
        return 0.0
    return sum(shares) / len(shares)


def _median_colour(pixels: Pixels, mask: Gray) -> NDArray[np.float64]:
    """Return the median of each channel within a mask, from counts of its 256 levels: ten times as fast as sorting."""
    middles = []
    for channel in range(3):
        counts = cv2.calcHist([pixels], [channel], mask, [256], [0, 256])
        below = np.cumsum(np.asarray(counts, dtype=np.int64).ravel())
        count = int(below[-1])
        lower, upper = np.searchsorted(below, ((count - 1) // 2, count // 2), side="right")
        middles.append((lower + upper) / 2)
    return np.array(middles)


def _texture(pixels: Pixels, mask: Gray) -> float:
    """Return how much the levels within a mask differ, all channels together (standard deviation)."""
    means, deviations = (np.asarray(each, dtype=np.float64).ravel() for each in cv2.meanStdDev(pixels, mask=mask))
    return math.sqrt(max(0.0, float((deviations**2 + means**2).mean() - means.mean() ** 2)))


def _inside_and_around(shape: tuple[int, int], corners: NDArray[np.int32], reach: int) -> tuple[Gray, Gray]:
    """Return masks of what lies within a quad and of what lies around it, a little away from its sides."""
    filled = np.zeros(shape, dtype=np.uint8)
    cv2.fillConvexPoly(filled, corners, 1)
    grown = cv2.dilate(filled, np.ones((reach, reach), np.uint8))
    near = cv2.dilate(filled, np.ones((7, 7), np.uint8))
    inside = np.asarray(cv2.erode(filled, np.ones((7, 7), np.uint8)), dtype=np.uint8)
    return inside, np.asarray(cv2.subtract(grown, near), dtype=np.uint8)


def _without_overlaps(found: list[tuple[float, Quad]]) -> list[Quad]:
    kept: list[Quad] = []
    for _, quad in sorted(found, key=lambda item: -item[0]):
        apart = 0.5 * min(quad.width_px, quad.height_px)
        if all(math.dist(quad.center, other.center) > apart for other in kept):
            kept.append(quad)
    return kept[:_MOST_CARDS]


def _in_reading_order(cards: list[Quad]) -> tuple[Quad, ...]:
    """Return the cards row by row, a row being those whose middles are less than half a card apart in height."""
    rows: list[list[Quad]] = []
    for card in sorted(cards, key=lambda quad: quad.center[1]):
        if rows and card.center[1] - rows[-1][0].center[1] < 0.5 * min(card.width_px, card.height_px):
            rows[-1].append(card)
        else:
            rows.append([card])
    return tuple(card for row in rows for card in sorted(row, key=lambda quad: quad.center[0]))


def _refined(pixels: Pixels, quads: Sequence[Quad]) -> list[Quad]:
    if not quads:
        return []
    fine, scale = shrink(pixels, _FINE_PX)
    gray = np.asarray(cv2.cvtColor(fine, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    return [refine_quad(gray, quad.scaled(scale), reach_px=_FINE_PX / 300).scaled(1 / scale) for quad in quads]
