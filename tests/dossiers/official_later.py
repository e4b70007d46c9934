"""Wires, letters printed out of registers, heads in frames and with the office at the right.

Canonical values as in `administrative`; numbers and days of registers are in no field.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.dossiers.administrative_body import Letter, write_body
from tests.dossiers.administrative_drawn import DrawnLetter
from tests.dossiers.administrative_parts import number_items
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.official_feet import any_foot
from tests.dossiers.official_heads import (
    boxed_head,
    low_day_head,
    mirrored_head,
    noted_head,
    titled,
    urgent,
    usual_head,
)
from tests.dossiers.official_matters import any_day, listed, of_kind, office_of
from tests.dossiers.official_notices import OFFICIAL_NOTICES
from tests.dossiers.pairs import cells
from tests.dossiers.people import officer_name
from tests.dossiers.truth import Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Style
from tests.dossiers.wording import date_dashed, date_slashed

_REGISTERS = ("VĂN BẢN ĐẾN", "HỆ THỐNG QUẢN LÝ VĂN BẢN VÀ ĐIỀU HÀNH", "Trục liên thông văn bản", "Sổ văn bản đến")


def _wire_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    own = of_kind(office_of(letter, cast, dice), "công điện", dice)
    return replace(own, urgency=dice.pick(["HỎA TỐC", "KHẨN", "THƯỢNG KHẨN", "HOẢ TỐC"]), pages=1)


def _wire(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A wire: urgency on top, the subject behind the title, whoever sends it "điện:" those it goes to."""
    agency = letter.agency
    noted_head(sheet, letter)
    top = dice.chance(0.5)
    if top:
        urgent(sheet, letter, dice)
    number, day = number_items(letter, dice.pick(["Số: ", "Số ", "Số:"])), any_day(letter, dice)

    def office() -> None:
        for text, style in ((agency.parent, PLAIN), (agency.name, BOLD)):
            if text:
                sheet.para(text, align="center", style=style, after=0)
        sheet.para(*number, align="center")
        if not top:
            urgent(sheet, letter, dice)

    def state() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(*day, align=dice.pick(["center", "right"]), style=ITALIC)

    at = dice.pick([0.38, 0.44, 0.48])
    sheet.columns((0.0, at, office), (at + 0.02, 1.0, state))
    sheet.skip(8)
    titled(sheet, letter, dice)
    lines, counted = listed(letter.receivers, dice)
    sheet.put("recipients_to", counted)
    sender = dice.pick([agency.name, f"{agency.heads[0]} {agency.name}", agency.plain])
    sends = dice.pick(["{} điện:", "{} ĐIỆN:", "Nơi gửi: {}. Điện:", "{} gửi:", "Điện:"]).format(sender)
    sheet.para(sends, align=dice.pick(["center", "left"]), style=dice.pick([BOLD, PLAIN]), after=2)
    for line in lines:
        sheet.para(line, first=dice.fork("first").pick([24.0, 60.0, 100.0]), hang=60, after=0)
    sheet.skip(8)


def _register(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A letter printed out of a register: a strip with the register's own number and days, then the letter's head."""
    came = letter.day + timedelta(days=dice.whole(0, 5))
    due, small = came + timedelta(days=dice.whole(3, 20)), Style(size=sheet.look.size - 3.5)
    own = dice.fork("strip")
    pairs = own.sample((("Số đến", f"{own.whole(100, 9000)}"), ("Ngày đến", date_slashed(came)),
                        ("Hạn xử lý", date_dashed(due)), ("Chủ trì", own.pick(["Văn phòng", "Phòng Kinh tế"])),
                        ("Mã định danh", f"H{own.whole(10, 63)}.{own.whole(1, 40)}.{own.whole(1, 20)}"),
                        ("Người nhận", officer_name(own, Split.TUNING)),
                        ("Trang", "1/1")), own.whole(3, 6))  # fmt: skip
    head = own.pick(_REGISTERS)
    if own.chance(0.6):
        texts: list[list[tuple[list[Item], Style]]] = [[([f"{what}: {value}"], small)] for what, value in pairs]
        sheet.para(head, style=Style(bold=True, size=sheet.look.size - 3), after=1)
        cells(sheet, [1 / len(texts)] * len(texts), texts, ruled=own.chance(0.7), pad=3)
    else:
        line = " | ".join(f"{what}: {value}" for what, value in pairs)
        sheet.para(f"{head} - {line}", style=small, align=own.pick(["left", "right"]))
    sheet.skip(10)
    dice.pick([mirrored_head, usual_head, usual_head, low_day_head])(sheet, letter, dice)


OFFICIAL_LATER = (
    DrawnLetter("official_wire", _wire, any_foot, write_body, 185.0, _wire_letter),
    DrawnLetter("official_out_of_register", _register, any_foot, write_body, 185.0, office_of),
    *OFFICIAL_NOTICES[:1],
    DrawnLetter("official_boxed_head", boxed_head, any_foot, write_body, 185.0, office_of),
    *OFFICIAL_NOTICES[1:],
)
