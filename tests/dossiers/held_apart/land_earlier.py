"""Held-apart certificates of land use of 1993 to 2009: see README.md before reading on.

Canonical values as in `land`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.held_apart.land_facts import note_owners, parcel_facts, print_serial, seat_of, tinted
from tests.dossiers.held_apart.parts import dated
from tests.dossiers.offices import long_people, seal_text
from tests.dossiers.pairs import record
from tests.dossiers.places import bare
from tests.dossiers.typeset import BOLD, PEN, Item, Leader, Run, Style, bold

_RED = (196, 40, 46)


def _bare_rows(sheet: Sheet, widths: Sequence[float], count: int) -> None:
    """Draw ruled rows that stayed empty."""
    height = sheet.line_height() * 1.2
    for _ in range(count):
        x = sheet.left
        for width in widths:
            box = [x, sheet.y, x + width * sheet.width, sheet.y + height]
            sheet.draw.rectangle(box, outline=sheet.look.ink, width=2)
            x = box[2]
        sheet.y += height


def red_book(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The red book of 1993, filled in by hand: the household in a sentence, the parcel in a ruled table."""
    parcel = parcel_facts(cast, dice, serial=dice.pick(["E {six}", "M {six}", "V {six}"]), register="{n} QSDĐ",
                          days=(date(1995, 2, 1), date(2003, 12, 20)))  # fmt: skip
    facts = parcel.facts
    tinted(sheet, (255, 250, 236), _RED)
    pen = Style(pen=True, dots=True)
    note_owners(sheet, parcel, numbers=False, by_pen=True)
    for key in ("parcel_address", "area_m2", "map_sheet_number", "parcel_number", "land_use_purpose", "use_term",
                "register_number"):  # fmt: skip
        sheet.put(key, facts.canonical.get(key, facts[key]), by_pen=True)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    red = Style(bold=True, colour=_RED, size=sheet.look.size + 7)
    for line in ("GIẤY CHỨNG NHẬN", "QUYỀN SỬ DỤNG ĐẤT"):
        sheet.para(line, align="center", style=red, after=0)
    sheet.skip(6)
    agency = long_people(seat_of(parcel.place))
    sheet.put("issuer", agency)
    sheet.para(agency, align="center", style=BOLD, after=0)
    sheet.para("CHỨNG NHẬN", align="center", style=BOLD, after=6)
    parts: list[Item] = ["Hộ ông (bà): "]
    for index, owner in enumerate(parcel.owners):
        parts += [" và " if index else "", Run(owner.name, pen)]
    sheet.para(*parts, Leader())
    sheet.para("Được quyền sử dụng: ", Run(facts["area_m2"], pen), Leader(), " m² đất")
    sheet.para("Tại: ", Run(facts["parcel_address"], pen), Leader())
    sheet.para("Theo bảng liệt kê dưới đây:", after=4)
    heads = ("Số tờ bản đồ", "Số thửa", "Diện tích (m²)", "Mục đích sử dụng", "Thời hạn sử dụng", "Phần ghi thêm")
    rows: list[list[list[Item]]] = [[[bold(head)] for head in heads]]
    keys = ("map_sheet_number", "parcel_number", "area_m2", "land_use_purpose", "use_term")
    written: list[list[Item]] = [[Run(facts[key], PEN)] for key in keys]
    rows.append([*written, [""]])
    widths = (0.12, 0.11, 0.15, 0.26, 0.22, 0.14)
    sheet.table(widths, rows, aligns=("center",) * 6)
    _bare_rows(sheet, widths, 3)
    sheet.skip(12)

    def book() -> None:
        sheet.para("Vào sổ cấp giấy chứng nhận", after=0)
        sheet.para("quyền sử dụng đất", after=0)
        sheet.para("Số: ", Run(facts["register_number"], pen), Leader())

    def foot() -> None:
        sheet.put("date_of_issue", parcel.day.isoformat(), by_pen=True)
        sheet.put("signer_name", cast.signer)
        day = parcel.day
        parts = [Run(str(part), PEN) for part in (day.day, day.month, day.year)]
        sheet.para("Ngày ", parts[0], " tháng ", parts[1], " năm ", parts[2], align="center", after=0)
        titles = ["TM. ỦY BAN NHÂN DÂN", dice.pick(["CHỦ TỊCH", "KT. CHỦ TỊCH - PHÓ CHỦ TỊCH"])]
        signed(sheet, titles, cast.signer, dice, Signing(seal_text(agency, parcel.place)))

    sheet.columns((0.0, 0.42, book), (0.44, 1.0, foot))
    print_serial(sheet, parcel, right=True)


def of_2004(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The paper of the law of 2003 on one face: numbered lines below its user, areas alone and shared in one line."""
    parcel = parcel_facts(cast, dice, serial=dice.pick(["AB {six}", "AE {six}", "AK {six}"]), register="H {n}",
                          days=(date(2005, 1, 10), date(2009, 11, 30)))  # fmt: skip
    facts = parcel.facts
    tinted(sheet, (255, 248, 240), (190, 60, 60))
    note_owners(sheet, parcel, numbers=True)
    agency = long_people(seat_of(parcel.place))
    sheet.put("issuer", agency)
    record(sheet, *entries_of(facts, parcel_number="", map_sheet_number="", parcel_address="", area_m2="",
                              land_use_purpose="", use_term="", land_origin="", register_number="", date_of_issue="",
                              signer_name=""))  # fmt: skip
    sheet.columns(
        (0.0, 0.42, lambda: office_head(sheet, "", agency)),
        (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(6)
    title = Style(bold=True, colour=RED, size=sheet.look.size + 5)
    sheet.para("GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT", align="center", style=title, after=8)
    sheet.para("I - TÊN NGƯỜI SỬ DỤNG ĐẤT", style=BOLD)
    for owner, number in zip(parcel.owners, parcel.numbers, strict=True):
        label = "Và vợ: bà" if owner is not parcel.owners[0] else f"{owner.address_word}"
        sheet.para(
            f"{label} ", bold(owner.name), f" - Sinh năm {owner.birth.year} - CMND số {number}", first=14, after=1
        )
    sheet.para(f"Địa chỉ: {parcel.owners[0].residence}", first=14, hang=14)
    sheet.para("II - THỬA ĐẤT ĐƯỢC QUYỀN SỬ DỤNG", style=BOLD)
    for line in (
        f"1. Thửa đất số: {facts['parcel_number']}",
        f"2. Tờ bản đồ số: {facts['map_sheet_number']}",
        f"3. Địa chỉ thửa đất: {facts['parcel_address']}",
        f"4. Diện tích: {facts['area_m2']} m²; Bằng chữ: {facts['_area_words']}",
    ):
        sheet.para(line, first=14, hang=14, after=2)
    alone = facts["use_form"].endswith("riêng")
    shares = (facts["area_m2"], "không") if alone else ("không", facts["area_m2"])
    form = f"Sử dụng riêng: {shares[0]} m²; sử dụng chung: {shares[1]} m²"
    sheet.put("use_form", form)
    sheet.para(f"5. Hình thức sử dụng: {form}", first=14, hang=14, after=2)
    for line in (
        f"6. Mục đích sử dụng đất: {facts['land_use_purpose']}",
        f"7. Thời hạn sử dụng đất: {facts['use_term']}",
        f"8. Nguồn gốc sử dụng đất: {facts['land_origin']}",
    ):
        sheet.para(line, first=14, hang=14, after=2)
    sheet.skip(8)

    def book() -> None:
        sheet.skip(90)
        sheet.para(f"Số vào sổ cấp giấy chứng nhận: {facts['register_number']}", after=0)

    def foot() -> None:
        dated(sheet, f"{bare(seat_of(parcel.place))}, {facts['date_of_issue']}")
        titles = ["TM. ỦY BAN NHÂN DÂN", *dice.pick([["CHỦ TỊCH"], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]])]
        signed(sheet, titles, cast.signer, dice, Signing(seal_text(agency, parcel.place)))

    sheet.columns((0.0, 0.44, book), (0.46, 1.0, foot))
    print_serial(sheet, parcel, right=True)
