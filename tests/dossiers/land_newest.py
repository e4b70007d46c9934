"""Certificates of land since 2025: with a code and facts in other forms, and as portals of land offices show them.

Canonical values as in `land_facts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.faces import PINK, Face, Folded, bars, emblem, frame, qr_code
from tests.dossiers.land_facts import Deed, board_of, day_within, deed_of, land_registry, owners_of
from tests.dossiers.land_parts import sketch
from tests.dossiers.land_said import changed, corners, plain_line
from tests.dossiers.land_stands import ended_with, put_serial, put_title
from tests.dossiers.land_told import asides, fact, owners_told, parcel, varied
from tests.dossiers.later_forms import Laid
from tests.dossiers.later_parts import program_foot, program_head, small_print
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, PLAIN, Style, bold

_EDGES = ((190, 60, 66), (80, 80, 80), (60, 110, 150), None, None)
_CODE = ("GIẤY CHỨNG NHẬN", "QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT")
_SYSTEMS = ("Hệ thống thông tin đất đai", "Cơ sở dữ liệu đất đai quốc gia", "CSDL địa chính",
            "Tra cứu thông tin đất đai",
            "Cổng thông tin đất đai tỉnh")  # fmt: skip
_SITES = ("https://datdai.example.vn/gcn/chi-tiet", "lis.example.vn/tra-cuu", "https://vpdk.example.vn/in-gcn")
_FOUND = (
    "THÔNG TIN GIẤY CHỨNG NHẬN",
    "Kết quả tra cứu",
    "Chi tiết giấy chứng nhận",
    "BẢN IN THÔNG TIN GIẤY CHỨNG NHẬN",
    "",
)
_HEADS = (
    ("Chủ sử dụng", "Thửa đất", "Giấy chứng nhận"),
    ("I. NGƯỜI SỬ DỤNG ĐẤT", "II. THỬA ĐẤT", "III. GIẤY CHỨNG NHẬN"),
    ("Thông tin chủ sử dụng đất", "Thông tin thửa đất", "Thông tin pháp lý"),
    ("A. Chủ", "B. Thửa", "C. GCN"),
)


def _deed(cast: Cast, dice: Dice) -> Deed:
    """Return what is said by one of the offices that give certificates since 2025."""
    owners, home = owners_of(dice, cast, old=False), cast.commune
    branch = dice.pick(["khu vực I", "khu vực số 3", home.commune])
    office = dice.pick([land_registry(home), land_registry(home, branch=branch), board_of(home.commune, home)])
    deed = deed_of(cast, dice, owners, office, day_within(dice, date(2025, 1, 6), date(2026, 10, 20)),
                   serial=dice.pick(["{l} {eight}", "{l}{eight}"]), square=dice.pick(["m²", "m2"]),
                   register=dice.pick(["VP {n:05d}", "CN{n:06d}", "CX-{n:05d}", "{n:05d}", "DC {n:05d}"]))  # fmt: skip
    return varied(deed, dice)


def _code_rows(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Two pages with a code: owners and parcel in one form, the register on either page, other numbers about."""
    deed, edge = _deed(cast, dice), dice.pick(_EDGES)
    form = dice.pick(["edge", "ends", "shaded", "cards", "bars", "codes", "clauses", "margin", "bare", "behind"])
    early, above, origin = dice.chance(0.5), dice.chance(0.4), dice.chance(0.5)
    colon = dice.pick(["", ":", "."])

    def first(sheet: Sheet) -> None:
        if edge:
            frame(sheet, edge)
        own = dice.fork("first")
        qr_code(sheet, f"GCN|{deed.facts.canonical['serial']}", own.pick([54, 66]))
        state_heading(sheet, spell=own.whole(0, 3))
        if own.chance(0.6):
            emblem(sheet, 44)
        put_title(sheet, own, _CODE, larger=4.0)
        if above:
            put_serial(sheet, deed, own.fork("serial"))
        rows = Laid(sheet, dice.fork("form"), form=form)
        sheet.para(f"1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất{colon}", style=BOLD, after=2)
        owners_told(sheet, deed, own, rows, home=own.chance(0.25))
        sheet.para(f"2. Thông tin thửa đất{colon}", style=BOLD, after=2)
        rows.put(*parcel(deed, own, origin=origin))
        plain_line(sheet, own, "3. Thông tin tài sản gắn liền với đất")
        ended_with(sheet, deed, own.fork("end"), register=early)
        if not above:
            put_serial(sheet, deed, own.fork("serial"))

    def second(sheet: Sheet) -> None:
        own = dice.fork("second")
        sheet.para(f"4. Sơ đồ thửa đất, tài sản gắn liền với đất{colon}", style=BOLD)
        sketch(sheet, deed, own, height=160.0)
        if own.chance(0.6):
            corners(sheet, own)
        sheet.para(bold(f"5. Ghi chú{colon} "), "" if not origin else own.pick(["-/-", "Không."]))
        rows = Laid(sheet, dice.fork("form"), form=form)
        late = [*([] if origin else [fact(deed.facts, own, "land_origin")]),
                *([] if early else [fact(deed.facts, own, "register_number")])]  # fmt: skip
        if late:
            rows.put(*late)
        small_print(sheet, own, asides(deed, cast, own))
        changed(sheet, deed, own, f"6. Những thay đổi sau khi cấp Giấy chứng nhận{colon}", most=2)
        if own.chance(0.5):
            bars(sheet, f"{own.whole(10**12, 10**13 - 1)}")

    return first, second


def _of_portal(cast: Cast, dice: Dice) -> Sequence[Face]:
    """A page of the land office's system: owner, parcel and paper in groups, who signed as one of the facts."""
    deed, heads = _deed(cast, dice), dice.pick(_HEADS)
    later = replace(cast, issued=date.fromisoformat(deed.facts.canonical["date_of_issue"]))

    def page(sheet: Sheet) -> None:
        own = dice.fork("page")
        program_head(sheet, later, own, _SYSTEMS, sites=_SITES)
        found = own.pick(_FOUND)
        if found:
            sheet.para(
                found, align=own.pick(["center", "left"]), style=Style(bold=True, size=sheet.look.size + 1), after=1
            )
        put_title(sheet, own, _CODE, larger=own.pick([1.0, 2.0]))
        rows = Laid(sheet, own, form=own.pick(["edge", "ends", "shaded", "cards", "bars", "codes", "noted", "margin"]))
        paper = [fact(deed.facts, own, key) for key in own.pick([
            ("serial", "register_number", "date_of_issue", "issuer", "signer_name"),
            ("register_number", "serial", "issuer", "signer_name", "date_of_issue"),
            ("issuer", "date_of_issue", "signer_name", "serial", "register_number")])]  # fmt: skip
        others = (
            ("Trạng thái", own.pick(["Đang thế chấp", "Còn hiệu lực", "Đã đăng ký biến động"])),
            ("Mã hồ sơ", f"{own.whole(10**6, 10**7 - 1)}"),
            ("Cán bộ cập nhật", officer_name(own, cast.split)),
            ("Mã giấy chứng nhận", f"{own.whole(10**12, 10**13 - 1)}"),
            ("Số thứ tự lưu trữ", f"{own.whole(1, 9000)}"),
        )
        for label, value in own.sample(others, own.whole(1, 4)):
            paper.insert(own.whole(0, len(paper)), Said(label, Entry("", None, value)))
        groups: list[tuple[str, Callable[[], None]]] = [
            (heads[0], lambda: owners_told(sheet, deed, own.fork("owners"), rows)),
            (heads[1], lambda: rows.put(*parcel(deed, own, often=0.3))),
            (heads[2], lambda: rows.put(*paper)),
        ]
        counted = heads[0].startswith(("I.", "A."))
        order = (0, 1, 2) if counted else own.pick([(0, 1, 2), (2, 0, 1), (1, 0, 2), (0, 2, 1)])
        banded = own.chance(0.6)
        for number in order:
            if banded:
                band(sheet, groups[number][0])
            else:
                sheet.para(groups[number][0], style=own.fork("head").pick([BOLD, PLAIN]), after=2)
            groups[number][1]()
        small_print(sheet, own, asides(deed, cast, own))
        program_foot(sheet, later, own)

    return (page,)


LAND_NEWEST = (
    Folded("land_code_rows", _code_rows, 12.0, paper=PINK, margins=(56, 48, 52)),
    Folded("land_of_portal", _of_portal, 12.0, margins=(56, 46, 40)),
)
