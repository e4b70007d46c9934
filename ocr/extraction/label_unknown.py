"""Labels that no template lists: a few words with a capital, at a line's beginning or set off, and a colon behind them.

They are nobody's, but what stands before them ends there and what stands behind them is theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ocr.extraction.anchors import SET_OFF_RATIO, Anchor, bare, is_numbering
from ocr.extraction.label import Label, Mark, label_of
from ocr.extraction.sheet import Sheet
from ocr.types import Line

UNKNOWN = ""
"""What such a label says, as far as templates know."""

_MOST_WORDS = 8
_FEWEST_WORDS = 2  # one word may be the last of a sentence that runs on: "… xã Tả | Van: Xác nhận"
_SCORE = 50.0


def unknown_labels(sheet: Sheet, labels: Sequence[Label]) -> Iterator[Label]:
    """Yield the labels of a sheet that share no word with those that are known."""
    taken = {mark for label in labels for mark in label.marks}
    for index, line in enumerate(sheet.lines):
        for start in _starts(line):
            end = _colon(line, index, start, taken)
            if end is not None:
                yield label_of(sheet, _anchor(line, index, start, end))


def _starts(line: Line) -> Iterator[int]:
    """Yield which words may begin a label: the first of the line, what white sets off, what follows a number."""
    for number, word in enumerate(line.words):
        before = line.words[number - 1] if number else None
        off = before is None or word.box.left - before.box.right > SET_OFF_RATIO * line.box.height
        if (off or (before is not None and is_numbering(before.text))) and word.text[:1].isupper():
            yield number


def _colon(line: Line, index: int, start: int, taken: set[Mark]) -> int | None:
    """Return which word ends a label that begins at a word, None when it is none."""
    for number in range(start, min(start + _MOST_WORDS, len(line.words))):
        word = line.words[number]
        white = word.box.left - line.words[number - 1].box.right if number > start else 0
        if (index, number) in taken or white > SET_OFF_RATIO * line.box.height or any(map(str.isdigit, word.text)):
            return None
        if word.text.endswith(":"):
            said = [each for each in line.words[start : number + 1] if bare(each.text)]
            return number if len(said) >= _FEWEST_WORDS else None
        if word.text.endswith((".", ";")) or ":" in word.text:
            return None
    return None


def _anchor(line: Line, index: int, start: int, end: int) -> Anchor:
    left = len(bare("".join(word.text for word in line.words[:start])))
    right = left + len(bare("".join(word.text for word in line.words[start : end + 1])))
    offset = len(line.words[end].text.rstrip(": "))
    return Anchor(UNKNOWN, index, start, end, offset, _SCORE, left, right)
