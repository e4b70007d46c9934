"""The text of a page as it is kept, in the order of the steps."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from ocr.engines.base import LineReader
from ocr.errors import EngineCrashed
from ocr.fair.bullets import with_bullets
from ocr.fair.missed_cells import with_missed_cells
from ocr.fair.quotes import with_quotes
from ocr.fair.second_opinion import with_second_opinion
from ocr.fair.split_words import with_whole_words
from ocr.imaging.page_image import Gray
from ocr.types import Line

log = logging.getLogger(__name__)


def seen_twice(lines: Sequence[Line], picture: Gray, second: LineReader | None) -> tuple[Line, ...]:
    """Return a page's lines for its text: doubtful places read by another reader, signs as drawn.

    Args:
        lines: the lines as they were read.
        picture: the cleaned picture in their frame.
        second: the other reader; without one, or where it fails, words stay as they were read.
    """
    if second is not None:
        try:
            lines = with_whole_words(with_second_opinion(lines, picture, second), picture, second)
            lines = with_missed_cells(lines, picture, second)
        except EngineCrashed as error:
            log.warning("no second opinion on a page's text: %s", error)
    return with_quotes(with_bullets(lines, picture), picture)
