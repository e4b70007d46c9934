"""Heads, titles, numbers and feet of diplomas in many manners; canonical values as in `diploma_facts`."""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.arranged import Arrangement
from tests.dossiers.arranged_words import some_day
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import A4, RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.diploma_wide_words import Told, say
from tests.dossiers.feet import Signing, one_line_office, signed
from tests.dossiers.pairs import framed, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Colour, Style

_INKS: tuple[Colour | None, ...] = (RED, RED, None, None, (30, 60, 130), (140, 90, 20))
HEADS = ("halves", "halves", "crossed", "stacked", "office", "line", "chief")


def heading(sheet: Sheet, each: Told, dice: Dice, forms: Sequence[str] = HEADS) -> None:
    """Print who gives it and the state in one of several orders, and note who gives it."""
    school, form = each.said.school, dice.pick(forms)
    sheet.put("issuer", school.name)
    parent, rule = dice.pick([school.parent, school.parent, ""]), dice.pick([0.0, 0.3, 0.45])
    spell = dice.whole(0, 3)

    def office() -> None:
        office_head(sheet, parent, school.name, rule=rule)

    def state() -> None:
        state_heading(sheet, spell=spell)

    divide = dice.pick([0.4, 0.45, 0.5])
    if form in ("halves", "crossed"):
        one, two = (office, state) if form == "halves" else (state, office)
        divide = divide if form == "halves" else 1 - divide
        sheet.columns((0.0, divide - 0.01, one), (divide + 0.01, 1.0, two))
    elif form == "stacked":
        for part in (state, office)[:: dice.pick([1, 1, -1])]:
            part()
            sheet.skip(3)
    elif form == "office":
        office()
    elif form == "line":
        one_line_office(sheet, school, joint=dice.pick([" - ", " * ", ", "]), align=dice.pick(["left", "center"]))
    else:
        state()
        sheet.skip(4)
        sheet.para(f"{school.heads[0]} {school.name}", align="center", style=BOLD, after=2)
        sheet.para(dice.pick(["cấp", "CẤP", "Cấp bằng", "trân trọng trao", "công nhận và cấp"]), align="center",
                   style=ITALIC, after=1)  # fmt: skip
    sheet.skip(dice.pick([3.0, 6.0, 10.0]))


def titled(sheet: Sheet, each: Told, dice: Dice, *notes: str, larger: Sequence[float] = (2.0, 4.0, 7.0)) -> None:
    """Print the title in one line, in two, with notes below it, with English."""
    style = Style(bold=True, size=sheet.look.size + dice.pick(larger), colour=dice.pick(_INKS))
    title, align = each.who.title, dice.pick(["center", "center", "center", "left"])
    lines = [title]
    if title.startswith("BẰNG ") and dice.chance(0.35):
        first = "BẰNG TỐT NGHIỆP" if title.startswith("BẰNG TỐT NGHIỆP ") else "BẰNG"
        lines = [first, title.removeprefix(first).strip()]
    for line in lines:
        sheet.para(line, align=align, style=style, after=0)
    note = dice.pick([*notes, ""])
    if note:
        sheet.para(note, align=align, style=dice.pick([BOLD, ITALIC, PLAIN]), after=0)
    sheet.skip(dice.pick([3.0, 6.0, 9.0]))


def numbered(sheet: Sheet, each: Told, dice: Dice) -> None:
    """Print serial and register in one of several arrangements."""
    keys = ["serial", "register_number"][:: dice.pick([1, 1, -1])]
    forms = ("lines", "lines", "stairs", "overs", "runs", "bare", "pairs", "edges", "colons")
    Arrangement(sheet, dice, forms).put(*say(each, dice, *keys))


def day_line(each: Told, dice: Dice) -> str:
    """Return place and day of issue as a foot has them."""
    printed, place = each.said.facts["date_of_issue"], each.said.school.place
    spoken = printed if printed.startswith("ngày") else f"ngày {printed}"
    return dice.pick([f"{place}, {spoken}", f"{place}, {spoken}", f"{place.upper()}, {spoken}",
                      f"Làm tại {place}, {spoken}",
                      f"Cấp tại {place}, {spoken}", f"{spoken[0].upper()}{spoken[1:]}", f"Cấp {spoken}"])  # fmt: skip


def signs(sheet: Sheet, each: Told, cast: Cast, dice: Dice) -> None:
    """Print in the frame who signs, with the day over or under it, and note both."""
    record(sheet, *(each.said.facts.entry("", key) for key in ("signer_name", "date_of_issue")))
    chief, deputy = each.said.school.heads
    deputy = deputy or f"PHÓ {chief}"
    named = f"{chief} {each.said.school.plain}"
    titles = dice.pick([[chief], [chief], [f"KT. {chief}", deputy], [f"Q. {chief}"],
                        [chief, "(Ký, ghi rõ họ tên, đóng dấu)"],
                        [named], [f"TUQ. {chief}", "TRƯỞNG PHÒNG ĐÀO TẠO"], ["TM. HỘI ĐỒNG THI",
                                                                             "CHỦ TỊCH"]])  # fmt: skip
    low, text, align = dice.chance(0.15), day_line(each, dice), dice.pick(["center", "center", "center", "left"])
    if not low:
        sheet.para(text, align=align, style=dice.pick([ITALIC, PLAIN]), after=1)
    note = dice.pick(["", "", "", "(Đã ký)", "(Đã ký và đóng dấu)", "Đã ký"])
    name = f"{each.rank}{cast.signer}"
    how = Signing(each.said.school.seal, note=note, align=align, stamped=not each.rank and dice.chance(0.1))
    signed(sheet, titles, name, dice, how)
    if low:
        sheet.para(text, align=align, style=ITALIC, after=1)


def ending(sheet: Sheet, each: Told, cast: Cast, dice: Dice, *, numbers: bool = True, more: str = "") -> None:
    """Print numbers and who signs: beside one another, crossed, below, with a clerk, numbers in a frame."""
    forms = ["beside", "beside", "crossed", "below", "clerk", "above"]
    low = sheet.size[1] < A4[0]  # half a sheet, lying, has no room for one below the other
    own, form = dice.fork("foot"), dice.pick(forms[:3] if low else forms)

    def left() -> None:
        sheet.skip(own.fork("down").pick([2.0, 2.0] if low else [2.0, 16.0, 40.0]))
        if numbers and own.fork("frame").chance(0.15):
            framed(sheet, lambda: numbered(sheet, each, own.fork("numbers")), pad=5, thick=2)
        elif numbers:
            numbered(sheet, each, own.fork("numbers"))
        if more:
            sheet.para(more, style=Style(italic=True, size=sheet.look.size - 2), after=1)

    def right() -> None:
        signs(sheet, each, cast, own.fork("signs"))

    def clerk() -> None:
        titles = own.fork("clerk").pick(
            ["NGƯỜI VÀO SỔ", "TRƯỞNG PHÒNG ĐÀO TẠO", "Người lập bảng", "TRƯỞNG KHOA", "Giáo vụ"]
        )
        signed(sheet, (titles,), officer_name(own.fork("clerk name"), cast.split), own.fork("pen"), Signing())

    sheet.skip(dice.pick([3.0, 8.0]))
    if form == "beside":
        sheet.columns((0.0, 0.48, left), (0.51, 1.0, right))
    elif form == "crossed":
        sheet.columns((0.0, 0.47, right), (0.52, 1.0, left))
    elif form == "above":
        left()
        sheet.columns((0.48, 1.0, right))
    elif form == "below":
        sheet.columns((own.pick([0.0, 0.25, 0.45]), 1.0, right))
        left()
    else:
        sheet.columns((0.0, 0.46, clerk), (0.5, 1.0, right))
        left()


def file_note(dice: Dice, cast: Cast) -> str:
    """Return small print of offices and presses, with days, names and numbers of no field."""
    name = officer_name(dice.fork("note"), cast.split)
    day = some_day(dice, (2009, 2026))
    return dice.pick([
        f"Đã thu lệ phí theo biên lai số {dice.whole(1000, 90_000):06d}, ngày {day}",
        f"Người nhận bằng: {name} ({day})",
        f"Đối chiếu bản chính ngày {day}, người đối chiếu: {name}", "Văn bằng chỉ cấp một lần, không cấp lại.",
        f"In tại Nhà xuất bản Giáo dục, đợt {dice.whole(1, 9)}/{dice.whole(1995, 2024)}",
        f"Mã tra cứu: {dice.whole(10**7, 10**8)}",
        f"Hồ sơ lưu số {dice.whole(10, 900)}/LT", "Giữ gìn cẩn thận, không tẩy xoá.", "",
    ])  # fmt: skip
