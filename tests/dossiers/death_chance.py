"""Extracts of deaths and death certificates set by chance: whole or on half a sheet, in tables, told, by hand.

Canonical values as in `death`.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_grid import Setter
from tests.dossiers.chance_parts import Headings
from tests.dossiers.chance_sets import ALL_FORMS, Blanks, LabelsBelow, TopHeads, any_setter
from tests.dossiers.death_words import (
    DEATH,
    PERSON,
    REGISTER,
    Deceased,
    deceased_of,
    more_of_death,
    more_of_register,
    put_foot,
    put_head,
    said_of,
)
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5, A5_LANDSCAPE, Drawn
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, PLAIN, Item, Run

_HEADS = (("Người chết", "Sự kiện chết", "Đăng ký khai tử"),
          ("Thông tin người đã chết", "Thông tin về việc chết", "Thông tin đăng ký"),
          ("Phần khai về người chết", "Việc chết", "Phần đăng ký"))  # fmt: skip


def _put_parts(sheet: Sheet, rows: Setter, told: Deceased, dice: Dice, headings: Headings | None, often: float) -> None:
    """Print who died, the death and its registration, which may come first; under headings or none."""
    names, of = dice.pick(_HEADS), "" if headings else dice.pick(["", "người chết", "người đã chết"])
    parts = [(names[0], said_of(told, dice, PERSON, of=of)),
             (names[1], [*said_of(told, dice, DEATH), *more_of_death(told, dice, often)]),
             (names[2], [*said_of(told, dice, REGISTER), *more_of_register(dice, often)])]  # fmt: skip
    if dice.chance(0.15):
        parts = [parts[2], *parts[:2]]
    for name, said in parts:
        if headings:
            headings.put(name)
        rows.put(*said)


def _by_chance(sheet: Sheet, cast: Cast, dice: Dice, forms: Sequence[str] = ALL_FORMS, often: float = 0.3) -> None:
    """Which paper, head, order, wordings and rows by chance; `often` facts of no field between them."""
    told = deceased_of(cast, dice)
    put_head(sheet, cast, told, dice)
    rows, headings = any_setter(sheet, dice, forms), Headings(sheet, dice)
    _put_parts(sheet, rows, told, dice, headings if often and dice.chance(0.35) else None, often)
    put_foot(sheet, cast, told, dice)


def _half(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The same on half a sheet lying, without what is said besides."""
    _by_chance(sheet, cast, dice, ("rows", "blanks", "halves", "prose"), 0.0)


def _top_heads(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Tables with heads on top, one or more for each part."""
    told = deceased_of(cast, dice)
    put_head(sheet, cast, told, dice)
    headings = Headings(sheet, dice) if dice.chance(0.7) else None
    _put_parts(sheet, TopHeads(sheet, dice), told, dice, headings, 0.2)
    put_foot(sheet, cast, told, dice)


def _certifies(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The commune certifies in sentences: who the dead was, when, where and why he died, how it was registered."""
    told, value = deceased_of(cast, dice), dice.pick([BOLD, BOLD, PLAIN])
    facts = told.facts
    put_head(sheet, cast, told, dice)
    record(sheet, *(facts.entry("", key) for key in (*PERSON, *DEATH, *REGISTER)))

    def said(key: str, *, day: bool = False) -> Run:
        return Run(facts[key].removeprefix("ngày ") if day else facts[key], value)

    born = "sinh năm " if len(facts["date_of_birth"]) == 4 else "sinh ngày "
    first, align, joint = dice.pick([0.0, 24.0]), dice.pick(["justify", "left"]), dice.pick([", ", "; "])
    opening = dice.pick([f"{told.agency.plain} chứng nhận ông/bà: ", "Chứng nhận: Ông/bà ", "Họ và tên: ",
                         f"{told.agency.plain} xác nhận người có tên: "])  # fmt: skip
    who: list[Item] = [opening, said("full_name"), f"{joint}{born}", said("date_of_birth", day=True),
                       f"{joint}giới tính: ", said("sex"), f"{joint}dân tộc: ", said("ethnicity"),
                       f"{joint}quốc tịch: ", said("nationality"), "."]  # fmt: skip
    sheet.para(*who, first=first, align=align)
    number = dice.pick(["Số CCCD/CMND: ", "Giấy tờ tùy thân số: ", "Số định danh cá nhân: "])
    lived = dice.pick(["Nơi cư trú cuối cùng: ", "Nơi thường trú cuối cùng: ", "Cư trú cuối cùng tại "])
    lines: list[list[Item]] = [[lived, said("last_residence"), "."], [number, said("id_number"), "."]]
    for line in lines[:: dice.pick([1, -1])]:
        sheet.para(*line, first=first, align=align)
    alone = facts["date_of_death"].startswith("ngày") or len(facts["date_of_death"]) < 11
    died = dice.pick(["Đã chết ngày ", "Chết ngày "]) if alone else dice.pick(["Đã chết vào lúc ", "Đã chết hồi "])
    sheet.para(died, said("date_of_death", day=True), dice.pick([", tại: ", ", nơi chết: ", " tại "]),
               said("place_of_death"), ".", first=first, align=align)  # fmt: skip
    sheet.para(dice.pick(["Nguyên nhân chết: ", "Do: ", "Chết do: "]), said("cause_of_death"), ".", first=first)
    sheet.para(dice.pick(["Đã đăng ký khai tử tại ", "Việc khai tử được đăng ký tại "]), said("registration_place"),
               dice.pick([", ngày ", " ngày "]), said("registration_date", day=True),
               dice.pick([", người đi khai tử: ", "; người khai: "]), said("declarant_name"), ".", first=first,
               align=align)  # fmt: skip
    put_foot(sheet, cast, told, dice)


def _blanks(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form whose blanks are filled by hand or by typewriter."""
    told = deceased_of(cast, dice)
    put_head(sheet, cast, told, dice)
    headings = Headings(sheet, dice) if dice.chance(0.25) else None
    _put_parts(sheet, Blanks(sheet, dice, pen=dice.chance(0.7)), told, dice, headings, 0.2)
    put_foot(sheet, cast, told, dice)


def _labels_below(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Values on lines with small labels below them."""
    told = deceased_of(cast, dice)
    put_head(sheet, cast, told, dice)
    headings = Headings(sheet, dice) if dice.chance(0.4) else None
    _put_parts(sheet, LabelsBelow(sheet, dice), told, dice, headings, 0.15)
    put_foot(sheet, cast, told, dice)


_HALF = (40.0, 36.0, 30.0)
EXTRACTS_CHANCE = (
    Drawn("death_set_by_chance", _by_chance, 12.5),
    Drawn("death_half_by_chance", _half, 9.0, A5_LANDSCAPE, _HALF),
    Drawn("death_small_by_chance", _half, 9.5, A5, _HALF),
    Drawn("death_top_heads", _top_heads, 12.0),
    Drawn("death_certifies", _certifies, 13.0),
    Drawn("death_blanks", _blanks, 12.5),
    Drawn("death_labels_below", _labels_below, 12.0),
)
