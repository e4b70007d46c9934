"""What extracts of registered deaths say, and their foot.

Canonical values as in `death`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast, identity_words
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, signed, titles_of
from tests.dossiers.offices import commune_agency, hospital
from tests.dossiers.people import invent_person
from tests.dossiers.typeset import BOLD, ITALIC
from tests.dossiers.wording import date_long, date_slashed, date_words

_CAUSES = (
    "Bệnh già",
    "Bệnh lý",
    "Tai biến mạch máu não",
    "Suy hô hấp do viêm phổi",
    "Ung thư gan",
    "Tai nạn giao thông",
)


def death_facts(cast: Cast, dice: Dice, symbol: str, shown: Callable[[date], str] = date_slashed) -> Facts:
    person = invent_person(dice.fork("dead"), cast.split, born=(1931, 1960), old=cast.commune.old)
    died = cast.issued - timedelta(days=dice.whole(2, 40))
    at = f"{dice.whole(0, 23):02d} giờ {dice.whole(0, 59):02d} phút"
    words = identity_words(person, dice, cast.issued)
    registered = cast.issued - timedelta(days=dice.whole(0, 1))
    printed = {
        "number": symbol.format(n=dice.whole(3, 640), y=cast.issued.year),
        "full_name": person.upper_name if dice.chance(0.75) else person.name,
        "date_of_birth": dice.pick([shown(person.birth), str(person.birth.year)]),
        "sex": person.sex,
        "ethnicity": person.ethnicity,
        "nationality": "Việt Nam",
        "last_residence": person.residence,
        "id_number": person.id_number if person.id_number in words else person.old_id,
        "_papers": words,
        "date_of_death": f"{at}, {date_long(died)}",
        "_death_words": date_words(died),
        "place_of_death": dice.pick([hospital(cast.commune, dice, cast.split), person.residence, "Tại nhà riêng"]),
        "cause_of_death": dice.pick(_CAUSES),
        "declarant_name": dice.pick([cast.mother.name, cast.father.upper_name]),
        "_notice": f"{dice.whole(1, 90):02d}/GBT",
        "registration_place": dice.pick([f"Ủy ban nhân dân {cast.commune.full}", commune_agency(cast.commune).plain]),
        "registration_date": dice.pick([shown, date_long])(registered),
        "signer_name": cast.signer,
    }
    year_alone = printed["date_of_birth"] == str(person.birth.year)
    canonical = {
        "date_of_birth": str(person.birth.year) if year_alone else person.birth.isoformat(),
        "date_of_death": died.isoformat(),
        "registration_date": registered.isoformat(),
    }
    return Facts(printed, canonical)


def foot(sheet: Sheet, cast: Cast, dice: Dice, above: str = "", *, keeper: bool = False) -> None:
    agency = commune_agency(cast.commune)
    titles = titles_of(agency, dice, board=dice.chance(0.5))
    sheet.put("signer_name", cast.signer)

    def right() -> None:
        if above:
            sheet.para(above, align="center", style=ITALIC, after=1)
        signed(sheet, titles, cast.signer, dice, Signing(agency.seal))

    def left() -> None:
        sheet.para("CÁN BỘ HỘ TỊCH", align="center", style=BOLD)

    sheet.skip(6)
    sheet.columns(*(((0.0, 0.4, left),) if keeper else ()), (0.46, 1.0, right))
