"""The words of a sheet by their places: what stands below something in a column, however lines were recognised."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocr.extraction.anchors import SET_OFF_RATIO, bare
from ocr.extraction.label import Mark
from ocr.extraction.sheet import Sheet
from ocr.types import Box, Line, Word, bounding_box

_PIECE_RATIO = 1.2  # white that parts two pieces of a line, in line heights
_SPACE_RATIO = 0.45  # words of one line stand no further apart, in line heights
_ROOM_RATIO = 2.5  # a value goes on behind white of so many, within one line
_START_RATIO = 0.4  # a piece that begins so near to a label's edge stands in that label's column
_SET_OFF_RATIO = 0.6
_SET_IN_RATIO = 6.0  # a value below its label is set in by no more than so many line heights
_LEVEL_RATIO = 0.5
_NOISE_LETTERS = 5
_ENGLISH_LETTERS = 5  # "Kinh", "Nam" and "Hoa" are no English
_NOISE_CONFIDENCE = 0.6


@dataclass(frozen=True, slots=True)
class Column:
    """Where a label's value may stand: between `left` and `right`, not from another of the columns' `starts` on.

    `own` are the label's words. `bounded` says that another label ends the column on its right, `stacked` that values
    stand below their labels on this page.
    """

    left: float
    right: float
    starts: tuple[int, ...]
    own: frozenset[Mark]
    bounded: bool = False
    stacked: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Words at one height, at least one; `line` is the index of the line that the first belongs to."""

    words: tuple[Word, ...]
    line: int
    box: Box
    height: int


def row_of(sheet: Sheet, line: int, words: Sequence[Word]) -> Row:
    """Return words of one line as a row as high as the line."""
    box, whole = bounding_box(word.box for word in words), sheet.lines[line].box
    return Row(tuple(words), line, Box(box.left, whole.top, box.right, whole.bottom), whole.height)


def row_text(row: Row) -> str:
    """Return the words of a row with single spaces between them."""
    return " ".join(word.text for word in row.words)


def is_english(row: Row) -> bool:
    """Say whether a row has no Vietnamese letter: English, or what was made of it."""
    text = row_text(row)
    return text.isascii() and not any(map(str.isdigit, text)) and sum(map(str.isalpha, text)) >= _ENGLISH_LETTERS


@dataclass(frozen=True, slots=True)
class Rows:
    """A sheet whose labels' words are known."""

    sheet: Sheet
    labelled: frozenset[Mark]

    def below(self, upper: Box, near: Box, column: Column, reach: float, guard: Box | None = None) -> Row | None:
        """Return the next row below a box, None when there is none or when a label stands there.

        Args:
            upper: what the row stands below.
            near: the row must stand below this, or begin a little to its right.
            column: where to look.
            reach: the widest white above the row, in line heights.
            guard: no label may stand at the row's height below this either.
        """
        pieces = [
            piece
            for index, line in enumerate(self.sheet.lines)
            if line.box.center_y > upper.bottom
            and line.box.top - upper.bottom < reach * max(line.box.height, upper.height)
            for piece in self._pieces(index, column)
        ]
        under = [(row, is_label) for row, is_label in pieces if self._stands_below(row, near, column)]
        if not under:
            return None
        first = min((row for row, _ in under), key=lambda row: (row.box.top, row.box.left))
        level = [(row, is_label) for row, is_label in under if _is_level(row, first)]
        leftmost, label_first = min(level, key=lambda each: each[0].box.left)
        if label_first or any(is_label and not _runs_on(leftmost, row) for row, is_label in level):
            return None
        if guard is not None and any(_overlap(row.box, guard) for row in self._labels_level_with(first, column)):
            return None
        first = min((row for row, _ in level), key=lambda row: row.box.left)
        flush = column.stacked and abs(first.box.left - near.left) < first.height
        if not flush and any(_precedes(row, first) for row in self._labels_level_with(first, column)):
            return None  # it stands behind a label of its own
        return self._with_later(first, [row for row, is_label in pieces if not is_label], column)

    def beside(self, label: Box, column: Column) -> Row | None:
        """Return what stands to the right of a label at its height, None when that is a label."""
        level: list[tuple[Row, bool]] = []
        for index, line in enumerate(self.sheet.lines):
            if abs(line.box.center_y - label.center_y) < _LEVEL_RATIO * line.box.height:
                level += [each for each in self._pieces(index, column) if each[0].box.left >= label.right]
        level = [each for each in level if not _is_noise(each[0], label)]
        if not level:
            return None
        first, is_label = min(level, key=lambda each: each[0].box.left)
        return None if is_label else self._with_later(first, [row for row, label in level if not label], column)

    def _labels_level_with(self, row: Row, column: Column) -> list[Row]:
        lines = (
            index
            for index, line in enumerate(self.sheet.lines)
            if _is_level(row_of(self.sheet, index, line.words), row)
        )
        return [piece for index in lines for piece, is_label in self._pieces(index, column) if is_label]

    def _pieces(self, index: int, column: Column) -> Iterator[tuple[Row, bool]]:
        """Yield the pieces of a line that lie in a column; True with those of labels."""
        line = self.sheet.lines[index]
        run: list[Word] = []
        kind = outside = False
        for number, word in enumerate(line.words):
            mark = (index, number)
            before = line.words[number - 1] if number else None
            flush = abs(word.box.left - column.left - line.box.height) < _SPACE_RATIO * line.box.height
            near = before is not None and word.box.left - before.box.right < _SPACE_RATIO * line.box.height
            if outside and near and not flush:
                continue  # it goes on a line that runs through the column's edge
            outside = word.box.left < column.left and mark not in column.own
            if mark in column.own or outside or word.box.left >= column.right:
                continue
            is_label = mark in self.labelled
            if run and (is_label != kind or self._parts(line, run[-1], word, column)):
                yield row_of(self.sheet, index, run), kind
                run = []
            run.append(word)
            kind = is_label
        if run:
            yield row_of(self.sheet, index, run), kind

    def _parts(self, line: Line, before: Word, word: Word, column: Column) -> bool:
        white = word.box.left - before.box.right
        if white > _PIECE_RATIO * line.box.height:
            return True
        return white > _SET_OFF_RATIO * line.box.height and _starts(word.box, column, line.box.height)

    def _stands_below(self, row: Row, near: Box, column: Column) -> bool:
        set_in = row.box.left < near.right + _SET_IN_RATIO * row.height
        overlaps = row.box.right > near.left - _LEVEL_RATIO * row.height
        elsewhere = row.box.left > near.left + row.height and _starts(row.box, column, row.height)
        return set_in and overlaps and not elsewhere and not _is_noise(row, near)

    def _with_later(self, first: Row, pieces: Sequence[Row], column: Column) -> Row:
        """Return a row with the pieces that go on behind it, on its own line or close by on another."""
        words = list(first.words)
        for piece in sorted(pieces, key=lambda each: each.box.left):
            white = piece.box.left - words[-1].box.right
            far = piece.line != first.line and white > SET_OFF_RATIO * first.height
            if white < 0 or far or not _is_level(piece, first):
                continue
            apart = white > _SET_OFF_RATIO * first.height and _starts(piece.box, column, first.height)
            if white > _ROOM_RATIO * first.height or apart:
                break
            words.extend(piece.words)
        return row_of(self.sheet, first.line, words)


def _starts(box: Box, column: Column, height: int) -> bool:
    """Say whether something begins where labels of another column do."""
    return any(abs(box.left - start) < _START_RATIO * height for start in column.starts)


def _is_level(row: Row, other: Row) -> bool:
    return abs(row.box.center_y - other.box.center_y) < _LEVEL_RATIO * max(row.height, other.height)


def _overlap(box: Box, other: Box) -> bool:
    return min(box.right, other.right) > max(box.left, other.left)


def _runs_on(row: Row, later: Row) -> bool:
    """Say whether a piece follows another on its line without white between them: "02/9/1987 (bằng chữ: …"."""
    return later.line == row.line and 0 <= later.box.left - row.box.right < SET_OFF_RATIO * row.height


def _precedes(row: Row, other: Row) -> bool:
    return row.line == other.line and row.box.right <= other.box.left


def _is_noise(row: Row, near: Box) -> bool:
    """Say whether a row is made of specks: short, unsure, and not set where the thing above begins."""
    sure = sum(word.confidence for word in row.words) / len(row.words)
    letters = len(bare("".join(word.text for word in row.words)))
    return letters < _NOISE_LETTERS and sure < _NOISE_CONFIDENCE and abs(row.box.left - near.left) >= row.height
