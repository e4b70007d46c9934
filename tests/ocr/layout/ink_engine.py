"""A recogniser that reads no letters: it says where the ink is, row by row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ocr.engines.base import Orientation, RawWord, Segmentation
from ocr.types import Box, Word


def row_runs(ink: NDArray[np.bool_], gap: int) -> Iterator[tuple[int, int]]:
    """Yield the top and bottom of each run of inked rows, holes narrower than `gap` filled."""
    places = np.flatnonzero(ink.sum(axis=1))
    if not len(places):
        return
    cuts = [0, *(i + 1 for i, (a, b) in enumerate(pairwise(places)) if b - a > gap), len(places)]
    for first, last in pairwise(cuts):
        yield int(places[first]), int(places[last - 1]) + 1


@dataclass
class InkEngine:
    """Sees each run of ink in each row as one word, named after its row and its place in it."""

    gap: int = 12
    asked: list[Segmentation] = field(default_factory=list)

    def recognize(
        self,
        picture: Path,
        *,
        segmentation: Segmentation,
        language: str | None = None,
        allowed: str | None = None,
        dpi: int | None = None,
    ) -> tuple[RawWord, ...]:
        """See `OcrEngine`."""
        del language, allowed, dpi
        self.asked.append(segmentation)
        with Image.open(picture) as opened:
            ink = np.asarray(opened) < 128
        words = [
            RawWord(Word(f"{row}.{number}", Box(left, top, right, bottom), 0.9), 1, row)
            for row, (top, bottom) in enumerate(row_runs(ink, 4))
            for number, (left, right) in enumerate(row_runs(ink[top:bottom].T, self.gap))
        ]
        return tuple(reversed(words))  # engines promise no order

    def find_orientation(self, picture: Path) -> Orientation | None:
        """See `OcrEngine`."""
        del picture
        return None
