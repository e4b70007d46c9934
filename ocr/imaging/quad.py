"""Four corners of something flat in a picture."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Quad:
    """The corners of a paper or card in picture pixels, clockwise; `top_left` is the one that is so in the picture."""

    top_left: Point
    top_right: Point
    bottom_right: Point
    bottom_left: Point

    @property
    def corners(self) -> tuple[Point, Point, Point, Point]:
        """The four corners clockwise from `top_left`."""
        return self.top_left, self.top_right, self.bottom_right, self.bottom_left

    @property
    def width_px(self) -> float:
        """The mean length of the upper and the lower edge."""
        return (_length(self.top_left, self.top_right) + _length(self.bottom_left, self.bottom_right)) / 2

    @property
    def height_px(self) -> float:
        """The mean length of the left and the right edge."""
        return (_length(self.top_left, self.bottom_left) + _length(self.top_right, self.bottom_right)) / 2

    @property
    def area_px(self) -> float:
        """The area within the corners in square pixels."""
        points = self.corners
        following = (*points[1:], points[0])
        return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, following, strict=True))) / 2

    @property
    def center(self) -> Point:
        """The mean of the corners."""
        return sum(x for x, _ in self.corners) / 4, sum(y for _, y in self.corners) / 4

    def scaled(self, factor: float) -> Quad:
        """Return the same corners in a picture `factor` times as large."""
        first, second, third, fourth = ((x * factor, y * factor) for x, y in self.corners)
        return Quad(first, second, third, fourth)


def quad_from_points(points: NDArray[np.float64]) -> Quad:
    """Return the quad with these four corners (shape (4, 2), any order)."""
    center = points.mean(axis=0)
    angles = np.arctan2(points[:, 1] - center[1], points[:, 0] - center[0])
    clockwise = points[np.argsort(angles)]
    start = int(np.argmin(clockwise.sum(axis=1)))
    first, second, third, fourth = ((float(x), float(y)) for x, y in np.roll(clockwise, -start, axis=0))
    return Quad(first, second, third, fourth)


def _length(start: Point, end: Point) -> float:
    return math.hypot(end[0] - start[0], end[1] - start[1])
