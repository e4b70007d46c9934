"""More held-apart official documents: see README.md before reading on.

Canonical values as in `tests.dossiers.administrative`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from tests.dossiers import pen as hand
from tests.dossiers.administrative_body import Letter
from tests.dossiers.administrative_parts import ADDRESSED, date_items, note_head, note_signer, number_items
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.administrative_parts import (
    note_receivers,
    print_copies,
    print_marks,
    print_subject,
    punctuated,
    signing_of,
)
from tests.dossiers.people import officer_name
from tests.dossiers.truth import Split
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Run, Style
from tests.dossiers.wording import date_long

_WITH_YEAR = ("quyết định", "nghị quyết", "chỉ thị")


def _of_2005(letter: Letter) -> Letter:
    """Return the document with the year in the number of what sets rules, as it stands there to this day."""
    year = f"{letter.day.year}/" if letter.kind in _WITH_YEAR else ""
    return replace(letter, symbol_rest=f"{year}{letter.symbol_rest}")


def rules_head(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Heads of the 2000s: asterisks for a rule, the number's year, the title underlined, subjects in italics."""
    letter = _of_2005(letter)
    note_head(sheet, letter)
    agency = letter.agency

    def left() -> None:
        if agency.parent:
            sheet.para(agency.parent, align="center", after=0)
        sheet.para(agency.name, align="center", style=BOLD, after=0)
        sheet.para("-----***-----", align="center", style=Style(size=10), after=0, record=False)
        sheet.para(*number_items(letter, "Số:"), align="center", after=1)

    def right() -> None:
        for line in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"):
            room = sheet.measure(line, BOLD) * 1.06 + 4 * sheet.measure(" ", BOLD) * sheet.look.word_space
            size = sheet.look.size * min(1.0, sheet.width / room)
            sheet.para(line, align="center", style=Style(bold=True, size=size), after=0)
        sheet.para("-----o0o-----", align="center", style=Style(size=10), after=2, record=False)
        sheet.para(*date_items(letter), align="center", style=ITALIC)

    sheet.columns((0.0, 0.43, left), (0.44, 1.0, right))
    print_marks(sheet, letter, part=0.24, at=0.2)
    sheet.skip(10)
    if letter.kind == "công văn":
        print_subject(sheet, letter, "V/v ", BOLD_ITALIC, "left")
    else:
        title = Style(bold=True, underline=True, size=sheet.look.size + 3)
        sheet.para(letter.title, align="center", style=title, after=4)
        print_subject(sheet, letter, "V/v ", BOLD_ITALIC)
    if letter.kind in ADDRESSED:
        lines = punctuated([f"{number}/ {name}" for number, name in enumerate(letter.receivers, 1)], letter)
        note_receivers(sheet, letter, lines)
        label = Run("Kính gửi:", Style(underline=True))
        sheet.columns((0.15, 0.33, lambda: sheet.para(label, after=0)), (0.34, 1.0, lambda: _lines(sheet, lines)))
        sheet.skip(6)


def _lines(sheet: Sheet, lines: Sequence[str]) -> None:
    for line in lines:
        sheet.para(line, style=BOLD, after=0)


def rules_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Who gets it below an underlined label, without marks at the lines' ends."""
    note_signer(sheet, letter)
    sheet.skip(8)

    def left() -> None:
        sheet.para("Nơi nhận:", style=Style(underline=True, size=12), after=0)
        for name in [*dice.sample(letter.words.copies, 2), "Lưu"]:
            sheet.para(f"- {name}", style=Style(size=11), after=0)

    sheet.columns(
        (0.0, 0.4, left),
        (0.42, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, signing_of(letter, dice))),
    )


def copied_head(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """The head of NĐ 30 with all of it a size smaller, "V/v" in brackets; the paper is a certified copy of another."""
    note_head(sheet, letter)
    agency = letter.agency

    def left() -> None:
        office_head(sheet, agency.parent, agency.name, rule=0.33)
        sheet.para(*number_items(letter), align="center", after=1)
        if letter.kind == "công văn":
            print_subject(sheet, letter, "v/v ", Style(italic=True, size=sheet.look.size - 1.5))
        print_marks(sheet, letter, part=0.5, at=0.5)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(4)
        sheet.para(*date_items(letter), align="center", style=ITALIC)

    sheet.columns((0.0, 0.44, left), (0.45, 1.0, right))
    sheet.skip(8)
    if letter.kind != "công văn":
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 1), after=0)
        sheet.columns((0.1, 0.9, lambda: print_subject(sheet, letter, "", BOLD)))
        sheet.rule(0.3, gap=6)
    if letter.kind in ADDRESSED:
        note_receivers(sheet, letter, letter.receivers)
        sheet.para(Run("Kính gửi: ", BOLD), "; ".join(letter.receivers), first=28, hang=80, after=8)


def copied_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """The signer's name without a hand, and below a rule who certified the copy, with number, day and seal of his."""
    note_signer(sheet, letter)
    sheet.skip(6)
    note = Signing(note=dice.pick(["(đã ký)", "Đã ký và đóng dấu"]))
    sheet.columns(
        (0.0, 0.46, lambda: print_copies(sheet, letter, dice, size=10.5)),
        (0.48, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, note)),
    )
    sheet.skip(8)
    sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=sheet.look.ink, width=2)
    sheet.skip(6)
    agency = letter.agency

    def left() -> None:
        sheet.para(agency.name, align="center", style=Style(bold=True, size=11), after=0)
        sheet.para(f"Số: {dice.whole(1, 90)}/SY-{agency.code}", align="center", style=Style(size=11))

    def right() -> None:
        sheet.para("SAO Y", align="center", style=BOLD, after=0)
        sheet.para(
            f"{agency.place}, {date_long(letter.day + timedelta(days=dice.whole(1, 60)))}",
            align="center",
            style=Style(italic=True, size=11),
            after=0,
        )
        middle = (sheet.left + sheet.right) / 2
        center = (middle, sheet.y + 24 * POINT)
        hand.scribble(sheet.image, center, 330, hand.BLUE_INK, sheet.dice)
        sheet.seal((center[0] - 230, center[1]), agency.seal)
        sheet.skip(50)
        sheet.para(officer_name(dice, Split.HELD_APART), align="center", style=BOLD)

    sheet.columns((0.0, 0.44, left), (0.46, 1.0, right))


def flush_head(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A small unit's letter: office flush left in three lines, number and day one below the other, no rules at all."""
    note_head(sheet, letter)
    agency = letter.agency

    def left() -> None:
        for line, style in ((agency.parent, PLAIN), (agency.name, BOLD)):
            if line:
                sheet.para(line, style=replace(style, size=sheet.look.size - 1), after=0)
        sheet.para(*number_items(letter, "Số: "), after=6)

    def right() -> None:
        for line in ("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập – Tự do – Hạnh phúc"):
            room = sheet.measure(line, BOLD) * 1.06 + 4 * sheet.measure(" ", BOLD) * sheet.look.word_space
            size = (sheet.look.size - 0.5) * min(1.0, sheet.width / room)
            sheet.para(line, align="right", style=Style(bold=True, size=size), after=0)
        sheet.skip(6)
        sheet.para(*date_items(letter), align="right", style=ITALIC)

    sheet.columns((0.0, 0.5, left), (0.5, 1.0, right))
    print_marks(sheet, letter, part=0.18, at=0.1)
    sheet.skip(6)
    if letter.kind == "công văn":
        print_subject(sheet, letter, "Về việc ", Style(bold=True, underline=True), "center")
    else:
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 5), after=2)
        print_subject(sheet, letter, "Về việc ", ITALIC)
    if letter.kind in ADDRESSED:
        lines = punctuated([f"- {name}" for name in letter.receivers], letter)
        note_receivers(sheet, letter, lines)
        sheet.para("KÍNH GỬI", align="center", style=BOLD, after=0)
        for line in lines:
            sheet.para(line, align="center", after=0)
        sheet.skip(8)


def flush_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """The signer first, who gets it on one line below him."""
    note_signer(sheet, letter)
    sheet.skip(8)

    def right() -> None:
        signed(sheet, letter.titles, letter.signer, dice, signing_of(letter, dice))

    sheet.columns((0.5, 1.0, right))
    names = "; ".join([*dice.sample(letter.words.copies, 2), "lưu VT"])
    sheet.para(Run("Nơi nhận: ", ITALIC), f"{names}.", style=Style(size=10.5), after=0)
