"""A table with a row for each of two people: labels in the head, "Mẹ" and "Cha" in the first column, values below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ocr.extraction.anchors import bare
from ocr.extraction.row_labels import rule_of
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.template import FieldRule, Template
from ocr.types import Word

_PEOPLE = 2
_LEAST_COLUMNS = 3
_CELL_GAP_RATIO = 0.8
_HEAD_WORDS = 6
_HEAD_RATIO = 1.6  # in line heights: a head of two lines begins no further above the lower one
_WHITE_RATIO = 0.6  # in line heights: lines of one row have no wider white between them
_SAME_LINE_RATIO = 0.5
_EDGE_RATIO = 6.0  # in line heights: the heads of one column begin no further apart
_PITCH_RATIO = 2.0  # in line heights: the lines of one cell begin no further apart
_LEADS = frozenset(("ben", "cua", "ghi", "ho", "khai", "nguoi", "phan", "phia", "ten", "thong", "tin", "va", "ve"))
"""Words that stand before a person in the head of a row: "Thông tin về người mẹ"."""


@dataclass
class _Run:
    """Words that stand close together on one line."""

    words: list[Word]

    @property
    def text(self) -> str:
        return bare(" ".join(word.text for word in self.words))

    @property
    def left(self) -> int:
        return min(word.box.left for word in self.words)

    @property
    def right(self) -> int:
        return max(word.box.right for word in self.words)

    @property
    def top(self) -> int:
        return min(word.box.top for word in self.words)

    @property
    def bottom(self) -> int:
        return max(word.box.bottom for word in self.words)

    @property
    def height(self) -> int:
        return self.words[0].box.height


@dataclass
class _Column:
    """A head, which may take several lines, and its rules by block."""

    runs: list[_Run]
    rules: dict[str, FieldRule] = field(default_factory=dict)

    @property
    def left(self) -> int:
        return min(run.left for run in self.runs)

    @property
    def right(self) -> int:
        return max(run.right for run in self.runs)

    @property
    def text(self) -> str:
        return "".join(run.text for run in sorted(self.runs, key=lambda run: run.top))


def find_people_rows(sheet: Sheet, template: Template) -> tuple[tuple[FieldRule, Place], ...]:
    """Return the places of the fields in a table with a row for each person, () where the sheet has none."""
    if len(template.columns) != _PEOPLE:
        return ()
    runs = sorted((run for line in sheet.lines for run in _runs(line.words)), key=lambda run: (run.top, run.left))
    heads = _person_heads(runs, template)
    if len(heads) != _PEOPLE:
        return ()
    (first, block), (second, other) = heads
    columns = _columns(runs, first, second, template)
    if sum(len(each.rules) == _PEOPLE for each in columns) < _LEAST_COLUMNS:
        return ()
    start = min(each.left for each in columns)
    end = next((run.top for run in runs if run.left < start - first.height and run.top > second.bottom), None)
    words = sorted((word for run in runs for word in run.words), key=lambda word: word.box.top)
    words = [word for word in words if end is None or word.box.center_y < end]
    middle = _parting(words, first.bottom - first.height / 2, second.top + second.height / 2)
    top = max(run.bottom for each in columns for run in each.runs)
    below = [word for word in words if word.box.center_y > middle]
    if not below:
        return ()
    bands = ((block, [word for word in words if top < word.box.center_y < middle]), (other, list(_until_gap(below))))
    people = _Column([first, second])
    edges = [_gutter(words, *pair, (top, below[-1].box.bottom)) for pair in pairwise((people, *columns))]
    return tuple(_values(sheet, columns, edges, bands))


def _runs(words: Sequence[Word]) -> Iterator[_Run]:
    current: list[Word] = []
    for word in words:
        if current and word.box.left - current[-1].box.right > _CELL_GAP_RATIO * word.box.height:
            yield _Run(current)
            current = []
        current.append(word)
    if current:
        yield _Run(current)


def _person_heads(runs: Sequence[_Run], template: Template) -> list[tuple[_Run, str]]:
    """Return the first cells of the two rows from top to bottom, with their blocks; one below the other."""
    found: list[tuple[_Run, str]] = []
    for run in runs:
        if len(run.words) > _HEAD_WORDS:
            continue
        block = next((block for block, names in template.columns if _names_person(run, names)), None)
        if block is None:
            continue
        head = _with_leads(run, runs)
        if found and found[-1][1] != block and _is_below(found[-1][0], head):
            return [found[-1], (head, block)]
        found.append((head, block))
    return []


def _with_leads(head: _Run, runs: Sequence[_Run]) -> _Run:
    """Return a head with the lines above it that lead up to the person: "THÔNG TIN VỀ | NGƯỜI | MẸ"."""
    while True:
        upper = next((run for run in reversed(runs) if _leads_up(run, head)), None)
        if upper is None:
            return head
        head = _Run([*upper.words, *head.words])


def _leads_up(upper: _Run, head: _Run) -> bool:
    pitch = _PITCH_RATIO * max(upper.height, head.height)
    near = 0 < head.top - upper.top < pitch and abs(upper.left - head.left) < 3 * head.height
    return near and all(bare(word.text) in _LEADS for word in upper.words)


def _names_person(run: _Run, names: Sequence[str]) -> bool:
    """Say whether a cell consists of a person's head, other words only before it or behind it in brackets."""
    words = [bare(word.text) for word in run.words]
    return any(
        bare(name) == "".join(words[start:end])
        for name in names
        for start in range(len(words))
        for end in range(start + 1, len(words) + 1)
    )


def _is_below(upper: _Run, lower: _Run) -> bool:
    reach = _EDGE_RATIO * upper.height
    apart = lower.top - upper.top
    return abs(lower.left - upper.left) < reach and upper.height < apart


def _columns(runs: Sequence[_Run], first: _Run, second: _Run, template: Template) -> list[_Column]:
    """Return the columns right of the people's heads that stand above the first person's row, with their rules."""
    blocks = [block for block, _ in template.columns]
    start, low = min(first.left, second.left) + first.height, first.top + first.height
    columns: list[_Column] = []
    above = [run for run in runs if run.bottom <= low and run.left > start]
    known = [run for run in above if any(rule_of(template, block, run.text) for block in blocks)]
    base = max((run.top for run in known), default=0)  # below it are values
    reach = first.height
    head = [run for run in above if base - _HEAD_RATIO * reach < run.top < base + reach / 2]
    for run in sorted(head, key=lambda each: each.left):
        home = next((each for each in columns if run.left < each.right and each.left < run.right), None)
        if home is None:
            columns.append(_Column([run]))
        else:
            home.runs.append(run)
    for column in columns:
        for block in blocks:
            rule = rule_of(template, block, column.text)
            if rule is not None:
                column.rules[block] = rule
    return columns


def _parting(words: Sequence[Word], low: float, high: float) -> float:
    """Return the height of the widest white between two heights, the lower of the two on paper where none is."""
    spans = sorted((word.box.top, word.box.bottom) for word in words if word.box.bottom > low and word.box.top < high)
    widest, at, reached = 0.0, high, low
    for top, bottom in [*spans, (round(high), round(high))]:
        if top - reached > widest:
            widest, at = top - reached, (top + reached) / 2
        reached = max(reached, bottom)
    return at


def _until_gap(words: Sequence[Word]) -> Iterator[Word]:
    """Yield the words of the last row, from top to bottom: up to the first white that parts it from what follows."""
    bottom = 0
    for word in words:
        if bottom and word.box.top - bottom > _WHITE_RATIO * word.box.height:
            return
        bottom = max(bottom, word.box.bottom)
        yield word


def _gutter(words: Sequence[Word], left: _Column, right: _Column, band: tuple[float, float]) -> float:
    """Return the x of the widest white between the middles of two columns within a band of heights."""
    low, high = (left.left + left.right) / 2, (right.left + right.right) / 2
    inside = [word for word in words if band[0] < word.box.center_y < band[1]]
    spans = sorted((word.box.left, word.box.right) for word in inside if word.box.right > low and word.box.left < high)
    widest, at, reached = 0.0, (left.right + right.left) / 2, low
    for start, end in [*spans, (round(high), round(high))]:
        if start - reached > widest:
            widest, at = start - reached, (start + reached) / 2
        reached = max(reached, end)
    return at


def _values(
    sheet: Sheet,
    columns: Sequence[_Column],
    edges: Sequence[float],
    bands: Sequence[tuple[str, Sequence[Word]]],
) -> Iterator[tuple[FieldRule, Place]]:
    for block, words in bands:
        for number, column in enumerate(columns):
            low, high = edges[number], edges[number + 1] if number + 1 < len(edges) else float("inf")
            own = [word for word in words if low < word.box.center_x < high]
            torn = any(word.box.left < edge < word.box.right for word in words for edge in (low, high))
            if block in column.rules and own and not torn:
                yield column.rules[block], sheet.place(_in_reading_order(own))


def _in_reading_order(words: Sequence[Word]) -> list[Word]:
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda each: each.box.center_y):
        if rows and word.box.center_y - rows[-1][0].box.center_y < _SAME_LINE_RATIO * word.box.height:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [word for row in rows for word in sorted(row, key=lambda each: each.box.left)]
