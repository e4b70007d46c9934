"""A look along a printed line for what was written into it by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np

from ocr.engines.base import ReadStrip, StripReader
from ocr.engines.ctc import Logs
from ocr.imaging.page_image import Gray
from ocr.imaging.pen_strip import cut_strip
from ocr.types import Line, Word

LEAST_CHANCE = 0.5
"""A written value that is less likely is left unread."""

UNREAD = "…"
"""What stands for writing that was not read."""

_PRINT, _PEN = 1, 2
_LIKELY = 0.5
_SURELY = 0.9
_JOIN = 14  # places: digits of one number stand no farther apart
_FEWEST = 3  # places: a thin upright one takes so many
_MOST_PRINT = 0.35  # of the places between a run's first and its last
_AROUND = 3  # places beside a run in which its first and last sign may be told
_TAIL_SHARE, _TALL_SHARE = 0.22, 0.92  # of the type's size: below the baseline, and "g" under a mark in all
_TAILS = frozenset("gpqyGQ")
_USUAL_EM = 1.25  # of the median height of words, where none has both a tail and a mark


@dataclass(frozen=True, slots=True)
class Run:
    """Places of a look, from `first` to before `end`, that were written by hand."""

    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Look:
    """What the reader of digits saw along a part of a line that begins at `left` on the page."""

    read: ReadStrip
    left: int
    px_per_place: float

    def place(self, x: float) -> int:
        """Return the place of a page's column."""
        return round((x - self.left) / self.px_per_place)

    def column(self, place: float) -> int:
        """Return the page's column of a place."""
        return round(self.left + place * self.px_per_place)

    def runs(self, left: float, right: float) -> list[Run]:
        """Return the runs of writing between two columns of the page, from left to right."""
        start, end = max(0, self.place(left)), min(len(self.read.ink), self.place(right))
        pen = start + np.flatnonzero(self.read.ink[start:end, _PEN] > _LIKELY)
        if not len(pen):
            return []
        parts = np.split(pen, np.flatnonzero(np.diff(pen) > _JOIN) + 1)
        runs = [Run(int(part[0]), int(part[-1]) + 1) for part in parts if len(part) >= _FEWEST]
        return [run for run in runs if self._is_writing(run)]

    def is_surely_written(self, run: Run) -> bool:
        """Say whether a run is writing beyond the doubt that a sure reading as print raises."""
        pen = self.read.ink[run.first : run.end, _PEN]
        return bool(pen[pen > _LIKELY].mean() > _SURELY)

    def signs(self, run: Run) -> Logs:
        """Return what was told about the signs of a run."""
        return self.read.signs[max(0, run.first - _AROUND) : run.end + _AROUND]

    def _is_writing(self, run: Run) -> bool:
        printed = (self.read.ink[run.first : run.end, _PRINT] > _LIKELY).sum()
        return bool(printed <= _MOST_PRINT * (run.end - run.first))


@dataclass(frozen=True, slots=True)
class Sight:
    """A cleaned page with the reader of digits; `em_px` is the size of its usual type."""

    picture: Gray
    reader: StripReader
    em_px: float

    def look(self, left: float, right: float, baseline: float, em_px: float | None = None) -> Look:
        """Return what stands between two columns of the page on one level.

        Raises:
            EngineError: the reader failed.
        """
        start, end = max(0, round(left)), min(self.picture.shape[1], round(right))
        strip = cut_strip(self.picture, start, end, baseline, em_px or self.em_px)
        read = self.reader.read_strip(strip)
        return Look(read, start, max(1, end - start) / max(1, len(read.ink)))  # words may touch: nothing between


def usual_em(lines: Iterable[Line]) -> float | None:
    """Return the size of a page's usual type in pixels, None without words."""
    words = [word for line in lines for word in line.words if len(word.text) > 1]
    tall = [em_of(word) for word in words if _has_tail(word)]
    if tall:
        return median(tall)
    return _USUAL_EM * median(word.box.height for word in words) if words else None


def em_of(word: Word) -> float:
    """Return the size of type of a word with a tail and a mark or a tall letter, like "ngày"."""
    return word.box.height / _TALL_SHARE


def baseline_of(words: Sequence[Word]) -> float:
    """Return the level on which printed words stand: the middle one of theirs."""
    return median(word.box.bottom - (_TAIL_SHARE * em_of(word) if _has_tail(word) else 0) for word in words)


def _has_tail(word: Word) -> bool:
    return any(letter in _TAILS for letter in word.text)
