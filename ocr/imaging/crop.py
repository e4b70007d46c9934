"""What a scanner adds around the paper, cut away: black edges and the empty bed beside a small paper.

In doubt everything stays: a margin too much costs nothing, a line too little may be the one that counts.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from ocr.imaging.marks import find_marks
from ocr.imaging.outline import difference_from, quads_of_mask, side_contrasts, without_text
from ocr.imaging.page_image import Gray, PageImage, Pixels
from ocr.imaging.quad import Quad
from ocr.imaging.shrink import shrink
from ocr.types import Box, Transform

_SMALL_PX = 900
_DARK_BELOW = 90
_DARK_SHARE = 0.6
_DARK_PAGE = 0.4
_DEEPEST_EDGE = 0.12
"""Share of a side beyond which a black area is a picture and no edge."""

_SMALL_PAPER = (0.03, 0.72)
_LEAST_FIT = 0.94
_LEAST_SIDE = 0.8
_PAPER_EDGE = 4.0
_FEWEST_SIDES = 2
_SOLID_PX = 3
_MARGIN = 0.006


def crop_to_paper(page: PageImage) -> PageImage:
    """Return the page without black scanner edges and without the empty bed around a small paper.

    The page is returned as it is when there is neither, and when the paper's edge cannot be seen clearly.
    """
    small = shrink(page.pixels, _SMALL_PX)
    edged = _cut(page, _inner_box(page, *small))
    box = _small_paper(edged, *(small if edged is page else shrink(edged.pixels, _SMALL_PX)))
    return edged if box is None else _cut(edged, box)


def _cut(page: PageImage, box: Box) -> PageImage:
    if box == Box(0, 0, page.width, page.height):
        return page
    step = Transform(((1.0, 0.0, -float(box.left)), (0.0, 1.0, -float(box.top)), (0.0, 0.0, 1.0)))
    return page.moved(np.ascontiguousarray(page.pixels[box.top : box.bottom, box.left : box.right]), step)


def _inner_box(page: PageImage, small: Pixels, scale: float) -> Box:
    """Return the page without the rows and columns at its edges that are mostly black, as its small copy shows them."""
    dark = cv2.threshold(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), _DARK_BELOW - 1, 1, cv2.THRESH_BINARY_INV)[1]
    height, width = dark.shape
    if cv2.countNonZero(dark) > _DARK_PAGE * height * width:
        return Box(0, 0, page.width, page.height)
    rows, columns = _summed(dark, axis=1) / width, _summed(dark, axis=0) / height
    left, right = _edge_depth(columns), _edge_depth(columns[::-1])
    top, bottom = _edge_depth(rows), _edge_depth(rows[::-1])
    return Box(
        round(left / scale),
        round(top / scale),
        page.width - round(right / scale),
        page.height - round(bottom / scale),
    )


def _summed(mask: cv2.typing.MatLike, axis: int) -> NDArray[np.int32]:
    return np.asarray(cv2.reduce(mask, axis, cv2.REDUCE_SUM, dtype=cv2.CV_32S), dtype=np.int32).ravel()


def _edge_depth(shares: NDArray[np.float64]) -> int:
    """Return how many lines from the start belong to a black edge."""
    deepest = int(_DEEPEST_EDGE * len(shares))
    dark = np.flatnonzero(shares[: deepest + 1] > _DARK_SHARE)
    if not len(dark):
        return 0
    depth = int(dark[-1]) + 1
    from_border = float((shares[:depth] > _DARK_SHARE).mean())
    # A black area that reaches further in, or a rule some way in, is no scanner edge.
    return 0 if depth > deepest or from_border < _DARK_SHARE else min(depth + 1, deepest)


def _small_paper(page: PageImage, small: Pixels, scale: float) -> Box | None:
    """Return the box of a paper much smaller than the bed, None unless all of its edges show and nothing is outside.

    Photographs, whose resolution is not known, are left alone: there a shadow looks the same.
    """
    if page.dpi is None:
        return None
    plain = without_text(small, 9)
    area = small.shape[0] * small.shape[1]
    quads = [
        (quad.area_px, quad)
        for mask in _not_bed(plain)
        for quad, fit in quads_of_mask(mask, _SMALL_PAPER[0] * area)
        if fit >= _LEAST_FIT and quad.area_px <= _SMALL_PAPER[1] * area and _edges_show(plain, quad)
    ]
    if not quads:
        return None
    largest = max(quads, key=lambda item: item[0])[1]
    box = _box_around(largest.scaled(1 / scale), page.width, page.height)
    return box if _nothing_outside(small, box.scaled(scale)) else None


def _not_bed(plain: Pixels) -> list[Gray]:
    ring = np.concatenate([plain[:5].reshape(-1, 3), plain[-5:].reshape(-1, 3), plain[:, :5].reshape(-1, 3)])
    bed = np.median(ring, axis=0)
    difference = difference_from(np.asarray(cv2.GaussianBlur(plain, (5, 5), 0), dtype=np.uint8), bed)
    return [
        np.asarray(cv2.threshold(difference, level, 255, cv2.THRESH_BINARY)[1], dtype=np.uint8) for level in (5, 9, 16)
    ]


def _edges_show(plain: Pixels, quad: Quad) -> bool:
    shares = side_contrasts(plain, quad, least_difference=_PAPER_EDGE)
    seen = [share for share in shares if share is not None]
    return len(seen) >= _FEWEST_SIDES and min(seen) >= _LEAST_SIDE


def _box_around(quad: Quad, width: int, height: int) -> Box:
    margin = round(_MARGIN * max(width, height))
    xs, ys = [x for x, _ in quad.corners], [y for _, y in quad.corners]
    return Box(
        max(0, round(min(xs)) - margin),
        max(0, round(min(ys)) - margin),
        min(width, round(max(xs)) + margin),
        min(height, round(max(ys)) + margin),
    )


def _nothing_outside(small: Pixels, box: Box) -> bool:
    marks = find_marks(np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), dtype=np.uint8))
    left, top, wide, tall = (marks.stats[:, column] for column in range(4))
    solid = (wide >= _SOLID_PX) & (tall >= _SOLID_PX)
    within = (left >= box.left) & (top >= box.top) & (left + wide <= box.right) & (top + tall <= box.bottom)
    return bool((within | ~solid).all())
