"""What marriage certificates of many more kinds say; canonical values as in `marriage`.

Witnesses, parents, trades, earlier marriages and clerks are in no field.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import besides
from tests.dossiers.civil_later_words import SHOWN, WORDS
from tests.dossiers.civil_wide_parts import CivilTop
from tests.dossiers.civil_wide_words import MORE, joined, mission, worded
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.marriage_facts import Wedding, papers_of, wedding_facts
from tests.dossiers.offices import Agency, commune_agency
from tests.dossiers.people import invent_person
from tests.dossiers.ward_wide_sets import shuffled
from tests.dossiers.wording import date_long

_SYMBOLS = ("{n}", "{n}/{y}", "KH-{n}/{y}", "{n}/TLKH", "{y}-{n}", "{n}/KH-BS", "{n}/{y}/TLKH-BS", "{n}/BS-{y}",
            "{n}.{y}/KH", "0{n}", "{n}/GCNKH", "{n}/HT-{y}")  # fmt: skip
_TITLES = (("GIẤY CHỨNG NHẬN KẾT HÔN",), ("GIẤY CHỨNG NHẬN KẾT HÔN",), ("TRÍCH LỤC KẾT HÔN",),
           ("TRÍCH LỤC KẾT HÔN", "(Bản sao)"), ("BẢN SAO TRÍCH LỤC", "KẾT HÔN"), ("GIẤY CHỨNG NHẬN", "KẾT HÔN"),
           ("GIẤY CHỨNG NHẬN KẾT HÔN", "(Đăng ký lại)"), ("TRÍCH LỤC GHI CHÚ KẾT HÔN",),
           ("GIẤY ĐĂNG KÝ KẾT HÔN",), ("TRÍCH LỤC", "SỔ ĐĂNG KÝ KẾT HÔN"), ("BẢN SAO",
                                                                            "GIẤY CHỨNG NHẬN KẾT HÔN"))  # fmt: skip
CALLED = (("vợ", "chồng"), ("bên nữ", "bên nam"), ("người vợ", "người chồng"), ("cô dâu", "chú rể"),
          ("bên gái", "bên trai"), ("bà", "ông"), ("nữ", "nam"), ("chị", "anh"))  # fmt: skip
"""How wife and husband are called."""
_WORK = ("Làm rẫy", "Thợ hồ", "Giáo viên mầm non", "Buôn bán", "Công nhân may", "Tài xế", "Y sĩ", "Nội trợ")
_KEYS = {"n": "name", "x": "birth_date", "h": "residence", "q": "nationality", "d": "ethnicity", "c": "id_number"}


@dataclass(frozen=True)
class WideWedding:
    """One certificate: its facts, who gives it, the couple in order with how they are called, its title."""

    facts: Facts
    wedding: Wedding
    cast: Cast
    agency: Agency
    years: bool
    order: tuple[tuple[str, str], ...]
    titles: tuple[str, ...]

    def top(self, dice: Dice, *, placed: bool = True, under: str = "", english: str = "") -> CivilTop:
        """Return what stands over the facts."""
        number = self.facts.entry("", "number") if placed else None
        return CivilTop(self.agency, self.titles, number, under, dice.pick([self.facts["_book"], "02"]), english)

    def spouse(self, who: str, dice: Dice, of: str = "", *, often: float = 0.12, papers: float = 0.3) -> list[Said]:
        """Return a spouse's facts, the name first; `of` stands behind the label of the name."""
        one = partial(worded, self.facts, dice)
        number = one("id", f"{who}_id_number")
        if dice.chance(papers):
            label = dice.pick([*WORDS["papers"], *MORE["papers"]]).replace("của người khai", "của đương sự")
            number = replace(number, label=label, entry=papers_of(self.facts, who, ""))
        told = [one("name", f"{who}_name", of), one("year" if self.years else "born", f"{who}_birth_date"),
                one("people", f"{who}_ethnicity"), one("nation", f"{who}_nationality"),
                one("home", f"{who}_residence"), number]  # fmt: skip
        told = shuffled(dice, told) if dice.chance(0.5) else told
        parent = invent_person(dice.fork(f"{who} parent"), self.cast.split, born=(1935, 1960)).name
        return [*told, *besides(dice, often, ("Nghề nghiệp", dice.pick(_WORK)), ("Kết hôn lần thứ", "nhất"),
                                ("Họ tên cha, mẹ", parent), ("Trước đó", "Chưa kết hôn lần nào"),
                                ("Quê quán", self.cast.commune.full), ("Tôn giáo", "Không"))]  # fmt: skip

    def registered(self, dice: Dice, *, number: bool = False) -> list[Said]:
        """Return where and when it was registered; the number where the head has none."""
        one = partial(worded, self.facts, dice)
        told = [one("office", "registration_place", "kết hôn"), one("day", "registration_date", "kết hôn")]
        return shuffled(dice, [*told, *([one("number", "number")] if number else [])], keep=0)

    def dated(self, dice: Dice) -> str:
        """Return place and day of the paper, which are in no field."""
        day = dice.pick([date_long, "ngày {:%d/%m/%Y}".format])(self.wedding.copied)
        return dice.pick([f"{self.agency.place}, {day}", f"Sao lục {day}", f"{day[0].upper()}{day[1:]}", f"Cấp {day}"])


def wide_wedding(cast: Cast, dice: Dice, *, abroad: bool = False) -> WideWedding:
    """Return what a certificate says; `abroad` of a mission."""
    years = dice.chance(0.15)
    wedding = wedding_facts(cast, dice, dice.pick(_SYMBOLS), dice.pick(SHOWN), years=years)
    facts, agency = wedding.facts, commune_agency(cast.commune, long_name=dice.chance(0.5))
    changed: dict[str, str] = {}
    if dice.chance(0.4):
        changed |= {"wife_name": cast.mother.name, "husband_name": cast.father.name}
    if abroad:
        agency, street, _ = mission(dice)
        changed["registration_place"] = agency.plain
        for who in ("wife", "husband"):
            if dice.chance(0.75):
                changed[f"{who}_residence"] = street
    turn, names = dice.pick([1, -1]), dice.pick(CALLED)
    order = tuple(zip(("wife", "husband"), names, strict=True))[::turn]
    return WideWedding(facts.but(changed, dict(facts.canonical)), wedding, cast, agency, years, order,
                       dice.pick(_TITLES))  # fmt: skip


def couple_sentences(each: WideWedding, dice: Dice) -> list[str]:
    """Return sentences with places for the facts of the couple and of the registration."""
    joint, texts = dice.pick([", ", "; ", ", "]), []
    for who, name in each.order:
        born = dice.pick(["sinh năm {x}", "SN {x}"] if each.years else ["sinh ngày {x}", "(sinh ngày {x})",
                                                                        "ngày sinh {x}",
                                                                        "ra đời ngày {x}"])  # fmt: skip
        own = [dice.pick([f"{name} là {{n}}", f"{name}: {{n}}", f"{name} tên {{n}}", f"về {name}, {{n}}",
                          f"họ tên {name} {{n}}", f"{name} {{n}}"]),
               born, dice.pick(["ở {h}", "cư trú {h}", "trú tại {h}", "nơi ở: {h}", "thường trú {h}", "ngụ {h}"]),
               dice.pick(["quốc tịch {q}", "công dân {q}", "mang quốc tịch {q}"]),
               dice.pick(["dân tộc {d}", "người {d}", "thuộc dân tộc {d}"]),
               dice.pick(["CCCD/CMND {c}", "giấy tờ số {c}", "(số giấy tờ {c})", "mang thẻ số {c}",
                          "số {c}"])]  # fmt: skip
        text = joined(dice, own, joint)
        for mark, key in _KEYS.items():
            text = text.replace(f"{{{mark}}}", f"{{{who}_{key}}}")
        texts.append(text)
    told = dice.pick([
        "kết hôn vào sổ ngày {registration_date} ở {registration_place}",
        "{registration_place} đã đăng ký ngày {registration_date}",
        "sổ do {registration_place} lập ngày {registration_date}",
        "nơi đăng ký: {registration_place}, ngày {registration_date}",
        "việc kết hôn được công nhận ngày {registration_date} tại {registration_place}",
        "hai người là vợ chồng từ ngày {registration_date}, đăng ký ở {registration_place}",
    ])  # fmt: skip
    texts.insert(0 if dice.chance(0.2) else 2, told)
    return texts
