"""Certificates of enterprises of more kinds: tables of changes, people in columns, half sheets, exports, branches.

Canonical values as in `enterprise`; owners, accountants, heads of branches and clerks are in no field.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.counter_wide_parts import beside, exported, matrix
from tests.dossiers.counter_wide_sets import CounterSetter, counter_setter
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5, A5_LANDSCAPE, Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.enterprise_wide_parts import begin, finish, heading, history, put_days, put_parts
from tests.dossiers.enterprise_wide_told import CERTIFICATES_WIDE_TOLD
from tests.dossiers.enterprise_wide_words import (
    ENTRIES,
    FIRMS,
    HEADS,
    LABELS,
    of_entry,
    of_firm,
    of_person,
    other_seat,
    say,
    wide_firm,
)
from tests.dossiers.later_parts import arrival, copy_stamp, program_foot, program_head, typed
from tests.dossiers.people import Person, invent_person
from tests.dossiers.typeset import BOLD, Style
from tests.dossiers.wording import date_slashed

_OTHERS = ("Chủ sở hữu", "Kế toán trưởng", "Thành viên góp vốn", "Người phụ trách kế toán", "Giám đốc chi nhánh",
           "Người được ủy quyền nộp hồ sơ", "Cổ đông sáng lập")  # fmt: skip
_BRANCHES = ("Chi nhánh", "Văn phòng đại diện", "Địa điểm kinh doanh", "Cửa hàng số 1", "Kho hàng")
_SYSTEMS = ("Hệ thống thông tin quốc gia về ĐKDN", "NBRS - In dữ liệu", "Quản lý doanh nghiệp tỉnh",
            "Cổng thông tin ĐKDN", "dkkd.in_gcn v2.4", "Tra cứu doanh nghiệp")  # fmt: skip
_SITES = ("https://dangkykinhdoanh.example.vn/in", "bocaodientu.example.vn/egazette", "http://10.1.9.4/dkkd/in")
_COLUMNS = {
    "enterprise_code": ("ma_so_dn", "MST", "maDN"), "first_registration_date": ("ngay_cap_dau", "NGAY_DK1", "ngayTL"),
    "amendment_number": ("lan_thay_doi", "LAN_TD", "soLanTD"), "amendment_date": ("ngay_thay_doi", "NGAY_TD", "ngayTD"),
    "enterprise_name": ("ten_dn", "TEN_TV", "tenDN"), "head_office": ("dia_chi_tru_so", "DCHI_TS", "truSo"),
    "charter_capital": ("von_dieu_le", "VON_DL", "vonDieuLe"), "representative_name": ("ten_ddpl", "HOTEN", "tenDD"),
    "representative_title": ("chuc_danh", "CHUC_VU", "chucDanh"),
    "representative_birth_date": ("ngay_sinh", "NGSINH", "dob"), "representative_id_number": ("so_gt", "CCCD", "soDD"),
}  # fmt: skip
_ADVICE = ("Treo biển hiệu tại trụ sở", "Công bố trên Cổng quốc gia", "Nộp thuế môn bài đúng hạn", "Thông báo khi đổi",
           "Góp đủ vốn trong 90 ngày", "Mua chữ ký số", "Mở tài khoản ngân hàng", "Giấy này chỉ có 01 bản chính",
           "Tra cứu bằng mã QR", "Tổng đài 1900 9026", "Không được cho thuê, mượn giấy")  # fmt: skip


def _of_changes(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A table of all registrations, above or below what is certified."""
    told = wide_firm(cast, dice)
    coded, form, first = begin(sheet, told, cast, dice), dice.pick(["bold", "band", "line", ""]), dice.chance(0.5)
    rows = counter_setter(sheet, dice)
    if not coded:
        rows.put(*say(told, dice, "enterprise_code"))
    if first:
        history(sheet, told, cast, dice)
    heading(sheet, dice.pick(FIRMS), form)
    rows.put(*of_firm(told, cast, dice))
    heading(sheet, dice.pick(HEADS), form)
    rows.put(*of_person(told, dice, headed=form != ""))
    if not first:
        heading(sheet, dice.pick(["Quá trình đăng ký", "Các lần đăng ký", "Lịch sử thay đổi"]), form or "bold")
        history(sheet, told, cast, dice)
    finish(sheet, told, cast, dice)


def _theirs(person: Person, post: str) -> dict[str, str]:
    return {"representative_name": person.upper_name, "representative_birth_date": date_slashed(person.birth),
            "representative_id_number": person.id_number, "representative_title": post, "_sex": person.sex,
            "_nationality": "Việt Nam", "_home": person.residence}  # fmt: skip


def _in_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """People of a company in columns of a table, who represents it in any of them; labels in any column."""
    told = wide_firm(cast, dice)
    coded = begin(sheet, told, cast, dice)
    put_days(sheet, told, dice, code=not coded)
    counter_setter(sheet, dice).put(*of_firm(told, cast, dice, most=2))
    titles = dice.sample(_OTHERS, dice.pick([1, 1, 2]))
    others = [_theirs(invent_person(dice.fork(title), cast.split, born=(1958, 1998)), dice.pick([title, "-", "Ông"]))
              for title in titles]  # fmt: skip
    place = dice.weighted([(0, 0.6), (len(others), 0.4)])
    rows: list[tuple[str, list[Entry | None]]] = []
    for fact in of_person(told, dice, headed=True):
        key = fact.entry.key or next(
            (name for name in ("_sex", "_nationality", "_home") if fact.label in LABELS[name]), ""
        )
        if key not in others[0]:
            continue
        entries: list[Entry | None] = [Entry("", None, each[key]) for each in others]
        entries.insert(place, fact.entry)
        rows.append((fact.label, entries))
    heads = list(titles)
    heads.insert(place, dice.pick(HEADS))
    matrix(sheet, dice, heads, rows)
    finish(sheet, told, cast, dice)


def _one_way(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels at the right of their column, values before labels, questions, bundles: one of these for all."""
    told = wide_firm(cast, dice)
    coded = begin(sheet, told, cast, dice)
    put_parts(
        sheet, told, cast, dice, CounterSetter(sheet, dice), coded=coded, form=dice.pick(["bold", "line", "", ""])
    )
    finish(sheet, told, cast, dice)


def _half_sheet(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A half sheet with little air: facts in strings, in pairs, in clouds."""
    told = wide_firm(cast, dice)
    coded = begin(sheet, told, cast, dice, "strip", "told", "mirrored", "under", "corner")
    rows = counter_setter(sheet, dice, "dense", "dense", "own", "lines")
    put_parts(sheet, told, cast, dice, rows, coded=coded, form=dice.pick(["bold", "", "slant"]), often=0.15)
    finish(sheet, told, cast, dice, electronic=0.4)


def _exported(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What a program puts out: names of its columns or labels, quotes, strokes, who printed it."""
    told = wide_firm(cast, dice)
    program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    coded, headed, style = begin(sheet, told, cast, dice), dice.chance(0.5), dice.whole(0, 2)
    said = [*of_entry(told, dice, code=not coded), *of_firm(told, cast, dice)]
    groups = [(dice.pick(FIRMS), said), (dice.pick(HEADS), of_person(told, dice, headed=headed))]
    for name, facts in groups[:: dice.pick([1, 1, -1])]:
        if headed:
            sheet.para(
                dice.fork("head").pick(["== {} ==", "[{}]", "# {}", "{}", "-- {}"]).format(name), style=BOLD, after=2
            )
        named = [(_COLUMNS.get(fact.entry.key or "", ("khac", "KHAC", "khac"))[style], fact) for fact in facts]
        exported(sheet, dice.fork("form"), named)
    finish(sheet, told, cast, dice, electronic=0.4)
    program_foot(sheet, cast, dice)


def _two_sides(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A lying sheet: registration and company at one side, who represents it at the other."""
    told = wide_firm(cast, dice)
    if dice.chance(0.4):
        program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    coded = begin(sheet, told, cast, dice, "address", "mirrored", "strip", "told", "mast")
    form, pool = dice.pick(["band", "frame", "bold", "line"]), dice.pick(["lines", "lines", "clouds", "own"])
    entry, firm = of_entry(told, dice, code=not coded), of_firm(told, cast, dice)
    person, with_firm = of_person(told, dice, headed=True), dice.chance(0.5)

    def side(name: str, said: list[Said], own: Dice) -> None:
        heading(sheet, name, form)
        counter_setter(sheet, own, pool).put(*said)

    def company() -> None:
        side(dice.fork("firm").pick(FIRMS), [*(entry if with_firm else []), *firm], dice.fork("a"))

    def people() -> None:
        side(dice.fork("head").pick(HEADS), person, dice.fork("b"))
        if not with_firm:
            side(dice.fork("entry").pick(ENTRIES), entry, dice.fork("c"))

    at = dice.pick([0.46, 0.52])
    left, right = (company, people) if dice.chance(0.7) else (people, company)
    sheet.columns((0.0, at - 0.02, left), (at + 0.02, 1.0, right))
    finish(sheet, told, cast, dice)


def _with_branches(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Branches and shops of the firm with names, seats, codes and heads of their own, among the parts."""
    told = wide_firm(cast, dice)
    coded, form = begin(sheet, told, cast, dice), dice.pick(["bold", "band", "line", "frame"])
    put_days(sheet, told, dice, code=not coded)
    rows = counter_setter(sheet, dice, "lines", "cells", "own", "dense")
    code = told.facts.canonical["enterprise_code"]
    kind, who = dice.pick(_BRANCHES), invent_person(dice.fork("branch"), cast.split, born=(1960, 2000))
    name = f"{kind} {told.facts['enterprise_name']}".upper()
    branch = [("Tên", name), ("Mã số", f"{code}-00{dice.whole(1, 9)}"), ("Địa chỉ", other_seat(cast, dice)),
              ("Người đứng đầu", who.upper_name), ("Điện thoại", "0905 881 246"),
              ("Sinh ngày", date_slashed(who.birth)), ("Số CCCD", who.id_number)]  # fmt: skip
    chosen = [Said(f"{label} {kind.lower()}" if dice.chance(0.4) else label, Entry("", None, value))
              for label, value in [branch[0], *dice.sample(branch[1:], dice.whole(1, 5))]]  # fmt: skip
    parts = [(dice.pick(FIRMS), of_firm(told, cast, dice)), (dice.pick(HEADS), of_person(told, dice, headed=True))]
    parts.insert(
        dice.pick([1, 2, 2]), (dice.pick([kind, f"Thông tin {kind.lower()}", f"Danh sách {kind.lower()}"]), chosen)
    )
    for name, said in parts:
        heading(sheet, name, form)
        rows.put(*said)
    finish(sheet, told, cast, dice)


def _guided(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Advice to the company stands in a narrow column at one edge, beside the facts."""
    told = wide_firm(cast, dice)
    coded, small = begin(sheet, told, cast, dice), Style(italic=True, size=sheet.look.size - 3)

    def margin() -> None:
        sheet.para(dice.fork("lead").pick(["LƯU Ý", "Doanh nghiệp cần biết", "Ghi nhớ"]), style=BOLD, after=2)
        for text in dice.fork("advice").sample(_ADVICE, dice.fork("count").whole(3, 8)):
            sheet.para(text, style=small, after=dice.fork("gap").pick([2.0, 9.0]))

    main: Callable[[], None] = lambda: put_parts(  # noqa: E731
        sheet, told, cast, dice.fork("main"), counter_setter(sheet, dice.fork("set"), "lines", "clouds"), coded=coded,
        form=dice.fork("form").pick(["bold", "line", "band"]))  # fmt: skip
    beside(sheet, dice.fork("edge"), main, margin)
    finish(sheet, told, cast, dice)


def _copied(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy: a stamp of entry above it, the words of who certifies it below."""
    told = wide_firm(cast, dice)
    if dice.chance(0.5):
        arrival(sheet, cast, dice)
    coded = begin(sheet, told, cast, dice)
    put_parts(sheet, told, cast, dice, counter_setter(sheet, dice), coded=coded, form=dice.pick(["bold", "", "frame"]))
    finish(sheet, told, cast, dice)
    copy_stamp(sheet, cast, dice, signs=dice.chance(0.4))


def _typed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Typed in the first years: strings of facts, dashes, values on dots."""
    cast = earlier_cast(dice.fork("before"), cast.split, (2010, 2017))
    typed(sheet)
    told = wide_firm(cast, dice)
    coded = begin(sheet, told, cast, dice, "told", "mirrored", "corner", "framed", "address")
    rows = counter_setter(sheet, dice, "lines", "dense", "own")
    put_parts(sheet, told, cast, dice, rows, coded=coded, form=dice.pick(["line", "", "bold"]))
    finish(sheet, told, cast, dice, electronic=0.0)


CERTIFICATES_WIDE = (
    Drawn("enterprise_of_changes_wide", _of_changes, 11.5),
    Drawn("enterprise_people_in_columns_wide", _in_columns, 11.5),
    Drawn("enterprise_one_way_wide", _one_way, 12.0),
    Drawn("enterprise_half_lying_wide", _half_sheet, 10.0, A5_LANDSCAPE, (36.0, 32.0, 24.0)),
    Drawn("enterprise_half_standing_wide", _half_sheet, 10.0, A5, (36.0, 30.0, 26.0)),
    Drawn("enterprise_exported_wide", _exported, 11.0),
    Drawn("enterprise_two_sides_wide", _two_sides, 11.0, A4_LANDSCAPE, (44.0, 40.0, 34.0)),
    Drawn("enterprise_with_branches_wide", _with_branches, 11.5),
    Drawn("enterprise_guided_wide", _guided, 11.5),
    Drawn("enterprise_copied_wide", _copied, 11.0),
    Drawn("enterprise_typed_wide", _typed, 11.5),
    *CERTIFICATES_WIDE_TOLD,
)
