"""Days, months and years written by hand between the printed words of a date: "ngày 17 tháng 11 năm 2017".

The calendar judges: a day that its month does not have and a date to come are not taken, and offices rarely date on a
weekend.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product

from ocr.engines.ctc import chances, without_signs
from ocr.extraction.pen_look import LEAST_CHANCE, UNREAD, Look, Run, Sight, baseline_of, em_of
from ocr.imaging.pen_strip import SIGNS
from ocr.text import fold
from ocr.types import Box, Line, Word


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a date: what its printed word looks like without marks, and its width as a share of "tháng"."""

    word: re.Pattern[str]
    width: float
    is_year: bool = False


_DAY = _Part(re.compile(r"ng\w{1,2}y"), 0.84)
_MONTH = _Part(re.compile(r"^th\w{1,3}ng"), 1.0)
_YEAR = _Part(re.compile(r"^n\w{1,2}m"), 0.74, is_year=True)
_PARTS = (_DAY, _MONTH, _YEAR)
_NEAR = 3  # words: no more stand between two printed words of a date
_SURE_PRINT = 0.9  # so surely read words in the midst of a text are print
_WORDS_BEFORE, _WORDS_BEHIND = 6, 3  # of a line that says where and when and nothing else
_YEARS_BACK = 80
_WEEKEND, _SATURDAY = 0.3, 5
_SLASH = SIGNS.index("/") + 1


@dataclass(frozen=True, slots=True)
class _Slot:
    """The place for a number behind a printed word of a date.

    `word` and `end` say which words of the line are the printed one and the first behind the number, `left` and `right`
    which columns of the page the number may take, `run` what is written there, `text` what the recogniser read.
    """

    part: _Part
    word: int
    end: int
    left: float
    right: float
    run: Run | None
    text: str


def with_written_date(line: Line, sight: Sight, today: dt.date) -> Line:
    """Return a line with the written parts of its date as digits, or as "…" where they cannot be read.

    A line without a date in words, or with one all in print, comes back as it is.

    Raises:
        EngineError: the reader failed.
    """
    marks = _marks(line.words)
    if marks is None or not _may_be_written(line, marks):
        return line
    first, month = line.words[marks[0]], line.words[marks[1]]
    right = line.box.right + month.box.width
    look = sight.look(first.box.left, right, baseline_of([month]), em_of(month))
    slots = _slots(line.words, marks, look, right)
    if not any(slot.run for slot in slots):
        return line
    slots = [_with_doubtful(slot, line.words, look) for slot in slots]
    words = list(line.words[: marks[0]])
    for slot, (value, sure) in zip(slots, _choose(slots, look, today), strict=True):
        words += _words_of(line.words, slot, look, value, sure)
    return replace(line, words=(*words, *line.words[slots[-1].end :]), handwritten=True)


def _marks(words: Sequence[Word]) -> tuple[int, int, int] | None:
    """Return which words are, or begin with, "ngày", "tháng" and "năm", in this order.

    With commas between they are the label "Ngày, tháng, năm sinh".
    """
    texts = [fold(word.text) for word in words]
    for month in (index for index, text in enumerate(texts) if _MONTH.word.search(text)):
        days = [i for i in range(max(0, month - _NEAR), month) if _DAY.word.search(texts[i])]
        years = [i for i in range(month + 1, min(len(texts), month + 1 + _NEAR)) if _YEAR.word.search(texts[i])]
        if days and years and not any(texts[index].endswith(",") for index in (days[-1], month)):
            return days[-1], month, years[0]
    return None


def _may_be_written(line: Line, marks: tuple[int, int, int]) -> bool:
    """Say whether a date is worth a look: it dates the paper, or is not read surely."""
    day, month, year = marks
    if day <= _WORDS_BEFORE and len(line.words) - year - 1 <= _WORDS_BEHIND:
        return True
    between = line.words[day + 1 : month], line.words[month + 1 : year]
    return any(not words or min(word.confidence for word in words) < _SURE_PRINT for words in between)


def _slots(words: Sequence[Word], marks: tuple[int, int, int], look: Look, right: float) -> list[_Slot]:
    """Return the places for day, month and year."""
    month_width = words[marks[1]].box.width
    year = marks[2] + 1
    behind = year + 1 if year < len(words) and any(map(str.isdigit, words[year].text)) else year
    ends = (marks[1], marks[2], behind)
    rights = (words[marks[1]].box.left, words[marks[2]].box.left, words[year].box.right if behind > year else right)
    slots = []
    for part, mark, end, last in zip(_PARTS, marks, ends, rights, strict=True):
        printed = words[mark]
        _, glued = _parted(printed, part)
        left = min(printed.box.right, printed.box.left + part.width * month_width) if glued else printed.box.right
        runs = look.runs(left, last)
        run = Run(runs[0].first, runs[-1].end) if runs else None
        between = words[mark + 1 : end]
        text = glued + "".join(word.text for word in between)
        if run and not glued and _is_surely_print(between) and not look.is_surely_written(run):
            run = None
        slots.append(_Slot(part, mark, end, left, last, run, text))
    return slots


def _with_doubtful(slot: _Slot, words: Sequence[Word], look: Look) -> _Slot:
    """Return a place of a date that has writing elsewhere: what is no number to readers of print is written too."""
    between = words[slot.word + 1 : slot.end]
    if slot.run or not between or any(map(str.isdigit, slot.text)):
        return slot
    first, end = look.place(between[0].box.left), look.place(between[-1].box.right)
    return replace(slot, run=Run(max(0, first), max(first + 1, end)))


def _is_surely_print(words: Sequence[Word]) -> bool:
    return bool(words) and all(word.text.isdigit() and word.confidence >= _SURE_PRINT for word in words)


def _parted(word: Word, part: _Part) -> tuple[str, str]:
    """Return the printed word and what is glued to its end."""
    match = part.word.search(fold(word.text))
    cut = len(word.text) if match is None else match.end()
    return word.text[:cut], word.text[cut:]


def _choose(slots: Sequence[_Slot], look: Look, today: dt.date) -> list[tuple[int | None, float]]:
    """Return the number of each place with its probability, None where it is too unlikely."""
    options = [_options(slot, look, today) for slot in slots]
    dates = {
        (day, month, year): options[0][day] * options[1][month] * options[2][year] * _plausible(year, month, day, today)
        for day, month, year in product(*options)
    }
    total = sum(dates.values())
    if not total:
        return [(None, 0.0)] * len(slots)
    best = max(dates, key=lambda date: dates[date])
    choices: list[tuple[int | None, float]] = []
    for number, value in enumerate(best):
        with_it = sum(chance for date, chance in dates.items() if date[number] == value)
        told = min(1.0, sum(options[number].values()))  # what went to nothing of the kind speaks against all
        sure = told * with_it / total
        choices.append((value if sure >= LEAST_CHANCE else None, sure))
    return choices


def _options(slot: _Slot, look: Look, today: dt.date) -> dict[int, float]:
    """Return the numbers that may stand at a place with their probabilities; 0 stands for print that is no number."""
    numbers = range(today.year - _YEARS_BACK, today.year + 1) if slot.part.is_year else _numbers(slot.part)
    if slot.run is None:
        digits = re.sub(r"\D", "", slot.text)
        value = int(digits) if digits else 0
        return {value if value in numbers else 0: 1.0}
    forms = [(value, form) for value in numbers for form in sorted({str(value), f"{value:02}"})]
    # A century may be printed, the rest of the year written.
    run = Run(max(0, look.place(slot.left)), slot.run.end) if slot.part.is_year else slot.run
    told = chances(without_signs(look.signs(run), [_SLASH]), [form for _, form in forms], SIGNS)
    found: dict[int, float] = {}
    for (value, _), chance in zip(forms, told, strict=True):
        found[value] = found.get(value, 0.0) + float(chance)
    return found


def _numbers(part: _Part) -> range:
    return range(1, 32) if part is _DAY else range(1, 13)


def _plausible(year: int, month: int, day: int, today: dt.date) -> float:
    """Return how likely a paper bears a date, 0 where there is no such day; what is not known says nothing."""
    if not (year and month and day):
        return 1.0
    try:
        date = dt.date(year, month, day)
    except ValueError:
        return 0.0
    if date > today:
        return 0.0
    return _WEEKEND if date.weekday() >= _SATURDAY else 1.0


def _words_of(words: Sequence[Word], slot: _Slot, look: Look, value: int | None, sure: float) -> list[Word]:
    """Return the printed word of a place with the number behind it, as digits where a hand wrote it."""
    if slot.run is None:
        return list(words[slot.word : slot.end])
    word = words[slot.word]
    printed, _ = _parted(word, slot.part)
    box = replace(word.box, right=max(word.box.left + 1, round(slot.left)))
    left, right = look.column(slot.run.first), look.column(slot.run.end)
    place = Box(left, word.box.top, max(left + 1, right), word.box.bottom)
    number = Word(_as_text(value, slot.part), place, min(1.0, sure), handwritten=True)
    told = word.confidence if printed == word.text else max(word.confidence, number.confidence)
    return [replace(word, text=printed, box=box, confidence=told), number]


def _as_text(value: int | None, part: _Part) -> str:
    """Return a number as dates have it; what was not read is as long as what stands there."""
    if value is None:
        return UNREAD * 2 if part.is_year else UNREAD
    return str(value) if part.is_year else f"{value:02}"
