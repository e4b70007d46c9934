"""What the tagger of fields learns from, one page each. Known to the trainer too, who has nothing of the reader."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """One page: texts and boxes (left, top, right, bottom) of its words in reading order with their line numbers.

    `values` are the word numbers of each value with its key; `unknown` are words that may be of a value or not.
    """

    document_type: str
    variant: str
    size: tuple[int, int]
    texts: tuple[str, ...]
    boxes: tuple[tuple[float, float, float, float], ...]
    line_numbers: tuple[int, ...]
    values: tuple[tuple[str, tuple[int, ...]], ...]
    unknown: frozenset[int]

    @property
    def layout(self) -> str:
        """Its type and variant."""
        return f"{self.document_type}/{self.variant}"
