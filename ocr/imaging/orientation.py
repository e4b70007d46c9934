"""Quarter turns: which way the text runs, whether it stands on its head, and turning the page.

The judgements here cost milliseconds and look at ink only; they say how sure they are, so that the caller can try the
recogniser when they are not.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.marks import Marks, find_soft_marks
from ocr.imaging.page_image import Gray, PageImage
from ocr.types import Transform

_STRIP_PX = 96
"""Width of the strips in which lines are looked for: at 5° of skew a line climbs 8 pixels in one."""

_FEWEST_LETTERS = 20
_CLEAR_RATIO = 1.12
_LEAST_AREA_PX = 2

_TURNS = {
    90: cv2.ROTATE_90_CLOCKWISE,
    180: cv2.ROTATE_180,
    270: cv2.ROTATE_90_COUNTERCLOCKWISE,
}


def lies_sideways(gray: Gray) -> bool | None:
    """Return whether the lines of text run up and down, None when there is no text or no telling."""
    return sideways_of_marks(find_soft_marks(gray))


def sideways_of_marks(marks: Marks) -> bool | None:
    """Return `lies_sideways` for ink that was found already."""
    if int(marks.letter_rows().sum()) < _FEWEST_LETTERS:
        return None
    ratio = line_ratio(marks)
    if ratio > _CLEAR_RATIO:
        return False
    return True if ratio < 1 / _CLEAR_RATIO else None


def line_ratio(marks: Marks) -> float:
    """Return how much more the letters gather in level lines than in upright ones; above 1 means level text."""
    level = _gathering(_rows_of_strips(marks.letters))
    upright = _gathering(_rows_of_strips(np.asarray(cv2.transpose(marks.letters), dtype=np.uint8)))
    return level / upright if upright > 0 else math.inf


def looks_upside_down(gray: Gray) -> float:
    """Return the probability that a page with level text stands on its head; 0.5 means that the ink does not tell.

    Vietnamese carries most of its marks above the letters and sets more strokes above the body of a line than below,
    so that the lower edge of a line is the sharper one.
    """
    return upside_down_of_marks(find_soft_marks(gray))


def upside_down_of_marks(marks: Marks) -> float:
    """Return `looks_upside_down` for ink that was found already."""
    if int(marks.letter_rows().sum()) < _FEWEST_LETTERS:
        return 0.5
    above, below = _small_marks(marks)
    evidence = 3.0 * (above - below) / (above + below + 10.0) + 4.0 * _edge_asymmetry(marks)
    return 1.0 / (1.0 + math.exp(max(-30.0, min(30.0, 2.5 * evidence))))


def turn(page: PageImage, clockwise_deg: int) -> PageImage:
    """Return the page turned clockwise by 0, 90, 180 or 270 degrees.

    Raises:
        ValueError: the angle is no quarter turn.
    """
    quarter = clockwise_deg % 360
    if quarter == 0:
        return page
    if quarter not in _TURNS:
        message = f"not a quarter turn: {clockwise_deg}"
        raise ValueError(message)
    right, bottom = page.width - 1.0, page.height - 1.0
    rows = {
        90: ((0.0, -1.0, bottom), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0)),
        180: ((-1.0, 0.0, right), (0.0, -1.0, bottom), (0.0, 0.0, 1.0)),
        270: ((0.0, 1.0, 0.0), (-1.0, 0.0, right), (0.0, 0.0, 1.0)),
    }[quarter]
    return page.moved(turn_picture(page.pixels, quarter), Transform(rows))


def turn_picture(picture: NDArray[np.uint8], clockwise_deg: int) -> NDArray[np.uint8]:
    """Return a grey or colour picture turned clockwise by 0, 90, 180 or 270 degrees, as `turn` does."""
    quarter = clockwise_deg % 360
    return np.asarray(cv2.rotate(picture, _TURNS[quarter]), dtype=np.uint8) if quarter else picture


def _gathering(rows: NDArray[np.float64]) -> float:
    """Return how unevenly the ink of `_rows_of_strips` is spread over the rows."""
    smooth = cv2.blur(rows, (1, 3), borderType=cv2.BORDER_CONSTANT)
    return float(np.square(smooth).sum())


def _rows_of_strips(letters: Gray) -> NDArray[np.float64]:
    """Return how many inked pixels each row has in each vertical strip; shape (height, strips)."""
    strips = [
        cv2.reduce(letters[:, left : left + _STRIP_PX], 1, cv2.REDUCE_SUM, dtype=cv2.CV_32S)
        for left in range(0, letters.shape[1], _STRIP_PX)
    ]
    return np.asarray(np.hstack(strips), dtype=np.float64) / 255


def _small_marks(marks: Marks) -> tuple[int, int]:
    """Return how many small marks stand just above a letter and how many just below one."""
    height = marks.letter_height()
    if height is None:
        return 0, 0
    stats = marks.stats
    letters = stats[marks.letter_rows()]
    small = stats[(stats[:, 3] <= 0.5 * height) & (stats[:, 2] <= 0.9 * height) & (stats[:, 4] >= _LEAST_AREA_PX)]
    if not len(small) or not len(letters):
        return 0, 0
    letters = letters[(letters[:, 2] <= 2.5 * height) & (letters[:, 3] <= 1.8 * height)]
    reach = 0.5 * height
    feet = marks.labels.shape
    top_of = np.zeros(feet, dtype=bool)
    bottom_of = np.zeros(feet, dtype=bool)
    for left, top, width, tall, _ in letters:
        top_of[top, left : left + width] = True
        bottom_of[top + tall - 1, left : left + width] = True
    above = below = 0
    for left, top, width, tall, _ in small:
        columns = slice(left, left + width)
        under = top_of[top + tall : top + tall + math.ceil(reach), columns].any()
        over = bottom_of[max(0, top - math.ceil(reach)) : top, columns].any()
        above += int(under and not over)
        below += int(over and not under)
    return above, below


def _edge_asymmetry(marks: Marks) -> float:
    """Return how much sharper the lower edges of the lines are than the upper ones, from -1 to 1."""
    slope = np.diff(_rows_of_strips(marks.letters), axis=0, prepend=0.0, append=0.0)
    rises = float((np.clip(slope, 0, None) ** 3).sum())
    falls = float((np.clip(-slope, 0, None) ** 3).sum())
    return (falls - rises) / (falls + rises) if falls + rises > 0 else 0.0
