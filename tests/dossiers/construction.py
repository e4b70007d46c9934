"""Building permits for houses (giấy phép xây dựng).

Canonical values: areas in square metres with a decimal point; `storeys` and `height_m` the digits as printed;
`owner_name` the first owner; `work_location` the address alone, without parcel and map sheet.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.construction_worded import Worded, worded
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts, drawn_paper
from tests.dossiers.feet import Signing, one_line_office, signed, titles_of, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.offices import Agency, business_room, commune_agency
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.places import address
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, bold
from tests.dossiers.wording import date_long

_WORKS = ("Nhà ở riêng lẻ", "Nhà ở gia đình", "Nhà ở riêng lẻ kết hợp kinh doanh", "Nhà ở liên kế")


@dataclass(frozen=True)
class _Permit:
    """What a permit says, and who gives it."""

    facts: Facts
    agency: Agency


def _comma(tenths: int) -> str:
    return f"{tenths / 10:.1f}".replace(".", ",")


def _permit(cast: Cast, dice: Dice, symbol: str, square: str = "m²") -> _Permit:
    agency = dice.pick([commune_agency(cast.commune), business_room(cast.commune, dice)])
    owner = dice.pick([cast.mother, cast.father])
    parcel, storeys = dice.whole(700, 4200), dice.whole(1, 4)
    floor, height = parcel * storeys * dice.whole(5, 8) // 10, 34 * storeys + dice.whole(4, 16)
    printed = {
        "number": symbol.format(n=dice.whole(3, 480), y=cast.issued.year),
        "owner_name": owner.upper_name if dice.chance(0.6) else owner.name,
        "owner_address": owner.residence,
        "work_name": dice.pick(_WORKS),
        "work_location": address(cast.commune, dice, cast.split),
        "parcel_number": str(dice.whole(2, 460)),
        "map_sheet_number": str(dice.whole(1, 88)),
        "parcel_area_m2": f"{_comma(parcel)} {square}",
        "_ground": f"{_comma(floor // storeys)} {square}",
        "floor_area_m2": f"{_comma(floor)} {square}",
        "storeys": f"{storeys:02d}" if dice.chance(0.5) else str(storeys),
        "height_m": f"{_comma(height)} m",
        "_density": f"{dice.whole(50, 90)}%",
        "_design": f"TK-{dice.whole(10, 99)}/{cast.issued.year}",
        "date_of_issue": date_long(cast.issued),
        "signer_name": cast.signer,
    }
    canonical = {
        "parcel_area_m2": f"{parcel / 10:.1f}",
        "floor_area_m2": f"{floor / 10:.1f}",
        "height_m": _comma(height),
        "date_of_issue": cast.issued.isoformat(),
    }
    return _Permit(Facts(printed, canonical), agency)


def _noted(sheet: Sheet, permit: _Permit, *keys: str) -> None:
    sheet.put("issuer", permit.agency.name)
    record(sheet, *(permit.facts.entry("", key) for key in (*keys, "date_of_issue", "signer_name")))


def _plot(facts: Facts, label: str) -> list[Item]:
    return [f"{label} thửa đất số {facts['parcel_number']}, tờ bản đồ số {facts['map_sheet_number']}, diện tích "
            f"{facts['parcel_area_m2']}"]  # fmt: skip


def _foot(sheet: Sheet, cast: Cast, permit: _Permit, dice: Dice, *, dated: bool) -> None:
    agency, facts = permit.agency, permit.facts

    def right() -> None:
        if dated:
            sheet.para(f"{agency.place}, {facts['date_of_issue']}", align="center", style=ITALIC, after=1)
        signed(sheet, titles_of(agency, dice, board=dice.chance(0.5)), cast.signer, dice, Signing(agency.seal))

    def left() -> None:
        sheet.para("Nơi nhận:", style=BOLD, after=0)
        sheet.para("- Như mục 1;", after=0)
        sheet.para("- Lưu: VT.", after=0)

    sheet.skip(6)
    sheet.columns((0.0, 0.4, left), (0.46, 1.0, right))


def _of_houses(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The annex's form: numbered parts, what is allowed under dashes."""
    permit = _permit(cast, dice, "{n}/GPXD")
    facts, how = permit.facts, Pairing(value=dice.pick([BOLD, PLAIN]))
    place = f"{permit.agency.place}, {facts['date_of_issue']}"
    _noted(sheet, permit, "number", "parcel_number", "map_sheet_number", "parcel_area_m2")
    two_halves(sheet, permit.agency, dice, under_office=("Số: ", facts["number"]), under_motto=(place,))
    sheet.skip(8)
    titled(sheet, "GIẤY PHÉP XÂY DỰNG", after=1)
    sheet.para("(Sử dụng cấp cho nhà ở riêng lẻ)", align="center", style=ITALIC)
    pair(sheet, how, facts.entry("1. Cấp cho (ông/bà)", "owner_name"), facts.entry("Địa chỉ", "owner_address"), hang=0)
    pair(sheet, how, facts.entry("2. Được phép xây dựng công trình", "work_name"))
    pair(sheet, how, facts.entry("- Theo thiết kế có ký hiệu", "_design"))
    pair(sheet, how, facts.entry("- Địa điểm xây dựng", "work_location"), hang=0)
    sheet.para(*_plot(facts, "- Vị trí xây dựng:"), ".")
    pair(
        sheet, how, facts.entry("- Mật độ xây dựng", "_density"), facts.entry("- Diện tích xây dựng tầng 1", "_ground")
    )
    pair(sheet, how, facts.entry("- Tổng diện tích sàn", "floor_area_m2"))
    side_by_side(
        sheet, how, (0.5, 0.5), facts.entry("- Chiều cao công trình", "height_m"), facts.entry("- Số tầng", "storeys")
    )
    sheet.para("3. Giấy tờ về quyền sử dụng đất: Giấy chứng nhận quyền sử dụng đất đã cấp.")
    sheet.para("4. Giấy phép này có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn "
               "trên thì phải đề nghị gia hạn giấy phép xây dựng.", align="justify")  # fmt: skip
    _foot(sheet, cast, permit, dice, dated=False)


def _lettered(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Lettered parts, the owner's name behind "Chủ đầu tư", the parcel's facts one by one."""
    permit = _permit(cast, dice, "{n}/{y}/GPXD-UBND", "m2")
    facts, how = permit.facts, Pairing(value=BOLD)
    _noted(sheet, permit, "number")
    two_halves(sheet, permit.agency, dice)
    sheet.skip(6)
    titled(sheet, "GIẤY PHÉP XÂY DỰNG", after=1)
    sheet.para(f"Số: {facts['number']}", align="center", after=6)
    sheet.para("A. CHỦ ĐẦU TƯ", style=BOLD, after=1)
    pair(
        sheet,
        how,
        facts.entry("Tên chủ đầu tư", "owner_name"),
        facts.entry("Địa chỉ thường trú", "owner_address"),
        hang=12,
    )
    sheet.para("B. CÔNG TRÌNH", style=BOLD, after=1)
    pair(sheet, how, facts.entry("Tên công trình", "work_name"), facts.entry("Xây dựng tại", "work_location"), hang=12)
    side_by_side(
        sheet,
        how,
        (0.5, 0.5),
        facts.entry("Thửa đất số", "parcel_number"),
        facts.entry("Tờ bản đồ số", "map_sheet_number"),
    )
    pair(
        sheet,
        how,
        facts.entry("Diện tích lô đất", "parcel_area_m2"),
        facts.entry("Tổng diện tích sàn xây dựng", "floor_area_m2"),
    )
    pair(sheet, how, facts.entry("Số tầng", "storeys"), facts.entry("Chiều cao toàn công trình", "height_m"))
    sheet.para("C. HIỆU LỰC", style=BOLD, after=1)
    sheet.para("Giấy phép có hiệu lực khởi công trong 12 tháng kể từ ngày ký.")
    _foot(sheet, cast, permit, dice, dated=True)


def _ruled(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled table of contents and values below the owner."""
    permit = _permit(cast, dice, "{n}/GPXD-KT")
    facts, how = permit.facts, Pairing()
    _noted(sheet, permit, "number")
    two_halves(sheet, permit.agency, dice, under_office=("Số: ", facts["number"]))
    sheet.skip(8)
    titled(sheet, "GIẤY PHÉP XÂY DỰNG")
    pair(sheet, how, facts.entry("Cấp cho", "owner_name"), facts.entry("Địa chỉ liên hệ", "owner_address"), hang=0)
    sheet.para("Được phép xây dựng với các nội dung sau:", after=3)
    labels = (
        ("Công trình", "work_name"),
        ("Địa điểm xây dựng", "work_location"),
        ("Thửa đất số", "parcel_number"),
        ("Tờ bản đồ số", "map_sheet_number"),
        ("Diện tích đất", "parcel_area_m2"),
        ("Tổng diện tích sàn", "floor_area_m2"),
        ("Số tầng", "storeys"),
        ("Chiều cao công trình", "height_m"),
    )
    entries = [facts.entry(label, key) for label, key in labels]
    record(sheet, *entries)
    rows: list[list[list[Item]]] = [
        [[f"{number}"], [each.label], [bold(each.printed)]] for number, each in enumerate(entries, 1)
    ]
    sheet.table((0.08, 0.36, 0.56), rows, pad=4)
    sheet.skip(4)
    sheet.para("Thời hạn khởi công: 12 tháng kể từ ngày cấp.", style=ITALIC)
    _foot(sheet, cast, permit, dice, dated=True)


PERMITS = (
    Drawn("permit_of_houses", _of_houses, 13.0),
    Drawn("permit_lettered", _lettered, 13.0),
    Drawn("permit_ruled", _ruled, 12.5),
)


def _bulleted(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The office on one line, parts under dashes and plus signs, height and storeys in one sentence each."""
    permit = _permit(cast, dice, "{n}/GP-UBND")
    facts, how = permit.facts, Pairing(label=BOLD, value=PLAIN)
    plain = replace(how, label=PLAIN)
    _noted(
        sheet, permit, "number", "parcel_number", "map_sheet_number", "parcel_area_m2", "owner_name", "owner_address"
    )
    one_line_office(sheet, permit.agency)
    sheet.para(f"Số: {facts['number']}", after=6)
    titled(sheet, "GIẤY PHÉP XÂY DỰNG NHÀ Ở RIÊNG LẺ", after=5)
    sheet.para(bold("1. Cấp cho: "), f"Ông (bà) {facts['owner_name']}")
    sheet.para(f"+ Địa chỉ: {facts['owner_address']}")
    pair(sheet, how, facts.entry("2. Loại công trình", "work_name"))
    pair(sheet, plain, facts.entry("+ Tại địa chỉ", "work_location"), hang=0)
    sheet.para(*_plot(facts, "+ Lô đất:"))
    pair(
        sheet,
        plain,
        facts.entry("+ Tổng diện tích xây dựng", "_ground"),
        facts.entry("+ Tổng diện tích sàn (các tầng)", "floor_area_m2"),
    )
    pair(sheet, plain, facts.entry("+ Số tầng cao", "storeys"), facts.entry("+ Chiều cao tối đa", "height_m"))
    sheet.para(bold("3. Hiệu lực: "), "khởi công trong thời hạn 12 tháng.")
    _foot(sheet, cast, permit, dice, dated=True)


def _by_chance(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    permit = _permit(cast, dice, dice.pick(["{n}/GPXD", "{n}/{y}/GPXD", "{n}/GPXD-UBND"]), dice.pick(["m²", "m2"]))
    worded(sheet, cast, dice, Worded(permit.facts, permit.agency))


PERMITS_FURTHER = (Drawn("permit_bulleted", _bulleted, 13.0),)
PERMITS_WORDED = tuple(
    Drawn(name, _by_chance, points) for name, points in (("permit_by_chance", 12.5), ("permit_by_chance_larger", 13.0))
)
VARIANTS: dict[Split, tuple[Drawn, ...]] = {Split.TUNING: (*PERMITS, *PERMITS_FURTHER, *PERMITS_WORDED)}


def make_construction_permit(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a permit to build a house."""
    return drawn_paper("construction_permit", dice.pick(VARIANTS[cast.split]), cast, dice)
