"""Heads, wishes and feet of letters of many more kinds; canonical values as in `application`.

Numbers of forms, receipts, enclosures, and who agrees or confirms are in no field.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from tests.dossiers import pen as hand
from tests.dossiers.application_drawn import CitizenLetter, noted
from tests.dossiers.application_later_words import day_of
from tests.dossiers.application_wide_words import LABELS
from tests.dossiers.arranged_words import labelled, told_in
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.pairs import framed
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style

TOPS = ("state", "state", "form", "right", "no state", "title first", "stub", "to first")
_FORMS = ("Mẫu số 07", "Mẫu 2b", "BM-04/TN", "Phụ lục III", "Mẫu đơn số 3/HTX", "(Mẫu dùng cho cá nhân)",
          "Số hiệu: QT-11",
          "Ban hành theo QĐ 215", "Liên 1: lưu")  # fmt: skip
_TO = ("Kính gửi", "Kính gửi", "KÍNH GỬI", "Gửi", "Kính trình", "Trình", "Đơn gửi", "Nơi gửi đến", "Cơ quan nhận đơn",
       "Kính gởi", "Gửi đến", "Kính đơn gửi", "Kính thưa")  # fmt: skip
_ASKS = ("Nay tôi xin {request}.", "Tôi đề nghị {request}.", "Kính xin {request}.", "Mong được {request}.",
         "Do đó kính đề nghị quý vị {request}.", "Tôi làm đơn này để xin {request}.", "Yêu cầu: {request}.",
         "Xin phép: {request}.", "Vậy tôi kính mong {request}.", "Đề nghị giải quyết việc sau: {request}.",
         "Tôi có nguyện vọng {request}.", "Nội dung: {request}", "Vì thế tôi yêu cầu {request}.")  # fmt: skip
_WHYS = ("{}", "Lý do: {}", "Vì: {}", "Hoàn cảnh: {}", "Sự việc: {}", "Nguyên do: {}", "Trình bày: {}", "Số là: {}")
_HEADS = ("NỘI DUNG", "Nội dung đơn", "II. ĐIỀU XIN", "Yêu cầu", "Phần trình bày", "Việc đề nghị", "2. Nội dung")
_THANKS = ("Xin cảm ơn.", "Trân trọng cảm ơn!", "Tôi cam đoan lời khai là thật.", "Kính mong xem xét.",
           "Mong hồi âm sớm.",
           "", "", "Tôi xin chịu trách nhiệm.")  # fmt: skip
_WITH = ("Kèm: 01 bản chụp căn cước", "Kèm theo: giấy tờ nhà", "Hồ sơ: 03 tờ", "Đính kèm 02 ảnh", "Biên lai số 00871",
         "Gửi kèm: Quyết định số 48/QĐ ngày 05/02/2019", "Giấy tờ: bản sao khai sinh")  # fmt: skip
_SIGNS = ("Người viết", "NGƯỜI LÀM ĐƠN", "Người đứng đơn", "NGƯỜI XIN", "Ký tên", "Người nộp", "NGƯỜI YÊU CẦU",
          "Đương đơn",
          "Người viết đơn", "Kính đơn", "CHỮ KÝ NGƯỜI GỬI")  # fmt: skip
OTHERS = ("Trưởng thôn", "XÁC NHẬN CỦA UBND", "Ý kiến của tổ trưởng", "Cán bộ tiếp nhận", "CÔNG AN XÃ XÁC NHẬN",
          "Thủ trưởng đơn vị", "Người làm chứng", "Chủ nhiệm HTX", "Vợ (chồng) cùng ký", "Bên liên quan",
          "QUẢN LÝ DUYỆT",
          "Đại diện bên cho thuê")  # fmt: skip
"""Who signs beside the writer."""


def letter_top(
    sheet: Sheet, cast: Cast, dice: Dice, letter: CitizenLetter, forms: Sequence[str] = TOPS, *, to: bool = True
) -> str:
    """Print state, title, receivers and, at times, the day, and note them; return the day if it is still to print."""
    form, high, day = dice.pick(forms), dice.chance(0.4), day_of(cast, dice, letter)
    spell, align = dice.whole(0, 3), dice.pick(["right", "center", "right", "left"])
    noted(sheet, letter)
    if form == "form":
        sheet.para(dice.pick(_FORMS), align=dice.pick(["right", "left"]), style=Style(italic=True, size=9), after=2)
    if form == "to first" and to:
        _to(sheet, dice, letter)
    if form == "title first":
        _title(sheet, dice, letter)
    if form in ("state", "form", "title first", "to first"):
        state_heading(sheet, spell=spell, rule=dice.pick([0.62, 0.3]))
    elif form == "right":
        sheet.columns((0.42, 1.0, lambda: state_heading(sheet, spell=spell)))
    elif form == "stub":
        stub = dice.sample((f"Số đến: {dice.whole(2, 900)}", "Ngày nhận:", "Chuyển: VP", "Người nhận:"), 3)
        sheet.columns((0.0, 0.26, lambda: _lines(sheet, stub)),
                      (0.3, 1.0, lambda: state_heading(sheet, spell=spell)))  # fmt: skip
    if high:
        sheet.para(day, align=align, style=dice.pick([ITALIC, PLAIN]))
    sheet.skip(dice.real(2, 9))
    if form != "title first":
        _title(sheet, dice, letter)
    if form != "to first" and to:
        _to(sheet, dice, letter)
    sheet.skip(dice.real(1, 6))
    return "" if high else day


def _lines(sheet: Sheet, texts: Sequence[str]) -> None:
    for text in texts:
        sheet.para(text, style=Style(size=sheet.look.size - 2), after=0)


def _title(sheet: Sheet, dice: Dice, letter: CitizenLetter) -> None:
    style = Style(bold=dice.chance(0.9), size=sheet.look.size + dice.pick([0.5, 2.0, 4.0, 6.0]))
    small, align = dice.pick([BOLD, ITALIC, BOLD_ITALIC]), dice.pick(["center", "center", "center", "left"])
    lines: Sequence[str] = letter.matter.titles
    if dice.chance(0.2):
        lines = (" ".join(lines),)
    for number, line in enumerate(lines):
        sheet.para(line, align=align, style=style if line.isupper() or not number else small, after=0)
    sheet.skip(dice.pick([3.0, 7.0]))


def _to(sheet: Sheet, dice: Dice, letter: CitizenLetter) -> None:
    label, form = dice.pick(_TO), dice.pick(["line", "line", "under", "list", "indent", "center", "bare"])
    style, colon = dice.pick([PLAIN, BOLD, ITALIC, BOLD_ITALIC]), dice.pick([":", ":", " :", ""])
    names, mark = letter.offices, dice.pick(["- ", "– ", "", "+ "])
    joined = Run("; ".join(names), style)
    if form == "under":
        sheet.para(f"{label}{colon}", style=dice.pick([PLAIN, BOLD]), align=dice.pick(["left", "center"]), after=0)
        sheet.para(joined, align="center", after=4)
    elif form == "list":
        sheet.para(f"{label}:", after=0)
        for name in names:
            sheet.para(mark, Run(name, style), first=30, after=1)
    elif form == "bare" and len(names) == 1:
        sheet.para(joined, align=dice.pick(["center", "right"]), after=4)
    else:
        sheet.para(f"{label}{colon} ", joined, align="center" if form == "center" else "left",
                   first=36.0 * (form == "indent"), after=5)  # fmt: skip


def wish_row(letter: CitizenLetter, dice: Dice) -> Said:
    """Return what is asked for as a fact under a label."""
    return replace(labelled(letter.facts, dice, LABELS, "request"), english="Request")


def wish(sheet: Sheet, letter: CitizenLetter, dice: Dice) -> None:
    """Print why and what is asked for: in sentences, behind or under a label, as a point, in a frame; note it."""
    form, first = (
        dice.pick(["sentence", "sentence", "label", "under", "point", "framed", "headed"]),
        dice.pick([0.0, 24.0]),
    )
    value, why = dice.pick([PLAIN, PLAIN, BOLD, ITALIC]), dice.pick(_WHYS).format(letter.matter.reason)
    facts, label = letter.facts, wish_row(letter, dice).label
    low = ("request",) if dice.chance(0.6) else ()

    def asks() -> None:
        if form in ("sentence", "headed"):
            sheet.para(*told_in(sheet, facts, dice.pick(_ASKS), value, lowered=low), first=first, after=5)
        elif form == "label":
            sheet.para(f"{label}: ", *told_in(sheet, facts, "{request}", value), hang=dice.pick([0.0, 20.0]), after=5)
        elif form == "framed":
            framed(sheet, lambda: sheet.para(f"{label}: ", *told_in(sheet, facts, "{request}", value), after=0), pad=4)
            sheet.skip(4)
        else:
            sheet.para(f"{label}:", style=dice.pick([PLAIN, BOLD]), after=1)
            lead = dice.pick(["- ", "1. ", "+ ", "a) "]) if form == "point" else ""
            sheet.para(
                lead, *told_in(sheet, facts, "{request}", value), dice.pick(["", "."]), first=18, hang=18, after=5
            )

    if form == "headed":
        sheet.para(dice.pick(_HEADS), style=BOLD, after=2)
    told = [lambda: sheet.para(why, first=first, after=4), asks]
    for part in told[:: dice.pick([1, 1, -1])] if dice.chance(0.85) else [asks]:
        part()


def letter_end(sheet: Sheet, cast: Cast, dice: Dice, letter: CitizenLetter, day: str = "", *others: str) -> None:
    """Print thanks, what is enclosed and who signs, `others` beside the writer with names and days of their own."""
    thanks, own = dice.pick(_THANKS), dice.fork("end")
    if thanks:
        sheet.para(thanks, first=own.pick([0.0, 24.0]), after=2)
    if own.chance(0.35):
        sheet.para(own.pick(_WITH), style=Style(italic=True, size=sheet.look.size - 1), after=2)
    note, align = own.pick(["", "", "(ký, ghi rõ họ tên)", "(Ký tên)"]), own.pick(["center", "center", "left"])
    low = own.chance(0.15)

    def writer() -> None:
        if day and not low:
            sheet.para(day, align=align, style=ITALIC, after=1)
        sheet.para(own.pick(_SIGNS), align=align, style=own.pick([BOLD, PLAIN]), after=0)
        if note:
            sheet.para(note, align=align, style=ITALIC, after=0)
        center = (sheet.left + (sheet.width / 2 if align == "center" else 260), sheet.y + 110)
        hand.scribble(sheet.image, center, 320, sheet.look.pen_ink, sheet.dice)
        sheet.skip(54)
        sheet.para(letter.person.name, align=align, style=own.pick([BOLD, PLAIN]), after=1)
        if day and low:
            sheet.para(day, align=align, style=ITALIC, after=1)

    def other(title: str, fork: Dice) -> None:
        said: list[Item] = [fork.pick([f"Ngày {fork.whole(1, 28)}/{fork.whole(1, 12)}/{cast.issued.year}", "Đồng ý",
                                       "Đã xem",
                                       "Xác nhận nội dung trên là đúng"])]  # fmt: skip
        if fork.chance(0.6):
            sheet.para(*said, align="center", style=ITALIC, after=0)
        blank = fork.chance(0.3)
        signed(sheet, (title,), "" if blank else officer_name(fork.fork("name"), cast.split), fork,
               Signing(note=" " if blank else "", title=fork.pick([BOLD, PLAIN])))  # fmt: skip

    sheet.skip(own.real(2, 8))
    if not others:
        start = own.pick([0.46, 0.52, 0.46, 0.0, 0.25])
        sheet.columns((start, min(1.0, start + 0.5), writer))
        return
    share = 1 / (1 + len(others))
    parts: list[Callable[[], None]] = [partial(other, title, own.fork(title)) for title in others]
    parts.insert(own.pick([len(parts), len(parts), 0]), writer)
    sheet.columns(*((at * share, (at + 1) * share - 0.02, part) for at, part in enumerate(parts)))
