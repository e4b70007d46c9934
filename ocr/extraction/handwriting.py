"""What was written by hand on a page: found, marked, and where it is a number in a known place, read.

The recogniser of print makes nonsense of pen strokes. So words that it read surely are taken for print, and only unsure
ones, and the places where offices write by hand, are looked at by the reader of written digits.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ocr.engines.base import StripReader
from ocr.engines.ctc import likeliest
from ocr.extraction.pen_boxes import with_boxed_numbers
from ocr.extraction.pen_dates import with_written_date
from ocr.extraction.pen_look import LEAST_CHANCE, Look, Run, Sight, baseline_of, usual_em
from ocr.extraction.pen_numbers import with_written_number
from ocr.imaging.page_image import Gray
from ocr.imaging.pen_strip import SIGNS
from ocr.types import Box, Line, Word, bounding_box

_UNSURE, _SURE = 0.85, 0.93
_MOST_LOOKS = 40
_PROBES, _FEWEST_SURE = 6, 3  # lines; words in each, letters in each
# Of surely read words, taken for writing: forms filled in by hand 0.07 to 0.35, blurred print 0.5 and more.
_MOST_WRONG = 0.42
_FILLED_LINES = 6
_WRITTEN_SHARE = 0.6  # of a word's width
_SIGN_WIDTHS = (3.0, 16.0)  # places that one written digit takes
_FEWEST_DIGITS = _FEWEST_LETTERS = 2
_LONGEST = 14


def with_handwriting(lines: Sequence[Line], picture: Gray, reader: StripReader, *, today: dt.date) -> tuple[Line, ...]:
    """Return a page's lines with what is written by hand marked, and written numbers read.

    Args:
        lines: the lines as the recogniser of print read them.
        picture: the cleaned page in their frame.
        reader: the reader of written digits.
        today: the day of reading; no paper is dated later.

    Raises:
        EngineError: the reader failed.
    """
    em_px = usual_em(lines)
    if em_px is None:
        return tuple(lines)
    sight = Sight(picture, reader, em_px)
    found = _looked_over(lines, sight, today)
    if not any(line.handwritten for line in found) or _takes_print_for_writing(lines, sight):
        return tuple(lines)
    return found


def _looked_over(lines: Sequence[Line], sight: Sight, today: dt.date) -> tuple[Line, ...]:
    """Return the lines with what is taken for writing in them."""
    read = [
        with_written_date(with_written_number(line, sight), sight, today) for line in with_boxed_numbers(lines, sight)
    ]
    marked: list[Line] = []
    left = _MOST_LOOKS
    for line in read:
        spans = [] if line.handwritten else list(_unsure_spans(line.words))[:left]
        left -= len(spans)
        marked.append(_marked(line, spans, sight))
    if sum(line.handwritten for line in marked) >= _FILLED_LINES:
        # A form filled in by hand: what reads like print there may be neat writing.
        return tuple(line if line.handwritten else _marked(line, [(0, len(line.words))], sight) for line in marked)
    # A word here and there in print: rather the recogniser's doubt than a pen, unless that is beyond doubt.
    return tuple(
        line
        if before.handwritten or not line.handwritten
        else _marked(before, [*_unsure_spans(before.words)], sight, is_form=False)
        for before, line in zip(read, marked, strict=True)
    )


def _takes_print_for_writing(lines: Sequence[Line], sight: Sight) -> bool:
    """Say whether words that were read surely as print are taken for writing too often, as on blurred photographs."""
    judged: list[bool] = []
    sure_lines = [line for line in lines if sum(_is_sure_print(word) for word in line.words) >= _FEWEST_SURE]
    for line in sure_lines[:: max(1, len(sure_lines) // _PROBES)][:_PROBES]:
        look = sight.look(line.box.left, line.box.right, baseline_of(line.words))
        runs = look.runs(line.box.left, line.box.right)
        judged += [_covered(word, look, runs) >= _WRITTEN_SHARE for word in line.words if _is_sure_print(word)]
    return bool(judged) and sum(judged) > _MOST_WRONG * len(judged)


def _is_sure_print(word: Word) -> bool:
    return word.confidence >= _SURE and word.text.isalpha() and len(word.text) >= _FEWEST_SURE


def _unsure_spans(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Yield from which word to before which the recogniser was unsure."""
    unsure = [False, *(word.confidence < _UNSURE for word in words), False]
    changes = [index for index, (before, after) in enumerate(pairwise(unsure)) if before != after]
    yield from zip(changes[::2], changes[1::2], strict=True)


def _marked(line: Line, spans: Sequence[tuple[int, int]], sight: Sight, *, is_form: bool = True) -> Line:
    """Return a line with those words of its spans marked that a hand wrote; numbers among them are read.

    Where it is no form that hands fill in, only what is writing beyond doubt counts.
    """
    words = list(line.words)
    for first, end in reversed(spans):
        box = bounding_box(word.box for word in words[first:end])
        look = sight.look(box.left, box.right, baseline_of(words))
        runs = [run for run in look.runs(box.left, box.right) if is_form or look.is_surely_written(run)]
        judged = [_judged(word, look, runs) for word in words[first:end]]
        for run in runs:
            judged = _with_number(judged, look, run)
        words[first:end] = judged
    written = any(word.handwritten for word in words)
    return replace(line, words=tuple(words), handwritten=True) if written else line


def _judged(word: Word, look: Look, runs: Sequence[Run]) -> Word:
    """Return a word, marked where writing covers it; one that was read surely as print, where that is beyond doubt.

    A sign or a lone letter is too little to tell by.
    """
    if sum(map(str.isalnum, word.text)) < _FEWEST_LETTERS:
        return word
    is_sure = word.confidence >= _UNSURE
    telling = [run for run in runs if not is_sure or look.is_surely_written(run)]
    return replace(word, handwritten=True) if _covered(word, look, telling) >= _WRITTEN_SHARE else word


def _covered(word: Word, look: Look, runs: Sequence[Run]) -> float:
    """Return the share of a word's width that runs cover."""
    start, end = look.place(word.box.left), look.place(word.box.right)
    return sum(max(0, min(end, run.end) - max(start, run.first)) for run in runs) / max(1, end - start)


def _with_number(words: list[Word], look: Look, run: Run) -> list[Word]:
    """Return words with the number that a run of writing spells in the place of theirs; as they are where it does not.

    Digits that the recogniser of print read surely stay: on neat writing it is the better reader.
    """
    left, right = look.column(run.first), look.column(run.end)
    inside = [index for index, word in enumerate(words) if left <= word.box.center_x <= right]
    if not inside or not all(words[index].handwritten for index in inside):
        return words
    if all(words[index].confidence >= _UNSURE for index in inside):
        return words
    printed = "".join(words[index].text for index in inside)
    text, sure = likeliest(look.signs(run), SIGNS, _LONGEST)[0]
    low, high = _SIGN_WIDTHS
    is_number = _digits(text) >= _FEWEST_DIGITS and sure >= LEAST_CHANCE
    if not any(map(str.isalpha, printed)) and _digits(printed) != _digits(text):
        return words  # both saw a number, and not the same: a person has to say
    if not is_number or not low <= (run.end - run.first) / len(text) <= high:
        return words
    first, last = inside[0], inside[-1]
    level = bounding_box(words[index].box for index in inside)
    number = Word(text, Box(left, level.top, right, level.bottom), min(1.0, sure), handwritten=True)
    return [*words[:first], number, *words[last + 1 :]]


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))
