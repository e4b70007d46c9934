"""Half sheets that send somebody: whom, where to and what for.

Canonical values as in `administrative`; who is sent is in no field.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.dossiers.administrative_body import Letter
from tests.dossiers.administrative_drawn import DrawnLetter
from tests.dossiers.canvas import POINT, RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5_LANDSCAPE
from tests.dossiers.official_matters import any_day
from tests.dossiers.official_wide_parts import (
    copied_to,
    note_signs,
    noted,
    number,
    office,
    state,
    who_signs,
    write_nothing,
)
from tests.dossiers.official_wide_words import wide_letter
from tests.dossiers.people import invent_name
from tests.dossiers.truth import Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Leader, Run, Style

_SENT = ("GIẤY GIỚI THIỆU", "GIẤY CÔNG TÁC", "PHIẾU CHUYỂN", "GIẤY ỦY QUYỀN", "PHIẾU GỬI", "PHIẾU BÁO", "GIẤY ĐI ĐƯỜNG",
         "THƯ GIỚI THIỆU")  # fmt: skip
_TO = (
    "Kính gửi",
    "Được cử đến",
    "Gửi đến",
    "Nơi đến",
    "Đến liên hệ tại",
    "Kính chuyển",
    "Được cử tới",
    "Đến làm việc với",
)
_FOR = ("Về việc", "V/v", "Để", "Nội dung", "Lý do", "Nhiệm vụ", "Công việc")
_WHO = ("Giới thiệu ông (bà)", "Đồng chí", "Cử ông/bà", "Ủy quyền cho", "Họ và tên", "Người được cử", "Người mang giấy")
_WORK = ("Chức vụ", "Đơn vị công tác", "Chức danh", "Bộ phận")


def _slip_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    own = wide_letter(letter, cast, dice, ("khác",), urgent=0.0)
    sign = dice.pick(["GGT", "PC", "GUQ", "GCT", "PG", "PB"])
    return replace(own, title=dice.pick(_SENT), receivers=own.receivers[:1], by_pen=dice.chance(0.4),
                   symbol_rest=f"{sign}-{own.agency.code}", topic=own.topic)  # fmt: skip


def _sent_slip(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A half sheet that sends somebody: whom, where to and what for on dotted lines, until when it holds."""
    sheet.left, sheet.right = 44 * POINT, sheet.size[0] - 36 * POINT
    sheet.look = replace(sheet.look, size=sheet.look.size * 0.82)
    noted(sheet, letter)
    items, day, low = number(letter, dice), any_day(letter, dice), dice.chance(0.4)

    def left() -> None:
        office(sheet, letter, dice)
        if not low:
            sheet.para(*items, align="center", after=1)

    def right() -> None:
        state(sheet, dice)
        sheet.para(*day, align="center", style=ITALIC)

    sheet.columns((0.0, 0.44, left), (0.46, 1.0, right))
    colour = RED if dice.chance(0.2) else None
    sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size * 1.4, colour=colour), after=1)
    if low:
        sheet.para(*items, align="center", after=3)
    who, own = invent_name(dice, Split.TUNING, dice.pick(["Nam", "Nữ"]))[0], dice.fork("lines")
    until = letter.day + timedelta(days=own.whole(5, 30))
    sheet.put("subject", letter.topic)
    sheet.put("recipients_to", letter.receivers[0])
    lines = [(own.pick(_WHO), who), (own.pick(_WORK), own.pick(["Chuyên viên", "Kế toán", "Giáo viên", "Văn thư"])),
             (own.pick(_TO), letter.receivers[0]), (own.pick(_FOR), letter.topic)]  # fmt: skip
    if own.chance(0.3):
        lines = [lines[2], lines[0], lines[1], lines[3]]
    if own.chance(0.35):
        lines.insert(own.whole(1, 3), ("Số CCCD", f"0{own.whole(10**10, 9 * 10**10)}"))
    style, filled = own.pick([PLAIN, BOLD]), own.chance(0.6)
    for label, value in lines:
        tail = [Leader()] if filled else []
        sheet.para(f"{label}: ", Run(value, Style(bold=style.bold, dots=filled)), *tail, hang=14, after=2)
    sheet.para(own.pick(["Giấy này có giá trị đến hết ngày ", "Có giá trị đến ngày ", "Hạn dùng: "]),
               f"{until:%d/%m/%Y}", style=ITALIC)  # fmt: skip


def _slip_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signs(sheet, letter)
    sheet.columns((0.0, 0.42, copied_to(sheet, dice)), (0.5, 1.0, who_signs(sheet, letter, dice)))


OFFICIAL_WIDE_SENT = (
    DrawnLetter(
        "official_sent_half_sheet_wide", _sent_slip, _slip_foot, write_nothing, 150.0, _slip_letter, A5_LANDSCAPE
    ),
)
