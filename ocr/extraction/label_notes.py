"""Notes in brackets behind a label, which narrow columns break over two lines: "Họ và tên (viết chữ | in hoa):"."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from ocr.extraction.anchors import Anchor, bare
from ocr.extraction.label import Label, Mark, box_of
from ocr.extraction.sheet import Sheet
from ocr.types import Line

_MOST_WORDS = 14  # of a note
_LEAD_WORDS = 4  # between a label and its note
_NEAR_RATIO = 1.2  # lines of one label stand no further apart, in line heights


def find_note(line: Line, start: int, lead: int) -> range:
    """Return which words make up a note that begins within `lead` words from `start` on and ends on its line."""
    first = _opening(line, start, lead)
    if first is None:
        return range(0)
    texts = [word.text for word in line.words[first : first + _MOST_WORDS]]
    last = next((number for number, text in enumerate(texts, first) if ")" in text), None)
    return range(0) if last is None else range(first, last + 1)


def _opening(line: Line, start: int, lead: int) -> int | None:
    numbers = range(start, min(len(line.words), start + lead))
    return next((number for number in numbers if line.words[number].text.startswith("(")), None)


def with_broken_note(sheet: Sheet, label: Label, taken: Container[Mark]) -> Label:
    """Return a label with the note behind it that ends, with a colon, in the line below; itself where there is none."""
    part = label.parts[-1]
    index, line = part.line_index, sheet.lines[part.line_index]
    start = max(number for at, number in label.marks if at == index) + 1
    first = _opening(line, start, _LEAD_WORDS)
    lower = sheet.lines[index + 1] if index + 1 < len(sheet.lines) else None
    if first is None or lower is None or lower.block != line.block or find_note(line, start, _LEAD_WORDS):
        return label
    if lower.box.top - line.box.bottom > _NEAR_RATIO * line.box.height or lower.box.left >= line.box.right:
        return label
    lead = line.words[start:first]
    if any((index, start + number) in taken or not word.text[:1].islower() for number, word in enumerate(lead)):
        return label
    last = next((number for number, word in enumerate(lower.words[:_MOST_WORDS]) if ")" in word.text), None)
    if last is None or not lower.words[last].text.endswith(":"):
        return label
    marks = {(index, number) for number in range(start, len(line.words))}
    marks |= {(index + 1, number) for number in range(last + 1)}
    letters = len(bare("".join(word.text for word in lower.words[: last + 1])))
    offset = len(lower.words[last].text.rstrip(": "))
    end = Anchor(part.label, index + 1, 0, last, offset, part.score, 0, letters)
    both = label.marks | marks
    tail = " ".join(word.text for word in lead) or label.tail
    return replace(label, parts=(*label.parts, end), marks=both, box=box_of(sheet, both), tail=tail)
