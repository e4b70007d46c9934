"""What household business certificates of further rooms say, in further wordings; canonical values as in `household`.

Telephones, staff, tax offices, and who checked a certificate are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.household_facts import Business, business_facts
from tests.dossiers.household_further import begin
from tests.dossiers.household_trades import Trades
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, Tab
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

OWNER = ("owner_name", "owner_birth_date", "owner_sex", "owner_id_number")
CODES = ("Mã số hộ kinh doanh", "Mã số", "Số", "MSHKD", "Mã số HKD", "Mã số đăng ký", "Mã số thuế", "Số GCN",
         "Mã số hộ", "Số đăng ký kinh doanh")  # fmt: skip
FIRST = ("Đăng ký lần đầu", "Cấp lần đầu", "Lần đầu", "Ngày cấp lần đầu", "Đăng ký lần 1", "Ngày đăng ký lần đầu",
         "Cấp lần thứ nhất", "Ngày thành lập", "Đăng ký mới")  # fmt: skip
CHANGED = ("Đăng ký thay đổi lần thứ", "Thay đổi lần thứ", "Cấp thay đổi lần", "Thay đổi lần", "Đăng ký thay đổi lần",
           "Cấp đổi lần thứ", "Lần thay đổi")  # fmt: skip
LABELS: dict[str, tuple[str, ...]] = {
    "business_code": CODES,
    "first_registration_date": FIRST,
    "business_name": ("Tên hộ kinh doanh", "Tên hộ", "Tên cơ sở", "Tên HKD", "Tên biển hiệu", "Tên gọi",
                      "Hộ kinh doanh", "Tên giao dịch", "Tên đăng ký", "Tên cửa hàng, cơ sở",
                      "Tên hộ kinh doanh (in hoa)"),
    "head_office": ("Địa chỉ trụ sở", "Địa điểm kinh doanh", "Nơi kinh doanh", "Trụ sở hộ kinh doanh",
                    "Kinh doanh tại", "Địa chỉ cửa hàng", "Địa chỉ kinh doanh", "Đặt tại", "Địa điểm",
                    "Trụ sở đặt tại", "Địa chỉ cơ sở"),
    "capital": ("Vốn kinh doanh", "Vốn", "Số vốn", "Tổng vốn", "Vốn đăng ký", "Vốn kinh doanh đăng ký", "Vốn đầu tư",
                "Tổng số vốn kinh doanh", "Mức vốn"),
    "owner_name": ("Chủ hộ kinh doanh", "Chủ hộ", "Họ và tên", "Người đại diện", "Họ tên chủ hộ", "Tên chủ hộ",
                   "Ông/Bà", "Chủ cơ sở", "Đại diện hộ kinh doanh", "Cá nhân đăng ký", "Họ tên người đăng ký"),
    "owner_birth_date": ("Ngày sinh", "Sinh ngày", "Sinh", "Ngày, tháng, năm sinh", "Ngày/tháng/năm sinh", "NTNS"),
    "owner_sex": ("Giới tính", "Nam/Nữ", "Giới", "Phái", "Giới tính chủ hộ"),
    "owner_id_number": ("Số CCCD", "Số định danh cá nhân", "Căn cước số", "CMND/CCCD", "Giấy tờ pháp lý số", "CCCD số",
                        "Số giấy tờ", "Định danh cá nhân", "Thẻ căn cước", "Số CMND/CCCD/Hộ chiếu"),
    "_owner_ethnicity": ("Dân tộc",),
    "_owner_issued": ("Ngày cấp", "Cấp ngày"),
    "_owner_home": ("Nơi thường trú", "Nơi ở", "Chỗ ở", "Nơi cư trú", "Thường trú", "Địa chỉ liên lạc"),
    "_phone": ("Điện thoại", "SĐT", "Số điện thoại", "Di động"),
    "_capital_words": ("Bằng chữ", "Ghi bằng chữ", "Viết bằng chữ"),
}  # fmt: skip
_DATES = (date_slashed, date_slashed, date_dashed, date_short, date_dotted, date_long, date_long)
_NAMES = ("TẠP HÓA {n} PHÁT", "QUÁN PHỞ {n}", "TIỆM VÀNG {n}", "CƠ SỞ MỘC {n}", "{n} MOBILE", "NHA KHOA {n}",
          "SỬA XE {n}", "TRÀ SỮA {n} TEA", "VẬT LIỆU XÂY DỰNG {n}", "MAY MẶC {n}", "HẢI SẢN {n}", "{n} SPA",
          "ĐẠI LÝ GẠO {n}", "NHÀ TRỌ {n}", "BÁNH MÌ CÔ {n}", "PHÂN BÓN {n}")  # fmt: skip


def further_business(sheet: Sheet, cast: Cast, dice: Dice, *, changed: bool | None = None) -> Business:
    """Return a business of further names, noting what the paper tells without labels; `changed` asks for a change."""
    shown = dice.pick(_DATES)
    business, tries = business_facts(cast, dice.fork("business"), shown, own_code=dice.chance(0.4)), 0
    while changed is not None and business.changed is not changed:
        tries += 1
        business = business_facts(cast, dice.fork(f"business{tries}"), shown, own_code=dice.chance(0.4))
    facts, bare = business.facts, business.facts["capital"].removesuffix(" đồng")
    said = {"capital": dice.pick([f"{bare} đồng", f"{bare} VNĐ", f"{bare}đ", f"{bare} đồng Việt Nam", f"{bare},-"])}
    if dice.chance(0.7):
        owner = facts["owner_name"].split()[-1].upper()
        said["business_name"] = f"{dice.pick(['', '', 'HỘ KINH DOANH '])}{dice.pick(_NAMES).format(n=owner)}"
    if dice.chance(0.25):
        said["owner_name"] = facts["owner_name"].title()
    business = replace(business, facts=facts.but(said, facts.canonical))
    begin(sheet, business)
    return business


def say(facts: Facts, dice: Dice, *keys: str) -> list[Said]:
    """Return values, each under one of its labels; after a label with "ngày" in it a day loses that word."""
    told = []
    for key in keys:
        label, entry = dice.pick(LABELS[key]), facts.entry("", key)
        if "ngày" in label.lower() and entry.printed.startswith("ngày "):
            entry = replace(entry, printed=entry.printed[5:])
        told.append(Said(label, entry))
    return told


def owner_keys(dice: Dice) -> list[str]:
    """Return the owner's keys in one of their orders, what is in no field among them."""
    keys = [*dice.pick([OWNER, ("owner_name", "owner_sex", "owner_birth_date", "owner_id_number"),
                        ("owner_name", "owner_id_number", "owner_birth_date", "owner_sex")])]  # fmt: skip
    for key in ("_owner_ethnicity", "_owner_home"):
        if dice.chance(0.5):
            keys.insert(dice.whole(1, len(keys)), key)
    if dice.chance(0.4):
        keys.insert(keys.index("owner_id_number") + 1, "_owner_issued")
    return keys


def registered(business: Business, dice: Dice) -> list[Said]:
    """Return first registration and last change as facts, each behind a label of its own."""
    told = say(business.facts, dice, "first_registration_date")
    if business.changed:
        day = business.facts.entry("", "amendment_date")
        told += [Said(dice.pick(CHANGED), business.facts.entry("", "amendment_number")),
                 Said(dice.pick(["Ngày thay đổi", "Ngày cấp thay đổi", "Ngày đăng ký thay đổi"]),
                      replace(day, printed=day.printed.removeprefix("ngày ")))]  # fmt: skip
    return told


def registered_lines(sheet: Sheet, business: Business, dice: Dice, align: str) -> None:
    """Print first registration and last change each in a line, or both in one."""
    facts = business.facts
    record(sheet, facts.entry("", "first_registration_date"))
    joint = dice.pick([", ", ": ", " - ", " "])
    day = facts["first_registration_date"]
    said = f"{dice.pick(FIRST)}{joint}{day}"
    lines = [said]
    if business.changed:
        record(sheet, facts.entry("", "amendment_number"), facts.entry("", "amendment_date"))
        lines.append(f"{dice.pick(CHANGED)} {facts['amendment_number']}{joint}{facts['amendment_date']}")
    if dice.chance(0.3):
        lines = [dice.pick(["; ", " | ", ". "]).join(lines)]
    for line in lines:
        sheet.para(line, align=align, style=dice.pick([ITALIC, PLAIN]), after=1)
    sheet.skip(4)


def besides(cast: Cast, dice: Dice, most: int = 2) -> list[Said]:
    """Return what certificates tell of staff, tax offices, goods and times."""
    told = (("Số lao động", f"{dice.whole(1, 9):02d} người"), ("Cơ quan thuế quản lý", "Thuế cơ sở số 4"),
            ("Thời gian hoạt động", "Không thời hạn"), ("Diện tích mặt bằng", f"{dice.whole(12, 90)} m2"),
            ("Người kiểm tra", officer_name(dice.fork("check"), cast.split)),
            ("Hình thức", dice.pick(["Cá nhân", "Hộ gia đình"])), ("Email", "khong@co.vn"),
            ("Phương pháp tính thuế", "Kê khai"))  # fmt: skip
    return [Said(label, Entry("", None, value)) for label, value in dice.sample(told, dice.whole(0, most))]


def trades_further(sheet: Sheet, trades: Trades, dice: Dice) -> None:
    """Print trades: codes at one edge, names with their code below, in brackets of numbers, two columns, with dots."""
    label = dice.pick(["Ngành nghề", "Ngành, nghề kinh doanh", "Mặt hàng kinh doanh", "Lĩnh vực", "Ngành nghề đăng ký",
                       "Kinh doanh ngành nghề", "Danh mục ngành, nghề"])  # fmt: skip
    form, style = dice.pick(["edge", "below", "numbers", "columns", "dots", "strokes"]), dice.pick([PLAIN, BOLD])
    small = Style(italic=True, size=sheet.look.size * 0.86)
    if form in ("numbers", "strokes"):
        parts = [f"({count}) {name} - mã {code}" if form == "numbers" else name
                 for count, (name, code) in enumerate(trades, 1)]  # fmt: skip
        joint = "; " if form == "numbers" else " / "
        sheet.para(Run(f"{label}: ", style), joint.join(parts), align="justify", after=5)
        return
    sheet.para(Run(f"{label}:", style), after=2)
    if form == "columns":
        for start in range(0, len(trades), 2):
            pair = trades[start : start + 2]
            columns: list[list[Line]] = [
                [([f"- {name}"], PLAIN), ([f"Mã ngành: {code}"], small)] for name, code in pair
            ]
            cells(sheet, (0.5, 0.5)[: len(pair)], columns)
            sheet.skip(2)
    else:
        for name, code in trades:
            items: list[Item] = [f"{code}", Tab(48.0), name] if form == "edge" else [f"• {name}"]
            if form == "dots":
                items = [name, " ", Leader(), f" {code}"]
            sheet.para(*items, hang=48 if form == "edge" else 12, after=1 if form != "below" else 0)
            if form == "below":
                sheet.para(f"Mã {code}", style=small, first=12, after=2)
    sheet.skip(3)
