"""Heads, feet and conclusions that further health certificates have in common.

Canonical values as in `health_facts`; who examined or was examined signs beside the chief and is in no field.
"""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Signer, headline, remark, sign_row
from tests.dossiers.dice import Dice
from tests.dossiers.feet import two_halves
from tests.dossiers.health_facts import Examined
from tests.dossiers.health_visits import LABELS, day_in_words, one
from tests.dossiers.pairs import framed, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, PLAIN, Item, Leader, Run, Style

TITLES = ("GIẤY KHÁM SỨC KHỎE", "GIẤY KHÁM SỨC KHỎE", "GIẤY KHÁM SỨC KHOẺ", "GIẤY CHỨNG NHẬN SỨC KHỎE")
_CHIEFS = ("NGƯỜI KẾT LUẬN", "BÁC SĨ KẾT LUẬN", "TRƯỞNG ĐOÀN KHÁM", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "TRƯỞNG KHOA KHÁM BỆNH",
           "CHỦ TỊCH HỘI ĐỒNG", "Y SĨ TRƯỞNG TRẠM", "BS. TRƯỞNG TRẠM", "TM. HỘI ĐỒNG KHÁM")  # fmt: skip
_RANKS = ("", "", "BS. ", "BS.CKI. ", "ThS.BS. ", "BSCKII ")


def _number(said: Examined, dice: Dice) -> str:
    return f"{dice.pick(LABELS['number'])}{dice.pick([': ', ':', ' '])}{said.facts['number']}"


def noted(sheet: Sheet, said: Examined) -> None:
    """Note who issued it, its number and its day."""
    sheet.put("issuer", said.hospital.name)
    record(sheet, said.facts.entry("", "number"), said.facts.entry("", "date_of_issue"))


def put_head(sheet: Sheet, said: Examined, dice: Dice) -> None:
    """Print the ward with its address or below its office, the title, the number where there is room for it."""
    number, spot = _number(said, dice), dice.pick(["office", "motto", "title", "corner"])
    small = Style(size=sheet.look.size - 2)
    form = dice.pick(["halves", "ward", "ward", "centre"])
    if spot == "corner":
        sheet.para(number, align="right", style=small)
    if form == "halves":
        two_halves(sheet, said.hospital, dice, under_office=(number,) if spot == "office" else (),
                   under_motto=(number,) if spot == "motto" else ())  # fmt: skip
    else:
        align = "center" if form == "centre" else "left"
        if said.hospital.parent and dice.chance(0.6):
            sheet.para(said.hospital.parent, align=align, after=0)
        sheet.para(said.hospital.name, align=align, style=BOLD, after=0)
        street = dice.pick(["12 Lê Lợi", "Km 4 Quốc lộ 14", "45A Trần Phú"])
        sheet.para(
            f"ĐC: {street} - ĐT: 02{dice.whole(10, 69)} 3{dice.whole(10**5, 10**6 - 1)}", align=align, style=small
        )
        if dice.chance(0.4):
            state_heading(sheet, spell=dice.whole(0, 3))
        if spot in ("office", "motto"):
            sheet.para(number, align=dice.pick(["left", "right"]))
    sheet.skip(dice.real(3, 9))
    headline(sheet, dice, dice.pick(TITLES), notes=("", "", "(Người đủ 18 tuổi)", "(Theo yêu cầu)"))
    if spot == "title":
        sheet.para(number, align="center")


def put_foot(sheet: Sheet, cast: Cast, said: Examined, dice: Dice, *, day: bool = True) -> None:
    """Print who concludes and at times who examined or was examined beside him."""
    rank = dice.pick(_RANKS)
    chief = Signer(dice.pick(_CHIEFS), f"{rank}{cast.signer}", dice.pick(["(Ký, đóng dấu)", "", "(Ký, ghi rõ họ tên)"]),
                   said.hospital.seal)  # fmt: skip
    other = Signer(dice.pick(["NGƯỜI ĐƯỢC KHÁM", "BÁC SĨ KHÁM", "Điều dưỡng", "THƯ KÝ", "KẾ TOÁN"]),
                   officer_name(dice.fork("other"), cast.split))  # fmt: skip
    shown = f"{said.hospital.place}, {day_in_words(cast.issued, dice)}" if day else ""
    sign_row(sheet, dice, *dice.pick([(chief,), (chief,), (other, chief), (chief, other)]), day=shown)
    remark(sheet, dice, 0.5, "Giá trị: 12 tháng.", f"Biên lai số {dice.whole(10**5, 10**6)}",
           "Trang 1/1 - in từ phần mềm quản lý khám sức khỏe", "Không tẩy xóa, sửa chữa.")  # fmt: skip


def put_conclusion(sheet: Sheet, said: Examined, dice: Dice) -> None:
    """Print the conclusion in a frame, across the page, behind a number, or on a line below its heading."""
    fact = one(said.facts, dice, "health_class")
    record(sheet, fact.entry)
    value, form = Run(fact.entry.printed, dice.pick([BOLD, PLAIN])), dice.pick(["frame", "below", "across", "numbered"])
    if form == "frame":
        framed(sheet, lambda: sheet.para(f"{fact.label}: ", value, align="center", after=0), pad=5)
        sheet.skip(3)
    elif form == "below":
        sheet.para(Run(f"{fact.label.upper()}", BOLD), after=0)
        sheet.para(value, first=14)
    elif form == "across":
        room = 0.5 * sheet.width - sheet.measure(f"{fact.label}{fact.entry.printed}", BOLD)
        again: list[Item] = [Leader(blank=True), f"Hẹn tái khám: {dice.pick(['không', '12 tháng'])}"]
        sheet.para(f"=> {fact.label}: ", value, *(again if room > 0 else []))
    else:
        sheet.para(f"1. {fact.label} : ", value, after=1)
        sheet.para(f"2. Bệnh, tật: {dice.pick(['không', 'cận thị 2 mắt', 'theo dõi huyết áp'])}", after=1)
        sheet.para(f"3. Hướng giải quyết: {dice.pick(['không', 'đeo kính', 'tập thể dục'])}")
