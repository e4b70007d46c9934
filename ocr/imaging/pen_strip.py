"""Strips of a page as the reader of written digits wants them: one height, the printed baseline at one level."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.page_image import Gray

HEIGHT_PX = 40
"""Height of a strip."""

STEP_PX = 2
"""Width of one of the reader's places on a strip."""

SIGNS = "0123456789/"
"""What the reader knows, in the order of its columns behind "no sign"."""

EM_PX = 22.0
"""Size of printed type on a strip: what the reader was trained on."""

BASELINE_SHARE = 0.68
"""Where printed letters stand, of the strip's height."""

_LEAST_CONTRAST = 40.0  # of 255: paler marks are not made darker than they are
_DARKEST_SHARE = 99.5


def cut_strip(picture: Gray, left: int, right: int, baseline: float, em_px: float) -> Gray:
    """Return a strip of a page around printed text of one size; outside of the page is white.

    Args:
        picture: the cleaned page.
        left: where the strip begins, in page pixels.
        right: just behind its end.
        baseline: the level on which the printed letters stand, in page pixels.
        em_px: the size of the printed type, in page pixels.
    """
    scale = EM_PX / em_px
    top = round(baseline - BASELINE_SHARE * HEIGHT_PX / scale)
    bottom = top + round(HEIGHT_PX / scale)
    height, width = picture.shape
    inside = picture[max(0, top) : max(0, bottom), max(0, left) : max(0, right)]
    edges = max(0, -top), max(0, bottom - height), max(0, -left), max(0, right - width)
    if not inside.size:
        return np.full((HEIGHT_PX, STEP_PX), 255, np.uint8)
    whole = cv2.copyMakeBorder(inside, *edges, cv2.BORDER_CONSTANT, value=255)
    wide = max(STEP_PX, STEP_PX * round(whole.shape[1] * scale / STEP_PX))
    return np.asarray(cv2.resize(whole, (wide, HEIGHT_PX), interpolation=cv2.INTER_AREA), np.uint8)


def as_ink(strip: Gray) -> NDArray[np.float32]:
    """Return how dark each pixel is, from 0 for paper to 1 for the strip's darkest ink."""
    paper = float(np.median(strip))
    dark = np.clip(paper - strip.astype(np.float32), 0, None)
    darkest = max(_LEAST_CONTRAST, float(np.percentile(dark, _DARKEST_SHARE)))
    return np.asarray(np.clip(dark / darkest, 0, 1), np.float32)
