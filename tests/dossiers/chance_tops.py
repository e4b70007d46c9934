"""Heads and feet of any office's papers set by chance: a crest beside the name, the number in a box, two who sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.dossiers import pen as hand
from tests.dossiers.blocks import Entry, office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, one_line_office, signed, two_halves
from tests.dossiers.offices import Agency
from tests.dossiers.pairs import record
from tests.dossiers.printed_parts import signature_box
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Colour, Item, Style, bold

_INKS: tuple[Colour, ...] = ((30, 80, 150), (0, 110, 80), (190, 40, 50), (60, 60, 60))
_STREETS = ("Đường số 3, khu trung tâm", "Số 18 đường Lê Duẩn", "Khu hành chính", "02 Trần Phú")


@dataclass(frozen=True)
class Top:
    """What a head says: who gives the paper, its title's lines, its number under one of `labels`, place and day.

    `number` None and `day` "" leave them out. `note` stands in small letters below the title. `crest` lets a ward's
    crest stand beside its name.
    """

    agency: Agency
    title: Sequence[str]
    number: Entry | None = None
    labels: Sequence[str] = ("Số",)
    day: str = ""
    note: str = ""
    size: float = 3.0
    colour: Colour | None = None
    crest: bool = False


def top(sheet: Sheet, dice: Dice, how: Top) -> None:
    """Print a head: office, state, number, day and title, each where chance has it."""
    agency = how.agency
    sheet.put("issuer", agency.name)
    form = dice.weighted([("halves", 0.45), ("crest", 0.2), ("stacked", 0.12), ("state", 0.13), ("swapped", 0.1)])
    form = "halves" if form == "crest" and not how.crest else form
    where = dice.weighted([("office", 0.35), ("title", 0.35), ("line", 0.15), ("box", 0.15)]) if how.number else ""
    if where == "office" and form != "halves":
        where = "title"
    number: list[Item] = []
    if how.number is not None:
        record(sheet, how.number)
        joint = dice.pick([": ", ": ", ":", " "])
        number = [
            f"{dice.pick(how.labels)}{joint}",
            bold(how.number.printed) if dice.chance(0.5) else how.number.printed,
        ]
    if where == "box":
        _boxed(sheet, number)
    if form == "halves":
        two_halves(sheet, agency, dice, divide=dice.pick([0.4, 0.44, 0.48]), under_motto=(how.day,) if how.day else (),
                   under_office=number if where == "office" else ())  # fmt: skip
    else:
        _other_head(sheet, dice, agency, form, how.day)
    if where == "line":
        sheet.para(*number, align=dice.pick(["left", "right"]))
    sheet.skip(dice.pick([4.0, 8.0, 14.0]))
    for line in how.title:
        sheet.para(
            line, align="center", style=Style(bold=True, size=sheet.look.size + how.size, colour=how.colour), after=0
        )
    if how.note:
        sheet.para(how.note, align="center", style=Style(italic=True, size=sheet.look.size - 1), after=0)
    sheet.skip(3)
    if where == "title":
        sheet.para(*number, align="center")
    sheet.skip(dice.pick([1.0, 5.0]))


def _other_head(sheet: Sheet, dice: Dice, agency: Agency, form: str, day: str) -> None:
    if form == "crest":
        _crest(sheet, dice, agency)
    elif form == "stacked":
        state_heading(sheet, spell=dice.whole(0, 3))
        one_line_office(sheet, agency, joint=dice.pick([" - ", ", "]), align=dice.pick(["left", "center"]))
    elif form == "swapped":
        sheet.columns((0.0, 0.54, lambda: state_heading(sheet, spell=1)),
                      (0.57, 1.0, lambda: office_head(sheet, agency.parent, agency.name)))  # fmt: skip
    else:
        office_head(sheet, agency.parent, agency.name, rule=0.2)
        state_heading(sheet, spell=dice.whole(0, 3))
    if day:
        sheet.para(day, align=dice.pick(["right", "right", "center"]), style=ITALIC)


def _crest(sheet: Sheet, dice: Dice, agency: Agency) -> None:
    """Print a crest left of the office's name, its address and telephone below, a line across the page."""
    ink, radius = dice.pick(_INKS), 22 * POINT
    left, first = sheet.left, sheet.y
    middle = (left + radius, first + radius)
    sheet.draw.ellipse([left, first, left + 2 * radius, first + 2 * radius], outline=ink, width=8)
    for wide, high in ((0.9, 0.26), (0.26, 0.9)):
        corners = [middle[0] - radius * wide * 0.6, middle[1] - radius * high * 0.6,
                   middle[0] + radius * wide * 0.6, middle[1] + radius * high * 0.6]  # fmt: skip
        sheet.draw.rectangle(corners, fill=ink)
    sheet.left = left + 2.4 * radius
    sheet.para(agency.parent, style=Style(size=sheet.look.size - 2), after=0)
    sheet.para(agency.name, style=Style(bold=True, size=sheet.look.size + 0.5), after=0)
    small = Style(size=sheet.look.size - 3)
    phone = f"0{dice.whole(200, 299)} 3{dice.whole(100_000, 999_999)}"
    sheet.para(f"{dice.pick(['ĐC', 'Địa chỉ'])}: {dice.pick(_STREETS)}, {agency.place}", style=small, after=0)
    sheet.para(f"{dice.pick(['ĐT', 'Điện thoại', 'Hotline'])}: {phone}", style=small, after=2)
    sheet.left, sheet.y = left, max(sheet.y, first + 2 * radius + 8)
    sheet.draw.line([(left, sheet.y), (sheet.right, sheet.y)], fill=ink, width=4)
    sheet.skip(5)
    if dice.chance(0.6):
        state_heading(sheet, spell=dice.whole(0, 3))


def _boxed(sheet: Sheet, number: Sequence[Item]) -> None:
    """Print the number in a box in the upper right corner, over everything else."""
    left, first = sheet.left, sheet.y
    sheet.left = sheet.right - 0.32 * sheet.width
    sheet.skip(2)
    sheet.para(*number, align="center", style=Style(size=sheet.look.size - 1), after=2)
    sheet.draw.rectangle([sheet.left, first, sheet.right, sheet.y], outline=sheet.look.ink, width=3)
    sheet.left = left
    sheet.skip(5)


@dataclass(frozen=True)
class Bottom:
    """What a foot says: who signs under which titles, over them place and day, what stands left of them.

    `beside` signs left of the other (title, name); `lines` stand there where nobody does. `boxed` lets the signature
    be shown as readers of electronic papers show it.
    """

    agency: Agency
    signer: str
    titles: Sequence[str]
    day: str = ""
    beside: tuple[str, str] | None = None
    lines: Sequence[str] = ()
    boxed: tuple[str, ...] = ()


def bottom(sheet: Sheet, dice: Dice, how: Bottom) -> None:
    """Print a foot."""
    note = dice.pick(["", "", "(Ký, ghi rõ họ tên, đóng dấu)", "(Ký tên và đóng dấu)", "(Đã ký)"])

    def right() -> None:
        if how.day:
            sheet.para(how.day, align="center", style=ITALIC, after=1)
        if how.boxed:
            signature_box(sheet, how.boxed)
            return
        for title in how.titles:
            sheet.para(title, align="center", style=BOLD, after=0)
        small = Style(italic=True, size=sheet.look.size - 2)
        if note and note != "(Đã ký)":
            sheet.para(note, align="center", style=small, after=0)
        signing = Signing(how.agency.seal if note != "(Đã ký)" else "", note=note if note == "(Đã ký)" else "",
                          stamped=dice.chance(0.2))  # fmt: skip
        signed(sheet, (), how.signer, dice, signing)

    def left() -> None:
        if how.beside is not None:
            title, name = how.beside
            sheet.para(title, align="center", style=BOLD, after=20)
            center = ((sheet.left + sheet.right) / 2, sheet.y)
            hand.scribble(sheet.image, center, dice.real(240, 340), hand.BLUE_INK, sheet.dice)
            sheet.skip(30)
            sheet.para(name, align="center", style=PLAIN)
            return
        small = Style(size=sheet.look.size - 2)
        for number, line in enumerate(how.lines):
            sheet.para(line, style=Style(bold=not number, italic=not number, size=small.size), after=0)

    sheet.skip(dice.pick([4.0, 8.0, 14.0]))
    start = dice.pick([0.44, 0.5, 0.54])
    if how.beside is not None or how.lines:
        sheet.columns((0.0, 0.42, left), (start, 1.0, right))
    else:
        start = dice.pick([0.0, 0.3, start, start, start])
        sheet.columns((start, start + 0.46 if start < 0.2 else 1.0, right))
