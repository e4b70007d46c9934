"""Notifications of birth of more kinds: rows of a book, a person a row, typed, copied, letters.

Canonical values as in `birth_notification_facts`; fathers, witnesses and who certifies copies are in no field.
"""

from __future__ import annotations

from tests.dossiers.birth_notification_facts import Born
from tests.dossiers.birth_notification_wide_told import NOTIFICATIONS_WIDE_TOLD
from tests.dossiers.birth_notification_wide_words import (
    CHILD_WORDS,
    MOTHER_WORDS,
    WORDS,
    besides_child,
    besides_mother,
    put_end,
    put_top,
    wide_born,
)
from tests.dossiers.birth_notification_words import CHILD, MOTHER
from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5, A5_LANDSCAPE, Drawn
from tests.dossiers.later_parts import arrival, copy_stamp, typed
from tests.dossiers.pairs import record
from tests.dossiers.people import Person
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.ward_wide_sets import SLIM_FORMS, WideSetter, heads_on_top, labelled, shuffled
from tests.dossiers.wording import date_slashed

_PEOPLE = (("SẢN PHỤ", "TRẺ SƠ SINH"), ("Về người mẹ", "Về cháu bé"), ("1. Mẹ", "2. Con"), ("PHẦN I", "PHẦN II"),
           ("Bà mẹ", "Em bé"), ("Mother/Mẹ", "Newborn/Con"), ("I - NGƯỜI MẸ", "II - ĐỨA TRẺ"))  # fmt: skip
_WIDTH = {"mother_name": 17, "mother_birth_date": 12, "mother_residence": 24, "mother_id_number": 16,
          "date_of_birth": 17, "place_of_birth": 18, "child_sex": 7, "child_weight_grams": 9,
          "intended_name": 16}  # fmt: skip


def _mother(born: Born, dice: Dice, cast: Cast, *, more: bool = True) -> list[Said]:
    said = shuffled(dice, labelled(born.facts, dice, MOTHER_WORDS, *MOTHER))
    return [*said, *(besides_mother(born, dice, cast) if more else [])]


def _child(born: Born, dice: Dice, *, more: bool = True) -> list[Said]:
    said = shuffled(dice, labelled(born.facts, dice, CHILD_WORDS, *CHILD), keep=0)
    return [*said, *(besides_child(dice) if more else [])]


def _book_row(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A row of the ward's book on a lying sheet: all under heads, or mother and child in tables of their own."""
    born = wide_born(cast, dice)
    high = put_top(sheet, born, dice, "halves", "flush", "state first",
                   note=dice.pick(["(Trích sổ đẻ)", "Trích lục sổ sinh", "(Theo sổ A3/YTCS)", ""]))  # fmt: skip
    tables = [[*_mother(born, dice, cast, more=False), *_child(born, dice, more=False)]]
    if dice.chance(0.5):
        tables = [_mother(born, dice, cast, more=False), _child(born, dice, more=False)]
    numbered = dice.chance(0.5)
    for said in tables[:: dice.pick([1, 1, -1])]:
        first = [Said(dice.pick(["TT", "STT", "Số TT"]), _plain(str(dice.whole(1, 420))))] if dice.chance(0.4) else []
        widths = [5.0 * len(first)] if first else []
        widths += [_WIDTH[fact.entry.key or ""] for fact in said]
        heads_on_top(sheet, [*first, *said], widths, numbered=numbered, size=9.5 if len(tables) == 1 else 10.5)
    put_end(sheet, cast, born, dice, day=not high)


def _plain(text: str) -> Entry:
    return Entry("", None, text)


def _row_each(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A table with a person a row or a column: mother, father, child; what was counted of the child stands below."""
    born = wide_born(cast, dice)
    facts, father = born.facts, cast.father
    high = put_top(sheet, born, dice)
    keys = ("mother_name", "mother_birth_date", "mother_id_number", "mother_residence", "intended_name", "child_sex")
    record(sheet, *(facts.entry("", key) for key in keys))
    heads = [dice.pick(["Quan hệ", "Đối tượng", "Người", ""]), dice.pick(["Họ và tên", "Họ, chữ đệm, tên", "Tên"]),
             dice.pick(["Ngày sinh", "Năm sinh", "Sinh"]), dice.pick(["Giới tính", "Nam/nữ", "Phái"]),
             dice.pick(["Số CCCD", "Giấy tờ số", "Số định danh"]), dice.pick(["Nơi ở", "Địa chỉ",
                                                                                       "Cư trú"])]  # fmt: skip
    lines = [[dice.pick(["Mẹ", "Người mẹ", "Sản phụ"]), facts["mother_name"], facts["mother_birth_date"], "Nữ",
              facts["mother_id_number"], facts["mother_residence"]],
             [dice.pick(["Cha", "Bố", "Chồng"]), father.name, date_slashed(father.birth), "Nam", father.id_number,
              father.residence],
             [dice.pick(["Con", "Trẻ", "Bé (dự định)"]), facts["intended_name"], "", facts["child_sex"], "",
              ""]]  # fmt: skip
    lines = lines if dice.chance(0.7) else [lines[0], lines[2]]
    lines = lines[::-1] if dice.chance(0.25) else lines
    small = Style(size=sheet.look.size - 1.5)
    table: list[list[str]] = [heads, *lines]
    if dice.chance(0.45):
        table = [list(column) for column in zip(*table, strict=True)]
        widths = [0.22, *([0.78 / (len(table[0]) - 1)] * (len(table[0]) - 1))]
    else:
        widths = [0.11, 0.2, 0.15, 0.09, 0.17, 0.28]
    body: list[list[list[Item]]] = [[[Run(cell, BOLD if not at else PLAIN)] for cell in row]
                                    for at, row in enumerate(table)]  # fmt: skip
    sheet.table(widths, body, pad=3, style=small)
    sheet.skip(6)
    rest = labelled(facts, dice, CHILD_WORDS, "date_of_birth", "place_of_birth", "child_weight_grams")
    WideSetter(sheet, dice).put(*shuffled(dice, rest, keep=0), *besides_child(dice))
    put_end(sheet, cast, born, dice, day=not high)


def _at_home(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A station certifies a birth at home: parts for mother, midwife, witnesses and child, each with people's facts."""
    born = wide_born(cast, dice)
    high = put_top(sheet, born, dice)
    setter = WideSetter(sheet, dice)
    names = dice.pick(_PEOPLE)
    aside: tuple[str, Person] = (dice.pick(["Người làm chứng", "Người khai", "NGƯỜI BÁO SINH"]), cast.father)
    parts = [(names[0], _mother(born, dice, cast)), (names[1], _child(born, dice)), (aside[0], _other(aside[1], dice))]
    order = dice.pick([(0, 1, 2), (1, 0, 2), (2, 0, 1), (0, 2, 1)])
    style = dice.pick([BOLD, ITALIC, Style(bold=True, underline=True)])
    for at in order:
        sheet.para(parts[at][0], style=style, after=2)
        setter.put(*parts[at][1])
    put_end(sheet, cast, born, dice, day=not high)


def _other(person: Person, dice: Dice) -> list[Said]:
    told = [Said("Họ tên", _plain(person.name)), Said("Ngày sinh", _plain(date_slashed(person.birth))),
            Said("Giấy tờ số", _plain(person.id_number)), Said("Địa chỉ", _plain(person.residence))]  # fmt: skip
    return told[: dice.whole(2, 4)]


def _two_bands(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A lying sheet in two columns under bands: the mother's at one side, the child's at the other."""
    born = wide_born(cast, dice)
    high = put_top(sheet, born, dice, "halves", "turned", "letterhead")
    names, form, barred = dice.pick(_PEOPLE), dice.pick(SLIM_FORMS), dice.chance(0.6)

    def column(name: str, said: list[Said], salt: str) -> None:
        if barred:
            band(sheet, name)
        else:
            sheet.para(name, style=BOLD, align="center", after=3)
        WideSetter(sheet, dice.fork(salt), (form,)).put(*said)

    mother, child = _mother(born, dice, cast), _child(born, dice)
    first = (0.0, 0.48) if dice.chance(0.75) else (0.52, 1.0)
    second = (0.52, 1.0) if first[0] == 0.0 else (0.0, 0.48)
    sheet.columns((*first, lambda: column(names[0], mother, "set")), (*second, lambda: column(names[1], child, "set")))
    put_end(sheet, cast, born, dice, day=not high)


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Typed at a maternity house of earlier years, two or three facts a line, hardly any rules."""
    typed(sheet)
    born = wide_born(cast, dice)
    high = put_top(sheet, born, dice, "flush", "halves", "state first")
    setter = WideSetter(sheet, dice, ("run on", "dashes", "two a line", "bare tab", "to the right"))
    setter.put(*_mother(born, dice, cast))
    if dice.chance(0.5):
        sheet.para(dice.pick(["đã sinh tại đây:", "Có sinh một con như sau:", "-----o0o-----"]), align="center")
    setter.put(*_child(born, dice))
    put_end(sheet, cast, born, dice, day=not high)


def _mixed_up(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A slip whose lines come child first or all mixed, no headings; labels alone tell whose facts they are."""
    born = wide_born(cast, dice)
    high = put_top(sheet, born, dice)
    words = {**WORDS, "mother_birth_date": ("Năm sinh mẹ", "Ngày sinh của mẹ", "Mẹ sinh", "NS mẹ")}
    told = shuffled(dice, labelled(born.facts, dice, words, *CHILD, *MOTHER), keep=dice.pick([0, 5, 1]))
    half = dice.whole(3, 6)
    setter = WideSetter(sheet, dice)
    setter.put(*told[:half])
    other = setter if dice.chance(0.5) else WideSetter(sheet, dice)
    other.put(*told[half:], *besides_child(dice))
    put_end(sheet, cast, born, dice, day=not high)


def _copied(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy: an office's stamp of entry above it, the words of who certifies the copy with their numbers below."""
    born = wide_born(cast, dice)
    if dice.chance(0.4):
        arrival(sheet, cast, dice)
    high = put_top(sheet, born, dice, note=dice.pick(["BẢN SAO", "(Bản phô tô)", ""]))
    setter = WideSetter(sheet, dice)
    for said in (_mother(born, dice, cast), _child(born, dice)):
        setter.put(*said)
    put_end(sheet, cast, born, dice, day=not high)
    copy_stamp(sheet, cast, dice, signs=dice.chance(0.5))


NOTIFICATIONS_WIDE = (
    Drawn("notification_book_row_wide", _book_row, 11.0, A4_LANDSCAPE, (40.0, 36.0, 36.0)),
    Drawn("notification_row_each_wide", _row_each, 12.0),
    *NOTIFICATIONS_WIDE_TOLD,
    Drawn("notification_at_home_wide", _at_home, 11.5),
    Drawn("notification_two_bands_wide", _two_bands, 11.5, A4_LANDSCAPE, (44.0, 40.0, 38.0)),
    Drawn("notification_typed_wide", _typed, 12.0),
    Drawn("notification_mixed_up_wide", _mixed_up, 12.5),
    Drawn("notification_slip_wide", _mixed_up, 9.0, A5, (36.0, 32.0, 30.0)),
    Drawn("notification_lying_half_wide", _mixed_up, 8.5, A5_LANDSCAPE, (36.0, 32.0, 26.0)),
    Drawn("notification_copied_wide", _copied, 11.5),
)
