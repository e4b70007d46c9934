"""Connected ink: one mark after another, with its box and its area.

OpenCV's own statistics visit every pixel of the page, bare paper included, and take six times as long as labelling
itself. Here they are gathered from the runs of ink, of which a page has a hundredth as many.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.page_image import Gray

_BAND_ROWS = 64
_MOST_INKED = 0.9  # of a page's rows

Labels = NDArray[np.int32]
"""Per pixel 0 for paper, else the number of its mark, from 1."""

Stats = NDArray[np.int32]
"""One row a mark, in the order of the labels from 1: left, top, width, height, area in pixels."""


def find_components(mask: Gray) -> tuple[Labels, Stats]:
    """Return the marks of a mask (0 is paper), pixels that touch at a corner taken together."""
    rows = _rows_to_label(mask)
    if rows is None:
        return _labelled(mask, np.arange(len(mask)))
    found, stats = _labelled(mask[rows], rows)
    labels = np.zeros(mask.shape, dtype=np.int32)
    labels[rows] = found
    return labels, stats


def find_stats(mask: Gray) -> Stats:
    """Return the statistics of `find_components` alone, sooner where much of the page is bare."""
    rows = _rows_to_label(mask)
    return (_labelled(mask, np.arange(len(mask))) if rows is None else _labelled(mask[rows], rows))[1]


def _labelled(mask: Gray, numbers: NDArray[np.intp]) -> tuple[Labels, Stats]:
    """Return labels and statistics of the marks of a mask whose rows have these numbers on the page."""
    count, found = cv2.connectedComponents(mask, connectivity=8, ltype=cv2.CV_32S)
    labels = np.asarray(found, dtype=np.int32)
    places, starts, stops = _runs(mask)
    owners, rows = labels[places, starts], numbers[places]
    left, right = np.full(count, mask.shape[1], dtype=np.int32), np.zeros(count, dtype=np.int32)
    np.minimum.at(left, owners, starts)
    np.maximum.at(right, owners, stops)
    top, bottom = np.zeros((2, count), dtype=np.int32)
    # Runs come from top to bottom and the last value written stays.
    bottom[owners] = rows + 1
    top[owners[::-1]] = rows[::-1]
    area = np.bincount(owners, stops - starts, count)
    stats = np.column_stack([left, top, right - left, bottom - top, area.astype(np.int32)])
    return labels, np.ascontiguousarray(stats[1:], dtype=np.int32)


def ink_of_marks(labels: Labels, chosen: NDArray[np.bool_]) -> Gray:
    """Return 255 on the marks whose row in the statistics is chosen, 0 elsewhere."""
    if not chosen.any():
        return np.zeros(labels.shape, dtype=np.uint8)
    values = np.zeros(len(chosen) + 1, dtype=np.uint8)
    values[1:][chosen] = 255
    ink = np.empty(labels.shape, dtype=np.uint8)
    for top in range(0, len(labels), _BAND_ROWS):  # numpy widens the numbers first: 70 MB for a whole page at 300 dpi
        np.take(values, labels[top : top + _BAND_ROWS], out=ink[top : top + _BAND_ROWS], mode="clip")
    return ink


def _rows_to_label(mask: Gray) -> NDArray[np.intp] | None:
    """Return the rows with ink and a bare pair behind each stretch of them; None where the others are few.

    Rows are taken in pairs, as OpenCV goes over them: so the marks keep their order.
    """
    if len(mask) < _BAND_ROWS:
        return None
    inked = mask.max(axis=1, initial=0) > 0
    inked[0] |= not inked.any()
    pairs = np.logical_or.reduceat(inked, np.arange(0, len(inked), 2))
    pairs[1:] |= pairs[:-1].copy()
    rows = np.flatnonzero(np.repeat(pairs, 2)[: len(inked)])
    return rows if len(rows) < _MOST_INKED * len(inked) else None


def _runs(mask: Gray) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int32]]:
    """Return row, first column and the column behind the last one of each level run of ink, in reading order."""
    height, width = mask.shape
    bands = [_runs_of_band(mask[top : top + _BAND_ROWS], top * (width + 1)) for top in range(0, height, _BAND_ROWS)]
    edges = np.concatenate(bands) if bands else np.zeros(0, dtype=np.int64)
    starts, stops = edges[::2], edges[1::2]
    rows, columns = np.divmod(starts, width + 1)
    return rows.astype(np.int32), columns.astype(np.int32), (columns + stops - starts).astype(np.int32)


def _runs_of_band(band: Gray, first: int) -> NDArray[np.int64]:
    """Return where runs start and stop in turn, counted on from `first` with one more pixel a row than there is.

    A band's copies stay in the processor's cache, where a whole page's would take 26 MB at 300 dpi.
    """
    # A column of paper on the left of the first row, and on the right of each, ends every run in its own row.
    flat = np.zeros(band.shape[0] * (band.shape[1] + 1) + 1, dtype=np.bool_)
    np.not_equal(band, 0, out=flat[1:].reshape(band.shape[0], -1)[:, :-1])
    return np.flatnonzero(flat[1:] != flat[:-1]) + first
