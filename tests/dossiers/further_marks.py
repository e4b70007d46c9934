"""What stands around a paper's facts: stamps, receipts, codes, copies certified below; and a typewriter's letters.

Names and numbers that such marks tell are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.fonts import Family
from tests.dossiers.pairs import framed
from tests.dossiers.people import officer_name
from tests.dossiers.truth import Split
from tests.dossiers.typeset import Colour, Style

COUSINE = Family("Cousine", "Cousine-Regular.ttf", "Cousine-Bold.ttf", "Cousine-Italic.ttf", "Cousine-BoldItalic.ttf",
                 0.8)  # fmt: skip
"""What a typewriter writes like."""
_BLUE: Colour = (40, 60, 150)
_CLERKS = ("Người lập", "CHUYÊN VIÊN THỤ LÝ", "NGƯỜI KIỂM TRA", "Người soát", "CÁN BỘ TIẾP NHẬN", "NGƯỜI NHẬN",
           "Người nhận kết quả", "KẾ TOÁN", "VĂN THƯ")  # fmt: skip


def typewritten(sheet: Sheet) -> None:
    """Let the sheet be written by a typewriter."""
    sheet.look = replace(sheet.look, family=COUSINE, word_space=1.0, ink=(40, 40, 44))


def clerks(dice: Dice, split: Split, least: int = 0) -> list[tuple[str, str]]:
    """Return clerks who sign too, with their titles."""
    titles = dice.sample(_CLERKS, dice.whole(least, 2))
    return [(title, officer_name(dice.fork(title), split)) for title in titles]


def asides(sheet: Sheet, dice: Dice, split: Split, probability: float = 0.5) -> None:
    """Print, or leave out, small print that tells numbers, days and names of its own."""
    if not dice.chance(probability):
        return
    day = f"{dice.whole(1, 28):02d}/{dice.whole(1, 12):02d}/{dice.whole(2012, 2026)}"
    who = officer_name(dice.fork("aside"), split)
    file = dice.whole(230_101, 261_130)
    said = (f"Biên lai thu lệ phí số {dice.whole(1000, 99_999):07d} ngày {day}",
            f"Mã hồ sơ: H{dice.whole(10, 63)}.{dice.whole(10, 60)}-{file}-{dice.whole(1, 9999):04d}",
            f"Người in: {who}; thời điểm in: {day} {dice.whole(7, 17):02d}:{dice.whole(10, 59)}",
            f"Phiếu tiếp nhận số {dice.whole(1, 4000)}/TNHS, hẹn trả ngày {day}",
            f"Lệ phí: {dice.whole(2, 30) * 5}.000 đ. Đã thu.",
            f"Cán bộ thụ lý: {who}, ĐT 02{dice.whole(10_000_000, 99_999_999)}",
            f"Vào sổ cấp giấy số: {dice.whole(1, 900)}, quyển số {dice.whole(1, 9):02d}",
            "Bản này có 01 trang, lập thành 02 bản.")  # fmt: skip
    style = Style(italic=dice.chance(0.5), size=sheet.look.size - 2)
    for line in dice.sample(said, dice.whole(1, 2)):
        sheet.para(line, style=style, align=dice.pick(["left", "left", "right"]), after=1)


def received(sheet: Sheet, dice: Dice, office: str = "") -> None:
    """Print the stamp of whoever took the paper in, small, blue or red."""
    ink = dice.pick([_BLUE, RED])
    day = f"{dice.whole(1, 28):02d}/{dice.whole(1, 12):02d}/{dice.whole(2012, 2026)}"
    lines = (office or dice.pick(["VĂN PHÒNG", "BỘ PHẬN MỘT CỬA", "PHÒNG HÀNH CHÍNH"]),
             dice.pick(["ĐẾN", "CÔNG VĂN ĐẾN", "TIẾP NHẬN HỒ SƠ"]),
             f"Số: {dice.whole(3, 2400)}", f"Ngày: {day}")  # fmt: skip
    left, right, top = sheet.left, sheet.right, sheet.y
    start = dice.pick([0.0, 0.72])
    sheet.left, sheet.right = left + start * (right - left), left + (start + 0.28) * (right - left)
    sheet.skip(2)
    for number, line in enumerate(lines):
        style = Style(bold=number < 2, colour=ink, size=sheet.look.size - 3)
        sheet.para(line, align="center" if number < 2 else "left", style=style, after=0, first=0 if number < 2 else 5)
    sheet.skip(2)
    sheet.draw.rectangle([sheet.left, top, sheet.right, sheet.y], outline=ink, width=5)
    sheet.left, sheet.right = left, right
    sheet.skip(5)


def copied(sheet: Sheet, dice: Dice, split: Split, probability: float = 0.25) -> None:
    """Print, or leave out, the words of a copy: certified below the paper, or true to the file it was kept in."""
    if not dice.chance(probability):
        return
    name, ink = officer_name(dice.fork("copy"), split), dice.pick([_BLUE, RED, (30, 30, 34)])
    day = f"{dice.whole(1, 28):02d}/{dice.whole(1, 12):02d}/{dice.whole(2012, 2026)}"
    small = Style(size=sheet.look.size - 2.5, colour=ink)

    def fill() -> None:
        head = dice.pick(
            ["SAO Y BẢN CHÍNH", "BẢN SAO ĐÚNG VỚI BẢN CHÍNH", "ĐÃ ĐỐI CHIẾU BẢN GỐC", "TRÍCH TỪ HỒ SƠ LƯU"]
        )
        sheet.para(head, align="center", style=Style(bold=True, size=small.size, colour=ink), after=0)
        number = dice.pick(["Số chứng thực: {n}  Quyển số: {b}-SCT/BS", "Số: {n}/SY", "Số vào sổ: {n}, quyển {b}"])
        sheet.para(number.format(n=dice.whole(20, 9000), b=f"{dice.whole(1, 20):02d}"), style=small, after=0)
        sheet.para(f"Ngày {day}", style=small, after=0)
        sheet.para(
            dice.pick(["Người đối chiếu: ", "PHÓ CHỦ TỊCH ", "Công chứng viên: ", "Người sao: "]), name, style=small
        )

    sheet.skip(8)
    start = dice.pick([0.0, 0.25, 0.5])
    sheet.columns((start, start + 0.5, lambda: framed(sheet, fill, pad=5, thick=4) if dice.chance(0.7) else fill()))
