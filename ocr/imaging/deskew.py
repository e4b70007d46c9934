"""Small rotations: how far the lines of text are from level, and turning the page so that they are.

Angles are degrees **clockwise**, as in `PageReading.skew_deg`: the estimate is the turn that makes the lines level, so
that a page that stands 1.5° too far counter-clockwise has a skew of +1.5.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.marks import Marks, find_soft_marks
from ocr.imaging.page_image import Gray, PageImage
from ocr.types import Transform

_RANGE_DEG = 12.0
_COARSE_STEP_DEG = 0.25
_FINE_STEP_DEG = 0.05
_MOST_POINTS = 30_000
_FEW_POINTS = 8_000
_FEWEST_LETTERS = 12
_LEVEL_DEG = 0.05
"""What cannot be measured need not be turned; every turn blurs a little."""

_CLEAR_PEAK = 1.25
"""How much sharper the lines must be at the best angle than at a typical one before it is believed."""

Points = tuple[NDArray[np.float64], NDArray[np.float64]]
Rows = tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]


def estimate_skew(gray: Gray) -> float:
    """Return the clockwise turn in degrees that makes the lines of text level, 0.0 when the page does not tell.

    Looks from -12 to +12 degrees. Text that lies sideways gives a meaningless answer: settle quarter turns first.
    """
    marks = find_soft_marks(gray)
    return skew_of_marks(marks)


def skew_of_marks(marks: Marks) -> float:
    """Return `estimate_skew` for ink that was found already."""
    if int(marks.letter_rows().sum()) < _FEWEST_LETTERS:
        return 0.0
    x, y = _feet(marks)
    coarse = np.arange(-_RANGE_DEG, _RANGE_DEG + 1e-6, _COARSE_STEP_DEG)
    sparse = max(1, len(x) // _FEW_POINTS)
    scores = np.array([_line_sharpness(x[::sparse], y[::sparse], angle, bin_px=2.0) for angle in coarse])
    best = int(np.argmax(scores))
    if scores[best] < _CLEAR_PEAK * float(np.median(scores)):
        return 0.0
    fine = coarse[best] + np.arange(-0.4, 0.4 + 1e-6, _FINE_STEP_DEG)
    fine_scores = np.array([_line_sharpness(x, y, angle, bin_px=1.0) for angle in fine])
    return round(_peak(fine, fine_scores), 3)


def deskew(page: PageImage, clockwise_deg: float) -> PageImage:
    """Return the page turned clockwise by this small angle; the canvas grows so that nothing is cut.

    The new corners have the colour of the paper at the page's edge. The colours are interpolated linearly, which blurs:
    what is to be recognised is turned by `deskew_gray`.
    """
    if abs(clockwise_deg) < _LEVEL_DEG:
        return page
    rows, size = _small_turn(page.width, page.height, clockwise_deg)
    turned = _warped(page.pixels, rows, size, cv2.INTER_LINEAR, paper_colour(page.pixels))
    return page.moved(turned, Transform(rows))


def deskew_gray(gray: Gray, clockwise_deg: float) -> Gray:
    """Return a grey page turned like `deskew` does, sharp: linear blurring cost 1 to 3 % of the words of real pages."""
    if abs(clockwise_deg) < _LEVEL_DEG:
        return gray
    rows, size = _small_turn(gray.shape[1], gray.shape[0], clockwise_deg)
    return _warped(gray, rows, size, cv2.INTER_CUBIC, paper_colour(gray[..., None]))


def _small_turn(width: int, height: int, clockwise_deg: float) -> tuple[Rows, tuple[int, int]]:
    """Return the way from a picture to the turned one, and the width and height of that."""
    angle = math.radians(clockwise_deg)
    cos, sin = math.cos(angle), math.sin(angle)
    across = math.ceil(width * cos + height * abs(sin))
    down = math.ceil(height * cos + width * abs(sin))
    shift_x = across / 2 - (cos * width / 2 - sin * height / 2)
    shift_y = down / 2 - (sin * width / 2 + cos * height / 2)
    return ((cos, -sin, shift_x), (sin, cos, shift_y), (0.0, 0.0, 1.0)), (across, down)


def _warped(
    pixels: NDArray[np.uint8], rows: Rows, size: tuple[int, int], method: int, paper: tuple[int, ...]
) -> NDArray[np.uint8]:
    matrix = np.array(rows[:2])
    turned = cv2.warpAffine(pixels, matrix, size, flags=method, borderMode=cv2.BORDER_CONSTANT, borderValue=paper)
    return np.asarray(turned, dtype=np.uint8)


def paper_colour(pixels: NDArray[np.uint8]) -> tuple[int, ...]:
    """Return the colour of the bare paper, channel by channel: the median of the brighter half of a sparse sample."""
    step = max(1, min(pixels.shape[:2]) // 100)
    sample = pixels[::step, ::step].reshape(-1, pixels.shape[2])
    brightness = sample.sum(axis=1, dtype=np.int32)
    paper = sample[brightness >= np.median(brightness)]
    return tuple(int(value) for value in np.median(paper, axis=0))


def _feet(marks: Marks) -> Points:
    """Return the lower edge pixels of the letters: they gather on the baselines."""
    letters = marks.letters
    below = np.zeros_like(letters)
    below[:-1] = letters[1:]
    y, x = np.nonzero((letters > 0) & (below == 0))
    stride = max(1, len(x) // _MOST_POINTS)
    return x[::stride].astype(np.float64), y[::stride].astype(np.float64)


def _line_sharpness(x: NDArray[np.float64], y: NDArray[np.float64], clockwise_deg: float, *, bin_px: float) -> float:
    """Return how much the points gather on lines that would be level after this turn."""
    angle = math.radians(clockwise_deg)
    height = (y * math.cos(angle) + x * math.sin(angle)) / bin_px
    height -= height.min()
    whole = height.astype(np.int64)
    # A point is shared between two bins; whole bins would favour 0°, where all heights are whole pixels.
    upper = height - whole
    size = int(whole.max()) + 2
    counts = np.bincount(whole, 1.0 - upper, size) + np.bincount(whole + 1, upper, size)
    smooth = counts[:-2] + 2.0 * counts[1:-1] + counts[2:]
    return float(np.square(smooth).sum())


def _peak(angles: NDArray[np.float64], scores: NDArray[np.float64]) -> float:
    """Return the angle of the highest score, refined by a parabola through the scores around it."""
    top = int(np.argmax(scores))
    near = slice(max(0, top - 3), top + 4)
    bend, slope, _ = np.polyfit(angles[near] - angles[top], scores[near], 2)
    if bend >= 0:
        return float(angles[top])
    limit = angles[1] - angles[0]
    return float(angles[top] + np.clip(-slope / (2 * bend), -limit, limit))
