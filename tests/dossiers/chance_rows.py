"""Rows of facts as real forms have them, set by chance: several in one sentence row, wide gaps, dots, notes, wraps.

`mixed` sets each fact by itself; here facts that belong together share rows, and a form says more than its fields.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import cells, record
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style

_SHORT = 24  # letters of a value that shares a row


@dataclass(frozen=True)
class Said:
    """A label in one wording with its value, English for forms in two languages, and a note behind the label."""

    label: str
    entry: Entry
    english: str = ""
    note: str = ""

    @property
    def short(self) -> bool:
        """Whether it may share a row."""
        return len(self.entry.printed) <= _SHORT


@dataclass(frozen=True)
class RowManner:
    """How rows look; see `row_manner`."""

    join: str
    leader: str
    number: str
    colon: str
    gloss: str
    label: Style
    value: Style
    hang: float
    align: str
    first: float
    after: float | None
    notes: bool


def row_manner(dice: Dice, *, narrow: bool = False) -> RowManner:
    """Return a manner; `narrow` is for columns of half a page."""
    join = dice.pick(["tabs", "tabs", "gap", "dots", "comma", "alone"] if not narrow else ["alone", "gap", "comma"])
    leader = "." if join == "dots" else dice.weighted([("", 0.65), (".", 0.25), ("…", 0.1)])
    return RowManner(
        join=join,
        leader=leader,
        number=dice.weighted([("", 0.6), ("{n}. ", 0.2), ("{n}) ", 0.1), ("- ", 0.1)]),
        colon=dice.weighted([(":", 0.85), (" :", 0.15)]),
        gloss=dice.weighted([("", 0.75), ("/", 0.15), ("(", 0.1)]) if not narrow else "",
        label=dice.weighted([(PLAIN, 0.7), (ITALIC, 0.15), (BOLD, 0.15)]),
        value=dice.weighted([(BOLD, 0.5), (PLAIN, 0.4), (BOLD_ITALIC, 0.1)]),
        hang=dice.pick([0.0, 0.0, 14.0, 28.0]),
        align=dice.pick(["left", "left", "justify"]),
        first=dice.pick([0.0, 0.0, 14.0]),
        after=dice.pick([None, None, 1.0, 8.0]),
        notes=dice.chance(0.3),
    )


class Rows:
    """Prints facts row by row; numbers go on from call to call."""

    def __init__(self, sheet: Sheet, how: RowManner, dice: Dice, *, narrow: bool = False) -> None:
        """Begin with the first number."""
        self._sheet, self._how, self._dice, self._narrow, self._next = sheet, how, dice, narrow, 1

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts; short neighbours share rows as the manner has it."""
        record(self._sheet, *(fact.entry for fact in facts))
        for row in self._grouped(facts):
            self._row(row, numbered=numbered)

    def _grouped(self, facts: Sequence[Said]) -> list[list[Said]]:
        rows: list[list[Said]] = []
        most = 2 if self._narrow else self._dice.pick([2, 3])
        for fact in facts:
            joins = self._how.join != "alone" and rows and fact.short and all(each.short for each in rows[-1])
            if joins and len(rows[-1]) < most:
                rows[-1].append(fact)
            else:
                rows.append([fact])
        return rows

    def _label(self, fact: Said, *, numbered: bool, first: bool) -> list[Item]:
        how = self._how
        lead = ""
        if numbered and first:
            lead = how.number.format(n=self._next)
            self._next += 1
        small = replace(how.label, italic=True, bold=False, size=self._sheet.look.size * 0.82)
        note = f" ({fact.note})" if fact.note and how.notes else ""
        if not how.gloss or not fact.english:
            return [Run(f"{lead}{fact.label}{note}{how.colon}", how.label)]
        english = f"/ {fact.english}" if how.gloss == "/" else f" ({fact.english})"
        return [Run(f"{lead}{fact.label}", how.label), Run(f"{english}{how.colon}", small)]

    def _row(self, row: Sequence[Said], *, numbered: bool) -> None:
        how, sheet = self._how, self._sheet
        parts = [
            [*self._label(fact, numbered=numbered, first=not index), " ", Run(fact.entry.printed, how.value)]
            for index, fact in enumerate(row)
        ]
        if len(row) > 1 and how.join != "comma" and not self._fits(parts):
            for part in parts:
                self._line([part], [])
        elif how.join == "tabs" and len(row) > 1:
            width = 1 / len(row)
            cells(sheet, [width] * len(row), [[(part, PLAIN)] for part in parts])
            sheet.skip(sheet.look.after if how.after is None else how.after)
        else:
            self._line(parts, row)

    def _fits(self, parts: Sequence[Sequence[Item]]) -> bool:
        """Say whether each part of a row has room in its share of the frame, as typists see to it."""
        share = self._sheet.width / len(parts)
        lines = [self._sheet.set_lines(part) for part in parts]
        return all(len(each) == 1 and each[0].width < 0.96 * share for each in lines)

    def _line(self, parts: Sequence[list[Item]], row: Sequence[Said]) -> None:
        how, sheet = self._how, self._sheet
        items: list[Item] = []
        for index, part in enumerate(parts):
            if index and how.join == "comma":
                items[-1] = Run(f"{row[index - 1].entry.printed}{self._dice.pick([',', ';'])}", how.value)
                items.append(" ")
            elif index:
                items += [Leader(mark=how.leader or "."), " "] if how.join == "dots" else [Leader(blank=True)]
            items += part
        if how.leader and how.join != "comma":
            items.append(Leader(mark=how.leader))
        align = how.align if len(parts) == 1 and not how.leader else "left"
        sheet.para(*items, align=align, first=how.first, hang=how.hang, after=how.after)


def table_of_two(sheet: Sheet, dice: Dice, heads: Sequence[str], rows: Sequence[tuple[str, Entry, Entry]]) -> None:
    """Print two people in a table: labels at the left, ruled or not, labels with a colon or not."""
    ruled, colon = dice.chance(0.6), dice.pick(["", ":"])
    widths = dice.pick([(0.24, 0.38, 0.38), (0.3, 0.35, 0.35), (0.2, 0.4, 0.4)])
    lead = dice.pick(["", "Thông tin", "Nội dung"])
    if ruled:
        titles: list[list[Item]] = [[Run(head, BOLD)] for head in (lead, *heads)]
        body: list[list[list[Item]]] = [titles]
        body += [[[f"{label}{colon}"], [one.printed], [two.printed]] for label, one, two in rows]
        sheet.table(widths, body, pad=dice.pick([3.0, 5.0]))
    else:
        cells(sheet, widths, [[([lead], ITALIC)], *([([head], BOLD)] for head in heads)])
        for label, one, two in rows:
            cells(sheet, widths, [[([f"{label}{colon}"], PLAIN)], [([one.printed], PLAIN)], [([two.printed], PLAIN)]])
            sheet.skip(dice.real(2, 5))
    for _, one, two in rows:
        record(sheet, one, two)
