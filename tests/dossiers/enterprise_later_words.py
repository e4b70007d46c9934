"""What certificates of enterprises of further years say, in further wordings; canonical values as in `enterprise`.

Other people of a company, its tax office, shares and branches are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.enterprise_facts import Firm, firm_of
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import ITALIC, PLAIN
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed, money_dotted

PERSON = ("representative_name", "representative_birth_date", "representative_id_number", "representative_title")
CODES = ("Mã số doanh nghiệp", "Mã số", "MSDN", "Mã số thuế", "Số", "Mã số DN", "Mã doanh nghiệp", "Giấy chứng nhận số",
         "Mã số công ty", "MST/MSDN")  # fmt: skip
FIRST = ("Đăng ký lần đầu", "Cấp lần đầu", "Ngày cấp lần đầu", "Lần đầu", "Ngày thành lập", "Đăng ký lần thứ nhất",
         "Ngày đăng ký lần đầu", "Cấp đăng ký lần đầu")  # fmt: skip
CHANGED = ("Đăng ký thay đổi lần thứ", "Thay đổi lần thứ", "Cấp thay đổi lần", "Đăng ký thay đổi lần", "Lần thay đổi",
           "Thay đổi lần", "Cấp lại, thay đổi lần")  # fmt: skip
LABELS: dict[str, tuple[str, ...]] = {
    "enterprise_code": CODES,
    "first_registration_date": FIRST,
    "enterprise_name": ("Tên công ty", "Tên doanh nghiệp", "Tên tiếng Việt", "Tên bằng tiếng Việt", "Tên đầy đủ",
                        "Tên công ty (in hoa)", "Doanh nghiệp", "Tên tổ chức", "Tên chính thức", "Tên pháp nhân",
                        "Tên doanh nghiệp viết bằng tiếng Việt"),
    "head_office": ("Địa chỉ trụ sở chính", "Trụ sở chính", "Trụ sở", "Địa chỉ", "Đặt trụ sở tại", "Địa chỉ trụ sở",
                    "Trụ sở công ty", "Nơi đặt trụ sở", "Địa chỉ đăng ký", "Văn phòng chính"),
    "charter_capital": ("Vốn điều lệ", "Tổng vốn điều lệ", "Vốn", "Vốn đăng ký", "Mức vốn điều lệ",
                        "Vốn góp chủ sở hữu", "Vốn điều lệ của công ty", "Số vốn điều lệ", "Vốn điều lệ hiện tại"),
    "representative_name": ("Họ và tên", "Người đại diện", "Ông/Bà", "Họ tên", "Tên người đại diện", "Họ, tên",
                            "Đại diện theo pháp luật", "Họ và tên người đại diện theo pháp luật", "Do ông (bà)"),
    "representative_title": ("Chức danh", "Chức vụ", "Vị trí", "Chức danh đại diện", "Giữ chức", "Chức danh quản lý"),
    "representative_birth_date": ("Sinh ngày", "Ngày sinh", "Sinh", "Ngày, tháng, năm sinh", "Ngày/tháng/năm sinh",
                                  "NTNS"),
    "representative_id_number": ("Số CCCD", "Số giấy tờ pháp lý", "CCCD/Hộ chiếu số", "Số định danh", "Thẻ căn cước số",
                                 "Giấy tờ chứng thực cá nhân số", "Số giấy tờ", "Căn cước công dân", "CMND/CCCD",
                                 "Số giấy tờ tùy thân"),
    "_sex": ("Giới tính", "Nam/Nữ", "Giới"),
    "_phone": ("Điện thoại", "Hotline", "ĐT", "Số điện thoại"),
    "_home": ("Nơi thường trú", "Địa chỉ liên lạc", "Nơi ở", "Chỗ ở hiện tại"),
    "_nationality": ("Quốc tịch",), "_ethnicity": ("Dân tộc",), "_issued": ("Ngày cấp", "Cấp ngày"),
    "_words": ("Bằng chữ", "Viết bằng chữ", "Ghi bằng chữ"),
    "_short": ("Tên viết tắt", "Tên công ty viết tắt", "Tên nước ngoài"),
}  # fmt: skip
_DATES = (date_slashed, date_slashed, date_dashed, date_short, date_dotted, date_long)
_NAMES = ("{k} GIỐNG CÂY TRỒNG {w}", "{k} {w} LOGISTICS", "{k} MAY XUẤT KHẨU {w}", "{k} ĐẦU TƯ VÀ PHÁT TRIỂN {w}",
          "{k} SX-TM {w}", "{k} KIẾN TRÚC {w} HOME", "{k} THỰC PHẨM {w}", "{k} CÔNG NGHỆ {w} SOFT", "{k} DU LỊCH {w}",
          "{k} CƠ ĐIỆN LẠNH {w}", "{k} BẢO VỆ {w}", "{k} IN ẤN {w}", "{k} KHOÁNG SẢN {w}")  # fmt: skip
_WORDS = ("ĐĂK BLÀ", "SAO MAI", "PHÚC LỘC THỌ", "HOÀNG GIA", "VIỆT TIẾN", "QUANG MINH", "AN KHANG", "ĐỒNG TÂM",
          "THUẬN PHONG", "BIỂN XANH", "NHẬT NAM", "KIM LONG")  # fmt: skip
_POSTS = ("Giám đốc", "Tổng giám đốc", "Chủ tịch Hội đồng thành viên", "Chủ tịch công ty kiêm Giám đốc",
          "Chủ tịch Hội đồng quản trị", "Phó Giám đốc", "Giám đốc điều hành", "Chủ tịch HĐQT")  # fmt: skip


def further_firm(cast: Cast, dice: Dice) -> Firm:
    """Return a firm of further names, posts and sums."""
    firm = firm_of(cast, dice, dice.pick(_DATES))
    facts, capital = firm.facts, int(firm.facts.canonical["charter_capital"])
    bare, tail = money_dotted(capital), dice.pick([" đồng", " VNĐ", " đồng Việt Nam", " VND", "đ"])
    printed = {
        "charter_capital": f"{bare}{tail}",
        "enterprise_name": dice.pick(_NAMES).format(k=firm.kind, w=dice.pick(_WORDS)),
        "representative_title": dice.pick(_POSTS),
    }
    if dice.chance(0.25):
        printed["representative_name"] = facts["representative_name"].title()
    return replace(firm, facts=facts.but(printed, {"charter_capital": str(capital)}))


def say(facts: Facts, dice: Dice, *keys: str) -> list[Said]:
    """Return values, each under one of its labels; after a label with "ngày" in it a day loses that word."""
    told = []
    for key in keys:
        label, entry = dice.pick(LABELS[key]), facts.entry("", key)
        if "ngày" in label.lower() and entry.printed.startswith("ngày "):
            entry = replace(entry, printed=entry.printed[5:])
        told.append(Said(label, entry))
    return told


def company_keys(dice: Dice) -> list[str]:
    """Return the company's keys, what is in no field among them."""
    keys = ["enterprise_name", "head_office", "charter_capital"]
    if dice.chance(0.2):
        keys = ["enterprise_name", "charter_capital", "head_office"]
    for key, after in (("_short", "enterprise_name"), ("_phone", "head_office"), ("_words", "charter_capital")):
        if dice.chance(0.45):
            keys.insert(keys.index(after) + 1, key)
    return keys


def person_keys(dice: Dice) -> list[str]:
    """Return the representative's keys in one of their orders, what is in no field among them."""
    keys = [*dice.pick([PERSON, (PERSON[0], PERSON[3], *PERSON[1:3]), (PERSON[3], *PERSON[:3]),
                        (PERSON[0], PERSON[2], PERSON[1], PERSON[3])])]  # fmt: skip
    for key in ("_sex", "_ethnicity", "_nationality", "_home"):
        if dice.chance(0.4):
            keys.insert(dice.whole(keys.index("representative_name") + 1, len(keys)), key)
    if dice.chance(0.4):
        keys.insert(keys.index("representative_id_number") + 1, "_issued")
    return keys


def registered(facts: Facts, dice: Dice, *, changed: bool) -> list[Said]:
    """Return first registration and last change as facts, each behind a label of its own."""
    told = say(facts, dice, "first_registration_date")
    if changed:
        day = facts.entry("", "amendment_date")
        told += [Said(dice.pick(CHANGED), facts.entry("", "amendment_number")),
                 Said(dice.pick(["Ngày thay đổi", "Ngày cấp", "Ngày đăng ký thay đổi", "Ngày cấp thay đổi"]),
                      replace(day, printed=day.printed.removeprefix("ngày ")))]  # fmt: skip
    return told


def registered_lines(sheet: Sheet, facts: Facts, dice: Dice, *, changed: bool) -> None:
    """Print first registration and last change each in a line, or both in one."""
    record(sheet, facts.entry("", "first_registration_date"))
    joint, align = dice.pick([", ", ": ", " - ", " "]), dice.pick(["center", "center", "left", "right"])
    lines = [f"{dice.pick(FIRST)}{joint}{facts['first_registration_date']}"]
    if changed:
        record(sheet, facts.entry("", "amendment_number"), facts.entry("", "amendment_date"))
        lines.append(f"{dice.pick(CHANGED)} {facts['amendment_number']}{joint}{facts['amendment_date']}")
    if dice.chance(0.3):
        lines = [dice.pick(["; ", " | ", ". "]).join(lines)]
    for line in lines:
        sheet.para(line, align=align, style=dice.pick([ITALIC, PLAIN]), after=1)
    sheet.skip(4)


def besides(cast: Cast, dice: Dice, most: int = 3) -> list[Said]:
    """Return what certificates tell of shares, branches, tax offices and other people."""
    other = officer_name(dice.fork("other"), cast.split)
    told = (("Mệnh giá cổ phần", "10.000 đồng"), ("Số lao động", f"{dice.whole(3, 90)}"),
            ("Kế toán trưởng", other), ("Ngành chính", f"{dice.whole(1000, 9999)}"),
            ("Thư điện tử", f"lienhe@cty{dice.whole(1, 99)}.vn"), ("Thành viên góp vốn", f"{other} (30%)"),
            ("Cơ quan thuế", "Chi cục Thuế khu vực II"), ("Năm tài chính", "01/01 - 31/12"),
            ("Tổng số cổ phần", f"{dice.whole(10, 900)}.000"))  # fmt: skip
    return [Said(label, Entry("", None, value)) for label, value in dice.sample(told, dice.whole(0, most))]
