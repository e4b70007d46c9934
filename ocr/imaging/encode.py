"""The picture handed to the recogniser: its scale and its file."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from ocr.imaging.marks import find_marks
from ocr.imaging.page_image import Gray

_ENLARGED_TEXT_HEIGHT_PX = 24.0
_SHRUNK_TEXT_HEIGHT_PX = 18.0
_COMFORTABLE_PX = (15.5, 22.0)
"""Text heights between which Tesseract reads equally well (measured on real and made pages): below,
it loses marks; above, it takes longer and reads worse: 20 pages at 300 dpi had 112 wrong characters, 98 when shrunk, in
0.71 and 0.55 s. Times 13 pt has 18 px at 200 dpi."""

_SMALLEST_SCALE = 0.5
_LARGEST_SCALE = 3.0
_FALLBACK_DPI = 200.0
_FEWEST_LETTERS = 8


def text_height(gray: Gray) -> float | None:
    """Return the height of the small print in pixels: the lower quartile of all letters; None without text.

    The small print decides, because on cards and forms it is what gets lost.
    """
    marks = find_marks(gray, long_side_px=1700)
    heights = marks.stats[marks.letter_rows(), 3]
    if len(heights) < _FEWEST_LETTERS:
        return None
    return float(np.percentile(heights, 25)) / marks.scale


def scale_for_recognition(gray: Gray) -> tuple[Gray, float]:
    """Return the picture at the size at which it is recognised best, and its scale; 1.0 leaves it as it is."""
    height = text_height(gray)
    if height is None or _COMFORTABLE_PX[0] <= height <= _COMFORTABLE_PX[1]:
        return gray, 1.0
    wanted = _ENLARGED_TEXT_HEIGHT_PX if height < _COMFORTABLE_PX[0] else _SHRUNK_TEXT_HEIGHT_PX
    scale = min(_LARGEST_SCALE, max(_SMALLEST_SCALE, wanted / height))
    return resized(gray, (round(gray.shape[1] * scale), round(gray.shape[0] * scale))), scale


def resized(gray: Gray, size: tuple[int, int]) -> Gray:
    """Return the picture at another size (width, height), at least one pixel each."""
    width, height = (max(1, side) for side in size)
    method = cv2.INTER_CUBIC if width > gray.shape[1] else cv2.INTER_AREA
    return np.asarray(cv2.resize(gray, (width, height), interpolation=method), dtype=np.uint8)


def save_gray(gray: Gray, path: Path, dpi: float | None) -> None:
    """Write an uncompressed TIFF with its resolution; without one a usual 200 dpi is noted, as Tesseract wants one."""
    resolution = dpi or _FALLBACK_DPI
    Image.fromarray(gray).save(path, format="TIFF", dpi=(resolution, resolution))


def keep_gray(gray: Gray, path: Path) -> None:
    """Write a cleaned picture to a `.npy` file for `load_gray`.

    It is as large as in memory (4 MB for A4 at 200 dpi): compressing and reading it again took 60 ms a page, and it is
    gone as soon as its paper was read.
    """
    np.save(path, gray, allow_pickle=False)


def load_gray(path: Path) -> Gray:
    """Return a picture written by `keep_gray`."""
    return np.asarray(np.load(path, allow_pickle=False), dtype=np.uint8)
