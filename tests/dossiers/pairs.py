"""Labels with their values in the many ways offices set them: side by side, in cells, glossed, framed, spaced."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise, zip_longest

from ocr.text import one_line
from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.typeset import BOLD, PLAIN, Item, Leader, Run, Style, Tab

Line = tuple[Sequence[Item], Style]
"""What one paragraph of a cell holds, and its style."""


@dataclass(frozen=True)
class Pairing:
    """How labels and values look; `leader` is the mark that fills the room behind a value, empty for none."""

    label: Style = PLAIN
    value: Style = BOLD
    colon: str = ":"
    leader: str = ""
    after: float | None = None


PLAIN_PAIRS = Pairing()


def record(sheet: Sheet, *entries: Entry) -> None:
    """Note the values of entries as printed on this page."""
    for entry in entries:
        if entry.key is not None and entry.printed:
            canonical = entry.printed if entry.canonical is None else entry.canonical
            sheet.put(entry.key, canonical, by_pen=entry.by_pen)


def label_of(entry: Entry, how: Pairing) -> Run:
    """Return the label with its colon."""
    return Run(f"{entry.label}{how.colon if entry.colon else ''}", how.label)


def value_of(entry: Entry, how: Pairing) -> Run:
    """Return the value, by pen where it is."""
    return Run(entry.printed, Style(pen=True, dots=how.value.dots) if entry.by_pen else how.value)


def pair_items(entry: Entry, how: Pairing) -> list[Item]:
    """Return label and value on one line, with what fills the rest of it."""
    tail: list[Item] = [Leader(mark=how.leader)] if how.leader else []
    return [label_of(entry, how), " ", value_of(entry, how), *tail]


def pair(
    sheet: Sheet, how: Pairing, *entries: Entry, at: float = 0.0, first: float = 0.0, hang: float | None = None
) -> None:
    """Print entries one below the other.

    Args:
        sheet: where to.
        how: how they look.
        entries: what.
        at: where the values begin in points; 0 for right behind the label.
        first: indent of the label in points.
        hang: indent of wrapped lines in points; None for below the value's beginning.
    """
    for entry in entries:
        record(sheet, entry)
        items = pair_items(entry, how)
        if at:
            items[1] = Tab(at - first)
        sheet.para(*items, first=first, hang=(at or first) if hang is None else hang, after=how.after)


def below(sheet: Sheet, how: Pairing, *entries: Entry, indent: float = 0.0) -> None:
    """Print each value on the line below its label."""
    for entry in entries:
        record(sheet, entry)
        sheet.para(label_of(entry, how), after=0)
        tail: list[Item] = [Leader(mark=how.leader)] if how.leader else []
        sheet.para(value_of(entry, how), *tail, first=indent, hang=indent, after=how.after)


def side_by_side(sheet: Sheet, how: Pairing, widths: Sequence[float], *entries: Entry) -> None:
    """Print entries in one row, each in its own part of the frame."""
    record(sheet, *entries)
    cells(sheet, widths, [[(pair_items(entry, how), PLAIN)] for entry in entries])
    sheet.skip(sheet.look.after if how.after is None else how.after)


def cells(
    sheet: Sheet,
    widths: Sequence[float],
    columns: Sequence[Sequence[Line]],
    *,
    ruled: bool = False,
    pad: float = 0.0,
    align: str = "left",
) -> None:
    """Print paragraphs in cells side by side, recorded as a reader sees them.

    Ruled cells are read one after the other; without rules, lines of one height are one line.
    """
    left, right, top = sheet.left, sheet.right, sheet.y
    pad_px, edges, bottom = pad * POINT, [left], top
    for width in widths:
        edges.append(edges[-1] + width * (right - left))
    texts: list[list[str]] = []
    for index, paragraphs in enumerate(columns):
        sheet.left, sheet.right = edges[index] + pad_px, edges[index + 1] - max(pad_px, 2 * POINT)
        sheet.y, before = top + pad_px * 0.5, len(sheet.lines)
        for items, style in paragraphs:
            sheet.para(*items, align=align, style=style, after=0)
        texts.append(sheet.lines[before:])
        del sheet.lines[before:]
        bottom = max(bottom, sheet.y + pad_px * 0.5)
    sheet.left, sheet.right, sheet.y = left, right, bottom
    if ruled:
        sheet.lines += [line for text in texts for line in text]
        for start, end in pairwise(edges):
            sheet.draw.rectangle([start, top, end, bottom], outline=sheet.look.ink, width=2)
    else:
        sheet.lines += [" ".join(filter(None, level)) for level in zip_longest(*texts, fillvalue="")]


def glossed(sheet: Sheet, how: Pairing, widths: Sequence[float], *entries: tuple[Entry, str]) -> None:
    """Print entries in one row with each label's English in small italics on the line below it.

    One entry takes two widths, label and value, so that a long value wraps beside the English; several take one each.
    """
    record(sheet, *(entry for entry, _ in entries))
    small = Style(italic=True, size=sheet.look.size * 0.74)
    if len(entries) == 1:
        entry, english = entries[0]
        columns: list[list[Line]] = [
            [([label_of(entry, how)], PLAIN), ([english], small)],
            [([value_of(entry, how)], PLAIN)],
        ]
    else:
        columns = [[(pair_items(entry, how), PLAIN), ([english], small)] for entry, english in entries]
    cells(sheet, widths, columns)
    sheet.skip(sheet.look.after * 0.5 if how.after is None else how.after)


def form_cells(sheet: Sheet, how: Pairing, widths: Sequence[float], *entries: Entry, size: float = 0.76) -> None:
    """Print a ruled row of cells, each with a small label above its value."""
    record(sheet, *entries)
    small = Style(size=sheet.look.size * size)
    columns: list[list[Line]] = [
        [([label_of(entry, how)], small), ([value_of(entry, how)], PLAIN)] for entry in entries
    ]
    cells(sheet, widths, columns, ruled=True, pad=4)


def day_parts(sheet: Sheet, how: Pairing, entry: Entry, day: date, tabs: tuple[float, float, float, float]) -> None:
    """Print a date as label, day, month and year, each at its own edge in points."""
    record(sheet, entry)
    parts: list[Item] = [label_of(entry, how)]
    for tab, word, number in zip(
        tabs, ("Ngày", "tháng", "năm"), (f"{day.day:02d}", f"{day.month:02d}", str(day.year)), strict=False
    ):
        parts += [Tab(tab), f"{word} ", Run(number, how.value)]
    sheet.para(*parts, after=how.after)


def framed(sheet: Sheet, fill: Callable[[], None], *, pad: float = 8.0, thick: int = 3) -> None:
    """Print something within a ruled box as wide as the frame."""
    left, right, top = sheet.left, sheet.right, sheet.y
    sheet.left, sheet.right = left + pad * POINT, right - pad * POINT
    sheet.skip(pad * 0.6)
    fill()
    sheet.skip(pad * 0.6)
    sheet.left, sheet.right = left, right
    sheet.draw.rectangle([left, top, right, sheet.y], outline=sheet.look.ink, width=thick)


def spaced(sheet: Sheet, text: str, style: Style, *, gap: float = 0.28, after: float = 2.0) -> None:
    """Print a centred line with its letters spread apart, `gap` in parts of the size; recorded as the words it says."""
    font, ink = sheet.font(style), style.colour or sheet.look.ink
    apart = gap * font.size
    x = (sheet.left + sheet.right - sum(font.getlength(letter) + apart for letter in text) + apart) / 2
    height = sheet.line_height(style)
    for letter in text:
        sheet.draw.text((x, sheet.y + height * 0.78), letter, font=font, fill=ink, anchor="ls")
        x += font.getlength(letter) + apart
    sheet.lines.append(one_line(text))
    sheet.y += height
    sheet.skip(after)
