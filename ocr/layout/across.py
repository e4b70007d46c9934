"""Rows in two columns that belong together row by row: tables, forms, labels with their values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

_COLUMNS = 2
_FEWEST_ROWS = 2
_FORM_ROWS = 3  # a run of so few rows may be lines of a form with two labels each
_LABELS = 3  # so many rows make a column of labels
_LABEL_WORDS = 8
_FLUSH = 0.5  # edges this near to one another, in line heights, were set at one tab


@dataclass(frozen=True, slots=True)
class Sides:
    """A row with text on both sides of a corridor: the texts, how many pieces it has, where the sides begin and end."""

    left: str
    right: str
    pieces: int
    left_px: tuple[int, int]
    right_px: tuple[int, int]

    def goes_on_from(self, upper: Sides, height: float) -> bool:
        """Say whether the row is set at the tabs of the one above it; below a row of a table the last one is enough."""
        beside = _share_an_edge(self.right_px, upper.right_px, height)
        return beside and (upper.pieces > _COLUMNS or _share_an_edge(self.left_px, upper.left_px, height))


def reads_across(sides: Sequence[Sides], height: float, margins: Sequence[int] = ()) -> bool:
    """Say whether rows in two columns belong together row by row: a table, a form, or labels with their values.

    Args:
        sides: the rows, from top to bottom.
        height: the usual height of a line in pixels.
        margins: where the lines above them begin that are not in columns.
    """
    count = len(sides)
    if _is_table(sides) or not any(map(_has_letters, (side.right for side in sides))):
        return True
    if count <= _FORM_ROWS and 2 * sum(":" in side.left and ":" in side.right for side in sides) >= count:
        return True  # a few lines of a form with two labels each
    if 2 * sum(side.left.endswith(":") for side in sides) >= count or _are_values(sides):
        return True
    if count >= _LABELS:
        return _are_labels(sides, height)
    return _are_labels(sides, height) and _are_set_in(sides, height, margins)


def _is_table(sides: Sequence[Sides]) -> bool:
    """Say whether most rows have three cells and more, or half of them, the first among them, as where a table ends.

    The first row of an official head that a speck has cut in three is no row of a table: it is in capitals.
    """
    wide = 2 * sum(side.pieces > _COLUMNS for side in sides)
    first = sides[0]
    return wide > len(sides) or (wide == len(sides) and first.pieces > _COLUMNS and not _is_in_capitals(first.right))


def _are_values(sides: Sequence[Sides]) -> bool:
    """Say whether the right side holds values of labels on the left, lines of another language among the labels.

    Where labels stand over their values in both columns, those on the right end with a colon as well.
    """
    beside = sum(side.left.endswith(":") and ":" not in side.right for side in sides)
    return beside >= _FEWEST_ROWS and not any(side.right.endswith(":") for side in sides)


def _are_labels(sides: Sequence[Sides], height: float) -> bool:
    """Say whether the left side is a column of labels without colons: short, flush, neither a head nor a list."""
    flush = max(_flush([side.left_px[edge] for side in sides], height) for edge in (0, 1))
    short = sum(len(side.left.split()) <= _LABEL_WORDS for side in sides)
    plain = sum(":" not in side.left and not side.left.startswith(("-", "–", "+")) for side in sides)
    small = sum(not _is_in_capitals(side.left) for side in sides)
    return min(flush, short, plain, small) >= 0.7 * len(sides)


def _flush(edges: Sequence[int], height: float) -> int:
    """Return how many edges stand at their usual place."""
    usual = median(edges)
    return sum(abs(edge - usual) < height for edge in edges)


def _are_set_in(sides: Sequence[Sides], height: float, margins: Sequence[int]) -> bool:
    """Say whether a few rows begin where the lines above them do, with all values at one tab.

    Signatures and heads, which two rows may be as well, are centred.
    """
    left, right = ([side.left_px[0] for side in sides], [side.right_px[0] for side in sides])
    reach = _FLUSH * height
    level = max(left) - min(left) < reach and max(right) - min(right) < reach
    return level and any(abs(margin - left[0]) < reach for margin in margins)


def _share_an_edge(one: tuple[int, int], other: tuple[int, int], height: float) -> bool:
    """Say whether two texts were set at one tab, or one below the other about one middle."""
    edges = min(abs(a - b) for a, b in zip(one, other, strict=True))
    return min(edges, abs(sum(one) - sum(other)) / 2) < _FLUSH * height


def _is_in_capitals(text: str) -> bool:
    return _has_letters(text) and text == text.upper()


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))
