"""Further notifications of birth: other wordings and orders of hospitals' programs, a table of mother and child."""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.birth_notification_facts import Born, born_facts, foot, noted, papers_entry
from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import A4, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, cells, glossed, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Run

_LABELS = {
    "mother_name": ("Họ, chữ đệm, tên mẹ hoặc người nuôi dưỡng", "Họ và tên mẹ (NND)", "Họ tên người mẹ", "Tên mẹ",
                    "Họ tên sản phụ", "Họ và tên bà mẹ"),
    "mother_birth_date": ("Ngày tháng năm sinh mẹ", "Sinh ngày", "Năm sinh của người mẹ", "Ngày/tháng/năm sinh"),
    "mother_residence": ("Địa chỉ thường trú", "Nơi cư trú của mẹ", "Chỗ ở hiện tại", "Hộ khẩu thường trú"),
    "mother_id_number": ("Số ĐDCN/CCCD/Hộ chiếu", "CMND/CCCD/Hộ chiếu số", "Số CCCD/ĐDCN", "Số CMND/CCCD của mẹ"),
    "date_of_birth": ("Đã sinh con vào hồi", "Thời gian sinh", "Ngày, giờ sinh", "Sinh con vào", "Thời điểm sinh",
                      "Ngày giờ sinh con"),
    "place_of_birth": ("Tại", "Nơi sinh con", "Tại cơ sở", "Địa điểm sinh", "Sinh con tại"),
    "child_sex": ("Giới tính của con", "Giới tính trẻ", "Giới tính", "Giới tính bé"),
    "child_weight_grams": ("Cân nặng của con", "Cân nặng khi sinh", "Cân nặng lúc sinh", "Cân nặng trẻ", "Nặng"),
    "intended_name": ("Dự định đặt tên con là", "Tên con dự kiến đặt", "Tên dự kiến của con", "Dự kiến đặt tên là",
                      "Tên con", "Dự định đặt tên cháu là"),
}  # fmt: skip


def _entry(born: Born, key: str, dice: Dice) -> Entry:
    return born.facts.entry(dice.pick(_LABELS[key]), key)


def _headed(sheet: Sheet, born: Born, dice: Dice) -> None:
    """Print office and state, the number in one of its places, and the title."""
    facts = born.facts
    where = dice.pick(["office", "title", "motto"])
    label = dice.pick(["Số", "Mã số", "Số chứng sinh", "Mã GCS"])
    number = (f"{label}: ", facts["number"])
    two_halves(
        sheet,
        born.hospital,
        dice,
        divide=0.46,
        under_office=number if where == "office" else (),
        under_motto=number if where == "motto" else (),
    )
    sheet.skip(6)
    titled(sheet, "GIẤY CHỨNG SINH", after=3)
    if where == "title":
        sheet.para(*number, align="center", after=4)


def _worded(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Lines in wordings of a program's own, the child's facts before or behind those of the mother."""
    born = born_facts(cast, dice, dice.pick(["{n}/{y}", "{n}", "GCS.{y}.{n}"]))
    how = Pairing(value=dice.pick([BOLD, PLAIN]), leader=dice.pick(["", "."]))
    noted(sheet, born, "number")
    _headed(sheet, born, dice)
    mother = [_entry(born, key, dice) for key in ("mother_name", "mother_birth_date")]
    papers = papers_entry(born.facts, dice.pick(_LABELS["mother_id_number"])) if dice.chance(0.5) else (
        _entry(born, "mother_id_number", dice))  # fmt: skip
    rest = [_entry(born, "mother_residence", dice), born.facts.entry("Dân tộc", "_ethnicity"), papers]
    pair(sheet, how, *mother, *(rest if dice.chance(0.5) else rest[::-1]), hang=0)
    birth = [_entry(born, key, dice) for key in ("date_of_birth", "place_of_birth")]
    pair(sheet, how, *birth, hang=0)
    small = [_entry(born, key, dice) for key in ("child_sex", "child_weight_grams")]
    if dice.chance(0.5):
        side_by_side(sheet, replace(how, leader=""), (0.5, 0.5), *small)
    else:
        pair(sheet, how, *small)
    pair(sheet, how, _entry(born, "intended_name", dice))
    foot(sheet, cast, born, dice, dice.pick(["GIÁM ĐỐC", "Đại diện cơ sở y tế"]), "Người đỡ đẻ")


def _sentences(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A health station's: the birth told in one line with its place, sex and weight in the next."""
    born = born_facts(cast, dice, "{n}")
    facts, how = born.facts, Pairing(value=PLAIN)
    noted(sheet, born, "number", "date_of_birth", "place_of_birth", "child_sex", "child_weight_grams")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(born.hospital.name.upper(), style=BOLD, after=1)
    sheet.para(f"Số: {facts['number']}/GCS", after=4)
    sheet.put("number", f"{facts['number']}/GCS")
    titled(sheet, "GIẤY CHỨNG SINH")
    pair(sheet, how, facts.entry(dice.pick(["Họ và tên mẹ", "Bà", "Họ và tên bà"]), "mother_name"))
    pair(sheet, how, facts.entry("Sinh năm", "mother_birth_date"), facts.entry("Số CCCD", "mother_id_number"))
    pair(sheet, how, facts.entry("Nơi cư trú", "mother_residence"), hang=0)
    sheet.para(f"Đã sinh con vào lúc {facts['date_of_birth']}")
    sheet.para(f"Tại: {facts['place_of_birth']}")
    sheet.para(f"Giới tính của con: {facts['child_sex']}, cân nặng: {facts['child_weight_grams']}")
    pair(sheet, how, facts.entry("Dự định đặt tên con là", "intended_name"))
    foot(sheet, cast, born, dice, "TRƯỞNG TRẠM", "Người đỡ đẻ")


def _table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Two ruled columns: labels left, values right, with or without numbers."""
    born = born_facts(cast, dice, "{n}/GCS-{y}")
    noted(sheet, born, "number")
    _headed(sheet, born, dice)
    numbered = dice.chance(0.5)
    for number, key in enumerate(_LABELS, 1):
        entry = _entry(born, key, dice)
        record(sheet, entry)
        label = f"{number}. {entry.label}" if numbered else entry.label
        cells(sheet, (0.4, 0.6), [[([label], PLAIN)], [([Run(entry.printed, BOLD)], PLAIN)]], ruled=True, pad=4)
    foot(sheet, cast, born, dice, "GIÁM ĐỐC", "Người đỡ đẻ")


def _bilingual(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A private hospital's, with each label's English below it."""
    born = born_facts(cast, dice, "{n}/{y}")
    noted(sheet, born, "number")
    two_halves(sheet, born.hospital, dice, divide=0.46, under_office=("Số/No.: ", born.facts["number"]))
    sheet.skip(6)
    titled(sheet, "GIẤY CHỨNG SINH", "BIRTH NOTIFICATION", size=3.0)
    how = Pairing(value=BOLD)
    for label, english, key in (
        ("Họ và tên mẹ", "Mother's full name", "mother_name"),
        ("Ngày, tháng, năm sinh", "Date of birth", "mother_birth_date"),
        ("Nơi cư trú", "Residence", "mother_residence"),
        ("Số CCCD/Hộ chiếu", "ID/Passport No.", "mother_id_number"),
        ("Đã sinh con vào lúc", "Gave birth at", "date_of_birth"),
        ("Tại", "Place of birth", "place_of_birth"),
        ("Giới tính của con", "Sex of the baby", "child_sex"),
        ("Cân nặng", "Weight", "child_weight_grams"),
        ("Dự định đặt tên con là", "Intended name", "intended_name"),
    ):
        glossed(sheet, how, (0.36, 0.64), (born.facts.entry(label, key), english))
    sheet.para("Lưu ý: Giấy chứng sinh cấp lần đầu.", style=ITALIC)
    foot(sheet, cast, born, dice, "GIÁM ĐỐC", "NGƯỜI ĐỠ ĐẺ")


NOTIFICATIONS_UNLIKE = (
    Drawn("notification_worded", _worded, 13.0),
    Drawn("notification_sentences", _sentences, 13.0),
    Drawn("notification_table", _table, 12.5, A4),
    Drawn("notification_bilingual", _bilingual, 12.0),
)
