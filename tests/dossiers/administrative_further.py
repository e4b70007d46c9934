"""Official documents with unequal heads, gaps for the pen, subjects over many lines, and seals that cover names.

Canonical values as in `administrative`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers import pen as hand
from tests.dossiers.administrative_body import Letter
from tests.dossiers.administrative_drawn import DrawnLetter, copies, marks, receivers_listed, subject
from tests.dossiers.administrative_parts import ADDRESSED, date_items, note_head, note_signer, number_items
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style, Tab


def _sealed(sheet: Sheet, titles: Sequence[str], letter: Letter, dice: Dice) -> None:
    """Print who signs with little room: the signature runs over the titles, the seal over the name."""
    for title in titles:
        sheet.para(title, align="center", style=BOLD, after=0)
    middle = (sheet.left + sheet.right) / 2
    center = (middle + dice.real(-20, 30), sheet.y + 18 * POINT)
    hand.scribble(sheet.image, center, dice.real(360, 520), dice.pick([hand.BLUE_INK, hand.BLACK_INK]), sheet.dice)
    sheet.seal((middle - dice.real(150, 260), sheet.y + dice.real(20, 40) * POINT), letter.agency.seal)
    sheet.skip(dice.real(38, 52))
    sheet.para(letter.signer, align="center", style=BOLD, after=2)


def _gap_items(letter: Letter, label: str, points: float) -> list[Item]:
    """Return the number by pen in a gap of its own before the symbol, or all in print."""
    if not letter.by_pen:
        return number_items(letter, label)
    return [label, Run(letter.number, Style(pen=True)), Tab(points), f"/{letter.symbol_rest}"]


def _narrow_office(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A narrow office whose names wrap beside a wide state; "V/v:" with a colon; receivers in bold lines."""
    agency = letter.agency
    note_head(sheet, letter)

    def left() -> None:
        office_head(sheet, agency.parent, agency.name, rule=0.25)
        sheet.skip(4)
        sheet.para(*_gap_items(letter, "Số: ", 60), after=1)
        if letter.kind == "công văn":
            subject(sheet, letter, prefix="V/v: ", style=Style(italic=True, size=sheet.look.size - 2))
        marks(sheet, letter)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(10)
        sheet.para(*date_items(letter), align="right", style=ITALIC)

    sheet.columns((0.0, 0.33, left), (0.36, 1.0, right))
    sheet.skip(6)
    if letter.kind != "công văn":
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 1), after=0)
        sheet.columns((0.2, 0.8, lambda: subject(sheet, letter, prefix="Về việc ")))
        sheet.rule(0.15, gap=6)
    if letter.kind in ADDRESSED:
        sheet.put("recipients_to", "; ".join(letter.receivers))
        if len(letter.receivers) == 1:
            sheet.para("Kính gửi: ", Run(letter.receivers[0], BOLD), align="center", after=8)
        else:
            sheet.para("Kính gửi:", align="center", after=0)
            for name in letter.receivers:
                sheet.para(name, align="center", style=BOLD, after=0)
            sheet.skip(8)


def _narrow_office_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    delegated = (f"TUQ. {letter.agency.heads[0]}", dice.pick(["CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG HÀNH CHÍNH"]))
    own = replace(letter, titles=delegated) if dice.chance(0.5) else letter
    note_signer(sheet, own)
    sheet.skip(8)
    sheet.columns(
        (0.0, 0.42, copies(sheet, letter, dice, size=10.5)),
        (0.44, 1.0, lambda: _sealed(sheet, own.titles, letter, dice)),
    )


def _wide_office(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A wide office beside a narrow state in smaller print; the subject in brackets; place and day below the head."""
    agency = letter.agency
    note_head(sheet, letter)

    def left() -> None:
        office_head(sheet, agency.parent, agency.name, bold_parent=True, rule=0.2)
        sheet.skip(2)
        sheet.para(*number_items(letter, dice.pick(["Số: ", "Số "])), align="center", after=1)

    sheet.columns((0.0, 0.55, left), (0.57, 1.0, lambda: state_heading(sheet, rule=0.3, size=sheet.look.size - 1.5)))
    sheet.skip(2)
    sheet.para(*date_items(letter), align="right", style=ITALIC, after=2)
    marks(sheet, letter, part=0.2, at=0.15)
    sheet.skip(6)
    if letter.kind == "công văn":
        text = f"V/v {letter.topic}"
        sheet.put("subject", text)
        sheet.columns((0.0, 0.5, lambda: sheet.para(f"({text})", style=ITALIC, after=6)))
    else:
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 3), after=2)
        sheet.columns((0.05, 0.95, lambda: subject(sheet, letter, style=BOLD_ITALIC)))
    receivers_listed(sheet, letter, at=0.3)


def _wide_office_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(8)
    sheet.columns(
        (0.0, 0.5, copies(sheet, letter, dice)),
        (0.5, 1.0, lambda: _sealed(sheet, letter.titles, letter, dice)),
    )


def _three_offices(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """No rules below the head, number and day at the edges of one line, a long subject set narrow, a party of three."""
    agency = letter.agency
    note_head(sheet, letter)

    def left() -> None:
        for name, style in ((agency.parent, PLAIN), (agency.name, BOLD)):
            if name:
                sheet.para(name, align="center", style=replace(style, size=sheet.look.size - 1), after=0)
        sheet.skip(12)
        sheet.para(*_gap_items(letter, "Số:", 72), after=1)
        if letter.kind == "công văn":
            subject(sheet, letter, prefix="Về việc ", style=Style(size=sheet.look.size - 1), align="left")
        marks(sheet, letter, part=0.5)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(6)
        sheet.para(*date_items(letter), align="center", style=ITALIC)

    sheet.columns((0.0, 0.46, left), (0.48, 1.0, right))
    sheet.skip(8)
    if letter.kind != "công văn":
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=2)
        sheet.columns((0.28, 0.72, lambda: subject(sheet, letter, prefix="V/v ", style=BOLD)))
    if letter.kind in ADDRESSED:
        text = ", ".join(letter.receivers)
        sheet.put("recipients_to", text)
        sheet.para(Run("Kính gửi: ", ITALIC), Run(f"{text}.", BOLD), first=40, hang=90, after=8)
        sheet.put("recipients_to", f"{text}.")


def _three_offices_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    how = Signing(letter.agency.seal, title=Style(bold=True, size=sheet.look.size - 1))
    sheet.skip(8)
    sheet.columns((0.5, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, how)))
    sheet.columns((0.0, 0.6, copies(sheet, letter, dice, size=10.0)))


def _state_first(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """The state over the whole width, the office below it at the left with the day beside its number."""
    note_head(sheet, letter)
    state_heading(sheet, rule=0.22)
    sheet.skip(4)
    for name, style in ((letter.agency.parent, PLAIN), (letter.agency.name, BOLD)):
        if name:
            sheet.para(name, style=style, after=0)
    sheet.columns(
        (0.0, 0.45, lambda: sheet.para(*number_items(letter), after=2)),
        (0.46, 1.0, lambda: sheet.para(*date_items(letter), align="right", style=ITALIC)),
    )
    marks(sheet, letter, part=0.25, at=0.13)
    sheet.skip(8)
    if letter.kind == "công văn":
        sheet.columns((0.0, 0.6, lambda: subject(sheet, letter, prefix="Về việc: ", style=ITALIC, align="left")))
    else:
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 4), after=3)
        subject(sheet, letter, prefix="Về việc ", style=BOLD_ITALIC)
    if letter.kind in ADDRESSED:
        lines = [f"- {name}{';' if name != letter.receivers[-1] else '.'}" for name in letter.receivers]
        sheet.put("recipients_to", " ".join(lines))
        sheet.para("Kính gửi:", first=28, style=BOLD, after=0)
        for line in lines:
            sheet.para(line, first=60, hang=70, after=0)
        sheet.skip(8)


def _state_first_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(6)
    sheet.columns((0.42, 1.0, lambda: _sealed(sheet, letter.titles, letter, dice)))
    sheet.columns((0.0, 0.5, copies(sheet, letter, dice, size=10.5)))


LETTERS_FURTHER = (
    DrawnLetter("letter_narrow_office", _narrow_office, _narrow_office_foot),
    DrawnLetter("letter_wide_office", _wide_office, _wide_office_foot),
    DrawnLetter("letter_three_offices", _three_offices, _three_offices_foot),
    DrawnLetter("letter_state_first", _state_first, _state_first_foot),
)
