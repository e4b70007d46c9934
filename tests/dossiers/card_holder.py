"""The invented holder of a card, with the dates and addresses that the card bears."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from tests.dossiers.dice import Dice
from tests.dossiers.mrz_lines import td1_lines
from tests.dossiers.people import Person, invent_person, officer_name
from tests.dossiers.places import Place, bare, detail, invent_place
from tests.dossiers.truth import Split
from tests.dossiers.wording import sentence

CITIZEN_CARD = "citizen_id_card"
IDENTITY_CARD = "identity_card"

_ISSUED = {
    CITIZEN_CARD: (date(2021, 2, 1), date(2024, 6, 30)),
    IDENTITY_CARD: (date(2024, 7, 1), date(2026, 10, 30)),
}
_TWO_LEVELS_FROM = date(2025, 7, 1)
_RENEWAL_AGES = (25, 40, 60)  # Luật Căn cước 2023: a card made in the two years before is good for the next age
_YEARS_BEFORE = 2
_MARKS = ("Nốt ruồi C:{a}cm", "Sẹo chấm C:{a}cm", "Sẹo dài {a}cm", "Nốt ruồi cách {a}cm", "Sẹo chấm cách {a}cm")
_MARK_PLACES = {
    Split.TUNING: (
        "trên sau đuôi mày trái",
        "dưới trước mép phải",
        "trên trước đầu mày phải",
        "dưới sau cánh mũi trái",
    ),
    Split.HELD_APART: ("trên sau cánh mũi phải", "dưới trước đuôi mắt trái", "trước dái tai phải", "trên sau mép trái"),
}


@dataclass(frozen=True)
class CardHolder:
    """What a card says; `expires` None is "Không thời hạn", `old_id` and `parents` stand in the QR code only."""

    person: Person
    origin: str
    residence: str
    birth_registration: str
    mark: str
    issued: date
    expires: date | None
    old_id: str
    parents: tuple[str, ...]
    signer: str

    @property
    def qr_text(self) -> str:
        """The payload of the QR code: seven parts, and the parents' names on some cards of 2024."""
        person = self.person
        parts = [person.id_number, self.old_id, _capitalised(person.name), f"{person.birth:%d%m%Y}", person.sex]
        return "|".join([*parts, self.residence, f"{self.issued:%d%m%Y}", *self.parents])

    @property
    def mrz_lines(self) -> tuple[str, str, str]:
        """The machine-readable lines."""
        person = self.person
        return td1_lines(person.id_number, person.name, person.birth, female=person.sex == "Nữ", expires=self.expires)


def _capitalised(name: str) -> str:
    return " ".join(sentence(word) for word in name.split())


def expiry_date(birth: date, issued: date) -> date | None:
    """Return until when a card is good, None for people too old to need a new one."""
    age = issued.year - birth.year - ((issued.month, issued.day) < (birth.month, birth.day))
    for renewal in _RENEWAL_AGES:
        if age < renewal - _YEARS_BEFORE:
            last = 28 if (birth.month, birth.day) == (2, 29) else birth.day
            return date(birth.year + renewal, birth.month, last)
    return None


def card_address(place: Place, dice: Dice, split: Split, *, with_detail: bool) -> str:
    """Return an address in the cards' manner: communes and provinces without their kind, districts with it."""
    units = [place.commune_name, *(sentence(unit) for unit in place.units[1:-1]), bare(place.province)]
    return ", ".join([sentence(detail(dice, split)), *units] if with_detail else units)


def invent_holder(
    document_type: str, rng: np.random.Generator, split: Split, person: Person | None = None
) -> CardHolder:
    """Return somebody, or the given person, with a card; identity cards name two-level addresses from July 2025."""
    dice = Dice(int(rng.integers(2**32)), "card")
    first, last = _ISSUED[document_type]
    issued = first + timedelta(days=dice.whole(0, (last - first).days))
    old = issued < _TWO_LEVELS_FROM
    invented = invent_person(dice, split, born=(1962, issued.year - 15), old=True)
    person = person or invented
    home = person.home if old else invent_place(dice, split, old=False)
    birthplace = invent_place(dice, split, old=old)
    parents: tuple[str, ...] = ()
    if document_type == IDENTITY_CARD and dice.chance(0.5):
        parents = tuple(_capitalised(officer_name(dice, split)) for _ in range(2))
    mark = f"{dice.pick(_MARKS)} {dice.pick(_MARK_PLACES[split])}"
    return CardHolder(
        person=person,
        origin=card_address(invent_place(dice, split, old=True), dice, split, with_detail=False),
        residence=card_address(home, dice, split, with_detail=True),
        birth_registration=card_address(birthplace, dice, split, with_detail=False),
        mark=mark.format(a=dice.pick(("1", "2", "3", "0,5", "1,5", "2,5"))),
        issued=issued,
        expires=expiry_date(person.birth, issued),
        old_id=person.old_id if dice.chance(0.6) or person is not invented else "",
        parents=parents,
        signer=officer_name(dice, split),
    )
