"""Certificates of enterprises as an outline of numbers within numbers, and in two languages side by side.

Canonical values as in `enterprise`; the other language's column is in no field.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.enterprise_facts import Firm, firm_of
from tests.dossiers.feet import Signing, signed, two_halves
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_dashed, date_long, date_slashed

_KEYS = ("enterprise_code", "first_registration_date", "enterprise_name", "head_office", "charter_capital",
         "representative_name", "representative_title", "representative_birth_date",
         "representative_id_number")  # fmt: skip
_MARKS = ("{a}.{b}. ", "{a}.{b} ", "{a}.{c}) ", "({a}{c}) ", "{a}-{b}/ ")
_OUTLINE = (
    (("Doanh nghiệp", "THÔNG TIN DOANH NGHIỆP", "Tên gọi"),
     (("enterprise_name", ("Tên tiếng Việt", "Tên đầy đủ", "Tên gọi")),
      ("_short", ("Tên viết tắt", "Tên giao dịch")))),
    (("Trụ sở", "TRỤ SỞ CHÍNH", "Nơi đặt trụ sở"),
     (("head_office", ("Địa chỉ", "Đặt tại", "Địa chỉ trụ sở")), ("_phone", ("Điện thoại", "ĐT")))),
    (("Vốn", "VỐN ĐIỀU LỆ", "Vốn của doanh nghiệp"),
     (("charter_capital", ("Vốn điều lệ", "Tổng số", "Bằng số")), ("_words", ("Bằng chữ", "Viết bằng chữ")))),
    (("Người đại diện", "NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT", "Đại diện theo pháp luật"),
     (("representative_name", ("Họ tên", "Ông/Bà", "Họ và tên")),
      ("representative_title", ("Chức vụ", "Chức danh", "Giữ chức")),
      ("representative_birth_date", ("Ngày sinh", "Sinh ngày")),
      ("representative_id_number", ("CCCD/CMND", "Số định danh", "Số giấy tờ")),
      ("_home", ("Nơi ở", "Thường trú", "Địa chỉ liên lạc")))),
)  # fmt: skip


def _open(sheet: Sheet, firm: Firm, dice: Dice) -> None:
    sheet.put("issuer", firm.agency.name)
    two_halves(sheet, firm.agency, dice, divide=dice.pick([0.42, 0.46]))
    sheet.skip(8)


def _days(sheet: Sheet, firm: Firm, dice: Dice) -> list[str]:
    """Return what is said of registration and change, noted."""
    facts = firm.facts
    told = [
        f"{dice.pick(['Đăng ký lần đầu', 'Cấp lần đầu', 'Ngày đăng ký lần đầu'])}: {facts['first_registration_date']}"
    ]
    if dice.chance(0.6):
        record(sheet, facts.entry("", "amendment_number"), facts.entry("", "amendment_date"))
        again = dice.pick(["Thay đổi lần thứ", "Đăng ký thay đổi lần", "Cấp lại, thay đổi lần thứ"])
        told.append(f"{again} {facts['amendment_number']}: {facts['amendment_date']}")
    return told


def _outline(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Numbers within numbers, sub-points indented, values behind a dash or colon; who owns it in points of its own."""
    firm = firm_of(cast, dice, dice.pick([date_slashed, date_dashed]))
    facts = firm.facts
    record(sheet, *(facts.entry("", key) for key in _KEYS))
    _open(sheet, firm, dice)
    sheet.para("GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP", align="center",
               style=Style(bold=True, size=sheet.look.size + 3), after=1)  # fmt: skip
    code = dice.pick(["Mã số doanh nghiệp", "Mã số DN/MST", "Mã số"])
    days = _days(sheet, firm, dice)
    if dice.chance(0.5):
        for line in (f"{code}: {facts['enterprise_code']}", *days):
            sheet.para(line, align=dice.fork("days").pick(["center", "left", "right"]), after=1)
    else:
        sheet.para("; ".join((f"{code} {facts['enterprise_code']}", *days)), align="center", style=ITALIC)
    sheet.skip(6)
    pattern, which, joint = dice.pick(_MARKS), dice.pick([0, 1, 2]), dice.pick([" - ", ": ", ": ", " – "])
    head, value, indent = dice.pick([BOLD, PLAIN]), dice.pick([BOLD, PLAIN]), dice.pick([0.0, 14.0, 28.0])
    parts = list(_OUTLINE)
    if dice.chance(0.4):
        parts.insert(3, (("Chủ sở hữu", "CHỦ SỞ HỮU", "Người góp vốn"), ()))
    for number, (heads, points) in enumerate(parts, 1):
        sheet.para(Run(f"{number}. {heads[which]}", head), after=2)
        told: list[tuple[str, str, Style]] = [(dice.pick(labels), facts[key], value) for key, labels in points]
        if not points:
            told = [("Ông/Bà", officer_name(dice.fork("owner"), cast.split), PLAIN),
                    ("Tỷ lệ vốn góp", f"{dice.whole(2, 10) * 10}%", PLAIN)]  # fmt: skip
        for count, (label, text, style) in enumerate(told, 1):
            lead = pattern.format(a=number, b=count, c="abcdefgh"[count - 1])
            sheet.para(f"{lead}{label}{joint}", Run(text, style), first=indent, hang=indent + 14, after=2)
    sheet.skip(8)
    _foot(sheet, cast, firm, dice)


def _foot(sheet: Sheet, cast: Cast, firm: Firm, dice: Dice, *, english: bool = False) -> None:
    chief, deputy = firm.agency.heads
    titles = dice.pick([(chief,), (f"KT. {chief}", deputy)])
    gloss = ("Head of the Office",) if english else ()
    sheet.columns((0.46, 1.0, lambda: signed(sheet, (*titles, *gloss), cast.signer, dice, Signing(firm.agency.seal))))


_ENGLISH = {
    "enterprise_name": "Company name",
    "head_office": "Head office",
    "charter_capital": "Charter capital",
    "representative_name": "Legal representative",
    "representative_title": "Title",
    "_sex": "Gender",
    "representative_birth_date": "Date of birth",
    "_nationality": "Nationality",
    "representative_id_number": "Personal identity No.",
    "_home": "Permanent address",
}
_VIETNAMESE = {
    "enterprise_name": ("Tên doanh nghiệp", "Tên công ty"),
    "head_office": ("Trụ sở chính", "Địa chỉ trụ sở chính"),
    "charter_capital": ("Vốn điều lệ",),
    "representative_name": ("Người đại diện theo pháp luật", "Đại diện pháp luật"),
    "representative_title": ("Chức danh", "Chức vụ"),
    "_sex": ("Giới tính",),
    "representative_birth_date": ("Sinh ngày", "Ngày sinh"),
    "_nationality": ("Quốc tịch",),
    "representative_id_number": ("Số định danh cá nhân", "Số giấy tờ pháp lý"),
    "_home": ("Địa chỉ thường trú", "Nơi thường trú"),
}
_TITLES = {"Giám đốc": "Director", "Tổng giám đốc": "General Director", "Chủ tịch công ty": "Company President"}


def _bare(text: str) -> str:
    """Return a text without the marks of its letters, as translators write names."""
    letters = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _in_english(facts: Facts, key: str) -> str:
    text = facts[key]
    if key == "representative_birth_date":
        return f"{date.fromisoformat(facts.canonical[key]):%B %d, %Y}"
    if key == "charter_capital":
        return f"VND {int(facts.canonical[key]):,}"
    short = {"Nam": "Male", "Nữ": "Female", "Việt Nam": "Vietnamese", **_TITLES}
    return short.get(text) or _bare(text).replace("CONG TY", "COMPANY")


def _two_languages(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A translator's sheet: each row in Vietnamese in one half and in English in the other, heads in both."""
    firm = firm_of(cast, dice, dice.pick([date_slashed, date_long]))
    facts = firm.facts
    record(sheet, *(facts.entry("", key) for key in _KEYS))
    sheet.put("issuer", firm.agency.name)
    ruled, left_first = dice.chance(0.6), dice.chance(0.8)

    def row(vietnamese: Sequence[Line], english: Sequence[Line]) -> None:
        both = [vietnamese, english] if left_first else [english, vietnamese]
        cells(sheet, (0.5, 0.5), both, ruled=ruled, pad=5.0)
        sheet.skip(0 if ruled else 3)

    state_heading(sheet, spell=dice.whole(0, 3))
    small = Style(size=sheet.look.size - 1)
    finance = "TÀI CHÍNH" in firm.agency.parent
    department = "DEPARTMENT OF FINANCE" if finance else "DEPARTMENT OF PLANNING AND INVESTMENT"
    row([([firm.agency.parent], small), ([firm.agency.name], BOLD)],
        [([department], small), (["BUSINESS REGISTRATION OFFICE"], BOLD)])  # fmt: skip
    row([(["GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP"], BOLD)], [(["ENTERPRISE REGISTRATION CERTIFICATE"], BOLD)])
    code = dice.pick(["Mã số doanh nghiệp", "Mã số", "Mã số DN"])
    days = _days(sheet, firm, dice)
    first = date.fromisoformat(facts.canonical["first_registration_date"])
    abroad = [f"First registered: {first:%B %d, %Y}", f"Amendment No. {facts['amendment_number']}"][: len(days)]
    row([([f"{code}: {facts['enterprise_code']}"], PLAIN), *(([day], ITALIC) for day in days)],
        [([f"Enterprise code: {facts['enterprise_code']}"], PLAIN), *(([day], ITALIC) for day in abroad)])  # fmt: skip
    numbered, below = dice.chance(0.6), dice.chance(0.3)
    value = dice.pick([BOLD, PLAIN])
    for number, key in enumerate(_ENGLISH, 1):
        lead = f"{number}. " if numbered else ""
        label = f"{lead}{dice.pick(_VIETNAMESE[key])}:"
        row(_said(label, facts[key], value, below=below),
            _said(f"{lead}{_ENGLISH[key]}:", _in_english(facts, key), value, below=below))  # fmt: skip
    sheet.skip(6)
    _foot(sheet, cast, firm, dice, english=True)
    if dice.chance(0.6):
        sheet.para(f"Người dịch (Translator): {officer_name(dice, cast.split)}", style=Style(size=sheet.look.size - 2))


def _said(label: str, text: str, value: Style, *, below: bool) -> list[Line]:
    if below:
        return [([label], ITALIC), ([Run(text, value)], PLAIN)]
    items: list[Item] = [f"{label} ", Run(text, value)]
    return [(items, PLAIN)]


CERTIFICATES_AFRESH = (
    Drawn("enterprise_outline", _outline, 12.5),
    Drawn("enterprise_two_languages", _two_languages, 12.0, margins=(52.0, 46.0, 44.0)),
)
