"""Feet of further official documents: who signs at the left, a string of copies, signatures by numbers.

Canonical values as in `administrative`.
"""

from __future__ import annotations

from functools import partial

from tests.dossiers.administrative_body import Letter
from tests.dossiers.administrative_drawn import copies
from tests.dossiers.administrative_parts import note_signer
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.pairs import Line, cells
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, Run, Style


def _hand(letter: Letter, dice: Dice) -> Signing:
    return Signing(letter.agency.seal, note=dice.pick(["", "", "(Đã ký)", "(đã ký và đóng dấu)"]),
                   stamped=dice.chance(0.15))  # fmt: skip


def left_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print who signs at the left or in the middle, who gets a copy below or at the right."""
    note_signer(sheet, letter)
    sheet.skip(8)
    who = partial(signed, sheet, letter.titles, letter.signer, dice, _hand(letter, dice))
    listing = copies(sheet, letter, dice, size=dice.pick([10.0, 11.0]))
    if dice.chance(0.6):
        sheet.columns((0.0, 0.46, who), (0.54, 1.0, listing))
    else:
        sheet.columns((0.25, 0.75, who))
        listing()


def swapped_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print a line across, the copies in a string at the left and who signs at the right."""
    note_signer(sheet, letter)
    names = [*dice.sample(letter.words.copies, dice.whole(1, 3)), dice.pick(["Lưu: VT", "Lưu HS", "Lưu VT, TH"])]
    joint, small = dice.pick(["; ", ", ", " - "]), Style(size=sheet.look.size - dice.pick([2.0, 3.0]))
    lead = dice.pick(["Nơi nhận: ", "Đồng gửi: ", "NƠI NHẬN: ", "Sao gửi: "])

    def string() -> None:
        sheet.para(Run(lead, BOLD_ITALIC), f"{joint.join(names)}.", style=small)

    sheet.skip(8)
    at = dice.pick([0.46, 0.52])
    who = partial(signed, sheet, letter.titles, letter.signer, dice, _hand(letter, dice))
    sheet.columns((0.0, at - 0.04, string), (at, 1.0, who))


def digital_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print who signed by numbers: titles, a framed note of the office and its time, the name below it."""
    note_signer(sheet, letter)
    small = Style(size=8.5, colour=dice.pick([(20, 60, 150), RED, None]))
    clock = f"{dice.whole(7, 17):02d}:{dice.whole(0, 59):02d}:{dice.whole(0, 59):02d}"
    notes = dice.pick([(f"Ký số: {letter.agency.plain}", f"{letter.day:%d/%m/%Y} {clock}"),
                       (f"Digitally signed: {letter.day:%Y.%m.%d} {clock} +07'00'",),
                       ("Văn bản đã được ký số", f"Thời gian: {clock} {letter.day:%d-%m-%Y}")])  # fmt: skip

    def right() -> None:
        for title in letter.titles:
            sheet.para(title, align="center", style=BOLD, after=0)
        sheet.skip(8)
        ruled: list[Line] = [([note], small) for note in notes]
        cells(sheet, (1.0,), [ruled], ruled=dice.fork("ruled").chance(0.6), pad=5, align="center")
        sheet.skip(10)
        sheet.para(letter.signer, align="center", style=BOLD)

    sheet.skip(8)
    sheet.columns((0.0, 0.46, copies(sheet, letter, dice, size=10.5)), (0.52, 1.0, right))


def any_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print one of these feet."""
    dice.pick([left_foot, swapped_foot, swapped_foot, digital_foot])(sheet, letter, dice)
