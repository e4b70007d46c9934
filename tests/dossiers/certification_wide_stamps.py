"""Words of certification with hardly a label, and such whose number and book stand at the very end.

Canonical values as in `certification`; the copied paper's own facts are in no field.
"""

from __future__ import annotations

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.certification_said import sign
from tests.dossiers.certification_wide_parts import INKS, copied_paper, day_line, foot, head, number_line, title
from tests.dossiers.certification_wide_words import LABELS, told
from tests.dossiers.dice import Dice
from tests.dossiers.further_marks import asides
from tests.dossiers.pairs import framed
from tests.dossiers.typeset import ITALIC, Item, Leader, Run, Style, pen


def bare_stamp(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A stamp with hardly a label on an empty back or under a copy: number and book in one, the day, who signs."""
    said, ink, by_pen = told(cast, dice, named=False), dice.pick(INKS), dice.chance(0.3)
    if dice.chance(0.4):
        copied_paper(sheet, cast, dice.fork("paper"), whole=False)
    sheet.skip(dice.real(6, 180))
    plain, strong = Style(colour=ink), Style(bold=True, colour=ink)
    for key in ("certification_number", "book_number", "date_of_issue"):
        sheet.put(key, said.facts.canonical.get(key, said.facts[key]), by_pen=by_pen)

    def value(text: str) -> Run:
        return pen(text) if by_pen else Run(text, strong)

    def fill() -> None:
        own = dice.fork("fill")
        place, align = own.chance(0.5), own.pick(["center", "left"])
        if place:
            sheet.put("issuer", said.agency.name)
            sheet.para(said.agency.name, align="center", style=strong, after=1)
        title(sheet, own, strong, after=1)
        number, book = value(said.facts["certification_number"]), value(said.facts["book_number"])
        one: list[Item] = own.pick([
            [number, "  Q. ", book], ["Số ", number, " - Quyển ", book], ["Số ", number, " (", book, ")"],
            [number, " / ", book], ["No ", number, " ", Leader(), " Q ", book], ["CT số ", number, ", sổ ", book],
        ])  # fmt: skip
        day = said.spoken.removeprefix("ngày ")
        two: list[Item] = own.pick([[value(day)], ["Ngày ", value(day)], ["ngày ", value(day)],
                                    [f"{said.agency.place}, ", value(day)]])  # fmt: skip
        for line in (one, two)[:: own.pick([1, 1, -1])]:
            sheet.para(*line, align=align, style=plain, after=1)
        sign(sheet, cast, said, own, strong)

    left, right = sheet.left, sheet.right
    start, width = dice.pick([(0.0, 0.5), (0.5, 0.5), (0.25, 0.5), (0.4, 0.6)])
    sheet.left, sheet.right = left + start * (right - left), left + (start + width) * (right - left)
    if dice.chance(0.55):
        framed(sheet, fill, pad=6, thick=dice.pick([3, 6]))
    else:
        fill()
    sheet.left, sheet.right = left, right


def day_first(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The day in a line over the title or beside the number, who signs first and number and book at the very end."""
    said, copies = told(cast, dice, named=False), dice.chance(0.6)
    head(sheet, said, dice)
    said.noted(sheet, "date_of_issue")
    sheet.para(day_line(said, dice), align=dice.pick(["left", "right", "center"]), style=ITALIC)
    title(sheet, dice, copies=copies)
    if dice.chance(0.5):
        copied_paper(sheet, cast, dice.fork("paper"), whole=False)
    foot(sheet, said, cast, dice)
    said.noted(sheet, "certification_number", "book_number")
    labels = dice.pick(LABELS["certification_number"]), dice.pick(LABELS["book_number"])
    first, second = number_line(said, dice, labels)
    align = dice.pick(["left", "left", "center", "right"])
    if dice.chance(0.5):
        sheet.para(*first, dice.pick(["   ", "; ", " - "]), *second, align=align)
    else:
        sheet.para(*first, align=align, after=1)
        sheet.para(*second, align=align)
    asides(sheet, dice, cast.split, 0.3)
