"""The type of a printed label: its parts, its words, its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ocr.extraction.anchors import Anchor, numbering_words
from ocr.extraction.sheet import Sheet
from ocr.types import Box, bounding_box

Mark = tuple[int, int]
"""A word of a sheet: the index of its line, and its number there."""

Wordings = Mapping[str, frozenset[int]]
"""Each wording with the numbers of the fields that it may stand for; none for what only heads or ends something."""


@dataclass(frozen=True, slots=True)
class Label:
    """A printed label: its parts in reading order, at least one; the words that it takes; the box around them.

    `tail` are words that this page adds to the template's wording.
    """

    parts: tuple[Anchor, ...]
    marks: frozenset[Mark]
    box: Box
    tail: str = ""

    @property
    def name(self) -> str:
        """What its first part says, as the template words it."""
        return self.parts[0].label

    @property
    def names(self) -> frozenset[str]:
        """What its parts say."""
        return frozenset(part.label for part in self.parts)

    @property
    def score(self) -> float:
        """How well the part that fits best does."""
        return max(part.score for part in self.parts)

    @property
    def line_index(self) -> int:
        """The line of its first part."""
        return self.parts[0].line_index


def label_of(sheet: Sheet, *parts: Anchor) -> Label:
    """Return the label of these parts, with the number printed before it."""
    marks = frozenset(mark for part in parts for mark in _marks(sheet, part))
    return Label(parts, marks, box_of(sheet, marks))


def outermost(labels: Sequence[Label]) -> list[Label]:
    """Leave out what looks like a label within another: "Nơi cư trú (nơi thường trú/tạm trú):"."""
    return [label for label in labels if not any(label.marks < other.marks for other in labels)]


def _marks(sheet: Sheet, part: Anchor) -> Iterator[Mark]:
    first = part.first_word - numbering_words(sheet.lines[part.line_index], part.first_word)
    return ((part.line_index, number) for number in range(first, part.last_word + 1))


def box_of(sheet: Sheet, marks: Iterable[Mark]) -> Box:
    """Return the box around words."""
    return bounding_box(sheet.lines[line].words[number].box for line, number in marks)
