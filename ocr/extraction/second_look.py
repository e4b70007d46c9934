"""A second reading of single fields.

The places of all doubtful fields of a paper are cut from the cleaned picture and read together at another scale than
before. Two readings that agree make a value far more trustworthy than the recogniser's own confidence does, for a
fraction of the cost of a page.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ocr.engines.base import OcrEngine
from ocr.extraction.sheet import Place
from ocr.imaging.page_image import Gray
from ocr.layout.strips import read_strips
from ocr.types import bounding_box


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
    rows = [(number, row) for number, place in enumerate(places) for row in place.rows()]
    boxes = [bounding_box(word.box for word in row) for _, row in rows]
    texts: list[list[str]] = [[] for _ in places]
    for (number, _), words in zip(rows, read_strips(picture, boxes, engine, scratch), strict=True):
        texts[number].append(" ".join(word.text for word in words))
    return tuple("\n".join(lines).strip() for lines in texts)
