"""Heads, bodies and feet of citizens' letters of further kinds; canonical values as in `application`."""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers import pen as hand
from tests.dossiers.application_drawn import CitizenLetter
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.further_rows import abreast
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style

_ASKS = ("Nay tôi làm đơn này đề nghị: {r}.", "Vì vậy tôi xin: {r}.", "Tôi kính mong được giải quyết: {r}.",
         "Đề nghị quý cơ quan: {r}.", "Điều tôi mong muốn là: {r}.", "Xin trình bày nguyện vọng: {r}.",
         "Bằng đơn này, tôi yêu cầu: {r}.")  # fmt: skip
WHYS = ("{}", "Lý do: {}", "Sự việc: {}", "Trình bày: {}", "Vì: {}", "Tóm tắt sự việc: {}")
THANKS = ("Xin cảm ơn.", "Rất mong được quan tâm giúp đỡ.", "Tôi xin chịu trách nhiệm về lời khai của mình.",
           "Mong sớm nhận được hồi âm.", "Trân trọng!")  # fmt: skip
_SIGNS = ("Người làm đơn", "NGƯỜI LÀM ĐƠN", "Người viết", "NGƯỜI ĐỨNG ĐƠN", "Người gửi đơn", "Kính đơn",
          "Ký tên", "NGƯỜI NỘP")  # fmt: skip


def print_head(sheet: Sheet, dice: Dice, letter: CitizenLetter, day: str = "") -> None:
    """Print state, day and title; the title before the state at times."""
    state = dice.chance(0.85)
    if state:
        state_heading(sheet, spell=dice.whole(0, 3), rule=dice.pick([0.62, 0.3]))
    if day:
        sheet.para(day, align=dice.pick(["right", "center"]), style=ITALIC, after=4)
    sheet.skip(dice.real(3, 10))
    style = Style(bold=True, size=sheet.look.size + dice.pick([1.0, 3.0, 5.0]))
    small, align = dice.pick([BOLD, ITALIC, BOLD_ITALIC]), dice.pick(["center", "center", "center", "left"])
    for number, line in enumerate(letter.matter.titles):
        sheet.para(line, align=align, style=style if line.isupper() or not number else small, after=0)
    sheet.skip(dice.real(3, 9))


def print_to(sheet: Sheet, dice: Dice, letter: CitizenLetter) -> None:
    """Print who the letter is for: behind words on a line, one below the other behind a brace, or in the middle."""
    names, form = letter.offices, dice.pick(["line", "line", "below", "column", "middle"])
    label = dice.pick(["Kính gửi", "Kính gửi", "KÍNH GỬI", "Gửi", "Kính gởi", "Kính trình", "Nơi nhận đơn"])
    style, mark = dice.pick([PLAIN, BOLD, ITALIC]), dice.pick(["- ", "", "• ", "* "])
    if form == "line":
        sheet.para(f"{label}: ", Run("; ".join(names), style), hang=dice.pick([0.0, 44.0]))
    elif form == "middle":
        sheet.para(f"{label}:", align="center", style=BOLD, after=0)
        for name in names:
            sheet.para(name, align="center", style=style, after=0)
    elif form == "below":
        sheet.para(f"{label}:", style=Style(underline=True), after=1)
        for name in names:
            sheet.para(f"{mark}{name}", style=style, first=24, hang=30, after=1)
    else:
        for number, name in enumerate(names):
            lead: list[Item] = [f"{label}:"] if not number else [""]
            abreast(sheet, (0.0, 0.26, lead, "right"), (0.28, 1.0, [Run(f"{mark}{name}", style)], "left"))
    sheet.skip(dice.real(4, 9))


def print_body(sheet: Sheet, dice: Dice, letter: CitizenLetter) -> None:
    """Print why and what is asked for, in one of both orders."""
    record(sheet, letter.facts.entry("", "request"))
    first, align = dice.pick([0.0, 26.0]), dice.pick(["justify", "left"])
    told = [dice.pick(WHYS).format(letter.matter.reason), dice.pick(_ASKS).format(r=letter.facts["request"])]
    for text in told[:: dice.pick([1, 1, -1])]:
        sheet.para(text, first=first, align=align, after=5)
    if dice.chance(0.6):
        sheet.para(dice.pick(THANKS), first=first)


def print_sign(sheet: Sheet, dice: Dice, name: str, day: str = "", *below: Sequence[Item]) -> None:
    """Print who signs at the right, in the middle or at the left; `below` stands under the name."""

    def fill() -> None:
        if day:
            sheet.para(day, align="center", style=ITALIC, after=1)
        sheet.para(dice.pick(_SIGNS), align="center", style=dice.pick([BOLD, PLAIN]), after=0)
        if dice.chance(0.4):
            sheet.para(dice.pick(["(ký, ghi họ tên)", "(Ký tên)"]), align="center", style=ITALIC, after=0)
        center = ((sheet.left + sheet.right) / 2, sheet.y + 120)
        hand.scribble(sheet.image, center, 340, sheet.look.pen_ink, sheet.dice)
        sheet.skip(58)
        sheet.para(name, align="center", style=dice.pick([BOLD, PLAIN]), after=1)
        for items in below:
            sheet.para(*items, align="center", after=1)

    sheet.skip(dice.real(3, 10))
    start = dice.pick([0.46, 0.52, 0.46, 0.0, 0.25])
    sheet.columns((start, min(1.0, start + 0.5), fill))
