"""What certificates of land of further years say, under further labels; canonical values as in `land_facts`.

Neighbours, former parcels and certificates, houses, banks and decisions are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tests.dossiers.arranged_words import labelled
from tests.dossiers.blocks import Entry
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.land_facts import (
    Deed,
    Office,
    board_of,
    comma,
    day_within,
    deed_of,
    department_of,
    land_registry,
    owners_of,
)
from tests.dossiers.land_told import varied
from tests.dossiers.offices import seal_text
from tests.dossiers.people import officer_name
from tests.dossiers.places import Place
from tests.dossiers.wording import date_bare, date_dashed, date_dotted, date_long, date_slashed

LABELS: dict[str, tuple[str, ...]] = {
    "parcel_number": ("Thửa đất số", "Thửa số", "Số thửa", "Thửa", "Số hiệu thửa", "Thửa đất", "Số thứ tự thửa",
                      "Lô đất",
                      "Thửa đất (số)", "Thửa đất mang số", "Mã thửa", "Số thửa đất"),
    "map_sheet_number": ("Tờ bản đồ số", "Tờ bản đồ", "Số tờ bản đồ", "Số hiệu tờ bản đồ", "Bản đồ số", "Tờ số",
                         "Tờ BĐĐC",
                         "Tờ địa chính số", "Số tờ", "Thuộc tờ", "Mảnh trích đo số", "Bản đồ tờ"),
    "parcel_address": ("Địa chỉ", "Địa chỉ thửa đất", "Tại", "Nơi có thửa", "Khu đất tại", "Ở tại", "Vị trí đất",
                       "Địa danh", "Xứ đồng", "Địa chỉ thửa", "Đất thuộc", "Địa điểm", "Thôn, xã"),
    "area_m2": ("Diện tích", "Diện tích đất", "Tổng diện tích", "Diện tích thửa đất", "DT",
                "Rộng",
                "Diện tích công nhận", "S", "Diện tích (pháp lý)", "DT trên giấy", "Với diện tích",
                "Diện tích toàn thửa"),
    "_words": ("Bằng chữ", "Viết bằng chữ", "Ghi bằng chữ", "Diện tích bằng chữ", "Đọc là"),
    "use_form": ("Hình thức sử dụng", "Hình thức sử dụng đất", "Hình thức", "Sử dụng riêng/chung", "Quyền sử dụng",
                 "HT sử dụng", "Hình thức SDĐ", "Chung/riêng", "Kiểu sử dụng", "Theo hình thức"),
    "land_use_purpose": ("Mục đích sử dụng", "Loại đất", "Mục đích sử dụng đất", "Mục đích", "Được dùng làm", "MĐSD",
                         "Loại đất, mục đích", "Dùng vào mục đích", "Loại hình đất", "Sử dụng vào mục đích",
                         "Mã loại đất"),
    "use_term": ("Thời hạn sử dụng", "Thời hạn", "Thời hạn sử dụng đất", "Thời hạn đến", "Hạn sử dụng", "Thời gian",
                 "Được dùng trong", "THSD", "Thời hạn giao đất", "Dùng đến"),
    "land_origin": ("Nguồn gốc sử dụng", "Nguồn gốc sử dụng đất", "Nguồn gốc", "Nguồn gốc đất", "Do đâu mà có", "NGSD",
                    "Nguồn gốc thửa", "Căn cứ nguồn gốc", "Mã nguồn gốc", "Nguồn đất"),
    "register_number": ("Số vào sổ cấp GCN", "Vào sổ số", "Số vào sổ", "Vào sổ cấp giấy số", "Số vào sổ giấy",
                        "Số VS",
                        "Vào sổ cấp GCN số", "Sổ cấp giấy, số", "Số vào sổ, quyển", "Ghi vào sổ số",
                        "Số sổ", "Số vào sổ GCN"),
    "serial": ("Số phát hành", "Số seri", "Sê-ri", "Số phôi", "Seri GCN", "Số bìa", "Số phát hành giấy", "Số hiệu giấy",
               "Số GCN", "Số sổ đỏ", "Số Giấy chứng nhận", "Phôi số"),
    "issuer": ("Cơ quan cấp", "Nơi cấp", "Cơ quan cấp giấy", "Cấp bởi", "Cơ quan có thẩm quyền", "Do", "Đơn vị cấp"),
    "date_of_issue": ("Ngày cấp", "Cấp ngày", "Ngày ký", "Ngày ký giấy", "Ngày cấp giấy", "Ngày, tháng cấp"),
    "signer_name": ("Người ký", "Người ký giấy", "Họ tên người ký", "Người ký cấp", "Thẩm quyền ký"),
    "_name": ("Họ và tên", "Người sử dụng đất", "Chủ sử dụng đất", "Tên người sử dụng đất", "Người đứng tên", "Cấp cho",
              "Họ tên", "Chủ sở hữu", "Ông/Bà", "Người được cấp giấy", "Bên sử dụng đất", "Tên chủ", "Chủ đất",
              "Chứng nhận quyền của"),
    "_old": ("CMND số", "Số CMND", "Giấy CMND", "CMND", "Giấy chứng minh", "Số giấy tờ", "Giấy tờ tùy thân số"),
    "_new": ("CCCD số", "Số CCCD", "Số định danh cá nhân", "Căn cước số", "Số giấy tờ", "Giấy tờ nhân thân",
             "Mã định danh",
             "CC/CCCD"),
    "_born": ("Năm sinh", "Sinh năm", "Năm sinh", "SN"),
    "_home": ("Địa chỉ thường trú", "Thường trú", "Nơi ở", "Hộ khẩu", "Trú tại", "Nơi thường trú", "Địa chỉ liên hệ"),
}  # fmt: skip
ENGLISH = {
    "parcel_number": "Plot No.", "map_sheet_number": "Map sheet No.", "parcel_address": "Location", "area_m2": "Area",
    "_words": "In words", "use_form": "Form of use", "land_use_purpose": "Purpose of use", "use_term": "Term of use",
    "land_origin": "Origin of use", "register_number": "Register No.", "serial": "Serial No.", "issuer": "Issued by",
    "date_of_issue": "Date of issue", "signer_name": "Signed by",
}  # fmt: skip
PARCEL = ("parcel_number", "map_sheet_number", "parcel_address", "area_m2")
USE = ("use_form", "land_use_purpose", "use_term", "land_origin")
PAPER = ("serial", "register_number", "issuer", "date_of_issue", "signer_name")
_USES = (
    ("Đất ở (ODT)", "Ổn định, lâu dài"), ("Đất vườn tạp", "Đến 10/2043"), ("T", "Lâu dài"), ("Thổ cư",
    "Sử dụng lâu dài"),
    ("Đất ở + vườn", "Lâu dài (đất ở), 50 năm (đất vườn)"), ("Đất làm xưởng", "Đến 31/12/2049"),
    ("2 lúa", "20 năm (đến 2013)"), ("Đất trồng cà phê", "50 năm"), ("CLN", "15/10/2063"), ("Đất nhà thờ",
    "Lâu dài"),
    ("Đất ở {part} {q}, đất ao {rest} {q}", "Lâu dài; đến ngày 01/7/2064"),
    ("Đất rừng trồng", "Đến ngày 20/8/2050"), ("ONT {part} {q}; HNK {rest} {q}", "Lâu dài; 01/07/2064"),
)  # fmt: skip
_ORIGINS = ("NCQ-CTT", "Ông cha để lại", "Thừa kế năm 1989", "CNQ-KTT; tách thửa",
            "Đất tái định cư",
            "DT-THN", "Mua nhà công sản", "Dồn điền đổi thửa", "Chuyển nhượng từ năm 1998",
            "Tự khai phá năm 1987", "Tặng cho, CNQ-CTT", "Giao có thu tiền")  # fmt: skip
_FORMS = ("Sử dụng riêng", "riêng", "Chung vợ chồng", "Cả hộ dùng chung", "SD riêng: toàn bộ; SD chung: không",
          "Cá nhân", "Đồng sử dụng", "Sử dụng chung: Không")  # fmt: skip
_REGISTERS = {
    "red": ("{n:05d}", "{n} QSDĐ", "H{n:05d}", "{n}/QSDĐ-UB", "{n:04d} QSDĐ/XH", "{n}.QSDĐ"),
    "pink": ("CH {n:05d}", "CS{n:05d}", "VP{n:05d}", "CH-{n:05d}", "CT {n:05d}", "{n:05d}/CS", "BK{n:05d}"),
    "code": ("VP {n:05d}", "CN{n:05d}", "CX {n:05d}", "{n:05d}", "VP.{n:05d}", "CN-{n:06d}"),
}
_SERIALS = {
    "red": ("{one} {six}", "{one}{six}", "{l} {six}", "A{one} {six}"), "pink": ("{l} {six}", "{l}{six}", "{l} {six}"),
    "code": ("{l} {eight}", "{l}{eight}"),
}  # fmt: skip
_YEARS = {
    "red": (date(1992, 5, 4), date(2009, 11, 20)), "pink": (date(2009, 12, 20), date(2024, 12, 20)),
    "code": (date(2025, 1, 6), date(2026, 10, 20)),
}  # fmt: skip
_BORN = {"red": (1922, 1972), "pink": (1938, 1990)}
_DAYS = (date_long, date_long, date_long, date_slashed, date_dashed, date_dotted, date_bare)
_ORDERS: tuple[tuple[str, ...], ...] = (
    ("parcel_number", "map_sheet_number", "area_m2", "_words", "parcel_address", *USE),
    ("parcel_address", "parcel_number", "map_sheet_number", "area_m2", "land_use_purpose", "use_form", "use_term",
     "land_origin"),
    ("area_m2", "land_use_purpose", "use_term", "parcel_number", "map_sheet_number", "parcel_address", "use_form",
     "land_origin"),
    ("map_sheet_number", "parcel_number", "parcel_address", "land_origin", "land_use_purpose", "area_m2", "_words",
     "use_form", "use_term"),
    ("land_use_purpose", "area_m2", "_words", "use_form", "use_term", "land_origin", "parcel_address", "parcel_number",
     "map_sheet_number"),
    ("parcel_number", "map_sheet_number", "parcel_address", "area_m2", "use_form", "land_use_purpose", "use_term",
     "land_origin"),
)  # fmt: skip


@dataclass(frozen=True)
class Told:
    """What one certificate says: its facts, when its form was in use, its owners' names and numbers as printed."""

    deed: Deed
    era: str
    names: tuple[str, ...]
    papers: tuple[str, ...]
    issued: date

    @property
    def facts(self) -> Facts:
        """The facts of the parcel and the paper."""
        return self.deed.facts

    @property
    def owners(self) -> dict[str, list[str]]:
        """Names and numbers of the owners as they count, by field key."""
        return {"owner_names": list(self.names), "owner_id_numbers": list(self.deed.numbers)}


def _offices(home: Place, era: str, dice: Dice) -> Office:
    people, province = board_of(home.district or home.commune, home), home.province
    if era == "red":
        old = dice.pick(["Sở Địa chính", "Sở Tài nguyên và Môi trường"])
        named = Office(f"{old.upper()} {province.upper()}", f"{old.upper()} {province.upper()}", ("GIÁM ĐỐC",),
                       seal_text(old, home), home.province_name)  # fmt: skip
        return dice.pick([people, people, board_of(province, home), named])
    if era == "pink":
        return dice.pick([people, department_of(home), land_registry(home), land_registry(home, branch=home.district or
                          home.commune)])  # fmt: skip
    name = f"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG {province.upper()}"
    late = Office(name, name, ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), seal_text("Sở Nông nghiệp và Môi trường", home),
                  home.province_name)  # fmt: skip
    branch = land_registry(home, branch=f"khu vực {dice.pick(['I', 'II', 'III'])}")
    return dice.pick([people, land_registry(home), branch, late])


def wide_deed(cast: Cast, dice: Dice, *eras: str) -> Told:
    """Return a certificate of one of the eras "red" (before 2009), "pink" (to 2024) and "code" (since)."""
    era = dice.pick(eras or ("red", "pink", "pink", "code"))
    owners = owners_of(dice, cast, old=era != "code", born=_BORN.get(era))
    issued = day_within(dice, *_YEARS[era])
    home = cast.commune if era == "code" else owners[0].home
    square = "m2" if era == "red" else dice.pick(["m²", "m2"])
    deed = deed_of(cast, dice, owners, _offices(home, era, dice), issued, serial=dice.pick(_SERIALS[era]),
                   register=dice.pick(_REGISTERS[era]), square=square)  # fmt: skip
    deed = varied(deed, dice)
    facts, tenths = deed.facts, round(float(deed.facts.canonical["area_m2"]) * 10)
    printed = {"date_of_issue": dice.pick(_DAYS)(issued)}
    if dice.chance(0.45):
        part, (purpose, term) = tenths // 5 // 10 * 10, dice.pick(_USES)
        printed |= {"land_use_purpose": purpose.format(part=comma(part), rest=comma(tenths - part), q=square),
                    "use_term": term}  # fmt: skip
    if dice.chance(0.45):
        printed["land_origin"] = dice.pick(_ORIGINS)
    if dice.chance(0.45):
        printed["use_form"] = dice.pick(_FORMS)
    if dice.chance(0.08):
        printed["area_m2"] = f"{comma(tenths)} mét vuông"
    deed = replace(deed, facts=facts.but(printed, {**facts.canonical}))
    upper, grouped = dice.chance(0.55), dice.chance(0.05)
    names = tuple(person.upper_name if upper else person.name for person in deed.owners)
    papers = tuple(f"{each[:3]} {each[3:6]} {each[6:]}" if grouped else each for each in deed.numbers)
    return Told(deed, era, names, papers, issued)


def say(told: Told, dice: Dice, *keys: str) -> list[Said]:
    """Return values, each under one of its labels, with its English."""
    return [labelled(told.facts, dice, LABELS, key, ENGLISH.get(key, "")) for key in keys]


def of_parcel(told: Told, cast: Cast, dice: Dice, most: int = 3, without: Sequence[str] = ()) -> list[Said]:
    """Return what is told of the parcel in one of its orders, others among it that are in no field."""
    keys = [key for key in dice.pick(_ORDERS) if key not in without and (key != "_words" or dice.chance(0.6))]
    return strewn(say(told, dice, *keys), told, cast, dice, most)


def strewn(said: Sequence[Said], told: Told, cast: Cast, dice: Dice, most: int = 3) -> list[Said]:
    """Return facts with up to `most` others among them that are in no field."""
    other, square = officer_name(dice.fork("strewn"), cast.split), told.deed.square
    before = date_slashed(told.issued - timedelta(days=dice.whole(300, 4000)))
    small, far = f"{dice.whole(8, 95)},{dice.whole(1, 9)}", dice.whole(2, 300)
    others = (("Thửa cũ", f"{dice.whole(781, 990)} (bản đồ 299)"), ("Tỷ lệ", dice.pick(["1/1000", "1:2000", "1/500"])),
              ("Hành lang đường bộ", f"{small} {square}"), ("Phía Bắc giáp", f"đất ông {other}"),
              ("Giấy cũ số", f"{dice.pick('BCDH')} {dice.whole(100_000, 999_999)} ngày {before}"), ("Khu vực", "VT2"),
              ("Quyết định cấp", f"{far}/QĐ-UBND ngày {before}"), ("Nhà ở", f"cấp 4, {small} {square}"),
              ("Thuế, lệ phí", "Đã nộp đủ"), ("Số tờ khai", str(far)), ("Mã ĐVHC", f"2{far:04d}"),
              ("Chủ cũ", other), ("Hồ sơ gốc số", f"{far:06d}.HS"), ("Rừng trồng", "-/-"), ("Cây lâu năm", "Không"),
              ("Hạng đất", dice.pick(["Hạng 3", "4", "VT1"])), ("Cán bộ đo đạc", other), ("Ngày đo", before),
              ("Diện tích xây dựng", f"{small} {square}"), ("Hạn chế quyền", "Không"))  # fmt: skip
    mixed = list(said)
    for label, value in dice.sample(others, dice.whole(0, most)):
        mixed.insert(dice.whole(1, len(mixed)), Said(label, Entry("", None, value)))
    return mixed
