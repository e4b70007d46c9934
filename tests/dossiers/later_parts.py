"""What stands around papers of any kind: a program's head and foot, a stamp on a certified copy, small print, typing.

Nothing of it is in a field of the paper itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.fonts import Family
from tests.dossiers.offices import commune_agency
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import signature_box
from tests.dossiers.typeset import Colour, Leader, Style
from tests.dossiers.wording import date_long, date_slashed, sentence

_TYPEWRITER = Family("Cousine", "Cousine-Regular.ttf", "Cousine-Bold.ttf", "Cousine-Italic.ttf",
                     "Cousine-BoldItalic.ttf", 0.8)  # fmt: skip
_INKS: tuple[Colour | None, ...] = ((34, 48, 150), (200, 36, 44), (86, 40, 120), None)
_COPIES = (("CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH",), ("SAO ĐÚNG BẢN CHÍNH",), ("CHỨNG THỰC BẢN SAO",
           "ĐÚNG VỚI BẢN CHÍNH"), ("SAO Y BẢN CHÍNH",))  # fmt: skip


def typed(sheet: Sheet) -> None:
    """Let everything that follows be set as by a typewriter."""
    sheet.look = replace(sheet.look, family=_TYPEWRITER, word_space=1.0)


def program_head(sheet: Sheet, cast: Cast, dice: Dice, systems: Sequence[str], *, sites: Sequence[str]) -> None:
    """Print the line that a program prints over a paper: its name, who is logged in, when, the address of the page."""
    small = Style(size=sheet.look.size - 3, colour=dice.pick([(90, 90, 100), (40, 70, 140), None]))
    clock = (
        f"{cast.issued + timedelta(days=dice.whole(1, 300)):%d/%m/%Y}, {dice.whole(7, 17):02d}:{dice.whole(0, 59):02d}"
    )
    clerk = officer_name(dice.fork("user"), cast.split)
    right = dice.pick([clock, f"Người dùng: {clerk}", f"{clerk} | Đăng xuất", f"In ngày {clock}", f"Mã tra cứu: "
                       f"{dice.whole(10**9, 10**10 - 1)}"])  # fmt: skip
    sheet.para(dice.pick(systems), Leader(blank=True), right, style=small, after=1)
    if dice.chance(0.5):
        sheet.para(dice.pick(sites), style=small, after=1)
    if dice.chance(0.6):
        sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=(120, 130, 150), width=4)
    sheet.skip(5)


def program_foot(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Print what a program prints last: who printed it, when, pages, how to check it."""
    clerk, day = officer_name(dice.fork("printer"), cast.split), cast.issued + timedelta(days=dice.whole(0, 200))
    small = Style(italic=dice.chance(0.6), size=sheet.look.size - 3)
    lines = (
        f"Người in: {clerk} - Thời gian in: {date_slashed(day)} {dice.whole(7, 17):02d}:{dice.whole(0, 59):02d}",
        f"Mã xác thực: {dice.whole(16**7, 16**8 - 1):X}-{dice.whole(16**3, 16**4 - 1):X}",
        "Trang 1/1",
        "Bản thể hiện này được kết xuất từ hệ thống, không cần đóng dấu.",
        f"Ngày cập nhật gần nhất: {date_slashed(day)}",
        "Quét mã QR hoặc nhập mã tra cứu để kiểm tra.",
    )
    sheet.skip(4)
    for line in dice.sample(lines, dice.whole(1, 3)):
        sheet.para(line, style=small, align=dice.pick(["left", "left", "right"]), after=0)


def small_print(sheet: Sheet, dice: Dice, texts: Sequence[str], most: int = 2) -> None:
    """Print up to `most` of the texts in small letters."""
    small = Style(italic=dice.chance(0.6), size=sheet.look.size - dice.pick([1.5, 2.0, 2.5]))
    for text in dice.sample(texts, dice.whole(0, most)):
        sheet.para(text, style=small, after=1)


def arrival(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Print the box that an office stamps on papers that come in, at the right of the frame."""
    ink = dice.pick(_INKS)
    day = cast.issued + timedelta(days=dice.whole(2, 400))
    left, top = sheet.left, sheet.y
    sheet.left = sheet.right - 0.3 * sheet.width
    sheet.skip(2)
    plain = Style(size=sheet.look.size - 2, colour=ink)
    sheet.para(
        dice.pick(["CÔNG VĂN ĐẾN", "ĐẾN", "ĐÃ TIẾP NHẬN"]), align="center", style=replace(plain, bold=True), after=0
    )
    sheet.para(f"Số: {dice.whole(10, 2900)}", style=plain, first=6, after=0)
    sheet.para(f"{dice.pick(['Ngày', 'Ngày:'])} {date_slashed(day)}", style=plain, first=6, after=2)
    sheet.draw.rectangle([sheet.left, top, sheet.right, sheet.y], outline=ink or sheet.look.ink, width=4)
    sheet.left = left
    sheet.skip(4)


def copy_stamp(sheet: Sheet, cast: Cast, dice: Dice, *, signs: bool = True) -> None:
    """Print the words of an office that certifies a copy of the paper, in ink and in a box or bare, at one side."""
    ink, agency = dice.pick(_INKS), commune_agency(cast.commune, long_name=False)
    day, who = cast.issued + timedelta(days=dice.whole(30, 900)), officer_name(dice.fork("copier"), cast.split)
    plain, strong = Style(colour=ink, size=sheet.look.size - 2), Style(bold=True, colour=ink, size=sheet.look.size - 2)
    left, right, top = sheet.left, sheet.right, sheet.y
    start = dice.pick([0.0, 0.3, 0.5])
    sheet.left, sheet.right = left + start * (right - left), left + (start + 0.5) * (right - left)
    sheet.skip(4)
    for line in dice.pick(_COPIES):
        sheet.para(line, align="center", style=strong, after=0)
    book = f"{dice.whole(1, 9):02d}/{day.year}-SCT/BS"
    joint = dice.pick([" ", ", ", " - "])
    sheet.para(f"Số chứng thực: {dice.whole(40, 4900)}{joint}Quyển số: {book}", align="center", style=plain, after=0)
    when = dice.pick([sentence(date_long(day)), f"Ngày {date_slashed(day)}", f"{agency.place}, {date_long(day)}"])
    sheet.para(when, align="center", style=replace(plain, italic=True), after=1)
    if signs:
        sheet.para(dice.pick(["TM. UBND", "KT. CHỦ TỊCH", agency.name]), align="center", style=strong, after=0)
        signed(sheet, ("PHÓ CHỦ TỊCH",), who, dice, Signing(note=dice.pick(["", "(Đã ký)"]), title=strong))
    sheet.skip(3)
    if dice.chance(0.5):
        sheet.draw.rectangle([sheet.left, top, sheet.right, sheet.y], outline=ink or sheet.look.ink, width=4)
    sheet.left, sheet.right = left, right
    sheet.skip(4)


Filling = Callable[[], None]


def beside_or_below(sheet: Sheet, dice: Dice, first: Filling, second: Filling) -> None:
    """Print two parts side by side, either one left, or one below the other at sides of their own."""
    form = dice.pick(["beside", "beside", "turned", "steps"])
    if form == "beside":
        sheet.columns((0.0, 0.46, first), (0.5, 1.0, second))
    elif form == "turned":
        sheet.columns((0.0, 0.5, second), (0.54, 1.0, first))
    else:
        sheet.columns((0.0, 0.56, first))
        sheet.columns((0.44, 1.0, second))


def signed_box(sheet: Sheet, dice: Dice, name: str, office: str, clock: str) -> None:
    """Print a program's box about who signed, its lines in an order of chance."""
    lines = [f"{dice.pick(['Người ký', 'Ký bởi', 'Signed by'])}: {name}",
             f"{dice.pick(['Cơ quan', 'Đơn vị', 'Tổ chức'])}: {office}",
             f"{dice.pick(['Thời gian ký', 'Ngày ký', 'Ký ngày'])}: {clock}"]  # fmt: skip
    if dice.chance(0.5):
        lines = [lines[1], lines[0], lines[2]]
    if dice.chance(0.3):
        lines.insert(0, "Chữ ký số hợp lệ")
    signature_box(sheet, tuple(lines))


def fold_mark(sheet: Sheet) -> None:
    """Draw a line of dashes across the page, as between a paper and its stub."""
    x = sheet.left
    while x < sheet.right:
        sheet.draw.line([(x, sheet.y), (min(x + 5 * POINT, sheet.right), sheet.y)], fill=sheet.look.ink, width=2)
        x += 9 * POINT
    sheet.skip(5)
