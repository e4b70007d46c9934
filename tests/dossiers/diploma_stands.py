"""Heads and feet of later diplomas: who gives them, titles, grounds, serial and register, who signs.

Canonical values as in `diploma_facts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.diploma_facts import Diploma
from tests.dossiers.diploma_said import Graduate, fact
from tests.dossiers.feet import Signing, signed
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style
from tests.dossiers.wording import date_long, date_slashed


def put_title(sheet: Sheet, dice: Dice, title: str, *, note: str = "", larger: float = 6.0) -> None:
    """Print the title on one line or on two, and a note."""
    style = Style(bold=True, size=sheet.look.size + larger, colour=dice.pick([RED, RED, None, (30, 60, 130)]))
    lines = [title]
    if title.startswith("BẰNG TỐT NGHIỆP ") and dice.chance(0.5):
        lines = ["BẰNG TỐT NGHIỆP", title.removeprefix("BẰNG TỐT NGHIỆP ")]
    for line in lines:
        sheet.para(line, align="center", style=style, after=0)
    if note:
        sheet.para(note, align="center", style=dice.pick([BOLD, ITALIC]), after=0)
    sheet.skip(dice.pick([4.0, 8.0]))


def headed(sheet: Sheet, who: Graduate, dice: Dice) -> None:
    """Print who gives it and the state, side by side or one below the other."""
    school = who.said.school
    sheet.put("issuer", school.name)
    parent = dice.pick([school.parent, school.parent, ""])
    parts: list[Callable[[], None]] = [
        lambda: office_head(sheet, parent, school.name, rule=dice.fork("rule").pick([0.0, 0.3])),
        lambda: state_heading(sheet, spell=dice.fork("state").whole(0, 3)),
    ]
    if dice.chance(0.65):
        divide = dice.pick([0.42, 0.46, 0.5])
        sheet.columns((0.0, divide, parts[0]), (divide + 0.02, 1.0, parts[1]))
    else:
        for part in parts[:: dice.pick([1, -1])]:
            part()
            sheet.skip(2)
    sheet.skip(dice.pick([4.0, 9.0]))


def spoken_day(said: Diploma) -> str:
    """Return the day of issue as a sentence has it."""
    printed = said.facts["date_of_issue"]
    return printed if printed.startswith("ngày") else f"ngày {printed}"


def numbers(sheet: Sheet, said: Diploma, dice: Dice) -> None:
    """Print serial and register: a line each, both on one line, centred, or with the labels over them."""
    told = [fact(said, dice, key) for key in ("serial", "register_number")][:: dice.pick([1, 1, -1])]
    record(sheet, *(each.entry for each in told))
    small, joint = Style(size=sheet.look.size - dice.pick([0.0, 1.0, 2.0])), dice.pick([": ", ":", " "])
    form, align = dice.pick(["lines", "lines", "one", "over"]), dice.pick(["left", "left", "center"])
    if form == "one":
        items: list[Item] = []
        for each in told:
            items += [f"{each.label}{joint}", Run(each.entry.printed, dice.pick([BOLD, PLAIN])), Leader(blank=True)]
        if len(sheet.set_lines(items, style=small)) == 1:
            sheet.para(*items[:-1], style=small)
            return
    for each in told:
        value = Run(each.entry.printed, dice.pick([BOLD, PLAIN]))
        if form == "over":
            sheet.para(each.label, style=Style(italic=True, size=sheet.look.size - 2), align=align, after=0)
            sheet.para(value, align=align, after=2)
        else:
            sheet.para(f"{each.label}{joint}", value, style=small, align=align, after=2)


def signs(sheet: Sheet, cast: Cast, said: Diploma, dice: Dice, *, day: bool = True) -> None:
    """Print in the frame who gives the diploma, with place and day over or under his titles."""
    record(sheet, said.facts.entry("", "signer_name"))
    chief, deputy = said.school.heads
    titles = dice.pick(
        [[chief], [chief], [f"KT. {chief}", deputy or f"PHÓ {chief}"], [f"{chief}", "(Ký tên, đóng dấu)"]]
    )
    when = f"{said.school.place}, {spoken_day(said)}"
    low = dice.chance(0.15)
    if day:
        record(sheet, said.facts.entry("", "date_of_issue"))
    if day and not low:
        sheet.para(when, align="center", style=dice.pick([ITALIC, PLAIN]), after=1)
    signing = Signing(said.school.seal, note=dice.pick(["", "", "", "(Đã ký)"]), stamped=dice.chance(0.12))
    signed(sheet, titles, cast.signer, dice, signing)
    if day and low:
        sheet.para(when, align="center", style=ITALIC, after=1)


def grounds(who: Graduate, cast: Cast, dice: Dice) -> Sequence[str]:
    """Return what a diploma may stand on: decisions, minutes and examinations with days and numbers of their own."""
    day = date.fromisoformat(who.said.facts.canonical["date_of_issue"])
    before, much = day - timedelta(days=dice.whole(3, 40)), date(day.year - dice.whole(2, 9), dice.whole(1, 12), 8)
    lines = (
        f"Căn cứ Quyết định số {dice.whole(10, 900)}/QĐ-TTg {date_long(much)} của Thủ tướng Chính phủ;",
        f"Căn cứ Quy chế ban hành kèm theo Thông tư số {dice.whole(1, 30):02d}/{much.year}/TT-BGDĐT;",
        f"Căn cứ Biên bản họp Hội đồng xét tốt nghiệp {date_long(before)};",
        f"Theo đề nghị của Trưởng phòng Đào tạo, ông {officer_name(dice, cast.split)};",
        f"Căn cứ kết quả kỳ thi tổ chức ngày {date_slashed(before)} tại {cast.commune.province_name};",
    )
    return dice.sample(lines, dice.whole(1, 3))
