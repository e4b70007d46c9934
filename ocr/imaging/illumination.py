"""Light and contrast: the paper becomes white and the ink dark, whatever the lamp, the shadow or the toner did."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.page_image import Gray
from ocr.imaging.shrink import shrink

_SMALL_PX = 500
_LARGEST_KEPT_PX = 2400
_PAPER_WINDOW = 0.035
"""Side of the window in which paper must show somewhere, relative to the long side: three lines of text."""

_DARKEST_PAPER = 40
_INK_TARGET = 30
_DARKEST_SHARE = 0.05
"""Percent of a page that even a few lines of text cover with solid ink."""

_WEAKEST_INK = 28
"""Contrast below which marks are taken for texture or show-through of the paper and not made darker."""


class EvenLight:
    """A grey picture whose light is divided out once, for who judges a page and for who cleans it.

    Of a picture larger than A4 at 200 dpi nothing is kept: it would hold 17 MB, and is judged on a small copy anyway.
    """

    def __init__(self, gray: Gray) -> None:
        self.gray = gray
        self._kept: tuple[Gray, Gray] | None = None

    def divided(self) -> tuple[Gray, Gray]:
        """Return the brightness that the bare paper has at each pixel, and the picture with paper at about 255."""
        if self._kept is not None:
            return self._kept
        paper = estimate_paper(self.gray)
        flat = np.asarray(cv2.divide(self.gray, paper, scale=255.0), dtype=np.uint8)
        if max(self.gray.shape) <= _LARGEST_KEPT_PX:
            self._kept = paper, flat
        return paper, flat


def estimate_paper(gray: Gray) -> Gray:
    """Return the brightness that the bare paper has at each pixel."""
    small, _ = shrink(gray, _SMALL_PX)
    size = max(3, round(max(small.shape) * _PAPER_WINDOW)) | 1
    closed = cv2.morphologyEx(small, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_RECT, (size, size)))
    smooth = cv2.GaussianBlur(cv2.medianBlur(closed, min(size, 255)), (0, 0), size / 3)
    paper = np.maximum(smooth, _DARKEST_PAPER).astype(np.uint8)
    full = cv2.resize(paper, (gray.shape[1], gray.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(full, dtype=np.uint8)


def flatten_light(gray: Gray) -> Gray:
    """Return the picture with paper at about 255 everywhere and ink stretched to dark.

    A page without ink stays white: contrast below a tenth of the paper's brightness is never stretched.
    """
    return stretch_ink(divide_by_paper(gray))


def divide_by_paper(gray: Gray) -> Gray:
    """Return the picture with the light divided out: bare paper becomes about 255."""
    return EvenLight(gray).divided()[1]


def stretch_ink(flat: Gray) -> Gray:
    """Return a picture of even light with its ink made dark.

    The stretch is linear down to the paper: cutting off the faintest tenth, which would hide show-through, cost more
    hair strokes and marks than it saved (0.8 points of trigram recall on the real pages).
    """
    ink = ink_level(flat)
    if ink is None:
        return flat
    levels = 255.0 - (255.0 - np.arange(256)) * ((255.0 - _INK_TARGET) / (255.0 - ink))
    return np.asarray(cv2.LUT(flat, np.clip(levels, 0, 255).astype(np.uint8)), dtype=np.uint8)


def ink_level(flat: Gray) -> float | None:
    """Return the typical brightness of the ink on a picture of even light, None when there is none to speak of."""
    counts = np.asarray(cv2.calcHist([shrink(flat, 1600)[0]], [0], None, [256], [0, 256]), np.float32).ravel()
    darkest = _percentile(counts, _DARKEST_SHARE)
    if darkest > 255 - _WEAKEST_INK:
        return None
    # Above the middle lie soft edges, show-through and printed patterns, which must not set the level.
    return float(_percentile(counts[: math.floor((255 + darkest) / 2) + 1], 20))


def _percentile(counts: NDArray[np.float32], share: float) -> int:
    """Return the level below or at which this share, in percent, of what was counted by level lies."""
    total = np.cumsum(counts, dtype=np.float64)
    return int(np.searchsorted(total, share / 100 * total[-1]))
