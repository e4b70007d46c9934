"""What forms about a change of residence say (Mẫu CT01).

Canonical values: `recipient` as printed behind "Kính gửi"; `request` the text of the request, all of its lines;
`head_name` the head of the household in which somebody is registered, or will be.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.people import Person
from tests.dossiers.wording import date_long, date_slashed

_MAILS = ("gmail.com", "yahoo.com.vn", "outlook.com")
_REQUESTS = (
    "Đăng ký thường trú vào hộ của {who} {head}",
    "Đăng ký tạm trú tại địa chỉ {home}, thời hạn 24 tháng",
    "Xác nhận thông tin về cư trú để bổ sung hồ sơ nhập học cho con",
    "Tách hộ tại cùng một chỗ ở hợp pháp",
    "Điều chỉnh thông tin về nơi ở hiện tại: {home}",
    "Khai báo thông tin về cư trú cho con mới sinh {child}",
)


@dataclass(frozen=True)
class Residence:
    """What a form says, and about whom: who asks, the head of the household, who moves along."""

    facts: Facts
    person: Person
    head: Person
    others: tuple[tuple[Person, str], ...]


def residence_of(cast: Cast, dice: Dice, shown: Callable[[date], str] = date_slashed) -> Residence:
    """Return what one of the cast's parents asks for."""
    person, head = dice.pick([(cast.mother, cast.father), (cast.father, cast.mother), (cast.father, cast.father)])
    relation = "Chủ hộ" if person is head else "Vợ" if person.sex == "Nữ" else "Chồng"
    local = "".join(char for char in str(dice.whole(10_000, 99_999)))
    printed = {
        "recipient": f"Công an {cast.commune.commune}",
        "full_name": person.upper_name if dice.chance(0.7) else person.name,
        "date_of_birth": shown(person.birth),
        "sex": person.sex,
        "id_number": person.id_number,
        "phone": f"0{dice.pick('3579')}{dice.whole(10_000_000, 99_999_999)}",
        "email": f"hoso{local}@{dice.pick(_MAILS)}",
        "head_name": head.upper_name if dice.chance(0.4) else head.name,
        "relation_to_head": relation,
        "head_id_number": head.id_number,
        "request": dice.pick(_REQUESTS).format(
            who=head.address_word.lower(), head=head.name, home=person.residence, child=cast.child.name
        ),
        "_day": date_long(cast.issued),
        "_home": person.residence,
        "_work": dice.pick(["Giáo viên", "Làm nông", "Kinh doanh tự do", "Công nhân"]),
    }
    others = ((cast.child, "Con"),) if dice.chance(0.6) else ()
    return Residence(Facts(printed, {"date_of_birth": person.birth.isoformat()}), person, head, others)
