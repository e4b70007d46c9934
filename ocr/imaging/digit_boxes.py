"""Rows of little squares on forms, each for one digit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.components import Stats, find_stats
from ocr.imaging.page_image import Gray
from ocr.types import Box, bounding_box

_INK_BELOW = 200  # rules are often paler than print
_SIDES = (0.008, 0.045)  # of the page's width: squares of 2 to 9 mm on A4
_STROKE_PX = 0.6  # of the smallest side: no stroke of a letter is a rule so long
_SQUARE = (0.6, 1.5)  # width over height of one square
_UNEVEN = 0.22  # of a square's height: so far may single squares differ or stand off their level
_OFF = 0.12  # of a square's width: so far may a rule stand off its place
_FOUND = 0.9  # of the rules
_OUTSIDE = 0.5  # of a square's height: so much of a frame may lie outside its first and last rule
_FULL = 0.75  # of the height of a row that each of its upright rules covers
_RULE_PX = 3  # columns of one upright rule lie no farther apart
_ERASED, _PAPER = 0.12, 255  # so much of a square on either side of its rules
_RULE_SHARE = 0.18  # of a square: so far inside its middle lines it is free of its rules
_FILLED = 0.02  # of the inside
_PITCH = 1.7  # in widths: squares that stand apart stand no farther apart
_FEWEST = 5
_MOST = 24

Row = tuple[Box, ...]


def find_digit_boxes(picture: Gray) -> tuple[Row, ...]:
    """Return the rows of at least five squares on a cleaned page, from top to bottom, each from left to right.

    Squares may share their upright rules or stand apart; cells of tables, which are wider or uneven, are no such rows.
    """
    least, most = (round(share * picture.shape[1]) for share in _SIDES)
    mask = np.asarray(cv2.threshold(picture, _INK_BELOW, 255, cv2.THRESH_BINARY_INV)[1], np.uint8)
    length = max(6, round(_STROKE_PX * least))
    level = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((1, length), np.uint8))
    upright = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((length, 1), np.uint8)), np.uint8)
    rules = np.asarray(cv2.dilate(cv2.bitwise_or(level, upright), np.ones((3, 3), np.uint8)), np.uint8)
    frames = _frames(find_stats(rules), least, most)
    parted = [_cells(upright, box) for box in frames]
    rows = [cells for cells in parted if len(cells) >= _FEWEST]
    rows += _beside([cells[0] for cells in parted if len(cells) == 1])
    return tuple(sorted((row for row in rows if len(row) <= _MOST), key=lambda row: (row[0].top, row[0].left)))


def _frames(stats: Stats, least: int, most: int) -> list[Box]:
    """Return the boxes of ruled marks as high as squares are."""
    return [
        Box(int(left), int(top), int(left + width), int(top + height))
        for left, top, width, height, _ in stats
        if least <= height <= most and width >= _SQUARE[0] * height
    ]


def _cells(upright: Gray, frame: Box) -> Row:
    """Return the squares that upright rules part a frame into; () where they part it into none of even size.

    Upright strokes of digits between the rules do no harm, nor does a rule that was lost here and there.
    """
    inside = upright[frame.top : frame.bottom, frame.left : frame.right] > 0
    full = np.flatnonzero(inside.sum(axis=0) >= _FULL * (frame.height - 2))
    if not len(full):
        return ()
    parts = np.split(full, np.flatnonzero(np.diff(full) > _RULE_PX) + 1)
    middles = np.array([(part[0] + part[-1]) / 2 for part in parts])
    first, last = middles[0], middles[-1]
    if frame.width - (last - first) > _OUTSIDE * frame.height:
        return ()
    fits = [(fit, count) for count in range(1, _MOST + 1) if (fit := _fit(middles, count, frame.height)) is not None]
    if not fits:
        return ()
    edges = np.linspace(first, last, max(fits)[1] + 1)
    return tuple(
        Box(frame.left + round(left), frame.top, frame.left + round(right), frame.bottom)
        for left, right in pairwise(edges)
    )


def _fit(rules: NDArray[np.float64], count: int, height: int) -> float | None:
    """Return how well rules part their room into so many squares, None where they do not."""
    pitch = (rules[-1] - rules[0]) / count
    if not _SQUARE[0] * height <= pitch <= _SQUARE[1] * height:
        return None
    wanted = np.linspace(rules[0], rules[-1], count + 1)
    off = np.abs(wanted[:, np.newaxis] - rules[np.newaxis]).min(axis=1) / pitch
    found = float((off <= _OFF).mean())
    return found - float(np.minimum(off, _OFF).mean()) if found >= _FOUND else None


def _beside(squares: Sequence[Box]) -> list[Row]:
    """Return the rows that single squares of one size make."""
    rows: list[list[Box]] = []
    for box in sorted(squares, key=lambda each: each.left):
        row = next((row for row in rows if _goes_on(row[-1], box)), None)
        if row is None:
            rows.append([box])
        else:
            row.append(box)
    return [tuple(row) for row in rows if len(row) >= _FEWEST]


def _goes_on(before: Box, box: Box) -> bool:
    alike = abs(box.height - before.height) <= _UNEVEN * before.height
    level = abs(box.center_y - before.center_y) <= _UNEVEN * before.height
    return alike and level and 0 < box.center_x - before.center_x <= _PITCH * before.width


def without_rules(picture: Gray, row: Row) -> Gray:
    """Return a copy of a page on which the rules of a row's squares are white, with what digits have of them."""
    out = picture.copy()
    for cell in row:
        aside, above = (max(2, round(_ERASED * side)) for side in (cell.width, cell.height))
        for edge, share in ((cell.top, above), (cell.bottom, above)):
            out[max(0, edge - share) : edge + share, max(0, cell.left - aside) : cell.right + aside] = _PAPER
        for edge, share in ((cell.left, aside), (cell.right, aside)):
            out[max(0, cell.top - above) : cell.bottom + above, max(0, edge - share) : edge + share] = _PAPER
    return out


def is_filled(picture: Gray, cell: Box) -> bool:
    """Say whether anything stands in a square, its rules left aside."""
    aside, above = (round(_RULE_SHARE * side) for side in (cell.width, cell.height))
    inner = picture[cell.top + above : cell.bottom - above, cell.left + aside : cell.right - aside]
    return bool((inner < _INK_BELOW).mean() > _FILLED)


def row_box(row: Row) -> Box:
    """Return the smallest box around a row."""
    return bounding_box(row)
