"""Declarations of more kinds: people in columns, half sheets, exports, guides at the edge, slips to be torn off.

Canonical values as in `declaration_facts`; parents, witnesses, clerks and receipts are in no field.
"""

from __future__ import annotations

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_words import some_of
from tests.dossiers.counter_wide_parts import beside, column_name, exported, matrix, slip
from tests.dossiers.counter_wide_sets import CounterSetter, Puts, counter_setter
from tests.dossiers.declaration_facts import Declared
from tests.dossiers.declaration_wide_ends import parents_told, wide_end, wide_head, wide_wish
from tests.dossiers.declaration_wide_told import DECLARATIONS_WIDE_TOLD
from tests.dossiers.declaration_wide_words import SHORT_KINDS, called, fact, of_asker, of_subject, wide_declared
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5, A5_LANDSCAPE, Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.later_parts import arrival, copy_stamp, program_foot, program_head, typed
from tests.dossiers.pairs import framed
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, Style

_ASKERS = ("Người khai", "Người yêu cầu", "Người đi khai", "A. Người khai", "BÊN YÊU CẦU", "Phần người khai", "Về tôi",
           "I. Người nộp", "Bản thân người khai")  # fmt: skip
_SUBJECTS = ("{S}", "Về {s}", "B. {S}", "II. {S}", "Phần {s}", "Thông tin {s}", "Nội dung khai", "Chi tiết việc khai",
             "Đối tượng")  # fmt: skip
_SYSTEMS = ("Hộ tịch điện tử", "HT Quản lý hộ tịch 158", "Một cửa điện tử v3.2", "iGate | In tờ khai", "CSDL hộ tịch",
            "Cổng DVC - xem trước bản in")  # fmt: skip
_SITES = ("https://hotich.example.vn/tokhai/in", "dvc/ho-so/in?id=", "hotichdientu.example/print")
_GUIDE = ("Viết rõ, không tẩy xóa", "Ghi theo căn cước", "Ghi đủ thôn, xã, tỉnh", "Chỉ ghi khi có", "Hỏi cán bộ quầy 3",
          "Mang theo bản chính", "Thời hạn: 60 ngày", "Ghi ngày dương lịch", "Trẻ dưới 14 tuổi: cha, mẹ khai",
          "Điện thoại hỗ trợ: 0262 3855 119")  # fmt: skip


def _heads_of(dice: Dice, of: str) -> tuple[str, str]:
    return dice.pick(_ASKERS), dice.pick(_SUBJECTS).format(s=of, S=f"{of[0].upper()}{of[1:]}")


def _heading(sheet: Sheet, text: str, form: str) -> None:
    if form == "band":
        band(sheet, text)
    elif form == "frame":
        framed(sheet, lambda: sheet.para(text, align="center", style=BOLD, after=0), pad=3, thick=2)
        sheet.skip(3)
    elif form:
        sheet.para(text, style={"bold": BOLD, "line": Style(bold=True, underline=True), "capitals": BOLD_ITALIC}[form],
                   after=2)  # fmt: skip


def _parts(sheet: Sheet, said: Declared, dice: Dice, rows: Puts, *, headed: bool, form: str = "bold") -> None:
    """Print asker, wish, subject and parents, the subject at times before who asks."""
    of, turned = called(said, dice), dice.chance(0.25)
    heads = _heads_of(dice, of)
    asker, subject = (of_asker(said, dice, headed=headed, of=of), of_subject(said, dice, headed=headed, of=of))
    order = [(heads[0], asker), (heads[1], subject)]
    for number, (head, told) in enumerate(order[:: -1 if turned else 1]):
        if number == (0 if turned else 1):
            wide_wish(sheet, said, dice, of)
        _heading(sheet, head, form if headed else "")
        rows.put(*told)
        sheet.skip(dice.pick([0.0, 4.0]))
    for name, told in parents_told(said, dice):
        if headed:
            _heading(sheet, name, form)
        rows.put(*told)


def _in_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Who asks and whom it is about as columns of one table, parents as further ones; labels in any column."""
    said = wide_declared(cast, dice)
    high, of = wide_head(sheet, cast, said, dice), called(said, dice)
    asker, subject = _heads_of(dice, of)
    shared = ["birth_date", "id_number", "residence"]
    rows: list[tuple[str, list[Entry | None]]] = []
    for what in ("name", *shared, "sex", "ethnicity", "nationality"):
        key = f"subject_{what}"
        missing = said.form.kind == "birth" and what in ("residence", "id_number")
        told = fact(said, dice, "subject", what, papers=0.2) if key in said.facts.printed and not missing else None
        own = fact(said, dice, "applicant", what, papers=0.3) if f"applicant_{what}" in said.facts.printed else None
        label = (own or told or Said("Mục", Entry("", None, ""))).label
        rows.append((label, [own.entry if own else None, told.entry if told else None]))
    heads, place = [asker, subject], dice.whole(4, len(rows))
    turned = dice.chance(0.3)
    if turned:
        heads, rows = heads[::-1], [(label, entries[::-1]) for label, entries in rows]
    inside = dice.chance(0.4)
    relation = Said(dice.pick(["Quan hệ", "Quan hệ với nhau", "Tư cách"]), said.facts.entry("", "relation"))
    if inside:
        bare = [None, relation.entry] if turned else [relation.entry, None]
        rows.insert(place, (relation.label, bare))
    wide_wish(sheet, said, dice, of)
    matrix(sheet, dice, heads, rows)
    rest = counter_setter(sheet, dice, "lines", "dense")
    rest.put(*([] if inside else [relation]), *some_of(dice, [("Nghề nghiệp", "Giáo viên"), ("Số con", "2")], 2))
    for _, parent in parents_told(said, dice):
        rest.put(*parent)
    wide_end(sheet, cast, said, dice, day=not high)


def _one_way(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels at the right of their column, values before labels, questions, bundles: one of these for all."""
    said = wide_declared(cast, dice)
    high = wide_head(sheet, cast, said, dice)
    _parts(sheet, said, dice, CounterSetter(sheet, dice), headed=dice.chance(0.5), form=dice.pick(["bold", "line"]))
    wide_end(sheet, cast, said, dice, day=not high)


def _half_sheet(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A half sheet with little air: facts in strings, in pairs or in sentences of labels."""
    said = wide_declared(cast, dice, SHORT_KINDS)
    high = wide_head(sheet, cast, said, dice, ("flush", "title first", "stub", "middle", "no state"))
    _parts(sheet, said, dice, counter_setter(sheet, dice, "dense", "dense", "own"), headed=dice.chance(0.4),
           form="bold")  # fmt: skip
    wide_end(sheet, cast, said, dice, day=not high)


def _two_sides(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A lying sheet: who asks at one side, whom it is about at the other, each under a heading of its own."""
    said = wide_declared(cast, dice)
    high, of = wide_head(sheet, cast, said, dice, ("middle", "stub", "flush", "title first")), called(said, dice)
    names, form = _heads_of(dice, of), dice.pick(["band", "frame", "bold", "line"])
    pool, at = dice.pick(["lines", "lines", "clouds", "own"]), dice.pick([0.44, 0.48])

    def side(name: str, told: list[Said], own: Dice) -> None:
        _heading(sheet, name, form)
        counter_setter(sheet, own, pool).put(*told)

    asker, subject = of_asker(said, dice, headed=True, of=of), of_subject(said, dice, headed=True, of=of)
    left, right = (0.0, at), (at + 0.04, 1.0)
    if dice.chance(0.3):
        left, right = right, left
    parents = parents_told(said, dice)
    sheet.columns((*left, lambda: side(names[0], asker, dice.fork("a"))),
                  (*right, lambda: side(names[1], subject, dice.fork("b"))))  # fmt: skip
    if parents:
        sheet.columns((0.0, 0.48, lambda: side(*parents[0], dice.fork("c"))),
                      (0.52, 1.0, lambda: side(*parents[1], dice.fork("d"))))  # fmt: skip
    wide_end(sheet, cast, said, dice, day=not high)


def _exported(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What a program puts out before somebody signs: names of its columns, quotes and strokes, who printed it."""
    said = wide_declared(cast, dice)
    program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    high, of = wide_head(sheet, cast, said, dice, ("no state", "flush", "middle", "title first")), called(said, dice)
    headed = dice.chance(0.5)
    asker, subject = of_asker(said, dice, headed=headed, of=of), of_subject(said, dice, headed=headed, of=of)
    style = dice.pick(["{lead}.{key}", "{lead}_{key}", "{key} ({lead})"])
    called_as = dice.pick(["_", "upper", "camel"])

    def named(told: list[Said], lead: str) -> list[tuple[str, Said]]:
        return [(style.format(lead=lead, key=column_name(dice, each.entry.key, called_as)), each) for each in told]

    names = _heads_of(dice, of)
    for name, told, lead in ((names[0], asker, dice.pick(["nyc", "nguoikhai"])),
                             (names[1], subject, dice.pick(["dt", "duocdk"]))):  # fmt: skip
        if headed:
            sheet.para(dice.pick(["== {} ==", "[{}]", "# {}", "{}"]).format(name), style=BOLD, after=2)
        exported(sheet, dice.fork("form"), named(told, lead))
    for name, told in parents_told(said, dice):
        exported(sheet, dice.fork("form"), named(told, name.split()[-1].replace("ẹ", "e")))
    wide_end(sheet, cast, said, dice, day=not high)
    program_foot(sheet, cast, dice)


def _guided(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """How to fill the form stands in a narrow column at one edge, beside the facts."""
    said = wide_declared(cast, dice)
    high = wide_head(sheet, cast, said, dice)
    small, lead = Style(italic=True, size=sheet.look.size - 3), dice.pick(["HƯỚNG DẪN", "Lưu ý", "Cách ghi"])

    def margin() -> None:
        sheet.para(lead, style=Style(bold=True, size=sheet.look.size - 2), after=2)
        for text in dice.fork("guide").sample(_GUIDE, dice.fork("count").whole(3, 8)):
            sheet.para(text, style=small, after=dice.pick([2.0, 9.0]))

    rows_of = dice.pick(["lines", "lines", "clouds"])

    def main() -> None:
        _parts(sheet, said, dice, counter_setter(sheet, dice, rows_of), headed=dice.chance(0.6))

    beside(sheet, dice.fork("edge"), main, margin)
    wide_end(sheet, cast, said, dice, day=not high)


def _with_slip(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A slip for who handed it in below or above the paper, stamps of entry and of a copy around it."""
    said = wide_declared(cast, dice)
    spot, about = dice.pick(["below", "below", "above", "stamped", "copied"]), said.form.about
    if spot == "above":
        slip(sheet, cast, dice, about)
    elif spot == "stamped":
        arrival(sheet, cast, dice)
    high = wide_head(sheet, cast, said, dice)
    _parts(sheet, said, dice, counter_setter(sheet, dice), headed=dice.chance(0.5), form=dice.pick(["bold", "band"]))
    wide_end(sheet, cast, said, dice, day=not high)
    if spot == "below":
        slip(sheet, cast, dice, about)
    elif spot == "copied":
        copy_stamp(sheet, cast, dice, signs=dice.chance(0.4))


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Typed in a commune's office of earlier years: strings of facts, dashes, values on dots."""
    cast = earlier_cast(dice.fork("before"), cast.split, (1994, 2009))
    typed(sheet)
    said = wide_declared(cast, dice)
    high = wide_head(sheet, cast, said, dice, ("middle", "flush", "right", "title first", "stub"))
    _parts(sheet, said, dice, counter_setter(sheet, dice, "lines", "dense", "own"), headed=dice.chance(0.35),
           form="line")  # fmt: skip
    wide_end(sheet, cast, said, dice, day=not high)


def _captions(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Small labels below or above values, or cells; parts in frames at times."""
    said = wide_declared(cast, dice)
    high, form = wide_head(sheet, cast, said, dice), dice.pick(["band", "frame", "bold", "capitals"])
    _parts(sheet, said, dice, counter_setter(sheet, dice, "clouds", "clouds", "cells"), headed=True, form=form)
    wide_end(sheet, cast, said, dice, day=not high)


DECLARATIONS_WIDE = (
    Drawn("declaration_in_columns_wide", _in_columns, 11.5),
    Drawn("declaration_one_way_wide", _one_way, 12.0),
    Drawn("declaration_half_lying_wide", _half_sheet, 10.0, A5_LANDSCAPE, (36.0, 32.0, 24.0)),
    Drawn("declaration_half_standing_wide", _half_sheet, 10.0, A5, (36.0, 30.0, 26.0)),
    Drawn("declaration_two_sides_wide", _two_sides, 11.0, A4_LANDSCAPE, (44.0, 40.0, 34.0)),
    Drawn("declaration_exported_wide", _exported, 11.0),
    Drawn("declaration_guided_wide", _guided, 11.5),
    Drawn("declaration_with_slip_wide", _with_slip, 11.0),
    Drawn("declaration_typed_wide", _typed, 11.5),
    Drawn("declaration_captions_wide", _captions, 11.5),
    *DECLARATIONS_WIDE_TOLD,
)
