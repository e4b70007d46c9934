"""What birth certificates of many offices have in common: facts under labels set by chance, head, registration, foot.

Canonical values as in `birth`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from tests.dossiers.birth_facts import Birth, BirthManner, birth_facts
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_labels import aside, say, spoken_day
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_stands import Closing, Opening, close_paper, open_paper, spot_of
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.offices import Agency, commune_agency
from tests.dossiers.pairs import record
from tests.dossiers.typeset import ITALIC, PLAIN
from tests.dossiers.wording import date_bare, date_dashed, date_dotted, date_long, date_short, date_slashed

_DATES: tuple[Callable[[date], str], ...] = (
    date_slashed,
    date_slashed,
    date_dashed,
    date_dotted,
    date_short,
    date_long,
)
_SYMBOLS = ("{n}", "{n}/{y}", "{n}/{y}/GKS", "{n}/TLKS-BS", "{n}-{y}", "{n}/KS", "{n}/{y}-BS")
_TITLES = ("GIẤY KHAI SINH", "GIẤY KHAI SINH", "TRÍCH LỤC KHAI SINH", "BẢN SAO GIẤY KHAI SINH")
_UNDER = ("", "", "(BẢN SAO)", "(Bản sao)", "(BẢN CHÍNH)", "(Đăng ký lại)", "(Copy)")
_SOURCES = ("Sao từ Sổ đăng ký khai sinh.", "Thực hiện trích lục từ Cơ sở dữ liệu hộ tịch điện tử.",
            "Trích từ Sổ đăng ký khai sinh.", "")  # fmt: skip
_ASIDES = ("Quyển số", "01"), ("Loại đăng ký", "Đúng hạn"), ("Số con sinh ra lần này", "01"), ("Ghi chú", "Không")
_TOLD = (
    "Đăng ký tại {office}, {day}{n}.",
    "Đã đăng ký khai sinh tại {office} {day}{n}.",
    "Việc khai sinh được đăng ký {day} tại {office}{n}.",
    "Vào Sổ đăng ký khai sinh của {office} {day}{n}.",
)


class BirthPaper:
    """One certificate while it is being set: facts, office, where the number stands."""

    def __init__(self, sheet: Sheet, cast: Cast, dice: Dice) -> None:
        """Invent the facts and how they are worded."""
        manner = BirthManner(symbol=dice.pick(_SYMBOLS), printed_date=dice.pick(_DATES),
                             whole_parent_dates=dice.chance(0.5), capitals=dice.chance(0.7))  # fmt: skip
        self.sheet, self.cast, self.dice = sheet, cast, dice
        self.birth: Birth = birth_facts(cast, dice, manner)
        self.facts: Facts = self.birth.facts
        self.agency: Agency = commune_agency(cast.commune, long_name=dice.chance(0.6))
        self.spot, self.whole = spot_of(dice), manner.whole_parent_dates
        self.say = partial(say, self.facts, dice)
        self._copied = False
        self.order = [("mother", "mẹ"), ("father", "cha")][:: dice.pick([1, -1])]

    def open(self) -> None:
        """Print head and title."""
        number = self.facts.entry("", "number")
        under = self.dice.pick(_UNDER)
        title = self.dice.pick(_TITLES if not under else _TITLES[:2] if "CHÍNH" in under else _TITLES[:3])
        self._copied = title != _TITLES[0] or under.lower() in ("(bản sao)", "(copy)")
        open_paper(self.sheet, self.cast, self.dice, Opening(self.agency, (title,), number, self.spot, under))

    def child(self) -> list[Said]:
        """Return the child's facts in one of their orders."""
        dice, one = self.dice, self.say
        names = [one("name", "full_name")]
        born = [one("birth", "date_of_birth"), *([one("words", "_words")] if dice.chance(0.7) else [])]
        short = [one("people", "ethnicity"), one("nation", "nationality")]
        sex = [one("sex", "sex")]
        where = [one("birthplace", "place_of_birth"), one("origin", "place_of_origin")]
        order = [[*sex, *born, *where, *short], [*born, *sex, *short, *where], [*born, *where, *short, *sex]]
        said = [*names, *dice.pick(order)]
        said.insert(dice.pick([1, len(said)]), one("number", "id_number"))
        return said + aside(dice, *_ASIDES, often=0.25)

    def parent(self, who: str, of: str = "", *, named: str = "") -> list[Said]:
        """Return a parent's facts; `of` stands behind the first label, `named` replaces it."""
        one, dice = self.say, self.dice
        name = one("name", f"{who}_name", of)
        said = [Said(named, name.entry) if named else name]
        middle = [one("birth" if self.whole else "year", f"{who}_birth_date"), one("people", f"{who}_ethnicity"),
                  one("nation", f"{who}_nationality")]  # fmt: skip
        said += middle if dice.chance(0.6) else [middle[1], middle[2], middle[0]]
        if dice.chance(0.3):
            said.append(Said("Nghề nghiệp", self.facts.entry("", f"_{who}_work")))
        return [*said, one("home", f"{who}_residence")]

    def declarant(self) -> list[Said]:
        """Return who declared the birth; at times nothing."""
        one = self.say
        kin = aside(self.dice, ("Quan hệ với người được khai sinh", self.facts["_relation"]))
        papers = one("papers", "declarant_document")
        return [one("declarant", "declarant_name"), papers, *kin] if self.dice.chance(0.65) else []

    def registration(self, put: Callable[..., None] | None) -> None:
        """Print where and when the birth was registered: as facts, or in a sentence."""
        sheet, facts, dice = self.sheet, self.facts, self.dice
        if put is not None and self.spot and dice.chance(0.6):
            rows = [self.say("office", "registration_place", "khai sinh"), self.say("day", "registration_date")]
            put(*rows[:: dice.pick([1, -1])])
            return
        record(sheet, facts.entry("", "registration_place"), facts.entry("", "registration_date"))
        number = "" if self.spot else dice.pick([", số {}", ", số đăng ký {}", " (số {})"]).format(facts["number"])
        text = dice.pick(_TOLD).format(office=facts["registration_place"], n=number,
                                       day=spoken_day(facts["registration_date"]))  # fmt: skip
        sheet.para(text, align=dice.pick(["left", "justify"]), style=dice.pick([PLAIN, ITALIC]))

    def close(self) -> None:
        """Print the source of a copy and who signs."""
        source = self.dice.pick(_SOURCES) if self._copied else ""
        if source:
            self.sheet.para(source, style=ITALIC)
        day = f"{self.cast.commune.commune_name}, ngày {date_bare(self.birth.copied)}" if self.dice.chance(0.3) else ""
        close_paper(self.sheet, self.cast, self.dice,
                    Closing(self.agency, "giấy khai sinh", self.facts.entry("", "number"), self.spot, day))  # fmt: skip
