"""What several held-apart forms draw: photographs, boxes to tick, boxes for digits, hands that sign by pen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PIL import Image

from ocr.text import one_line
from tests.dossiers import pen as hand
from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import DPI, POINT, Sheet
from tests.dossiers.card_marks import portrait
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.pairs import Line, cells
from tests.dossiers.typeset import BOLD, ITALIC, PEN_DOWN, PEN_UP, PLAIN, Run, Style

_MM = DPI / 25.4


@dataclass(frozen=True)
class Bound:
    """A layout of several pages that say one thing: each is drawn with the same dice and the same look."""

    name: str
    pages: tuple[Drawn, ...]


Layout = Drawn | Bound


def penned(facts: Facts, **labels: str) -> list[Entry]:
    """Return labelled values by field key that are written by hand."""
    return [replace(entry, by_pen=True) for entry in entries_of(facts, **labels)]


def photo(sheet: Sheet, corner: tuple[float, float], size_mm: tuple[float, float], *, seal: str = "") -> None:
    """Paste a photograph at a corner in pixels; a seal covers its lower right corner."""
    width, height = (round(side * _MM) for side in size_mm)
    x, y = round(corner[0]), round(corner[1])
    sheet.image.paste(Image.fromarray(portrait(width, height, sheet.dice.rng)), (x, y))
    sheet.draw.rectangle([x, y, x + width, y + height], outline=(120, 120, 124), width=2)
    if seal:
        sheet.seal((x + width * 0.9, y + height * 0.9), seal)


def tick(sheet: Sheet, x: float, baseline: float, *, on: bool, by_pen: bool = False) -> float:
    """Draw a box of text height, crossed when `on`; return its width in pixels."""
    side = sheet.look.size * 0.78 * POINT
    sheet.draw.rectangle([x, baseline - side, x + side, baseline], outline=sheet.look.ink, width=3)
    if on:
        ink = sheet.look.pen_ink if by_pen else sheet.look.ink
        for start, end in (((0.18, 0.2), (0.85, 0.88)), ((0.84, 0.16), (0.15, 0.86))):
            line = [(x + side * start[0], baseline - side * start[1]), (x + side * end[0], baseline - side * end[1])]
            sheet.draw.line(line, fill=ink, width=5)
    return side


def ticked(
    sheet: Sheet, label: str, choices: Sequence[tuple[str, bool]], *, first: float = 0.0, by_pen: bool = False
) -> None:
    """Print a label and behind it each choice with a box; the boxes are no part of the text."""
    font, gap = sheet.font(PLAIN), sheet.look.size * 0.5 * POINT
    x, baseline = sheet.left + first * POINT, sheet.y + sheet.line_height() * 0.78
    for text, on in ((label, None), *choices):
        sheet.draw.text((x, baseline), text, font=font, fill=sheet.look.ink, anchor="ls")
        x += font.getlength(text) + gap
        if on is not None:
            x += tick(sheet, x, baseline, on=on, by_pen=by_pen) + gap * 2.4
    sheet.lines.append(one_line(" ".join([label, *(text for text, _ in choices)])))
    sheet.y += sheet.line_height()
    sheet.skip(sheet.look.after)


def digit_boxes(sheet: Sheet, label: str, digits: str, *, by_pen: bool, at: float, side: float = 17.0) -> None:
    """Print a label and, from `at` points on or behind it, a box for each digit; recorded as the number they say."""
    height = side * 1.12 * POINT
    top, middle = sheet.y, sheet.y + height / 2
    start, wide = sheet.left + max(at * POINT, sheet.measure(label, PLAIN) + 8 * POINT), side * POINT
    sheet.draw.text((sheet.left, middle), label, font=sheet.font(PLAIN), fill=sheet.look.ink, anchor="lm")
    font = sheet.font(Style(pen=by_pen))
    for index, digit in enumerate(digits):
        x = start + index * wide
        sheet.draw.rectangle([x, top, x + wide, top + height], outline=sheet.look.ink, width=2)
        ink = sheet.look.pen_ink if by_pen else sheet.look.ink
        sway = sheet.dice.real(-3, 3) if by_pen else 0.0
        sheet.draw.text((x + wide / 2 + sway, middle + sway), digit, font=font, fill=ink, anchor="mm")
    said = f"{PEN_DOWN}{digits}{PEN_UP}" if by_pen else digits
    sheet.lines.append(f"{label} {said}")
    sheet.y = top + height
    sheet.skip(sheet.look.after + 2)


def signs(sheet: Sheet, label: str, note: str, name: str, *, by_pen: bool = False, room: float = 52.0) -> None:
    """Print who signs, a note, a signature and the name in the frame."""
    sheet.para(label, align="center", style=BOLD, after=0)
    if note:
        sheet.para(note, align="center", style=Style(italic=True, size=sheet.look.size - 2), after=0)
    center = ((sheet.left + sheet.right) / 2, sheet.y + room * POINT * 0.5)
    hand.scribble(sheet.image, center, 320, sheet.look.pen_ink, sheet.dice)
    sheet.skip(room)
    sheet.para(Run(name, Style(pen=True) if by_pen else BOLD), align="center")


def unsigned(sheet: Sheet, label: str, note: str, *, room: float = 40.0) -> None:
    """Print who would sign, a note, and the room that stayed empty."""
    sheet.para(label, align="center", style=BOLD, after=0)
    sheet.para(note, align="center", style=Style(italic=True, size=sheet.look.size - 2), after=room)


def lettered(sheet: Sheet, widths: Sequence[float], *columns: Sequence[Line]) -> None:
    """Print ruled cells side by side."""
    cells(sheet, widths, columns, ruled=True, pad=4)


def small_italic(sheet: Sheet, text: str, *, align: str = "left", less: float = 2.5) -> None:
    """Print a note in small italics."""
    sheet.para(text, align=align, style=Style(italic=True, size=sheet.look.size - less), after=1)


def dated(sheet: Sheet, text: str, *, align: str = "center") -> None:
    """Print place and day in italics."""
    sheet.para(text, align=align, style=ITALIC, after=1)
