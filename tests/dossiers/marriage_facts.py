"""What a marriage certificate says, for the layouts that draw themselves; canonical values as in `marriage`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers import pen as hand
from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast, identity_words
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.offices import people_of_commune
from tests.dossiers.typeset import BOLD, Style
from tests.dossiers.wording import date_slashed

SPOUSES = ("wife", "husband")


@dataclass(frozen=True)
class Wedding:
    """What a certificate says, the day of the wedding, and the day of the copy."""

    facts: Facts
    day: date
    copied: date


def wedding_facts(
    cast: Cast, dice: Dice, symbol: str, shown: Callable[[date], str] = date_slashed, *, years: bool = False
) -> Wedding:
    """Return what the certificate of the cast's parents says; `years` prints years of birth alone."""
    day = min(date(cast.child.birth.year - 1, dice.whole(1, 12), dice.whole(1, 28)), cast.issued)
    copied = max(day, cast.issued - timedelta(days=dice.whole(0, 200)))
    printed = {
        "number": symbol.format(n=f"{dice.whole(1, 210):02d}", y=day.year),
        "registration_place": people_of_commune(cast.commune),
        "registration_date": shown(day),
        "signer_name": cast.signer,
        "_book": f"01/{day.year}",
    }
    canonical = {"registration_date": day.isoformat()}
    for who, person in zip(SPOUSES, (cast.mother, cast.father), strict=True):
        words = identity_words(person, dice, day)
        number = person.id_number if person.id_number in words else person.old_id
        older = number != person.id_number
        issued = day - timedelta(days=dice.whole(60, 900))
        printed |= {
            f"{who}_name": person.upper_name,
            f"{who}_birth_date": str(person.birth.year) if years else shown(person.birth),
            f"{who}_ethnicity": person.ethnicity,
            f"{who}_nationality": "Việt Nam",
            f"{who}_residence": person.residence,
            f"{who}_id_number": number,
            f"_{who}_papers": words,
            f"_{who}_issued": shown(issued),
            f"_{who}_issuer": f"Công an {person.home.province}" if older else "Cục CSQLHC về TTXH",
        }
        canonical[f"{who}_birth_date"] = str(person.birth.year) if years else person.birth.isoformat()
    return Wedding(Facts(printed, canonical), day, copied)


def papers_of(facts: Facts, who: str, label: str) -> Entry:
    """Return the identity paper in words, which counts as its number."""
    return Entry(label, f"{who}_id_number", facts[f"_{who}_papers"], facts[f"{who}_id_number"])


def scribbled(sheet: Sheet, label: str, note: str = "") -> None:
    """Print where a spouse signs, with the signature."""
    sheet.para(label, align="center", style=BOLD, after=0)
    if note:
        sheet.para(note, align="center", style=Style(italic=True, size=9.5), after=0)
    center = ((sheet.left + sheet.right) / 2, sheet.y + 120)
    hand.scribble(sheet.image, center, 300, sheet.look.pen_ink, sheet.dice)
    sheet.skip(58)
