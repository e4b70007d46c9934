"""Household business certificates worded and set otherwise: prose, dashes without codes, cells, sections, two columns.

Canonical values as in `household`.
"""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import one_line_office, two_halves
from tests.dossiers.household_facts import business_facts
from tests.dossiers.household_further import amended, begin, open_rows, print_title, signed_right
from tests.dossiers.pairs import Pairing, cells, form_cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style, bold
from tests.dossiers.under import Under, said, stack, stack_row
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed


def _members(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form with its notes; trades at dashes without codes; the members of the family in a table below."""
    business = business_facts(cast, dice, date_long)
    facts, how = business.facts, Pairing(value=PLAIN, leader=dice.pick(["", "."]))
    begin(sheet, business)
    two_halves(sheet, business.agency, dice, divide=0.44)
    sheet.skip(6)
    print_title(sheet, larger=2.0)
    record(sheet, facts.entry("", "business_code"), facts.entry("", "first_registration_date"))
    sheet.para("Số: ", bold(facts["business_code"]), align="center", after=0)
    sheet.para(f"Đăng ký lần đầu, {facts['first_registration_date']}", align="center", style=ITALIC, after=0)
    amended(sheet, business, "Đăng ký thay đổi lần thứ: {n}, {day}", style=ITALIC)
    sheet.skip(4)
    pair(sheet, how, facts.entry("1. Tên hộ kinh doanh (ghi bằng chữ in hoa)", "business_name"),
         facts.entry("2. Địa chỉ trụ sở hộ kinh doanh", "head_office"), hang=0)  # fmt: skip
    sheet.para(f"Điện thoại: {facts['_phone']}     Email:", after=2)
    sheet.para("3. Ngành, nghề kinh doanh:", after=1)
    ending = dice.pick([";", ".", ""])
    for name in business.trade_names:
        sheet.para(f"- {name}{ending}", first=14, hang=14, after=1)
    record(sheet, facts.entry("", "capital"))
    sheet.para(f"4. Vốn kinh doanh: {facts['capital']} ({facts['_capital_words']})")
    sheet.para("5. Thông tin về chủ hộ kinh doanh:")
    side_by_side(sheet, how, (0.65, 0.35), facts.entry("Họ và tên", "owner_name"),
                 facts.entry("Giới tính", "owner_sex"))  # fmt: skip
    side_by_side(sheet, how, (0.45, 0.3, 0.25), facts.entry("Sinh ngày", "owner_birth_date"),
                 facts.entry("Dân tộc", "_owner_ethnicity"))  # fmt: skip
    sheet.para("Loại giấy tờ pháp lý của cá nhân: Căn cước công dân")
    pair(sheet, how, facts.entry("Số giấy tờ pháp lý của cá nhân", "owner_id_number"))
    sheet.para(f"Ngày cấp: {facts['_owner_issued']}   Nơi cấp: Cục Cảnh sát QLHC về TTXH")
    pair(sheet, how, facts.entry("Địa chỉ thường trú", "_owner_home"), hang=0)
    sheet.para("6. Danh sách thành viên hộ gia đình tham gia thành lập hộ kinh doanh:", after=2)
    other = cast.father if facts["owner_name"] == cast.mother.upper_name else cast.mother
    rows = [("STT", "Họ và tên", "Ngày sinh", "Số CCCD"),
            ("1", other.name, date_slashed(other.birth), other.id_number)]  # fmt: skip
    sheet.table((0.1, 0.4, 0.22, 0.28), [[[text] for text in row] for row in rows])
    signed_right(sheet, business, cast, dice)


def _certified(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A certificate in sentences: what is certified, who owns it, what it trades in."""
    business = business_facts(cast, dice, date_slashed, own_code=dice.chance(0.5))
    facts = business.facts
    begin(sheet, business)
    keys = ("business_code", "first_registration_date", "business_name", "head_office", "capital", "owner_name",
            "owner_birth_date", "owner_sex", "owner_id_number")  # fmt: skip
    record(sheet, *(facts.entry("", key) for key in keys))
    two_halves(sheet, business.agency, dice, under_office=("Số: ", bold(facts["business_code"])))
    sheet.skip(10)
    print_title(sheet, larger=2.5)
    sheet.skip(4)
    sheet.para(f"{business.agency.plain} chứng nhận:", first=24)
    sheet.para("Hộ kinh doanh: ", bold(facts["business_name"]), first=24)
    sheet.para(f"Trụ sở tại: {facts['head_office']}.", first=24)
    sheet.para(f"Do ông (bà): {facts['owner_name']}, giới tính: {facts['owner_sex']}, sinh ngày "
               f"{facts['owner_birth_date']}, số CCCD: {facts['owner_id_number']}, cấp ngày {facts['_owner_issued']}, "
               f"thường trú tại: {facts['_owner_home']}, làm chủ hộ.", first=24, align="justify")  # fmt: skip
    sheet.para("Được kinh doanh các ngành, nghề sau đây:", first=24, after=1)
    for index, (name, code) in enumerate(business.trades, 1):
        sheet.para(f"{index}. {name} (mã ngành {code})", first=36, hang=50, after=1)
    sheet.para(f"Với số vốn kinh doanh là: {facts['capital']}.", first=24)
    sheet.para(f"Giấy này được cấp lần đầu ngày {facts['first_registration_date']}.", first=24)
    amended(sheet, business, "Thay đổi lần thứ {n} ngày {day}.", align="left")
    signed_right(sheet, business, cast, dice)


def _cells(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Ruled cells with small labels over values; the trades one a line in a cell of their own."""
    business = business_facts(cast, dice, date_dashed)
    facts, how = business.facts, Pairing(label=PLAIN, value=BOLD, colon="")
    begin(sheet, business)
    state_heading(sheet, spell=dice.whole(0, 3), rule=0.2)
    one_line_office(sheet, business.agency, align="center")
    print_title(sheet, larger=2.5, one_line=True)
    sheet.skip(5)
    form_cells(sheet, how, (0.5, 0.5), facts.entry("Mã số hộ kinh doanh", "business_code"),
               facts.entry("Ngày đăng ký lần đầu", "first_registration_date"))  # fmt: skip
    if business.changed:
        form_cells(sheet, how, (0.5, 0.5), facts.entry("Số lần thay đổi", "amendment_number"),
                   facts.entry("Ngày thay đổi gần nhất", "amendment_date"))  # fmt: skip
    form_cells(sheet, how, (1.0,), facts.entry("Tên hộ kinh doanh", "business_name"))
    form_cells(sheet, how, (1.0,), facts.entry("Địa điểm kinh doanh", "head_office"))
    small = Style(size=sheet.look.size * 0.76)
    lines = [([f"{index}. {name} - {code}"], PLAIN) for index, (name, code) in enumerate(business.trades, 1)]
    cells(sheet, (1.0,), [[(["Ngành, nghề kinh doanh"], small), *lines]], ruled=True, pad=4)
    form_cells(sheet, how, (0.45, 0.55), facts.entry("Vốn kinh doanh", "capital"),
               facts.entry("Họ và tên chủ hộ", "owner_name"))  # fmt: skip
    form_cells(sheet, how, (0.3, 0.2, 0.5), facts.entry("Ngày sinh", "owner_birth_date"),
               facts.entry("Giới tính", "owner_sex"),
               facts.entry("Số định danh cá nhân", "owner_id_number"))  # fmt: skip
    signed_right(sheet, business, cast, dice, left=0.5)


def _wide_heads(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An open table whose heads run over two lines, names wrapped between numbers and codes, no colons."""
    business = business_facts(cast, dice, date_short)
    facts, how = business.facts, Pairing(label=BOLD, value=PLAIN, colon="")
    begin(sheet, business)
    two_halves(sheet, business.agency, dice, divide=0.5)
    sheet.skip(8)
    print_title(sheet)
    sheet.skip(6)
    entries = [("Mã số đăng ký", "business_code"), ("Cấp lần đầu ngày", "first_registration_date"),
               ("Tên hộ kinh doanh", "business_name"), ("Nơi kinh doanh", "head_office"),
               ("Số vốn đăng ký", "capital"), ("Người đại diện hộ kinh doanh", "owner_name"),
               ("Ngày, tháng, năm sinh", "owner_birth_date"), ("Giới tính", "owner_sex"),
               ("Số căn cước", "owner_id_number"), ("Chỗ ở", "_owner_home")]  # fmt: skip
    for label, key in entries:
        entry = facts.entry(label, key)
        record(sheet, entry)
        cells(sheet, (0.36, 0.64), [[([entry.label], how.label)], [([entry.printed], how.value)]])
        sheet.skip(2)
    amended(sheet, business, "Thay đổi lần thứ {n}, ngày {day}", align="left")
    sheet.para("Ngành, nghề được phép kinh doanh", style=BOLD, after=2)
    rows = [(f"{index:02d}", name, code) for index, (name, code) in enumerate(business.trades, 1)]
    widths = dice.pick([(0.12, 0.6, 0.28), (0.15, 0.66, 0.19)])
    open_rows(sheet, widths, [("Số TT", "Tên ngành nghề kinh doanh", "Mã ngành theo VSIC"), *rows], BOLD, gap=3)
    signed_right(sheet, business, cast, dice, left=0.4)


def _sections(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Numbered sections in capitals; the main trade and the others behind labels of their own."""
    business = business_facts(cast, dice, date_dotted, own_code=dice.chance(0.5))
    facts, how = business.facts, Pairing(value=PLAIN)
    begin(sheet, business)
    two_halves(sheet, business.agency, dice, divide=0.4)
    sheet.skip(6)
    print_title(sheet, larger=2.0)
    sheet.skip(4)
    sheet.para("I. THÔNG TIN HỘ KINH DOANH", style=BOLD, after=2)
    pair(sheet, how, facts.entry("1. Tên hộ", "business_name"), facts.entry("2. Mã số", "business_code"),
         facts.entry("3. Ngày cấp lần đầu", "first_registration_date"), facts.entry("4. Địa chỉ", "head_office"),
         facts.entry("5. Tổng vốn kinh doanh", "capital"), first=10, hang=24)  # fmt: skip
    amended(sheet, business, "6. Thay đổi lần thứ {n}: ngày {day}", align="left")
    sheet.para("II. NGÀNH, NGHỀ KINH DOANH", style=BOLD, after=2)
    for index, (name, code) in enumerate(business.trades):
        sheet.para(f"{index + 1}. {name} ({code}){' - ngành chính' if index == 0 else ''}", first=10, hang=24, after=1)
    sheet.para("III. THÔNG TIN CHỦ HỘ KINH DOANH", style=BOLD, after=2)
    pair(sheet, how, facts.entry("1. Họ tên chủ hộ", "owner_name"), first=10)
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("2. Sinh ngày", "owner_birth_date"),
                 facts.entry("3. Giới tính", "owner_sex"))  # fmt: skip
    pair(
        sheet, how, facts.entry("4. CCCD số", "owner_id_number"), facts.entry("5. Cư trú tại", "_owner_home"), first=10
    )
    signed_right(sheet, business, cast, dice)


def _two_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The business on the left, its owner on the right, labels over values; trades across below them."""
    business = business_facts(cast, dice, date_slashed)
    say = said(business.facts)
    how = Under(label=dice.pick([ITALIC, PLAIN]), value=BOLD, colon=dice.pick(["", ":"]), gap=3)
    begin(sheet, business)
    two_halves(sheet, business.agency, dice, divide=0.45)
    sheet.skip(6)
    print_title(sheet, larger=2.0)
    sheet.skip(4)
    stack_row(sheet, how, (0.5, 0.5), say("Mã số hộ kinh doanh", "business_code"),
              say("Đăng ký lần đầu", "first_registration_date"))  # fmt: skip
    amended(sheet, business, "Đăng ký thay đổi lần thứ {n}, ngày {day}", align="left")

    def left() -> None:
        sheet.para("HỘ KINH DOANH", style=BOLD, after=2)
        stack(sheet, how, say("Tên hộ kinh doanh", "business_name"), say("Địa chỉ trụ sở", "head_office"),
              say("Vốn kinh doanh", "capital"))  # fmt: skip

    def right() -> None:
        sheet.para("CHỦ HỘ", style=BOLD, after=2)
        stack(sheet, how, say("Họ và tên", "owner_name"), say("Ngày sinh", "owner_birth_date"),
              say("Giới tính", "owner_sex"), say("Số định danh cá nhân", "owner_id_number"))  # fmt: skip

    sheet.columns((0.0, 0.48, left), (0.52, 1.0, right))
    sheet.para("Ngành, nghề kinh doanh", style=how.label, after=1)
    for name, code in business.trades:
        sheet.para(f"{code} - {name}", first=10, hang=24, after=1)
    signed_right(sheet, business, cast, dice)


HOUSEHOLD_WORDED = (
    Drawn("household_members", _members, 12.0),
    Drawn("household_certified", _certified, 13.0),
    Drawn("household_cells", _cells),
    Drawn("household_wide_heads", _wide_heads),
    Drawn("household_sections", _sections),
    Drawn("household_two_columns", _two_columns),
)
