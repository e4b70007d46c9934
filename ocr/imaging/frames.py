"""Ruled frames around a word or two, as marks of secrecy and urgency have them.

The recogniser takes such a frame for a picture and passes over the words in it, so they must be looked for.
"""

from __future__ import annotations

import cv2
import numpy as np

from ocr.imaging.ink import red_mask
from ocr.imaging.page_image import Gray, Pixels
from ocr.types import Box

_WIDE_PX = 1650
_LARGEST_SCALE = 2.0
_AVERAGED_BELOW = 0.6  # averaging takes ten times as long, and where little is shrunk it finds the same frames
_HEIGHTS = (0.018, 0.1)  # of the page's width, as are the widths: a frame is 6 to 15 mm high on A4
_WIDTHS = (0.05, 0.5)
_ASPECTS = (1.4, 11.0)
_LEAST_FILL = 0.8  # a tilted or bent frame covers this much of the rectangle around it
_PAPER_BLOCK_PX = 41
_INK_BELOW_PAPER = 22
_RULE_PX = (26, 13)  # longer than any stroke of a letter: across, down
_MARGIN_PX = 2
_STRIP_HEIGHT_PX = 64
_STRIP_MARGIN_PX = 30
_MOST_STRIPS = 24  # a table has many cells; marks stand above it


def framed_words(pixels: Pixels, *, above: float) -> Gray | None:
    """Return what stands in frames in the upper part of an upright page, set below one another; None without frames.

    Args:
        pixels: the page in colour. Red frames are looked for by themselves as well, free of folds and shadows.
        above: the share of the page's height that is searched.
    """
    part = pixels[: round(pixels.shape[0] * above)]
    green = np.ascontiguousarray(part[..., 1])  # red ink is black in it
    red = red_mask(part)
    pictures = [np.where(red, green, np.uint8(255)), green] if red.any() else [green]
    strips = [_strip(picture, box) for picture in pictures for box in find_frames(picture)[:_MOST_STRIPS]]
    return _set_below(strips[:_MOST_STRIPS]) if strips else None


def _strip(picture: Gray, box: Box) -> Gray:
    crop = picture[box.top : box.bottom, box.left : box.right]
    scale = _STRIP_HEIGHT_PX / crop.shape[0]
    method = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    resized = cv2.resize(crop, (max(1, round(crop.shape[1] * scale)), _STRIP_HEIGHT_PX), interpolation=method)
    return np.asarray(cv2.normalize(resized, None, 0, 255, cv2.NORM_MINMAX), dtype=np.uint8)  # type: ignore[call-overload]


def _set_below(strips: list[Gray]) -> Gray:
    step = _STRIP_HEIGHT_PX + _STRIP_MARGIN_PX
    width = max(strip.shape[1] for strip in strips) + 2 * _STRIP_MARGIN_PX
    sheet = np.full((len(strips) * step + _STRIP_MARGIN_PX, width), 255, dtype=np.uint8)
    for number, strip in enumerate(strips):
        top = _STRIP_MARGIN_PX + number * step
        sheet[top : top + _STRIP_HEIGHT_PX, _STRIP_MARGIN_PX : _STRIP_MARGIN_PX + strip.shape[1]] = strip
    return sheet


def find_frames(gray: Gray) -> tuple[Box, ...]:
    """Return the insides of frames in pixels, from top to bottom; the cells of tables are among them."""
    scale = min(_LARGEST_SCALE, _WIDE_PX / gray.shape[1])
    size = (max(1, round(gray.shape[1] * scale)), max(1, round(gray.shape[0] * scale)))
    small = cv2.resize(gray, size, interpolation=cv2.INTER_AREA if scale < _AVERAGED_BELOW else cv2.INTER_LINEAR)
    ink = cv2.adaptiveThreshold(
        small, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, _PAPER_BLOCK_PX, _INK_BELOW_PAPER
    )
    across = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, _RULE_PX[0]), np.uint8))
    down = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((_RULE_PX[1], 1), np.uint8))
    # The ink as it is, with small gaps closed, and the rules alone, for words that touch their frame.
    pictures = [ink, cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))]
    pictures.append(cv2.morphologyEx(cv2.bitwise_or(across, down), cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8)))
    found: list[Box] = []
    for picture in pictures:
        found.extend(box for box in _holes(picture) if not any(_same(box, other) for other in found))
    inner = [Box(b.left + _MARGIN_PX, b.top + _MARGIN_PX, b.right - _MARGIN_PX, b.bottom - _MARGIN_PX) for b in found]
    return tuple(box.scaled(1 / scale) for box in sorted(inner, key=lambda box: box.top))


def _holes(ink: cv2.typing.MatLike) -> list[Box]:
    """Return the rectangular white areas that ink encloses and that are of a frame's size."""
    wide = ink.shape[1]
    contours, tree = cv2.findContours(ink, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return []
    boxes = []
    for contour, (_, _, _, parent) in zip(contours, tree[0], strict=True):
        if parent < 0:
            continue
        left, top, width, height = cv2.boundingRect(contour)
        fits = (
            _HEIGHTS[0] * wide <= height <= _HEIGHTS[1] * wide
            and _WIDTHS[0] * wide <= width <= _WIDTHS[1] * wide
            and _ASPECTS[0] <= width / height <= _ASPECTS[1]
        )
        if fits and cv2.contourArea(contour) >= _LEAST_FILL * width * height:
            boxes.append(Box(left, top, left + width, top + height))
    return boxes


def _same(one: Box, other: Box) -> bool:
    return 2 * one.overlap_area(other) > max(one.width * one.height, other.width * other.height)
