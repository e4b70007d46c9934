"""Documents of two offices at once, and in two languages side by side.

Canonical values as in `administrative`; of two signers that of the office named first counts, at the right.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.administrative_body import Letter, write_body
from tests.dossiers.administrative_drawn import DrawnLetter
from tests.dossiers.administrative_parts import number_items
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.official_matters import any_day
from tests.dossiers.official_wide_parts import (
    about,
    copied_to,
    dashes,
    foot,
    headline,
    note_signs,
    noted,
    number,
    office,
    state,
    to_whom,
    urgency,
    who_signs,
    write_nothing,
)
from tests.dossiers.official_wide_words import wide_letter
from tests.dossiers.pairs import cells
from tests.dossiers.people import officer_name
from tests.dossiers.truth import Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style

_PARTNERS = (("SỞ NỘI VỤ", "SNV", "GIÁM ĐỐC"), ("LIÊN ĐOÀN LAO ĐỘNG", "LĐLĐ", "CHỦ TỊCH"),
             ("TỈNH ĐOÀN", "TĐ", "BÍ THƯ"), ("CÔNG AN TỈNH", "CAT", "GIÁM ĐỐC"), ("HỘI CỰU CHIẾN BINH", "CCB",
             "CHỦ TỊCH"), ("ỦY BAN MẶT TRẬN TỔ QUỐC", "MTTQ", "CHỦ TỊCH"), ("CỤC THUẾ", "CT", "CỤC TRƯỞNG"),
             ("NGÂN HÀNG CHÍNH SÁCH XÃ HỘI", "NHCSXH", "GIÁM ĐỐC"), ("HỘI KHUYẾN HỌC", "HKH", "CHỦ TỊCH"),
             ("VIỆN KIỂM SÁT NHÂN DÂN", "VKS", "VIỆN TRƯỞNG"), ("BAN DÂN VẬN", "BDV", "TRƯỞNG BAN"))  # fmt: skip
_JOINT_KINDS = ("kế hoạch", "hướng dẫn", "công văn", "thông báo", "nghị quyết", "báo cáo")


def _joint_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    own = wide_letter(letter, cast, dice, _JOINT_KINDS, urgent=0.1)
    name, code, _ = dice.fork("partner").pick(_PARTNERS)
    first = own.agency.code
    kind = own.symbol_rest.split("-")[0] if own.kind != "công văn" else "CVLT"
    joint = dice.pick([f"{kind}LT/{first}-{code}", f"{kind}-{first}-{code}", f"{kind}/{first}-{code}",
                       f"LN-{first}-{code}"])  # fmt: skip
    named_together = f"{own.agency.name} - {name}"
    title = own.title if dice.chance(0.5) else f"{own.title} LIÊN TỊCH"
    agency = replace(own.agency, parent=own.agency.parent if dice.chance(0.2) else "", name=named_together)
    return replace(own, agency=agency, symbol_rest=joint, title=title)


def _joint(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Two offices in one head, on one line, below one another or apart by a dash, with one number for both."""
    noted(sheet, letter)
    first, second = letter.agency.name.rsplit(" - ", 1)
    items, day, spot = number(letter, dice), any_day(letter, dice), dice.pick(["office", "office", "level", "title"])
    form = dice.pick(["dash", "dash line", "one", "wide"])

    def left() -> None:
        if letter.agency.parent:
            sheet.para(letter.agency.parent, align="center", after=0)
        lines = {"dash": (f"{first} -", second), "dash line": (first, f"- {second}")}.get(
            form, (f"{first} - {second}",)
        )
        for line in lines:
            sheet.para(line, align="center", style=BOLD, after=0)
        dashes(sheet, dice)
        if spot == "office":
            sheet.para(*items, align="center", after=2)
        if letter.kind == "công văn":
            about(sheet, letter, dice)

    def right() -> None:
        state(sheet, dice)
        if spot != "level":
            sheet.para(*day, align=dice.pick(["center", "right"]), style=ITALIC)

    if form == "wide":
        left()
        sheet.columns((0.2, 0.8, right))
    else:
        at = dice.pick([0.4, 0.46])
        sheet.columns((0.0, at, left), (at + 0.02, 1.0, right))
    if spot == "level":
        cells(sheet, (0.45, 0.55), [[(items, PLAIN)], [(day, ITALIC)]])
    urgency(sheet, letter, dice)
    sheet.skip(6)
    headline(sheet, letter, dice)
    if spot == "title":
        sheet.para(*items, align="center")
    if letter.kind == "công văn" or dice.chance(0.3):
        to_whom(sheet, letter, dice)


def _joint_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Both offices sign, the one named first at the right; copies below or between."""
    note_signs(sheet, letter)
    name, _, chief = next(each for each in _PARTNERS if letter.agency.name.endswith(f" - {each[0]}"))
    partner = replace(letter, signer=officer_name(dice.fork("partner"), Split.TUNING))
    theirs = dice.pick([(chief,), (f"TM. {name}", chief), (f"KT. {chief}", f"PHÓ {chief}"), (f"{chief} {name}",)])
    sheet.skip(6)
    sheet.columns(
        (0.0, 0.48, who_signs(sheet, partner, dice.fork("second"), theirs)),
        (0.52, 1.0, who_signs(sheet, letter, dice)),
    )
    copied_to(sheet, dice)()


_ENGLISH = {"công văn": "OFFICIAL LETTER", "thông báo": "NOTICE", "quyết định": "DECISION", "giấy mời": "INVITATION",
            "báo cáo": "REPORT", "kế hoạch": "PLAN"}  # fmt: skip
_OFFICE_ENGLISH = ("DEPARTMENT OF FOREIGN AFFAIRS", "UNIVERSITY OF HIGHLANDS", "PROVINCIAL PEOPLE'S COMMITTEE",
                   "INTERNATIONAL COOPERATION OFFICE", "GENERAL HOSPITAL", "MANAGEMENT BOARD")  # fmt: skip
_PARAGRAPHS = (
    ("Trân trọng thông báo nội dung nêu trên để Quý cơ quan biết.", "We are pleased to inform you of the above."),
    ("Mọi chi phí do hai bên cùng chi trả.", "All costs shall be shared by both sides."),
    ("Đề nghị phản hồi trong vòng 10 ngày.", "Please reply within ten days of receipt."),
    ("Tài liệu gửi kèm gồm 03 trang.", "Three pages are enclosed herewith."),
    ("Đầu mối: Phòng Hợp tác quốc tế.", "Contact: Office of International Cooperation."),
)  # fmt: skip


def _bilingual_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    return wide_letter(letter, cast, dice, tuple(_ENGLISH), urgent=0.1)


def _bilingual(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A document in two languages: English below, behind or in a column beside the Vietnamese."""
    noted(sheet, letter)
    english, items = dice.pick(_OFFICE_ENGLISH), number_items(letter, dice.pick(["Số/No.: ", "Số (No.): ", "Số/Ref: "]))
    day = any_day(letter, dice)
    at = dice.pick([0.42, 0.48])

    def left() -> None:
        office(sheet, letter, dice, english=english)
        sheet.para(*items, align="center", after=2)

    def right() -> None:
        state(sheet, dice, english=True)
        sheet.para(*day, align="center", style=ITALIC, after=0)
        if dice.chance(0.5):
            sheet.para(f"{letter.agency.place}, {letter.day:%d %B %Y}", align="center",
                       style=Style(italic=True, size=sheet.look.size * 0.8))  # fmt: skip

    sheet.columns((0.0, at, left), (at + 0.02, 1.0, right))
    sheet.skip(6)
    headline(sheet, letter, dice)
    sheet.para(_ENGLISH[letter.kind], align="center", style=Style(italic=True, size=sheet.look.size * 0.85))
    to_whom(sheet, letter, dice, ("Kính gửi/To:", "Kính gửi (To):", "Kính gửi / Dear:", "Gửi/To:"))
    pairs = dice.sample(_PARAGRAPHS, dice.whole(2, 5))
    form = dice.pick(["columns", "columns", "ruled", "below"])
    for ours, theirs in pairs:
        if form == "below":
            sheet.para(ours, first=20, after=0)
            sheet.para(theirs, first=20, style=ITALIC)
        else:
            cells(sheet, (0.5, 0.5), [[([ours], PLAIN)], [([theirs], ITALIC)]], ruled=form == "ruled", pad=5)
            sheet.skip(4 if form == "columns" else 0)


OFFICIAL_WIDE_PAPERS = (
    DrawnLetter("official_two_offices_sign_wide", _joint, _joint_foot, write_body, 210.0, _joint_letter),
    DrawnLetter("official_two_languages_wide", _bilingual, foot, write_nothing, 190.0, _bilingual_letter),
)
