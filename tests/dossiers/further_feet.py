"""Headings of parts and feet: bars, thick rules, boxed numbers; who signs alone, in a row of others, or in words alone.

Others who sign are in no field.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.dossiers.canvas import POINT, RED, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Run, Style, Tab

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")


class PartHeads:
    """Headings of a paper's parts in one manner: bars, thick rules, numbers in boxes, dashes around them, or none."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        """Choose the manner."""
        self._sheet, self._count = sheet, 0
        self._form = dice.pick(["dark", "thick", "between", "dashed", "boxed", "plain", "roman", "none"])
        self._upper, self._ink = dice.chance(0.5), dice.pick([(50, 56, 66), (24, 70, 140), (120, 30, 34)])

    def put(self, text: str) -> None:
        """Print the next heading."""
        sheet, words = self._sheet, text.upper() if self._upper else text
        self._count += 1
        sheet.skip(3)
        if self._form == "dark":
            height = sheet.line_height() * 1.25
            sheet.draw.rectangle([sheet.left, sheet.y, sheet.right, sheet.y + height], fill=self._ink)
            sheet.skip(1.5)
            sheet.para(words, style=Style(bold=True, colour=(255, 255, 255)), first=5, after=4)
        elif self._form == "thick":
            bar = [sheet.left, sheet.y + 4, sheet.left + 14, sheet.y + sheet.line_height()]
            sheet.draw.rectangle(bar, fill=self._ink)
            sheet.para(words, style=Style(bold=True, colour=self._ink), first=9, after=3)
        elif self._form == "between":
            sheet.rule(1.0, gap=1, thick=2)
            sheet.para(words, align="center", style=BOLD, after=1)
            sheet.rule(1.0, gap=3, thick=2)
        elif self._form == "dashed":
            sheet.para(f"--- {words} ---", align="center", after=3)
        elif self._form == "boxed":
            x = sheet.left
            sheet.draw.rectangle([x, sheet.y + 2, x + 15 * POINT, sheet.y + sheet.line_height()],
                                 outline=sheet.look.ink, width=3)  # fmt: skip
            sheet.para(Run(str(self._count), BOLD), Tab(18.0), Run(words, BOLD), first=4, after=3)
        elif self._form != "none":
            lead = f"{_ROMAN[self._count - 1]} - " if self._form == "roman" else ""
            sheet.para(Run(f"{lead}{words}", Style(bold=True, underline=True)), after=3)


@dataclass(frozen=True)
class End:
    """What a foot says: titles and name of who signs, place and day, his seal, and others who sign at his left."""

    titles: Sequence[str]
    name: str
    day: str = ""
    seal: str = ""
    others: Sequence[tuple[str, str]] = ()
    lines: Sequence[str] = ()
    forms: Sequence[str] = ("right", "right", "left", "middle", "row", "row", "words", "beside")
    note: Sequence[str] = field(default=("", "", "(Ký, ghi rõ họ tên)", "(Đã ký)", "(Ký tên, đóng dấu)"))


def end(sheet: Sheet, dice: Dice, how: End) -> None:
    """Print a foot in one of its manners."""
    sheet.skip(dice.pick([3.0, 7.0, 12.0]))
    form, note = dice.pick(how.forms), dice.pick(how.note)
    if form == "words":
        _in_words(sheet, dice, how)
        return

    def main() -> None:
        if how.day:
            sheet.para(how.day, align="center", style=ITALIC, after=1)
        for title in how.titles:
            sheet.para(title, align="center", style=BOLD, after=0)
        if note and note != "(Đã ký)":
            sheet.para(note, align="center", style=Style(italic=True, size=sheet.look.size - 2), after=0)
        shown = note if note == "(Đã ký)" else ""
        signed(sheet, (), how.name, dice, Signing("" if shown else how.seal, note=shown, stamped=dice.chance(0.15)))

    def other(title: str, name: str) -> Callable[[], None]:
        def fill() -> None:
            sheet.skip(14 if how.day else 0)
            sheet.para(title, align="center", style=BOLD, after=0)
            signed(sheet, (), name, dice, Signing(note=dice.pick(["", "(Đã ký)"])))

        return fill

    if form == "row" and how.others:
        share = 1 / (len(how.others) + 1)
        columns = [(place * share, (place + 1) * share - 0.02, other(*each)) for place, each in enumerate(how.others)]
        sheet.columns(*columns, (1 - share, 1.0, main))
    elif form == "left":
        sheet.columns((0.0, 0.5, main), (0.56, 1.0, lambda: _notes(sheet, how.lines)))
    elif form == "middle":
        sheet.columns((0.22, 0.78, main))
        _notes(sheet, how.lines)
    else:
        sheet.columns((0.0, 0.42, lambda: _notes(sheet, how.lines)), (dice.pick([0.45, 0.5]), 1.0, main))


def _notes(sheet: Sheet, lines: Sequence[str]) -> None:
    for number, line in enumerate(lines):
        sheet.para(line, style=Style(bold=not number, italic=not number, size=sheet.look.size - 2), after=0)


def _in_words(sheet: Sheet, dice: Dice, how: End) -> None:
    """Who signed as a program says it, without a signature."""
    style = dice.pick([PLAIN, ITALIC, Style(colour=RED)])
    if how.day:
        sheet.para(how.day, style=ITALIC, align=dice.pick(["left", "right"]), after=2)
    title = how.titles[-1] if how.titles else "Người ký"
    by = dice.pick(["Người ký", "Đã ký số bởi", "Ký điện tử", "Người duyệt", "Người ký duyệt"])
    sheet.para(Run(f"{by}: ", style), Run(how.name, BOLD), after=1)
    sheet.para(Run(f"Chức vụ: {title}", style), after=1)
    clock = f"{dice.whole(7, 16):02d}:{dice.whole(0, 59):02d}:{dice.whole(0, 59):02d}"
    sheet.para(Run(dice.pick([f"Giờ ký: {clock} +07:00", "Trạng thái: Đã ký", "Chữ ký số hợp lệ"]), style), after=4)
    _notes(sheet, how.lines)
