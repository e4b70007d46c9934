"""Single lines cut from a page and read together.

Each line is brought to the same height and set below the others on one sheet; one run of the recogniser reads them all,
which costs a fraction of a run for each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ocr.engines.base import OcrEngine, RawWord, Segmentation
from ocr.imaging.encode import resized, save_gray
from ocr.imaging.page_image import Gray
from ocr.types import Box, Word

_ROW_HEIGHT_PX = 52  # of a whole line with marks above and tails below: capitals come out about 30 px high
_MARGIN_PX = 26
_SHEET_DPI = 300
_PAD_Y, _PAD_X = 0.18, 0.25  # of a line's height: recognisers want some white around


class _Strip:
    """A line cut out, and how its pixels map back to the page."""

    def __init__(self, picture: Gray, box: Box) -> None:
        pad_y, pad_x = max(2, round(_PAD_Y * box.height)), max(3, round(_PAD_X * box.height))
        self.top, bottom = max(0, box.top - pad_y), min(picture.shape[0], box.bottom + pad_y)
        self.left, right = max(0, box.left - pad_x), min(picture.shape[1], box.right + pad_x)
        self.scale = _ROW_HEIGHT_PX / max(1, bottom - self.top)
        size = (max(1, round((right - self.left) * self.scale)), _ROW_HEIGHT_PX)
        self.pixels = resized(picture[self.top : bottom, self.left : right], size)

    def on_page(self, word: Word, row_top: int) -> Word:
        """Return a word of the sheet with its box on the page."""
        box = word.box.shifted(-_MARGIN_PX, -row_top).scaled(1 / self.scale).shifted(self.left, self.top)
        return replace(word, box=box)


def read_strips(picture: Gray, boxes: Sequence[Box], engine: OcrEngine, scratch: Path) -> tuple[tuple[Word, ...], ...]:
    """Return the words of each line from left to right, boxes in the picture's pixels; () where nothing is seen.

    Args:
        picture: the cleaned page.
        boxes: the lines, none of them empty.
        engine: the recogniser.
        scratch: a file that may be written.

    Raises:
        EngineError: as the recogniser says it.
    """
    strips = [_Strip(picture, box) for box in boxes if box.width > 0 and box.height > 0]
    if len(strips) != len(boxes) or not strips:
        return tuple(() for _ in boxes)
    save_gray(_sheet(strips), scratch, _SHEET_DPI)
    words = engine.recognize(scratch, segmentation=Segmentation.BLOCK, dpi=_SHEET_DPI)
    return tuple(_row(words, strip, number) for number, strip in enumerate(strips))


def _row_top(number: int) -> int:
    return _MARGIN_PX + number * (_ROW_HEIGHT_PX + _MARGIN_PX)


def _sheet(strips: Sequence[_Strip]) -> Gray:
    width = max(strip.pixels.shape[1] for strip in strips) + 2 * _MARGIN_PX
    sheet = np.full((_row_top(len(strips)), width), 255, dtype=np.uint8)
    for number, strip in enumerate(strips):
        top = _row_top(number)
        sheet[top : top + _ROW_HEIGHT_PX, _MARGIN_PX : _MARGIN_PX + strip.pixels.shape[1]] = strip.pixels
    return sheet


def _row(words: Sequence[RawWord], strip: _Strip, number: int) -> tuple[Word, ...]:
    top = _row_top(number)
    reach = _MARGIN_PX / 2
    row = [raw.word for raw in words if top - reach <= raw.word.box.center_y < top + _ROW_HEIGHT_PX + reach]
    return tuple(strip.on_page(word, top) for word in sorted(row, key=lambda each: each.box.left))
