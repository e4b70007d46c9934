"""Held-apart household business certificates: read the package's docstring before opening this file.

Canonical values as in `tests.dossiers.household`.
"""

from __future__ import annotations

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.held_apart.household_facts import begin, print_signature, print_title, trade_facts
from tests.dossiers.pairs import Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed


def _form_of_2021(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The numbered form with contact lines, members and dotted rests; trades as dashed lines with codes in brackets."""
    trade = trade_facts(cast, dice, date_long, own_code=True)
    facts, how = trade.facts, Pairing(value=BOLD, leader=".")
    begin(sheet, trade)

    def left() -> None:
        office_head(sheet, trade.agency.parent, trade.agency.name)
        record(sheet, facts.entry("", "business_code"))
        sheet.para("Số: ", bold(facts["business_code"]), align="center")

    sheet.columns((0.0, 0.45, left), (0.46, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    sheet.skip(8)
    print_title(sheet, "GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH")
    sheet.para(f"Cấp mới, {facts['first_registration_date']}", align="center", style=ITALIC, after=0)
    if trade.changed:
        line = f"Cấp lại do thay đổi lần thứ {facts['amendment_number']}, {facts['amendment_date']}"
        sheet.para(line, align="center", style=ITALIC, after=0)
    sheet.skip(8)
    pair(sheet, how, *entries_of(facts, business_name="1. Tên gọi của hộ kinh doanh (viết in hoa)",
                                 head_office="2. Địa chỉ đặt trụ sở"), hang=0)  # fmt: skip
    sheet.para("Điện thoại: ", facts["_phone"], Leader(), "Email: ", Leader(), first=14)
    sheet.para("3. Ngành, nghề được phép kinh doanh:")
    for name, code in trade.trades:
        sheet.para(f"- {name} (mã ngành {code})", first=14, hang=22, after=1)
    sheet.skip(2)
    record(sheet, facts.entry("", "capital"))
    sheet.para("4. Số vốn đầu tư (VNĐ): ", bold(facts["_digits"]), " đồng", Leader())
    sheet.para("Số tiền bằng chữ: ", Run(facts["_words"], ITALIC), Leader(), first=14)
    side_by_side(sheet, how, (0.7, 0.3), *entries_of(facts, owner_name="5. Người đại diện hộ", owner_sex="Giới"))
    sheet.left += 30
    side_by_side(sheet, how, (0.46, 0.27, 0.27), *entries_of(
        facts, owner_birth_date="Sinh", _ethnicity="Dân tộc", _nationality="Quốc tịch"))  # fmt: skip
    side_by_side(sheet, how, (0.56, 0.44), *entries_of(facts, owner_id_number="Giấy tờ pháp lý số", _issued="Cấp"))
    pair(sheet, how, *entries_of(facts, _home="Địa chỉ liên lạc"), hang=0)
    sheet.left -= 30
    sheet.para("6. Thành viên hộ gia đình tham gia thành lập: ", "không có", Leader())
    sheet.skip(8)
    sheet.columns((0.46, 1.0, lambda: print_signature(sheet, trade, cast, dice)))


def _all_ruled(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Everything in one ruled form of two columns; the trades share a cell, each behind its code."""
    trade = trade_facts(cast, dice, date_slashed)
    facts = trade.facts
    begin(sheet, trade)
    state_heading(sheet, spell=dice.whole(0, 3))
    for unit in (trade.agency.parent, trade.agency.name):
        sheet.para(unit, style=BOLD if unit == trade.agency.name else PLAIN, align="center", after=0)
    sheet.skip(8)
    print_title(sheet, "GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH", larger=2.5)
    sheet.skip(6)
    listed: list[list[Item]] = []
    for label, key in (("Mã số của hộ", "business_code"), ("Ngày đăng ký đầu tiên", "first_registration_date")):
        listed.append([label, facts[key]])
    if trade.changed:
        listed += [
            ["Số lần đã thay đổi", facts["amendment_number"]],
            ["Ngày thay đổi sau cùng", facts["amendment_date"]],
        ]
    listed += [["Tên hộ", facts["business_name"]], ["Trụ sở đặt tại", facts["head_office"]]]
    after: list[list[Item]] = [
        ["Vốn", f"{facts['capital']} ({facts['_words'].lower()})"],
        ["Chủ hộ", facts["owner_name"]],
        ["Ngày sinh của chủ hộ", facts["owner_birth_date"]],
        ["Giới tính của chủ hộ", facts["owner_sex"]],
        ["Số định danh của chủ hộ", facts["owner_id_number"]],
        ["Nơi ở của chủ hộ", facts["_home"]],
    ]
    keys = ("business_code", "business_name", "head_office", "capital", "owner_name", "owner_birth_date", "owner_sex",
            "owner_id_number")  # fmt: skip
    record(sheet, *(facts.entry("", key) for key in keys))
    widths = (0.3, 0.7)

    def two(lines: list[list[Item]]) -> None:
        sheet.table(widths, [[[label], [Run(str(value), BOLD)]] for label, value in lines], pad=4)

    two(listed)
    trades = [([f"{code}: {name}"], PLAIN) for name, code in trade.trades]
    cells(sheet, widths, [[(["Ngành, nghề (mã và tên)"], PLAIN)], trades], ruled=True, pad=4)
    two(after)
    sheet.skip(8)
    sheet.columns((0.5, 1.0, lambda: print_signature(sheet, trade, cast, dice)))


def _two_lists(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Business left and owner right of the page, trades in a ruled table with the code before the name below both."""
    trade = trade_facts(cast, dice, date_dashed)
    facts, how = trade.facts, Pairing(label=PLAIN, value=BOLD, after=3)
    begin(sheet, trade)
    sheet.columns(
        (0.0, 0.44, lambda: office_head(sheet, trade.agency.parent, trade.agency.name, rule=0.25)),
        (0.45, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(10)
    print_title(sheet, "GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH", larger=4)
    sheet.skip(6)
    first = f"Ngày {facts['first_registration_date']} (đăng ký mới)"
    if trade.changed:
        first += f"; ngày {facts['amendment_date']} (thay đổi, lần {facts['amendment_number']})"
    sheet.para(first, align="center", after=8)

    def business() -> None:
        sheet.para("HỘ KINH DOANH", style=Style(bold=True, underline=True), after=3)
        pair(sheet, how, *entries_of(facts, business_name="Tên", business_code="Mã số", head_office="Trụ sở",
                                     capital="Tổng vốn", _phone="Điện thoại"), hang=0)  # fmt: skip

    def owner() -> None:
        sheet.para("CHỦ HỘ KINH DOANH", style=Style(bold=True, underline=True), after=3)
        pair(sheet, how, *entries_of(facts, owner_name="Họ tên", owner_birth_date="Sinh", owner_sex="Giới tính",
                                     owner_id_number="Số CC/CCCD", _home="Nơi cư trú"), hang=0)  # fmt: skip

    sheet.columns((0.0, 0.49, business), (0.53, 1.0, owner))
    sheet.skip(4)
    sheet.para("DANH MỤC NGÀNH, NGHỀ", style=Style(bold=True, underline=True), after=3)
    rows: list[list[list[Item]]] = [[[bold("Mã")], [bold("Ngành, nghề kinh doanh")], [bold("Ghi chú")]]]
    rows += [[[code], [name], ["Ngành chính" if number == 0 else ""]]
             for number, (name, code) in enumerate(trade.trades)]  # fmt: skip
    sheet.table((0.12, 0.66, 0.22), rows, aligns=("center", "left", "center"))
    sheet.skip(10)
    sheet.columns((0.46, 1.0, lambda: print_signature(sheet, trade, cast, dice)))


def _english_after(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Roman numbers with the English of each heading in small print on its line, values set in below them."""
    trade = trade_facts(cast, dice, date_short, own_code=dice.chance(0.5))
    facts, grey = trade.facts, Style(italic=True, size=sheet.look.size - 2.5)
    begin(sheet, trade)
    sheet.columns(
        (0.0, 0.45, lambda: office_head(sheet, trade.agency.parent, trade.agency.name)),
        (0.46, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(6)
    print_title(sheet, "GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH", larger=2)
    sheet.para("Household Business Registration Certificate", align="center", style=grey, after=6)

    def part(title: str, english: str, *lines: tuple[str, str]) -> None:
        sheet.para(bold(f"{title} "), Run(f"({english})", grey), after=1)
        for label, key in lines:
            record(sheet, facts.entry("", key))
            sheet.para(f"{label} " if label else "", Run(facts[key], PLAIN), first=22, hang=22, after=2)

    part("I. Mã số đăng ký", "Registration code", ("", "business_code"))
    part("II. Ngày cấp", "Dates", ("Lần đầu:", "first_registration_date"))
    if trade.changed:
        line = f"Sửa đổi lần {facts['amendment_number']}: {facts['amendment_date']}"
        sheet.para(line, first=22, after=2)
    part("III. Tên hộ kinh doanh", "Name", ("", "business_name"))
    part("IV. Địa chỉ kinh doanh", "Address", ("", "head_office"))
    part("V. Ngành, nghề", "Activities")
    for number, (name, code) in enumerate(trade.trades, 1):
        sheet.para(f"{number}/ {name} [{code}]", first=22, hang=34, after=1)
    part("VI. Vốn kinh doanh", "Capital", ("", "capital"))
    sheet.para(Run(f"({facts['_words']})", ITALIC), first=22)
    part("VII. Chủ hộ", "Owner", ("Họ và tên:", "owner_name"), ("Giới tính:", "owner_sex"),
         ("Sinh ngày:", "owner_birth_date"), ("Căn cước/CCCD:", "owner_id_number"), ("Địa chỉ:", "_home"))  # fmt: skip
    sheet.skip(6)
    sheet.columns((0.46, 1.0, lambda: print_signature(sheet, trade, cast, dice)))


def _running(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """In sentences, as rooms wrote it that had no form: who registered, what, where; trades one behind the other."""
    trade = trade_facts(cast, dice, date_slashed, own_code=dice.chance(0.4))
    facts = trade.facts
    begin(sheet, trade)
    keys = ("business_code", "business_name", "head_office", "capital", "owner_name", "owner_birth_date", "owner_sex",
            "owner_id_number")  # fmt: skip
    record(sheet, *(facts.entry("", key) for key in keys))

    def left() -> None:
        office_head(sheet, trade.agency.parent, trade.agency.name)
        sheet.para(f"Mã số: {facts['business_code']}", align="center")

    sheet.columns((0.0, 0.46, left), (0.47, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    sheet.skip(12)
    print_title(sheet, "GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH")
    sheet.skip(8)
    body = "justify"
    agency = trade.agency
    sheet.para(f"{agency.plain} chứng nhận ông (bà) ", bold(facts["owner_name"]), f", giới tính {facts['owner_sex']}, "
               f"sinh ngày {facts['owner_birth_date']}, số định danh cá nhân {facts['owner_id_number']}, đã đăng ký "
               f"hộ kinh doanh lần đầu ngày {facts['first_registration_date']}", first=28, align=body)  # fmt: skip
    if trade.changed:
        sheet.para(
            f"(thay đổi nội dung lần thứ {facts['amendment_number']} vào ngày {facts['amendment_date']})", first=28
        )
    sheet.para("với các nội dung sau:", first=28)
    how = Pairing(value=BOLD)
    pair(sheet, how, *entries_of(facts, business_name="+ Tên hộ kinh doanh", head_office="+ Nơi kinh doanh"), first=28,
         hang=28)  # fmt: skip
    trades = "; ".join(f"{name} - {code}" for name, code in trade.trades)
    sheet.para(f"+ Ngành nghề: {trades}.", first=28, hang=28, align=body)
    sheet.para("+ Vốn kinh doanh: ", bold(facts["capital"]), f" ({facts['_words'].lower()}).", first=28, hang=28)
    sheet.para("Hộ kinh doanh có trách nhiệm thực hiện đúng nội dung đăng ký và quy định của pháp luật.", first=28,
               align=body)  # fmt: skip
    sheet.skip(10)
    sheet.columns((0.45, 1.0, lambda: print_signature(sheet, trade, cast, dice)))


HOUSEHOLD = (
    Drawn("held_household_form_of_2021", _form_of_2021, 12.5),
    Drawn("held_household_all_ruled", _all_ruled, 12.5, margins=(74, 46, 48)),
    Drawn("held_household_two_lists", _two_lists, 12.5, margins=(64, 44, 50)),
    Drawn("held_household_english_after", _english_after, 12.5),
    Drawn("held_household_running", _running, 13.5),
)
