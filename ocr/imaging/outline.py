"""Flat four-sided things in a picture: candidates from areas of like colour, judged by the contrast along their sides.

What makes a sheet on a table, or a card on a sheet, different from a frame or a table printed on paper is that the
colour inside differs from the colour outside, all along every side.
"""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.page_image import Gray, Pixels
from ocr.imaging.quad import Quad, quad_from_points

_SAMPLES = 48
_BAND = 0.012
"""How far from a side the colours are compared, relative to the long side of the picture."""

_SIDE_CONTRAST = 9.0
_BORDER = 0.004
_LEAST_SOLIDITY = 0.85
_CORNERS = 4
_STRAIGHT_PART = (0.12, 0.88)
"""Part of a side that is away from its corners."""

_FEWEST_POINTS = 8
_PARALLEL = 1e-6

Vectors = NDArray[np.float64]


def without_text(pixels: Pixels, stroke_px: int) -> Pixels:
    """Return the picture with dark strokes up to this wide filled with what is around them."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (stroke_px | 1, stroke_px | 1))
    closed = cv2.morphologyEx(pixels, cv2.MORPH_CLOSE, kernel)
    return np.asarray(cv2.medianBlur(closed, 5), dtype=np.uint8)


def difference_from(pixels: Pixels, colour: NDArray[np.float64]) -> Gray:
    """Return how far each pixel is from a colour, in the channel that differs most."""
    scalar = np.append(np.trunc(colour), 0.0)
    red, green, blue = cv2.split(cv2.absdiff(pixels, scalar))
    return np.asarray(cv2.max(cv2.max(red, green), blue), dtype=np.uint8)


def darkest_channel(pixels: Pixels) -> Gray:
    """Return at each pixel the channel with the least light: bare paper is bright in it, colours are dark."""
    red, green, blue = cv2.split(pixels)
    return np.asarray(cv2.min(cv2.min(red, green), blue), dtype=np.uint8)


def quads_of_mask(mask: Gray, least_area_px: float) -> Iterator[tuple[Quad, float]]:
    """Yield a quad for each area of the mask that is nearly four-sided, and how well it fits (0 to 1)."""
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for contour in contours:
        if cv2.contourArea(contour) < least_area_px:
            continue
        hull = cv2.convexHull(contour)
        if cv2.contourArea(contour) < _LEAST_SOLIDITY * cv2.contourArea(hull):
            continue
        corners = _four_corners(np.asarray(hull))
        if corners is None:
            continue
        quad = _fitted(quad_from_points(corners), _dense(np.asarray(contour, dtype=np.float64).reshape(-1, 2)))
        if quad.area_px <= 0:
            continue
        fit = min(cv2.contourArea(contour), quad.area_px) / max(cv2.contourArea(hull), quad.area_px)
        yield quad, float(fit)


def side_contrasts(pixels: Pixels, quad: Quad, *, least_difference: float = _SIDE_CONTRAST) -> tuple[float | None, ...]:
    """Return for each side (top, right, bottom, left) the share of it along which the colour changes.

    None stands for a side that lies on the border of the picture, where nothing can be seen beyond.
    """
    height, width = pixels.shape[:2]
    band = max(2.0, _BAND * max(height, width))
    points = np.array(quad.corners)
    inward = points.mean(axis=0)
    shares: list[float | None] = []
    for start, end in zip(points, np.roll(points, -1, axis=0), strict=True):
        if _on_border(start, end, width, height):
            shares.append(None)
            continue
        normal = _normal_towards(start, end, inward)
        along = start + np.linspace(0.06, 0.94, _SAMPLES)[:, None] * (end - start)
        inside = _sample(pixels, along + band * normal)
        outside = _sample(pixels, along - band * normal)
        shares.append(float((np.abs(inside - outside).max(axis=1) > least_difference).mean()))
    return tuple(shares)


def refine_quad(gray: Gray, quad: Quad, reach_px: float) -> Quad:
    """Return the quad with its sides moved onto the strongest edges within reach; sides without one stay."""
    points = np.array(quad.corners)
    inward = points.mean(axis=0)
    smooth = np.asarray(cv2.GaussianBlur(gray, (0, 0), 1.2), dtype=np.uint8)
    height, width = gray.shape
    lines = []
    for start, end in zip(points, np.roll(points, -1, axis=0), strict=True):
        border = _on_border(start, end, width, height)
        lines.append((start, end) if border else _refine_side(smooth, start, end, inward, reach_px))
    corners = [_meet(lines[index - 1], lines[index]) for index in range(4)]
    if any(corner is None for corner in corners):
        return quad
    moved = np.array(corners)
    return quad if np.abs(moved - points).max() > 4 * reach_px else quad_from_points(moved)


def _refine_side(
    smooth: Gray, start: Vectors, end: Vectors, inward: Vectors, reach_px: float
) -> tuple[Vectors, Vectors]:
    normal = _normal_towards(start, end, inward)
    steps = np.arange(-reach_px, reach_px + 0.5, 0.5)
    along = np.linspace(0.05, 0.95, _SAMPLES)
    places = (start + along[:, None] * (end - start))[:, None, :] + steps[None, :, None] * normal
    profile = _sample(smooth[..., None], places.reshape(-1, 2)).reshape(len(along), len(steps))
    slope = np.abs(np.gradient(profile, axis=1))
    best = slope.argmax(axis=1)
    strong = slope.max(axis=1) > max(1.0, 0.4 * float(np.median(slope.max(axis=1))))
    offsets = steps[best]
    tilt = shift = 0.0
    for _ in range(4):
        if strong.sum() < _SAMPLES // 3:
            return start, end
        tilt, shift = np.polyfit(along[strong], offsets[strong], 1)
        error = np.abs(offsets - (tilt * along + shift))
        strong &= error <= max(1.0, 1.5 * float(np.median(error[strong])))
    return start + shift * normal, end + (shift + tilt) * normal


def _four_corners(hull: NDArray[np.int32]) -> Vectors | None:
    """Return the hull simplified to four corners, None if it does not become four-sided."""
    length = cv2.arcLength(hull, closed=True)
    for tolerance in (0.01, 0.015, 0.02, 0.03, 0.04, 0.055, 0.07):
        corners = cv2.approxPolyDP(hull, tolerance * length, closed=True)
        if len(corners) == _CORNERS:
            return np.asarray(corners, dtype=np.float64).reshape(4, 2)
        if len(corners) < _CORNERS:
            return None
    return None


def _dense(polygon: Vectors) -> Vectors:
    """Return points about one pixel apart along the polygon."""
    following = np.roll(polygon, -1, axis=0)
    counts = np.maximum(1, np.ceil(np.abs(following - polygon).max(axis=1))).astype(np.intp)
    shares = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    steps = np.repeat((following - polygon) / counts[:, None], counts, axis=0)
    return np.asarray(np.repeat(polygon, counts, axis=0) + shares[:, None] * steps, dtype=np.float64)


def _fitted(quad: Quad, contour: Vectors) -> Quad:
    """Return the quad with its sides laid through the outline's points, away from the corners, which may be round."""
    points = np.array(quad.corners)
    ends = np.roll(points, -1, axis=0)
    lengths = np.maximum(np.hypot(*(ends - points).T), 1e-6)
    units = (ends - points) / lengths[:, None]
    offsets = contour[:, None, :] - points[None, :, :]
    along = (offsets * units).sum(axis=2) / lengths
    away = np.abs(offsets[..., 0] * units[:, 1] - offsets[..., 1] * units[:, 0])
    side = away.argmin(axis=1)
    lines = []
    for index in range(4):
        middle = (side == index) & (along[:, index] > _STRAIGHT_PART[0]) & (along[:, index] < _STRAIGHT_PART[1])
        if middle.sum() < _FEWEST_POINTS:
            return quad
        direction_x, direction_y, x, y = cv2.fitLine(
            contour[middle].astype(np.float32), cv2.DIST_HUBER, 0, 0.01, 0.01
        ).ravel()
        start = np.array([x, y], dtype=np.float64)
        lines.append((start, start + np.array([direction_x, direction_y])))
    corners = [_meet(lines[index - 1], lines[index]) for index in range(4)]
    if any(corner is None for corner in corners):
        return quad
    fitted = np.array(corners)
    return quad if np.abs(fitted - points).max() > 0.1 * lengths.max() else quad_from_points(fitted)


def _on_border(start: Vectors, end: Vectors, width: int, height: int) -> bool:
    margin = _BORDER * max(width, height) + 1
    return bool(
        max(start[0], end[0]) < margin
        or max(start[1], end[1]) < margin
        or min(start[0], end[0]) > width - 1 - margin
        or min(start[1], end[1]) > height - 1 - margin
    )


def _normal_towards(start: Vectors, end: Vectors, inward: Vectors) -> Vectors:
    along = (end - start) / max(1e-6, float(np.hypot(*(end - start))))
    normal = np.array([-along[1], along[0]])
    return normal if float(normal @ (inward - start)) > 0 else -normal


def _sample(pixels: NDArray[np.uint8], places: Vectors) -> Vectors:
    height, width = pixels.shape[:2]
    x = np.clip(np.rint(places[:, 0]), 0, width - 1).astype(np.intp)
    y = np.clip(np.rint(places[:, 1]), 0, height - 1).astype(np.intp)
    return np.asarray(pixels[y, x], dtype=np.float64)


def _meet(first: tuple[Vectors, Vectors], second: tuple[Vectors, Vectors]) -> Vectors | None:
    """Return where two lines cross, None when they are parallel."""
    (a, b), (c, d) = first, second
    ab, cd = b - a, d - c
    cross = float(ab[0] * cd[1] - ab[1] * cd[0])
    if abs(cross) < _PARALLEL:
        return None
    share = float((c - a)[0] * cd[1] - (c - a)[1] * cd[0]) / cross
    return np.asarray(a + share * ab, dtype=np.float64)
