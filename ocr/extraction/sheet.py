"""The lines of one paper's page with its size, and what a place on it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ocr.types import Box, Line, Word, bounding_box

CONTESTED_SCORE = 40.0
"""The `label_score` of a place that several labels may mean."""

OFFERED_SCORE = 30.0
"""The `label_score` of a place that only the tagger of fields sees."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page, or one card on it, as the extraction sees it: lines in reading order, boxes in the sheet's own pixels.

    `part` numbers the sheets of a paper from 0.
    """

    page_index: int
    lines: tuple[Line, ...]
    frame: Box
    part: int = 0

    def place(self, words: Sequence[Word], line_indexes: Sequence[int] = (), label_score: float = 100.0) -> Place:
        """Return words of this sheet as a place; there must be at least one."""
        return Place(tuple(words), self.page_index, self.part, tuple(line_indexes), label_score)


_UNREAD = "…"  # what stands for writing that could not be read


@dataclass(frozen=True, slots=True)
class Place:
    """The words that make up a value, in reading order; never empty. `lines` are indexes of the sheet's lines."""

    words: tuple[Word, ...]
    page_index: int
    part: int = 0
    line_indexes: tuple[int, ...] = ()
    label_score: float = 100.0

    @property
    def text(self) -> str:
        """The words with single spaces between them, a newline between printed lines."""
        return "\n".join(" ".join(word.text for word in row) for row in self.rows())

    @property
    def box(self) -> Box:
        """The smallest box around the words."""
        return bounding_box(word.box for word in self.words)

    @property
    def confidence(self) -> float:
        """The lowest confidence of any word that has a letter or digit."""
        return min((word.confidence for word in self.words if any(map(str.isalnum, word.text))), default=0.0)

    @property
    def is_handwritten(self) -> bool:
        """Whether a hand wrote any of the words."""
        return any(word.handwritten for word in self.words)

    @property
    def is_pen_number(self) -> bool:
        """Whether all that a hand wrote here was read as digits, or could not be: readers of print know no better."""
        written = [word.text for word in self.words if word.handwritten]
        return bool(written) and all(text.isdigit() or text in _UNREAD or text[0] == "/" for text in written)

    def rows(self) -> tuple[tuple[Word, ...], ...]:
        """Return the words of each printed line that the value takes, from top to bottom."""
        rows: list[list[Word]] = []
        for word in self.words:
            previous = rows[-1][-1] if rows else None
            if previous and word.box.center_y - previous.box.center_y < 0.6 * max(word.box.height, previous.box.height):
                rows[-1].append(word)
            else:
                rows.append([word])
        return tuple(tuple(row) for row in rows)


def place_of_lines(sheet: Sheet, indexes: Sequence[int]) -> Place | None:
    """Return whole lines as one place, None when there are none."""
    words = tuple(word for index in indexes for word in sheet.lines[index].words)
    return sheet.place(words, indexes) if words else None
