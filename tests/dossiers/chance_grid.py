"""Facts in grids set by chance: ruled rows of label and value, cells with small labels, values below or at one edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.chance_rows import RowManner, Rows, Said
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import Pairing, below, form_cells, pair, record
from tests.dossiers.typeset import BOLD, PLAIN, Item, Run

_SHORT = 24  # letters of a value that shares a row


class Setter(Protocol):
    """Prints facts one row after the other."""

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts."""


class Grid:
    """Prints facts in one of the forms above; a form is kept for the whole paper."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose the form."""
        self._sheet, self._form = sheet, dice.pick(["table", "table", "cells", "below", "edge"])
        self._colon = dice.pick(["", ":"]) if self._form in ("table", "cells") else dice.pick([":", ":", ""])
        self._wide, self._next, self._numbers = dice.pick([0.3, 0.36, 0.42]), 1, dice.chance(0.4)
        self._how = Pairing(value=dice.pick([BOLD, PLAIN]), colon=self._colon)

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts."""
        entries = [fact.entry for fact in facts]
        record(self._sheet, *entries)
        if self._form == "table":
            rows = [self._row(fact, numbered=numbered) for fact in facts]
            self._sheet.table((self._wide, 1 - self._wide), rows, pad=4)
            self._sheet.skip(3)
        elif self._form == "cells":
            for group in _grouped(facts):
                form_cells(self._sheet, self._how, [1 / len(group)] * len(group), *map(_labelled, group))
            self._sheet.skip(3)
        elif self._form == "below":
            below(self._sheet, self._how, *map(_labelled, facts))
        else:
            pair(self._sheet, self._how, *map(_labelled, facts), at=190.0)

    def _row(self, fact: Said, *, numbered: bool) -> list[list[Item]]:
        lead = f"{self._next}. " if self._numbers and numbered else ""
        self._next += bool(lead)
        return [[f"{lead}{fact.label}{self._colon}"], [Run(fact.entry.printed, self._how.value)]]


def _labelled(fact: Said) -> Entry:
    return replace(fact.entry, label=fact.label)


def _grouped(facts: Sequence[Said]) -> list[list[Said]]:
    groups: list[list[Said]] = []
    for fact in facts:
        short = len(fact.entry.printed) <= _SHORT
        if groups and short and len(groups[-1]) == 1 and len(groups[-1][0].entry.printed) <= _SHORT:
            groups[-1].append(fact)
        else:
            groups.append([fact])
    return groups


def setter(sheet: Sheet, how: RowManner, dice: Dice) -> Setter:
    """Return what prints a paper's facts: rows mostly, a grid else."""
    return Grid(sheet, dice) if dice.chance(0.35) else Rows(sheet, how, dice)
