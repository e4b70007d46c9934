"""Official documents whose head and foot stand otherwise than NĐ 30/2020 asks: earlier years, copies, incoming mail.

Canonical values as in `administrative`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from tests.dossiers.administrative_body import Flow, Letter, write_body
from tests.dossiers.administrative_parts import ADDRESSED, date_items, note_head, note_signer, number_items
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import A4, POINT, RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.pairs import cells, spaced
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Run, Style
from tests.dossiers.wording import date_short, sentence

_Part = Callable[[Sheet, Letter, Dice], None]
_Body = Callable[[Flow, Letter, Dice], None]
_BLUE = (30, 50, 150)


@dataclass(frozen=True)
class DrawnLetter:
    """A layout by what it draws above the text and below it; `room` in points is what the foot needs.

    `invent` makes another letter of the one invented, for layouts of agencies or kinds of their own; `page` is the size
    of its sheets in pixels.
    """

    name: str
    head: _Part
    foot: _Part
    body: _Body = write_body
    room: float = 175.0
    invent: Callable[[Letter, Cast, Dice], Letter] | None = None
    page: tuple[int, int] = A4


def marks(sheet: Sheet, letter: Letter, *, part: float = 0.4, at: float = 0.5) -> None:
    """Print the marks of urgency and secrecy that the document bears."""
    if letter.urgency:
        sheet.put("urgency", letter.urgency)
    for word in filter(None, (letter.urgency, letter.secrecy)):
        sheet.boxed(word, RED, part=part, at=at)
        sheet.skip(4)


def subject(sheet: Sheet, letter: Letter, *, prefix: str = "", style: Style = BOLD, align: str = "center") -> None:
    """Print and note the subject, behind `prefix` or as a sentence of its own."""
    text = f"{prefix}{letter.topic}" if prefix else sentence(letter.topic)
    sheet.put("subject", text)
    sheet.para(text, align=align, style=style, after=6)


def _receivers_one_line(sheet: Sheet, letter: Letter, *, align: str = "left", first: float = 28.0) -> None:
    if letter.kind in ADDRESSED:
        text = "; ".join(letter.receivers)
        sheet.put("recipients_to", text)
        sheet.para("Kính gửi: ", Run(text, BOLD), align=align, first=first, after=8)


def receivers_listed(
    sheet: Sheet, letter: Letter, *, numbered: bool = False, style: Style = PLAIN, at: float = 0.25
) -> None:
    """Print who the document is for in a column beside "Kính gửi:", where its kind names them."""
    if letter.kind not in ADDRESSED:
        return
    names = letter.receivers
    ends = [";"] * (len(names) - 1) + ["."] if len(names) > 1 else [""]
    lines = [f"{f'{index}. ' if numbered else '- '}{name}{end}" if len(names) > 1 else name
             for index, (name, end) in enumerate(zip(names, ends, strict=True), 1)]  # fmt: skip
    sheet.put("recipients_to", " ".join(lines))

    def listed() -> None:
        for line in lines:
            sheet.para(line, style=style, after=0)

    sheet.columns((0.06, at, lambda: sheet.para("Kính gửi:", style=style, after=0)), (at, 1.0, listed))
    sheet.skip(8)


def copies(sheet: Sheet, letter: Letter, dice: Dice, *, size: float = 11.0) -> Callable[[], None]:
    """Return what prints who gets a copy."""
    names = [*dice.sample(letter.words.copies, dice.whole(1, 3)), "Lưu: VT."]

    def fill() -> None:
        sheet.para("Nơi nhận:", style=Style(bold=True, italic=True, size=size + 1), after=0)
        for name in names:
            sheet.para(f"- {name}{'' if name.endswith('.') else ';'}", style=Style(size=size), after=0)

    return fill


def _copies_in_one_line(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    names = dice.sample(letter.words.copies, dice.whole(1, 3))
    sheet.para(Run("Nơi nhận: ", BOLD_ITALIC), f"{'; '.join(names)}; Lưu: VT.", style=Style(size=11), after=0)


def _hand(letter: Letter, dice: Dice) -> Signing:
    return Signing(letter.agency.seal, stamped=dice.chance(0.25))


def _stacked_head(sheet: Sheet, letter: Letter, _: Dice) -> None:
    """Offices one a line at the left edge, the state across the page, number and day on one line below."""
    note_head(sheet, letter)
    if letter.agency.parent:
        sheet.para(letter.agency.parent, style=Style(size=sheet.look.size - 0.5), after=0)
    sheet.para(letter.agency.name, style=BOLD, after=4)
    state_heading(sheet)
    sheet.skip(2)
    cells(sheet, (0.42, 0.58), [[(number_items(letter), PLAIN)], [(date_items(letter), ITALIC)]])
    sheet.skip(4)
    marks(sheet, letter, part=0.2, at=0.1)
    sheet.skip(6)
    if letter.kind == "công văn":
        subject(sheet, letter, prefix="V/v ", style=ITALIC, align="left")
    else:
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 3), after=1)
        subject(sheet, letter, prefix="Về việc ", style=BOLD_ITALIC)
    _receivers_one_line(sheet, letter)


def _stacked_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(8)
    sheet.columns((0.4, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, _hand(letter, dice))))
    _copies_in_one_line(sheet, letter, dice)


def _number_below(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """The number below the title, place and day at the foot."""
    agency = letter.agency
    note_head(sheet, letter)
    sheet.columns(
        (0.0, 0.44, lambda: office_head(sheet, agency.parent, agency.name, rule=0.3)),
        (0.45, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    marks(sheet, letter, part=0.22, at=0.2)
    sheet.skip(8)
    if letter.kind == "công văn":
        sheet.para(*number_items(letter), align="center", after=1)
        subject(sheet, letter, prefix="V/v ", style=ITALIC)
    else:
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=0)
        sheet.para(*number_items(letter), align="center", style=ITALIC, after=2)
        subject(sheet, letter, prefix="Về việc ")
    receivers_listed(sheet, letter)


def _number_below_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)

    def right() -> None:
        sheet.para(*date_items(letter), align="center", style=ITALIC, after=1)
        signed(sheet, letter.titles, letter.signer, dice, _hand(letter, dice))

    sheet.skip(8)
    sheet.columns((0.0, 0.42, copies(sheet, letter, dice)), (0.43, 1.0, right))


def _signed_copy(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """An electronic copy: the agency's digital signature in small print at the top right."""
    agency = letter.agency
    note_head(sheet, letter)
    small = Style(size=8, colour=_BLUE if dice.chance(0.5) else RED)
    clock = f"{dice.whole(7, 17):02d}:{dice.whole(0, 59):02d}:{dice.whole(0, 59):02d}"

    def signature() -> None:
        for line in (f"Ký bởi: {agency.plain}", f"Cơ quan: {agency.plain}",
                     f"Thời gian ký: {letter.day:%d.%m.%Y} {clock} +07:00"):  # fmt: skip
            sheet.para(line, style=small, after=0)

    sheet.columns((0.62, 1.0, signature))
    sheet.skip(4)

    def left() -> None:
        office_head(sheet, agency.parent, agency.name)
        sheet.para(*number_items(letter), align="center", after=2)
        if letter.kind == "công văn":
            subject(sheet, letter, prefix="V/v ", style=Style(size=sheet.look.size - 1))
        marks(sheet, letter)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(*date_items(letter), align="center", style=ITALIC)

    sheet.columns((0.0, 0.43, left), (0.44, 1.0, right))
    sheet.skip(8)
    if letter.kind != "công văn":
        spaced(sheet, letter.title, Style(bold=True, size=sheet.look.size + 2), gap=0.12)
        subject(sheet, letter)
        sheet.rule(0.24, gap=6)
    _receivers_one_line(sheet, letter, align="center", first=0)


def _signed_copy_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(8)
    how = Signing(note=dice.pick(["(Đã ký)", "Đã ký", "(Đã ký số)"]))
    sheet.columns(
        (0.0, 0.48, copies(sheet, letter, dice, size=10.5)),
        (0.49, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, how)),
    )


def _stamped_in(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A letter that came in: the receiving office's stamp with number and day by pen, wide gaps in the symbol."""
    agency = letter.agency
    note_head(sheet, letter)

    def left() -> None:
        office_head(sheet, agency.parent, agency.name, bold_parent=True, rule=0.5)
        sheet.para(*number_items(letter, "Số : ", " / "), align="center", after=2)
        if letter.kind == "công văn":
            subject(sheet, letter, prefix="V/v ", style=Style(italic=True, size=sheet.look.size - 1))
        marks(sheet, letter)
        sheet.skip(4)
        sheet.columns((0.08, 0.8, lambda: _incoming(sheet, letter, dice)))

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(*date_items(letter), align="right", style=ITALIC)
        if letter.kind in ADDRESSED:
            sheet.skip(30)
            receivers_listed(sheet, letter, at=0.34)

    sheet.columns((0.0, 0.4, left), (0.42, 1.0, right))
    sheet.skip(10)
    if letter.kind != "công văn":
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 1), after=0)
        sheet.columns((0.1, 0.9, lambda: subject(sheet, letter, prefix="V/v ")))


def _incoming(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Press the stamp of incoming mail: what is printed in blue, what is filled in by pen."""
    ink, by_pen = Style(colour=_BLUE, size=9.5), Style(pen=True, size=9.5)
    top = sheet.y
    sheet.skip(2)
    sheet.left += 4 * POINT
    sheet.para(dice.pick(["CÔNG VĂN ĐẾN", "VĂN BẢN ĐẾN", "ĐẾN"]), align="center",
               style=Style(bold=True, colour=_BLUE, size=10.5), after=0)  # fmt: skip
    sheet.para("Số: ", Run(str(dice.whole(11, 4300)), by_pen), style=ink, after=0)
    received = letter.day + timedelta(days=dice.whole(0, 4))
    sheet.para("Ngày: ", Run(date_short(received), by_pen), style=ink, after=0)
    sheet.para("Chuyển: ", Run(dice.pick(["VP", "ĐC", "TP", "KT"]), by_pen), style=ink, after=2)
    sheet.left -= 4 * POINT
    sheet.draw.rectangle([sheet.left, top, sheet.right, sheet.y], outline=_BLUE, width=5)


def _stamped_in_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(8)
    sheet.columns(
        (0.0, 0.4, copies(sheet, letter, dice, size=10.0)),
        (0.42, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, _hand(letter, dice))),
    )


def _left_title(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A wide office left and a narrow state right, title and subject at the left edge, numbered receivers."""
    agency = letter.agency
    note_head(sheet, letter)

    def left() -> None:
        for line in filter(None, (agency.parent, agency.name)):
            sheet.para(line, style=BOLD if line == agency.name else PLAIN, after=0)
        sheet.para(*number_items(letter, "Số "), after=0)
        sheet.para(*date_items(letter), style=ITALIC)
        marks(sheet, letter, part=0.3, at=0.2)

    sheet.columns((0.0, 0.54, left), (0.56, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3), rule=0.3)))
    sheet.skip(8)
    if letter.kind == "công văn":
        subject(sheet, letter, prefix="V/v ", style=BOLD, align="left")
    else:
        sheet.para(letter.title, style=Style(bold=True, size=sheet.look.size + 4), after=0)
        subject(sheet, letter, style=BOLD_ITALIC, align="left")
    receivers_listed(sheet, letter, numbered=True, style=BOLD)


def _left_title_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(8)
    signed(sheet, letter.titles, letter.signer, dice, _hand(letter, dice))
    copies(sheet, letter, dice, size=10.0)()


LETTERS_DRAWN = (
    DrawnLetter("letter_stacked_head", _stacked_head, _stacked_foot),
    DrawnLetter("letter_number_below", _number_below, _number_below_foot),
    DrawnLetter("letter_signed_copy", _signed_copy, _signed_copy_foot),
    DrawnLetter("letter_stamped_in", _stamped_in, _stamped_in_foot),
    DrawnLetter("letter_left_title", _left_title, _left_title_foot),
)
