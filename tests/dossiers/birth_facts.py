"""What a birth certificate says, for the layouts that draw themselves; canonical values as in `birth`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers.cast import Cast, days_after, identity_words
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.offices import hospital, people_of_commune
from tests.dossiers.wording import date_words


@dataclass(frozen=True)
class BirthManner:
    """How a layout prints what varies: the symbol of "{n}" and "{y}", dates, parents' dates whole or years alone."""

    symbol: str = "{n}/{y}"
    printed_date: Callable[[date], str] = "{:%d/%m/%Y}".format
    whole_parent_dates: bool = False
    capitals: bool = True


@dataclass(frozen=True)
class Birth:
    """The values of one birth certificate, and the days that layouts print in parts."""

    facts: Facts
    registered: date
    copied: date


def birth_facts(cast: Cast, dice: Dice, manner: BirthManner) -> Birth:
    """Return what the certificate of the cast's child says."""
    child = cast.child
    registered = days_after(child.birth, dice, 4, 60, cast.issued)
    copied = max(registered, min(registered + timedelta(days=dice.whole(0, 900)), cast.issued))
    declarant, relation = dice.pick([(cast.father, "Cha đẻ"), (cast.mother, "Mẹ đẻ")])
    shown = manner.printed_date
    printed = {
        "number": manner.symbol.format(n=f"{dice.whole(1, 460):02d}", y=registered.year),
        "full_name": child.upper_name,
        "date_of_birth": shown(child.birth),
        "_words": date_words(child.birth),
        "sex": child.sex,
        "ethnicity": child.ethnicity,
        "nationality": "Việt Nam",
        "place_of_birth": hospital(cast.commune, dice, cast.split),
        "place_of_origin": child.origin,
        "id_number": child.id_number,
        "declarant_name": declarant.upper_name if dice.chance(0.5) else declarant.name,
        "declarant_document": identity_words(declarant, dice, registered),
        "_relation": relation,
        "registration_place": people_of_commune(cast.commune),
        "registration_date": shown(registered),
        "signer_name": cast.signer,
        "_book": f"{dice.whole(1, 3):02d}/{registered.year}",
    }
    canonical = {
        "date_of_birth": child.birth.isoformat(),
        "registration_date": registered.isoformat(),
    }
    for who, person in (("mother", cast.mother), ("father", cast.father)):
        whole = manner.whole_parent_dates
        printed |= {
            f"{who}_name": person.upper_name if manner.capitals else person.name,
            f"{who}_birth_date": shown(person.birth) if whole else str(person.birth.year),
            f"{who}_ethnicity": person.ethnicity,
            f"{who}_nationality": "Việt Nam",
            f"{who}_residence": person.residence,
            f"_{who}_work": dice.pick(["Làm nông", "Công nhân", "Giáo viên", "Buôn bán", "Viên chức"]),
        }
        canonical[f"{who}_birth_date"] = person.birth.isoformat() if whole else str(person.birth.year)
    return Birth(Facts(printed, canonical), registered, copied)
