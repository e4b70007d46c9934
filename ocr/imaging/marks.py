"""Ink on a small copy of a page, and the marks in it that have the size of letters.

Everything that judges a page (its skew, its orientation, whether it is blank) looks at these marks, because lines,
frames, seals, photographs and dirt would mislead it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.components import Labels, Stats, find_components, ink_of_marks
from ocr.imaging.page_image import Gray
from ocr.imaging.shrink import shrink

_LONG_SIDE_PX = 1400
_MIN_CONTRAST = 12
_WINDOW = 31
_FEWEST = 8
_SMALLEST_LETTER = (2, 4)
"""Width and height in pixels of the small copy."""


@dataclass(frozen=True, eq=False)
class Marks:
    """Connected ink of a small copy: `ink` (255 ink, 0 paper), `labels` per pixel, `stats` per label from 1.

    `scale` is the size of the small copy relative to the page.
    """

    ink: Gray
    labels: Labels
    stats: Stats
    scale: float

    def letter_rows(self) -> NDArray[np.bool_]:
        """Return which rows of `stats` have the size of a letter, judged by the most common height of the page."""
        height = self.letter_height()
        if height is None:
            return np.zeros(len(self.stats), dtype=np.bool_)
        tall, wide, area = self.stats[:, 3], self.stats[:, 2], self.stats[:, 4]
        return (tall >= 0.5 * height) & (tall <= 2.6 * height) & (wide <= 8 * height) & (area >= 0.12 * tall * wide)

    def letter_height(self) -> float | None:
        """Return the median height of what may be letters in pixels of the small copy, None when there are too few.

        Each mark counts by the square of its height, lest the dots of leaders outvote the letters.
        """
        tall, wide = self.stats[:, 3], self.stats[:, 2]
        limit = max(self.ink.shape) / 12
        plausible = (
            (wide >= _SMALLEST_LETTER[0]) & (tall >= _SMALLEST_LETTER[1]) & (tall <= limit) & (wide <= 2 * limit)
        )
        heights = tall[plausible]
        if len(heights) < _FEWEST:
            return None
        ordered = np.sort(heights).astype(np.float64)
        weight = np.cumsum(np.square(ordered))
        return float(ordered[np.searchsorted(weight, weight[-1] / 2)])

    @cached_property
    def letters(self) -> Gray:
        """The ink of the letter-sized marks only; not to be written to."""
        return ink_of_marks(self.labels, self.letter_rows())


def find_ink(gray: Gray, *, window_px: int = _WINDOW, min_contrast: int = _MIN_CONTRAST) -> Gray:
    """Return 255 where a pixel is darker than its surroundings by `min_contrast`, else 0."""
    mask = cv2.adaptiveThreshold(
        gray, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, window_px | 1, min_contrast
    )
    return np.asarray(mask, dtype=np.uint8)


def find_marks(gray: Gray, *, long_side_px: int = _LONG_SIDE_PX, min_contrast: int = _MIN_CONTRAST) -> Marks:
    """Return the connected ink of a page, seen on a copy with the given long side."""
    small, scale = shrink(gray, long_side_px)
    return _marks(small, scale, min_contrast)


def find_soft_marks(gray: Gray) -> Marks:
    """Return `find_marks` from a copy a little out of focus, on which the run of lines is measured twice as exactly."""
    small, scale = shrink(gray, _LONG_SIDE_PX, soft=True)
    return _marks(small, scale, _MIN_CONTRAST)


def _marks(small: Gray, scale: float, min_contrast: int) -> Marks:
    ink = find_ink(small, min_contrast=min_contrast)
    labels, stats = find_components(ink)
    return Marks(ink, labels, stats, scale)
