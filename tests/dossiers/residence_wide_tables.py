"""Forms about a change of residence with people in columns or in rows of one table, and with numbers in squares.

Canonical values as in `residence_facts`; owners, clerks and those who move along are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.counter_wide_parts import matrix
from tests.dossiers.counter_wide_sets import counter_setter
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.people import Person
from tests.dossiers.residence_wide_words import (
    HEAD,
    PERSON,
    WORDS,
    close_wide,
    labelled_as,
    landlord,
    moving_along,
    open_wide,
    wide_residence,
)
from tests.dossiers.squares import Squares, square_row
from tests.dossiers.typeset import BOLD, Item, Run, Style
from tests.dossiers.wording import date_slashed


def _in_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Who asks and the head as columns of one table, an owner as a third at times; labels in any column."""
    told = wide_residence(cast, dice)
    open_wide(sheet, cast, told, dice)
    facts, three = told.facts, dice.chance(0.3)
    heads = [*dice.pick([("Người khai", "Chủ hộ"), ("Bên đề nghị", "Chủ hộ"), ("Công dân", "Chủ hộ nơi đến"),
                         ("(1) Người kê khai", "(2) Chủ hộ")]), *(["Chủ nhà"] if three else [])]  # fmt: skip

    def row(key: str, head: Entry | None, owner: str) -> tuple[str, list[Entry | None]]:
        (fact,) = labelled_as(told, dice, (key,))
        label = dice.pick(["Họ tên", "Họ và tên", "Tên", "Họ, chữ đệm và tên"]) if key == "full_name" else fact.label
        return label, [fact.entry, head, *([Entry("", None, owner)] if three else [])]

    spare = landlord(cast, dice.fork("third"))[1]
    rows = [row("full_name", facts.entry("", "head_name"), cast.signer),
            row("date_of_birth", Entry("", None, date_slashed(told.head.birth)), "-"), row("sex", None, ""),
            row("id_number", facts.entry("", "head_id_number"), f"{dice.whole(10**11, 10**12 - 1)}"),
            row("phone", Entry("", None, f"0{dice.whole(3 * 10**8, 10**9 - 1)}"), ""),
            *([] if three else [row("email", None, "")])]  # fmt: skip
    for told_row in dice.sample([("Dân tộc", told.person.ethnicity, told.head.ethnicity),
                                 ("Quê quán", told.person.origin, told.head.origin)], dice.whole(0, 2)):  # fmt: skip
        texts = [told_row[1], told_row[2], *([""] if three else [])]
        rows.append((told_row[0], [Entry("", None, text) for text in texts]))
    rows = [rows[0], *(rows[1 + int(at)] for at in dice.rng.permutation(len(rows) - 1))]
    relation = labelled_as(told, dice, ("relation_to_head",))
    if dice.chance(0.4):
        blank: list[Entry | None] = [None] if three else []
        rows.append((relation[0].label, [relation[0].entry, None, *blank]))
        relation = []
    matrix(sheet, dice, heads, rows)
    rest = counter_setter(sheet, dice, "lines", "dense", "cells")
    rest.put(
        *relation,
        *labelled_as(told, dice, ("email", "request") if three else ("request",)),
        *(spare if dice.chance(0.2) else []),
    )
    moving_along(sheet, told, dice)
    close_wide(sheet, cast, told, dice)


def _household(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The household as a list: its head, who asks and the others each in a row; what is asked above or below it."""
    told = wide_residence(cast, dice)
    open_wide(sheet, cast, told, dice)
    facts, own = told.facts, told.head.id_number == told.person.id_number
    mail = labelled_as(told, dice, ("phone", "email", "request"))
    first = dice.chance(0.4)
    setter = counter_setter(sheet, dice, "lines", "dense", "own")
    lead = dice.pick(["Người khai có tên trong danh sách", "Hộ gồm những người sau", "Danh sách nhân khẩu"])
    if first:
        setter.put(*mail)
    sheet.para(f"{lead}:", after=2)
    record(sheet, *(facts.entry("", key) for key in (*PERSON[:4], *HEAD)))

    def other(person: Person, kin: str) -> list[str]:
        return [person.name, date_slashed(person.birth), person.sex, person.id_number, kin, ""]

    mark = dice.pick(["Người khai", "(người khai)", "Kê khai", "x"])
    asks = [facts["full_name"], facts["date_of_birth"].removeprefix("ngày "), facts["sex"], facts["id_number"],
            facts["relation_to_head"], mark]  # fmt: skip
    head = [facts["head_name"], date_slashed(told.head.birth), told.head.sex, facts["head_id_number"], "Chủ hộ",
            "Chủ hộ"]  # fmt: skip
    rows = [asks] if own else dice.pick([[head, asks], [head, asks], [asks, head]])
    if own:
        sheet.put("head_name", facts["full_name"])
    rows += [other(person, kin) for person, kin in told.others]
    heads = [dice.pick(WORDS["full_name"][3:5]), dice.pick(WORDS["date_of_birth"]), dice.pick(WORDS["sex"]),
             dice.pick(WORDS["id_number"]), dice.pick(["Quan hệ với chủ hộ", "Quan hệ", "QHCH"]),
             dice.pick(["Ghi chú", "", "Ký"])]  # fmt: skip
    order = dice.pick([[0, 1, 2, 3, 4, 5], [0, 3, 1, 2, 4, 5], [4, 0, 1, 2, 3, 5], [0, 2, 1, 4, 3, 5]])
    widths = {0: 0.25, 1: 0.15, 2: 0.09, 3: 0.19, 4: 0.16, 5: 0.16}
    body: list[list[list[Item]]] = [[[Run(heads[at].replace("/", "/ "), BOLD)] for at in order]]
    body += [[[row[at]] for at in order] for row in rows]
    for line in body:
        columns: list[list[Line]] = [[(cell, Style(size=sheet.look.size - 1))] for cell in line]
        cells(sheet, [widths[at] for at in order], columns, ruled=True, pad=3)
    sheet.skip(5)
    if not first:
        setter.put(*mail)
    close_wide(sheet, cast, told, dice)


def _squared(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Numbers in squares behind, below or in line with their labels, or their digits in groups; the rest in lines."""
    told = wide_residence(cast, dice)
    open_wide(sheet, cast, told, dice)
    rows, how = counter_setter(sheet, dice, "lines", "own"), Squares(side=dice.real(13, 17),
                                                                    gap=dice.pick([0.0, 0.0, 2.5]))  # fmt: skip
    form, at = dice.pick(["behind", "below", "edge", "groups"]), dice.real(180, 230)
    boxed: Sequence[str] = dice.pick([("id_number", "head_id_number"), ("id_number", "head_id_number", "phone"),
                                      ("id_number",)])  # fmt: skip
    for fact in labelled_as(told, dice, (*PERSON, *HEAD, "request"), mixed=False):
        digits = fact.entry.canonical or fact.entry.printed
        if fact.entry.key not in boxed:
            rows.put(fact)
        elif form == "groups":
            step = dice.pick([3, 4])
            apart = dice.pick([" ", ".", "-"]).join(digits[i : i + step] for i in range(0, len(digits), step))
            rows.put(replace(fact, entry=replace(fact.entry, printed=apart, canonical=digits)))
        else:
            sheet.put(fact.entry.key or "", digits)
            if form == "below":
                sheet.para(f"{fact.label}:", after=1)
            label = "" if form == "below" else f"{fact.label}:"
            square_row(sheet, label, digits, how, at=at if form == "edge" else 0.0)
    moving_along(sheet, told, dice)
    close_wide(sheet, cast, told, dice)


RESIDENCES_WIDE_TABLES = (
    Drawn("residence_in_columns_wide", _in_columns, 11.5),
    Drawn("residence_household_wide", _household, 11.5),
    Drawn("residence_squared_wide", _squared, 12.0),
)
