"""Labels that wrap in a narrow column of their own: "Nội dung đề nghị giải" over "quyết:", the value beside the first.

Where such a column is narrow, little white parts a label from its value; what tells them apart is the place at which
the values of other labels begin.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ocr.extraction.anchors import Anchor, bare, has_colon
from ocr.extraction.label import Label, box_of
from ocr.extraction.sheet import Sheet
from ocr.types import Line

_FEWEST = 4  # values that begin at one place make a column
_EDGE_RATIO = 0.4  # in line heights
_NEAR_RATIO = 1.0
_SET_IN_RATIO = 2.5
_MOST_WORDS = 6


def find_value_edge(sheet: Sheet) -> int | None:
    """Return where most values behind a colon begin, None where too few of them begin at one place."""
    starts = [
        (word.box.left, line.box.height)
        for line in sheet.lines
        for before, word in zip(line.words, line.words[1:], strict=False)
        if before.text.endswith(":")
    ]
    votes = [(sum(abs(other - start) < _EDGE_RATIO * height for other, _ in starts), start) for start, height in starts]
    most, start = max(votes, default=(0, 0))
    return start if most >= _FEWEST else None


def with_wrapped_cell(sheet: Sheet, label: Label, edge: int) -> Label:
    """Return a label with the words that go on it before the column of values, on its line and at the next one's start.

    Args:
        sheet: where the label stands.
        label: one of a single part; others are returned as they are.
        edge: where values begin.
    """
    part = label.parts[-1]
    index, line = part.line_index, sheet.lines[part.line_index]
    if len(label.parts) > 1 or has_colon(line, part) or label.box.right > edge:
        return label
    value = _at_edge(line, edge)
    lower = sheet.lines[index + 1] if index + 1 < len(sheet.lines) else None
    if value is None or lower is None or value <= part.last_word:
        return label
    size = _at_edge(lower, edge)
    if size is None and lower.box.right <= edge:
        size = len(lower.words)
    if not size or not _goes_on(label, line, lower, size):
        return label
    marks = {(index, number) for number in range(part.last_word + 1, value)}
    marks |= {(index + 1, number) for number in range(size)}
    last = lower.words[size - 1]
    letters = len(bare("".join(word.text for word in lower.words[:size])))
    end = Anchor(part.label, index + 1, 0, size - 1, len(last.text.rstrip(": ")), part.score, 0, letters)
    both = label.marks | marks
    tail = " ".join(sheet.lines[at].words[number].text for at, number in sorted(marks)).rstrip(": ")
    return replace(label, parts=(part, end), marks=both, box=box_of(sheet, both), tail=tail)


def _at_edge(line: Line, edge: int) -> int | None:
    """Return which word of a line begins at an edge."""
    reach = _EDGE_RATIO * line.box.height
    return next((number for number, word in enumerate(line.words) if abs(word.box.left - edge) < reach), None)


def _goes_on(label: Label, line: Line, lower: Line, size: int) -> bool:
    """Say whether the first words of the line below end a label: close, flush, in small letters, with a colon."""
    height, words = line.box.height, lower.words[:size]
    close = lower.box.top - line.box.bottom < _NEAR_RATIO * height
    flush = -height < words[0].box.left - label.box.left < _SET_IN_RATIO * height
    told = words[-1].text.endswith(":") and not any(word.text.endswith(":") for word in words[:-1])
    return close and flush and told and size <= _MOST_WORDS and words[0].text[:1].islower()


def with_wrapped_cells(sheet: Sheet, labels: Sequence[Label]) -> list[Label]:
    """Return labels with what goes on them in cells of their column."""
    edge = find_value_edge(sheet)
    return list(labels) if edge is None else [with_wrapped_cell(sheet, label, edge) for label in labels]
