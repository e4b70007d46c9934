"""Letters of authorisation of many kinds: tables, squares, half sheets, page prints, exports, counterfoils.

Canonical values as in `authorization_facts`; witnesses, clerks, receipts and who confirms are in no field.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.dossiers.arranged import IN_CELLS, IN_LINES, Arrangement
from tests.dossiers.arranged_words import some_day
from tests.dossiers.authorization_matters import KEYS, WHO
from tests.dossiers.authorization_wide_office import exported, two_languages, with_counterfoil
from tests.dossiers.authorization_wide_parts import ending, heading
from tests.dossiers.authorization_wide_told import in_blocks, in_sentences, unlabelled
from tests.dossiers.authorization_wide_words import (
    HOMES,
    MATTERS,
    NAMES,
    NUMBERS,
    SIDES,
    YEARS,
    groups_of,
    say_matter,
    say_side,
    told,
)
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5_LANDSCAPE, Drawn
from tests.dossiers.faces import qr_code
from tests.dossiers.further_marks import received
from tests.dossiers.further_rows import roomy
from tests.dossiers.pairs import cells, framed, record
from tests.dossiers.people import invent_person, officer_name
from tests.dossiers.squares import Squares, square_row
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style

_WEB = ("https://dichvucong.example.gov.vn/uy-quyen?id=", "https://motcua.example.vn/uq/", "uq.example.vn/chi-tiet/")


def _in_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Everything in one ruled table: rows across it name the side, or each label says whose the value is."""
    facts, headed = told(cast, dice), dice.chance(0.6)
    day = heading(sheet, facts, cast, dice)
    arranged = Arrangement(sheet, dice, IN_CELLS)
    style, align = dice.pick([BOLD, BOLD, BOLD_ITALIC, PLAIN]), dice.pick(["left", "center"])
    for head, said in groups_of(facts, dice, headed=headed):
        if headed:
            cells(sheet, (1.0,), [[([Run(head, style)], PLAIN)]], ruled=True, pad=4, align=align)
        arranged.put(*said)
    ending(sheet, facts, cast, dice, day)


def _three_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A table with a column for each of the two and one for a third who is in no field, labels at the left."""
    facts = told(cast, dice)
    day = heading(sheet, facts, cast, dice)
    third = invent_person(dice.fork("third"), cast.split, born=(1950, 2012), old=cast.commune.old)
    born = facts["grantor_birth_date"]
    labels = {"name": dice.pick(NAMES), "birth_date": dice.pick(YEARS) if len(born) == 4 else "Ngày sinh",
              "id_number": dice.pick(NUMBERS), "residence": dice.pick(HOMES)}  # fmt: skip
    others = {"name": third.name, "birth_date": str(third.birth.year), "id_number": third.id_number,
              "residence": third.residence}  # fmt: skip
    heads = [*dice.pick(SIDES[:6]), dice.pick(["Người làm chứng", "Người liên quan", "Người cùng sở hữu"])]
    at = dice.pick([2, 2, 0])
    keys = dice.pick([KEYS, ("name", "id_number", "birth_date", "residence")])
    column = {**{who: [facts[f"{who}_{key}"] for key in keys] for who in WHO}, "third": [others[key] for key in keys]}
    order = ["grantor", "attorney"]
    heads[:] = [heads[2], *heads[:2]] if at == 0 else heads
    order.insert(at, "third")
    record(sheet, *(facts.entry("", f"{who}_{key}") for who in WHO for key in KEYS))
    titles: list[list[Item]] = [[Run(head, BOLD)] for head in (dice.pick(["", "Thông tin", "Mục"]), *heads)]
    rows: list[list[list[Item]]] = [titles]
    value = dice.pick([PLAIN, BOLD])
    for index, key in enumerate(keys):
        told_of: list[list[Item]] = [[Run(column[who][index], value)] for who in order]
        rows.append([[roomy(sheet, labels[key], BOLD, 0.19)], *told_of])
    sheet.table((0.19, 0.27, 0.27, 0.27), rows, pad=3, style=Style(size=sheet.look.size - 1))
    sheet.skip(5)
    Arrangement(sheet, dice, (*IN_LINES, "cells", "runs")).put(*say_matter(facts, dice))
    ending(sheet, facts, cast, dice, day)


def _in_squares(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form read by machines: numbers of people, and at times days of birth, in squares; the rest in lines."""
    facts = told(cast, dice, years=False)
    if dice.chance(0.25):
        received(sheet, dice)
    day = heading(sheet, facts, cast, dice, ("form", "office", "halves", "state"))
    arranged = Arrangement(sheet, dice, (*IN_LINES, "pairs", "crates"))
    squares, born_too = Squares(side=dice.pick([12.0, 14.5]), gap=dice.pick([0.0, 2.0])), dice.chance(0.5)
    sides, style = dice.pick(SIDES), dice.pick([BOLD, ITALIC, Style(bold=True, underline=True)])
    number, birth = dice.pick(NUMBERS), dice.pick(["Ngày sinh", "Sinh ngày", "Ngày, tháng, năm sinh"])
    for side, who in zip(sides, WHO, strict=True):
        sheet.para(side, dice.pick(["", ":"]), style=style, after=2)
        boxed = (f"{who}_id_number", f"{who}_birth_date") if born_too else (f"{who}_id_number",)
        said = [each for each in say_side(facts, who, dice, few=dice.chance(0.5)) if each.entry.key not in boxed]
        arranged.put(*said[:1])
        record(sheet, *(facts.entry("", key) for key in boxed))
        square_row(sheet, f"{number}:", facts[f"{who}_id_number"], squares)
        if born_too:
            year, month, date = facts.canonical[f"{who}_birth_date"].split("-")
            square_row(sheet, f"{birth}:", f"{date}{month}{year}", squares)
        arranged.put(*said[1:])
    if dice.chance(0.5):
        sheet.para(dice.pick(MATTERS), style=style, after=2)
    arranged.put(*say_matter(facts, dice))
    ending(sheet, facts, cast, dice, day, long=False)


def _page_print(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A letter made on a portal, as a browser prints it: address and clock around cards of facts."""
    facts = told(cast, dice)
    small = Style(size=sheet.look.size - 3, colour=(80, 80, 90))
    address = f"{dice.pick(_WEB)}{dice.whole(10**5, 10**8)}"
    clock = f"{some_day(dice, (2023, 2026))}, {dice.whole(7, 19):02d}:{dice.whole(10, 59)}"
    sheet.para(dice.pick([f"{clock}    Ủy quyền trực tuyến", f"{address} | {clock}", address]), style=small)
    if dice.chance(0.5):
        qr_code(sheet, f"UQ|{dice.whole(10**6, 10**8)}", 46)
        sheet.right -= 130
    record(sheet, facts.entry("", "date_of_issue"))
    large = Style(bold=True, size=sheet.look.size + dice.pick([1.0, 3.0]))
    sheet.para(dice.pick(["GIẤY ỦY QUYỀN", "VĂN BẢN ỦY QUYỀN", "Giấy ủy quyền điện tử"]), style=large, after=2)
    state = dice.pick(["Trạng thái: Đã xác nhận qua VNeID", f"Mã giao dịch: {dice.whole(10**7, 10**9)}",
                       f"Mã hồ sơ: G{dice.whole(10, 22)}.99.{dice.whole(10, 99)}-{dice.whole(230101, 261120)}",
                       "Đã ký số bởi người ủy quyền"])  # fmt: skip
    sheet.para(state, style=small)
    arranged = Arrangement(sheet, dice, (*IN_LINES, "overs", "overs", "cells", "fours", "pairs"))
    headed, boxed, gap = dice.chance(0.8), dice.chance(0.4), dice.pick([2.0, 8.0])
    groups = groups_of(facts, dice, headed=headed)
    at = dice.pick([2, 2, 0])
    groups[at][1].insert(dice.pick([0, len(groups[at][1])]), say_matter(facts, dice, "date_of_issue")[0])
    ink = dice.pick([None, (20, 70, 150), (150, 30, 30)])
    for head, said in groups:

        def card(head: str = head, said: list[Said] = said) -> None:
            if headed:
                sheet.para(head, style=Style(bold=True, colour=ink), after=2)
            arranged.put(*said)

        if boxed:
            framed(sheet, card, pad=7, thick=2)
        else:
            card()
        sheet.skip(gap)
    who = officer_name(dice.fork("user"), cast.split)
    sheet.para(dice.pick([address, f"Trang 1/1 – {clock}", f"Người tiếp nhận: {who} ({clock})"]), style=small)


def _captioned(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Values over dots with what they are in brackets below, or below small labels; sides under headings or none."""
    facts, headed = told(cast, dice), dice.chance(0.7)
    day = heading(sheet, facts, cast, dice)
    arranged = Arrangement(sheet, dice, ("unders", "unders", "overs", "stairs"))
    asked = dice.chance(0.2)
    for head, said in groups_of(facts, dice, headed=headed, asked=asked):
        if headed:
            sheet.para(head, style=BOLD, after=2)
        arranged.put(*said)
    ending(sheet, facts, cast, dice, day)


def _half_sheet(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A half sheet, lying: the two in columns beside one another, or all in lines of several facts."""
    facts = told(cast, dice)
    day = heading(sheet, facts, cast, dice, ("halves", "office", "bare", "state", "form"))
    sides, beside_each = dice.pick(SIDES), dice.chance(0.5)
    form = dice.pick(
        ("lines", "stairs", "overs", "cells", "tabs") if beside_each else ("runs", "runs", "pairs", "fours")
    )

    def side(who: str, head: str) -> Callable[[], None]:
        def fill() -> None:
            sheet.para(head, style=BOLD, after=1)
            Arrangement(sheet, dice.fork("side"), (form,)).put(*say_side(facts, who, dice, few=True))

        return fill

    one, two = (side(who, head) for who, head in zip(WHO, sides, strict=True))
    if beside_each:
        halves = (one, two)[:: dice.pick([1, 1, -1])]
        sheet.columns((0.0, 0.49, halves[0]), (0.51, 1.0, halves[1]))
    else:
        one()
        two()
    Arrangement(sheet, dice, (*IN_LINES, "runs")).put(*say_matter(facts, dice))
    ending(sheet, facts, cast, dice, day, long=False)


LETTERS_WIDE = (
    Drawn("authorization_in_table_wide", _in_table, 12.0),
    Drawn("authorization_three_columns_wide", _three_columns, 12.5),
    Drawn("authorization_in_squares_wide", _in_squares, 12.0),
    Drawn("authorization_page_print_wide", _page_print, 11.5, margins=(50.0, 44.0, 32.0)),
    Drawn("authorization_captioned_wide", _captioned, 12.5),
    Drawn("authorization_half_sheet_wide", _half_sheet, 10.0, A5_LANDSCAPE, (40.0, 36.0, 28.0)),
    Drawn("authorization_counterfoil_wide", with_counterfoil, 12.0, A4_LANDSCAPE, (50.0, 44.0, 38.0)),
    Drawn("authorization_exported_wide", exported, 12.0),
    Drawn("authorization_both_languages_wide", two_languages, 12.0),
    Drawn("authorization_in_sentences_wide", in_sentences, 13.0),
    Drawn("authorization_in_blocks_wide", in_blocks, 12.0),
    Drawn("authorization_unlabelled_wide", unlabelled, 13.0),
)
