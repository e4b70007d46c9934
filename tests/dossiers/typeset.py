"""Line breaking: runs of text with styles become lines of measured words. Nothing is drawn here."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from ocr.text import nfc

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Style:
    """How a run looks. `size` in points, None as the page; `dots` draws a dotted rule under the text."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    colour: Colour | None = None
    size: float | None = None
    pen: bool = False
    dots: bool = False


PLAIN = Style()
BOLD = Style(bold=True)
ITALIC = Style(italic=True)
BOLD_ITALIC = Style(bold=True, italic=True)
PEN = Style(pen=True)


@dataclass(frozen=True)
class Run:
    """Text in one style. Runs that meet without a space form one word."""

    text: str
    style: Style = PLAIN


@dataclass(frozen=True)
class Leader:
    """Marks that fill what is left of the line; never part of the truth. `blank` leaves the room empty instead."""

    blank: bool = False
    mark: str = "."


@dataclass(frozen=True)
class Tab:
    """Jump to a position in points from the left edge of the frame."""

    at: float


Item = str | Run | Leader | Tab


def bold(text: str) -> Run:
    """Return bold text."""
    return Run(text, BOLD)


def italic(text: str) -> Run:
    """Return italic text."""
    return Run(text, ITALIC)


def pen(text: str) -> Run:
    """Return text written by pen."""
    return Run(text, PEN)


@dataclass(frozen=True)
class Piece:
    """A part of a word in one style, measured in pixels."""

    text: str
    style: Style
    width: float


Word = tuple[Piece, ...]

PEN_DOWN, PEN_UP = "\ue000", "\ue001"  # private-use characters, which no paper bears
Atom = Word | Leader | Tab

Measure = Callable[[str, Style], float]


@dataclass(frozen=True)
class SetLine:
    """One line: its atoms and where each begins, in pixels from the left of the frame."""

    atoms: tuple[Atom, ...]
    starts: tuple[float, ...]
    leader_widths: tuple[float, ...]
    width: float

    @property
    def text(self) -> str:
        """What a reader would type: words with single spaces, leaders and tabs left out."""
        return " ".join("".join(piece.text for piece in atom) for atom in self.atoms if isinstance(atom, tuple))

    @property
    def marked(self) -> str:
        """The text with what is written by pen between `PEN_DOWN` and `PEN_UP`."""
        words = (atom for atom in self.atoms if isinstance(atom, tuple))
        return " ".join("".join(_marked(piece) for piece in word) for word in words)


def _marked(piece: Piece) -> str:
    return f"{PEN_DOWN}{piece.text}{PEN_UP}" if piece.style.pen else piece.text


def pen_spans(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """Return a marked text without its marks, and where in it (start, end) stands what is written by pen."""
    text, spans = "", []
    joined = marked.replace(f"{PEN_UP} {PEN_DOWN}", " ").replace(f"{PEN_UP}{PEN_DOWN}", "")
    for part in re.split(f"({PEN_DOWN}[^{PEN_UP}]*{PEN_UP})", joined):
        bare = part.strip(PEN_DOWN + PEN_UP)
        if bare != part:
            spans.append((len(text), len(text) + len(bare)))
        text += bare
    return text, spans


def atoms_of(items: Iterable[Item], base: Style, measure: Measure) -> list[Atom]:
    """Cut items into words, leaders and tabs."""
    atoms: list[Atom] = []
    word: list[Piece] = []

    def close() -> None:
        if word:
            atoms.append(tuple(word))
            word.clear()

    for item in items:
        if isinstance(item, Leader | Tab):
            close()
            atoms.append(item)
            continue
        run = Run(item, base) if isinstance(item, str) else replace(item, style=_under(base, item.style))
        for part in re.split(r"( +)", nfc(run.text)):
            if part.startswith(" "):
                close()
            elif part:
                word.append(Piece(part, run.style, measure(part, run.style)))
    close()
    return atoms


def _under(base: Style, style: Style) -> Style:
    return replace(
        style,
        bold=style.bold or base.bold,
        italic=style.italic or base.italic,
        size=style.size if style.size is not None else base.size,
        colour=style.colour if style.colour is not None else base.colour,
    )


def _width(atom: Atom, least_leader: float) -> float:
    if isinstance(atom, Leader):
        return least_leader
    return 0.0 if isinstance(atom, Tab) else sum(piece.width for piece in atom)


def break_lines(
    atoms: Sequence[Atom], widths: tuple[float, float], space: float, points: float, *, justify: bool = False
) -> list[SetLine]:
    """Fill lines greedily.

    Args:
        atoms: words, leaders and tabs.
        widths: room on the first line and on the others, in pixels.
        space: width of a word gap in pixels.
        points: pixels per point, for tabs.
        justify: stretch the gaps of every line but the last.
    """
    lines: list[SetLine] = []
    rest = list(atoms)
    while rest:
        room = widths[0] if not lines else widths[1]
        taken, x, end = 0, 0.0, 0.0
        for atom in rest:
            start = max(x, atom.at * points) if isinstance(atom, Tab) else x
            stop = start + _width(atom, space)
            if taken and stop > room and not isinstance(atom, Leader):
                break
            taken, end = taken + 1, stop
            x = stop if isinstance(atom, Tab) else stop + space
        now, rest = rest[:taken], rest[taken:]
        lines.append(_place(now, room, space, points, slack=room - end, stretch=justify and bool(rest)))
    return lines


def _place(atoms: list[Atom], room: float, space: float, points: float, *, slack: float, stretch: bool) -> SetLine:
    leaders = sum(isinstance(atom, Leader) for atom in atoms)
    tabbed = any(isinstance(atom, Tab) for atom in atoms)
    extra_gap = slack / (len(atoms) - 1) if stretch and not leaders and not tabbed and len(atoms) > 1 else 0.0
    each = space + max(0.0, slack / leaders) if leaders else 0.0
    starts: list[float] = []
    x = 0.0
    for atom in atoms:
        if isinstance(atom, Tab):
            x = max(x, atom.at * points)
            starts.append(x)
            continue
        starts.append(x)
        x += _width(atom, each) + space + min(extra_gap, space * 4)
    last = 0.0 if not atoms else starts[-1] + _width(atoms[-1], each)
    return SetLine(tuple(atoms), tuple(starts), (each,) * leaders, min(last, room) if leaders else last)
