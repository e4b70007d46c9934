"""Household business certificates in layouts of their own: one table, registry cells, the owner first, trade lists.

Canonical values as in `household`.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, one_line_office, signed, titles_of, two_halves
from tests.dossiers.household_facts import Business, business_facts
from tests.dossiers.pairs import Pairing, below, form_cells, glossed, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_TITLE = ("GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH")


def _begin(sheet: Sheet, business: Business) -> None:
    """Note what the head, the list of trades and the foot print without labels of their own."""
    record(sheet, business.facts.entry("", "issuer"), business.facts.entry("", "signer_name"))
    sheet.put("business_lines", business.trade_names)


def _trade_table(sheet: Sheet, business: Business, heads: Sequence[str], widths: Sequence[float]) -> None:
    """Print the trades under the heads; a head that names a code gets the code, any other the name."""
    rows: list[list[list[Item]]] = [[[bold(head)] for head in heads]]
    for index, (name, code) in enumerate(business.trades, 1):
        cells = [str(index), *(code if head.startswith("Mã") else name for head in heads[1:])]
        rows.append([[cell] for cell in cells])
    aligns = ["left" if "Tên" in head else "center" for head in heads]
    sheet.table(widths, rows, aligns=aligns, pad=3)


def _signed_right(sheet: Sheet, business: Business, cast: Cast, dice: Dice, *, dated: bool = True) -> None:
    def right() -> None:
        if dated:
            place = f"{business.agency.place}, {date_long(cast.issued)}"
            sheet.para(place, align="center", style=ITALIC, after=1)
        titles = titles_of(business.agency, dice)
        signed(sheet, titles, cast.signer, dice, Signing(business.agency.seal, stamped=dice.chance(0.2)))

    sheet.skip(6)
    sheet.columns((0.45, 1.0, right))


def _older_lines(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of earlier years: lines with leaders, the owner's card in one row, trades behind dashes."""
    business = business_facts(cast, dice, date_slashed, own_code=True)
    facts, how = business.facts, Pairing(value=PLAIN, leader=".")
    _begin(sheet, business)
    two_halves(sheet, business.agency, dice, divide=0.4)
    sheet.skip(6)
    for line in _TITLE:
        sheet.para(line, align="center", style=Style(bold=True, size=sheet.look.size + 3), after=0)
    record(sheet, facts.entry("", "business_code"), facts.entry("", "first_registration_date"))
    sheet.para("Mã số: ", bold(facts["business_code"]), align="center", after=0)
    sheet.para("Đăng ký lần đầu: ", facts["first_registration_date"], align="center", after=2)
    if business.changed:
        record(sheet, facts.entry("", "amendment_number"), facts.entry("", "amendment_date"))
        changed = f"Đăng ký thay đổi lần thứ {facts['amendment_number']}: {facts['amendment_date']}"
        sheet.para(changed, align="center")
    sheet.skip(4)
    pair(sheet, Pairing(value=BOLD, leader="."), facts.entry("1. Tên hộ kinh doanh", "business_name"))
    pair(sheet, how, facts.entry("2. Trụ sở", "head_office"))
    pair(sheet, how, facts.entry("Điện thoại", "_phone"))
    sheet.para("3. Ngành nghề kinh doanh:")
    for name in business.trade_names:
        sheet.para(f"- {name};", first=16, hang=24)
    pair(sheet, how, facts.entry("4. Vốn kinh doanh", "capital"))
    side_by_side(sheet, Pairing(value=BOLD, leader="."), (0.7, 0.3),
                 facts.entry("5. Họ và tên đại diện hộ", "owner_name"),
                 facts.entry("Nam/nữ", "owner_sex"))  # fmt: skip
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("Sinh ngày", "owner_birth_date"),
                 facts.entry("Dân tộc", "_owner_ethnicity"))  # fmt: skip
    side_by_side(sheet, how, (0.58, 0.42), facts.entry("CMND/CCCD số", "owner_id_number"),
                 facts.entry("Ngày cấp", "_owner_issued"))  # fmt: skip
    pair(sheet, how, facts.entry("Nơi ĐKHK thường trú", "_owner_home"))
    sheet.para("Chữ ký của đại diện hộ kinh doanh: ", Leader())
    _signed_right(sheet, business, cast, dice)


def _one_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """All values in one ruled table, the trades in a part of it with heads of their own."""
    business = business_facts(cast, dice, date_dashed)
    facts = business.facts
    _begin(sheet, business)
    two_halves(sheet, business.agency, dice, under_motto=(f"{business.agency.place}, {date_long(cast.issued)}",))
    sheet.skip(8)
    sheet.para(" ".join(_TITLE), align="center", style=Style(bold=True, size=sheet.look.size + 2.5), after=8)
    widths = (0.36, 0.64)

    def part(*labels: tuple[str, str], value: Style = PLAIN) -> None:
        entries = [facts.entry(label, key) for label, key in labels]
        record(sheet, *entries)
        sheet.table(widths, [[[entry.label], [Run(entry.printed, value)]] for entry in entries], pad=4)

    part(("Mã số hộ kinh doanh", "business_code"), value=BOLD)
    part(("Ngày đăng ký", "first_registration_date"))
    if business.changed:
        part(("Số lần thay đổi", "amendment_number"), ("Ngày thay đổi gần nhất", "amendment_date"))
    part(("Tên hộ kinh doanh", "business_name"), value=BOLD)
    part(("Địa chỉ trụ sở", "head_office"), ("Vốn kinh doanh", "capital"), ("Bằng chữ", "_capital_words"))
    sheet.table((1.0,), [[[bold("Danh mục ngành, nghề")]]], aligns=("center",), pad=4)
    _trade_table(sheet, business, ("Số TT", "Tên ngành, nghề", "Mã số"), (0.12, 0.7, 0.18))
    sheet.table((1.0,), [[[bold("Đại diện hộ kinh doanh")]]], aligns=("center",), pad=4)
    part(("Họ và tên", "owner_name"), value=BOLD)
    part(("Giới tính", "owner_sex"), ("Ngày sinh", "owner_birth_date"), ("Số định danh cá nhân", "owner_id_number"),
         ("Nơi thường trú", "_owner_home"))  # fmt: skip
    _signed_right(sheet, business, cast, dice, dated=False)


def _english_cells(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Registry values in ruled cells at the top, English below every label."""
    business = business_facts(cast, dice, date_slashed)
    facts, how = business.facts, Pairing(value=BOLD)
    small = Style(italic=True, size=sheet.look.size * 0.74)
    _begin(sheet, business)
    two_halves(sheet, business.agency, dice, divide=0.46)
    sheet.skip(6)
    sheet.para(" ".join(_TITLE), align="center", style=Style(bold=True, size=sheet.look.size + 2), after=0)
    sheet.para("Business household registration certificate", align="center", style=small, after=6)
    cells = [facts.entry("Mã số hộ kinh doanh", "business_code"),
             facts.entry("Đăng ký lần đầu ngày", "first_registration_date")]  # fmt: skip
    if business.changed:
        cells += [facts.entry("Thay đổi lần thứ", "amendment_number"), facts.entry("Ngày thay đổi", "amendment_date")]
    widths = (0.34, 0.26, 0.18, 0.22) if business.changed else (0.55, 0.45)
    form_cells(sheet, Pairing(value=BOLD, colon=""), widths, *cells)
    sheet.skip(8)

    def one(label: str, english: str, key: str) -> None:
        glossed(sheet, how, (0.36, 0.64), (facts.entry(label, key), english))

    one("1. Tên hộ kinh doanh", "Name of business household", "business_name")
    one("2. Trụ sở hộ kinh doanh", "Registered address", "head_office")
    sheet.para("3. Ngành, nghề kinh doanh:", after=0)
    sheet.para("Business lines", style=small, after=3)
    _trade_table(sheet, business, ("STT/No.", "Tên ngành/Business line", "Mã/Code"), (0.14, 0.68, 0.18))
    sheet.skip(4)
    one("4. Vốn kinh doanh", "Business capital", "capital")
    sheet.para("5. Đại diện hộ kinh doanh", style=BOLD, after=0)
    sheet.para("Representative of the household", style=small, after=2)
    one("Họ, chữ đệm, tên", "Full name", "owner_name")
    glossed(sheet, how, (0.5, 0.5), (facts.entry("Ngày sinh", "owner_birth_date"), "Date of birth"),
            (facts.entry("Giới tính", "owner_sex"), "Sex"))  # fmt: skip
    one("Số định danh cá nhân", "Personal identification number", "owner_id_number")
    one("Nơi cư trú", "Place of residence", "_owner_home")
    _signed_right(sheet, business, cast, dice)


def _owner_first(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Two headed sections, the representative's before the business; trades numbered with codes in brackets."""
    business = business_facts(cast, dice, date_short)
    facts, how = business.facts, Pairing(value=BOLD_ITALIC)
    _begin(sheet, business)
    one_line_office(sheet, business.agency, align="center")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    for line in _TITLE:
        sheet.para(line, align="center", style=Style(bold=True, size=sheet.look.size + 3), after=0)
    record(sheet, facts.entry("", "business_code"))
    sheet.para("Số: ", bold(facts["business_code"]), align="center", after=6)
    sheet.para("I. ĐẠI DIỆN HỘ KINH DOANH", style=BOLD, after=2)
    pair(sheet, how, facts.entry("a) Họ và tên", "owner_name"), facts.entry("b) Giới tính", "owner_sex"),
         facts.entry("c) Ngày sinh", "owner_birth_date"), facts.entry("d) Số CCCD", "owner_id_number"),
         facts.entry("đ) Chỗ ở hiện nay", "_owner_home"), first=12, hang=28)  # fmt: skip
    sheet.skip(3)
    sheet.para("II. HỘ KINH DOANH", style=BOLD, after=2)
    pair(sheet, how, facts.entry("a) Tên gọi", "business_name"), facts.entry("b) Trụ sở", "head_office"),
         first=12, hang=28)  # fmt: skip
    capital = facts.entry("c) Vốn kinh doanh (đồng)", "capital")
    record(sheet, capital)
    sheet.para(f"{capital.label}: ", Run(facts["capital"].removesuffix(" đồng"), BOLD_ITALIC), first=12)
    sheet.para("d) Ngành nghề kinh doanh:", first=12)
    for index, (name, code) in enumerate(business.trades, 1):
        sheet.para(f"{index}. ", Run(name, BOLD_ITALIC), f" (mã ngành {code})", first=28, hang=42)
    sheet.skip(3)
    sheet.para("III. ĐĂNG KÝ", style=BOLD, after=2)
    pair(sheet, how, facts.entry("a) Ngày đăng ký lần thứ nhất", "first_registration_date"), first=12)
    if business.changed:
        record(sheet, facts.entry("", "amendment_number"), facts.entry("", "amendment_date"))
        sheet.para(f"b) Đăng ký thay đổi lần thứ {facts['amendment_number']}: ",
                   Run(facts["amendment_date"], BOLD_ITALIC), first=12)  # fmt: skip
    _signed_right(sheet, business, cast, dice)


def _flush_left(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Title and code at the left edge, bold labels with the values on the line below, trades as codes with names."""
    business = business_facts(cast, dice, date_dotted, own_code=dice.chance(0.5))
    facts, how = business.facts, Pairing(label=BOLD, value=PLAIN, colon="", after=2)
    _begin(sheet, business)
    two_halves(sheet, business.agency, dice, divide=0.5)
    sheet.skip(8)
    for line in _TITLE:
        sheet.para(line, style=Style(bold=True, size=sheet.look.size + 4), after=0)
    pair(sheet, Pairing(value=BOLD), facts.entry("Mã số đăng ký", "business_code"))
    record(sheet, facts.entry("", "first_registration_date"))
    line = f"Đăng ký lần đầu ngày {facts['first_registration_date']}"
    if business.changed:
        record(sheet, facts.entry("", "amendment_number"), facts.entry("", "amendment_date"))
        line += f"; đăng ký thay đổi lần thứ {facts['amendment_number']} ngày {facts['amendment_date']}"
    sheet.para(line, style=ITALIC, after=6)
    below(sheet, how, facts.entry("Tên hộ kinh doanh", "business_name"),
          facts.entry("Địa chỉ trụ sở hộ kinh doanh", "head_office"))  # fmt: skip
    sheet.para("Ngành nghề kinh doanh", style=BOLD, after=0)
    for name, code in business.trades:
        sheet.para(f"{code} - {name}", hang=36, after=1)
    sheet.skip(2)
    record(sheet, facts.entry("", "capital"))
    sheet.para("Vốn đăng ký", style=BOLD, after=0)
    sheet.para(facts["capital"], Run(f" ({facts['_capital_words']})", ITALIC), after=3)
    sheet.para("Người đại diện", style=BOLD, after=1)
    inline = Pairing(label=BOLD, value=PLAIN)
    side_by_side(sheet, inline, (0.66, 0.34), facts.entry("Họ tên", "owner_name"), facts.entry("Giới", "owner_sex"))
    side_by_side(sheet, inline, (0.45, 0.55), facts.entry("Sinh ngày", "owner_birth_date"),
                 facts.entry("CCCD số", "owner_id_number"))  # fmt: skip
    pair(sheet, inline, facts.entry("Thường trú", "_owner_home"))
    _signed_right(sheet, business, cast, dice)


HOUSEHOLD_DRAWN = (
    Drawn("household_older_lines", _older_lines),
    Drawn("household_one_table", _one_table, margins=(72, 44, 48)),
    Drawn("household_english_cells", _english_cells),
    Drawn("household_owner_first", _owner_first, 13.0),
    Drawn("household_flush_left", _flush_left),
)
