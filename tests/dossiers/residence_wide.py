"""Forms about a change of residence of more kinds: exports, half sheets, two sides, slips, questions.

Canonical values as in `residence_facts`; owners, landlords, clerks and those who move along are in no field.
"""

from __future__ import annotations

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.counter_wide_parts import column_name, exported, slip
from tests.dossiers.counter_wide_sets import CounterSetter, Puts, counter_setter
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5, A5_LANDSCAPE, Drawn
from tests.dossiers.later_parts import arrival, copy_stamp, program_foot, program_head, small_print, typed
from tests.dossiers.pairs import framed
from tests.dossiers.printed_parts import band
from tests.dossiers.residence_facts import Residence
from tests.dossiers.residence_wide_tables import RESIDENCES_WIDE_TABLES
from tests.dossiers.residence_wide_told import RESIDENCES_WIDE_TOLD
from tests.dossiers.residence_wide_words import (
    HEAD,
    PERSON,
    close_wide,
    labelled_as,
    landlord,
    moving_along,
    open_wide,
    others_of,
    wide_residence,
)
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, Style

_NAMES = (("Người khai", "Chủ hộ", "Đề nghị"), ("I. BẢN THÂN", "II. CHỦ HỘ", "III. NỘI DUNG"), ("A", "B", "C"),
          ("Công dân", "Hộ gia đình nơi đến", "Yêu cầu"), ("Về tôi", "Về chủ hộ", "Việc xin"),
          ("NGƯỜI NỘP", "CHỦ HỘ TIẾP NHẬN", "VIỆC"),
          ("Phần 1. Người khai", "Phần 2. Hộ", "Phần 3. Đề nghị"))  # fmt: skip
_SYSTEMS = ("Dịch vụ công Bộ Công an", "QLCT - in phiếu khai", "CSDLQG về dân cư | Cư trú", "Kiosk số 04", "VNeID",
            "Trang in tờ khai điện tử")  # fmt: skip
_SITES = ("https://dichvucong.example.vn/cu-tru/in", "cutru.example/khai?ma=", "dvc/g01/print")
_SMALL = ("Đã đối chiếu căn cước", "Hồ sơ nộp qua bưu chính", "Ghi chú: bản khai này dùng một lần", "Lưu: hồ sơ cư trú",
          "Đường dây nóng 069 234 1616", "Phí 10.000đ/lần, biên lai 0023817")  # fmt: skip


def _heading(sheet: Sheet, text: str, form: str) -> None:
    if form == "band":
        band(sheet, text)
    elif form == "frame":
        framed(sheet, lambda: sheet.para(text, align="center", style=BOLD, after=0), pad=3, thick=2)
        sheet.skip(3)
    elif form:
        sheet.para(text, style={"bold": BOLD, "line": Style(bold=True, underline=True), "italic": BOLD_ITALIC}[form],
                   after=2)  # fmt: skip


def _parts(sheet: Sheet, cast: Cast, told: Residence, dice: Dice, rows: Puts, form: str) -> None:
    """Print who asks, the head and the request in one of the orders, an owner between them at times."""
    names = dice.pick(_NAMES)
    parts = {
        "p": (names[0], [*labelled_as(told, dice, PERSON), *others_of(told, cast, dice)]),
        "h": (names[1], labelled_as(told, dice, HEAD, headed=bool(form) and names[1] not in "AB")),
        "r": (names[2], labelled_as(told, dice, ("request",))),
        "o": landlord(cast, dice),
    }
    for part in dice.pick(["phr", "phr", "phro", "prh", "rph", "hpr", "phor"] if form else ["phr", "prh", "rph"]):
        _heading(sheet, parts[part][0], form)
        rows.put(*parts[part][1])
        sheet.skip(dice.pick([0.0, 3.0]))


def _half_sheet(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A half sheet: facts in strings, in pairs or a line each."""
    told = wide_residence(cast, dice)
    open_wide(sheet, cast, told, dice, ("flush", "title first", "middle", "stub", "no state"))
    _parts(sheet, cast, told, dice, counter_setter(sheet, dice, "dense", "dense", "own"),
           dice.pick(["", "", "bold"]))  # fmt: skip
    close_wide(sheet, cast, told, dice)


def _exported(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What a program puts out: names of its columns, quotes and strokes, who printed it."""
    told = wide_residence(cast, dice)
    program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    open_wide(sheet, cast, told, dice, ("no state", "flush", "middle", "title first"))
    names, headed = dice.pick(_NAMES), dice.chance(0.5)
    lead, called_as = dice.pick(["{}", "ct01.{}", "f_{}", "{}_kk"]), dice.pick(["_", "upper", "camel"])
    for name, keys in zip(names, (PERSON, HEAD, ("request",)), strict=True):
        if headed:
            sheet.para(dice.fork("heads").pick(["== {} ==", "[{}]", "# {}", "{}"]).format(name), style=BOLD, after=2)
        facts = [*labelled_as(told, dice, keys), *(others_of(told, cast, dice) if keys is PERSON else [])]
        exported(
            sheet,
            dice.fork("form"),
            [(lead.format(column_name(dice, fact.entry.key, called_as)), fact) for fact in facts],
        )
    moving_along(sheet, told, dice)
    close_wide(sheet, cast, told, dice)
    program_foot(sheet, cast, dice)


def _two_sides(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A lying sheet: who asks at one side, the head and the request at the other, an owner below either."""
    told = wide_residence(cast, dice)
    open_wide(sheet, cast, told, dice, ("middle", "stub", "flush", "title first"))
    names, form = dice.pick(_NAMES), dice.pick(["band", "frame", "bold", "line"])
    pool, owner = dice.pick(["lines", "lines", "clouds", "own"]), landlord(cast, dice) if dice.chance(0.4) else None
    mine = [*labelled_as(told, dice, PERSON), *others_of(told, cast, dice)]
    head, asked = labelled_as(told, dice, HEAD, headed=names[1] != "B"), labelled_as(told, dice, ("request",))

    def side(own: Dice, *parts: tuple[str, list[Said]]) -> None:
        rows = counter_setter(sheet, own, pool)
        for name, facts in parts:
            _heading(sheet, name, form)
            rows.put(*facts)

    left, right = ((0.0, 0.47), (0.52, 1.0)) if dice.chance(0.7) else ((0.52, 1.0), (0.0, 0.47))
    extra = [owner] if owner else []
    sheet.columns((*left, lambda: side(dice.fork("a"), (names[0], mine))),
                  (*right, lambda: side(dice.fork("b"), (names[1], head), (names[2], asked), *extra)))  # fmt: skip
    close_wide(sheet, cast, told, dice)


def _with_slip(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A slip for who handed it in above or below, stamps of entry or of a copy, small print."""
    told, spot = wide_residence(cast, dice), dice.pick(["below", "below", "above", "stamped", "copied"])
    if spot == "above":
        slip(sheet, cast, dice, "cư trú")
    elif spot == "stamped":
        arrival(sheet, cast, dice)
    open_wide(sheet, cast, told, dice)
    _parts(sheet, cast, told, dice, counter_setter(sheet, dice), dice.pick(["", "bold", "band", "line", "italic"]))
    moving_along(sheet, told, dice)
    close_wide(sheet, cast, told, dice)
    small_print(sheet, dice, _SMALL)
    if spot == "below":
        slip(sheet, cast, dice, dice.pick(["tạm trú", "thường trú", "cư trú", "tách hộ"]))
    elif spot == "copied":
        copy_stamp(sheet, cast, dice, signs=dice.chance(0.4))


def _one_way(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels at the right of their column, values before labels, questions, bundles; typed by machine at times."""
    if dice.chance(0.25):
        typed(sheet)
    told = wide_residence(cast, dice)
    open_wide(sheet, cast, told, dice)
    _parts(sheet, cast, told, dice, CounterSetter(sheet, dice), dice.pick(["", "bold", "line"]))
    moving_along(sheet, told, dice)
    close_wide(sheet, cast, told, dice)


RESIDENCES_WIDE = (
    *RESIDENCES_WIDE_TABLES,
    Drawn("residence_half_lying_wide", _half_sheet, 10.0, A5_LANDSCAPE, (36.0, 32.0, 24.0)),
    Drawn("residence_half_standing_wide", _half_sheet, 10.0, A5, (36.0, 30.0, 26.0)),
    Drawn("residence_exported_wide", _exported, 11.0),
    Drawn("residence_two_sides_wide", _two_sides, 11.0, A4_LANDSCAPE, (44.0, 40.0, 34.0)),
    Drawn("residence_with_slip_wide", _with_slip, 11.0),
    Drawn("residence_one_way_wide", _one_way, 12.0),
    *RESIDENCES_WIDE_TOLD,
)
