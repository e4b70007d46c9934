"""What building permits of further offices say, in further wordings; canonical values as in `construction`.

Former parcels, setbacks, limits of the plan, neighbours and files are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.construction_facts import Permit, permit_of
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.offices import Agency, long_people, seal_text, short_people
from tests.dossiers.people import officer_name
from tests.dossiers.places import bare
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

PLOT = ("parcel_number", "map_sheet_number", "parcel_area_m2")
SIZES = ("floor_area_m2", "storeys", "height_m")
LABELS: dict[str, tuple[str, ...]] = {
    "owner_name": ("Chủ đầu tư", "Cấp cho", "Tên chủ đầu tư", "Người được cấp phép", "Chủ nhà", "Chủ hộ xin phép",
                   "Bên được cấp phép", "Họ tên chủ công trình", "Hộ ông (bà)", "Tên tổ chức, cá nhân", "Người sử dụng",
                   "Chủ công trình", "Đứng tên giấy phép", "Tên người xin phép"),
    "owner_address": ("Địa chỉ", "Địa chỉ chủ đầu tư", "Nơi ở", "Chỗ ở hiện nay", "Cư ngụ tại", "Địa chỉ nơi ở",
                      "Nơi thường trú", "Hộ khẩu", "Địa chỉ giao dịch", "Địa chỉ nhận thư", "Ngụ tại",
                      "Thường trú"),
    "work_name": ("Công trình", "Tên công trình", "Loại công trình", "Nội dung được cấp phép", "Công trình xin phép",
                  "Đối tượng cấp phép", "Hạng mục", "Công năng", "Được xây dựng", "Loại nhà", "Tên dự án/công trình"),
    "work_location": ("Địa điểm xây dựng", "Vị trí công trình", "Nơi xây dựng", "Địa điểm", "Xây tại", "Vị trí",
                      "Địa chỉ công trình", "Tọa lạc tại", "Khu vực xây dựng", "Địa điểm công trình",
                      "Địa chỉ thửa đất", "Xây dựng tại"),
    "parcel_number": ("Thửa đất số", "Số thửa", "Thửa", "Số hiệu thửa đất", "Lô số", "Số thửa đất", "Lô đất",
                      "Thửa số"),
    "map_sheet_number": ("Tờ bản đồ", "Số tờ", "Tờ bản đồ số", "Số hiệu tờ bản đồ", "Bản đồ địa chính tờ",
                         "Tờ BĐ số", "Mảnh bản đồ số", "Số tờ bản đồ"),
    "parcel_area_m2": ("Diện tích thửa", "Diện tích đất", "DT đất", "Diện tích khuôn viên", "Diện tích lô",
                       "Tổng diện tích đất", "Diện tích theo sổ", "Diện tích khu đất xây dựng"),
    "floor_area_m2": ("Tổng diện tích sàn", "Diện tích sàn", "Tổng DTS xây dựng", "Tổng diện tích xây dựng các tầng",
                      "Tổng sàn", "Diện tích sàn toàn nhà", "Tổng diện tích sàn các tầng", "DT sàn xây dựng"),
    "storeys": ("Số tầng", "Tầng cao", "Số tầng cao", "Quy mô tầng", "Tổng số tầng", "Cao (tầng)", "Số tầng nổi"),
    "height_m": ("Chiều cao", "Chiều cao nhà", "Cao độ đỉnh mái", "Chiều cao tối đa", "Chiều cao công trình",
                 "Tổng chiều cao", "Chiều cao đỉnh mái", "Độ cao công trình"),
    "_ground": ("Diện tích xây dựng", "DT xây dựng tầng trệt", "Diện tích chiếm đất", "Diện tích tầng 1",
                "Diện tích sàn tầng 1"),
    "_density": ("Mật độ xây dựng", "MĐXD", "Mật độ xây dựng (thuần)"),
}  # fmt: skip
NUMBERS = ("Số", "Số", "GPXD số", "Giấy phép số", "Số GP", "Số cấp phép", "Số hiệu giấy phép", "Ký hiệu")
_WORKS = ("Nhà ở riêng lẻ", "Nhà ở 3 thế hệ", "Nhà kho và sân phơi", "Nhà ở kết hợp phòng trọ", "Nhà liên kế có sân",
          "Biệt thự đơn lập", "Nhà ở cấp III, 01 hộ", "Nhà nuôi yến kết hợp ở", "Trụ sở hợp tác xã", "Nhà ở nông thôn",
          "Nhà văn phòng cho thuê", "Sửa chữa, cơi nới nhà bếp", "Nhà xưởng cơ khí nhỏ", "Quán cà phê sân vườn",
          "Nhà thờ họ", "Ki-ốt bán hàng", "Tường rào, cổng ngõ và nhà ở")  # fmt: skip
_SYMBOLS = ("{n}/GPXD", "{n}/GPXD-SXD", "{n}-{y}/GPXD", "GPXD {n:04d}", "{n}/{y}/GPXD-UBND", "{n:03d}.GPXD.{y}",
            "{n}/GP.UB", "{n}", "{n}/GP-QLĐT", "{n}/GPXD-PKT", "GPXD/{y}/{n:05d}", "{n}/GPXD-BQL")  # fmt: skip
_DAYS = (date_long, date_long, date_long, date_slashed, date_dashed, date_dotted, date_short)


def further_permit(cast: Cast, dice: Dice, *, typed: bool = False) -> Permit:
    """Return a permit of one of further offices; `typed` leaves out signs that a typewriter lacks."""
    square = "m2" if typed else dice.pick(["m²", "m2", "m2", "m²"])
    permit = permit_of(cast, dice, dice.pick(_SYMBOLS), square)
    facts, shown = permit.facts, dice.pick(_DAYS)
    height, storeys = facts["height_m"].removesuffix(" m"), int(facts["storeys"])
    if dice.chance(0.2):
        height = height.replace(",", ".")
    storeys_shown = dice.pick([str(storeys), f"{storeys:02d}"])
    tail = dice.pick(
        ["", " tầng", f" ({('', 'một', 'hai', 'ba', 'bốn', 'năm')[storeys]})", " tầng (không có tầng hầm)"]
    )
    printed = {
        "work_name": dice.pick(_WORKS),
        "storeys": f"{storeys_shown}{tail}",
        "height_m": f"{height}{dice.pick([' m', ' m', 'm', ' mét'])}",
        "date_of_issue": shown(cast.issued),
    }
    canonical = {"storeys": storeys_shown, "height_m": height, "date_of_issue": cast.issued.isoformat()}
    for key in ("parcel_area_m2", "floor_area_m2"):
        if dice.chance(0.2):
            printed[key], canonical[key] = facts[key].replace(",", "."), facts.canonical[key]
    agency = permit.agency if dice.chance(0.45) else _office(cast, dice)
    return replace(permit, facts=facts.but(printed, canonical), agency=agency)


def _office(cast: Cast, dice: Dice) -> Agency:
    """Return an office above the commune that permits works."""
    place = cast.commune
    unit = place.district or place.province
    people = dice.pick([short_people, long_people])
    plain, parent, heads = dice.pick([
        (f"Ủy ban nhân dân {unit}", people(place.province) if place.district else "", ("CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        ("Sở Xây dựng", people(place.province), ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        ("Phòng Quản lý đô thị", people(unit), ("TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG")),
        ("Ban Quản lý các khu công nghiệp", people(place.province), ("TRƯỞNG BAN", "PHÓ TRƯỞNG BAN")),
    ])  # fmt: skip
    at = bare(dice.pick([unit, place.province]))
    seal = seal_text(plain, place)
    return Agency(parent, plain.upper(), plain, "", (), heads, "", at, seal)


def said(facts: Facts, dice: Dice, *keys: str) -> list[Said]:
    """Return values, each under one of its labels."""
    return [Said(dice.pick(LABELS[key]), facts.entry("", key)) for key in keys]


def distractions(cast: Cast, dice: Dice, most: int = 3) -> list[Said]:
    """Return what permits tell of setbacks, plans, designers and neighbours."""
    other = officer_name(dice.fork("other"), cast.split)
    told = (
        ("Cốt nền", f"+0,{dice.whole(1, 9)}0 m so với mặt đường"),
        ("Chỉ giới đường đỏ", f"cách tim đường {dice.whole(4, 12)},{dice.whole(0, 9)} m"),
        ("Khoảng lùi", f"trước {dice.whole(1, 4)},0 m; sau {dice.whole(1, 3)},5 m"),
        ("Hệ số sử dụng đất", f"{dice.whole(1, 3)},{dice.whole(1, 9)} lần"),
        ("Đơn vị thiết kế", dice.pick(["Công ty TNHH Kiến Việt", "Văn phòng Kiến trúc Sông Ba", "Tự thiết kế"])),
        ("Chủ trì thiết kế", f"KTS. {other}"), ("Hộ giáp ranh", f"ông {other}, thửa {dice.whole(300, 900)}"),
        ("Giấy tờ về đất", f"GCN QSDĐ số B{dice.pick('ABCDK')} {dice.whole(100_000, 999_999)}"),
        ("Lối đi", f"đường nhựa rộng {dice.whole(3, 12)} m"), ("Cấp công trình", dice.pick(["Cấp III", "Cấp IV"])),
        ("Hồ sơ thiết kế", f"KT-{dice.whole(1, 9):02d} đến KT-{dice.whole(10, 24)}"),
        ("Diện tích sân, lối đi", f"{dice.whole(8, 60)},{dice.whole(1, 9)} m2"),
    )  # fmt: skip
    return [Said(label, Entry("", None, value)) for label, value in dice.sample(told, dice.whole(0, most))]
