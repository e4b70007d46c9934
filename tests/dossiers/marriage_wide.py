"""Marriage certificates of further kinds: register rows, missions, typed columns, notes at the edge, half sheets.

Canonical values as in `marriage`; witnesses, later changes, clerks and books are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_wide_parts import civil_foot, civil_top, edge_of, grid
from tests.dossiers.civil_wide_words import changes, worded
from tests.dossiers.counter_wide_parts import beside, matrix
from tests.dossiers.counter_wide_sets import CounterSetter, Puts, counter_setter
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5_LANDSCAPE, Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.later_parts import copy_stamp, typed
from tests.dossiers.marriage_wide_told import ENGLISH, MARRIAGE_WIDE_TOLD
from tests.dossiers.marriage_wide_words import WideWedding, wide_wedding
from tests.dossiers.pairs import framed
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, ITALIC, Style

_HEADS = ("Phần {w}", "VỀ {W}", "{W}", "Lý lịch {w}", "Thông tin {w}", "Khai về {w}", "I. {W}", "Nhân thân {w}",
          "Chi tiết {w}")  # fmt: skip
_BOOK = ("Phần đăng ký", "VÀO SỔ", "Việc kết hôn", "Đăng ký tại sổ", "C. ĐĂNG KÝ", "Ghi trong sổ", "Nguồn")
_LATE = ("(Đăng ký lại)", "(LẬP LẠI)", "(Ghi vào sổ)", "(Cấp lại lần 2)", "")
_WITNESSES = ("Người làm chứng", "Nhân chứng", "Đại diện đoàn thể", "Người chứng kiến")


def _named(pattern: str, name: str) -> str:
    return pattern.format(w=name, W=name.upper())


def _heading(sheet: Sheet, text: str, form: str) -> None:
    if form == "band":
        band(sheet, text)
    elif form == "frame":
        framed(sheet, lambda: sheet.para(text, align="center", style=BOLD, after=0), pad=3, thick=2)
        sheet.skip(3)
    elif form:
        sheet.para(text, style=Style(bold=form != "plain", underline=form == "line"), after=2)


def _parts(sheet: Sheet, each: WideWedding, dice: Dice, rows: Puts, *, form: str, number: bool = False) -> None:
    """Print both spouses and the registration; without headings the labels say whose facts they are."""
    pattern = dice.pick(_HEADS)
    told: list[tuple[str, list[Said]]] = []
    for who, name in each.order:
        facts = each.spouse(who, dice.fork(who if dice.chance(0.3) else "same"), "" if form else name)
        told.append((_named(pattern, name), facts))
    told.insert(0 if dice.chance(0.2) else len(told), (dice.pick(_BOOK), each.registered(dice, number=number)))
    for head, facts in told:
        _heading(sheet, head, form)
        rows.put(*facts)
        sheet.skip(dice.pick([0.0, 4.0]))


def _witnesses(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Print at times who stood by, who are in no field."""
    if dice.chance(0.35):
        names = [officer_name(dice.fork(f"witness {count}"), cast.split) for count in range(2)]
        sheet.para(f"{dice.pick(_WITNESSES)}: {names[0]}; {names[1]}", style=ITALIC)


def _register_row(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy from the register as the row that it is: columns for each spouse and for the entry."""
    each, inside = wide_wedding(cast, dice), dice.chance(0.6)
    civil_top(sheet, cast, dice, each.top(dice, placed=not inside))
    pattern, words = dice.pick(["Họ tên, lý lịch {w}", "{W}", "Phần ghi {w}", "Về {w}"]), dice.fork("words")
    columns: list[tuple[str, float, list[Said]]] = [
        (_named(pattern, name), 0.32, each.spouse(who, words.fork("same"))) for who, name in each.order
    ]
    if dice.chance(0.3):
        halves = [(head, width / 2, facts[at : at + 3 or None]) for head, width, facts in columns for at in (0, 3)]
        columns = [(f"{head} ({1 + number % 2})", width, facts) for number, (head, width, facts) in enumerate(halves)]
    columns.append((dice.pick(["Đăng ký", "Nơi, ngày vào sổ", "Ngày, nơi đăng ký"]), 0.2, each.registered(dice)))
    if inside:
        one = worded(each.facts, dice, "number", "number")
        columns.insert(dice.pick([0, 0, len(columns)]), (dice.pick(["Số", "STT", "Số đăng ký"]), 0.09, [one]))
    if dice.chance(0.3):
        columns.append((dice.pick(["Ghi chú", "Chữ ký"]), 0.08, []))
    grid(sheet, dice, columns, lines=dice.chance(0.85))
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _of_mission(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A certificate of a mission abroad: they live there, stamps and fees of a consulate."""
    each = wide_wedding(cast, dice, abroad=True)
    civil_top(
        sheet, cast, dice, each.top(dice, english=dice.pick(ENGLISH)), ("halves", "flush", "title first", "three")
    )
    _parts(
        sheet, each, dice, counter_setter(sheet, dice, english=dice.chance(0.5)), form=dice.pick(["bold", "line", ""])
    )
    if dice.chance(0.5):
        sheet.para(dice.pick(["Consular fee: 7 USD", "Lệ phí lãnh sự: 10 USD", "Valid without legalization"]),
                   style=ITALIC)  # fmt: skip
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Typed before programs came: both in typed columns, or in strings and dashed lines one below the other."""
    cast = earlier_cast(dice.fork("before"), cast.split, (1976, 1998))
    typed(sheet)
    each = wide_wedding(cast, dice)
    civil_top(sheet, cast, dice, each.top(dice), ("halves", "levels", "flush", "three", "title first"))
    rows = counter_setter(sheet, dice, "lines", "dense", "own")
    if dice.chance(0.6):
        _columns(sheet, each, dice)
        rows.put(*each.registered(dice))
    else:
        _parts(sheet, each, dice, rows, form=dice.pick(["", "line", "plain"]))
    _witnesses(sheet, cast, dice)
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _columns(sheet: Sheet, each: WideWedding, dice: Dice) -> None:
    """Print both as columns of one table."""
    told = [each.spouse(who, dice.fork("same"), often=0.0, papers=0.0) for who, _ in each.order]
    rows: list[tuple[str, list[Entry | None]]] = []
    for one, two in zip(*told, strict=True):
        label = f"{one.label} tháng năm sinh" if one.label.lower().endswith("ngày") else one.label
        rows.append((label, [one.entry, two.entry]))
    pattern = dice.pick(_HEADS)
    matrix(sheet, dice, [_named(pattern, name) for _, name in each.order], rows)


def _in_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Both as columns, labels in any of them, where it was registered before or after; signed by both at times."""
    each, inside = wide_wedding(cast, dice), dice.chance(0.3)
    civil_top(sheet, cast, dice, each.top(dice, placed=not inside))
    rows, above = counter_setter(sheet, dice, "lines", "dense", "clouds"), dice.chance(0.3)
    if above:
        rows.put(*each.registered(dice, number=inside))
    _columns(sheet, each, dice)
    if not above:
        rows.put(*each.registered(dice, number=inside))
    both = [(name.upper(), each.facts[f"{who}_name"].title()) for who, name in each.order]
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice), *(both if dice.chance(0.4) else []))


def _at_the_edge(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A page of a register, made anew: number and what was noted later in a narrow column beside the facts."""
    if dice.chance(0.5):
        cast = earlier_cast(dice.fork("before"), cast.split, (1999, 2015))
    each = wide_wedding(cast, dice)
    civil_top(sheet, cast, dice, each.top(dice, under=dice.pick(_LATE)))
    notes = changes(cast, dice.fork("notes"), "Kết hôn")
    lead = dice.pick(["GHI CHÚ", "Phần ghi chú thay đổi sau này", "Lề", "Ghi bên lề:", ""])
    rows_of, form = dice.pick(["lines", "lines", "clouds"]), dice.pick(["", "", "bold", "line"])

    def main() -> None:
        _parts(sheet, each, dice.fork("main"), counter_setter(sheet, dice.fork("rows"), rows_of), form=form)

    beside(sheet, dice.fork("side"), main, edge_of(sheet, dice, notes, lead))
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _half_sheet(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A half sheet with little air: facts in strings, in pairs or in bundles."""
    each = wide_wedding(cast, dice)
    each = replace(each, titles=(dice.pick(["GIẤY CHỨNG NHẬN KẾT HÔN", "TRÍCH LỤC KẾT HÔN"]),))
    civil_top(sheet, cast, dice, each.top(dice), ("halves", "three", "flush", "office alone"))
    rows = counter_setter(sheet, dice, "dense")
    told = [each.spouse(who, dice.fork("same"), name, often=0.0) for who, name in each.order]
    for facts in (*told, each.registered(dice)):
        rows.put(*facts)
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _captions(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Small labels above or below values, cells, questions, values before labels; a stamp on a copy at times."""
    each, inside = wide_wedding(cast, dice), dice.chance(0.3)
    civil_top(sheet, cast, dice, each.top(dice, placed=not inside))
    rows = CounterSetter(sheet, dice) if dice.chance(0.4) else counter_setter(sheet, dice, "clouds", "cells", "cells")
    _parts(sheet, each, dice, rows, form=dice.pick(["band", "frame", "bold"]), number=inside)
    _witnesses(sheet, cast, dice)
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))
    if dice.chance(0.25):
        copy_stamp(sheet, cast, dice, signs=False)


MARRIAGE_WIDE = (
    Drawn("marriage_register_row_wide", _register_row, 11.0, A4_LANDSCAPE, (40.0, 36.0, 32.0)),
    Drawn("marriage_of_mission_wide", _of_mission, 11.5),
    Drawn("marriage_typed_wide", _typed, 11.5),
    Drawn("marriage_in_columns_wide", _in_columns, 11.5),
    Drawn("marriage_noted_at_edge_wide", _at_the_edge, 11.5),
    Drawn("marriage_half_lying_wide", _half_sheet, 9.0, A5_LANDSCAPE, (32.0, 28.0, 20.0)),
    Drawn("marriage_captions_wide", _captions, 11.5),
    *MARRIAGE_WIDE_TOLD,
)
