"""Diplomas of masters with the major before the name, and of schools with values at one edge or below their labels.

Canonical values as in `diploma_facts`.
"""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.diploma_drawn import day_of, giver, of_school
from tests.dossiers.diploma_facts import Diploma, diploma_facts, noted
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.faces import frame
from tests.dossiers.feet import Signing, signed
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, below, pair
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style
from tests.dossiers.wording import date_dashed, date_long, date_slashed

_BLUE = (44, 70, 130)


def _foot(sheet: Sheet, cast: Cast, said: Diploma, dice: Dice, *, serial_first: bool) -> None:
    facts, small = said.facts, Style(size=sheet.look.size - 1)
    serial = f"{dice.pick(['Số hiệu', 'Số hiệu văn bằng', 'Số hiệu bằng'])}: {facts['serial']}"
    register = f"{dice.pick(['Số vào sổ cấp bằng', 'Số vào sổ', 'Vào sổ cấp bằng số'])}: {facts['register_number']}"

    def left() -> None:
        sheet.skip(52)
        for line in (serial, register) if serial_first else (register, serial):
            sheet.para(line, style=small, after=1)

    def right() -> None:
        sheet.para(day_of(said), align="center", style=ITALIC, after=1)
        signed(sheet, (said.school.heads[0],), cast.signer, dice, Signing(said.school.seal))

    sheet.skip(4)
    sheet.columns((0.0, 0.45, left), (0.5, 1.0, right))


def _of_master(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Conferred by a rector: degree, major, then whom; centred or at one edge."""
    said = diploma_facts(cast, dice, university=True, shown=dice.pick([date_slashed, date_dashed, date_long]))
    facts, how = said.facts, Pairing(value=BOLD, label=dice.pick([PLAIN, ITALIC]))
    noted(sheet, said, "serial", "register_number")
    frame(sheet, _BLUE)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(10)
    sheet.para("HIỆU TRƯỞNG", align="center", style=BOLD, after=0)
    sheet.para(said.school.name, align="center", style=BOLD, after=1)
    sheet.para(dice.pick(["cấp", "trao"]), align="center", style=ITALIC, after=2)
    titled(sheet, dice.pick(["BẰNG THẠC SĨ", "BẰNG THẠC SĨ", "BẰNG CỬ NHÂN"]), size=8.0)
    at = dice.pick([0.0, 190.0])
    word = "Ông" if facts["sex"] == "Nam" else "Bà"
    for label, key in (
        (dice.pick(["Ngành", "Chuyên ngành", "Ngành đào tạo"]), "major"),
        (dice.pick(["Cho", f"Cho {word.lower()}", f"{word}"]), "full_name"),
        ("Giới tính", "sex"),
        (dice.pick(["Sinh ngày", "Ngày sinh"]), "date_of_birth"),
        (dice.pick(["Tại", "Nơi sinh"]), "place_of_birth"),
        (dice.pick(["Năm tốt nghiệp", "Tốt nghiệp năm"]), "graduation_year"),
        (dice.pick(["Xếp loại", "Xếp hạng tốt nghiệp", "Xếp loại tốt nghiệp"]), "grade"),
        ("Hình thức đào tạo", "_form"),
    ):
        pair(sheet, how, facts.entry(label, key), at=at, first=0.0 if at else 60.0)
    _foot(sheet, cast, said, dice, serial_first=dice.chance(0.5))


def _of_pupil(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A pupil's, lying: facts in two columns, values at one edge or below their labels."""
    basic = dice.chance(0.5)
    said = of_school(cast, dice, basic=basic)
    facts, under = said.facts, dice.chance(0.5)
    noted(sheet, said, "serial", "register_number")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    level = "TRUNG HỌC CƠ SỞ" if basic else "TRUNG HỌC PHỔ THÔNG"
    titled(sheet, *dice.pick([(f"BẰNG TỐT NGHIỆP {level}",), ("BẰNG TỐT NGHIỆP", level)]), size=6.0, after=2)
    sheet.para(f"{giver(said)} {dice.pick(['cấp cho:', 'công nhận:'])}", align="center", style=ITALIC, after=8)
    how = Pairing(value=BOLD if dice.chance(0.6) else PLAIN, label=ITALIC if under else PLAIN, after=2.0)
    first = (
        (dice.pick(["Họ và tên", "Họ, chữ đệm, tên", "Học sinh"]), "full_name"),
        (dice.pick(["Ngày sinh", "Ngày, tháng, năm sinh"]), "date_of_birth"),
        ("Nơi sinh", "place_of_birth"),
        ("Giới tính", "sex"),
    )
    second = (
        ("Dân tộc", "ethnicity"),
        (dice.pick(["Học sinh trường", "Trường"]), "school"),
        (dice.pick(["Năm tốt nghiệp", "Khóa thi năm"]), "graduation_year"),
        (dice.pick(["Xếp loại tốt nghiệp", "Loại tốt nghiệp"]), "grade"),
    )

    def column(lines: tuple[tuple[str, str], ...]) -> None:
        for label, key in lines:
            if under:
                below(sheet, how, facts.entry(label, key), indent=8)
            else:
                pair(sheet, how, facts.entry(label, key), at=130.0)

    sheet.columns((0.0, 0.48, lambda: column(first)), (0.52, 1.0, lambda: column(second)))
    _foot(sheet, cast, said, dice, serial_first=dice.chance(0.5))


DIPLOMAS_OVER = (
    Drawn("diploma_of_master", _of_master, 13.5, margins=(84.0, 64.0, 60.0)),
    Drawn("diploma_of_pupil", _of_pupil, 13.0, A4_LANDSCAPE),
)
