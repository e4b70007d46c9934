"""Character errors of print whichever way columns are read: down each of them, or line by line across the page.

The truth has one order of two that are often right: "Vợ … | Chồng …" may be read person by person or row by row. Here
each printed line counts as it comes out best: in the reader's own order, or with the lines that stand side by side on
the page joined from left to right. What was read of a line, or of a cell, must still be in its order. A label that is
read apart from its value is forgiven too, so this figure never stands without that of `ocr.metrics.printed_errors`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from ocr.metrics import ErrorCount, Spans, line_errors
from ocr.text import one_line
from ocr.types import Line

_LEVEL = 0.5  # of the lower line's height: middles no farther apart are side by side


def errors_either_way(truth_lines: Sequence[str], read: Sequence[Line], ignored: Mapping[int, Spans]) -> ErrorCount:
    """Return the errors of printed lines, each in the order of columns that is better for it; stray ones are left out.

    Args:
        truth_lines: the lines as printed.
        read: the recognised lines in reading order.
        ignored: by line, what does not count.
    """
    ways = [[line.text for line in read], [" ".join(line.text for line in row) for row in rows_of(read)]]
    counts = [_errors(truth_lines, way, ignored) for way in ways]
    return sum((min(each, key=lambda count: count.errors) for each in zip(*counts, strict=True)), ErrorCount())


def rows_of(lines: Sequence[Line]) -> list[list[Line]]:
    """Return lines that stand side by side together, from left to right, and these rows from top to bottom."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda each: each.box.center_y):
        last = rows[-1][-1] if rows else None
        if last is not None and abs(last.box.center_y - line.box.center_y) < _LEVEL * min(
            last.box.height, line.box.height
        ):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda each: each.box.left) for row in rows]


def _errors(truth_lines: Sequence[str], read: Sequence[str], ignored: Mapping[int, Spans]) -> list[ErrorCount]:
    """Return the errors of each line; one that was read as a whole line is taken first, lest another take its words."""
    left = Counter(one_line(line) for line in read)
    counts: dict[int, ErrorCount] = {}
    for number, line in enumerate(truth_lines):
        if number not in ignored and left[line] > 0:
            left[line] -= 1
            counts[number] = ErrorCount(0, len(line))
    others = [number for number in range(len(truth_lines)) if number not in counts]
    rest: list[str] = []
    for line in map(one_line, read):
        if left[line] > 0:
            left[line] -= 1
            rest.append(line)
    spans = {place: ignored[number] for place, number in enumerate(others) if number in ignored}
    found, _ = line_errors([truth_lines[number] for number in others], "\n".join(rest), spans)
    counts.update(zip(others, found, strict=True))
    return [counts[number] for number in range(len(truth_lines))]
