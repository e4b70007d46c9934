"""Later diplomas: copied from the register, with a photograph's column, as a portal shows them, typed, by decision.

Canonical values as in `diploma_facts`.
"""

from __future__ import annotations

from datetime import date, timedelta

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.diploma_drawn import giver
from tests.dossiers.diploma_said import fact, facts_of, graduate
from tests.dossiers.diploma_stands import grounds, headed, numbers, put_title, signs
from tests.dossiers.drawn import A4_LANDSCAPE, A5_LANDSCAPE, Drawn
from tests.dossiers.faces import emblem, frame
from tests.dossiers.later_forms import Laid
from tests.dossiers.later_parts import (
    arrival,
    beside_or_below,
    copy_stamp,
    program_foot,
    program_head,
    signed_box,
    small_print,
    typed,
)
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Colour, Item, Leader, Run, Style
from tests.dossiers.wording import date_slashed

_EDGES: tuple[Colour, ...] = ((180, 140, 70), (40, 80, 140), (150, 50, 50), (90, 90, 90), (40, 110, 80))
_SYSTEMS = ("Hệ thống tra cứu văn bằng, chứng chỉ", "Cổng thông tin đào tạo", "Quản lý văn bằng chứng chỉ",
            "Cơ sở dữ liệu giáo dục", "TRA CỨU VĂN BẰNG")  # fmt: skip
_SITES = ("https://vanbang.example.vn/tra-cuu", "vbcc.example.edu.vn/ket-qua", "https://daotao.example.vn/bang/xem")
_FOUND = ("KẾT QUẢ TRA CỨU", "Thông tin văn bằng", "THÔNG TIN VĂN BẰNG", "Chi tiết văn bằng đã cấp", "")
_OF_COPIES = ("(BẢN SAO)", "BẢN SAO", "(Bản sao cấp từ sổ gốc)", "BẢN SAO TỪ SỔ GỐC", "(Sao từ sổ gốc)")
_ASIDES = ("Văn bằng này được cấp một lần.", "Không có giá trị khi tẩy xóa.", "Bản sao có giá trị như bản chính.",
           "Mẫu bằng do Bộ Giáo dục và Đào tạo ban hành.", "Kiểm tra tại địa chỉ: vanbang.example.vn",
           "Đã nộp lệ phí 20.000 đồng, biên lai số 0031425.")  # fmt: skip
_VERBS = ("cấp", "CẤP", "công nhận", "chứng nhận", "trao", "cấp bằng cho", "has conferred / cấp")


def _register_copy(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy that the office gives out of its register, with a number of the copy's own and a line about fees."""
    who = graduate(cast, dice, pupil=0.65)
    if dice.chance(0.4):
        frame(sheet, dice.pick(_EDGES), inset=20.0)
    headed(sheet, who, dice)
    put_title(sheet, dice, who.title, note=dice.pick(_OF_COPIES), larger=dice.pick([2.0, 4.0]))
    rows = Laid(
        sheet, dice, form=dice.pick(["edge", "codes", "clauses", "shaded", "behind", "ends", "margin", "noted"])
    )
    told = facts_of(who, cast, dice, 0.15)
    inside = dice.chance(0.5)
    if inside:
        told += [fact(who.said, dice, "serial"), fact(who.said, dice, "register_number")]
    rows.put(*told)
    copied = f"{dice.pick(['Số vào sổ cấp bản sao', 'Bản sao số', 'Số cấp bản sao'])}: {dice.whole(2, 900)}/BS"

    def left() -> None:
        sheet.skip(dice.fork("down").pick([4.0, 30.0]))
        if not inside:
            numbers(sheet, who.said, dice.fork("numbers"))
        sheet.para(copied, style=Style(size=sheet.look.size - 1), after=2)
        small_print(sheet, dice.fork("asides"), _ASIDES)

    sheet.skip(5)
    beside_or_below(sheet, dice, left, lambda: signs(sheet, cast, who.said, dice.fork("signs")))


def _photograph_column(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Lying: a narrow column of photograph, emblem and numbers, the facts in the wide one."""
    who, edge = graduate(cast, dice), dice.pick(_EDGES)
    if dice.chance(0.6):
        frame(sheet, edge)
    part, left_side = dice.pick([0.22, 0.26, 0.3]), dice.chance(0.7)

    def narrow() -> None:
        own = dice.fork("narrow")
        if own.chance(0.6):
            emblem(sheet, 44)
            sheet.skip(8)
        middle, top = (sheet.left + sheet.right) / 2, sheet.y
        wide, high = 78 * POINT, 104 * POINT
        sheet.draw.rectangle([middle - wide / 2, top, middle + wide / 2, top + high], outline=edge, width=4)
        sheet.skip(46)
        sheet.para(own.pick(["Ảnh 3 x 4", "Ảnh 4x6", "(Ảnh)", "Dán ảnh"]), align="center", style=ITALIC)
        sheet.y = top + high + 8 * POINT
        numbers(sheet, who.said, own)
        if own.chance(0.4):
            sheet.skip(8)
            sheet.para(own.pick(["Chữ ký người được cấp bằng", "Người được cấp bằng ký"]), align="center",
                       style=Style(italic=True, size=sheet.look.size - 2))  # fmt: skip

    def wide() -> None:
        own = dice.fork("wide")
        if own.chance(0.5):
            headed(sheet, who, own)
        else:
            state_heading(sheet, spell=own.whole(0, 3))
            sheet.put("issuer", who.said.school.name)
            sheet.para(giver(who.said), align="center", style=BOLD, after=0)
            sheet.para(own.pick(_VERBS), align="center", style=ITALIC, after=1)
        put_title(sheet, own, who.title)
        form = own.pick(["middle", "edge", "bars", "cards", "clauses", "behind", "bare", "ends"])
        Laid(sheet, own, form=form).put(*facts_of(who, cast, own, 0.12))
        start = own.pick([0.4, 0.5, 0.3])
        sheet.columns((start, 1.0, lambda: signs(sheet, cast, who.said, own)))

    columns = ((0.0, part, narrow), (part + 0.04, 1.0, wide))
    sheet.columns(*columns if left_side else ((1.0 - part, 1.0, narrow), (0.0, 0.96 - part, wide)))


def _of_portal(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What a portal finds: every fact behind a label, who gave and signed it too, in groups or in one list."""
    who = graduate(cast, dice, pupil=0.35)
    program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    found = dice.pick(_FOUND)
    if found:
        sheet.para(
            found, align=dice.pick(["center", "left"]), style=Style(bold=True, size=sheet.look.size + 1), after=2
        )
    put_title(sheet, dice, who.title, larger=dice.pick([1.0, 3.0]))
    rows = Laid(sheet, dice, form=dice.pick(["edge", "ends", "shaded", "cards", "codes", "noted", "bars", "margin"]))
    person = facts_of(who, cast, dice, 0.25)
    keys = ["serial", "register_number", "issuer", "date_of_issue", "signer_name"]
    for number in range(len(keys) - 1):
        if dice.chance(0.3):
            keys[number], keys[number + 1] = keys[number + 1], keys[number]
    paper, titled = [fact(who.said, dice, key) for key in keys], dice.chance(0.5)
    heads = dice.pick([("Thông tin người học", "Thông tin văn bằng"), ("Người được cấp", "Văn bằng"), ("I. Cá nhân",
                       "II. Bằng cấp")])  # fmt: skip
    for head, facts in [(heads[0], person), (heads[1], paper)][:: dice.pick([1, 1, -1])]:
        if titled:
            band(sheet, head)
        rows.put(*facts)
    sheet.skip(6)
    if dice.chance(0.4):
        confirmed = officer_name(dice.fork("confirmed"), cast.split)
        clock = f"{cast.issued:%d/%m/%Y} {dice.whole(7, 16):02d}:{dice.whole(10, 59)}"
        sheet.columns((0.5, 1.0, lambda: signed_box(sheet, dice, confirmed, "Trung tâm Quản lý chất lượng", clock)))
    program_foot(sheet, cast, dice)


def _typed_board(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Typed into a form of earlier years: a board's words, lines of two or three facts, the examination's own day."""
    typed(sheet)
    who = graduate(cast, dice, pupil=0.8)
    facts, mark = who.said.facts, dice.pick([".", "", "_"])
    state_heading(sheet, spell=dice.whole(0, 3))
    own = dice.chance(0.5)
    if own:
        sheet.put("issuer", who.said.school.name)
        sheet.para(who.said.school.name, align=dice.pick(["left", "center"]), style=BOLD, after=2)
    put_title(sheet, dice, who.title, larger=3.0)
    board = officer_name(dice.fork("board"), cast.split)
    exam = date.fromisoformat(facts.canonical["date_of_issue"]) - timedelta(days=dice.whole(20, 60))
    asides = (f"Chủ tịch Hội đồng thi: {board}", f"Khóa ngày {date_slashed(exam)}",
              f"Hội đồng coi thi số {dice.whole(1, 40)}",
              f"Số báo danh: {dice.whole(100, 9999)}, phòng thi {dice.whole(1, 30):02d}")  # fmt: skip
    opening = dice.pick(["", giver(who.said), f"{giver(who.said)} CHỨNG NHẬN", "HỘI ĐỒNG THI CHỨNG NHẬN"])
    if opening:
        sheet.para(opening, align="center", style=dice.pick([PLAIN, BOLD]), after=4)
        if who.said.school.name in opening:
            sheet.put("issuer", who.said.school.name)
    told = facts_of(who, cast, dice, 0.1)
    record(sheet, *(each.entry for each in told))
    joint, most = dice.pick([", ", "; ", " \u00a0 ", " - "]), dice.pick([1, 2, 3])
    line: list[Item] = []
    count = 0
    for each in told:
        if line and (count >= most or not each.short):
            sheet.para(*line, *([Leader(mark=mark)] if mark else []))
            line, count = [], 0
        lower = count > 0 and not each.label[1:2].isupper()
        label = f"{each.label[:1].lower()}{each.label[1:]}" if lower else each.label
        line += [
            joint if line else "",
            f"{label}: ",
            Run(each.entry.printed, dice.fork("value").pick([PLAIN, BOLD])),
            " ",
        ]
        count += 1
    sheet.para(*line, *([Leader(mark=mark)] if mark else []))
    for aside in dice.sample(asides, dice.whole(1, 2)):
        sheet.para(aside)
    sheet.skip(6)
    beside_or_below(sheet, dice, lambda: numbers(sheet, who.said, dice.fork("numbers")),
                    lambda: signs(sheet, cast, who.said, dice.fork("signs")))  # fmt: skip


def _by_decision(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """On the ground of decisions with days of their own; the facts bare, in clauses, in the middle; a copy's stamp."""
    who, high = graduate(cast, dice, pupil=0.15), dice.chance(0.3)
    if dice.chance(0.15):
        arrival(sheet, cast, dice.fork("arrival"))
    headed(sheet, who, dice)
    if high:
        numbers(sheet, who.said, dice.fork("numbers"))
    if dice.chance(0.5):
        put_title(sheet, dice, who.title)
        titled = True
    else:
        sheet.para(giver(who.said), align="center", style=BOLD, after=3)
        titled = False
    for line in grounds(who, cast, dice):
        sheet.para(dice.pick(["", "- "]), line, style=ITALIC if dice.chance(0.5) else PLAIN, first=20, align="justify")
    sheet.para(dice.pick(_VERBS), align="center", style=dice.pick([BOLD, ITALIC]), after=2)
    if not titled:
        put_title(sheet, dice, who.title)
    rows = Laid(sheet, dice, form=dice.pick(["bare", "clauses", "middle", "behind", "bars", "edge"]))
    rows.put(*facts_of(who, cast, dice, 0.15))
    sheet.skip(5)
    beside_or_below(sheet, dice, lambda: None if high else numbers(sheet, who.said, dice.fork("numbers")),
                    lambda: signs(sheet, cast, who.said, dice.fork("signs")))  # fmt: skip
    if dice.chance(0.45):
        copy_stamp(sheet, cast, dice.fork("copy"), signs=dice.chance(0.5))


DIPLOMAS_AFTER = (
    Drawn("diploma_register_copy", _register_copy, 13.5),
    Drawn("diploma_photograph_column", _photograph_column, 15.0, A4_LANDSCAPE, (60.0, 56.0, 50.0)),
    Drawn("diploma_of_portal", _of_portal, 12.0, margins=(56.0, 48.0, 40.0)),
    Drawn("diploma_typed_board", _typed_board, 11.0, A5_LANDSCAPE, (44.0, 38.0, 32.0)),
    Drawn("diploma_by_decision", _by_decision, 13.5),
)
