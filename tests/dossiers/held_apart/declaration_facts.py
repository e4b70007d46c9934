"""What held-apart declarations of civil status say: see README.md before reading on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from tests.dossiers.cast import Cast, days_after
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.held_apart.facts import Shown, identity_paper
from tests.dossiers.offices import hospital, people_of_commune
from tests.dossiers.people import Person, invent_person
from tests.dossiers.places import address
from tests.dossiers.wording import date_long, date_words

_CAUSES = ("Bệnh già", "Ung thư phổi", "Đột quỵ", "Suy thận giai đoạn cuối", "Tai biến mạch máu não",
           "Nhồi máu cơ tim", "Đuối nước")  # fmt: skip
_PURPOSES = ("Vay vốn ngân hàng", "Đăng ký kết hôn", "Mua bán nhà đất", "Đi lao động nước ngoài")
_TITLES = {"": "TỜ KHAI CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", "BẢN SAO": "TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH"}


@dataclass(frozen=True)
class Gone:
    """Somebody who died: who, when, where and of what."""

    person: Person
    died: date
    place: str
    cause: str


def deceased_of(cast: Cast, dice: Dice) -> Gone:
    """Return an old person of the commune who died in the year before the paper."""
    person = invent_person(dice, cast.split, born=(1928, 1966), old=cast.commune.old)
    person = replace(person, home=cast.commune, residence=address(cast.commune, dice, cast.split))
    died = cast.issued - timedelta(days=dice.whole(3, 300))
    places = (person.residence, "Tại nhà riêng", f"Khoa Hồi sức, Bệnh viện {cast.commune.province_name}")
    return Gone(person, died, dice.pick(places), dice.pick(_CAUSES))


@dataclass(frozen=True)
class Declared:
    """What one declaration says, who asks and on which day."""

    facts: Facts
    applicant: Person
    day: date


def declared(
    kind: str, cast: Cast, dice: Dice, shown: Shown, *, subject: Person | None = None, capitals: bool
) -> Declared:
    """Return a parent's declaration: on the child ("KHAI SINH", "BẢN SAO"), `subject` ("KHAI TỬ") or himself ("")."""
    applicant = dice.pick([cast.mother, cast.father])
    of_child = kind in ("KHAI SINH", "BẢN SAO")
    about = subject or (cast.child if of_child else applicant)
    day = days_after(cast.child.birth, dice, 4, 55, cast.issued) if kind == "KHAI SINH" else cast.issued
    if of_child:
        relation = dice.pick(["Cha đẻ", "Bố"]) if applicant is cast.father else dice.pick(["Mẹ đẻ", "Mẹ"])
    else:
        relation = (
            dice.pick(["Con dâu" if applicant is cast.mother else "Con rể", "Cháu họ"]) if subject else "Bản thân"
        )
    paper, own = identity_paper(applicant, dice, day), identity_paper(about, dice, day)
    title = _TITLES.get(kind, f"TỜ KHAI ĐĂNG KÝ {kind}")
    number = paper.number if kind else applicant.id_number
    printed = {
        "title": title,
        "recipient": dice.pick([people_of_commune(cast.commune), f"UBND {cast.commune.commune}"]),
        "applicant_name": applicant.upper_name if capitals else applicant.name,
        "applicant_residence": applicant.residence,
        "applicant_id_number": number,
        "_paper": paper.words,
        "relation": relation,
        "subject_name": about.upper_name if capitals else about.name,
        "subject_birth_date": shown(about.birth),
        "_words": date_words(about.birth),
        "subject_sex": about.sex,
        "subject_ethnicity": about.ethnicity,
        "subject_nationality": "Việt Nam",
        "subject_residence": about.residence,
        "subject_id_number": own.number if kind else applicant.id_number,
        "_born_at": hospital(cast.commune, dice, cast.split),
        "_origin": about.origin,
        "_entered": f"{dice.whole(1, 400):02d}/{about.birth.year}, quyển số {dice.whole(1, 3):02d}/{about.birth.year}",
        "_status": dice.pick(["Chưa đăng ký kết hôn với ai", "Đã ly hôn, chưa kết hôn lại với ai"]),
        "_purpose": dice.pick(_PURPOSES),
        "date_of_issue": date_long(day),
    }
    canonical = {"subject_birth_date": about.birth.isoformat(), "date_of_issue": day.isoformat()}
    return Declared(Facts(printed, canonical), applicant, day)
