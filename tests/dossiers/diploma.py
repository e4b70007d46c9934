"""Diplomas of schools and universities (bằng tốt nghiệp, bằng cử nhân, bằng kỹ sư).

Canonical values: `serial` letters and digits without spaces; `register_number` as printed behind "Số vào sổ"; a pupil
has a `school`, a student a `major`; `issuer` the office or university of the head.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn, Facts, drawn_paper
from tests.dossiers.feet import Signing, signed, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.offices import Agency, seal_text
from tests.dossiers.pairs import Pairing, glossed, pair, record, side_by_side
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN
from tests.dossiers.wording import date_long, date_slashed

_GRADES = ("Giỏi", "Khá", "Khá", "Trung bình")
_MAJORS = ("Kế toán", "Quản trị kinh doanh", "Công nghệ thông tin", "Giáo dục Tiểu học", "Nông học", "Điều dưỡng")
_SCHOOLS = ("Trường THPT Lê Lợi", "Trường THPT Nguyễn Tất Thành", "Trường THCS Trần Phú", "Trường PTDT Nội trú tỉnh")
_UNIVERSITIES = ("Trường Đại học Tây Nguyên", "Trường Đại học Đông Á", "Trường Đại học Quy Nhơn")


@dataclass(frozen=True)
class _Diploma:
    """What a diploma says, and who gives it."""

    facts: Facts
    school: Agency


def _diploma(cast: Cast, dice: Dice, *, university: bool, shown: Callable[[date], str] = date_slashed) -> _Diploma:
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
    return _Diploma(Facts(printed, canonical), school)


def _noted(sheet: Sheet, said: _Diploma, *keys: str) -> None:
    sheet.put("issuer", said.school.name)
    record(sheet, *(said.facts.entry("", key) for key in (*keys, "date_of_issue", "signer_name")))


def _foot(sheet: Sheet, cast: Cast, said: _Diploma, dice: Dice) -> None:
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


def _of_school(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A lower or upper secondary school's, lying: the office left, the state right, facts below one another."""
    said = _diploma(cast, dice, university=False)
    facts, how = said.facts, Pairing(value=dice.pick([BOLD, PLAIN]))
    level = "TRUNG HỌC CƠ SỞ" if "THCS" in facts["school"] else "TRUNG HỌC PHỔ THÔNG"
    _noted(sheet, said)
    two_halves(sheet, said.school, dice, divide=0.48)
    sheet.skip(6)
    titled(sheet, f"BẰNG TỐT NGHIỆP {level}", size=5.0)
    pair(sheet, how, facts.entry("Cấp cho", "full_name"))
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("Ngày sinh", "date_of_birth"), facts.entry("Giới tính", "sex"))
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("Nơi sinh", "place_of_birth"), facts.entry("Dân tộc", "ethnicity"))
    pair(sheet, how, facts.entry("Học sinh trường", "school"))
    side_by_side(
        sheet,
        how,
        (0.5, 0.5),
        facts.entry("Năm tốt nghiệp", "graduation_year"),
        facts.entry("Xếp loại tốt nghiệp", "grade"),
    )
    _foot(sheet, cast, said, dice)


def _of_university(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A university's, standing: the major over the name, facts tabbed."""
    said = _diploma(cast, dice, university=True)
    facts, how = said.facts, Pairing(value=BOLD)
    _noted(sheet, said)
    two_halves(sheet, said.school, dice, divide=0.48)
    sheet.skip(14)
    titled(sheet, dice.pick(["BẰNG CỬ NHÂN", "BẰNG KỸ SƯ"]), size=7.0)
    pair(
        sheet,
        how,
        facts.entry("Ngành", "major"),
        facts.entry("Cho", "full_name"),
        facts.entry("Sinh ngày", "date_of_birth"),
        facts.entry("Giới tính", "sex"),
        facts.entry("Năm tốt nghiệp", "graduation_year"),
        facts.entry("Xếp loại tốt nghiệp", "grade"),
        facts.entry("Hình thức đào tạo", "_form"),
        at=150,
    )
    _foot(sheet, cast, said, dice)


def _bilingual(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A university's, lying, with each label's English below it."""
    said = _diploma(cast, dice, university=True)
    facts, how = said.facts, Pairing(value=BOLD)
    _noted(sheet, said)
    two_halves(sheet, said.school, dice, divide=0.48)
    sheet.skip(6)
    titled(sheet, "BẰNG CỬ NHÂN", "THE DEGREE OF BACHELOR", size=3.0)
    for label, english, key in (
        ("Cấp cho", "Upon", "full_name"),
        ("Ngày sinh", "Date of birth", "date_of_birth"),
        ("Ngành đào tạo", "Major", "major"),
        ("Năm tốt nghiệp", "Year of graduation", "graduation_year"),
        ("Xếp loại", "Degree classification", "grade"),
    ):
        glossed(sheet, how, (0.3, 0.7), (facts.entry(label, key), english))
    _foot(sheet, cast, said, dice)


DIPLOMAS = (
    Drawn("diploma_school", _of_school, 13.0, A4_LANDSCAPE),
    Drawn("diploma_university", _of_university, 14.0),
    Drawn("diploma_bilingual", _bilingual, 13.0, A4_LANDSCAPE),
)


def _older(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An older school diploma: everything centred under the state, the office in words."""
    said = _diploma(cast, dice, university=False)
    facts, how = said.facts, Pairing(value=BOLD, leader=".")
    record(sheet, *(facts.entry("", key) for key in ("date_of_issue", "signer_name")))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    titled(sheet, "BẰNG TỐT NGHIỆP", "TRUNG HỌC PHỔ THÔNG", size=5.0)
    pair(
        sheet,
        how,
        facts.entry("Họ và tên", "full_name"),
        facts.entry("Sinh ngày", "date_of_birth"),
        facts.entry("Tại", "place_of_birth"),
        facts.entry("Con trai hay con gái", "sex"),
        facts.entry("Dân tộc", "ethnicity"),
        facts.entry("Đã tốt nghiệp kỳ thi năm", "graduation_year"),
        facts.entry("Hạng", "grade"),
    )
    _foot(sheet, cast, said, dice)


DIPLOMAS_FURTHER = (Drawn("diploma_older", _older, 13.0),)
VARIANTS: dict[Split, tuple[Drawn, ...]] = {Split.TUNING: (*DIPLOMAS, *DIPLOMAS_FURTHER)}


def make_diploma(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a diploma of one of the parents."""
    return drawn_paper("diploma", dice.pick(VARIANTS[cast.split]), cast, dice)
