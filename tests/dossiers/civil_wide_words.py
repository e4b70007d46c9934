"""Further wordings of labels on certificates of the civil register, missions abroad, and what stands on them besides.

Canonical values as in `birth` and `marriage`; clerks, books, fees and codes are in no field.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_words import say
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.offices import Agency

MORE: dict[str, tuple[str, ...]] = {
    "name": ("Tên", "Họ tên trong sổ", "Họ, đệm, tên", "Tên đầy đủ", "Họ và tên đã đăng ký", "Họ, tên đệm và tên",
             "HỌ, CHỮ ĐỆM, TÊN", "Tên khai sinh", "Họ tên (chữ in hoa)", "Họ chữ đệm tên", "Họ - tên", "Tên và họ"),
    "born": ("Ngày tháng sinh", "Sinh (ngày/tháng/năm)", "Ngày sinh dương lịch", "NGÀY SINH", "Ra đời ngày",
             "Ngày, giờ sinh", "Sinh ngày, tháng, năm", "Ng. sinh", "Ngày-tháng-năm sinh", "Ngày sinh ghi trong sổ"),
    "year": ("Năm sinh", "Sinh năm", "NĂM SINH", "N.sinh", "Năm sinh (ghi theo sổ)", "Sinh vào năm", "SN",
             "Tuổi hoặc năm sinh"),
    "words": ("Đọc bằng chữ", "Viết chữ", "(Bằng chữ)", "Ngày sinh (chữ)", "Ghi chữ", "BẰNG CHỮ", "Chữ"),
    "sex": ("GIỚI TÍNH", "Nam / nữ", "Giới tính khi sinh", "Trai hay gái (nam, nữ)", "Là nam hay nữ", "G.tính",
            "Nam (nữ)", "Giới tính ghi trong sổ"),
    "people": ("DÂN TỘC", "D.tộc", "Dân tộc (theo cha hoặc mẹ)", "Người dân tộc", "Thành phần dân tộc", "Dân tộc gì",
               "Tộc người"),
    "nation": ("QUỐC TỊCH", "Q.tịch", "Công dân nước", "Quốc tịch khi đăng ký", "Là công dân", "Mang quốc tịch nước",
               "Quốc tịch nước"),
    "home": ("Địa chỉ nơi ở", "Nơi đăng ký thường trú", "NƠI CƯ TRÚ", "Hộ khẩu tại", "Đang ở", "Chỗ ở", "Nhà ở tại",
             "Nơi ĐKHKTT", "Địa chỉ (thôn, xã, tỉnh)", "Thường trú/tạm trú", "Cư ngụ", "Nơi ở khi đăng ký"),
    "id": ("Số định danh", "SỐ CCCD", "Căn cước/CMND số", "Số CC", "ĐDCN", "Mã số định danh cá nhân", "Thẻ CC số",
           "Số giấy CMND", "Số GTTT", "Mã số công dân"),
    "birthplace": ("NƠI SINH", "Sinh ở", "Nơi sinh (ghi rõ cơ sở)", "Địa chỉ nơi sinh", "Đẻ tại", "Nhà hộ sinh",
                   "Bệnh viện/nơi sinh", "Nơi đẻ", "Chỗ sinh (trạm, bệnh viện)"),
    "origin": ("QUÊ QUÁN", "Nguyên quán", "Quê cha", "Quê quán (theo cha)", "Quê quán ghi trong sổ", "Gốc ở",
               "Quê nội", "Nguyên quán ở"),
    "asker": ("Người báo sinh", "Ai khai", "Người đến khai", "Người đứng tên khai", "NGƯỜI ĐI KHAI", "Khai bởi",
              "Do ai khai", "Họ tên người khai sinh", "Người trình báo"),
    "papers": ("Mang giấy tờ", "Xuất trình", "Giấy tờ đã xuất trình", "Theo giấy tờ", "GIẤY TỜ TÙY THÂN",
               "Giấy tờ của người khai", "CMND hoặc giấy tờ thay thế", "Giấy tờ kèm"),
    "office": ("Cơ quan giữ sổ", "Sổ lưu tại", "Nơi vào sổ {of}", "NƠI ĐĂNG KÝ", "Được đăng ký {of} ở", "Nơi cấp",
               "Đăng ký {of} ở đâu", "UBND nơi đăng ký", "Đơn vị lưu sổ", "Cơ quan đã đăng ký"),
    "day": ("Ngày vào sổ {of}", "NGÀY ĐĂNG KÝ", "Đăng ký vào ngày", "Ngày ghi sổ", "Ngày lập", "Vào sổ ngày",
            "Ngày, tháng đăng ký", "Thời gian đăng ký {of}", "Ngày được đăng ký"),
    "number": ("Số", "Số đăng ký", "Số thứ tự trong sổ", "Số trong sổ", "Số giấy", "Số hiệu", "Số vào sổ", "SỐ",
               "Số chứng thư", "Số ĐK", "Sổ số", "Mã số giấy"),
}  # fmt: skip
"""For each fact further wordings; "{of}" names what is registered."""
ENGLISH = {
    "name": "Full name", "born": "Date of birth", "year": "Year of birth", "words": "In words", "sex": "Sex",
    "people": "Ethnic group", "nation": "Nationality", "home": "Place of residence", "id": "Personal ID number",
    "birthplace": "Place of birth", "origin": "Native place", "asker": "Declarant", "papers": "Identity document",
    "office": "Registered at", "day": "Date of registration", "number": "No.",
}  # fmt: skip
LANDS = (
    ("Liên bang Nga", "Mát-xcơ-va", "phố Vavilova, Mát-xcơ-va, Liên bang Nga", "Matxcơva"),
    ("Ba Lan", "Vác-xa-va", "phố Resorowa 10, Vác-xa-va, Ba Lan", "Warszawa"),
    ("Lào", "Viêng Chăn", "bản Phônxay, Viêng Chăn, Lào", "Viêng Chăn"),
    ("Ô-xtrây-li-a", "Can-bê-ra", "24 King Street, Can-bê-ra, Ô-xtrây-li-a", "Canberra"),
    ("Cộng hòa Pháp", "Pa-ri", "18 rue de Tolbiac, Pa-ri, Cộng hòa Pháp", "Paris"),
    ("Thái Lan", "Băng Cốc", "đường Sukhumvit 31, Băng Cốc, Thái Lan", "Bangkok"),
    ("Nhật Bản", "Ô-xa-ca", "3-8 Honmachi, Ô-xa-ca, Nhật Bản", "Osaka"),
    ("Đại Hàn Dân Quốc", "Xơ-un", "28 Samcheong-ro, Xơ-un, Đại Hàn Dân Quốc", "Seoul"),
)
"""Land, its town, an address there, the town as stamped on papers."""
FOREIGNERS = (("KIM SANG WOO", "Hàn Quốc"), ("Tanaka Kenji", "Nhật Bản"), ("MARTIN DUBOIS", "Pháp"),
              ("Ivan Petrovich Orlov", "Liên bang Nga"), ("Somchai Boonmee", "Thái Lan"), ("LEE CHIA MING",
                                                                                           "Trung Quốc"),
              ("Peter Novak", "Séc"))  # fmt: skip
_CONSULS = (("ĐẠI SỨ", "THAM TÁN"), ("TỔNG LÃNH SỰ", "PHÓ TỔNG LÃNH SỰ"), ("TRƯỞNG PHÒNG LÃNH SỰ", "BÍ THƯ THỨ HAI"))
_MISSIONS = ("Đại sứ quán Việt Nam tại {l}", "Tổng Lãnh sự quán Việt Nam tại {t}",
             "Phòng Lãnh sự, ĐSQ Việt Nam tại {l}",
             "Cơ quan đại diện Việt Nam tại {l}", "Đại sứ quán nước CHXHCN Việt Nam tại {t}, {l}")  # fmt: skip


def worded(facts: Facts, dice: Dice, what: str, key: str, of: str = "") -> Said:
    """Return a fact under one of its labels, with English; `of` names whose it is, or what is registered."""
    if what != "number" and dice.chance(0.3):
        return replace(say(facts, dice, what, key, of), english=ENGLISH[what])
    label = dice.pick(MORE[what])
    label = label.format(of=of) if what in ("office", "day", "asker") else f"{label} {of}"
    entry = facts.entry("", key)
    if label.lower().strip().endswith("ngày"):
        entry = replace(entry, printed=entry.printed.removeprefix("ngày "))
    return Said(" ".join(label.split()), entry, ENGLISH[what])


def without(facts: Facts, *keys: str) -> Facts:
    """Return facts less some that the paper does not say."""
    return Facts({key: value for key, value in facts.printed.items() if key not in keys},
                 {key: value for key, value in facts.canonical.items() if key not in keys})  # fmt: skip


def program_name(label: str, form: str) -> str:
    """Return how a program calls what a label names: without marks, joined as `form` says ("_", "upper", "camel")."""
    bare = unicodedata.normalize("NFD", label.lower().replace("đ", "d"))
    words: list[str] = re.findall(
        r"[a-z0-9]+", "".join(letter for letter in bare if not unicodedata.combining(letter))
    )[:5]
    if form == "camel":
        return words[0] + "".join(word.capitalize() for word in words[1:])
    return "_".join(words).upper() if form == "upper" else "_".join(words)


def mission(dice: Dice) -> tuple[Agency, str, str]:
    """Return a mission abroad, an address in its land, and the land."""
    land, town, street, stamped = dice.pick(LANDS)
    plain = dice.pick(_MISSIONS).format(l=land, t=town)
    heads = dice.pick(_CONSULS)
    agency = Agency(dice.pick(["BỘ NGOẠI GIAO", "BỘ NGOẠI GIAO", ""]), plain.upper(), plain, "LS", ("LS",), heads, "",
                    stamped, f"{plain.upper()}\n{stamped.upper()}\nLÃNH SỰ")  # fmt: skip
    return agency, street, land


def joined(dice: Dice, parts: Sequence[str], joint: str) -> str:
    """Return parts of a sentence behind the first in an order of chance; what is in brackets takes no comma."""
    rest = [parts[1 + int(at)] for at in dice.rng.permutation(len(parts) - 1)]
    text = parts[0]
    for part in rest:
        text += f" {part}" if part.startswith("(") else f"{joint}{part}"
    return text


def changes(cast: Cast, dice: Dice, named: str) -> list[str]:
    """Return what offices write at the edge of a page later: changes, copies, other numbers, days and people."""
    year = cast.issued.year
    day = f"{dice.whole(1, 28):02d}/{dice.whole(1, 12):02d}/{year + dice.whole(0, 6)}"
    notes = (
        f"Ngày {day} cải chính chữ đệm theo QĐ số {dice.whole(2, 90)}/QĐ-UBND.",
        f"Đã cấp 0{dice.whole(1, 8)} bản sao ngày {day}.", f"Ghi chú: {named} đúng hạn", "Không ghi chép gì thêm",
        f"Bổ sung theo Quyết định {dice.whole(2, 60)}/{year}", f"Xem thêm tờ số {dice.whole(3, 150)}, quyển 02",
        f"Cấp lại bản chính lần {dice.whole(1, 3)}, ngày {day}", f"Đối chiếu CSDL ngày {day}: khớp",
        "Chữ viết mờ, đã tô lại", f"Người nhận: {dice.pick(['Lê Thị Sen', 'Hồ Văn Quới', 'Y Tuân Kbuôr'])}",
        f"Biên lai {dice.whole(1000, 9999)} ngày {day}", f"Trang {dice.whole(2, 190)}", "Đăng ký quá hạn",
        "Đăng ký lại",
    )  # fmt: skip
    return dice.sample(notes, dice.whole(2, 5))
