"""Ink on paper: the one way in which seals, stamps and signatures reach a page."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.dossiers.truth import Pixels

Coverage = NDArray[np.float32]
"""How much of each pixel is inked, 0 to 1, shape (height, width)."""

Colour = tuple[int, int, int]


def press_ink(pixels: Pixels, coverage: Coverage, left_top: tuple[int, int], colour: Colour) -> None:
    """Put ink on a page in place; what falls outside the page is lost.

    Ink takes light away and never gives any, so dark print under a seal stays as dark as it was.
    """
    left, top = left_top
    height, width = coverage.shape
    x0, y0 = max(left, 0), max(top, 0)
    x1, y1 = min(left + width, pixels.shape[1]), min(top + height, pixels.shape[0])
    if x0 >= x1 or y0 >= y1:
        return
    part = coverage[y0 - top : y1 - top, x0 - left : x1 - left, np.newaxis]
    passed = 1.0 - part * (1.0 - np.array(colour, dtype=np.float32) / 255.0)
    under = pixels[y0:y1, x0:x1]
    pixels[y0:y1, x0:x1] = np.rint(under * passed).astype(np.uint8)


def turned(coverage: Coverage, angle_deg: float) -> Coverage:
    """Return the ink turned about its middle, counter-clockwise, on a sheet large enough to hold it."""
    height, width = coverage.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle_deg, 1.0)
    cos, sin = abs(matrix[0, 0]), abs(matrix[0, 1])
    new_width, new_height = int(height * sin + width * cos) + 2, int(height * cos + width * sin) + 2
    matrix[0, 2] += (new_width - width) / 2
    matrix[1, 2] += (new_height - height) / 2
    return np.asarray(cv2.warpAffine(coverage, matrix, (new_width, new_height)), dtype=np.float32)


def unevenly(coverage: Coverage, rng: np.random.Generator, *, patchiness: float) -> Coverage:
    """Return the ink with pale patches and grain, as a hand-held stamp leaves it; `patchiness` from 0 to 1."""
    height, width = coverage.shape
    coarse = rng.random((7, 7), dtype=np.float32)
    patches = np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC), dtype=np.float32)
    grain = rng.random((height, width), dtype=np.float32)
    kept = 1.0 - patchiness * (0.75 * patches + 0.35 * grain)
    return np.clip(coverage * kept, 0.0, 1.0).astype(np.float32)
