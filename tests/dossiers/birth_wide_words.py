"""What birth certificates of many more kinds say: without a father, of missions, declared by kin, registered late.

Canonical values as in `birth`; parents' numbers and trades, clerks and books are in no field.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from tests.dossiers.arranged_words import beside
from tests.dossiers.birth_facts import Birth, BirthManner, birth_facts
from tests.dossiers.cast import Cast, identity_words
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import besides
from tests.dossiers.civil_later_words import SHOWN
from tests.dossiers.civil_wide_parts import CivilTop
from tests.dossiers.civil_wide_words import FOREIGNERS, joined, mission, without, worded
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.offices import Agency, commune_agency
from tests.dossiers.people import invent_person
from tests.dossiers.ward_wide_sets import shuffled
from tests.dossiers.wording import date_long

_SYMBOLS = ("{n}", "{n}/{y}", "KS-{n}/{y}", "{n}/TLKS", "{y}-{n}", "{n}/KS-BS", "{n}/{y}/TLKS-BS", "{n}/BS-{y}",
            "{n}.{y}/KS", "0{n}", "{n}/GKS", "{n}/HT-{y}")  # fmt: skip
_TITLES = (("GIẤY KHAI SINH",), ("GIẤY KHAI SINH",), ("TRÍCH LỤC KHAI SINH",), ("TRÍCH LỤC KHAI SINH", "(Bản sao)"),
           ("BẢN SAO TRÍCH LỤC", "KHAI SINH"), ("GIẤY KHAI SINH (BẢN SAO)",), ("BẢN SAO", "GIẤY KHAI SINH"),
           ("TRÍCH SAO SỔ KHAI SINH",), ("GIẤY KHAI SINH", "(Đăng ký lại)"), ("TRÍCH LỤC",
                                                                              "SỔ ĐĂNG KÝ KHAI SINH"))  # fmt: skip
_FIRST_NUMBERS = 2016  # year from which newborns are given a number
_KIN = (
    ("Bà ngoại", "Nữ"),
    ("Bà nội", "Nữ"),
    ("Ông nội", "Nam"),
    ("Ông ngoại", "Nam"),
    ("Dì ruột", "Nữ"),
    ("Cậu", "Nam"),
)
_CHILD = (("Con thứ", "hai"), ("Sinh lúc", "14 giờ 05"), ("Cân nặng", "3200 gam"), ("Tên gọi khác", "Không có"),
          ("Giấy chứng sinh số", "0217/TTYT"), ("Loại đăng ký", "Đúng hạn"), ("Sinh đơn/sinh đôi", "Sinh đơn"),
          ("Tôn giáo", "Không"), ("Mã hộ gia đình", "6412038871"))  # fmt: skip


@dataclass(frozen=True)
class WideBirth:
    """One certificate: its facts, who gives it, its parents in order with how they are called, its title."""

    facts: Facts
    birth: Birth
    cast: Cast
    agency: Agency
    whole: bool
    order: tuple[tuple[str, str], ...]
    titles: tuple[str, ...]

    def top(self, dice: Dice, *, placed: bool = True, under: str = "", english: str = "") -> CivilTop:
        """Return what stands over the facts."""
        number = self.facts.entry("", "number") if placed else None
        return CivilTop(self.agency, self.titles, number, under, dice.pick([self.facts["_book"], "02"]), english)

    def child(self, dice: Dice, *, often: float = 0.12) -> list[Said]:
        """Return the child's facts, the name first."""
        one = partial(worded, self.facts, dice)
        told = [one("name", "full_name"), one("born", "date_of_birth"), one("sex", "sex"),
                one("people", "ethnicity"), one("nation", "nationality"), one("birthplace", "place_of_birth"),
                one("origin", "place_of_origin")]  # fmt: skip
        if "id_number" in self.facts.printed:
            told.append(one("id", "id_number"))
        if dice.chance(0.5):
            told = shuffled(dice, told)
        if dice.chance(0.35):
            at = next(at for at, fact in enumerate(told) if fact.entry.key == "date_of_birth")
            told.insert(at + 1, one("words", "_words"))
        return [*told, *besides(dice, often, *_CHILD)]

    def parent(self, who: str, dice: Dice, of: str = "", *, often: float = 0.15) -> list[Said]:
        """Return a parent's facts, the name first; `of` stands behind the label of the name."""
        one, person = partial(worded, self.facts, dice), self.cast.mother if who == "mother" else self.cast.father
        told = [one("name", f"{who}_name", of), one("born" if self.whole else "year", f"{who}_birth_date"),
                one("people", f"{who}_ethnicity") if f"{who}_ethnicity" in self.facts.printed else None,
                one("nation", f"{who}_nationality"), one("home", f"{who}_residence")]  # fmt: skip
        kept = [fact for fact in told if fact is not None]
        more = besides(dice, often, ("Nghề nghiệp", self.facts[f"_{who}_work"]), ("Số giấy tờ", person.id_number),
                       ("Quê quán", person.origin), ("Trình độ", "12/12"), ("Nơi làm việc", "Tự do"))  # fmt: skip
        return [*(shuffled(dice, kept) if dice.chance(0.4) else kept), *more]

    def registered(self, dice: Dice, *, number: bool = False) -> list[Said]:
        """Return where and when it was registered and who declared it; the number where the head has none."""
        one = partial(worded, self.facts, dice)
        told = [one("office", "registration_place", "khai sinh"), one("day", "registration_date", "khai sinh")]
        told += [one("number", "number")] if number else []
        told = shuffled(dice, told, keep=0)
        if dice.chance(0.55):
            asker = [one("asker", "declarant_name", "khai sinh"), one("papers", "declarant_document")]
            kin = [beside(dice.pick(["Quan hệ", "Là", "Quan hệ với trẻ"]), self.facts["_relation"])] * dice.chance(0.5)
            told = [*asker, *kin, *told] if dice.chance(0.5) else [*told, *asker, *kin]
        return told

    def dated(self, dice: Dice) -> str:
        """Return place and day of the paper, which are in no field."""
        day = dice.pick([date_long, "ngày {:%d/%m/%Y}".format])(self.birth.copied)
        return dice.pick([f"{self.agency.place}, {day}", f"Sao lục {day}", f"{day[0].upper()}{day[1:]}", f"Cấp {day}"])


def wide_birth(cast: Cast, dice: Dice, *, abroad: bool = False, alone: float = 0.1) -> WideBirth:
    """Return what a certificate says; `abroad` of a mission, with the chance `alone` without a father."""
    manner = BirthManner(dice.pick(_SYMBOLS), dice.pick(SHOWN), dice.chance(0.5), dice.chance(0.6))
    birth = birth_facts(cast, dice, manner)
    facts, agency = birth.facts, commune_agency(cast.commune, long_name=dice.chance(0.5))
    changed, kept, gone = {}, dict(facts.canonical), []
    single = dice.chance(alone)
    if not manner.capitals and dice.chance(0.5):
        changed["full_name"] = cast.child.name
    if birth.registered.year < _FIRST_NUMBERS or dice.chance(0.15):
        gone.append("id_number")
    if abroad:
        agency, street, _ = mission(dice)
        born = f"{dice.pick(['Bệnh viện Trung tâm', 'Bệnh viện Phụ sản số 2'])}, {street}"
        changed |= {"registration_place": agency.plain, "mother_residence": street, "place_of_birth": born}
        if dice.chance(0.5):
            changed["father_residence"] = street
        if dice.chance(0.5):
            name, nation = dice.pick(FOREIGNERS)
            changed |= {"father_name": name, "father_nationality": nation}
            gone.append("father_ethnicity")
    if dice.chance(0.2):
        relation, sex = dice.pick(_KIN)
        kin = invent_person(dice.fork("kin"), cast.split, sex=sex, born=(1950, 1975), old=cast.commune.old)
        changed |= {"declarant_name": dice.pick([kin.name, kin.upper_name]), "_relation": relation,
                    "declarant_document": identity_words(kin, dice, birth.registered)}  # fmt: skip
    elif single or "father_name" in changed:
        changed |= {"declarant_name": cast.mother.name, "_relation": "Mẹ đẻ",
                    "declarant_document": identity_words(cast.mother, dice, birth.registered)}  # fmt: skip
    order = [("mother", "mẹ"), ("father", "cha")][:: dice.pick([1, -1])]
    return WideBirth(without(facts.but(changed, kept), *gone), birth, cast, agency, manner.whole_parent_dates,
                     tuple(each for each in order if not single or each[0] == "mother"),
                     dice.pick(_TITLES))  # fmt: skip


def child_sentences(each: WideBirth, dice: Dice) -> list[str]:
    """Return sentences with places for the facts of the child, of its parents and of the registration."""
    joint = dice.pick([", ", "; ", ", "])
    lead = ["trẻ {full_name}", "họ tên trẻ là {full_name}", "người được khai sinh tên {full_name}",
            "bé tên {full_name}",
            "{full_name}", "cháu có tên {full_name}", "tên trong sổ: {full_name}", "đương sự {full_name}",
            "công dân {full_name}", "con tên {full_name}"]  # fmt: skip
    parts = [dice.pick(lead), dice.pick(["giới tính {sex}", "là {sex}", "({sex})", "phái {sex}", "giới tính: {sex}"]),
             dice.pick(["sinh ngày {date_of_birth}", "ra đời ngày {date_of_birth}", "(sinh ngày {date_of_birth})",
                        "ngày sinh: {date_of_birth}"]),
             dice.pick(["tại {place_of_birth}", "nơi sinh {place_of_birth}", "sinh ở {place_of_birth}"]),
             dice.pick(["dân tộc {ethnicity}", "thuộc dân tộc {ethnicity}", "người {ethnicity}"]),
             dice.pick(["quốc tịch {nationality}", "mang quốc tịch {nationality}", "công dân {nationality}"]),
             dice.pick(["quê {place_of_origin}", "quê quán ở {place_of_origin}",
                        "nguyên quán: {place_of_origin}"])]  # fmt: skip
    if "id_number" in each.facts.printed:
        parts.append(dice.pick(["số định danh {id_number}", "mã số {id_number}", "ĐDCN: {id_number}"]))
    texts = [joined(dice, parts, joint)]
    for who, name in each.order:
        born = dice.pick(["sinh ngày {x}", "(ngày {x})", "ngày sinh {x}"] if each.whole else ["sinh năm {x}", "SN {x}"])
        own = [dice.pick([f"{name} là {{n}}", f"{name}: {{n}}", f"người {name} tên {{n}}", f"họ tên {name} là {{n}}"]),
               born, dice.pick(["ở {h}", "cư trú {h}", "trú tại {h}", "nơi ở: {h}", "thường trú {h}"]),
               dice.pick(["quốc tịch {q}", "công dân {q}"])]  # fmt: skip
        own += [dice.pick(["dân tộc {d}", "người {d}"])] if f"{who}_ethnicity" in each.facts.printed else []
        text = joined(dice, own, joint)
        for mark, key in zip("nxhqd", ("name", "birth_date", "residence", "nationality", "ethnicity"), strict=True):
            text = text.replace(f"{{{mark}}}", f"{{{who}_{key}}}")
        texts.append(text)
    texts.append(dice.pick([
        "khai sinh vào sổ ngày {registration_date} ở {registration_place}",
        "{registration_place} đã đăng ký ngày {registration_date}",
        "sổ do {registration_place} lập ngày {registration_date}",
        "nơi đăng ký: {registration_place}, ngày {registration_date}",
    ]))  # fmt: skip
    if dice.chance(0.5):
        texts.append(dice.pick(["người khai: {declarant_name} ({declarant_document})", "do {declarant_name} đi khai",
                                "{declarant_name} là người khai, có {declarant_document}"]))  # fmt: skip
    return texts
