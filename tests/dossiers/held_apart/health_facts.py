"""What held-apart health certificates say: see README.md before reading on."""

from __future__ import annotations

from dataclasses import dataclass

from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.held_apart.facts import Shown, identity_paper
from tests.dossiers.offices import seal_text
from tests.dossiers.wording import date_long

_PURPOSES = ("Xin việc làm", "Nhập học đại học", "Khám tuyển công nhân may", "Đi xuất khẩu lao động", "Nhận con nuôi",
             "Dự tuyển viên chức", "Thi lấy giấy phép lái xe hạng B2")  # fmt: skip
_FOR_DRIVING = ("Đủ điều kiện sức khỏe lái xe hạng B", "Đủ điều kiện sức khỏe lái xe hạng A1", "Đạt tiêu chuẩn hạng C")
_CLASSES = ("Loại I", "Loại II", "Loại III", "Loại II (khá)")


@dataclass(frozen=True)
class Checked:
    """What one certificate says, and the office above who checked."""

    facts: Facts
    parent: str
    seal: str


def checked_facts(
    cast: Cast, dice: Dice, symbol: str, shown: Shown, *, capitals: bool = True, purpose: str = ""
) -> Checked:
    """Return what the certificate of one of the parents says; an empty `purpose` leaves it to chance."""
    person, place, day = dice.pick([cast.mother, cast.father]), cast.commune, cast.issued
    paper = identity_paper(person, dice, day)
    seat = place.district or place.commune
    issuer = dice.pick([f"Bệnh viện Đa khoa tư nhân {place.province_name}",
                        f"Trung tâm Kiểm soát bệnh tật {place.province_name}",
                        f"Phòng khám Đa khoa {dice.pick(['Tâm Phúc', 'Hoàn Mỹ', 'Việt Pháp'])}",
                        f"Bệnh viện {seat}"])  # fmt: skip
    height = dice.whole(148, 181)
    weight = dice.whole(43, 82)
    printed = {
        "number": symbol.format(n=dice.whole(12, 8900), y=day.year),
        "full_name": person.upper_name if capitals else person.name,
        "sex": person.sex,
        "date_of_birth": shown(person.birth),
        "_age": str(day.year - person.birth.year),
        "id_number": paper.number,
        "_issued": shown(paper.issued),
        "_issuer": paper.issuer,
        "residence": person.residence,
        "purpose": purpose or dice.pick(_PURPOSES),
        "height_cm": str(height),
        "weight_kg": dice.pick([str(weight), f"{weight},5"]),
        "_bmi": f"{weight / (height / 100) ** 2:.1f}".replace(".", ","),
        "_pulse": str(dice.whole(62, 92)),
        "_pressure": f"{dice.whole(10, 13)}0/{dice.whole(6, 8)}0",
        "health_class": dice.pick(_FOR_DRIVING if purpose else _CLASSES),
        "issuer": issuer.upper(),
        "date_of_issue": date_long(day),
    }
    canonical = {"date_of_birth": person.birth.isoformat(), "date_of_issue": day.isoformat()}
    parent = f"SỞ Y TẾ {place.province.upper()}"
    return Checked(Facts(printed, canonical), parent, seal_text(issuer, place))
