"""Certificates of enterprise registration (giấy chứng nhận đăng ký doanh nghiệp).

Canonical values: `enterprise_name` the Vietnamese name in capitals; `charter_capital` whole đồng; `issuer` the office
that registers enterprises as the head prints it; `owner_name` and its like belong to a company's one owner,
who need not represent it.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts, drawn_paper, pick_layout
from tests.dossiers.enterprise_afresh import CERTIFICATES_AFRESH
from tests.dossiers.enterprise_chance import CERTIFICATES_CHANCE
from tests.dossiers.enterprise_drawn import CERTIFICATES_DRAWN
from tests.dossiers.enterprise_facts import dates, firm_of, foot, head
from tests.dossiers.enterprise_later import CERTIFICATES_LATEST
from tests.dossiers.enterprise_wide import CERTIFICATES_WIDE
from tests.dossiers.enterprise_worded import Company, worded
from tests.dossiers.pairs import Pairing, form_cells, pair, record, side_by_side
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, PLAIN, Item, Run, bold
from tests.dossiers.wording import date_bare, date_long, date_slashed


def _numbered(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of TT 01/2021: numbered parts, the representative's facts with stars."""
    firm = firm_of(cast, dice)
    facts, how = firm.facts, Pairing(value=dice.pick([PLAIN, BOLD]))
    head(sheet, firm, dice)
    dates(sheet, facts, changed=dice.chance(0.6))
    sheet.para("1. Tên công ty", style=BOLD, after=1)
    pair(sheet, how, facts.entry("Tên công ty viết bằng tiếng Việt", "enterprise_name"), hang=0)
    pair(sheet, how, facts.entry("Tên công ty viết tắt", "_short"))
    sheet.para("2. Địa chỉ trụ sở chính", style=BOLD, after=1)
    sheet.para(facts["head_office"])
    record(sheet, facts.entry("", "head_office"))
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("Điện thoại", "_phone"))
    sheet.para(bold("3. Vốn điều lệ: "), Run(facts["charter_capital"], how.value))
    record(sheet, facts.entry("", "charter_capital"))
    sheet.para(f"Bằng chữ: {facts['_words']}")
    sheet.para("4. Người đại diện theo pháp luật của công ty", style=BOLD, after=1)
    side_by_side(
        sheet, how, (0.68, 0.32), facts.entry("* Họ và tên", "representative_name"), facts.entry("Giới tính", "_sex")
    )
    pair(sheet, how, facts.entry("Chức danh", "representative_title"))
    side_by_side(
        sheet,
        how,
        (0.4, 0.25, 0.35),
        facts.entry("Sinh ngày", "representative_birth_date"),
        facts.entry("Dân tộc", "_ethnicity"),
        facts.entry("Quốc tịch", "_nationality"),
    )
    pair(
        sheet,
        how,
        facts.entry("Loại giấy tờ pháp lý của cá nhân", "_paper"),
        facts.entry("Số giấy tờ pháp lý của cá nhân", "representative_id_number"),
        facts.entry("Ngày cấp", "_issued"),
        facts.entry("Địa chỉ thường trú", "_home"),
        hang=0,
    )
    foot(sheet, cast, firm, dice)


def _of_2025(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The newer form: each part with its value behind the heading, the owner before the representative."""
    firm = firm_of(cast, dice)
    facts, how = firm.facts, Pairing(label=BOLD, value=PLAIN)
    plain = Pairing(value=PLAIN)
    head(sheet, firm, dice)
    dates(sheet, facts, changed=True, code="Mã số")
    pair(
        sheet,
        how,
        facts.entry("1. Tên doanh nghiệp", "enterprise_name"),
        facts.entry("2. Trụ sở chính", "head_office"),
        facts.entry("3. Vốn điều lệ", "charter_capital"),
        hang=0,
    )
    sheet.para("4. Thông tin về chủ sở hữu", style=BOLD, after=1)
    owner = cast.mother if facts["representative_name"] == cast.father.upper_name else cast.father
    sheet.put("owner_name", owner.upper_name)
    sheet.put("owner_birth_date", owner.birth.isoformat())
    sheet.put("owner_id_number", owner.id_number)
    sheet.para(f"Họ và tên: {owner.upper_name}    Giới tính: {owner.sex}")
    sheet.para(f"Ngày, tháng, năm sinh: {owner.birth:%d/%m/%Y}    Số định danh cá nhân: {owner.id_number}")
    sheet.para("5. Người đại diện theo pháp luật", style=BOLD, after=1)
    pair(sheet, plain, facts.entry("Họ, chữ đệm và tên", "representative_name"))
    side_by_side(
        sheet,
        plain,
        (0.5, 0.5),
        facts.entry("Ngày, tháng, năm sinh", "representative_birth_date"),
        facts.entry("Giới tính", "_sex"),
    )
    pair(
        sheet,
        plain,
        facts.entry("Số định danh cá nhân", "representative_id_number"),
        facts.entry("Chức danh", "representative_title"),
        facts.entry("Địa chỉ liên lạc", "_home"),
        hang=0,
    )
    foot(sheet, cast, firm, dice)


def _ruled(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Ruled cells with small labels over values."""
    firm = firm_of(cast, dice)
    facts, how = firm.facts, Pairing(colon="")
    head(sheet, firm, dice)
    dates(sheet, facts, changed=dice.chance(0.5))
    for widths, labels in (
        ((1.0,), (("Tên doanh nghiệp", "enterprise_name"),)),
        ((1.0,), (("Địa chỉ trụ sở chính", "head_office"),)),
        ((0.5, 0.5), (("Vốn điều lệ", "charter_capital"), ("Điện thoại", "_phone"))),
    ):
        form_cells(sheet, how, widths, *(facts.entry(label, key) for label, key in labels))
    sheet.para("Người đại diện theo pháp luật", style=BOLD, after=2)
    for widths, labels in (
        ((0.6, 0.4), (("Họ và tên", "representative_name"), ("Chức danh", "representative_title"))),
        ((0.5, 0.5), (("Ngày sinh", "representative_birth_date"), ("Số giấy tờ pháp lý", "representative_id_number"))),
    ):
        form_cells(sheet, how, widths, *(facts.entry(label, key) for label, key in labels))
    foot(sheet, cast, firm, dice)


CERTIFICATES = (
    Drawn("enterprise_numbered", _numbered, 12.5),
    Drawn("enterprise_2025", _of_2025, 12.5),
    Drawn("enterprise_ruled", _ruled, 12.5),
)


def _older(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of the years before 2015: "Chứng nhận", numbers left of the labels, dotted rules, dates behind "ngày"."""
    firm = firm_of(cast, dice, date_bare)
    facts, how = firm.facts, Pairing(value=BOLD, leader=".")
    head(sheet, firm, dice)
    record(sheet, *(facts.entry("", key) for key in ("enterprise_code", "first_registration_date")))
    sheet.para("Mã số doanh nghiệp: ", bold(facts["enterprise_code"]))
    sheet.para(f"Cấp lần đầu: {facts['first_registration_date']}")
    pair(
        sheet,
        how,
        facts.entry("1. Tên công ty", "enterprise_name"),
        facts.entry("2. Địa chỉ trụ sở chính", "head_office"),
        hang=0,
    )
    trades: list[list[list[Item]]] = [[["STT"], ["Tên ngành"], ["Mã ngành"]], [["1"], ["Bán lẻ lương thực"], ["4721"]]]
    sheet.para("3. Ngành, nghề kinh doanh", after=2)
    sheet.table((0.1, 0.66, 0.24), trades, pad=3)
    sheet.skip(3)
    pair(sheet, how, facts.entry("4. Vốn điều lệ", "charter_capital"))
    sheet.para("5. Người đại diện theo pháp luật của doanh nghiệp")
    pair(
        sheet,
        how,
        facts.entry("Chức danh", "representative_title"),
        facts.entry("Họ và tên", "representative_name"),
        facts.entry("Sinh ngày", "representative_birth_date"),
        facts.entry("CMND/CCCD số", "representative_id_number"),
        facts.entry("Nơi đăng ký hộ khẩu thường trú", "_home"),
        hang=0,
    )
    foot(sheet, cast, firm, dice)


CERTIFICATES_FURTHER = (Drawn("enterprise_older", _older, 12.5),)


def _by_chance(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    firm = firm_of(cast, dice, dice.pick([date_slashed, date_long]))
    if dice.chance(0.5):
        long_name = firm.facts["enterprise_name"].replace("TNHH", "TRÁCH NHIỆM HỮU HẠN")
        firm = replace(firm, facts=Facts({**firm.facts.printed, "enterprise_name": long_name}, firm.facts.canonical))
    head(sheet, firm, dice)
    other = cast.mother if firm.facts["representative_name"] == cast.father.upper_name else cast.father
    worded(sheet, dice, Company(firm.facts, dice.pick([other, None])))
    foot(sheet, cast, firm, dice)


CERTIFICATES_WORDED = tuple(
    Drawn(name, _by_chance, points)
    for name, points in (("enterprise_by_chance", 12.0), ("enterprise_by_chance_larger", 12.5))
)
CERTIFICATES_LATER = (
    *CERTIFICATES_DRAWN,
    *CERTIFICATES_CHANCE,
    *CERTIFICATES_LATEST,
    *CERTIFICATES_AFRESH,
    *CERTIFICATES_WIDE,
)
VARIANTS: dict[Split, tuple[Drawn, ...]] = {
    Split.TUNING: (*CERTIFICATES, *CERTIFICATES_FURTHER, *CERTIFICATES_WORDED, *CERTIFICATES_LATER)
}


def make_enterprise(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of the certificate of a company that one of the parents represents."""
    return drawn_paper(
        "enterprise_certificate", pick_layout(dice, VARIANTS[cast.split], len(CERTIFICATES_LATER)), cast, dice
    )
