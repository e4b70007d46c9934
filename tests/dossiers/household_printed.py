"""Household business certificates as rooms print them: forms of 2021 and 2025, woven paper, a print of the register.

Canonical values as in `household`; other members of the household, whom some forms list, belong to no field.
"""

from __future__ import annotations

from datetime import date

from tests.dossiers.blocks import FieldStyle, Form, row, state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, one_line_office, signed, titles_of, two_halves
from tests.dossiers.household_facts import Business, business_facts
from tests.dossiers.household_further import amended, begin, print_title, signed_right
from tests.dossiers.pairs import record
from tests.dossiers.people import invent_person
from tests.dossiers.printed_parts import band, hair_row, signature_box, woven_paper
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, Tab, bold
from tests.dossiers.wording import date_bare, date_dashed, date_long, date_slashed

_CHIP_CARDS = date(2023, 11, 1)  # by then every card that these papers name had been issued


def _fact(sheet: Sheet, business: Business, key: str, *items: Item) -> None:
    """Print a line whose value stands among its items, and note the value."""
    record(sheet, business.facts.entry("", key))
    sheet.para(*items)


def _place_items(business: Business, dice: Dice) -> list[Item]:
    tail = dice.pick(["Fax", "Website"])
    return [f"Điện thoại: {business.facts['_phone']}", Tab(210), f"{tail}:", Leader(blank=True)]


def _of_2021(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of 2021: number and days below the title, a telephone below the place, members in a table."""
    business = business_facts(cast, dice, dice.pick([date_slashed, date_bare]), own_code=dice.chance(0.5))
    facts = business.facts
    begin(sheet, business)
    two_halves(sheet, business.agency, dice, divide=0.44)
    sheet.skip(8)
    print_title(sheet, larger=2.0, one_line=dice.chance(0.4))
    record(sheet, facts.entry("", "business_code"), facts.entry("", "first_registration_date"))
    sheet.para(dice.pick(["Số: ", "Mã số: "]), bold(facts["business_code"]), align="center", after=1)
    first = f"Đăng ký lần đầu, ngày {facts['first_registration_date']}"
    sheet.para(first, align="center", style=ITALIC, after=1)
    amended(sheet, business, "Đăng ký thay đổi lần thứ {n}, ngày {day}", style=ITALIC)
    sheet.skip(6)
    _fact(sheet, business, "business_name", bold("1. Tên hộ kinh doanh: "), facts["business_name"])
    _fact(sheet, business, "head_office", bold("2. Địa chỉ trụ sở hộ kinh doanh: "), facts["head_office"])
    sheet.para(*_place_items(business, dice), first=14)
    trades = "; ".join(f"{name} (mã ngành {code})" for name, code in business.trades)
    sheet.para(bold("3. Ngành, nghề kinh doanh: "), f"{trades}.", align="justify")
    words = f" (bằng chữ: {facts['_capital_words']})" if dice.chance(0.6) else ""
    _fact(sheet, business, "capital", bold("4. Vốn kinh doanh: "), f"{facts['capital']}{words}")
    _fact(sheet, business, "owner_name", bold("5. Họ và tên chủ hộ kinh doanh: "), facts["owner_name"])
    record(sheet, *(facts.entry("", key) for key in ("owner_sex", "owner_birth_date", "owner_id_number")))
    sheet.para(f"Giới tính: {facts['owner_sex']}", Tab(150), f"Sinh ngày: {facts['owner_birth_date']}", first=14)
    sheet.para(f"Dân tộc: {facts['_owner_ethnicity']}", Tab(150), "Quốc tịch: Việt Nam", first=14)
    sheet.para("Loại giấy tờ pháp lý của cá nhân: Căn cước công dân", first=14)
    sheet.para(f"Số giấy tờ pháp lý của cá nhân: {facts['owner_id_number']}", first=14)
    if cast.issued >= _CHIP_CARDS:
        sheet.para(f"Ngày cấp: {facts['_owner_issued']}", Tab(150), "Nơi cấp: Cục CSQLHC về TTXH", first=14)
    sheet.para(f"Nơi đăng ký hộ khẩu thường trú: {facts['_owner_home']}", first=14, hang=14)
    if dice.chance(0.7):
        _members(sheet, cast, dice)
    signed_right(sheet, business, cast, dice, dated=dice.chance(0.6))


def _members(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    sheet.para(bold("6. Danh sách thành viên hộ gia đình tham gia hộ kinh doanh:"), after=4)
    rows: list[list[list[Item]]] = [[[bold(head)] for head in ("STT", "Họ và tên", "Ngày sinh", "Số CCCD")]]
    for number in range(1, dice.whole(1, 3) + 1):
        person = invent_person(dice, cast.split, born=(1960, 2003), old=cast.commune.old)
        rows.append([[str(number)], [person.name], [date_slashed(person.birth)], [person.id_number]])
    sheet.table((0.1, 0.4, 0.22, 0.28), rows, pad=4)


def _of_2025(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of 2025: three names under the first point, codes before the trades, who founded the household."""
    business = business_facts(cast, dice, date_slashed)
    facts = business.facts
    begin(sheet, business)
    two_halves(sheet, business.agency, dice, divide=0.42)
    sheet.skip(10)
    print_title(sheet, larger=3.0)
    record(sheet, *(facts.entry("", key) for key in ("business_code", "first_registration_date", "business_name")))
    style = dice.pick([BOLD, PLAIN])
    sheet.para(Run(f"Mã số hộ kinh doanh: {facts['business_code']}", style), align="center", after=1)
    sheet.para(f"Đăng ký lần đầu: ngày {facts['first_registration_date']}", align="center", after=1)
    amended(sheet, business, dice.pick(["Đăng ký thay đổi lần thứ: {n}, ngày {day}", "Đăng ký thay đổi lần {n}: ngày "
                                        "{day}"]))  # fmt: skip
    sheet.skip(6)
    sheet.para(bold("1. Tên hộ kinh doanh"), after=1)
    short = facts["owner_name"].split()[-1]
    sheet.para(f"Tên hộ kinh doanh viết bằng tiếng Việt: {facts['business_name']}", first=14, hang=14)
    sheet.para(f"Tên hộ kinh doanh viết bằng tiếng nước ngoài: {dice.pick(['', f'{short} SHOP'])}", first=14)
    sheet.para(f"Tên hộ kinh doanh viết tắt: {dice.pick(['', f'HKD {short}'])}", first=14)
    sheet.para(bold("2. Địa chỉ trụ sở hộ kinh doanh"), after=1)
    record(sheet, facts.entry("", "head_office"))
    sheet.para(facts["head_office"], first=14, hang=14)
    sheet.para(*_place_items(business, dice), first=14)
    sheet.para(bold("3. Ngành, nghề kinh doanh"), after=3)
    heads = dice.pick([("STT", "Mã ngành", "Tên ngành, nghề kinh doanh"), ("STT", "Mã", "Ngành, nghề kinh doanh")])
    rows: list[list[list[Item]]] = [[[bold(head)] for head in heads]]
    rows += [[[str(index)], [code], [f"{name}{' (Chính)' if index == 1 else ''}"]]
             for index, (name, code) in enumerate(business.trades, 1)]  # fmt: skip
    sheet.table((0.1, 0.17, 0.73), rows, pad=4)
    sheet.skip(5)
    _fact(sheet, business, "capital", bold("4. Vốn kinh doanh: "), facts["capital"])
    sheet.para(f"Bằng chữ: {facts['_capital_words']}", first=14, style=ITALIC)
    sheet.para(bold("5. Thông tin về chủ hộ kinh doanh"), after=1)
    for label, key in (("Họ, chữ đệm và tên", "owner_name"), ("Ngày, tháng, năm sinh", "owner_birth_date"),
                       ("Giới tính", "owner_sex"), ("Số định danh cá nhân", "owner_id_number")):  # fmt: skip
        record(sheet, facts.entry("", key))
        sheet.para(f"{label}: {facts[key]}", first=14)
    founder = dice.pick(["Cá nhân", "Các thành viên hộ gia đình"])
    sheet.para(bold("6. Chủ thể thành lập hộ kinh doanh: "), founder)
    signed_right(sheet, business, cast, dice, dated=dice.chance(0.4))


def _woven(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Woven paper with the emblem: office on one line below the motto, values on dots, trades by dashes."""
    business = business_facts(cast, dice, dice.pick([date_slashed, date_dashed]), own_code=dice.chance(0.3))
    facts, how = business.facts, FieldStyle(form=Form.LEADER, value=dice.pick([BOLD, PLAIN]))
    woven_paper(sheet, dice)
    begin(sheet, business)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)
    one_line_office(sheet, business.agency, joint=" - ", align="center")
    sheet.skip(4)
    style = Style(bold=True, size=sheet.look.size + 4, colour=RED)
    for line in ("GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH"):
        sheet.para(line, align="center", style=style, after=0)
    sheet.skip(4)
    row(sheet, how, facts.entry("Mã số hộ kinh doanh", "business_code"))
    row(sheet, how, facts.entry("Ngày đăng ký lần đầu", "first_registration_date"))
    amended(sheet, business, dice.pick(["Thay đổi lần thứ: {n}, ngày {day}", "Cấp đổi lần thứ {n}, ngày {day}"]),
            align="left")  # fmt: skip
    row(sheet, how, facts.entry("Tên hộ kinh doanh", "business_name"))
    row(sheet, how, facts.entry(dice.pick(["Địa điểm kinh doanh", "Trụ sở"]), "head_office"))
    sheet.para("Ngành, nghề kinh doanh:", after=1)
    for name, code in business.trades:
        sheet.para(f"- {name} - {code}", first=14, hang=24, after=1)
    row(sheet, how, facts.entry("Vốn kinh doanh", "capital"))
    row(sheet, how, facts.entry("Chủ hộ kinh doanh", "owner_name"), facts.entry("Nam/Nữ", "owner_sex"))
    row(sheet, how, facts.entry("Sinh ngày", "owner_birth_date"), facts.entry("Dân tộc", "_owner_ethnicity"))
    row(sheet, how, facts.entry(dice.pick(["Số CCCD", "Căn cước số"]), "owner_id_number"),
        *([facts.entry("Cấp ngày", "_owner_issued")] if cast.issued >= _CHIP_CARDS else []))  # fmt: skip
    row(sheet, how, facts.entry("Nơi thường trú", "_owner_home"))

    def right() -> None:
        sheet.para(f"{business.agency.place}, {date_long(cast.issued)}", align="center", style=ITALIC, after=1)
        titles = titles_of(business.agency, dice)
        signed(sheet, titles, cast.signer, dice, Signing(business.agency.seal))

    sheet.skip(6)
    sheet.columns((dice.pick([0.3, 0.48]), 1.0, right))


def _register(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A print of the register, signed by a program: bands, two facts a row over hair lines, trades as rows."""
    business = business_facts(cast, dice, dice.pick([date_slashed, date_dashed]))
    facts, agency, label = business.facts, business.agency, Style(size=sheet.look.size - 1)
    begin(sheet, business)
    two_halves(sheet, agency, dice, divide=0.42)
    sheet.skip(6)
    print_title(sheet, larger=2.0, one_line=dice.chance(0.5))
    sheet.skip(4)

    def line(*labels: tuple[str, str]) -> None:
        record(sheet, *(facts.entry("", key) for _, key in labels))
        widths = (0.27, 0.73) if len(labels) == 1 else (0.27, 0.25, 0.23, 0.25)
        columns = [[([text], style)] for name, key in labels for text, style in ((name, label), (facts[key], PLAIN))]
        hair_row(sheet, widths, columns)

    band(sheet, "1. Thông tin đăng ký")
    line(("Mã số hộ kinh doanh", "business_code"), ("Ngày đăng ký đầu", "first_registration_date"))
    if business.changed:
        line(("Lần thay đổi", "amendment_number"), ("Ngày thay đổi", "amendment_date"))
    line(("Tên hộ kinh doanh", "business_name"))
    line(("Địa chỉ", "head_office"))
    line(("Vốn kinh doanh", "capital"), ("Điện thoại", "_phone"))
    band(sheet, "2. Chủ hộ kinh doanh")
    line(("Họ và tên", "owner_name"))
    line(("Ngày sinh", "owner_birth_date"), ("Giới tính", "owner_sex"))
    line(("Số định danh cá nhân", "owner_id_number"), ("Dân tộc", "_owner_ethnicity"))
    band(sheet, "3. Ngành, nghề kinh doanh")
    for index, (name, code) in enumerate(business.trades, 1):
        hair_row(sheet, (0.08, 0.76, 0.16), [[([str(index)], label)], [([name], PLAIN)], [([code], PLAIN)]])
    sheet.skip(10)
    clock = f"{cast.issued:%d/%m/%Y} {dice.whole(7, 16):02d}:{dice.whole(10, 59)}:52 +07:00"
    said = (f"Ký bởi: {agency.plain}", f"Người ký: {cast.signer}", f"Thời gian ký: {clock}")
    left = dice.pick([0.0, 0.5])
    sheet.columns((left, left + 0.5, lambda: signature_box(sheet, said)))


HOUSEHOLD_PRINTED = (
    Drawn("household_of_2021", _of_2021, 12.5),
    Drawn("household_of_2025", _of_2025, 12.5),
    Drawn("household_woven_paper", _woven, 12.5, margins=(62, 50, 40)),
    Drawn("household_register_print", _register, 11.5, margins=(60, 50, 44)),
)
