"""Who and what a paper is about; one cast serves all papers of a dossier, so that they agree."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers.dice import Dice
from tests.dossiers.people import Person, invent_child, invent_person, officer_name
from tests.dossiers.places import Place, invent_place
from tests.dossiers.truth import Split


@dataclass(frozen=True)
class Cast:
    """A family and the commune where its papers were issued; `issued` is when the newest of them was."""

    mother: Person
    father: Person
    child: Person
    commune: Place
    issued: date
    signer: str
    split: Split


def invent_cast(dice: Dice, split: Split) -> Cast:
    """Return a family whose ages fit together."""
    since = date(2025, 7, 1) if dice.chance(0.35) else date(2016, 1, 1)  # two-level papers are the newest and many
    issued = since + timedelta(days=dice.whole(0, 480 if since.year == 2025 else 3460))
    old = issued < date(2025, 7, 1)
    born = issued.year - dice.whole(0, 3)
    mother = invent_person(dice, split, sex="Nữ", born=(born - 38, born - 20), old=old or dice.chance(0.3))
    father = invent_person(dice, split, sex="Nam", born=(born - 45, born - 21), old=old or dice.chance(0.3))
    child = invent_child(mother, father, dice, split, (born - 1, born - 1))
    commune = mother.home if mother.home.old == old else invent_place(dice, split, old=old)
    return Cast(mother, father, child, commune, issued, officer_name(dice, split), split)


def days_after(day: date, dice: Dice, low: int, high: int, latest: date) -> date:
    """Return a day `low` to `high` days later, never after `latest`."""
    return min(day + timedelta(days=dice.whole(low, high)), latest)


def identity_words(person: Person, dice: Dice, latest: date) -> str:
    """Return a person's identity paper as certificates name it: kind, number, who issued it and when.

    The kind fits the day: before 2021 the old nine-digit card, then the 12-digit one.
    """
    day = date(2021, 3, 1) + timedelta(days=dice.whole(0, 1300))
    if day >= latest:
        number = person.old_id or person.id_number
        year = min(date(2012, 1, 1) + timedelta(days=dice.whole(0, 1200)), latest - timedelta(days=40))
        return f"CMND số {number}, Công an {person.home.province} cấp ngày {year:%d/%m/%Y}"
    office = "Cục Cảnh sát quản lý hành chính về trật tự xã hội"
    return dice.pick(
        [
            f"CCCD số {person.id_number}, {office} cấp ngày {day:%d/%m/%Y}",
            f"Căn cước công dân số {person.id_number} do {office} cấp ngày {day:%d/%m/%Y}",
            f"Thẻ CCCD số: {person.id_number}, cấp ngày {day:%d/%m/%Y}, nơi cấp: Cục CS QLHC về TTXH",
            f"Thẻ căn cước số {person.id_number}, Bộ Công an cấp ngày {day:%d/%m/%Y}",
            f"Căn cước công dân, {person.id_number}, {office}, {day:%d-%m-%Y}",
        ]
    )
