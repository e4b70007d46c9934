"""Heads of papers of the civil register in further orders: of programs, typed, in three columns, boxed numbers.

The number stands at the office, in a box, in a small table below the title, in brackets or at the margin.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.dossiers.blocks import MOTTOES, NATIONS, Entry, office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.fonts import Family
from tests.dossiers.offices import Agency
from tests.dossiers.pairs import cells, framed, record
from tests.dossiers.places import bare
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style

_TYPEWRITER = Family("Cousine", *("Cousine-Regular.ttf",) * 4, 0.84)
_SYSTEMS = ("Hệ thống thông tin hộ tịch điện tử dùng chung", "Phần mềm quản lý hộ tịch - In từ hệ thống",
            "CỔNG DỊCH VỤ CÔNG TRỰC TUYẾN", "HTTT giải quyết thủ tục hành chính",
            "Cơ sở dữ liệu hộ tịch điện tử")  # fmt: skip
_MARKS = ("-----o0o-----", "---------------", "* * *", "-----***-----", "—————————", "- - - - - - - -")
_FIRST_PROGRAMS = 2014  # year from which offices print from programs
_SPOTS = ("office", "office", "box", "table", "brackets", "margin", "right", "motto")
_LABELS = ("Số: ", "Số: ", "Số ", "Số:", "SỐ: ", "Số đăng ký: ", "Số hiệu: ", "No: ", "Số/No.: ", "Số vào sổ: ")


@dataclass(frozen=True)
class Top:
    """What a head says; `placed` False leaves the number to the facts below, `named` prints the office's own name."""

    agency: Agency
    titles: Sequence[str]
    number: Entry
    placed: bool = True
    under: str = ""
    day: str = ""
    named: bool = False


def typewritten(sheet: Sheet) -> None:
    """Set what follows on a typewriter, as offices did until the nineties."""
    look = sheet.look
    sheet.look = replace(look, family=_TYPEWRITER, size=look.size * 0.96, word_space=1.0, ink=(44, 44, 60))


def typed_state(sheet: Sheet, dice: Dice) -> None:
    """Print the state's name and motto with marks below instead of a rule."""
    size = sheet.look.size - 0.5
    nation, motto = dice.pick(NATIONS), dice.pick(MOTTOES)
    while sheet.measure(nation, Style(bold=True, size=size)) * 1.05 > sheet.width:
        size -= 0.5
    sheet.para(nation, align="center", style=Style(bold=True, size=size), after=0)
    text = motto.upper() if dice.chance(0.2) else motto
    sheet.para(text, align="center", style=Style(bold=dice.chance(0.7), size=size), after=0)
    sheet.para(dice.pick(_MARKS), align="center", style=Style(size=size), after=2, record=False)


def _office(sheet: Sheet, cast: Cast, dice: Dice, what: Top) -> None:
    agency, form = what.agency, dice.pick(["usual", "usual", "levels", "one line", "marks"])
    if form == "levels" and not what.named:
        kinds = ("Tỉnh (TP)", "Huyện (Quận)", "Xã (Phường)") if cast.commune.old else ("Tỉnh (TP)", "Xã (Phường)")
        for kind, unit in zip(kinds, cast.commune.units[::-1], strict=True):
            sheet.para(f"{kind}: ", Run(bare(unit), BOLD), style=Style(size=sheet.look.size - 1), after=0)
    elif form == "one line":
        sheet.para(agency.name, style=BOLD, align="center", after=1)
    else:
        office_head(sheet, agency.parent, agency.name, rule=0.0 if form == "marks" else 0.32)
        if form == "marks":
            sheet.para(dice.pick(["-------", "*****", "----"]), align="center", after=0, record=False)


def number_of(dice: Dice, number: Entry) -> list[Item]:
    """Return the number behind one of its labels."""
    return [dice.pick(_LABELS), Run(number.printed, dice.pick([PLAIN, BOLD, Style(dots=True)]))]


def open_later(sheet: Sheet, cast: Cast, dice: Dice, what: Top) -> None:
    """Print head, title and number."""
    spot = dice.pick(_SPOTS) if what.placed else ""
    if what.placed:
        record(sheet, what.number)
    items = number_of(dice, what.number)
    if cast.issued.year > _FIRST_PROGRAMS and dice.chance(0.3):
        _of_program(sheet, cast, dice)
    form = dice.pick(["halves", "halves", "swapped", "state over", "title over", "office line"])
    if form == "title over":
        _title(sheet, dice, what, items, spot)

    def office() -> None:
        _office(sheet, cast, dice, what)
        if spot == "office":
            sheet.para(*items, align=dice.pick(["center", "left"]))

    def state() -> None:
        if dice.chance(0.5):
            typed_state(sheet, dice)
        else:
            state_heading(sheet, spell=dice.whole(0, 3), rule=dice.pick([0.62, 0.25]))
        if spot == "motto":
            sheet.para(*items, align=dice.pick(["center", "right"]))
        if what.day:
            sheet.para(what.day, align=dice.pick(["center", "right"]), style=dice.pick([ITALIC, PLAIN]))

    divide = dice.pick([0.36, 0.4, 0.44])
    if form in ("halves", "title over"):
        sheet.columns((0.0, divide, office), (divide + 0.02, 1.0, state))
    elif form == "swapped":
        sheet.columns((0.0, 0.98 - divide, state), (1.0 - divide, 1.0, office))
    else:
        for fill in (state, office) if form == "state over" else (office, state):
            fill()
    sheet.skip(dice.real(3, 11))
    if form != "title over":
        _title(sheet, dice, what, items, spot)


def _of_program(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Print the line that a program or a browser prints over its pages."""
    small = Style(size=sheet.look.size * 0.68, italic=dice.chance(0.3))
    clock = f"{dice.whole(7, 16):02d}:{dice.whole(10, 59)} {cast.issued:%d/%m/%Y}"
    right = dice.pick([clock, "Trang 1/1", f"In lúc {clock}", f"1 / {dice.whole(1, 2)}"])
    cells(sheet, (0.7, 0.3), [[([dice.pick(_SYSTEMS)], small)], [([right], small)]])
    sheet.skip(4)


def _title(sheet: Sheet, dice: Dice, what: Top, items: list[Item], spot: str) -> None:
    style = Style(bold=True, size=sheet.look.size + dice.pick([1.0, 3.0, 5.0, 7.0]), underline=dice.chance(0.06))
    align = dice.weighted([("center", 0.85), ("left", 0.15)])

    def lines() -> None:
        for line in what.titles:
            sheet.para(line, align=align, style=style, after=0)
        if what.under:
            sheet.para(what.under, align=align, style=dice.pick([BOLD, ITALIC]), after=0)
        if spot == "brackets":
            sheet.para("(", *items, ")", align=align, after=0)
        elif spot == "margin":
            sheet.para(*items, after=0)
        elif spot == "right":
            sheet.para(*items, align="right", after=0)

    if spot == "box":
        _boxed_number(sheet, items)
    if dice.chance(0.12):
        framed(sheet, lines, pad=5.0)
    else:
        lines()
    if spot == "table":
        heads = dice.pick([("Số", "Quyển số", "Tờ số"), ("Số đăng ký", "Quyển", "Trang")])
        values = (what.number.printed, f"0{dice.whole(1, 3)}", str(dice.whole(3, 198)))
        sheet.columns((0.24, 0.76, lambda: sheet.table((0.44, 0.28, 0.28), [
            [[Run(head, BOLD)] for head in heads], [[value] for value in values]], aligns=["center"] * 3)))  # fmt: skip
    sheet.skip(dice.real(4, 9))


def _boxed_number(sheet: Sheet, items: list[Item]) -> None:
    width = sheet.set_lines(items)[0].width + 16 * POINT
    left, top = sheet.left, sheet.y
    sheet.left = max(left, sheet.right - width)
    sheet.skip(2)
    sheet.para(*items, align="center", after=3)
    sheet.draw.rectangle([sheet.left, top, sheet.right, sheet.y], outline=sheet.look.ink, width=3)
    sheet.left = left
    sheet.skip(3)
