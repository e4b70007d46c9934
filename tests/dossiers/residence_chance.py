"""Forms about a change of residence set by chance: whole, of a portal, by hand, in halves, labels below values.

Canonical values as in `residence_facts`.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_grid import Setter
from tests.dossiers.chance_parts import Headings, remark
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import Blanks, Halves, LabelsBelow, TopHeads, any_setter, besides
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.residence_words import (
    HEAD,
    PERSON,
    more_of_person,
    put_consents,
    put_head,
    put_members,
    residence_told,
    said_of,
)
from tests.dossiers.squares import Squares, square_row
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Run, Style
from tests.dossiers.wording import date_slashed

_PARTS = (("Thông tin người kê khai", "Thông tin chủ hộ", "Nội dung đề nghị"),
          ("Người đề nghị", "Chủ hộ", "Nội dung"), ("Phần kê khai", "Về chủ hộ", "Đề nghị"))  # fmt: skip


def _by_chance(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Order, wordings and rows by chance, under headings or none."""
    told, headed = residence_told(cast, dice), dice.chance(0.35)
    put_head(sheet, told, dice)
    rows, headings, names = any_setter(sheet, dice), Headings(sheet, dice), dice.pick(_PARTS)
    parts = [(names[0], [*said_of(told, dice, PERSON), *more_of_person(told, dice)]),
             (names[1], said_of(told, dice, HEAD)), (names[2], said_of(told, dice, ("request",)))]  # fmt: skip
    if dice.chance(0.15):
        parts = [parts[2], *parts[:2]]
    for name, said in parts:
        if headed:
            headings.put(name)
        rows.put(*said)
    put_members(sheet, told, dice)
    put_consents(sheet, cast, told, dice)


def _of_portal(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Printed from a portal: what was handed in and when, tables with heads on top, enclosures, how to fetch it."""
    told, small = residence_told(cast, dice), Style(size=sheet.look.size - 1.5)
    code = f"G01.{dice.whole(100, 999)}.{dice.whole(100, 999)}-{cast.issued:%y%m%d}-{dice.whole(1, 99999):05d}"
    remark(sheet, dice, 0.8, f"Mã hồ sơ: {code}", f"Số hồ sơ: {code} - Nộp lúc 0{dice.whole(7, 9)}:12", align="right")
    put_head(sheet, told, dice)
    way = dice.pick(["Trực tiếp tại cơ quan Công an", "Bản điện tử", "Qua bưu chính"])
    notes = besides(dice, 0.5, ("Thủ tục", dice.pick(["Đăng ký thường trú", "Đăng ký tạm trú", "Tách hộ"])),
                    ("Hình thức nhận kết quả", way), ("Ngày nộp", date_slashed(cast.issued)))  # fmt: skip
    for note in notes:
        sheet.para(f"{note.label}: {note.entry.printed}", style=small, after=1)
    headings, names = Headings(sheet, dice), dice.pick(_PARTS)
    rows: Setter = TopHeads(sheet, dice) if dice.chance(0.6) else any_setter(sheet, dice, ("grid", "grid", "halves"))
    for name, keys in zip(names, (PERSON, HEAD, ("request",)), strict=True):
        headings.put(name)
        rows.put(*said_of(told, dice, keys))
    put_members(sheet, told, dice)
    if dice.chance(0.6):
        sheet.para("Tài liệu đính kèm: 1. Giấy tờ chứng minh chỗ ở hợp pháp.pdf; 2. Giấy khai sinh.pdf", style=small)
    put_consents(sheet, cast, told, dice)


def _put_with_squares(sheet: Sheet, rows: Setter, said: list[Said], squares: Squares) -> None:
    """Print facts in order, numbers of people in squares on lines of their own."""
    waiting: list[Said] = []
    for fact in said:
        if fact.entry.key not in ("id_number", "head_id_number"):
            waiting.append(fact)
            continue
        if waiting:
            rows.put(*waiting)
        waiting = []
        record(sheet, replace(fact.entry, by_pen=squares.by_pen))
        square_row(sheet, f"{fact.label}:", fact.entry.printed, squares, after=4)
    if waiting:
        rows.put(*waiting)


def _blanks(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Blanks filled by hand or typed; numbers in squares, joined or apart, or on the marks like the rest."""
    told, pen = residence_told(cast, dice), dice.chance(0.7)
    put_head(sheet, told, dice, by_pen=pen)
    blanks = Blanks(sheet, dice, pen=pen)
    said = [*said_of(told, dice, PERSON), *said_of(told, dice, HEAD), *said_of(told, dice, ("request",))]
    said[6:6] = more_of_person(told, dice)
    if dice.chance(0.6):
        squares = Squares(side=dice.real(13.5, 18), gap=dice.pick([0.0, 0.0, 3.0]), thick=dice.pick([2, 3]), by_pen=pen,
                          digits=dice.pick([PLAIN, BOLD]))  # fmt: skip
        _put_with_squares(sheet, blanks, said, squares)
    else:
        blanks.put(*said)
    put_members(sheet, told, dice, by_pen=pen)
    put_consents(sheet, cast, told, dice)


def _two_people(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Who declares at the left, the head of the household at the right, in cells or without rules; the wish below."""
    told, over, ruled = residence_told(cast, dice), dice.chance(0.35), dice.chance(0.6)
    put_head(sheet, told, dice)
    value, small = dice.pick([BOLD, PLAIN]), Style(italic=True, size=sheet.look.size - 2)
    names = dice.pick([("NGƯỜI KÊ KHAI", "CHỦ HỘ"), ("Người đề nghị", "Chủ hộ"), ("I. Người khai", "II. Chủ hộ")])
    columns: list[list[Line]] = []
    for name, keys in zip(names, (PERSON, HEAD), strict=True):
        said = said_of(told, dice, keys)
        record(sheet, *(fact.entry for fact in said))
        lines: list[Line] = [([Run(name, BOLD)], PLAIN)]
        for fact in said:
            if over:
                lines += [([fact.label], small), ([Run(fact.entry.printed, value)], PLAIN)]
            else:
                lines.append(([f"{fact.label}: ", Run(fact.entry.printed, value)], PLAIN))
        columns.append(lines)
    part = dice.pick([0.5, 0.54, 0.58])
    cells(sheet, (part, 1 - part), columns, ruled=ruled, pad=5)
    sheet.skip(5)
    any_setter(sheet, dice, ("rows", "blanks", "top")).put(*said_of(told, dice, ("request",)), numbered=False)
    put_members(sheet, told, dice)
    put_consents(sheet, cast, told, dice)


def _labels_below(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Values on lines with small labels below them, or in two columns filled one after the other."""
    told = residence_told(cast, dice)
    put_head(sheet, told, dice)
    below = dice.chance(0.7)
    rows: Setter = LabelsBelow(sheet, dice) if below else Halves(sheet, dice)
    rows.put(*said_of(told, dice, PERSON), *said_of(told, dice, HEAD))
    if below and dice.chance(0.5):
        rows.put(*said_of(told, dice, ("request",)))
    else:
        request = said_of(told, dice, ("request",))[0]
        record(sheet, request.entry)
        label = dice.pick([BOLD, ITALIC, PLAIN])
        sheet.para(Run(f"{request.label}: ", label), request.entry.printed, align="justify")
    put_members(sheet, told, dice)
    put_consents(sheet, cast, told, dice)


RESIDENCES_CHANCE = (
    Drawn("residence_set_by_chance", _by_chance, 12.5),
    Drawn("residence_portal_by_chance", _of_portal, 12.0),
    Drawn("residence_blanks", _blanks, 12.5),
    Drawn("residence_two_people", _two_people, 12.5),
    Drawn("residence_labels_below", _labels_below, 12.5),
)
