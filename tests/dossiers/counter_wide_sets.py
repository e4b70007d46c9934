"""Ways in which papers handed in at counters set facts: labels at an edge, values first, questions, bundles.

What they print belongs to the layouts that use them; they invent nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from tests.dossiers.arranged import IN_CELLS, IN_LINES, Arrangement
from tests.dossiers.canvas import Sheet
from tests.dossiers.chance_press import Printer, press_of
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import cells, record
from tests.dossiers.setters_lined import new_setter
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Run, Style
from tests.dossiers.ward_wide_sets import WideSetter

COUNTER_FORMS = ("right labels", "values left", "questions", "bundled", "tabbed heads", "stepped")
_ASKED = ("{label}?", "{label} là gì?", "Xin cho biết {lower}:", "{label} (ghi rõ)?")
_SHORT = 22  # letters of a value that is bundled with others


class Puts(Protocol):
    """Prints facts and notes their values."""

    def put(self, *facts: Said) -> None:
        """Print facts."""


class CounterSetter:
    """Prints facts in one of the forms above; a form is kept for the whole paper."""

    def __init__(self, sheet: Sheet, dice: Dice, forms: Sequence[str] = COUNTER_FORMS) -> None:
        """Choose the form and how it looks."""
        self._sheet, self._dice, self._form, self._next = sheet, dice, dice.pick(forms), 0
        self._label = dice.pick([PLAIN, PLAIN, ITALIC, BOLD, Style(colour=(84, 88, 98))])
        self._value = dice.pick([BOLD, PLAIN, PLAIN, BOLD_ITALIC])
        self._edge, self._after = dice.pick([0.3, 0.36, 0.44]), dice.pick([0.0, 2.0, 5.0])
        self._colon, self._between = dice.pick([":", "", " |", " :"]), dice.pick([" - ", ", ", " / ", "; "])
        self._asks, self._number = dice.pick(_ASKED), dice.pick(["{n}. ", "Câu {n}: ", "", "{n}/ "])
        self._most = dice.pick([2, 3, 3])

    def put(self, *facts: Said) -> None:
        """Print facts and note their values."""
        record(self._sheet, *(fact.entry for fact in facts))
        if self._form in ("bundled", "tabbed heads"):
            for row in self._rows(facts):
                (self._bundle if self._form == "bundled" else self._heads)(row)
            return
        for fact in facts:
            self._next += 1
            self._single(fact)

    def _single(self, fact: Said) -> None:
        sheet, value = self._sheet, Run(fact.entry.printed, self._value)
        if self._form == "right labels":
            label, edge, top = Run(f"{fact.label}{self._colon}", self._label), self._edge, sheet.y
            before = len(sheet.lines)
            sheet.columns((0.0, edge - 0.02, lambda: sheet.para(label, align="right", after=0)),
                          (edge, 1.0, lambda: sheet.para(value, after=0)))  # fmt: skip
            said = sheet.lines[before:]
            sheet.lines[before:] = [" ".join(said)] if sheet.y - top < 1.5 * sheet.line_height() else said
            sheet.skip(self._after)
        elif self._form == "values left":
            small = replace(self._label, size=sheet.look.size * 0.84)
            cells(sheet, (0.62, 0.38), [[([value], PLAIN)], [([f"← {fact.label}"], small)]])
            sheet.skip(self._after)
        elif self._form == "questions":
            asks = self._asks.format(label=fact.label, lower=f"{fact.label[:1].lower()}{fact.label[1:]}")
            sheet.para(Run(f"{self._number.format(n=self._next)}{asks} ", self._label), value, hang=14,
                       after=self._after)  # fmt: skip
        else:
            first = 10.0 * (self._next % 2)
            sheet.para(Run(f"{fact.label}{self._colon or ':'} ", self._label), value, first=first, hang=first + 16,
                       after=self._after)  # fmt: skip

    def _rows(self, facts: Sequence[Said]) -> list[list[Said]]:
        rows: list[list[Said]] = []
        for fact in facts:
            if rows and len(rows[-1]) < self._most and self._holds(fact) and self._holds(rows[-1][-1]):
                rows[-1].append(fact)
            else:
                rows.append([fact])
        return rows

    def _holds(self, fact: Said) -> bool:
        """Say whether a fact has room beside others, and does not say what parts them."""
        text, part = fact.entry.printed, 0.92 * self._sheet.width / self._most
        if len(text) > _SHORT or len(fact.label) > _SHORT or self._between.strip() in text:
            return False
        return self._sheet.measure(text, BOLD) < part

    def _bundle(self, row: Sequence[Said]) -> None:
        labels = [row[0].label, *(f"{fact.label[:1].lower()}{fact.label[1:]}" for fact in row[1:])]
        values = self._between.join(fact.entry.printed for fact in row)
        joint = ", " if self._between == "; " else self._between
        self._sheet.para(Run(f"{joint.join(labels)}: ", self._label), Run(values, self._value), hang=12,
                         after=self._after)  # fmt: skip

    def _heads(self, row: Sequence[Said]) -> None:
        sheet, part = self._sheet, 1 / len(row)
        small = replace(self._label, size=sheet.look.size * 0.86)
        cells(sheet, [part] * len(row), [[([fact.label], small)] for fact in row])
        cells(sheet, [part] * len(row), [[([Run(fact.entry.printed, self._value)], PLAIN)] for fact in row])
        sheet.skip(self._after + 2)


def counter_setter(sheet: Sheet, dice: Dice, *pools: str, english: bool = False) -> Puts:
    """Return what prints facts in a way of one of the pools: "lines", "cells", "dense", "clouds", "own"."""
    pool = dice.pick(pools or ("lines", "cells", "dense", "clouds", "own"))
    if pool == "own":
        return CounterSetter(sheet, dice)
    wide, arranged, press, new = {
        "lines": (("tab", "under", "bracket", "equals", "dashes", "bare tab", "to the right"), IN_LINES,
                  ("colons", "dotted", "bullets", "scored", "stack"), ("rightward", "pointed", "margin")),
        "cells": (("boxes",), IN_CELLS, ("heads",), ("coded", "striped", "fieldsets")),
        "dense": (("run on", "two a line"), ("runs", "pairs"), ("sentence", "spread"), ("strung",)),
        "clouds": (("under", "value first"), ("overs", "unders"), ("caption", "stack"), ("dots below",)),
    }[pool]  # fmt: skip
    makes: list[Callable[[], Puts]] = [
        lambda: Arrangement(sheet, dice, arranged),
        lambda: Printer(sheet, press_of(dice, press), dice),
        lambda: new_setter(sheet, dice, new, english=english),
    ]
    if not english:
        makes.append(lambda: WideSetter(sheet, dice, wide))
    return dice.pick(makes)()
