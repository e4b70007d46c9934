"""What a hospital's notification of birth says, and the parts that its layouts share.

Canonical values: `date_of_birth` the day behind "Đã sinh con vào lúc" without the hour; `child_weight_grams` digits
alone; `number` as printed behind "Số" or "Mã số"; `issuer` the hospital of the head.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast, identity_words
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.offices import Agency, seal_text
from tests.dossiers.pairs import record
from tests.dossiers.places import bare
from tests.dossiers.typeset import BOLD, ITALIC
from tests.dossiers.wording import date_long, date_slashed

_HEALTH = ("Khỏe mạnh", "Bình thường", "Khỏe")


@dataclass(frozen=True)
class Born:
    """What a notification says, and the hospital that gives it."""

    facts: Facts
    hospital: Agency


def born_facts(cast: Cast, dice: Dice, symbol: str, shown: Callable[[date], str] = date_slashed) -> Born:
    seat = bare(cast.commune.district or cast.commune.province)
    name = dice.pick([f"Trung tâm Y tế {seat}", f"Bệnh viện Đa khoa {cast.commune.province_name}",
                      f"Trạm Y tế {cast.commune.commune}"])  # fmt: skip
    seal = seal_text(f"Sở Y tế {cast.commune.province}", cast.commune, name)
    hospital = Agency(f"SỞ Y TẾ {bare(cast.commune.province).upper()}", name.upper(), name, "BV", ("KH",),
                      ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "", cast.commune.commune_name, seal)  # fmt: skip
    mother, child = cast.mother, cast.child
    issued = min(child.birth + timedelta(days=dice.whole(1, 6)), cast.issued)
    at = f"{dice.whole(0, 23):02d} giờ {dice.whole(0, 59):02d} phút"
    words = identity_words(mother, dice, issued)
    grams = str(dice.whole(24, 41) * 100 + dice.pick([0, 0, 50]))
    printed = {
        "number": symbol.format(n=dice.whole(3, 940), y=issued.year),
        "mother_name": mother.upper_name if dice.chance(0.7) else mother.name,
        "mother_birth_date": dice.pick([shown(mother.birth), str(mother.birth.year)]),
        "mother_residence": mother.residence,
        "mother_id_number": mother.id_number if mother.id_number in words else mother.old_id,
        "_papers": words,
        "_ethnicity": mother.ethnicity,
        "_insurance": f"GD4{dice.whole(10, 99)}{dice.whole(1_000_000_000, 9_999_999_999)}",
        "date_of_birth": f"{at}, {date_long(child.birth)}",
        "place_of_birth": name,
        "child_sex": child.sex,
        "child_weight_grams": f"{grams} {dice.pick(['gram', 'g', 'gam'])}",
        "intended_name": child.upper_name if dice.chance(0.6) else child.name,
        "_health": dice.pick(_HEALTH),
        "_count": str(dice.whole(1, 3)),
        "date_of_issue": date_long(issued),
    }
    year_alone = printed["mother_birth_date"] == str(mother.birth.year)
    canonical = {
        "mother_birth_date": str(mother.birth.year) if year_alone else mother.birth.isoformat(),
        "date_of_birth": child.birth.isoformat(),
        "child_weight_grams": grams,
        "date_of_issue": issued.isoformat(),
    }
    return Born(Facts(printed, canonical), hospital)


def noted(sheet: Sheet, born: Born, *keys: str) -> None:
    sheet.put("issuer", born.hospital.name)
    record(sheet, *(born.facts.entry("", key) for key in (*keys, "date_of_issue")))


def foot(sheet: Sheet, cast: Cast, born: Born, dice: Dice, chief: str, midwife: str) -> None:
    def right() -> None:
        sheet.para(f"{cast.commune.commune_name}, {born.facts['date_of_issue']}", align="center", style=ITALIC, after=1)
        signed(sheet, (chief,), cast.signer, dice, Signing(born.hospital.seal))

    def left() -> None:
        sheet.para(midwife, align="center", style=BOLD, after=0)
        sheet.para("(Ký, ghi rõ họ tên)", align="center", style=ITALIC)

    sheet.skip(6)
    sheet.columns((0.0, 0.46, left), (0.5, 1.0, right))


def papers_entry(facts: Facts, label: str) -> Entry:
    return replace(
        facts.entry(label, "mother_id_number"), printed=facts["_papers"], canonical=facts["mother_id_number"]
    )
