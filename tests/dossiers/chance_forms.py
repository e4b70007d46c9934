"""Facts in forms that offices make for themselves: colons at one edge, values over their labels, tables with heads.

One form is kept for a whole paper; `Former` prints facts in it, `people_across` two people in one table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style, Tab

_WIDE = ("colons", "colons", "captions", "flow", "capitals", "letters", "ruled lines", "headed", "four", "halves")
_NARROW = ("captions", "capitals", "ruled lines", "turned", "turned", "plain")
_LETTERS = ("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u")
_SHORT = 22  # letters of a value that shares a row


class Former:
    """Prints facts in one form; numbers and letters go on from call to call."""

    def __init__(self, sheet: Sheet, dice: Dice, *, narrow: bool = False, form: str = "") -> None:
        """Choose the form; `narrow` is for columns of half a page."""
        self._sheet, self._dice, self._narrow, self._count = sheet, dice, narrow, 0
        self._form = form or dice.pick(_NARROW if narrow else _WIDE)
        self._label = dice.weighted([(PLAIN, 0.65), (ITALIC, 0.2), (BOLD, 0.15)])
        self._value = dice.weighted([(BOLD, 0.45), (PLAIN, 0.45), (BOLD_ITALIC, 0.1)])
        self._number = dice.weighted([("", 0.5), ("{n}. ", 0.25), ("{n}/ ", 0.1), ("({n}) ", 0.15)])
        self._colon = dice.weighted([(":", 0.75), (" :", 0.15), ("", 0.1)])
        self._mark = dice.pick([".", "_", "…", ""])
        self._wide, self._heads = dice.pick([0.32, 0.38, 0.44]), dice.chance(0.7)
        self._head = dice.pick([("TT", "Nội dung", "Thông tin"), ("STT", "Thông tin", "Chi tiết"),
                                ("Số TT", "MỤC", "NỘI DUNG GHI")])  # fmt: skip
        self._gloss = dice.weighted([("", 0.82), ("{} / {}", 0.09), ("{} ({})", 0.09)])
        self._parted, self._rules = dice.pick(["; ", "; ", " - ", ". "]), dice.chance(0.6)

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts and note their values."""
        record(self._sheet, *(fact.entry for fact in facts))
        if self._gloss:
            facts = tuple(self._glossed(fact) for fact in facts)
        one_by_one = {"capitals": self._capitals, "letters": self._lettered, "ruled lines": self._ruled,
                      "turned": self._turned, "plain": self._plain}  # fmt: skip
        if self._form in one_by_one:
            for fact in facts:
                one_by_one[self._form](fact, numbered)
        else:
            groups = {"colons": self._colons, "captions": self._captions, "flow": self._flow, "headed": self._headed,
                      "four": self._four, "halves": self._halves}  # fmt: skip
            groups[self._form](facts, numbered)

    def _glossed(self, fact: Said) -> Said:
        return replace(fact, label=self._gloss.format(fact.label, fact.english)) if fact.english else fact

    def _lead(self, numbered: bool) -> str:
        if not numbered or not self._number:
            return ""
        self._count += 1
        return self._number.format(n=self._count)

    def _colons(self, facts: Sequence[Said], numbered: bool) -> None:
        """Colons below one another at an edge that the longest label sets."""
        sheet = self._sheet
        labels = [f"{self._lead(numbered)}{fact.label}" for fact in facts]
        widest = max(sheet.measure(label, self._label) * 1.04 + 16 for label in labels)
        at = min(widest, 0.42 * sheet.width) / POINT
        for label, fact in zip(labels, facts, strict=True):
            wraps = sheet.measure(label, self._label) > at * POINT - 6
            edge: list[Item] = [":"] if wraps else [Tab(at), ":"]
            sheet.para(Run(label, self._label), *edge, " ", Run(fact.entry.printed, self._value), hang=at + 7)

    def _captions(self, facts: Sequence[Said], numbered: bool) -> None:
        """Each value over a line of marks with its label in small print below."""
        sheet = self._sheet
        small = Style(italic=self._label.italic, size=sheet.look.size * 0.78)
        for row in self._in_rows(facts, most=1 if self._narrow else 3, part=0.3):
            columns: list[list[Line]] = []
            for fact in row:
                tail: list[Item] = [Leader(mark=self._mark)] if self._mark else []
                caption = f"({fact.label})" if self._rules else f"{self._lead(numbered)}{fact.label}"
                columns.append([([Run(fact.entry.printed, self._value), *tail], PLAIN), ([caption], small)])
            cells(sheet, [1 / len(row)] * len(row), columns)
            sheet.skip(4)

    def _flow(self, facts: Sequence[Said], numbered: bool) -> None:
        """All facts in one running paragraph."""
        items: list[Item] = []
        for index, fact in enumerate(facts):
            lower = index and not self._parted.startswith(".")
            label = f"{fact.label[:1].lower()}{fact.label[1:]}" if lower and not fact.label.isupper() else fact.label
            end = "." if index == len(facts) - 1 else self._parted
            items += [Run(f"{label}: ", self._label), Run(fact.entry.printed, self._value), end]
        self._sheet.para(*items, align="justify", first=20 if self._rules else 0, after=6)

    def _headed(self, facts: Sequence[Said], numbered: bool) -> None:
        """A ruled table of number, label and value, at times with heads on top."""
        rows: list[tuple[Item, Item, Item]] = []
        if self._heads and not self._count:
            first, second, third = (Run(head, BOLD) for head in self._head)
            rows.append((first, second, third))
        for fact in facts:
            self._count += 1
            rows.append((str(self._count), Run(fact.label, self._label), Run(fact.entry.printed, self._value)))
        for row in rows:
            columns: list[list[Line]] = [[([item], PLAIN)] for item in row]
            cells(self._sheet, (0.09, self._wide, 0.91 - self._wide), columns, ruled=True, pad=4)
        self._sheet.skip(3)

    def _four(self, facts: Sequence[Said], numbered: bool) -> None:
        """A table of label, value, label, value; what is long goes across."""
        for row in self._in_rows(facts, most=2, part=0.25):
            columns: list[list[Line]] = []
            for fact in row:
                label = f"{self._lead(numbered)}{fact.label}{self._colon.strip()}"
                columns += [[([Run(label, self._label)], PLAIN)], [([Run(fact.entry.printed, self._value)], PLAIN)]]
            widths = (0.22, 0.28, 0.22, 0.28) if len(row) > 1 else (0.22, 0.78)
            cells(self._sheet, widths, columns, ruled=self._rules, pad=4)
        self._sheet.skip(3)

    def _halves(self, facts: Sequence[Said], numbered: bool) -> None:
        """Two facts side by side, each wrapping in its own half, however long; a name that would wrap stands alone."""
        rows: list[list[list[Item]]] = []
        for fact in facts:
            label = Run(f"{self._lead(numbered)}{fact.label}{self._colon or ':'} ", self._label)
            items: list[Item] = [label, Run(fact.entry.printed, self._value)]
            room = 0.46 * self._sheet.width
            alone = "name" in (fact.entry.key or "") and self._sheet.set_lines(items)[0].width > room
            if not rows or len(rows[-1]) > 1 or (alone and rows[-1]):
                rows.append([items])
            else:
                rows[-1].append(items)
            if alone:
                rows.append([])
        for row in filter(None, rows):
            columns: list[list[Line]] = [[(items, PLAIN)] for items in row]
            cells(self._sheet, [1 / len(row)] * len(row), columns, ruled=self._rules, pad=3)
            self._sheet.skip(0 if self._rules else 4)
        self._sheet.skip(3)

    def _in_rows(self, facts: Sequence[Said], *, most: int, part: float) -> list[list[Said]]:
        """Return facts in rows: up to `most` short neighbours whose values hold in their part, long ones alone."""
        rows: list[list[Said]] = []
        joins = False
        for fact in facts:
            printed = fact.entry.printed
            short = len(printed) <= _SHORT and self._sheet.measure(printed, self._value) < part * self._sheet.width
            if joins and short and len(rows[-1]) < most:
                rows[-1].append(fact)
            else:
                rows.append([fact])
            joins = short
        return rows

    def _capitals(self, fact: Said, numbered: bool) -> None:
        """Small labels in capitals before their values."""
        small = replace(self._label, size=self._sheet.look.size * 0.84)
        label = Run(f"{self._lead(numbered)}{fact.label.upper()}{self._colon or ':'} ", small)
        self._sheet.para(label, Run(fact.entry.printed, self._value), hang=14)

    def _lettered(self, fact: Said, numbered: bool) -> None:
        """Facts behind a) b) c), as points of an article."""
        letter = f"{_LETTERS[self._count % len(_LETTERS)]}) " if numbered else ""
        self._count += bool(letter)
        label = Run(f"{letter}{fact.label}{self._colon or ':'} ", self._label)
        self._sheet.para(label, Run(fact.entry.printed, self._value), first=14)

    def _ruled(self, fact: Said, numbered: bool) -> None:
        """A line below each fact."""
        sheet = self._sheet
        label = Run(f"{self._lead(numbered)}{fact.label}{self._colon or ':'} ", self._label)
        sheet.para(label, Run(fact.entry.printed, self._value), after=0)
        sheet.draw.line([(sheet.left, sheet.y + 2), (sheet.right, sheet.y + 2)], fill=(150, 150, 156), width=2)
        sheet.skip(4)

    def _turned(self, fact: Said, numbered: bool) -> None:
        """Short values behind their labels, long ones below them."""
        sheet, label = self._sheet, f"{self._lead(numbered)}{fact.label}{self._colon or ':'}"
        value = Run(fact.entry.printed, self._value)
        if fact.short:
            sheet.para(Run(label, self._label), " ", value)
        else:
            sheet.para(Run(label, self._label), after=0)
            sheet.para(value, first=8, hang=8)

    def _plain(self, fact: Said, numbered: bool) -> None:
        label = f"{self._lead(numbered)}{fact.label}{self._colon or ':'}"
        self._sheet.para(Run(label, self._label), " ", Run(fact.entry.printed, self._value))


def people_across(
    sheet: Sheet, dice: Dice, heads: Sequence[tuple[str, float]], people: Sequence[tuple[str, Sequence[Entry]]]
) -> None:
    """Print people one a row in a ruled table, what their facts are on top; `heads` with their parts of the width."""
    small, lead = Style(size=sheet.look.size * dice.pick([0.84, 0.9])), dice.pick(["", "", "Quan hệ", "Người"])
    style, pad = dice.pick([BOLD, PLAIN]), dice.pick([3.0, 4.0])
    rows: list[list[Item]] = [[Run(lead, BOLD), *(Run(head, BOLD) for head, _ in heads)]]
    for who, entries in people:
        record(sheet, *entries)
        rows.append([who, *(Run(entry.printed, style) for entry in entries)])
    rest = 1 - sum(width for _, width in heads)
    for row in rows:
        columns: list[list[Line]] = [[([item], small)] for item in row]
        cells(sheet, (rest, *(width for _, width in heads)), columns, ruled=True, pad=pad)
    sheet.skip(4)
