"""How right a reading is: character and word errors, and when a field's value counts as right.

Definitions, for those who compare figures:

- Texts are compared in NFC with single spaces; everything else counts as printed: case, marks, punctuation.
- `text_errors` is the usual character error: insertions, deletions and substitutions (Levenshtein) between the whole
  texts in reading order, over the characters of the truth.
- `printed_errors` does not ask for the order of lines: two columns may be read either way. The longest truth line comes
  first; each takes the stretch of the recognised text that is most like it, of what no line took before, and the
  differences to that stretch count. A line that was not found counts in full. Characters within given spans of the
  truth, such as handwriting, are left out of both numbers. Recognised text that no line took (specks, seals,
  signatures) is counted apart as `stray`.
- `same_field` is the contract's comparison: names without case, everything without tone placement (`Hoà`, `Hòa`),
  all else exactly as printed. A date and its year alone are two values.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Levenshtein

from ocr.text import one_line, tone_key
from ocr.types import FieldValueType

Spans = Sequence[tuple[int, int]]
"""Stretches of a text: start, and end just outside."""

_TAKEN = "\x00"  # stands where a line was taken out; like no character of any text


@dataclass(frozen=True, slots=True)
class ErrorCount:
    """Errors and the number of things that could have been wrong; `stray` counts what belongs to nothing."""

    errors: int = 0
    of: int = 0
    stray: int = 0

    @property
    def rate(self) -> float:
        """Errors per thing, 0 where there was nothing."""
        return self.errors / self.of if self.of else 0.0

    @property
    def stray_rate(self) -> float:
        """Stray characters per character of the truth, 0 where there was nothing."""
        return self.stray / self.of if self.of else 0.0

    def __add__(self, other: ErrorCount) -> ErrorCount:
        return ErrorCount(self.errors + other.errors, self.of + other.of, self.stray + other.stray)


def text_errors(truth: str, read: str) -> ErrorCount:
    """Return the character errors of a text in its reading order; line breaks count as spaces."""
    want, got = one_line(truth), one_line(read)
    return ErrorCount(Levenshtein.distance(want, got), len(want))


def words_missed(truth: str, read: str) -> ErrorCount:
    """Return how many of the truth's words were not read anywhere; each read word serves one word of the truth."""
    want, got = Counter(one_line(truth).split()), Counter(one_line(read).split())
    return ErrorCount((want - got).total(), want.total())


def printed_errors(truth_lines: Sequence[str], read: str, ignored: Mapping[int, Spans] | None = None) -> ErrorCount:
    """Return the character errors of printed lines wherever on the page they were read.

    Args:
        truth_lines: the lines as printed, NFC with single spaces.
        read: the whole recognised text of the page.
        ignored: by line, what does not count.
    """
    counts, stray = line_errors(truth_lines, read, ignored)
    return sum(counts, ErrorCount(stray=stray))


def line_errors(
    truth_lines: Sequence[str], read: str, ignored: Mapping[int, Spans] | None = None
) -> tuple[tuple[ErrorCount, ...], int]:
    """Return what `printed_errors` adds up: the errors of each line, and how many characters are stray."""
    rest = one_line(read)
    counts = [ErrorCount()] * len(truth_lines)
    for number in sorted(range(len(truth_lines)), key=lambda index: -len(truth_lines[index])):
        line = truth_lines[number]
        start, end = _best_stretch(line, rest)
        counts[number] = _line_errors(line, rest[start:end], (ignored or {}).get(number, ()))
        rest = f"{rest[:start]}{_TAKEN}{rest[end:]}"
    return tuple(counts), sum(char not in (_TAKEN, " ") for char in rest)


def _line_errors(line: str, read: str, ignored: Spans) -> ErrorCount:
    """Return the errors of a line outside the ignored spans; an insertion counts where it stands in the line."""
    skipped = [any(start <= index < end for start, end in ignored) for index in range(len(line))]
    errors = 0
    for edit in Levenshtein.editops(line, read):
        at = edit.src_pos
        inside = at < len(line) and skipped[at]
        behind = edit.tag == "insert" and at > 0 and skipped[at - 1]
        errors += not (inside or behind)
    return ErrorCount(errors, len(line) - sum(skipped))


def _best_stretch(line: str, text: str) -> tuple[int, int]:
    """Return where in a text (start, end) stands what is most like a line; (0, 0) where nothing is."""
    exact = re.search(rf"(?<!\w){re.escape(line)}(?!\w)", text)
    if exact is not None:
        return exact.span()
    ends = _stretch_distances(line, text)
    end = int(np.argmin(ends))
    starts = _stretch_distances(line[::-1], text[:end][::-1])
    return end - int(np.argmin(starts)), end


def _stretch_distances(line: str, text: str) -> NDArray[np.int64]:
    """Return, for each position, the least distance from a line to a stretch that ends there (Sellers 1980)."""
    letters = np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32)
    steps = np.arange(len(letters) + 1)
    row = np.zeros(len(letters) + 1, dtype=np.int64)
    for char in line:
        below = row + 1
        below[1:] = np.minimum(below[1:], row[:-1] + (letters != ord(char)))
        row = np.minimum.accumulate(below - steps) + steps
    return row


def same_field(kind: str, truth: FieldValueType | Sequence[str], read: FieldValueType) -> bool:
    """Tell whether a value that was read is the true one, by the comparisons that the contract allows its kind."""
    want = (truth,) if isinstance(truth, str) else tuple(truth)
    got = (read,) if isinstance(read, str) else read
    return len(want) == len(got) and all(_key(kind, a) == _key(kind, b) for a, b in zip(want, got, strict=True))


def _key(kind: str, value: str) -> str:
    key = tone_key(one_line(value))
    return key.casefold() if kind == "name" else key
