"""Certificates of land put out by programs and kept in books, with a code, given anew; values as in `land_facts`.

Who logs in, earlier owners and what was changed are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.counter_wide_parts import column_name, exported
from tests.dossiers.counter_wide_sets import counter_setter
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE
from tests.dossiers.faces import PINK, Face, Folded, qr_code
from tests.dossiers.land_parts import sketch
from tests.dossiers.land_said import changed
from tests.dossiers.land_wide_owners import note, put_owners
from tests.dossiers.land_wide_parts import begin, finish, named, owners_head, parcel_head
from tests.dossiers.land_wide_words import LABELS, PAPER, of_parcel, say, strewn, wide_deed
from tests.dossiers.later_parts import program_foot, program_head
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN
from tests.dossiers.wording import date_slashed

_FORMS = ("bold", "line", "", "slant", "band")
_SYSTEMS = ("VBDLIS", "Phần mềm VILIS 2.0", "Hệ thống thông tin đất đai", "ELIS", "Kho số hóa")
_SITES = ("https://datdai.example.vn/gcn", "http://vpdk.example.vn/tra-cuu", "https://dvc.example.vn/dat-dai")
_COLUMNS = {
    "parcel_number": "so_thua", "map_sheet_number": "so_to", "parcel_address": "dia_chi_thua", "area_m2": "dien_tich",
    "use_form": "hinh_thuc_sd", "land_use_purpose": "ma_loai_dat", "use_term": "thoi_han", "land_origin": "nguon_goc",
    "serial": "so_phat_hanh", "register_number": "so_vao_so", "issuer": "co_quan_cap", "date_of_issue": "ngay_cap",
    "signer_name": "nguoi_ky", "_name": "ten_chu", "_born": "nam_sinh", "_paper": "so_giay_to",
}  # fmt: skip


def _exported(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Put out by a program: every fact by a column's name or a label, owners, parcel and paper in orders of chance."""
    told = wide_deed(cast, dice, "pink", "pink", "code")
    later = replace(cast, issued=max(cast.issued, told.issued))

    def face(sheet: Sheet) -> None:
        own = dice.fork("face")
        program_head(sheet, later, own, _SYSTEMS, sites=_SITES)
        named(sheet, told, own.fork("title"), larger=(0.0, 1.0))
        owners = []
        for person, name, paper in zip(told.deed.owners, told.names, told.papers, strict=True):
            kind = own.pick(LABELS["_old" if len(person.old_id) == len(paper) else "_new"])
            facts = (("_name", own.fork("name").pick(LABELS["_name"]), name), ("_paper", kind, paper),
                     ("_born", own.pick(LABELS["_born"]), str(person.birth.year)))  # fmt: skip
            owners += [(key, Said(label, Entry("", None, value))) for key, label, value in facts]
        note(sheet, told)
        parcel = [(fact.entry.key or "", fact) for fact in of_parcel(told, cast, own, 4)]
        keys = own.sample(PAPER, len(PAPER))[:: own.pick([1, -1])]
        paper_facts = [(key, fact) for key, fact in zip(keys, say(told, own, *keys), strict=True)]
        groups = [owners, parcel, paper_facts]
        order = own.pick([(0, 1, 2), (2, 0, 1), (1, 0, 2), (0, 2, 1), (2, 1, 0)])
        if own.chance(0.65):
            form = own.pick(["lower", "upper"])
            flat = [each for number in order for each in groups[number]]
            names = [_COLUMNS.get(key) or column_name(own, key, "_") for key, _ in flat]
            exported(sheet, own, [(name.upper() if form == "upper" else name, fact)
                                  for name, (_, fact) in zip(names, flat, strict=True)])  # fmt: skip
        else:
            rows = counter_setter(sheet, own, "cells", "own", "lines")
            for number in order:
                rows.put(*(fact for _, fact in groups[number]))
                sheet.skip(4)
        program_foot(sheet, later, own)

    return (face,)


def _with_code(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Two pages with a code: people in columns or cells first, what is left over on the second page."""
    told = wide_deed(cast, dice, "code")
    late = dice.sample(("land_origin", "use_form", "use_term", "register_number"), dice.whole(1, 3))
    value = dice.pick([BOLD, PLAIN])

    def first(sheet: Sheet) -> None:
        own = dice.fork("first")
        qr_code(sheet, f"{told.facts['serial'].replace(' ', '')}|{told.issued.isoformat()}", own.pick([46, 60]))
        high = begin(sheet, told, own)
        rows, form = counter_setter(sheet, own), own.pick(_FORMS)
        owners_head(sheet, own, form)
        put_owners(sheet, told, own, rows)
        parcel_head(sheet, own, form)
        rows.put(*of_parcel(told, cast, own, 2, late))
        finish(sheet, told, cast, own, serial=not high, register="register_number" not in late)

    def second(sheet: Sheet) -> None:
        own = dice.fork("second")
        sheet.para(own.pick(["Sơ đồ", "4. Sơ đồ thửa", "Phần bản vẽ"]), style=value)
        sketch(sheet, told.deed, own.fork("sketch"), height=own.pick([110.0, 160.0]))
        sheet.para(own.pick(["Ghi chú", "5. Ghi chú", "Thông tin khác"]), style=value)
        counter_setter(sheet, own, "lines", "own").put(*strewn(say(told, own, *late), told, cast, own, 3))

    return first, second


def _of_book(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Lying, as a page of the book that certificates are entered in: numbers first, the rest in cells."""
    told = wide_deed(cast, dice)

    def face(sheet: Sheet) -> None:
        own = dice.fork("face")
        high = begin(sheet, told, own)
        sheet.para(own.pick(["Trang sổ số {n}", "Quyển {n}, trang {m}", "Trích sổ, trang {m}"]).format(
            n=own.whole(1, 40), m=own.whole(2, 190)), align="right", style=ITALIC)  # fmt: skip
        rows = counter_setter(sheet, own, "cells", "own", "cells")
        first = ["register_number", *([] if high else ["serial"])]
        rows.put(*strewn(say(told, own, *first), told, cast, own, 1))
        put_owners(sheet, told, own, rows, "heads", "matrix", "rows", "lines")
        rows.put(*of_parcel(told, cast, own, 2))
        finish(sheet, told, cast, own, serial=False, register=False)

    return (face,)


def _reissued(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Given anew for one that was lost or sold: the earlier owner, serial, register and day stand around the facts."""
    told = wide_deed(cast, dice)

    def face(sheet: Sheet) -> None:
        own = dice.fork("face")
        high = begin(sheet, told, own)
        before = told.issued - timedelta(days=own.whole(400, 5000))
        earlier = own.pick([
            "Đổi từ giấy {s} ({r}) ngày {d}.", "Thay giấy {s} bị mất, cấp {d} cho {o}.",
            "Nhận chuyển nhượng của {o}, GCN cũ {s}, vào sổ {r}.", "Giấy này thay cho: {s}; {r}; {d}; {o}; thửa {t}.",
            "Chủ cũ: {o}. Giấy cũ: {s} cấp ngày {d}. Thửa cũ: {t}."]).format(
            s=f"{own.pick(['AB', 'BC', 'D', 'CH'])} {own.whole(100_000, 999_999)}", r=f"H{own.whole(100, 9900):05d}",
            d=date_slashed(before), o=officer_name(own.fork("before"), cast.split),
            t=own.whole(781, 990))  # fmt: skip
        spot, style = own.pick(["top", "middle", "end"]), own.pick([ITALIC, PLAIN])
        if spot == "top":
            sheet.para(earlier, style=style)
        rows = counter_setter(sheet, own)
        put_owners(sheet, told, own, rows)
        if spot == "middle":
            sheet.para(earlier, style=style)
        rows.put(*of_parcel(told, cast, own, 3))
        if spot == "end":
            sheet.para(earlier, style=style)
        finish(sheet, told, cast, own, serial=not high)
        if own.chance(0.3):
            changed(sheet, told.deed, own, own.pick(["Biến động", "Xác nhận thay đổi"]), most=1)

    return (face,)


LAND_WIDE_LISTED = (
    Folded("land_exported_wide", _exported, 11.0),
    Folded("land_with_code_wide", _with_code, 11.5, margins=(56.0, 48.0, 46.0), paper=PINK),
    Folded("land_of_book_wide", _of_book, 11.5, A4_LANDSCAPE, (50.0, 46.0, 36.0)),
    Folded("land_reissued_wide", _reissued, 11.0),
)
