"""What a letter of authorisation says, and the parts that its layouts share.

Canonical values: `scope` the text of its section without the closing full stop, `term` the words behind its label;
people who only certify are in no field.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, signed, titles_of
from tests.dossiers.marital_facts import titled
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import record
from tests.dossiers.people import Person, invent_person
from tests.dossiers.typeset import BOLD, Style
from tests.dossiers.wording import date_long, date_slashed

_SCOPES = (
    "Bên B được thay mặt Bên A liên hệ Trung tâm Phục vụ hành chính công để nộp hồ sơ, bổ sung hồ sơ và nhận kết quả "
    "thủ tục đăng ký biến động đất đai",
    "Bên B được nộp hồ sơ và nhận kết quả đăng ký khai sinh cho con của Bên A theo quy định của pháp luật",
    "Thay mặt tôi làm thủ tục xin cấp bản sao trích lục hộ tịch và ký các giấy tờ có liên quan",
    "Nhận thay tôi tiền lương hưu hằng tháng tại Bưu điện xã và ký nhận theo quy định",
    "Đại diện cho tôi làm việc với cơ quan thuế về việc kê khai lệ phí trước bạ nhà, đất",
)
_TERMS = ("06 tháng kể từ ngày ký", "Kể từ ngày ký cho đến khi hoàn thành công việc được ủy quyền",
          "Từ ngày ký đến khi có văn bản thay thế", "01 năm, kể từ ngày ký")  # fmt: skip


def letter_facts(cast: Cast, dice: Dice, shown: Callable[[date], str] = date_slashed) -> Facts:
    grantor = dice.pick([cast.mother, cast.father])
    attorney = invent_person(dice.fork("attorney"), cast.split, born=(1965, 2001), old=cast.commune.old)
    printed = {
        "scope": dice.pick(_SCOPES),
        "term": dice.pick(_TERMS),
        "date_of_issue": date_long(cast.issued),
        "_grantor_word": grantor.address_word,
        "_attorney_word": attorney.address_word,
    }
    canonical = {"date_of_issue": cast.issued.isoformat()}
    for who, person in (("grantor", grantor), ("attorney", attorney)):
        printed |= {
            f"{who}_name": person.upper_name if dice.chance(0.6) else person.name,
            f"{who}_birth_date": shown(person.birth),
            f"{who}_id_number": _number(person, cast.issued),
            f"{who}_residence": person.residence,
            f"_{who}_issued": date_slashed(cast.issued - timedelta(days=dice.whole(60, 1400))),
            f"_{who}_issuer": dice.pick(["Cục Cảnh sát QLHC về TTXH", "Bộ Công an"]),
        }
        canonical[f"{who}_birth_date"] = person.birth.isoformat()
    return Facts(printed, canonical)


def _number(person: Person, day: date) -> str:
    return person.id_number if day.year > 2021 or not person.old_id else person.old_id


def card_entry(facts: Facts, who: str, label: str) -> Entry:
    """Return the number with the card's day and issuer behind it."""
    number = facts[f"{who}_id_number"]
    printed = f"{number}, cấp ngày {facts[f'_{who}_issued']}, nơi cấp: {facts[f'_{who}_issuer']}"
    return Entry(label, f"{who}_id_number", printed, number)


def letter_head(sheet: Sheet, facts: Facts, dice: Dice, *titles: str) -> None:
    record(sheet, *(facts.entry("", key) for key in ("scope", "term", "date_of_issue")))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    titled(sheet, *titles, after=5)


def signatures(sheet: Sheet, cast: Cast, facts: Facts, dice: Dice, left: str, right: str) -> None:
    def side(title: str, who: str) -> Callable[[], None]:
        how = Signing(title=BOLD)
        return lambda: signed(sheet, (title, "(Ký, ghi rõ họ tên)"), facts[f"{who}_name"], dice, how)

    sheet.skip(4)
    sheet.columns((0.0, 0.48, side(left, "grantor")), (0.52, 1.0, side(right, "attorney")))


def certified(sheet: Sheet, cast: Cast, facts: Facts, dice: Dice) -> None:
    """Print who certified the signatures: names, numbers and a day that are not the letter's own."""
    agency = commune_agency(cast.commune)
    small = Style(size=sheet.look.size - 1)
    sheet.skip(4)
    sheet.para(f"LỜI CHỨNG CỦA {agency.heads[0]} {agency.name}", align="center", style=BOLD, after=2)
    sheet.para(f"Hôm nay, {date_long(cast.issued)}, tại {agency.plain}. Tôi {cast.signer}, là Phó Chủ tịch "
               f"{agency.plain}, chứng thực: {facts['_grantor_word']} {facts['grantor_name']}, giấy tờ tùy thân số "
               f"{facts['grantor_id_number']} cam đoan đã hiểu, tự chịu trách nhiệm về nội dung của giấy ủy quyền và "
               "đã ký vào giấy này trước mặt tôi.", style=small, align="justify")  # fmt: skip
    sheet.para(f"Số chứng thực: {dice.whole(20, 900)}; quyển số: 01/{cast.issued.year}-SCT/CK, ĐC", style=small)
    sheet.columns((0.46, 1.0, lambda: signed(sheet, titles_of(agency, dice), cast.signer, dice, Signing(agency.seal))))
