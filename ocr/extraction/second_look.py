"""A second reading of single fields.

The places of all doubtful fields of a paper are cut from the cleaned picture and set below one another on one sheet,
at another scale than before; one run of the recogniser reads them all. Two readings that agree make a value far more
trustworthy than the recogniser's own confidence does, for a fraction of the cost of a page.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from ocr.engines.base import OcrEngine, RawWord, Segmentation
from ocr.extraction.sheet import Place
from ocr.imaging.encode import save_gray
from ocr.imaging.page_image import Gray
from ocr.types import Box, bounding_box

_ROW_HEIGHT_PX = 52  # of a whole line with marks above and tails below: capitals come out about 30 px high
_MARGIN_PX = 26
_SHEET_DPI = 300


def read_again(picture: Gray, places: Sequence[Place], engine: OcrEngine, scratch: Path) -> tuple[str, ...]:
    """Return what a second reading sees at each place, "" where it sees nothing; printed lines stay apart.

    Args:
        picture: the cleaned page, in the frame of the places' boxes.
        places: the places to read, all on this page.
        engine: the recogniser.
        scratch: a file that may be written.

    Raises:
        EngineError: as the recogniser says it.
    """
    strips: list[Gray] = []
    owners: list[int] = []
    for number, place in enumerate(places):
        for row in place.rows():
            strips.append(_strip(picture, bounding_box(word.box for word in row)))
            owners.append(number)
    if not strips:
        return tuple("" for _ in places)
    sheet, bands = _set_below(strips)
    save_gray(sheet, scratch, _SHEET_DPI)
    words = engine.recognize(scratch, segmentation=Segmentation.BLOCK, dpi=_SHEET_DPI)
    rows = _texts(words, bands)
    texts = ["" for _ in places]
    for owner, text in zip(owners, rows, strict=True):
        texts[owner] = f"{texts[owner]}\n{text}".strip()
    return tuple(texts)


def _strip(picture: Gray, box: Box) -> Gray:
    """Return one line cut out and brought to the common height."""
    pad_y, pad_x = max(2, round(0.18 * box.height)), max(3, round(0.25 * box.height))
    top, bottom = max(0, box.top - pad_y), min(picture.shape[0], box.bottom + pad_y)
    left, right = max(0, box.left - pad_x), min(picture.shape[1], box.right + pad_x)
    crop = picture[top:bottom, left:right]
    scale = _ROW_HEIGHT_PX / max(1, bottom - top)
    size = (max(1, round((right - left) * scale)), _ROW_HEIGHT_PX)
    method = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
    return np.asarray(cv2.resize(crop, size, interpolation=method), dtype=np.uint8)


def _set_below(strips: Sequence[Gray]) -> tuple[Gray, tuple[tuple[int, int], ...]]:
    """Return the strips on one white sheet and each strip's rows (top, bottom)."""
    width = max(strip.shape[1] for strip in strips) + 2 * _MARGIN_PX
    height = len(strips) * (_ROW_HEIGHT_PX + _MARGIN_PX) + _MARGIN_PX
    sheet = np.full((height, width), 255, dtype=np.uint8)
    bands = []
    top = _MARGIN_PX
    for strip in strips:
        sheet[top : top + _ROW_HEIGHT_PX, _MARGIN_PX : _MARGIN_PX + strip.shape[1]] = strip
        bands.append((top, top + _ROW_HEIGHT_PX))
        top += _ROW_HEIGHT_PX + _MARGIN_PX
    return sheet, tuple(bands)


def _texts(words: Sequence[RawWord], bands: Sequence[tuple[int, int]]) -> list[str]:
    rows: list[list[RawWord]] = [[] for _ in bands]
    for raw in words:
        middle = raw.word.box.center_y
        for row, (top, bottom) in zip(rows, bands, strict=True):
            if top - _MARGIN_PX / 2 <= middle < bottom + _MARGIN_PX / 2:
                row.append(raw)
    return [" ".join(raw.word.text for raw in sorted(row, key=lambda each: each.word.box.left)) for row in rows]
