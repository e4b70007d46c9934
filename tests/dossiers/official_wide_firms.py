"""Papers of firms and hospitals with facts in a block, and documents typed before 2010.

Canonical values as in `administrative`; clerks who sign beside whoever decides are in no field.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from tests.dossiers.administrative_body import Letter, write_body
from tests.dossiers.administrative_drawn import DrawnLetter
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.later_parts import typed
from tests.dossiers.official_matters import any_day
from tests.dossiers.official_wide_parts import (
    about,
    came_in,
    foot,
    headline,
    note_signs,
    noted,
    number,
    office,
    state,
    to_whom,
    unbracketed,
    urgency,
    who_signs,
)
from tests.dossiers.official_wide_words import LABELS, named, wide_letter
from tests.dossiers.pairs import cells, framed, spaced
from tests.dossiers.people import officer_name
from tests.dossiers.truth import Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Leader, Run, Style, Tab
from tests.dossiers.wording import sentence

_MEMOS = ("TỜ TRÌNH", "PHIẾU TRÌNH KÝ", "THÔNG BÁO NỘI BỘ", "GIẤY ĐỀ NGHỊ", "BÁO CÁO NHANH", "TRAO ĐỔI CÔNG VIỆC",
          "PHIẾU ĐỀ XUẤT", "THƯ CÔNG TÁC", "MEMO")  # fmt: skip
_FIRM_LINES = ("Trụ sở: 118 Phan Đình Phùng", "MST: 6000{n}", "Tel: 0262 3{n}", "Fax: 0262 3{n}", "Hotline: 1900 {n}",
               "www.congty.example", "Email: info@congty.example", "Tài khoản: 5201{n}")  # fmt: skip
_CLERKS = ("Người lập", "Kế toán trưởng", "Trưởng bộ phận", "Người đề nghị", "Phòng TCHC", "Kiểm soát")


def _memo_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    own = wide_letter(letter, cast, dice, ("khác", "tờ trình", "thông báo", "báo cáo", "công văn"), urgent=0.45)
    title = dice.pick(_MEMOS) if own.kind == "khác" else own.title
    titles = (own.agency.heads[0],) if dice.chance(0.6) else own.titles
    title = (
        "PHIẾU ĐỀ XUẤT" if own.kind == "khác" and title in ("TỜ TRÌNH", "THÔNG BÁO NỘI BỘ", "BÁO CÁO NHANH") else title
    )
    return replace(own, title=title, titles=titles)


def _memo(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A firm's or a hospital's paper: a letterhead, the kind, and number, day, receivers and matter in a block."""
    noted(sheet, letter, place=False)
    told, own = named(letter, dice), dice.fork("block")
    small = Style(size=sheet.look.size * 0.76)
    align = own.pick(["left", "center", "right"])
    if letter.agency.parent:
        sheet.para(letter.agency.parent, align=align, after=0)
    sheet.para(letter.agency.name, align=align, style=Style(bold=True, size=sheet.look.size * 1.1), after=1)
    lines = [line.format(n=own.whole(100_000, 999_999)) for line in own.sample(_FIRM_LINES, own.whole(1, 4))]
    sheet.para(own.pick([" - ", " | ", "; "]).join(lines), align=align, style=small, after=2)
    sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=sheet.look.ink, width=own.pick([3, 8]))
    sheet.skip(9)
    if letter.kind != "công văn":
        sheet.para(
            letter.title, align=own.pick(["center", "left"]), style=Style(bold=True, size=sheet.look.size * 1.25)
        )
    keys = ["number_symbol", "date_of_issue", "recipients_to", "subject", *(["urgency"] if letter.urgency else [])]
    words = {**LABELS, "recipients_to": ("Kính gửi", "Gửi", "Kính trình", "Người nhận", "Đến", "To", "Nơi nhận"),
             "subject": ("V/v", "Về việc", "Nội dung", "Chủ đề", "Vấn đề", "Re", "Trích yếu"),
             "number_symbol": ("Số", "Số hiệu", "Số/Ref", "Mã số", "Số phiếu", "Số tờ trình"),
             "date_of_issue": ("Ngày", "Ngày lập", "Date", "Ngày tháng", "Lập ngày")}  # fmt: skip
    rows = [(own.fork(key).pick(words[key]), told.note(sheet, key)) for key in keys]
    rows.insert(own.whole(0, len(rows)), (own.pick(["Người gửi", "Từ", "Bộ phận trình", "From"]), "Phòng Vật tư"))
    if own.chance(0.4):
        rows.append(("Đính kèm", f"{own.whole(1, 5):02d} báo giá"))
    form, colon = own.pick(["tabs", "ruled", "lines", "framed", "two"]), own.pick([":", " :", ""])
    block = partial(_block, sheet, rows, form, colon)
    framed(sheet, block, pad=6) if form == "framed" else block()
    sheet.skip(8)


def _block(sheet: Sheet, rows: list[tuple[str, str]], form: str, colon: str) -> None:
    for label, value in rows:
        if form in ("ruled", "two"):
            columns = [[([f"{label}{colon}"], BOLD)], [([value], PLAIN)]]
            cells(sheet, (0.22, 0.78), columns, ruled=form == "ruled", pad=4)
        elif form == "lines":
            sheet.para(Run(f"{label}{colon or ':'} ", ITALIC), value, Leader(), after=2)
        else:
            sheet.para(Run(f"{label}{colon}", BOLD), Tab(96.0), value, hang=96, after=2)


def _memo_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Clerks sign at the left of whoever decides."""
    note_signs(sheet, letter)
    titles = dice.sample(_CLERKS, dice.whole(1, 2))
    share = 1 / (len(titles) + 1)
    clerks = [(place * share, (place + 1) * share - 0.02, who_signs(
        sheet, replace(letter, signer=officer_name(dice.fork(title), Split.TUNING)), dice.fork(title), (title,)))
        for place, title in enumerate(titles)]  # fmt: skip
    sheet.skip(8)
    sheet.columns(*clerks, (1 - share, 1.0, who_signs(sheet, letter, dice)))


def _old_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    own = wide_letter(letter, cast, dice, ("công văn", "quyết định", "thông báo", "tờ trình", "báo cáo", "chỉ thị"))
    year = dice.whole(1991, 2009)
    rest = own.symbol_rest.replace("QĐ-", "QĐ/").replace("UBND", "UB") if dice.chance(0.6) else own.symbol_rest
    rest = f"CV/{own.agency.code}" if own.kind == "công văn" and dice.chance(0.5) else rest
    return replace(own, day=own.day.replace(year=year, day=min(own.day.day, 28)), symbol_rest=rest,
                   by_pen=dice.chance(0.35))  # fmt: skip


def _typewriter(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A typed document of earlier years: dashes for rules, letters apart, a fax's line or a stamp over it."""
    typed(sheet)
    sheet.look = replace(sheet.look, size=sheet.look.size * 0.84)
    noted(sheet, letter)
    if dice.chance(0.3):
        small = Style(size=sheet.look.size * 0.7)
        sheet.para(f"FROM : VAN THU    FAX NO. : 059{dice.whole(100_000, 999_999)}    P{dice.whole(1, 3)}", style=small)
    items, day, spot = number(letter, dice), any_day(letter, dice), dice.pick(["office", "office", "below", "day"])

    def left() -> None:
        office(sheet, letter, dice)
        if spot == "office":
            sheet.para(*items, align=dice.pick(["center", "left"]), after=2)
        if letter.kind == "công văn" and dice.chance(0.6):
            about(sheet, letter, dice, align="left")

    def right() -> None:
        state(sheet, dice)
        sheet.para(*day, align=dice.pick(["center", "right"]), after=2)
        if spot == "day":
            sheet.para(*items, align="center")

    at = dice.pick([0.4, 0.46])
    sheet.columns((0.0, at, left), (at + 0.02, 1.0, right))
    if dice.chance(0.45):
        came_in(sheet, letter, dice)
    urgency(sheet, letter, dice)
    if letter.kind != "công văn" and dice.chance(0.5):
        spaced(sheet, letter.title, Style(bold=True, size=sheet.look.size * 1.2), gap=dice.pick([0.2, 0.5]))
        text = dice.pick(["V/v {t}", "(V/v {t})", "Về việc {t}", "{s}"]).format(
            t=letter.topic, s=sentence(letter.topic)
        )
        sheet.put("subject", unbracketed(text))
        sheet.para(text, align="center", style=Style(underline=dice.chance(0.3)))
    else:
        headline(sheet, letter, dice)
    if spot == "below":
        sheet.para(*items, align="center")
    if letter.kind in ("công văn", "tờ trình", "báo cáo"):
        to_whom(sheet, letter, dice)


OFFICIAL_WIDE_FIRMS = (
    DrawnLetter("official_firm_memo_block_wide", _memo, _memo_foot, write_body, 150.0, _memo_letter),
    DrawnLetter("official_typewriter_stamped_wide", _typewriter, foot, write_body, 180.0, _old_letter),
)
