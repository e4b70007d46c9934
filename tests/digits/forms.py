"""Forms with a row of squares for an id, filled in by hand and scanned."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.extraction.validate import PROVINCE_CODES
from tests.digits.damage import damaged
from tests.digits.pens import Pens, some_hand, write_digit

_WIDTH_PX, _HEIGHT_PX = 1654, 240


def draw_row(rng: np.random.Generator, pens: Pens) -> tuple[NDArray[np.uint8], str]:
    """Return a piece of a page at 200 dpi with twelve squares, and the id that was written into them."""
    code = sorted(PROVINCE_CODES)[rng.integers(len(PROVINCE_CODES))]
    digits = code + str(rng.integers(4)) + "".join(str(rng.integers(10)) for _ in range(8))
    page = np.zeros((_HEIGHT_PX, _WIDTH_PX), np.uint8)
    side, left, top = int(rng.integers(34, 52)), int(rng.integers(200, 700)), int(rng.integers(60, 120))
    apart = int(rng.integers(4, 12)) if rng.random() < 0.3 else 0
    thick, shade = int(rng.integers(1, 4)), int(rng.integers(130, 255))
    hand = some_hand(rng, pens, side * rng.uniform(0.55, 0.85))
    for number, digit in enumerate(digits):
        x = left + number * (side + apart)
        cv2.rectangle(page, (x, top), (x + side, top + side), shade, thick)
        ink = write_digit(hand, digit, rng, pens)
        row = top + (side - ink.shape[0]) // 2 + int(rng.normal(0, 2))
        column = x + (side - ink.shape[1]) // 2 + int(rng.normal(0, 2))
        part = page[row : row + ink.shape[0], column : column + ink.shape[1]]
        np.maximum(part, ink[: part.shape[0], : part.shape[1]] // 10 * 9, out=part)
    return damaged(255.0 - page.astype(np.float64), rng), digits
