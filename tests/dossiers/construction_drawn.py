"""Building permits granted in sentences, with units in a column, filled in by hand, with the area of every storey.

Canonical values as in `construction`; areas of single storeys are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.construction_facts import Permit, noted, permit_of
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Style, bold, pen

_WORKS = ("Nhà ở riêng lẻ (cấp III)", "Nhà ở kết hợp cửa hàng", "Nhà ở gia đình cấp IV", "Nhà trọ cho thuê",
          "Nhà ở riêng lẻ, tường rào và sân bê tông")  # fmt: skip
_PLACES = ("parcel_number", "map_sheet_number", "parcel_area_m2")
_SIZES = ("floor_area_m2", "storeys", "height_m")


def _permit(cast: Cast, dice: Dice, symbol: str) -> Permit:
    """Return a permit for works of other names, numbers without a zero before them at times."""
    permit = permit_of(cast, dice, symbol, dice.pick(["m²", "m2"]))
    return replace(permit, facts=permit.facts.but({"work_name": dice.pick(_WORKS)}))


def _foot(sheet: Sheet, cast: Cast, permit: Permit, dice: Dice, *, dated: bool) -> None:
    agency = permit.agency
    small = Style(size=sheet.look.size - 2)

    def left() -> None:
        sheet.para("Nơi nhận:", style=Style(bold=True, italic=True, size=small.size), after=0)
        for line in ("- Chủ đầu tư;", "- Thanh tra xây dựng;", "- Lưu: VT, HS."):
            sheet.para(line, style=small, after=0)

    def right() -> None:
        if dated:
            day = f"{agency.place}, {permit.facts['date_of_issue']}"
            sheet.para(day, align="center", style=ITALIC, after=1)
        signed(sheet, titles_of(agency, dice, board=True), cast.signer, dice, Signing(agency.seal))

    sheet.skip(6)
    sheet.columns((0.0, 0.4, left), (0.46, 1.0, right))


def _head(sheet: Sheet, permit: Permit, dice: Dice, *, over: bool) -> bool:
    """Print office and state, number and day above or number below the title; return whether the foot has the day."""
    facts = permit.facts
    place = f"{permit.agency.place}, {facts['date_of_issue']}"
    two_halves(sheet, permit.agency, dice, under_office=("Số: ", facts["number"]) if over else (),
               under_motto=(place,) if over else ())  # fmt: skip
    sheet.skip(8)
    titled(sheet, *dice.pick([("GIẤY PHÉP XÂY DỰNG",), ("GIẤY PHÉP XÂY DỰNG", "NHÀ Ở RIÊNG LẺ")]), after=2)
    if not over:
        sheet.para(f"Số: {facts['number']}", align="center", style=BOLD)
    sheet.skip(4)
    return not over


def _in_sentences(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Grounds first, then who may build what and where in sentences, the sizes in a list of its own."""
    permit = _permit(cast, dice, dice.pick(["{n}/GPXD", "{n}/{y}/GPXD"]))
    facts = permit.facts
    noted(sheet, permit, "number", "owner_name", "owner_address", "work_name", "work_location", *_PLACES, *_SIZES)
    dated = _head(sheet, permit, dice, over=dice.chance(0.6))
    sheet.para("Căn cứ Luật Xây dựng; Nghị định quy định chi tiết về cấp giấy phép xây dựng;", style=ITALIC, first=20,
               align="justify")  # fmt: skip
    sheet.para(f"Xét đơn đề nghị cấp giấy phép xây dựng của ông (bà) {facts['owner_name']},", style=ITALIC, first=20)
    sheet.para(dice.pick(["CẤP PHÉP XÂY DỰNG:", "CHO PHÉP:", "CẤP GIẤY PHÉP"]), align="center", style=BOLD, after=3)
    grant = dice.pick(["1. Cho ông (bà): ", "1. Chủ đầu tư: ", "1. Cấp cho: "])
    lives = dice.pick(["thường trú tại", "địa chỉ:", "địa chỉ liên hệ:"])
    sheet.para(grant, bold(facts["owner_name"]), f", {lives} {facts['owner_address']}.", first=20, align="justify")
    where = dice.pick(["tại", "tại địa chỉ", "địa điểm xây dựng:"])
    plot = (f"thửa đất số {facts['parcel_number']}, tờ bản đồ số {facts['map_sheet_number']}, diện tích "
            f"{facts['parcel_area_m2']}")  # fmt: skip
    sheet.para("2. Được phép xây dựng công trình: ", bold(facts["work_name"]),
               f", {where} {facts['work_location']}.", first=20, align="justify")  # fmt: skip
    sheet.para(f"{dice.pick(['Vị trí: ', 'Trên ', 'Lô đất: '])}{plot}.", first=20, align="justify")
    scale = dice.pick(["Quy mô: ", "Quy mô xây dựng: ", ""])
    sheet.para(f"{scale}{'số tầng' if scale else 'Số tầng'}: {facts['storeys']}; chiều cao công trình: "
               f"{facts['height_m']}; diện tích xây dựng tầng 1: {facts['_ground']}; tổng diện tích sàn: "
               f"{facts['floor_area_m2']}; mật độ xây dựng: {facts['_density']}.",
               first=20, align="justify")  # fmt: skip
    sheet.para("3. Giấy phép này có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp.", first=20,
               align="justify")  # fmt: skip
    _foot(sheet, cast, permit, dice, dated=dated)


def _with_units(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The owner in rows; what is allowed in a ruled table with units in a column of their own."""
    permit = _permit(cast, dice, "{n}/GPXD-UBND")
    facts, how = permit.facts, Pairing(value=dice.pick([BOLD, PLAIN]))
    noted(sheet, permit, "number", *_PLACES, *_SIZES)
    dated = _head(sheet, permit, dice, over=dice.chance(0.5))
    owner = dice.pick(["Chủ đầu tư", "Cấp cho hộ ông/bà", "Tên chủ đầu tư"])
    pair(sheet, how, facts.entry(owner, "owner_name"), facts.entry("Địa chỉ", "owner_address"),
         facts.entry(dice.pick(["Tên công trình", "Loại công trình"]), "work_name"),
         facts.entry(dice.pick(["Địa điểm xây dựng", "Địa điểm"]), "work_location"), hang=0)  # fmt: skip
    sheet.para("Nội dung được cấp phép:", style=BOLD, after=3)
    square = facts["floor_area_m2"].split()[-1]
    lines = [("Thửa đất số", "", facts["parcel_number"]), ("Tờ bản đồ số", "", facts["map_sheet_number"]),
             ("Diện tích thửa đất", square, facts["parcel_area_m2"]),
             ("Diện tích xây dựng tầng 1", square, facts["_ground"]),
             ("Tổng diện tích sàn", square, facts["floor_area_m2"]), ("Số tầng", "tầng", facts["storeys"]),
             ("Chiều cao công trình", "m", facts["height_m"]), ("Mật độ xây dựng", "%", facts["_density"])]  # fmt: skip
    rows: list[list[list[Item]]] = [[[bold(head)] for head in ("TT", "Chỉ tiêu", "Đơn vị", "Nội dung")]]
    for number, (label, unit, value) in enumerate(lines, 1):
        plain = value.split()[0].removesuffix("%")
        rows.append([[str(number)], [label], [unit], [plain]])
    sheet.table((0.08, 0.46, 0.14, 0.32), rows, pad=4)
    sheet.skip(4)
    sheet.para("Giấy phép có hiệu lực khởi công 12 tháng kể từ ngày cấp.", style=ITALIC)
    _foot(sheet, cast, permit, dice, dated=dated)


def _by_hand(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A commune's form filled in by hand over dots, units printed behind them."""
    permit = _permit(cast, dice, "{n}/GPXD")
    facts, how = permit.facts, Pairing(value=PLAIN, leader=".")
    sheet.put("issuer", permit.agency.name)
    sheet.put("signer_name", cast.signer)
    keys = ("number", "date_of_issue", *_PLACES, *_SIZES)
    record(sheet, *(replace(facts.entry("", key), by_pen=True) for key in keys))

    def entry(label: str, key: str) -> Entry:
        return replace(facts.entry(label, key), by_pen=True)

    def value(key: str) -> Item:
        return pen(facts[key].split()[0])

    number = facts["number"].split("/", maxsplit=1)[0]
    two_halves(sheet, permit.agency, dice, under_office=("Số: ", pen(number), "/GPXD"))
    sheet.skip(8)
    titled(sheet, "GIẤY PHÉP XÂY DỰNG", after=4)
    pair(sheet, how, entry(dice.pick(["1. Cấp cho", "1. Cấp cho ông (bà)"]), "owner_name"),
         entry(dice.pick(["Địa chỉ thường trú", "- Địa chỉ"]), "owner_address"),
         entry(dice.pick(["2. Được phép xây dựng", "2. Được phép xây dựng công trình"]), "work_name"),
         entry(dice.pick(["- Địa điểm xây dựng", "- Tại"]), "work_location"), hang=0)  # fmt: skip
    square = " m² "
    sheet.para("- Thửa đất số: ", value("parcel_number"), Leader(), " Tờ bản đồ số: ", value("map_sheet_number"),
               Leader())  # fmt: skip
    sheet.para("- Diện tích lô đất: ", value("parcel_area_m2"), Leader(), square)
    sheet.para("- Diện tích xây dựng tầng 1: ", value("_ground"), Leader(), square)
    sheet.para("- Tổng diện tích sàn: ", value("floor_area_m2"), Leader(), square)
    sheet.para("- Chiều cao công trình: ", value("height_m"), Leader(), " m; số tầng: ", value("storeys"), Leader())
    sheet.para("3. Giấy phép có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp.")

    def right() -> None:
        day = cast.issued
        sheet.para(pen(permit.agency.place), ", ngày ", pen(f"{day.day:02d}"), " tháng ", pen(f"{day.month:02d}"),
                   " năm ", pen(str(day.year)), align="center", after=1)  # fmt: skip
        titles = titles_of(permit.agency, dice, board=True)
        signed(sheet, titles, cast.signer, dice, Signing(permit.agency.seal))

    sheet.columns((0.42, 1.0, right))


def _of_storeys(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Plus signs and stars, who designed it, setbacks and the area of each storey before the sum of all."""
    permit = _permit(cast, dice, dice.pick(["{n}/GPXD", "{n}-{y}/GPXD"]))
    facts, how = permit.facts, Pairing(value=dice.pick([PLAIN, BOLD]))
    noted(sheet, permit, "number", "storeys")
    dated = _head(sheet, permit, dice, over=dice.chance(0.5))
    mark = dice.pick(["+ ", "* ", "• "])
    pair(sheet, replace(how, label=BOLD), facts.entry("1. Cấp cho", "owner_name"))
    pair(sheet, how, facts.entry("- Địa chỉ", "owner_address"), hang=0)
    pair(sheet, replace(how, label=BOLD), facts.entry("2. Được phép xây dựng công trình", "work_name"), hang=0)
    pair(sheet, how, facts.entry("- Theo thiết kế có ký hiệu", "_design"))
    sheet.para("- Do: Công ty TNHH Tư vấn Thiết kế An Phú lập.")
    sheet.para("- Gồm các nội dung như sau:", after=2)
    pair(sheet, how, facts.entry(f"{mark}Vị trí xây dựng", "work_location"), hang=0)
    side_by_side(sheet, how, (0.32, 0.32, 0.36), facts.entry(f"{mark}Thửa đất số", "parcel_number"),
                 facts.entry("Tờ bản đồ số", "map_sheet_number"),
                 facts.entry("Diện tích", "parcel_area_m2"))  # fmt: skip
    sheet.para(f"{mark}Cốt nền xây dựng: cao hơn mặt đường 0,3 m; chỉ giới xây dựng: lùi 2,4 m.")
    sheet.para(f"{mark}Mật độ xây dựng: {facts['_density']}; hệ số sử dụng đất: 1,8 lần.")
    pair(sheet, how, facts.entry(f"{mark}Diện tích xây dựng tầng 1", "_ground"))
    storeys = int(facts["storeys"])
    for storey in range(2, storeys + 1):
        pair(sheet, how, facts.entry(f"{mark}Diện tích sàn tầng {storey}", "_ground"))
    pair(sheet, how, facts.entry(f"{mark}Tổng diện tích sàn", "floor_area_m2"))
    count = dice.pick(["Số tầng", "Quy mô"])
    sheet.para(f"{mark}{count}: {facts['storeys']}{' tầng' if count == 'Quy mô' else ''}.")
    pair(sheet, how, facts.entry(f"{mark}Chiều cao công trình", "height_m"))
    sheet.para(bold("3. Giấy tờ về đất đai: "), "Giấy chứng nhận quyền sử dụng đất số phát hành CK 204417.")
    sheet.para(bold("4. "), "Giấy phép này có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp.")
    _foot(sheet, cast, permit, dice, dated=dated)


PERMITS_DRAWN = (
    Drawn("permit_in_sentences", _in_sentences, 13.0),
    Drawn("permit_with_units", _with_units, 12.5),
    Drawn("permit_by_hand", _by_hand, 13.0),
    Drawn("permit_of_storeys", _of_storeys, 12.5),
)
