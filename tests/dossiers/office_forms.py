"""Official documents with tall heads, titles that take several lines, receivers in their own ways, and small print.

Canonical values as in `administrative`; a title that wraps is one title.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.administrative_body import Letter
from tests.dossiers.administrative_drawn import DrawnLetter, copies, marks, subject
from tests.dossiers.administrative_parts import ADDRESSED, date_items, note_head, note_signer, number_items
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Run, Style


def _tall_office(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A narrow office of many lines; the day far above the number; a letter's subject in small italics."""
    agency = letter.agency
    note_head(sheet, letter)

    def left() -> None:
        for name, style in ((agency.parent, PLAIN), (agency.name, BOLD)):
            if name:
                sheet.para(name, align="center", style=replace(style, size=sheet.look.size - 1), after=0)
        sheet.skip(2)
        sheet.rule(0.3, gap=8)
        sheet.para(*number_items(letter, "Số: "), align="center", after=2)
        if letter.kind == "công văn":
            subject(sheet, letter, prefix="V/v ", style=Style(italic=True, size=sheet.look.size - 2.5))
        marks(sheet, letter, part=0.5)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(*date_items(letter), align="center", style=ITALIC)

    sheet.columns((0.0, 0.36, left), (0.38, 1.0, right))
    sheet.skip(8)
    if letter.kind != "công văn":
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=0)
        sheet.columns((0.15, 0.85, lambda: subject(sheet, letter, prefix="Về việc ", style=BOLD)))
        sheet.rule(0.2, gap=6)
    if letter.kind in ADDRESSED:
        names = letter.receivers
        lines = [f"{number}. {name}{';' if number < len(names) else '.'}" for number, name in enumerate(names, 1)]
        lines = lines if len(names) > 1 else [f"{names[0]}."]
        sheet.put("recipients_to", " ".join(lines))

        def listed() -> None:
            for line in lines:
                sheet.para(line, after=0)

        greeting = ("Kính gửi:",)
        sheet.columns((0.1, 0.28, lambda: sheet.para(*greeting, style=BOLD_ITALIC, after=0)), (0.28, 1.0, listed))
        sheet.skip(8)


def _wrapped_titles_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    chief = letter.agency.heads[0]
    own = letter
    titles: tuple[str, ...] = letter.titles
    if dice.chance(0.6):
        last = dice.pick([("TRƯỞNG PHÒNG TỔ CHỨC", "HÀNH CHÍNH"), ("CHÁNH VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN",
                          "VÀ ỦY BAN NHÂN DÂN"), ("TRƯỞNG PHÒNG KINH TẾ, HẠ TẦNG", "VÀ ĐÔ THỊ")])  # fmt: skip
        for_whom = dice.pick([f"TUQ. {chief}", f"TL. {chief}"])
        own, titles = replace(letter, titles=(for_whom, " ".join(last))), (for_whom, *last)
    note_signer(sheet, own)
    sheet.skip(8)
    sheet.columns(
        (0.0, 0.44, copies(sheet, letter, dice, size=11.0)),
        (0.45, 1.0, lambda: signed(sheet, titles, letter.signer, dice, Signing(letter.agency.seal))),
    )


def _plain_print(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Small print; number and day level below both halves; the subject below the title in italics, between dashes."""
    agency = letter.agency
    note_head(sheet, letter)
    sheet.columns(
        (0.0, 0.45, lambda: office_head(sheet, agency.parent, agency.name, rule=0.25)),
        (0.47, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.columns(
        (0.0, 0.45, lambda: sheet.para(*number_items(letter, "Số:"), align="center", after=2)),
        (0.47, 1.0, lambda: sheet.para(*date_items(letter), align="center", style=ITALIC)),
    )
    marks(sheet, letter, part=0.2, at=0.2)
    if letter.kind == "công văn":
        sheet.columns((0.0, 0.45, lambda: subject(sheet, letter, prefix="Về việc ", style=PLAIN)))
        sheet.skip(4)
    else:
        sheet.skip(8)
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 3), after=0)
        subject(sheet, letter, style=BOLD_ITALIC)
    if letter.kind in ADDRESSED:
        text = "; ".join(letter.receivers)
        sheet.put("recipients_to", text)
        sheet.para(Run("Kính gửi", BOLD), ": ", Run(text, PLAIN), first=60, hang=112, after=8)


def _plain_print_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(8)
    how = Signing(letter.agency.seal, title=Style(bold=True, size=sheet.look.size - 0.5), stamped=dice.chance(0.3))
    sheet.columns(
        (0.0, 0.5, copies(sheet, letter, dice, size=sheet.look.size - 2)),
        (0.52, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, how)),
    )


OFFICE_FORMS = (
    DrawnLetter("letter_tall_office", _tall_office, _wrapped_titles_foot),
    DrawnLetter("letter_plain_print", _plain_print, _plain_print_foot),
)
