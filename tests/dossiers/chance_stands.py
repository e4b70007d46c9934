"""Heads and feet of certificates whose number stands wherever offices put it, under one to three lines of issuers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.dossiers.blocks import Entry, office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.offices import Agency
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style

_SPOTS = ("office", "office", "motto", "corner", "title", "title", "title left", "title right", "foot")
_LABELS = ("Số: ", "Số: ", "Số:", "Số ", "Số/No: ", "Số : ", "SỐ: ")
_CODES = ("Mẫu TP/HT-2012", "TP/HT-2013", "Mẫu số 11", "(Ban hành kèm theo Thông tư số 04/2020/TT-BTP)", "TP/HT-1999")
_ASIDES = ("Lệ phí: 8.000 đồng/bản sao", "Mã hồ sơ: H34.87.13-240312-0021", "Điện thoại: 0260 3862 114", "Trang 1/1",
           "Biên lai số 0045127", "Ghi chú: Không", "Giấy này lập thành 02 bản có giá trị như nhau.")  # fmt: skip
_CLERKS = ("CÁN BỘ TƯ PHÁP - HỘ TỊCH", "CÔNG CHỨC TƯ PHÁP - HỘ TỊCH", "NGƯỜI THỰC HIỆN", "Người lập")


@dataclass(frozen=True)
class Opening:
    """What stands above the facts: the title's lines, what follows them in brackets, the number, place and day.

    `spot` tells where the number stands; "" leaves it to the text. `day` stands under the motto where it is given.
    """

    agency: Agency
    title: Sequence[str]
    number: Entry
    spot: str
    under: str = ""
    day: str = ""


def spot_of(dice: Dice, *, told: float = 0.15) -> str:
    """Return where a number stands; "" with the given chance, for a sentence of the text that tells it."""
    return "" if dice.chance(told) else dice.pick(_SPOTS)


def number_items(dice: Dice, number: Entry) -> list[Item]:
    """Return the number behind one of its labels."""
    style = dice.pick([PLAIN, BOLD, Style(dots=True), Style(italic=True)])
    return [dice.pick(_LABELS), Run(number.printed, style)]


def issuers(sheet: Sheet, cast: Cast, dice: Dice, agency: Agency) -> None:
    """Print the issuers in one to three lines, centred or flush."""
    place, style = cast.commune, dice.pick(["usual", "usual", "alone", "three", "flush"])
    upper = [unit.upper() for unit in place.units[:0:-1]]
    if style == "three" and len(upper) > 1:
        for line in upper:
            sheet.para(line, align="center", style=Style(bold=dice.chance(0.3), size=sheet.look.size - 1), after=0)
        office_head(sheet, "", agency.name, rule=dice.pick([0.0, 0.3]))
    elif style == "flush":
        for line, weight in ((agency.parent, PLAIN), (agency.name, BOLD)):
            sheet.para(line, style=weight, after=1)
    else:
        office_head(sheet, "" if style == "alone" else agency.parent, agency.name, rule=dice.pick([0.0, 0.25, 0.4]),
                    bold_parent=dice.chance(0.3))  # fmt: skip


def open_paper(sheet: Sheet, cast: Cast, dice: Dice, what: Opening) -> None:
    """Print head and title, and the number where its spot is above the facts."""
    record(sheet, what.number)
    items = number_items(dice, what.number)
    if dice.chance(0.25):
        sheet.para(dice.pick(_CODES), align="right", style=Style(italic=True, size=8.5), after=2)
    if what.spot == "corner":
        sheet.para(*items, align="right", after=3)
    form = dice.pick(["halves", "halves", "halves", "swapped", "stacked", "state first"])

    def office() -> None:
        issuers(sheet, cast, dice, what.agency)
        if what.spot == "office":
            sheet.para(*items, align=dice.pick(["center", "center", "left"]))

    def state() -> None:
        state_heading(sheet, spell=dice.whole(0, 3), rule=dice.pick([0.62, 0.3]))
        if what.spot == "motto":
            sheet.para(*items, align=dice.pick(["center", "right"]))
        if what.day:
            sheet.para(what.day, align=dice.pick(["center", "right"]), style=dice.pick([ITALIC, PLAIN]))

    divide = dice.pick([0.36, 0.41, 0.45])
    if form == "halves":
        sheet.columns((0.0, divide, office), (divide + 0.02, 1.0, state))
    elif form == "swapped":
        sheet.columns((0.0, 0.98 - divide, state), (1.0 - divide, 1.0, office))
    elif form == "stacked":
        sheet.columns((0.0, 0.6, office))
        sheet.skip(2)
        state()
    else:
        state()
        office()
    sheet.skip(dice.real(3, 12))
    _title(sheet, dice, what, items)


def _title(sheet: Sheet, dice: Dice, what: Opening, items: list[Item]) -> None:
    style, align = Style(bold=True, size=sheet.look.size + dice.pick([1.5, 3.0, 5.0])), "center"
    if what.spot == "title left":
        align = dice.pick(["center", "left"])
    for line in what.title:
        sheet.para(line, align=align, style=style, after=0)
    if what.under:
        sheet.para(what.under, align=align, style=dice.pick([BOLD, ITALIC]), after=0)
    if what.spot.startswith("title"):
        sheet.para(*items, align=what.spot.removeprefix("title").strip() or "center", after=1)
    sheet.skip(dice.real(3, 8))


@dataclass(frozen=True)
class Closing:
    """What stands below the facts: what the signer signs ("giấy khai sinh"), and a day over the titles."""

    agency: Agency
    signs: str
    number: Entry
    spot: str
    day: str = ""


def close_paper(sheet: Sheet, cast: Cast, dice: Dice, what: Closing) -> None:
    """Print who signs, at times a clerk beside him, small print and the number where its spot is the foot."""
    agency, (chief, deputy) = what.agency, what.agency.heads
    board = dice.pick([f"TM. {agency.board}", f"TM. {agency.name}"])
    titles = dice.pick([[chief], [f"KT. {chief}", deputy], [board, chief], [board, f"KT. {chief}", deputy],
                        [f"TUQ. {chief}", "CÔNG CHỨC TƯ PHÁP - HỘ TỊCH"], [f"NGƯỜI KÝ {what.signs.upper()}", chief],
                        [f"Người ký {what.signs}", f"KT. {chief}", deputy], [f"{chief} {agency.name}"],
                        [f"NGƯỜI KÝ {what.signs.upper()}"], [f"Q. {chief}"]])  # fmt: skip
    note = dice.pick(["", "", "", "(Ký, ghi rõ họ tên, đóng dấu)", "(Ký và đóng dấu)"])
    name = cast.signer.upper() if dice.chance(0.2) else cast.signer
    sheet.put("signer_name", name)

    def right() -> None:
        if what.day:
            sheet.para(what.day, align="center", style=ITALIC, after=1)
        for title in titles:
            sheet.para(title, align="center", style=BOLD, after=0)
        if note:
            sheet.para(note, align="center", style=Style(italic=True, size=sheet.look.size - 2), after=0)
        signing = Signing(agency.seal, note=dice.pick(["", "", "", "(Đã ký)"]), stamped=dice.chance(0.15))
        signed(sheet, (), name, dice, signing)

    sheet.skip(dice.real(4, 12))
    start, left = dice.pick([0.44, 0.5, 0.56]), _left_foot(sheet, cast, dice, what)
    sheet.columns((0.0, start - 0.03, left), (start, 1.0, right))


def _left_foot(sheet: Sheet, cast: Cast, dice: Dice, what: Closing) -> Callable[[], None]:
    """Return what prints the left of a foot: the number, a clerk who signs too, or small print."""
    form = dice.pick(["", "", "clerk", "asides"])

    def fill() -> None:
        if what.spot == "foot":
            sheet.para(*number_items(dice, what.number), after=4)
        if form == "clerk":
            sheet.para(dice.pick(_CLERKS), align="center", style=BOLD, after=0)
            signed(sheet, (), officer_name(dice, cast.split), dice, Signing(note=dice.pick(["", "(Đã ký)"])))
        elif form == "asides":
            for line in dice.sample(_ASIDES, dice.whole(1, 3)):
                sheet.para(line, style=Style(italic=True, size=sheet.look.size - 2), after=1)

    return fill
