"""What building permits of further offices and years say, under further labels; canonical values as in `construction`.

A second owner, floors one by one, setbacks, neighbours, earlier permits and fees are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from tests.dossiers.blocks import Entry
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.construction_facts import Permit
from tests.dossiers.construction_later_facts import further_permit
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.people import Person, officer_name
from tests.dossiers.wording import date_slashed

PLOT = ("parcel_number", "map_sheet_number", "parcel_area_m2")
SIZES = ("floor_area_m2", "storeys", "height_m")
LABELS: dict[str, tuple[str, ...]] = {
    "number": ("Số", "Giấy phép số", "Số GPXD", "Số phép", "GPXD số", "Số/ký hiệu", "Số cấp", "Số GP",
               "Số văn bản", "Mã số giấy phép"),
    "owner_name": ("Cấp cho", "Chủ đầu tư", "Cấp cho ông/bà", "Chủ đầu tư/hộ", "Tên chủ công trình",
                   "Người xin phép", "Ai được cấp", "Chủ nhà", "Họ và tên chủ đầu tư", "Nay cho phép",
                   "Bên được phép xây", "Chủ sở hữu công trình", "Đại diện hộ", "Tên tôi là", "Chủ hộ"),
    "owner_address": ("Địa chỉ", "Địa chỉ liên hệ", "Thường trú", "Số nhà, đường, xã", "Hiện ở tại",
                      "Nơi ở chủ nhà",
                      "Địa chỉ (thường trú)", "Chỗ ở", "Hộ khẩu thường trú", "Địa chỉ người xây", "Trú tại",
                      "Nơi đăng ký thường trú", "Đ/c"),
    "work_name": ("Được phép xây dựng công trình", "Công trình", "Loại công trình", "Tên nhà, công trình",
                  "Xây dựng mới", "Nội dung xin phép", "Được phép xây dựng", "Loại hình công trình",
                  "Công trình/hạng mục",
                  "Công trình dùng để", "Được xây cất", "Công năng sử dụng", "Dạng nhà"),
    "work_location": ("Địa điểm xây dựng", "Địa điểm", "Tại", "Vị trí xây dựng", "Địa chỉ xây dựng", "Nơi xây cất",
                      "Công trình đặt tại", "Tại số nhà, đường", "Vị trí khu đất", "Khu đất tại", "Địa chỉ lô đất",
                      "Trên khu đất tại", "Ở thôn, xã, tỉnh"),
    "parcel_number": ("Thửa đất số", "Số thửa", "Lô đất số", "Thửa", "Số hiệu thửa", "Thửa số", "Lô",
                      "Trên thửa đất số",
                      "Thửa đất", "Số lô/thửa", "Số thửa đất"),
    "map_sheet_number": ("Tờ bản đồ số", "Tờ bản đồ", "Số tờ", "Tờ BĐ", "Tờ số", "Bản đồ số", "Tờ địa chính số",
                         "Số hiệu tờ bản đồ", "Mảnh số", "Số tờ bản đồ"),
    "parcel_area_m2": ("Diện tích lô đất", "Diện tích", "Diện tích đất", "Diện tích khuôn viên đất", "DT khu đất",
                       "Diện tích thửa đất", "Tổng khu đất", "Diện tích theo GCN", "DT lô đất", "S đất",
                       "Đất được sử dụng"),
    "floor_area_m2": ("Tổng diện tích sàn", "Tổng diện tích sàn xây dựng", "Tổng DT sàn XD", "Diện tích sàn xây dựng",
                      "Tổng các sàn", "Sử dụng (tổng sàn)", "Cộng diện tích sàn",
                      "Tổng DTXD các tầng",
                      "Tổng diện tích xây dựng", "Tổng cộng sàn", "S sàn"),
    "storeys": ("Số tầng", "Số tầng cao", "Tầng cao công trình", "Tổng số tầng", "Quy mô số tầng", "Số lầu/tầng",
                "Số tầng (trừ hầm)", "Nhà cao (tầng)", "Tầng cao", "Được xây (tầng)"),
    "height_m": ("Chiều cao công trình", "Chiều cao tối đa", "Tổng chiều cao", "Cao trình đỉnh mái", "Cao toàn nhà",
                 "Cao đến đỉnh mái", "Chiều cao xây dựng", "Chiều cao toàn công trình", "Chiều cao ngôi nhà",
                 "Cao", "Chiều cao tính từ cốt 0,0"),
    "_ground": ("DT xây tầng một", "DTXD tầng trệt", "Diện tích chiếm đất", "Diện tích xây dựng"),
    "_density": ("Mật độ xây dựng", "Mật độ XD", "MĐXD tối đa"),
    "_design": ("Theo thiết kế", "Hồ sơ bản vẽ", "Bản vẽ kèm theo", "Thiết kế ký hiệu"),
    "date_of_issue": ("Ngày cấp", "Cấp ngày", "Ngày ký", "Ngày ban hành", "Ngày cấp phép", "Ngày ký giấy phép"),
    "issuer": ("Cơ quan cấp", "Cơ quan cấp phép", "Nơi cấp", "Đơn vị cấp phép", "Cơ quan ban hành"),
    "signer_name": ("Người ký", "Người ký giấy phép", "Lãnh đạo ký", "Người duyệt", "Người có thẩm quyền ký"),
}  # fmt: skip
ENGLISH = {
    "number": "No.", "owner_name": "Granted to", "owner_address": "Address", "work_name": "Type of works",
    "work_location": "Location", "parcel_number": "Land plot No.", "map_sheet_number": "Map sheet No.",
    "parcel_area_m2": "Plot area", "floor_area_m2": "Gross floor area", "storeys": "Number of floors",
    "height_m": "Height", "_ground": "Ground floor area", "_density": "Building density", "_design": "Design",
    "date_of_issue": "Date of issue", "issuer": "Issued by", "signer_name": "Signed by",
}  # fmt: skip
TITLES = (("GIẤY PHÉP XÂY DỰNG",), ("GIẤY PHÉP XÂY DỰNG",), ("GIẤY PHÉP", "XÂY DỰNG"), ("GIẤY PHÉP", "XÂY DỰNG NHÀ Ở"),
          ("GIẤY PHÉP XÂY DỰNG", "CÓ THỜI HẠN"), ("GIẤY PHÉP XÂY DỰNG", "CÔNG TRÌNH"))  # fmt: skip
_SYMBOLS = ("{n}/GPXD", "{n:04d}/GPXD-SXD", "{n}/{y}/GPXD", "{n}/GPXD-KTHTĐT", "{n}-{y}/GP", "GP{n:05d}", "{n}/XD-UB",
            "{n}/GPXD-KKT", "{n}/GPXDNO", "{n}/GPSC", "{n}/CPXD", "{n:02d}.{y}/GPXD", "{n}/UB-GPXD", "{n}/GPXD-P.KT",
            "{y}/{n:03d}")  # fmt: skip
_WORKS = ("Nhà ở riêng lẻ", "Nhà ở", "Nhà ở kiên cố 01 hộ", "Nhà cấp 4, mái tôn", "Nhà phố liên kế",
          "Nhà ở và cửa hàng",
          "Nhà ở 2 mặt tiền", "Xây mới nhà", "Trạm dừng nghỉ", "Nhà máy xay xát", "Nhà sàn truyền thống",
          "Cửa hàng xăng dầu", "Nhà ở có gác lửng", "Phòng khám tư nhân", "Nhà trẻ tư thục", "Trụ ăng ten và nhà ở",
          "Nhà ở (thay thế nhà cũ)", "Cải tạo mặt tiền, nâng tầng", "Khách sạn mini", "Nhà ở công nhân")  # fmt: skip
_CALLED = ("{n}", "{n}", "{n}", "Ông {n}", "Bà {n}", "{w} {n}", "{w} {n} (chủ hộ)", "Hộ {lw} {n}", "{n} và {o}",
           "{w} {n} và vợ/chồng là {o}", "{n} ({w})")  # fmt: skip


@dataclass(frozen=True)
class Told:
    """What one permit says; `in_labels` when units stand in labels; `partner` is the spouse of who may build."""

    permit: Permit
    in_labels: str
    owner: Person
    partner: Person

    @property
    def facts(self) -> Facts:
        """The facts of the permit."""
        return self.permit.facts


def wide_permit(cast: Cast, dice: Dice, *, typed: bool = False) -> Told:
    """Return a permit with owners, works, numbers and sizes told in many ways; `typed` without signs of today."""
    permit = further_permit(cast, dice, typed=typed)
    facts, name = permit.facts, permit.facts["owner_name"]
    mine = cast.mother if name in (cast.mother.name, cast.mother.upper_name) else cast.father
    other = cast.father if mine is cast.mother else cast.mother
    word = mine.address_word
    called = dice.pick([each for each in _CALLED if not each.startswith(("Ông", "Bà")) or each.startswith(word)])
    partner = other.upper_name if name.isupper() else other.name
    printed = {
        "owner_name": called.format(n=name, w=word, lw=word.lower(), o=partner),
        "number": dice.pick(_SYMBOLS).format(n=dice.whole(2, 990), y=cast.issued.year),
        "issuer": dice.pick([permit.agency.name, permit.agency.plain]),
    }
    canonical = {"owner_name": name}
    if dice.chance(0.7):
        printed["work_name"] = dice.pick(_WORKS)
    in_labels = dice.weighted([("", 0.75), (" ({})", 0.17), (", {}", 0.08)])
    for key in ("parcel_area_m2", "floor_area_m2", "height_m"):
        value = facts[key].split()[0].removesuffix("m")
        canonical[key] = facts.canonical[key]
        if in_labels:
            printed[key] = value
        elif dice.chance(0.06):
            printed[key] = f"{value} mét" if key == "height_m" else f"{value} mét vuông"
        else:
            printed[key] = facts[key]
    return Told(replace(permit, facts=facts.but(printed, canonical)), in_labels, mine, other)


def say(told: Told, dice: Dice, *keys: str) -> list[Said]:
    """Return values, each under one of its labels, with its English."""
    square = dice.fork("square").pick(["m²", "m2"])
    units = {"parcel_area_m2": square, "floor_area_m2": square, "height_m": "m"}
    said = []
    for key in keys:
        label, entry = dice.pick(LABELS[key]), told.facts.entry("", key)
        if "ngày" in label.lower():
            entry = replace(entry, printed=entry.printed.removeprefix("ngày "))
        if told.in_labels and key in units:
            label = f"{label}{told.in_labels.format(units[key])}"
        said.append(Said(label, entry, ENGLISH.get(key, "")))
    return said


def of_owner(told: Told, cast: Cast, dice: Dice, often: float = 0.2) -> list[Said]:
    """Return who may build and where he lives, his papers among it at times."""
    keys = ["owner_name", "owner_address"] if dice.chance(0.9) else ["owner_address", "owner_name"]
    said, who = say(told, dice, *keys), told.owner
    more = (("Năm sinh", str(who.birth.year)), (dice.pick(["Số CCCD", "CMND số", "Số định danh"]), who.id_number),
            ("Điện thoại", f"09{dice.whole(10_000_000, 99_999_999)}"), ("Ngày sinh", date_slashed(who.birth)),
            ("Người được ủy quyền", officer_name(dice.fork("agent"), cast.split)), ("Mã số thuế", "-"),
            ("Đồng sở hữu", told.partner.name), ("Số hộ", "01"))  # fmt: skip
    for label, value in more:
        if dice.chance(often):
            said.insert(dice.whole(1, len(said)), Said(label, Entry("", None, value)))
    return said


def of_work(told: Told, dice: Dice) -> list[Said]:
    """Return what is built and where, in one of their orders, the plot with it."""
    plot = list(dice.pick([PLOT, PLOT, PLOT[::-1], (PLOT[1], PLOT[0], PLOT[2]), (PLOT[2], PLOT[0], PLOT[1])]))
    keys = dice.pick([
        ["work_name", "work_location", *plot], ["work_name", *plot, "work_location"],
        [*plot, "work_location", "work_name"], ["work_location", *plot, "work_name"],
        ["work_location", "work_name", *plot]])  # fmt: skip
    return say(told, dice, *keys)


def of_size(told: Told, cast: Cast, dice: Dice, most: int = 4) -> list[Said]:
    """Return sizes in one of their orders, others among them that are in no field."""
    keys = list(dice.pick([SIZES, SIZES[::-1], (SIZES[1], SIZES[0], SIZES[2]), (SIZES[1], SIZES[2], SIZES[0])]))
    for key in ("_ground", "_density", "_design"):
        if dice.chance(0.4):
            keys.insert(dice.whole(0, len(keys)), key)
    return strewn(say(told, dice, *keys), cast, dice, most)


def strewn(said: Sequence[Said], cast: Cast, dice: Dice, most: int = 3) -> list[Said]:
    """Return facts with up to `most` others among them that are in no field."""
    other = officer_name(dice.fork("strewn"), cast.split)
    before = date_slashed(cast.issued - timedelta(days=dice.whole(20, 3000)))
    far, small = dice.whole(2, 19), f"{dice.whole(11, 95)},{dice.whole(1, 9)}"
    others = (("Cao độ nền tầng 1", f"+0,{far:02d} m"), ("Chiều cao tầng 1", f"3,{far} m"),
              ("Diện tích tầng 2", f"{small} m2"), ("Sâu hầm", "không"), ("Tầng hầm", "0"),
              ("Cốt xây dựng", f"cao hơn vỉa hè 0,{far} m"), ("Lộ giới", f"{far},0 m"), ("Khoảng lùi", f"{far},0 m"),
              ("Chỉ giới xây dựng", "Trùng lộ giới"), ("Hệ số sử dụng đất", f"1,{far} lần"),
              ("Đất hành lang", f"{small} m2"), ("Ban công vươn ra", f"1,{far % 10} m"),
              ("Giấy chứng nhận QSDĐ", f"CĐ {dice.whole(100_000, 999_999)}, cấp {before}"), ("Phía Đông giáp", other),
              ("Chủ nhiệm thiết kế", f"KS. {other}"), ("Biên bản kiểm tra", f"{far}/BB-KT ngày {before}"),
              ("Lệ phí", f"{dice.pick([50, 75, 100, 150])}.000 đồng"), ("Kết cấu", "Khung BTCT, tường gạch"),
              ("Cấp công trình", dice.pick(["III", "IV", "Cấp 4"])), ("Màu sắc", "Vàng nhạt"),
              ("Giám sát thi công", other), ("Hồ sơ nộp", before), ("Số phòng", str(far)))  # fmt: skip
    told = list(said)
    for label, value in dice.sample(others, dice.whole(0, most)):
        told.insert(dice.whole(0, len(told)), Said(label, Entry("", None, value)))
    return told
