"""Where on a page a paper stops speaking of its own: tables of other people, changes that came later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ocr.extraction.anchors import find_anchors
from ocr.extraction.sheet import Sheet


def upper_part(sheet: Sheet, ends: Sequence[str]) -> Sheet:
    """Return a sheet up to the first line that begins with one of `ends`; its lines keep their numbers."""
    end = next((anchor.line_index for anchor in find_anchors(sheet.lines, ends) if anchor.first_word <= 1), None)
    return sheet if end is None else replace(sheet, lines=sheet.lines[:end])
