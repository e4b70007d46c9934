"""Household business certificates with two facts a row, their trades in a sentence or in a table by name.

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
from tests.dossiers.household_further import begin, open_rows, print_title, signed_right
from tests.dossiers.pairs import Pairing, below, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, Style
from tests.dossiers.wording import date_dashed, date_short


def _running_trades(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Two labels a row at tabs; the trades one behind the other in running text, each with its code."""
    business = business_facts(cast, dice, date_short)
    facts, how = business.facts, Pairing(value=BOLD)
    begin(sheet, business)
    two_halves(sheet, business.agency, dice, divide=0.48)
    sheet.skip(8)
    print_title(sheet, larger=2.5)
    sheet.skip(4)
    side_by_side(sheet, how, (0.52, 0.48), facts.entry("Mã số HKD", "business_code"),
                 facts.entry("Cấp lần đầu", "first_registration_date"))  # fmt: skip
    if business.changed:
        side_by_side(sheet, how, (0.52, 0.48), facts.entry("Thay đổi lần", "amendment_number"),
                     facts.entry("Ngày thay đổi", "amendment_date"))  # fmt: skip
    pair(sheet, how, facts.entry("Tên hộ kinh doanh", "business_name"), facts.entry("Trụ sở", "head_office"), hang=0)
    trades = "; ".join(f"{name} ({code})" for name, code in business.trades)
    sheet.para("Ngành, nghề kinh doanh: ", f"{trades}.", align="justify")
    pair(sheet, how, facts.entry("Vốn kinh doanh", "capital"))
    pair(sheet, how, facts.entry("Chủ hộ", "owner_name"))
    side_by_side(sheet, how, (0.52, 0.48), facts.entry("Sinh ngày", "owner_birth_date"),
                 facts.entry("Giới tính", "owner_sex"))  # fmt: skip
    pair(sheet, how, facts.entry("Số CCCD", "owner_id_number"), facts.entry("Nơi ở", "_owner_home"), hang=0)
    signed_right(sheet, business, cast, dice, left=0.4)


def _ledger(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A state heading above the office, values below small labels in two columns, trades in an open table by name."""
    business = business_facts(cast, dice, date_dashed, own_code=dice.chance(0.5))
    facts = business.facts
    small, how = Style(size=sheet.look.size * 0.8), Pairing(label=Style(size=sheet.look.size * 0.8), value=BOLD)
    begin(sheet, business)
    state_heading(sheet, spell=dice.whole(0, 3), rule=0.25)
    one_line_office(sheet, business.agency, joint=" – ")
    print_title(sheet, larger=2.5, one_line=True)
    sheet.skip(6)

    def two(*labels: tuple[str, str]) -> None:
        entries = [facts.entry(label, key) for label, key in labels]
        record(sheet, *entries)
        cells(sheet, (0.5, 0.5), [[([f"{entry.label}:"], small), ([entry.printed], BOLD)] for entry in entries])
        sheet.skip(3)

    two(("Mã số đăng ký hộ kinh doanh", "business_code"), ("Ngày cấp lần đầu", "first_registration_date"))
    if business.changed:
        two(("Số lần thay đổi", "amendment_number"), ("Ngày đăng ký thay đổi gần nhất", "amendment_date"))
    below(sheet, how, facts.entry("Tên hộ kinh doanh", "business_name"),
          facts.entry("Địa điểm kinh doanh", "head_office"))  # fmt: skip
    sheet.para("Ngành, nghề kinh doanh:", style=small, after=1)
    rows = [(name, code, "Chính" if index == 0 else "") for index, (name, code) in enumerate(business.trades)]
    open_rows(sheet, (0.68, 0.16, 0.16), [("Tên ngành", "Mã số", "Ghi chú"), *rows], ITALIC, gap=dice.real(1, 4))
    sheet.skip(3)
    two(("Vốn kinh doanh", "capital"), ("Họ và tên chủ hộ", "owner_name"))
    two(("Ngày sinh", "owner_birth_date"), ("Giới tính", "owner_sex"))
    two(("Số định danh cá nhân", "owner_id_number"), ("Điện thoại", "_phone"))
    signed_right(sheet, business, cast, dice, left=0.5)


HOUSEHOLD_COLUMNS = (
    Drawn("household_running_trades", _running_trades, 13.0),
    Drawn("household_ledger", _ledger),
)
