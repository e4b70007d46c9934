"""Notifications of birth set by chance: whole or on half a sheet, in tables with heads on top, told, from a program.

Canonical values as in `birth_notification_facts`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.birth_notification_drawn import day_of
from tests.dossiers.birth_notification_words import (
    CHILD,
    MOTHER,
    born_at,
    more_of_child,
    more_of_mother,
    put_foot,
    put_head,
    said_of,
)
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Headings, Signer, remark, sign_row
from tests.dossiers.chance_sets import ALL_FORMS, Blanks, LabelsBelow, TopHeads, any_setter, besides
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5, A5_LANDSCAPE, Drawn
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.squares import Squares, square_row
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style

_HEADS = (("Thông tin của mẹ", "Thông tin của con"), ("Người mẹ", "Trẻ sơ sinh"),
          ("Phần khai về mẹ", "Phần khai về con"),
          ("Mẹ hoặc người nuôi dưỡng", "Con"), ("Thông tin sản phụ", "Thông tin trẻ"))  # fmt: skip


def _half(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The same on half a sheet lying, where facts that take a line each have no room."""
    _by_chance(sheet, cast, dice, ("rows", "blanks", "halves", "prose"), often=0.12)


def _by_chance(sheet: Sheet, cast: Cast, dice: Dice, forms: Sequence[str] = ALL_FORMS, often: float = 0.35) -> None:
    """Head, order, wordings and rows by chance; with headings or without; `often` facts of no field between them."""
    born, high, headed = born_at(cast, dice), dice.chance(0.2), dice.chance(0.45)
    put_head(sheet, born, dice, day=high)
    rows, headings, names = any_setter(sheet, dice, forms), Headings(sheet, dice), dice.pick(_HEADS)
    mother = [*said_of(born, dice, MOTHER, headed=headed), *more_of_mother(born, dice, often)]
    child = said_of(born, dice, CHILD, headed=headed)
    at = dice.whole(2, 4)
    child[at:at] = more_of_child(born, dice, often)
    parts = [(names[0], mother), (names[1], child)]
    for name, said in parts[::-1] if headed and dice.chance(0.3) else parts:
        if headed:
            headings.put(name)
        rows.put(*said)
    put_foot(sheet, cast, born, dice, day=not high)


def _top_heads(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Tables with heads on top for mother and child, what is counted in a third one."""
    born, high = born_at(cast, dice), dice.chance(0.4)
    put_head(sheet, born, dice, day=high)
    tables, headings, names = TopHeads(sheet, dice), Headings(sheet, dice), dice.pick(_HEADS)
    bare = dice.chance(0.3)
    for name, keys, more in ((names[0], MOTHER, more_of_mother), (names[1], CHILD, more_of_child)):
        if not bare:
            headings.put(name)
        tables.put(*said_of(born, dice, keys, headed=not bare), *more(born, dice))
        sheet.skip(4)
    put_foot(sheet, cast, born, dice, day=not high)


def _certifies(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A station certifies in sentences: who the mother is, when and where she gave birth, what the child weighs."""
    born, high = born_at(cast, dice), dice.chance(0.3)
    facts, value = born.facts, dice.pick([BOLD, BOLD, PLAIN])
    put_head(sheet, born, dice, day=high)
    record(sheet, *(facts.entry("", key) for key in (*MOTHER, *CHILD)))

    def said(key: str) -> Run:
        return Run(facts[key].removeprefix("ngày ") if key == "mother_birth_date" else facts[key], value)

    first, align = dice.pick([0.0, 24.0, 24.0]), dice.pick(["justify", "left"])
    year = len(facts["mother_birth_date"]) == 4
    opening = dice.pick([f"{born.hospital.plain} chứng nhận bà: ", "Chứng nhận bà: ", "Họ và tên mẹ: ",
                         "Chứng nhận sản phụ: "])  # fmt: skip
    lives = dice.pick(["cư trú tại", "thường trú tại", "địa chỉ:", "hiện ở tại"])
    number = dice.pick(["CCCD số", "số CMND/CCCD:", "giấy tờ tùy thân số", "số định danh cá nhân:"])
    mother: list[Item] = [f", {number} ", said("mother_id_number"), f", {lives} ", said("mother_residence")]
    sheet.para(opening, said("mother_name"), f", {'sinh năm' if year else 'sinh ngày'} ", said("mother_birth_date"),
               *mother, ".", first=first, align=align)  # fmt: skip
    at = dice.pick([" tại ", " tại: ", ", nơi sinh: "])
    sheet.para(dice.pick(["Đã sinh con vào lúc ", "Đã sinh con vào hồi ", "Đã sinh vào lúc "]), said("date_of_birth"),
               at, said("place_of_birth"), ".", first=first, align=align)  # fmt: skip
    joint = dice.pick([", ", "; "])
    length = f"{joint}dài {dice.whole(46, 53)} cm" if dice.chance(0.4) else ""
    sheet.para(dice.pick(["Giới tính của con: ", "Giới tính: ", "Cháu có giới tính: "]), said("child_sex"), joint,
               dice.pick(["cân nặng: ", "cân nặng ", "nặng: "]), said("child_weight_grams"),
               f"{length}{joint}tình trạng: {facts['_health'].lower()}.", first=first, align=align)  # fmt: skip
    sheet.para(dice.pick(["Dự định đặt tên con là: ", "Gia đình dự định đặt tên cháu là: ", "Dự kiến đặt tên: "]),
               said("intended_name"), ".", first=first, align=align)  # fmt: skip
    put_foot(sheet, cast, born, dice, day=not high)


def _of_a_program(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Printed by a hospital's program: codes of patient and stay above, who printed it and when at the end."""
    born = born_at(cast, dice)
    facts, small = born.facts, Style(size=sheet.look.size - 2)
    codes = besides(dice, 0.6, ("Mã BN", f"{dice.whole(10_000_000, 99_999_999)}"), ("Khoa", "Phụ sản"),
                    ("Mã điều trị", f"{cast.issued:%y}{dice.whole(100_000, 999_999)}"),
                    ("Số vào viện", f"{dice.whole(100, 9999)}/{cast.issued.year}"))  # fmt: skip
    line = " \u00a0\u00a0\u00a0 ".join(f"{code.label}: {code.entry.printed}" for code in codes)
    sheet.para(line or "BM.01.CS", align="right", style=small, after=2)
    put_head(sheet, born, dice)
    rows = any_setter(sheet, dice, ("rows", "grid", "grid", "halves", "top", "prose"))
    rows.put(*said_of(born, dice, MOTHER, headed=False), *more_of_mother(born, dice))
    if dice.chance(0.4):
        sheet.para(f"Họ tên cha: {facts['_father']}    Số CCCD: {facts['_father_number']}", style=small)
    rows.put(*said_of(born, dice, CHILD, headed=False), *more_of_child(born, dice))
    put_foot(sheet, cast, born, dice)
    clerk = officer_name(dice.fork("clerk"), cast.split)
    remark(sheet, dice, 0.8, f"Người in: {clerk} - In lúc {dice.whole(7, 16):02d}:{dice.whole(0, 59):02d}",
           f"Người lập: {clerk}    Trang 1/1", "Phiếu in từ phần mềm quản lý bệnh viện.")  # fmt: skip


def _labels_below(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Values on lines with small labels below them; the midwife and who confirms it named in the text."""
    born = born_at(cast, dice)
    put_head(sheet, born, dice)
    rows = LabelsBelow(sheet, dice)
    rows.put(*said_of(born, dice, MOTHER, headed=False))
    if dice.chance(0.5):
        sheet.para(dice.pick(["đã sinh con như sau:", "Đã sinh con, có các thông tin:"]), style=ITALIC, after=4)
    rows.put(*said_of(born, dice, CHILD, headed=False), *more_of_child(born, dice))
    midwife = officer_name(dice.fork("midwife"), cast.split)
    if dice.chance(0.5):
        sheet.para(f"Người đỡ đẻ: {dice.pick(['NHS.', 'BS.', 'CN.'])} {midwife}", style=ITALIC)
    put_foot(sheet, cast, born, dice)


def _blanks(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A printed form whose blanks are filled by hand or typed; the mother's number in squares at times."""
    born, pen = born_at(cast, dice), dice.chance(0.65)
    facts, squared = born.facts, dice.chance(0.4)
    put_head(sheet, born, dice)
    blanks = Blanks(sheet, dice, pen=pen)
    mother = said_of(born, dice, MOTHER, headed=False)
    if squared:
        number = next(said for said in mother if said.entry.key == "mother_id_number")
        blanks.put(*(said for said in mother if said is not number))
        record(sheet, replace(number.entry, by_pen=pen))
        square_row(sheet, f"{number.label}:", facts["mother_id_number"],
                   Squares(side=dice.real(14, 17), gap=dice.pick([0.0, 2.0]), by_pen=pen))  # fmt: skip
    else:
        blanks.put(*mother)
    blanks.put(*said_of(born, dice, CHILD, headed=False), *more_of_child(born, dice))
    midwife = Signer(dice.pick(["Người đỡ đẻ", "Hộ sinh"]), "", "(Ký, ghi rõ họ tên)")
    head = Signer(dice.pick(["Thủ trưởng cơ sở y tế", "Đại diện cơ sở y tế"]), cast.signer, seal=born.hospital.seal)
    sign_row(sheet, dice, midwife, head, day=day_of(born))


_HALF = (40.0, 36.0, 30.0)
NOTIFICATIONS_CHANCE = (
    Drawn("notification_set_by_chance", _by_chance, 13.0),
    Drawn("notification_half_by_chance", _half, 9.5, A5_LANDSCAPE, _HALF),
    Drawn("notification_small_by_chance", _by_chance, 9.5, A5, _HALF),
    Drawn("notification_top_heads", _top_heads, 12.0),
    Drawn("notification_certifies", _certifies, 13.0),
    Drawn("notification_of_a_program", _of_a_program, 12.0),
    Drawn("notification_labels_below", _labels_below, 12.5),
    Drawn("notification_blanks", _blanks, 13.0),
)
