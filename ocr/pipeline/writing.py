"""What hands wrote on a page, in the order of the steps."""

from __future__ import annotations

import datetime as dt
import logging

from ocr.engines.base import StripReader
from ocr.errors import EngineCrashed
from ocr.extraction.handwriting import with_handwriting
from ocr.imaging.page_image import Gray
from ocr.types import Line

log = logging.getLogger(__name__)


def with_writing(lines: tuple[Line, ...], clean: Gray, reader: StripReader | None) -> tuple[Line, ...]:
    """Return a page's lines with what is written by hand; as they are without a reader for that, or where it fails."""
    if reader is None:
        return lines
    today = dt.datetime.now().astimezone().date()  # where the counter stands
    try:
        return with_handwriting(lines, clean, reader, today=today)
    except EngineCrashed as error:
        log.warning("handwriting not looked for: %s", error)
        return lines
