"""What held-apart diplomas say: see README.md before reading on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.people import Person
from tests.dossiers.wording import date_long, date_slashed

MAJORS = {"Kế toán": "Accounting", "Sư phạm Ngữ văn": "Literature Teacher Education",
           "Nuôi trồng thủy sản": "Aquaculture",
           "Khoa học cây trồng": "Crop Science", "Luật kinh tế": "Economic Law",
           "Kỹ thuật xây dựng": "Civil Engineering"}  # fmt: skip
GRADES = {"Xuất sắc": "Excellent", "Giỏi": "Very good", "Khá": "Good", "Trung bình khá": "Fairly good"}


@dataclass(frozen=True)
class Degree:
    """What one diploma says, whose it is and its day."""

    facts: Facts
    person: Person
    day: date


def degree_facts(cast: Cast, dice: Dice, age: int, issuer: str, serial: str, *, capitals: bool) -> Degree:
    """Return what the diploma of one of the parents says, won at an age; "{n}" of `serial` becomes a number."""
    person = dice.pick([cast.mother, cast.father])
    year = min(person.birth.year + age, cast.issued.year)
    day = min(date(year, 6, 20) + timedelta(days=dice.whole(0, 190)), cast.issued)
    year = day.year
    number = dice.whole(10, 4000)
    printed = {
        "full_name": person.upper_name if capitals else person.name,
        "date_of_birth": date_slashed(person.birth),
        "place_of_birth": person.origin,
        "sex": person.sex,
        "ethnicity": person.ethnicity,
        "major": dice.pick(sorted(MAJORS)),
        "graduation_year": str(year),
        "grade": dice.pick(sorted(GRADES)),
        "serial": serial.format(n=f"{dice.whole(1, 9_999_999):07d}"),
        "register_number": dice.pick([f"{number:04d}/{year}", f"{number}/QĐ-{year}", f"{year}.{number}"]),
        "issuer": issuer,
        "date_of_issue": date_long(day),
        "signer_name": cast.signer,
    }
    canonical = {
        "date_of_birth": person.birth.isoformat(),
        "serial": printed["serial"].replace(" ", ""),
        "date_of_issue": day.isoformat(),
    }
    return Degree(Facts(printed, canonical), person, day)


def frame(sheet: Sheet, ink: tuple[int, int, int], tint: tuple[int, int, int]) -> None:
    """Print the tinted ground and the double frame of a diploma."""
    edge = 20 * POINT
    box = [edge, edge, sheet.size[0] - edge, sheet.size[1] - edge]
    sheet.draw.rectangle(box, fill=tint, outline=ink, width=14)
    inner = [edge + 26, edge + 26, sheet.size[0] - edge - 26, sheet.size[1] - edge - 26]
    sheet.draw.rectangle(inner, outline=ink, width=3)
