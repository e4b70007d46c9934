"""Parts that forms about residence have in common: the head with the form's number, who moves along, the consents."""

from __future__ import annotations

from tests.dossiers import pen as hand
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import cells
from tests.dossiers.residence_facts import Residence
from tests.dossiers.typeset import BOLD, ITALIC, Item, Style, bold, pen
from tests.dossiers.wording import date_slashed

_HEADS = ("TT", "Họ, chữ đệm và tên", "Ngày, tháng, năm sinh", "Giới tính", "Số định danh cá nhân",
          "Mối quan hệ với chủ hộ")  # fmt: skip
_WIDTHS = (0.06, 0.27, 0.17, 0.1, 0.22, 0.18)


def head_of_form(sheet: Sheet, dice: Dice, form: str) -> None:
    """Print the form's number at the right and the state's heading below it."""
    sheet.para(form, align="right", style=Style(italic=True, size=sheet.look.size - 3), after=2)
    state_heading(sheet, spell=dice.whole(0, 2))
    sheet.skip(8)


def members(sheet: Sheet, said: Residence, heading: str, *, by_pen: bool, empty: int = 2) -> None:
    """Print the table of those who move along, with empty rows below them."""
    sheet.para(heading, after=3)
    small = Style(size=sheet.look.size - 1.5)
    rows: list[list[list[Item]]] = [[[bold(head)] for head in _HEADS]]
    for number, (person, relation) in enumerate(said.others, 1):
        values = (person.name, date_slashed(person.birth), person.sex, person.id_number, relation)
        rows.append([[str(number)]])
        for value in values:
            rows[-1].append([pen(value) if by_pen else value])
    sheet.table(_WIDTHS, rows, pad=3, style=small)
    for _ in range(empty):
        top = sheet.y
        sheet.skip(18)
        x = sheet.left
        for width in (0.0, *_WIDTHS):
            x += width * sheet.width
            sheet.draw.line([(x, top), (x, sheet.y)], fill=sheet.look.ink, width=2)
        sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=sheet.look.ink, width=2)
    sheet.skip(6)


def consent(sheet: Sheet, cast: Cast, said: Residence, dice: Dice, *, by_pen: bool, owner: bool = True) -> None:
    """Print who agrees, in columns, each with a place to sign; the applicant at the right."""
    place = f"{cast.commune.commune_name}, {said.facts['_day']}"
    sheet.para(pen(place) if by_pen else place, align="right", style=ITALIC, after=2)
    titles = [
        "Ý KIẾN CỦA CHỦ HỘ(3)",
        "Ý KIẾN CỦA CHỦ SỞ HỮU CHỖ Ở HỢP PHÁP(4)",
        "Ý KIẾN CỦA CHA, MẸ HOẶC NGƯỜI GIÁM HỘ(5)",
        "NGƯỜI KÊ KHAI(6)",
    ]
    if not owner:
        titles = [titles[0], titles[2], titles[3]]
    part = 1 / len(titles)
    small = Style(bold=True, size=sheet.look.size - 2)
    cells(sheet, [part] * len(titles), [[([title], small)] for title in titles], align="center")
    top = sheet.y
    agreed: list[list[tuple[list[Item], Style]]] = [[([""], BOLD)] for _ in titles]
    agreed[0] = [([pen("Đồng ý")], BOLD)] if dice.chance(0.6) else [([""], BOLD)]
    cells(sheet, [part] * len(titles), agreed, align="center")
    for number in (0, len(titles) - 1):
        x = sheet.left + (number + 0.5) * part * sheet.width
        hand.scribble(sheet.image, (x, top + 44 * POINT), dice.real(200, 300), sheet.look.pen_ink, sheet.dice)
    sheet.skip(52)
    names = [""] * len(titles)
    names[0], names[-1] = said.head.name, said.person.name
    cells(sheet, [part] * len(titles), [[([name], BOLD)] for name in names], align="center")
