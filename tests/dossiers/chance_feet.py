"""Heads and feet of certificates set by chance: offices on one or more lines, codes of forms, notes under titles."""

from __future__ import annotations

from dataclasses import dataclass

from tests.dossiers.blocks import Entry, office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, office_levels, one_line_office, signed
from tests.dossiers.marriage_facts import scribbled
from tests.dossiers.offices import Agency, commune_agency
from tests.dossiers.pairs import record
from tests.dossiers.typeset import ITALIC, Item, Run, Style

_LABELS = ("Số: ", "Số: ", "Số:", "Số / No: ", "Số đăng ký: ", "Số ")


def head(sheet: Sheet, cast: Cast, dice: Dice, number: Entry, *, day: str = "", agency: Agency | None = None) -> None:
    """Print the head with the number where forms have it; `day` stands with the place below the motto."""
    agency = agency or commune_agency(cast.commune, long_name=dice.chance(0.7))
    record(sheet, number)
    items: list[Item] = [dice.pick(_LABELS), Run(number.printed, Style(bold=dice.chance(0.5)))]
    if dice.chance(0.25):
        sheet.para(dice.pick(["Mẫu TP/HT-2015-KS", "TP/HT-2010-KS.1", "Mẫu số 05"]), align="right",
                   style=Style(italic=True, size=8.5), after=2)  # fmt: skip
    form = dice.weighted([("halves", 0.5), ("levels", 0.15), ("stacked", 0.2), ("plain", 0.15)])
    place = f"{agency.place}, {day}" if day else ""
    if form in ("halves", "levels"):
        divide = dice.pick([0.38, 0.42, 0.46])

        def left() -> None:
            if form == "levels" and not day:
                office_levels(sheet, cast.commune)
            else:
                office_head(sheet, agency.parent if dice.chance(0.75) else "", agency.name, rule=dice.pick([0.0, 0.36]))
            sheet.para(*items, align=dice.pick(["center", "left"]))

        def right() -> None:
            state_heading(sheet, spell=dice.whole(0, 3))
            if place:
                sheet.para(place, align="center", style=ITALIC)

        sheet.columns((0.0, divide, left), (divide + 0.01, 1.0, right))
        return
    if form == "stacked":
        one_line_office(sheet, agency, joint=dice.pick([" - ", ", "]), align=dice.pick(["left", "center"]))
    state_heading(sheet, spell=dice.whole(0, 3))
    if form == "plain" and day:
        sheet.para(agency.name, style=Style(bold=True), after=1)
    if place:
        sheet.para(place, align="right", style=ITALIC)
    sheet.para(*items, align=dice.pick(["left", "right", "center"]))


@dataclass(frozen=True)
class Foot:
    """What a foot says: what the signer signs ("Người ký giấy …"), who signs at the left, the day over the titles.

    `agency` None stands for the commune's office.
    """

    signs: str
    left: str = ""
    spouses: bool = False
    day: str = ""
    agency: Agency | None = None


def foot(sheet: Sheet, cast: Cast, dice: Dice, how: Foot) -> None:
    """Print who signs."""
    agency = how.agency or commune_agency(cast.commune)
    chief, deputy = agency.heads
    titles = dice.pick([[chief], [f"KT. {chief}", deputy], [f"TM. {agency.board}", chief],
                        [f"TM. {agency.board}", f"KT. {chief}", deputy], [f"NGƯỜI KÝ GIẤY {how.signs.upper()}"],
                        ["CÔNG CHỨC TƯ PHÁP - HỘ TỊCH"], ["NGƯỜI KÝ", chief]])  # fmt: skip
    note = dice.pick(["", "", "(Ký, ghi rõ họ, chữ đệm, tên, chức vụ và đóng dấu)", "(Ký tên, đóng dấu)",
                      "(Đã ký và đóng dấu)"])  # fmt: skip

    def right() -> None:
        if how.day:
            sheet.para(f"{agency.place}, {how.day}", align="center", style=ITALIC, after=1)
        for title in titles:
            sheet.para(title, align="center", style=Style(bold=True), after=0)
        if note:
            sheet.para(note, align="center", style=Style(italic=True, size=sheet.look.size - 2), after=0)
        signing = Signing("" if note.startswith("(Đã") else agency.seal, note=dice.pick(["", "", "", "(Đã ký)"]),
                      stamped=dice.chance(0.15))  # fmt: skip
        signed(sheet, (), cast.signer, dice, signing)

    def person() -> None:
        sheet.para("NGƯỜI ĐI KHAI SINH", align="center", style=Style(bold=True), after=0)
        sheet.para("(Ký, ghi rõ họ tên)", align="center", style=ITALIC, after=40)
        sheet.para(how.left, align="center")

    sheet.skip(dice.real(4, 12))
    sheet.put("signer_name", cast.signer)
    start = dice.pick([0.45, 0.5, 0.55])
    if how.spouses:
        names = ["Vợ", "Chồng"][:: dice.pick([1, -1])]
        small = "(Ký, ghi rõ họ, chữ đệm, tên)" if dice.chance(0.4) else ""
        sheet.columns((0.0, 0.25, lambda: scribbled(sheet, names[0], small)),
                      (0.25, 0.5, lambda: scribbled(sheet, names[1], small)), (0.52, 1.0, right))  # fmt: skip
    elif how.left:
        sheet.columns((0.0, 0.42, person), (start, 1.0, right))
    else:
        sheet.columns((start, 1.0, right))
