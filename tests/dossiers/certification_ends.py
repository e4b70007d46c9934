"""Ends of papers that were copied: marks, articles, lines of a register, with days, numbers and people of their own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, Item, Run, Style
from tests.dossiers.wording import date_long, date_slashed, sentence


def paper_end(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Print the end of the copied paper: its last lines or table, its own day, who signed it, to whom it went."""
    day = date(cast.issued.year - dice.whole(1, 12), dice.whole(1, 12), dice.whole(1, 28))
    who = officer_name(dice.fork("signer of copy"), cast.split)
    ends: tuple[Callable[[], None], ...] = (
        lambda: _marks(sheet, dice),
        lambda: _lines(sheet, dice, cast, day),
        lambda: _register_lines(sheet, cast, dice, day),
    )
    dice.pick(ends)()
    title = dice.pick(
        ["GIÁM ĐỐC", "HIỆU TRƯỞNG", "TRƯỞNG CÔNG AN", "GIÁO VIÊN CHỦ NHIỆM", "CHỦ TỊCH HỘI ĐỒNG QUẢN TRỊ"]
    )
    when = dice.pick([date_long(day), f"ngày {date_slashed(day)}"])

    def right() -> None:
        sheet.para(f"{cast.commune.province_name}, {when}", align="center", style=ITALIC, after=1)
        signed(sheet, (title,), who, dice, Signing(note=dice.pick(["", "(Đã ký)", "(đã ký, đóng dấu)"])))

    def left() -> None:
        small = Style(size=sheet.look.size - 2)
        for line in dice.sample(("Nơi nhận:", "- Như Điều 3;", f"- Lưu: VT, số {dice.whole(10, 990)}."), 3):
            sheet.para(line, style=small, after=0)

    sheet.columns((0.0, 0.4, left if dice.chance(0.4) else lambda: None), (0.46, 1.0, right))
    sheet.skip(dice.real(4, 24))


def _marks(sheet: Sheet, dice: Dice) -> None:
    subjects = dice.sample(("Ngữ văn", "Toán", "Vật lý", "Hóa học", "Lịch sử", "Địa lý", "Tin học", "Thể dục"), 5)
    rows: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in ("Môn học", "HK I", "HK II", "Cả năm")]]
    for name in subjects:
        first, second, whole = (f"{dice.whole(5, 9)},{dice.whole(0, 9)}" for _ in range(3))
        rows.append([[name], [first], [second], [whole]])
    sheet.table((0.4, 0.2, 0.2, 0.2), rows, pad=3, style=Style(size=sheet.look.size - 1))
    sheet.para(f"Xếp loại học lực: {dice.pick(['Khá', 'Giỏi', 'Trung bình'])}. Hạnh kiểm: Tốt.", after=4)


def _lines(sheet: Sheet, dice: Dice, cast: Cast, day: date) -> None:
    until = day + timedelta(days=365)
    for line in dice.sample((
        f"Điều 2. Quyết định có hiệu lực từ {date_long(day)} đến hết ngày {date_slashed(until)}.",
        f"Điều 3. Ông (bà) {cast.father.name} và các phòng liên quan chịu trách nhiệm thi hành./.",
        f"Hợp đồng số {dice.whole(1, 90):02d}/HĐLĐ lập thành 02 bản, bên A giữ 01 bản, bên B giữ 01 bản.",
        f"Số tiền bằng số: {dice.whole(2, 90)}.500.000 đồng.",
    ), dice.whole(2, 4)):  # fmt: skip
        sheet.para(line, align="justify")


def _register_lines(sheet: Sheet, cast: Cast, dice: Dice, day: date) -> None:
    for line in dice.sample((
        f"Số vào sổ: {dice.whole(10, 900)}/{day.year}   Quyển số: {dice.whole(1, 9):02d}",
        f"Số hiệu: B {dice.whole(100_000, 999_999)}", f"Họ và tên: {cast.mother.name}",
        f"Cấp ngày {date_slashed(day)} tại {sentence(cast.commune.commune)}", "Ghi chú: Không.",
        f"Có giá trị đến ngày {day.day:02d}/{day.month:02d}/{day.year + 15}",
    ), dice.whole(2, 4)):  # fmt: skip
        sheet.para(line)
