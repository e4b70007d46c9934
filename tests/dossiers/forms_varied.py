"""Business certificates and letters of a second round: centred, in label tables, dashed, in two languages, in cells.

Canonical values as in `household` and `application`.
"""

from __future__ import annotations

from tests.dossiers.application_drawn import invent_letter, noted, signed_by, titled, to_one_line
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.feet import one_line_office, two_halves
from tests.dossiers.household_facts import business_facts
from tests.dossiers.household_further import amended, begin, print_title, signed_right
from tests.dossiers.pairs import Pairing, form_cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, bold
from tests.dossiers.under import Under, said, stack, stack_row
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed


def _centred(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A certificate to hang on a wall: every label with its value on a centred line, the trades behind one another."""
    business = business_facts(cast, dice, date_slashed)
    facts = business.facts
    begin(sheet, business)
    two_halves(sheet, business.agency, dice)
    sheet.skip(6)
    print_title(sheet, larger=5.0, one_line=True)
    keys = (("Mã số hộ kinh doanh", "business_code"), ("Ngày đăng ký lần đầu", "first_registration_date"),
            ("Tên hộ kinh doanh", "business_name"), ("Địa chỉ trụ sở", "head_office"), ("Vốn kinh doanh", "capital"),
            ("Họ và tên chủ hộ", "owner_name"), ("Ngày sinh", "owner_birth_date"), ("Giới tính", "owner_sex"),
            ("Số định danh cá nhân", "owner_id_number"))  # fmt: skip
    for label, key in keys[:5]:
        record(sheet, facts.entry("", key))
        sheet.para(f"{label}: ", Run(facts[key], BOLD), align="center")
    amended(sheet, business, "Đăng ký thay đổi lần thứ {n} ngày {day}", style=ITALIC)
    sheet.para("Ngành, nghề kinh doanh: ", "; ".join(business.trade_names), align="center")
    for label, key in keys[5:]:
        record(sheet, facts.entry("", key))
        sheet.para(f"{label}: ", Run(facts[key], BOLD), align="center")
    signed_right(sheet, business, cast, dice, left=0.55)


def _label_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled table of labels and values; the trades one a line in their cell, each behind its code."""
    business = business_facts(cast, dice, date_dashed, own_code=dice.chance(0.5))
    facts = business.facts
    begin(sheet, business)
    state_heading(sheet, spell=dice.whole(0, 3))
    one_line_office(sheet, business.agency, align="center")
    sheet.skip(4)
    print_title(sheet, larger=2.0)
    sheet.skip(4)
    rows: list[list[list[Item]]] = []
    for label, key in (("Mã số", "business_code"), ("Đăng ký lần đầu ngày", "first_registration_date"),
                       ("Tên hộ kinh doanh", "business_name"), ("Địa chỉ kinh doanh", "head_office"),
                       ("Số vốn kinh doanh", "capital"), ("Chủ hộ kinh doanh", "owner_name"),
                       ("Ngày, tháng, năm sinh", "owner_birth_date"), ("Giới tính", "owner_sex"),
                       ("Số CCCD", "owner_id_number"), ("Nơi thường trú", "_owner_home")):  # fmt: skip
        record(sheet, facts.entry("", key))
        rows.append([[label], [bold(facts[key])]])
    sheet.table((0.32, 0.68), rows, pad=4)
    amended(sheet, business, "Đăng ký thay đổi lần thứ {n}: ngày {day}", align="left")
    sheet.para("Ngành, nghề kinh doanh:", style=BOLD, after=1)
    for name, code in business.trades:
        sheet.para(f"+ {name}. Mã ngành: {code}", first=12, hang=24, after=1)
    signed_right(sheet, business, cast, dice)


def _dashed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels behind dashes in words of their own; several facts on a line; capital in words too."""
    business = business_facts(cast, dice, date_long)
    facts, how = business.facts, Pairing(value=PLAIN)
    begin(sheet, business)
    two_halves(sheet, business.agency, dice, divide=0.5, under_office=("Số: ", facts["business_code"]))
    record(sheet, facts.entry("", "business_code"), facts.entry("", "first_registration_date"))
    sheet.skip(8)
    print_title(sheet, larger=3.0)
    sheet.para(f"Cấp lần đầu, {facts['first_registration_date']}", align="center", style=ITALIC, after=0)
    amended(sheet, business, "Cấp thay đổi lần thứ {n}, {day}", style=ITALIC)
    sheet.skip(4)
    pair(sheet, how, facts.entry("- Tên hộ kinh doanh ghi bằng tiếng Việt", "business_name"),
         facts.entry("- Trụ sở chính đặt tại", "head_office"), hang=0)  # fmt: skip
    record(sheet, facts.entry("", "capital"))
    sheet.para(f"- Tổng số vốn đăng ký kinh doanh: {facts['capital']} (bằng chữ: {facts['_capital_words']})")
    sheet.para("- Ngành nghề kinh doanh đăng ký:", after=1)
    for index, (name, code) in enumerate(business.trades, 1):
        sheet.para(f"{index}. {name}: {code}", first=24, hang=38, after=1)
    pair(sheet, how, facts.entry("- Họ tên người đại diện hộ kinh doanh", "owner_name"))
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("- Sinh ngày", "owner_birth_date"),
                 facts.entry("Giới tính", "owner_sex"))  # fmt: skip
    pair(sheet, how, facts.entry("- Số căn cước công dân/định danh", "owner_id_number"),
         facts.entry("- Đăng ký thường trú tại", "_owner_home"), hang=0)  # fmt: skip
    signed_right(sheet, business, cast, dice, left=0.5)


def _below_wish(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The wish in a paragraph of its own below a line that ends with a colon; facts two a line."""
    letter = invent_letter(cast, dice, date_slashed)
    facts, how = letter.facts, Pairing(value=PLAIN)
    noted(sheet, letter, "request")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    to_one_line(sheet, letter)
    side_by_side(sheet, how, (0.6, 0.4), facts.entry("Họ và tên", "applicant_name"),
                 facts.entry("Sinh ngày", "applicant_birth_date"))  # fmt: skip
    side_by_side(sheet, how, (0.6, 0.4), facts.entry("CCCD/Hộ chiếu số", "applicant_id_number"),
                 facts.entry("Ngày cấp", "_issued"))  # fmt: skip
    pair(sheet, how, facts.entry("Nơi cư trú hiện tại", "applicant_residence"), hang=0)
    sheet.para(f"Lý do làm đơn: {letter.matter.reason}", align="justify")
    sheet.para(f"Kính đề nghị {letter.offices[0]} xem xét, giải quyết nội dung sau:", first=20, after=2)
    sheet.para(f"{letter.matter.request}.", first=20, align="justify")
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    sheet.columns((0.5, 1.0, signed_by(sheet, letter, "NGƯỜI LÀM ĐƠN", "(Ký, họ tên)", date_line=place)))


def _letter_cells(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Ruled cells with small labels; sections A and B; the place and day at the top."""
    letter = invent_letter(cast, dice, date_dotted)
    facts, how = letter.facts, Pairing(value=BOLD, colon="")
    noted(sheet, letter)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para("Kính gửi:", style=BOLD, align="center", after=0)
    for office in letter.offices:
        sheet.para(f"+ {office}", align="center", after=0)
    sheet.skip(4)
    sheet.para("A. NGƯỜI YÊU CẦU", style=BOLD, after=2)
    form_cells(sheet, how, (0.6, 0.4), facts.entry("Họ, chữ đệm và tên", "applicant_name"),
               facts.entry("Ngày, tháng, năm sinh", "applicant_birth_date"))  # fmt: skip
    form_cells(sheet, how, (0.4, 0.6), facts.entry("Số định danh cá nhân", "applicant_id_number"),
               facts.entry("Nơi thường trú", "applicant_residence"))  # fmt: skip
    sheet.skip(4)
    sheet.para("B. NỘI DUNG", style=BOLD, after=2)
    form_cells(sheet, how, (1.0,), facts.entry("Yêu cầu", "request"))
    sheet.para(f"Lý do: {letter.matter.reason}", align="justify")
    sheet.columns((0.5, 1.0, signed_by(sheet, letter, "NGƯỜI YÊU CẦU", "(Ký, ghi rõ họ tên)")))


def _glossed_business(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels over English over values, two a row."""
    business = business_facts(cast, dice, date_short)
    say = said(business.facts)
    how = Under(label=BOLD, english=Style(italic=True, size=sheet.look.size * 0.78), value=PLAIN, joint="\n", gap=4)
    begin(sheet, business)
    two_halves(sheet, business.agency, dice)
    sheet.skip(5)
    print_title(sheet, larger=2.0)
    half = (0.5, 0.5)
    stack_row(sheet, how, half, say("Mã số hộ kinh doanh", "business_code", "Business code"),
              say("Ngày đăng ký lần đầu", "first_registration_date", "Date of first registration"))  # fmt: skip
    stack(sheet, how, say("Tên hộ kinh doanh", "business_name", "Name of business household"),
          say("Địa chỉ trụ sở", "head_office", "Head office address"))  # fmt: skip
    stack_row(sheet, how, half, say("Vốn kinh doanh", "capital", "Capital"),
              say("Họ và tên chủ hộ", "owner_name", "Owner's full name"))  # fmt: skip
    stack_row(sheet, how, (0.3, 0.2, 0.5), say("Ngày sinh", "owner_birth_date", "Date of birth"),
              say("Giới tính", "owner_sex", "Sex"),
              say("Số định danh", "owner_id_number", "Personal ID number"))  # fmt: skip
    amended(sheet, business, "Đăng ký thay đổi lần thứ {n}, ngày {day}", align="left")
    sheet.para("Ngành, nghề kinh doanh", style=BOLD, after=0)
    sheet.para("Business lines", style=how.english, after=1)
    for index, (name, code) in enumerate(business.trades, 1):
        sheet.para(f"{index}. {name} ({code})", hang=14, after=1)
    signed_right(sheet, business, cast, dice)


HOUSEHOLD_VARIED = (
    Drawn("household_centred", _centred, 13.0, A4_LANDSCAPE),
    Drawn("household_label_table", _label_table),
    Drawn("household_dashed", _dashed, 12.5),
    Drawn("household_glossed", _glossed_business, 12.0),
)
LETTERS_VARIED = (
    Drawn("letter_below_wish", _below_wish, 13.0),
    Drawn("letter_cells", _letter_cells, 13.0),
)
