"""Citizens' letters and household business certificates whose form is set by chance.

Canonical values as in `application` and `household`.
"""

from __future__ import annotations

from functools import partial

from tests.dossiers.application_drawn import invent_letter, noted, signed_by, titled
from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Rows, Said, row_manner
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.feet import one_line_office, two_halves
from tests.dossiers.household_facts import business_facts
from tests.dossiers.household_further import amended, begin, print_title, signed_right
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, bold
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed

_APPLICANT = {
    "applicant_name": ("Tôi tên là", "Họ và tên người làm đơn", "Tôi tên", "Họ và tên", "Người làm đơn", "Tên tôi là"),
    "applicant_birth_date": ("Sinh ngày", "Ngày, tháng, năm sinh", "Ngày sinh", "Sinh ngày, tháng, năm"),
    "applicant_id_number": ("Số CCCD", "CCCD số", "Căn cước công dân số", "Số định danh cá nhân/CMND", "Số Căn cước"),
    "_issued": ("cấp ngày", "Ngày cấp"),
    "_issuer": ("Nơi cấp", "tại"),
    "applicant_residence": ("Nơi thường trú", "Địa chỉ thường trú", "Chỗ ở hiện nay", "Hộ khẩu thường trú", "Địa chỉ"),
    "_phone": ("Số điện thoại", "Điện thoại liên hệ"),
}
_WISHES = ("Nội dung đề nghị", "Nội dung xin", "Tôi làm đơn này đề nghị", "Nay tôi làm đơn này kính đề nghị",
           "Nội dung yêu cầu giải quyết", "Kính đề nghị quý cơ quan", "Kính đề nghị UBND xã xem xét")  # fmt: skip
_REASONS = ("Lý do", "Lý do xin", "Tôi xin trình bày sự việc như sau")
_SIGNS = ("NGƯỜI LÀM ĐƠN", "Người làm đơn", "NGƯỜI VIẾT ĐƠN", "Người đề nghị")


def _said(facts: Facts, dice: Dice, key: str) -> Said:
    return Said(dice.pick(_APPLICANT[key]), facts.entry("", key))


def _letter(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    letter = invent_letter(cast, dice, dice.pick([date_slashed, date_dashed, date_short, date_long]))
    facts, matter = letter.facts, letter.matter
    noted(sheet, letter, "request")
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    dated_above = dice.chance(0.3)
    state_heading(sheet, spell=dice.whole(0, 3))
    if dated_above:
        sheet.para(place, align="right", style=ITALIC)
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + dice.pick([1.0, 3.0])))
    _greeting(sheet, letter.offices, dice)
    keys = ["applicant_name", "applicant_birth_date", "applicant_id_number"]
    if dice.chance(0.5):
        keys += ["_issued", "_issuer"] if dice.chance(0.6) else ["_issued"]
    keys += ["applicant_residence"]
    if dice.chance(0.4):
        keys.insert(dice.pick([len(keys), len(keys), 1]), "_phone")
    Rows(sheet, row_manner(dice), dice).put(*(_said(facts, dice, key) for key in keys))
    reason = f"{dice.pick(_REASONS)}: {matter.reason}"
    wish: list[Item] = [Run(f"{dice.pick(_WISHES)}: ", dice.pick([PLAIN, BOLD])), f"{matter.request}."]
    align, first = dice.pick(["left", "justify"]), dice.pick([0.0, 28.0])
    told: list[Item] = [reason]
    order = [told, wish] if dice.chance(0.6) else [wish, told]
    for items in order:
        sheet.para(*items, align=align, first=first)
    sheet.para(dice.pick(["Tôi xin cam đoan những lời khai trên là đúng sự thật. Tôi xin chân thành cảm ơn!",
                          "Rất mong được quý cơ quan xem xét, giải quyết. Trân trọng cảm ơn./.",
                          "Kính mong được sự quan tâm giúp đỡ của quý cấp."]), first=first)  # fmt: skip
    notes = ("(Ký, ghi rõ họ tên)", "(Ký tên)", "(ký và ghi rõ họ, tên)")
    ends = signed_by(sheet, letter, dice.pick(_SIGNS), dice.pick(notes), date_line="" if dated_above else place)
    sheet.columns((dice.pick([0.42, 0.5]), 1.0, ends))


def _greeting(sheet: Sheet, offices: tuple[str, ...], dice: Dice) -> None:
    greeting = Run("Kính gửi:", dice.pick([PLAIN, BOLD, ITALIC]))
    if len(offices) == 1 or dice.chance(0.4):
        sheet.para(greeting, " ", bold("; ".join(offices)), align=dice.pick(["center", "left"]), after=6)
        return
    sign = dice.pick(["- ", "+ ", ""])
    if dice.chance(0.5):
        sheet.para(greeting, first=50, after=0)
        for office in offices:
            sheet.para(f"{sign}{office}", first=90, after=1)
    else:

        def listed() -> None:
            for number, office in enumerate(offices):
                sheet.para(f"{sign}{office}{';' if number < len(offices) - 1 else '.'}", after=0)

        sheet.columns((0.1, 0.27, lambda: sheet.para(greeting, after=0)), (0.27, 1.0, listed))
    sheet.skip(6)


_OWNER = {
    "owner_name": ("Họ và tên", "Họ, chữ đệm, tên", "Họ và tên (ghi bằng chữ in hoa)", "Họ và tên chủ hộ kinh doanh"),
    "owner_sex": ("Giới tính", "Nam/Nữ"),
    "owner_birth_date": ("Sinh ngày", "Ngày, tháng, năm sinh", "Ngày sinh"),
    "_owner_ethnicity": ("Dân tộc",),
    "owner_id_number": ("Số giấy tờ pháp lý của cá nhân", "Số CCCD", "Số định danh cá nhân", "Số giấy tờ tùy thân"),
    "_owner_issued": ("Ngày cấp", "cấp ngày"),
    "_owner_home": ("Nơi đăng ký hộ khẩu thường trú", "Địa chỉ thường trú", "Nơi thường trú"),
}


def _household(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shown = dice.pick([date_slashed, date_dashed, date_long])
    business = business_facts(cast, dice, shown, own_code=dice.chance(0.4))
    facts, how = business.facts, row_manner(dice)
    begin(sheet, business)
    if dice.chance(0.6):
        two_halves(sheet, business.agency, dice, divide=dice.pick([0.4, 0.45]))
    else:
        one_line_office(sheet, business.agency, align=dice.pick(["left", "center"]))
        state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    print_title(sheet, larger=dice.pick([1.0, 3.0]), one_line=dice.chance(0.3))
    record(sheet, facts.entry("", "business_code"), facts.entry("", "first_registration_date"))
    align = dice.pick(["center", "left"])
    number = dice.pick(["Số: ", "Mã số hộ kinh doanh: ", "Mã số: ", "Mã số đăng ký hộ kinh doanh: "])
    sheet.para(number, bold(facts["business_code"]), align=align, after=1)
    first = facts["first_registration_date"]
    first = first if first.startswith("ngày") else f"ngày {first}"
    said = dice.pick(["Đăng ký lần đầu, {}", "Đăng ký lần đầu: {}", "Cấp lần đầu {}", "(Đăng ký lần đầu {})"])
    sheet.para(said.format(first), align=align, style=dice.pick([ITALIC, PLAIN]), after=1)
    day = facts["amendment_date"].removeprefix("ngày ") if business.changed else ""
    text = dice.pick(["Đăng ký thay đổi lần thứ {n}, ngày ", "Đăng ký thay đổi lần thứ: {n}, ngày "])
    amended(sheet, business, f"{text}{day}", align=align, style=ITALIC)
    sheet.skip(4)
    one, rows = partial(Said), Rows(sheet, how, dice)
    where = one(dice.pick(["Địa chỉ trụ sở hộ kinh doanh", "Địa điểm kinh doanh", "Trụ sở hộ kinh doanh"]),
                facts.entry("", "head_office"))  # fmt: skip
    called = one(dice.pick(["Tên hộ kinh doanh", "Tên hộ kinh doanh (ghi bằng chữ in hoa)"]),
                 facts.entry("", "business_name"))  # fmt: skip
    phone = [one("Điện thoại", Entry("", None, facts["_phone"]))] if dice.chance(0.5) else []
    capital = one(dice.pick(["Vốn kinh doanh", "Vốn kinh doanh (VNĐ)", "Tổng số vốn"]), facts.entry("", "capital"))
    rows.put(called, where, *phone)
    _trades(sheet, business.trades, dice)
    rows.put(capital)
    sheet.para(dice.pick(["Thông tin về chủ hộ kinh doanh", "Chủ hộ kinh doanh:", "Đại diện hộ kinh doanh"]),
               style=dice.pick([BOLD, PLAIN]), after=1)  # fmt: skip
    keys = ["owner_name", *dice.pick([("owner_sex", "owner_birth_date"), ("owner_birth_date", "owner_sex")])]
    keys += ["_owner_ethnicity"] if dice.chance(0.4) else []
    keys += ["owner_id_number", *(["_owner_issued"] if dice.chance(0.5) else []), "_owner_home"]
    rows.put(*(one(dice.pick(_OWNER[key]), facts.entry("", key)) for key in keys))
    signed_right(sheet, business, cast, dice, dated=dice.chance(0.6), left=dice.pick([0.42, 0.5]))


def _trades(sheet: Sheet, trades: tuple[tuple[str, str], ...], dice: Dice) -> None:
    label = dice.pick(["Ngành, nghề kinh doanh:", "Ngành nghề kinh doanh:", "Ngành, nghề đăng ký kinh doanh:"])
    form = dice.pick(["table", "list", "running"])
    if form == "running":
        sheet.para(f"{label} ", "; ".join(name for name, _ in trades), ".")
        return
    sheet.para(label, after=2)
    if form == "list":
        sign = dice.pick(["- {}", "{n}. {}", "+ {}"])
        for number, (name, _) in enumerate(trades, 1):
            sheet.para(sign.format(name, n=number), first=14, hang=24, after=1)
        return
    rows: list[list[list[Item]]] = [[[bold("STT")], [bold("Tên ngành")], [bold("Mã ngành")]]]
    rows += [[[str(number)], [name], [code]] for number, (name, code) in enumerate(trades, 1)]
    sheet.table((0.1, 0.7, 0.2), rows)
    sheet.skip(4)


LETTERS_CHANCE = (Drawn("letter_form_by_chance", _letter, 13.0),)
HOUSEHOLD_CHANCE = (Drawn("household_form_by_chance", _household, 12.5),)
