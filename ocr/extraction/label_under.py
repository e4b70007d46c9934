"""Labels that stand under their values: such a page is read as if each label stood over what it names.

Which way a page is set is told by values of a form of their own: dates, numbers, a sex. On a page whose labels have
them right above and not below, the lines of each label and its value change places; what is found then is given back
where it is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from ocr.extraction.anchors import bare, is_numbering
from ocr.extraction.label import Label, Mark, box_of
from ocr.extraction.normalize import normalize
from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.template import FieldRule
from ocr.types import Box, Line, Word, bounding_box

_TELLING = frozenset({"date", "id", "taxid", "sex", "number", "area", "money"})
_FEWEST, _TIMES = 3, 3  # labels that tell so, and how many times those that tell the other way
_NEAR_RATIO = 1.2  # white between a value and its label, in line heights
_WRAP_RATIO = 0.5  # between a value's own lines
_PIECE_RATIO = 1.2  # white that parts two values of a line
_WIDE_RATIO = 2.5
_HEADING = re.compile(r"[A-E][.)]|[IVX\d]{1,4}[./)]")  # "P." and "X." begin addresses


@dataclass(frozen=True, slots=True)
class Turned:
    """A sheet with each label over its value; `moved` has what changed places together."""

    sheet: Sheet
    moved: tuple[_Moved, ...]

    def as_printed(self, place: Place) -> Place:
        """Return a place of the turned sheet where it is printed, without what stands over the next label."""
        with_first = next((each for each in self.moved if each.find(place.words[0]) is not None), None)
        if with_first is None:
            return place
        words = (word for word in map(with_first.find, place.words) if word is not None)
        return replace(place, words=tuple(words))


@dataclass(frozen=True, slots=True)
class _Moved:
    """A label with its value: words as they stand on the turned sheet and as they are printed."""

    words: tuple[tuple[Word, Word], ...]

    def find(self, word: Word) -> Word | None:
        """Return a word where it is printed, None for another's; a part of one is moved as the whole is."""
        box = word.box
        for there, printed in self.words:
            whole = there.box
            if (box.top, box.bottom) == (whole.top, whole.bottom) and whole.left <= box.left < box.right <= whole.right:
                rise = whole.top - printed.box.top
                return replace(word, box=Box(box.left, box.top - rise, box.right, box.bottom - rise))
        return None


def labels_over_values(
    sheet: Sheet, labels: Sequence[Label], rules: Mapping[str, Sequence[FieldRule]]
) -> Turned | None:
    """Return a sheet whose labels stand under their values turned, None for any other.

    Args:
        sheet: as it is printed.
        labels: its labels.
        rules: the fields of each wording.
    """
    bare_labels = {label.line_index: label for label in labels if _is_alone(sheet, label)}
    votes = [_vote(sheet, label, rules.get(label.name, ())) for label in labels if label.line_index in bare_labels]
    under, over = votes.count(1), votes.count(-1)
    if under < _FEWEST or under < _TIMES * over:
        return None
    labelled = {index for label in labels for index, _ in label.marks}
    lines = list(sheet.lines)
    moved: list[_Moved] = []
    for index in sorted(index for index in bare_labels if rules.get(bare_labels[index].name)):
        first = _first_of_value(sheet, index, labelled)
        if first < index and not _is_nearer_to_next(sheet, index):
            turned = list(_over(sheet.lines[first : index + 1]))
            moved.append(_Moved(tuple(pair for _, pairs in turned for pair in pairs)))
            lines[first : index + 1] = [line for line, _ in turned]
    return Turned(replace(sheet, lines=tuple(lines)), tuple(moved))


def _is_alone(sheet: Sheet, label: Label) -> bool:
    """Say whether nothing that could be a value stands on a label's line."""
    line = sheet.lines[label.line_index]
    rest = [word.text for number, word in enumerate(line.words) if (label.line_index, number) not in label.marks]
    one_line = len({index for index, _ in label.marks}) == 1 and not _is_heading(line)
    return one_line and ":" not in line.text and not any(map(str.isdigit, "".join(rest)))


def _vote(sheet: Sheet, label: Label, rules: Sequence[FieldRule]) -> int:
    """Return 1 for a label that only what stands above it is a value of, -1 for below, else 0."""
    kinds = {rule.kind for rule in rules} & _TELLING
    if not kinds or len(kinds) != len({rule.kind for rule in rules}):
        return 0
    above, below = (_beside(sheet, label, step) for step in (-1, 1))
    told = [any(normalize(kind, text) is not None for kind in kinds) for text in (above, below)]
    return told[0] - told[1]


def _beside(sheet: Sheet, label: Label, step: int) -> str:
    """Return what stands in a label's column on the next line above it or below it, nothing where that is far."""
    index = label.line_index + step
    if not 0 <= index < len(sheet.lines):
        return ""
    own, line = sheet.lines[label.line_index].box, sheet.lines[index]
    upper, lower = (line.box, own) if step < 0 else (own, line.box)
    if not -0.5 * own.height < lower.top - upper.bottom < _WIDE_RATIO * own.height:
        return ""
    runs = (
        run for run in _runs(line) if min(run[-1].box.right, label.box.right) > max(run[0].box.left, label.box.left)
    )
    return next((" ".join(word.text for word in run) for run in runs), "")


def _is_heading(line: Line) -> bool:
    """Say whether a line has a number of its own: what it heads stands below."""
    first = line.words[0].text
    return is_numbering(first) or _HEADING.fullmatch(first) is not None


def _runs(line: Line) -> Iterator[list[Word]]:
    run: list[Word] = []
    for word in line.words:
        if run and word.box.left - run[-1].box.right > _PIECE_RATIO * line.box.height:
            yield run
            run = []
        run.append(word)
    yield run


def _first_of_value(sheet: Sheet, index: int, labelled: set[int]) -> int:
    """Return the index of the first line of what stands over a line of labels, `index` itself where nothing does."""
    first, reach = index, _NEAR_RATIO
    while first and first - 1 not in labelled:
        upper, lower = sheet.lines[first - 1], sheet.lines[first]
        white = lower.box.top - upper.box.bottom
        beside = min(upper.box.right, lower.box.right) <= max(upper.box.left, lower.box.left)
        heads = _is_heading(upper) or upper.words[-1].text.endswith(":") or not bare(upper.text)
        if not -0.5 * lower.box.height < white < reach * lower.box.height or beside or heads:
            break
        first, reach = first - 1, _WRAP_RATIO
    return first


def _is_nearer_to_next(sheet: Sheet, index: int) -> bool:
    """Say whether a line stands nearer to the next one than to the one above: it heads what is told below."""
    if index + 1 == len(sheet.lines):
        return False
    upper, box, lower = (sheet.lines[number].box for number in (index - 1, index, index + 1))
    return -0.5 * box.height < lower.top - box.bottom < box.top - upper.bottom


def with_rests(sheet: Sheet, labels: Sequence[Label]) -> list[Label]:
    """Return labels with the words in small letters that end them: no value stands there ("Họ, tên | sản phụ")."""
    taken = {mark for label in labels for mark in label.marks}
    return [_with_rest(sheet, label, taken) for label in labels]


def _with_rest(sheet: Sheet, label: Label, taken: Set[Mark]) -> Label:
    part = label.parts[-1]
    words = sheet.lines[part.line_index].words
    rest: list[Mark] = []
    for number in range(part.last_word + 1, len(words)):
        mark = (part.line_index, number)
        white = words[number].box.left - words[number - 1].box.right
        plain = words[number].text[:1].islower() or words[number].text.startswith(("(", "/"))
        if (mark in taken and mark not in label.marks) or white > _PIECE_RATIO * words[number].box.height or not plain:
            break
        rest.append(mark)
    marks = label.marks.union(rest)
    tail = " ".join(words[number].text for _, number in rest)
    return replace(label, marks=marks, box=box_of(sheet, marks), tail=f"{label.tail} {tail}".strip()) if rest else label


def _over(lines: Sequence[Line]) -> Iterator[tuple[Line, tuple[tuple[Word, Word], ...]]]:
    """Yield the lines of a value and its label, the label first, with their words as they stand now and are printed."""
    label, values = lines[-1], lines[:-1]
    yield _risen(label, label.box.top - values[0].box.top)
    for line in values:
        yield _risen(line, values[-1].box.bottom - label.box.bottom)


def _risen(line: Line, rise: int) -> tuple[Line, tuple[tuple[Word, Word], ...]]:
    words = tuple(
        replace(word, box=Box(word.box.left, word.box.top - rise, word.box.right, word.box.bottom - rise))
        for word in line.words
    )
    return replace(line, words=words, box=bounding_box(w.box for w in words)), tuple(
        zip(words, line.words, strict=True)
    )
