"""Dirt and lines taken off a page of even light: specks, black edges, punch holes, rules and scanner streaks.

These functions expect paper at about 255 (`flatten_light` first) and only ever turn ink to paper.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.components import Labels, Stats, find_components, find_stats, ink_of_marks
from ocr.imaging.leaders import find_leaders
from ocr.imaging.page_image import Gray

_INK_BELOW = 170
_FALLBACK_HEIGHT_RATIO = 1 / 110
"""Letter height relative to the long side where the page has too few letters to tell: 13 pt on A4."""

_SPECK_SIDE = 0.24
_LETTER_SIDE = 0.45
_REACH = 0.8
"""In letter heights: the largest speck, the smallest letter, and how far from letters a speck is isolated, so that dots
of i, diacritics and full stops stay."""

_FEWEST_LETTERS = 20
_LEAST_BARE = 0.05
_MOSTLY_DIRT = 0.5
"""Share of the small marks among the letters that must be dirt, going by how dirty the bare paper is, before marks of
that size are removed there too."""

_BLACK_BELOW = 110

_STREAK_LENGTH = 2.2
_SOLID_SIDE = 0.9
"""In letter heights: strokes at least this long are no part of a letter, and areas at least this thick no stroke."""

_HOLE_SIDES = (0.016, 0.032)
_HOLE_MARGIN = 0.085
_ROUND_TOLERANCE = 0.08
"""Punch holes relative to the long side of A4: 5 to 9 mm across, their centres within 25 mm of an edge."""

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class _Ink:
    gray: Gray
    mask: Gray
    labels: Labels
    stats: Stats
    letter_px: float


def remove_dirt(gray: Gray) -> Gray:
    """Return the page without specks, dotted leaders, punch holes and the black edges that a scanner leaves.

    Without the leaders of forms Tesseract finds a tenth more of the words beside them (made certificates).
    """
    ink = _label(gray)
    leaders = _leaders(ink)
    dirt = leaders | _specks(ink, leaders) | _holes(ink)
    covered = cv2.bitwise_or(ink_of_marks(ink.labels, dirt), _border_ink(ink))
    if not covered.any():
        return gray
    fringe = cv2.dilate(covered, np.ones((3, 3), np.uint8))
    others = cv2.bitwise_and(ink.mask, cv2.bitwise_not(covered))
    return np.asarray(cv2.max(gray, cv2.subtract(fringe, others)), dtype=np.uint8)


def remove_rules(gray: Gray) -> Gray:
    """Return the page without long level and upright lines; strokes of letters that cross one stay whole."""
    mask = _ink_mask(gray)
    letter = _letter_height(find_stats(mask), gray)
    length = max(40, round(5 * letter))
    thickness = max(3, round(0.3 * letter))
    level = _rules(mask, length, thickness)
    upright = _rules(np.ascontiguousarray(mask.T), length, thickness).T
    return np.asarray(cv2.max(gray, cv2.max(level, np.ascontiguousarray(upright))), dtype=np.uint8)


def _rules(mask: Gray, length: int, thickness: int) -> Gray:
    """Return 255 on level lines at least this long and at most this thick, where nothing crosses them."""
    lines = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    if not lines.any():
        return np.asarray(lines, dtype=np.uint8)
    thick = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((thickness + 1, 1), np.uint8))
    thin = cv2.subtract(lines, thick)
    return np.asarray(cv2.dilate(thin, np.ones((3, 1), np.uint8)), dtype=np.uint8)


def _ink_mask(gray: Gray) -> Gray:
    return np.asarray(cv2.threshold(gray, _INK_BELOW, 255, cv2.THRESH_BINARY_INV)[1], dtype=np.uint8)


def _label(gray: Gray) -> _Ink:
    mask = _ink_mask(gray)
    labels, stats = find_components(mask)
    return _Ink(gray, mask, labels, stats, _letter_height(stats, gray))


def _letter_height(stats: Stats, gray: Gray) -> float:
    usual = max(gray.shape) * _FALLBACK_HEIGHT_RATIO
    tall, wide = stats[:, 3], stats[:, 2]
    plausible = tall[(tall > 0.4 * usual) & (tall < 5 * usual) & (wide < 8 * usual)]
    return float(np.median(plausible)) if len(plausible) >= _FEWEST_LETTERS else usual


def _sides(ink: _Ink) -> NDArray[np.int32]:
    return np.asarray(ink.stats[:, 2:4].max(axis=1), dtype=np.int32)


def _specks(ink: _Ink, leaders: Flags) -> Flags:
    """Return which marks are small and isolated, or of a size that is as common on the bare paper as in the text.

    The dots of leaders are neither here nor there: they would make every form look dirty.
    """
    sides = _sides(ink)
    small = _small(ink) & ~leaders
    if not small.any():
        return np.asarray(small, dtype=np.bool_)
    near = _near_letters(ink, sides)
    x, y = _middles(ink)
    beside_text = near[y, x] > 0
    dirt = small & ~beside_text
    bare_share = 1.0 - cv2.countNonZero(near) / near.size
    if bare_share > _LEAST_BARE:
        # Only black dirt counts: the pale crumbs of a printed pattern say nothing about the dots of letters.
        black = small & (ink.gray[y, x] < _BLACK_BELOW)
        for side in np.unique(sides[black]):
            alike = black & (sides == side)
            expected = int((alike & dirt).sum()) * (1.0 - bare_share) / bare_share
            if expected > _MOSTLY_DIRT * int((alike & beside_text).sum()):
                dirt = dirt | alike
    return np.asarray(dirt, dtype=np.bool_)


def _leaders(ink: _Ink) -> Flags:
    return find_leaders(ink.stats, _small(ink), ink.letter_px)


def _small(ink: _Ink) -> Flags:
    return np.asarray(_sides(ink) <= max(2.0, _SPECK_SIDE * ink.letter_px), dtype=np.bool_)


def _middles(ink: _Ink) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    return ink.stats[:, 0] + ink.stats[:, 2] // 2, ink.stats[:, 1] + ink.stats[:, 3] // 2


def _near_letters(ink: _Ink, sides: NDArray[np.int32]) -> Gray:
    """Return 1 around everything that may be a letter."""
    near = np.zeros(ink.mask.shape, dtype=np.uint8)
    reach = round(_REACH * ink.letter_px)
    for left, top, wide, tall, _ in ink.stats[sides >= _LETTER_SIDE * ink.letter_px]:
        if wide * tall < 0.1 * near.size:
            near[max(0, top - reach) : top + tall + reach, max(0, left - reach) : left + wide + reach] = 1
    return near


def _border_ink(ink: _Ink) -> Gray:
    """Return the ink of black edges and of streaks that run in from the border; letters grown onto them stay."""
    height, width = ink.mask.shape
    left, top, wide, tall = (ink.stats[:, column] for column in range(4))
    touches = (left <= 1) | (top <= 1) | (left + wide >= width - 1) | (top + tall >= height - 1)
    edges, border = np.zeros_like(ink.mask), np.zeros_like(ink.mask)
    large = np.flatnonzero(touches & (_sides(ink) > 3 * ink.letter_px)).tolist()
    for row in large:
        window = _around(ink, row)
        mark = np.where(ink.labels[window] == row + 1, np.uint8(255), np.uint8(0))
        border[window] |= mark
        edges[window] |= _solid_part(mark, *_least_sides(ink))
    if not large:
        return border
    # The ragged rim of a straight opening of something slanted belongs to it.
    return np.asarray(cv2.bitwise_and(border, cv2.dilate(edges, np.ones((3, 3), np.uint8))), dtype=np.uint8)


def _around(ink: _Ink, row: int) -> tuple[slice, slice]:
    """Return the part of the page in which a mark is opened: what is farther from it changes nothing there."""
    left, top, wide, tall, _ = ink.stats[row].tolist()
    room = 2 * max(_least_sides(ink))
    return slice(max(0, top - room), top + tall + room), slice(max(0, left - room), left + wide + room)


def _least_sides(ink: _Ink) -> tuple[int, int]:
    """Return the length of the shortest streak and the side of the smallest solid area, in pixels."""
    return max(12, round(_STREAK_LENGTH * ink.letter_px)), max(5, round(_SOLID_SIDE * ink.letter_px))


def _solid_part(mark: Gray, length: int, side: int) -> Gray:
    """Return what is long or thick of a mark."""
    solid = np.zeros_like(mark)
    for shape in ((length, 1), (1, length), (side, side)):
        solid |= np.asarray(cv2.morphologyEx(mark, cv2.MORPH_OPEN, np.ones(shape, np.uint8)), dtype=np.uint8)
    return solid


def _holes(ink: _Ink) -> Flags:
    """Return which marks are round, filled, of the size of a punch hole and near an edge."""
    height, width = ink.mask.shape
    long_side = max(height, width)
    left, top, wide, tall, area = (ink.stats[:, column] for column in range(5))
    least, most = (share * long_side for share in _HOLE_SIDES)
    margin = _HOLE_MARGIN * long_side
    x, y = left + wide / 2, top + tall / 2
    outside = (x < margin) | (y < margin) | (x > width - margin) | (y > height - margin)
    round_shape = (np.abs(wide - tall) <= 0.2 * tall) & (np.abs(area / (wide * tall) - np.pi / 4) <= _ROUND_TOLERANCE)
    return np.asarray(outside & round_shape & (tall >= max(least, 2 * ink.letter_px)) & (tall <= most), dtype=np.bool_)
