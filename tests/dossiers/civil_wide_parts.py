"""Heads, feet and grids of certificates of the civil register in further kinds: register pages, extracts, translations.

What they print belongs to the layouts that use them; clerks, translators and books are in no field.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.dossiers.arranged_words import told_in
from tests.dossiers.blocks import Entry, office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, office_levels, one_line_office, signed
from tests.dossiers.offices import Agency
from tests.dossiers.pairs import Line, cells, framed, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style

TOPS = ("halves", "halves", "three", "levels", "flush", "title first", "office alone", "crossed")
_NUMBERS = ("Số: {n}", "Số {n}", "Số: {n}   Quyển: {b}", "Quyển số {b} - Số {n}", "Số đăng ký: {n} (quyển {b})",
            "Sổ {b}, tờ {p}, số {n}", "Số/No.: {n}", "Vào sổ số: {n}", "Số {n}, trang {p}",
            "Trích từ quyển {b}, số: {n}",
            "SỐ: {n}", "Số chứng thư: {n}", "Quyển {b}  Tờ {p}  Số: {n}", "Số thứ tự: {n}")  # fmt: skip
_FEES = ("Lệ phí sao: 3.000 đ", "Đã thu phí", "Miễn lệ phí", "Nơi nhận: người yêu cầu; lưu hồ sơ", "Lưu: HT",
         "Bản này gồm 01 trang", "Giấy có giá trị thay bản chính", "Tra cứu tại quầy số 2",
         "ĐT: 0269 3824 017")  # fmt: skip
_OTHERS = ("NGƯỜI SAO LỤC", "CÁN BỘ HỘ TỊCH", "Người đối chiếu", "NGƯỜI VIẾT SỔ", "Thư ký", "Người trích lục",
           "CÔNG CHỨC PHỤ TRÁCH", "Người nhận bản sao", "NGƯỜI DỊCH")  # fmt: skip


@dataclass(frozen=True)
class CivilTop:
    """What stands over the facts; `number` None leaves it to the text. `book` and `page` are in no field."""

    agency: Agency
    titles: Sequence[str]
    number: Entry | None
    under: str = ""
    book: str = "01"
    english: str = ""


def number_line(dice: Dice, what: CivilTop) -> list[Item]:
    """Return the number with what stands about it, in one of many wordings."""
    if what.number is None:
        return []
    before, _, after = dice.pick(_NUMBERS).format(n="\n", b=what.book, p=dice.whole(2, 190)).partition("\n")
    return [before, Run(what.number.printed, dice.pick([PLAIN, BOLD, ITALIC])), after]


def civil_top(sheet: Sheet, cast: Cast, dice: Dice, what: CivilTop, forms: Sequence[str] = TOPS) -> None:
    """Print office, state, title and number in one of several orders, and note the number."""
    items, form = number_line(dice, what), dice.pick(forms)
    spot = dice.pick(["office", "title", "right", "edge", "framed"]) if items else ""
    if what.number is not None:
        record(sheet, what.number)
    rule, spell, agency = dice.pick([0.0, 0.3, 0.4]), dice.whole(0, 3), what.agency

    def office() -> None:
        if form == "levels" and agency.parent != "BỘ NGOẠI GIAO" and agency.code == "UBND":
            office_levels(sheet, cast.commune, mark=dice.pick([".", " "]))
        else:
            office_head(sheet, agency.parent, agency.name, rule=rule)
        if spot == "office":
            sheet.para(*items, align=dice.pick(["center", "left"]))

    def state() -> None:
        state_heading(sheet, spell=spell)

    if form in ("halves", "crossed", "levels"):
        part = dice.pick([0.38, 0.43])
        sides = (office, state) if form != "crossed" else (state, office)
        part = part if form != "crossed" else 1 - part
        sheet.columns((0.0, part, sides[0]), (part + 0.02, 1.0, sides[1]))
    elif form == "three":
        spot = "done" if items else ""
        sheet.columns((0.0, 0.3, office), (0.32, 0.78, state),
                      (0.8, 1.0, lambda: sheet.para(*items, align="right") if items else None))  # fmt: skip
    elif form in ("flush", "office alone"):
        one_line_office(sheet, agency, joint=dice.pick([" - ", ", ", " / "]), align=dice.pick(["left", "center"]))
        if form == "flush":
            state()
    else:
        _titled(sheet, dice, what)
        state()
        office()
    if spot == "office" and form in ("flush", "office alone"):
        sheet.para(*items)
    if spot == "right":
        sheet.para(*items, align="right", after=1)
    sheet.skip(dice.real(2, 9))
    if form != "title first":
        _titled(sheet, dice, what)
    if spot == "title":
        sheet.para(*items, align=dice.pick(["center", "center", "right"]))
    elif spot == "edge":
        sheet.para(*items)
    elif spot == "framed":
        start = dice.pick([0.0, 0.3, 0.62])
        sheet.columns((start, start + 0.38, lambda: framed(sheet, lambda: sheet.para(*items, align="center", after=0),
                                                           pad=3, thick=2)))  # fmt: skip
    sheet.skip(dice.real(2, 7))


def _titled(sheet: Sheet, dice: Dice, what: CivilTop) -> None:
    style = Style(bold=dice.chance(0.9), size=sheet.look.size + dice.pick([0.5, 2.0, 4.0, 7.0]))
    align = dice.pick(["center", "center", "center", "left"])
    for line in what.titles:
        sheet.para(line, align=align, style=style, after=0)
    for text, form in ((what.english, ITALIC), (what.under, dice.pick([BOLD, ITALIC, PLAIN]))):
        if text:
            sheet.para(text, align=align, style=form, after=0)
    sheet.skip(3)


def civil_foot(sheet: Sheet, cast: Cast, dice: Dice, agency: Agency, day: str = "", *others: tuple[str, str]) -> None:
    """Print who signs, with others beside or small print, and note the signer."""
    (chief, deputy), own = agency.heads, dice.fork("foot")
    board = [f"TM. {agency.board}"] if agency.board else [f"{chief} (KÝ TÊN)"]
    titles = own.pick([[chief], [f"KT. {chief}", deputy], [*board, chief], [deputy], [f"TL. {chief}", "VĂN PHÒNG"],
                       ["Thủ trưởng cơ quan"], ["NGƯỜI CÓ THẨM QUYỀN KÝ"], [agency.name, chief],
                       ["Xác nhận sao đúng sổ gốc", chief], [f"TUQ. {chief}", "CÔNG CHỨC HỘ TỊCH"]])  # fmt: skip
    note = own.pick(["", "", "", "(đã ký và đóng dấu)", "(Ký tên, đóng dấu)"])
    name = cast.signer.upper() if own.chance(0.15) else cast.signer
    align = own.pick(["center", "center", "center", "left"])
    sheet.put("signer_name", name)

    def right() -> None:
        if day and not low:
            sheet.para(day, align=align, style=ITALIC, after=1)
        signed(sheet, titles, name, own, Signing(agency.seal, note if note.startswith("(đã") else "", align,
                                                 stamped=own.chance(0.12)))  # fmt: skip
        if day and low:
            sheet.para(day, align=align, style=ITALIC, after=1)

    def left() -> None:
        if others:
            for title, person in others:
                signed(sheet, (title,), person, own, Signing(note=own.pick(["", "(ký tên)"]), title=PLAIN))
        elif clerk:
            signed(sheet, (own.pick(_OTHERS),), officer_name(own.fork("clerk"), cast.split), own, Signing())
        elif fees:
            for text in fees:
                sheet.para(text, style=Style(italic=True, size=sheet.look.size - 2), after=0)

    low, clerk = own.chance(0.15), own.chance(0.35)
    fees = own.sample(_FEES, own.whole(0, 3))
    form = own.pick(["right", "right", "crossed", "right"])
    sheet.skip(own.real(3, 9))
    if form == "crossed":
        sheet.columns((0.0, 0.48, right), (0.54, 1.0, left))
    else:
        start = own.pick([0.44, 0.52])
        sheet.columns((0.0, start - 0.03, left), (start, 1.0, right))


def grid(sheet: Sheet, dice: Dice, columns: Sequence[tuple[str, float, Sequence[Said]]], *, lines: bool = True) -> None:
    """Print a row of a register under its heads: each column's facts one below the other, run together or labelled."""
    form, value = dice.pick(["bare", "bare", "labelled", "joined"]), dice.pick([PLAIN, PLAIN, BOLD])
    small, whole = Style(bold=dice.chance(0.6), size=sheet.look.size - 1.0), sum(width for _, width, _ in columns)
    widths, joint = [width / whole for _, width, _ in columns], dice.pick(["; ", ", ", " - "])
    cells(sheet, widths, [[([head], small)] for head, _, _ in columns], ruled=lines, pad=3, align="center")
    if dice.chance(0.4):
        cells(sheet, widths, [[([f"({number})"], small)] for number in range(1, len(columns) + 1)], ruled=lines, pad=3,
              align="center")  # fmt: skip
    filled: list[list[Line]] = []
    for _, _, told in columns:
        record(sheet, *(fact.entry for fact in told))
        if form == "joined":
            filled.append([([Run(joint.join(fact.entry.printed for fact in told), value)], PLAIN)])
        elif form == "labelled" and len(told) > 1:
            filled.append([([f"{fact.label}: ", Run(fact.entry.printed, value)], PLAIN) for fact in told])
        else:
            filled.append([([Run(fact.entry.printed, value)], PLAIN) for fact in told])
    cells(sheet, widths, filled, ruled=lines, pad=3)
    sheet.skip(6)


def translated(sheet: Sheet, dice: Dice, groups: Sequence[tuple[str, Sequence[Said]]]) -> None:
    """Print facts with English in the same or the next cell or line, in one table or in lines, numbered or not."""
    form, count = dice.pick(["table", "table", "cells", "lines", "middle"]), 0
    value, lead = dice.pick([BOLD, PLAIN, BOLD_ITALIC]), dice.pick(["{n}", "{n}.", "({n})", ""])
    for head, told in groups:
        record(sheet, *(fact.entry for fact in told))
        if head:
            sheet.para(head, style=BOLD, after=2)
        for fact in told:
            count += 1
            number, printed = lead.format(n=count), Run(fact.entry.printed, value)
            both: list[Item] = [fact.label, " / ", Run(fact.english, ITALIC)]
            if form == "table":
                cells(sheet, (0.07, 0.43, 0.5), [[([number], PLAIN)], [(both, PLAIN)], [([printed], PLAIN)]],
                      ruled=True,
                      pad=3)  # fmt: skip
            elif form == "cells":
                cells(sheet, (0.27, 0.46, 0.27), [[([f"{number} {fact.label}".strip()], PLAIN)], [([printed], PLAIN)],
                                                  [([Run(fact.english, ITALIC)], PLAIN)]], ruled=True,
                                                  pad=3)  # fmt: skip
            elif form == "lines":
                sheet.para(number, " " if number else "", *both, ": ", printed, hang=14, after=3)
            else:
                small = Style(size=sheet.look.size * 0.8)
                sheet.para(*both, align="center", style=small, after=0)
                sheet.para(printed, align="center", after=4)
        sheet.skip(4)


def points(sheet: Sheet, facts: Facts, dice: Dice, texts: Sequence[str]) -> None:
    """Print sentences with facts in them as points, paragraphs or one paragraph, and note the facts."""
    form, style = dice.pick(["{n}. ", "- ", "", "run", "{n}) ", "+ ", "Điểm {n}: "]), dice.pick([PLAIN, PLAIN, BOLD])
    first = dice.pick([0.0, 20.0])
    told = [told_in(sheet, facts, f"{text[:1].upper()}{text[1:]}", style) for text in texts]
    if form == "run":
        sheet.para(
            *(item for items in told for item in (*items, ". ")), first=first, align=dice.pick(["left", "justify"])
        )
        return
    for number, items in enumerate(told, 1):
        sheet.para(form.format(n=number), *items, dice.pick([".", ".", ";"]), first=first, after=4)


def edge_of(sheet: Sheet, dice: Dice, notes: Sequence[str], lead: str = "") -> Callable[[], None]:
    """Return what prints notes in small letters in a narrow column."""
    own = dice.fork("edge notes")
    small = Style(size=sheet.look.size - 2, italic=own.chance(0.5))

    def fill() -> None:
        if lead:
            sheet.para(lead, style=Style(bold=True, size=sheet.look.size - 1.5), after=3)
        for note in notes:
            sheet.para(note, style=small, after=own.pick([3.0, 12.0]))

    return fill
