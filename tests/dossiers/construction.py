"""Building permits for houses (giấy phép xây dựng).

Canonical values: areas in square metres with a decimal point; `storeys` and `height_m` the digits as printed;
`owner_name` the first owner; `work_location` the address alone, without parcel and map sheet.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.construction_chance import PERMITS_CHANCE
from tests.dossiers.construction_drawn import PERMITS_DRAWN
from tests.dossiers.construction_facts import foot, noted, permit_of, plot
from tests.dossiers.construction_later import PERMITS_LATEST
from tests.dossiers.construction_met import PERMITS_MET
from tests.dossiers.construction_wide import PERMITS_WIDE
from tests.dossiers.construction_worded import Worded, worded
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, drawn_paper, pick_layout
from tests.dossiers.feet import one_line_office, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, bold


def _of_houses(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The annex's form: numbered parts, what is allowed under dashes."""
    permit = permit_of(cast, dice, "{n}/GPXD")
    facts, how = permit.facts, Pairing(value=dice.pick([BOLD, PLAIN]))
    place = f"{permit.agency.place}, {facts['date_of_issue']}"
    noted(sheet, permit, "number", "parcel_number", "map_sheet_number", "parcel_area_m2")
    two_halves(sheet, permit.agency, dice, under_office=("Số: ", facts["number"]), under_motto=(place,))
    sheet.skip(8)
    titled(sheet, "GIẤY PHÉP XÂY DỰNG", after=1)
    sheet.para("(Sử dụng cấp cho nhà ở riêng lẻ)", align="center", style=ITALIC)
    pair(sheet, how, facts.entry("1. Cấp cho (ông/bà)", "owner_name"), facts.entry("Địa chỉ", "owner_address"), hang=0)
    pair(sheet, how, facts.entry("2. Được phép xây dựng công trình", "work_name"))
    pair(sheet, how, facts.entry("- Theo thiết kế có ký hiệu", "_design"))
    pair(sheet, how, facts.entry("- Địa điểm xây dựng", "work_location"), hang=0)
    sheet.para(*plot(facts, "- Vị trí xây dựng:"), ".")
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
    foot(sheet, cast, permit, dice, dated=False)


def _lettered(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Lettered parts, the owner's name behind "Chủ đầu tư", the parcel's facts one by one."""
    permit = permit_of(cast, dice, "{n}/{y}/GPXD-UBND", "m2")
    facts, how = permit.facts, Pairing(value=BOLD)
    noted(sheet, permit, "number")
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
    foot(sheet, cast, permit, dice, dated=True)


def _ruled(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled table of contents and values below the owner."""
    permit = permit_of(cast, dice, "{n}/GPXD-KT")
    facts, how = permit.facts, Pairing()
    noted(sheet, permit, "number")
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
    foot(sheet, cast, permit, dice, dated=True)


PERMITS = (
    Drawn("permit_of_houses", _of_houses, 13.0),
    Drawn("permit_lettered", _lettered, 13.0),
    Drawn("permit_ruled", _ruled, 12.5),
)


def _bulleted(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The office on one line, parts under dashes and plus signs, height and storeys in one sentence each."""
    permit = permit_of(cast, dice, "{n}/GP-UBND")
    facts, how = permit.facts, Pairing(label=BOLD, value=PLAIN)
    plain = replace(how, label=PLAIN)
    noted(sheet, permit, "number", "parcel_number", "map_sheet_number", "parcel_area_m2", "owner_name", "owner_address")
    one_line_office(sheet, permit.agency)
    sheet.para(f"Số: {facts['number']}", after=6)
    titled(sheet, "GIẤY PHÉP XÂY DỰNG NHÀ Ở RIÊNG LẺ", after=5)
    sheet.para(bold("1. Cấp cho: "), f"Ông (bà) {facts['owner_name']}")
    sheet.para(f"+ Địa chỉ: {facts['owner_address']}")
    pair(sheet, how, facts.entry("2. Loại công trình", "work_name"))
    pair(sheet, plain, facts.entry("+ Tại địa chỉ", "work_location"), hang=0)
    sheet.para(*plot(facts, "+ Lô đất:"))
    pair(
        sheet,
        plain,
        facts.entry("+ Tổng diện tích xây dựng", "_ground"),
        facts.entry("+ Tổng diện tích sàn (các tầng)", "floor_area_m2"),
    )
    pair(sheet, plain, facts.entry("+ Số tầng cao", "storeys"), facts.entry("+ Chiều cao tối đa", "height_m"))
    sheet.para(bold("3. Hiệu lực: "), "khởi công trong thời hạn 12 tháng.")
    foot(sheet, cast, permit, dice, dated=True)


def _by_chance(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    permit = permit_of(cast, dice, dice.pick(["{n}/GPXD", "{n}/{y}/GPXD", "{n}/GPXD-UBND"]), dice.pick(["m²", "m2"]))
    worded(sheet, cast, dice, Worded(permit.facts, permit.agency))


PERMITS_FURTHER = (Drawn("permit_bulleted", _bulleted, 13.0),)
PERMITS_WORDED = tuple(
    Drawn(name, _by_chance, points) for name, points in (("permit_by_chance", 12.5), ("permit_by_chance_larger", 13.0))
)
PERMITS_LATER = (*PERMITS_DRAWN, *PERMITS_CHANCE, *PERMITS_LATEST, *PERMITS_MET, *PERMITS_WIDE)
VARIANTS: dict[Split, tuple[Drawn, ...]] = {Split.TUNING: (*PERMITS, *PERMITS_FURTHER, *PERMITS_WORDED, *PERMITS_LATER)}


def make_construction_permit(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a permit to build a house."""
    return drawn_paper("construction_permit", pick_layout(dice, VARIANTS[cast.split], len(PERMITS_LATER)), cast, dice)
