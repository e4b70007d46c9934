"""Household books set by chance: members as columns of a grid, as rows of a wide table, on pages in any manner.

Canonical values as in `book_facts`; who signed, and what other registers say, is in no field.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.book_facts import Book, book_of, files_of, known, signature
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_press import NARROW, Press, Printer, press_of
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5
from tests.dossiers.faces import Face, Folded, emblem
from tests.dossiers.people import Person
from tests.dossiers.places import near
from tests.dossiers.typeset import BOLD, ITALIC, Item, Style, bold, pen
from tests.dossiers.wording import date_dashed, date_dotted, date_short, date_slashed

_WORK = {"Con": ("Học sinh", "Còn nhỏ", "Công nhân"), "": ("Làm ruộng", "Nội trợ", "Thợ hồ", "Cán bộ thôn")}
_FAITHS = ("Không", "Không", "Phật", "Thiên Chúa")
_NUMBERS = ("Số", "Số sổ", "Sổ hộ khẩu số", "SỐ", "Sổ số", "Số hộ khẩu")
_HEADS = ("Họ và tên chủ hộ", "Chủ hộ", "Tên chủ hộ", "Họ tên chủ hộ", "Họ và tên chủ hộ (chữ in hoa)")
_HOMES = ("Nơi thường trú", "Nơi đăng ký thường trú", "Địa chỉ thường trú", "Nơi ĐKHK thường trú", "Chỗ ở",
          "Nơi đăng ký hộ khẩu thường trú")  # fmt: skip
_NAMES = ("Họ và tên", "Họ, chữ đệm và tên", "Họ tên", "Họ và tên khai sinh", "Họ và tên nhân khẩu")
_TITLES = ("SỔ HỘ KHẨU", "SỔ HỘ KHẨU", "SỔ HỘ KHẨU GIA ĐÌNH", "SỔ HỘ KHẨU (BẢN SAO)")
_DATES = (date_slashed, date_slashed, date_dashed, date_short, date_dotted)
_OTHERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("relation", ("Quan hệ với chủ hộ", "Quan hệ", "QH với chủ hộ")),
    ("born", ("Ngày, tháng, năm sinh", "Ngày sinh", "Sinh ngày", "NTNS")),
    ("sex", ("Giới tính", "Nam, nữ", "Nam/nữ")),
    ("people", ("Dân tộc",)),
    ("faith", ("Tôn giáo",)),
    ("origin", ("Quê quán", "Nguyên quán", "Nơi sinh")),
    ("paper", ("CMND số", "Số CMND", "Số CMND/CCCD", "Giấy CMND")),
    ("work", ("Nghề nghiệp", "Nghề nghiệp, nơi làm việc")),
    ("came", ("Chuyển đến ngày", "Ngày đăng ký", "Đến ngày")),
    ("before", ("Nơi thường trú trước khi chuyển đến", "Từ đâu đến", "Nơi ở trước đây")),
)  # fmt: skip
"""What is said of a member besides his name, under which labels."""


def _said_of(book: Book, person: Person, relation: str, dice: Dice, shown: Callable[..., str]) -> dict[str, str]:
    return {
        "relation": relation,
        "born": shown(person.birth),
        "sex": person.sex,
        "people": person.ethnicity,
        "faith": dice.pick(_FAITHS),
        "origin": person.origin,
        "paper": person.old_id or "",
        "work": dice.pick(_WORK.get(relation, _WORK[""])),
        "came": shown(book.issued),
        "before": dice.pick(["Sổ cũ chuyển sang", "Mới sinh", near(book.home, dice, book.split).full]),
    }


def _labels(dice: Dice, most: int) -> list[tuple[str, str]]:
    """Return what a page tells of members, in an order of chance, each with its label; the relation is always told."""
    chosen = [_OTHERS[0], *dice.sample(_OTHERS[1:], dice.whole(3, most))]
    if dice.chance(0.4):
        chosen.append(chosen.pop(0))
    return [(key, dice.pick(labels)) for key, labels in chosen]


def _note(sheet: Sheet, name: str, *, by_pen: bool = False) -> str:
    sheet.put("member_names", [*known(sheet), name], by_pen=by_pen)
    return name


def _title(sheet: Sheet, dice: Dice, *, large: float = 6.0) -> None:
    title = Style(bold=True, size=sheet.look.size + large)
    sheet.para(dice.pick(_TITLES), align="center", style=title, after=4)


def _number(sheet: Sheet, book: Book, dice: Dice) -> None:
    sheet.put("number", book.number)
    joint = dice.pick([": ", ": ", " ", ":"])
    sheet.para(f"{dice.pick(_NUMBERS)}{joint}", bold(book.number), align=dice.pick(["center", "center", "right"]))


def _household(sheet: Sheet, book: Book, dice: Dice, how: Press) -> None:
    """Print the head of the household and where it lives."""
    name = book.head.upper_name if dice.chance(0.6) else book.head.name
    facts = [Said(dice.pick(_HEADS), Entry("", "head_name", name)),
             Said(dice.pick(_HOMES), Entry("", "permanent_residence", book.residence))]  # fmt: skip
    Printer(sheet, how, dice.fork("press")).put(*facts)


def _above(sheet: Sheet, book: Book, dice: Dice, how: Press) -> None:
    """Print state, title, number and household, the number before or behind the household."""
    if dice.chance(0.8):
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(4)
    _title(sheet, dice)
    low = dice.chance(0.25)
    if not low:
        _number(sheet, book, dice)
    _household(sheet, book, dice, how)
    if low:
        _number(sheet, book, dice)
    if dice.chance(0.5):
        files_of(sheet, dice.fork("files"))
    sheet.skip(4)


def _in_columns(cast: Cast, dice: Dice) -> Sequence[Face]:
    """One sheet: a ruled grid with labels at the left and a column for each member, names on its first row or later."""
    book = book_of(cast, dice, number=dice.pick(["{n}", "{m}/{y}", "{m}"]), most=4, least=2)
    how, labels, shown = (
        press_of(dice, ("bullets", "colons", "scored", "stack", "four")),
        _labels(dice, 6),
        dice.pick(_DATES),
    )
    upper, heads, by_pen = dice.chance(0.5), dice.chance(0.6), dice.chance(0.2)
    later = dice.chance(0.2)
    called = dice.pick(_NAMES)

    def only(sheet: Sheet) -> None:
        _above(sheet, book, dice.fork("above"), how)
        names = [_note(sheet, person.upper_name if upper else person.name, by_pen=by_pen) for person, _ in book.people]
        said = [_said_of(book, *each, dice.fork(f"said{place}"), shown) for place, each in enumerate(book.people)]
        rows: list[list[list[Item]]] = []
        if heads:
            count = (f"Nhân khẩu {place + 1}" for place in range(len(names)))
            rows.append([[bold(text)] for text in ("Nội dung", *count)])
        body = [(called, names), *((label, [each[key] for each in said]) for key, label in labels)]
        if later:
            body[0], body[1] = body[1], body[0]
        for label, values in body:
            rows.append([[label]])
            for value in values:
                rows[-1].append([pen(value) if by_pen and value else value])
        first = dice.fork("first").pick([0.2, 0.24])
        sheet.table([first, *[(1 - first) / len(names)] * len(names)], rows, pad=3)
        signature(sheet, book, dice.fork("sign"), part=dice.fork("part").pick([0.5, 0.36]))

    return (only,)


def _in_rows(cast: Cast, dice: Dice) -> Sequence[Face]:
    """A wide table, a member a row, heads and their order of chance; the household above it or on a face before."""
    book = book_of(cast, dice, number=dice.pick(["{n}", "{m}/{y}"]), most=4, least=3)
    how, labels, shown = press_of(dice, NARROW), _labels(dice, 4), dice.pick(_DATES)
    upper, called, apart = dice.chance(0.6), dice.pick(_NAMES), dice.chance(0.35)
    counted = dice.pick(["STT", "TT", "Số TT", ""])

    def above(sheet: Sheet) -> None:
        _above(sheet, book, dice.fork("above"), how)
        signature(sheet, book, dice.fork("sign"), part=0.5)

    def people(sheet: Sheet) -> None:
        if not apart:
            _above(sheet, book, dice.fork("above"), how)
        sheet.para(dice.fork("list").pick(["DANH SÁCH NHÂN KHẨU TRONG HỘ", "Nhân khẩu thường trú:", "CÁC THÀNH VIÊN"]),
                   style=BOLD, after=4)  # fmt: skip
        widths = [0.0 if not counted else 0.05, 0.22, *[0.73 / len(labels)] * len(labels)]
        rows: list[list[list[Item]]] = [[[bold(head)] for head in (counted, called, *(label for _, label in labels))]]
        for place, (person, relation) in enumerate(book.people):
            name = _note(sheet, person.upper_name if upper else person.name)
            said = _said_of(book, person, relation, dice.fork(f"said{place}"), shown)
            rows.append([[text] for text in (str(place + 1), name, *(said[key] for key, _ in labels))])
        if not counted:
            widths, rows = widths[1:], [row[1:] for row in rows]
        sheet.table([width / sum(widths) for width in widths], rows, pad=3)
        sheet.skip(6)
        if not apart:
            signature(sheet, book, dice.fork("sign"), part=0.5)

    return (above, people) if apart else (people,)


def _on_pages(cast: Cast, dice: Dice) -> Sequence[Face]:
    """The small book: cover with or without the household, then a page a member in one manner, labels of chance."""
    book = book_of(cast, dice, number=dice.pick(["{n}", "{m}", "{m}/{y}"]), most=4, least=2)
    how, labels, shown, called = press_of(dice, NARROW), _labels(dice, 8), dice.pick(_DATES), dice.pick(_NAMES)
    upper = dice.chance(0.5)

    def cover(sheet: Sheet) -> None:
        own = dice.fork("cover")
        state_heading(sheet, spell=own.whole(0, 3))
        sheet.skip(20)
        emblem(sheet, 56)
        sheet.skip(20)
        _title(sheet, own, large=12.0)
        _number(sheet, book, own)

    def head(sheet: Sheet) -> None:
        own = dice.fork("head")
        if own.chance(0.5):
            _title(sheet, own)
        _household(sheet, book, own, how)
        signature(sheet, book, dice.fork("sign"))
        files_of(sheet, dice.fork("files"))

    def page(place: int) -> Face:
        def fill(sheet: Sheet) -> None:
            (person, relation), own = book.people[place], dice.fork(f"page{place}")
            name = _note(sheet, person.upper_name if upper else person.name)
            said = _said_of(book, person, relation, own, shown)
            facts = [Said(label, Entry("", None, said[key])) for key, label in labels if said[key]]
            facts.insert(
                dice.fork("place").pick([0, int(labels[0][0] == "relation")]), Said(called, Entry("", None, name))
            )
            if relation == "Chủ hộ" and dice.fork("mark").chance(0.5):
                sheet.para("CHỦ HỘ", align="center", style=BOLD, after=3)
            Printer(sheet, how, dice.fork("press")).put(*facts)
            sheet.skip(8)
            sheet.para("CÁN BỘ ĐĂNG KÝ", align="right", style=BOLD, after=0)
            sheet.para("(Ký, ghi rõ họ tên)", align="right", style=ITALIC, after=30)
            sheet.para(book.registrar, align="right")

        return fill

    return (cover, head, *(page(place) for place in range(len(book.people))))


BOOKS_CHANCE: tuple[Folded, ...] = (
    Folded("book_in_columns", _in_columns, 11.0, margins=(50, 40, 46)),
    Folded("book_in_columns_lying", _in_columns, 11.0, page=A4_LANDSCAPE, margins=(50, 44, 44)),
    Folded("book_in_rows", _in_rows, 11.0, page=A4_LANDSCAPE, margins=(50, 44, 44)),
    Folded("book_on_pages", _on_pages, 11.0, page=A5, margins=(38, 30, 36)),
)
