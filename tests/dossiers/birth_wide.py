"""Birth certificates of further kinds: register rows, points, translations, missions, notes at the edge, half sheets.

Canonical values as in `birth`; later changes, clerks, translators and books are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.birth_wide_told import BIRTH_WIDE_TOLD, ENGLISH
from tests.dossiers.birth_wide_words import WideBirth, wide_birth
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
from tests.dossiers.pairs import framed
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, ITALIC, Style

_CHILD = ("Phần con", "Người được khai sinh", "I. TRẺ EM", "A. VỀ CON", "Khai về trẻ", "Trẻ em", "1. Bản thân",
          "ĐƯƠNG SỰ", "Phần trẻ sơ sinh")  # fmt: skip
_PARENT = ("Phần {w}", "VỀ {W}", "Người {w}", "{W}", "Lý lịch người {w}", "Thông tin {w}", "B. {W} CỦA TRẺ", "Của {w}",
           "Khai về {w} đẻ")  # fmt: skip
_BOOK = ("Phần đăng ký", "VÀO SỔ", "Việc khai sinh", "Đăng ký tại sổ", "C. ĐĂNG KÝ", "Ghi trong sổ", "Nguồn")
_LATE = ("(Đăng ký quá hạn)", "(ĐĂNG KÝ LẠI)", "Đăng ký muộn", "(Quá hạn)", "(Lập lại)")


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


def _parts(sheet: Sheet, each: WideBirth, dice: Dice, rows: Puts, *, form: str, number: bool = False) -> None:
    """Print child, parents and registration; without headings the labels say whose facts they are."""
    pattern, names = dice.pick(_PARENT), dice.pick(["người {w}", "{w}", "{w} đẻ", "của {w}"])
    told: list[tuple[str, list[Said]]] = [(dice.pick(_CHILD), each.child(dice))]
    for who, name in each.order:
        of = "" if form else names.format(w=name)
        told.append((_named(pattern, name), each.parent(who, dice.fork(who if dice.chance(0.3) else "same"), of)))
    told.insert(0 if dice.chance(0.15) else len(told), (dice.pick(_BOOK), each.registered(dice, number=number)))
    for head, facts in told:
        _heading(sheet, head, form)
        rows.put(*facts)
        sheet.skip(dice.pick([0.0, 4.0]))


def _register_row(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy from the register as the row that it is: columns for the child, for each parent and for the entry."""
    each, inside = wide_birth(cast, dice), dice.chance(0.6)
    civil_top(sheet, cast, dice, each.top(dice, placed=not inside))
    child = each.child(dice, often=0.05)
    at = dice.whole(2, 4)
    columns: list[tuple[str, float, list[Said]]] = [
        (dice.pick(["Họ tên, ngày sinh", "Người được khai sinh", "Trẻ"]), 0.2, child[:at]),
        (dice.pick(["Nơi sinh, quê quán", "Chi tiết khác", "Dân tộc, nơi sinh"]), 0.19, child[at:]),
    ]  # fmt: skip
    pattern, words = dice.pick(["Họ tên, năm sinh, nơi ở {w}", "{W}", "Phần ghi {w}", "Người {w}"]), dice.fork("words")
    columns += [(_named(pattern, name), 0.19, each.parent(who, words.fork("same"))) for who, name in each.order]
    columns.append((dice.pick(["Đăng ký", "Nơi, ngày vào sổ", "Ghi chú và đăng ký"]), 0.2, each.registered(dice)))
    if inside:
        one = worded(each.facts, dice, "number", "number")
        columns.insert(0, (dice.pick(["Số", "STT", "Số đăng ký"]), 0.08, [one]))
    if dice.chance(0.35):
        grid(sheet, dice.fork("one"), columns[:3])
        grid(sheet, dice.fork("one"), columns[3:])
    else:
        grid(sheet, dice, columns, lines=dice.chance(0.85))
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _of_mission(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A certificate of a mission abroad: born there, a foreign father at times, stamps and fees of a consulate."""
    each = wide_birth(cast, dice, abroad=True)
    civil_top(
        sheet, cast, dice, each.top(dice, english=dice.pick(ENGLISH)), ("halves", "flush", "title first", "three")
    )
    _parts(
        sheet, each, dice, counter_setter(sheet, dice, english=dice.chance(0.5)), form=dice.pick(["bold", "line", ""])
    )
    if dice.chance(0.5):
        sheet.para(dice.pick(["Consular fee: 5 USD", "Lệ phí lãnh sự: 10 USD", "Ghi chú: quốc tịch khác: Không",
                              "Valid without legalization"]), style=ITALIC)  # fmt: skip
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Typed before programs came: the child in strings or dashed lines, father and mother in typed columns."""
    cast = earlier_cast(dice.fork("before"), cast.split, (1978, 1998))
    typed(sheet)
    each = wide_birth(cast, dice, alone=0.05)
    civil_top(sheet, cast, dice, each.top(dice), ("halves", "levels", "flush", "three", "title first"))
    rows = counter_setter(sheet, dice, "lines", "dense", "own")
    rows.put(*each.child(dice))
    _columns(sheet, each, dice)
    rows.put(*each.registered(dice))
    if dice.chance(0.4):
        sheet.para(
            dice.pick(["Sao y bản chính", "Y sổ gốc", "Tôi cam đoan khai đúng.", "(Không tẩy xóa)"]), style=ITALIC
        )
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _columns(sheet: Sheet, each: WideBirth, dice: Dice, *, child: bool = False) -> None:
    """Print the parents, with the child before them at times, as columns of one table."""
    names = ["name", "birth_date", "ethnicity", "nationality", "residence"]
    what = {"name": "name", "birth_date": "born" if each.whole or child else "year", "ethnicity": "people",
            "nationality": "nation", "residence": "home"}  # fmt: skip
    own = {"name": "full_name", "birth_date": "date_of_birth", "ethnicity": "ethnicity", "nationality": "nationality"}
    rows: list[tuple[str, list[Entry | None]]] = []
    for name in names:
        keys = [f"{who}_{name}" for who, _ in each.order]
        entries = [each.facts.entry("", key) if key in each.facts.printed else None for key in keys]
        label = worded(each.facts, dice, what[name], f"mother_{name}").label
        label = f"{label} tháng năm sinh" if label.lower().endswith("ngày") else label
        if child:
            entries.insert(0, each.facts.entry("", own[name]) if name in own else None)
        rows.append((label, entries))
    pattern = dice.pick(_PARENT)
    heads = [_named(pattern, name) for _, name in each.order]
    if child:
        heads.insert(0, dice.pick(_CHILD))
    matrix(sheet, dice, heads, rows)


def _three_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Child, mother and father as columns of one table, what the child alone has above or below it."""
    each = wide_birth(cast, dice)
    civil_top(sheet, cast, dice, each.top(dice))
    rest = [fact for fact in each.child(dice) if fact.entry.key not in
            ("full_name", "date_of_birth", "ethnicity", "nationality")]  # fmt: skip
    rows = counter_setter(sheet, dice, "lines", "dense")
    if dice.chance(0.4):
        rows.put(*rest)
        rest = []
    _columns(sheet, each, dice, child=True)
    rows.put(*rest, *each.registered(dice))
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _at_the_edge(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A page of a register, registered late: number and what was noted later in a narrow column beside the facts."""
    if dice.chance(0.5):
        cast = earlier_cast(dice.fork("before"), cast.split, (1999, 2015))
    each = wide_birth(cast, dice, alone=0.3)
    civil_top(sheet, cast, dice, each.top(dice, under=dice.pick([*_LATE, ""])))
    notes = changes(cast, dice.fork("notes"), "Khai sinh")
    lead = dice.pick(["GHI CHÚ", "Phần ghi chú thay đổi sau này", "Lề", "Ghi bên lề:", ""])
    rows_of, form = dice.pick(["lines", "lines", "clouds"]), dice.pick(["", "", "bold", "line"])

    def main() -> None:
        _parts(sheet, each, dice.fork("main"), counter_setter(sheet, dice.fork("rows"), rows_of), form=form)

    beside(sheet, dice.fork("side"), main, edge_of(sheet, dice, notes, lead))
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _half_sheet(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A half sheet with little air: facts of fields alone, in strings, in pairs or in bundles."""
    each, names = wide_birth(cast, dice), dice.pick(["người {w}", "{w}", "{w} đẻ", "của {w}"])
    each = replace(each, titles=(dice.pick(["GIẤY KHAI SINH", "TRÍCH LỤC KHAI SINH", "BẢN SAO GIẤY KHAI SINH"]),))
    civil_top(sheet, cast, dice, each.top(dice), ("halves", "three", "flush", "office alone"))
    rows = counter_setter(sheet, dice, "dense")
    told = [each.child(dice, often=0.0)]
    told += [each.parent(who, dice.fork("same"), names.format(w=name), often=0.0) for who, name in each.order]
    for facts in (*told, each.registered(dice)):
        rows.put(*(fact for fact in facts if fact.entry.key not in (None, "declarant_document")))
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))


def _captions(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Small labels above or below values, cells, questions, values before labels; a stamp on a copy at times."""
    each, inside = wide_birth(cast, dice), dice.chance(0.3)
    civil_top(sheet, cast, dice, each.top(dice, placed=not inside))
    rows = CounterSetter(sheet, dice) if dice.chance(0.4) else counter_setter(sheet, dice, "clouds", "cells", "cells")
    _parts(sheet, each, dice, rows, form=dice.pick(["band", "frame", "bold"]), number=inside)
    civil_foot(sheet, cast, dice, each.agency, each.dated(dice))
    if dice.chance(0.25):
        copy_stamp(sheet, cast, dice, signs=False)


BIRTH_WIDE = (
    Drawn("birth_register_row_wide", _register_row, 11.0, A4_LANDSCAPE, (40.0, 36.0, 32.0)),
    Drawn("birth_of_mission_wide", _of_mission, 11.5),
    Drawn("birth_typed_columns_wide", _typed, 11.5),
    Drawn("birth_three_columns_wide", _three_columns, 11.5),
    Drawn("birth_noted_at_edge_wide", _at_the_edge, 11.5),
    Drawn("birth_half_lying_wide", _half_sheet, 9.0, A5_LANDSCAPE, (32.0, 28.0, 20.0)),
    Drawn("birth_captions_wide", _captions, 11.5),
    *BIRTH_WIDE_TOLD,
)
