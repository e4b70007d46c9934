"""A leaflet about a change of residence whose numbers stand in groups of squares, other facts over dots in pairs.

Canonical values as in `residence_facts`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_grid import Setter
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.pairs import cells, record
from tests.dossiers.residence_moves import HEAD, PERSON, open_form, residence_moved, said_of, told_members
from tests.dossiers.residence_words import put_consents, put_members
from tests.dossiers.setters_lined import DotsBelow
from tests.dossiers.squares import Squares, square_row, square_rows
from tests.dossiers.typeset import PLAIN, Item, Leader, Run, Style


def _grouped(sheet: Sheet, fact: Said, squares: Squares, groups: Sequence[int]) -> None:
    """Print a number in groups of squares, the label on the line above or before them."""
    record(sheet, replace(fact.entry, by_pen=squares.by_pen))
    sheet.para(f"{fact.label}:", after=1)
    digits, parts, x = fact.entry.printed, [], 0.0
    for count in groups:
        parts.append((x, "", digits[:count]))
        digits = digits[count:]
        x += (count * (squares.side + squares.gap) + 12) * POINT / sheet.width
    square_rows(sheet, parts, squares)


def _in_groups(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A leaflet filled in by hand: numbers in groups of squares below their labels, the others over dots in pairs."""
    told, by_pen = residence_moved(cast, dice), dice.chance(0.8)
    open_form(sheet, told, dice, by_pen=by_pen)
    squares = Squares(side=dice.real(14, 18), gap=dice.pick([0.0, 1.5]), thick=dice.pick([2, 3]), by_pen=by_pen)
    groups = dice.pick([(3, 3, 6), (4, 4, 4), (6, 6), (3, 3, 3, 3)])
    below = dice.chance(0.3)
    rows: Setter = DotsBelow(sheet, dice, pen=by_pen) if below else _Dotted(sheet, dice, by_pen=by_pen)
    phones = dice.chance(0.4)
    said = [*said_of(told, dice, PERSON), *said_of(told, dice, HEAD), *said_of(told, dice, ("request",))]
    waiting: list[Said] = []
    for fact in said:
        grouped = fact.entry.key in ("id_number", "head_id_number")
        if not grouped and not (phones and fact.entry.key == "phone"):
            waiting.append(fact)
            continue
        rows.put(*waiting)
        waiting = []
        if grouped:
            _grouped(sheet, fact, squares, groups)
        else:
            record(sheet, replace(fact.entry, by_pen=by_pen))
            square_row(sheet, f"{fact.label}:", fact.entry.printed, squares)
    rows.put(*waiting)
    if dice.chance(0.5):
        told_members(sheet, told, dice)
    else:
        put_members(sheet, told, dice, by_pen=by_pen)
    put_consents(sheet, cast, told, dice)


class _Dotted:
    """Short facts two or three beside one another, each over a dotted rule of its own; long ones over the page."""

    def __init__(self, sheet: Sheet, dice: Dice, *, by_pen: bool) -> None:
        self._sheet, self._pen, self._most = sheet, by_pen, dice.pick([2, 2, 3])
        self._mark, self._colon = dice.pick([".", "_", "…"]), dice.pick([": ", " ", " : "])

    def put(self, *facts: Said, numbered: bool = True) -> None:
        """Print facts; `numbered` is of no consequence here."""
        row: list[Said] = []
        for fact in facts:
            long = self._wide(fact) > 0.86 / self._most
            if row and (long or len(row) == self._most):
                self._row(row)
                row = []
            row.append(fact)
            if long:
                self._row(row)
                row = []
        self._row(row)

    def _wide(self, fact: Said) -> float:
        value = self._sheet.measure(fact.entry.printed, Style(pen=True) if self._pen else PLAIN)
        return (self._sheet.measure(f"{fact.label}{self._colon}", PLAIN) + value) * 1.05 / self._sheet.width

    def _row(self, row: Sequence[Said]) -> None:
        if not row:
            return
        columns: list[list[tuple[list[Item], Style]]] = []
        for fact in row:
            entry = replace(fact.entry, by_pen=self._pen)
            record(self._sheet, entry)
            value = Run(entry.printed, Style(pen=True) if self._pen else PLAIN)
            columns.append([([f"{fact.label}{self._colon}", value, " ", Leader(mark=self._mark)], PLAIN)])
        cells(self._sheet, [1 / len(row)] * len(row), columns)
        self._sheet.skip(4)


RESIDENCES_GROUPED = (Drawn("residence_in_groups", _in_groups, 12.5),)
