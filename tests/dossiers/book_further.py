"""Further household books, in other wordings and orders than `household_book` has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.book_facts import Book, book_of, files_of, known, member_page, signature
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5
from tests.dossiers.faces import Face, Folded
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, below, pair, side_by_side
from tests.dossiers.people import Person
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, bold
from tests.dossiers.wording import date_slashed


def _two_on_a_page(cast: Cast, dice: Dice) -> Sequence[Face]:
    """Copied onto A4: the cover over the head's page, then two members on each sheet, one over the other."""
    book, how = book_of(cast, dice, most=4, least=4), Pairing(value=BOLD)

    def first(sheet: Sheet) -> None:
        state_heading(sheet, spell=1)
        sheet.skip(20)
        titled(sheet, "SỔ HỘ KHẨU", size=12, after=16)
        sheet.put("number", book.number)
        sheet.para(f"Số: {book.number}", align="center", style=BOLD, after=60)
        pair(sheet, how, Entry("Họ và tên chủ hộ", "head_name", book.head.upper_name),
             Entry("Nơi thường trú", "permanent_residence", book.residence), hang=0)  # fmt: skip
        signature(sheet, book, dice.fork("sign"))
        files_of(sheet, dice.fork("files"))

    def two(begin: int) -> Face:
        def fill(sheet: Sheet) -> None:
            for number in (begin, begin + 1):
                member_page(sheet, book, book.people[number], dice.fork(f"member{number}"), how)
                sheet.skip(26)

        return fill

    return first, two(0), two(2)


def _other_words(cast: Cast, dice: Dice) -> Sequence[Face]:
    """A book with words of its own: the number behind its name, "Chủ hộ", the address below, short member pages."""
    book, how = book_of(cast, dice, number="{m}/ĐKHK"), Pairing(value=BOLD, leader=dice.pick([".", ""]))

    def first(sheet: Sheet) -> None:
        state_heading(sheet, spell=0)
        sheet.skip(14)
        titled(sheet, "SỔ HỘ KHẨU GIA ĐÌNH", size=6)
        sheet.put("number", book.number)
        sheet.para("Sổ hộ khẩu số: ", bold(book.number), align="center", after=8)
        pair(sheet, how, Entry("Chủ hộ", "head_name", book.head.name))
        below(sheet, replace(how, leader=""), Entry("Nơi đăng ký hộ khẩu thường trú", "permanent_residence",
                                                    book.residence), indent=8)  # fmt: skip
        signature(sheet, book, dice.fork("sign"))

    def member(person: Person, relation: str) -> Face:
        def fill(sheet: Sheet) -> None:
            _short_page(sheet, book, person, relation)

        return fill

    return (first, *(member(person, relation) for person, relation in book.people))


def _short_page(sheet: Sheet, book: Book, person: Person, relation: str) -> None:
    how = Pairing(value=PLAIN)
    sheet.put("member_names", [*known(sheet), person.upper_name])
    pair(sheet, Pairing(value=BOLD), Entry("1. Họ và tên khai sinh", None, person.upper_name),
         Entry("2. Họ và tên thường gọi", None, person.name))  # fmt: skip
    side_by_side(sheet, how, (0.56, 0.44), Entry("3. Sinh ngày", None, date_slashed(person.birth)),
                 Entry("4. Nam, nữ", None, person.sex))  # fmt: skip
    pair(sheet, how, Entry("5. Quan hệ với chủ hộ", None, relation), Entry("6. Quê quán", None, person.origin),
         Entry("7. Dân tộc", None, person.ethnicity), Entry("8. Số CMND", None, person.old_id or "chưa cấp"),
         Entry("9. Nơi thường trú trước khi chuyển đến", None, person.origin), hang=0)  # fmt: skip
    sheet.para("Cán bộ đăng ký", align="right", style=ITALIC, after=36)
    sheet.para(book.registrar, align="right", style=BOLD)


def _whole_on_a_page(cast: Cast, dice: Dice) -> Sequence[Face]:
    """An excerpt on one page of A4: the household above, everybody in a ruled table of other heads below."""
    book, how = book_of(cast, dice, number="{n}"), Pairing(value=BOLD)
    heads = ("Số TT", "Họ, chữ đệm và tên", "Quan hệ với chủ hộ", "Ngày, tháng, năm sinh", "Giới tính",
             "Nghề nghiệp")  # fmt: skip

    def only(sheet: Sheet) -> None:
        state_heading(sheet, spell=1)
        sheet.skip(10)
        titled(sheet, "SỔ HỘ KHẨU", size=8)
        sheet.put("number", book.number)
        sheet.para(f"Số: {book.number}", align="center", after=6)
        pair(sheet, how, Entry("Họ và tên chủ hộ", "head_name", book.head.upper_name),
             Entry("Địa chỉ thường trú", "permanent_residence", book.residence), hang=0)  # fmt: skip
        sheet.para("Thành viên trong hộ:", style=BOLD, after=3)
        rows: list[list[list[Item]]] = [[[bold(head)] for head in heads]]
        for number, (person, relation) in enumerate(book.people, 1):
            sheet.put("member_names", [*known(sheet), person.upper_name])
            values = (str(number), person.upper_name, relation, date_slashed(person.birth), person.sex, "Làm nông")
            rows.append([[value] for value in values])
        sheet.table((0.08, 0.32, 0.15, 0.18, 0.1, 0.17), rows, pad=4)
        signature(sheet, book, dice.fork("sign"))

    return (only,)


BOOKS_FURTHER: tuple[Folded, ...] = (
    Folded("book_two_on_a_page", _two_on_a_page, 12.0),
    Folded("book_other_words", _other_words, 11.0, page=A5, margins=(38, 28, 36)),
    Folded("book_whole_on_a_page", _whole_on_a_page, 12.0),
)
