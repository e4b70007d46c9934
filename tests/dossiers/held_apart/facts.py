"""What held-apart papers say of invented people beyond their names and days: identity papers in words, offices."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers.blocks import Entry
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.offices import Agency, long_people, seal_text, short_people
from tests.dossiers.people import Person
from tests.dossiers.places import Place

_NEW_CARD = date(2021, 3, 1)
_NEWEST_CARD = date(2024, 7, 1)
_FIRST_TWELVE_DIGITS = date(2016, 1, 15)


@dataclass(frozen=True)
class IdentityPaper:
    """A person's identity paper; `words` name it as a certificate does, `number` is the digits in them."""

    words: str
    number: str
    issued: date
    issuer: str


def identity_paper(person: Person, dice: Dice, latest: date) -> IdentityPaper:
    """Return the paper that a person could have shown on a day."""
    kind, number, issued, issuer = _paper(person, dice, latest)
    slashed = f"{issued:%d/%m/%Y}"
    words = dice.pick(
        [
            f"{kind} số {number}, cấp ngày {slashed} tại {issuer}",
            f"{kind}: {number}; {issuer}; ngày cấp {slashed}",
            f"{number} ({kind}), {issuer} cấp {issued.day}/{issued.month}/{issued.year}",
        ]
    )
    return IdentityPaper(words, number, issued, issuer)


def _paper(person: Person, dice: Dice, latest: date) -> tuple[str, str, date, str]:
    if latest > _NEWEST_CARD + timedelta(days=40) and dice.chance(0.4):
        issued = _between(_NEWEST_CARD, latest, dice)
        return "Căn cước", person.id_number, issued, "Bộ Công an"
    if latest > _NEW_CARD + timedelta(days=40):
        issued = _between(_NEW_CARD, min(latest, _NEWEST_CARD), dice)
        return dice.pick(["Căn cước công dân", "CCCD"]), person.id_number, issued, "Cục Cảnh sát QLHC về TTXH"
    if person.old_id:
        issued = _between(max(date(2006, 1, 1), _grown(person)), max(latest, _grown(person) + timedelta(60)), dice)
        kind = dice.pick(["Giấy chứng minh nhân dân", "CMND", "Giấy CMND"])
        return kind, person.old_id, issued, f"Công an {person.home.province}"
    issued = _between(_FIRST_TWELVE_DIGITS, max(latest, _FIRST_TWELVE_DIGITS + timedelta(60)), dice)
    return "Thẻ CCCD", person.id_number, issued, "Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư"


def _grown(person: Person) -> date:
    return date(person.birth.year + 15, 6, 1)


def _between(first: date, last: date, dice: Dice) -> date:
    return first + timedelta(days=dice.whole(0, max(1, (last - first).days - 20)))


def with_values(facts: Facts, printed: Mapping[str, str], canonical: Mapping[str, str] | None = None) -> Facts:
    """Return the same facts with other values for some keys."""
    return Facts({**facts.printed, **printed}, {**facts.canonical, **(canonical or {})})


def entries_of(facts: Facts, **labels: str) -> list[Entry]:
    """Return labelled values by field key, in order; a key that starts with "_" is printed only."""
    return [facts.entry(label, key) for key, label in labels.items()]


Shown = Callable[[date], str]
"""How a layout prints a day."""

_DIRECTOR = ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
_ROOM = ("TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG")
_TRADE_ROOMS = {
    True: (("Phòng Tài chính và Kế hoạch", "TCKH"), ("Phòng Kế hoạch - Tài chính", "KHTC")),
    False: (("Phòng Kinh tế - Hạ tầng và Đô thị", "KTHT"), ("Trung tâm Hành chính công", "HCC")),
}
"""Rooms that register trades, of districts in the three-level order and of communes in the two-level one."""


def trade_room(place: Place, dice: Dice) -> Agency:
    """Return a room that registers household businesses."""
    plain, code = dice.pick(_TRADE_ROOMS[place.old])
    unit = place.district or place.commune
    people = dice.pick([short_people, long_people])(unit)
    heads = _DIRECTOR if plain.startswith("Trung tâm") else _ROOM
    seal = seal_text(unit, place, plain)
    return Agency(people, plain.upper(), f"{plain} {unit}", code, (code,), heads, "", place.commune_name, seal)
