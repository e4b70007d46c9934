"""Number, book and day of a certification set by chance: on a line, on two, in cells, between dots.

Canonical values as in `certification`.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.certification_facts import words_of
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.typeset import BOLD, PLAIN, Item, Leader, Run, Style
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed, sentence

NUMBERS = ("Số chứng thực", "Số chứng thực", "Số CT", "Chứng thực số", "Số", "SỐ CHỨNG THỰC", "Số c.thực")
VOLUMES = ("Quyển số", "quyển số", "Quyển", "QUYỂN SỐ", "Thuộc quyển số", "Sổ số", "quyển sổ")


def words_by_chance(cast: Cast, dice: Dice, books: Sequence[str]) -> tuple[Facts, str]:
    """Return what is said, and the day as this page prints it."""
    facts = words_of(cast, dice, dice.pick(books))
    number = int(facts["certification_number"])
    facts = facts.but({"certification_number": dice.pick([str(number), f"{number:05d}", f"{number:04d}"])},
                      {"date_of_issue": cast.issued.isoformat()})  # fmt: skip
    shown = dice.pick([date_long, date_long, date_long, date_slashed, date_dashed, date_short])
    day = shown(cast.issued)
    return facts, sentence(day) if shown is date_long else f"{dice.pick(['Ngày ', 'Ngày: ', 'Chứng thực ngày '])}{day}"


def print_numbers(sheet: Sheet, dice: Dice, facts: Facts, style: Style) -> None:
    """Print number and book on one line, on two, under heads in cells, or apart with dots between them."""
    number, volume = facts["certification_number"], facts["book_number"]
    joint, labels = dice.pick([": ", ": ", ":", " "]), (dice.pick(NUMBERS), dice.pick(VOLUMES))
    form = dice.weighted([("one", 0.4), ("two", 0.25), ("cells", 0.15), ("dots", 0.2)])
    align, strong = dice.pick(["center", "left"]), dice.pick([BOLD, PLAIN])
    first: list[Item] = [f"{labels[0]}{joint}", Run(number, strong)]
    second: list[Item] = [f"{labels[1]}{joint}", Run(volume, strong)]
    if form == "one":
        sheet.para(*first, dice.pick([", ", "   ", "; ", " - ", " "]), *second, align=align, style=style)
    elif form == "two":
        for line in (first, second):
            sheet.para(*line, align=align, style=style, after=1)
    elif form == "cells":
        rows: list[list[list[Item]]] = [[[labels[0]], [labels[1]]], [[Run(number, BOLD)], [Run(volume, BOLD)]]]
        sheet.table((0.5, 0.5), rows, aligns=["center", "center"], style=style, pad=3)
        sheet.skip(3)
    else:
        sheet.para(*first, " ", Leader(), " ", *second, " ", Leader(), style=style)
