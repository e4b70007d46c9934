"""Held-apart papers that are none of the counter's types: see README.md before reading on."""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.typeset import BOLD, ITALIC, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_long, date_slashed, money_dotted


def _title(sheet: Sheet, *lines: str, size: float = 17.0, align: str = "center") -> None:
    sheet.put("title", " ".join(lines))
    for line in lines:
        sheet.para(line, align=align, style=Style(bold=True, size=size), after=1)
    sheet.skip(6)


def _prescription(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    sheet.para(f"PHÒNG KHÁM NỘI {cast.signer.split()[-1].upper()}", style=BOLD, after=0)
    sheet.para(f"{cast.commune.full} - ĐT 09{dice.whole(10_000_000, 99_999_999)}", style=Style(size=10), after=8)
    _title(sheet, "ĐƠN THUỐC", size=20)
    sheet.para("Bệnh nhân: ", bold(cast.father.name), f"   Tuổi: {cast.issued.year - cast.father.birth.year}", Leader())
    sheet.para("Chẩn đoán: ", dice.pick(["Viêm họng cấp", "Tăng huyết áp", "Rối loạn tiêu hóa"]), Leader(), after=8)
    drugs = ("Paracetamol 500mg", "Amlodipin 5mg", "Vitamin C 500mg", "Men tiêu hóa", "Omeprazol 20mg")
    for number, drug in enumerate(dice.sample(drugs, dice.whole(2, 4)), 1):
        sheet.para(bold(f"{number}) {drug}"), Leader(), f"{dice.whole(10, 30)} viên", after=0)
        sheet.para(f"Ngày uống {dice.whole(1, 3)} lần, mỗi lần 1 viên sau ăn", first=20, style=ITALIC)
    sheet.columns((0.5, 1.0, lambda: sheet.para("Bác sĩ khám bệnh", align="center", style=BOLD, after=50)))


def _power_bill(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    sheet.para(f"ĐIỆN LỰC {cast.commune.commune_name.upper()}", style=Style(bold=True, size=15), after=2)
    _title(sheet, "THÔNG TIN TIỀN ĐIỆN", f"KỲ {dice.whole(1, 12)}/{cast.issued.year}", size=15, align="left")
    sheet.para(f"Khách hàng {cast.mother.upper_name}", after=0)
    sheet.para(f"Mã KH PB{dice.whole(10**10, 10**11 - 1)}", after=0)
    sheet.para(cast.mother.residence, after=8)
    before = dice.whole(2000, 9000)
    rows: list[list[list[Item]]] = [[[bold(head)] for head in ("Bậc", "kWh", "Đơn giá", "Tiền (đ)")]]
    total = 0
    for step, price in enumerate((1984, 2050, 2380), 1):
        used = dice.whole(20, 60)
        total += used * price
        rows.append([[str(step)], [str(used)], [money_dotted(price)], [money_dotted(used * price)]])
    sheet.para(f"Chỉ số cũ {before}   Chỉ số mới {before + dice.whole(90, 170)}")
    sheet.table((0.2, 0.2, 0.3, 0.3), rows, aligns=("center", "right", "right", "right"))
    sheet.skip(6)
    sheet.para("Tổng phải trả: ", Run(money_dotted(total), Style(bold=True, size=18)), " đồng", align="right")
    sheet.para("Quá hạn 7 ngày sẽ ngừng cấp điện.", style=ITALIC)


def _vaccines(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A child's card of vaccinations: names and a day of birth as certificates have them."""
    sheet.para(f"TRẠM Y TẾ {cast.commune.commune.upper()}", align="center", style=BOLD, after=6)
    _title(sheet, "PHIẾU TIÊM CHỦNG CÁ NHÂN", size=18)
    for label, value in (("Tên bé", cast.child.upper_name), ("Sinh ngày", date_slashed(cast.child.birth)),
                         ("Con bà", cast.mother.name), ("Nhà ở", cast.mother.residence)):  # fmt: skip
        sheet.para(f"{label}: ", bold(value), Leader())
    rows: list[list[list[Item]]] = [[[bold(head)] for head in ("Vắc xin", "Mũi 1", "Mũi 2", "Mũi 3")]]
    for vaccine in ("Lao (BCG)", "Viêm gan B", "5 trong 1", "Sởi - Rubella", "Viêm não Nhật Bản"):
        given = dice.whole(0, 3)
        doses: list[list[Item]] = [
            [f"{dice.whole(1, 28)}/{4 * dose + dice.whole(1, 4)}" if dose < given else ""] for dose in range(3)
        ]
        rows.append([[vaccine], *doses])
    sheet.skip(6)
    sheet.table((0.4, 0.2, 0.2, 0.2), rows, aligns=("left", "center", "center", "center"))


def _rent(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A receipt between private people under the heading of the state, with numbers of identity cards."""
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(14)
    _title(sheet, "GIẤY BIÊN NHẬN", "(V/v đặt cọc thuê nhà)", size=16)
    for who, person in (("Bên nhận tiền", cast.father), ("Bên giao tiền", cast.mother)):
        sheet.para(f"{who}: {person.address_word} ", bold(person.name), f", CCCD {person.id_number}", Leader())
        sheet.para(f"Ở tại: {person.residence}", first=14)
    amount = dice.whole(3, 40) * 500_000
    sheet.para(f"Hai bên đã giao nhận đủ số tiền {money_dotted(amount)} đồng để giữ chỗ thuê nhà trong "
               f"{dice.whole(6, 24)} tháng.", align="justify")  # fmt: skip
    sheet.para("Nếu đổi ý, bên giao tiền mất cọc; bên nhận tiền phải trả gấp đôi.", align="justify", after=10)
    sheet.para(f"Lập {date_long(cast.issued)}", align="right", style=ITALIC)
    sheet.columns(
        (0.0, 0.5, lambda: sheet.para("Người giao", align="center", style=BOLD)),
        (0.5, 1.0, lambda: sheet.para("Người nhận", align="center", style=BOLD)),
    )


def _house_rules(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    _title(sheet, f"NỘI QUY CHỢ {cast.commune.commune_name.upper()}", size=19)
    rules = ("Bày hàng trong vạch sơn, không lấn lối đi.", "Tắt bếp, ngắt điện trước khi ra về.",
             "Hàng hóa phải có nguồn gốc, niêm yết giá.", "Không đốt vàng mã trong khu vực chợ.",
             "Gửi xe đúng nơi quy định, giá vé 5.000 đồng.", "Mất đồ báo ngay cho bảo vệ trực ca.")  # fmt: skip
    for number, rule in enumerate(dice.sample(rules, dice.whole(4, 6)), 1):
        sheet.para(bold(f"{number:02d} - "), rule, after=8)
    sheet.para("BAN QUẢN LÝ CHỢ", align="right", style=BOLD)


OTHER = (
    ("held_other_prescription", _prescription),
    ("held_other_power_bill", _power_bill),
    ("held_other_vaccines", _vaccines),
    ("held_other_rent", _rent),
    ("held_other_house_rules", _house_rules),
)
