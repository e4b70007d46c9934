"""A reader of strips that says what a test tells it, so that judges can be tried apart from the network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ocr.engines.base import ReadStrip
from ocr.imaging.page_image import Gray
from ocr.imaging.pen_strip import SIGNS, STEP_PX

_WIDE = 5  # places a digit takes


class ToldStrips:
    """Says that each strip shows print, and from some place on writing with these chances for each digit.

    `pale` says the same of a further place, but that its ink looks printed.
    """

    def __init__(
        self,
        at_px: int,
        digits: Sequence[Mapping[str, float]],
        pale: tuple[int, Sequence[Mapping[str, float]]] = (0, ()),
    ) -> None:
        self._first, self._digits = at_px // STEP_PX, digits
        self._pale_first, self._pale = pale[0] // STEP_PX, pale[1]

    def read_strip(self, strip: Gray) -> ReadStrip:
        """See `StripReader`."""
        places = strip.shape[1] // STEP_PX
        signs = np.full((places, len(SIGNS) + 1), 1e-6, np.float32)
        signs[:, 0] = 1
        ink = np.tile(np.array([0.1, 0.9, 0.0], np.float32), (places, 1))
        end = min(places, self._first + _WIDE * len(self._digits))
        ink[self._first : end] = (0.02, 0.02, 0.96)
        for first, digits in ((self._first, self._digits), (self._pale_first, self._pale)):
            for number, chances in enumerate(digits):
                middle = min(places - 1, first + _WIDE * number + _WIDE // 2)
                signs[middle, 0] = max(1e-6, 1 - sum(chances.values()))
                for sign, chance in chances.items():
                    signs[middle, SIGNS.index(sign) + 1] = chance
        return ReadStrip(np.log(signs), ink)
