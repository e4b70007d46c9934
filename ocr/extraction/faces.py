"""The two faces of a folded paper that lie side by side on one scan: an open book, a certificate of four pages.

The faces say things of their own at the same height; read as one page they would run together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ocr.engines.base import RawWord
from ocr.extraction.sheet import Sheet
from ocr.layout.reading_order import arrange_lines
from ocr.types import Word

_WIDE_RATIO = 1.2  # of a page's height: two faces of A5 to A4 are 1.41 times as wide as they are high
_FOLD_FROM, _FOLD_TO = 0.42, 0.58  # of a page's width, between which the fold lies
_FOLD_WHITE = 0.012  # of it: white on both sides of the fold, wider than between two words
_STEPS = 65
_FEWEST_WORDS = 3  # of a face: fewer are dirt
_MOST_CROSSING = 1  # words that a signature or a seal makes over the fold
_LETTERS = 2


def faces_of(sheet: Sheet) -> tuple[Sheet, ...]:
    """Return the faces on a wide sheet from left to right, their lines in reading order; else the sheet as it is.

    Boxes stay in the pixels of the page; the frames of the faces meet at the fold.
    """
    fold = _find_fold(sheet)
    if fold is None:
        return (sheet,)
    frame = sheet.frame
    left, right = replace(frame, right=fold), replace(frame, left=fold)
    return tuple(
        replace(sheet, lines=arrange_lines(_words(sheet, side.left, side.right)), frame=side) for side in (left, right)
    )


def _find_fold(sheet: Sheet) -> int | None:
    """Return the x at which a wide sheet is folded: the middle of what the fewest words cross, None for no fold."""
    frame = sheet.frame
    if frame.width < _WIDE_RATIO * frame.height:
        return None
    words = [word for line in sheet.lines for word in line.words if sum(map(str.isalnum, word.text)) >= _LETTERS]
    begin, room = frame.left + _FOLD_FROM * frame.width, (_FOLD_TO - _FOLD_FROM) * frame.width
    places = [round(begin + room * step / (_STEPS - 1)) for step in range(_STEPS)]
    crossing = [sum(word.box.left < x < word.box.right for word in words) for x in places]
    least = min(crossing)
    if least > _MOST_CROSSING:
        return None
    white = _longest([x for x, count in zip(places, crossing, strict=True) if count == least], room / _STEPS)
    if white[-1] - white[0] < _FOLD_WHITE * frame.width:
        return None
    fold = white[len(white) // 2]
    sides = sum(word.box.center_x < fold for word in words), sum(word.box.center_x > fold for word in words)
    return fold if min(sides) >= _FEWEST_WORDS else None


def _longest(places: Sequence[int], step: float) -> list[int]:
    """Return the longest run of places that follow one another."""
    runs = [[places[0]]]
    for place in places[1:]:
        if place - runs[-1][-1] < 2 * step:
            runs[-1].append(place)
        else:
            runs.append([place])
    return max(runs, key=len)


def _words(sheet: Sheet, left: float, right: float) -> list[RawWord]:
    def is_within(word: Word) -> bool:
        return left <= word.box.center_x < right

    return [
        RawWord(word, 0, number) for number, line in enumerate(sheet.lines) for word in line.words if is_within(word)
    ]
