"""Invented people. Nobody here exists; names are put together by chance from usual parts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from tests.dossiers.dice import Dice
from tests.dossiers.places import Place, address, invent_place
from tests.dossiers.truth import Split

_SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
             "Dương", "Lý", "Đinh", "Trương", "Mai", "Đoàn")  # fmt: skip
_MIDDLE = {
    "Nam": ("Văn", "Hữu", "Đức", "Minh", "Quang", "Công", "Xuân", "Thành", "Quốc", "Anh", "Ngọc", "Đình"),
    "Nữ": ("Thị", "Thị Thu", "Thị Ngọc", "Thị Kim", "Ngọc", "Thùy", "Thị Hồng", "Bảo", "Khánh", "Thị Mỹ", "Quỳnh"),
}
_GIVEN = {
    Split.TUNING: {
        "Nam": ("Hùng", "Dũng", "Tuấn", "Khải", "Phước", "Vượng", "Đạt", "Thắng", "Nghĩa", "Quý", "Hậu", "Toàn",
                "Trường", "Hoà", "Bình", "Khánh", "Lộc", "Vỹ", "Duẩn", "Sỹ"),
        "Nữ": ("Hoà", "Thúy", "Hạnh", "Nguyệt", "Yến", "Diễm", "Phượng", "Ngân", "Quyên", "Tuyết", "Huệ", "Loan",
               "Bình", "Trâm", "Vy", "Thảo", "Mỹ", "Nhung", "Hường", "Uyên"),
    },
    Split.HELD_APART: {
        "Nam": ("Cường", "Long", "Tiến", "Hiệp", "Phú", "Vũ", "Thịnh", "Kiệt", "Bảo", "Nhật", "Tài", "Bình", "Luân",
                "Triều", "Hưởng", "Mẫn", "Thuỵ", "Đăng", "Hòa", "Chương"),
        "Nữ": ("Lan", "Hương", "Mai", "Trinh", "Thuý", "Oanh", "Giang", "Nga", "Bích", "Thơm", "Xuyến", "Châu",
               "Hòa", "Nhàn", "Ái", "Hằng", "Đào", "Ngà", "Sương", "Tâm"),
    },
}  # fmt: skip
_MINORITY = {
    Split.TUNING: {
        "Ê Đê": {"Nam": ("Y Blum", "Y Thuyên", "Y Mai", "Y Wôn"), "Nữ": ("H'Hen", "H'Lệ", "H'Nguyệt", "H'Bliăk"),
                 "after": ("Niê", "Byă", "Mlô", "Ayŭn Niê", "Kbuôr")},
        "Xơ Đăng": {"Nam": ("A Thiên", "A Nhiêu", "A Kruôt"), "Nữ": ("Y Hương", "Y Blâng", "Y Nhuôm"), "after": ("",)},
        "Gia Rai": {"Nam": ("Rơ Châm Thuih", "Ksor Phuôn", "Siu Bơm"), "Nữ": ("Rơ Mah H'Lan", "Siu H'Biên"),
                    "after": ("",)},
        "Thái": {"Nam": ("Lò Văn Pành", "Vi Văn Dậu", "Lô Văn Thoại"), "Nữ": ("Vi Thị Én", "Lô Thị Xoan"),
                 "after": ("",)},
    },
    Split.HELD_APART: {
        "Cơ Ho": {"Nam": ("K' Brểu", "K' Tiếu", "K' Dỉn"), "Nữ": ("Ka Nhím", "Ka Thuỷ", "Ka Sương"), "after": ("",)},
        "Mông": {"Nam": ("Giàng A Páo", "Vàng Mí Sính", "Sùng A Chứ"), "Nữ": ("Vàng Thị Mỷ", "Giàng Thị Dợ"),
                 "after": ("",)},
        "Hrê": {"Nam": ("Phạm Văn Nhốt", "Đinh Văn Rớ"), "Nữ": ("Phạm Thị Ghê", "Đinh Thị Trếch"), "after": ("",)},
        "Khmer": {"Nam": ("Chau Sóc Phol", "Thạch Sô Phia"), "Nữ": ("Néang Sa Rươne", "Neáng Kim Hêng"),
                  "after": ("",)},
    },
}  # fmt: skip
_PLAIN_GROUPS = {
    Split.TUNING: (("Kinh", 0.8), ("Tày", 0.06), ("Nùng", 0.05), ("Mường", 0.05), ("Hoa", 0.04)),
    Split.HELD_APART: (("Kinh", 0.8), ("Dao", 0.06), ("Sán Dìu", 0.05), ("Chăm", 0.05), ("Thổ", 0.04)),
}


@dataclass(frozen=True)
class Person:
    """An invented person; `old_id` is the nine-digit number of people born before 2000, else empty."""

    name: str
    sex: str
    birth: date
    ethnicity: str
    id_number: str
    old_id: str
    home: Place
    residence: str
    origin: str

    @property
    def upper_name(self) -> str:
        """The name in capitals."""
        return self.name.upper()

    @property
    def address_word(self) -> str:
        """`Ông` or `Bà`."""
        return "Ông" if self.sex == "Nam" else "Bà"


def personal_number(sex: str, birth: date, code: str, dice: Dice) -> str:
    """Return 12 digits that agree with province, century, sex and year of birth."""
    century = (birth.year // 100 - 19) * 2 + (sex == "Nữ")
    return f"{code}{century}{birth:%y}{dice.whole(0, 999_999):06d}"


def invent_name(dice: Dice, split: Split, sex: str) -> tuple[str, str]:
    """Return a name and the ethnic group it goes with."""
    if dice.chance(0.2):
        group = dice.pick(sorted(_MINORITY[split]))
        parts = _MINORITY[split][group]
        return f"{dice.pick(parts[sex])} {dice.pick(parts['after'])}".strip(), group
    name = f"{dice.pick(_SURNAMES)} {dice.pick(_MIDDLE[sex])} {dice.pick(_GIVEN[split][sex])}"
    return name, dice.weighted(_PLAIN_GROUPS[split])


def invent_person(
    dice: Dice, split: Split, *, sex: str | None = None, born: tuple[int, int] = (1955, 2005), old: bool = True
) -> Person:
    """Return a person born within the years given; `old` asks for three-level addresses."""
    chosen = sex or dice.pick(["Nam", "Nữ"])
    name, ethnicity = invent_name(dice, split, chosen)
    birth = date(born[0], 1, 1) + timedelta(days=dice.whole(0, (born[1] - born[0] + 1) * 365 - 1))
    home = invent_place(dice, split, old=old)
    return Person(
        name=name,
        sex=chosen,
        birth=birth,
        ethnicity=ethnicity,
        id_number=personal_number(chosen, birth, home.code, dice),
        old_id=f"{dice.whole(100_000_000, 399_999_999)}" if birth.year < 2000 else "",
        home=home,
        residence=address(home, dice, split),
        origin=address(home, dice, split, with_detail=dice.chance(0.2)),
    )


def invent_child(mother: Person, father: Person, dice: Dice, split: Split, born: tuple[int, int]) -> Person:
    """Return a child that carries the father's surname, lives with the mother and comes from where the father does."""
    child = invent_person(dice, split, born=born, old=father.home.old)
    name = child.name
    if father.ethnicity == "Kinh":
        name = f"{father.name.split()[0]} {dice.pick(_MIDDLE[child.sex])} {dice.pick(_GIVEN[split][child.sex])}"
    return replace(
        child,
        name=name,
        ethnicity=father.ethnicity,
        home=mother.home,
        residence=mother.residence,
        origin=father.origin,
        old_id="",
        id_number=personal_number(child.sex, child.birth, mother.home.code, dice),
    )


def officer_name(dice: Dice, split: Split) -> str:
    """Return the name of somebody who signs."""
    return invent_name(dice, split, dice.pick(["Nam", "Nam", "Nữ"]))[0]
