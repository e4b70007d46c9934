"""Further certificates of land, in other forms and orders than `land` has them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5
from tests.dossiers.faces import PINK, Face, Folded, frame, qr_code
from tests.dossiers.land_facts import board_of, day_within, deed_of, department_of, land_registry, owners_of
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
from tests.dossiers.pairs import Pairing, below, pair, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, bold

_GREEN = (70, 120, 90)


def _table_of_1993(cast: Cast, dice: Dice) -> Sequence[Face]:
    """The first red certificate: a household's head, the area of all parcels, the parcels in a ruled table."""
    owners = owners_of(dice, cast, old=True, born=(1925, 1960))[:1]
    home, issued = owners[0].home, day_within(dice, date(1995, 3, 1), date(2004, 6, 20))
    deed = deed_of(cast, dice, owners, board_of(home.district, home), issued, serial="{one} {six}",
                   register="{n:05d} QSDĐ/SĐK", square="m2")  # fmt: skip
    facts, how = deed.facts, Pairing(value=PLAIN, leader=dice.pick([".", ""]))

    def first(sheet: Sheet) -> None:
        frame(sheet, (90, 40, 40))
        state_heading(sheet, spell=0)
        sheet.skip(40)
        cover_title(sheet, TITLE_2003, crest=120)
        serial_at_foot(sheet, deed)

    def second(sheet: Sheet) -> None:
        sheet.para(deed.office.name, align="center", style=BOLD, after=1)
        sheet.para("CHỨNG NHẬN", align="center", style=BOLD, after=8)
        name = owners[0].name
        sheet.para("Hộ ông (bà): ", bold(name), Leader())
        deed.note_owners(sheet, [name], numbered=False)
        sheet.para("Địa chỉ thường trú: ", owners[0].residence, hang=0)
        deed.noted(sheet, "area_m2")
        sheet.para("Được quyền sử dụng ", bold(facts["area_m2"]), f" đất (bằng chữ: {facts['_words']})", hang=0)
        pair(sheet, how, facts.entry("Tại", "parcel_address"), hang=0)
        sheet.para("Theo bảng liệt kê dưới đây:", after=4)
        heads = ("Số tờ bản đồ", "Số thửa", "Diện tích (m2)", "Mục đích sử dụng", "Thời hạn sử dụng", "Phần ghi thêm")
        cells = (facts["map_sheet_number"], facts["parcel_number"], facts["_area"], facts["land_use_purpose"],
                 facts["use_term"], "")  # fmt: skip
        rows: list[list[list[Item]]] = [[[bold(head)] for head in heads], [[cell] for cell in cells]]
        sheet.table((0.12, 0.11, 0.15, 0.26, 0.22, 0.14), rows, pad=4)
        deed.noted(sheet, "map_sheet_number", "parcel_number", "land_use_purpose", "use_term")
        foot(sheet, deed, dice.fork("foot"), note="Vào sổ cấp giấy chứng nhận quyền sử dụng đất Số: ")

    def third(sheet: Sheet) -> None:
        sheet.para("SƠ ĐỒ THỬA ĐẤT", align="center", style=BOLD)
        sketch(sheet, deed, dice.fork("sketch"))
        changes(sheet, deed, dice, heading="NHỮNG THAY ĐỔI SAU KHI CẤP GIẤY", filled=False)

    return first, second, third


def _reduced_of_2014(cast: Cast, dice: Dice) -> Sequence[Face]:
    """The form of 2014 copied small: two faces on a sheet of A4, one owner after the other in one sentence."""
    owners = owners_of(dice, cast, old=True, born=(1950, 1990))
    home, issued = owners[0].home, day_within(dice, date(2014, 7, 5), date(2024, 7, 31))
    office = dice.pick([department_of(home), land_registry(home)])
    deed = deed_of(cast, dice, owners, office, issued, serial="{l} {six}", register="CS{n:05d}", square="m2")
    facts, how = deed.facts, Pairing(label=PLAIN, value=PLAIN)

    def first(sheet: Sheet) -> None:
        frame(sheet, _GREEN, inset=14)
        state_heading(sheet, spell=1)
        cover_title(sheet, TITLE_2009, crest=52)
        sheet.para("I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất", style=BOLD)
        names = [person.name for person in owners]
        items: list[Item] = []
        for person, name, number in zip(owners, names, deed.numbers, strict=True):
            kind = "CMND" if len(number) == 9 else "CCCD"
            items += [f"{' và ' if items else ''}{person.address_word.lower() if items else person.address_word} ",
                      bold(name), f", sinh năm {person.birth.year}, {kind} số {number}"]  # fmt: skip
        sheet.para(*items, ".")
        deed.note_owners(sheet, names)
        sheet.para(f"Cùng thường trú tại: {owners[0].residence}" if len(owners) > 1
                   else f"Thường trú tại: {owners[0].residence}")  # fmt: skip
        serial_at_foot(sheet, deed)

    def second(sheet: Sheet) -> None:
        frame(sheet, _GREEN, inset=14)
        sheet.para("II. Thửa đất, nhà ở và tài sản khác gắn liền với đất", style=BOLD)
        sheet.para("1. Thửa đất:", style=BOLD)
        side_by_side(sheet, how, (0.5, 0.5), facts.entry("a) Thửa đất số", "parcel_number"),
                     facts.entry("tờ bản đồ số", "map_sheet_number"))  # fmt: skip
        pair(sheet, how, facts.entry("b) Địa chỉ", "parcel_address"), facts.entry("c) Diện tích", "area_m2"), hang=8)
        sheet.para(f"(Bằng chữ: {facts['_words']}).", style=ITALIC)
        pair(sheet, how, facts.entry("d) Hình thức sử dụng", "use_form"),
             facts.entry("đ) Mục đích sử dụng", "land_use_purpose"), facts.entry("e) Thời hạn sử dụng", "use_term"),
             facts.entry("g) Nguồn gốc sử dụng", "land_origin"), hang=8)  # fmt: skip
        sheet.para("2. Nhà ở:", style=BOLD)
        sheet.para("a) Loại nhà: Nhà ở riêng lẻ; b) Diện tích xây dựng: 86,4 m2; c) Diện tích sàn: 86,4 m2")
        sheet.para(bold("3. Công trình xây dựng khác: "), "-/-.")
        sheet.para(bold("6. Ghi chú: "), "Không.")
        foot(sheet, deed, dice.fork("foot"))

    def third(sheet: Sheet) -> None:
        frame(sheet, _GREEN, inset=14)
        sheet.para("III. Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất", style=BOLD)
        sketch(sheet, deed, dice.fork("sketch"))
        changes(sheet, deed, dice, heading="IV. Những thay đổi sau khi cấp giấy chứng nhận", filled=True, rows=2)

    def fourth(sheet: Sheet) -> None:
        frame(sheet, _GREEN, inset=14)
        changes(sheet, deed, dice, heading="Nội dung thay đổi (tiếp theo)", filled=False, rows=5)
        last_words(sheet, dice.fork("last"))

    return first, second, third, fourth


def _commune_of_2025(cast: Cast, dice: Dice) -> Sequence[Face]:
    """The form with a code as communes fill it in: values below their labels, the register under the title."""
    owners = owners_of(dice, cast, old=False)
    home, issued = cast.commune, day_within(dice, date(2025, 7, 2), date(2026, 10, 20))
    deed = deed_of(cast, dice, owners, board_of(home.commune, home), issued, serial="{l}{eight}",
                   register="CX {n:06d}")  # fmt: skip
    facts, how = deed.facts, Pairing(value=BOLD)

    def first(sheet: Sheet) -> None:
        qr_code(sheet, f"{facts['serial']}|{facts['register_number']}|{facts['parcel_number']}", 70)
        state_heading(sheet, spell=1)
        cover_title(sheet, TITLE_2024, crest=48, colour=False)
        sheet.para("1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất", style=BOLD)
        names = [person.upper_name for person in owners]
        for person, name, number in zip(owners, names, deed.numbers, strict=True):
            sheet.para(f"- {person.address_word} ", bold(name), first=10, after=0)
            sheet.para(f"Số định danh cá nhân: {number}", first=18)
        deed.note_owners(sheet, names)
        sheet.para("2. Thông tin thửa đất", style=BOLD)
        side_by_side(sheet, how, (0.34, 0.34, 0.32), facts.entry("a) Thửa đất số", "parcel_number"),
                     facts.entry("Tờ bản đồ số", "map_sheet_number"),
                     facts.entry("b) Diện tích", "area_m2"))  # fmt: skip
        below(sheet, how, facts.entry("c) Loại đất", "land_use_purpose"),
              facts.entry("d) Thời hạn sử dụng đất", "use_term"),
              facts.entry("đ) Hình thức sử dụng đất", "use_form"), facts.entry("e) Địa chỉ", "parcel_address"),
              facts.entry("g) Nguồn gốc sử dụng đất", "land_origin"), indent=18)  # fmt: skip
        sheet.para(bold("3. Thông tin tài sản gắn liền với đất: "), "Không có")
        foot(sheet, deed, dice.fork("foot"), note="Số vào sổ: ")
        serial_at_foot(sheet, deed, align="left")

    def second(sheet: Sheet) -> None:
        sheet.para("4. Sơ đồ thửa đất, tài sản gắn liền với đất", style=BOLD)
        sketch(sheet, deed, dice.fork("sketch"))
        sheet.para(bold("5. Ghi chú: "), "Không")
        changes(sheet, deed, dice, heading="6. Những thay đổi sau khi cấp Giấy chứng nhận", filled=True, rows=2)
        last_words(sheet, dice.fork("last"), bar=False)

    return first, second


def _dashes_of_2003(cast: Cast, dice: Dice) -> Sequence[Face]:
    """A red certificate whose two inner faces lie on one scan: facts under dashes, the sketch at the right."""
    owners = owners_of(dice, cast, old=True, born=(1935, 1975))
    home, issued = owners[0].home, day_within(dice, date(2004, 12, 1), date(2009, 11, 30))
    deed = deed_of(cast, dice, owners, board_of(home.district, home), issued, serial="A{one}{six}",
                   register="H{n:05d}")  # fmt: skip
    facts, how = deed.facts, Pairing(value=BOLD, leader=".")

    def first(sheet: Sheet) -> None:
        sheet.para(deed.office.name, align="center", style=BOLD, after=1)
        sheet.para("CHỨNG NHẬN", align="center", style=BOLD, after=6)
        sheet.para("I. Người sử dụng đất:", style=BOLD)
        names = [person.upper_name for person in owners]
        for person, name, number in zip(owners, names, deed.numbers, strict=True):
            sheet.para(*numbered_owner(person, number, name=name, paper="số CMND"), Leader())
        deed.note_owners(sheet, names)
        sheet.para(f"Địa chỉ: {owners[0].residence}")
        sheet.para("II. Thửa đất được quyền sử dụng:", style=BOLD)
        side_by_side(sheet, Pairing(value=BOLD), (0.5, 0.5), facts.entry("- Thửa đất số", "parcel_number"),
                     facts.entry("Tờ bản đồ số", "map_sheet_number"))  # fmt: skip
        pair(sheet, how, facts.entry("- Địa chỉ thửa đất", "parcel_address"),
             facts.entry("- Diện tích", "area_m2"), facts.entry("Bằng chữ", "_words"),
             facts.entry("- Hình thức sử dụng", "use_form"),
             facts.entry("- Mục đích sử dụng đất", "land_use_purpose"),
             facts.entry("- Thời hạn sử dụng đất", "use_term"),
             facts.entry("- Nguồn gốc sử dụng đất", "land_origin"), hang=10)  # fmt: skip
        sheet.para("III. Tài sản gắn liền với đất: Không", style=BOLD)
        serial_at_foot(sheet, deed, align="left")

    def second(sheet: Sheet) -> None:
        sheet.para("IV. Sơ đồ thửa đất", style=BOLD, align="center")
        sketch(sheet, deed, dice.fork("sketch"))
        foot(sheet, deed, dice.fork("foot"), note="Số vào sổ: ")

    return first, second


LAND_FURTHER: tuple[Folded, ...] = (
    Folded("land_1993_table", _table_of_1993, 13.0, margins=(60, 48, 56)),
    Folded("land_2014_reduced", _reduced_of_2014, 9.5, page=A5, paper=PINK, margins=(32, 28, 30),
           scans=((3, 0), (1, 2))),
    Folded("land_2025_commune", _commune_of_2025, 12.5, paper=PINK, margins=(56, 48, 52)),
    Folded("land_2003_dashes", _dashes_of_2003, 9.5, page=A5, margins=(36, 26, 32), scans=((0, 1),)),
)  # fmt: skip
