"""Heads and feet of further official documents: frames, offices at the right, digital signatures, lists beside them.

Canonical values as in `administrative`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tests.dossiers.administrative_body import Letter
from tests.dossiers.administrative_parts import ADDRESSED, note_head, number_items
from tests.dossiers.blocks import MOTTOES, NATIONS, office_head, state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.official_matters import any_day, listed
from tests.dossiers.pairs import Line, cells, framed
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import sentence

_NUMBERS = ("Số: ", "Số:", "Số ", "Số hiệu: ", "Số/KH: ", "Số văn bản: ", "SỐ: ")
_ABOUT = ("V/v {}", "V/v: {}", "Về việc {}", "Về việc: {}", "v/v {}", "Vv {}", "Trích yếu: {}", "VỀ VIỆC {}")
_GREETINGS = ("Kính gửi:", "Kính gửi:", "KÍNH GỬI:", "Gửi:", "Kính gửi :", "Kính gửi quý cơ quan:")


def noted_head(sheet: Sheet, letter: Letter) -> None:
    """Note what the head says; these heads have the number alone by pen."""
    note_head(sheet, letter)
    if letter.by_pen:
        sheet.handwritten.remove("date_of_issue")


def number_of(letter: Letter, dice: Dice) -> list[Item]:
    """Return number and symbol behind one of its labels."""
    return number_items(letter, dice.pick(_NUMBERS), dice.pick(["/", "/", "/", " / "]))


def urgent(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print the mark of urgency: in a box, underlined, or behind a label."""
    if not letter.urgency or "urgency" in sheet.fields:
        return
    sheet.put("urgency", letter.urgency)
    form = dice.pick(["box", "line", "label"])
    if form == "box":
        sheet.boxed(letter.urgency, RED, part=0.22, at=dice.pick([0.12, 0.5, 0.86]))
        sheet.skip(4)
        return
    lead = dice.pick(["Độ khẩn: ", "Mức độ: ", "ĐỘ KHẨN: "]) if form == "label" else ""
    style = Style(bold=True, underline=form == "line", colour=dice.pick([RED, None]))
    sheet.para(lead, Run(letter.urgency, style), align=dice.pick(["left", "center", "right"]))


def about(sheet: Sheet, letter: Letter, dice: Dice, *, style: Style | None = None, align: str = "") -> None:
    """Print and note a subject behind one of its words; a label with a colon of its own is no part of it."""
    form = dice.pick(_ABOUT)
    text = form.format(letter.topic)
    sheet.put("subject", letter.topic if form.startswith("Trích") else text)
    small = style or Style(italic=dice.chance(0.5), size=sheet.look.size - dice.pick([0.0, 1.0]))
    sheet.para(text, style=small, align=align or dice.pick(["center", "left"]), after=4)


def titled(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print kind and subject of a document that bears its kind's name, a letter's subject alone."""
    if letter.kind == "công văn":
        if "subject" not in sheet.fields:
            sheet.columns((*dice.pick([(0.0, 0.6), (0.1, 0.9), (0.4, 1.0)]), partial(about, sheet, letter, dice)))
        return
    style, align = (
        Style(bold=True, size=sheet.look.size + dice.pick([1, 3, 5])),
        dice.pick(["center", "center", "left"]),
    )
    form = dice.pick(["below", "below", "one line", "frame"])
    text = dice.pick([sentence(letter.topic), f"Về việc {letter.topic}", f"V/v {letter.topic}", f"về {letter.topic}"])
    sheet.put("subject", text)
    if form == "one line":
        sheet.para(Run(f"{letter.title} ", style), Run(text, BOLD), align=align, after=6)
    elif form == "frame":
        framed(sheet, partial(_lines, sheet, ((letter.title, style), (text, ITALIC))), thick=2)
        sheet.skip(6)
    else:
        _lines(sheet, ((letter.title, style), (text, dice.pick([BOLD, ITALIC, PLAIN, BOLD_ITALIC]))), align)
        sheet.skip(4)


def _lines(sheet: Sheet, lines: Sequence[tuple[str, Style]], align: str = "center") -> None:
    for text, style in lines:
        sheet.para(text, align=align, style=style, after=1)


def addressed(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print whom a document is for, where its kind names them: behind, below or beside the greeting."""
    if letter.kind not in ADDRESSED:
        return
    lines, counted = listed(letter.receivers, dice)
    sheet.put("recipients_to", counted)
    greeting, style = Run(dice.pick(_GREETINGS), dice.pick([PLAIN, BOLD, ITALIC])), dice.pick([PLAIN, PLAIN, BOLD])
    form = dice.pick(["behind", "below", "beside", "right"])
    if len(lines) == 1:
        align = dice.pick(["center", "left", "right"])
        sheet.para(greeting, " ", Run(lines[0], style), align=align, after=8)
        return
    if form == "behind":
        sheet.para(greeting, " ", Run(lines[0], style), after=0, first=10, hang=60)
        rest, at = lines[1:], 0.14
    elif form == "beside":
        rest, at = lines, dice.pick([0.26, 0.34])
        top = sheet.y
        sheet.columns((0.04, at, lambda: sheet.para(greeting, after=0)))
        sheet.y = top
    else:
        sheet.para(greeting, align="right" if form == "right" else "left", after=0)
        rest, at = lines, 0.5 if form == "right" else 0.08

    def names() -> None:
        for line in rest:
            sheet.para(line, style=style, hang=8, after=0)

    sheet.columns((at, 1.0, names))
    sheet.skip(8)


def mirrored_head(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print the state at the left and the office at the right, number and day where they fit them."""
    agency, spot = letter.agency, dice.pick(["office", "state", "level", "level"])
    noted_head(sheet, letter)
    number, day = number_of(letter, dice), any_day(letter, dice)
    mail = letter.kind == "công văn" and dice.chance(0.5)

    def state() -> None:
        state_heading(sheet, spell=dice.whole(0, 3), rule=dice.pick([0.4, 0.62]))
        if spot == "state":
            sheet.para(*number, align="center", after=1)
        if spot != "level":
            sheet.para(*day, align="center", style=ITALIC)

    def office() -> None:
        office_head(sheet, agency.parent, agency.name, rule=dice.pick([0.0, 0.3]))
        if spot == "office":
            sheet.para(*number, align=dice.pick(["center", "right"]))
        if mail:
            about(sheet, letter, dice, align="center")

    sheet.columns((0.0, 0.54, state), (0.57, 1.0, office))
    if spot == "level":
        cells(sheet, (0.5, 0.5), [[(day, ITALIC)], [(number, PLAIN)]][:: dice.pick([1, -1])])
    sheet.skip(4)
    urgent(sheet, letter, dice)
    sheet.skip(6)
    titled(sheet, letter, dice)
    addressed(sheet, letter, dice)


def boxed_head(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print the head as a table: office and state, number and day, at times the subject, each in its cell."""
    agency, nation = letter.agency, dice.chance(0.7)
    noted_head(sheet, letter)
    number, day = number_of(letter, dice), any_day(letter, dice)
    office: list[Line] = [([agency.parent], PLAIN), ([agency.name], BOLD)] if agency.parent else [([agency.name], BOLD)]
    part, nation_name = dice.pick([0.4, 0.46]), dice.pick(NATIONS)
    wanted = sheet.measure(nation_name, BOLD) + 10 * sheet.measure(" ", PLAIN)
    style = Style(bold=True, size=sheet.look.size * min(1.0, (1 - part) * sheet.width * 0.94 / wanted))
    state: list[Line] = [([nation_name], style), ([dice.pick(MOTTOES)], style)]
    low: list[list[Line]] = [[(number, PLAIN)], [(day, ITALIC)]]
    if nation:
        cells(sheet, (part, 1 - part), [office, state], ruled=True, pad=5, align="center")
        cells(sheet, (part, 1 - part), low, ruled=True, pad=5, align=dice.pick(["center", "left"]))
    else:
        cells(sheet, (0.56, 0.44), [office, [low[0][0], low[1][0]]], ruled=True, pad=5)
    sheet.skip(5)
    urgent(sheet, letter, dice)
    sheet.skip(4)
    titled(sheet, letter, dice)
    addressed(sheet, letter, dice)


def usual_head(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print the office at the left and the state at the right; a letter's subject below the number or the state."""
    agency, spot = letter.agency, dice.pick(["office", "state", "below"])
    noted_head(sheet, letter)
    number, day = number_of(letter, dice), any_day(letter, dice)
    mail = letter.kind == "công văn"

    def office() -> None:
        office_head(sheet, agency.parent, agency.name, rule=dice.pick([0.0, 0.25, 0.4]))
        sheet.para(*number, align=dice.pick(["center", "left"]), after=1)
        if mail and spot == "office":
            about(sheet, letter, dice)

    def state() -> None:
        state_heading(sheet, spell=dice.whole(0, 3), rule=dice.pick([0.4, 0.62]))
        sheet.para(*day, align=dice.pick(["center", "right"]), style=ITALIC, after=1)
        if mail and spot == "state":
            about(sheet, letter, dice)

    at = dice.pick([0.36, 0.42, 0.48])
    sheet.columns((0.0, at, office), (at + 0.03, 1.0, state))
    sheet.skip(4)
    urgent(sheet, letter, dice)
    sheet.skip(6)
    titled(sheet, letter, dice)
    addressed(sheet, letter, dice)


def low_day_head(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """The usual two halves, the number in the state's, the day below the title."""
    agency = letter.agency
    noted_head(sheet, letter)

    def office() -> None:
        for text, style in ((agency.parent, PLAIN), (agency.name, BOLD)):
            if text:
                sheet.para(text, align="center", style=style, after=0)

    def state() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(*number_items(letter, "Số: "), align="right")

    sheet.columns((0.0, 0.4, office), (0.42, 1.0, state))
    sheet.skip(6)
    titled(sheet, letter, dice)
    sheet.para(*any_day(letter, dice), align="center", style=ITALIC)
    urgent(sheet, letter, dice)
    addressed(sheet, letter, dice)
