"""Parts that certificates of land have in common: sketch of the parcel, table of changes, foot with the signature."""

from __future__ import annotations

import math

from tests.dossiers.canvas import POINT, RED, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.faces import bars, emblem
from tests.dossiers.feet import Signing, signed
from tests.dossiers.land_facts import Deed
from tests.dossiers.people import Person
from tests.dossiers.typeset import BOLD, ITALIC, Item, Style, bold
from tests.dossiers.wording import date_slashed

TITLE_2009 = ("GIẤY CHỨNG NHẬN", "QUYỀN SỬ DỤNG ĐẤT", "QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT")
TITLE_2024 = ("GIẤY CHỨNG NHẬN", "QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT")
TITLE_2003 = ("GIẤY CHỨNG NHẬN", "QUYỀN SỬ DỤNG ĐẤT")
_CHANGE_HEADS = ("Nội dung thay đổi và cơ sở pháp lý", "Xác nhận của cơ quan có thẩm quyền")
_WARNING = (
    "Người được cấp Giấy chứng nhận không được sửa chữa, tẩy xóa hoặc bổ sung bất kỳ nội dung nào trong Giấy "
    "chứng nhận; khi bị mất hoặc hư hỏng Giấy chứng nhận phải khai báo ngay với cơ quan cấp Giấy."
)


def cover_title(sheet: Sheet, lines: tuple[str, ...], *, crest: float = 80.0, colour: bool = True) -> None:
    """Print the emblem and, in red, the title of a certificate."""
    sheet.skip(10)
    emblem(sheet, crest)
    sheet.skip(8)
    sizes = (8.0, 2.0, 1.0)
    for line, larger in zip(lines, sizes, strict=False):
        style = Style(bold=True, size=sheet.look.size + larger, colour=RED if colour else None)
        sheet.para(line, align="center", style=style, after=1)
    sheet.skip(8)


def numbered_owner(person: Person, number: str, *, name: str, born: bool = True, paper: str = "") -> list[Item]:
    """Return an owner as certificates name him: title, name, year of birth, paper."""
    kind = paper or ("CMND số" if len(number) == 9 else "CCCD số")
    year = f", năm sinh: {person.birth.year}" if born else ""
    return [f"{person.address_word}: ", bold(name), f"{year}, {kind}: {number}"]


def serial_at_foot(sheet: Sheet, deed: Deed, *, align: str = "right") -> None:
    """Print the serial at the foot of a face."""
    style = Style(bold=True, size=sheet.look.size + 3)
    sheet.y = max(sheet.y, sheet.floor - sheet.line_height(style) - 8 * POINT)
    sheet.para(deed.facts["serial"], align=align, style=style, after=0)
    deed.noted(sheet, "serial")


def foot(sheet: Sheet, deed: Deed, dice: Dice, *, note: str = "Số vào sổ cấp GCN: ", register: bool = True) -> None:
    """Print place and day, office, titles, signature with its seal, and the register's number at the left."""
    office, facts = deed.office, deed.facts

    def right() -> None:
        sheet.para(f"{office.place}, {facts['date_of_issue']}", align="center", style=ITALIC, after=1)
        sheet.para(office.above, align="center", style=BOLD, after=0)
        signed(sheet, office.titles, facts["signer_name"], dice, Signing(office.seal))

    def left() -> None:
        sheet.skip(112)
        sheet.para(note, bold(facts["register_number"]))
        deed.noted(sheet, "register_number")

    sheet.skip(6)
    deed.noted(sheet, "date_of_issue", "signer_name", "issuer")
    parts = [(0.4, 1.0, right)]
    if register:
        parts.insert(0, (0.0, 0.42, left))
    sheet.columns(*parts)


def sketch(sheet: Sheet, deed: Deed, dice: Dice, *, height: float = 190.0) -> None:
    """Draw the parcel with its corners and its neighbours."""
    middle = ((sheet.left + sheet.right) / 2, sheet.y + height * POINT / 2)
    reach, corners = height * POINT * 0.36, dice.whole(4, 6)
    points = []
    for number in range(corners):
        angle = math.tau * (number + dice.real(-0.2, 0.2)) / corners
        far = reach * dice.real(0.8, 1.1)
        points.append((middle[0] + 1.3 * far * math.cos(angle), middle[1] + far * math.sin(angle)))
    sheet.draw.polygon(points, outline=sheet.look.ink, width=4)
    font = sheet.font(Style(size=sheet.look.size - 3))
    for number, point in enumerate(points, 1):
        sheet.draw.text((point[0] + 14, point[1] - 40), str(number), font=font, fill=sheet.look.ink)
    inside = f"{deed.facts['parcel_number']} ({deed.facts['_area']})"
    sheet.draw.text(middle, inside, font=font, fill=sheet.look.ink, anchor="mm")
    sheet.lines.append(inside)
    sheet.skip(height)


def changes(sheet: Sheet, deed: Deed, dice: Dice, *, heading: str, filled: bool, rows: int = 3) -> None:
    """Print the table of what was changed after the certificate was given, with one entry or none."""
    sheet.para(heading, style=BOLD, after=3)
    head: list[list[Item]] = [
        [bold("Nội dung thay đổi và cơ sở pháp lý")],
        [bold("Xác nhận của cơ quan có thẩm quyền")],
    ]
    said = f"Thế chấp tại Ngân hàng Nông nghiệp và Phát triển nông thôn theo hồ sơ số {dice.whole(100, 999)}.TC"
    day = date_slashed(deed.owners[0].birth.replace(year=2024, day=min(28, deed.owners[0].birth.day)))
    body: list[list[Item]] = [[f"{said} ngày {day}." if filled else ""], [""]]
    sheet.table((0.62, 0.38), [head, body], pad=4)
    top = sheet.y
    for _ in range(rows):
        sheet.skip(46)
        sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=sheet.look.ink, width=2)
    for x in (sheet.left, sheet.left + 0.62 * sheet.width, sheet.right):
        sheet.draw.line([(x, top), (x, sheet.y)], fill=sheet.look.ink, width=2)
    sheet.skip(6)


def last_words(sheet: Sheet, dice: Dice, *, bar: bool = True) -> None:
    """Print what every certificate ends with: the warning in small letters and a bar code."""
    sheet.para(_WARNING, style=Style(italic=True, size=sheet.look.size - 2), align="justify")
    if bar:
        sheet.skip(6)
        bars(sheet, f"{dice.whole(10**12, 10**13 - 1)}")
