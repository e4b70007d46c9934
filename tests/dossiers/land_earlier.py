"""Certificates of land of the years before 2009, set by chance: red ones, and those of houses with their land in towns.

Canonical values as in `land_facts`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_press import Printer, press_of
from tests.dossiers.dice import Dice
from tests.dossiers.faces import PINK, Face, Folded, frame
from tests.dossiers.land_facts import board_of, day_within, deed_of, owners_of
from tests.dossiers.land_parts import (
    TITLE_2003,
    cover_title,
    serial_at_foot,
    sketch,
)
from tests.dossiers.land_said import (
    changed,
    ended,
    house_of,
    owners_said,
    plain_line,
    told,
)
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, Item, Leader, bold

_LINES = ("bullets", "colons", "dotted", "stack", "spread", "scored")
_REST = ("use_form", "land_use_purpose", "use_term", "land_origin")
_COLOURS = ((190, 60, 66), (60, 60, 60), (150, 40, 40), (70, 120, 90))
_TITLE_OF_HOUSE = ("GIẤY CHỨNG NHẬN", "QUYỀN SỞ HỮU NHÀ Ở VÀ QUYỀN SỬ DỤNG ĐẤT Ở")


def _red(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Red ones before 2009, the parcel told in sentences, rows or a table with heads on top."""
    owners = owners_of(dice, cast, old=True, born=(1928, 1976))
    home, issued = owners[0].home, day_within(dice, date(1998, 3, 1), date(2009, 11, 30))
    register = dice.pick(["{n:05d} QSDĐ/{n}", "H{n:05d}", "H.{n:05d}", "{n:05d}", "{n:05d} QSDĐ/QĐ-UB"])
    deed = deed_of(cast, dice, owners, board_of(home.district, home), issued, register=register,
                   serial=dice.pick(["{one} {six}", "A{one} {six}", "A{one}{six}"]),
                   square=dice.pick(["m2", "m²"]))  # fmt: skip
    facts, how, sentence = deed.facts, press_of(dice), dice.chance(0.4)
    keys = ("parcel_number", "map_sheet_number", "parcel_address", "area_m2", *_REST)

    def first(sheet: Sheet) -> None:
        frame(sheet, dice.fork("edge").pick(_COLOURS))
        state_heading(sheet, spell=0)
        sheet.skip(50)
        cover_title(sheet, TITLE_2003, crest=110)
        serial_at_foot(sheet, deed, align=dice.fork("serial").pick(["right", "center", "left"]))

    def second(sheet: Sheet) -> None:
        own = dice.fork("second")
        sheet.para(deed.office.name, align="center", style=BOLD, after=1)
        sheet.para(own.pick(["CHỨNG NHẬN", "CHỨNG NHẬN:"]), align="center", style=BOLD, after=6)
        sheet.para(own.pick(["I. Tên người sử dụng đất", "I- Người sử dụng đất", "1. Người sử dụng đất:"]), style=BOLD)
        owners_said(sheet, deed, dice.fork("owners"))
        sheet.para(own.pick(["II. Thửa đất được quyền sử dụng", "II- Thửa đất được quyền sử dụng:"]), style=BOLD)
        if sentence:
            record(sheet, *(facts.entry("", key) for key in keys))
            sheet.para("Được quyền sử dụng ", bold(facts["area_m2"]), f" đất (bằng chữ: {facts['_words']}), thửa đất "
                       f"số {facts['parcel_number']}, tờ bản đồ số {facts['map_sheet_number']}, tại: "
                       f"{facts['parcel_address']}.", align="justify")  # fmt: skip
            for key in _REST:
                items: list[Item] = [f"{told(facts, own, key).label}: ", facts[key], " ", Leader()]
                sheet.para(*items)
        else:
            Printer(sheet, how, dice.fork("press")).put(*(told(facts, own, key) for key in keys))
        plain_line(sheet, own, "III. Tài sản gắn liền với đất", "IV. Ghi chú")
        ended(sheet, deed, dice.fork("foot"))

    def third(sheet: Sheet) -> None:
        sheet.para(dice.fork("third").pick(["V. Sơ đồ thửa đất", "SƠ ĐỒ THỬA ĐẤT", "V- Trích lục bản đồ"]), style=BOLD)
        sketch(sheet, deed, dice.fork("sketch"))
        changed(sheet, deed, dice.fork("changes"), "VI. Những thay đổi sau khi cấp giấy chứng nhận quyền sử dụng đất")

    return first, second, third


def _of_house(cast: Cast, dice: Dice) -> Sequence[Face]:
    """The pink ones of towns between 1994 and 2009: house and land, the file's number instead of a register's."""
    owners = owners_of(dice, cast, old=True, born=(1935, 1978))
    home, issued = owners[0].home, day_within(dice, date(1999, 5, 4), date(2009, 11, 30))
    register = dice.pick(["{n}/2005.UB.GCN", "{n}/UB.GCN", "{n:05d}"])
    office = dice.pick([board_of(home.district, home), board_of(home.province, home)])
    deed = deed_of(cast, dice, owners, office, issued, serial="{l} {six}", register=register, square="m2")
    own_use = {"land_use_purpose": dice.pick(["Đất ở tại đô thị", "Đất ở"]), "use_term": "Lâu dài"}
    deed = replace(deed, facts=deed.facts.but(own_use, deed.facts.canonical))
    facts, how = deed.facts, press_of(dice, _LINES)

    def first(sheet: Sheet) -> None:
        frame(sheet, dice.fork("edge").pick(_COLOURS))
        state_heading(sheet, spell=dice.fork("state").whole(0, 3))
        cover_title(sheet, _TITLE_OF_HOUSE, crest=56)
        own = dice.fork("first")
        sheet.para(deed.office.name, align="center", style=BOLD, after=1)
        sheet.para("CHỨNG NHẬN", align="center", style=BOLD, after=4)
        sheet.para(
            own.pick(["I. Chủ sở hữu nhà ở và sử dụng đất ở", "1. Chủ sở hữu nhà ở, sử dụng đất ở:"]), style=BOLD
        )
        owners_said(sheet, deed, dice.fork("owners"))
        serial_at_foot(sheet, deed)

    def second(sheet: Sheet) -> None:
        frame(sheet, dice.fork("edge").pick(_COLOURS))
        own = dice.fork("second")
        printer = Printer(sheet, how, dice.fork("press"))
        sheet.para(own.pick(["II. Thực trạng nhà ở, đất ở", "2. Nhà ở, đất ở:"]), style=BOLD)
        printer.put(told(facts, own, "parcel_address"))
        sheet.para("1. Nhà ở", style=BOLD, after=1)
        printer.put(*house_of(own)[1 : own.whole(3, 6)])
        sheet.para("2. Đất ở", style=BOLD, after=1)
        printer.put(*(told(facts, own, key) for key in ("parcel_number", "map_sheet_number", "area_m2", *_REST[:3])))
        plain_line(sheet, own, "Hạn chế về quyền sở hữu nhà ở và quyền sử dụng đất ở")
        deed.noted(sheet, "register_number")
        sheet.para(f"{own.pick(['Hồ sơ gốc số', 'Số vào sổ', 'Hồ sơ số'])}: ", bold(facts["register_number"]))
        ended(sheet, deed, dice.fork("foot"), register=False)

    def third(sheet: Sheet) -> None:
        sheet.para("III. SƠ ĐỒ NHÀ Ở, ĐẤT Ở", align="center", style=BOLD)
        sketch(sheet, deed, dice.fork("sketch"))
        changed(sheet, deed, dice.fork("changes"), "IV. NHỮNG THAY ĐỔI SAU KHI CẤP GIẤY CHỨNG NHẬN", most=2)

    return first, second, third


LAND_EARLIER = (
    Folded("land_red_by_chance", _red, 13.0, margins=(60, 48, 56)),
    Folded("land_of_house_by_chance", _of_house, 12.5, paper=PINK, margins=(60, 50, 54)),
)
