"""Certificates of enterprises set by chance: in manners of other presses, and as prints of the register of firms.

Canonical values as in `enterprise`; members, branches and legal bases are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_press import Printer, press_of
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_tops import Bottom, Top, bottom, top
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.enterprise_facts import Firm, firm_of
from tests.dossiers.feet import titles_of
from tests.dossiers.pairs import record
from tests.dossiers.people import invent_person
from tests.dossiers.places import address
from tests.dossiers.printed_parts import band, woven_paper
from tests.dossiers.typeset import BOLD, ITALIC, Item, Style, bold
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_slashed

_WORDS: dict[str, tuple[tuple[str, ...], str]] = {
    "enterprise_name": (("Tên công ty viết bằng tiếng Việt", "Tên doanh nghiệp", "Tên công ty", "Tên tiếng Việt",
                         "Tên doanh nghiệp (ghi bằng chữ in hoa)", "Tên đầy đủ"), "Company name"),
    "head_office": (("Địa chỉ trụ sở chính", "Trụ sở chính", "Địa chỉ trụ sở", "Trụ sở", "Địa chỉ công ty"),
                    "Head office"),
    "charter_capital": (("Vốn điều lệ", "Vốn điều lệ đăng ký", "Tổng số vốn điều lệ", "Vốn góp", "Vốn điều lệ công ty"),
                        "Charter capital"),
    "representative_name": (("Họ và tên", "Họ, chữ đệm, tên", "Họ và tên người đại diện", "Họ tên"), "Full name"),
    "representative_title": (("Chức danh", "Chức vụ", "Chức danh quản lý", "Giữ chức vụ"), "Position"),
    "representative_birth_date": (("Sinh ngày", "Ngày sinh", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh"),
                                  "Date of birth"),
    "representative_id_number": (("Số giấy tờ pháp lý của cá nhân", "Số định danh cá nhân", "Số CCCD",
                                  "Số CMND/CCCD/Hộ chiếu",
                                  "Thẻ căn cước công dân số", "Số giấy tờ pháp lý"), "ID No."),
}  # fmt: skip
_CODES = ("Mã số doanh nghiệp", "Mã số", "MÃ SỐ DOANH NGHIỆP", "Mã số DN", "Mã số thuế", "Mã số doanh nghiệp/MST")
_FIRST = ("Đăng ký lần đầu", "Ngày đăng ký lần đầu", "Cấp lần đầu", "Đăng ký lần đầu ngày", "Ngày cấp lần đầu")
_HEADINGS = ("Người đại diện theo pháp luật", "NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT CỦA CÔNG TY", "Đại diện theo pháp luật",
             "Người đại diện theo pháp luật của doanh nghiệp", "Thông tin người đại diện theo pháp luật")  # fmt: skip
_TRADES = (("4711", "Bán lẻ lương thực trong cửa hàng tổng hợp"), ("4933", "Vận tải hàng hóa bằng đường bộ"),
           ("0126", "Trồng cây cà phê"), ("4102", "Xây dựng nhà không để ở"), ("7110", "Tư vấn kiến trúc"))  # fmt: skip


def _one(facts: Facts, dice: Dice, key: str) -> Said:
    labels, english = _WORDS[key]
    return Said(dice.pick(labels), facts.entry("", key), english)


def _firm(cast: Cast, dice: Dice) -> Firm:
    firm = firm_of(cast, dice, dice.pick([date_slashed, date_dashed, date_dotted, date_long]))
    money = firm.facts["charter_capital"]
    bare = money.removesuffix(" đồng")
    shown = dice.pick([money, f"{bare} VNĐ", f"{bare} đồng Việt Nam", money])
    return replace(firm, facts=firm.facts.but({"charter_capital": shown}, firm.facts.canonical))


def _coded(sheet: Sheet, dice: Dice, facts: Facts, *, changed: bool) -> None:
    """Print code and days below the title: in the middle, at the left, or in a ruled row with heads on top."""
    keys = ["enterprise_code", "first_registration_date", *(["amendment_number", "amendment_date"] if changed else [])]
    record(sheet, *(facts.entry("", key) for key in keys))
    code, first = dice.pick(_CODES), dice.pick(_FIRST)
    day = facts["first_registration_date"]
    bare = day.removeprefix("ngày ") if first.endswith("ngày") or first.startswith("Ngày") else day
    if dice.chance(0.25) and not changed:
        rows: list[list[list[Item]]] = [[[bold(code)], [bold(first)]], [[facts["enterprise_code"]], [bare]]]
        sheet.table((0.5, 0.5), rows, aligns=["center", "center"], pad=3)
        sheet.skip(4)
        return
    align, joint = dice.pick(["center", "center", "left"]), dice.pick([": ", ", ", " "])
    sheet.para(f"{code}: ", bold(facts["enterprise_code"]), align=align, after=1)
    sheet.para(f"{first}{'' if first.endswith('ngày') else joint.rstrip()} {bare}", align=align, style=ITALIC, after=1)
    if changed:
        label = dice.pick(["Đăng ký thay đổi lần thứ", "Thay đổi lần thứ", "Đăng ký thay đổi lần"])
        said = f"{label}{dice.pick([' ', ': '])}{facts['amendment_number']}{joint}{facts['amendment_date']}"
        sheet.para(said, align=align, style=ITALIC)
    sheet.skip(4)


def _company(facts: Facts, dice: Dice) -> list[Said]:
    said = [_one(facts, dice, "enterprise_name")]
    said += [Said("Tên công ty viết tắt", facts.entry("", "_short"))] if dice.chance(0.5) else []
    said.append(_one(facts, dice, "head_office"))
    said += [Said("Điện thoại", facts.entry("", "_phone"))] if dice.chance(0.6) else []
    said += [Said("Email", Entry("", None, "vanphong@congty.vn"))] if dice.chance(0.3) else []
    said.append(_one(facts, dice, "charter_capital"))
    return [*said, *([Said("Bằng chữ", facts.entry("", "_words"))] if dice.chance(0.5) else [])]


def _representative(facts: Facts, dice: Dice) -> list[Said]:
    said = [_one(facts, dice, "representative_name"), Said("Giới tính", facts.entry("", "_sex")),
            _one(facts, dice, "representative_birth_date")]  # fmt: skip
    said += [Said("Quốc tịch", facts.entry("", "_nationality"))] if dice.chance(0.5) else []
    said += [Said("Dân tộc", facts.entry("", "_ethnicity"))] if dice.chance(0.5) else []
    said.append(_one(facts, dice, "representative_id_number"))
    said += [Said("Ngày cấp", facts.entry("", "_issued"))] if dice.chance(0.6) else []
    said.append(Said(dice.pick(["Địa chỉ thường trú", "Địa chỉ liên lạc", "Nơi thường trú"]), facts.entry("", "_home")))
    said.insert(dice.pick([0, 1, len(said)]), _one(facts, dice, "representative_title"))
    return said


def _besides(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Print what is in no field: trades in a table, a member of the company, or a branch."""
    kind = dice.pick(["trades", "member", "branch", "none"])
    if kind == "trades":
        rows: list[list[list[Item]]] = [[[bold(text)] for text in ("STT", "Tên ngành", "Mã ngành")]]
        for number, (code, name) in enumerate(dice.sample(_TRADES, dice.whole(1, 4)), 1):
            rows.append([[str(number)], [name], [code]])
        sheet.para("Ngành, nghề kinh doanh", style=BOLD, after=2)
        sheet.table((0.1, 0.7, 0.2), rows, pad=3)
        sheet.skip(4)
    elif kind == "member":
        person = invent_person(dice.fork("member"), cast.split, born=(1960, 1998), old=cast.commune.old)
        sheet.para("Danh sách thành viên góp vốn", style=BOLD, after=1)
        sheet.para(f"1. {person.upper_name}, địa chỉ: {person.residence}, tỷ lệ góp vốn 40%.", hang=14)
    elif kind == "branch":
        sheet.para("Địa điểm kinh doanh", style=BOLD, after=1)
        sheet.para(f"Kho hàng số 1: {address(cast.father.home, dice, cast.split)}", hang=14)


def _by_press(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Any manner: code and days first, the company, what is in no field, who represents it."""
    firm = _firm(cast, dice)
    facts, printer = firm.facts, Printer(sheet, press_of(dice), dice.fork("press"))
    title = dice.pick([("GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP", firm.kind),
                       ("GIẤY CHỨNG NHẬN", "ĐĂNG KÝ DOANH NGHIỆP", firm.kind)])  # fmt: skip
    top(sheet, dice, Top(firm.agency, title, size=2.0))
    _coded(sheet, dice, facts, changed=dice.chance(0.6))
    form = dice.pick(["bold", "band"])
    printer.put(*_company(facts, dice))
    _besides(sheet, cast, dice)
    if form == "band":
        band(sheet, dice.pick(_HEADINGS))
    else:
        sheet.para(dice.pick(_HEADINGS), dice.pick(["", ":"]), style=BOLD, after=2)
    printer.put(*_representative(facts, dice))
    lines = ("Nơi nhận:", "- Công ty;", "- Lưu hồ sơ.") if dice.chance(0.4) else ()
    bottom(sheet, dice, Bottom(firm.agency, cast.signer, titles_of(firm.agency, dice), lines=lines))


def _of_register(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A print of the register: woven paper or white, the representative before or behind the company."""
    firm = _firm(cast, dice)
    facts, how = firm.facts, press_of(dice, ("hair", "four", "colons", "heads"))
    if dice.chance(0.5):
        woven_paper(sheet, dice)
    printer = Printer(sheet, how, dice.fork("press"))
    top(sheet, dice, Top(firm.agency, ("GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP",), note=firm.kind, size=2.0))
    keys = [(dice.pick(_CODES[:4]), "enterprise_code"), (dice.pick(_FIRST[:3:2]), "first_registration_date")]
    if dice.chance(0.5):
        keys += [(dice.pick(["Đăng ký thay đổi lần thứ", "Lần thay đổi"]), "amendment_number"),
                 (dice.pick(["Ngày đăng ký thay đổi", "Ngày thay đổi"]), "amendment_date")]  # fmt: skip
    printer.put(*(Said(label, facts.entry("", key)) for label, key in keys))
    parts = [("THÔNG TIN DOANH NGHIỆP", _company(facts, dice)),
             (dice.pick(_HEADINGS).upper(), _representative(facts, dice))]  # fmt: skip
    for heading, said in parts[:: dice.pick([1, 1, -1])]:
        sheet.skip(3)
        sheet.para(heading, style=Style(bold=True, size=sheet.look.size - 0.5), after=3)
        printer.put(*said)
    clock = f"{cast.issued:%d/%m/%Y} {dice.whole(7, 16):02d}:{dice.whole(10, 59)}:{dice.whole(10, 59)}"
    boxed = (f"Ký bởi: {firm.agency.plain}", f"Người ký: {cast.signer}", f"Thời gian ký: {clock}")
    bottom(sheet, dice, Bottom(firm.agency, cast.signer, titles_of(firm.agency, dice),
                               boxed=boxed if dice.chance(0.6) else ()))  # fmt: skip


CERTIFICATES_CHANCE = (
    Drawn("enterprise_by_press", _by_press, 12.0),
    Drawn("enterprise_of_register", _of_register, 11.5, margins=(62.0, 50.0, 46.0)),
)
