"""Heads as programs, quality systems, portals and typewriters print them, and headings of parts in further manners.

What such heads say besides (codes of forms, hours of printing, addresses) is in no field.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tests.dossiers.blocks import Entry, office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.further_rows import abreast
from tests.dossiers.offices import Agency
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Colour, Item, Run, Style

TOPS = ("usual", "wide", "bar", "quality", "portal", "levels", "title first", "flush", "crossed")
_INKS: tuple[Colour, ...] = ((24, 70, 140), (150, 30, 34), (20, 100, 70), (70, 70, 78))
_SITES = ("https://dichvucong.gov.vn/p/home/dvc-tra-cuu-ho-so.html", "https://dkkd.vn/tra-cuu/ket-qua?id={n}",
          "https://motcua.tinh.gov.vn/in-phieu/{n}", "http://10.12.8.4:8080/qlhs/report/view/{n}")  # fmt: skip
_FORMS = ("BM-QT.{n:02d}/01", "Mẫu số {n:02d}", "QT-{n:02d}-MC", "Biểu {n:02d}/BM", "M{n:02d}-TTHC")


@dataclass(frozen=True)
class Mast:
    """What a head says: who gives the paper, its title, its number under one of `labels`, place and day, a note.

    `number` None and `day` "" leave them out; `tops` are the manners to choose from.
    """

    agency: Agency
    title: Sequence[str]
    number: Entry | None = None
    labels: Sequence[str] = ("Số",)
    day: str = ""
    note: str = ""
    tops: Sequence[str] = TOPS


def mast(sheet: Sheet, dice: Dice, how: Mast) -> None:
    """Print a head in one of its manners."""
    sheet.put("issuer", how.agency.name)
    number: list[Item] = []
    if how.number is not None:
        record(sheet, how.number)
        joint = dice.pick([": ", ": ", ":", " ", " : "])
        style = dice.pick([PLAIN, PLAIN, BOLD, Style(dots=True)])
        number = [f"{dice.pick(how.labels)}{joint}", Run(how.number.printed, style)]
    manners: dict[str, Callable[[Sheet, Dice, Mast, list[Item]], None]] = {
        "usual": _usual, "wide": _wide, "bar": _bar, "quality": _quality, "portal": _portal, "levels": _levels,
        "title first": _title_first, "flush": _flush, "crossed": _crossed,
    }  # fmt: skip
    manners[dice.pick(how.tops)](sheet, dice, how, number)
    sheet.skip(dice.pick([1.0, 4.0, 8.0]))


def _titled(sheet: Sheet, dice: Dice, how: Mast, align: str = "center") -> None:
    style = Style(bold=True, size=sheet.look.size + dice.pick([1.0, 2.5, 4.0]))
    for line in how.title:
        sheet.para(line, align=align, style=style, after=0)
    if how.note:
        sheet.para(how.note, align=align, style=dice.pick([ITALIC, BOLD_ITALIC]), after=0)
    sheet.skip(3)


def _usual(sheet: Sheet, dice: Dice, how: Mast, number: list[Item]) -> None:
    """Office left, state right; the number below the title at one edge, the day at the other."""
    divide = dice.pick([0.4, 0.44, 0.47])

    def left() -> None:
        office_head(sheet, how.agency.parent, how.agency.name, rule=dice.pick([0.2, 0.36]))

    sheet.columns((0.0, divide, left), (divide + 0.01, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    sheet.skip(8)
    _titled(sheet, dice, how)
    if number and how.day:
        day: list[Item] = [Run(how.day, ITALIC)]
        sides = [(0.0, 0.42, number, "left"), (0.44, 1.0, day, "right")]
        if dice.chance(0.4):
            sides = [(0.0, 0.56, day, "left"), (0.58, 1.0, number, "right")]
        abreast(sheet, *sides)
    else:
        _lines(sheet, dice, number, how.day)


def _lines(sheet: Sheet, dice: Dice, number: list[Item], day: str) -> None:
    align = dice.pick(["center", "right", "left"])
    if number:
        sheet.para(*number, align=align, after=1)
    if day:
        sheet.para(day, align=dice.pick([align, "right"]), style=ITALIC, after=1)


def _wide(sheet: Sheet, dice: Dice, how: Mast, number: list[Item]) -> None:
    """State, office and title in the middle one below the other, a line across the page between them."""
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)
    for line, style in ((how.agency.parent, PLAIN), (how.agency.name, BOLD)):
        if line:
            sheet.para(line, align="center", style=style, after=0)
    sheet.rule(dice.pick([1.0, 0.5]), gap=5)
    _lines(sheet, dice, number, how.day)
    sheet.skip(4)
    _titled(sheet, dice, how)


def _bar(sheet: Sheet, dice: Dice, how: Mast, number: list[Item]) -> None:
    """A coloured bar with the office in white; state and number below it."""
    ink, top = dice.pick(_INKS), sheet.y
    white = Style(bold=True, colour=(255, 255, 255), size=sheet.look.size)
    lines = [line for line in (how.agency.parent, how.agency.name) if line]
    depth = (len(lines) + 0.7) * sheet.line_height(white)
    for line in lines:  # a long name runs over two lines
        depth += (len(sheet.set_lines([line], style=white)) - 1) * sheet.line_height(white)
    sheet.draw.rectangle([sheet.left, top, sheet.right, top + depth], fill=ink)
    sheet.y += 0.35 * sheet.line_height(white)
    align = dice.pick(["left", "center"])
    for line in lines:
        sheet.para(f"{'  ' if align == 'left' else ''}{line}", align=align, style=white, after=0, first=6)
    sheet.y = top + depth
    sheet.skip(5)
    if dice.chance(0.7):
        state_heading(sheet, spell=dice.whole(0, 3), size=sheet.look.size - 1)
    sheet.skip(4)
    _titled(sheet, dice, how, dice.pick(["center", "left"]))
    _lines(sheet, dice, number, how.day)


def _quality(sheet: Sheet, dice: Dice, how: Mast, number: list[Item]) -> None:
    """The head of a form of a quality system: office, title and what number the form has in three ruled cells."""
    small = Style(size=sheet.look.size - 2.5)
    left, right, top = sheet.left, sheet.right, sheet.y
    code = dice.pick(_FORMS).format(n=dice.whole(1, 29))
    issue = f"Lần ban hành: {dice.whole(1, 4):02d}"
    since = f"Ngày hiệu lực: {dice.whole(1, 28):02d}/{dice.whole(1, 12):02d}/{dice.whole(2016, 2024)}"

    def office() -> None:
        sheet.skip(4)
        for line, bold in ((how.agency.parent, False), (how.agency.name, True)):
            if line:
                sheet.para(line, align="center", style=Style(bold=bold, size=small.size), after=0)

    def middle() -> None:
        sheet.skip(4)
        _titled(sheet, dice, replace(how, note=""))

    def corner() -> None:
        sheet.skip(4)
        for line in (code, issue, since, "Trang: 1/1"):
            sheet.para(line, style=small, after=0)

    first, second = dice.pick([(0.28, 0.76), (0.32, 0.75)])
    sheet.columns((0.01, first - 0.01, office), (first + 0.01, second - 0.01, middle), (second + 0.01, 0.99, corner))
    sheet.skip(4)
    for edge in (0.0, first, second, 1.0):
        x = left + edge * (right - left)
        sheet.draw.line([(x, top), (x, sheet.y)], fill=sheet.look.ink, width=3)
    for y in (top, sheet.y):
        sheet.draw.line([(left, y), (right, y)], fill=sheet.look.ink, width=3)
    sheet.skip(6)
    if dice.chance(0.5):
        state_heading(sheet, spell=dice.whole(0, 3), size=sheet.look.size - 1)
    _lines(sheet, dice, number, how.day)


def _portal(sheet: Sheet, dice: Dice, how: Mast, number: list[Item]) -> None:
    """A page printed from a browser: hour and title above in small print, office and title at the left edge."""
    small = Style(size=sheet.look.size * 0.68)
    hour = f"{dice.whole(7, 17):02d}:{dice.whole(0, 59):02d} {dice.whole(1, 28)}/{dice.whole(1, 12)}/2026"
    shown = dice.pick(["Chi tiết hồ sơ", "In kết quả", "Tra cứu giấy tờ", "Cổng dịch vụ công"])
    abreast(sheet, (0.0, 0.3, [hour], "left"), (0.35, 0.9, [shown], "center"), style=small)
    sheet.para(dice.pick(_SITES).format(n=dice.whole(10_000, 990_000)), style=small, after=4)
    sheet.para(f"{dice.pick(['Cơ quan cấp', 'Đơn vị giải quyết', 'Cơ quan ban hành'])}: ", Run(how.agency.name, BOLD),
               after=1)  # fmt: skip
    if how.agency.parent and dice.chance(0.6):
        sheet.para(f"Cơ quan cấp trên: {how.agency.parent}", after=1)
    sheet.skip(4)
    _titled(sheet, dice, how, dice.pick(["left", "left", "center"]))
    _lines(sheet, dice, number, how.day)
    sheet.rule(1.0, gap=4, thick=2)


def _levels(sheet: Sheet, dice: Dice, how: Mast, number: list[Item]) -> None:
    """A head of earlier years: the office in short lines with a dash of hyphens below, the state beside it."""

    def left() -> None:
        office_head(sheet, how.agency.parent, how.agency.name, rule=0.0)
        sheet.para(dice.pick(["-------", "----***----", "_______"]), align="center", after=1, record=False)
        if number:
            sheet.para(*number, align="center")

    def right() -> None:
        sheet.para("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", align="center", after=0,
                   style=Style(bold=True, size=sheet.look.size - 1.5))  # fmt: skip
        motto = dice.pick(["Độc lập – Tự do – Hạnh phúc", "Độc Lập - Tự Do - Hạnh Phúc"])
        sheet.para(motto, align="center", style=dice.pick([PLAIN, BOLD]), after=0)
        sheet.para(dice.pick(["------oOo------", "-----------", "*****"]), align="center", after=1, record=False)
        if how.day:
            sheet.para(how.day, align="center", style=ITALIC)

    sheet.columns((0.0, 0.42, left), (0.44, 1.0, right))
    sheet.skip(8)
    _titled(sheet, dice, how)


def _title_first(sheet: Sheet, dice: Dice, how: Mast, number: list[Item]) -> None:
    """The title at the top of everything, then who gives the paper under a label."""
    _titled(sheet, dice, how, dice.pick(["center", "left"]))
    label = dice.pick(["Cơ quan cấp", "Nơi cấp", "Đơn vị cấp", "Cấp bởi"])
    given: list[Item] = [f"{label}: ", Run(how.agency.name, BOLD)]
    if number and dice.chance(0.5):
        abreast(sheet, (0.0, 0.58, given, "left"), (0.6, 1.0, number, "right"))
        number = []
    else:
        sheet.para(*given, after=1)
    _lines(sheet, dice, number, how.day)
    sheet.rule(1.0, gap=4, thick=2)


def _flush(sheet: Sheet, dice: Dice, how: Mast, number: list[Item]) -> None:
    """Everything at the left edge, the state last or not at all."""
    for line, style in ((how.agency.parent, PLAIN), (how.agency.name, BOLD)):
        if line:
            sheet.para(line, style=style, after=1)
    if number:
        sheet.para(*number, after=2)
    if dice.chance(0.6):
        sheet.para("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", style=BOLD, after=0)
        sheet.para("Độc lập - Tự do - Hạnh phúc", after=4)
    if how.day:
        sheet.para(how.day, style=ITALIC, after=4)
    _titled(sheet, dice, how, "left")


def _crossed(sheet: Sheet, dice: Dice, how: Mast, number: list[Item]) -> None:
    """The state at the left, the office at the right, number and day in one line above both."""
    if number:
        tail: list[Item] = [dice.pick([" - ", "; ", ", "]), how.day] if how.day else []
        sheet.para(*number, *tail, align=dice.pick(["left", "right"]), style=Style(size=sheet.look.size - 1), after=4)
    elif how.day:
        sheet.para(how.day, align="right", style=ITALIC)
    sheet.columns(
        (0.0, 0.52, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
        (0.55, 1.0, lambda: office_head(sheet, how.agency.parent, how.agency.name, rule=0.3)),
    )
    sheet.skip(8)
    _titled(sheet, dice, how)
