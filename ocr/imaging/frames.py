"""Ruled frames around a word or two, as marks of secrecy and urgency have them.

The recogniser takes such a frame for a picture and passes over the words in it, so they must be looked for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

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
_ROOM_PX = 64  # more than the block, a dash or a thicker rule reaches
_INK_BELOW_PAPER = 22
_RULE_PX = (26, 13)  # longer than any stroke of a letter: across, down
_STREAK_HEIGHT = 0.12  # of the page's width
_DASH_PX = (13, 7)  # gaps in a rule that was copied too light; letters stand farther from it than the second
_MARGIN_PX = 2
_MOST_TILT_DEG = 12.0  # of a page photographed at an angle whose outline was not seen
_TILT_SEEN_DEG = 0.7  # less leaves a word level enough to be read
_THICKER = np.ones((3, 3), np.uint8)
_STRIP_HEIGHT_PX = 64
_STRIP_MARGIN_PX = 30
_MOST_STRIPS = 24  # a table has many cells; marks stand above it


@dataclass(frozen=True, slots=True)
class Frame:
    """The inside of a frame in pixels: what it would be if it stood level, and its clockwise tilt about its middle."""

    box: Box
    tilt_deg: float = 0.0

    def scaled(self, factor: float) -> Frame:
        """Return the frame in a picture of another size."""
        return Frame(self.box.scaled(factor), self.tilt_deg)


def framed_words(pixels: Pixels, *, above: float) -> Gray | None:
    """Return what stands in frames in the upper part of an upright page, set below one another; None without frames.

    Each stands there twice: as it is, and with thicker strokes, as copiers lose thin ones ("MẬT" becomes "MẬI").

    Args:
        pixels: the page in colour. Red frames are looked for by themselves as well, free of folds and shadows.
        above: the share of the page's height that is searched.
    """
    part = pixels[: round(pixels.shape[0] * above)]
    green = np.ascontiguousarray(part[..., 1])  # red ink is black in it
    red = red_mask(part)
    pictures = [np.where(red, green, np.uint8(255)), green] if red.any() else [green]
    strips = [_strip(picture, frame) for picture in pictures for frame in find_frames(picture)[:_MOST_STRIPS]]
    strips = strips[:_MOST_STRIPS]
    return _set_below([*strips, *(_thickened(strip) for strip in strips)]) if strips else None


def _thickened(strip: Gray) -> Gray:
    return np.asarray(cv2.erode(strip, _THICKER), dtype=np.uint8)


def _level(picture: Gray, frame: Frame) -> Gray:
    """Return what a frame holds, turned level."""
    box = frame.box
    if abs(frame.tilt_deg) < _TILT_SEEN_DEG:
        return picture[box.top : box.bottom, box.left : box.right]
    turn = cv2.getRotationMatrix2D((box.center_x, box.center_y), frame.tilt_deg, 1.0)
    turn[:, 2] -= (box.left, box.top)
    size = (box.width, box.height)
    return np.asarray(cv2.warpAffine(picture, turn, size, flags=cv2.INTER_LINEAR, borderValue=255), dtype=np.uint8)


def _strip(picture: Gray, frame: Frame) -> Gray:
    crop = _level(picture, frame)
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


def find_frames(gray: Gray) -> tuple[Frame, ...]:
    """Return the insides of frames, from top to bottom; the cells of tables are among them."""
    scale = min(_LARGEST_SCALE, _WIDE_PX / gray.shape[1])
    size = (max(1, round(gray.shape[1] * scale)), max(1, round(gray.shape[0] * scale)))
    small = cv2.resize(gray, size, interpolation=cv2.INTER_AREA if scale < _AVERAGED_BELOW else cv2.INTER_LINEAR)
    rows = _not_white(small)
    ink = cv2.adaptiveThreshold(
        small[rows], 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, _PAPER_BLOCK_PX, _INK_BELOW_PAPER
    )
    ink = _without_streaks(ink)
    across = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, _RULE_PX[0]), np.uint8))
    down = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((_RULE_PX[1], 1), np.uint8))
    # The ink as it is, with small gaps closed, and the rules alone, for words that touch their frame.
    pictures = [ink, cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))]
    pictures.append(cv2.morphologyEx(cv2.bitwise_or(across, down), cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8)))
    pictures.append(_mended_rules(ink))
    found: list[Frame] = []
    for picture in pictures:
        found.extend(each for each in _holes(picture) if not any(_same(each.box, other.box) for other in found))
    placed = (replace(frame, box=frame.box.shifted(0, rows.start)) for frame in found)
    return tuple(frame.scaled(1 / scale) for frame in sorted(placed, key=lambda each: each.box.top))


def _not_white(picture: cv2.typing.MatLike) -> slice:
    """Return the rows from the first to the last that are not white, with room for what is done to their ink."""
    _, top, _, height = cv2.boundingRect(cv2.bitwise_not(picture))
    return slice(max(0, top - _ROOM_PX), top + max(1, height) + _ROOM_PX)


def _without_streaks(ink: cv2.typing.MatLike) -> cv2.typing.MatLike:
    """Return the ink without upright lines longer than any frame is high: a scanner's streak would cut one in two."""
    long = round(_STREAK_HEIGHT * ink.shape[1])
    full = np.asarray(cv2.reduce(ink, 0, cv2.REDUCE_SUM, dtype=cv2.CV_32S)).ravel() >= 255 * long
    if not full.any():  # as on most pages: no column has so much ink
        return ink
    columns = np.ascontiguousarray(ink[:, full])
    freed = np.array(ink)
    freed[:, full] = cv2.subtract(columns, cv2.morphologyEx(columns, cv2.MORPH_OPEN, np.ones((long, 1), np.uint8)))
    return freed


def _mended_rules(ink: cv2.typing.MatLike) -> cv2.typing.MatLike:
    """Return the rules alone, those that a copier broke into dashes joined again."""
    across = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, _DASH_PX[0]), np.uint8))
    down = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((_DASH_PX[1], 1), np.uint8))
    across = cv2.morphologyEx(across, cv2.MORPH_OPEN, np.ones((1, 2 * _RULE_PX[0]), np.uint8))
    down = cv2.morphologyEx(down, cv2.MORPH_OPEN, np.ones((2 * _RULE_PX[1], 1), np.uint8))
    return cv2.morphologyEx(cv2.bitwise_or(across, down), cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))


def _holes(ink: cv2.typing.MatLike) -> list[Frame]:
    """Return the rectangular white areas that ink encloses and that are of a frame's size."""
    wide = ink.shape[1]
    contours, tree = cv2.findContours(ink, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return []
    frames = []
    for contour in (each for each, (_, _, _, parent) in zip(contours, tree[0].tolist(), strict=True) if parent >= 0):
        _, _, width, height = cv2.boundingRect(contour)
        if width > 2 * _WIDTHS[1] * wide or width < _WIDTHS[0] * wide or height < _HEIGHTS[0] * wide:
            continue
        frame, area = _rectangle(contour)
        width, height = frame.box.width, frame.box.height
        fits = (
            _HEIGHTS[0] * wide <= height <= _HEIGHTS[1] * wide
            and _WIDTHS[0] * wide <= width <= _WIDTHS[1] * wide
            and _ASPECTS[0] <= width / height <= _ASPECTS[1]
            and abs(frame.tilt_deg) <= _MOST_TILT_DEG
        )
        if fits and cv2.contourArea(contour) >= _LEAST_FILL * area:
            frames.append(frame)
    return frames


def _rectangle(contour: cv2.typing.MatLike) -> tuple[Frame, float]:
    """Return the smallest rectangle around a contour as a frame, without its margin, and the area of all of it."""
    (x, y), (width, height), angle = cv2.minAreaRect(contour)
    quarters = round(angle / 90)  # OpenCV's releases differ in the quarter turn that they give
    angle -= 90 * quarters
    if quarters % 2:
        width, height = height, width
    half_w, half_h = max(1.0, width / 2 - _MARGIN_PX), max(1.0, height / 2 - _MARGIN_PX)
    box = Box(round(x - half_w), round(y - half_h), round(x + half_w), round(y + half_h))
    return Frame(box, angle), (width + 1) * (height + 1)


def _same(one: Box, other: Box) -> bool:
    return 2 * one.overlap_area(other) > max(one.width * one.height, other.width * other.height)
