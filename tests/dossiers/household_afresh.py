"""Household business certificates with a photograph and renewals, and with trades and other places in running text.

Canonical values as in `household`.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from tests.dossiers.afresh_parts import Filler, photograph
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.feet import Signing, signed, two_halves
from tests.dossiers.household_facts import Business, business_facts
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.places import address
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed

_OWN = ("business_code", "first_registration_date", "business_name", "head_office", "capital", "owner_name",
        "owner_birth_date", "owner_sex", "owner_id_number", "signer_name")  # fmt: skip
_OLD_TITLES = (
    ("GIẤY CHỨNG NHẬN ĐĂNG KÝ KINH DOANH", "HỘ KINH DOANH CÁ THỂ"),
    ("GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH", ""),
    ("GIẤY CHỨNG NHẬN", "ĐĂNG KÝ KINH DOANH HỘ CÁ THỂ"),
)


def _with_photograph(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of a district of about the year 2000: photograph at the left, blanks beside it, renewals below."""
    cast = earlier_cast(dice.fork("earlier"), cast.split, (1999, 2012))
    shown = dice.pick([date_short, date_slashed, date_dashed])
    business = business_facts(cast, dice, shown, own_code=True)
    owner = cast.mother if business.facts["owner_name"] == cast.mother.upper_name else cast.father
    told = {"owner_id_number": owner.old_id or owner.id_number, "business_code": business.facts["business_code"][:10]}
    facts, agency = business.facts.but(told), business.agency
    sheet.put("issuer", agency.name)
    pen, trades = dice.chance(0.4), "; ".join(business.trade_names[:2])
    sheet.put("business_lines", business.trade_names[:2], by_pen=pen)
    filler = Filler(sheet, facts, pen=pen, mark=dice.pick([".", "_", "…"]), value=dice.pick([PLAIN, BOLD]))
    two_halves(sheet, agency, dice, divide=0.42)
    sheet.skip(8)
    top = sheet.y
    photograph(sheet, dice.fork("photograph"))
    below, sheet.y = sheet.y, top

    def title() -> None:
        words = dice.fork("title")
        first, second = words.pick(_OLD_TITLES)
        sheet.para(first, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=0)
        if second:
            sheet.para(second, align="center", style=BOLD, after=2)
        sheet.para(words.pick(["Số:", "Mã số:", "Số ĐKKD:"]), *filler.blank("business_code"), align="center", after=1)
        sheet.para(words.pick(["Đăng ký lần đầu ngày", "Cấp lần đầu:", "Ngày cấp:"]),
                   *filler.blank("first_registration_date"), align="center")  # fmt: skip

    sheet.columns((0.16, 1.0, title))
    sheet.y = max(sheet.y, below)
    _blanks(sheet, filler, dice, trades)
    sheet.skip(4)
    _renewed(sheet, cast, dice)
    _foot(sheet, cast, dice, business, f"{agency.place}, {date_long(cast.issued)}")


def _blanks(sheet: Sheet, filler: Filler, dice: Dice, trades: str) -> None:
    lead, count = dice.pick(["{n}- ", "{n}. ", "{n}/ "]), iter(range(1, 20))

    def numbered(text: str) -> str:
        return f"{lead.format(n=next(count))}{text}"

    blank, plain = partial(filler.blank, tail=True), partial(filler.plain, tail=True)
    sheet.para(
        numbered(dice.pick(["Tên cửa hiệu (nếu có):", "Bảng hiệu:", "Tên hộ kinh doanh:"])), *blank("business_name")
    )
    sheet.para(
        numbered(dice.pick(["Địa điểm kinh doanh:", "Nơi kinh doanh:", "Địa chỉ cửa hàng:"])), *blank("head_office")
    )
    sheet.para("Điện thoại:", *blank("_phone"), "Fax:", Leader(mark=filler.mark))
    sheet.para(numbered(dice.pick(["Mặt hàng, ngành nghề:", "Ngành, nghề kinh doanh:", "Kinh doanh các mặt hàng:"])),
               *plain(trades))  # fmt: skip
    sheet.para(numbered(dice.pick(["Vốn kinh doanh:", "Số vốn:", "Tổng số vốn:"])), *blank("capital"))
    sheet.para(numbered(dice.pick(["Họ tên chủ hộ:", "Chủ hộ kinh doanh:", "Cá nhân hoặc đại diện hộ:"])),
               *blank("owner_name"), dice.pick(["Nam/nữ:", "Giới tính:"]), *blank("owner_sex"))  # fmt: skip
    sheet.para("Sinh ngày:", *blank("owner_birth_date"), "Dân tộc:", *blank("_owner_ethnicity"))
    sheet.para(dice.pick(["Số CMND:", "Giấy CMND số:", "CMND/Hộ chiếu số:"]), *blank("owner_id_number"),
               dice.pick(["cấp ngày", "Ngày cấp:"]), *plain("14/8/1998"))  # fmt: skip
    sheet.para(dice.pick(["Hộ khẩu:", "Nơi ĐKHKTT:", "Chỗ ở:"]), *blank("_owner_home"))
    sheet.para("Chữ ký của chủ hộ:", Leader(mark=filler.mark))


def _renewed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Print the table in which an office confirms each year, filled in or not."""
    heads = dice.pick(
        [("Năm", "Xác nhận gia hạn", "Người ký"), ("Lần", "Gia hạn đến ngày", "Xác nhận của cơ quan cấp")]
    )
    rows: list[list[list[Item]]] = [[[Run(text, BOLD)] for text in heads]]
    for number in range(dice.whole(1, 3)):
        until = cast.issued + timedelta(days=365 * (number + 1))
        filled = dice.chance(0.6)
        first = str(until.year) if heads[0] == "Năm" else str(number + 1)
        rows.append([[first], [f"{until:%d/%m/%Y}" if filled else ""],
                     [officer_name(dice, cast.split) if filled else ""]])  # fmt: skip
    sheet.table((0.14, 0.4, 0.46), rows, style=Style(size=sheet.look.size - 1))
    sheet.skip(6)


def _foot(sheet: Sheet, cast: Cast, dice: Dice, business: Business, day: str) -> None:
    sheet.put("signer_name", cast.signer)
    agency = business.agency
    titles = dice.pick([[agency.heads[0]], [f"KT. {agency.heads[0]}", agency.heads[1]]])

    def right() -> None:
        if day:
            sheet.para(day, align="center", style=ITALIC, after=1)
        signed(sheet, titles, cast.signer, dice, Signing(agency.seal, stamped=dice.chance(0.1)))

    sheet.columns((0.46, 1.0, right))


_WORDS = {
    "business_name": ("Tên hộ kinh doanh", "Tên hộ", "Tên đăng ký"),
    "head_office": ("Trụ sở hộ kinh doanh", "Địa chỉ trụ sở", "Trụ sở"),
    "capital": ("Vốn kinh doanh", "Vốn", "Số vốn đăng ký"),
    "owner_name": ("Chủ hộ kinh doanh", "Chủ hộ", "Người đứng tên"),
    "owner_birth_date": ("sinh ngày", "ngày sinh"),
    "owner_sex": ("giới tính", "phái"),
    "owner_id_number": ("số định danh cá nhân", "CCCD số", "mã định danh"),
}


def _running(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A certificate of a commune's room: each matter a paragraph, trades behind their codes, other places in a list."""
    business = business_facts(cast, dice, dice.pick([date_slashed, date_long, date_dashed]))
    facts, agency = business.facts, business.agency
    sheet.put("issuer", agency.name)
    sheet.put("business_lines", business.trade_names)
    record(sheet, *(facts.entry("", key) for key in _OWN))
    if dice.chance(0.5):
        two_halves(sheet, agency, dice, divide=0.44)
    else:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(f"{agency.parent} - {agency.name}", align="center", style=BOLD)
    sheet.skip(10)
    sheet.para("GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH", align="center",
               style=Style(bold=True, size=sheet.look.size + 3), after=3)  # fmt: skip
    _code_and_days(sheet, facts, dice, changed=business.changed)
    head, label = dice.pick([BOLD, Style(bold=True, italic=True), Style(underline=True)]), _labels(dice)
    gap, mark = dice.pick([4.0, 8.0]), dice.pick([": ", ". ", " – "])
    for key in ("business_name", "head_office"):
        sheet.para(Run(f"{label[key]}{mark}", head), facts[key], after=gap)
    if dice.chance(0.65):
        _other_places(sheet, cast, dice, head, mark)
    _trades_in_text(sheet, business, dice, head, mark)
    words = f" ({facts['_capital_words']})" if dice.chance(0.5) else ""
    sheet.para(Run(f"{label['capital']}{mark}", head), f"{facts['capital']}{words}", after=gap)
    joint = dice.pick([", ", "; "])
    home = dice.pick(["nơi cư trú", "địa chỉ liên lạc"])
    sheet.para(Run(f"{label['owner_name']}{mark}", head), Run(facts["owner_name"], BOLD),
               *(f"{joint}{label[key]} {facts[key]}" for key in ("owner_sex", "owner_birth_date", "owner_id_number")),
               f"{joint}{home}: {facts['_owner_home']}.", after=gap)  # fmt: skip
    sheet.para(dice.pick(["Cơ quan thuế quản lý: Thuế cơ sở 5", "Phương pháp tính thuế: kê khai",
                          "Số lao động: 02 người", "Hình thức thành lập: cá nhân"]), style=ITALIC)  # fmt: skip
    sheet.skip(6)
    _foot(sheet, cast, dice, business, f"{agency.place}, {date_long(cast.issued)}" if dice.chance(0.7) else "")


def _labels(dice: Dice) -> dict[str, str]:
    return {key: dice.pick(options) for key, options in _WORDS.items()}


def _code_and_days(sheet: Sheet, facts: Facts, dice: Dice, *, changed: bool) -> None:
    """Print code and days behind one another, the days in brackets or behind strokes."""
    opening, close = dice.pick([(" (", ")"), (" - ", ""), (" | ", ""), ("; ", "")])
    code = dice.pick(["Mã số hộ kinh doanh, mã số thuế: ", "Mã số: ", "Mã số HKD: "])
    first = dice.pick(["đăng ký lần đầu ", "cấp lần đầu ", "lần đầu: "])
    items: list[Item] = [code, Run(facts["business_code"], BOLD), f"{opening}{first}{facts['first_registration_date']}"]
    if changed:
        record(sheet, facts.entry("", "amendment_number"), facts.entry("", "amendment_date"))
        again = dice.pick(["thay đổi lần thứ ", "thay đổi lần ", "đăng ký thay đổi lần "])
        items.append(f"{', ' if close else opening}{again}{facts['amendment_number']}: {facts['amendment_date']}")
    sheet.para(*items, close, align="center", after=8)


def _other_places(sheet: Sheet, cast: Cast, dice: Dice, head: Style, mark: str) -> None:
    name = dice.pick(["Địa điểm kinh doanh khác", "Các địa điểm khác", "Kho, điểm bán hàng"])
    sheet.para(Run(f"{name}{mark}", head), after=1)
    for number in range(dice.whole(1, 2)):
        since = date(cast.issued.year, dice.whole(1, 12), dice.whole(1, 28))
        where = address(cast.commune, dice, cast.split)
        sheet.para(f"({number + 1}) {where}, từ {since:%d/%m/%Y};", first=14, hang=14, after=1)
    sheet.skip(3)


def _trades_in_text(sheet: Sheet, business: Business, dice: Dice, head: Style, mark: str) -> None:
    """Print the trades one behind the other, each with its code before it or behind it in brackets."""
    name = dice.pick(["Ngành, nghề kinh doanh", "Ngành nghề", "Ngành, nghề đăng ký"])
    before, main = dice.chance(0.5), dice.pick([" (chính)", " - ngành chính", ""])
    told = []
    for number, (trade, code) in enumerate(business.trades):
        told.append(f"{code}: {trade}{main if not number else ''}" if before else
                    f"{trade} (mã ngành {code}){main if not number else ''}")  # fmt: skip
    sheet.para(Run(f"{name}{mark}", head), "; ".join(told), ".", align=dice.pick(["justify", "left"]))


HOUSEHOLD_AFRESH = (
    Drawn("household_with_photograph", _with_photograph, 12.5, margins=(62.0, 46.0, 48.0)),
    Drawn("household_running_text", _running, 13.0),
)
