"""Held-apart official documents: see README.md before reading on.

Canonical values as in `tests.dossiers.administrative`.
"""

from __future__ import annotations

from tests.dossiers.administrative_body import Letter
from tests.dossiers.administrative_drawn import DrawnLetter
from tests.dossiers.administrative_parts import ADDRESSED, date_items, note_head, note_signer, number_items
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.feet import signed
from tests.dossiers.held_apart.administrative_body import write_text
from tests.dossiers.held_apart.administrative_further import (
    copied_foot,
    copied_head,
    flush_foot,
    flush_head,
    rules_foot,
    rules_head,
)
from tests.dossiers.held_apart.administrative_parts import (
    note_receivers,
    print_copies,
    print_marks,
    print_subject,
    punctuated,
    signing_of,
)
from tests.dossiers.pairs import cells
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Style

_TEAL = (0, 92, 110)


def _contact_head(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Telephone and mail of the office below its name, the date at the left below the number, V/v in bold."""
    note_head(sheet, letter)
    agency = letter.agency
    tiny = Style(size=sheet.look.size - 3.5)

    def left() -> None:
        office_head(sheet, agency.parent, agency.name, rule=0.28)
        sheet.para(f"ĐT: 02{dice.whole(20, 99)}.3{dice.whole(100, 999)}.{dice.whole(100, 999)}", align="center",
                   style=tiny, after=0)  # fmt: skip
        sheet.para(f"E-mail: vanthu.{agency.code.lower().replace('đ', 'd')}@tinh.gov.vn", align="center", style=tiny)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))

    sheet.columns((0.0, 0.46, left), (0.48, 1.0, right))
    sheet.skip(2)
    cells(sheet, (0.46, 0.54), [[(number_items(letter), PLAIN)], [(date_items(letter), ITALIC)]])
    print_marks(sheet, letter, part=0.2, at=0.12)
    sheet.skip(8)
    if letter.kind == "công văn":
        sheet.columns((0.0, 0.62, lambda: print_subject(sheet, letter, "V/v: ", BOLD, "left")))
    else:
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=0)
        sheet.columns((0.15, 0.85, lambda: print_subject(sheet, letter, "V/v ", BOLD)))
    if letter.kind in ADDRESSED:
        lines = punctuated(letter.receivers, letter, ",")
        note_receivers(sheet, letter, lines)
        sheet.para("Kính gửi:", style=BOLD_ITALIC, first=28, after=0)
        for line in lines:
            sheet.para(line, first=75, hang=75, after=0)
        sheet.skip(6)


def _contact_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(8)
    sheet.columns(
        (0.0, 0.44, lambda: print_copies(sheet, letter, dice, size=11.0, mark="+ ", end="")),
        (0.46, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, signing_of(letter, dice))),
    )


def _emblem_head(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A letterhead with an emblem and the office in colour over the whole width, a double rule, the state below it."""
    note_head(sheet, letter)
    agency = letter.agency
    ink = dice.pick([_TEAL, (150, 24, 32)])
    radius, top = 26 * POINT, sheet.y
    middle = (sheet.left + radius, top + radius)
    for inset, thick in ((0.0, 7), (12.0, 3)):
        box = [middle[0] - radius + inset, middle[1] - radius + inset, middle[0] + radius - inset,
               middle[1] + radius - inset]  # fmt: skip
        sheet.draw.ellipse(box, outline=ink, width=thick)
    points = [(middle[0], middle[1] - radius * 0.5), (middle[0] + radius * 0.45, middle[1] + radius * 0.4),
              (middle[0] - radius * 0.45, middle[1] + radius * 0.4)]  # fmt: skip
    sheet.draw.polygon(points, fill=ink)

    def names() -> None:
        sheet.skip(6)
        if agency.parent:
            sheet.para(agency.parent, style=Style(colour=ink, size=sheet.look.size - 1), after=0)
        sheet.para(agency.name, style=Style(bold=True, colour=ink, size=sheet.look.size + 1), after=0)

    sheet.columns((0.14, 1.0, names))
    sheet.y = max(sheet.y, top + 2 * radius) + 8
    for thick in (6, 2):
        sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=ink, width=thick)
        sheet.y += 10
    sheet.skip(4)

    def left() -> None:
        sheet.para(*number_items(letter), after=1)
        if letter.kind == "công văn":
            print_subject(sheet, letter, "Về việc: ", Style(italic=True, size=sheet.look.size - 1), "left")
        print_marks(sheet, letter, part=0.45, at=0.3)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(*date_items(letter), align="center", style=ITALIC)

    sheet.columns((0.0, 0.38, left), (0.4, 1.0, right))
    sheet.skip(8)
    if letter.kind != "công văn":
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 3, colour=ink), after=1)
        print_subject(sheet, letter, "", BOLD)
    if letter.kind in ADDRESSED:
        note_receivers(sheet, letter, letter.receivers)
        sheet.para("Kính gửi: ", "; ".join(letter.receivers), style=BOLD, align="center", after=8)


def _emblem_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(10)
    sheet.columns(
        (0.0, 0.5, lambda: print_copies(sheet, letter, dice, size=10.0)),
        (0.5, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, signing_of(letter, dice))),
    )


ADMINISTRATIVE = (
    DrawnLetter("held_official_contact", _contact_head, _contact_foot, write_text),
    DrawnLetter("held_official_emblem", _emblem_head, _emblem_foot, write_text),
    DrawnLetter("held_official_rules", rules_head, rules_foot, write_text),
    DrawnLetter("held_official_copied", copied_head, copied_foot, write_text, room=255.0),
    DrawnLetter("held_official_flush", flush_head, flush_foot, write_text),
)
