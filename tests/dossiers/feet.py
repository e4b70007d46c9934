"""Heads and feet in other orders than today's letters have them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.dossiers import pen as hand
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, RED, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.offices import Agency
from tests.dossiers.places import Place, bare
from tests.dossiers.typeset import BOLD, ITALIC, Item, Leader, Style

_SIGNING_ROOM = 66.0  # points between titles and name


def two_halves(
    sheet: Sheet,
    agency: Agency,
    dice: Dice,
    *,
    divide: float = 0.42,
    under_office: Sequence[Item] = (),
    under_motto: Sequence[Item] = (),
) -> None:
    """Print the office left and the state right, each with a line of its own below; `divide` is where they part."""

    def left() -> None:
        office_head(sheet, agency.parent, agency.name)
        if under_office:
            sheet.para(*under_office, align="center")

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        if under_motto:
            sheet.para(*under_motto, align="center", style=ITALIC)

    sheet.columns((0.0, divide, left), (divide + 0.01, 1.0, right))


def office_levels(sheet: Sheet, place: Place, *, mark: str = ".") -> None:
    """Print the levels of an office as the forms of earlier years did: one a line, with its kind as a label."""
    labels = ("Xã, phường", "Huyện, quận", "Tỉnh, thành phố") if place.old else ("Xã, phường", "Tỉnh, thành phố")
    for label, unit in zip(labels, place.units, strict=True):
        sheet.para(f"{label}: ", bare(unit), Leader(mark=mark), style=Style(size=sheet.look.size - 1), after=0)


def one_line_office(sheet: Sheet, agency: Agency, *, joint: str = " - ", align: str = "left") -> None:
    """Print the office behind the one above it on a line across the page."""
    text = joint.join(filter(None, (agency.parent, agency.name)))
    size = sheet.look.size - 1
    wanted = sheet.measure(text, Style(bold=True, size=size)) * (1 + 0.12 * (sheet.look.word_space - 0.9))
    style = Style(bold=True, size=size * min(1.0, sheet.width / wanted))
    sheet.para(text, align=align, style=style, after=4)


@dataclass(frozen=True)
class Signing:
    """How a signature looks: `note` stands in its place, such as "(Đã ký)"; `stamped` prints the name in red ink."""

    seal: str = ""
    note: str = ""
    align: str = "center"
    title: Style = BOLD
    stamped: bool = False


def signed(sheet: Sheet, titles: Sequence[str], name: str, dice: Dice, how: Signing) -> None:
    """Print who signs, in the frame: titles, a note or a signature with its seal, the name."""
    for line in titles:
        sheet.para(line, align=how.align, style=how.title, after=0)
    if how.note:
        sheet.skip(10)
        sheet.para(how.note, align=how.align, style=ITALIC, after=10)
    else:
        middle = sheet.width / 2 if how.align == "center" else 300
        center = (sheet.left + middle, sheet.y + _SIGNING_ROOM * POINT * 0.5)
        ink = dice.pick([hand.BLUE_INK, hand.BLACK_INK])
        hand.scribble(sheet.image, center, dice.real(320, 460), ink, sheet.dice)
        if how.seal:
            sheet.seal((center[0] - dice.real(200, 320), center[1] - dice.real(-30, 60)), how.seal)
        sheet.skip(_SIGNING_ROOM)
    if how.stamped:
        sheet.stamped(name, Style(bold=True, colour=RED), degrees=dice.real(-2.5, 2.5))
    else:
        sheet.para(name, align=how.align, style=BOLD, after=2)


def titles_of(agency: Agency, dice: Dice, *, board: bool = False) -> list[str]:
    """Return the titles of who signs for an office: the chief, a deputy for him, or for the board."""
    chief, deputy = agency.heads
    above = [f"TM. {agency.board}"] if board and agency.board else []
    return [*above, *dice.pick([[chief], [f"KT. {chief}", deputy]])]
