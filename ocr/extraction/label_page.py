"""A page as its labels show it: which columns there are, what stands behind a label and what below it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from ocr.extraction.anchors import SET_OFF_RATIO, has_colon
from ocr.extraction.label import Label
from ocr.extraction.label_columns import ValueColumn, find_value_columns
from ocr.extraction.label_rows import Column, Row, Rows, is_english, row_of
from ocr.extraction.label_text import SENTENCE_SIGNS, has_value, says_something, words_behind
from ocr.extraction.sheet import Sheet
from ocr.types import Box, Word

WRAP_RATIO = 1.8
"""A value goes on in the next line only if that line follows closely, in line heights."""
_BELOW_RATIO = 3.0  # a label without a value stands over it, however widely the form is set
_LEVEL_RATIO = 0.5
_SPACE_RATIO = 0.6  # a space between words is no wider, in line heights
_EDGE_RATIO = 0.4  # words begin at one edge within so many line heights
_FAR_RATIO = 8.0  # labels so far from the left margin stand in a column of their own
_STACKED_SHARE = 0.6  # of a page's labels
_FEWEST_LABELS = 5
_SET_IN_RATIO = 2.5  # labels are set in by no more, in line heights
_HANG_RATIO = 3.5  # lines of one entry are set in by no more than so many line heights


@dataclass(frozen=True)
class Page:
    """A sheet with the labels found on it, in reading order."""

    sheet: Sheet
    labels: tuple[Label, ...]

    @cached_property
    def rows(self) -> Rows:
        """The sheet's words by their places."""
        return Rows(self.sheet, frozenset(mark for label in self.labels for mark in label.marks))

    @cached_property
    def is_stacked(self) -> bool:
        """Whether values stand below most labels."""
        below = beside = 0
        for label in self.labels:
            if self.behind(label) is not None or self.value_start(label):
                beside += 1
            elif self.below(label, self.column(label)) is not None:
                below += 1
        return below + beside >= _FEWEST_LABELS and below >= _STACKED_SHARE * (below + beside)

    @cached_property
    def value_columns(self) -> tuple[ValueColumn, ...]:
        """The columns in which values stand beside their labels."""
        return find_value_columns(self.sheet, self.labels)

    def value_start(self, label: Label) -> float:
        """Return where the column of a label's value begins, 0 when the value stands in none."""
        if any(has_colon(self.sheet.lines[part.line_index], part) for part in label.parts):
            return 0.0
        return next((each.start for each in self.value_columns if each.holds(label)), 0.0)

    def begins_row(self, label: Label, row: Row) -> bool:
        """Say whether something else than a label's own further words stands beside a row, in the column of labels."""
        start = self.value_start(label)
        beside = [
            ((index, number), word)
            for index, line in enumerate(self.sheet.lines)
            for number, word in enumerate(line.words)
            if label.box.left - row.height <= word.box.left
            and word.box.right <= start
            and abs(word.box.center_y - row.box.center_y) < _LEVEL_RATIO * row.height
            and (index, number) not in label.marks
        ]
        if any(mark in self.rows.labelled for mark, _ in beside):
            return True
        return bool(beside) and not beside[0][1].text[:1].islower()

    def behind(self, label: Label) -> Row | None:
        """Return the value behind the first part of a label that has one."""
        start = self.value_start(label)
        for part in label.parts:
            words = words_behind(self.sheet.lines[part.line_index], label, part, self.rows.labelled)
            words = self._within_column(label, [word for word in words if word.box.left >= start])
            if has_value(words):
                return row_of(self.sheet, part.line_index, words)
        return None

    def _within_column(self, label: Label, words: list[Word]) -> list[Word]:
        """Return words up to where white parts them from what begins below or above another label's beginning."""
        height = self.sheet.lines[label.line_index].box.height
        for number in range(1, len(words)):
            left = words[number].box.left
            if len(words[number].text) == 1 and words[number].text.isdigit():
                continue  # a figure in a cell of its own
            if left - words[number - 1].box.right > SET_OFF_RATIO * height and any(
                abs(left - each) < _EDGE_RATIO * height for each in self._label_edges
            ):
                return words[:number]
        return words

    @cached_property
    def _label_edges(self) -> frozenset[int]:
        """Where the words begin that labels stand among, for labels that white sets off on their lines."""
        edges: set[int] = set()
        for label in self.labels:
            words = self.sheet.lines[label.line_index].words
            height = self.sheet.lines[label.line_index].box.height
            first = label.parts[0].first_word
            while first and words[first].box.left - words[first - 1].box.right <= SET_OFF_RATIO * height:
                first -= 1
            if first or self.sheet.lines[label.line_index].box.left > self._left_margin + _FAR_RATIO * height:
                edges.add(words[first].box.left)
        return frozenset(edges)

    @cached_property
    def _left_margin(self) -> int:
        return min((line.box.left for line in self.sheet.lines), default=0)

    @cached_property
    def is_glossed(self) -> bool:
        """Whether the second language stands below most labels."""
        below = sum(len({line for line, _ in label.marks}) > 1 for label in self.labels)
        return below >= _FEWEST_LABELS and below >= _STACKED_SHARE * len(self.labels)

    def below(self, label: Label, column: Column) -> Row | None:
        """Return the first row of the value below a label.

        Where all labels have their English below them, a row without any Vietnamese letter is such English, misread.
        """
        reach = WRAP_RATIO if column.bounded else _BELOW_RATIO
        first = self.rows.below(label.box, label.box, column, reach)
        if first is None or not self.is_glossed or len({line for line, _ in label.marks}) > 1:
            return first
        if not is_english(first):
            return first
        return self.rows.below(first.box, label.box, column, WRAP_RATIO) or first

    def column(self, label: Label) -> Column:
        """Return where a label's value may stand."""
        height = self.sheet.lines[label.line_index].box.height
        level = [other.box for other in self.labels if other is not label and _is_level(other.box, label.box, height)]
        right = min((box.left for box in level if box.left >= label.box.right), default=None)
        left = self._lead_left(label)  # with what leads on to the label: "Cha: Họ và tên"
        ends = [box.right for box in level if box.right <= left]
        shared = bool(ends)
        if shared:
            left = min(left, self._block_left(label, max(ends)))
        return Column(
            left=max(left - height if shared else 0.0, self.value_start(label)),
            right=self.sheet.frame.right if right is None else right - _LEVEL_RATIO * height,
            starts=tuple(
                other.box.left for other in self.labels if other.box.left >= label.box.right and self._is_set_off(other)
            ),
            own=label.marks,
            bounded=right is not None,
        )

    def _block_left(self, label: Label, edge: int) -> int:
        """Return where the lines of a label's block begin that stand right of an edge: labels may be set in."""
        block = self.sheet.lines[label.line_index].block
        lefts = [line.box.left for line in self.sheet.lines if line.block == block]
        near = label.box.left - min(lefts) < _SET_IN_RATIO * self.sheet.lines[label.line_index].box.height
        return min(lefts) if near and min(lefts) > edge else label.box.left

    def _is_set_off(self, label: Label) -> bool:
        """Say whether a label, with the number before it, begins its line or stands behind white."""
        line = self.sheet.lines[label.line_index]
        first = min(number for index, number in label.marks if index == label.line_index)
        if not first:
            return True
        return line.words[first].box.left - line.words[first - 1].box.right > _SPACE_RATIO * line.box.height

    def _lead_left(self, label: Label) -> int:
        """Return where the words begin that run on to a label without white between them."""
        part = label.parts[0]
        line = self.sheet.lines[part.line_index]
        left = label.box.left
        for number in range(part.first_word - 1, -1, -1):
            word = line.words[number]
            if left - word.box.right >= SET_OFF_RATIO * line.box.height or word.box.right > left:
                break
            if not self._leads(part.line_index, number):
                return label.box.left  # a value of another label stands before it
            left = word.box.left
        return left

    def _leads(self, line: int, number: int) -> bool:
        """Say whether a word before a label may lead on to it: it is in small letters or a label's own."""
        text = self.sheet.lines[line].words[number].text
        return (line, number) in self.rows.labelled or (text[:1].islower() and not text.endswith((",", ".", ";")))

    def run_on(self, upper: Row) -> Row | None:
        """Return the words at the beginning of the next line up to a label in it, where a line runs on to them."""
        if upper.words[-1] is not self.sheet.lines[upper.line].words[-1]:
            return None
        number = self._next_label(upper.line, _HANG_RATIO)
        lower = self.sheet.lines[upper.line + 1] if number else None
        if lower is None or number == len(lower.words) or lower.words[number - 1].text[-1] not in SENTENCE_SIGNS:
            return None  # what leads on to the label is no end of a value
        words = lower.words[:number]
        return row_of(self.sheet, upper.line + 1, words) if says_something(words) else None

    def begun_below(self, label: Label) -> Row | None:
        """Return the words at the beginning of the next line where a label that goes on a sentence ends a line."""
        last = label.parts[-1]
        line = self.sheet.lines[last.line_index]
        ends = (last.line_index, len(line.words) - 1) in label.marks
        first = min(number for index, number in label.marks if index == last.line_index)
        if not ends or not first or label.line_index != last.line_index:
            return None
        before = line.words[first - 1]
        near = label.box.left - before.box.right < SET_OFF_RATIO * line.box.height
        number = self._next_label(last.line_index, _HANG_RATIO)
        if not near or not number or not before.text.endswith((",", ";", ".")):
            return None
        return row_of(self.sheet, last.line_index + 1, self.sheet.lines[last.line_index + 1].words[:number])

    def _next_label(self, index: int, reach: float = 1.0) -> int:
        """Return how many words stand before the first label of the line that a line runs on with, 0 for none.

        That line may be set in by `reach` line heights.
        """
        if index + 1 == len(self.sheet.lines):
            return 0
        line, lower = self.sheet.lines[index], self.sheet.lines[index + 1]
        apart = lower.box.top - line.box.bottom > WRAP_RATIO * line.box.height
        if apart or lower.block != line.block or lower.box.left > line.box.left + reach * line.box.height:
            return 0
        size = len(lower.words)
        return next((number for number in range(size) if (index + 1, number) in self.rows.labelled), size)

    def is_sentence(self, label: Label, x: float) -> bool:
        """Say whether a label goes on a sentence, or the line below runs through `x`: there is no column."""
        return self.goes_on_sentence(label) or self._is_told(label) or self._runs_through(label, x)

    def _is_told(self, label: Label) -> bool:
        """Say whether a label in small letters follows other words without white: "… ngày 25/01/2021 tại: Khoa Sản"."""
        line = self.sheet.lines[label.line_index]
        first = min(number for index, number in label.marks if index == label.line_index)
        if not first or not line.words[first].text[:1].islower():
            return False
        return line.words[first].box.left - line.words[first - 1].box.right < _SPACE_RATIO * line.box.height

    def goes_on_sentence(self, label: Label) -> bool:
        """Say whether a label follows a comma, semicolon or full stop without white between, or on the line above."""
        line = self.sheet.lines[label.line_index]
        first = min(number for index, number in label.marks if index == label.line_index)
        if not first:
            upper = self.sheet.lines[label.line_index - 1] if label.line_index else line
            small = line.words[0].text[:1].islower()
            return small and upper.block == line.block and upper.words[-1].text.endswith((",", ";"))
        before = line.words[first - 1]
        if not before.text.endswith((",", ";", ".")):
            return False
        return line.words[first].box.left - before.box.right < SET_OFF_RATIO * line.box.height

    def _runs_through(self, label: Label, x: float) -> bool:
        upper = self.sheet.lines[label.line_index].box
        for line in self.sheet.lines:
            if line.box.center_y > upper.bottom and line.box.top - upper.bottom < WRAP_RATIO * upper.height:
                pairs = pairwise(line.words)
                cut = (b.box.left - a.box.right for a, b in pairs if a.box.left < x <= b.box.left)
                if any(white < SET_OFF_RATIO * line.box.height for white in cut):
                    return True
        return False


def _is_level(box: Box, other: Box, height: int) -> bool:
    return abs(box.top - other.top) < _LEVEL_RATIO * height or abs(box.bottom - other.bottom) < _LEVEL_RATIO * height
