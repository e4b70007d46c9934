"""What household books of further offices say of a household and its members; canonical values as in `book_facts`."""

from __future__ import annotations

from tests.dossiers.blocks import Entry
from tests.dossiers.book_facts import Book, known
from tests.dossiers.canvas import Sheet
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.people import Person
from tests.dossiers.places import near
from tests.dossiers.typeset import Style
from tests.dossiers.wording import date_dashed, date_dotted, date_short, date_slashed

_DATES = (date_slashed, date_slashed, date_dashed, date_dotted, date_short)
_NUMBERS = ("Số", "Sổ số", "Số sổ hộ khẩu", "Số HK", "Số hồ sơ sổ", "Sổ hộ khẩu số", "Số sổ", "SHK số", "Mã sổ")
_HEADS = ("Họ và tên chủ hộ", "Chủ hộ", "Họ tên chủ hộ", "Tên chủ hộ", "Chủ hộ là ông (bà)", "Người đứng tên chủ hộ",
          "Hộ ông/bà", "Chủ hộ (họ và tên)")  # fmt: skip
_HOMES = ("Nơi thường trú", "Địa chỉ", "Chỗ ở", "Nơi đăng ký thường trú", "Địa chỉ hộ", "Thường trú tại", "Nhà số",
          "Nơi ĐKTT", "Nơi cư trú của hộ", "Địa chỉ thường trú", "Hộ ở tại")  # fmt: skip
_NAMES = ("Họ và tên", "Họ tên", "Tên", "Họ tên nhân khẩu", "Họ, tên", "Họ và tên khai sinh", "Tên thành viên")
_TITLES = (("SỔ HỘ KHẨU",), ("BẢN SAO SỔ HỘ KHẨU",), ("TRÍCH SAO", "SỔ HỘ KHẨU"), ("SỔ HỘ KHẨU GIA ĐÌNH",),
           ("SỔ HỘ KHẨU", "(Trích từ tàng thư)"))  # fmt: skip
_WORKS = ("Làm rẫy", "Học sinh", "Thợ xây", "Nội trợ", "Tài xế", "Hưu trí", "Kế toán", "Còn nhỏ")
_LABELS: dict[str, tuple[str, ...]] = {
    "relation": ("Quan hệ với chủ hộ", "Quan hệ", "QH", "Là gì của chủ hộ", "Quan hệ chủ hộ"),
    "born": ("Sinh ngày", "Ngày sinh", "Sinh", "Ngày, tháng, năm sinh", "NTNS"),
    "sex": ("Giới tính", "Nam/nữ", "Phái", "Giới"),
    "people": ("Dân tộc", "DT"),
    "origin": ("Quê quán", "Nguyên quán", "Nơi sinh", "Sinh quán", "Quê"),
    "paper": ("CMND số", "Số CMND", "Giấy CMND", "Số CMND/ĐDCN"),
    "work": ("Nghề nghiệp", "Nghề", "Việc làm"),
    "from": ("Từ đâu đến", "Chuyển từ", "Nơi ở trước"),
}  # fmt: skip
"""What is told of a member besides his name."""


class Telling:
    """How one book tells of its members: which facts, under which labels, in which order."""

    def __init__(self, book: Book, dice: Dice, most: int) -> None:
        """Choose at most so many facts besides the relation."""
        self._book, self._dice = book, dice
        keys = dice.sample(tuple(_LABELS), dice.whole(2, most))
        self.labels = {
            key: dice.pick(_LABELS[key]) for key in ("relation", *(key for key in keys if key != "relation"))
        }
        self.called, self._shown = dice.pick(_NAMES), dice.pick(_DATES)
        self._upper, self.first = dice.chance(0.5), dice.chance(0.75)

    def name(self, sheet: Sheet, person: Person) -> str:
        """Note a member's name and return it as it is printed."""
        name = person.upper_name if self._upper else person.name
        sheet.put("member_names", [*known(sheet), name])
        return name

    def facts(self, sheet: Sheet, place: int) -> list[Said]:
        """Return what is told of a member, his name first or behind his relation, and note the name."""
        person, relation = self._book.people[place]
        own = self._dice.fork(f"member{place}")
        values = {
            "relation": relation, "born": self._shown(person.birth), "sex": person.sex, "people": person.ethnicity,
            "origin": person.origin, "paper": person.old_id or "-", "work": own.pick(_WORKS),
            "from": own.pick([near(self._book.home, own, self._book.split).full, "Mới sinh", "Sổ cũ"]),
        }  # fmt: skip
        told = [Said(label, Entry("", None, values[key])) for key, label in self.labels.items()]
        told.insert(0 if self.first else 1, Said(self.called, Entry("", None, self.name(sheet, person))))
        return told


def print_title(sheet: Sheet, dice: Dice) -> None:
    """Print one of the titles."""
    style = Style(bold=True, size=sheet.look.size + dice.pick([2.0, 4.0, 7.0]))
    for line in dice.pick(_TITLES):
        sheet.para(line, align="center", style=style, after=0)
    sheet.skip(3)


def number_of(book: Book, dice: Dice) -> Said:
    """Return the book's number under one of its labels."""
    return Said(dice.pick(_NUMBERS), Entry("", "number", book.number))


def household_of(book: Book, dice: Dice) -> list[Said]:
    """Return head and home, in one of both orders, at times how many live there."""
    name = book.head.upper_name if dice.chance(0.5) else book.head.name
    told = [Said(dice.pick(_HEADS), Entry("", "head_name", name)),
            Said(dice.pick(_HOMES), Entry("", "permanent_residence", book.residence))]  # fmt: skip
    told = told[:: dice.pick([1, 1, 1, -1])]
    count = Said(dice.pick(["Số nhân khẩu", "Tổng số người", "Nhân khẩu"]), Entry("", None, f"{len(book.people):02d}"))
    return [*told, count] if dice.chance(0.3) else told
