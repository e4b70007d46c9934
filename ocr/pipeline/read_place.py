"""One place of a page read by itself: what an officer marks with the mouse."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from ocr.engines.base import OcrEngine, RawWord, Segmentation
from ocr.imaging.encode import save_gray
from ocr.imaging.page_image import Gray
from ocr.imaging.place_picture import cut_place, grays_of_place, inner_box
from ocr.types import Box

_NOMINAL_DPI = 300
_LEAST_SIDE_PX = 4


@dataclass(frozen=True, slots=True)
class ReadPlace:
    """The text at a place, its printed lines with newlines between, and the mean confidence of its words."""

    text: str
    confidence: float


NOTHING = ReadPlace("", 0.0)


def read_place(picture: Path, box: Box, engine: OcrEngine) -> ReadPlace:
    """Return what stands at a place of an upright page picture; `NOTHING` where nothing is seen.

    Args:
        picture: a picture file.
        box: the place in the picture's pixels; what lies outside is left out.
        engine: the recogniser.

    Raises:
        EngineError: as the recogniser says it.
    """
    pixels = cut_place(picture, box) if min(box.width, box.height) >= _LEAST_SIDE_PX else None
    if pixels is None:
        return NOTHING
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder) / "place.tif"
        found = [_recognized(gray, engine, scratch) for gray in grays_of_place(pixels, inner_box(box))]
    return max(found, key=lambda each: each.confidence)


def _recognized(gray: Gray, engine: OcrEngine, scratch: Path) -> ReadPlace:
    save_gray(gray, scratch, _NOMINAL_DPI)
    raws = engine.recognize(scratch, segmentation=Segmentation.BLOCK, dpi=_NOMINAL_DPI)
    rows: dict[int, list[RawWord]] = defaultdict(list)
    for raw in raws:
        rows[raw.line].append(raw)
    text = "\n".join(" ".join(raw.word.text for raw in row) for row in rows.values())
    letters = sum(len(raw.word.text) for raw in raws)
    sure = sum(raw.word.confidence * len(raw.word.text) for raw in raws)
    return ReadPlace(text, sure / letters if letters else 0.0)
