"""Certificates of land whose faces are set by chance: the pink ones of 2009 and 2014, those with a code since 2025.

Canonical values as in `land_facts`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_press import Printer, press_of
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5
from tests.dossiers.faces import PINK, Face, Folded, frame, qr_code
from tests.dossiers.land_earlier import LAND_EARLIER
from tests.dossiers.land_facts import Deed, board_of, day_within, deed_of, department_of, land_registry, owners_of
from tests.dossiers.land_parts import (
    TITLE_2009,
    TITLE_2024,
    cover_title,
    last_words,
    serial_at_foot,
    sketch,
)
from tests.dossiers.land_said import (
    changed,
    corners,
    ended,
    house_of,
    owners_said,
    plain_line,
    told,
    words_of_area,
)
from tests.dossiers.typeset import BOLD, bold

_LINES = ("bullets", "colons", "dotted", "stack", "spread", "scored")
_REST = ("use_form", "land_use_purpose", "use_term", "land_origin")
_COLOURS = ((190, 60, 66), (60, 60, 60), (150, 40, 40), (70, 120, 90))


def _parcel(sheet: Sheet, deed: Deed, dice: Dice, printer: Printer) -> None:
    """Print what the parcel is: numbers on one line or in rows, the area with its words behind it or below."""
    facts = deed.facts
    if dice.chance(0.5):
        deed.noted(sheet, "parcel_number", "map_sheet_number")
        lead, joint = dice.pick(["a) ", "- ", ""]), dice.pick([", ", "; ", "     "])
        label = dice.pick(["tờ bản đồ số", "Tờ bản đồ số"])
        number = f"{label}: {facts['map_sheet_number']}"
        sheet.para(f"{lead}Thửa đất số: {facts['parcel_number']}{joint}{number}")
    else:
        printer.put(told(facts, dice, "parcel_number"), told(facts, dice, "map_sheet_number"))
    printer.put(told(facts, dice, "parcel_address"))
    if dice.chance(0.6):
        deed.noted(sheet, "area_m2")
        sheet.para(*words_of_area(facts, dice))
    else:
        printer.put(told(facts, dice, "area_m2"), told(facts, dice, "_words"))
    printer.put(*(told(facts, dice, key) for key in _REST))


def _pink(cast: Cast, dice: Dice) -> Sequence[Face]:
    """The four faces of 2009 and 2014: parcel and number on one line or in rows, letters, dashes or nothing before."""
    owners = owners_of(dice, cast, old=True, born=(1946, 1992))
    home, issued = owners[0].home, day_within(dice, date(2010, 1, 4), date(2024, 12, 20))
    office = dice.pick([board_of(home.district, home), department_of(home), land_registry(home)])
    register = dice.pick(["CH {n:05d}", "CS {n:05d}", "CH{n:05d}", "VP{n:05d}", "CH-{n:06d}", "BĐ {n:05d}"])
    deed = deed_of(cast, dice, owners, office, issued, serial=dice.pick(["{l} {six}", "{l}{six}", "{l} {six}"]),
                   register=register, square=dice.pick(["m²", "m2", "m²"]))  # fmt: skip
    how, edge = press_of(dice, _LINES), dice.pick([*_COLOURS, None])
    house = dice.chance(0.4)
    mark = dice.pick([". ", "- ", " - ", ". "])

    def begun(sheet: Sheet) -> None:
        if edge is not None:
            frame(sheet, edge, inset=26.0 if sheet.size[1] > A5[1] else 14.0)

    def first(sheet: Sheet) -> None:
        begun(sheet)
        state_heading(sheet, spell=dice.fork("state").whole(0, 3))
        cover_title(sheet, TITLE_2009, crest=dice.fork("crest").pick([50.0, 70.0]))
        sheet.para(f"I{mark}Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất", style=BOLD, after=4)
        owners_said(sheet, deed, dice.fork("owners"))
        serial_at_foot(sheet, deed, align=dice.fork("serial").pick(["right", "right", "left"]))

    def second(sheet: Sheet) -> None:
        begun(sheet)
        own = dice.fork("second")
        sheet.para(f"II{mark}Thửa đất, nhà ở và tài sản khác gắn liền với đất", style=BOLD, after=3)
        sheet.para(own.pick(["1. Thửa đất:", "1. Thửa đất", "1- Thửa đất:"]), style=BOLD, after=2)
        printer = Printer(sheet, how, dice.fork("press"))
        _parcel(sheet, deed, own, printer)
        if house:
            sheet.para("2. Nhà ở:", style=BOLD, after=1)
            printer.put(*house_of(own)[: own.whole(2, 6)])
        plain_line(sheet, own, *(["2. Nhà ở"] if not house else []), "3. Công trình xây dựng khác",
                   "4. Rừng sản xuất là rừng trồng", "5. Cây lâu năm", "6. Ghi chú")  # fmt: skip
        ended(sheet, deed, dice.fork("foot"))

    def third(sheet: Sheet) -> None:
        begun(sheet)
        sheet.para(f"III{mark}Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất", style=BOLD, after=4)
        sketch(sheet, deed, dice.fork("sketch"), height=150.0)
        if house:
            corners(sheet, dice.fork("corners"))
        changed(sheet, deed, dice.fork("changes"), f"IV{mark}Những thay đổi sau khi cấp Giấy chứng nhận", most=2)

    def fourth(sheet: Sheet) -> None:
        begun(sheet)
        changed(sheet, deed, dice.fork("more"), "Nội dung thay đổi và cơ sở pháp lý (tiếp theo)", most=1)
        last_words(sheet, dice.fork("last"))

    return first, second, third, fourth


def _with_code(cast: Cast, dice: Dice) -> Sequence[Face]:
    """The two pages since 2025: facts of the parcel in any manner, the register's number on one page or the other."""
    owners = owners_of(dice, cast, old=False)
    home, issued = cast.commune, day_within(dice, date(2025, 1, 6), date(2026, 10, 20))
    office = dice.pick([land_registry(home), board_of(home.commune, home), land_registry(home, branch=home.commune)])
    deed = deed_of(cast, dice, owners, office, issued, serial=dice.pick(["{l} {eight}", "{l}{eight}"]),
                   register=dice.pick(["CX {n:05d}", "VP {n:06d}", "CN{n:05d}", "CX.{n:04d}"]),
                   square=dice.pick(["m²", "m2"]))  # fmt: skip
    facts, how = deed.facts, press_of(dice)
    upper, early = dice.chance(0.6), dice.chance(0.5)
    edge = dice.pick([*_COLOURS, None])
    keys = ["parcel_number", "map_sheet_number", "area_m2", "land_use_purpose", "use_term", "use_form"]
    keys.insert(dice.pick([2, 6, 6]), "parcel_address")
    paper = dice.pick(["CCCD số", "Số định danh cá nhân", "Căn cước số", "Số căn cước"])

    def first(sheet: Sheet) -> None:
        if edge is not None:
            frame(sheet, edge)
        qr_code(sheet, f"https://gcn.example.vn/{facts.canonical['serial']}", 60)
        state_heading(sheet, spell=dice.fork("state").whole(0, 3))
        cover_title(sheet, TITLE_2024, crest=46)
        own = dice.fork("first")
        colon = own.pick(["", ":"])
        sheet.para(f"1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất{colon}", style=BOLD, after=2)
        names = [person.upper_name if upper else person.name for person in owners]
        deed.note_owners(sheet, names)
        shown = own.pick(["{w}: ", "{w} ", "- {w} "])
        gap = own.pick([", ", "; ", " - "])
        for person, name, number in zip(owners, names, deed.numbers, strict=True):
            sheet.para(shown.format(w=person.address_word), bold(name), f"{gap}{paper}: {number}", first=8)
        sheet.para(f"2. Thông tin thửa đất{colon}", style=BOLD, after=3)
        entries = [told(facts, own, key) for key in (*keys, *(["land_origin"] if early else []))]
        Printer(sheet, how, dice.fork("press")).put(*entries)
        sheet.skip(3)
        plain_line(sheet, own, "3. Thông tin tài sản gắn liền với đất")
        ended(sheet, deed, dice.fork("foot"), register=early)
        serial_at_foot(sheet, deed, align="left")

    def second(sheet: Sheet) -> None:
        own = dice.fork("second")
        sheet.para("4. Sơ đồ thửa đất, tài sản gắn liền với đất:", style=BOLD, after=4)
        sketch(sheet, deed, dice.fork("sketch"))
        corners(sheet, dice.fork("corners"))
        sheet.para(bold("5. Ghi chú: "), "" if not early else own.pick(["Không.", "-/-"]))
        if not early:
            Printer(sheet, how, dice.fork("press")).put(told(facts, own, "land_origin"))
            deed.noted(sheet, "register_number")
            sheet.para(f"{own.pick(['Số vào sổ cấp Giấy chứng nhận', 'Số vào sổ'])}: ", bold(facts["register_number"]))
        changed(sheet, deed, dice.fork("changes"), "6. Những thay đổi sau khi cấp Giấy chứng nhận:")
        last_words(sheet, dice.fork("last"), bar=False)

    return first, second


LAND_CHANCE = (
    Folded("land_pink_by_chance", _pink, 12.5, paper=PINK, margins=(56, 48, 52)),
    Folded("land_pink_by_chance_spread", _pink, 9.5, page=A5, margins=(34, 28, 32), scans=((3, 0), (1, 2))),
    Folded("land_with_code_by_chance", _with_code, 12.0, paper=PINK, margins=(56, 48, 52)),
    *LAND_EARLIER,
)
