"""Certificates of marital status of further kinds: register rows, missions, typed wards, two people, edges, stubs.

Canonical values as in `marital`; who is to be married, heads of quarters, clerks and receipts are in no field.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_wide_parts import civil_foot, edge_of, grid
from tests.dossiers.civil_wide_words import changes, worded
from tests.dossiers.counter_wide_parts import beside, blank_line, matrix
from tests.dossiers.counter_wide_sets import Puts, counter_setter
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5_LANDSCAPE, Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.later_parts import copy_stamp, fold_mark, typed
from tests.dossiers.marital_wide_told import ENGLISH, MARITAL_WIDE_TOLD, wish
from tests.dossiers.marital_wide_words import WideSingle, asked_on, beside_facts, wide_single
from tests.dossiers.pairs import framed
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import band
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style

_ROW_HEADS = (("Họ tên, ngày sinh", "Căn cước, nơi ở", "Tình trạng hôn nhân", "Cấp để làm gì"),
              ("Người được cấp", "Nhân thân khác", "Nội dung đã xác nhận", "Mục đích"),
              ("Người yêu cầu", "Lý lịch", "Kết quả tra sổ", "Ghi về việc sử dụng"),
              ("Cấp cho ai", "Chi tiết", "Đã xác nhận thế nào", "Dùng vào việc gì"))  # fmt: skip
_SLIM = 11  # letters of a number that a narrow column holds
_OWN = ("Người được xác nhận", "Bên yêu cầu", "NGƯỜI XIN GIẤY", "Bản thân", "Người được cấp", "Bên khai", "Đương sự",
        "A. Người đề nghị")  # fmt: skip
_THEIRS = ("Người dự định kết hôn", "Bên kia", "NGƯỜI SẼ KẾT HÔN", "Vợ/chồng tương lai", "Người kết hôn cùng",
           "Bên được khai", "Hôn phối dự kiến", "B. Người kết hôn cùng")  # fmt: skip
_VALID = ("Giá trị 06 tháng.", "(Quá 6 tháng phải xin cấp lại)", "Giấy chỉ cấp 01 bản.", "Không dùng vào việc khác.",
          "Chỉ có giá trị khi kèm giấy tờ tùy thân.", "Tẩy xóa không có giá trị.", "", "")  # fmt: skip
_QUARTER = ("TỔ TRƯỞNG DÂN PHỐ", "TRƯỞNG THÔN", "Trưởng khu phố", "TRƯỞNG BẢN", "Già làng, trưởng buôn",
            "KHU VỰC TRƯỞNG", "TRƯỞNG ẤP", "Cảnh sát khu vực")  # fmt: skip
_AGREES = ("Lời khai trên là đúng, {day}", "Đúng như đã trình bày, {day}", "Đã ở tại tổ từ năm {y}, {day}", "{Day}",
           "Tổ xác nhận đúng người, {day}", "Không ai khiếu nại gì. {Day}")  # fmt: skip
_STUBS = ("PHẦN LƯU", "Cuống lưu", "(Lưu tại hồ sơ)", "LIÊN 1: LƯU", "Phần để lại quầy", "Phiếu lưu hộ tịch")


def _heading(sheet: Sheet, text: str, form: str) -> None:
    if form == "band":
        band(sheet, text)
    elif form == "frame":
        framed(sheet, lambda: sheet.para(text, align="center", style=BOLD, after=0), pad=3, thick=2)
        sheet.skip(3)
    elif form:
        sheet.para(text, style=Style(bold=form != "plain", underline=form == "line"), after=2)


def _body(sheet: Sheet, each: WideSingle, dice: Dice, rows: Puts, *, inside: bool, often: float = 0.12) -> None:
    """Print the person, status and purpose, number and day with them where they stand `inside`."""
    filed, told = each.filed(dice, inside=inside), each.told(dice, often=often)
    first = dice.chance(0.5)
    groups = [filed, told, each.results(dice)] if first else [told, each.results(dice), filed]
    if dice.chance(0.15):
        groups = [each.results(dice), told, filed]
    for facts in filter(None, groups):
        rows.put(*facts)
        sheet.skip(dice.pick([0.0, 3.0]))
    text = dice.pick(_VALID)
    if text:
        sheet.para(text, style=dice.pick([PLAIN, ITALIC]))


def _register_row(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy from the register of certificates as the row that it is, with columns that say nothing of a field."""
    each, inside = wide_single(cast, dice, extract=0.6), dice.chance(0.6)
    if inside and len(each.facts["number"]) > _SLIM:
        each = replace(each, facts=each.facts.but({"number": each.facts["number"].split("/")[0]}, each.facts.canonical))
    filed = inside and dice.chance(0.6)
    day = each.head(sheet, dice, placed=not inside, dated=not filed)
    told, at = each.told(dice, often=0.06), dice.whole(2, 4)
    heads, (status, purpose) = dice.pick(_ROW_HEADS), each.results(dice)
    columns: list[tuple[str, float, list[Said]]] = [
        (heads[0], 0.19, told[:at]), (heads[1], 0.24, told[at:]), (heads[2], 0.2, [status]), (heads[3], 0.17, [purpose])
    ]  # fmt: skip
    if dice.chance(0.2):
        columns = [columns[at] for at in (2, 3, 0, 1)]
    if inside:
        columns.insert(0, (dice.pick(["Số", "STT", "Số giấy", "Số vào sổ"]), 0.11, [each.one(dice, "number")]))
    if filed:
        spot = dice.pick([1, len(columns)])
        columns.insert(
            spot, (dice.pick(["Ngày cấp", "Ngày tháng", "Cấp ngày"]), 0.1, [each.one(dice, "date_of_issue")])
        )
    if dice.chance(0.4):
        columns.append((dice.pick(["Ghi chú", "Chữ ký", "Lệ phí"]), 0.08, []))
    if dice.chance(0.3):
        half = (len(columns) + 1) // 2
        grid(sheet, dice.fork("one"), columns[:half])
        grid(sheet, dice.fork("one"), columns[half:])
    else:
        grid(sheet, dice, columns, lines=dice.chance(0.85))
    civil_foot(sheet, cast, dice, each.agency, day)


def _of_mission(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A certificate of a mission abroad: the person lives there, at times to marry a foreigner; fees of a consulate."""
    each, inside = wide_single(cast, dice, abroad=True), dice.chance(0.25)
    english, forms = dice.pick(ENGLISH), ("halves", "flush", "title first", "three")
    day = each.head(sheet, dice, placed=not inside, dated=not inside, english=english, forms=forms)
    if dice.chance(0.5):
        sheet.para(dice.pick([f"{each.agency.plain} xác nhận:", "XÁC NHẬN / HEREBY CERTIFIES", "Chứng nhận rằng:"]),
                   align=dice.pick(["left", "center"]), style=BOLD)  # fmt: skip
    _body(sheet, each, dice, counter_setter(sheet, dice, english=dice.chance(0.5)), inside=inside)
    if dice.chance(0.5):
        sheet.para(dice.pick(["Consular fee: 15 USD", "Lệ phí lãnh sự: 30 EUR", "Số vào sổ lãnh sự: 114/Q2",
                              "Valid for six months", "Biên lai 00217"]), style=ITALIC)  # fmt: skip
    civil_foot(sheet, cast, dice, each.agency, day)


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Typed by a ward before programs came: what the person wishes, the head of the quarter, what the ward says."""
    cast = earlier_cast(dice.fork("before"), cast.split, (1977, 2006))
    typed(sheet)
    each = wide_single(cast, dice)
    foot = each.head(sheet, dice, forms=("halves", "flush", "three", "title first"))
    wish(sheet, each, dice)
    rows = counter_setter(sheet, dice, "lines", "lines", "dense", "own")
    results, early = each.results(dice), dice.chance(0.4)
    rows.put(*each.told(dice, often=0.2), *(results[1:] if early else ()))
    day = asked_on(each, dice)
    quarter = (dice.pick(_QUARTER), officer_name(dice.fork("quarter"), cast.split))
    spoken = dice.chance(0.6)
    if spoken:
        words = {"day": day, "Day": f"{day[:1].upper()}{day[1:]}", "y": cast.issued.year - dice.whole(1, 20)}
        sheet.para(f"{quarter[0]}: ", dice.pick(_AGREES).format_map(words), style=ITALIC)
    rows.put(*(results[:1] if early else results))
    civil_foot(sheet, cast, dice, each.agency, foot, *([quarter] if spoken or dice.chance(0.3) else []))


def _betrothed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The person and whom that person wants to marry in columns of one table, or under headings of their own."""
    each, inside = wide_single(cast, dice), dice.chance(0.25)
    day = each.head(sheet, dice, placed=not inside, dated=not inside)
    told, others = each.told(dice, often=0.0, papers=0.0), beside_facts(each.other, dice.fork("other"))
    theirs = [replace(fact, entry=others[fact.entry.key or ""]) for fact in told]
    heads = [dice.pick(_OWN), dice.pick(_THEIRS)]
    turn = -1 if dice.chance(0.35) else 1
    rows = counter_setter(sheet, dice, "lines", "dense", "clouds", "own")
    before = dice.chance(0.25)
    if before:
        rows.put(*each.filed(dice, inside=inside), each.one(dice, "marital_status"))
    if dice.chance(0.6):
        table: list[tuple[str, list[Entry | None]]] = []
        for one, two in zip(told, theirs, strict=True):
            label = f"{one.label} tháng năm sinh" if one.label.lower().endswith("ngày") else one.label
            both: list[Entry | None] = [one.entry, two.entry]
            table.append((label, both[::turn]))
        matrix(sheet, dice, heads[::turn], table)
    else:
        form = dice.pick(["bold", "line", "band", "frame", "plain"])
        for head, facts in [(heads[0], told), (heads[1], theirs[: dice.whole(2, 7)])][::turn]:
            _heading(sheet, head, form)
            rows.put(*facts)
    if not before:
        rows.put(*each.filed(dice, inside=inside), each.one(dice, "marital_status"))
    rows.put(each.one(dice, "purpose"))
    civil_foot(sheet, cast, dice, each.agency, day)


def _at_the_edge(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A sheet of a register: what was noted later in a narrow column beside the facts."""
    if dice.chance(0.5):
        cast = earlier_cast(dice.fork("before"), cast.split, (1999, 2015))
    each, inside = wide_single(cast, dice, extract=0.3), dice.chance(0.3)
    day = each.head(sheet, dice, placed=not inside, dated=not inside)
    notes = changes(cast, dice.fork("notes"), dice.pick(["Xác nhận", "Cấp lần đầu", "Hôn nhân"]))
    lead = dice.pick(["GHI CHÚ", "Theo dõi về sau", "Lề", "Ghi bên lề:", "Biến động sau khi cấp", ""])
    pool = dice.pick(["lines", "lines", "clouds", "own"])

    def main() -> None:
        _body(sheet, each, dice.fork("main"), counter_setter(sheet, dice.fork("rows"), pool), inside=inside)

    beside(sheet, dice.fork("side"), main, edge_of(sheet, dice, notes, lead))
    civil_foot(sheet, cast, dice, each.agency, day)


def _half_sheet(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A half sheet with little air: facts of fields alone, in strings, in pairs or in bundles."""
    each = wide_single(cast, dice)
    each = replace(each, titles=(" ".join(each.titles).split(" (")[0],))
    day = each.head(sheet, dice, forms=("halves", "three", "flush", "office alone"))
    rows = counter_setter(sheet, dice, "dense")
    rows.put(*each.told(dice, often=0.0, papers=0.1))
    rows.put(*each.results(dice))
    civil_foot(sheet, cast, dice, each.agency, day)


def _stubbed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A stub that the office keeps, with a few of the facts, beside or above the certificate that is handed out."""
    each = wide_single(cast, dice)
    small, day = Style(size=sheet.look.size - 2), cast.issued + timedelta(days=dice.whole(0, 6))
    kept = [worded(each.facts, dice, "number", "number"), worded(each.facts, dice, "name", "full_name"),
            worded(each.facts, dice, "home", "residence"), each.one(dice, "purpose")]  # fmt: skip

    def stub() -> None:
        sheet.para(dice.pick(_STUBS), align="center", style=BOLD, after=2)
        for fact in [*kept[:2], *dice.sample(kept[2:], dice.whole(0, 2))]:
            sheet.para(f"{fact.label}: {fact.entry.printed}", style=small, after=2)
        clerk = officer_name(dice.fork("stub clerk"), cast.split)
        for text in dice.sample((f"Người giao: {clerk}", f"Nhận lúc {day:%d/%m/%Y}", "Lệ phí: 15.000đ",
                                 f"Phiếu số {dice.whole(11, 980)}", "Kèm: đơn, bản phô tô CMND"), 3):  # fmt: skip
            sheet.para(text, style=small, after=2)
        blank_line(sheet, dice, dice.pick(["Ký nhận", "Người nhận", "Chữ ký người xin giấy"]))

    def paper() -> None:
        foot = each.head(sheet, own, forms=("office alone", "flush", "title first", "halves"))
        rows = counter_setter(sheet, own, *(("dense", "cells") if above else ()))  # there is little room below a stub
        _body(sheet, each, own, rows, inside=False, often=0.04 if above else 0.12)
        civil_foot(sheet, cast, own, each.agency, foot)

    own, part, above = dice.fork("paper"), dice.pick([0.24, 0.28, 0.32]), dice.chance(0.4)
    if not above:
        sheet.columns((0.0, part, stub), (part + 0.03, 1.0, paper))
    else:
        stub()
        sheet.skip(4)
        fold_mark(sheet)
        paper()
    if dice.chance(0.15):
        copy_stamp(sheet, cast, dice, signs=False)


MARITAL_WIDE = (
    Drawn("marital_register_row_wide", _register_row, 12.5, A4_LANDSCAPE, (40.0, 36.0, 32.0)),
    Drawn("marital_of_mission_wide", _of_mission, 13.0),
    Drawn("marital_typed_of_ward_wide", _typed, 13.0),
    Drawn("marital_beside_betrothed_wide", _betrothed, 12.5),
    Drawn("marital_noted_at_edge_wide", _at_the_edge, 12.5),
    Drawn("marital_half_lying_wide", _half_sheet, 10.0, A5_LANDSCAPE, (32.0, 28.0, 20.0)),
    Drawn("marital_with_stub_wide", _stubbed, 12.0, A4_LANDSCAPE, (40.0, 36.0, 30.0)),
    *MARITAL_WIDE_TOLD,
)
