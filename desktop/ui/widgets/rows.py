"""What one line of a list says; lists of anything are made of these. No Qt."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from enum import Enum

Span = tuple[int, int]
"""First and last-but-one letter of a piece of text."""


class Tone(Enum):
    """How a row's state is shown; the values are those of `desktop.ui.theme.Mark`."""

    NEEDS_YOU = "needs_you"
    FINE = "fine"
    PROBLEM = "problem"
    QUIET = "quiet"


class Shape(Enum):
    """How a row's picture lies: a whole page at the left, or the strip of one value below the text."""

    PAGE = "page"
    STRIP = "strip"


@dataclass(frozen=True, slots=True)
class State:
    """A state in words, with the icon that says the same."""

    word: str
    tone: Tone
    icon: str


@dataclass(frozen=True, slots=True)
class TimeBar:
    """How long something holds, as parts of the width: where it begins, where it ends, where today is."""

    start: float
    end: float
    now: float
    tone: Tone


@dataclass(frozen=True, slots=True)
class Row:
    """One line: a heading, or a thing with text, state and picture. `key` names it for whoever opens it.

    One that `is_coming` stands in for a thing that is being fetched: its text is spoken, not painted.
    """

    key: str
    title: str
    detail: str = ""
    caption: str = ""
    trailing: str = ""
    state: State | None = None
    picture: Hashable | None = None
    shape: Shape = Shape.PAGE
    icon: str = ""
    title_spans: tuple[Span, ...] = ()
    detail_spans: tuple[Span, ...] = ()
    is_header: bool = False
    bar: TimeBar | None = None
    is_coming: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        word = self.state.word if self.state else ""
        return ", ".join(part for part in (self.caption, self.title, self.detail, word, self.trailing) if part)


def header(title: str, count: int | str | None = None) -> Row:
    """Return a heading, with how many things stand below it: a number, or its text where it may be a long one."""
    return Row(key=f"header:{title}", title=title, trailing="" if count is None else str(count), is_header=True)
