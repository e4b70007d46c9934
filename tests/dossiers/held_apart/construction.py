"""Held-apart building permits: see README.md before reading on.

Canonical values: areas with a decimal point; storeys and height as printed; days ISO.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.held_apart.parts import Layout, dated, small_italic
from tests.dossiers.offices import Agency, commune_agency, long_people, seal_text, short_people
from tests.dossiers.pairs import Line, Pairing, cells, pair, record
from tests.dossiers.places import address, bare
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_bare, date_long

_WORKS = ("Nhà ở riêng lẻ", "Nhà ở kết hợp cửa hàng", "Nhà vườn", "Nhà nghỉ gia đình", "Xưởng may kết hợp nhà ở",
          "Nhà cho thuê 8 phòng")  # fmt: skip


@dataclass(frozen=True)
class _Permit:
    facts: Facts
    agency: Agency


def _room(cast: Cast, dice: Dice) -> Agency:
    place = cast.commune
    unit = place.district or place.commune
    plain = dice.pick(["Phòng Quản lý đô thị", "Phòng Kinh tế và Hạ tầng"] if place.district
                      else ["Phòng Kinh tế - Hạ tầng và Đô thị", "Phòng Kinh tế xã"])  # fmt: skip
    people = dice.pick([short_people, long_people])(unit)
    heads = ("TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG")
    return Agency(people, plain.upper(), plain, "QLĐT", (), heads, "", bare(unit), seal_text(unit, place, plain))


def _metres(value: float) -> tuple[str, str]:
    """Return a length or area as printed, with a comma, and with a decimal point."""
    text = f"{value:.1f}".removesuffix(".0")
    return text.replace(".", ","), text


def _facts(cast: Cast, dice: Dice, symbol: str, *, by_people: bool) -> _Permit:
    owner, day = dice.pick([cast.father, cast.mother]), cast.issued
    agency = commune_agency(cast.commune) if by_people else _room(cast, dice)
    storeys = dice.whole(1, 5)
    parcel, parcel_area = dice.whole(9, 980), dice.whole(450, 4200) / 10
    ground = parcel_area * dice.real(0.3, 0.8)
    area, floor = _metres(parcel_area), _metres(round(ground * storeys * dice.real(0.9, 1.15), 1))
    printed = {
        "number": symbol.format(n=dice.whole(2, 760), y=day.year),
        "owner_name": dice.pick([owner.name, owner.upper_name]),
        "_word": owner.address_word,
        "owner_address": owner.residence,
        "work_name": dice.pick(_WORKS),
        "work_location": address(cast.commune, dice, cast.split),
        "parcel_number": str(parcel),
        "map_sheet_number": dice.pick([str(dice.whole(1, 90)), f"{dice.whole(1, 9):02d}"]),
        "parcel_area_m2": area[0],
        "_ground": _metres(round(ground, 1))[0],
        "floor_area_m2": floor[0],
        "storeys": dice.pick([f"{storeys:02d}", str(storeys)]),
        "height_m": _metres(storeys * 3.4 + dice.whole(0, 18) / 10)[0],
        "_density": f"{ground / parcel_area * 100:.0f}%",
        "_designer": f"Công ty TNHH Tư vấn thiết kế {dice.pick(['Nét Việt', 'Trường Sơn', 'Mộc Lan'])}",
        "_papers": f"{dice.pick(['BK', 'CL', 'DB', 'AA'])} {dice.whole(100_000, 999_999)} cấp ngày "
                   f"{day - timedelta(days=dice.whole(300, 4000)):%d/%m/%Y}",
        "issuer": agency.name,
        "date_of_issue": date_long(day),
        "signer_name": cast.signer,
    }  # fmt: skip
    canonical = {"parcel_area_m2": area[1], "floor_area_m2": floor[1], "date_of_issue": day.isoformat()}
    return _Permit(Facts(printed, canonical), agency)


def _foot(sheet: Sheet, permit: _Permit, cast: Cast, dice: Dice, *, board: bool = False) -> None:
    chief, deputy = permit.agency.heads
    titles = dice.pick([[chief], [f"KT. {chief}", deputy]])
    titles = [f"TM. {permit.agency.board}", *titles] if board and permit.agency.board else titles
    signed(sheet, titles, cast.signer, dice, Signing(permit.agency.seal, stamped=dice.chance(0.15)))


_PLACED = ("issuer", "number", "date_of_issue", "signer_name")


def _for_houses(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of 2021 for houses: four numbered points, dashes within the second, parcel and map in one line."""
    permit = _facts(cast, dice, "{n}/GPXD", by_people=dice.chance(0.5))
    facts = permit.facts
    record(sheet, *(facts.entry("", key) for key in _PLACED))

    def left() -> None:
        office_head(sheet, permit.agency.parent, permit.agency.name)
        sheet.para("Số: ", facts["number"], align="center")

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        dated(sheet, f"{permit.agency.place}, {facts['date_of_issue']}")

    sheet.columns((0.0, 0.43, left), (0.44, 1.0, right))
    sheet.skip(10)
    sheet.para("GIẤY PHÉP XÂY DỰNG", align="center", style=Style(bold=True, size=sheet.look.size + 3), after=0)
    sheet.para("(Sử dụng cho nhà ở riêng lẻ)", align="center", style=ITALIC, after=8)
    record(sheet, *entries_of(facts, owner_name="", owner_address="", work_name="", work_location="", parcel_number="",
                              map_sheet_number="", parcel_area_m2="", floor_area_m2="", storeys="",
                              height_m=""))  # fmt: skip
    sheet.para(f"1. Cấp cho: {facts['_word']} ", bold(facts["owner_name"]))
    sheet.para(f"Địa chỉ: {facts['owner_address']}", first=14, hang=14)
    sheet.para("2. Được phép xây dựng công trình: ", bold(facts["work_name"]))
    for line in (
        f"- Theo thiết kế có ký hiệu: KT-{dice.whole(1, 30):02d}",
        f"- Do: {facts['_designer']} lập",
        f"- Tại thửa đất số: {facts['parcel_number']}; Tờ bản đồ số: {facts['map_sheet_number']}; Diện tích: "
        f"{facts['parcel_area_m2']} m2",
        f"- Địa điểm xây dựng: {facts['work_location']}",
        f"- Cốt nền xây dựng công trình: +0,{dice.whole(15, 60)} m so với tim đường",
        f"- Mật độ xây dựng: {facts['_density']}",
        f"- Diện tích xây dựng tầng 1: {facts['_ground']} m2",
        f"- Tổng diện tích sàn: {facts['floor_area_m2']} m2",
        f"- Chiều cao công trình: {facts['height_m']} m; số tầng: {facts['storeys']}",
    ):
        sheet.para(line, first=14, hang=14, after=2)
    sheet.para(f"3. Giấy tờ về quyền sử dụng đất: Giấy chứng nhận số {facts['_papers']}.")
    sheet.para("4. Giấy phép này có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn "
               "trên thì phải đề nghị gia hạn giấy phép xây dựng.", align="justify", after=8)  # fmt: skip

    def copies() -> None:
        sheet.para("Nơi nhận:", style=Style(bold=True, italic=True, size=11), after=0)
        for line in ("- Như trên;", f"- {dice.pick(['Đội trật tự đô thị', 'Công chức địa chính'])};", "- Lưu: VT."):
            sheet.para(line, style=Style(size=10.5), after=0)

    sheet.columns((0.0, 0.4, copies), (0.45, 1.0, lambda: _foot(sheet, permit, cast, dice)))


def _of_2006(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of the 2000s: "chủ hộ" on dotted lines, the lot's sentence, storeys before areas, the day below."""
    permit = _facts(cast, dice, "{n}/{y}/GPXD", by_people=True)
    facts, how = permit.facts, Pairing(value=Style(bold=True, dots=True), leader=".")
    record(sheet, *(facts.entry("", key) for key in _PLACED))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)
    sheet.para(permit.agency.name, align="left", style=BOLD, after=8)
    sheet.para("GIẤY PHÉP XÂY DỰNG", align="center", style=Style(bold=True, size=sheet.look.size + 6), after=0)
    sheet.para("Số: ", bold(facts["number"]), align="center", after=8)
    pair(sheet, how, *entries_of(facts, owner_name="1. Cấp cho ông (bà)", owner_address="Địa chỉ thường trú",
                                 work_name="2. Được phép xây dựng", work_location="Tại"), hang=0)  # fmt: skip
    record(sheet, *entries_of(facts, parcel_number="", map_sheet_number="", parcel_area_m2="", storeys="", height_m="",
                              floor_area_m2=""))  # fmt: skip
    value = how.value
    rows: tuple[tuple[Item, ...], ...] = (
        ("Trên lô đất số ", Run(facts["parcel_number"], value), ", tờ bản đồ ", Run(facts["map_sheet_number"], value),
         ", diện tích ", Run(facts["parcel_area_m2"], value), " m²"),
        ("Số tầng: ", Run(facts["storeys"], value), Leader(), "chiều cao: ", Run(f"{facts['height_m']} m", value)),
        ("Diện tích xây dựng tầng trệt: ", Run(f"{facts['_ground']} m²", value), Leader()),
        ("Tổng diện tích sàn xây dựng: ", Run(f"{facts['floor_area_m2']} m²", value), Leader()),
        ("Chỉ giới đường đỏ: cách tim đường ", Run(f"{dice.whole(3, 12)} m", value), Leader()),
        ("3. Giấy tờ về đất: ", Run(f"GCNQSDĐ số {facts['_papers']}", value), Leader()),
    )  # fmt: skip
    for row in rows:
        sheet.para(*row, hang=0)
    sheet.para("4. Giấy phép có hiệu lực khởi công trong một năm kể từ ngày ký.", after=8)

    def foot() -> None:
        dated(sheet, f"{permit.agency.place}, ngày {date_bare(cast.issued)}")
        _foot(sheet, permit, cast, dice, board=True)

    sheet.columns((0.42, 1.0, foot))
    small_italic(sheet, "Chủ đầu tư phải thông báo ngày khởi công trước 07 ngày cho chính quyền sở tại.")


def _table_of_works(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A city room's permit: what is allowed in a ruled table of measures with units, the rest by letters."""
    permit = _facts(cast, dice, "{n}/GPXD-QLĐT", by_people=False)
    facts = permit.facts
    record(sheet, *(facts.entry("", key) for key in _PLACED))
    sheet.columns(
        (0.0, 0.45, lambda: office_head(sheet, permit.agency.parent, permit.agency.name, rule=0.2)),
        (0.46, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    own: list[list[Line]] = [[([f"Số: {facts['number']}"], PLAIN)],
                             [([f"{permit.agency.place}, {facts['date_of_issue']}"], ITALIC)]]  # fmt: skip
    cells(sheet, (0.45, 0.55), own, align="center")
    sheet.skip(8)
    sheet.para("GIẤY PHÉP XÂY DỰNG", align="center", style=Style(bold=True, size=sheet.look.size + 4), after=8)
    how = Pairing(value=BOLD)
    sheet.para("A. CHỦ ĐẦU TƯ", style=BOLD)
    pair(sheet, how, *entries_of(facts, owner_name="Họ và tên", owner_address="Nơi ở"), first=14, at=110)
    sheet.para("B. CÔNG TRÌNH", style=BOLD)
    pair(sheet, how, *entries_of(facts, work_name="Tên công trình", work_location="Vị trí"), first=14, at=110)
    rows: list[list[list[Item]]] = [[[bold("TT")], [bold("Chỉ tiêu được duyệt")], [bold("Đơn vị")], [bold("Trị số")]]]
    for number, (label, unit, key) in enumerate(
        (("Số hiệu thửa đất", "", "parcel_number"), ("Tờ bản đồ địa chính", "", "map_sheet_number"),
         ("Diện tích thửa đất", "m2", "parcel_area_m2"), ("Diện tích xây dựng tầng một", "m2", "_ground"),
         ("Tổng diện tích sàn các tầng", "m2", "floor_area_m2"), ("Số tầng cao", "tầng", "storeys"),
         ("Chiều cao đỉnh mái", "m", "height_m")), 1,
    ):  # fmt: skip
        record(sheet, facts.entry("", key))
        rows.append([[str(number)], [label], [unit], [facts[key]]])
    sheet.table((0.08, 0.52, 0.16, 0.24), rows, aligns=("center", "left", "center", "right"))
    sheet.skip(6)
    sheet.para("C. CĂN CỨ", style=BOLD)
    sheet.para(f"Giấy chứng nhận quyền sử dụng đất số {facts['_papers']}; hồ sơ thiết kế do {facts['_designer']} lập.",
               first=14, align="justify", after=8)  # fmt: skip
    sheet.columns((0.46, 1.0, lambda: _foot(sheet, permit, cast, dice)))


CONSTRUCTION: tuple[Layout, ...] = (
    Drawn("held_construction_for_houses", _for_houses, 13.0),
    Drawn("held_construction_of_2006", _of_2006, 13.0),
    Drawn("held_construction_table_of_works", _table_of_works, 12.5),
)
