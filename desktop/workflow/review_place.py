"""A place that an officer marked on a page, read from the page's stored picture."""

from __future__ import annotations

from functools import lru_cache

from PIL import Image

from desktop.workflow.review_types import PlaceOrder, PlaceRead
from ocr.engines.tesseract import TesseractEngine
from ocr.pipeline.read_place import read_place
from ocr.types import Box
from storage.files.file_store import FileStore

_TIME_LIMIT_S = 10.0


def read_ordered(files: FileStore, order: PlaceOrder) -> PlaceRead:
    """Return what stands at a place; printed lines stand behind one another.

    Raises:
        EngineError: the recogniser is missing or failed.
        FileMissing, ChecksumMismatch: the picture is not there, or not what it was.
    """
    with files.as_path(order.picture_sha256) as path:
        with Image.open(path) as picture:
            scale = picture.width / (order.page_width or picture.width)
        left, top, width, height = order.place.box
        box = Box(left, top, left + width, top + height).scaled(scale)
        found = read_place(path, box, _engine())
    return PlaceRead(" ".join(found.text.split("\n")), found.confidence)


@lru_cache(maxsize=1)
def _engine() -> TesseractEngine:
    return TesseractEngine(time_limit_s=_TIME_LIMIT_S)
