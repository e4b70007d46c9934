"""A page on which two faces of a folded paper lie side by side becomes two parts of that paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ocr.classify.split import Part
from ocr.extraction.faces import faces_of
from ocr.extraction.sheet import Sheet
from ocr.extraction.template import Template

_COVER_WORDS = 26
"""A cover bears the state's name and motto, the title, a number: 18 words on a household book."""


def faces_of_part(part: Part, templates: Sequence[Template]) -> tuple[Part, ...]:
    """Return the faces of a folded paper from left to right, each with the guess for the page; all others as one part.

    The first face keeps the page's codes and says whether it opens a paper; the others go on it.
    """
    template = next((each for each in templates if each.document_type == part.guess.document_type), None)
    if template is None or not template.is_folded:
        return (part,)
    first, *others = (replace(part, sheet=sheet, is_cover=_is_cover(sheet)) for sheet in faces_of(part.sheet))
    return (first, *(replace(other, codes=(), opens=False, goes_on=True) for other in others))


def _is_cover(sheet: Sheet) -> bool:
    return sum(len(line.words) for line in sheet.lines) <= _COVER_WORDS
