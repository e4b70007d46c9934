"""Parts of certificates of land set by chance: owners, foot, corners of the parcel, what changed afterwards.

Canonical values as in `land_facts`; neighbours, banks and coordinates are in no field.
"""

from __future__ import annotations

from datetime import date

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.land_facts import Deed
from tests.dossiers.people import Person
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, bold, pen
from tests.dossiers.wording import date_slashed

_WORDS: dict[str, tuple[str, ...]] = {
    "parcel_number": ("Thửa đất số", "Số thửa", "Thửa số", "Số thửa đất", "Thửa đất"),
    "map_sheet_number": ("tờ bản đồ số", "Tờ bản đồ số", "Tờ bản đồ", "Số tờ bản đồ", "Bản đồ số"),
    "parcel_address": ("Địa chỉ", "Địa chỉ thửa đất", "Địa chỉ khu đất", "Tại", "Vị trí thửa đất"),
    "area_m2": ("Diện tích", "Diện tích thửa đất", "Tổng diện tích", "Diện tích sử dụng"),
    "_words": ("Bằng chữ", "bằng chữ", "Diện tích bằng chữ", "Viết bằng chữ"),
    "use_form": ("Hình thức sử dụng", "Hình thức sử dụng đất", "Hình thức SD"),
    "land_use_purpose": ("Mục đích sử dụng", "Mục đích sử dụng đất", "Loại đất", "Mục đích được giao",
                         "Mục đích SD đất"),
    "use_term": ("Thời hạn sử dụng", "Thời hạn sử dụng đất", "Thời hạn SD đất", "Thời gian sử dụng đất"),
    "land_origin": ("Nguồn gốc sử dụng", "Nguồn gốc sử dụng đất", "Nguồn gốc đất", "Nguồn gốc SD đất"),
}  # fmt: skip
_REGISTERS = ("Số vào sổ cấp GCN", "Số vào sổ cấp Giấy chứng nhận", "Vào sổ cấp GCN số", "Số vào sổ", "Vào sổ số",
              "Số vào sổ cấp giấy chứng nhận quyền sử dụng đất", "Sổ cấp GCN số")  # fmt: skip
_ENTRIES = (
    "Thế chấp bằng quyền sử dụng đất tại Ngân hàng TMCP Đông Sơn - Chi nhánh {p} theo hồ sơ số {n}.TC.002.",
    "Xóa đăng ký thế chấp ngày {d} theo hồ sơ số {n}.XC.001.",
    "Thế chấp tại Quỹ tín dụng nhân dân {p} theo hợp đồng số {n}/HĐTC.",
    "Thửa đất số {t} đổi thành thửa số {m} theo kết quả đo đạc lại, không thay đổi ranh giới.",
)


def told(facts: Facts, dice: Dice, key: str) -> Said:
    """Return a fact of the parcel under one of its labels."""
    return Said(dice.pick(_WORDS[key]), facts.entry("", key))


def owners_said(sheet: Sheet, deed: Deed, dice: Dice) -> None:
    """Print the owners: a line each, lines of labels, a table, or both in a sentence."""
    form, upper = dice.pick(["line", "labels", "table", "sentence", "household"]), dice.chance(0.6)
    if form == "household" and len(deed.owners) > 1:
        form = "line"
    names = [person.upper_name if upper else person.name for person in deed.owners]
    deed.note_owners(sheet, names)
    kinds = ["CMND" if len(number) == 9 else "CCCD" for number in deed.numbers]
    home = dice.pick(["Địa chỉ thường trú", "Địa chỉ", "Nơi đăng ký thường trú", "Thường trú tại"])
    if form == "table":
        heads = ("Họ và tên", "Năm sinh", "Số giấy tờ", "Địa chỉ thường trú")
        rows: list[list[list[Item]]] = [[[bold(head)] for head in heads]]
        for person, name, number in zip(deed.owners, names, deed.numbers, strict=True):
            rows.append([[name], [str(person.birth.year)], [number], [person.residence]])
        sheet.table((0.3, 0.12, 0.2, 0.38), rows, pad=3)
        sheet.skip(4)
        return
    if form == "sentence":
        parts = []
        for place, (person, name, kind, number) in enumerate(zip(deed.owners, names, kinds, deed.numbers, strict=True)):
            word = person.address_word.lower() if place else person.address_word
            parts.append(f"{word} {name}, sinh năm {person.birth.year}, {kind} số {number}")
        sheet.para(f"{dice.pick([' và ', ' và vợ là ', '; cùng '])}".join(parts), ".", align="justify")
    else:
        lead = dice.pick(["Họ và tên", "Tên người sử dụng đất", ""]) if form == "labels" else ""
        for person, name, kind, number in zip(deed.owners, names, kinds, deed.numbers, strict=True):
            _owner(sheet, dice, person, (name, kind, number), form, lead or person.address_word)
    sheet.para(f"{home}: {deed.owners[0].residence}", dice.pick(["", "."]))


def _owner(sheet: Sheet, dice: Dice, person: Person, paper: tuple[str, str, str], form: str, lead: str) -> None:
    name, kind, number = paper
    if form == "labels":
        sheet.para(f"{lead}: ", bold(name), after=1)
        sheet.para(f"Năm sinh: {person.birth.year}", Leader(blank=True), f"Số {kind}: {number}", Leader(blank=True))
        return
    word = f"Hộ {person.address_word.lower()}" if form == "household" else person.address_word
    said = dice.pick([f", năm sinh: {person.birth.year}, {kind} số: {number}",
                      f"; Năm sinh: {person.birth.year}; Giấy {kind}: {number}",
                      f" (sinh năm {person.birth.year}), số {kind}: {number}"])  # fmt: skip
    sheet.para(f"{word}{dice.pick([': ', ' ', ': '])}", bold(name), said)


def words_of_area(facts: Facts, dice: Dice) -> list[Item]:
    """Return the area with its words behind it."""
    label, word = dice.pick(_WORDS["area_m2"]), dice.pick(["bằng chữ", "Bằng chữ", "viết bằng chữ"])
    ends = dice.pick([("(", ")"), (", ", ""), ("; ", "."), ("(", ")")])
    return [f"{label}: ", bold(facts["area_m2"]) if dice.chance(0.4) else facts["area_m2"],
            f"{'' if ends[0] != '(' else ' '}{ends[0]}{word}: {facts['_words']}{ends[1]}"]  # fmt: skip


def ended(sheet: Sheet, deed: Deed, dice: Dice, *, register: bool = True) -> None:
    """Print who signs, and the register's number left of him, above him, or by hand."""
    office, facts, by_pen = deed.office, deed.facts, dice.chance(0.2)
    deed.noted(sheet, "date_of_issue", "signer_name", "issuer")
    label, down = f"{dice.pick(_REGISTERS)}{dice.pick([': ', ': ', ':'])}", dice.pick([8.0, 60.0, 108.0])
    line: list[Item] = [label, pen(facts["register_number"]) if by_pen else Run(facts["register_number"], BOLD)]
    first, deputy = dice.chance(0.2), dice.chance(0.4) and len(office.titles) == 1
    titles = [f"KT. {office.titles[0]}", f"PHÓ {office.titles[0]}"] if deputy else list(office.titles)
    if register:
        sheet.put("register_number", facts["register_number"], by_pen=by_pen)
        if first:
            sheet.para(*line)

    def left() -> None:
        sheet.skip(down)
        if register and not first:
            sheet.para(*line, style=Style(size=sheet.look.size - dice.fork("small").pick([0, 1, 2])))

    def right() -> None:
        sheet.para(f"{office.place}, {facts['date_of_issue']}", align="center", style=ITALIC, after=1)
        sheet.para(office.above, align="center", style=BOLD, after=0)
        own = dice.fork("signs")
        signed(sheet, titles, facts["signer_name"], own, Signing(office.seal, stamped=own.chance(0.2)))

    sheet.skip(dice.pick([2.0, 8.0]))
    sheet.columns((0.0, 0.4, left), (0.42, 1.0, right))


def corners(sheet: Sheet, dice: Dice) -> None:
    """Print the table of the parcel's corners with their coordinates."""
    heads = ("Số hiệu góc", "X (m)", "Y (m)", "Cạnh (m)")
    rows: list[list[list[Item]]] = [[[bold(head)] for head in heads]]
    for number in range(1, dice.whole(4, 6) + 1):
        east, north = dice.whole(1_300_000, 1_600_000), dice.whole(420_000, 590_000)
        side = f"{dice.whole(4, 60)},{dice.whole(10, 99)}"
        rows.append([[str(number)], [f"{east},{dice.whole(10, 99)}"], [f"{north},{dice.whole(10, 99)}"], [side]])
    small = Style(size=sheet.look.size - 2)
    sheet.table((0.22, 0.3, 0.28, 0.2), rows, aligns=["center"] * 4, style=small, pad=2)
    sheet.skip(6)


def changed(sheet: Sheet, deed: Deed, dice: Dice, heading: str, *, most: int = 3) -> None:
    """Print what was changed afterwards: a ruled table of none or a few entries, each confirmed by its own office."""
    sheet.para(heading, style=BOLD, after=3)
    heads = ("Nội dung thay đổi và cơ sở pháp lý", "Xác nhận của cơ quan có thẩm quyền")
    rows: list[list[list[Item]]] = [[[bold(head)] for head in heads]]
    year = min(2026, date.fromisoformat(deed.facts.canonical["date_of_issue"]).year + 1)
    own, place = deed.facts["parcel_number"], deed.owners[0].home.province_name
    for number, text in enumerate(dice.sample(_ENTRIES, dice.whole(0, most))):
        day = date_slashed(date(year, number + 3, dice.whole(1, 28)))
        said = text.format(n=dice.whole(1000, 9999), m=dice.whole(781, 990), d=day, p=place, t=own)
        rows.append([[said], [f"Ngày {day}. CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI. Giám đốc (đã ký)"]])
    sheet.table((0.62, 0.38), rows, pad=5)
    first = sheet.y
    for _ in range(dice.whole(1, 3)):
        sheet.skip(34)
        sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=sheet.look.ink, width=2)
    for part in (0.0, 0.62, 1.0):
        edge = sheet.left + part * sheet.width
        sheet.draw.line([(edge, first), (edge, sheet.y)], fill=sheet.look.ink, width=2)
    sheet.skip(8)


def house_of(dice: Dice) -> list[Said]:
    """Return what is said of a house on the parcel."""
    built, floors = dice.whole(45, 160), dice.whole(1, 3)
    said = (("Loại nhà ở", "Nhà ở riêng lẻ"), ("Diện tích xây dựng", f"{built},4 m²"),
            ("Diện tích sàn", f"{built * floors},8 m²"), ("Số tầng", f"{floors:02d}"),
            ("Kết cấu", "Tường gạch, mái tôn"), ("Cấp (hạng)", "Cấp IV"))  # fmt: skip
    return [Said(label, Entry("", None, value)) for label, value in said]


def plain_line(sheet: Sheet, dice: Dice, *labels: str) -> None:
    """Print parts of the form that nothing is said of."""
    nothing = dice.pick(["-/-", "Không", "-/-.", "Không có"])
    for label in labels:
        sheet.para(bold(f"{label}: "), Run(nothing, PLAIN), after=1)
