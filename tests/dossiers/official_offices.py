"""Official documents of many agencies: number, day, subject and receivers in the places where each of them puts them.

Canonical values as in `administrative`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from tests.dossiers.administrative_body import Letter, write_body
from tests.dossiers.administrative_drawn import DrawnLetter, copies, marks
from tests.dossiers.administrative_parts import ADDRESSED, date_items, note_head, note_signer, number_items
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.official_agencies import other_agency, plainly
from tests.dossiers.pairs import cells
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_dashed, date_dotted, date_short, date_slashed, sentence

_SIDES = ("Địa chỉ: 52 đường Lê Hồng Phong", "Điện thoại: 0260 3862 418", "Email: vanthu@coquan.example",
          "Người soạn thảo: L.T.H (0913 220 145)", "Trang 1/1")  # fmt: skip
_RANKS = ("ThS. ", "TS. ", "BS.CKI ", "Ths.")


@dataclass(frozen=True)
class _Manner:
    """Where number and day stand, each one of its options; `short` prints the day without its words."""

    number: tuple[str, ...] = ("office",)
    day: str = "motto"
    short: bool = False


def _day(letter: Letter, dice: Dice, *, short: bool) -> list[Item]:
    if not short:
        return date_items(letter)
    shown = dice.pick([date_short, date_slashed, date_dashed, date_dotted])(letter.day)
    return [dice.pick(["{p}, {d}", "{p}, ngày {d}", "{p}, {d}", "{p} ngày {d}"]).format(p=letter.agency.place, d=shown)]


def _number(letter: Letter, dice: Dice) -> list[Item]:
    return number_items(letter, dice.pick(["Số: ", "Số:", "Số : ", "Số ", "SỐ: "]), dice.pick(["/", "/", " / "]))


def _office(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print the issuers: centred over a rule, flush, or broken by hand."""
    agency, form = letter.agency, dice.pick(["usual", "usual", "flush", "broken"])
    if form == "usual":
        office_head(sheet, agency.parent, agency.name, rule=dice.pick([0.0, 0.25, 0.4]), bold_parent=dice.chance(0.2))
        return
    words = agency.name.split()
    half = len(words) // 2 if form == "broken" and len(words) > 4 else len(words)
    align = "left" if form == "flush" else "center"
    if agency.parent:
        sheet.para(agency.parent, align=align, style=Style(size=sheet.look.size - 1), after=0)
    for part in filter(None, (words[:half], words[half:])):
        sheet.para(" ".join(part), align=align, style=BOLD, after=0)
    sheet.skip(3)


def _about(sheet: Sheet, letter: Letter, dice: Dice, *, align: str = "center") -> None:
    """Print a letter's subject; brackets are no part of it."""
    text = dice.pick(["V/v {}", "V/v {}", "V/v: {}", "Về việc {}", "Về việc: {}", "v/v {}"]).format(letter.topic)
    sheet.put("subject", text)
    small = Style(italic=dice.chance(0.6), size=sheet.look.size - dice.pick([0.0, 1.0, 2.0]))
    sheet.para(f"({text})" if dice.chance(0.3) else text, align=align, style=small, after=4)


def _head(manner: _Manner, sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_head(sheet, letter)
    spot, mail = dice.pick(manner.number), letter.kind == "công văn"
    about = dice.pick(["office", "office", "across", "across"]) if spot in ("office", "motto") else "across"
    number, day = _number(letter, dice), _day(letter, dice, short=manner.short)

    def left() -> None:
        _office(sheet, letter, dice)
        if spot == "office":
            sheet.para(*number, align=dice.pick(["center", "center", "left"]), after=2)
        if mail and about == "office":
            _about(sheet, letter, dice, align=dice.pick(["center", "left"]))
        if dice.chance(0.5):
            marks(sheet, letter)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3), rule=dice.pick([0.62, 0.3]))
        if spot == "motto":
            sheet.para(*number, align="center", after=1)
        if manner.day == "motto" and spot != "level":
            sheet.para(*day, align=dice.pick(["center", "center", "right"]), style=dice.pick([ITALIC, PLAIN]))

    if dice.chance(0.8):
        divide = dice.pick([0.36, 0.4, 0.44, 0.5])
        sheet.columns((0.0, divide, left), (divide + 0.02, 1.0, right))
    else:
        sheet.columns((0.0, 0.6, left))
        right()
    if spot == "level":
        shown = [(number, PLAIN), (day if manner.day == "motto" else [""], ITALIC)]
        cells(sheet, (0.45, 0.55), [[shown[0]], [shown[1]]])
    if "urgency" not in sheet.fields:
        marks(sheet, letter, part=0.2, at=dice.pick([0.12, 0.5]))
    sheet.skip(dice.real(4, 14))
    _title(sheet, letter, dice, number if spot == "title" else [], across=mail and about == "across")
    _receivers(sheet, letter, dice)


def _title(sheet: Sheet, letter: Letter, dice: Dice, number: list[Item], *, across: bool) -> None:
    if letter.kind == "công văn":
        if number:
            sheet.para(*number, align=dice.pick(["left", "center"]), after=2)
        if across:
            wide = dice.pick([(0.0, 1.0), (0.0, 0.6), (0.15, 0.85)])
            sheet.columns((*wide, partial(_about, sheet, letter, dice, align=dice.pick(["left", "center"]))))
        return
    sheet.para(
        letter.title, align="center", style=Style(bold=True, size=sheet.look.size + dice.pick([0, 2, 4])), after=0
    )
    prefix = dice.pick(["", "Về việc ", "V/v ", "Về "])
    text = f"{prefix}{letter.topic}" if prefix else sentence(letter.topic)
    text = text.upper() if dice.chance(0.12) else text
    sheet.put("subject", text)
    style, wide = dice.pick([BOLD, BOLD, ITALIC, PLAIN]), dice.pick([(0.0, 1.0), (0.1, 0.9), (0.22, 0.78)])
    shown = f"({text})" if dice.chance(0.2) else text
    sheet.columns((*wide, lambda: sheet.para(shown, align="center", style=style, after=3)))
    if number:
        sheet.para(*number, align="center", after=3)
    if dice.chance(0.5):
        sheet.rule(0.18, gap=6)


def _receivers(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    if letter.kind not in ADDRESSED:
        return
    names, words = letter.receivers, ["Kính gửi:", "Kính gửi:", "KÍNH GỬI:", "Kính gửi :"]
    words += ["Kính mời:", "Trân trọng kính mời:"] if letter.kind == "giấy mời" else []
    greeting, style = (
        Run(dice.pick(words), dice.pick([PLAIN, BOLD, ITALIC, BOLD_ITALIC])),
        dice.pick([PLAIN, PLAIN, BOLD]),
    )
    sheet.skip(2)
    if len(names) == 1 or dice.chance(0.3):
        text = dice.pick(["; ", ", "]).join(names)
        sheet.put("recipients_to", text)
        if dice.chance(0.25):
            sheet.columns((0.4, 1.0, lambda: sheet.para(greeting, " ", Run(text, style), after=8)))
        else:
            sheet.para(greeting, " ", Run(text, style), align=dice.pick(["center", "left"]), hang=50, after=8)
        return
    mark, end = dice.pick(["- ", "- ", "+ ", "{n}. "]), dice.pick([";", ";", ","])
    lines = [f"{mark.format(n=n)}{name}{'.' if name == names[-1] else end}" for n, name in enumerate(names, 1)]
    sheet.put("recipients_to", " ".join(lines))

    def listed() -> None:
        for line in lines:
            sheet.para(line, style=style, after=0, hang=8)

    at = dice.pick([0.24, 0.3])
    if dice.chance(0.4):
        sheet.para(greeting, first=dice.pick([0.0, 40.0]), after=0)
        sheet.columns((at - 0.08, 1.0, listed))
    else:
        sheet.columns((0.02, at, lambda: sheet.para(greeting, after=0)), (at, 1.0, listed))
    sheet.skip(8)


def _foot(manner: _Manner, sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(6)
    rank = dice.pick(_RANKS) if dice.chance(0.12) else ""
    day, at = _day(letter, dice, short=manner.short), dice.pick(["titles", "titles", "across"])
    if manner.day == "foot" and at == "across":
        sheet.para(*day, align=dice.pick(["right", "left"]), style=ITALIC, after=3)

    def right() -> None:
        if manner.day == "foot" and at == "titles":
            sheet.para(*day, align="center", style=ITALIC, after=1)
        how = Signing(letter.agency.seal, note=dice.pick(["", "", "", "(Đã ký)"]), stamped=dice.chance(0.15))
        signed(sheet, letter.titles, f"{rank}{letter.signer}", dice, replace(how, stamped=how.stamped and not rank))

    listed = copies(sheet, letter, dice, size=dice.pick([10.0, 11.0, 12.0]))

    def left() -> None:
        listed()
        for line in dice.sample(_SIDES, dice.pick([0, 0, 1, 2])):
            sheet.para(line, style=Style(italic=True, size=9.0), after=0)

    start = dice.pick([0.44, 0.5, 0.55])
    if dice.chance(0.15):
        sheet.columns((start, 1.0, right))
        left()
    else:
        sheet.columns((0.0, start - 0.02, left), (start, 1.0, right))


def _layout(name: str, manner: _Manner, invent: Callable[..., Letter] = plainly) -> DrawnLetter:
    return DrawnLetter(name, partial(_head, manner), partial(_foot, manner), write_body, 185.0, invent)


OFFICIAL_OFFICES = (
    _layout("official_of_many_offices", _Manner(("office", "office", "level")), other_agency),
    _layout("official_short_days", _Manner(("office", "motto", "level"), short=True)),
    _layout("official_day_at_foot", _Manner(("office", "motto", "title"), day="foot")),
    _layout("official_short_day_at_foot", _Manner(("office", "title"), day="foot", short=True)),
    _layout("official_number_elsewhere", _Manner(("motto", "title", "level", "title"))),
)
