"""Sheets with every line at a place of its own, and what was found on them as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from ocr.extraction.extract import find_fields
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.template import FieldRule, Template, find_template, parse_template
from ocr.types import Line, bounding_box
from tests.ocr.classify.written_sheet import FRAME, written_line

STEP = 62
LEFT = 240
MIDDLE = FRAME.width // 2

Cells = Sequence[tuple[int, str]]


def set_line(top: int, *cells: tuple[int, str]) -> Line:
    """Return one line whose parts begin where they are told to."""
    words = tuple(chain.from_iterable(written_line(text, left, top).words for left, text in cells))
    return Line(words, bounding_box(word.box for word in words))


def set_rows(rows: Iterable[str | Cells], top: int = 300) -> Sheet:
    """Return a sheet of lines one below the other; a text begins at the left margin, cells where they say."""
    lines = []
    for number, row in enumerate(rows):
        cells = [(LEFT, row)] if isinstance(row, str) else row
        lines.append(set_line(top + STEP * number, *cells))
    return Sheet(0, tuple(lines), FRAME)


def centred(text: str, top: int, middle: int = MIDDLE) -> Line:
    """Return a line set about a middle."""
    line = written_line(text, 0, top)
    return written_line(text, middle - line.box.width // 2, top)


def stacked(*parts: Sequence[Line]) -> Sheet:
    """Return a sheet of lines that were set already, in reading order."""
    return Sheet(0, tuple(chain.from_iterable(parts)), FRAME)


def read_unsurely(line: Line, confidence: float) -> Line:
    """Return a line whose words were all read with this confidence."""
    return replace(line, words=tuple(replace(word, confidence=confidence) for word in line.words))


def template_of(fields: str) -> Template:
    """Return a type with these entries, as they stand in a type's file."""
    return parse_template(f'document_type = "made_up"\n{fields}')


def known_template(document_type: str) -> Template:
    """Return a type that ships with the product."""
    template = find_template(document_type)
    assert template is not None
    return template


def texts(found: Iterable[tuple[FieldRule, Place]]) -> list[tuple[str, str]]:
    """Return what stands at the places that were found, by key."""
    return [(rule.key, place.text) for rule, place in found]


def values(sheet: Sheet, document_type: str) -> dict[str, str | None]:
    """Return the single values of a paper of one page, by key."""
    return {found.rule.key: found.value for found in find_fields([sheet], known_template(document_type))}
