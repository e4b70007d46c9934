"""Certificates of land: the pink ones of 2009 and 2014, the red ones before, the two pages with a code since 2025.

Canonical values as in `land_facts`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import pick_layout
from tests.dossiers.faces import PINK, Face, Folded, folded_paper, frame, qr_code
from tests.dossiers.land_afresh import LAND_AFRESH
from tests.dossiers.land_chance import LAND_CHANCE
from tests.dossiers.land_drawn import LAND_DRAWN
from tests.dossiers.land_facts import (
    Deed,
    board_of,
    day_within,
    deed_of,
    department_of,
    land_registry,
    owners_of,
)
from tests.dossiers.land_further import LAND_FURTHER
from tests.dossiers.land_later import LAND_AFTER
from tests.dossiers.land_parts import (
    TITLE_2003,
    TITLE_2009,
    TITLE_2024,
    changes,
    cover_title,
    foot,
    last_words,
    numbered_owner,
    serial_at_foot,
    sketch,
)
from tests.dossiers.land_wide import LAND_WIDE
from tests.dossiers.pairs import Pairing, pair
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, PLAIN, bold

_RED = (190, 60, 66)


def _deed_of_2009(cast: Cast, dice: Dice) -> Deed:
    owners = owners_of(dice, cast, old=True, born=(1948, 1984))
    home = owners[0].home
    issued = day_within(dice, date(2010, 1, 4), date(2024, 7, 31))
    office = dice.pick([board_of(home.district, home), department_of(home)])
    register = dice.pick(["CH {n:05d}", "CS {n:05d}", "CH{n:05d}"])
    return deed_of(cast, dice, owners, office, issued, serial="{l} {six}", register=register)


def _owners(sheet: Sheet, deed: Deed, *, upper: bool = True) -> None:
    names = [person.upper_name if upper else person.name for person in deed.owners]
    for number, (person, name, paper) in enumerate(zip(deed.owners, names, deed.numbers, strict=True)):
        sheet.para(*(["Và vợ là "] if number else []), *numbered_owner(person, paper, name=name), hang=0)
    deed.note_owners(sheet, names)
    sheet.para(f"Địa chỉ thường trú: {deed.owners[0].residence}", hang=0)


def _parcel_of_2009(sheet: Sheet, deed: Deed, *, value: bool) -> None:
    """Part 1 of face 2: what the parcel is, lettered."""
    facts, how = deed.facts, Pairing(value=BOLD if value else PLAIN)
    deed.noted(sheet, "parcel_number", "map_sheet_number", "area_m2")
    sheet.para(f"a) Thửa đất số: {facts['parcel_number']}, tờ bản đồ số: {facts['map_sheet_number']}", first=12)
    pair(sheet, how, facts.entry("b) Địa chỉ", "parcel_address"), first=12, hang=12)
    sheet.para(f"c) Diện tích: {facts['area_m2']} (bằng chữ: {facts['_words']})", first=12, hang=12)
    pair(sheet, how, facts.entry("d) Hình thức sử dụng", "use_form"),
         facts.entry("đ) Mục đích sử dụng", "land_use_purpose"), facts.entry("e) Thời hạn sử dụng", "use_term"),
         facts.entry("g) Nguồn gốc sử dụng", "land_origin"), first=12, hang=12)  # fmt: skip


def _faces_of_2009(cast: Cast, dice: Dice) -> Sequence[Face]:
    deed, filled = _deed_of_2009(cast, dice), dice.chance(0.4)
    bold_values = dice.chance(0.4)

    def first(sheet: Sheet) -> None:
        frame(sheet, _RED)
        state_heading(sheet, spell=1)
        cover_title(sheet, TITLE_2009)
        sheet.para("I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất", style=BOLD, after=4)
        _owners(sheet, deed)
        serial_at_foot(sheet, deed)

    def second(sheet: Sheet) -> None:
        frame(sheet, _RED)
        sheet.para("II. Thửa đất, nhà ở và tài sản khác gắn liền với đất", style=BOLD, after=4)
        sheet.para("1. Thửa đất:", style=BOLD)
        _parcel_of_2009(sheet, deed, value=bold_values)
        for number, label in enumerate(("Nhà ở", "Công trình xây dựng khác", "Rừng sản xuất là rừng trồng",
                                        "Cây lâu năm", "Ghi chú"), 2):  # fmt: skip
            sheet.para(bold(f"{number}. {label}: "), "-/-")
        foot(sheet, deed, dice.fork("foot"))

    def third(sheet: Sheet) -> None:
        frame(sheet, _RED)
        sheet.para("III. Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất", style=BOLD, after=4)
        sketch(sheet, deed, dice.fork("sketch"))
        changes(sheet, deed, dice, heading="IV. Những thay đổi sau khi cấp Giấy chứng nhận", filled=filled)

    def fourth(sheet: Sheet) -> None:
        frame(sheet, _RED)
        changes(sheet, deed, dice, heading="IV. Những thay đổi sau khi cấp Giấy chứng nhận (tiếp theo)",
                filled=False, rows=7)  # fmt: skip
        last_words(sheet, dice.fork("last"))

    return first, second, third, fourth


def _two_pages_of_2024(cast: Cast, dice: Dice) -> Sequence[Face]:
    """The form with a code: owners with their numbers alone, parts by number, changes on the second page."""
    owners = owners_of(dice, cast, old=False)
    home, issued = cast.commune, day_within(dice, date(2025, 1, 6), date(2026, 10, 20))
    office = dice.pick([land_registry(home), land_registry(home, branch=home.commune), board_of(home.commune, home)])
    register = dice.pick(["VP {n:05d}", "CN {n:05d}", "CX {n:05d}"])
    deed = deed_of(cast, dice, owners, office, issued, serial="{l} {eight}", register=register)
    facts, how = deed.facts, Pairing(value=dice.pick([BOLD, PLAIN]))

    def first(sheet: Sheet) -> None:
        frame(sheet, _RED)
        qr_code(sheet, f"https://gcn.example.vn/{facts['serial'].replace(' ', '')}", 62)
        state_heading(sheet, spell=1)
        cover_title(sheet, TITLE_2024, crest=56)
        sheet.para("1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:", style=BOLD, after=2)
        names = [person.name for person in deed.owners]
        for person, name, number in zip(deed.owners, names, deed.numbers, strict=True):
            sheet.para(*numbered_owner(person, number, name=name, born=False, paper="CCCD số"), first=12)
        deed.note_owners(sheet, names)
        sheet.para("2. Thông tin thửa đất:", style=BOLD, after=2)
        deed.noted(sheet, "parcel_number", "map_sheet_number")
        sheet.para(f"a) Thửa đất số: {facts['parcel_number']}; tờ bản đồ số: {facts['map_sheet_number']}", first=12)
        pair(sheet, how, facts.entry("b) Diện tích", "area_m2"), facts.entry("c) Loại đất", "land_use_purpose"),
             facts.entry("d) Thời hạn sử dụng đất", "use_term"), facts.entry("đ) Hình thức sử dụng đất", "use_form"),
             facts.entry("e) Địa chỉ", "parcel_address"), first=12, hang=12)  # fmt: skip
        sheet.para(bold("3. Thông tin tài sản gắn liền với đất: "), "-/-")
        foot(sheet, deed, dice.fork("foot"), register=False)
        serial_at_foot(sheet, deed, align="left")

    def second(sheet: Sheet) -> None:
        frame(sheet, _RED)
        sheet.para("4. Sơ đồ thửa đất, tài sản gắn liền với đất:", style=BOLD, after=4)
        sketch(sheet, deed, dice.fork("sketch"))
        sheet.para("5. Ghi chú:", style=BOLD, after=2)
        pair(sheet, how, facts.entry("- Nguồn gốc sử dụng đất", "land_origin"), first=12, hang=12)
        changes(sheet, deed, dice, heading="6. Những thay đổi sau khi cấp Giấy chứng nhận:", filled=dice.chance(0.0))
        pair(sheet, how, facts.entry("Số vào sổ cấp Giấy chứng nhận", "register_number"))
        last_words(sheet, dice.fork("last"), bar=False)

    return first, second


def _red_of_2003(cast: Cast, dice: Dice) -> Sequence[Face]:
    """The red certificate of the law of 2003: eight numbered facts, the area in words on a line of its own."""
    owners = owners_of(dice, cast, old=True, born=(1930, 1972))
    home, issued = owners[0].home, day_within(dice, date(2004, 12, 1), date(2009, 11, 30))
    register = dice.pick(["H {n:05d}", "H.{n:05d}", "{n:05d} QSDĐ/QĐ-UB"])
    deed = deed_of(cast, dice, owners, board_of(home.district, home), issued, serial="A{one} {six}",
                   register=register, square=dice.pick(["m2", "m²"]))  # fmt: skip
    facts, how = deed.facts, Pairing(value=dice.pick([BOLD, PLAIN]))

    def first(sheet: Sheet) -> None:
        frame(sheet, (60, 60, 60))
        state_heading(sheet, spell=0)
        sheet.skip(60)
        cover_title(sheet, TITLE_2003, crest=110)
        serial_at_foot(sheet, deed)

    def second(sheet: Sheet) -> None:
        sheet.para(deed.office.name, align="center", style=BOLD, after=2)
        sheet.para("CHỨNG NHẬN", align="center", style=BOLD, after=6)
        sheet.para("I- Tên người sử dụng đất", style=BOLD)
        _owners(sheet, deed, upper=dice.fork("upper").chance(0.5))
        sheet.para("II- Thửa đất được quyền sử dụng", style=BOLD)
        pair(sheet, how, facts.entry("1. Thửa đất số", "parcel_number"),
             facts.entry("2. Tờ bản đồ số", "map_sheet_number"),
             facts.entry("3. Địa chỉ thửa đất", "parcel_address"), facts.entry("4. Diện tích", "area_m2"),
             facts.entry("Bằng chữ", "_words"), facts.entry("5. Hình thức sử dụng", "use_form"),
             facts.entry("6. Mục đích sử dụng đất", "land_use_purpose"),
             facts.entry("7. Thời hạn sử dụng đất", "use_term"),
             facts.entry("8. Nguồn gốc sử dụng đất", "land_origin"), hang=14)  # fmt: skip
        sheet.para(bold("III- Tài sản gắn liền với đất: "), "Không")
        sheet.para(bold("IV- Ghi chú: "), "Không")
        foot(sheet, deed, dice.fork("foot"), note="Vào sổ cấp giấy chứng nhận quyền sử dụng đất số: ")

    def third(sheet: Sheet) -> None:
        sheet.para("V- Sơ đồ thửa đất", style=BOLD)
        sketch(sheet, deed, dice.fork("sketch"))
        changes(sheet, deed, dice, heading="VI- Những thay đổi sau khi cấp giấy chứng nhận quyền sử dụng đất",
                filled=False)  # fmt: skip

    return first, second, third


LANDS = (
    Folded("land_2009_faces", _faces_of_2009, 12.5, paper=PINK, margins=(56, 48, 52)),
    Folded("land_2009_spread", _faces_of_2009, 12.5, paper=PINK, margins=(56, 48, 52), scans=((3, 0), (1, 2))),
    Folded("land_2024_code", _two_pages_of_2024, 12.5, paper=PINK, margins=(56, 48, 52)),
    Folded("land_2003_red", _red_of_2003, 13.0, margins=(60, 48, 56)),
)
LAND_LATER = (*LAND_DRAWN, *LAND_CHANCE, *LAND_AFTER, *LAND_AFRESH, *LAND_WIDE)
VARIANTS: dict[Split, tuple[Folded, ...]] = {Split.TUNING: (*LANDS, *LAND_FURTHER, *LAND_LATER)}


def make_land(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the scans of a certificate of land."""
    return folded_paper("land_use_certificate", pick_layout(dice, VARIANTS[cast.split], len(LAND_LATER)), cast, dice)
