"""What papers drawn afresh have in common: values noted where a form prints them, blanks filled in, a narrow column.

A layout sets its words itself; here stands only how a value gets onto the page and into the truth.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.typeset import BOLD, PLAIN, Item, Leader, Run, Style


@dataclass(frozen=True)
class Filler:
    """Fills the blanks of a form, by pen or by machine; `mark` is what its blanks are made of."""

    sheet: Sheet
    facts: Facts
    pen: bool = False
    mark: str = "."
    value: Style = PLAIN

    def note(self, *keys: str) -> None:
        """Note values as printed on this page."""
        record(self.sheet, *(replace(self.facts.entry("", key), by_pen=self.pen) for key in keys))

    def blank(self, key: str, *, tail: bool = False, cut: str = "") -> list[Item]:
        """Return a value as it stands in its blank, noted; `cut` is a beginning that the form itself prints.

        `tail` fills the rest of the line with the form's marks.
        """
        if not key.startswith("_"):
            self.note(key)
        text = self.facts[key].removeprefix(cut) if cut else self.facts[key]
        return self.plain(text, tail=tail)

    def plain(self, text: str, *, tail: bool = False) -> list[Item]:
        """Return what stands in a blank and belongs to no field."""
        style = Style(pen=True) if self.pen else self.value
        rest: list[Item] = [Leader(mark=self.mark)] if tail else []
        return [" ", Run(text, style), " ", *rest]

    def line(self, *parts: str | tuple[str, str], first: float = 0.0, after: float | None = None) -> None:
        """Print a line of blanks, each a label or a label with the key of its value; marks fill what is left."""
        items: list[Item] = []
        for number, part in enumerate(parts):
            if isinstance(part, str):
                items.append(part)
                continue
            label, key = part
            items += [f"{' ' if number else ''}{label}", *self.blank(key, tail=True)]
        self.sheet.para(*items, first=first, hang=first, after=after)


def small_over(sheet: Sheet, label: str, entry: Entry, *, colour: tuple[int, int, int] | None = None) -> None:
    """Print a small label and its value below it, as telephones show them."""
    record(sheet, entry)
    sheet.para(label, style=Style(size=sheet.look.size * 0.8, colour=colour), after=0)
    sheet.para(Run(entry.printed, BOLD), after=1)


def hairline(sheet: Sheet, *, grey: int = 190, gap: float = 4.0) -> None:
    """Draw a thin line across the frame."""
    sheet.skip(gap / 2)
    sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=(grey, grey, grey), width=2)
    sheet.skip(gap)


def letterhead_column(sheet: Sheet, top: float, at: float) -> None:
    """Draw the upright line beside a narrow column, from `top` in pixels down; `at` is a part of the frame."""
    edge = sheet.left + at * sheet.width
    sheet.draw.line([(edge, top), (edge, sheet.y)], fill=sheet.look.ink, width=2)


def three_wide(
    sheet: Sheet, widths: Sequence[float], left: Entry, label: Sequence[Line], right: Entry, *, ruled: bool
) -> None:
    """Print a row whose label stands in the middle, a value on either side of it."""
    record(sheet, left, right)
    columns: list[Sequence[Line]] = [
        [([Run(left.printed, BOLD)], PLAIN)],
        list(label),
        [([Run(right.printed, BOLD)], PLAIN)],
    ]
    cells(sheet, widths, columns, ruled=ruled, pad=4.0, align="center")
    if not ruled:
        sheet.skip(5)


def photograph(sheet: Sheet, dice: Dice, *, width: float = 62.0, height: float = 84.0) -> None:
    """Draw the frame of a photograph at the left of the frame, in points, with what stands in it before one is glued.

    Moves below it.
    """
    top = sheet.y
    corner = (sheet.left + width * POINT, top + height * POINT)
    sheet.draw.rectangle([sheet.left, top, *corner], outline=sheet.look.ink, width=3)
    font = sheet.font(Style(size=9.0))
    for number, text in enumerate(dice.pick([("Ảnh", "3 x 4"), ("Ảnh", "4x6"), ("ẢNH",), ("Ảnh 3x4",)])):
        at = (sheet.left + width * POINT / 2, top + (height * 0.4 + 14 * number) * POINT)
        sheet.draw.text(at, text, font=font, fill=sheet.look.ink, anchor="mm")
        sheet.lines.append(text)
    sheet.y = corner[1]
    sheet.skip(6)
