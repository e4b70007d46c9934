"""Small parts of papers as they are met at counters: boxes that are ticked, facts at both edges, rows of who signs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ocr.text import one_line
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Colour, Leader, Run, Style
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

DAYS = (date_slashed, date_slashed, date_slashed, date_dashed, date_short, date_dotted, date_long)
"""How forms print a day of birth, the usual way the most often."""
NO_ENTRY = ("-/-", "Không", "", "//", "Không có")
_HAIR = (176, 178, 184)


def tick_boxes(sheet: Sheet, label: str, options: Sequence[tuple[str, bool]], tail: str = "") -> None:
    """Print a label, options each with a small box behind it, crossed where it holds, and what ends the line."""
    font, side = sheet.font(PLAIN), sheet.look.size * 0.72 * POINT
    baseline, x, ink = sheet.y + sheet.line_height() * 0.78, sheet.left, sheet.look.ink

    def words(text: str) -> None:
        nonlocal x
        for word in text.split():
            sheet.draw.text((x, baseline), word, font=font, fill=ink, anchor="ls")
            x += sheet.measure(f"{word} ", PLAIN)

    words(label)
    for text, holds in options:
        words(text)
        box = [x, baseline - side, x + side, baseline]
        sheet.draw.rectangle(box, outline=ink, width=3)
        if holds:
            sheet.draw.line([(x + 5, baseline - side + 5), (x + side - 5, baseline - 5)], fill=ink, width=5)
            sheet.draw.line([(x + 5, baseline - 5), (x + side - 5, baseline - side + 5)], fill=ink, width=5)
        x += side + 14 * POINT
    words(tail)
    sheet.lines.append(one_line(" ".join([label, *(text for text, _ in options), tail])))
    sheet.y += sheet.line_height()
    sheet.skip(sheet.look.after)


def edge_row(sheet: Sheet, label: Run, value: Run, *, part: float = 0.4, hair: bool = True) -> None:
    """Print a label at the left edge and its value flush right, a hairline below both."""
    sheet.table((part, 1 - part), [[[label], [value]]], aligns=["left", "right"], ruled=False, pad=2)
    if hair:
        sheet.draw.line([(sheet.left, sheet.y), (sheet.right, sheet.y)], fill=_HAIR, width=2)
    sheet.skip(2)


def index_row(sheet: Sheet, label: Run, value: Run, mark: str = ".") -> None:
    """Print a label and its value with dots between them; a value that needs more room stands below, indented."""
    room = sheet.measure(label.text, label.style) + sheet.measure(value.text, value.style)
    if room * max(1.0, sheet.look.word_space) * 1.12 < sheet.width * 0.94:
        sheet.para(label, " ", Leader(mark=mark), " ", value)
    else:
        sheet.para(label, after=0)
        sheet.para(value, first=16, hang=16)


@dataclass(frozen=True)
class Hand:
    """Who signs in one column; without a name nobody has signed there."""

    titles: Sequence[str]
    name: str = ""
    note: str = ""
    seal: str = ""
    day: str = ""


def hands(sheet: Sheet, dice: Dice, *columns: tuple[float, float, Hand]) -> None:
    """Print who signs side by side, each between two parts of the frame."""

    def column(who: Hand) -> Callable[[], None]:
        def fill() -> None:
            if who.day:
                sheet.para(who.day, align="center", style=ITALIC, after=1)
            for title in who.titles:
                sheet.para(title, align="center", style=BOLD, after=0)
            if who.note:
                sheet.para(who.note, align="center", style=Style(italic=True, size=sheet.look.size - 2), after=0)
            if who.name:
                signed(sheet, (), who.name, dice, Signing(who.seal))

        return fill

    sheet.columns(*((start, end, column(who)) for start, end, who in columns))


def after_label(label: str, printed: str) -> str:
    """Return a day without the word "ngày" where its label says it."""
    return printed.removeprefix("ngày ") if "ngày" in label.lower() else printed


def lines_of(
    sheet: Sheet, texts: Sequence[str], *, style: Style = PLAIN, first: float = 0.0, after: float = 1.0
) -> None:
    """Print small texts one below the other."""
    for text in texts:
        sheet.para(text, style=style, first=first, after=after)


def ruled(sheet: Sheet, top: float, pitch: float, ink: Colour) -> None:
    """Draw the faint lines of an exercise book from a height in pixels to the foot of the page, and its margin."""
    y = top + 0.84 * pitch
    while y < sheet.size[1] - 60:
        sheet.draw.line([(0, y), (sheet.size[0], y)], fill=ink, width=2)
        y += pitch
    x = sheet.left - 22
    sheet.draw.line([(x, 0), (x, sheet.size[1])], fill=(232, 176, 180), width=3)
