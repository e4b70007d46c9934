"""Building permits of many kinds: lying in two columns, half sheets, exports, margins, grids, checked, copied, typed.

Canonical values as in `construction`; clerks, enquiries, earlier permits and copies are in no field.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from tests.dossiers.arranged import IN_CELLS, Arrangement
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.construction_wide_parts import TERMS, begin, finish, grounds, heading, put_parts, terms
from tests.dossiers.construction_wide_told import PERMITS_WIDE_TOLD
from tests.dossiers.construction_wide_words import (
    PLOT,
    SIZES,
    TITLES,
    of_owner,
    of_size,
    of_work,
    say,
    strewn,
    wide_permit,
)
from tests.dossiers.counter_wide_parts import beside, column_name, exported, slip
from tests.dossiers.counter_wide_sets import counter_setter
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5, A5_LANDSCAPE, Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.further_marks import received
from tests.dossiers.later_parts import arrival, copy_stamp, fold_mark, program_foot, program_head, typed
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.ward_wide_sets import heads_on_top
from tests.dossiers.wording import date_slashed

_SYSTEMS = (
    "Hệ thống thông tin giải quyết TTHC",
    "CSDL phép xây",
    "Phần mềm trật tự đô thị",
    "iGate",
)
_SITES = ("https://gpxd.example.vn/tra-cuu", "http://xaydung.example.vn/gp/in", "https://dvc.example.vn/ket-qua")
_COLUMNS = {
    "number": "so_gpxd", "owner_name": "chu_dau_tu", "owner_address": "dia_chi_cdt", "work_name": "ten_cong_trinh",
    "work_location": "dia_diem_xd", "parcel_number": "so_thua", "map_sheet_number": "so_to",
    "parcel_area_m2": "dt_dat", "floor_area_m2": "tong_dt_san", "storeys": "so_tang", "height_m": "chieu_cao",
    "issuer": "co_quan_cap", "date_of_issue": "ngay_cap", "signer_name": "nguoi_ky",
}  # fmt: skip


def _two_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Lying: owner and work in one column, plot and sizes in the other, who signs below either."""
    told = wide_permit(cast, dice)
    day = begin(sheet, told, dice)
    form = dice.pick(["bold", "line", "", "slant"])

    def one() -> None:
        own = dice.fork("one")
        heading(sheet, own.pick(["Chủ và công trình", "Cấp cho", "PHẦN A", "Mục 1"]), form)
        rows = counter_setter(sheet, own, "lines", "clouds")
        rows.put(*of_owner(told, cast, own), *say(told, own, "work_name", "work_location"))
        terms(sheet, own, 3)

    def two() -> None:
        own = dice.fork("two")
        heading(sheet, own.pick(["Lô đất, quy mô", "Các chỉ tiêu", "PHẦN B", "Mục 2"]), form)
        rows = counter_setter(sheet, own, "lines", "clouds")
        rows.put(*say(told, own, *PLOT), *of_size(told, cast, own, 3))
        finish(sheet, told, cast, own, day)

    halves: tuple[Callable[[], None], Callable[[], None]] = (one, two)
    left, right = halves[:: dice.pick([1, 1, -1])]
    sheet.columns((0.0, 0.47, left), (0.52, 1.0, right))


def _half_sheet(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Half a sheet: several facts a line, a slip below it or a stamp above it."""
    told = wide_permit(cast, dice)
    if dice.chance(0.15):
        received(sheet, dice)
    day = begin(sheet, told, dice, "wide", "mast", "one line", "seal left", "edges")
    put_parts(sheet, told, cast, dice, counter_setter(sheet, dice, "lines", "dense"), form=dice.pick(["", "", "bold"]),
              most=2)  # fmt: skip
    if dice.chance(0.5):
        sheet.para(dice.pick(TERMS), style=dice.pick([ITALIC, PLAIN]))
    finish(sheet, told, cast, dice, day)


def _exported(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Put out by a program: every fact by a column's name or a label, who signed it and when among them."""
    told = wide_permit(cast, dice)
    program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    side = dice.pick(["left", "center"])
    for line in dice.pick(TITLES):
        sheet.para(line, align=side, style=Style(bold=True, size=sheet.look.size + 1), after=1)
    paper = say(
        told, dice, *dice.sample(("number", "date_of_issue", "issuer", "signer_name"), 4)[:: dice.pick([1, -1])]
    )
    groups = [of_owner(told, cast, dice, 0.1), of_work(told, dice), of_size(told, cast, dice, 4)]
    groups.insert(dice.pick([0, 0, 3]), paper)
    form, form_of_name = dice.chance(0.7), dice.pick(["snake", "upper"])
    facts = [fact for group in groups for fact in group]
    if form:
        named: list[tuple[str, Said]] = []
        for fact in facts:
            name = _COLUMNS.get(fact.entry.key or "", column_name(dice, fact.entry.key, form_of_name))
            named.append((name.upper() if form_of_name == "upper" else name, fact))
        exported(sheet, dice, named)
    else:
        rows = counter_setter(sheet, dice, "cells", "own")
        for group in groups:
            rows.put(*group)
            sheet.skip(4)
    program_foot(sheet, cast, dice)


def _with_margin(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Conditions stand in a narrow column at one edge, beside the facts."""
    told = wide_permit(cast, dice)
    day, small = begin(sheet, told, dice), Style(italic=True, size=sheet.look.size - 2.5)

    def margin() -> None:
        own = dice.fork("margin")
        sheet.para(own.pick(["ĐIỀU KIỆN", "Chủ nhà lưu ý", "Quy định chung", "GHI CHÚ"]), style=BOLD, after=2)
        for text in own.sample(TERMS, own.whole(3, 8)):
            sheet.para(text, style=small, after=own.pick([2.0, 9.0]))
        clerk = officer_name(own.fork("clerk"), cast.split)
        sheet.para(f"Thụ lý: {clerk}", style=small)

    def main() -> None:
        own = dice.fork("main")
        rows = counter_setter(sheet, own, "lines", "clouds")
        put_parts(sheet, told, cast, own, rows, form=own.pick(["bold", "line", "band", ""]), most=3)

    beside(sheet, dice.fork("edge"), main, margin)
    finish(sheet, told, cast, dice, day)


def _in_grids(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Tables with heads on top: the plot in one, the sizes in another, floors row by row with their sum at times."""
    told = wide_permit(cast, dice)
    facts, day = told.facts, begin(sheet, told, dice)
    counter_setter(sheet, dice, "lines", "dense").put(
        *of_owner(told, cast, dice, 0.08), *say(told, dice, "work_name", "work_location")
    )
    plot = say(told, dice, *dice.pick([PLOT, PLOT, (PLOT[1], PLOT[0], PLOT[2])]))
    sheet.para(dice.pick(["Lô đất xây dựng:", "Trên lô đất:", "Khu đất:", "1. Đất", ""]), after=2)
    heads_on_top(sheet, plot, [1.0, 1.0, 1.2], numbered=dice.chance(0.3))
    sheet.para(dice.pick(["Quy mô:", "Chỉ tiêu xây dựng:", "2. Công trình", "Kích thước nhà:", ""]), after=2)
    if dice.chance(0.5):
        sizes = say(told, dice, *SIZES, *dice.sample(("_ground", "_density"), dice.whole(0, 2)))
        heads_on_top(sheet, sizes[:: dice.pick([1, -1])], [1.0] * len(sizes), numbered=dice.chance(0.3))
    else:
        lines: list[tuple[str, str, str]] = [("Tầng/mục", "Diện tích", "Chiều cao")]
        for storey in range(1, int(facts.canonical["storeys"]) + 1):
            lines.append((f"Tầng {storey}", facts["_ground"], f"3,{dice.whole(0, 9)} m"))
        total = dice.pick(["Tổng diện tích sàn", "Cộng", "Tổng cộng", "Toàn nhà"])
        sheet.put("floor_area_m2", facts.canonical["floor_area_m2"])
        sheet.put("height_m", facts.canonical["height_m"])
        lines.append((total, facts["floor_area_m2"], facts["height_m"]))
        rows: list[list[list[Item]]] = [
            [[Run(text, BOLD if number in (0, len(lines) - 1) else PLAIN)] for text in line]
            for number, line in enumerate(lines)
        ]
        sheet.table((0.4, 0.32, 0.28), rows, pad=3)
        sheet.skip(4)
        counter_setter(sheet, dice, "lines").put(*strewn(say(told, dice, "storeys"), cast, dice, 2))
    terms(sheet, dice, 3)
    finish(sheet, told, cast, dice, day)


def _checked(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Checked against the file: a table with a verdict for each fact, numbers and day of the check around it."""
    told = wide_permit(cast, dice)
    day = begin(sheet, told, dice)
    later = cast.issued + timedelta(days=dice.whole(10, 900))
    asked = officer_name(dice.fork("asks"), cast.split)
    sheet.para(dice.pick(["Kiểm tra thực địa {d}, người kiểm tra: {o}", "Biên bản số {n}, {d}; thành phần: {o}",
                          "Đối chiếu hồ sơ {n} ({d}), cán bộ {o}"]).format(
        n=f"{dice.whole(2, 400)}/BB", d=date_slashed(later), o=asked), style=ITALIC)  # fmt: skip
    rows = Arrangement(sheet, dice, ("remarks", "remarks", "listed", *IN_CELLS))
    rows.put(*of_owner(told, cast, dice, 0.05), *of_work(told, dice), *of_size(told, cast, dice, 2))
    sheet.para(dice.pick(["Kết luận: đúng phép.", "Không sai khác.", "Ghi nhận hiện trạng phù hợp."]))
    finish(sheet, told, cast, dice, day)


def _copied(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy: a stamp of entry above it, the words of who certifies it below, or a slip to be torn off."""
    told = wide_permit(cast, dice)
    if dice.chance(0.5):
        arrival(sheet, cast, dice)
    day = begin(sheet, told, dice)
    grounds(sheet, cast, dice, 2)
    put_parts(sheet, told, cast, dice, counter_setter(sheet, dice), form=dice.pick(["bold", "", "frame"]), most=2)
    finish(sheet, told, cast, dice, day)
    if dice.chance(0.75):
        copy_stamp(sheet, cast, dice, signs=dice.chance(0.4))
    elif dice.chance(0.5):
        fold_mark(sheet)
    else:
        slip(sheet, cast, dice, dice.pick(["cấp phép xây dựng", "xin phép xây nhà"]))


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Typed in earlier years: strings of facts, dashes, values on dots."""
    cast = earlier_cast(dice.fork("before"), cast.split, (1996, 2011))
    typed(sheet)
    told = wide_permit(cast, dice, typed=True)
    day = begin(sheet, told, dice, "wide", "edges", "one line", "seal left", "office below")
    grounds(sheet, cast, dice, 3)
    rows = counter_setter(sheet, dice, "lines", "dense", "own")
    put_parts(sheet, told, cast, dice, rows, form=dice.pick(["line", "", "bold"]), most=3)
    terms(sheet, dice, 3)
    finish(sheet, told, cast, dice, day, electronic=0.0)


PERMITS_WIDE = (
    Drawn("permit_two_columns_wide", _two_columns, 12.5, A4_LANDSCAPE, (50.0, 46.0, 40.0)),
    Drawn("permit_half_lying_wide", _half_sheet, 8.5, A5_LANDSCAPE, (32.0, 30.0, 20.0)),
    Drawn("permit_half_standing_wide", _half_sheet, 10.0, A5, (36.0, 30.0, 26.0)),
    Drawn("permit_exported_wide", _exported, 11.5),
    Drawn("permit_with_margin_wide", _with_margin, 12.0),
    Drawn("permit_in_grids_wide", _in_grids, 12.0),
    Drawn("permit_checked_wide", _checked, 11.5),
    Drawn("permit_copied_wide", _copied, 11.5),
    Drawn("permit_typed_wide", _typed, 11.5),
    *PERMITS_WIDE_TOLD,
)
