"""Numbers with a square around each digit, joined to one line without the squares, as readers of lines know it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from ocr.imaging.page_image import Gray
from ocr.types import Box

_INK_BELOW = 150
_REACH_RATIO = 24.0  # in heights of what was read: so far beside it may further squares stand
_BAND_RATIO = 0.5  # above and below it
_RULE_RATIOS = (0.4, 0.3)  # of the band's height: digits are lower than the sides of squares, tried one by one
_NARROWEST, _WIDEST = 0.35, 1.2  # a square's side in heights of the band
_ALIKE = 0.2  # sides differ by no more
_GAP_RATIO = 0.6  # of a side: white between two squares
_RULE_SHARE = 0.7  # of a row of pixels of a square: its level side
_EDGE_PX = 2
_SPECK_PX = 3  # within one rule
_MARGIN_PX = 10
_SPACE_RATIO = 0.08  # of a square's height: white between digits that are set close

_Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class SquaredNumber:
    """A number without its squares, `count` digits: as far apart as they stand, and set close together."""

    apart: Gray
    close: Gray
    count: int


def without_squares(picture: Gray, box: Box, lengths: Sequence[int]) -> SquaredNumber | None:
    """Return the digits of a row of squares at a box as lines without the squares.

    Args:
        picture: the page in the frame of the box.
        box: where something of the number was read.
        lengths: how many squares such a row has.

    Returns:
        None where no row of that many squares of one size meets the box.
    """
    height, width = picture.shape[:2]
    pad, reach = round(_BAND_RATIO * box.height), round(_REACH_RATIO * box.height)
    top, bottom = max(0, box.top - pad), min(height, box.bottom + pad)
    left, right = max(0, box.left - reach), min(width, box.right + reach)
    band = picture[top:bottom, left:right]
    if not band.size:
        return None
    rows = (row for ratio in _RULE_RATIOS for row in _rows_of_cells(_upright_rules(band, ratio), band.shape[0]))
    met = (row for row in rows if len(row) in lengths and row[0][0] + left < box.right and row[-1][1] + left > box.left)
    row = next(met, None)
    if row is None:
        return None
    cells = [_emptied(band[:, start + _EDGE_PX : end - _EDGE_PX + 1]) for start, end in row]
    return SquaredNumber(_joined(cells), _joined([_trimmed(cell) for cell in cells]), len(cells))


def _upright_rules(band: Gray, ratio: float) -> list[_Span]:
    """Return from where to where the upright rules of a band go, at least so high, from left to right."""
    ink = np.asarray(cv2.medianBlur(band, 3) < _INK_BELOW, dtype=np.uint8)
    kernel = np.ones((max(15, round(ratio * band.shape[0])), 1), np.uint8)
    columns = np.flatnonzero(cv2.morphologyEx(ink, cv2.MORPH_OPEN, kernel).any(axis=0))
    rules: list[_Span] = []
    for column in map(int, columns):
        if rules and column - rules[-1][1] <= _SPECK_PX:
            rules[-1] = (rules[-1][0], column)
        else:
            rules.append((column, column))
    return rules


def _rows_of_cells(rules: Sequence[_Span], height: int) -> list[list[_Span]]:
    """Return the runs of squares of one size between rules that follow one another closely."""
    spans = [(one[1], other[0]) for one, other in pairwise(rules)]
    sides = [end - start for start, end in spans if _NARROWEST * height < end - start < _WIDEST * height]
    if not sides:
        return []
    usual = float(np.median(sides))
    rows: list[list[_Span]] = []
    for start, end in spans:
        if abs(end - start - usual) > _ALIKE * usual:
            continue
        if rows and start - rows[-1][-1][1] < _GAP_RATIO * usual:
            rows[-1].append((start, end))
        else:
            rows.append([(start, end)])
    return rows


def _emptied(cell: Gray) -> Gray:
    """Return a square without its level sides."""
    inside = cell.copy()
    inside[(cell < _INK_BELOW).mean(axis=1) > _RULE_SHARE] = 255
    return inside


def _trimmed(cell: Gray) -> Gray:
    """Return a square with no more white beside its digit than stands between digits of a line."""
    columns = np.flatnonzero((cell < _INK_BELOW).any(axis=0))
    space = max(2, round(_SPACE_RATIO * cell.shape[0]))
    if not len(columns):
        return cell
    return cell[:, max(0, int(columns[0]) - space) : int(columns[-1]) + space + 1]


def _joined(cells: Sequence[Gray]) -> Gray:
    line = np.concatenate(cells, axis=1)
    return np.asarray(
        cv2.copyMakeBorder(line, 0, 0, _MARGIN_PX, _MARGIN_PX, cv2.BORDER_CONSTANT, value=255.0), dtype=np.uint8
    )
