"""What may be done to the pages of a dossier; numbers are those of rows of the store."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Move:
    """Pages, by number, go into a paper (None: a new one) before the page at `position` there."""

    pages: tuple[int, ...]
    into: int | None
    position: int


@dataclass(frozen=True, slots=True)
class Part:
    """The pages of a paper from `position` (from 0) on become a paper of their own."""

    paper: int
    position: int


@dataclass(frozen=True, slots=True)
class Join:
    """A second paper becomes the end of the first."""

    first: int
    second: int


@dataclass(frozen=True, slots=True)
class Turn:
    """Pages are turned clockwise by quarters."""

    pages: tuple[int, ...]
    quarters: int


@dataclass(frozen=True, slots=True)
class Remove:
    """Pages of one paper go into the bin."""

    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Restore:
    """A paper comes out of the bin, back to where it was."""

    paper: int


@dataclass(frozen=True, slots=True)
class Replace:
    """A page that was scanned again takes the place of an old one."""

    old: int
    new: int


@dataclass(frozen=True, slots=True)
class Lay:
    """A paper fills a component."""

    paper: int
    component: int


@dataclass(frozen=True, slots=True)
class Undo:
    """The last step is undone."""


@dataclass(frozen=True, slots=True)
class Redo:
    """The last step that was undone is done again."""


Change = Move | Part | Join | Turn | Remove | Restore | Replace | Lay | Undo | Redo
