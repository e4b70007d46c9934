"""Circles in a cloud of points, found by trying triples of points (RANSAC, Fischler and Bolles 1981)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Circle = tuple[float, float, float]
"""Centre x, centre y, radius."""

Points = NDArray[np.float64]

_TRIALS = 300
_MOST_POINTS = 1500
_SECTORS = 36
_COVERED_SECTORS = 24
"""Sectors of the rim that must carry ink; a rim may be cut by a signature or run off the page."""

_RIM_WIDTH = 0.05
_MOST_CIRCLES = 3
_COLLINEAR = 1e-6


def find_circles(points: Points, radii: tuple[float, float]) -> tuple[Circle, ...]:
    """Return circles with a radius in this range whose rim is mostly drawn, the clearest first.

    `points` has the shape (n, 2), x before y. The same points always give the same circles.
    """
    found: list[Circle] = []
    left = points
    while len(left) >= _COVERED_SECTORS and len(found) < _MOST_CIRCLES:
        circle = _best_circle(left, radii)
        if circle is None:
            break
        found.append(circle)
        x, y, radius = circle
        left = left[np.hypot(left[:, 0] - x, left[:, 1] - y) > 1.1 * radius]
    return tuple(found)


def _best_circle(points: Points, radii: tuple[float, float]) -> Circle | None:
    random = np.random.default_rng(len(points))
    if len(points) > _MOST_POINTS:
        points = points[random.choice(len(points), _MOST_POINTS, replace=False)]
    triples = points[random.integers(0, len(points), (_TRIALS, 3))]
    best: tuple[float, Circle] | None = None
    for circle in _circumcircles(triples, radii):
        score = _rim_support(points, circle, best[0] if best else 0.0)
        if score is not None:
            best = score, circle
    return best[1] if best else None


def _circumcircles(triples: NDArray[np.float64], radii: tuple[float, float]) -> list[Circle]:
    a, b, c = triples[:, 0], triples[:, 1], triples[:, 2]
    ab, ac = b - a, c - a
    cross = 2 * (ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0])
    usable = np.abs(cross) > _COLLINEAR
    a, ab, ac, cross = a[usable], ab[usable], ac[usable], cross[usable]
    ab2, ac2 = np.square(ab).sum(axis=1), np.square(ac).sum(axis=1)
    dx = (ac[:, 1] * ab2 - ab[:, 1] * ac2) / cross
    dy = (ab[:, 0] * ac2 - ac[:, 0] * ab2) / cross
    radius = np.hypot(dx, dy)
    fits = (radius >= radii[0]) & (radius <= radii[1])
    centers = zip((a[:, 0] + dx)[fits], (a[:, 1] + dy)[fits], radius[fits], strict=True)
    return [(float(x), float(y), float(r)) for x, y, r in centers]


def _rim_support(points: Points, circle: Circle, least: float) -> float | None:
    """Return the weight of the points near the rim, None if it is not above `least` or too little of the rim is drawn.

    Rims of seals are double or thick; among circles through the same ink the larger one holds all of it.
    """
    x, y, radius = circle
    dx, dy = points[:, 0] - x, points[:, 1] - y
    width = max(1.0, _RIM_WIDTH * radius)
    squares = dx * dx + dy * dy
    near = (squares >= max(0.0, radius - width) ** 2) & (squares <= (radius + width) ** 2)
    weight = int(np.count_nonzero(near)) * (1 + radius / 1000)
    if weight * _SECTORS <= least:  # most circles end here, before the costly angles
        return None
    angles = np.arctan2(dy[near], dx[near])
    sectors = ((angles + np.pi) / (2 * np.pi) * _SECTORS).astype(np.int64) % _SECTORS
    covered = int(np.count_nonzero(np.bincount(sectors, minlength=_SECTORS)))
    score = weight * covered
    return score if covered >= _COVERED_SECTORS and score > least else None
