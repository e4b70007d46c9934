"""Extracts of deaths in further forms: of a program, told in sentences, a page of the register, several facts a label.

Canonical values as in `death`; who examined the dead and who keeps the register belong to no field.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_grids import ELECTRONIC, OFFICE, later_set
from tests.dossiers.civil_later_sets import LaterSet
from tests.dossiers.civil_later_tops import number_of, typewritten
from tests.dossiers.civil_later_words import filed, some_of, told_day
from tests.dossiers.death_later_paper import LaterDeath
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5, Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run

_HEADS = (("Người chết", "Người đã chết", "Thông tin người chết", "Phần khai về người chết", "Lý lịch người quá cố"),
          ("Việc chết", "Sự kiện chết", "Thông tin về cái chết", "Thời gian, địa điểm", "Phần ghi về việc chết"),
          ("Đăng ký khai tử", "Thông tin đăng ký", "Vào sổ", "Phần đăng ký", "Cơ quan đăng ký"))  # fmt: skip


def _in_parts(paper: LaterDeath, rows: LaterSet, *, number: bool, more: Sequence[Said] = ()) -> None:
    """Print who died, the death and its registration as parts in one of their orders, under headings or none."""
    dice = paper.dice
    parts = [paper.person(), paper.death(), [*paper.registered(number=number), *more]]
    headed = dice.chance(0.65)
    for index in dice.pick([(0, 1, 2), (0, 1, 2), (2, 0, 1), (1, 0, 2)] if headed else [(0, 1, 2)]):
        rows.group(dice.pick(_HEADS[index]) if headed else "", *parts[index])


def _forms(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Parts below one another in one of many manners."""
    paper = LaterDeath(sheet, cast, dice)
    paper.open()
    _in_parts(paper, later_set(sheet, dice, OFFICE), number=False)
    paper.close()


def _of_program(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Printed from a program: number, book and day among the facts, parts in boxes, cards or tables."""
    paper, inside = LaterDeath(sheet, cast, dice), dice.chance(0.6)
    paper.open(placed=not inside)
    _in_parts(paper, later_set(sheet, dice, ELECTRONIC), number=inside, more=some_of(dice, filed(cast, dice), 4))
    paper.close()


_LEADS = (
    "{office} chứng nhận {w}: ",
    "Chứng nhận: {W} ",
    "Nay xác nhận {w} ",
    "{W} ",
    "Trong sổ đăng ký khai tử có ghi: {w} ",
)
_DIED = (" đã chết {at} tại {p}, do {c}.", " từ trần {at}; nơi chết: {p}; nguyên nhân: {c}.", " mất {at} ở {p} vì {c}.",
         " qua đời {at} ({c}), tại {p}.")  # fmt: skip
_ENTERED = ("Việc chết đã được {a} khai và đăng ký tại {o} {d}.", "Đã vào sổ tại {o}, {d}, người khai: {a}.",
            "{a} đã đến khai tử {d} tại {o}.", "Đăng ký {d} tại {o} theo lời khai của {a}.")  # fmt: skip


def _told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Sentences: who it was, when, where and why he or she died, who declared it; typed in earlier years at times."""
    if dice.chance(0.5):
        cast = earlier_cast(dice.fork("earlier"), cast.split, (1982, 2009))
        if dice.chance(0.6):
            typewritten(sheet)
    paper = LaterDeath(sheet, cast, dice)
    inside = dice.chance(0.3)
    paper.open(placed=not inside)
    facts, indent, style = paper.facts, dice.pick([0.0, 24.0]), dice.pick([PLAIN, BOLD])
    keys = ("full_name", "date_of_birth", "sex", "ethnicity", "nationality", "last_residence", "id_number",
            "date_of_death", "place_of_death", "cause_of_death", "declarant_name", "registration_place",
            "registration_date")  # fmt: skip
    record(sheet, *(facts.entry("", key) for key in keys))
    if inside:
        record(sheet, facts.entry("", "number"))
        sheet.para(*number_of(dice, facts.entry("", "number")), first=indent)
    word = "ông" if facts["sex"] == "Nam" else "bà"
    lead = dice.pick(_LEADS).format(office=paper.agency.plain, w=word, W=word.capitalize())
    born = facts["date_of_birth"]
    parts = [
        f"sinh năm {born}" if len(born) == 4 else f"sinh {told_day(born)}",
        f"giới tính {facts['sex']}",
        f"dân tộc {facts['ethnicity']}",
        f"quốc tịch {facts['nationality']}",
        f"{dice.pick(['CMND/CCCD số', 'giấy tờ tùy thân số', 'số căn cước'])} {facts['id_number']}",
        f"{dice.pick(['cư trú cuối cùng tại', 'trước khi chết ở tại', 'thường trú:'])} {facts['last_residence']}",
    ]
    joint = dice.pick([", ", "; "])
    at, cause = facts["date_of_death"], facts["cause_of_death"]
    when = at if at.startswith("ngày") else f"ngày {at}" if not paper.timed or at[2] == "/" else f"lúc {at}"
    died = dice.pick(_DIED).format(at=when, p=facts["place_of_death"], c=cause)
    entered = dice.pick(_ENTERED).format(a=facts["declarant_name"], o=facts["registration_place"],
                                         d=told_day(facts["registration_date"]))  # fmt: skip
    items: list[Item] = [lead, Run(facts["full_name"], style), joint, joint.join(parts)]
    if dice.chance(0.5):
        sheet.para(*items, f", {died.strip()}", first=indent, align="justify", after=4)
    else:
        sheet.para(*items, ".", first=indent, align="justify", after=4)
        sheet.para(f"{word.capitalize()} {facts['full_name']}", died, first=indent, align="justify", after=4)
    sheet.para(entered, first=indent, align="justify", after=4)
    paper.close()


def _register_page(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A page of the register laid across: columns under heads, each with several facts, labels in them or none."""
    paper = LaterDeath(sheet, cast, dice)
    paper.open(placed=False)
    label, value = dice.pick([PLAIN, ITALIC]), dice.pick([BOLD, PLAIN])

    def lines(told: Sequence[Said]) -> list[Line]:
        record(sheet, *(fact.entry for fact in told))
        return [([Run(f"{fact.label}: ", label), Run(fact.entry.printed, value)], PLAIN) for fact in told]

    registration = [*paper.registered(), *some_of(dice, filed(cast, dice)[:3], 2)]
    number = Said(dice.pick(["Số", "Số đăng ký", "Số TT"]), paper.facts.entry("", "number"))
    parts = [lines([number, *registration[:1]]), lines(paper.person()), lines(paper.death()), lines(registration[1:])]
    heads = [dice.pick(["Số, nơi đăng ký", "Đăng ký", "Số"]), *(dice.pick(heads) for heads in _HEADS)]
    widths = (0.18, 0.32, 0.28, 0.22)
    cells(sheet, widths, [[([head], BOLD)] for head in heads], ruled=True, pad=4, align="center")
    if dice.chance(0.5):
        numbers: list[list[Line]] = [[([f"({index})"], ITALIC)] for index in range(1, 5)]
        cells(sheet, widths, numbers, ruled=True, pad=2, align="center")
    cells(sheet, widths, parts, ruled=True, pad=5)
    paper.close()


EXTRACTS_LATER_FORMS = (
    Drawn("death_later_forms", _forms, 12.5),
    Drawn("death_of_program", _of_program, 11.5, margins=(58, 46, 40)),
    Drawn("death_told_later", _told, 13.0),
    Drawn("death_book_page", _register_page, 11.5, A4_LANDSCAPE, (46, 40, 36)),
    Drawn("death_later_small", _forms, 9.0, A5, (36, 28, 28)),
)
