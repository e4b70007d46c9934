"""Household books copied on one sheet in a grid, by hand in ruled cells, with labels over values and later changes.

Canonical values as in `book_facts`; an address that a page of changes names is not where the household lived.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.book_facts import book_of, files_of, known, signature
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5
from tests.dossiers.faces import Face, Folded, emblem
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, below, form_cells, pair
from tests.dossiers.people import Person
from tests.dossiers.places import near
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, bold, pen
from tests.dossiers.wording import date_dashed, date_slashed

_WORK = ("Làm rẫy", "Nội trợ", "Lái xe", "Cán bộ xã", "Thợ xây")


def _note(sheet: Sheet, name: str, *, by_pen: bool = False) -> None:
    sheet.put("member_names", [*known(sheet), name], by_pen=by_pen)


def _in_a_grid(cast: Cast, dice: Dice) -> Sequence[Face]:
    """One sheet of A4: the household above, its members below in two columns, each under his relation."""
    book = book_of(cast, dice, number=dice.pick(["{n}", "{m}/{y}"]), most=4, least=3)
    how, small = Pairing(value=dice.pick([BOLD, PLAIN]), after=1.0), dice.pick(["Nguyên quán", "Quê quán"])
    born, number = dice.pick(["Sinh ngày", "Ngày sinh"]), dice.pick(["CMND số", "Số CMND"])
    upper = dice.chance(0.5)

    def member(sheet: Sheet, person: Person, relation: str, own: Dice) -> None:
        name = person.upper_name if upper else person.name
        _note(sheet, name)
        sheet.para(bold("CHỦ HỘ") if relation == "Chủ hộ" else Run(f"Quan hệ với chủ hộ: {relation}", BOLD), after=1)
        pair(sheet, how, Entry("Họ và tên", None, name), Entry(born, None, date_slashed(person.birth)),
             Entry("Giới tính", None, person.sex), Entry(small, None, person.origin),
             Entry("Dân tộc", None, person.ethnicity), Entry(number, None, person.old_id or "Chưa cấp"),
             Entry("Nghề nghiệp", None, own.pick(_WORK)), hang=0)  # fmt: skip
        sheet.para("CÁN BỘ ĐĂNG KÝ", align="center", style=Style(bold=True, size=sheet.look.size - 1), after=26)
        sheet.para(book.registrar, align="center", after=6)

    def only(sheet: Sheet) -> None:
        state_heading(sheet, spell=1)
        sheet.skip(4)
        titled(sheet, "SỔ HỘ KHẨU", size=7, after=2)
        sheet.put("number", book.number)
        sheet.para(f"{dice.fork('no').pick(['Số', 'Số sổ'])}: {book.number}", align="center", style=BOLD, after=6)
        home = dice.fork("home").pick(["Nơi thường trú", "Nơi đăng ký thường trú", "Địa chỉ"])
        pair(sheet, Pairing(value=BOLD), Entry("Họ và tên chủ hộ", "head_name", book.head.upper_name),
             Entry(home, "permanent_residence", book.residence), hang=0)  # fmt: skip
        signature(sheet, book, dice.fork("sign"), part=0.5)
        for begin in range(0, len(book.people), 2):
            columns: list[tuple[float, float, Callable[[], None]]] = []
            for place, each in enumerate(book.people[begin : begin + 2]):
                fill = partial(member, sheet, *each, dice.fork(f"member{begin + place}"))
                columns.append((place * 0.52, place * 0.52 + 0.48, fill))
            sheet.columns(*columns)

    return (only,)


def _cells_by_hand(cast: Cast, dice: Dice) -> Sequence[Face]:
    """A small book whose pages are ruled cells with small labels, filled in by hand; the cover's number printed."""
    book, how = book_of(cast, dice, number=dice.pick(["{m}", "{n}"]), most=3), Pairing(colon=dice.pick(["", ":"]))

    def cover(sheet: Sheet) -> None:
        state_heading(sheet, spell=0)
        sheet.skip(30)
        emblem(sheet, 58)
        sheet.skip(24)
        titled(sheet, "SỔ HỘ KHẨU", size=13, after=12)
        sheet.put("number", book.number)
        sheet.para("SỐ: ", bold(book.number), align="center")

    def head(sheet: Sheet) -> None:
        sheet.para("THÔNG TIN HỘ", align="center", style=BOLD, after=6)
        entries = (Entry(dice.fork("head").pick(["Chủ hộ", "Họ và tên chủ hộ"]), "head_name", book.head.name,
                         by_pen=True),
                   Entry("Nơi thường trú", "permanent_residence", book.residence, by_pen=True))  # fmt: skip
        for entry in entries:
            form_cells(sheet, how, (1.0,), entry)
        signature(sheet, book, dice.fork("sign"), by_pen=True)
        files_of(sheet, dice.fork("files"))

    def member(person: Person, relation: str, own: Dice) -> Face:
        def fill(sheet: Sheet) -> None:
            _note(sheet, person.name, by_pen=True)

            def entry(label: str, value: str) -> Entry:
                return Entry(label, None, value, by_pen=True)

            form_cells(sheet, how, (1.0,), entry("Họ và tên", person.name))
            form_cells(sheet, how, (0.5, 0.5), entry("Quan hệ với chủ hộ", relation), entry("Nam, nữ", person.sex))
            form_cells(sheet, how, (0.5, 0.5), entry("Ngày sinh", date_dashed(person.birth)),
                       entry("Dân tộc", person.ethnicity))  # fmt: skip
            form_cells(sheet, how, (1.0,), entry("Nguyên quán", person.origin))
            form_cells(sheet, how, (0.5, 0.5), entry("CMND số", person.old_id or "Chưa có"),
                       entry("Nghề nghiệp", own.pick(_WORK)))  # fmt: skip
            form_cells(sheet, how, (1.0,), entry("Nơi thường trú trước khi chuyển đến",
                                                 near(book.home, own, book.split).full))  # fmt: skip
            sheet.para("Cán bộ đăng ký", align="right", style=ITALIC, after=30)
            sheet.para(pen(book.registrar), align="right")

        return fill

    people = [member(*each, dice.fork(f"member{place}")) for place, each in enumerate(book.people)]
    return (cover, head, *people)


def _with_changes(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Labels over values on every page, two people a page; the last page tells of later changes."""
    book = book_of(cast, dice, most=4, least=2)
    how = Pairing(value=BOLD, leader=dice.pick([".", ""]), after=1.5)
    names = dice.pick(["Họ và tên khai sinh", "Họ và tên"])

    def head(sheet: Sheet) -> None:
        state_heading(sheet, spell=1)
        sheet.skip(10)
        titled(sheet, "SỔ HỘ KHẨU", size=9, after=4)
        sheet.put("number", book.number)
        sheet.para("Số ", bold(book.number), align="center", after=8)
        below(sheet, how, Entry("Họ và tên chủ hộ", "head_name", book.head.upper_name),
              Entry("Nơi thường trú", "permanent_residence", book.residence), indent=10)  # fmt: skip
        signature(sheet, book, dice.fork("sign"))
        files_of(sheet, dice.fork("files"))

    def two(begin: int) -> Face:
        def fill(sheet: Sheet) -> None:
            for person, relation in book.people[begin : begin + 2]:
                _note(sheet, person.upper_name)
                below(sheet, how, Entry(names, None, person.upper_name), indent=10)
                items: list[Item] = [f"Quan hệ với chủ hộ: {relation}", Leader(blank=True), f"Giới tính: {person.sex}"]
                sheet.para(*items)
                sheet.para(f"Ngày, tháng, năm sinh: {date_slashed(person.birth)}", Leader(blank=True),
                           f"Dân tộc: {person.ethnicity}")  # fmt: skip
                below(sheet, how, Entry("Quê quán", None, person.origin), indent=10)
                sheet.para(f"CMND số: {person.old_id or '-/-'}")
                sheet.skip(16)

        return fill

    def changed(sheet: Sheet) -> None:
        sheet.para("ĐIỀU CHỈNH THAY ĐỔI", align="center", style=BOLD, after=6)
        own = dice.fork("changes")
        moved, year = near(book.home, own, book.split), book.issued.year + own.whole(1, 4)
        who = book.people[-1][0]
        sheet.para(f"Nội dung điều chỉnh, thay đổi: Ngày 12/5/{year} {who.address_word.lower()} {who.name} chuyển đến "
                   f"{moved.full}.", style=PLAIN, align="justify")  # fmt: skip
        sheet.para("Cán bộ đăng ký", align="right", style=ITALIC, after=34)
        sheet.para(book.registrar, align="right", style=BOLD)

    return (head, *(two(begin) for begin in range(0, len(book.people), 2)), changed)


BOOKS_DRAWN: tuple[Folded, ...] = (
    Folded("book_in_a_grid", _in_a_grid, 11.5, margins=(60, 46, 46)),
    Folded("book_cells_by_hand", _cells_by_hand, 11.0, page=A5, margins=(36, 30, 36)),
    Folded("book_with_changes", _with_changes, 11.5, page=A5, margins=(40, 30, 40)),
)
