"""Two people side by side in a table: labels in the first column, one person's values in each of the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from statistics import median

from rapidfuzz import fuzz

from ocr.extraction.alike import similarity
from ocr.extraction.anchors import bare, is_numbering
from ocr.extraction.person_cells import Cells, joined, parted
from ocr.extraction.row_labels import rule_of
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.signing_titles import ends_body
from ocr.extraction.template import FieldRule, Template
from ocr.types import Box, Line, Word, bounding_box

_ALIKE = 84.0
_HEAD_ALIKE = 0.75
_LEAST_LETTERS = 4
_TABLE_LINES = 30
_HEAD_WORDS = 16
_CELL_GAP_RATIO = 0.8
_LEAST_VOTES = 3
_PEOPLE = 2
_OWN_LABELS = 2
_LEVEL_SHARE = 0.5
_SPACE_RATIO = 0.6  # a space between words is no wider, in line heights
_APART = 4.0  # in line heights: columns begin no nearer to each other


@dataclass(frozen=True, slots=True)
class _Columns:
    """The columns' blocks from left to right and the x at which each ends on its left."""

    head_line: int
    blocks: tuple[str, str]
    first_left: float
    second_left: float


def find_person_table(sheet: Sheet, template: Template) -> tuple[tuple[FieldRule, Place], ...]:
    """Return the places of the fields in a two-person table, () where the sheet has none."""
    sheet = _levelled(sheet)
    columns = _find_columns(sheet, template)
    if columns is None:
        return ()
    found: list[tuple[FieldRule, Place]] = []
    rows = list(_rows(sheet, columns, template))
    if sum(rule_of(template, columns.blocks[1], bare(_text(cells[1]))) is not None for _, cells in rows) >= _OWN_LABELS:
        return ()  # each person has labels of their own
    for label, cells in rows:
        for block, words in zip(columns.blocks, cells, strict=True):
            rule = rule_of(template, block, label)
            if rule is not None and words:
                found.append((rule, sheet.place(words)))
    return tuple(found)


def _levelled(sheet: Sheet) -> Sheet:
    """Return the sheet with one line for each height, from top to bottom: columns that were read apart come together.

    Where each column was read from top to bottom, a label and the values beside it stand in different lines.
    """
    levels: list[list[Line]] = []
    for line in sorted(sheet.lines, key=lambda each: each.box.center_y):
        home = next((level for level in reversed(levels[-3:]) if _is_level(level, line)), None)
        if home is None:
            levels.append([line])
        else:
            home.append(line)
    return replace(sheet, lines=tuple(map(_as_one, levels)))


def _is_level(level: Sequence[Line], line: Line) -> bool:
    """Say whether a line stands at the height of others and beside all of them."""
    height = min(line.box.height, *(each.box.height for each in level))
    return all(
        abs(each.box.center_y - line.box.center_y) < _LEVEL_SHARE * height
        and not any(_overlap(one.box, other.box) for one in each.words for other in line.words)
        for each in level
    )


def _overlap(box: Box, other: Box) -> bool:
    """Say whether one box stands, in part, over or below another."""
    return min(box.right, other.right) > max(box.left, other.left)


def _as_one(level: Sequence[Line]) -> Line:
    words = tuple(sorted((word for line in level for word in line.words), key=lambda word: word.box.left))
    first = min(level, key=lambda line: line.box.left)
    return first if len(level) == 1 else replace(first, words=words, box=bounding_box(line.box for line in level))


def _find_columns(sheet: Sheet, template: Template) -> _Columns | None:
    """Find the line that consists of the two column heads, and with it the columns."""
    for index, line in enumerate(sheet.lines):
        if len(line.words) > _HEAD_WORDS:
            continue
        heads = _heads(line, template.columns)
        if len(heads) != _PEOPLE or heads[0][1] == heads[1][1]:
            continue
        middles = [(words[0].box.left + words[-1].box.right) / 2 for words, _ in heads]
        width = middles[1] - middles[0]
        if width > 0.15 * sheet.frame.width:
            below = _table_lines(sheet, index)
            if below and below[0].text.startswith("("):
                continue  # "(Ký, ghi rõ họ tên)": the two sign here
            edge = median(each.box.left for each in below) + 1.5 * line.box.height if below else 0.0
            first = _column_start(below, edge, middles[0]) or middles[0] - width / 2
            second = _column_start(below, middles[0], middles[1]) or middles[0] + width / 2
            return _Columns(index, (heads[0][1], heads[1][1]), first, second)
    return None


def _table_lines(sheet: Sheet, head: int) -> list[Line]:
    """Return the lines below the heads, of a whole page at most, up to the place and day over the signatures."""
    return list(takewhile(lambda line: not ends_body(line.text), sheet.lines[head + 1 : head + _TABLE_LINES]))


def _heads(line: Line, columns: Sequence[tuple[str, Sequence[str]]]) -> list[tuple[Sequence[Word], str]]:
    """Return the column heads of a line from left to right; one that was misread is known by the other's presence."""
    heads: list[tuple[Sequence[Word], str]] = [
        (line.words[i : i + size], block) for block, names in columns for i, size in _spans(line, names)
    ]
    if len(heads) == 1 and len(columns) == _PEOPLE:
        (words, block) = heads[0]
        own = {bare(name) for each, names in columns if each == block for name in names}
        other, names = next(each for each in columns if each[0] != block)
        lengths = {len(bare(name)) for name in names}
        apart = [
            word for word in line.words if abs(word.box.center_x - words[0].box.center_x) > _APART * line.box.height
        ]
        alike = [word for word in apart if len(bare(word.text)) in lengths and _letters_shared(word.text, names)]
        runs = [apart[i : i + 2] for i in range(len(apart) - 1)]
        runs = [run for run in runs if bare(_text(run)) not in own]
        whole = [run for run in runs if any(similarity(bare(_text(run)), bare(name)) >= _HEAD_ALIKE for name in names)]
        heads += [(run, other) for run in whole[-1:]] or [([word], other) for word in alike[-1:]]
    return sorted(heads, key=lambda each: each[0][0].box.left)


def _letters_shared(text: str, names: Sequence[str]) -> bool:
    """Say whether a word has at least half of the letters of a name of its length."""
    letters = bare(text)
    return any(
        2 * sum(a == b for a, b in zip(letters, bare(name), strict=True)) >= len(letters)
        for name in names
        if len(bare(name)) == len(letters)
    )


def _spans(line: Line, names: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where a head stands in a line, as first word and number of words; once at the most."""
    for name in names:
        size = len(name.split())
        for start in range(len(line.words) - size + 1):
            text = bare(" ".join(word.text for word in line.words[start : start + size]))
            if text == bare(name):
                yield start, size
                return


def _column_start(lines: Sequence[Line], low: float, high: float) -> float | None:
    """Return the x between `low` and `high` at which most cells begin, None when no two lines agree on one."""
    starts = [
        word.box.left
        for line in lines
        for before, word in zip((None, *line.words), line.words, strict=False)
        if low < word.box.left < high
        and (before is None or word.box.left - before.box.right > _CELL_GAP_RATIO * line.box.height)
    ]
    if not starts:
        return None
    reach = 0.8 * lines[0].box.height
    votes = {start: sum(abs(other - start) < reach for other in starts) for start in starts}
    most = max(votes.values())
    if most < _LEAST_VOTES:
        return None
    # Second words of cells may line up as well: the column begins at the first place that nearly as many share.
    return min(start for start, count in votes.items() if count >= max(_LEAST_VOTES, 0.6 * most)) - reach / 2


def _rows(sheet: Sheet, columns: _Columns, template: Template) -> Iterator[tuple[str, tuple[list[Word], list[Word]]]]:
    """Yield each table row as its label and the words of the two cells; labels and cells may take several lines."""
    keys = [bare(label) for rule in template.fields if rule.block in columns.blocks for label in rule.labels]
    keys += [bare(stop) for stop in template.stops]
    label = ""
    cells: tuple[list[Word], list[Word]] = ([], [])
    bare_lines: list[Cells] = []  # below the last line of labels
    last = labelled = sheet.lines[columns.head_line]
    with_colons = False
    for line in sheet.lines[columns.head_line + 1 : columns.head_line + _TABLE_LINES]:
        parts = _split(line, columns)
        numbered = len(parts[0]) > 1 and is_numbering(parts[0][0].text)
        if numbered:
            parts = (parts[0][1:], parts[1], parts[2])
        text = bare(" ".join(word.text for word in parts[0]))
        spans_table = any(word.box.left < columns.first_left < word.box.right for word in line.words)
        sentence = _runs_across(line, parts[0], with_colons=with_colons)
        with_colons = with_colons or any(word.text.endswith(":") for word in parts[0][-1:])
        if line.box.top - last.box.bottom > 3 * line.box.height or sentence or (spans_table and ":" in line.text):
            break
        both = label + text
        goes_on = label and any(len(key) >= len(both) - 1 and _begins(key, both) for key in keys)
        if text and (numbered or (not goes_on and any(_begins(key, text) for key in keys))):
            own, following = parted(labelled, bare_lines, line)
            if label:
                yield label, joined(cells, own)
            label, cells, bare_lines, labelled = text, joined(([], []), following), [], line
            cells = joined(cells, [(line, parts[1], parts[2])])
        elif text:
            label += text
            cells, bare_lines, labelled = joined(cells, [*bare_lines, (line, parts[1], parts[2])]), [], line
        else:
            bare_lines.append((line, parts[1], parts[2]))
        last = line
    if label:
        yield label, joined(cells, bare_lines)


def _runs_across(line: Line, label: Sequence[Word], *, with_colons: bool) -> bool:
    """Say whether a line goes from the labels to the first cell without white, a colon in it: "Nơi đăng ký: Ủy ban".

    `with_colons` says that labels above end with one: the colon of this one says nothing then.
    """
    if any(word.text.endswith(":") for word in label[:-1]):
        return True
    behind = line.words[len(label) :]
    if not label or not behind or behind[0].box.left - label[-1].box.right > _SPACE_RATIO * line.box.height:
        return False
    own = label[-1:] if not with_colons else []
    return any(word.text.endswith(":") for word in (*own, *behind))


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _split(line: Line, columns: _Columns) -> tuple[list[Word], list[Word], list[Word]]:
    label: list[Word] = []
    first: list[Word] = []
    second: list[Word] = []
    for word in line.words:
        if word.box.left < columns.first_left:
            label.append(word)
        elif word.box.left < columns.second_left:
            first.append(word)
        else:
            second.append(word)
    return label, first, second


def _begins(key: str, text: str) -> bool:
    """Say whether a label cell's first line is the beginning of a label."""
    length = min(len(key), len(text))
    return length >= _LEAST_LETTERS and fuzz.ratio(key[:length], text[:length]) >= _ALIKE
