"""Household business certificates whose trades stand in tables without rules, behind codes, or in running text.

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
from tests.dossiers.pairs import Line, Pairing, below, cells, pair, record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, bold
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_slashed


def begin(sheet: Sheet, business: Business) -> None:
    """Note what the head, the list of trades and the foot print without labels of their own."""
    record(sheet, business.facts.entry("", "issuer"), business.facts.entry("", "signer_name"))
    sheet.put("business_lines", business.trade_names)


def print_title(sheet: Sheet, *, larger: float = 3.0, align: str = "center", one_line: bool = False) -> None:
    """Print the paper's title, so many points larger than its text."""
    style = Style(bold=True, size=sheet.look.size + larger)
    lines = ("GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH",) if one_line else ("GIẤY CHỨNG NHẬN", "ĐĂNG KÝ HỘ KINH DOANH")
    for line in lines:
        sheet.para(line, align=align, style=style, after=0)


def signed_right(
    sheet: Sheet, business: Business, cast: Cast, dice: Dice, *, dated: bool = True, left: float = 0.45
) -> None:
    def right() -> None:
        if dated:
            place = f"{business.agency.place}, {date_long(cast.issued)}"
            sheet.para(place, align="center", style=ITALIC, after=1)
        how = Signing(business.agency.seal, stamped=dice.chance(0.2))
        signed(sheet, titles_of(business.agency, dice), cast.signer, dice, how)

    sheet.skip(6)
    sheet.columns((left, 1.0, right))


def amended(sheet: Sheet, business: Business, text: str, *, align: str = "center", style: Style = PLAIN) -> None:
    """Print the line about the last change, where there is one; `text` has {n} and {day}."""
    if business.changed:
        facts = business.facts
        record(sheet, facts.entry("", "amendment_number"), facts.entry("", "amendment_date"))
        line = text.format(n=facts["amendment_number"], day=facts["amendment_date"])
        sheet.para(line, align=align, style=style, after=2)


def open_rows(sheet: Sheet, widths: Sequence[float], rows: Sequence[Sequence[str]], head: Style, *, gap: float) -> None:
    """Print rows of a table that has no rules, the first of them as its head."""
    for number, row in enumerate(rows):
        style = head if number == 0 else PLAIN
        columns: list[list[Line]] = [[([text], style)] for text in row]
        cells(sheet, widths, columns)
        sheet.skip(gap)


def _open_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Numbered labels; trades in a table without rules, number, name and code."""
    business = business_facts(cast, dice, date_slashed)
    facts, how = business.facts, Pairing(value=PLAIN)
    begin(sheet, business)
    two_halves(sheet, business.agency, dice, divide=0.45)
    sheet.skip(8)
    print_title(sheet)
    record(sheet, facts.entry("", "business_code"), facts.entry("", "first_registration_date"))
    sheet.para("Mã số hộ kinh doanh: ", bold(facts["business_code"]), align="center", after=1)
    sheet.para(f"Đăng ký lần đầu, ngày {facts['first_registration_date']}", align="center", style=ITALIC, after=1)
    amended(sheet, business, "Đăng ký thay đổi lần thứ {n}, ngày {day}", style=ITALIC)
    sheet.skip(4)
    pair(sheet, Pairing(value=BOLD), facts.entry("1. Tên hộ kinh doanh", "business_name"))
    pair(sheet, how, facts.entry("2. Địa chỉ trụ sở", "head_office"), hang=0)
    sheet.para("3. Ngành, nghề kinh doanh:")
    rows = [(str(index), name, code) for index, (name, code) in enumerate(business.trades, 1)]
    open_rows(sheet, (0.1, 0.72, 0.18), [("STT", "Tên ngành", "Mã ngành"), *rows], BOLD, gap=dice.real(1, 4))
    sheet.skip(4)
    record(sheet, facts.entry("", "capital"))
    sheet.para("4. Vốn kinh doanh: ", facts["capital"], Run(f". Bằng chữ: {facts['_capital_words']}", ITALIC))
    sheet.para("5. Chủ hộ kinh doanh:")
    pair(sheet, how, facts.entry("Họ và tên", "owner_name"), first=12)
    pair(sheet, how, facts.entry("Giới tính", "owner_sex"), first=12)
    pair(sheet, how, facts.entry("Ngày, tháng, năm sinh", "owner_birth_date"), first=12)
    pair(sheet, how, facts.entry("Số định danh cá nhân", "owner_id_number"), first=12)
    pair(sheet, how, facts.entry("Nơi thường trú", "_owner_home"), first=12, hang=0)
    signed_right(sheet, business, cast, dice)


def _codes_first(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Values set in below bold labels; trades in an open table with the codes first and no numbers."""
    business = business_facts(cast, dice, date_long, own_code=dice.chance(0.5))
    facts, how = business.facts, Pairing(label=BOLD, value=PLAIN, colon=dice.pick(["", ":"]), after=2)
    begin(sheet, business)
    one_line_office(sheet, business.agency, align="center")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    print_title(sheet, larger=2.0, one_line=True)
    sheet.skip(6)
    below(sheet, how, facts.entry("Mã số hộ kinh doanh", "business_code"),
          facts.entry("Đăng ký lần đầu", "first_registration_date"), indent=18)  # fmt: skip
    amended(sheet, business, "Đăng ký thay đổi lần thứ {n}: {day}", align="left")
    below(sheet, how, facts.entry("Tên hộ kinh doanh", "business_name"),
          facts.entry("Địa chỉ trụ sở", "head_office"), indent=18)  # fmt: skip
    sheet.para("Ngành, nghề kinh doanh", style=BOLD, after=1)
    rows = [(code, name) for name, code in business.trades]
    open_rows(sheet, (0.18, 0.82), [("Mã ngành", "Tên ngành"), *rows], ITALIC, gap=2)
    sheet.skip(3)
    below(sheet, how, facts.entry("Vốn kinh doanh", "capital"), indent=18)
    below(sheet, how, facts.entry("Họ và tên chủ hộ", "owner_name"), indent=18)
    columns = [[([f"{label}{how.colon}"], BOLD), ([facts[key]], PLAIN)]
               for label, key in (("Ngày sinh", "owner_birth_date"), ("Giới tính", "owner_sex"),
                                  ("Số định danh cá nhân", "owner_id_number"))]  # fmt: skip
    record(sheet, *(facts.entry("", key) for key in ("owner_birth_date", "owner_sex", "owner_id_number")))
    cells(sheet, (0.4, 0.2, 0.4), columns)
    signed_right(sheet, business, cast, dice)


def _bracketed_list(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Values at a tab; trades as a list "1) …" with the code behind a dash, the owner in an open table of labels."""
    business = business_facts(cast, dice, date_dashed, own_code=True)
    facts, how = business.facts, Pairing(value=PLAIN)
    begin(sheet, business)
    two_halves(sheet, business.agency, dice, divide=0.38, under_office=(Run("Số: "), bold(facts["business_code"])))
    record(sheet, facts.entry("", "business_code"), facts.entry("", "first_registration_date"))
    sheet.skip(8)
    print_title(sheet, larger=1.5)
    sheet.para(f"(Cấp lần đầu ngày {facts['first_registration_date']})", align="center", style=ITALIC, after=2)
    amended(sheet, business, "(Thay đổi lần thứ {n} ngày {day})", style=ITALIC)
    sheet.skip(4)
    pair(sheet, how, facts.entry("Tên hộ kinh doanh", "business_name"),
         facts.entry("Địa chỉ kinh doanh", "head_office"), facts.entry("Điện thoại", "_phone"),
         facts.entry("Số vốn kinh doanh", "capital"), at=150)  # fmt: skip
    sheet.para("Ngành, nghề kinh doanh gồm:", after=1)
    for index, (name, code) in enumerate(business.trades, 1):
        sheet.para(f"{index}) {name} - Mã {code}{';' if index < len(business.trades) else '.'}", first=20, hang=36)
    sheet.skip(3)
    sheet.para("Thông tin về chủ hộ kinh doanh", style=BOLD, after=2)
    entries = [facts.entry(label, key) for label, key in (
        ("Họ và tên", "owner_name"), ("Sinh ngày", "owner_birth_date"), ("Giới tính", "owner_sex"),
        ("Số căn cước công dân", "owner_id_number"), ("Địa chỉ thường trú", "_owner_home"))]  # fmt: skip
    record(sheet, *entries)
    for entry in entries:
        cells(sheet, (0.34, 0.66), [[([entry.label], PLAIN)], [([entry.printed], BOLD)]])
        sheet.skip(2)
    signed_right(sheet, business, cast, dice, left=0.5)


def _two_languages(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Both languages on one line; an open table with heads over two lines and the main trade marked."""
    business = business_facts(cast, dice, date_dotted)
    facts = business.facts
    how = Pairing(value=BOLD)
    begin(sheet, business)
    two_halves(sheet, business.agency, dice, divide=0.42)
    sheet.skip(6)
    print_title(sheet, larger=2.0)
    sheet.para("CERTIFICATE OF HOUSEHOLD BUSINESS REGISTRATION", align="center", style=ITALIC, after=3)

    def one(vietnamese: str, english: str, key: str, first: float = 0.0) -> None:
        record(sheet, facts.entry("", key))
        label: list[Item] = [f"{vietnamese}/", Run(english, ITALIC), ": "]
        sheet.para(*label, Run(facts[key], how.value), first=first, hang=first + 10)

    one("Mã số", "Business code", "business_code")
    one("Ngày đăng ký lần đầu", "Date of first registration", "first_registration_date")
    amended(sheet, business, "Đăng ký thay đổi lần thứ/Amendment No. {n}, ngày/date {day}", align="left")
    one("1. Tên hộ kinh doanh", "Name of household business", "business_name")
    one("2. Địa chỉ trụ sở", "Head office address", "head_office")
    sheet.para("3. Ngành, nghề kinh doanh/", Run("Business lines", ITALIC), ":", after=2)
    widths = (0.08, 0.18, 0.56, 0.18)
    heads = (("TT", "No."), ("Mã ngành", "Code"), ("Tên ngành", "Business line"), ("Chính", "Main"))
    small = Style(italic=True, size=sheet.look.size * 0.8)
    cells(sheet, widths, [[([head], BOLD), ([english], small)] for head, english in heads])
    for index, (name, code) in enumerate(business.trades, 1):
        row = (str(index), code, name, "X" if index == 1 else "")
        cells(sheet, widths, [[([text], PLAIN)] for text in row])
        sheet.skip(2)
    sheet.skip(3)
    one("4. Vốn kinh doanh", "Business capital", "capital")
    sheet.para("5. Chủ hộ kinh doanh/", Run("Owner", ITALIC), ":")
    one("Họ và tên", "Full name", "owner_name", 10)
    one("Ngày sinh", "Date of birth", "owner_birth_date", 10)
    one("Giới tính", "Sex", "owner_sex", 10)
    one("Số định danh cá nhân", "Personal identification number", "owner_id_number", 10)
    one("Nơi cư trú", "Place of residence", "_owner_home", 10)
    signed_right(sheet, business, cast, dice)


HOUSEHOLD_FURTHER = (
    Drawn("household_open_table", _open_table),
    Drawn("household_codes_first", _codes_first),
    Drawn("household_bracketed_list", _bracketed_list),
    Drawn("household_two_languages", _two_languages),
)
