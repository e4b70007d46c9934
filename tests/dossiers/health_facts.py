"""What a health certificate says, and the parts that its layouts share.

Canonical values: `height_cm` and `weight_kg` the digits as printed; `health_class` the words behind the label of the
conclusion; `purpose` what the examination was for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.offices import Agency, seal_text
from tests.dossiers.pairs import record
from tests.dossiers.typeset import ITALIC
from tests.dossiers.wording import date_long, date_slashed

_PURPOSES = (
    "Làm hồ sơ xin việc",
    "Bổ sung hồ sơ nhận con nuôi",
    "Đi học lái xe ô tô",
    "Bổ sung hồ sơ đi làm",
    "Học tập",
)
_CLASSES = ("Loại I", "Loại II", "Loại II", "Loại III", "Đủ sức khỏe để lao động, học tập")


@dataclass(frozen=True)
class Examined:
    """What a certificate says, and who examined."""

    facts: Facts
    hospital: Agency


def examined_facts(cast: Cast, dice: Dice, symbol: str, shown: Callable[[date], str] = date_slashed) -> Examined:
    name = dice.pick([f"Bệnh viện Đa khoa {cast.commune.province_name}", f"Trung tâm Y tế {cast.commune.commune_name}"])
    parent, seal = f"SỞ Y TẾ {cast.commune.province_name.upper()}", seal_text("Sở Y tế", cast.commune, name)
    hospital = Agency(parent, name.upper(), name, "BV", ("KH",), ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "",
                      cast.commune.commune_name, seal)  # fmt: skip
    person = dice.pick([cast.mother, cast.father])
    height, weight = dice.whole(149, 178), dice.whole(43, 78)
    printed = {
        "number": symbol.format(n=dice.whole(10, 4800), y=cast.issued.year),
        "full_name": person.upper_name,
        "sex": person.sex,
        "date_of_birth": shown(person.birth),
        "id_number": person.id_number,
        "_issued": date_slashed(cast.issued - timedelta(days=dice.whole(60, 1000))),
        "residence": person.residence,
        "purpose": dice.pick(_PURPOSES),
        "height_cm": f"{height} cm",
        "weight_kg": f"{weight} kg",
        "_index": f"{weight / (height / 100) ** 2:.1f}".replace(".", ","),
        "_pulse": f"{dice.whole(62, 92)} lần/phút",
        "_pressure": f"{dice.whole(10, 13)}0/{dice.whole(6, 8)}0 mmHg",
        "health_class": dice.pick(_CLASSES),
        "date_of_issue": date_long(cast.issued),
    }
    canonical = {
        "date_of_birth": person.birth.isoformat(),
        "height_cm": str(height),
        "weight_kg": str(weight),
        "date_of_issue": cast.issued.isoformat(),
    }
    return Examined(Facts(printed, canonical), hospital)


def noted(sheet: Sheet, said: Examined, *keys: str) -> None:
    sheet.put("issuer", said.hospital.name)
    record(sheet, *(said.facts.entry("", key) for key in (*keys, "number", "date_of_issue")))


def foot(sheet: Sheet, cast: Cast, said: Examined, dice: Dice, title: str = "NGƯỜI KẾT LUẬN") -> None:
    def right() -> None:
        sheet.para(f"{said.hospital.place}, {said.facts['date_of_issue']}", align="center", style=ITALIC, after=1)
        signed(sheet, (title,), cast.signer, dice, Signing(said.hospital.seal))

    sheet.skip(6)
    sheet.columns((0.44, 1.0, right))
