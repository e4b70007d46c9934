"""What a declaration to the civil register says, for the layouts that draw themselves.

Canonical values: `title` its lines joined; `recipient` the office behind "Kính gửi"; `relation` as written; a number of
an identity paper is that number alone; `subject_name` and its like belong to whom the declaration is about,
`applicant_name` and its like to who makes it, who may be the same person. On a declaration of marriage there are a wife
and a husband instead.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from tests.dossiers.blocks import Entry
from tests.dossiers.cast import Cast, identity_words
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.offices import hospital
from tests.dossiers.people import Person, invent_person
from tests.dossiers.wording import date_long, date_slashed, date_words


@dataclass(frozen=True)
class Form:
    """One kind of declaration: its title, how it names whom it is about, what it asks for."""

    kind: str
    titles: tuple[str, ...]
    about: str
    asks: str
    home: str = "Nơi cư trú"


BIRTH = Form("birth", ("TỜ KHAI ĐĂNG KÝ KHAI SINH",), "người được khai sinh",
             "Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:")  # fmt: skip
DEATH = Form("death", ("TỜ KHAI ĐĂNG KÝ KHAI TỬ",), "người đã chết",
             "Đề nghị cơ quan đăng ký khai tử cho người có tên dưới đây:", "Nơi cư trú cuối cùng")  # fmt: skip
SINGLE = Form("single", ("TỜ KHAI CẤP GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN"),
              "người được cấp Giấy xác nhận tình trạng hôn nhân",
              "Đề nghị cấp Giấy xác nhận tình trạng hôn nhân cho người có tên dưới đây:")  # fmt: skip
COPY = Form("copy", ("TỜ KHAI", "CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH"), "người được cấp bản sao Trích lục hộ tịch",
            "Đề nghị cơ quan cấp bản sao trích lục khai sinh cho người có tên dưới đây:")  # fmt: skip
FORMS = (BIRTH, BIRTH, DEATH, SINGLE, COPY)

_RELATIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "birth": {"Nữ": ("Mẹ đẻ", "Mẹ"), "Nam": ("Cha đẻ", "Bố đẻ", "Cha")},
    "death": {"Nữ": ("Con đẻ", "Con dâu", "Cháu"), "Nam": ("Con đẻ", "Con rể", "Cháu")},
    "copy": {"Nữ": ("Mẹ đẻ", "Mẹ"), "Nam": ("Cha đẻ", "Bố đẻ")},
}
_ITSELF = ("Bản thân", "Chính bản thân", "Bản thân")
_CAUSES = ("Bệnh già", "Bệnh nặng", "Tai biến mạch máu não", "Suy tim")
_STATUSES = ("Chưa đăng ký kết hôn với ai", "Đã ly hôn, hiện chưa đăng ký kết hôn lại với ai")


@dataclass(frozen=True)
class Declared:
    """What a declaration says, and which one it is."""

    facts: Facts
    form: Form
    applicant: Person
    subject: Person


def _papers(person: Person, dice: Dice, day: date) -> tuple[str, str]:
    words = identity_words(person, dice, day)
    return words, person.id_number if person.id_number in words else person.old_id


def declared(
    cast: Cast, dice: Dice, shown: Callable[[date], str] = date_slashed, *, form: Form | None = None
) -> Declared:
    """Return what a declaration says that one of the cast's parents makes."""
    form = form or dice.pick(FORMS)
    applicant = dice.pick([cast.mother, cast.father])
    subject, relation = applicant, dice.pick(_ITSELF)
    if form is not SINGLE:
        relation = dice.pick(_RELATIONS[form.kind][applicant.sex])
        subject = cast.child
    if form is DEATH:
        subject = invent_person(dice.fork("dead"), cast.split, born=(1931, 1956), old=cast.commune.old)
        if subject.residence == applicant.residence:
            subject = replace(subject, residence=subject.origin)
    words, number = _papers(applicant, dice, cast.issued)
    printed = {
        "title": " ".join(form.titles),
        "recipient": f"Ủy ban nhân dân {dice.pick([cast.commune.full, cast.commune.commune])}",
        "applicant_name": applicant.upper_name if dice.chance(0.7) else applicant.name,
        "applicant_birth_date": shown(applicant.birth),
        "applicant_residence": applicant.residence,
        "applicant_id_number": number,
        "_applicant_papers": words,
        "relation": relation,
        "subject_name": subject.upper_name if dice.chance(0.7) else subject.name,
        "subject_birth_date": shown(subject.birth),
        "_birth_words": date_words(subject.birth),
        "subject_sex": subject.sex,
        "subject_ethnicity": subject.ethnicity,
        "subject_nationality": "Việt Nam",
        "subject_residence": subject.residence,
        "_place_of_birth": hospital(cast.commune, dice, cast.split),
        "_origin": subject.origin,
        "_cause": dice.pick(_CAUSES),
        "_status": dice.pick(_STATUSES),
        "_registered": f"Ủy ban nhân dân {subject.home.full}",
        "date_of_issue": date_long(cast.issued),
    }
    for who, parent in (("mother", cast.mother), ("father", cast.father)):
        printed |= {
            f"{who}_name": parent.upper_name,
            f"{who}_birth_date": dice.pick([str(parent.birth.year), shown(parent.birth)]),
            f"{who}_ethnicity": parent.ethnicity,
            f"{who}_nationality": "Việt Nam",
            f"{who}_residence": parent.residence,
        }
    canonical = {
        "applicant_birth_date": applicant.birth.isoformat(),
        "subject_birth_date": subject.birth.isoformat(),
        "date_of_issue": cast.issued.isoformat(),
    }
    for who, parent in (("mother", cast.mother), ("father", cast.father)):
        year_alone = printed[f"{who}_birth_date"] == str(parent.birth.year)
        canonical[f"{who}_birth_date"] = str(parent.birth.year) if year_alone else parent.birth.isoformat()
    if form in (SINGLE, DEATH):
        printed["_subject_papers"], printed["subject_id_number"] = _papers(subject, dice, cast.issued)
    return Declared(Facts(printed, canonical), form, applicant, subject)


def papers_of(facts: Facts, who: str, label: str) -> Entry:
    """Return the identity paper of the applicant or the subject in words, which counts as its number."""
    return Entry(label, f"{who}_id_number", facts[f"_{who}_papers"], facts[f"{who}_id_number"])


def wedding(cast: Cast, dice: Dice, shown: Callable[[date], str] = date_slashed) -> Facts:
    """Return what the declaration of a couple says that wants to marry."""
    printed = {
        "title": "TỜ KHAI ĐĂNG KÝ KẾT HÔN",
        "recipient": f"Ủy ban nhân dân {cast.commune.full}",
        "date_of_issue": date_long(cast.issued),
    }
    canonical = {"date_of_issue": cast.issued.isoformat()}
    for who, person in (("wife", cast.mother), ("husband", cast.father)):
        words, number = _papers(person, dice, cast.issued)
        printed |= {
            f"{who}_name": person.upper_name, f"{who}_birth_date": shown(person.birth),
            f"{who}_ethnicity": person.ethnicity, f"{who}_nationality": "Việt Nam",
            f"{who}_residence": person.residence, f"{who}_id_number": number, f"_{who}_papers": words,
        }  # fmt: skip
        canonical[f"{who}_birth_date"] = person.birth.isoformat()
    return Facts(printed, canonical)
