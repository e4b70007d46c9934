"""Extracts of deaths of further kinds: register rows, missions, typed, notes at the edge, half sheets, in columns.

Canonical values as in `death`; spouses, doctors, notices of death, clerks and books are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast, identity_words
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_wide_parts import civil_foot, civil_top, edge_of, grid
from tests.dossiers.civil_wide_words import changes, worded
from tests.dossiers.counter_wide_parts import beside, matrix, slip
from tests.dossiers.counter_wide_sets import CounterSetter, Puts, counter_setter
from tests.dossiers.death_wide_told import DEATH_WIDE_TOLD, ENGLISH, HEADS, heading
from tests.dossiers.death_wide_words import KIN, WideDeath, wide_death
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5_LANDSCAPE, Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.later_parts import copy_stamp, typed
from tests.dossiers.typeset import ITALIC
from tests.dossiers.wording import date_slashed

_LATE = ("(Đăng ký lại)", "(LẬP LẠI)", "(Ghi vào sổ)", "(Cấp lại lần 2)", "(Trích y sổ gốc)", "")
_BETWEEN = ("Người chết", "Người mất", "Người được khai tử", "NGƯỜI QUÁ CỐ", "Bên chết", "Khai về người chết")
_ASKERS = ("Người đi khai", "Người khai tử", "NGƯỜI KHAI", "Thân nhân", "Người báo tử", "Khai về người khai")


def _parts(sheet: Sheet, each: WideDeath, dice: Dice, rows: Puts, *, form: str, number: bool = False) -> None:
    """Print who died, the death and its entry, in one of their orders, under headings or none."""
    heads = [dice.pick(names) for names in HEADS]
    told = [each.person(dice, of=dice.pick(["", None]) if form else None), each.death(dice),
            each.registered(dice, number=number)]  # fmt: skip
    orders = [(0, 1, 2), (0, 1, 2), (2, 0, 1), (1, 0, 2), (0, 2, 1)]
    for index in dice.pick(orders):
        heading(sheet, heads[index], form)
        rows.put(*told[index])
        sheet.skip(dice.pick([0.0, 4.0]))


def _register_row(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy from the register as the row that it is: columns for who died, the death, who declared it, the entry."""
    each, inside = wide_death(cast, dice), dice.chance(0.6)
    civil_top(sheet, cast, dice, each.top(dice, placed=not inside))
    who, split = each.person(dice, often=0.04), dice.pick([2, 3, 4])
    columns: list[tuple[str, float, list[Said]]] = []
    if dice.chance(0.5):
        columns = [(dice.pick(HEADS[0]), 0.34, who)]
    else:
        columns = [(dice.pick(["Họ tên, lý lịch", "Tên tuổi", "Người chết (1)"]), 0.2, who[:split]),
                   (dice.pick(["Nơi ở, giấy tờ", "Thông tin thêm", "Người chết (2)"]), 0.22, who[split:])]  # fmt: skip
    dead = each.death(dice, most=1)
    if dice.chance(0.4):
        columns += [(fact.label, 0.13, [fact]) for fact in dead]
    else:
        columns.append((dice.pick(HEADS[1]), 0.25, dead))
    asker = each.one(dice, "declarant_name")
    entry = each.registered(dice, asker=False)
    if dice.chance(0.5):
        columns.append((asker.label, 0.12, [asker]))
    else:
        entry.insert(dice.pick([0, len(entry)]), asker)
    columns.insert(dice.pick([0, len(columns), len(columns)]), (dice.pick(HEADS[2]), 0.18, entry))
    if inside:
        one = worded(each.facts, dice, "number", "number")
        columns.insert(dice.pick([0, 0, len(columns)]), (dice.pick(["Số", "STT", "Số đăng ký"]), 0.13, [one]))
    if dice.chance(0.3):
        columns.append((dice.pick(["Ghi chú", "Chữ ký"]), 0.08, []))
    grid(sheet, dice, columns, lines=dice.chance(0.85))
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _of_mission(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract of a mission abroad: died in that land, consular fees, remains sent home."""
    each = wide_death(cast, dice, abroad=True)
    civil_top(sheet, cast, dice, each.top(dice, english=dice.pick(ENGLISH)),
              ("halves", "flush", "title first", "three"))  # fmt: skip
    rows = counter_setter(sheet, dice, english=dice.chance(0.5))
    _parts(sheet, each, dice, rows, form=dice.pick(["bold", "line", ""]))
    if dice.chance(0.5):
        sheet.para(dice.pick(["Consular fee: 5 USD", "Đã cấp giấy phép đưa tro cốt về nước", "Lệ phí: 10 EUR",
                              "Theo giấy chứng tử của nước sở tại số 4417/19"]), style=ITALIC)  # fmt: skip
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Typed before programs came, in lines, strings or bundles; at times with witnesses."""
    cast = earlier_cast(dice.fork("before"), cast.split, (1984, 2009))
    typed(sheet)
    each = wide_death(cast, dice)
    each = replace(each, titles=dice.pick([("GIẤY CHỨNG TỬ",), ("TRÍCH LỤC KHAI TỬ",), ("GIẤY CHỨNG TỬ", "(Bản sao)"),
                                           ("BẢN TRÍCH LỤC", "KHAI TỬ")]))  # fmt: skip
    civil_top(sheet, cast, dice, each.top(dice), ("halves", "levels", "flush", "three", "title first"))
    rows = counter_setter(sheet, dice, "lines", "dense", "own")
    _parts(sheet, each, dice, rows, form=dice.pick(["", "", "line", "plain"]))
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _at_the_edge(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A page of a register, made anew: what was noted later stands in a narrow column beside the facts."""
    if dice.chance(0.5):
        cast = earlier_cast(dice.fork("before"), cast.split, (1999, 2015))
    each = wide_death(cast, dice)
    civil_top(sheet, cast, dice, each.top(dice, under=dice.pick(_LATE)))
    notes = changes(cast, dice.fork("notes"), "Khai tử")
    notes += [f"{label}: {value}" for label, value in dice.sample(each.notice(dice), dice.whole(0, 3))]
    lead = dice.pick(["GHI CHÚ", "Phần ghi chú thay đổi sau này", "Lề", "Ghi bên lề:", ""])
    rows_of, form = dice.pick(["lines", "lines", "clouds"]), dice.pick(["", "", "bold", "line"])

    def main() -> None:
        _parts(sheet, each, dice.fork("main"), counter_setter(sheet, dice.fork("rows"), rows_of), form=form)

    beside(sheet, dice.fork("side"), main, edge_of(sheet, dice, notes, lead))
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _half_sheet(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A half sheet with little air: facts in strings, in pairs or in bundles."""
    each = wide_death(cast, dice)
    each = replace(each, titles=(dice.pick(["GIẤY CHỨNG TỬ", "TRÍCH LỤC KHAI TỬ"]),))
    civil_top(sheet, cast, dice, each.top(dice), ("halves", "three", "flush", "office alone"))
    rows = counter_setter(sheet, dice, "dense")
    for facts in (each.person(dice, often=0.0), each.death(dice, most=0), each.registered(dice)):
        rows.put(*facts)
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _captions(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Small labels above or below values, cells, questions, values before labels; a stamp or a slip at times."""
    each, inside = wide_death(cast, dice), dice.chance(0.3)
    civil_top(sheet, cast, dice, each.top(dice, placed=not inside))
    rows = CounterSetter(sheet, dice) if dice.chance(0.4) else counter_setter(sheet, dice, "clouds", "cells", "cells")
    _parts(sheet, each, dice, rows, form=dice.pick(["band", "frame", "bold"]), number=inside)
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))
    if dice.chance(0.2):
        copy_stamp(sheet, cast, dice, signs=False)
    elif dice.chance(0.2):
        slip(sheet, cast, dice, "khai tử")


def _with_declarant(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Who died and who declared it as columns of one table, labels in any of them; of the second the name counts."""
    each, inside = wide_death(cast, dice), dice.chance(0.3)
    civil_top(sheet, cast, dice, each.top(dice, placed=not inside))
    other, facts, say = each.declarant(), each.facts, dice.fork("matrix")
    hers = {"full_name": "declarant_name", "sex": other.sex, "ethnicity": other.ethnicity, "nationality": "Việt Nam",
            "date_of_birth": date_slashed(other.birth) if dice.chance(0.6) else str(other.birth.year),
            "last_residence": other.residence,
            "id_number": dice.pick([other.id_number, identity_words(other, dice, cast.issued)])}  # fmt: skip
    whats = (("name", "full_name"), ("born", "date_of_birth"), ("sex", "sex"), ("people", "ethnicity"),
             ("nation", "nationality"), ("home", "last_residence"), ("id", "id_number"))  # fmt: skip
    table: list[tuple[str, list[Entry | None]]] = []
    turn, kept = dice.pick([1, 1, -1]), dice.pick([len(whats), len(whats), 3])
    for index, (what, key) in enumerate(whats):
        one = facts.entry("", hers[key]) if key == "full_name" else Entry("", None, hers[key])
        both: list[Entry | None] = [facts.entry("", key), one if key == "full_name" or index < kept else None]
        label = worded(facts, say, what, key).label
        table.append((f"{label} tháng năm sinh" if label.lower().endswith("ngày") else label, both[::turn]))
    if dice.chance(0.4):
        kin: list[Entry | None] = [None, Entry("", None, dice.pick(KIN))]
        table.append((dice.pick(["Quan hệ", "Quan hệ với người chết"]), kin[::turn]))
    rows, form = counter_setter(sheet, dice, "lines", "dense", "clouds"), dice.pick(["", "bold", "line"])
    texts = [each.death(dice), each.registered(dice, number=inside, asker=False)]
    heads = [dice.pick(_BETWEEN), dice.pick(_ASKERS)]
    above = dice.pick([0, 0, 0, 1])
    for index in range(2):
        if index == above:
            matrix(sheet, dice, heads[::turn], table)
        heading(sheet, dice.pick(HEADS[index + 1]), form)
        rows.put(*texts[index])
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


DEATH_WIDE = (
    Drawn("death_register_row_wide", _register_row, 11.0, A4_LANDSCAPE, (40.0, 36.0, 32.0)),
    Drawn("death_of_mission_wide", _of_mission, 11.5),
    Drawn("death_typed_wide", _typed, 11.5),
    Drawn("death_noted_at_edge_wide", _at_the_edge, 11.5),
    Drawn("death_half_lying_wide", _half_sheet, 9.0, A5_LANDSCAPE, (32.0, 28.0, 20.0)),
    Drawn("death_captions_wide", _captions, 11.5),
    Drawn("death_beside_declarant_wide", _with_declarant, 11.5),
    *DEATH_WIDE_TOLD,
)
