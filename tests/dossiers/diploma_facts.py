"""What a diploma says, and the parts that its layouts share.

Canonical values: `serial` letters and digits without spaces; `register_number` as printed behind "Số vào sổ"; a pupil
has a `school`, a student a `major`; `issuer` the office or university of the head.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.offices import Agency, seal_text
from tests.dossiers.pairs import record
from tests.dossiers.typeset import ITALIC
from tests.dossiers.wording import date_long, date_slashed

_GRADES = ("Giỏi", "Khá", "Khá", "Trung bình")
_MAJORS = ("Kế toán", "Quản trị kinh doanh", "Công nghệ thông tin", "Giáo dục Tiểu học", "Nông học", "Điều dưỡng")
_SCHOOLS = ("Trường THPT Lê Lợi", "Trường THPT Nguyễn Tất Thành", "Trường THCS Trần Phú", "Trường PTDT Nội trú tỉnh")
_UNIVERSITIES = ("Trường Đại học Tây Nguyên", "Trường Đại học Đông Á", "Trường Đại học Quy Nhơn")


@dataclass(frozen=True)
class Diploma:
    """What a diploma says, and who gives it."""

    facts: Facts
    school: Agency


def diploma_facts(cast: Cast, dice: Dice, *, university: bool, shown: Callable[[date], str] = date_slashed) -> Diploma:
    province = cast.commune.province_name
    name = dice.pick(_UNIVERSITIES) if university else "Sở Giáo dục và Đào tạo"
    heads = ("HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG") if university else ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
    parent = "BỘ GIÁO DỤC VÀ ĐÀO TẠO" if university else f"UBND {cast.commune.province.upper()}"
    school = Agency(parent, name.upper(), name, "GD", ("VB",), heads, "", province, seal_text(name, cast.commune))
    person = dice.pick([cast.mother, cast.father])
    year = min(person.birth.year + (22 if university else 18), cast.issued.year)
    day = date(year, dice.whole(6, 9), dice.whole(1, 28))
    letter = dice.pick(["A", "B", "C", "QH", "DND"])
    printed = {
        "full_name": person.upper_name if dice.chance(0.6) else person.name,
        "date_of_birth": shown(person.birth),
        "place_of_birth": dice.pick([person.home.province, person.home.full]),
        "sex": person.sex,
        "ethnicity": person.ethnicity,
        "school": dice.pick(_SCHOOLS),
        "major": dice.pick(_MAJORS),
        "graduation_year": str(year),
        "grade": dice.pick(_GRADES),
        "serial": f"{letter} {dice.whole(100_000, 9_999_999)}",
        "register_number": f"{dice.whole(10, 980)}/{year}",
        "_form": "Chính quy",
        "date_of_issue": date_long(day),
        "signer_name": cast.signer,
    }
    canonical = {
        "date_of_birth": person.birth.isoformat(),
        "date_of_issue": day.isoformat(),
        "serial": printed["serial"].replace(" ", ""),
    }
    return Diploma(Facts(printed, canonical), school)


def noted(sheet: Sheet, said: Diploma, *keys: str) -> None:
    sheet.put("issuer", said.school.name)
    record(sheet, *(said.facts.entry("", key) for key in (*keys, "date_of_issue", "signer_name")))


def foot(sheet: Sheet, cast: Cast, said: Diploma, dice: Dice) -> None:
    facts = said.facts
    record(sheet, facts.entry("", "serial"), facts.entry("", "register_number"))

    def left() -> None:
        sheet.skip(30)
        sheet.para(f"Số hiệu: {facts['serial']}", after=2)
        sheet.para(f"Số vào sổ gốc cấp bằng: {facts['register_number']}")

    def right() -> None:
        sheet.para(f"{said.school.place}, {facts['date_of_issue']}", align="center", style=ITALIC, after=1)
        signed(sheet, (said.school.heads[0],), cast.signer, dice, Signing(said.school.seal))

    sheet.skip(6)
    sheet.columns((0.0, 0.48, left), (0.5, 1.0, right))
