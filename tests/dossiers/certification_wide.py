"""Words of certification of many kinds: across a copy's foot, beside it, in squares, on half sheets, page prints.

Canonical values as in `certification`; the copied paper, receipts, clerks and requests are in no field.
"""

from __future__ import annotations

from tests.dossiers.arranged import ARRANGEMENTS, IN_LINES, Arrangement
from tests.dossiers.arranged_words import some_day
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.certification_wide_parts import INKS, copied_paper, foot, head, number_line, title
from tests.dossiers.certification_wide_stamps import bare_stamp, day_first
from tests.dossiers.certification_wide_told import both_languages, contract_end, typed_earlier, under_declaration
from tests.dossiers.certification_wide_words import LABELS, OF_COPIES, ordered, say, strewn, told
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5_LANDSCAPE, Drawn
from tests.dossiers.faces import qr_code
from tests.dossiers.further_marks import asides, received, typewritten
from tests.dossiers.pairs import framed
from tests.dossiers.people import officer_name
from tests.dossiers.squares import Squares, square_row
from tests.dossiers.typeset import BOLD, Style

_WEB = ("https://dichvucong.example.gov.vn/bsdt?id=", "https://bansao.example.vn/xem/", "chungthuc.example.vn/tra-cuu/")


def _across_foot(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Across the foot of a copied paper: number, book and day in cells or small columns, who signs below or in one."""
    said = told(cast, dice)
    copied_paper(sheet, cast, dice.fork("paper"), whole=dice.chance(0.5))
    sheet.skip(dice.real(6, 60))
    top = sheet.y
    title(sheet, dice, after=2)
    in_cell, named = dice.chance(0.3), dice.chance(0.4)
    keys = ordered(dice, *(["signer_name"] if in_cell else []), *(["issuer"] if named else []))
    arranged = Arrangement(sheet, dice, ("heads", "heads", "fours", "overs", "unders", "pairs", "runs", "crates"))
    arranged.put(*strewn(cast, dice, say(said, dice, *keys), 0.06))
    if in_cell:
        sheet.skip(30)
    else:
        foot(sheet, said, cast, dice)
    if dice.chance(0.4):
        sheet.draw.rectangle([sheet.left - 20, top - 12, sheet.right + 20, sheet.y], outline=sheet.look.ink, width=4)


def _beside_paper(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A lying sheet: the copied paper in one half, the certification in ink in the other, framed or not."""
    ink = dice.pick(INKS)
    said, plain, strong = told(cast, dice, named=False), Style(colour=ink), Style(bold=True, colour=ink)

    def paper() -> None:
        copied_paper(sheet, cast, dice.fork("paper"))

    def words() -> None:
        own = dice.fork("words")
        sheet.skip(own.real(0, 160))

        def fill() -> None:
            within = own.fork("within")
            if within.chance(0.4):
                sheet.put("issuer", said.agency.name)
                sheet.para(said.agency.name, align="center", style=strong, after=2)
            title(sheet, within, strong)
            said.noted(sheet, "certification_number", "book_number")
            labels = within.pick(LABELS["certification_number"]), within.pick(LABELS["book_number"])
            for items in number_line(said, within, labels):
                sheet.para(*items, style=plain, align="left", after=2)
            foot(sheet, said, cast, within, day=True, style=strong)

        if own.chance(0.5):
            framed(sheet, fill, pad=7, thick=own.pick([3, 6]))
        else:
            fill()

    halves = (paper, words)[:: dice.pick([1, 1, -1])]
    sheet.columns((0.0, 0.48, halves[0]), (0.52, 1.0, halves[1]))


def _in_squares(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form read by machines: the number, and at times the day, in squares; the rest in lines."""
    said, copies = told(cast, dice), dice.chance(0.7)
    digits = dice.pick(["{:d}", "{:05d}", "{:06d}"]).format(dice.whole(3, 9800))
    if dice.chance(0.25):
        received(sheet, dice)
    named = head(sheet, said, dice)
    title(sheet, dice, copies=copies)
    how = Squares(side=dice.pick([13.0, 16.0]), gap=dice.pick([0.0, 2.0]))
    sheet.put("certification_number", digits)
    boxed_day = dice.chance(0.5)
    rows = [(dice.pick(LABELS["certification_number"]), digits)]
    if boxed_day:
        said.noted(sheet, "date_of_issue")
        rows.append((dice.pick(["Ngày", "Ngày chứng thực", "Ngày, tháng, năm"]), f"{cast.issued:%d%m%Y}"))
    keys = [
        "book_number",
        *([] if boxed_day else ["date_of_issue"]),
        *([] if named or dice.chance(0.5) else ["issuer"]),
    ]
    lines = strewn(cast, dice, say(said, dice, *keys), 0.15)
    arranged, early = Arrangement(sheet, dice, (*IN_LINES, "pairs", "crates")), dice.chance(0.6)
    if not early:
        arranged.put(*lines)
    for label, value in rows:
        square_row(sheet, f"{label}{dice.pick([':', ''])}", value, how)
    if early:
        arranged.put(*lines)
    foot(sheet, said, cast, dice)


def _page_print(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A certified electronic copy as a portal shows it: address and clock around facts behind labels."""
    said = told(cast, dice)
    small = Style(size=sheet.look.size - 3, colour=(84, 84, 92))
    address = f"{dice.pick(_WEB)}{dice.whole(10**5, 10**8)}"
    clock = f"{some_day(dice, (2023, 2026))} {dice.whole(7, 19):02d}:{dice.whole(10, 59)}"
    sheet.para(dice.pick([f"{clock}   Tra cứu chứng thực", f"{address} | {clock}", address]), style=small)
    if dice.chance(0.5):
        qr_code(sheet, f"CT|{said.facts['certification_number']}", 46)
        sheet.right -= 130
    sheet.para(dice.pick([*OF_COPIES, "Bản sao điện tử", "Thông tin chứng thực", "KẾT QUẢ CHỨNG THỰC"]),
               style=Style(bold=True, size=sheet.look.size + dice.pick([0.0, 2.0])), after=4)  # fmt: skip
    keys = ordered(dice, "issuer", "signer_name")
    arranged = Arrangement(sheet, dice, (*IN_LINES, "overs", "overs", "cells", "fours", "pairs"))
    facts = strewn(cast, dice, say(said, dice, *keys), 0.25)
    if dice.chance(0.4):
        framed(sheet, lambda: arranged.put(*facts), pad=7, thick=2)
    else:
        arranged.put(*facts)
    sheet.skip(6)
    who = officer_name(dice.fork("user"), cast.split)
    sheet.para(dice.pick([address, f"Trang 1/2 – {clock}", f"Người tra cứu: {who}", f"In lúc {clock}"]), style=small)


def _captioned(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A printed form: values over dots with what they are in brackets below, or labels far from their values."""
    said, copies = told(cast, dice), dice.chance(0.6)
    named = head(sheet, said, dice)
    title(sheet, dice, copies=copies)
    arranged = Arrangement(sheet, dice, ("unders", "unders", "overs", "stairs", "edges", "tabs"))
    keys = ordered(dice, *([] if named or dice.chance(0.4) else ["issuer"]))
    arranged.put(*strewn(cast, dice, say(said, dice, *keys), 0.12))
    foot(sheet, said, cast, dice)
    asides(sheet, dice, cast.split, 0.3)


def _half_sheet(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A slip, lying: the words in one column, a receipt or the request with names and days of its own in another."""
    said, left_words = told(cast, dice), dice.chance(0.6)

    def words() -> None:
        own = dice.fork("words")
        named = head(sheet, said, own, ("office", "none", "none", "line", "state"))
        title(sheet, own)
        keys = ordered(own, *([] if named or own.chance(0.5) else ["issuer"]))
        forms = ("lines", "stairs", "tabs", "colons", "cells", "overs", "runs", "numbers")
        Arrangement(sheet, own, forms).put(*say(said, own, *keys))
        foot(sheet, said, cast, own)

    def slip() -> None:
        own = dice.fork("slip")
        sheet.para(own.pick(["PHIẾU THU", "GIẤY HẸN", "PHIẾU YÊU CẦU", "BIÊN LAI"]), style=BOLD, align="center")
        facts = strewn(cast, own, say(said, own, "certification_number"), 0.8)[1:]
        Arrangement(sheet, own, ("lines", "stairs", "tabs", "cells")).put(*facts)

    left, right = (words, slip) if left_words else (slip, words)
    edge = 0.6 if left_words else 0.36
    sheet.columns((0.0, edge, left), (edge + 0.04, 1.0, right))


def _exported(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract of the register that a program writes out: all of it behind labels, others of no field among them."""
    said = told(cast, dice)
    if dice.chance(0.4):
        typewritten(sheet)
    small = Style(size=sheet.look.size - 2)
    sheet.para(dice.pick(["TRÍCH SỔ CHỨNG THỰC ", "Sổ chứng thực điện tử ", "Phần mềm CT 3.0 ", "In từ CSDL "]),
               some_day(dice, (2014, 2026)), style=small)  # fmt: skip
    title(sheet, dice, copies=dice.chance(0.7))
    arranged = Arrangement(sheet, dice, ARRANGEMENTS)
    signs = dice.chance(0.6)
    keys = ordered(dice, "issuer", *([] if signs else ["signer_name"]))
    arranged.put(*strewn(cast, dice, say(said, dice, *keys), 0.35))
    if signs:
        foot(sheet, said, cast, dice)
    asides(sheet, dice, cast.split, 0.4)


CERTIFICATIONS_WIDE = (
    Drawn("certification_across_foot_wide", _across_foot, 12.5),
    Drawn("certification_beside_paper_wide", _beside_paper, 13.0, A4_LANDSCAPE, (56.0, 50.0, 44.0)),
    Drawn("certification_in_squares_wide", _in_squares, 12.5),
    Drawn("certification_page_print_wide", _page_print, 11.5, margins=(50.0, 44.0, 32.0)),
    Drawn("certification_captioned_wide", _captioned, 13.0),
    Drawn("certification_half_sheet_wide", _half_sheet, 11.0, A5_LANDSCAPE, (42.0, 38.0, 30.0)),
    Drawn("certification_exported_wide", _exported, 12.5),
    Drawn("certification_bare_stamp_wide", bare_stamp, 12.5),
    Drawn("certification_day_first_wide", day_first, 13.0),
    Drawn("certification_typed_earlier_wide", typed_earlier, 13.0),
    Drawn("certification_under_declaration_wide", under_declaration, 12.5),
    Drawn("certification_both_languages_wide", both_languages, 12.5),
    Drawn("certification_contract_end_wide", contract_end, 12.5),
)
