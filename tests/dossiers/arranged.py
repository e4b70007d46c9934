"""Facts set in one of many arrangements: in lines, in cells, or several of them together.

A paper keeps its arrangement; its numbers go on from call to call.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import sqrt

from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style, Tab

IN_LINES = ("lines", "colons", "tabs", "stairs", "hairs", "edges", "numbers", "gloss")
IN_CELLS = ("heads", "cells", "listed", "fours", "remarks", "crates")
IN_CLOUDS = ("overs", "unders", "runs", "pairs", "bare")
ARRANGEMENTS = (*IN_LINES, *IN_CELLS, *IN_CLOUDS)
_TIGHT = (*IN_CELLS, "overs", "unders", "hairs", "colons")
_PAD = 4.0  # points between a cell's rules and its text
_SHORT = 26  # letters of a value that stands beside another
_REMARKS = ("", "", "", "Đúng", "Khớp", "Theo hồ sơ", "x", "Đã kiểm tra", "(*)")


class Arrangement:
    """Prints facts in one arrangement."""

    def __init__(self, sheet: Sheet, dice: Dice, forms: Sequence[str] = ARRANGEMENTS) -> None:
        """Choose it, and how labels and values look."""
        self._sheet, self._dice, self.form = sheet, dice, dice.pick(forms)
        self._label = dice.weighted([(PLAIN, 0.6), (ITALIC, 0.15), (BOLD, 0.15), (Style(colour=(70, 74, 84)), 0.1)])
        self._value = dice.weighted([(BOLD, 0.42), (PLAIN, 0.5), (BOLD_ITALIC, 0.08)])
        self._joint = dice.weighted(
            [(": ", 0.6), (" : ", 0.12), (" ", 0.08), (" - ", 0.07), (" – ", 0.05), (":  ", 0.08)]
        )
        self._lead = dice.weighted(
            [("", 0.45), ("{n}. ", 0.2), ("- ", 0.12), ("{n}/ ", 0.08), ("• ", 0.08), ("+ ", 0.07)]
        )
        self._mark, self._end = dice.pick(["", "", "", ".", "_", "…"]), dice.pick(["", "", "", ";", "."])
        self._gap, self._hang = dice.pick([0.0, 2.0, 4.0, 8.0, 13.0]), dice.pick([0.0, 0.0, 16.0, 30.0])
        self._edge, self._align = dice.pick([0.24, 0.3, 0.36, 0.44]), dice.pick(["left", "left", "center"])
        self._between = dice.pick(["; ", ", ", " – ", " | ", ". ", "     ", " / ", " * "])
        dresses = [("", 0.78), ("capitals", 0.07), ("({n})", 0.05), (" ({n})", 0.04), (" (*)", 0.03), ("[{n}]", 0.03)]
        self._dress, self._marks = dice.weighted(dresses), 0
        narrow = sheet.width < 0.6 * sheet.size[0]
        self._most, self._count = 2 if narrow else dice.pick([2, 2, 3]), 0

    def put(self, *told: Said) -> None:
        """Print facts and note their values."""
        record(self._sheet, *(fact.entry for fact in told))
        facts = [self._dressed(fact) for fact in told]
        groups: dict[str, Callable[[Sequence[Said]], None]] = {
            "heads": self._heads, "fours": self._fours, "overs": self._overs, "unders": self._unders,
            "runs": self._runs, "pairs": self._pairs, "crates": self._crates,
        }  # fmt: skip
        single: dict[str, Callable[[Said], None]] = {
            "lines": self._line, "colons": self._colon, "tabs": self._tab, "stairs": self._stair, "hairs": self._hair,
            "edges": self._at_edge, "numbers": self._line, "gloss": self._glossed, "cells": self._cell,
            "listed": self._cell, "remarks": self._cell, "bare": self._bare,
        }  # fmt: skip
        if self.form in groups:
            groups[self.form](facts)
        for fact in facts if self.form in single else ():
            self._count += 1
            single[self.form](fact)

    def _dressed(self, fact: Said) -> Said:
        """Return a fact with its label in capitals, or with the mark of a footnote, as the paper has it."""
        self._marks += 1
        label = fact.label.upper() if self._dress == "capitals" else f"{fact.label}{self._dress.format(n=self._marks)}"
        return replace(fact, label=_broken(label) if self.form in _TIGHT else label)

    def _share(self, text: str) -> float:
        """Return the part of the frame that the longest word of a text needs."""
        widest = max((self._sheet.measure(word, BOLD) for word in text.split()), default=0.0)
        return (widest * 1.04 + (2 * _PAD + 4) * POINT) / self._sheet.width

    def _run(self, fact: Said) -> Run:
        return Run(fact.entry.printed, self._value)

    def _text(self, fact: Said) -> Run:
        lead = self._lead or ("{n}. " if self.form == "numbers" else "")
        return Run(f"{lead.format(n=self._count)}{fact.label}{self._joint}".rstrip(), self._label)

    def _line(self, fact: Said) -> None:
        tail: list[Item] = [" ", Leader(mark=self._mark)] if self._mark else [self._end]
        self._sheet.para(self._text(fact), " ", self._run(fact), *tail, hang=self._hang, after=self._gap)

    def _colon(self, fact: Said) -> None:
        edge = self._edge * self._sheet.width / POINT
        columns: list[list[Line]] = [[([Run(fact.label, self._label)], PLAIN)], [([": ", self._run(fact)], PLAIN)]]
        if self._sheet.measure(fact.label, BOLD) * 1.2 > edge * POINT:
            return self._line(fact)
        cells(self._sheet, (self._edge, 1 - self._edge), columns)
        return self._sheet.skip(self._gap)

    def _tab(self, fact: Said) -> None:
        edge = self._edge * self._sheet.width / POINT
        if self._sheet.measure(fact.label, BOLD) * 1.2 > (edge - 8) * POINT:
            return self._line(fact)
        return self._sheet.para(Run(fact.label, self._label), Tab(edge), self._run(fact), hang=edge, after=self._gap)

    def _stair(self, fact: Said) -> None:
        self._sheet.para(self._text(fact), after=0)
        self._sheet.para(self._run(fact), first=24, hang=24, after=self._gap)

    def _hair(self, fact: Said) -> None:
        sheet = self._sheet
        edge = max(self._edge, self._share(self._text(fact).text))
        cells(sheet, (edge, 1 - edge), [[([self._text(fact)], PLAIN)], [([self._run(fact)], PLAIN)]])
        sheet.draw.line([(sheet.left, sheet.y + 6), (sheet.right, sheet.y + 6)], fill=(170, 172, 178), width=2)
        sheet.skip(3 + self._gap / 2)

    def _at_edge(self, fact: Said) -> None:
        sheet = self._sheet
        room = sheet.measure(f"{fact.label}{fact.entry.printed}", BOLD) * max(1.0, sheet.look.word_space) * 1.15
        if room > 0.92 * sheet.width:
            return self._stair(fact)
        leader = Leader(mark=self._mark or ".", blank=not self._mark)
        return sheet.para(self._text(fact), " ", leader, " ", self._run(fact), after=self._gap)

    def _glossed(self, fact: Said) -> None:
        small = Style(italic=True, size=self._sheet.look.size * 0.8)
        english = Run(f" ({fact.english})" if self._hang else f" / {fact.english}", small)
        label: list[Item] = [Run(fact.label, self._label), english] if fact.english else [Run(fact.label, self._label)]
        self._sheet.para(*label, self._joint.rstrip() or ":", " ", self._run(fact), hang=self._hang, after=self._gap)

    def _cell(self, fact: Said) -> None:
        left: list[Line] = [([Run(fact.label, self._label)], PLAIN)]
        columns: list[list[Line]] = [left, [([self._run(fact)], PLAIN)]]
        edge = max(self._edge, self._share(fact.label))
        widths: list[float] = [edge, 1 - edge]
        if self.form != "cells":
            columns.insert(0, [([f"{self._count}"], PLAIN)])
            widths = [0.07, edge, 0.93 - edge]
        if self.form == "remarks":
            columns.append([([self._dice.pick(_REMARKS)], PLAIN)])
            widths = [0.07, edge, 0.77 - edge, 0.16]
        cells(self._sheet, widths, columns, ruled=True, pad=_PAD)

    def _bare(self, fact: Said) -> None:
        self._sheet.para(Run(fact.label, self._label), self._joint.rstrip(" :") or " ", " ", self._run(fact),
                         align="center", after=self._gap)  # fmt: skip

    def _rows(self, facts: Sequence[Said], most: int) -> list[list[Said]]:
        rows: list[list[Said]] = []
        for fact in facts:
            short = len(fact.entry.printed) <= _SHORT and len(fact.label) <= _SHORT + 4
            if rows and short and len(rows[-1]) < most and len(rows[-1][-1].entry.printed) <= _SHORT:
                rows[-1].append(fact)
            else:
                rows.append([fact])
        return [half for row in rows for half in self._that_fit(row)]

    def _that_fit(self, row: list[Said]) -> list[list[Said]]:
        if len(row) > 1 and sum(self._least(fact) for fact in row) > 0.95 * self._sheet.width:
            return [*self._that_fit(row[:-1]), row[-1:]]
        return [row] if row else []

    def _least(self, fact: Said) -> float:
        words = f"{fact.label} {fact.entry.printed}".split()
        return max(self._sheet.measure(word, BOLD) for word in words) * 1.08 + (2 * _PAD + 6) * POINT

    def _shares(self, row: Sequence[Said]) -> list[float]:
        """Return widths in parts of the frame: room for the longest word, and more for who says more."""
        least = [self._least(fact) for fact in row]
        wants = [sqrt(len(fact.label) + 2 * len(fact.entry.printed)) for fact in row]
        rest = max(0.0, self._sheet.width - sum(least))
        widths = [low + rest * want / sum(wants) for low, want in zip(least, wants, strict=True)]
        return [width / sum(widths) for width in widths]

    def _heads(self, facts: Sequence[Said]) -> None:
        middle = (len(facts) + 1) // 2 if len(facts) > 6 else len(facts)
        for row in [*self._that_fit(list(facts[:middle])), *self._that_fit(list(facts[middle:]))]:
            parts: list[list[list[Item]]] = [
                [[Run(fact.label, self._label)] for fact in row],
                [[self._run(fact)] for fact in row],
            ]
            if self._hang and len(row) > 1:
                parts.insert(1, [[f"({number})"] for number in range(1, len(row) + 1)])
            self._sheet.table(self._shares(row), parts, aligns=[self._align] * len(row), pad=_PAD)
            self._sheet.skip(self._gap)

    def _fours(self, facts: Sequence[Said]) -> None:
        rows = self._rows(facts, 2)
        fit = all(
            self._share(fact.label) < 0.2 and self._share(fact.entry.printed) < 0.3 for row in rows for fact in row
        )
        for row in rows if fit else [[fact] for fact in facts]:
            columns: list[list[Line]] = []
            for fact in row:
                columns += [[([Run(fact.label, self._label)], PLAIN)], [([self._run(fact)], PLAIN)]]
            widths = (0.2, 0.3) * 2 if len(row) > 1 else (0.2, 0.8) if fit else (0.4, 0.6)
            cells(self._sheet, widths, columns, ruled=True, pad=_PAD)

    def _crates(self, facts: Sequence[Said]) -> None:
        """Cells with label and value in one line, as tax forms have them."""
        for row in self._rows(facts, self._most):
            columns: list[list[Line]] = []
            for fact in row:
                self._count += 1
                columns.append([([Run(f"[{self._count:02d}] {fact.label}: ", self._label), self._run(fact)],
                                 PLAIN)])  # fmt: skip
            cells(self._sheet, self._shares(row), columns, ruled=True, pad=_PAD)

    def _overs(self, facts: Sequence[Said]) -> None:
        small = replace(self._label, size=self._sheet.look.size * 0.8)
        for row in self._rows(facts, self._most):
            columns: list[list[Line]] = [[([fact.label], small), ([self._run(fact)], PLAIN)] for fact in row]
            cells(self._sheet, self._shares(row), columns, align=self._align)
            self._sheet.skip(self._gap + 2)

    def _unders(self, facts: Sequence[Said]) -> None:
        small = Style(italic=True, size=self._sheet.look.size * 0.78)
        mark = self._mark or "."
        for row in self._rows(facts, self._most):
            columns: list[list[Line]] = [
                [([Leader(mark=mark), " ", self._run(fact), " ", Leader(mark=mark)], PLAIN),
                 ([f"({fact.label})"], small)]
                for fact in row
            ]  # fmt: skip
            cells(self._sheet, self._shares(row), columns, align="center")
            self._sheet.skip(self._gap)

    def _runs(self, facts: Sequence[Said]) -> None:
        joint = self._joint if self._joint.strip() else ": "
        for start in range(0, len(facts), 4):
            items: list[Item] = []
            for fact in facts[start : start + 4]:
                items += [self._between] if items else []
                items += [Run(f"{fact.label}{joint}".rstrip(), self._label), " ", self._run(fact)]
            self._sheet.para(*items, self._end, align="justify" if self._hang else "left", after=self._gap)

    def _pairs(self, facts: Sequence[Said]) -> None:
        joint = self._joint.rstrip() or ":"
        for row in self._rows(facts, self._most):
            columns: list[list[Line]] = [
                [([Run(f"{fact.label}{joint}", self._label), " ", self._run(fact)], PLAIN)] for fact in row
            ]
            cells(self._sheet, self._shares(row), columns)
            self._sheet.skip(self._gap)


def _broken(label: str) -> str:
    """Return a label that can be broken behind its strokes."""
    return label.replace("/", "/ ") if len(label) > 12 else label
