"""Judicial records of many kinds: tables, halves, half sheets, captions, squares, page prints, exports, copies.

Canonical values as in `judicial`; enquiries, receipts, clerks and copies are in no field.
"""

from __future__ import annotations

from tests.dossiers.arranged import IN_CELLS, IN_CLOUDS, IN_LINES, Arrangement
from tests.dossiers.arranged_words import some_day
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5_LANDSCAPE, Drawn
from tests.dossiers.faces import qr_code
from tests.dossiers.further_marks import copied, received, typewritten
from tests.dossiers.judicial_wide_parts import ending, file_note, grounds, heading, known, titled
from tests.dossiers.judicial_wide_told import in_blocks, in_sentences, number_two, unlabelled
from tests.dossiers.judicial_wide_words import LABELS, ordered, say, strewn, told
from tests.dossiers.pairs import framed, record
from tests.dossiers.people import officer_name
from tests.dossiers.squares import Squares, square_row
from tests.dossiers.typeset import BOLD, ITALIC, Run, Style

_WEB = ("https://lltp.example.gov.vn/tra-cuu?id=", "https://dichvucong.example.vn/ket-qua/", "lltp.example.vn/p/")
_BOXES = (
    ("THÔNG TIN PHIẾU", "NGƯỜI ĐƯỢC CẤP", "KẾT QUẢ"),
    ("Phiếu", "Công dân", "Án tích"),
    ("I", "II", "III"),
    ("", "", ""),
)


def _in_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Everything in a table: number, what is asked, the answer, perhaps a remark; or heads over values."""
    said = told(cast, dice)
    day = heading(sheet, said, dice)
    grounds(sheet, cast, dice, 0.3)
    arranged = Arrangement(sheet, dice, IN_CELLS)
    keys, inside = ordered(dice), dice.chance(0.5)
    if inside:
        keys.insert(dice.pick([0, len(keys), len(keys)]), "conviction_status")
    arranged.put(*strewn(cast, dice, say(said, dice, *keys), 0.12))
    if not inside:
        sheet.skip(4)
        known(sheet, said, dice, arranged)
    ending(sheet, said, cast, dice, day=day, more=file_note(dice, cast))


def _in_squares(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of the police: the number of the person in squares, everything else in lines, a receipt's stamp above."""
    said = told(cast, dice)
    if dice.chance(0.3):
        received(sheet, dice)
    day = heading(sheet, said, dice, ("halves", "stacked", "line"))
    arranged = Arrangement(sheet, dice, (*IN_LINES, "pairs"))
    keys = [key for key in ordered(dice) if key != "id_number"]
    at = dice.whole(1, len(keys))
    facts = say(said, dice, *keys)
    arranged.put(*facts[:at])
    record(sheet, said.facts.entry("", "id_number"))
    label = dice.pick(LABELS["id_number"])
    square_row(
        sheet, f"{label}:", said.facts["id_number"], Squares(side=dice.pick([13.0, 15.0]), gap=dice.pick([0.0, 2.0]))
    )
    if at < len(keys):
        arranged.put(*strewn(cast, dice, facts[at:], 0.1))
    known(sheet, said, dice, arranged)
    ending(sheet, said, cast, dice, day=day)


def _for_abroad(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Each label in both languages, English words under the title, perhaps a translator's line."""
    said = told(cast, dice)
    day = heading(sheet, said, dice)
    sheet.para(dice.pick(["CRIMINAL RECORD CERTIFICATE No. {n}", "POLICE CLEARANCE CERTIFICATE",
                          "(Criminal record, form {n})"])
               .format(n=said.which), align="center", style=ITALIC)  # fmt: skip
    arranged = Arrangement(sheet, dice, ("gloss",))
    facts = say(said, dice, *ordered(dice), "conviction_status")
    arranged.put(*(strewn(cast, dice, facts, 0.06)))
    ending(sheet, said, cast, dice, day=day)
    if dice.chance(0.5):
        name, when = officer_name(dice.fork("translator"), cast.split), some_day(dice, (2016, 2026))
        sheet.para(f"Translated by {name}, {when}. Người dịch: {name}", style=Style(size=sheet.look.size - 2))


def _page_print(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A page of a portal as a browser prints it: address and clock at its head and foot, cards of facts."""
    said = told(cast, dice)
    small = Style(size=sheet.look.size - 3, colour=(80, 80, 90))
    address = f"{dice.pick(_WEB)}{dice.whole(10**6, 10**8)}"
    clock = f"{some_day(dice, (2022, 2026))}, {dice.whole(7, 19):02d}:{dice.whole(10, 59)}"
    sheet.para(dice.pick([f"{clock}    Chi tiết phiếu", f"{clock} | {address}", address]), style=small)
    if dice.chance(0.5):
        qr_code(sheet, f"LLTP|{said.facts['number']}", 48)
        sheet.right -= 130
    titled(sheet, said, dice, "Kết quả điện tử", "(Bản hiển thị)", "")
    record(sheet, said.facts.entry("", "signer_name"))
    office = dice.sample(["number", "issuer", "date_of_issue", "signer_name"], 4)
    parts = [office, ordered(dice), ["conviction_status"]]
    order = dice.pick([(0, 1, 2), (1, 2, 0), (1, 0, 2), (2, 1, 0)])
    heads = dice.pick(_BOXES)
    arranged = Arrangement(sheet, dice, (*IN_LINES, "overs", "overs", "cells", "fours", "pairs"))
    boxed = dice.chance(0.4)
    for place in order:
        own = dice.fork(f"part {place}")

        def card(place: int = place, own: Dice = own) -> None:
            if heads[0]:
                sheet.para(heads[place], style=BOLD, after=2)
            arranged.put(*strewn(cast, own, say(said, own, *parts[place]), 0.07))

        if boxed:
            framed(sheet, card, pad=7, thick=2)
        else:
            card()
        sheet.skip(dice.pick([3.0, 8.0]))
    sheet.para(
        dice.pick([address, f"Trang 1/1 – {clock}", f"Đăng nhập: {officer_name(dice.fork('user'), cast.split)}"]),
        style=small,
    )


def _captioned(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Values over dots with the label in brackets below, or below a label in small letters."""
    said = told(cast, dice)
    day = heading(sheet, said, dice)
    grounds(sheet, cast, dice, 0.3)
    arranged = Arrangement(sheet, dice, ("unders", "unders", "overs", "stairs"))
    arranged.put(*strewn(cast, dice, say(said, dice, *ordered(dice)), 0.08))
    known(sheet, said, dice, arranged)
    ending(sheet, said, cast, dice, day=day, more=file_note(dice, cast))


def _half_sheet(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A half sheet, lying: several facts in a line, little air."""
    said = told(cast, dice)
    day = heading(sheet, said, dice, ("halves", "line", "crossed"))
    arranged = Arrangement(sheet, dice, ("runs", "runs", "pairs", "overs", "fours", "crates"))
    arranged.put(*strewn(cast, dice, say(said, dice, *ordered(dice)), 0.08))
    known(sheet, said, dice, arranged)
    ending(sheet, said, cast, dice, day=day)


def _two_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Two columns: who is meant in one; what is known, and who signs, in the other."""
    said = told(cast, dice)
    day = heading(sheet, said, dice, ("halves", "stacked", "line"))
    keys = ordered(dice)
    form, split = dice.pick((*IN_LINES, "cells", "overs", "unders", "runs")), dice.pick([5, len(keys), len(keys)])

    def left() -> None:
        own = dice.fork("left")
        Arrangement(sheet, own, (form,)).put(*strewn(cast, own, say(said, own, *keys[:split]), 0.08))

    def right() -> None:
        own = dice.fork("right")
        arranged = Arrangement(sheet, own, (form,))
        arranged.put(*say(said, own, *keys[split:]))
        known(sheet, said, own, arranged)
        if below:
            return
        ending(sheet, said, cast, own, day=day)

    below = dice.chance(0.6)
    halves = (left, right)[:: dice.pick([1, 1, -1])]
    sheet.columns((0.0, 0.48, halves[0]), (0.52, 1.0, halves[1]))
    if below:
        ending(sheet, said, cast, dice.fork("end"), day=day)


def _exported(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Written out by a program for files: number, office, day and who signed behind labels as everything else."""
    said = told(cast, dice)
    if dice.chance(0.5):
        typewritten(sheet)
    small = Style(size=sheet.look.size - 2)
    sheet.para(
        dice.pick(["LLTP-QG v3.1 ", "Báo cáo chi tiết ", "BẢN IN LƯU HỒ SƠ "]),
        some_day(dice, (2014, 2026)),
        style=small,
    )
    titled(sheet, said, dice, "THÔNG TIN PHIẾU", "(Lưu nội bộ)", "", larger=(0.0, 1.0))
    arranged, office = Arrangement(sheet, dice), ["number", "date_of_issue", "issuer", "signer_name"]
    cut = dice.whole(0, 4)
    arranged.put(
        *strewn(cast, dice, say(said, dice, *office[:cut], *ordered(dice), "conviction_status", *office[cut:]), 0.14)
    )
    who = officer_name(dice.fork("user"), cast.split)
    sheet.para(dice.pick([f"Người in: {who}", f"Người nhập: {who}, ngày {some_day(dice, (2014, 2026))}"]), style=small)


def _copy(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy, in a frame or not, with the words of who certified it below."""
    said = told(cast, dice)

    def fill() -> None:
        own = dice.fork("inside")
        sheet.para(Run(own.pick(["BẢN SAO", "SAO LỤC", ""]), BOLD), align=own.pick(["left", "right"]), after=0)
        day = heading(sheet, said, own)
        arranged = Arrangement(sheet, own, (*IN_LINES, *IN_CLOUDS[:4], *IN_CELLS))
        arranged.put(*strewn(cast, own, say(said, own, *ordered(own)), 0.06))
        known(sheet, said, own, arranged)
        ending(sheet, said, cast, own, day=day)

    if dice.chance(0.5):
        framed(sheet, fill, pad=10, thick=3)
    else:
        fill()
    copied(sheet, dice.fork("copy"), cast.split, 0.9)


RECORDS_WIDE = (
    Drawn("judicial_in_table_wide", _in_table, 12.5),
    Drawn("judicial_in_squares_wide", _in_squares, 12.5),
    Drawn("judicial_for_abroad_wide", _for_abroad, 12.5),
    Drawn("judicial_page_print_wide", _page_print, 11.5, margins=(50.0, 44.0, 32.0)),
    Drawn("judicial_captioned_wide", _captioned, 13.0),
    Drawn("judicial_half_sheet_wide", _half_sheet, 10.5, A5_LANDSCAPE, (42.0, 38.0, 30.0)),
    Drawn("judicial_two_columns_wide", _two_columns, 14.0, A4_LANDSCAPE, (60.0, 52.0, 44.0)),
    Drawn("judicial_exported_wide", _exported, 12.0),
    Drawn("judicial_copy_wide", _copy, 12.0),
    Drawn("judicial_in_sentences_wide", in_sentences, 13.0),
    Drawn("judicial_in_blocks_wide", in_blocks, 12.0),
    Drawn("judicial_number_two_wide", number_two, 12.0),
    Drawn("judicial_unlabelled_wide", unlabelled, 13.0),
)
