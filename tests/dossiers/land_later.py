"""Later certificates of land: typed, of a flat, copied and certified; those of `land_newest`.

Canonical values as in `land_facts`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.faces import PINK, Face, Folded, emblem, frame
from tests.dossiers.land_facts import board_of, day_within, deed_of, department_of, land_registry, owners_of
from tests.dossiers.land_newest import LAND_NEWEST
from tests.dossiers.land_parts import last_words, sketch
from tests.dossiers.land_said import changed, corners, plain_line
from tests.dossiers.land_stands import ended_with, put_serial, put_title
from tests.dossiers.land_told import asides, owners_told, parcel, varied
from tests.dossiers.later_forms import Laid
from tests.dossiers.later_parts import copy_stamp, typed
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, ITALIC, Item, Leader

_EDGES = ((190, 60, 66), (80, 80, 80), (150, 40, 40), (60, 110, 150))
_OLD = (("GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT",), ("GIẤY CHỨNG NHẬN", "QUYỀN SỬ DỤNG ĐẤT"))
_PINK = ("GIẤY CHỨNG NHẬN", "QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT")
_LINES = ("edge", "codes", "clauses", "ends", "margin", "shaded", "noted", "behind")


def _typed(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Red ones before 2009 typed by a machine: facts on lines with dots behind them, two or three to a line."""
    owners = owners_of(dice, cast, old=True, born=(1926, 1974))
    home, issued = owners[0].home, day_within(dice, date(1992, 4, 1), date(2009, 10, 30))
    deed = varied(deed_of(cast, dice, owners, board_of(dice.pick([home.district, home.district, home.province]), home),
                          issued, serial=dice.pick(["{one} {six}", "{one}{six}", "A{one} {six}"]), square="m2",
                          register=dice.pick(["{n:05d}", "{n} QSDĐ", "H {n:05d}", "{n}/QSDĐ", "{n:04d}.QSDĐ/UB"])),
                  dice)  # fmt: skip
    mark, low = dice.pick([".", "", "_"]), dice.chance(0.5)

    def inner(sheet: Sheet) -> None:
        typed(sheet)
        own = dice.fork("inner")
        if not low:
            put_serial(sheet, deed, own.fork("serial"))
        state_heading(sheet, spell=own.whole(0, 3))
        put_title(sheet, own, own.pick(_OLD))
        sheet.para(deed.office.name, align="center", after=0)
        sheet.para(own.pick(["chứng nhận", "CHỨNG NHẬN", "- Chứng nhận -"]), align="center", after=4)
        owners_told(sheet, deed, own, Laid(sheet, own, form=own.pick(["clauses", "bars", "codes"])))
        sheet.para(own.pick(["Được quyền sử dụng đất như sau:", "Được sử dụng thửa đất:", "THỬA ĐẤT"]), after=2)
        told, most, joint = parcel(deed, own), own.pick([1, 2, 3]), own.pick([", ", "; ", " \u00a0 "])
        record(sheet, *(each.entry for each in told))
        tail: list[Item] = [" ", Leader(mark=mark)] if mark else []
        line: list[Item] = []
        for each in told:
            if line and (not each.short or len(line) >= 3 * most):
                sheet.para(*line, *tail)
                line = []
            line += [joint if line else own.pick(["", "- "]), f"{each.label}: ", each.entry.printed]
        sheet.para(*line, *tail)
        ended_with(sheet, deed, own.fork("end"), asides(deed, cast, own.fork("asides")))
        if low:
            put_serial(sheet, deed, own.fork("serial"))

    def outer(sheet: Sheet) -> None:
        typed(sheet)
        sheet.para(dice.fork("outer").pick(["SƠ ĐỒ THỬA ĐẤT", "Trích lục bản đồ", "SƠ ĐỒ VỊ TRÍ"]), align="center")
        sketch(sheet, deed, dice.fork("sketch"))
        changed(sheet, deed, dice.fork("changes"), "NHỮNG BIẾN ĐỘNG SAU KHI CẤP GIẤY", most=2)

    return inner, outer


def _flat(dice: Dice, place: str) -> list[Said]:
    """Return what is told of a flat."""
    floor, wide = dice.whole(2, 24), dice.whole(40, 130)
    told = (("Loại nhà ở", "Căn hộ chung cư"), ("Tên nhà chung cư", f"Chung cư {place}"), ("Tầng số", str(floor)),
            ("Căn hộ số", f"{floor}{dice.whole(1, 18):02d}"), ("Diện tích sàn", f"{wide},{dice.whole(1, 9)} m²"),
            ("Diện tích sàn phụ", f"{dice.whole(3, 12)},5 m²"), ("Hình thức sở hữu", "Sở hữu riêng"),
            ("Thời hạn được sở hữu", "-/-"), ("Kết cấu", "Bê tông cốt thép"), ("Số tầng", f"{dice.whole(9, 30)}"),
            ("Hạng mục sở hữu chung", "Hành lang, cầu thang, sân thượng"))  # fmt: skip
    return [Said(label, Entry("", None, value)) for label, value in dice.sample(told, dice.whole(4, 9))]


def _of_flat(cast: Cast, dice: Dice) -> Sequence[Face]:
    """The pink ones for a flat: the building's parcel, then the flat with areas, forms and terms of its own."""
    owners = owners_of(dice, cast, old=True, born=(1960, 1995))
    home, issued = owners[0].home, day_within(dice, date(2010, 3, 1), date(2024, 11, 30))
    office = dice.pick([department_of(home), land_registry(home), board_of(home.district, home)])
    deed = deed_of(cast, dice, owners, office, issued, serial=dice.pick(["{l} {six}", "{l}{six}"]),
                   register=dice.pick(["CS {n:05d}", "CH{n:05d}", "CT-{n:05d}", "{n:05d}/CC"]),
                   square=dice.pick(["m²", "m2"]))  # fmt: skip
    common = {"use_form": dice.pick(["Sử dụng chung", "Chung"]), "land_use_purpose": "Đất ở tại đô thị",
              "use_term": dice.pick(["Lâu dài", "Ổn định lâu dài"])}  # fmt: skip
    deed = replace(deed, facts=deed.facts.but(common, deed.facts.canonical))
    edge, form = dice.pick([*_EDGES, None]), dice.pick(_LINES)
    lead = dice.pick(["I. ", "1. ", "I- ", ""])

    def first(sheet: Sheet) -> None:
        if edge:
            frame(sheet, edge)
        own = dice.fork("first")
        state_heading(sheet, spell=own.whole(0, 3))
        emblem(sheet, own.pick([40, 56]))
        put_title(sheet, own, _PINK, larger=6.0)
        sheet.para(f"{lead}Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất", style=BOLD, after=4)
        owners_told(sheet, deed, own, Laid(sheet, own.fork("form"), form=form))
        put_serial(sheet, deed, own)

    def second(sheet: Sheet) -> None:
        if edge:
            frame(sheet, edge)
        own = dice.fork("second")
        sheet.para(
            own.pick(["II. Thửa đất, nhà ở và tài sản khác", "2. Thửa đất, nhà ở", "II- THỬA ĐẤT, NHÀ Ở"]), style=BOLD
        )
        rows = Laid(sheet, dice.fork("form"), form=form)
        parts = [("Thửa đất", parcel(deed, own, often=0.1)), ("Nhà ở", _flat(own, home.province_name))]
        for name, told in parts[:: own.pick([1, 1, 1, -1])]:
            sheet.para(f"{name}:", style=own.fork("head").pick([BOLD, ITALIC]), after=2)
            rows.put(*told)
        plain_line(sheet, own, *own.sample(("Công trình xây dựng khác", "Rừng trồng", "Cây lâu năm"), 2))
        ended_with(sheet, deed, own.fork("end"), asides(deed, cast, own.fork("asides"))[:3])

    def third(sheet: Sheet) -> None:
        own = dice.fork("third")
        sheet.para("III. Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất", style=BOLD)
        sketch(sheet, deed, own)
        changed(sheet, deed, own, "IV. Những thay đổi sau khi cấp Giấy chứng nhận", most=2)
        last_words(sheet, own)

    return first, second, third


def _copied(cast: Cast, dice: Dice) -> Sequence[Face]:
    """A white copy of a certificate on one page or on two, an office's words of certification at its foot."""
    owners = owners_of(dice, cast, old=True, born=(1940, 1990))
    home, issued = owners[0].home, day_within(dice, date(2005, 1, 10), date(2024, 6, 30))
    office = dice.pick([board_of(home.district, home), department_of(home)])
    deed = varied(deed_of(cast, dice, owners, office, issued, serial=dice.pick(["{l} {six}", "{l}{six}"]),
                          register=dice.pick(["CH {n:05d}", "H{n:05d}", "CS{n:05d}"]), square="m2"), dice)  # fmt: skip
    whole, early = dice.chance(0.5), dice.chance(0.5)
    later = replace(cast, issued=max(cast.issued, issued))

    def first(sheet: Sheet) -> None:
        own = dice.fork("first")
        state_heading(sheet, spell=own.whole(0, 3))
        put_title(sheet, own, _PINK if issued.year > 2009 else own.pick(_OLD))
        if early:
            put_serial(sheet, deed, own)
        rows = Laid(sheet, own, form=own.pick(["edge", "clauses", "codes", "bars", "ends", "bare", "behind", "margin"]))
        sheet.para(own.pick(["Người sử dụng đất", "I. NGƯỜI SỬ DỤNG ĐẤT", "A. Chủ sử dụng đất"]), style=BOLD, after=2)
        owners_told(sheet, deed, own, rows)
        sheet.para(own.pick(["Thửa đất", "II. THỬA ĐẤT", "B. Thửa đất được quyền sử dụng"]), style=BOLD, after=2)
        rows.put(*parcel(deed, own))
        if not early:
            put_serial(sheet, deed, own)
        ended_with(sheet, deed, own.fork("end"), asides(deed, cast, own.fork("asides")))
        if whole:
            copy_stamp(sheet, later, dice.fork("copy"))

    def second(sheet: Sheet) -> None:
        own = dice.fork("second")
        sheet.para("Sơ đồ thửa đất", style=BOLD)
        sketch(sheet, deed, own, height=170.0)
        if own.chance(0.5):
            corners(sheet, own)
        changed(sheet, deed, own, "Những thay đổi sau khi cấp giấy chứng nhận", most=2)
        if not whole:
            copy_stamp(sheet, later, dice.fork("copy"))

    return first, second


LAND_AFTER = (
    Folded("land_typed", _typed, 11.5, margins=(60, 46, 52)),
    Folded("land_of_flat", _of_flat, 12.0, paper=PINK, margins=(56, 48, 52)),
    Folded("land_copied", _copied, 12.0, margins=(60, 48, 50)),
    *LAND_NEWEST,
)
