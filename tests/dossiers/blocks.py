"""Parts that many papers share: state heading, office head, rows of labelled fields, signature."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from tests.dossiers import pen as hand
from tests.dossiers.canvas import POINT, RED, Sheet
from tests.dossiers.typeset import BOLD, PLAIN, Item, Leader, Run, Style, Tab

MOTTOES = ("Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc")
NATIONS = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")


_SIGNING_ROOM = 74.0  # points between titles and name
_PEOPLE = "ỦY BAN NHÂN DÂN "


class Form(Enum):
    """How a label and its value stand together."""

    INLINE = "inline"  # Giới tính: Nam
    LEADER = "leader"  # Giới tính: Nam ..........
    DOTTED = "dotted"  # the value is printed over a dotted rule
    TABBED = "tabbed"  # values begin at one edge
    NEXT = "next"  # the value stands on the line below its label


@dataclass(frozen=True)
class FieldStyle:
    """How a paper prints its fields; `tab` is the edge of the values in points, `hang` the indent of wrapped lines."""

    form: Form = Form.INLINE
    colon: str = ":"
    label: Style = PLAIN
    value: Style = BOLD
    tab: float = 150.0
    hang: float = 0.0
    after: float | None = None


@dataclass(frozen=True)
class Entry:
    """One labelled value: the field key (None when the contract has no field), as printed, and canonical.

    `canonical` None means as printed. `by_pen` marks a value that is written by hand. `colon` False drops the colon.
    """

    label: str
    key: str | None
    printed: str
    canonical: str | None = None
    by_pen: bool = False
    colon: bool = True
    second_label: str = ""


def entry_items(entry: Entry, style: FieldStyle) -> list[Item]:
    """Return label and value as items on one line, without recording."""
    colon = style.colon if entry.colon else ""
    label: list[Item] = [Run(f"{entry.label}{'' if entry.second_label else colon}", style.label)]
    if entry.second_label:
        label.append(Run(f" {entry.second_label}{colon}", replace(style.label, bold=False, italic=True)))
    value_style = Style(pen=True) if entry.by_pen else style.value
    if style.form in (Form.DOTTED, Form.LEADER) and not entry.printed:
        return [*label, Leader()]
    if style.form is Form.DOTTED:
        value_style = replace(value_style, dots=True)
    glue: list[Item] = [Tab(style.tab)] if style.form is Form.TABBED else [" "]
    return [*label, *glue, Run(entry.printed, value_style)]


def row(sheet: Sheet, style: FieldStyle, *entries: Entry, tabs: Sequence[float] = (), first: float = 0.0) -> None:
    """Print entries side by side and record their values.

    Args:
        sheet: where to.
        style: how; forms that need a whole line fall back to inline when there are several entries.
        entries: what, left to right.
        tabs: where the second and later entries begin, in points; without, they spread over the line.
        first: indent in points.
    """
    items: list[Item] = []
    for index, entry in enumerate(entries):
        form = Form.INLINE if len(entries) > 1 and index and style.form is Form.TABBED else style.form
        if index and tabs:
            items.append(Tab(tabs[index - 1]))
        elif index and style.form not in (Form.LEADER, Form.DOTTED):
            items.append(Leader(blank=True))
        items += entry_items(entry, replace(style, form=form))
        if style.form in (Form.LEADER, Form.DOTTED) and entry.printed:
            items.append(Leader())
        _record(sheet, entry)
    if style.form is Form.NEXT and len(entries) == 1:
        split = 1 + bool(entries[0].second_label)
        sheet.para(*items[:split], first=first, after=0)
        sheet.para(*items[split + 1 :], first=first + 14, hang=first + 14, after=style.after)
        return
    hang = style.tab if style.form is Form.TABBED and len(entries) == 1 else style.hang
    sheet.para(*items, first=first, hang=hang, after=style.after)


def rows(sheet: Sheet, style: FieldStyle, *entries: Entry) -> None:
    """Print entries one below the other and record their values."""
    for entry in entries:
        row(sheet, style, entry)


def _record(sheet: Sheet, entry: Entry) -> None:
    if entry.key is not None and entry.printed:
        sheet.put(entry.key, entry.printed if entry.canonical is None else entry.canonical, by_pen=entry.by_pen)


def state_heading(sheet: Sheet, *, rule: float = 0.62, size: float | None = None, spell: int = 0) -> None:
    """Print the name of the state and the motto, centred in the frame; `spell` picks tone placement and dash."""
    size = size or sheet.look.size
    nation, motto = NATIONS[spell % 2], MOTTOES[(spell // 2) % 2]
    wanted = sheet.measure(nation, Style(bold=True, size=size)) + 5 * sheet.measure(" ", PLAIN) * sheet.look.word_space
    size *= min(1.0, sheet.width / wanted)
    sheet.para(nation, align="center", style=Style(bold=True, size=size), after=0)
    sheet.para(motto, align="center", style=Style(bold=True, size=size + 0.5), after=1)
    motto_part = sheet.measure(motto, Style(bold=True, size=size + 0.5)) / sheet.width
    sheet.rule(min(rule, motto_part) if rule > 0.5 else rule, gap=4)


def office_head(sheet: Sheet, parent: str, name: str, *, bold_parent: bool = False, rule: float = 0.36) -> None:
    """Print the agency above (when there is one) and the agency itself, centred in the frame."""
    size = sheet.look.size - 0.5
    if parent:
        _balanced(sheet, parent, Style(bold=bold_parent, size=size))
    _balanced(sheet, name, Style(bold=True, size=size))
    sheet.skip(1)
    if rule:
        sheet.rule(rule, gap=4)


def _balanced(sheet: Sheet, text: str, style: Style) -> None:
    """Print a centred name; one that is too long is broken where both lines come out about as long, as typists do."""
    if len(sheet.set_lines((text,), style=style)) != 2:
        sheet.para(text, align="center", style=style, after=0)
        return
    spaces = [index for index, char in enumerate(text) if char == " "]
    middle = min(spaces, key=lambda index: abs(index - len(text) / 2))
    if text.startswith(_PEOPLE):
        middle = len(_PEOPLE) - 1
    for line in (text[:middle], text[middle + 1 :]):
        sheet.para(line, align="center", style=style, after=0)


def signature(
    sheet: Sheet, titles: Sequence[str], name: str, *, seal: str = "", stamped: bool = False, size: float | None = None
) -> None:
    """Print the signer's titles, a scribble and the name, centred in the frame; the seal covers part of the scribble.

    `stamped` prints the name with a red rubber stamp.
    """
    dice, middle = sheet.dice, (sheet.left + sheet.right) / 2
    for title in titles:
        _balanced(sheet, title, Style(bold=True, size=size))
    center = (middle + dice.real(-20, 60), sheet.y + _SIGNING_ROOM * POINT * 0.52)
    hand.scribble(sheet.image, center, dice.real(330, 480), dice.pick([hand.BLUE_INK, hand.BLACK_INK]), dice)
    if seal:
        sheet.seal((center[0] - dice.real(210, 330), center[1] - dice.real(-30, 70)), seal)
    sheet.skip(_SIGNING_ROOM)
    if stamped:
        sheet.stamped(name, Style(bold=True, colour=RED), degrees=dice.real(-2.5, 2.5))
    else:
        sheet.para(name, align="center", style=Style(bold=True, size=size), after=2)
