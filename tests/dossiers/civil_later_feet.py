"""Feet of papers of the civil register in further forms: tables of signatures, signing programs, stamps of copies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.offices import Agency
from tests.dossiers.pairs import framed
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style

_SMALL_PRINT = (
    "Giấy này được lập thành hai bản, một bản lưu tại cơ quan đăng ký.", "Không tẩy xóa, sửa chữa dưới mọi hình thức.",
    "Lưu: VT, HT.", "Nơi nhận: - Đương sự; - Lưu hồ sơ.", "ĐT: 0262.3855.{n}", "Người in: thuydv - {d}", "Trang 1 / 1",
    "Đã đối chiếu với bản chính do công dân xuất trình.", "Đã thu lệ phí theo biên lai số 00{n}.",
    "Kiểm tra bản điện tử bằng mã {n}-{n}.", "Ghi chú: người nhận ký sổ giao ngày {d}.", "Bản sao số 0{c}/0{c}.",
    "Hồ sơ nộp ngày {d}, trả kết quả trong ngày.", "(*) Mục bắt buộc phải ghi.", "Đã số hóa ngày {d} - TTPVHCC.",
)  # fmt: skip
_CLERKS = (
    "NGƯỜI LẬP",
    "CÁN BỘ HỘ TỊCH",
    "Người thực hiện",
    "CÔNG CHỨC TP-HT",
    "Người kiểm tra",
    "NGƯỜI VÀO SỔ",
    "Thư ký",
)
_COPIERS = ("VĂN PHÒNG CÔNG CHỨNG ĐẠI TÍN", "PHÒNG TƯ PHÁP", "UBND PHƯỜNG TÂN LỢI", "VPCC NGUYỄN THỊ MINH")


@dataclass(frozen=True)
class Bottom:
    """What a foot says: what the signer signs, a day with its place, whoever else signs (title and name)."""

    agency: Agency
    signs: str
    day: str = ""
    others: tuple[tuple[str, str], ...] = ()


def _titles(dice: Dice, how: Bottom) -> list[str]:
    chief, deputy = how.agency.heads
    board, what = how.agency.board, how.signs
    return dice.pick([
        [chief], [f"KT. {chief}", deputy], [f"TM. {board}", chief], [f"TM. {board}", f"KT. {chief}", deputy],
        [how.agency.name, chief], [f"TUQ. {chief}", "CÔNG CHỨC TƯ PHÁP - HỘ TỊCH"], [f"NGƯỜI KÝ {what.upper()}"],
        [f"Người ký {what}", chief.capitalize()], [f"{chief.capitalize()} UBND"], [f"QUYỀN {chief}"],
        ["THỦ TRƯỞNG ĐƠN VỊ"],
        [f"{deputy} PHỤ TRÁCH"], ["TM. UBND", deputy], ["XÁC NHẬN CỦA UBND", f"KT. {chief}", deputy],
    ])  # fmt: skip


def small_print(sheet: Sheet, cast: Cast, dice: Dice, most: int = 2) -> None:
    """Print remarks in small letters, or none."""
    day = cast.issued - timedelta(days=dice.whole(0, 12))
    style = Style(italic=dice.chance(0.6), size=sheet.look.size - dice.pick([1.5, 2.5]))
    for text in dice.sample(_SMALL_PRINT, dice.whole(0, most)):
        sheet.para(text.format(n=dice.whole(1000, 9999), d=f"{day:%d/%m/%Y}", c=dice.whole(1, 4)), style=style, after=1)


def copy_stamp(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Print the stamp by which another office certified a copy: its number, its day, who signed."""
    day = cast.issued + timedelta(days=dice.whole(10, 300))
    signer, number = officer_name(dice, cast.split), dice.whole(200, 9800)
    small = Style(size=sheet.look.size - 2.5, colour=dice.pick([None, (180, 40, 50), (40, 60, 140)]))
    book = f"0{dice.whole(1, 9)}{dice.pick(['-SCT/BS', '/' + str(day.year), ' SCT/BS'])}"

    def fill() -> None:
        for text in (dice.pick(["CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH", "SAO Y BẢN CHÍNH",
                     "BẢN SAO ĐÚNG VỚI BẢN CHÍNH"]),
                     f"Số chứng thực: {number}   Quyển số: {book}", f"Ngày {day.day} tháng {day.month} năm {day.year}",
                     dice.pick(_COPIERS), dice.pick(["CÔNG CHỨNG VIÊN", "PHÓ TRƯỞNG PHÒNG", "KT. CHỦ TỊCH"]),
                     signer):  # fmt: skip
            sheet.para(text, align="center", style=small, after=0)

    start = dice.pick([0.0, 0.3, 0.5])
    sheet.skip(5)
    sheet.columns((start, start + 0.5, lambda: framed(sheet, fill, pad=4)))


def close_later(sheet: Sheet, cast: Cast, dice: Dice, how: Bottom) -> None:
    """Print who signs, in one of the forms, and what stands below."""
    name = cast.signer.upper() if dice.chance(0.25) else cast.signer
    sheet.put("signer_name", name)
    sheet.skip(dice.real(4, 12))
    form = dice.pick(["right", "right", "left", "centre", "three", "program", "day over"])
    if form == "program":
        _by_program(sheet, cast, dice, how, name)
    else:
        _by_hand(sheet, cast, dice, how, (name, form))
    small_print(sheet, cast, dice)
    if dice.chance(0.12):
        copy_stamp(sheet, cast, dice)


def _by_hand(sheet: Sheet, cast: Cast, dice: Dice, how: Bottom, who: tuple[str, str]) -> None:
    name, form = who
    note = dice.pick(["", "", "(Ký tên, đóng dấu)", "(Ký, đóng dấu và ghi rõ họ tên)", "(Chữ ký, dấu)"])
    titles, bold = _titles(dice, how), dice.chance(0.85)
    if how.day and form == "day over":
        sheet.para(how.day, align=dice.pick(["right", "left", "center"]), style=ITALIC, after=3)

    def chief() -> None:
        if how.day and form != "day over":
            sheet.para(how.day, align="center", style=ITALIC, after=1)
        for title in titles:
            sheet.para(title, align="center", style=BOLD if bold else PLAIN, after=0)
        if note:
            sheet.para(note, align="center", style=Style(italic=True, size=sheet.look.size - 2), after=0)
        signing = Signing(how.agency.seal, note=dice.pick(["", "", "", "", "(Đã ký)", "(đã ký, đóng dấu)"]),
                          stamped=dice.chance(0.15))  # fmt: skip
        signed(sheet, (), name, dice, signing)

    others = [_other(sheet, dice, title, signer) for title, signer in how.others]
    if form == "three" or (others and dice.chance(0.3)):
        others.append(_other(sheet, dice, dice.pick(_CLERKS), officer_name(dice, cast.split)))
    parts = [*others, chief]
    if form == "left" and not others:
        sheet.columns((0.0, 0.52, chief))
    elif form == "centre" and not others:
        sheet.columns((0.2, 0.8, chief))
    elif len(parts) == 1:
        sheet.columns((dice.pick([0.42, 0.5, 0.55]), 1.0, chief))
    else:
        last, rest = dice.pick([0.4, 0.46]), len(parts) - 1
        share = (1.0 - last) / rest
        sheet.columns(*((index * share, (index + 1) * share - 0.01, part) for index, part in enumerate(others)),
                      (1.0 - last, 1.0, chief))  # fmt: skip


def _other(sheet: Sheet, dice: Dice, title: str, name: str) -> Callable[[], None]:
    note = dice.pick(["", "(Ký tên)", "(Ký, ghi rõ họ tên)"])

    def fill() -> None:
        sheet.para(title, align="center", style=Style(bold=True, size=sheet.look.size - 1), after=0)
        if note:
            sheet.para(note, align="center", style=Style(italic=True, size=sheet.look.size - 2.5), after=0)
        signed(sheet, (), name, dice, Signing())

    return fill


def _by_program(sheet: Sheet, cast: Cast, dice: Dice, how: Bottom, name: str) -> None:
    """Print what signing programs leave on a page, in a box or beside the office."""
    if how.day:
        sheet.para(how.day, align="right", style=ITALIC, after=2)
    clock = f"{cast.issued:%d/%m/%Y} {dice.whole(7, 16):02d}:{dice.whole(10, 59)}:{dice.whole(10, 59)}"
    colour = dice.pick([(205, 32, 38), (30, 70, 160), None])
    style = Style(size=sheet.look.size * 0.8, colour=colour)
    said = dice.pick([
        (f"Người ký: {name}", f"Cơ quan: {how.agency.plain}", f"Thời gian ký: {clock}"),
        ("Chữ ký số hợp lệ", f"Ký bởi: {name}", f"Ngày ký: {clock}"),
        (f"Đã ký số bởi {name}", f"Đơn vị: {how.agency.plain}, {cast.commune.province}", clock),
        ("Signature Valid", f"Được ký bởi: {name}", f"Lúc: {clock}", "Lý do: phê duyệt"),
    ])  # fmt: skip

    def fill() -> None:
        for text in said:
            sheet.para(text, style=style, after=0)

    start, box = dice.pick([0.0, 0.44, 0.5]), dice.chance(0.6)
    if dice.chance(0.5):
        title = _titles(dice, how)[0]
        sheet.columns((start, start + 0.5, lambda: sheet.para(title, align="center", style=BOLD, after=2)))
    sheet.columns((start, start + 0.5, (lambda: framed(sheet, fill, pad=4)) if box else fill))
