"""Headings, remarks and rows of signatures set by chance, which papers of many kinds have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Run, Style

_NUMBERS = {
    "roman": ("I", "II", "III", "IV", "V", "VI", "VII", "VIII"),
    "plain": ("1", "2", "3", "4", "5", "6", "7", "8"),
    "letter": ("A", "B", "C", "D", "E", "F", "G", "H"),
}


class Headings:
    """Headings of a paper's parts, all in one manner; numbers go on."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose the manner."""
        self._sheet, self._count = sheet, 0
        self._numbers = _NUMBERS[dice.pick(["roman", "plain", "letter"])] if dice.chance(0.65) else ()
        self._mark, self._capitals = dice.pick([". ", ". ", "/ ", ") ", ". - "]), dice.chance(0.5)
        style = dice.pick([BOLD, BOLD, BOLD, BOLD_ITALIC, Style(bold=True, underline=True), PLAIN])
        self._style, self._colon = style, dice.pick(["", "", ":"])
        self._align = dice.weighted([("left", 0.85), ("center", 0.15)])

    def put(self, text: str) -> None:
        """Print the next heading."""
        lead = f"{self._numbers[self._count]}{self._mark}" if self._numbers else ""
        self._count += 1
        words = text.upper() if self._capitals else text
        self._sheet.skip(2)
        self._sheet.para(Run(f"{lead}{words}{self._colon}", self._style), align=self._align, after=2)


def state_and_place(sheet: Sheet, dice: Dice, day: str = "") -> None:
    """Print the state's heading in the middle, with place and day below it where they are given."""
    state_heading(sheet, spell=dice.whole(0, 3))
    if day:
        sheet.para(day, align=dice.pick(["right", "center"]), style=ITALIC, after=3)
    sheet.skip(dice.real(2, 9))


def headline(sheet: Sheet, dice: Dice, *lines: str, notes: Sequence[str] = ("",)) -> None:
    """Print a title and one of the notes that may stand below it."""
    style = Style(bold=True, size=sheet.look.size + dice.pick([1.5, 3.0, 5.0]))
    for line in lines:
        sheet.para(line, align="center", style=style, after=0)
    note = dice.pick(notes)
    if note:
        sheet.para(note, align="center", style=dice.pick([ITALIC, BOLD]), after=0)
    sheet.skip(dice.real(3, 8))


def remark(sheet: Sheet, dice: Dice, probability: float, *texts: str, align: str = "left") -> None:
    """Print one of the texts in small letters, or leave it out."""
    style = Style(italic=dice.chance(0.7), size=sheet.look.size - dice.pick([1.0, 2.0, 2.5]))
    if dice.chance(probability):
        sheet.para(dice.pick(texts), style=style, align=align)


@dataclass(frozen=True)
class Signer:
    """Who signs in one column: without a `name` only the place to sign is there."""

    title: str
    name: str = ""
    note: str = "(Ký, ghi rõ họ tên)"
    seal: str = ""


def sign_row(sheet: Sheet, dice: Dice, *signers: Signer, day: str = "") -> None:
    """Print who signs side by side, one alone at the right; the day stands over the last of them or over all."""
    over = dice.chance(0.5) if len(signers) < 3 else False
    small = replace(BOLD, size=sheet.look.size - (1 if len(signers) > 2 else 0))
    note_style = Style(italic=True, size=sheet.look.size - 1.5)
    noted = dice.chance(0.7)
    sheet.skip(dice.real(3, 10))
    if day and not over:
        sheet.para(day, align="right", style=ITALIC, after=2)

    def column(who: Signer, *, last: bool) -> Callable[[], None]:
        def fill() -> None:
            if day and over and last:
                sheet.para(day, align="center", style=ITALIC, after=1)
            sheet.para(who.title, align="center", style=small, after=0)
            if noted and who.note:
                sheet.para(who.note, align="center", style=note_style, after=0)
            if who.name:
                signed(sheet, (), who.name, dice, Signing(who.seal))

        return fill

    start = 0.0 if len(signers) > 1 else dice.pick([0.42, 0.5, 0.55])
    part = (1.0 - start) / len(signers)
    sheet.columns(
        *(
            (start + number * part + 0.01, start + (number + 1) * part - 0.01, column(who, last=who is signers[-1]))
            for number, who in enumerate(signers)
        )
    )
