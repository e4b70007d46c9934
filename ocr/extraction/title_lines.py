"""The title of a paper with the lines that go on it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from ocr.extraction.alike import similarity
from ocr.extraction.official_addressees import is_greeting
from ocr.extraction.official_head import is_capitals, is_motto
from ocr.extraction.sheet import Place, Sheet, place_of_lines
from ocr.text import fold

_LETTERS, _ALIKE = 4, 0.85
_OWN_LINE = re.compile(r"\W*(?:mau (?:so|don)\b|(?:danh|dung) cho\b|ban hanh|kem theo|\w[^:]{0,24}:)|\([^()]*\)$")
"""What stands below a title and is none of it: the number of the form, for whom it is, a label, a note in brackets."""
_ENGLISH_WORDS = 3  # without a mark are no Vietnamese
_LARGER = 1.2  # than most lines of the page
_AS_LARGE = 0.25  # a circumflex or a hook more makes a line taller by as much


def title(sheet: Sheet, titles: Sequence[str]) -> Place | None:
    """Return the title line with the centred capital lines that go on below it."""
    starts = tuple(fold(title) for title in titles)
    for index, line in enumerate(sheet.lines):
        text = fold(line.text)
        if index + 1 < len(sheet.lines) and any(start.startswith(f"{text} ") for start in starts):
            text = f"{text} {fold(sheet.lines[index + 1].text)}"  # the title is broken over two lines
        if not any(text.startswith(start) or similarity(text[: len(start)], start) > _ALIKE for start in starts):
            continue
        indexes = [index]
        for below in range(index + 1, min(index + 4, len(sheet.lines))):
            if not _goes_on_title(sheet, indexes[-1], below):
                break
            indexes.append(below)
        return place_of_lines(sheet, indexes)
    return None


def _goes_on_title(sheet: Sheet, above: int, below: int) -> bool:
    """Say whether a line goes on the title above it: close, centred below it or flush with it, no line of its own.

    Flush with it stands only what is in capitals and as large, or larger than the text of the page.
    """
    upper, lower = sheet.lines[above], sheet.lines[below]
    close = lower.box.top - upper.box.bottom < 1.2 * upper.box.height
    centred = abs(lower.box.center_x - upper.box.center_x) < 0.04 * sheet.frame.width
    flush = abs(lower.box.left - upper.box.left) < 0.5 * upper.box.height
    as_large = is_capitals(lower.text) and abs(lower.box.height / upper.box.height - 1) < _AS_LARGE
    letters = [char for char in lower.text if char.isalpha()]
    heights = median(line.box.height for line in sheet.lines)
    larger = lower.box.height > _LARGER * heights and ":" not in lower.text
    placed = centred or (flush and (as_large or larger))
    english = lower.text.isascii() and not upper.text.isascii() and len(lower.words) >= _ENGLISH_WORDS
    own = is_greeting(lower) or is_motto(lower) or english or _OWN_LINE.match(fold(lower.text)) is not None
    return close and placed and len(letters) >= _LETTERS and not own
