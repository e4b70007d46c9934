"""Heads, backs and ends of certificates of land of many kinds; canonical values as in `land_facts`.

Banks, clerks, receivers and earlier certificates are in no field.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.faces import emblem
from tests.dossiers.further_feet import End, end
from tests.dossiers.further_marks import asides, clerks
from tests.dossiers.land_parts import TITLE_2003, TITLE_2009, TITLE_2024, sketch
from tests.dossiers.land_said import changed, corners
from tests.dossiers.land_wide_words import Told, say
from tests.dossiers.later_parts import signed_box
from tests.dossiers.pairs import framed, record
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_slashed

_TITLES = {
    "red": (TITLE_2003, (" ".join(TITLE_2003),)),
    "pink": (
        TITLE_2009,
        (TITLE_2009[0], ", ".join(TITLE_2009[1:])),
        (", ".join((" ".join(TITLE_2009[:2]), TITLE_2009[2])),),
    ),
    "code": (TITLE_2024, (TITLE_2024[0], *TITLE_2024[1].split(", ")), (" ".join(TITLE_2024),)),
}
_OWNERS = ("Người sử dụng đất", "I. Chủ sử dụng", "1. Người được cấp", "A. Chủ đất", "Chứng nhận:",
           "Chủ đất, chủ nhà", "Thông tin chủ đất", "BÊN ĐƯỢC CẤP")  # fmt: skip
_PARCELS = ("Thửa đất", "II. Đất", "2. Thửa đất được cấp", "B. Khu đất", "Được quyền sử dụng:", "Đất", "Thông tin thửa",
            "THỬA ĐẤT ĐÓ")  # fmt: skip
_BACKS = ("Thay đổi về sau", "Biến động sau cấp", "Đăng ký biến động", "Theo dõi biến động")


def named(sheet: Sheet, told: Told, dice: Dice, *, larger: Sequence[float] = (2.0, 4.0, 6.0)) -> None:
    """Print the title in its lines, red or black, in the middle or at the left."""
    colour, align = dice.pick([RED, RED, None]), dice.pick(["center", "center", "center", "left"])
    more = dice.pick(larger)
    for number, line in enumerate(dice.pick(_TITLES[told.era])):
        size = sheet.look.size + (more if not number else more * 0.3)
        sheet.para(line, align=align, style=Style(bold=True, size=size, colour=colour), after=0)
    sheet.skip(dice.pick([3.0, 7.0]))


def put_serial(sheet: Sheet, told: Told, dice: Dice) -> None:
    """Print the serial bare, behind a label or in brackets, and note it."""
    said = say(told, dice, "serial")[0]
    record(sheet, said.entry)
    value = Run(said.entry.printed, Style(bold=True, size=sheet.look.size + 1, colour=dice.pick([RED, None])))
    form = dice.pick(["bare", "label", "brackets"])
    items: dict[str, list[Item]] = {
        "bare": [value], "label": [f"{said.label}{dice.pick([': ', ' '])}", value],
        "brackets": [f"({said.label}: ", value, ")"],
    }  # fmt: skip
    sheet.para(*items[form], align=dice.pick(["left", "right", "center"]), after=2)


def begin(sheet: Sheet, told: Told, dice: Dice) -> bool:
    """Print state, title, office and serial in one of their orders; return whether the serial is printed."""
    form = dice.pick(["usual", "usual", "office", "halves", "title first", "serial first"])
    office, spell, high = told.deed.office, dice.whole(0, 3), dice.chance(0.45) or form == "serial first"

    def state() -> None:
        state_heading(sheet, spell=spell)

    def house() -> None:
        sheet.para(office.name, align="center", style=dice.fork("house").pick([BOLD, PLAIN]), after=1)

    if form == "serial first":
        put_serial(sheet, told, dice.fork("serial"))
    if form == "halves":
        sheet.columns((0.0, 0.45, house), (0.47, 1.0, state))
    elif form != "title first":
        state()
    sheet.skip(3)
    if form == "usual" and dice.chance(0.5):
        emblem(sheet, dice.pick([28, 40]))
        sheet.skip(3)
    named(sheet, told, dice.fork("title"))
    if form == "title first":
        state()
    if form == "office":
        house()
        words = dice.pick(["CHỨNG NHẬN", "chứng nhận", "Chứng nhận:", "NAY CẤP CHO"])
        sheet.para(words, align="center", style=dice.pick([BOLD, ITALIC]))
    if high and form != "serial first":
        put_serial(sheet, told, dice.fork("serial"))
    return high


def heading(sheet: Sheet, text: str, form: str) -> None:
    """Print the heading of a part; nothing for an empty form."""
    if form == "band":
        band(sheet, text)
    elif form == "frame":
        framed(sheet, lambda: sheet.para(text, align="center", style=BOLD, after=0), pad=3, thick=2)
        sheet.skip(3)
    elif form:
        style = {"bold": BOLD, "line": Style(bold=True, underline=True), "slant": BOLD_ITALIC}[form]
        sheet.para(text, style=style, after=2)


def owners_head(sheet: Sheet, dice: Dice, form: str) -> None:
    """Print the heading over the owners."""
    heading(sheet, dice.pick(_OWNERS), form)


def parcel_head(sheet: Sheet, dice: Dice, form: str) -> None:
    """Print the heading over the parcel."""
    heading(sheet, dice.pick(_PARCELS), form)


def finish(sheet: Sheet, told: Told, cast: Cast, dice: Dice, *, serial: bool, register: bool = True) -> None:
    """Print register's number, serial with `serial`, place, day and who signs, by hand or as a program's box."""
    deed, facts, office = told.deed, told.facts, told.deed.office
    deed.noted(sheet, "date_of_issue", "signer_name")
    sheet.put("issuer", office.name)
    printed = facts["date_of_issue"]
    spoken = printed if printed.startswith("ngày") else f"ngày {printed}"
    day = dice.pick([f"{office.place}, {spoken}", f"{office.place}, {spoken}", f"Cấp tại {office.place}, {spoken}",
                     f"Ký {spoken}", f"{office.place} {spoken}"])  # fmt: skip
    low = dice.chance(0.4)

    def book() -> None:
        said = say(told, dice.fork("book"), "register_number")[0]
        record(sheet, said.entry)
        style = dice.fork("book style").pick([BOLD, PLAIN])
        sheet.para(f"{said.label}{dice.fork('joint').pick([': ', ' ', ' : '])}", Run(said.entry.printed, style),
                   align=dice.fork("side").pick(["left", "left", "right"]))  # fmt: skip

    if register and not low:
        book()
    asides(sheet, dice, cast.split, 0.2)
    titles = [dice.pick([office.above, office.name]), *office.titles]
    if len(office.titles) == 1 and dice.chance(0.4):
        titles[1:] = [f"KT. {office.titles[0]}", f"PHÓ {office.titles[0]}"]
    if dice.chance(0.12 if told.era == "code" else 0.0):
        clock = f"{date_slashed(told.issued)} {dice.whole(7, 16):02d}:{dice.whole(10, 59)}"
        sheet.para(day, style=ITALIC)
        name, plain = facts["signer_name"], office.name
        fill: Callable[[], None] = lambda: signed_box(sheet, dice, name, plain, clock)  # noqa: E731
        sheet.columns((dice.pick([0.0, 0.45]), 1.0, fill))
    else:
        others = clerks(dice, cast.split) if dice.chance(0.2) else []
        sheet_forms = ("right", "right", "left", "middle", "row", "beside")
        end(sheet, dice, End(titles, facts["signer_name"], day, office.seal, others, forms=sheet_forms))
    if register and low:
        book()
    if serial:
        put_serial(sheet, told, dice.fork("serial"))


def back_of(told: Told, dice: Dice, share: float = 0.4) -> list[Callable[[Sheet], None]]:
    """Return, by chance, a second page: a sketch, its corners, what changed afterwards."""

    def back(sheet: Sheet) -> None:
        own = dice.fork("back")
        sheet.para(own.pick(["Sơ đồ thửa đất", "SƠ ĐỒ", "Trích lục bản đồ", "Sơ đồ vị trí"]), style=BOLD)
        sketch(sheet, told.deed, own.fork("sketch"), height=own.pick([120.0, 180.0]))
        if own.chance(0.4):
            corners(sheet, own)
        changed(sheet, told.deed, own, own.pick(_BACKS))

    return [back] if dice.fork("has back").chance(share) else []
