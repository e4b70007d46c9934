"""What held-apart authorizations say: see README.md before reading on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.held_apart.facts import Shown, identity_paper
from tests.dossiers.people import Person, invent_person
from tests.dossiers.wording import date_long

_SCOPES = (
    "Nộp hồ sơ, nhận kết quả cấp bản sao trích lục kết hôn tại {office}",
    "Nhận tiền bồi thường, hỗ trợ khi Nhà nước thu hồi đất đối với thửa đất của tôi",
    "Liên hệ kho bạc và bộ phận một cửa để nhận tiền trợ cấp người có công hằng tháng",
    "Làm thủ tục đăng ký lại khai sinh và ký các giấy tờ có liên quan",
    "Bán chiếc xe mô tô biển số 76-B1 204.{n} và giao nhận giấy tờ xe",
    "Tham gia tố tụng tại Tòa án nhân dân trong vụ kiện đòi lại lối đi chung",
    "Khai và nộp thuế sử dụng đất phi nông nghiệp từ năm {y} đến năm {z}",
)
_TERMS = ("Từ ngày ký đến khi hoàn thành công việc được giao", "03 (ba) tháng tính từ ngày ký",
          "Đến hết ngày 31/12/{y}",
          "Cho đến khi có văn bản chấm dứt ủy quyền", "180 ngày")  # fmt: skip


@dataclass(frozen=True)
class Given:
    """What one authorization says and who signs it."""

    facts: Facts
    grantor: Person
    attorney: Person
    day: date
    place: str


def given(cast: Cast, dice: Dice, shown: Shown, *, capitals: bool, year: bool = False) -> Given:
    """Return a parent's authorization of the other parent or a stranger; `year` tells years of birth alone."""
    grantor = dice.pick([cast.mother, cast.father])
    stranger = invent_person(dice, cast.split, born=(1960, 2000), old=cast.commune.old)
    other = cast.father if grantor is cast.mother else cast.mother
    attorney = dice.pick([stranger, other])
    day = cast.issued
    scope = dice.pick(_SCOPES).format(
        office=f"UBND {cast.commune.commune}", n=dice.whole(10, 99), y=day.year, z=day.year + dice.whole(1, 4)
    )
    printed = {
        "scope": scope,
        "term": dice.pick(_TERMS).format(y=day.year),
        "date_of_issue": date_long(day),
    }
    canonical = {"date_of_issue": day.isoformat()}
    for who, person in (("grantor", grantor), ("attorney", attorney)):
        paper = identity_paper(person, dice, day)
        printed |= {
            f"{who}_name": person.upper_name if capitals else person.name,
            f"{who}_birth_date": str(person.birth.year) if year else shown(person.birth),
            f"{who}_id_number": paper.number,
            f"_{who}_issued": shown(paper.issued),
            f"_{who}_issuer": paper.issuer,
            f"_{who}_word": person.address_word,
            f"{who}_residence": person.residence,
        }
        canonical[f"{who}_birth_date"] = str(person.birth.year) if year else person.birth.isoformat()
    return Given(Facts(printed, canonical), grantor, attorney, day, cast.commune.commune_name)
