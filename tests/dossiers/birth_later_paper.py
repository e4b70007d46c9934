"""What birth certificates in further forms have in common: facts under labels set by chance, head, registration, foot.

Canonical values as in `birth`.
"""

from __future__ import annotations

from functools import partial

from tests.dossiers.birth_facts import BirthManner, birth_facts
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_feet import Bottom, close_later
from tests.dossiers.civil_later_tops import Top, open_later
from tests.dossiers.civil_later_words import SHOWN, say, some_of
from tests.dossiers.dice import Dice
from tests.dossiers.offices import commune_agency
from tests.dossiers.typeset import ITALIC, PLAIN
from tests.dossiers.wording import date_long

_SYMBOLS = ("{n}", "{n}/{y}", "{n}/{y}/KS", "{n}/TLKS-BS", "KS{y}-{n}", "{n}-KS", "{n}/GKS-BS", "{n}.{y}",
            "{n}/KS-UBND",
            "{y}/{n}", "{n}/{y}/GKS")  # fmt: skip
_TITLES = (("GIẤY KHAI SINH",), ("GIẤY KHAI SINH",), ("TRÍCH LỤC KHAI SINH",), ("BẢN SAO", "GIẤY KHAI SINH"),
           ("TRÍCH LỤC", "KHAI SINH"), ("TRÍCH LỤC GIẤY KHAI SINH",))  # fmt: skip
_UNDER = ("", "", "", "(BẢN SAO)", "(Bản chính)", "Bản sao từ sổ gốc", "(Cấp lại)", "(Đăng ký quá hạn)", "(Trích lục)")
_BESIDE = (("Sinh con lần thứ", "hai"), ("Số con sinh ra", "01"), ("Nhóm máu", "O"), ("Tên gọi khác", "Không"),
           ("Tôn giáo", "Không"), ("Cân nặng khi sinh", "3,1 kg"), ("Giờ sinh", "08 giờ 20 phút"))  # fmt: skip
_FIRST_DATABASE = 2014
_SOURCES = ("", "", "Sao từ Sổ đăng ký khai sinh của năm {y}.", "Trích sao đúng theo sổ gốc.",
            "Dữ liệu lấy từ Cơ sở dữ liệu hộ tịch.", "Sao lục từ quyển 01 năm {y}.")  # fmt: skip


class LaterBirth:
    """One certificate while it is being set."""

    def __init__(self, sheet: Sheet, cast: Cast, dice: Dice) -> None:
        self.sheet, self.cast, self.dice = sheet, cast, dice
        manner = BirthManner(dice.pick(_SYMBOLS), dice.pick(SHOWN), dice.chance(0.5), dice.chance(0.65))
        self.whole, self.birth = manner.whole_parent_dates, birth_facts(cast, dice, manner)
        self.facts, self.say = self.birth.facts, partial(say, self.birth.facts)
        self.agency = commune_agency(cast.commune, long_name=dice.chance(0.6))

    def dated(self) -> str:
        """Return place and day of the copy."""
        return f"{self.cast.commune.commune_name}, {date_long(self.birth.copied)}"

    def open(self, *, placed: bool = True) -> None:
        """Print head and title; not `placed`, the number stands among the facts."""
        dice, number = self.dice, self.facts.entry("", "number")
        day = self.dated() if dice.chance(0.2) else ""
        open_later(self.sheet, self.cast, dice, Top(self.agency, dice.pick(_TITLES), number, placed, dice.pick(_UNDER),
                                                    day))  # fmt: skip

    def child(self) -> list[Said]:
        """Return the child's facts in one of their orders."""
        dice, one = self.dice, partial(self.say, self.dice)
        name, born, sex = one("name", "full_name"), one("born", "date_of_birth"), one("sex", "sex")
        short = [one("people", "ethnicity"), one("nation", "nationality")]
        where = [one("birthplace", "place_of_birth"), one("origin", "place_of_origin")]
        told = dice.pick([[born, sex, *short, *where], [sex, born, *where, *short], [born, *where, *short, sex],
                          [*short, sex, born, *where], [born, *short, sex, *where[::-1]]])  # fmt: skip
        if dice.chance(0.5):
            told.insert(told.index(born) + 1, one("words", "_words"))
        told.insert(dice.pick([0, len(told)]), one("id", "id_number"))
        return [name, *told, *some_of(dice, list(_BESIDE), dice.pick([0, 0, 1]))]

    def parent(self, who: str, dice: Dice, of: str = "") -> list[Said]:
        """Return a parent's facts; `of` stands behind the label of the name."""
        one = partial(self.say, dice)
        born = one("born" if self.whole else "year", f"{who}_birth_date")
        short, home = (
            [one("people", f"{who}_ethnicity"), one("nation", f"{who}_nationality")],
            one("home", f"{who}_residence"),
        )
        work = (
            [Said(dice.pick(["Nghề nghiệp", "Nghề"]), self.facts.entry("", f"_{who}_work"))] if dice.chance(0.3) else []
        )
        told = dice.pick([[born, *short, *work, home], [*short, born, home, *work], [home, born, *short, *work]])
        return [one("name", f"{who}_name", of), *told]

    def registered(self, *, number: bool = False) -> list[Said]:
        """Return where and when, at times who declared it; the number where the head has none."""
        dice, one = self.dice, partial(self.say, self.dice)
        told = [one("office", "registration_place", "khai sinh"), one("day", "registration_date", "khai sinh")]
        if number:
            label = dice.pick(["Số đăng ký", "Số giấy khai sinh", "Số", "Số vào sổ", "Số hiệu giấy"])
            told.insert(dice.pick([0, 1, 2]), Said(label, self.facts.entry("", "number")))
        if dice.chance(0.6):
            kin = [Said(dice.pick(["Quan hệ với trẻ", "Là (quan hệ)"]), self.facts.entry("", "_relation"))]
            asker = [one("asker", "declarant_name", "khai sinh"), *(kin if dice.chance(0.4) else []),
                     one("papers", "declarant_document")]  # fmt: skip
            told = [*asker, *told] if dice.chance(0.5) else [*told, *asker]
        return told

    def close(self, *, declarant: float = 0.25) -> None:
        """Print where a copy comes from and who signs."""
        dice = self.dice
        sources = [each for each in _SOURCES if "Cơ sở" not in each or self.cast.issued.year > _FIRST_DATABASE]
        source = dice.pick(sources).format(y=self.birth.registered.year)
        if source:
            self.sheet.para(source, style=dice.pick([ITALIC, PLAIN]))
        title = dice.pick(["NGƯỜI ĐI KHAI SINH", "Người đi khai", "NGƯỜI ĐỨNG KHAI"])
        others = ((title, self.facts["declarant_name"]),) if dice.chance(declarant) else ()
        close_later(self.sheet, self.cast, dice, Bottom(self.agency, "giấy khai sinh",
                                                        self.dated() if dice.chance(0.5) else "", others))  # fmt: skip
