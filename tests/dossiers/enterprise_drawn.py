"""Enterprise certificates with what companies differ in: a table of members, shares, labels in a column of their own.

Canonical values as in `enterprise`; members of a company are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.enterprise_facts import Firm, firm_of
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, cells, pair, record, side_by_side
from tests.dossiers.people import invent_person
from tests.dossiers.places import address
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_dashed, date_long, date_slashed, money_dotted

_TITLE = "GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP"
_NAMES = ("CÀ PHÊ VÀ NÔNG SẢN SẠCH {w}", "ĐẦU TƯ PHÁT TRIỂN HẠ TẦNG {w}", "CƠ KHÍ - ĐIỆN LẠNH {w}",
          "DU LỊCH SINH THÁI {w}", "GIÁO DỤC VÀ ĐÀO TẠO {w}", "THƯƠNG MẠI VÀ XUẤT NHẬP KHẨU {w} VIỆT NAM")  # fmt: skip
_WORDS = ("PHƯƠNG NAM", "ĐẮK BLÀ", "SÁU HẠNH", "GREEN FARM", "TÂM VIỆT", "HOÀNG LONG 68")
_POSTS = ("Giám đốc", "Tổng giám đốc", "Chủ tịch Hội đồng thành viên", "Chủ tịch Hội đồng thành viên kiêm Giám đốc")
_REGISTRIES = ("PHÒNG ĐĂNG KÝ KINH DOANH", "PHÒNG ĐĂNG KÝ KINH DOANH {p}",
               "PHÒNG ĐĂNG KÝ KINH DOANH VÀ TÀI CHÍNH DOANH NGHIỆP")  # fmt: skip


def _firm(cast: Cast, dice: Dice, kind: str) -> Firm:
    """Return a company of one kind, with names, posts and an office's name of its own."""
    firm = firm_of(cast, dice, dice.pick([date_slashed, date_slashed, date_dashed, date_long]))
    name = dice.pick(_NAMES).format(w=dice.pick(_WORDS))
    short = kind.split(" HAI ", maxsplit=1)[0]
    told = {"enterprise_name": f"{short} {name}", "representative_title": dice.pick(_POSTS[: 2 + 2 * ("HAI" in kind)])}
    if dice.chance(0.4):
        told["_phone"] = f"0{dice.whole(200, 299)} {dice.whole(3_000_000, 3_999_999)}"
    registry = dice.pick(_REGISTRIES).format(p=cast.commune.province.upper())
    agency = replace(firm.agency, name=registry)
    return replace(firm, facts=firm.facts.but(told), kind=kind, agency=agency)


def _headed(sheet: Sheet, firm: Firm, dice: Dice, *, changed: bool) -> None:
    """Print office, state, title, then code and dates in the middle."""
    facts = firm.facts
    sheet.put("issuer", firm.agency.name)
    two_halves(sheet, firm.agency, dice, divide=0.47)
    sheet.skip(8)
    titled(sheet, _TITLE, size=2.5, after=0)
    sheet.para(firm.kind, align="center", style=BOLD, after=3)
    keys = ["enterprise_code", "first_registration_date"] + (["amendment_number", "amendment_date"] if changed else [])
    record(sheet, *(facts.entry("", key) for key in keys))
    code = dice.pick(["Mã số doanh nghiệp", "Mã số DN", "MÃ SỐ DOANH NGHIỆP"])
    sheet.para(f"{code}: {facts['enterprise_code']}", align="center", style=BOLD, after=0)
    joint = dice.pick([", ", ": ", " "])
    sheet.para(f"Đăng ký lần đầu{joint}{facts['first_registration_date']}", align="center", style=ITALIC, after=0)
    if changed:
        number = f"{facts['amendment_number']}{joint}{facts['amendment_date']}"
        sheet.para(f"Đăng ký thay đổi lần thứ{dice.pick([' ', ': '])}{number}", align="center", style=ITALIC)
    sheet.skip(4)


def _foot(sheet: Sheet, cast: Cast, firm: Firm, dice: Dice) -> None:
    titles = titles_of(firm.agency, dice)
    sheet.skip(6)
    sheet.columns((0.46, 1.0, lambda: signed(sheet, titles, cast.signer, dice, Signing(firm.agency.seal))))


def _representative(sheet: Sheet, firm: Firm, dice: Dice, how: Pairing) -> None:
    """Print the representative's facts in the rows of the forms since 2021, the issuer of the paper besides."""
    facts, star = firm.facts, dice.pick(["* ", "", "- "])
    post = facts.entry("Chức danh", "representative_title")
    early = dice.chance(0.4)
    side_by_side(sheet, how, (0.66, 0.34), facts.entry(f"{star}Họ và tên", "representative_name"),
                 facts.entry("Giới tính", "_sex"))  # fmt: skip
    if early:
        pair(sheet, how, post)
    side_by_side(sheet, how, (0.46, 0.24, 0.3), facts.entry("Sinh ngày", "representative_birth_date"),
                 facts.entry("Dân tộc", "_ethnicity"), facts.entry("Quốc tịch", "_nationality"))  # fmt: skip
    number = dice.pick(["Số giấy tờ pháp lý của cá nhân", "Số giấy chứng thực cá nhân", "Số định danh cá nhân"])
    pair(sheet, how, facts.entry("Loại giấy tờ pháp lý của cá nhân", "_paper"),
         facts.entry(number, "representative_id_number"))  # fmt: skip
    side_by_side(sheet, how, (0.36, 0.64), facts.entry("Ngày cấp", "_issued"),
                 Entry("Nơi cấp", None, "Cục Cảnh sát QLHC về TTXH"))  # fmt: skip
    pair(sheet, how, facts.entry("Địa chỉ thường trú", "_home"), facts.entry("Địa chỉ liên lạc", "_home"), hang=0)
    if not early:
        pair(sheet, how, post)


def _of_members(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A company of several: its members with their shares and numbers in a ruled table before who represents it."""
    firm = _firm(cast, dice, "CÔNG TY TRÁCH NHIỆM HỮU HẠN HAI THÀNH VIÊN TRỞ LÊN")
    facts, how = firm.facts, Pairing(value=dice.pick([PLAIN, BOLD]))
    _headed(sheet, firm, dice, changed=dice.chance(0.7))
    sheet.para("1. Tên công ty", style=BOLD, after=1)
    pair(sheet, how, facts.entry("Tên công ty viết bằng tiếng Việt", "enterprise_name"),
         facts.entry("Tên công ty viết bằng tiếng nước ngoài", "_short"), hang=0)  # fmt: skip
    pair(sheet, replace(how, label=BOLD), facts.entry("2. Địa chỉ trụ sở chính", "head_office"), hang=0)
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("Điện thoại", "_phone"), Entry("Fax", None, ""))
    side_by_side(sheet, how, (0.5, 0.5), Entry("Email", None, "congty@htc.vn"), Entry("Website", None, ""))
    pair(sheet, replace(how, label=BOLD), facts.entry("3. Vốn điều lệ", "charter_capital"))
    sheet.para(f"Bằng chữ: {facts['_words']}")
    sheet.para(dice.pick(["4. Danh sách thành viên góp vốn", "4. Thành viên góp vốn"]), style=BOLD, after=2)
    _members(sheet, cast, dice, facts)
    sheet.para("5. Người đại diện theo pháp luật của công ty", style=BOLD, after=1)
    _representative(sheet, firm, dice, how)
    _foot(sheet, cast, firm, dice)


def _members(sheet: Sheet, cast: Cast, dice: Dice, facts: Facts) -> None:
    """Print the members, the first of whom often represents the company."""
    capital, same = int(facts.canonical["charter_capital"]), dice.chance(0.6)
    heads = ("STT", "Tên thành viên", "Quốc tịch", "Địa chỉ", "Phần vốn góp (VNĐ)", "Tỷ lệ (%)", "Số giấy tờ pháp lý")
    small = Style(size=sheet.look.size - 2.5)
    rows: list[list[list[Item]]] = [[[bold(head)] for head in heads]]
    for number, share in enumerate((60, 40), 1):
        person = invent_person(dice.fork(f"member{number}"), cast.split, born=(1960, 1998), old=cast.commune.old)
        who = (person.upper_name, person.residence, person.id_number)
        if number == 1 and same:
            who = (facts["representative_name"], facts["_home"], facts["representative_id_number"])
        part = money_dotted(capital * share // 100)
        values = (str(number), who[0], "Việt Nam", who[1], part, f"{share},000", who[2])
        rows.append([[value] for value in values])
    sheet.table((0.06, 0.17, 0.1, 0.25, 0.15, 0.09, 0.18), rows, pad=2, style=small)
    sheet.skip(6)


def _of_shares(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A company by shares: capital in figures and words in one line, then shares; the state above, the office left."""
    firm = _firm(cast, dice, "CÔNG TY CỔ PHẦN")
    facts, how = firm.facts, Pairing(label=dice.pick([PLAIN, BOLD]), value=PLAIN)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(firm.agency.parent, style=Style(size=sheet.look.size - 1), after=0)
    sheet.para(firm.agency.name, style=Style(bold=True, size=sheet.look.size - 1), after=8)
    sheet.put("issuer", firm.agency.name)
    titled(sheet, "GIẤY CHỨNG NHẬN", "ĐĂNG KÝ DOANH NGHIỆP", firm.kind, size=1.5, after=4)
    record(sheet, *(facts.entry("", key) for key in ("enterprise_code", "first_registration_date")))
    sheet.para("Mã số doanh nghiệp: ", bold(facts["enterprise_code"]), after=1)
    sheet.para(f"Ngày đăng ký lần đầu: {facts['first_registration_date']}", after=1)
    if dice.chance(0.6):
        record(sheet, *(facts.entry("", key) for key in ("amendment_number", "amendment_date")))
        sheet.para(f"Đăng ký thay đổi lần thứ {facts['amendment_number']} {facts['amendment_date']}")
    sheet.skip(4)
    name = dice.pick(["1. Tên doanh nghiệp", "1. Tên công ty", "1. Tên công ty bằng tiếng Việt"])
    office = dice.pick(["2. Địa chỉ trụ sở chính", "2. Trụ sở chính", "2. Địa chỉ của trụ sở chính"])
    pair(sheet, how, facts.entry(name, "enterprise_name"), Entry("Tên viết tắt", None, "HTC.,JSC"),
         facts.entry(office, "head_office"), facts.entry("Số điện thoại", "_phone"), hang=0)  # fmt: skip
    record(sheet, facts.entry("", "charter_capital"))
    sheet.para(Run("3. Vốn điều lệ: ", how.label), f"{facts['charter_capital']} ({facts['_words']})")
    shares = int(facts.canonical["charter_capital"]) // 10_000
    sheet.para(f"Mệnh giá cổ phần: 10.000 đồng; tổng số cổ phần: {money_dotted(shares)}")
    sheet.para(Run(dice.pick(["4. Người đại diện theo pháp luật", "4. Người đại diện theo pháp luật của công ty"]),
                   how.label), after=2)  # fmt: skip
    _representative(sheet, firm, dice, Pairing(value=PLAIN))
    _foot(sheet, cast, firm, dice)


def _in_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels in a column at the left, values at the right, with or without rules; one fact a row, heads in capitals."""
    firm = _firm(cast, dice, dice.pick(["CÔNG TY TNHH MỘT THÀNH VIÊN", "CÔNG TY TNHH"]))
    facts, ruled, colon = firm.facts, dice.chance(0.5), dice.pick(["", ":"])
    _headed(sheet, firm, dice, changed=dice.chance(0.5))
    parts: Sequence[tuple[str, Sequence[tuple[str, str]]]] = (
        ("THÔNG TIN DOANH NGHIỆP", (("Tên doanh nghiệp", "enterprise_name"), ("Tên viết tắt", "_short"),
                                    ("Địa chỉ trụ sở chính", "head_office"), ("Điện thoại", "_phone"),
                                    ("Vốn điều lệ", "charter_capital"), ("Vốn điều lệ bằng chữ", "_words"))),
        ("NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT", (("Họ và tên", "representative_name"), ("Giới tính", "_sex"),
                                           ("Chức danh", "representative_title"),
                                           ("Ngày sinh", "representative_birth_date"),
                                           ("Quốc tịch", "_nationality"),
                                           ("Số CCCD/Định danh", "representative_id_number"),
                                           ("Ngày cấp", "_issued"), ("Địa chỉ liên lạc", "_home"))),
    )  # fmt: skip
    for heading, lines in parts:
        sheet.para(heading, style=BOLD, after=3)
        for label, key in lines:
            record(sheet, facts.entry("", key))
            columns: list[list[tuple[list[Item], Style]]] = [
                [([f"{label}{colon}"], PLAIN)], [([Run(facts[key], BOLD)], PLAIN)]
            ]  # fmt: skip
            cells(sheet, (0.34, 0.66), columns, ruled=ruled, pad=4 if ruled else 0)
            sheet.skip(0 if ruled else 3)
        sheet.skip(6)
    _foot(sheet, cast, firm, dice)


def _branch_and_trades(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A certificate of the years from 2010: trades in a table, the representative by sentence-like rows, a branch."""
    firm = _firm(cast, dice, dice.pick(["CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN", "CÔNG TY CỔ PHẦN"]))
    facts, how = firm.facts, Pairing(value=dice.pick([BOLD, PLAIN]))
    _headed(sheet, firm, dice, changed=True)
    heading = Pairing(label=BOLD, value=how.value)
    pair(sheet, heading, facts.entry("1. Tên công ty", "enterprise_name"),
         facts.entry("2. Địa chỉ trụ sở chính", "head_office"), hang=0)  # fmt: skip
    trades: list[list[list[Item]]] = [
        [[bold("STT")], [bold("Tên ngành")], [bold("Mã ngành")]],
        [["1"], ["Bán buôn nông, lâm sản nguyên liệu (trừ gỗ, tre, nứa)"], ["4620"]],
        [["2"], ["Xây dựng nhà không để ở"], ["4102 (Chính)"]],
    ]
    sheet.para("3. Ngành, nghề kinh doanh", style=BOLD, after=2)
    sheet.table((0.1, 0.66, 0.24), trades, pad=3)
    sheet.skip(4)
    pair(sheet, heading, facts.entry("4. Vốn điều lệ", "charter_capital"))
    sheet.para("5. Người đại diện theo pháp luật", style=BOLD, after=1)
    pair(sheet, how, facts.entry("Họ và tên", "representative_name"),
         facts.entry("Chức danh", "representative_title"))  # fmt: skip
    keys = ("representative_birth_date", "representative_id_number")
    record(sheet, *(facts.entry("", key) for key in keys))
    number = dice.pick(["Chứng minh nhân dân số", "CMND/CCCD số", "Thẻ căn cước công dân số"])
    gap = Leader(blank=True)
    sheet.para(f"Sinh ngày: {facts[keys[0]]}", gap, f"Dân tộc: {facts['_ethnicity']}", gap, "Quốc tịch: Việt Nam")
    sheet.para(f"{number}: {facts[keys[1]]}", gap, f"Ngày cấp: {facts['_issued']}")
    sheet.para("Nơi cấp: Cục Cảnh sát quản lý hành chính về trật tự xã hội")
    sheet.para(f"Nơi đăng ký hộ khẩu thường trú: {facts['_home']}")
    sheet.para("6. Thông tin về chi nhánh", style=BOLD, after=1)
    sheet.para(f"Tên chi nhánh: CHI NHÁNH {facts['enterprise_name']}")
    sheet.para(f"Địa chỉ chi nhánh: {address(cast.father.home, dice, cast.split)}")
    _foot(sheet, cast, firm, dice)


CERTIFICATES_DRAWN = (
    Drawn("enterprise_of_members", _of_members, 12.0),
    Drawn("enterprise_of_shares", _of_shares, 12.5),
    Drawn("enterprise_in_columns", _in_columns, 12.0),
    Drawn("enterprise_branch_and_trades", _branch_and_trades, 12.0),
)
