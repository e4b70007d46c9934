"""Certificates of land with what others lack: a house beside the parcel, values by hand, facts in a ruled table.

Canonical values as in `land_facts`; areas and storeys of a house are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.faces import PINK, Face, Folded, frame, qr_code
from tests.dossiers.feet import Signing, signed
from tests.dossiers.land_facts import (
    Deed,
    board_of,
    comma,
    day_within,
    deed_of,
    department_of,
    land_registry,
    owners_of,
)
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
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, PLAIN, Item, Leader, Run, bold, pen

_RED = (190, 60, 66)


def _with_house(cast: Cast, dice: Dice) -> Sequence[Face]:
    """The form of 2014 with a house: two faces on white copies, letters in other orders, "Hộ ông" or both of them."""
    owners = owners_of(dice, cast, old=True, born=(1952, 1988))
    home, issued = owners[0].home, day_within(dice, date(2014, 7, 8), date(2024, 12, 20))
    office = dice.pick([department_of(home), board_of(home.district, home), land_registry(home)])
    register = dice.pick(["CH{n:05d}", "CS-{n:05d}", "VP {n:05d}"])
    deed = deed_of(cast, dice, owners, office, issued, serial="{l} {six}", register=register)
    facts, how = deed.facts, Pairing(value=dice.pick([PLAIN, PLAIN, BOLD]))
    household = len(owners) == 1 and dice.chance(0.5)
    built, floors = dice.whole(400, 1400), dice.whole(1, 3)

    def first(sheet: Sheet) -> None:
        frame(sheet, _RED)
        state_heading(sheet, spell=1)
        cover_title(sheet, TITLE_2009, crest=70)
        sheet.para("I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất", style=BOLD, after=4)
        names = [person.upper_name for person in owners]
        for number, person in enumerate(owners):
            word = f"{'Hộ ' if household else ''}{person.address_word}".capitalize()
            kind = "CMND" if len(deed.numbers[number]) == 9 else "CCCD"
            sheet.para(f"{word} ", bold(person.upper_name), f"; năm sinh {person.birth.year}", after=1)
            sheet.para(f"Giấy {kind} số: {deed.numbers[number]}; thường trú: {person.residence}")
        deed.note_owners(sheet, names)
        serial_at_foot(sheet, deed)

    def second(sheet: Sheet) -> None:
        frame(sheet, _RED)
        sheet.para("II. Thửa đất, nhà ở và tài sản khác gắn liền với đất", style=BOLD, after=3)
        sheet.para("1. Thửa đất:", style=BOLD, after=2)
        deed.noted(sheet, "parcel_number", "map_sheet_number", "area_m2")
        sheet.para(f"a) Thửa đất số: {facts['parcel_number']};", Leader(blank=True),
                   f"tờ bản đồ số: {facts['map_sheet_number']};", Leader(blank=True))  # fmt: skip
        pair(sheet, how, facts.entry("b) Địa chỉ", "parcel_address"), hang=0)
        sheet.para(f"c) Diện tích: {facts['area_m2']}, (Bằng chữ: {facts['_words']});")
        pair(sheet, how, facts.entry("d) Hình thức sử dụng", "use_form"),
             facts.entry("đ) Mục đích sử dụng", "land_use_purpose"), facts.entry("e) Thời hạn sử dụng", "use_term"),
             facts.entry("g) Nguồn gốc sử dụng", "land_origin"), hang=0)  # fmt: skip
        sheet.para("2. Nhà ở:", style=BOLD, after=2)
        sheet.para(f"a) Địa chỉ: {facts['parcel_address']}")
        side_by_side(sheet, how, (0.5, 0.5), Entry("b) Diện tích xây dựng", None, f"{comma(built)} m²"),
                     Entry("c) Diện tích sàn", None, f"{comma(built * floors)} m²"))  # fmt: skip
        pair(sheet, how, Entry("d) Hình thức sở hữu", None, "Sở hữu riêng"), Entry("đ) Cấp (hạng)", None, "Cấp 4"),
             Entry("e) Thời hạn sở hữu", None, "-/-"))  # fmt: skip
        sheet.para(bold("3. Công trình xây dựng khác: "), "-/-")
        sheet.para(bold("4. Rừng sản xuất là rừng trồng: "), "-/-")
        sheet.para(bold("5. Cây lâu năm: "), "-/-")
        sheet.para(bold("6. Ghi chú: "), "Thửa đất có một phần diện tích thuộc hành lang bảo vệ an toàn đường bộ.")
        foot(sheet, deed, dice.fork("foot"))

    def third(sheet: Sheet) -> None:
        frame(sheet, _RED)
        sheet.para("III. Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất", style=BOLD, after=4)
        sketch(sheet, deed, dice.fork("sketch"))
        changes(sheet, deed, dice, heading="IV. Những thay đổi sau khi cấp Giấy chứng nhận", filled=True, rows=2)
        last_words(sheet, dice.fork("last"))

    return first, second, third


def _by_hand(cast: Cast, dice: Dice) -> Sequence[Face]:
    """A red certificate of the nineties with everything filled in by hand over dots and in the table's cells."""
    owners = owners_of(dice, cast, old=True, born=(1922, 1962))[:1]
    home, issued = owners[0].home, day_within(dice, date(1994, 5, 1), date(2004, 6, 20))
    deed = deed_of(cast, dice, owners, board_of(home.district, home), issued, serial="{one} {six}",
                   register=dice.pick(["{n:05d} QSDĐ/{n}", "{n:05d}"]), square="m2")  # fmt: skip
    facts, name = deed.facts, owners[0].name

    def written(sheet: Sheet, label: str, key: str) -> None:
        sheet.put(key, facts.canonical.get(key, facts[key]), by_pen=True)
        sheet.para(label, " ", pen(facts[key]), " ", Leader(), hang=0)

    def first(sheet: Sheet) -> None:
        frame(sheet, (150, 40, 40))
        state_heading(sheet, spell=0)
        sheet.skip(40)
        cover_title(sheet, TITLE_2003, crest=130)
        serial_at_foot(sheet, deed, align="center")

    def second(sheet: Sheet) -> None:
        sheet.para(deed.office.name, align="center", style=BOLD, after=0)
        sheet.para("CHỨNG NHẬN", align="center", style=BOLD, after=8)
        sheet.para("Hộ ông (bà): ", pen(name), " ", Leader())
        sheet.put("owner_names", [name], by_pen=True)
        sheet.para("Địa chỉ thường trú: ", pen(owners[0].residence), " ", Leader(), hang=0)
        area = facts["area_m2"].removesuffix(" m2")
        sheet.put("area_m2", facts.canonical["area_m2"], by_pen=True)
        sheet.para("Được quyền sử dụng ", Leader(), pen(area), Leader(), " m2 đất")
        sheet.para("Bằng chữ: ", pen(facts["_words"]), " ", Leader(), hang=0)
        written(sheet, "Tại:", "parcel_address")
        sheet.para("Theo bảng liệt kê dưới đây:", after=4)
        keys = ("map_sheet_number", "parcel_number", "_area", "land_use_purpose", "use_term")
        heads = ("Tờ bản đồ số", "Số thửa", "Diện tích (m2)", "Mục đích sử dụng", "Thời hạn sử dụng", "Ghi chú")
        for key in keys[:2] + keys[3:]:
            sheet.put(key, facts[key], by_pen=True)
        rows: list[list[list[Item]]] = [[[bold(head)] for head in heads], [[pen(facts[key])] for key in keys]]
        rows[1].append([""])
        sheet.table((0.12, 0.1, 0.15, 0.27, 0.24, 0.12), rows, pad=4)
        _foot_by_hand(sheet, deed, dice.fork("foot"), issued)

    def third(sheet: Sheet) -> None:
        sheet.para("SƠ ĐỒ THỬA ĐẤT", align="center", style=BOLD)
        sketch(sheet, deed, dice.fork("sketch"))
        changes(sheet, deed, dice, heading="NHỮNG THAY ĐỔI SAU KHI CẤP GIẤY CHỨNG NHẬN", filled=False)

    return first, second, third


def _foot_by_hand(sheet: Sheet, deed: Deed, dice: Dice, issued: date) -> None:
    facts, office = deed.facts, deed.office
    for key in ("date_of_issue", "register_number"):
        sheet.put(key, facts.canonical.get(key, facts[key]), by_pen=True)
    deed.noted(sheet, "signer_name", "issuer")

    def left() -> None:
        sheet.skip(70)
        sheet.para("Vào sổ cấp giấy chứng nhận quyền sử dụng đất", after=0)
        sheet.para("Số: ", pen(facts["register_number"]))

    def right() -> None:
        sheet.para(pen(office.place), ", ngày ", pen(f"{issued.day:02d}"), " tháng ", pen(f"{issued.month:02d}"),
                   " năm ", pen(str(issued.year)), align="center", after=1)  # fmt: skip
        sheet.para(office.above, align="center", style=BOLD, after=0)
        signed(sheet, office.titles, facts["signer_name"], dice, Signing(office.seal))

    sheet.skip(8)
    sheet.columns((0.0, 0.4, left), (0.42, 1.0, right))


def _in_a_table(cast: Cast, dice: Dice) -> Sequence[Face]:
    """The form with a code, its parcel in a ruled table of labels and values, the register's number on face one."""
    owners = owners_of(dice, cast, old=False)
    home, issued = cast.commune, day_within(dice, date(2025, 1, 10), date(2026, 10, 20))
    office = dice.pick([land_registry(home), land_registry(home, branch="khu vực II"), board_of(home.commune, home)])
    deed = deed_of(cast, dice, owners, office, issued, serial="{l} {eight}", register=dice.pick(["CN{n:05d}",
                   "VP.{n:05d}", "CX-{n:05d}"]), square=dice.pick(["m²", "m2"]))  # fmt: skip
    facts, lettered, colon = deed.facts, dice.chance(0.5), dice.pick(["", ":"])
    labels = (("Thửa đất số", "parcel_number"), ("Tờ bản đồ số", "map_sheet_number"), ("Diện tích", "area_m2"),
              ("Loại đất", "land_use_purpose"), ("Thời hạn sử dụng đất", "use_term"),
              ("Hình thức sử dụng đất", "use_form"), ("Địa chỉ thửa đất", "parcel_address"),
              ("Nguồn gốc sử dụng đất", "land_origin"))  # fmt: skip

    def first(sheet: Sheet) -> None:
        frame(sheet, _RED)
        qr_code(sheet, f"GCN{facts['serial'].replace(' ', '')};{issued.isoformat()}", 64)
        state_heading(sheet, spell=0)
        cover_title(sheet, TITLE_2024, crest=50)
        sheet.para("1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:", style=BOLD, after=2)
        names = [person.upper_name for person in owners]
        for person, name, number in zip(owners, names, deed.numbers, strict=True):
            sheet.para(*numbered_owner(person, number, name=name, born=False, paper="Số định danh cá nhân"))
        deed.note_owners(sheet, names)
        sheet.para("2. Thông tin thửa đất:", style=BOLD, after=3)
        record(sheet, *(facts.entry("", key) for _, key in labels))
        rows: list[list[list[Item]]] = [
            [[f"{f'{letter}) ' if lettered else ''}{label}{colon}"], [Run(facts[key], BOLD)]]
            for letter, (label, key) in zip("abcdđegh", labels, strict=True)
        ]
        sheet.table((0.36, 0.64), rows, pad=4)
        sheet.skip(4)
        sheet.para(bold("3. Thông tin tài sản gắn liền với đất: "), "-/-")
        foot(sheet, deed, dice.fork("foot"), note="Số vào sổ cấp GCN: ")
        serial_at_foot(sheet, deed, align="left")

    def second(sheet: Sheet) -> None:
        frame(sheet, _RED)
        sheet.para("4. Sơ đồ thửa đất, tài sản gắn liền với đất:", style=BOLD, after=4)
        sketch(sheet, deed, dice.fork("sketch"))
        sheet.para(bold("5. Ghi chú: "), "-/-")
        changes(sheet, deed, dice, heading="6. Những thay đổi sau khi cấp Giấy chứng nhận:", filled=False, rows=5)
        last_words(sheet, dice.fork("last"), bar=False)

    return first, second


LAND_DRAWN = (
    Folded("land_2014_with_house", _with_house, 12.5, margins=(56, 48, 52)),
    Folded("land_1993_by_hand", _by_hand, 13.5, margins=(60, 48, 56)),
    Folded("land_2025_in_a_table", _in_a_table, 12.5, paper=PINK, margins=(56, 48, 52)),
)
