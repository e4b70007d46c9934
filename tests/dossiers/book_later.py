"""Household books as extracts, as a program prints them, with members in cells, and as old books of typed pages.

Canonical values as in `book_facts`; officers, neighbours, and who came and went in a list of changes, are in no field.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.dossiers.blocks import state_heading
from tests.dossiers.book_facts import Book, book_of, files_of, police
from tests.dossiers.book_later_words import Telling, household_of, number_of, print_title
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5
from tests.dossiers.faces import Face, Folded
from tests.dossiers.further_feet import End, PartHeads, end
from tests.dossiers.further_marks import asides, clerks, copied, typewritten
from tests.dossiers.further_rows import SLIM, Ways
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style
from tests.dossiers.wording import date_long, date_slashed

_FLAT = ("tiles", "till", "shaded", "zebra", "flush", "typed", "piped", "coded", "decimal", "remarks", "arrows", "six")
"""Ways that take little of a page's height."""


def _above(sheet: Sheet, book: Book, dice: Dice) -> None:
    """Print the police or the state, and the title."""
    unit, district = f"CÔNG AN {book.home.commune.upper()}", f"CÔNG AN {book.home.district.upper()}"
    if dice.chance(0.5):
        sheet.columns((0.0, 0.4, lambda: sheet.para(dice.pick([unit, district]), align="center", style=BOLD)),
                      (0.42, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))  # fmt: skip
    elif dice.chance(0.7):
        state_heading(sheet, spell=dice.whole(0, 3))
    if dice.chance(0.3):
        sheet.para(dice.pick(["Mẫu HK02", "Mẫu HK08 ban hành theo TT 36/2014", "NK3a", "Mẫu NK4"]), align="right",
                   style=Style(italic=True, size=sheet.look.size - 3))  # fmt: skip
    sheet.skip(4)
    print_title(sheet, dice)


def _below(sheet: Sheet, book: Book, dice: Dice) -> None:
    """Print who signs and what stands around."""
    asides(sheet, dice, book.split)
    title, seal = police(book)
    day = dice.pick([f"Ngày {date_slashed(book.issued)}", f"{book.home.commune_name}, {date_long(book.issued)}", ""])
    titles = dice.pick([[title], ["KT. " + title, title.replace("TRƯỞNG", "PHÓ TRƯỞNG", 1)], ["TRƯỞNG CÔNG AN"]])
    forms = ("right", "left", "middle", "row", "beside")
    end(sheet, dice, End(titles, book.signer, day, seal, clerks(dice, book.split), forms=forms))
    copied(sheet, dice, book.split, 0.4)


def _extract(cast: Cast, dice: Dice) -> Sequence[Face]:
    """An extract on one page, often typed: number, head and home in sentences, then a sentence or a line a member."""
    book = book_of(cast, dice, number=dice.pick(["{n}", "{m}/{y}", "{m}"]), most=5, least=2)
    telling = Telling(book, dice, 5)

    def only(sheet: Sheet) -> None:
        own = dice.fork("page")
        if own.chance(0.5):
            typewritten(sheet)
        _above(sheet, book, own)
        number, told = number_of(book, own), household_of(book, own)
        record(sheet, number.entry, *(each.entry for each in told))
        name, home = sheet.fields["head_name"], book.residence
        lead = own.pick([
            f"{number.label} {book.number} cấp cho hộ {name}, thường trú tại {home}.",
            f"Trích {number.label.lower()}: {book.number}; chủ hộ: {name}; địa chỉ: {home}.",
            f"Theo tàng thư, hộ ông (bà) {name} ở {home} được cấp sổ hộ khẩu số {book.number}.",
            f"Hộ {name}, sổ hộ khẩu số {book.number}. Nơi thường trú: {home}.",
        ])  # fmt: skip
        sheet.para(lead, first=own.pick([0.0, 22.0]), align="justify", after=5)
        sheet.para(own.pick(["Gồm các nhân khẩu sau:", "Trong hộ có:", "Những người cùng hộ:", "Nhân khẩu:"]), after=3)
        mark = own.pick(["{n}. ", "{n}/ ", "- ", "{n}) ", "* "])
        joint, labelled = own.pick([", ", "; ", " - "]), own.chance(0.5)
        style = own.pick([PLAIN, BOLD])
        for place in range(len(book.people)):
            items: list[Item] = [mark.format(n=place + 1)]
            for count, fact in enumerate(telling.facts(sheet, place)):
                is_name = fact.label == telling.called
                label = "" if (is_name and not labelled) or (count and not labelled) else f"{fact.label}: "
                items += [joint if count else "", label, Run(fact.entry.printed, style if is_name else PLAIN)]
            sheet.para(*items, ".", hang=18, after=3)
        _below(sheet, book, own)

    return (only,)


def _by_program(cast: Cast, dice: Dice) -> Sequence[Face]:
    """A print of the register: the household, then each member under a heading, all in one way of a program."""
    book = book_of(cast, dice, number=dice.pick(["{n}", "{m}/{y}"]), most=4, least=2)
    telling = Telling(book, dice, 5)

    def only(sheet: Sheet) -> None:
        own = dice.fork("page")
        _above(sheet, book, own)
        ways, heads = Ways(sheet, own, _FLAT), PartHeads(sheet, own)
        told = [number_of(book, own), *household_of(book, own)]
        if own.chance(0.3):
            told = [*told[1:], told[0]]
        heads.put(own.pick(["Thông tin hộ", "Hộ gia đình", "Chủ hộ và nơi thường trú"]))
        ways.part()
        ways.put(*told)
        word = own.pick(["Nhân khẩu {n}", "Thành viên thứ {n}", "Người thứ {n}", "{n}. {r}", "{r}"])
        for place, (_, relation) in enumerate(book.people):
            sheet.skip(2)
            heads.put(word.format(n=place + 1, r=relation))
            ways.part()
            ways.put(*telling.facts(sheet, place))
        _below(sheet, book, own)

    return (only,)


def _in_cells(cast: Cast, dice: Dice) -> Sequence[Face]:
    """A lying sheet: the household in a column at the left, members in ruled cells of several lines beside it."""
    book = book_of(cast, dice, number=dice.pick(["{n}", "{m}", "{m}/{y}"]), most=4, least=2)
    telling = Telling(book, dice, 5)

    def only(sheet: Sheet) -> None:
        own = dice.fork("page")
        _above(sheet, book, own)
        fork, share = own.fork("side"), own.pick([0.3, 0.34])

        def side() -> None:
            Ways(sheet, fork.fork("way"), SLIM).put(
                number_of(book, fork.fork("n")), *household_of(book, fork.fork("h"))
            )
            files_of(sheet, fork.fork("files"))

        def members() -> None:
            small, label = Style(size=sheet.look.size - 0.5), own.pick([PLAIN, ITALIC, BOLD])
            told = [telling.facts(sheet, place) for place in range(len(book.people))]
            for start in range(0, len(told), 2):
                pair = told[start : start + 2]
                columns: list[list[Line]] = [
                    [([Run(f"{fact.label}: ", label), fact.entry.printed], small) for fact in facts] for facts in pair
                ]
                cells(sheet, [1 / len(pair)] * len(pair), columns, ruled=True, pad=5)

        if own.chance(0.75):
            sheet.columns((0.0, share - 0.02, side), (share, 1.0, members))
        else:
            sheet.columns((0.0, 0.98 - share, members), (1.0 - share, 1.0, side))
        _below(sheet, book, own)

    return (only,)


def _old_pages(cast: Cast, dice: Dice) -> Sequence[Face]:
    """A small book typed long ago: the head's page, two members a page over dots, at last who came and went."""
    book = book_of(cast, dice, number=dice.pick(["{m}", "{m}/{y}"]), most=4, least=2)
    telling, marks = Telling(book, dice, 4), dice.pick([".", "_", "-"])

    def blanks(sheet: Sheet, told: Sequence[Said]) -> None:
        for fact in told:
            sheet.para(f"{fact.label} : {fact.entry.printed} ", Leader(mark=marks), after=3)

    def head(sheet: Sheet) -> None:
        own = dice.fork("head")
        typewritten(sheet)
        _above(sheet, book, own)
        told = [number_of(book, own), *household_of(book, own)]
        record(sheet, *(each.entry for each in told))
        blanks(sheet, told if own.chance(0.7) else [*told[1:], told[0]])
        files_of(sheet, own)
        _below(sheet, book, own)

    def page(start: int) -> Callable[[Sheet], None]:
        def fill(sheet: Sheet) -> None:
            typewritten(sheet)
            for place in range(start, min(start + 2, len(book.people))):
                top = sheet.y
                blanks(sheet, telling.facts(sheet, place))
                sheet.skip(4)
                sheet.draw.rectangle([sheet.left - 5 * POINT, top - 3 * POINT, sheet.right + 5 * POINT, sheet.y],
                                     outline=sheet.look.ink, width=3)  # fmt: skip
                sheet.skip(10)
            sheet.para(f"- {start // 2 + 2} -", align="center")

        return fill

    def changes(sheet: Sheet) -> None:
        typewritten(sheet)
        own = dice.fork("changes")
        sheet.para(own.pick(["NHỮNG THAY ĐỔI", "ĐIỀU CHỈNH THAY ĐỔI", "Ghi chú"]), align="center", style=BOLD, after=6)
        for _ in range(own.whole(1, 3)):
            who = officer_name(own, book.split)
            sheet.para(f"{date_slashed(book.issued)} : {who} {own.pick(['xóa tên', 'nhập hộ', 'tạm vắng'])}", after=2)

    pages = [page(start) for start in range(0, len(book.people), 2)]
    return (head, *pages, changes) if dice.chance(0.4) else (head, *pages)


BOOKS_LATEST: tuple[Folded, ...] = (
    Folded("book_extract", _extract, 12.5),
    Folded("book_by_program", _by_program, 11.5),
    Folded("book_in_cells", _in_cells, 11.5, page=A4_LANDSCAPE, margins=(50, 44, 42)),
    Folded("book_typed_pages", _old_pages, 10.5, page=A5, margins=(40, 32, 38)),
)
