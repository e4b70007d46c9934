"""Small copies of pictures, on which most judgements are made."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
"""Grey or colour."""


def shrink(picture: Picture, long_side_px: int, *, soft: bool = False) -> tuple[Picture, float]:
    """Return the picture with its long side at most this long, and its scale; a small one comes back as it is.

    Whole halvings average four pixels each, what is left after them is interpolated: ten times as fast as averaging
    areas of broken sides. A `soft` copy is a little out of focus, so that the places of edges are kept exactly.
    """
    scale = long_side_px / max(picture.shape[:2])
    if scale >= 1:
        return picture, 1.0
    height, width = (max(1, round(side * scale)) for side in picture.shape[:2])
    small = picture
    while small.shape[0] >= 2 * height and small.shape[1] >= 2 * width:
        small = _halved(small)
    if soft:
        small = np.asarray(cv2.GaussianBlur(small, (3, 3), 0), dtype=np.uint8)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR), dtype=np.uint8), scale


def every_so_many(picture: Picture, stride: int) -> Picture:
    """Return `picture[::stride, ::stride]`, each pixel a copy, in a quarter of the time that copying those takes."""
    size = (-(-picture.shape[1] // stride), -(-picture.shape[0] // stride))
    places = np.array([[stride, 0, 0], [0, stride, 0]], dtype=np.float64)
    flags = cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(picture, places, size, flags=flags), dtype=np.uint8)


def _halved(picture: Picture) -> Picture:
    """Return the picture at half its size; an odd last row or column is left out, which makes halving fast."""
    height, width = picture.shape[0] // 2, picture.shape[1] // 2
    even = picture[: 2 * height, : 2 * width]
    return np.asarray(cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA), dtype=np.uint8)
