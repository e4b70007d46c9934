"""Printed lines that the recogniser passed over.

Tesseract's page analysis now and then leaves out a line, mostly where two columns have lines at different heights. Here
the marks of letter size that no recognised word covers are gathered into lines, to be read by themselves.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.components import find_stats
from ocr.imaging.page_image import Gray
from ocr.types import Box, Word

_INK_BELOW = 150
_LETTER_SHARE = (0.45, 2.2)  # of the usual letter height
_TALL_SHARE = 2.2
_MARGIN_SHARE = 0.35  # a word's box is widened by this share of its height: marks stick out
_GAP_SHARE = 1.6  # letters of one line are no farther apart, in letter heights
_FEWEST_LETTERS = 4
_FEWEST_WORDS = 8
_FLAT_SHARE = 0.35  # letters of a line stand on one level within this share of their height
_MOST_LINES = 12


def find_missed_lines(picture: Gray, words: Sequence[Word]) -> tuple[Box, ...]:
    """Return the boxes of text lines without any recognised word, from top to bottom; () when little was recognised.

    Args:
        picture: the cleaned page.
        words: the recognised words, boxes in its pixels.
    """
    if len(words) < _FEWEST_WORDS:
        return ()
    usual = float(np.median([word.box.height for word in words]))
    letter = 0.75 * usual
    mask = np.asarray(cv2.threshold(picture, _INK_BELOW, 255, cv2.THRESH_BINARY_INV)[1], dtype=np.uint8)
    for word in words:
        if word.box.height > _TALL_SHARE * usual:
            continue  # a seal or a brace read as a sign; it may lie over whole lines
        grow = round(_MARGIN_SHARE * word.box.height)
        box = word.box
        mask[max(0, box.top - grow) : box.bottom + grow, max(0, box.left - grow) : box.right + grow] = 0
    marks = _letters(mask, letter)
    if len(marks) < _FEWEST_LETTERS:
        return ()
    joined = np.zeros_like(mask)
    for left, top, width, height in marks:
        reach = round(_GAP_SHARE * letter / 2)
        joined[top : top + height, max(0, left - reach) : left + width + reach] = 255
    found = [box for box in _regions(joined, letter) if _is_text(box, marks, letter)]
    return tuple(sorted(found, key=lambda box: box.top)[:_MOST_LINES])


def _letters(mask: Gray, letter: float) -> NDArray[np.int32]:
    """Return the marks of letter size as rows of left, top, width, height."""
    stats = find_stats(mask)
    low, high = (share * letter for share in _LETTER_SHARE)
    tall, wide = stats[:, 3], stats[:, 2]
    keep = (tall > low) & (tall < high) & (wide < 3 * letter) & (wide > 0.1 * letter)
    return np.asarray(stats[keep, :4], dtype=np.int32)


def _regions(joined: Gray, letter: float) -> list[Box]:
    stats = find_stats(joined)
    reach = round(_GAP_SHARE * letter / 2)
    return [
        Box(int(left) + reach, int(top), int(left + width) - reach, int(top + height))
        for left, top, width, height, _ in stats
        if width > 3 * letter and height < 3 * letter
    ]


def _is_text(box: Box, marks: NDArray[np.int32], letter: float) -> bool:
    """Say whether a region holds several letters on one level, not the parts of a seal or of handwriting."""
    x, y = marks[:, 0] + marks[:, 2] / 2, marks[:, 1] + marks[:, 3] / 2
    inside = marks[(x > box.left) & (x < box.right) & (y > box.top) & (y < box.bottom)]
    if len(inside) < _FEWEST_LETTERS:
        return False
    feet = inside[:, 1] + inside[:, 3]
    return float(np.percentile(feet, 75) - np.percentile(feet, 25)) < _FLAT_SHARE * letter
