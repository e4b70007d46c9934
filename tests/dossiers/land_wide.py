"""Certificates of land of many kinds: two columns, half sheets, margins, rows, checked, copied, typed.

Canonical values as in `land_facts`; clerks, enquiries, earlier owners and copies are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from tests.dossiers.arranged import IN_CELLS, Arrangement
from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.counter_wide_parts import beside
from tests.dossiers.counter_wide_sets import counter_setter
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5, A5_LANDSCAPE
from tests.dossiers.faces import PINK, Face, Folded
from tests.dossiers.land_parts import sketch
from tests.dossiers.land_wide_listed import LAND_WIDE_LISTED
from tests.dossiers.land_wide_owners import put_owners
from tests.dossiers.land_wide_parts import (
    back_of,
    begin,
    finish,
    owners_head,
    parcel_head,
)
from tests.dossiers.land_wide_told import LAND_WIDE_TOLD
from tests.dossiers.land_wide_words import of_parcel, say, strewn, wide_deed
from tests.dossiers.later_parts import arrival, copy_stamp, typed
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, Style
from tests.dossiers.ward_wide_sets import heads_on_top
from tests.dossiers.wording import date_slashed

_FORMS = ("bold", "line", "", "slant", "band")
_ADVICE = ("Đừng tẩy xóa.", "Mất giấy phải báo ngay.", "Nộp thuế đúng hạn.",
           "Giữ mốc giới thửa.",
           "Sang tên trong 30 ngày.", "Không tự đổi mục đích.", "Mang theo giấy gốc.",
           "Thế chấp phải đăng ký.", "Đổi giấy khi đo đạc lại.")  # fmt: skip


def _two_sides(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Lying: owners and who signs at one side, the parcel at the other, a sketch under either."""
    told = wide_deed(cast, dice)
    heads, drawn = dice.pick(_FORMS[:4]), dice.pick(["", "one", "two"])

    def face(sheet: Sheet) -> None:
        own = dice.fork("face")

        def one() -> None:
            mine = own.fork("one")
            high = begin(sheet, told, mine)
            owners_head(sheet, mine, heads)
            rows = counter_setter(sheet, mine, "lines", "clouds")
            put_owners(sheet, told, mine, rows, "rows", "lines", "sentence", "listed", "names first", "bracketed")
            if drawn == "one":
                sketch(sheet, told.deed, mine.fork("sketch"), height=100.0)
            if not high:
                rows.put(*say(told, mine, "serial"))

        def two() -> None:
            mine = own.fork("two")
            parcel_head(sheet, mine, heads)
            counter_setter(sheet, mine, "lines", "clouds").put(*of_parcel(told, cast, mine, 2))
            if drawn == "two":
                sketch(sheet, told.deed, mine.fork("sketch"), height=80.0)
            finish(sheet, told, cast, mine, serial=False)

        left, right = (one, two)[:: own.pick([1, 1, -1])]
        sheet.columns((0.0, 0.47, left), (0.52, 1.0, right))

    return (face,)


def _half_sheet(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Half a sheet with everything on it, several facts a line."""
    told = wide_deed(cast, dice, "red", "pink", "code")
    heads = dice.pick(["", "", "bold"])

    def face(sheet: Sheet) -> None:
        own = dice.fork("face")
        high = begin(sheet, told, own)
        rows = counter_setter(sheet, own, "lines", "dense")
        owners_head(sheet, own, heads)
        put_owners(sheet, told, own, rows, "lines", "sentence", "names first", "listed", "bracketed")
        parcel_head(sheet, own, heads)
        rows.put(*of_parcel(told, cast, own, 1))
        finish(sheet, told, cast, own, serial=not high)

    return (face,)


def _with_margin(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Advice to the owner stands in a narrow column at one edge, beside the facts."""
    told = wide_deed(cast, dice)

    def face(sheet: Sheet) -> None:
        own, small = dice.fork("face"), Style(italic=True, size=sheet.look.size - 2.5)
        high = begin(sheet, told, own)

        def margin() -> None:
            mine = own.fork("margin")
            sheet.para(mine.pick(["LƯU Ý", "Chủ đất cần biết", "Ghi nhớ", "HƯỚNG DẪN"]), style=BOLD, after=2)
            for text in mine.sample(_ADVICE, mine.whole(3, 8)):
                sheet.para(text, style=small, after=mine.pick([2.0, 9.0]))

        def main() -> None:
            mine = own.fork("main")
            rows, form = counter_setter(sheet, mine, "lines", "clouds"), mine.pick(_FORMS)
            owners_head(sheet, mine, form)
            put_owners(sheet, told, mine, rows, "rows", "lines", "sentence", "listed", "names first")
            parcel_head(sheet, mine, form)
            rows.put(*of_parcel(told, cast, mine, 2))

        beside(sheet, own.fork("edge"), main, margin)
        finish(sheet, told, cast, own, serial=not high)

    return (face, *back_of(told, dice, 0.25))


def _in_rows(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Tables with heads on top: the parcel in one row or in two, the uses in one of their own, the rest around them."""
    told = wide_deed(cast, dice, "red", "red", "pink", "code")
    whole = dice.chance(0.5)

    def face(sheet: Sheet) -> None:
        own = dice.fork("face")
        high = begin(sheet, told, own)
        form = own.pick(_FORMS)
        owners_head(sheet, own, form)
        rows = counter_setter(sheet, own, "lines", "dense")
        put_owners(sheet, told, own, rows)
        parcel_head(sheet, own, form)
        if whole:
            keys = ["map_sheet_number", "parcel_number", "area_m2", "land_use_purpose", "use_term"]
            keys = own.pick([keys, [keys[1], keys[0], *keys[2:]], [keys[1], keys[0], keys[3], keys[2], keys[4]]])
            facts = say(told, own, *keys)
            if own.chance(0.5):
                facts.append(Said(own.pick(["Ghi chú", "Hạng đất", "Tài sản"]), Entry("", None, own.pick(["-", "2"]))))
            heads_on_top(sheet, facts, [1.3 if "use" in (fact.entry.key or "") else 1.0 for fact in facts],
                         numbered=own.chance(0.3))  # fmt: skip
            rest = own.pick([("parcel_address", "use_form", "land_origin"), ("use_form", "land_origin",
                                                                              "parcel_address")])  # fmt: skip
            rows.put(*strewn(say(told, own, *rest), told, cast, own, 2))
        else:
            rows.put(*say(told, own, "parcel_address"))
            plot = own.pick([("parcel_number", "map_sheet_number", "area_m2"), ("map_sheet_number", "parcel_number",
                                                                               "area_m2")])  # fmt: skip
            heads_on_top(sheet, say(told, own, *plot), [1.0, 1.0, 1.2], numbered=own.chance(0.2))
            use = own.sample(("land_use_purpose", "use_term", "use_form", "land_origin"), 4)[:: own.pick([1, -1])]
            heads_on_top(sheet, say(told, own, *use), [1.0] * 4, numbered=own.chance(0.2))
        finish(sheet, told, cast, own, serial=not high)

    return (face, *back_of(told, dice, 0.3))


def _checked(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Checked against the register: a table with a verdict for each fact, the enquiry's own number and day above."""
    told = wide_deed(cast, dice)

    def face(sheet: Sheet) -> None:
        own = dice.fork("face")
        high = begin(sheet, told, own)
        day = date_slashed(told.issued + timedelta(days=own.whole(100, 2000)))
        sheet.para(own.pick(["Phiếu yêu cầu {n}, {d}; người yêu cầu {o}", "Đối chiếu sổ {n} ngày {d}",
                             "Công chứng viên {o} tra cứu {d}, mã {n}"]).format(
            n=own.whole(100, 9000), d=day, o=officer_name(own.fork("asks"), cast.split)), style=ITALIC)  # fmt: skip
        rows = Arrangement(sheet, own, ("remarks", "remarks", "listed", *IN_CELLS))
        put_owners(sheet, told, own, rows, "rows", "rows", "heads", "lines")
        rows.put(*of_parcel(told, cast, own, 2))
        sheet.para(own.pick(["Chưa thế chấp.", "Không có tranh chấp.", "Kết quả: khớp.", "Không bị kê biên."]))
        finish(sheet, told, cast, own, serial=not high)

    return (face,)


def _copied(cast: Cast, dice: Dice) -> Sequence[Face]:
    """A copy that came in with a stamp of entry; who certifies it below, with a number and a day of his own."""
    told = wide_deed(cast, dice)
    later = replace(cast, issued=max(cast.issued, told.issued))

    def face(sheet: Sheet) -> None:
        own = dice.fork("face")
        if own.chance(0.5):
            arrival(sheet, later, own)
        high = begin(sheet, told, own)
        rows, form = counter_setter(sheet, own), own.pick(_FORMS)
        owners_head(sheet, own, form)
        put_owners(sheet, told, own, rows)
        parcel_head(sheet, own, form)
        rows.put(*of_parcel(told, cast, own, 1))
        finish(sheet, told, cast, own, serial=not high)
        if own.chance(0.8):
            copy_stamp(sheet, later, own, signs=own.chance(0.4))

    return (face,)


def _typed(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Typed in the nineties: strings of facts, dashes, values on dots."""
    told = wide_deed(cast, dice, "red")

    def face(sheet: Sheet) -> None:
        typed(sheet)
        own = dice.fork("face")
        high = begin(sheet, told, own)
        rows, form = counter_setter(sheet, own, "lines", "dense", "own"), own.pick(["", "line"])
        owners_head(sheet, own, form)
        put_owners(sheet, told, own, rows, "lines", "sentence", "rows", "names first", "listed", "bracketed")
        parcel_head(sheet, own, form)
        rows.put(*of_parcel(told, cast, own, 2))
        finish(sheet, told, cast, own, serial=not high)

    return (face, *back_of(told, dice, 0.2))


LAND_WIDE = (
    Folded("land_two_sides_wide", _two_sides, 12.0, A4_LANDSCAPE, (46.0, 42.0, 36.0)),
    Folded("land_half_lying_wide", _half_sheet, 8.5, A5_LANDSCAPE, (32.0, 30.0, 20.0)),
    Folded("land_half_standing_wide", _half_sheet, 9.5, A5, (36.0, 30.0, 26.0), paper=PINK),
    Folded("land_with_margin_wide", _with_margin, 11.5),
    Folded("land_in_rows_wide", _in_rows, 11.5, margins=(56.0, 48.0, 46.0)),
    Folded("land_checked_wide", _checked, 11.0),
    Folded("land_certified_copy_wide", _copied, 11.0),
    Folded("land_typed_wide", _typed, 11.5),
    *LAND_WIDE_LISTED,
    *LAND_WIDE_TOLD,
)
