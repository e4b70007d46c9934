"""What a certificate of marital status says, for the layouts that draw themselves; canonical values as in `marital`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast, identity_words
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.marital_texts import PURPOSES, marital_status
from tests.dossiers.pairs import record
from tests.dossiers.people import Person
from tests.dossiers.typeset import Style
from tests.dossiers.wording import date_long, date_slashed


@dataclass(frozen=True)
class Single:
    """What a certificate says, and whom it is about."""

    facts: Facts
    person: Person

    @property
    def word(self) -> str:
        """How a text names the person: ông or bà."""
        return self.person.address_word.lower()


def single_facts(cast: Cast, dice: Dice, symbol: str, shown: Callable[[date], str] = date_slashed) -> Single:
    """Return what the certificate of one of the cast's parents says."""
    person, other = dice.pick([(cast.mother, cast.father), (cast.father, cast.mother)])
    words = identity_words(person, dice, cast.issued)
    number = person.id_number if person.id_number in words else person.old_id
    purpose = dice.pick(PURPOSES).format(
        word=other.address_word.lower(), name=other.name, year=other.birth.year, id=other.id_number
    )
    printed = {
        "number": symbol.format(n=f"{dice.whole(1, 640):02d}", y=cast.issued.year),
        "full_name": person.upper_name if dice.chance(0.6) else person.name,
        "date_of_birth": shown(person.birth),
        "sex": person.sex,
        "ethnicity": person.ethnicity,
        "nationality": "Việt Nam",
        "id_number": number,
        "_papers": words,
        "_issued": shown(cast.issued - timedelta(days=dice.whole(90, 1200))),
        "_issuer": "Cục Cảnh sát QLHC về TTXH" if number == person.id_number else f"Công an {person.home.province}",
        "residence": person.residence,
        "marital_status": marital_status(person, dice),
        "purpose": purpose,
        "signer_name": cast.signer,
        "date_of_issue": date_long(cast.issued),
    }
    canonical = {"date_of_birth": person.birth.isoformat(), "date_of_issue": cast.issued.isoformat()}
    return Single(Facts(printed, canonical), person)


def papers_of(facts: Facts, label: str) -> Entry:
    """Return the identity paper in words, which counts as its number."""
    return Entry(label, "id_number", facts["_papers"], facts["id_number"])


def shown_elsewhere(sheet: Sheet, facts: Facts, issuer: str, *keys: str) -> None:
    """Note values that a layout prints within its own wording."""
    sheet.put("issuer", issuer)
    record(sheet, *(facts.entry("", key) for key in (*keys, "signer_name", "date_of_issue")))


def titled(sheet: Sheet, *lines: str, size: float = 3.0, align: str = "center", after: float = 8) -> None:
    """Print the lines of a title."""
    for line in lines:
        sheet.para(line, align=align, style=Style(bold=True, size=sheet.look.size + size), after=0)
    sheet.skip(after)
