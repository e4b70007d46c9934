"""From the engine's words to lines in reading order, with columns kept apart.

The engine often runs the two columns of an official head, or of a marriage certificate, together into one line. Here
lines are cut at wide gaps, the pieces are put into rows by their height on the page, and runs of rows through which a
white corridor passes are read column by column. Rows of tables (three or more columns) and of forms ("Giới tính: Nam
  Dân tộc: Kinh") are read across.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from ocr.engines.base import RawWord
from ocr.layout.across import Sides, reads_across
from ocr.layout.dashes import is_item_dash, with_dashes
from ocr.types import Box, Line, Word, bounding_box

# A gap wider than this many line heights parts two columns; justified Times 14 shows gaps up to about one.
COLUMN_GAP_RATIO = 1.7
# A corridor may narrow to this many line heights where a long line stands beside a short one.
CORRIDOR_RATIO = 0.4
_NOISE_CONFIDENCE = 0.35
_LOOKALIKES = str.maketrans({"ƒ": "f"})  # what italic letters are read as, and what no paper prints
_TALL_CONFIDENCE = 0.8
_TALL_RATIO = 2.2
_TALL_LETTERS = 3  # a tall word of so many letters is a large title, no seal
_CORE_RATIO = 1.6
_COLUMNS = 2
_FEWEST_ROWS = 2
_TITLE_REACH = 0.05  # of the text's width: a title stands so far to both sides of the middle
_ROWS_ABOVE = 3  # of them one begins at the margin: values that go on are set in
# What the engine makes of the ruled lines of a table.
_RULE_BEFORE = re.compile(r"^(?:[|¦]+|[|¦_—–\[\]]+$)")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one line within one column."""

    words: tuple[Word, ...]
    box: Box

    @classmethod
    def of(cls, words: Sequence[Word]) -> Piece:
        """Make a piece of at least one word."""
        return cls(tuple(words), bounding_box(word.box for word in words))


Row = list[Piece]


def arrange_lines(words: Iterable[RawWord]) -> tuple[Line, ...]:
    """Return the page's lines in reading order from the engine's words; noise is dropped."""
    engine_lines: dict[int, list[Word]] = {}
    for raw in words:
        engine_lines.setdefault(raw.line, []).append(replace(raw.word, text=raw.word.text.translate(_LOOKALIKES)))
    kept = [with_dashes(_without_noise(line)) for line in engine_lines.values()]
    kept = [line for line in kept if line]
    if not kept:
        return ()
    height = median(_line_height(line) for line in kept)
    pieces = [piece for line in kept for piece in split_at_gaps(line, height * COLUMN_GAP_RATIO)]
    return tuple(_ordered(_rows(pieces), height))


def _line_height(words: Sequence[Word]) -> float:
    return median(word.box.height for word in words)


def _without_noise(words: Sequence[Word]) -> list[Word]:
    """Drop what recognisers make of specks, rules and seals: unsure words without a letter, or far too tall ones."""
    height = _line_height(words)
    first = min(words, key=lambda word: word.box.left)
    return [
        word
        for word in words
        if (
            word.confidence >= _NOISE_CONFIDENCE
            or sum(map(str.isalnum, word.text)) > 1
            or (word is first and len(words) > 1 and is_item_dash(word, height))
        )
        and (
            word.box.height < _TALL_RATIO * height
            or (word.confidence >= _TALL_CONFIDENCE and len(word.text) >= _TALL_LETTERS)
        )
    ]


def split_at_gaps(words: Sequence[Word], gap_px: float) -> list[Piece]:
    """Return the words of one line as pieces, cut at table rules and where the white is wider than `gap_px`."""
    groups: list[list[Word]] = [[]]
    reach = 0
    for word in sorted(words, key=lambda each: each.box.left):
        is_dash = groups[-1] and word.text == "–" and word.box.width < gap_px / 2
        text = word.text if is_dash else _RULE_BEFORE.sub("", word.text)
        if groups[-1] and (text != word.text or word.box.left - reach > gap_px):
            groups.append([])
        if text:
            groups[-1].append(replace(word, text=text))
            reach = max(reach, word.box.right)
    return [Piece.of(group) for group in groups if group]


def _rows(pieces: Sequence[Piece]) -> list[Row]:
    """Group pieces that stand side by side; rows from top to bottom, pieces from left to right."""
    rows: list[Row] = []
    for piece in sorted(pieces, key=lambda each: each.box.center_y):
        home = next((row for row in reversed(rows[-4:]) if _beside(row, piece)), None)
        if home is None:
            rows.append([piece])
        else:
            home.append(piece)
    for row in rows:
        row.sort(key=lambda each: each.box.left)
    return rows


def _beside(row: Row, piece: Piece) -> bool:
    """Say whether the piece stands on the same text line as the row, without lying over one of its pieces."""
    nearest = min(row, key=lambda each: abs(each.box.center_x - piece.box.center_x))
    height = min(nearest.box.height, piece.box.height)
    level = abs(nearest.box.center_y - piece.box.center_y) < 0.5 * height
    overlap = min(nearest.box.right, piece.box.right) - max(nearest.box.left, piece.box.left)
    return level and overlap < 0.3 * min(nearest.box.width, piece.box.width)


def _ordered(rows: Sequence[Row], height: float) -> list[Line]:
    lines: list[Line] = []
    block = 0
    index = 0
    while index < len(rows):
        end, corridor = _column_band(rows, index, height)
        if corridor is None:
            lines.extend(_line([word for piece in row for word in piece.words], block) for row in rows[index:end])
            index = end
            continue
        band = rows[index:end]
        for left_side in (True, False):
            block += 1
            for row in band:
                side = [word for p in row if (p.box.center_x < corridor) == left_side for word in p.words]
                if side:
                    lines.append(_line(side, block))
        block += 1
        index = end
    return lines


def _line(words: Sequence[Word], block: int) -> Line:
    """Make a line; its height is that of its usual words, so that a brace or a seal's edge in it makes it no taller."""
    box = bounding_box(word.box for word in words)
    height = _line_height(words)
    core = bounding_box(word.box for word in words if word.box.height <= _CORE_RATIO * height)
    return Line(tuple(words), Box(box.left, core.top, box.right, core.bottom), block)


def _column_band(rows: Sequence[Row], start: int, height: float) -> tuple[int, float | None]:
    """Return the end of the run of rows from `start` that stands in two columns, and the x that parts them.

    The x is None when the rows are to be read across.
    """
    if len(rows[start]) < _COLUMNS:
        return start + 1, None
    left, right = _widest_gap(rows[start])
    edges = [edge for row in rows for edge in (row[0].box.left, row[-1].box.right)]
    middle, reach = (min(edges) + max(edges)) / 2, _TITLE_REACH * (max(edges) - min(edges))
    sides: dict[int, Sides] = {}
    for index in range(start, len(rows)):
        row = rows[index]
        narrowed = _narrow(row, left, right)
        if narrowed is None or narrowed[1] - narrowed[0] < height * CORRIDOR_RATIO:
            break
        if index > start and (_far_below(rows[index - 1], row, height) or _is_title(row, middle, reach)):
            break
        left, right = narrowed
        if row[0].box.right <= left and row[-1].box.left >= right:
            sides[index] = _sides(row, (left + right) / 2)
    if len(sides) < _FEWEST_ROWS:
        return start + 1, None
    margins = [row[0].box.left for row in rows[max(0, start - _ROWS_ABOVE) : start]]
    if reads_across(list(sides.values()), height, margins):
        return _end_of_tabs(sides, height), None
    return max(sides) + 1, (left + right) / 2


def _end_of_tabs(sides: Mapping[int, Sides], height: float) -> int:
    """Return the end of the rows that are set at the tabs of the first one: what is left of a form is a form."""
    end = min(sides) + 1
    for upper, lower in pairwise(sides):
        if not sides[lower].goes_on_from(sides[upper], height):
            break
        end = lower + 1
    return end


def _is_title(row: Row, middle: float, reach: float) -> bool:
    """Say whether a row is a title in capitals across the middle of the page: it ends the columns of a head."""
    box, text = row[0].box, _text(row)
    return len(row) == 1 and box.left < middle - reach and box.right > middle + reach and text == text.upper()


def _far_below(upper: Row, lower: Row, height: float) -> bool:
    gap = min(p.box.top for p in lower) - max(p.box.bottom for p in upper)
    return gap > 4 * height


def _sides(row: Row, middle: float) -> Sides:
    left = [piece for piece in row if piece.box.center_x < middle]
    right = [piece for piece in row if piece.box.center_x >= middle]
    return Sides(_text(left), _text(right), len(row), _edges(left), _edges(right))


def _text(pieces: Sequence[Piece]) -> str:
    return " ".join(word.text for piece in pieces for word in piece.words)


def _edges(pieces: Sequence[Piece]) -> tuple[int, int]:
    return pieces[0].box.left, max(piece.box.right for piece in pieces)


def _widest_gap(row: Row) -> tuple[int, int]:
    gaps = [(b.box.left - a.box.right, a.box.right, b.box.left) for a, b in pairwise(row)]
    _, left, right = max(gaps)
    return left, right


def _narrow(row: Row, left: int, right: int) -> tuple[int, int] | None:
    """Return the part of the corridor that stays white beside this row, None when a piece stands across it."""
    for piece in row:
        if piece.box.left < left and piece.box.right > right:
            return None
        if piece.box.center_x < (left + right) / 2:
            left = max(left, piece.box.right)
        else:
            right = min(right, piece.box.left)
    return (left, right) if left < right else None
