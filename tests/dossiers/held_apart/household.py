"""Held-apart household business certificates: see README.md before reading on.

Canonical values as in `tests.dossiers.household`.
"""

from __future__ import annotations

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.held_apart.household_facts import begin, print_signature, print_title, trade_facts
from tests.dossiers.pairs import Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_dashed, date_long, date_slashed


def _form_of_2021(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The numbered form with contact lines, members and dotted rests; trades as dashed lines with codes in brackets."""
    trade = trade_facts(cast, dice, date_slashed, own_code=True)
    facts, how = trade.facts, Pairing(value=BOLD, leader=".")
    begin(sheet, trade)

    def left() -> None:
        office_head(sheet, trade.agency.parent, trade.agency.name)
        record(sheet, facts.entry("", "business_code"))
        sheet.para("Số: ", bold(facts["business_code"]), align="center")

    sheet.columns((0.0, 0.45, left), (0.46, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    sheet.skip(8)
    print_title(sheet, "GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH")
    sheet.para(f"Đăng ký lần đầu, ngày {facts['first_registration_date']}", align="center", style=ITALIC, after=0)
    if trade.changed:
        line = f"Đăng ký thay đổi lần thứ: {facts['amendment_number']}, ngày {facts['amendment_date']}"
        sheet.para(line, align="center", style=ITALIC, after=0)
    sheet.skip(8)
    pair(sheet, how, *entries_of(facts, business_name="1. Tên hộ kinh doanh (ghi bằng chữ in hoa)",
                                 head_office="2. Địa chỉ trụ sở hộ kinh doanh"), hang=0)  # fmt: skip
    sheet.para("Điện thoại: ", facts["_phone"], Leader(), "Email: ", Leader(), first=14)
    sheet.para("3. Ngành, nghề kinh doanh:")
    for name, code in trade.trades:
        sheet.para(f"- {name} (mã ngành {code})", first=14, hang=22, after=1)
    sheet.skip(2)
    record(sheet, facts.entry("", "capital"))
    sheet.para("4. Vốn kinh doanh: ", bold(facts["_digits"]), " đồng", Leader())
    sheet.para("Bằng chữ: ", Run(facts["_words"], ITALIC), Leader(), first=14)
    side_by_side(
        sheet, how, (0.7, 0.3), *entries_of(facts, owner_name="5. Họ và tên chủ hộ kinh doanh", owner_sex="Giới tính")
    )
    sheet.left += 30
    side_by_side(sheet, how, (0.46, 0.27, 0.27), *entries_of(
        facts, owner_birth_date="Sinh ngày", _ethnicity="Dân tộc", _nationality="Quốc tịch"))  # fmt: skip
    side_by_side(
        sheet, how, (0.6, 0.4), *entries_of(facts, owner_id_number="Số giấy tờ pháp lý của cá nhân", _issued="Ngày cấp")
    )
    pair(sheet, how, *entries_of(facts, _home="Địa chỉ thường trú"), hang=0)
    sheet.left -= 30
    sheet.para("6. Chủ thể thành lập hộ kinh doanh: ", "Cá nhân", Leader())
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
    for label, key in (("Mã số hộ kinh doanh", "business_code"), ("Ngày cấp lần đầu", "first_registration_date")):
        listed.append([label, facts[key]])
    if trade.changed:
        listed += [
            ["Số lần thay đổi", facts["amendment_number"]],
            ["Ngày thay đổi gần nhất", facts["amendment_date"]],
        ]
    listed += [["Tên hộ kinh doanh", facts["business_name"]], ["Địa chỉ trụ sở", facts["head_office"]]]
    after: list[list[Item]] = [
        ["Vốn kinh doanh", f"{facts['capital']} ({facts['_words'].lower()})"],
        ["Họ và tên chủ hộ", facts["owner_name"]],
        ["Ngày sinh", facts["owner_birth_date"]],
        ["Giới tính", facts["owner_sex"]],
        ["Số định danh cá nhân", facts["owner_id_number"]],
        ["Nơi thường trú", facts["_home"]],
    ]
    keys = ("business_code", "business_name", "head_office", "capital", "owner_name", "owner_birth_date", "owner_sex",
            "owner_id_number")  # fmt: skip
    record(sheet, *(facts.entry("", key) for key in keys))
    widths = (0.3, 0.7)

    def two(lines: list[list[Item]]) -> None:
        sheet.table(widths, [[[label], [Run(str(value), BOLD)]] for label, value in lines], pad=4)

    two(listed)
    trades = [([f"{code}: {name}"], PLAIN) for name, code in trade.trades]
    cells(sheet, widths, [[(["Ngành, nghề kinh doanh"], PLAIN)], trades], ruled=True, pad=4)
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
    first = f"Ngày {facts['first_registration_date']} (đăng ký lần đầu)"
    if trade.changed:
        first += f"; ngày {facts['amendment_date']} (thay đổi, lần {facts['amendment_number']})"
    sheet.para(first, align="center", after=8)

    def business() -> None:
        sheet.para("HỘ KINH DOANH", style=Style(bold=True, underline=True), after=3)
        pair(sheet, how, *entries_of(facts, business_name="Tên hộ", business_code="Mã số", head_office="Trụ sở",
                                     capital="Tổng vốn đăng ký", _phone="Điện thoại"), hang=0)  # fmt: skip

    def owner() -> None:
        sheet.para("CHỦ HỘ KINH DOANH", style=Style(bold=True, underline=True), after=3)
        pair(sheet, how, *entries_of(facts, owner_name="Họ tên", owner_birth_date="Sinh ngày", owner_sex="Giới tính",
                                     owner_id_number="Số CCCD", _home="Nơi cư trú"), hang=0)  # fmt: skip

    sheet.columns((0.0, 0.49, business), (0.53, 1.0, owner))
    sheet.skip(4)
    sheet.para("DANH MỤC NGÀNH, NGHỀ", style=Style(bold=True, underline=True), after=3)
    rows: list[list[list[Item]]] = [[[bold("Mã")], [bold("Ngành, nghề kinh doanh")], [bold("Ghi chú")]]]
    rows += [[[code], [name], ["Ngành chính" if number == 0 else ""]]
             for number, (name, code) in enumerate(trade.trades)]  # fmt: skip
    sheet.table((0.12, 0.66, 0.22), rows, aligns=("center", "left", "center"))
    sheet.skip(10)
    sheet.columns((0.46, 1.0, lambda: print_signature(sheet, trade, cast, dice)))


def _form_of_2025(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of 2025: the name in three languages, capital in digits and words below its label, a ruled table."""
    trade = trade_facts(cast, dice, date_long)
    facts, how = trade.facts, Pairing(value=BOLD)
    begin(sheet, trade)
    sheet.columns(
        (0.0, 0.45, lambda: office_head(sheet, trade.agency.parent, trade.agency.name)),
        (0.46, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(8)
    print_title(sheet, "GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH", larger=2)
    record(sheet, facts.entry("", "business_code"))
    sheet.para("Mã số hộ kinh doanh: ", bold(facts["business_code"]), align="center", after=0)
    sheet.para(f"Đăng ký lần đầu: {facts['first_registration_date']}", align="center", style=ITALIC, after=0)
    if trade.changed:
        line = f"Đăng ký thay đổi lần thứ: {facts['amendment_number']}, {facts['amendment_date']}"
        sheet.para(line, align="center", style=ITALIC, after=0)
    sheet.skip(6)
    sheet.para("1. Tên hộ kinh doanh", style=BOLD, after=1)
    pair(sheet, how, *entries_of(facts, business_name="Tên hộ kinh doanh viết bằng tiếng Việt"), first=14)
    for other in ("Tên hộ kinh doanh viết bằng tiếng nước ngoài (nếu có)", "Tên hộ kinh doanh viết tắt (nếu có)"):
        sheet.para(f"{other}:", first=14)
    sheet.para("2. Trụ sở của hộ kinh doanh", style=BOLD, after=1)
    pair(sheet, how, *entries_of(facts, head_office="Địa chỉ trụ sở", _phone="Điện thoại"), first=14)
    sheet.para("3. Ngành, nghề kinh doanh", style=BOLD, after=2)
    rows: list[list[list[Item]]] = [[[bold(head)] for head in ("STT", "Tên ngành", "Mã ngành", "Ngành chính")]]
    rows += [[[str(number)], [name], [code], ["X" if number == 1 else ""]]
             for number, (name, code) in enumerate(trade.trades, 1)]  # fmt: skip
    sheet.table((0.08, 0.6, 0.16, 0.16), rows, aligns=("center", "left", "center", "center"))
    sheet.skip(4)
    sheet.para("4. Vốn kinh doanh", style=BOLD, after=1)
    record(sheet, facts.entry("", "capital"))
    sheet.para("Tổng số (bằng số; VNĐ): ", bold(facts["_digits"]), first=14)
    sheet.para("Tổng số (bằng chữ; VNĐ): ", Run(facts["_words"], ITALIC), first=14)
    sheet.para("5. Thông tin về chủ hộ kinh doanh", style=BOLD, after=1)
    sheet.left += 14 * POINT
    pair(sheet, how, *entries_of(facts, owner_name="Họ, chữ đệm và tên"))
    side_by_side(sheet, how, (0.6, 0.4), *entries_of(facts, owner_birth_date="Ngày, tháng, năm sinh",
                                                     owner_sex="Giới tính"))  # fmt: skip
    pair(sheet, how, *entries_of(facts, owner_id_number="Số định danh cá nhân", _home="Nơi thường trú"), hang=0)
    sheet.left -= 14 * POINT
    sheet.skip(6)
    sheet.columns((0.46, 1.0, lambda: print_signature(sheet, trade, cast, dice)))


def _form_of_2015(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of 2015: place of business, trades behind commas with codes in brackets, identity paper with its day."""
    trade = trade_facts(cast, dice, date_slashed, own_code=True)
    facts, how = trade.facts, Pairing(value=dice.pick([BOLD, PLAIN]))
    begin(sheet, trade)

    def left() -> None:
        office_head(sheet, trade.agency.parent, trade.agency.name)
        record(sheet, facts.entry("", "business_code"))
        sheet.para(f"Số: {facts['business_code']}", align="center")

    sheet.columns((0.0, 0.44, left), (0.45, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    sheet.skip(10)
    print_title(sheet, "GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH")
    sheet.para(f"Đăng ký lần đầu, ngày {facts['first_registration_date']}", align="center", after=0)
    if trade.changed:
        line = f"Đăng ký thay đổi lần thứ {facts['amendment_number']}, ngày {facts['amendment_date']}"
        sheet.para(line, align="center", after=0)
    sheet.skip(8)
    pair(sheet, how, *entries_of(facts, business_name="1. Tên hộ kinh doanh (ghi bằng chữ in hoa)",
                                 head_office="2. Địa điểm kinh doanh"), hang=0)  # fmt: skip
    side_by_side(sheet, how, (0.5, 0.5), *entries_of(facts, _phone="Điện thoại"))
    trades = ", ".join(f"{name} ({code})" for name, code in trade.trades)
    sheet.para(f"3. Ngành, nghề kinh doanh: {trades}.", align="justify")
    record(sheet, facts.entry("", "capital"))
    sheet.para("4. Vốn kinh doanh: ", Run(facts["capital"], how.value), f" ({facts['_words']})")
    pair(sheet, how, *entries_of(facts, owner_name="5. Họ và tên cá nhân (ghi bằng chữ in hoa)"), hang=0)
    side_by_side(sheet, how, (0.28, 0.72), *entries_of(facts, owner_sex="Giới tính", owner_birth_date="Sinh ngày"))
    side_by_side(sheet, how, (0.28, 0.72), *entries_of(facts, _ethnicity="Dân tộc", _nationality="Quốc tịch"))
    side_by_side(sheet, how, (0.6, 0.4), *entries_of(facts, owner_id_number="Số CMND/CCCD/Hộ chiếu",
                                                     _issued="Ngày cấp"))  # fmt: skip
    pair(sheet, how, *entries_of(facts, _home="Nơi đăng ký hộ khẩu thường trú"), hang=0)
    sheet.skip(10)
    sheet.columns((0.45, 1.0, lambda: print_signature(sheet, trade, cast, dice)))


HOUSEHOLD = (
    Drawn("held_household_form_of_2021", _form_of_2021, 12.5),
    Drawn("held_household_all_ruled", _all_ruled, 12.5, margins=(74, 46, 48)),
    Drawn("held_household_two_lists", _two_lists, 12.5, margins=(64, 44, 50)),
    Drawn("held_household_form_of_2025", _form_of_2025, 12.5),
    Drawn("held_household_form_of_2015", _form_of_2015, 13.0),
)
