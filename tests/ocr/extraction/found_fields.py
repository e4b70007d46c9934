"""Fields as they are found in print, made without a page."""

from __future__ import annotations

from dataclasses import replace

from ocr.engines.base import ReadLine
from ocr.extraction.extract import FoundField, canonical
from ocr.extraction.readings import Candidate
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.template import FieldRule
from ocr.types import Box
from tests.ocr.classify.written_sheet import FRAME, written_line
from tests.ocr.extraction.set_sheet import read_unsurely


def place_of(text: str, confidence: float) -> Place:
    """Return a text at one place of a page, read with this confidence."""
    line = read_unsurely(written_line(text, 240, 300), confidence)
    return Sheet(0, (line,), FRAME).place(line.words, [0])


def in_print(
    key: str,
    kind: str,
    text: str,
    *,
    second: str | None = None,
    other: str | None = None,
    confidence: float = 0.96,
) -> Candidate:
    """Return a field that was found in print, with what the same reader saw again and what another one saw."""
    candidate = _found(FieldRule(key, kind), text, confidence)
    return replace(candidate, second=second, other=None if other is None else ReadLine(other, 0.999))


def one_of_many(key: str, kind: str, text: str, *, confidence: float = 0.96) -> Candidate:
    """Return one value of a field that has several."""
    return _found(FieldRule(key, kind, many=True), text, confidence)


def in_words(key: str, kind: str, text: str, *, confidence: float = 0.96) -> Candidate:
    """Return the words that repeat a field's value."""
    return _found(FieldRule(key, kind, checks=key), text, confidence)


def _found(rule: FieldRule, text: str, confidence: float) -> Candidate:
    return Candidate(FoundField(rule, place_of(text, confidence), canonical(rule, text)))


CODE_BOX = Box(1200, 100, 1400, 300)
