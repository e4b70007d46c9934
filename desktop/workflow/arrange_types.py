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
class SayType:
    """A paper is of a type, whatever the reader took it for."""

    paper: int
    document_type: str


@dataclass(frozen=True, slots=True)
class Undo:
    """The last step is undone."""


@dataclass(frozen=True, slots=True)
class Redo:
    """The last step that was undone is done again."""


WaitingRef = tuple[int, int]
"""A page that waits to be read: the number of its file, and its place there from 0."""


@dataclass(frozen=True, slots=True)
class MoveWaiting:
    """Pages that wait are read before the one that is at `position` of all that wait."""

    pages: tuple[WaitingRef, ...]
    position: int


@dataclass(frozen=True, slots=True)
class TurnWaiting:
    """Pages that wait are turned clockwise by quarters, and read so."""

    pages: tuple[WaitingRef, ...]
    quarters: int


@dataclass(frozen=True, slots=True)
class RemoveWaiting:
    """Pages that wait go into the bin and are not read."""

    pages: tuple[WaitingRef, ...]


WaitingChange = MoveWaiting | TurnWaiting | RemoveWaiting
Change = Move | Part | Join | Turn | Remove | Restore | Replace | Lay | SayType | Undo | Redo | WaitingChange
