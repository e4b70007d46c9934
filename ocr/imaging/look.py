"""The look of a page: a perceptual hash by which a second scan of the same sheet is found.

The hash of phash.org and of Zauner (Implementation and Benchmarking of Perceptual Image Hash Functions, 2010): signs of
the lowest cosine waves of a small copy. Three things are other than usual, because papers of one form differ only in
what is filled in: only printed lines are looked at, so paper, light, seals and dirt do not count; the copy is cut to
the text, which undoes margins and scale; and there are 2048 signs instead of 64. Measured on made papers of one layout
with other facts (9,072 pairs): with 64 bits some differ in nothing, with 256 the nearest differ in 13 and half of
the second scans in more than 22.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.marks import find_marks
from ocr.imaging.page_image import Gray

_LONG_SIDE_PX = 1000
# In pixels of that copy (A4 at 86 dpi, letters about 8 high): gaps between letters are closed, then what is shorter
# than a word is opened away.
_GAP, _WORD, _AROUND = (17, 1), (31, 3), (9, 9)
_FEWEST_INK_PX = 400  # about twenty letters: less text does not tell pages apart
_OUTLIERS = 1.0  # per cent of the ink at each side that may be something else than text
_MARGIN = 0.04  # of the text's size, beyond those outliers
_COPY_PX = 512
_SMALL_PX = 256
_WAVES = (64, 32)
"""Across and down: values differ along their lines, so there is more to see across."""


def look_of(gray: Gray) -> str | None:
    """Return the look of an upright page's grey picture as 512 hexadecimal digits; None when it shows hardly any text.

    Compare with `ocr.looks.look_distance`.
    """
    text = _printed_lines(gray)
    rows, columns = np.nonzero(text > 0)
    if len(rows) < _FEWEST_INK_PX:
        return None
    left, right = _extent(columns)
    top, bottom = _extent(rows)
    across, down = _COPY_PX / (right - left), _COPY_PX / (bottom - top)
    cut = np.array([[across, 0, -left * across], [0, down, -top * down]], dtype=np.float32)
    soft = cv2.GaussianBlur(text.astype(np.float32) / 255, (0, 0), 0.8)
    copy = cv2.warpAffine(soft, cut, (_COPY_PX, _COPY_PX), flags=cv2.INTER_LINEAR)
    small = cv2.resize(copy, (_SMALL_PX, _SMALL_PX), interpolation=cv2.INTER_AREA)
    waves, (wide, high) = cv2.dct(small), _WAVES
    return np.packbits(np.asarray(waves)[:high, :wide] > 0).tobytes().hex()


def _printed_lines(gray: Gray) -> Gray:
    """Return the ink of letters that stand in words (255), on a small copy."""
    letters = find_marks(gray, long_side_px=_LONG_SIDE_PX).letters
    joined = cv2.morphologyEx(letters, cv2.MORPH_CLOSE, np.ones(_GAP[::-1], np.uint8))
    words = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones(_WORD[::-1], np.uint8))
    near = cv2.dilate(words, np.ones(_AROUND, np.uint8))
    return np.asarray(cv2.bitwise_and(letters, near), dtype=np.uint8)


def _extent(places: NDArray[np.intp]) -> tuple[float, float]:
    """Return where the ink begins and ends along one side, a little beyond what all but outliers take."""
    first, last = np.percentile(places, [_OUTLIERS, 100 - _OUTLIERS])
    margin = _MARGIN * (last - first) + 1
    return float(first - margin), float(last + margin)
