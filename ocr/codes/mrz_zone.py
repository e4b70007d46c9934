"""Finding where a machine-readable zone may stand, so that it can be recognised by itself with its own alphabet."""

from __future__ import annotations

import cv2
import numpy as np

from ocr.imaging.page_image import Gray, Pixels
from ocr.types import Box

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
"""The only characters of a zone: a whitelist for the recogniser."""

FILLER = "<"
"""What stands in a zone for spaces and where nothing is to be said."""

_LONG_SIDES_PX = (1170, 830, 585, 430, 345)
"""Sizes to look at: a card (85.6 mm wide) on an A4, A5 or A6 sheet or filling the picture, at about 100 dpi."""

_LENGTH_PX = (250, 345)  # of a line of thirty characters at 100 dpi, skew and enlargement of pictures allowed for
_HEIGHT_PX = (30, 80)  # of three lines
_LEAST_FILL = 0.6
_MARGIN_PX = 8
_MOST_ZONES = 4


def find_mrz_zones(pixels: Pixels) -> tuple[Box, ...]:
    """Return boxes that may hold a zone in an upright picture, with a margin, none for most pages; at most four.

    The three lines stand close and reach from edge to edge, so closed up they make one bar about six times as long as
    high. So do some tables: only recognition tells. Costs some 30 ms on A4 at 200 dpi.
    """
    gray = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    found: list[Box] = []
    for side in _LONG_SIDES_PX:
        for box in _bars(gray, side / max(gray.shape)):
            if not any(box.overlap_area(other) for other in found):
                found.append(box)
    return tuple(found[:_MOST_ZONES])


def _bars(gray: Gray, scale: float) -> list[Box]:
    if scale > 1 or min(gray.shape) * scale < _HEIGHT_PX[1]:
        return []
    small = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    ink = cv2.morphologyEx(small, cv2.MORPH_BLACKHAT, np.ones((9, 9), np.uint8))
    dark = cv2.threshold(ink, 0, 255, cv2.THRESH_OTSU)[1]
    lines = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((1, 15), np.uint8))
    blocks = cv2.morphologyEx(lines, cv2.MORPH_CLOSE, np.ones((9, 1), np.uint8))
    bars = cv2.morphologyEx(blocks, cv2.MORPH_OPEN, np.ones((5, 40), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(bars)
    height, width = gray.shape
    boxes = []
    for left, top, across, down, area in stats[1:count].tolist():
        is_long = _LENGTH_PX[0] <= across <= _LENGTH_PX[1] and _HEIGHT_PX[0] <= down <= _HEIGHT_PX[1]
        if is_long and area > _LEAST_FILL * across * down:
            box = Box(left - _MARGIN_PX, top - _MARGIN_PX, left + across + _MARGIN_PX, top + down + _MARGIN_PX)
            box = box.scaled(1 / scale)
            boxes.append(Box(max(box.left, 0), max(box.top, 0), min(box.right, width), min(box.bottom, height)))
    return boxes
