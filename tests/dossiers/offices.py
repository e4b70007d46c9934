"""Offices that issue papers, as their heads print them."""

from __future__ import annotations

from dataclasses import dataclass

from tests.dossiers.dice import Dice
from tests.dossiers.places import Place, bare, invent_place
from tests.dossiers.truth import Split
from tests.dossiers.wording import sentence


@dataclass(frozen=True)
class Agency:
    """An agency: `parent` and `name` as the head prints them (capitals), `plain` as a text names it.

    `code` ends the symbol of its documents, `units` the symbols of its letters, `heads` are the chief's and the
    deputy's titles, `board` what stands behind "TM." (empty when the chief signs in his own name).
    """

    parent: str
    name: str
    plain: str
    code: str
    units: tuple[str, ...]
    heads: tuple[str, str]
    board: str
    place: str
    seal: str


_CHIEF = ("CHỦ TỊCH", "PHÓ CHỦ TỊCH")
_DIRECTOR = ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
_HEADS_OF_ROOM = ("TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG")
_PRINCIPAL = ("HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG")

_DEPARTMENTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Sở Y tế", "SYT", ("NVY", "VP", "TCCB")),
    ("Sở Nội vụ", "SNV", ("VTLT", "CCVC", "VP")),
    ("Sở Khoa học và Công nghệ", "SKHCN", ("CĐS", "VP")),
    ("Sở Nông nghiệp và Môi trường", "SNNMT", ("QLĐĐ", "KHTC")),
    ("Thanh tra tỉnh", "TTr", ("P1", "VP")),
    ("Sở Tư pháp", "STP", ("HCTP", "VP")),
    ("Sở Xây dựng", "SXD", ("QLN", "HTKT")),
    ("Sở Giáo dục và Đào tạo", "SGDĐT", ("GDPT", "TCCB", "VP")),
    ("Sở Công Thương", "SCT", ("QLTM", "KHTC")),
    ("Ban Dân tộc và Tôn giáo", "BDTTG", ("CS", "VP")),
)
_UNDER_DEPARTMENT: tuple[tuple[str, str, str, tuple[str, str]], ...] = (
    ("Sở Y tế", "Bệnh viện Đa khoa khu vực", "BVKV", _DIRECTOR),
    ("Sở Nội vụ", "Trung tâm Lưu trữ lịch sử", "TTLTLS", _DIRECTOR),
    ("Sở Khoa học và Công nghệ", "Trung tâm Chuyển đổi số", "TTCĐS", _DIRECTOR),
    ("Sở Giáo dục và Đào tạo", "Trường THPT Nguyễn Khuyến", "THPTNK", _PRINCIPAL),
    ("Sở Xây dựng", "Chi cục Giám định xây dựng", "CCGĐ", ("CHI CỤC TRƯỞNG", "PHÓ CHI CỤC TRƯỞNG")),
    ("Sở Tư pháp", "Trung tâm Trợ giúp pháp lý nhà nước", "TTTGPL", _DIRECTOR),
)
_ROOMS = (
    ("Phòng Kinh tế", "KT"),
    ("Phòng Văn hóa - Xã hội", "VHXH"),
    ("Phòng Nội vụ", "NV"),
    ("Phòng Kinh tế, Hạ tầng và Đô thị", "KTHTĐT"),
    ("Trung tâm Phục vụ hành chính công", "TTPVHCC"),
)
_TRADE_ROOMS = ("Phòng Tài chính - Kế hoạch", "Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị",
                "Phòng Kinh tế và Hạ tầng")  # fmt: skip


def short_people(unit: str) -> str:
    """Return `UBND TỈNH KON TUM` for a unit."""
    return f"UBND {unit.upper()}"


def long_people(unit: str) -> str:
    """Return `ỦY BAN NHÂN DÂN TỈNH KON TUM` for a unit."""
    return f"ỦY BAN NHÂN DÂN {unit.upper()}"


def seal_text(upper_arc: str, place: Place, middle: str = "") -> str:
    """Return the three lines of a round seal: upper arc, lower arc, middle."""
    return f"{upper_arc.upper()}\n{place.province.upper()}\n{middle.upper()}"


def people_of_commune(place: Place) -> str:
    """Return the office that keeps the civil register, as certificates print it in full."""
    return f"Ủy ban nhân dân {place.full}"


def commune_agency(place: Place, *, long_name: bool = True) -> Agency:
    """Return the people's committee of a commune."""
    parent = place.district or place.province
    name = long_people(place.commune) if long_name else short_people(place.commune)
    return Agency(
        parent=long_people(parent) if long_name else short_people(parent),
        name=name,
        plain=f"Ủy ban nhân dân {place.commune}",
        code="UBND",
        units=("VP", "ĐC", "VHXH", "TP"),
        heads=_CHIEF,
        board="ỦY BAN NHÂN DÂN" if long_name else "UBND",
        place=place.commune_name,
        seal=seal_text(f"U.B.N.D {place.commune}", place),
    )


def _province_agency(place: Place) -> Agency:
    return Agency(
        parent="",
        name=long_people(place.province),
        plain=f"Ủy ban nhân dân {place.province}",
        code="UBND",
        units=("KGVX", "NC", "KTTH", "HCTC"),
        heads=_CHIEF,
        board="ỦY BAN NHÂN DÂN",
        place=place.province_name,
        seal=seal_text("Ủy ban nhân dân", place),
    )


def _room(place: Place, dice: Dice) -> Agency:
    plain, code = dice.pick(_ROOMS)
    unit = place.district or place.commune
    heads = _DIRECTOR if plain.startswith("Trung tâm") else _HEADS_OF_ROOM
    seal = seal_text(unit, place, plain)
    return Agency(short_people(unit), plain.upper(), f"{plain} {unit}", code, ("HC", "TH"), heads, "", bare(unit), seal)


def business_room(place: Place, dice: Dice) -> Agency:
    """Return the room that registers household businesses."""
    plain = dice.pick(_TRADE_ROOMS)
    unit = place.district or place.commune
    people = dice.pick([short_people(unit), long_people(unit)])
    seal = seal_text(unit, place, plain)
    full = f"{plain} {unit}"
    return Agency(people, plain.upper(), full, "KT", ("HC",), _HEADS_OF_ROOM, "", place.commune_name, seal)


def invent_agency(dice: Dice, split: Split, *, old: bool) -> Agency:
    """Return an agency of any level; `old` asks for one of the three-level order."""
    place = invent_place(dice, split, old=old)
    level = dice.weighted([("commune", 0.25), ("province", 0.15), ("department", 0.3), ("under", 0.15), ("room", 0.15)])
    if level == "commune":
        return commune_agency(place, long_name=dice.chance(0.7))
    if level == "province":
        return _province_agency(place)
    if level == "room":
        return _room(place, dice)
    if level == "department":
        plain, code, units = dice.pick(_DEPARTMENTS)
        parent = dice.pick([short_people, long_people])(place.province)
        seal = seal_text("Cộng hòa XHCN Việt Nam", place, plain)
        return Agency(parent, plain.upper(), plain, code, units, _head(plain), "", place.province_name, seal)
    above, plain, code, heads = dice.pick(_UNDER_DEPARTMENT)
    parent = f"{above} {place.province}".upper()
    seal = seal_text(above, place, plain)
    return Agency(parent, plain.upper(), plain, code, ("TCHC", "KH"), heads, "", place.province_name, seal)


def _head(plain: str) -> tuple[str, str]:
    if plain.startswith("Thanh tra"):
        return ("CHÁNH THANH TRA", "PHÓ CHÁNH THANH TRA")
    if plain.startswith("Ban "):
        return ("TRƯỞNG BAN", "PHÓ TRƯỞNG BAN")
    return _DIRECTOR


def hospital(place: Place, dice: Dice, split: Split) -> str:
    """Return where children are born."""
    seat = place.district or place.province
    names = {
        Split.TUNING: (f"Trung tâm Y tế {seat}", f"Bệnh viện Đa khoa {place.province}", f"Trạm Y tế {place.commune}"),
        Split.HELD_APART: (f"Bệnh viện Phụ sản {place.province}", f"Nhà hộ sinh {seat}", f"Bệnh viện Nhi {seat}"),
    }
    name = sentence(dice.pick(names[split]))
    return ", ".join([name, *(unit for unit in place.units[1:] if unit not in name)])
