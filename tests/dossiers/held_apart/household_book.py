"""Held-apart household books: see README.md before reading on.

Canonical values: `member_names` everybody who has a record of his own, the head first; the rest as written.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5, Drawn, Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.held_apart.parts import Bound, Layout, dated, penned
from tests.dossiers.offices import seal_text
from tests.dossiers.pairs import Pairing, pair, record
from tests.dossiers.people import Person, invent_child, invent_person
from tests.dossiers.places import address, invent_place
from tests.dossiers.typeset import BOLD, ITALIC, PEN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_long, date_short, date_slashed

_WORKS = ("Làm ruộng", "Giáo viên", "Thợ hồ", "Buôn bán nhỏ", "Ngư dân", "Nội trợ")
_AT_SCHOOL = range(6, 18)
_GROWN = 18
_BETWEEN_BIRTHS = 320  # days, at least
_FAITHS = ("Không", "Phật giáo", "Công giáo", "Cao Đài")


@dataclass(frozen=True)
class _Member:
    person: Person
    relation: str


@dataclass(frozen=True)
class _Book:
    facts: Facts
    members: tuple[_Member, ...]
    police: str
    seal: str
    day: date

    def work(self, person: Person, dice: Dice) -> str:
        """Return what a member does at the day of the book."""
        age = self.day.year - person.birth.year
        return "Học sinh" if age in _AT_SCHOOL else "Còn nhỏ" if age < _AT_SCHOOL[0] else dice.pick(_WORKS)


def _book(cast: Cast, dice: Dice, *, old_number: bool = False) -> _Book:
    """Return a household of three to five with one address; books were given until 2021, before the two levels."""
    place = cast.father.home if cast.father.home.old else invent_place(dice, cast.split, old=True)
    residence = cast.father.residence if cast.father.home.old else address(place, dice, cast.split)
    head = cast.father
    elder = invent_person(dice, cast.split, sex="Nữ", born=(1938, 1955), old=True)
    second = invent_child(cast.mother, head, dice, cast.split, (2006, 2018))
    while second.name == cast.child.name or abs((second.birth - cast.child.birth).days) < _BETWEEN_BIRTHS:
        second = invent_child(cast.mother, head, dice, cast.split, (2006, 2018))
    sibling = "Con" if second.birth.year >= cast.mother.birth.year + _GROWN else "Em"
    members = [_Member(head, "Chủ hộ"), _Member(cast.mother, "Vợ"), _Member(cast.child, "Con"),
               _Member(second, sibling), _Member(elder, "Mẹ")]  # fmt: skip
    day = date(2019, 2, 1) + timedelta(days=dice.whole(0, 870))
    members = [member for member in members if member.person.birth < day][: dice.whole(3, 5)]
    unit = place.district or place.commune
    number = f"{dice.whole(1000, 99999)}" if old_number else f"{place.code[1:]}0{dice.whole(100_000, 999_999)}"
    printed = {
        "number": number,
        "head_name": head.upper_name if dice.chance(0.4) else head.name,
        "permanent_residence": residence,
        "_file": str(dice.whole(10, 2400)),
        "_register": f"{dice.whole(1, 30):02d}",
        "_sheet": str(dice.whole(1, 100)),
    }
    police = f"CÔNG AN {unit.upper()}"
    return _Book(Facts(printed, {}), tuple(members), police, seal_text(police, place), day)


def _head_page(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The first inner page of the book of 2006: number, head, address by hand, numbers of files at the foot."""
    book = _book(cast, dice)
    facts, how = book.facts, Pairing(value=Style(dots=True), leader=".")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(26)
    sheet.para("SỔ HỘ KHẨU", align="center", style=Style(bold=True, size=sheet.look.size + 10), after=4)
    record(sheet, *penned(facts, number=""))
    sheet.para("Số: ", Run(facts["number"], PEN), align="center", after=18)
    pair(sheet, how, *penned(facts, head_name="Họ và tên chủ hộ", permanent_residence="Nơi thường trú"), hang=0)
    sheet.skip(12)

    def officer() -> None:
        day = book.day
        parts: list[Item] = ["Ngày ", Run(f"{day.day:02d}", PEN), " tháng ", Run(f"{day.month:02d}", PEN), " năm ",
                             Run(str(day.year), PEN)]  # fmt: skip
        sheet.para(*parts, align="center", style=ITALIC, after=0)
        sheet.para(book.police, align="center", style=BOLD, after=0)
        signed(sheet, ["TRƯỞNG CÔNG AN"], cast.signer, dice, Signing(book.seal))

    sheet.columns((0.34, 1.0, officer))
    sheet.skip(16)
    pair(sheet, how, *penned(facts, _file="Hồ sơ hộ khẩu số", _register="Sổ đăng ký thường trú số", _sheet="Tờ số"))


def _member_page(sheet: Sheet, cast: Cast, dice: Dice, start: int) -> None:
    """A page with two people's records by hand, each with who registered it."""
    book = _book(cast, dice)
    shown = book.members[start : start + 2]
    sheet.put("member_names", [member.person.name for member in shown], by_pen=True)
    for member in shown:
        person = member.person
        if member.relation == "Chủ hộ":
            sheet.para("CHỦ HỘ", align="center", style=BOLD, after=2)
        else:
            sheet.para(bold("Quan hệ với chủ hộ: "), Run(member.relation, Style(pen=True, dots=True)), Leader())
        lines: tuple[tuple[tuple[str, str], ...], ...] = (
            (("Họ và tên", person.name),), (("Họ và tên gọi khác (nếu có)", ""),),
            (("Ngày, tháng, năm sinh", date_slashed(person.birth)), ("Giới tính", person.sex)),
            (("Quê quán", person.origin),),
            (("Dân tộc", person.ethnicity), ("Tôn giáo", dice.pick(_FAITHS))),
            (("CMND số", person.old_id or person.id_number if person.birth.year < 2006 else ""), ("Hộ chiếu số", "")),
            (("Nghề nghiệp, nơi làm việc", book.work(person, dice)),),
            (("Nơi thường trú trước khi chuyển đến", ""),),
        )  # fmt: skip
        for line in lines:
            items: list[Item] = []
            for label, value in line:
                items += [f"{label}: ", *([Run(value, Style(pen=True, dots=True))] if value else []), Leader()]
            sheet.para(*items)
        sheet.columns((0.5, 1.0, lambda: sheet.para("CÁN BỘ ĐĂNG KÝ", align="center", style=BOLD, after=34)))


def _first_members(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    _member_page(sheet, cast, dice, 0)


def _next_members(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    _member_page(sheet, cast, dice, 2)


def _copied_spread(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Two inner pages copied on one wide sheet: the head's page typed at the left, a record at the right."""
    book = _book(cast, dice)
    facts, how = book.facts, Pairing(value=BOLD, leader=".")
    head = book.members[0].person
    sheet.put("member_names", [head.name])

    def left() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(20)
        sheet.para("SỔ HỘ KHẨU", align="center", style=Style(bold=True, size=sheet.look.size + 8), after=4)
        record(sheet, facts.entry("", "number"))
        sheet.para("Số: ", bold(facts["number"]), align="center", after=14)
        pair(sheet, how, *entries_of(facts, head_name="Họ và tên chủ hộ", permanent_residence="Nơi thường trú"), hang=0)
        sheet.skip(10)

        def officer() -> None:
            dated(sheet, date_long(book.day).capitalize())
            signed(sheet, ["TRƯỞNG CÔNG AN"], cast.signer, dice, Signing(book.seal))

        sheet.columns((0.3, 1.0, officer))
        sheet.para(f"Hồ sơ hộ khẩu số: {facts['_file']}", Leader(blank=True), f"Tờ số: {facts['_sheet']}")

    def right() -> None:
        sheet.para("CHỦ HỘ", align="center", style=BOLD, after=6)
        record_of_head = Facts({"_a": head.name, "_b": date_slashed(head.birth), "_c": head.sex, "_d": head.origin,
                                "_e": head.ethnicity, "_f": dice.pick(_FAITHS), "_g": head.old_id or head.id_number,
                                "_h": book.work(head, dice), "_i": date_slashed(book.day)}, {})  # fmt: skip
        pair(sheet, how, *entries_of(record_of_head, _a="Họ và tên", _b="Ngày, tháng, năm sinh", _c="Giới tính",
                                     _d="Nguyên quán", _e="Dân tộc", _f="Tôn giáo", _g="Số CMND",
                                     _h="Nghề nghiệp, nơi làm việc", _i="Chuyển đến ngày"), hang=0)  # fmt: skip
        sheet.para("Nơi thường trú trước khi chuyển đến: ", Leader(), after=14)
        sheet.columns((0.45, 1.0, lambda: sheet.para("CÁN BỘ ĐĂNG KÝ", align="center", style=BOLD, after=40)))

    top = sheet.y
    sheet.columns((0.0, 0.47, left), (0.53, 1.0, right))
    middle = (sheet.left + sheet.right) / 2
    sheet.draw.line([(middle, top - 40), (middle, sheet.floor)], fill=(150, 150, 154), width=4)


def _family_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An older book on one sheet: members in a ruled table by hand below the head's lines."""
    book = _book(cast, dice, old_number=True)
    facts, how = book.facts, Pairing(value=Style(dots=True), leader=".")
    sheet.put("member_names", [member.person.name for member in book.members], by_pen=True)
    sheet.columns(
        (0.0, 0.42, lambda: sheet.para(book.police, align="center", style=BOLD)),
        (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(8)
    sheet.para("SỔ HỘ KHẨU GIA ĐÌNH", align="center", style=Style(bold=True, size=sheet.look.size + 6), after=2)
    record(sheet, *penned(facts, number=""))
    sheet.para("Số ", Run(facts["number"], PEN), align="center", after=6)
    pair(sheet, how, *penned(facts, head_name="Chủ hộ", permanent_residence="Nơi đăng ký hộ khẩu thường trú"), hang=0)
    sheet.skip(4)
    heads = ("Số TT", "Họ và tên", "Quan hệ với chủ hộ", "Ngày sinh", "Nam, nữ", "Nghề nghiệp")
    rows: list[list[list[Item]]] = [[[bold(head)] for head in heads]]
    for number, member in enumerate(book.members, 1):
        person = member.person
        texts = (person.name, member.relation, date_short(person.birth), person.sex, book.work(person, dice))
        written: list[list[Item]] = [[Run(text, PEN)] for text in texts]
        rows.append([[str(number)], *written])
    sheet.table((0.08, 0.3, 0.15, 0.17, 0.1, 0.2), rows, aligns=("center", *["left"] * 5), pad=4)
    sheet.skip(12)

    def officer() -> None:
        dated(sheet, date_long(book.day).capitalize())
        signed(sheet, ["TRƯỞNG CÔNG AN"], cast.signer, dice, Signing(book.seal))

    sheet.columns((0.48, 1.0, officer))


_PAGE = (40.0, 34.0, 40.0)
HOUSEHOLD_BOOK: tuple[Layout, ...] = (
    Bound("held_household_book_of_2006", (Drawn("held_household_book_of_2006", _head_page, 11.5, A5, _PAGE),
                                          Drawn("held_household_book_of_2006", _first_members, 10.5, A5, _PAGE),
                                          Drawn("held_household_book_of_2006", _next_members, 10.5, A5, _PAGE))),
    Drawn("held_household_book_copied_spread", _copied_spread, 13.0, A4_LANDSCAPE, (50, 50, 56)),
    Drawn("held_household_book_family_table", _family_table, 12.5),
)  # fmt: skip
