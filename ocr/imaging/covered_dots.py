"""Dots of leaders that run under text alone: between its words one or two stand free, never a row of them.

A dotted underline shows its pitch all the same: from one free dot to the next, whole steps apart, there is ink at every
step, and half a step further mostly none.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ocr.imaging.page_image import Gray

_PITCHES = np.geomspace(1.35, 4.0, 56)
"""Pitches that are tried, in diameters; two neighbours differ by 2 percent."""

_OFF = 0.03
_ALIKE = 0.3
_SAME_ROW_PX = 0.75
"""How far the step between two dots may be off the pitch and their sizes may differ, relative to these; how far rows of
dots are apart at the least."""

_LEAST_INK = 0.25
_STEPS = (4, 60)
_INK_BETWEEN = 0.6
_FEWEST_STEPS = 14
_FEWEST_IN_ROW, _FEWEST_ON_PAGE = 4, 8
"""A row with less ink between its first and last dot is no dotted line. A stretch between two dots counts when it has
so many steps, all of them inked, and ink at no more than this share of the places between them. So many inked steps and
so many free dots make a row, so many dots a page with dotted lines."""

Values = NDArray[np.float64]
Flags = NDArray[np.bool_]


def find_covered_rows(ink: Gray, x: Values, y: Values, size: Values) -> tuple[Flags, Values]:
    """Return which free dots belong to dotted lines under text, and the pitches of these lines.

    Args:
        ink: 255 where there is ink, 0 elsewhere.
        x: the middles of all free dots, in its pixels.
        y: the same from top to bottom.
        size: their diameters.
    """
    found = np.zeros(len(x), dtype=np.bool_)
    pitches: list[float] = []
    order = np.argsort(y)
    for start, stop in _levels(y[order]):
        row = order[start:stop]
        usual = float(np.median(size[row]))
        row = row[np.abs(size[row] - usual) <= _ALIKE * usual + 0.5]
        if len(row) < _FEWEST_IN_ROW:
            continue
        pitch = _pitch(ink[int(np.median(y[row]))] > 0, np.sort(x[row]), usual)
        if pitch is not None:
            found[row] = True
            pitches.append(pitch)
    if int(found.sum()) < _FEWEST_ON_PAGE:
        return np.zeros_like(found), np.empty(0)
    return found, np.array(pitches)


def _levels(y: Values) -> list[tuple[int, int]]:
    """Return start and end of the runs of rising heights that lie less than a pixel apart."""
    cuts = [0, *(np.flatnonzero(np.diff(y) > _SAME_ROW_PX) + 1).tolist(), len(y)]
    return [(start, stop) for start, stop in pairwise(cuts) if stop - start >= _FEWEST_IN_ROW]


def _pitch(ink: Flags, x: Values, size: float) -> float | None:
    """Return the pitch at which the dots of a row are parts of dotted lines, None where they are not."""
    if ink[int(x[0]) : int(x[-1])].mean() < _LEAST_INK:
        return None  # dots over letters: that row has little ink besides
    best = np.empty(0)
    for counts in _fitting(np.diff(x), _PITCHES * size):
        if counts.sum() > max(len(best), _FEWEST_STEPS - 1):
            best = max(best, _inked_steps(ink, x, counts), key=len)
    return float(np.median(best)) if len(best) >= _FEWEST_STEPS else None


def _fitting(gaps: Values, pitches: Values) -> Values:
    """Return, a row a pitch, how many steps of about it lie in each gap between two dots, 0 where they do not fit."""
    counts = np.rint(gaps / pitches[:, np.newaxis])
    fits = (counts >= _STEPS[0]) & (counts <= _STEPS[1])
    off = np.abs(gaps / np.maximum(1, counts) - pitches[:, np.newaxis])
    return np.where(fits & (off <= _OFF * pitches[:, np.newaxis]), counts, 0)


def _inked_steps(ink: Flags, x: Values, counts: Values) -> Values:
    """Return the lengths of the steps in all stretches between neighbouring dots that are dotted all along."""
    steps = [np.empty(0)]
    for index in np.flatnonzero(counts).tolist():
        left, count = x[index], int(counts[index])
        step = (x[index + 1] - left) / count
        places = left + np.arange(1, count) * step
        between = ink[(places - step / 2).astype(np.intp)]
        if ink[places.astype(np.intp)].all() and between.mean() <= _INK_BETWEEN:
            steps.append(np.full(count, step))
    return np.concatenate(steps)
