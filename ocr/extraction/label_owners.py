"""Whose label it is: the same label stands for several people on one paper ("Dân tộc" of the mother and of the father).

A label that belongs to one block only, or a block's heading, opens that block; a label of several blocks counts for the
block that is open, and for nobody when none of its blocks is. Which label comes before which depends on how the page is
to be read, row by row or column by column; the page is taken in the way in which its labels stand for more fields.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from ocr.extraction.anchors import bare
from ocr.extraction.label import Label
from ocr.extraction.sheet import Sheet
from ocr.extraction.template import FieldRule

_LEVEL_RATIO = 0.5
_PEOPLE = 2
_NUMBER = "symbol"  # the paper's own
_HANG_RATIO = 2.5  # lines of one column begin no further left of its first label, in line heights
_Owned = list[FieldRule | None]


@dataclass(frozen=True, slots=True)
class Owners:
    """What is known about labels: the fields of each wording, and the block that each heading opens."""

    rules: Mapping[str, Sequence[FieldRule]]
    headings: Mapping[str, str]

    def opened_by(self, label: Label) -> str | None:
        """Return the block that a label opens, None when it is one of several blocks or of none."""
        blocks = {rule.block for rule in self.candidates(label)}
        said = self._said_in(label.tail)
        if said is not None and said in blocks:
            return said
        if label.name in self.headings and not blocks:
            return self.headings[label.name]
        return next(iter(blocks)) if len(blocks) == 1 else None

    def _said_in(self, tail: str) -> str | None:
        """Return the block that the words added to a label name at their end: "Năm sinh của mẹ"."""
        words = [bare(word) for word in tail.partition("(")[0].split()]
        tails = {"".join(words[start:]) for start in range(len(words))}
        named = [(len(bare(heading)), block) for heading, block in self.headings.items() if bare(heading) in tails]
        return max(named)[1] if named else None

    def candidates(self, label: Label) -> list[FieldRule]:
        """Return the fields that all of a label's parts may stand for; those of its first when they do not agree."""
        parts = [[id(rule) for rule in self.rules.get(part.label, ())] for part in label.parts]
        first = list(self.rules.get(label.name, ()))
        both = [rule for rule in first if all(id(rule) in part for part in parts)] or first
        said = self._said_in(label.tail)
        if said is None or not both or any(rule.block == said for rule in both):
            return both
        return self._of_block(label.name, said) or both

    def _of_block(self, name: str, block: str) -> list[FieldRule]:
        """Return the fields of a block that the beginning of a wording stands for: "Họ và tên | khai sinh của mẹ"."""
        begun = (rule for wording, rules in self.rules.items() if name.startswith(wording) for rule in rules)
        return [rule for rule in begun if rule.block == block]

    def reopened(self, label: Label, block: str, owned: Collection[FieldRule]) -> str:
        """Return the block that is open at a label: who the paper is about may come last, with no heading of their own.

        "Người đi khai sinh: …" or "Nơi đăng ký: …" opens a block of its own; the next name that it has no place for
        is that of the person without a block, where nothing was told of them yet.
        """
        plain = next((rule for rule in self.candidates(label) if not rule.block and rule.kind == "name"), None)
        if not block or plain is None or any(not rule.block and rule.kind != _NUMBER for rule in owned):
            return block
        own = self.field(label, block)
        return "" if own is None or own in owned else block

    def field(self, label: Label, block: str | None) -> FieldRule | None:
        """Return the field that a label stands for while a block is open."""
        return next((rule for rule in self.candidates(label) if rule.block == block), None)


def find_owners(sheet: Sheet, labels: Sequence[Label], owners: Owners) -> _Owned:
    """Return the field of each label, None for nobody's."""
    by_column = _as_recognised(sheet, labels, owners)
    by_row = _row_by_row(labels, owners)
    return by_row if _fields(by_row) > _fields(by_column) else by_column


def _fields(owned: _Owned) -> int:
    """Return how many fields labels stand for, less those that a field of one value has beyond its first."""
    single = Counter(id(rule) for rule in owned if rule is not None and not rule.many)
    return 2 * len(single) - single.total() + sum(rule is not None and rule.many for rule in owned)


def _as_recognised(sheet: Sheet, labels: Sequence[Label], owners: Owners) -> _Owned:
    """Take the labels in the order of the sheet's lines, which are cut into columns where there are any."""
    block = ""
    opener: Label | None = None
    owned: _Owned = []
    for label in labels:
        opened = owners.opened_by(label)
        if opened is not None:
            block, opener = opened, label
        elif owners.reopened(label, block, [each for each in owned if each is not None]) != block:
            block, opener = "", label
        rule = owners.field(label, block)
        if block and opener is not None and _in_another_column(sheet, label, opener):
            rule = None  # the label that opens this column's own block was not read
        owned.append(rule)
    return owned


def _in_another_column(sheet: Sheet, label: Label, opener: Label) -> bool:
    """Say whether a label's line stands beside the column of the line that opened the block."""
    one, other = sheet.lines[label.line_index], sheet.lines[opener.line_index]
    overlap = min(one.box.right, other.box.right) - max(one.box.left, other.box.left)
    return one.block != other.block and overlap < 0


def _row_by_row(labels: Sequence[Label], owners: Owners) -> _Owned:
    """Take the labels by their height on the page; two blocks opened in one row go on side by side."""
    owned: dict[int, FieldRule | None] = {}
    open_blocks: list[tuple[float, str]] = [(0.0, "")]  # from which x on which block is open
    opener: Label | None = None
    for row in _rows(labels):
        opening = [(number, block) for number in row if (block := owners.opened_by(labels[number])) is not None]
        blocks = {block for _, block in opening}
        if len(blocks) == _PEOPLE and len(opening) == _PEOPLE and "" not in blocks:
            open_blocks = _side_by_side(labels, [(labels[number], block) for number, block in opening])
        names = Counter(labels[number].name for number in row)
        for number in row:
            label = labels[number]
            opened = owners.opened_by(label)
            if opened is not None and opened != _open_at(open_blocks, label):
                open_blocks, opener = [(0.0, opened)], label
            known = [each for each in owned.values() if each is not None]
            if len(open_blocks) == 1 and owners.reopened(label, open_blocks[0][1], known) != open_blocks[0][1]:
                open_blocks, opener = [(0.0, "")], label
            alone = len(open_blocks) == 1
            lost = alone and names[label.name] > 1 and (opener is None or not _overlap(label, opener))
            rule = owners.field(label, _open_at(open_blocks, label))
            owned[number] = rule if not lost or (rule is not None and rule.many) else None
    return [owned[number] for number in range(len(labels))]


def _rows(labels: Sequence[Label]) -> list[list[int]]:
    """Return the numbers of labels that begin at one height, rows from top to bottom, labels from left to right."""
    rows: list[list[int]] = []
    for number in sorted(range(len(labels)), key=lambda each: _top(labels[each])):
        if rows and _top(labels[number]) - _top(labels[rows[-1][0]]) < _LEVEL_RATIO * labels[number].box.height:
            rows[-1].append(number)
        else:
            rows.append([number])
    for row in rows:
        row.sort(key=lambda each: labels[each].box.left)
    return rows


def _top(label: Label) -> int:
    return label.box.top


def _side_by_side(labels: Sequence[Label], openers: Sequence[tuple[Label, str]]) -> list[tuple[float, str]]:
    """Return where the columns of two blocks begin: at the right one's labels, or half way between centred heads."""
    (left, first), (right, second) = sorted(openers, key=lambda each: each[0].box.left)
    height = right.box.height
    below = [label.box.left - right.box.left for label in labels if _top(label) > _top(right)]
    flush = any(abs(shift) < height for shift in below)
    hanging = min((shift for shift in below if -_HANG_RATIO * height < shift <= 0), default=0)
    edge = right.box.left + hanging - height if flush else (left.box.center_x + right.box.center_x) / 2
    return [(0.0, first), (edge, second)]


def _open_at(open_blocks: Sequence[tuple[float, str]], label: Label) -> str:
    return next(block for start, block in reversed(open_blocks) if label.box.left >= start)


def _overlap(label: Label, opener: Label) -> bool:
    return min(label.box.right, opener.box.right) > max(label.box.left, opener.box.left)
