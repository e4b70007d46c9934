"""Copied papers, heads and feet around words of certification; canonical values as in `certification`.

The copied paper's names, numbers, days and offices are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.arranged import IN_CLOUDS, IN_LINES, Arrangement
from tests.dossiers.arranged_words import beside, some_day
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.certification_said import Certified, sign
from tests.dossiers.certification_wide_words import OF_COPIES, OF_SIGNATURES
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, one_line_office, signed
from tests.dossiers.people import invent_person, officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Colour, Item, Leader, Run, Style
from tests.dossiers.wording import date_slashed

INKS: tuple[Colour | None, ...] = ((28, 48, 158), (190, 30, 44), (84, 44, 126), None, None, (24, 24, 30))
HEADS = ("halves", "halves", "line", "office", "state", "none")
_PAPERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("GIẤY PHÉP LÁI XE", ("Họ tên", "Ngày sinh", "Số", "Hạng", "Nơi cư trú", "Có giá trị đến")),
    ("BẰNG TỐT NGHIỆP", ("Cấp cho", "Sinh ngày", "Nơi sinh", "Số hiệu", "Vào sổ", "Xếp loại")),
    ("GIẤY CHỨNG NHẬN", ("Số", "Họ và tên", "Chức vụ", "Đơn vị", "Ngày cấp")),
    ("HỢP ĐỒNG LAO ĐỘNG", ("Số", "Bên A", "Bên B", "Mức lương", "Từ ngày", "Đến ngày")),
    ("SỔ BẢO HIỂM XÃ HỘI", ("Họ và tên", "Mã số", "Ngày sinh", "Đơn vị", "Nơi cấp")),
    ("QUYẾT ĐỊNH", ("Số", "Ông (bà)", "Chức vụ", "Từ ngày", "Đơn vị")),
    ("GIẤY ĐĂNG KÝ XE", ("Tên chủ xe", "Địa chỉ", "Biển số", "Số khung", "Đăng ký lần đầu ngày")),
    ("CHỨNG CHỈ TIN HỌC", ("Cấp cho", "Ngày sinh", "Số hiệu", "Hội đồng thi", "Vào sổ")),
)  # fmt: skip
_HEADS_OF_PAPERS = ("GIÁM ĐỐC", "HIỆU TRƯỞNG", "CHỦ TỊCH HỘI ĐỒNG", "TRƯỞNG PHÒNG", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC")


def copied_paper(sheet: Sheet, cast: Cast, dice: Dice, *, whole: bool = True) -> None:
    """Print the copied paper, or without `whole` its end: facts, its own day and who signed it."""
    name, labels = dice.pick(_PAPERS)
    person = invent_person(dice.fork("copied"), cast.split, born=(1955, 2003), old=cast.commune.old)
    before = (cast.issued.year - 14, cast.issued.year - 1)
    values = {"Ngày": some_day(dice, before), "Số": f"{dice.whole(10, 99_999)}/{dice.whole(*before)}",
              "Nơi": person.origin, "Sinh": date_slashed(person.birth),
              "Vào": f"{dice.whole(10, 900)}, quyển {dice.whole(1, 9):02d}",
              "Mã": str(dice.whole(10**8, 10**9)), "Địa": person.residence, "Từ": some_day(dice, before),
              "Đến": some_day(dice, before), "Có": some_day(dice, (2030, 2040)), "Đăng": some_day(dice, before),
              "Biển": f"47A-{dice.whole(100, 999)}.{dice.whole(10, 99)}", "Xếp": "Khá", "Mức": "7.500.000 đồng",
              "Hạng": "B2", "Chức": "Nhân viên", "Đơn": "Công ty CP Xây dựng", "Hội": "Sở GDĐT"}  # fmt: skip
    if whole and dice.chance(0.7):
        if dice.chance(0.6):
            state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(
            name, align="center", style=Style(bold=True, size=sheet.look.size + 2, colour=dice.pick([None, RED]))
        )
    other = officer_name(dice.fork("agreed"), cast.split)
    shown = [
        beside(label, values.get(label.split()[0], other if label == "Bên B" else person.name)) for label in labels
    ]
    forms = (*IN_LINES, *IN_CLOUDS) if sheet.width > 0.6 * sheet.size[0] else IN_LINES[:4]
    Arrangement(sheet, dice, forms).put(*(shown if whole else shown[-dice.whole(1, 3) :]))
    who = officer_name(dice.fork("signed it"), cast.split)
    day, title = f"ngày {some_day(dice, before)}", dice.pick(_HEADS_OF_PAPERS).split("\n")

    def right() -> None:
        sheet.para(f"{cast.commune.province_name}, {day}", align="center", style=ITALIC, after=1)
        signed(sheet, title, who, dice.fork("own"), Signing(note=dice.fork("note").pick(["", "(Đã ký)", "đã ký"])))

    sheet.columns((dice.pick([0.4, 0.5]), 1.0, right))


def head(sheet: Sheet, said: Certified, dice: Dice, forms: Sequence[str] = HEADS) -> bool:
    """Print office and state in one of their orders; return whether the office is named, which is noted then."""
    form, agency = dice.pick(forms), said.agency
    spell, rule = dice.whole(0, 3), dice.pick([0.0, 0.3])
    named = form in ("halves", "line", "office")
    if named:
        sheet.put("issuer", agency.name)
    if form == "halves":
        parts = (lambda: office_head(sheet, agency.parent, agency.name, rule=rule),
                 lambda: state_heading(sheet, spell=spell))  # fmt: skip
        if dice.chance(0.85):
            sheet.columns((0.0, 0.43, parts[0]), (0.45, 1.0, parts[1]))
        else:
            sheet.columns((0.0, 0.54, parts[1]), (0.57, 1.0, parts[0]))
    elif form == "line":
        one_line_office(sheet, agency, joint=dice.pick([" - ", " | ", " * "]), align=dice.pick(["left", "center"]))
    elif form == "office":
        office_head(sheet, dice.pick(["", agency.parent]), agency.name, rule=rule)
    elif form == "state":
        state_heading(sheet, spell=spell)
    sheet.skip(dice.pick([3.0, 8.0, 16.0]))
    return named


def title(sheet: Sheet, dice: Dice, style: Style = BOLD, *, copies: bool = True, after: float = 4.0) -> None:
    """Print a title; that of a copy may break over two lines."""
    text = dice.pick(OF_COPIES if copies else OF_SIGNATURES)
    large = Style(bold=True, colour=style.colour, size=sheet.look.size + dice.pick([0.0, 1.0, 3.0]))
    sheet.para(text, align=dice.pick(["center", "center", "center", "left"]), style=large, after=after)


def day_line(said: Certified, dice: Dice) -> str:
    """Return place and day as a foot has them."""
    spoken, place = said.spoken, said.agency.place
    return dice.pick([f"{place}, {spoken}", f"{place}, {spoken}", f"{spoken[0].upper()}{spoken[1:]}",
                      f"Chứng thực {spoken}", f"Lập tại {place}, {spoken}"])  # fmt: skip


def foot(sheet: Sheet, said: Certified, cast: Cast, dice: Dice, *, day: bool = False, style: Style = BOLD) -> None:
    """Print who certifies at the right, in the middle or at the left, with the `day` over it."""
    start, width = dice.pick([(0.45, 0.55), (0.45, 0.55), (0.5, 0.5), (0.2, 0.6), (0.0, 0.55)])
    clerk = officer_name(dice.fork("clerk"), cast.split)
    line, own = day_line(said, dice), dice.fork("signs")
    if day:
        said.noted(sheet, "date_of_issue")

    def right() -> None:
        if day:
            sheet.para(line, align="center", style=Style(italic=True, colour=style.colour), after=1)
        sign(sheet, cast, said, own, style)

    def left() -> None:
        who = dice.fork("who").pick(["Người đối chiếu", "NGƯỜI YÊU CẦU", "Cán bộ một cửa", "Thư ký"])
        sheet.para(who, align="center", style=PLAIN, after=0)
        signed(sheet, (), clerk, dice.fork("clerk signs"), Signing())

    sheet.skip(dice.pick([6.0, 14.0, 22.0]))
    if start >= 0.45 and dice.chance(0.2):
        sheet.columns((0.0, 0.42, left), (start, start + width, right))
    else:
        sheet.columns((start, start + width, right))


def number_line(said: Certified, dice: Dice, labels: tuple[str, str]) -> tuple[list[Item], list[Item]]:
    """Return number and book as items, each with its label, dots behind them at times."""
    joint, value = dice.pick([": ", ": ", " ", ":", " : "]), dice.pick([BOLD, PLAIN, PLAIN])
    tail: list[Item] = dice.pick([[], [], [" ", Leader()], [" ", Leader(mark="_")]])
    first, second = (
        [f"{label}{joint}", Run(said.facts[key], value), *tail]
        for label, key in zip(labels, ("certification_number", "book_number"), strict=True)
    )
    return first, second
