"""Digits as a pen draws them: strokes given by a few points each, in shapes that Vietnamese schools teach and others.

The digits of free collections are American: their ones are bars and their sevens have no bar. Here a one has its long
upstroke, a seven its bar, a four is open, closed or like an A.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Shape = tuple[str, ...]

# A stroke is "x,y x,y …" in a box of 10 by 10, y down; "|" before a point keeps it a corner.
_RING = "5,0 2,1.5 0.8,5 2,9 5,10 8,8.5 9,5 7.8,1.3 4.6,0.1"
SHAPES: dict[str, tuple[Shape, ...]] = {
    "0": (
        (_RING,),
        ("6.5,0.6 3,0.4 0.8,4 1.5,8.6 5,10 8.6,7.5 9.2,3.5 7,0.6 4.5,0.9",),
        ("5,0 1,3 1,8 5,10 9,7 8.5,2 5,0 3.8,0.6",),
    ),
    "1": (
        ("5,0 5,10",),
        ("6.5,0 4,10",),
        ("0.5,5.5 |7,0 |6.5,10",),
        ("0,8 |6.5,0 |5.5,10",),
        ("0,10 |5,0 |5.6,10",),
        ("1,4 |6,0 |6,10",),
        ("0,9.5 3,5.5 |7.5,0 7.6,4 |7,10",),
        ("1.5,3.4 |5.5,0 |5.5,10", "1.5,10 9,10"),
        ("0.5,6 |6.5,0 |6,9.8", "2.5,10 9.5,9.4"),
    ),
    "2": (
        ("0.8,2.8 2.5,0.3 6.5,0.2 8.3,2.8 6,6 |0.5,10 |9.5,9.8",),
        ("0.8,3.2 3,0.2 7,0.6 8,3.5 5,7 1.5,9.8 0.8,8.6 2.8,8 6,9.6 9.8,9.3",),
        ("1.6,2.4 1.2,1 4.5,0 7.8,1.6 7,4.6 3.8,8 |0.3,9.8 5,9.6 9.4,9.9",),
        ("0.5,2.5 4,0 7.5,1.5 6.5,5.5 |1,9.6 4,8.8 7,10 10,8.6",),
    ),
    "3": (
        ("1,1.5 4,0 7.8,1 7.4,3.8 |4,4.8 8,5.6 8.6,8.4 5,10 0.8,8.8",),
        ("1.2,0.4 |8,0.3 |4,4 7.8,5 8.8,8 5.2,10 0.8,8.8",),
        ("1,1.2 5,-0.2 8,2 |3.6,4.6 8.6,6.4 6,9.8 2.4,9.8 0.6,8",),
    ),
    "4": (
        ("4,0 |0.6,6 |9.4,6", "6.6,2.2 6.2,10"),
        ("6.8,10 |6.8,0 |0.2,6.8 |9.8,6.8",),
        ("1.4,0.4 |1.2,5 4.5,5.8 |8,5", "8,0 |7.4,10"),
        ("0,8.8 |6,0 |7.2,10", "1,6.4 9.6,5.8"),
        ("3,0 |0.4,6.4 |9.2,5.8", "6.2,3 |5,10"),
        ("0.2,7 3.4,3.4 |6.6,0 |6.2,10", "0.2,7 9.6,6.6"),
        ("1.6,1 2,5.4 5.2,5.4 |8.4,0.6 |8,10",),
    ),
    "5": (
        ("8.6,0.2 |2.2,0.3 |1.8,4.4 5.4,3.7 8.6,6.2 6.6,9.6 3,10 0.8,8.8",),
        ("2.4,0.8 |2,4.4 6,3.8 8.4,6.8 5.6,10 0.8,9", "2.4,0.6 9.4,0.1"),
        ("3.4,1.4 |2.4,5 5.8,4.4 7.6,7 5.4,9.8 1,9.4", "4,0.6 10,-0.6"),
        ("9,0.4 6,0 |3,0.8 |1.6,5 6,4.4 7.8,7.4 4.4,10 0.4,9.2",),
    ),
    "6": (
        ("7.6,0.3 3.4,3 1,7 3.4,10 7.6,9 7.8,6.2 4.8,5 1.4,7.2",),
        ("4.6,0 1.6,5 2,9 5,10 8.2,8 6.6,5.6 3.4,6.4 1.8,8.4",),
        ("8,1.2 5,0 1.4,4 1,8 4.4,10 8.4,8.6 7.4,5.4 3.8,5.2 1.2,7.4",),
        ("3,-1 |1.4,6 2.2,9.4 5.6,10 8.4,7.4 6,5.4 2,7.6",),
    ),
    "7": (
        ("0.6,0.6 |9,0.4 5.6,5 |4,10",),
        ("0.6,0.8 |8.8,0.4 |4.4,10", "2.2,5.2 8.6,4.8"),
        ("1,2.2 |1.2,0.4 |9,0.6 6,4.6 |4.8,10",),
        ("0.4,1.8 2.4,0.2 5.4,1.4 |8.8,0.4 6.4,4 |4.6,10", "2,5.6 9.6,5"),
        ("0.8,1.6 3,0.4 6,0.9 |8.4,0 |6.4,10", "3.6,5 10,4.6"),
        ("0.4,1 |7.6,0.6 |7,10", "4,5.6 10,5"),
    ),
    "8": (
        ("7.8,1.6 5,0 1.8,1.8 4,4.4 8,6.8 7.4,9.4 4.6,10 1.4,8.4 3.4,5.6 7.2,3 7.6,1.2",),
        ("5.4,4.6 2,3 3,0.4 7,0.4 8,2.8 5,4.8 1.2,7 3,9.8 7,9.8 8.6,7 5.4,4.6",),
        ("8.4,0.8 4,0 2.2,2.6 6.4,5.4 8,8.4 5,10 1.8,8.4 4.4,5 |8.8,0.4",),
    ),
    "9": (
        ("8,2.4 5,0 1.4,2 2.6,5 6.4,4.8 |8.2,1.4 8,6 6,10",),
        ("7.8,1.6 4.4,0 1.2,3 4.2,5.6 |8,2 7.8,7 5,10 1,9",),
        ("8,0.8 3,0.6 2,4.2 6,4.8 |8,0.8 |7.4,10",),
        ("8.2,2.6 6,0.2 2,1 1.8,4.4 5.6,5 8,2.6 8.6,6 6.4,9.6 2,9.6",),
    ),
    "/": (("8,0 2,10",), ("7,-1 4,11",)),
}  # fmt: skip
_STEPS = 9  # points drawn between two given ones


def stroke_points(digit: str, rng: np.random.Generator, wobble: float = 0.5) -> list[Points]:
    """Return the strokes of one of a digit's shapes, each point moved a little; x and y from about 0 to 1."""
    shape = SHAPES[digit][rng.integers(len(SHAPES[digit]))]
    return [_curve(stroke, rng, wobble) / 10 for stroke in shape]


def draw_strokes(strokes: list[Points], size: tuple[float, float], pen_px: float) -> NDArray[np.uint8]:
    """Return strokes drawn into a picture, ink 255 on 0, `size` wide and high, with a margin of `pen_px` + 2 around."""
    margin = pen_px + 2
    width, height = (int(np.ceil(each + 2 * margin)) for each in size)
    canvas = np.zeros((height, width), np.uint8)
    for stroke in strokes:
        dots = np.round((stroke * np.array(size) + margin) * 16).astype(np.int32)
        cv2.polylines(canvas, [dots], False, 255, max(1, round(pen_px)), cv2.LINE_AA, 4)
    return canvas


def _curve(stroke: str, rng: np.random.Generator, wobble: float) -> Points:
    """Return a smooth line through a stroke's points that breaks at its corners."""
    given = [point.split(",") for point in stroke.replace("|", "").split()]
    corners = [point.startswith("|") for point in stroke.split()]
    points = np.array(given, dtype=np.float64) + rng.normal(0, wobble, (len(given), 2))
    parts: list[Points] = []
    start = 0
    for index in range(1, len(points)):
        if corners[index] or index == len(points) - 1:
            parts.append(_spline(points[start : index + 1]))
            start = index
    return np.concatenate(parts)


def _spline(points: Points) -> Points:
    """Return a Catmull-Rom curve through points."""
    if len(points) < 3:
        return points
    padded = np.concatenate([2 * points[:1] - points[1:2], points, 2 * points[-1:] - points[-2:-1]])
    t = np.linspace(0, 1, _STEPS, endpoint=False)[:, np.newaxis]
    curve = [
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
        for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False)
    ]
    return np.concatenate([*curve, points[-1:]])
