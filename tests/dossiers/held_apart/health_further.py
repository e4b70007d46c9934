"""Held-apart health certificates of drivers: see README.md before reading on.

Canonical values as in `health`.
"""

from __future__ import annotations

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.held_apart.health_facts import checked_facts
from tests.dossiers.held_apart.parts import dated
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, Item, Style, bold
from tests.dossiers.wording import date_dashed


def of_drivers(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A driver's certificate: values at dotted lines, measures beside the person, eyes and alcohol in a table."""
    checked = checked_facts(cast, dice, "{n}/GKSKLX", date_dashed, purpose="Khám cấp giấy phép lái xe")
    facts, how = checked.facts, Pairing(value=BOLD, leader=".")
    record(sheet, *entries_of(facts, issuer="", number="", date_of_issue=""))

    def left() -> None:
        office_head(sheet, checked.parent, facts["issuer"])
        sheet.para(f"Số: {facts['number']}", align="center")

    sheet.columns((0.0, 0.43, left), (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    sheet.skip(8)
    sheet.para("GIẤY KHÁM SỨC KHỎE CỦA NGƯỜI LÁI XE", align="center",
               style=Style(bold=True, size=sheet.look.size + 2), after=8)  # fmt: skip
    side_by_side(sheet, how, (0.66, 0.34), *entries_of(facts, full_name="Họ và tên", sex="Giới tính"))
    side_by_side(sheet, how, (0.42, 0.58), *entries_of(facts, date_of_birth="Sinh ngày", id_number="Số CCCD/Hộ chiếu"))
    pair(sheet, how, *entries_of(facts, residence="Chỗ ở hiện tại", purpose="Lý do khám sức khỏe"), hang=0)
    two = entries_of(facts, height_cm="Chiều cao (cm)", weight_kg="Cân nặng (kg)")
    side_by_side(sheet, how, (0.5, 0.5), *two)
    rows: list[list[list[Item]]] = [[[bold("Chuyên khoa")], [bold("Kết quả")]]]
    for part in ("Tâm thần", "Thần kinh", "Mắt (thị lực hai mắt 10/10)", "Cơ - Xương - Khớp"):
        rows.append([[part], [dice.pick(["Bình thường", "Đạt"])]])
    rows.append([["Nồng độ cồn, ma túy"], ["Âm tính"]])
    sheet.skip(4)
    sheet.table((0.55, 0.45), rows)
    sheet.skip(6)
    record(sheet, facts.entry("", "health_class"))
    sheet.para("KẾT LUẬN: ", bold(facts["health_class"]), style=Style(bold=True))
    sheet.para("Giấy này có giá trị 12 tháng; không dùng cho mục đích khác.", style=ITALIC, after=8)

    def doctor() -> None:
        dated(sheet, f"{cast.commune.province_name}, {facts['date_of_issue']}")
        signed(sheet, ["NGƯỜI KẾT LUẬN"], cast.signer, dice, Signing(checked.seal))

    sheet.columns((0.46, 1.0, doctor))
