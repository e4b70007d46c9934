"""Numbers that were written by hand between "Số:" and the printed symbol: "Số: 2154/BC-SYT"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ocr.engines.ctc import likeliest, without_signs
from ocr.extraction.pen_look import LEAST_CHANCE, UNREAD, Look, Run, Sight, baseline_of
from ocr.imaging.pen_strip import SIGNS
from ocr.text import fold
from ocr.types import Box, Line, Word

_LABEL = re.compile(r"^s\W{0,2}[o06]\W?\s*[:.;,]?", re.IGNORECASE)
_SYMBOL = re.compile(r"/((?:(?:19|20)\d\d\s?/\s?)?[A-ZĐ][A-ZĐa-zđ]*\s*[-–—&].*|[A-ZĐ]{2}.*)$|([A-ZĐ]{2,}\s*[-–—&].*)$")
_READ = re.compile(r"[:.\s](\d+)/")
_REACH = 9.0  # in sizes of type: so far behind the label may the number stand
_LONGEST = 6
_SLASH = SIGNS.index("/") + 1


def with_written_number(line: Line, sight: Sight) -> Line:
    """Return a line with its written number as digits, or as "…" where it cannot be read.

    A line that begins with no label of a number, or has a printed one, comes back as it is.

    Raises:
        EngineError: the reader failed.
    """
    if not _LABEL.match(fold(line.words[0].text)) or _SYMBOL.search(line.text) is None:
        return line
    words = line.words
    symbol = _symbol_start(words)
    level = min(baseline_of(words[:1]), words[symbol].box.bottom)
    look = sight.look(line.box.left, min(line.box.right, line.box.left + _REACH * sight.em_px), level)
    runs = look.runs(line.box.left + 0.5 * sight.em_px, words[symbol].box.right)
    if not runs:
        return line
    run = runs[0]
    told = likeliest(without_signs(look.signs(run), [_SLASH]), SIGNS, _LONGEST)
    number, sure = told[0]
    if len(number) < len(_number_read(words, symbol)):  # only a part of it looked written: a person has to say
        return _marked(line, symbol)
    taken = (number, sure) if sure >= LEAST_CHANCE else ("", sure)
    return replace(line, words=tuple(_replaced(words, symbol, look, run, taken)), handwritten=True)


def _number_read(words: Sequence[Word], symbol: int) -> str:
    """Return the number that the recogniser of print read, "" where it made no number of it."""
    text = "".join(word.text for word in words[: symbol + 1])
    match = _READ.search(text)
    return match.group(1) if match else ""


def _marked(line: Line, symbol: int) -> Line:
    words = (*line.words[:symbol], replace(line.words[symbol], handwritten=True), *line.words[symbol + 1 :])
    return replace(line, words=words, handwritten=True)


def _symbol_start(words: Sequence[Word]) -> int:
    """Return which word begins or holds the printed symbol."""
    for index in range(len(words)):
        match = _SYMBOL.search(" ".join(word.text for word in words[index:]))
        if match is None:
            return max(0, index - 1)
    return len(words) - 1


def _replaced(words: Sequence[Word], symbol: int, look: Look, run: Run, number: tuple[str, float]) -> list[Word]:
    """Return label, number and symbol as words."""
    text, sure = number
    left, right = look.column(run.first), look.column(run.end)
    first = words[0]
    label = _LABEL.match(fold(first.text))
    printed = first.text[: label.end()] if label else first.text
    ends = max(first.box.left + 1, min(first.box.right, left))
    out = [replace(first, text=printed, box=replace(first.box, right=ends))]
    out += [word for word in words[1:symbol] if word.text.strip(".:…") == "" and word.box.right <= left]
    place = Box(left, first.box.top, max(left + 1, right), first.box.bottom)
    out.append(Word(text or UNREAD, place, min(1.0, sure), handwritten=True))
    match = _SYMBOL.search(words[symbol].text)
    rest = words[symbol].text if match is None else match.group(1) or match.group(2)
    box = words[symbol].box
    begins = max(box.left, min(right, box.right - 1))
    out.append(replace(words[symbol], text=f"/{rest.lstrip('/')}", box=replace(box, left=begins), handwritten=not text))
    return [*out, *words[symbol + 1 :]]
