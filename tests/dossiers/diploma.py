"""Diplomas of schools and universities (bằng tốt nghiệp, bằng cử nhân, bằng kỹ sư).

Canonical values: `serial` letters and digits without spaces; `register_number` as printed behind "Số vào sổ"; a pupil
has a `school`, a student a `major`; `issuer` the office or university of the head.
"""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.diploma_afresh import DIPLOMAS_AFRESH
from tests.dossiers.diploma_chance import DIPLOMAS_CHANCE
from tests.dossiers.diploma_drawn import DIPLOMAS_DRAWN
from tests.dossiers.diploma_facts import diploma_facts, foot, noted
from tests.dossiers.diploma_further import DIPLOMAS_UNLIKE
from tests.dossiers.diploma_later import DIPLOMAS_AFTER
from tests.dossiers.diploma_over import DIPLOMAS_OVER
from tests.dossiers.diploma_wide import DIPLOMAS_WIDE
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn, drawn_paper, pick_layout
from tests.dossiers.feet import two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, glossed, pair, record, side_by_side
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, PLAIN


def _of_school(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A lower or upper secondary school's, lying: the office left, the state right, facts below one another."""
    said = diploma_facts(cast, dice, university=False)
    facts, how = said.facts, Pairing(value=dice.pick([BOLD, PLAIN]))
    level = "TRUNG HỌC CƠ SỞ" if "THCS" in facts["school"] else "TRUNG HỌC PHỔ THÔNG"
    noted(sheet, said)
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
    foot(sheet, cast, said, dice)


def _of_university(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A university's, standing: the major over the name, facts tabbed."""
    said = diploma_facts(cast, dice, university=True)
    facts, how = said.facts, Pairing(value=BOLD)
    noted(sheet, said)
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
    foot(sheet, cast, said, dice)


def _bilingual(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A university's, lying, with each label's English below it."""
    said = diploma_facts(cast, dice, university=True)
    facts, how = said.facts, Pairing(value=BOLD)
    noted(sheet, said)
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
    foot(sheet, cast, said, dice)


DIPLOMAS = (
    Drawn("diploma_school", _of_school, 13.0, A4_LANDSCAPE),
    Drawn("diploma_university", _of_university, 14.0),
    Drawn("diploma_bilingual", _bilingual, 13.0, A4_LANDSCAPE),
)


def _older(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An older school diploma: everything centred under the state, the office in words."""
    said = diploma_facts(cast, dice, university=False)
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
    foot(sheet, cast, said, dice)


DIPLOMAS_FURTHER = (Drawn("diploma_older", _older, 13.0),)
DIPLOMAS_LATER = (*DIPLOMAS_DRAWN, *DIPLOMAS_OVER, *DIPLOMAS_CHANCE, *DIPLOMAS_AFTER, *DIPLOMAS_AFRESH, *DIPLOMAS_WIDE)
VARIANTS: dict[Split, tuple[Drawn, ...]] = {
    Split.TUNING: (*DIPLOMAS, *DIPLOMAS_FURTHER, *DIPLOMAS_UNLIKE, *DIPLOMAS_LATER)
}


def make_diploma(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a diploma of one of the parents."""
    return drawn_paper("diploma", pick_layout(dice, VARIANTS[cast.split], len(DIPLOMAS_LATER)), cast, dice)
