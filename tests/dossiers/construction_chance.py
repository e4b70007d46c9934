"""Building permits set by chance: in manners of other presses, and with works and sizes in tables with heads on top.

Canonical values as in `construction`; designers, neighbours and fees are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_press import Printer, press_of
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_tops import Bottom, Top, bottom, top
from tests.dossiers.construction_facts import Permit, permit_of
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.feet import titles_of
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, ITALIC, Item, bold

_WORDS: dict[str, tuple[str, ...]] = {
    "owner_name": ("Cấp cho", "Chủ đầu tư", "Cấp cho ông (bà)", "Tên chủ đầu tư", "Cấp phép cho", "Chủ hộ",
                   "Họ và tên chủ nhà"),
    "owner_address": ("Địa chỉ", "Địa chỉ thường trú", "Thường trú tại", "Địa chỉ liên hệ", "Nơi cư trú",
                      "Nơi ở hiện nay"),
    "work_name": ("Được phép xây dựng công trình", "Công trình", "Tên công trình", "Loại công trình",
                  "Hạng mục xây dựng", "Nội dung xây dựng"),
    "work_location": ("Địa điểm xây dựng", "Vị trí xây dựng", "Xây dựng tại", "Địa chỉ công trình", "Tại địa điểm"),
    "parcel_number": ("Thửa đất số", "Thửa số", "Số thửa", "Lô đất số"),
    "map_sheet_number": ("Tờ bản đồ số", "Tờ bản đồ", "Số tờ bản đồ", "Bản đồ số"),
    "parcel_area_m2": ("Diện tích lô đất", "Diện tích thửa đất", "Diện tích đất", "Diện tích khu đất"),
    "_ground": ("Diện tích xây dựng tầng 1", "Diện tích xây dựng", "Diện tích tầng trệt"),
    "floor_area_m2": ("Tổng diện tích sàn", "Tổng diện tích sàn xây dựng", "Tổng DT sàn", "Diện tích sàn xây dựng"),
    "storeys": ("Số tầng", "Tổng số tầng", "Số tầng xây dựng", "Số tầng cao"),
    "height_m": ("Chiều cao công trình", "Tổng chiều cao", "Chiều cao toàn công trình", "Chiều cao tối đa"),
    "_density": ("Mật độ xây dựng",),
    "_design": ("Theo thiết kế có ký hiệu", "Hồ sơ thiết kế", "Theo bản vẽ số"),
}  # fmt: skip
_SYMBOLS = ("{n}/GPXD", "{n}/{y}/GPXD", "{n}/GPXD-UBND", "{n}/GP-KTHT", "{y}-{n}/GPXD", "{n:03d}/GPXD-QLĐT")
_NUMBERS = ("Số", "Số", "Giấy phép số", "Số giấy phép", "Số GPXD")
_TITLES = (("GIẤY PHÉP XÂY DỰNG",), ("GIẤY PHÉP XÂY DỰNG", "NHÀ Ở RIÊNG LẺ"), ("GIẤY PHÉP XÂY DỰNG",),
           ("GIẤY PHÉP XÂY DỰNG NHÀ Ở",), ("GIẤY PHÉP XÂY DỰNG", "(Cấp cho nhà ở riêng lẻ tại nông thôn)"))  # fmt: skip
_WORKS = ("Nhà ở riêng lẻ", "Nhà ở gia đình", "Nhà ở kết hợp buôn bán", "Nhà cấp IV mái tôn", "Nhà ở và nhà kho",
          "Cải tạo, nâng tầng nhà ở", "Nhà vườn")  # fmt: skip
_SAYINGS = ("Cốt nền xây dựng: +0,30 m so với vỉa hè.", "Chỉ giới xây dựng: lùi 3,0 m so với chỉ giới đường đỏ.",
            "Hệ số sử dụng đất: 1,4 lần; khoảng lùi phía sau: 1,0 m.", "Màu sắc công trình: phù hợp cảnh quan khu vực.",
            "Đơn vị thiết kế: Công ty TNHH Kiến trúc Sao Mai.")  # fmt: skip
_LAST = ("Giấy phép này có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp.",
         "Thời hạn khởi công: 12 tháng kể từ ngày ký; quá thời hạn phải gia hạn.",
         "Chủ đầu tư phải thông báo ngày khởi công trước 07 ngày làm việc.")  # fmt: skip
_PLOT = ("parcel_number", "map_sheet_number", "parcel_area_m2")
_SIZES = ("floor_area_m2", "storeys", "height_m")


def _permit(cast: Cast, dice: Dice) -> Permit:
    permit = permit_of(cast, dice, dice.pick(_SYMBOLS), dice.pick(["m²", "m2", "m²"]))
    return replace(permit, facts=permit.facts.but({"work_name": dice.pick(_WORKS)}))


def _some(facts: Facts, dice: Dice, keys: Sequence[str]) -> list[Said]:
    return [Said(dice.pick(_WORDS[key]), facts.entry("", key)) for key in keys]


def _begun(sheet: Sheet, dice: Dice, permit: Permit) -> str:
    """Print the head; return place and day where the foot has to print them."""
    facts, high = permit.facts, dice.chance(0.5)
    record(sheet, facts.entry("", "date_of_issue"), facts.entry("", "signer_name"))
    day = f"{permit.agency.place}, {facts['date_of_issue']}"
    note = dice.pick(["", "", "(Sử dụng cho nhà ở riêng lẻ)"])
    top(
        sheet,
        dice,
        Top(permit.agency, dice.pick(_TITLES), facts.entry("", "number"), _NUMBERS, day if high else "", note),
    )
    if dice.chance(0.3):
        sheet.para(dice.pick(["Căn cứ Luật Xây dựng ngày 18 tháng 6 năm 2014;",
                              "Xét hồ sơ số 1205/HSXD ngày 03/4 của chủ đầu tư;"]), style=ITALIC)  # fmt: skip
    return "" if high else day


def _ended(sheet: Sheet, dice: Dice, cast: Cast, permit: Permit, day: str) -> None:
    for saying in dice.sample(_LAST, dice.whole(1, 2)):
        sheet.para(saying, first=dice.pick([0.0, 16.0]), align="justify")
    lines = ("Nơi nhận:", "- Chủ đầu tư;", "- Đội Quản lý trật tự xây dựng;", "- Lưu: VT.") if dice.chance(0.6) else ()
    clerk = officer_name(dice.fork("clerk"), cast.split)
    beside = ("CÁN BỘ THỤ LÝ", clerk) if not lines and dice.chance(0.4) else None
    titles = titles_of(permit.agency, dice, board=dice.chance(0.6))
    bottom(sheet, dice, Bottom(permit.agency, cast.signer, titles, day, beside, lines))


def _by_press(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Any manner: owner, work, place and parcel, sizes, the groups under bands, bold lines or nothing."""
    permit = _permit(cast, dice)
    facts, printer = permit.facts, Printer(sheet, press_of(dice), dice.fork("press"))
    day = _begun(sheet, dice, permit)
    form = dice.pick(["band", "bold", "none", "none"])
    place = ["work_location", *_PLOT] if dice.chance(0.6) else [*_PLOT, "work_location"]
    size = dice.pick(
        [("_ground", *_SIZES), (*_SIZES, "_density"), ("_density", "storeys", "height_m", "_ground", "floor_area_m2")]
    )
    groups = [("CHỦ ĐẦU TƯ", ("owner_name", "owner_address")), ("CÔNG TRÌNH", ("work_name", "_design")),
              ("VỊ TRÍ, LÔ ĐẤT", place), ("QUY MÔ", size)]  # fmt: skip
    if dice.chance(0.2):
        groups[2], groups[3] = groups[3], groups[2]
    for number, (heading, keys) in enumerate(groups, 1):
        if form == "band":
            band(sheet, f"{number}. {heading}")
        elif form == "bold":
            sheet.para(f"{'I' * number if number < 4 else 'IV'}. {heading}", style=BOLD, after=2)
        printer.put(*_some(facts, dice, keys))
        if dice.chance(0.3):
            sheet.para(f"- {dice.pick(_SAYINGS)}")
    _ended(sheet, dice, cast, permit, day)


def _bare(facts: Facts, key: str) -> tuple[str, str]:
    """Return a measure and its unit."""
    value, _, unit = facts[key].partition(" ")
    return value, unit


def _in_tables(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Owner and place in lines, then tables with heads on top: parcel and sizes, their units in the heads."""
    permit = _permit(cast, dice)
    facts, printer = (
        permit.facts,
        Printer(sheet, press_of(dice, ("colons", "bullets", "stack", "dotted")), dice.fork("press")),
    )
    day = _begun(sheet, dice, permit)
    printer.put(*_some(facts, dice, ("owner_name", "owner_address")))
    if dice.chance(0.5):
        sheet.para(dice.pick(["Được phép xây dựng theo nội dung sau:", "Nội dung cấp phép:"]), style=BOLD, after=3)
    printer.put(*_some(facts, dice, ("work_name", "work_location")))
    record(sheet, *(facts.entry("", key) for key in (*_PLOT, *_SIZES)))
    tables = [_PLOT, _SIZES] if dice.chance(0.6) else [(*_PLOT, *_SIZES)]
    for keys in tables:
        rows: list[list[list[Item]]] = [[], []]
        for key in keys:
            value, unit = _bare(facts, key) if key.endswith(("_m2", "_m")) else (facts[key], "")
            rows[0].append([bold(f"{dice.pick(_WORDS[key])}{f' ({unit})' if unit else ''}")])
            rows[1].append([value])
        sheet.table([1 / len(keys)] * len(keys), rows, aligns=["center"] * len(keys), pad=3)
        sheet.skip(5)
    extra = Said(_WORDS["_density"][0], Entry("", None, facts["_density"]))
    printer.put(extra, *_some(facts, dice, ("_ground",)))
    _ended(sheet, dice, cast, permit, day)


PERMITS_CHANCE = (
    Drawn("permit_by_press", _by_press, 12.5),
    Drawn("permit_in_tables", _in_tables, 12.5),
)
