"""Held-apart enterprise certificates: see README.md before reading on.

Canonical values: `charter_capital` whole đồng, days ISO, names as printed.
"""

from __future__ import annotations

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.enterprise_facts import Company, company_facts
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.held_apart.parts import Layout, dated
from tests.dossiers.pairs import Line, Pairing, cells, glossed, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_long


def _note(sheet: Sheet, company: Company) -> None:
    keys = ["issuer", "enterprise_code", "first_registration_date"]
    keys += ["amendment_number", "amendment_date"] if company.changed else []
    record(sheet, *(company.facts.entry("", key) for key in keys))


def _foot(sheet: Sheet, company: Company, cast: Cast, dice: Dice) -> None:
    titles = dice.pick([["TRƯỞNG PHÒNG"], ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"]])
    signed(sheet, titles, cast.signer, dice, Signing(company.seal, stamped=dice.chance(0.2)))


def _framed(sheet: Sheet, ink: tuple[int, int, int]) -> None:
    edge = 22 * POINT
    for inset, thick in ((edge, 12), (edge + 22, 3), (edge + 34, 3)):
        box = [inset, inset, sheet.size[0] - inset, sheet.size[1] - inset]
        sheet.draw.rectangle(box, outline=ink, width=thick)


def _one_member(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of 2021 and 2025 in its frame: three names, the owner and the representative with starred lines."""
    company = company_facts(cast, dice, dice.pick(["CÔNG TY TNHH MTV", "CÔNG TY TNHH MỘT THÀNH VIÊN"]), date_long)
    facts, how = company.facts, Pairing(value=BOLD, after=2)
    _framed(sheet, dice.pick([(150, 90, 30), (60, 90, 130)]))
    _note(sheet, company)
    sheet.columns(
        (0.0, 0.45, lambda: office_head(sheet, company.parent, facts["issuer"])),
        (0.46, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(8)
    for line in ("GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP", "CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN"):
        sheet.para(line, align="center", style=Style(bold=True, size=sheet.look.size + 1.5), after=0)
    sheet.para("Mã số doanh nghiệp: ", facts["enterprise_code"], align="center", style=BOLD, after=0)
    sheet.para(f"Đăng ký lần đầu: {facts['first_registration_date']}", align="center", style=ITALIC, after=0)
    if company.changed:
        sheet.para(f"Đăng ký thay đổi lần thứ: {facts['amendment_number']}, {facts['amendment_date']}", align="center",
                   style=ITALIC, after=0)  # fmt: skip
    sheet.skip(6)
    sheet.para("1. Tên công ty", style=BOLD, after=2)
    pair(sheet, how, *entries_of(facts, enterprise_name="Tên công ty viết bằng tiếng Việt"), hang=0)
    pair(sheet, Pairing(after=2), *entries_of(facts, _english="Tên công ty viết bằng tiếng nước ngoài",
                                              _short="Tên công ty viết tắt"), hang=0)  # fmt: skip
    sheet.para("2. Địa chỉ trụ sở chính", style=BOLD, after=2)
    record(sheet, facts.entry("", "head_office"))
    sheet.para(facts["head_office"], after=2)
    sheet.para(f"Điện thoại: {facts['_phone']}", Leader(blank=True), "Fax:", Leader(blank=True), after=2)
    record(sheet, facts.entry("", "charter_capital"))
    sheet.para(bold("3. Vốn điều lệ: "), facts["charter_capital"], after=2)
    sheet.para(f"Bằng chữ: {facts['_words']}", style=ITALIC, after=2)
    sheet.para("4. Thông tin về chủ sở hữu", style=BOLD, after=2)
    sheet.para(f"Họ và tên: {facts['representative_name']}", Leader(blank=True), f"Giới tính: {facts['_sex']}", after=2)
    sheet.para("5. Người đại diện theo pháp luật của công ty", style=BOLD, after=2)
    starred = Pairing(after=2)
    side_by_side(sheet, starred, (0.7, 0.3), *entries_of(facts, representative_name="* Họ và tên", _sex="Giới tính"))
    pair(sheet, starred, *entries_of(facts, representative_title="Chức danh"))
    two = entries_of(facts, representative_birth_date="Sinh ngày", _ethnicity="Dân tộc")
    side_by_side(sheet, starred, (0.6, 0.4), *two)
    pair(sheet, starred, *entries_of(facts, _kind="Loại giấy tờ pháp lý của cá nhân",
                                     representative_id_number="Số giấy tờ pháp lý của cá nhân"))  # fmt: skip
    side_by_side(sheet, starred, (0.45, 0.55), *entries_of(facts, _issued="Ngày cấp", _issuer="Nơi cấp"))
    pair(sheet, starred, *entries_of(facts, _home="Địa chỉ thường trú"), hang=0)
    sheet.skip(4)
    sheet.columns((0.5, 1.0, lambda: _foot(sheet, company, cast, dice)))


def _shareholders(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of 2010 for joint stock companies: trades and founders in ruled tables, the representative by dashes."""
    company = company_facts(cast, dice, "CÔNG TY CỔ PHẦN")
    facts = company.facts
    _note(sheet, company)
    sheet.columns(
        (0.0, 0.42, lambda: office_head(sheet, company.parent, facts["issuer"])),
        (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(6)
    sheet.para("GIẤY CHỨNG NHẬN", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=0)
    sheet.para("ĐĂNG KÝ DOANH NGHIỆP CÔNG TY CỔ PHẦN", align="center", style=BOLD, after=0)
    sheet.para(f"Mã số doanh nghiệp {facts['enterprise_code']}", align="center", after=0)
    changed = f"; thay đổi lần {facts['amendment_number']} ngày {facts['amendment_date']}" if company.changed else ""
    sheet.para(f"(Đăng ký lần đầu ngày {facts['first_registration_date']}{changed})", align="center", style=ITALIC,
               after=6)  # fmt: skip
    how = Pairing(value=BOLD)
    pair(sheet, how, *entries_of(facts, enterprise_name="1. Tên doanh nghiệp",
                                 head_office="2. Trụ sở chính"), first=0, hang=16)  # fmt: skip
    sheet.para("3. Ngành, nghề kinh doanh:")
    trades: list[list[list[Item]]] = [[[bold("STT")], [bold("Tên ngành")], [bold("Mã ngành")]]]
    trades += [[["1"], ["Bán buôn tổng hợp"], ["4690"]], [["2"], ["Vận tải hàng hóa bằng đường bộ"], ["4933"]]]
    sheet.table((0.1, 0.68, 0.22), trades, aligns=("center", "left", "center"))
    sheet.skip(4)
    record(sheet, facts.entry("", "charter_capital"))
    sheet.para("4. Vốn điều lệ: ", bold(facts["charter_capital"]), f" ({facts['_words'].lower()})")
    sheet.para("5. Cổ đông sáng lập:")
    people = [cast.father.name, cast.mother.name]
    rows: list[list[list[Item]]] = [[[bold(head)] for head in ("STT", "Tên cổ đông", "Số cổ phần", "Tỷ lệ (%)")]]
    rows += [[[str(n)], [name], [f"{dice.whole(1, 90)}.000"], [part]]
             for n, (name, part) in enumerate(zip(people, ("51", "49"), strict=True), 1)]  # fmt: skip
    sheet.table((0.1, 0.5, 0.22, 0.18), rows, aligns=("center", "left", "right", "center"))
    sheet.skip(4)
    sheet.para("6. Người đại diện theo pháp luật của doanh nghiệp:")
    dash = Pairing(value=BOLD, after=1)
    pair(sheet, dash, *entries_of(facts, representative_title="- Chức danh", representative_name="- Họ và tên",
                                  representative_birth_date="- Sinh ngày",
                                  representative_id_number=f"- {facts['_kind']} số", _issued="- Cấp ngày",
                                  _home="- Hộ khẩu thường trú"), first=14, hang=22)  # fmt: skip
    sheet.skip(6)

    def foot() -> None:
        dated(sheet, f"{cast.commune.province_name}, {date_long(cast.issued)}")
        _foot(sheet, company, cast, dice)

    sheet.columns((0.46, 1.0, foot))


def _two_members_bilingual(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For two members, in two languages: English below the labels, the person first, no numbers."""
    company = company_facts(cast, dice, "CÔNG TY TNHH")
    facts, how = company.facts, Pairing(value=BOLD, colon=":")
    _note(sheet, company)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)
    for line in (company.parent, facts["issuer"]):
        sheet.para(line, align="center", style=Style(size=sheet.look.size - 2), after=0)
    sheet.skip(8)
    title = Style(bold=True, size=sheet.look.size + 4)
    sheet.para("GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP", align="center", style=title, after=0)
    sheet.para("CÔNG TY TRÁCH NHIỆM HỮU HẠN HAI THÀNH VIÊN TRỞ LÊN", align="center", style=BOLD, after=0)
    sheet.para("ENTERPRISE REGISTRATION CERTIFICATE", align="center", style=Style(size=sheet.look.size - 1), after=8)
    head: list[list[Line]] = [
        [(["Mã số doanh nghiệp"], PLAIN), ([bold(facts["enterprise_code"])], PLAIN)],
        [(["Đăng ký lần đầu ngày"], PLAIN), ([bold(facts["first_registration_date"])], PLAIN)],
    ]
    if company.changed:
        head.append([([f"Thay đổi lần thứ {facts['amendment_number']} ngày"], PLAIN),
                     ([bold(facts["amendment_date"])], PLAIN)])  # fmt: skip
    cells(sheet, (1 / len(head),) * len(head), head, ruled=True, pad=4, align="center")
    sheet.skip(8)
    wide, halves = (0.36, 0.64), (0.5, 0.5)
    sheet.para(Run("Người đại diện theo pháp luật", BOLD), Run(" / Legal representative", ITALIC))
    glossed(sheet, how, wide, (facts.entry("Họ và tên", "representative_name"), "Full name"))
    glossed(sheet, how, halves, (facts.entry("Sinh ngày", "representative_birth_date"), "Date of birth"),
            (facts.entry("Giới tính", "_sex"), "Sex"))  # fmt: skip
    glossed(sheet, how, wide, (facts.entry("Số giấy tờ pháp lý", "representative_id_number"), "Identity document No."))
    glossed(sheet, how, wide, (facts.entry("Chức danh", "representative_title"), "Title"))
    glossed(sheet, how, wide, (facts.entry("Địa chỉ liên lạc", "_home"), "Contact address"))
    sheet.para(Run("Doanh nghiệp", BOLD), Run(" / Enterprise", ITALIC))
    glossed(sheet, how, wide, (facts.entry("Tên doanh nghiệp", "enterprise_name"), "Name in Vietnamese"))
    glossed(sheet, how, wide, (facts.entry("Tên bằng tiếng Anh", "_english"), "Name in English"))
    glossed(sheet, how, wide, (facts.entry("Địa chỉ trụ sở chính", "head_office"), "Head office"))
    glossed(sheet, how, wide, (facts.entry("Vốn điều lệ", "charter_capital"), "Charter capital"))
    sheet.skip(8)
    sheet.columns((0.48, 1.0, lambda: _foot(sheet, company, cast, dice)))


def _ruled_rows(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An electronic copy of the register: ruled rows of labels and values without colons, sections in grey."""
    company = company_facts(cast, dice, "CÔNG TY TNHH")
    facts = company.facts
    _note(sheet, company)
    sheet.columns(
        (0.0, 0.44, lambda: office_head(sheet, company.parent, facts["issuer"], rule=0.2)),
        (0.45, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(6)
    title = Style(bold=True, size=sheet.look.size + 3)
    sheet.para("GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP", align="center", style=title, after=6)

    def section(text: str, *labelled: tuple[str, str]) -> None:
        top = sheet.y
        sheet.draw.rectangle([sheet.left, top, sheet.right, top + sheet.line_height() * 1.3], fill=(228, 228, 226))
        sheet.skip(2)
        sheet.para(text, style=BOLD, first=4, after=0)
        sheet.y = top + sheet.line_height() * 1.3
        for label, key in labelled:
            record(sheet, facts.entry("", key))
            row: list[list[Line]] = [[([label], PLAIN)], [([facts[key]], BOLD)]]
            cells(sheet, (0.36, 0.64), row, ruled=True, pad=4)

    changes = (("Đăng ký thay đổi lần thứ", "amendment_number"), ("Ngày thay đổi", "amendment_date"))
    section("Doanh nghiệp", ("Mã số doanh nghiệp", "enterprise_code"),
            ("Ngày đăng ký lần đầu", "first_registration_date"),
            *(changes if company.changed else ()), ("Tên doanh nghiệp", "enterprise_name"),
            ("Địa chỉ trụ sở chính", "head_office"), ("Điện thoại", "_phone"),
            ("Vốn điều lệ", "charter_capital"))  # fmt: skip
    section("Người đại diện theo pháp luật", ("Họ và tên", "representative_name"), ("Giới tính", "_sex"),
            ("Ngày sinh", "representative_birth_date"), ("Chức danh", "representative_title"),
            ("Số giấy tờ pháp lý", "representative_id_number"), ("Ngày cấp", "_issued"),
            ("Địa chỉ liên lạc", "_home"))  # fmt: skip
    sheet.skip(8)
    sheet.columns((0.48, 1.0, lambda: _foot(sheet, company, cast, dice)))


ENTERPRISE: tuple[Layout, ...] = (
    Drawn("held_enterprise_one_member", _one_member, 12.5, margins=(70, 60, 64)),
    Drawn("held_enterprise_shareholders", _shareholders, 12.5),
    Drawn("held_enterprise_two_members_bilingual", _two_members_bilingual, 12.5),
    Drawn("held_enterprise_ruled_rows", _ruled_rows, 12.5),
)
