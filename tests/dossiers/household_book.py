"""Household books (sổ hộ khẩu): a small book whose cover, head and members lie on scans one by one or two by two.

Canonical values as in `book_facts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.book_chance import BOOKS_CHANCE
from tests.dossiers.book_drawn import BOOKS_DRAWN
from tests.dossiers.book_facts import Book, book_of, files_of, known, member_page, signature
from tests.dossiers.book_further import BOOKS_FURTHER
from tests.dossiers.book_later import BOOKS_LATEST
from tests.dossiers.book_met import BOOKS_MET
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5, pick_layout
from tests.dossiers.faces import Face, Folded, emblem, folded_paper
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, pair
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Style, bold, pen
from tests.dossiers.wording import date_slashed


def _cover(book: Book, *, colour: bool) -> Face:
    def fill(sheet: Sheet) -> None:
        state_heading(sheet, spell=0)
        sheet.skip(24)
        emblem(sheet, 64)
        sheet.skip(30)
        sheet.para("SỔ HỘ KHẨU", align="center", after=20,
                   style=Style(bold=True, size=sheet.look.size + 14, colour=RED if colour else None))  # fmt: skip
        sheet.para(f"Số: {book.number}", align="center", style=BOLD)
        sheet.put("number", book.number)

    return fill


def _head(book: Book, dice: Dice, how: Pairing, *, by_pen: bool = False, number: bool = True) -> Face:
    def entry(label: str, key: str, printed: str) -> Entry:
        return Entry(label, key, printed, by_pen=by_pen)

    def fill(sheet: Sheet) -> None:
        titled(sheet, "SỔ HỘ KHẨU", size=4)
        if number:
            sheet.put("number", book.number, by_pen=by_pen)
            sheet.para("Số: ", pen(book.number) if by_pen else bold(book.number), align="center")
        pair(sheet, how, entry("Họ và tên chủ hộ", "head_name",
                               book.head.upper_name if how.value.bold else book.head.name),
             entry("Nơi thường trú", "permanent_residence", book.residence), hang=0)  # fmt: skip
        signature(sheet, book, dice.fork("sign"), by_pen=by_pen)
        files_of(sheet, dice.fork("files"))

    return fill


def _member(book: Book, number: int, dice: Dice, how: Pairing, *, by_pen: bool = False) -> Face:
    def fill(sheet: Sheet) -> None:
        member_page(sheet, book, book.people[number], dice.fork(f"member{number}"), how, by_pen=by_pen)

    return fill


def _pages(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Printed by computer: the cover, the head and each member on a page of their own."""
    book, how = book_of(cast, dice), Pairing(value=dice.pick([BOLD, PLAIN]), leader=dice.pick([".", ""]))
    members = [_member(book, number, dice, how) for number in range(len(book.people))]
    return (_cover(book, colour=True), _head(book, dice, how, number=dice.chance(0.5)), *members)


def _spreads(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Two pages of the open book on each scan."""
    book, how = book_of(cast, dice, number="{n}", most=4, least=4), Pairing(value=BOLD)
    members = [_member(book, number, dice, how) for number in range(4)]
    return (_cover(book, colour=False), _head(book, dice, how), *members)


def _by_pen(cast: Cast, dice: Dice) -> Sequence[Face]:
    """An old book written by hand over dotted lines."""
    book, how = book_of(cast, dice, number="{m}", most=3), Pairing(leader=".", value=PLAIN)
    members = [_member(book, number, dice, how, by_pen=True) for number in range(len(book.people))]
    return (_head(book, dice, how, by_pen=True), *members)


def _rows_of_people(book: Book, *, by_pen: bool = False) -> Callable[[Sheet], None]:
    heads = ("TT", "Họ và tên", "Ngày sinh", "Nam, nữ", "Quan hệ với chủ hộ", "Số CMND")

    def fill(sheet: Sheet) -> None:
        rows: list[list[list[Item]]] = [[[bold(head)] for head in heads]]
        for number, (person, relation) in enumerate(book.people, 1):
            values = (person.name, date_slashed(person.birth), person.sex, relation, person.old_id)
            rows.append([[str(number)]])
            for value in values:
                rows[-1].append([pen(value) if by_pen else value])
            sheet.put("member_names", [*known(sheet), person.name], by_pen=by_pen)
        sheet.table((0.07, 0.31, 0.18, 0.1, 0.16, 0.18), rows, pad=3)

    return fill


def _table_of_1995(cast: Cast, dice: Dice) -> Sequence[Face]:
    """A book of the nineties: the head's page, and everybody in one ruled table on the next."""
    book, how = book_of(cast, dice, number="{m}/{y}"), Pairing(value=BOLD, leader=".")

    def people(sheet: Sheet) -> None:
        sheet.para("NHỮNG NGƯỜI TRONG HỘ", align="center", style=BOLD, after=6)
        _rows_of_people(book)(sheet)
        sheet.skip(8)
        sheet.para("Những thay đổi khác: không.", style=ITALIC)

    return (_head(book, dice, how), people)


BOOKS = (
    Folded("book_pages", _pages, 11.0, page=A5, margins=(40, 30, 40)),
    Folded("book_spreads", _spreads, 10.5, page=A5, margins=(40, 30, 40), scans=((0, 1), (2, 3), (4, 5))),
    Folded("book_by_pen", _by_pen, 11.0, page=A5, margins=(38, 28, 36)),
    Folded("book_1995_table", _table_of_1995, 11.0, page=A5, margins=(34, 26, 36)),
)
BOOKS_LATER = (*BOOKS_DRAWN, *BOOKS_CHANCE, *BOOKS_LATEST, *BOOKS_MET)
VARIANTS: dict[Split, Sequence[Folded]] = {Split.TUNING: (*BOOKS, *BOOKS_FURTHER, *BOOKS_LATER)}


def make_household_book(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the scans of a household's book."""
    return folded_paper("household_book", pick_layout(dice, VARIANTS[cast.split], len(BOOKS_LATER)), cast, dice)
