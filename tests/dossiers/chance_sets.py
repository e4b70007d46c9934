"""Further manners in which papers set facts, chosen by chance: heads on top, labels below, blanks, halves, prose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.chance_grid import Grid, Setter
from tests.dossiers.chance_rows import Rows, Said, row_manner
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.pairs import cells, record
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, PLAIN, Item, Leader, Run, Style

Words = Mapping[str, Sequence[str]]
"""The labels under which a field may stand, by its key."""

_PAD = 4.0  # points between a cell's rules and its text
ALL_FORMS = ("rows", "rows", "grid", "grid", "top", "below", "blanks", "halves", "prose")


def worded(facts: Facts, dice: Dice, words: Words, key: str, of: str = "") -> Said:
    """Return a value under one of its labels; `of` stands for "{of}" in them.

    A label that ends in "ngày" takes that word from a day in words.
    """
    label, entry = dice.pick(words[key]).format(of=of).strip(), facts.entry("", key)
    if label.lower().endswith("ngày") and entry.printed.lower().startswith("ngày "):
        entry = replace(entry, printed=entry.printed[5:])
    return Said(label, entry)


def besides(dice: Dice, probability: float, *told: tuple[str, str]) -> list[Said]:
    """Return facts of no field, each with the given probability."""
    return [Said(label, Entry("", None, value)) for label, value in told if dice.chance(probability)]


def by_pen(facts: Sequence[Said]) -> list[Said]:
    """Return the same facts written by hand."""
    return [replace(fact, entry=replace(fact.entry, by_pen=True)) for fact in facts]


class TopHeads:
    """Ruled tables of one row of values each, below their heads."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose how the tables look."""
        self._sheet, self._most = sheet, dice.pick([2, 3, 3, 4, 5])
        self._head = dice.pick([BOLD, BOLD, PLAIN, BOLD_ITALIC])
        self._value, self._align = dice.pick([PLAIN, PLAIN, BOLD]), dice.pick(["center", "left"])
        self._gap = dice.pick([0.0, 4.0, 8.0])

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts; `numbered` is of no consequence here."""
        record(self._sheet, *(fact.entry for fact in facts))
        for group in self._groups(facts):
            needed = [self._needed(fact) for fact in group]
            widths = [each / sum(needed) for each in needed]
            rows: list[list[list[Item]]] = [
                [[Run(fact.label, self._head)] for fact in group],
                [[Run(fact.entry.printed, self._value)] for fact in group],
            ]
            self._sheet.table(widths, rows, aligns=[self._align] * len(group), pad=_PAD)
            self._sheet.skip(self._gap)

    def _needed(self, fact: Said) -> float:
        words = [self._sheet.measure(word, self._head) for word in fact.label.split()]
        words += [self._sheet.measure(word, BOLD) for word in fact.entry.printed.split()]
        whole = self._sheet.measure(fact.entry.printed, self._value)
        return max(*words, min(whole, 0.3 * self._sheet.width)) + (2 * _PAD + 4) * POINT

    def _groups(self, facts: Sequence[Said]) -> list[list[Said]]:
        groups: list[list[Said]] = []
        for fact in facts:
            last = groups[-1] if groups else []
            fits = sum(map(self._needed, [*last, fact])) <= self._sheet.width
            if last and fits and len(last) < self._most:
                last.append(fact)
            else:
                groups.append([fact])
        return groups


class LabelsBelow:
    """Values on lines, bare or on dots, with small labels below them, in brackets or slanted."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose how lines and labels look."""
        self._sheet, self._value, self._tail = sheet, dice.pick([BOLD, BOLD, PLAIN]), dice.chance(0.5)
        self._label, self._bracket = dice.pick(["({})", "{}", "{}"]), dice.chance(0.7)
        self._align = "left" if self._tail else dice.pick(["left", "center"])

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts; `numbered` is of no consequence here."""
        sheet = self._sheet
        record(sheet, *(fact.entry for fact in facts))
        small = Style(italic=self._bracket, size=sheet.look.size * 0.78)
        tail: list[Item] = [Leader()] if self._tail else []
        for row in pairs_of(facts):
            columns: list[list[tuple[list[Item], Style]]] = [
                [([Run(fact.entry.printed, self._value), *tail], PLAIN), ([self._label.format(fact.label)], small)]
                for fact in row
            ]
            cells(sheet, [1 / len(row)] * len(row), columns, align=self._align)
            sheet.skip(6)


class Blanks:
    """A form whose blanks are marked by dots or strokes, filled in by hand or by machine, several to a line."""

    def __init__(self, sheet: Sheet, dice: Dice, *, pen: bool | None = None) -> None:
        """Choose the marks and, where `pen` is None, what fills them."""
        self._sheet, self._mark = sheet, dice.pick([".", ".", "_", "…"])
        self._pen = dice.chance(0.4) if pen is None else pen
        self._number, self._next = dice.pick(["", "", "{n}. ", "- "]), 1
        self._value, self._many = dice.pick([PLAIN, BOLD]), dice.chance(0.7)

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts."""
        told = by_pen(facts) if self._pen else list(facts)
        record(self._sheet, *(fact.entry for fact in told))
        line: list[Item] = []
        for fact in told:
            lead = self._number.format(n=self._next) if numbered else ""
            self._next += 1
            value = Run(fact.entry.printed, Style(pen=True) if self._pen else self._value)
            part: list[Item] = [f"{lead}{fact.label}: ", value, " ", Leader(mark=self._mark), " "]
            if line and not (self._many and self._fits([*line, *part])):
                self._sheet.para(*line[:-1])
                line = []
            line += part
        self._sheet.para(*line[:-1])

    def _fits(self, items: Sequence[Item]) -> bool:
        bare = [item for item in items if not isinstance(item, Leader)]
        lines = self._sheet.set_lines(bare)
        return len(lines) == 1 and lines[0].width < 0.9 * self._sheet.width


class Halves:
    """Facts in two columns side by side, filled one after the other."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose how the rows of both columns look."""
        self._sheet, self._rows = sheet, Rows(sheet, row_manner(dice, narrow=True), dice, narrow=True)
        self._part = dice.pick([0.46, 0.5, 0.56])

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts, the first half of them at the left; one alone takes the whole width."""
        if len(facts) == 1:
            self._rows.put(*facts, numbered=numbered)
            return
        middle = (len(facts) + 1) // 2
        self._sheet.columns(
            (0.0, self._part - 0.015, lambda: self._rows.put(*facts[:middle], numbered=numbered)),
            (self._part + 0.015, 1.0, lambda: self._rows.put(*facts[middle:], numbered=numbered)),
        )


class Prose:
    """Facts one behind the other in a paragraph, each behind its label."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose what stands between facts."""
        self._sheet, self._joint, self._colon = (
            sheet,
            dice.pick(["; ", ", ", "; ", " - "]),
            dice.pick([": ", ": ", " : "]),
        )
        self._value, self._align = dice.pick([BOLD, PLAIN]), dice.pick(["justify", "left"])
        self._first = dice.pick([0.0, 20.0])

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts; `numbered` is of no consequence here."""
        record(self._sheet, *(fact.entry for fact in facts))
        items: list[Item] = []
        for number, fact in enumerate(facts, 1):
            label = fact.label if number == 1 or fact.label[:2].isupper() else _lowered(fact.label)
            end = "." if number == len(facts) else self._joint
            items += [f"{label}{self._colon}", Run(fact.entry.printed, self._value), end]
        self._sheet.para(*items, align=self._align, first=self._first)


def _lowered(label: str) -> str:
    return f"{label[:1].lower()}{label[1:]}"


def pairs_of(facts: Sequence[Said]) -> list[list[Said]]:
    """Return facts in rows: two short neighbours share one."""
    rows: list[list[Said]] = []
    for fact in facts:
        if rows and fact.short and len(rows[-1]) == 1 and rows[-1][0].short:
            rows[-1].append(fact)
        else:
            rows.append([fact])
    return rows


def any_setter(sheet: Sheet, dice: Dice, forms: Sequence[str] = ALL_FORMS) -> Setter:
    """Return what sets a paper's facts in one of the forms named."""
    form = dice.pick(forms)
    if form == "rows":
        return Rows(sheet, row_manner(dice), dice)
    if form == "blanks":
        return Blanks(sheet, dice)
    if form == "grid":
        return Grid(sheet, dice)
    if form == "top":
        return TopHeads(sheet, dice)
    if form == "below":
        return LabelsBelow(sheet, dice)
    return Halves(sheet, dice) if form == "halves" else Prose(sheet, dice)
