"""The number and the day of a paper in cells of their own: "Số" or "Ngày cấp" alone over the value, or beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ocr.extraction.normalize import normalize
from ocr.extraction.sheet import Place, Sheet
from ocr.layout.reading_order import Piece, split_at_gaps
from ocr.text import fold

_GAP = 0.9  # in line heights: what stands further apart on a line are cells
_REACH = 2.0  # in line heights: a value stands no further below its label
_BESIDE = 12.0  # nor beside it
_NUMBERS = frozenset(("so", "so/no", "so / no", "so no", "so (no", "no", "so hieu", "so/number", "so giay"))
_DAYS = frozenset(("ngay", "ngay cap", "date", "ngay/date", "ngay / date", "ngay cap giay", "ngay ky", "ngay xac nhan"))
_NUMBERING = re.compile(r"^\W*\w{1,2}[.)]\s+")
_NUMBER_WORDS, _DAY_WORDS = 3, 6


def number_cell(sheet: Sheet) -> Place | None:
    """Return the value of a cell that says "Số" and nothing else: figures, with a symbol behind them or without."""
    return _value(sheet, _NUMBERS, _is_number)


def day_cell(sheet: Sheet) -> Place | None:
    """Return the value of a cell that says "Ngày" or "Ngày cấp" and nothing else."""
    return _value(sheet, _DAYS, _is_day)


def _value(sheet: Sheet, labels: frozenset[str], fits: Callable[[Piece], bool]) -> Place | None:
    pieces = list(_pieces(sheet))
    for index, piece in pieces:
        if _NUMBERING.sub("", fold(_text(piece))).strip(" .:()") not in labels:
            continue
        for stands in (_beside, _below):
            near = [found for found in pieces if stands(piece, found[1])]
            at, value = min(near, key=lambda found: found[1].box.top + found[1].box.left, default=(index, piece))
            if value is not piece and fits(value):
                return sheet.place(value.words, [index, at])
    return None


def _pieces(sheet: Sheet) -> Iterator[tuple[int, Piece]]:
    for index, line in enumerate(sheet.lines):
        for piece in split_at_gaps(line.words, _GAP * line.box.height):
            yield index, piece


def _below(label: Piece, value: Piece) -> bool:
    overlap = min(label.box.right, value.box.right) > max(label.box.left, value.box.left)
    return overlap and 0 <= value.box.center_y - label.box.bottom < _REACH * value.box.height


def _beside(label: Piece, value: Piece) -> bool:
    level = abs(label.box.center_y - value.box.center_y) < value.box.height / 2
    return level and 0 < value.box.left - label.box.right < _BESIDE * value.box.height


def _is_number(piece: Piece) -> bool:
    text = _text(piece)
    return len(piece.words) <= _NUMBER_WORDS and text[:1].isdigit() and normalize("date", text) is None


def _is_day(piece: Piece) -> bool:
    return len(piece.words) <= _DAY_WORDS and normalize("date", _text(piece)) is not None


def _text(piece: Piece) -> str:
    return " ".join(word.text for word in piece.words)
