"""Whether a page in colour shows the red ink of a seal.

A colour scan of a certificate on which no red is found is a copy, or was never sealed: worth a question while its owner
still stands there. Nothing is said about pages without colour, on which a seal is as black as the print.

A page without seals has next to no red, unless its title is printed in red or it lies on red wood. So what is seen may
be something else than a seal; what is not seen is not there. Measured figures: docs/benchmarks.md.
"""

from __future__ import annotations

import cv2
import numpy as np

from ocr.imaging.ink import excess_mask
from ocr.imaging.page_image import Pixels
from ocr.imaging.shrink import shrink

_SMALL_PX = 900
_RED_SHARE, _RED_LEAST = 0.12, 18
"""Paler than what counts as red ink elsewhere: a seal may be faint."""

_WINDOW = 0.2
"""Side of the window in which red gathers, of the page's shorter side: a seal of 36 mm takes 0.17 of A4."""

_LEAST_RED = 0.06
"""Share of the window; the least that any seal of the tuning half had was 0.105, in a blue photograph."""

_PAPER = 75.0
"""Percentile of each channel that is the paper's: under a lamp or by a window it is not white."""

_COLOURED = 5
_SAMPLED, _MOST = 8, 99.8  # every so many pixels; the percentile that stands for the most colourful of them


def shows_seal(pixels: Pixels) -> bool | None:
    """Return whether red ink gathers somewhere as that of a seal does; None for a page that is not in colour."""
    if not _is_coloured(pixels):
        return None
    small, _ = shrink(pixels, _SMALL_PX)
    red, green, blue = cv2.split(_on_white(small))
    mask = excess_mask(red, cv2.max(green, blue), _RED_SHARE, _RED_LEAST).astype(np.float32)
    side = int(_WINDOW * min(small.shape[:2])) | 1
    gathered = cv2.boxFilter(mask, -1, (side, side), normalize=True)
    return bool(gathered.max() >= _LEAST_RED)


def _on_white(pixels: Pixels) -> Pixels:
    """Return the page as if its paper were white."""
    paper = np.percentile(pixels.reshape(-1, 3)[::_SAMPLED], _PAPER, axis=0)
    levels = np.arange(256)[:, np.newaxis] * (255.0 / np.maximum(paper, 1.0))
    return np.asarray(cv2.LUT(pixels, np.clip(levels, 0, 255).astype(np.uint8)[np.newaxis]), dtype=np.uint8)


def _is_coloured(pixels: Pixels) -> bool:
    """Say whether a colour scanner or camera took the picture: even white paper is not quite grey to them."""
    sample = pixels[::_SAMPLED, ::_SAMPLED].astype(np.int16)
    return bool(np.percentile(sample.max(axis=2) - sample.min(axis=2), _MOST) > _COLOURED)
