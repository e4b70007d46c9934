"""What household books say (sổ hộ khẩu), and the parts that their pages have in common.

Canonical values: `number` as printed behind "Số"; `member_names` everybody who has a page, or a row, of his own in the
order of the book, the head of the household too where he has one; `permanent_residence` where the household lives, not
where somebody came from.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.offices import seal_text
from tests.dossiers.pairs import Pairing, pair, side_by_side
from tests.dossiers.people import Person, invent_child, invent_person, officer_name
from tests.dossiers.places import Place, near
from tests.dossiers.truth import Split
from tests.dossiers.typeset import BOLD, ITALIC, Item, pen
from tests.dossiers.wording import date_long, date_slashed

_WORK = ("Làm nông", "Giáo viên", "Buôn bán", "Công nhân", "Học sinh", "Cán bộ hưu trí")
_FAITHS = ("Không", "Không", "Phật giáo", "Thiên Chúa giáo")
_FROM = ("Sổ cũ chuyển sang", "Mới sinh", "Thôn 2, {place}", "Tổ dân phố 5, {place}")


@dataclass(frozen=True)
class Book:
    """A household: its book's number, head, everybody with his relation to the head, where they live, who signed."""

    number: str
    head: Person
    people: tuple[tuple[Person, str], ...]
    home: Place
    residence: str
    issued: date
    signer: str
    registrar: str
    split: Split


def book_of(cast: Cast, dice: Dice, *, number: str = "{n:09d}", most: int = 4, least: int = 2) -> Book:
    """Return a household with three levels of places, as all of them were when such books were issued."""
    father = invent_person(dice, cast.split, sex="Nam", born=(1950, 1985), old=True)
    mother = invent_person(dice, cast.split, sex="Nữ", born=(father.birth.year, father.birth.year + 6), old=True)
    children = [
        invent_child(father, father, dice, cast.split, (year, year + 1))
        for year in range(father.birth.year + 24, father.birth.year + 33, 3)
    ]
    family = [(father, "Chủ hộ"), (mother, "Vợ"), *((child, "Con") for child in children)]
    issued = date(min(2020, father.birth.year + 34), dice.whole(1, 12), dice.whole(1, 28))
    home = father.home
    said = number.format(n=dice.whole(100_000_000, 580_999_999), m=dice.whole(10, 990), y=issued.year)
    return Book(said, father, tuple(family[: dice.whole(least, most)]), home, father.residence, issued,
                officer_name(dice, cast.split), officer_name(dice, cast.split), cast.split)  # fmt: skip


def police(book: Book) -> tuple[str, str]:
    """Return the police that issue a book, as a title and as a seal."""
    unit = book.home.district
    return f"TRƯỞNG CÔNG AN {unit.upper()}", seal_text("Công an", book.home, unit)


def signature(sheet: Sheet, book: Book, dice: Dice, *, by_pen: bool = False, part: float = 0.36) -> None:
    """Print the day, the chief of police and the seal at the right."""
    title, seal = police(book)
    day = f"Ngày {date_long(book.issued).removeprefix('ngày ')}"

    def right() -> None:
        sheet.para(pen(day) if by_pen else day, align="center", style=ITALIC, after=1)
        signed(sheet, (title,), book.signer, dice, Signing(seal))

    sheet.skip(6)
    sheet.columns((part, 1.0, right))


def files_of(sheet: Sheet, dice: Dice) -> None:
    """Print the numbers of the registers that a book stands in, which are none of the book's own."""
    sheet.para(f"Hồ sơ hộ khẩu số: {dice.whole(10, 9999)}")
    sheet.para(f"Sổ đăng ký thường trú số: {dice.whole(1, 40)}   Tờ số: {dice.whole(1, 199)}")


def member_page(
    sheet: Sheet, book: Book, member: tuple[Person, str], dice: Dice, how: Pairing, *, by_pen: bool = False
) -> None:
    """Print one person's page: relation, names, birth, origin, papers, work, where from, who registered."""

    def entry(label: str, printed: str) -> Entry:
        return Entry(label, None, printed, by_pen=by_pen and bool(printed))

    person, relation = member
    name = person.upper_name if how.value.bold else person.name
    head = relation == "Chủ hộ"
    items: list[Item] = ["CHỦ HỘ"] if head else ["Quan hệ với chủ hộ: ", pen(relation) if by_pen else relation]
    sheet.para(*items, style=BOLD, align="center" if head else "left", after=4)
    sheet.put("member_names", [*known(sheet), name], by_pen=by_pen)
    pair(sheet, how, entry("Họ và tên", name), entry("Họ và tên gọi khác (nếu có)", ""))
    plain = Pairing(label=how.label, value=how.value)
    side_by_side(sheet, plain, (0.62, 0.38), entry("Ngày, tháng, năm sinh", date_slashed(person.birth)),
                 entry("Giới tính", person.sex))  # fmt: skip
    pair(sheet, how, entry("Nguyên quán", person.origin), hang=0)
    side_by_side(sheet, plain, (0.5, 0.5), entry("Dân tộc", person.ethnicity), entry("Tôn giáo", dice.pick(_FAITHS)))
    side_by_side(sheet, plain, (0.55, 0.45), entry("CMND số", person.old_id), entry("Hộ chiếu số", ""))
    pair(sheet, how, entry("Nghề nghiệp, nơi làm việc", dice.pick(_WORK)), hang=0)
    came = dice.pick(_FROM).format(place=near(book.home, dice, book.split).full)
    pair(sheet, how, entry("Chuyển đến ngày", date_slashed(book.issued)),
         entry("Nơi thường trú trước khi chuyển đến", came), hang=0)  # fmt: skip

    def right() -> None:
        sheet.para("CÁN BỘ ĐĂNG KÝ", align="center", style=BOLD, after=0)
        signed(sheet, ("(Ký, ghi rõ họ tên)",), book.registrar, dice, Signing(title=ITALIC))

    sheet.columns((0.4, 1.0, right))
    pair(sheet, how, entry("Lý do xóa đăng ký thường trú", ""))


def known(sheet: Sheet) -> list[str]:
    """Return the members that are noted on a sheet so far."""
    names = sheet.fields.get("member_names", [])
    return list(names) if isinstance(names, list) else []
