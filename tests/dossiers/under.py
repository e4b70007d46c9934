"""Values under their labels, in the ways forms set them: alone, in rows, in cells, on dots, in two languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.drawn import Facts
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style

Spoken = tuple[Entry, str]
"""A labelled value and its label's English, "" for none."""


@dataclass(frozen=True)
class Under:
    """How labels and the values below them look.

    `joint` stands between a label and its English; a line break sets the English on a line of its own. `lead` and
    `tail` are marks that fill the value's line before and behind it. `indent` is the value's, in points.
    """

    label: Style = PLAIN
    english: Style = ITALIC
    value: Style = BOLD
    colon: str = ""
    joint: str = " / "
    lead: bool = False
    tail: bool = False
    indent: float = 0.0
    gap: float = 3.0


def said(facts: Facts) -> Callable[..., Spoken]:
    """Return what makes a labelled value of a label, a field's key and the label's English."""
    return lambda label, key, english="": (facts.entry(label, key), english)


def label_lines(spoken: Spoken, how: Under) -> list[list[Item]]:
    """Return the lines of a label: with its English behind it or below it."""
    entry, english = spoken
    colon = how.colon if entry.colon else ""
    if not english:
        return [[Run(f"{entry.label}{colon}", how.label)]]
    if how.joint == "\n":
        return [[Run(f"{entry.label}{colon}", how.label)], [Run(english, how.english)]]
    closing = ")" if how.joint.endswith("(") else ""
    return [[Run(f"{entry.label}{how.joint}", how.label), Run(f"{english}{closing}{colon}", how.english)]]


def value_line(entry: Entry, how: Under) -> list[Item]:
    """Return a value with the marks on both sides of it."""
    lead: list[Item] = [Run("." * 6, PLAIN), " "] if how.lead else []
    tail: list[Item] = [Leader()] if how.tail else []
    return [*lead, Run(entry.printed, how.value), *tail]


def stack(sheet: Sheet, how: Under, *spoken: Spoken, align: str = "left") -> None:
    """Print label over value, one below the other across the frame."""
    for each in spoken:
        record(sheet, each[0])
        for line in label_lines(each, how):
            sheet.para(*line, align=align, after=0)
        sheet.para(*value_line(each[0], how), align=align, first=how.indent, hang=how.indent, after=how.gap)


def stack_row(
    sheet: Sheet, how: Under, widths: Sequence[float], *spoken: Spoken, ruled: bool = False, pad: float = 0.0
) -> None:
    """Print label over value in cells side by side."""
    record(sheet, *(entry for entry, _ in spoken))
    columns: list[list[Line]] = [
        [*((line, PLAIN) for line in label_lines(each, how)), (value_line(each[0], how), PLAIN)] for each in spoken
    ]
    cells(sheet, widths, columns, ruled=ruled, pad=pad)
    sheet.skip(0 if ruled else how.gap)


def beside(sheet: Sheet, how: Under, width: float, *spoken: Spoken) -> None:
    """Print labels in a column of their own, English below them, and the values in the column beside it."""
    for each in spoken:
        record(sheet, each[0])
        labels: list[Line] = [(line, PLAIN) for line in label_lines(each, how)]
        cells(sheet, (width, 1 - width), [labels, [(value_line(each[0], how), PLAIN)]])
        sheet.skip(how.gap)


def smaller(sheet: Sheet, how: Under, part: float) -> Under:
    """Return the same with labels set smaller than the page's text."""
    size = sheet.look.size * part
    return replace(how, label=replace(how.label, size=size), english=replace(how.english, size=size))
