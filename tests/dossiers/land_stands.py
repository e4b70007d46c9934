"""Titles, serials and feet of later certificates of land.

Canonical values as in `land_facts`.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.land_facts import Deed
from tests.dossiers.land_told import fact
from tests.dossiers.later_parts import beside_or_below, small_print
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, pen


def put_title(sheet: Sheet, dice: Dice, lines: Sequence[str], *, larger: float = 3.0) -> None:
    """Print the lines of the title."""
    colour = dice.pick([RED, RED, None])
    for number, line in enumerate(lines):
        size = sheet.look.size + (larger if not number else larger * 0.4)
        sheet.para(line, align="center", style=Style(bold=True, size=size, colour=colour), after=0)
    sheet.skip(dice.pick([4.0, 8.0]))


def put_serial(sheet: Sheet, deed: Deed, dice: Dice) -> None:
    """Print the serial bare or behind a label, at either side or in the middle."""
    said = fact(deed.facts, dice, "serial")
    record(sheet, said.entry)
    value = Run(said.entry.printed, Style(bold=True, size=sheet.look.size + 2, colour=dice.pick([RED, None])))
    lead: list[Item] = [f"{said.label}: "] if dice.chance(0.4) else []
    sheet.para(*lead, value, align=dice.pick(["left", "right", "right", "center"]), after=3)


def ended_with(sheet: Sheet, deed: Deed, dice: Dice, notes: Sequence[str] = (), *, register: bool = True) -> None:
    """Print who signs, the register's number and notes beside him or over him."""
    office, facts, by_pen = deed.office, deed.facts, dice.chance(0.15)
    deed.noted(sheet, "date_of_issue", "signer_name", "issuer")
    when = facts["date_of_issue"] if facts["date_of_issue"].startswith("ngày") else f"ngày {facts['date_of_issue']}"
    own = dice.fork("signs")
    chief = office.titles[-1].removeprefix("PHÓ ")
    titles = own.pick([list(office.titles), [f"KT. {chief}", f"PHÓ {chief}"], [f"{chief}"]])

    def left() -> None:
        sheet.skip(dice.fork("down").pick([2.0, 30.0, 70.0]))
        if register:
            said = fact(facts, dice.fork("register"), "register_number")
            sheet.put("register_number", said.entry.printed, by_pen=by_pen)
            value = (
                pen(said.entry.printed) if by_pen else Run(said.entry.printed, dice.fork("bold").pick([BOLD, PLAIN]))
            )
            sheet.para(f"{said.label}: ", value, style=Style(size=sheet.look.size - dice.fork("small").pick([0, 1])))
        small_print(sheet, dice.fork("notes"), notes)

    def right() -> None:
        sheet.para(f"{office.place}, {when}", align="center", style=own.pick([ITALIC, PLAIN]), after=1)
        sheet.para(own.pick([office.above, office.name]), align="center", style=BOLD, after=0)
        signed(sheet, titles, facts["signer_name"], own, Signing(office.seal, stamped=own.chance(0.15)))

    sheet.skip(4)
    beside_or_below(sheet, dice, left, right)
