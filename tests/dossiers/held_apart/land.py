"""Held-apart certificates of land use, of every kind of paper since 1993: see README.md before reading on.

Canonical values: the serial without spaces, areas with a decimal point, owners in the order in which they stand,
days ISO, all else as printed behind its label.
"""

from __future__ import annotations

from datetime import date

import numpy as np
from PIL import Image

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, RED, Sheet
from tests.dossiers.card_marks import emblem, qr_code
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.held_apart.land_earlier import of_2004, red_book
from tests.dossiers.held_apart.land_facts import (
    Parcel,
    note_owners,
    parcel_facts,
    print_serial,
    seat_of,
    sketched,
    tinted,
)
from tests.dossiers.held_apart.parts import Bound, Layout, dated
from tests.dossiers.offices import long_people, seal_text
from tests.dossiers.pairs import record
from tests.dossiers.places import bare
from tests.dossiers.typeset import BOLD, ITALIC, Item, Leader, Run, Style, bold

_PINK, _ROSE = (255, 243, 244), (188, 74, 96)


def _stamped_emblem(sheet: Sheet, size: int = 260) -> None:
    """Print an emblem in the middle of the frame."""
    picture, mask = emblem(size)
    x = round((sheet.left + sheet.right - size) / 2)
    sheet.image.paste(Image.fromarray(picture), (x, round(sheet.y)), Image.fromarray(np.ascontiguousarray(mask)))
    sheet.y += size + 10


def _pink_parcel(cast: Cast, dice: Dice) -> Parcel:
    return parcel_facts(cast, dice, serial=dice.pick(["BC {six}", "CE {six}", "DG {six}"]),
                        register=dice.pick(["CH{n}", "CS {n}"]),
                        days=(date(2010, 1, 15), date(2024, 11, 30)))  # fmt: skip


def _pink_front(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """First face of the pink paper: emblem, long title, owners in sentences, the serial in a corner."""
    parcel = _pink_parcel(cast, dice)
    tinted(sheet, _PINK, _ROSE)
    note_owners(sheet, parcel, numbers=True)
    state_heading(sheet, spell=dice.whole(0, 3), size=sheet.look.size + 1)
    sheet.skip(10)
    _stamped_emblem(sheet)
    sheet.skip(8)
    title = Style(bold=True, colour=RED, size=sheet.look.size + 8)
    sheet.para("GIẤY CHỨNG NHẬN", align="center", style=title, after=2)
    for line in ("QUYỀN SỬ DỤNG ĐẤT", "QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT"):
        sheet.para(line, align="center", style=Style(bold=True, colour=RED, size=sheet.look.size + 1), after=0)
    sheet.skip(14)
    sheet.para("I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất", style=BOLD)
    for owner, number in zip(parcel.owners, parcel.numbers, strict=True):
        kind = "CMND" if len(number) == 9 else "CCCD"
        sheet.para(f"{owner.address_word}: ", bold(owner.name), f", Năm sinh: {owner.birth.year}, {kind} số: {number}",
                   after=1)  # fmt: skip
    sheet.para(f"Địa chỉ thường trú: {parcel.owners[0].residence}")
    if dice.chance(0.3):
        sheet.para("Cùng sử dụng đất, cùng sở hữu tài sản gắn liền với đất.", style=ITALIC)
    print_serial(sheet, parcel, right=True)


def _pink_back(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Second face: seven lettered lines of the parcel, five that are empty, who signs, the number in the book."""
    parcel = _pink_parcel(cast, dice)
    facts = parcel.facts
    agency = dice.pick(
        [long_people(seat_of(parcel.place)), f"SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG {parcel.place.province.upper()}"]
    )
    tinted(sheet, _PINK, _ROSE)
    record(sheet, *entries_of(facts, parcel_number="", map_sheet_number="", parcel_address="", area_m2="", use_form="",
                              land_use_purpose="", use_term="", land_origin="", register_number="", date_of_issue="",
                              signer_name=""))  # fmt: skip
    sheet.put("issuer", agency)
    sheet.para("II. Thửa đất, nhà ở và tài sản khác gắn liền với đất", style=BOLD)
    sheet.para("1. Thửa đất:", style=BOLD)
    for line in (
        f"a) Thửa đất số: {facts['parcel_number']}, tờ bản đồ số: {facts['map_sheet_number']}",
        f"b) Địa chỉ: {facts['parcel_address']}",
        f"c) Diện tích: {facts['area_m2']} m² (bằng chữ: {facts['_area_words']})",
        f"d) Hình thức sử dụng: {facts['use_form']}",
        f"đ) Mục đích sử dụng: {facts['land_use_purpose']}",
        f"e) Thời hạn sử dụng: {facts['use_term']}",
        f"g) Nguồn gốc sử dụng: {facts['land_origin']}",
    ):
        sheet.para(line, first=14, hang=14)
    for line in ("2. Nhà ở: -/-", "3. Công trình xây dựng khác: -/-", "4. Rừng sản xuất là rừng trồng: -/-",
                 "5. Cây lâu năm: -/-", "6. Ghi chú: Không"):  # fmt: skip
        sheet.para(line)
    sheet.skip(6)
    titles = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] if agency.startswith("ỦY") else ["GIÁM ĐỐC"]

    def foot() -> None:
        dated(sheet, f"{bare(seat_of(parcel.place))}, {facts['date_of_issue']}")
        office_head(sheet, "", agency, rule=0.0)
        signed(sheet, titles, cast.signer, dice, Signing(seal_text(agency, parcel.place)))

    sheet.columns((0.4, 1.0, foot))
    sheet.para("Số vào sổ cấp GCN: ", bold(facts["register_number"]), after=0)


def _coded_parcel(cast: Cast, dice: Dice) -> Parcel:
    return parcel_facts(cast, dice, serial=dice.pick(["AA {eight}", "AB {eight}"]), register="VP {n}",
                        days=(date(2025, 7, 2), date(2026, 11, 1)))  # fmt: skip


def _coded_front(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """First page of the paper of 2025: QR code at the right of the head, three numbered points, the serial below."""
    parcel = _coded_parcel(cast, dice)
    facts = parcel.facts
    tinted(sheet, (252, 247, 240), (176, 96, 60))
    code = f"{dice.whole(10**12, 10**13 - 1)};{facts['serial'].replace(' ', '')}"
    width = 300
    sheet.image.paste(Image.fromarray(qr_code(code, width)), (round(sheet.right) - width, round(sheet.y)))
    sheet.codes.append({"kind": "qr", "text": code})
    top = sheet.y
    sheet.columns((0.06, 0.78, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    sheet.y = max(sheet.y, top + width + 30)
    sheet.para("GIẤY CHỨNG NHẬN", align="center", style=Style(bold=True, colour=RED, size=sheet.look.size + 7), after=0)
    sheet.para("QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT", align="center",
               style=Style(bold=True, colour=RED), after=10)  # fmt: skip
    note_owners(sheet, parcel, numbers=True, capitals=True)
    record(sheet, *entries_of(facts, parcel_number="", map_sheet_number="", parcel_address="", area_m2="", use_form="",
                              land_use_purpose="", use_term="", land_origin="", date_of_issue="",
                              signer_name=""))  # fmt: skip
    sheet.para("1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:", style=BOLD)
    for owner, number in zip(parcel.owners, parcel.numbers, strict=True):
        sheet.para(f"{owner.address_word}: ", bold(owner.upper_name), f"; CCCD số: {number}", first=14, after=1)
    sheet.skip(4)
    sheet.para("2. Thông tin thửa đất:", style=BOLD)
    for label, value in (
        ("a) Thửa đất số", f"{facts['parcel_number']}; tờ bản đồ số: {facts['map_sheet_number']}"),
        ("b) Diện tích", f"{facts['area_m2']} m²"), ("c) Loại đất", facts["land_use_purpose"]),
        ("d) Thời hạn sử dụng đất", facts["use_term"]), ("đ) Hình thức sử dụng đất", facts["use_form"]),
        ("e) Địa chỉ", facts["parcel_address"]), ("g) Nguồn gốc sử dụng", facts["land_origin"]),
    ):  # fmt: skip
        sheet.para(f"{label}: {value}", first=14, hang=14)
    sheet.para(bold("3. Thông tin tài sản gắn liền với đất: "), "-/-", after=10)
    office = dice.pick(
        [long_people(parcel.place.commune), f"CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI KHU VỰC {dice.whole(1, 9)}"]
    )
    sheet.put("issuer", office)
    titles = ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] if office.startswith("ỦY") else ["GIÁM ĐỐC"]

    def foot() -> None:
        dated(sheet, f"{parcel.place.commune_name}, {facts['date_of_issue']}")
        office_head(sheet, "", office, rule=0.0)
        signed(sheet, titles, cast.signer, dice, Signing(seal_text(office, parcel.place)))

    sheet.columns((0.38, 1.0, foot))
    print_serial(sheet, parcel, right=False)


def _coded_back(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Second page: the parcel's outline, notes, an empty table of changes, the number in the book by hand."""
    parcel = _coded_parcel(cast, dice)
    tinted(sheet, (252, 247, 240), (176, 96, 60))
    sheet.para("4. Sơ đồ thửa đất, tài sản gắn liền với đất:", style=BOLD)
    sketched(sheet, dice, parcel.facts["parcel_number"])
    sheet.para(bold("5. Ghi chú: "), "Không")
    sheet.para("6. Những thay đổi sau khi cấp Giấy chứng nhận:", style=BOLD)
    heads: list[list[Item]] = [
        [bold("Nội dung thay đổi và cơ sở pháp lý")],
        [bold("Xác nhận của cơ quan có thẩm quyền")],
    ]
    sheet.table((0.6, 0.4), [heads], aligns=("center", "center"))
    bottom = sheet.y + 170 * POINT
    sheet.draw.rectangle([sheet.left, sheet.y, sheet.right, bottom], outline=sheet.look.ink, width=2)
    middle = sheet.left + 0.6 * sheet.width
    sheet.draw.line([(middle, sheet.y), (middle, bottom)], fill=sheet.look.ink, width=2)
    sheet.y = bottom
    sheet.skip(12)
    sheet.put("register_number", parcel.facts["register_number"], by_pen=True)
    sheet.para("Số vào sổ cấp Giấy chứng nhận: ", Run(parcel.facts["register_number"], Style(pen=True)), Leader())


_FACES = (70.0, 58.0, 62.0)
LAND: tuple[Layout, ...] = (
    Bound("held_land_pink", (Drawn("held_land_pink", _pink_front, 13.0, margins=_FACES),
                             Drawn("held_land_pink", _pink_back, 13.0, margins=_FACES))),
    Bound("held_land_coded", (Drawn("held_land_coded", _coded_front, 12.5, margins=_FACES),
                              Drawn("held_land_coded", _coded_back, 12.5, margins=_FACES))),
    Drawn("held_land_red_book", red_book, 12.5, margins=_FACES),
    Drawn("held_land_of_2004", of_2004, 12.5, margins=_FACES),
)  # fmt: skip
