"""Further diplomas: conferred by a head in a line of capitals over the title, and facts in wordings of other years."""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.diploma_facts import diploma_facts, foot, noted
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, pair
from tests.dossiers.typeset import BOLD, PLAIN


def _conferred(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    university = dice.chance(0.5)
    said = diploma_facts(cast, dice, university=university)
    facts, how = said.facts, Pairing(value=dice.pick([BOLD, PLAIN]))
    noted(sheet, said)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    head = f"{said.school.heads[0]} {said.school.name}"
    if dice.chance(0.5):
        sheet.para(head, align="center", style=BOLD, after=1)
        sheet.para("cấp", align="center")
    else:
        sheet.para(said.school.heads[0], align="center", style=BOLD, after=0)
        sheet.para(said.school.name, align="center", style=BOLD, after=2)
    titled(sheet, "BẰNG CỬ NHÂN" if university else "BẰNG TỐT NGHIỆP TRUNG HỌC PHỔ THÔNG", size=5.0)
    pair(
        sheet,
        how,
        facts.entry(dice.pick(["Cho", "Cấp cho", "Cho ông/bà", "Người được cấp bằng", "Họ tên"]), "full_name"),
        facts.entry(dice.pick(["Sinh ngày", "Ngày sinh", "Ngày tháng năm sinh"]), "date_of_birth"),
        facts.entry("Giới tính", "sex"),
        at=dice.pick([0.0, 170.0]),
    )
    if university:
        pair(sheet, how, facts.entry(dice.pick(["Ngành", "Chuyên ngành", "Về ngành"]), "major"))
    else:
        pair(sheet, how, facts.entry(dice.pick(["Đã học tại trường", "Là học sinh trường", "Đơn vị"]), "school"))
    year = dice.pick(["Năm tốt nghiệp", "Đã tốt nghiệp năm", "Tốt nghiệp khóa thi năm", "Khóa thi năm"])
    pair(sheet, how, facts.entry(year, "graduation_year"))
    pair(sheet, how, facts.entry(dice.pick(["Xếp loại", "Loại tốt nghiệp", "Xếp hạng", "Hạng"]), "grade"))
    foot(sheet, cast, said, dice)


DIPLOMAS_UNLIKE = (Drawn("diploma_conferred", _conferred, 13.0, A4_LANDSCAPE),)
