"""Official documents whose head and foot are set by chance: offices of many kinds and lines, subjects that wrap, lists.

Canonical values as in `administrative`.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.administrative_body import Letter
from tests.dossiers.administrative_drawn import DrawnLetter, copies, marks, subject
from tests.dossiers.administrative_parts import ADDRESSED, date_items, note_head, note_signer, number_items
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.offices import Agency
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Run, Style

_OFFICES = (
    ("ỦY BAN NHÂN DÂN TỈNH {p}", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH"),
    ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CHI CỤC CHĂN NUÔI VÀ THÚ Y"),
    ("ỦY BAN NHÂN DÂN TỈNH {p}", "BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG"),
    ("TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG", "CÔNG TY ĐIỆN LỰC {p}"),
    ("BẢO HIỂM XÃ HỘI VIỆT NAM", "BẢO HIỂM XÃ HỘI TỈNH {p}"),
    ("SỞ Y TẾ TỈNH {p}", "TRUNG TÂM KIỂM SOÁT BỆNH TẬT"),
    ("MẶT TRẬN TỔ QUỐC VIỆT NAM", "ỦY BAN MẶT TRẬN TỔ QUỐC TỈNH {p}"),
    ("", "HỘI LIÊN HIỆP PHỤ NỮ TỈNH {p}"),
    ("TÒA ÁN NHÂN DÂN TỈNH {p}", "TÒA ÁN NHÂN DÂN KHU VỰC 3"),
    ("BỘ TÀI CHÍNH", "THUẾ TỈNH {p}"),
    ("ĐẠI HỌC ĐÀ NẴNG", "NHÀ XUẤT BẢN ĐẠI HỌC"),
)


def _with_office(letter: Letter, dice: Dice) -> Letter:
    """Return a letter of one of the offices above, half of the time; its number keeps its symbol."""
    if dice.chance(0.5):
        return letter
    parent, name = (each.format(p=letter.agency.place.upper()) for each in dice.pick(_OFFICES))
    agency: Agency = replace(letter.agency, parent=parent, name=name)
    return replace(letter, agency=agency)


def _head(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    letter = _with_office(letter, dice)
    agency = letter.agency
    note_head(sheet, letter)
    label = dice.pick(["Số: ", "Số:", "Số ", "Số : "])
    about_left = dice.chance(0.7)
    mark = dice.pick(["V/v ", "V/v: ", "Về việc ", "(V/v) "] if dice.chance(0.3) else ["V/v "])
    small = Style(italic=dice.chance(0.5), size=sheet.look.size - dice.pick([0.0, 1.0, 2.0]))

    def left() -> None:
        office_head(sheet, agency.parent, agency.name, rule=dice.pick([0.0, 0.25, 0.4]), bold_parent=dice.chance(0.2))
        sheet.para(*number_items(letter, label, dice.pick(["/", "/", " /"])), align="center", after=2)
        if letter.kind == "công văn" and about_left:
            subject(sheet, letter, prefix=mark, style=small, align=dice.pick(["center", "left"]))
        if dice.chance(0.5):
            marks(sheet, letter)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        if dice.chance(0.3):
            sheet.skip(dice.real(4, 16))
        sheet.para(*date_items(letter), align=dice.pick(["center", "right"]), style=ITALIC)

    divide = dice.pick([0.36, 0.4, 0.44, 0.48])
    sheet.columns((0.0, divide, left), (divide + 0.01, 1.0, right))
    if "urgency" not in sheet.fields:
        marks(sheet, letter, part=0.2, at=dice.pick([0.15, 0.5]))
    sheet.skip(dice.real(4, 14))
    if letter.kind != "công văn":
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + dice.pick([0.0, 2.0])),
                   after=0)  # fmt: skip
        style, prefix = dice.pick([BOLD, BOLD, ITALIC, PLAIN]), dice.pick(["", "Về việc ", "V/v "])
        wide = dice.pick([(0.0, 1.0), (0.12, 0.88), (0.2, 0.8)])
        sheet.columns((*wide, lambda: subject(sheet, letter, prefix=prefix, style=style)))
        if dice.chance(0.5):
            sheet.rule(0.2, gap=6)
    elif not about_left:
        subject(sheet, letter, prefix=mark, style=small)
    _receivers(sheet, letter, dice)


def _receivers(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    if letter.kind not in ADDRESSED:
        return
    names = letter.receivers
    form = dice.pick(["line", "dashes", "beside"])
    greeting = Run("Kính gửi:", dice.pick([PLAIN, BOLD, ITALIC, BOLD_ITALIC]))
    if form == "line" or len(names) == 1:
        text = "; ".join(names) + dice.pick(["", "."])
        sheet.put("recipients_to", text)
        align = dice.pick(["center", "left"])
        sheet.para(greeting, " ", text, align=align, first=0.0 if align == "center" else 40.0, hang=40.0, after=8)
        return
    ends = [";"] * (len(names) - 1) + ["."]
    lines = [f"- {name}{end}" for name, end in zip(names, ends, strict=True)]
    sheet.put("recipients_to", " ".join(lines))
    at = 0.16 if form == "dashes" else 0.3

    def listed() -> None:
        for line in lines:
            sheet.para(line, after=0, hang=dice.pick([0.0, 10.0]))

    if form == "dashes":
        sheet.para(greeting, first=40.0, after=0)
        sheet.columns((at, 1.0, listed))
    else:
        sheet.columns((0.08, at, lambda: sheet.para(greeting, after=0)), (at, 1.0, listed))
    sheet.skip(8)


def _foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(8)
    note = dice.pick(["", "", "", "(Đã ký)", "(Ký tên, đóng dấu)"])
    how = Signing(letter.agency.seal, note=note, stamped=dice.chance(0.2))

    def right() -> None:
        signed(sheet, letter.titles, letter.signer, dice, how)

    start = dice.pick([0.44, 0.5, 0.55])
    listed = copies(sheet, letter, dice, size=dice.pick([10.0, 11.0, 12.0]))
    sheet.columns((0.0, min(0.46, start), listed), (start, 1.0, right))


OFFICE_CHANCE = (DrawnLetter("office_by_chance", _head, _foot),)
