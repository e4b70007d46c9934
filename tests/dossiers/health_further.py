"""Further health certificates: a program's wordings in any order, body measures in one line, a conclusion in words."""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import two_halves
from tests.dossiers.health_facts import examined_facts, foot, noted
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, PLAIN

_LABELS = {
    "full_name": ("Họ và tên", "Họ tên người khám", "Họ và tên người được khám", "Tên tôi là"),
    "sex": ("Giới tính", "Giới", "Nam/Nữ"),
    "date_of_birth": ("Ngày sinh", "Năm sinh", "Sinh ngày"),
    "id_number": ("Số CCCD", "Số CMND/CCCD", "CCCD/Hộ chiếu số", "Số CMND/CCCD/Hộ chiếu/Định danh"),
    "residence": ("Chỗ ở hiện tại", "Nơi ở", "Địa chỉ", "Nơi cư trú"),
    "purpose": ("Lý do khám sức khỏe", "Khám sức khỏe để", "Mục đích", "Lý do", "Nội dung khám"),
}


def _worded(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    said = examined_facts(cast, dice, dice.pick(["{n}", "{y}-{n}", "{n}/GKSK"]))
    facts, how = said.facts, Pairing(value=dice.pick([BOLD, PLAIN]), leader=dice.pick(["", "."]))
    noted(sheet, said)
    number = f"{dice.pick(['Số', 'Mã số', 'Số phiếu', 'Số hồ sơ'])}: {facts['number']}"
    over = dice.chance(0.5)
    two_halves(sheet, said.hospital, dice, under_office=(number,) if over else ())
    sheet.skip(8)
    titled(sheet, dice.pick(["GIẤY KHÁM SỨC KHỎE", "GIẤY CHỨNG NHẬN SỨC KHỎE"]), after=2)
    if not over:
        sheet.para(number, align="center")
    for key, labels in _LABELS.items():
        pair(sheet, how, facts.entry(dice.pick(labels), key), hang=0)
    record(sheet, *(facts.entry("", key) for key in ("height_cm", "weight_kg", "health_class")))
    if dice.chance(0.5):
        start = dice.pick(["Thể lực: c", "Khám thể lực: C", "C"])
        sheet.para(f"{start}ao {facts['height_cm']}, nặng {facts['weight_kg']}, huyết áp {facts['_pressure']}.")
    else:
        labels = dice.pick([("Chiều cao", "Cân nặng"), ("Cao", "Nặng"), ("Chiều cao đứng", "Trọng lượng")])
        sizes = zip(labels, ("height_cm", "weight_kg"), strict=True)
        side_by_side(sheet, replace(how, leader=""), (0.5, 0.5), *(facts.entry(label, key) for label, key in sizes))
    heading = dice.chance(0.4)
    if heading:
        sheet.para("KẾT LUẬN", style=BOLD, after=2)
    label = dice.pick(["Phân loại sức khỏe", "Xếp loại", "Kết luận", "Sức khỏe", "Tình trạng sức khỏe"])
    if heading and label == "Kết luận":
        sheet.para(f"{facts['health_class']}.")
    else:
        sheet.para(f"{label}: {facts['health_class']}.")
    foot(sheet, cast, said, dice, dice.pick(["BÁC SĨ KẾT LUẬN", "GIÁM ĐỐC", "NGƯỜI KẾT LUẬN"]))


EXAMINATIONS_UNLIKE = (Drawn("health_worded", _worded, 13.0),)
