"""What the window needs of a store: `desktop.workflow.desk.Desk` is it, tests bring their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from desktop.ui.accounts.port import AccountsPort
from desktop.ui.review_port import ReviewPort
from desktop.ui.supervision_port import SupervisionPort
from desktop.workflow.desk_types import DossierDetail, Found, Note, PaperDetail, Preview, ProcedureChoice
from desktop.workflow.owner_input import OwnerInput
from desktop.workflow.pictures import Picture, PictureOrder
from storage.lists import DossierRow, PersonView


class DeskPort(AccountsPort, Protocol):
    """An open store; every method is called on a lane and may raise a `HosoError`."""

    @property
    def review(self) -> ReviewPort:
        """The store as the review screen asks it."""
        ...

    def find(self, text: str, limit: int) -> tuple[Found, ...]:
        """Return what matches a text, best first; without one the newest things."""
        ...

    def person(self, name: str) -> PersonView:
        """Return everything about an owner."""
        ...

    def paper(self, name: str) -> PaperDetail:
        """Return everything about a paper."""
        ...

    def dossier(self, code: str) -> DossierDetail:
        """Return everything about a dossier."""
        ...

    def newest(self, limit: int) -> tuple[DossierRow, ...]:
        """Return the dossiers that came in last, newest first."""
        ...

    def procedures(self) -> tuple[ProcedureChoice, ...]:
        """Return the catalogue, what is asked for most first."""
        ...

    def preview(self, procedure: str, number: str) -> Preview:
        """Return who a number means and what must be asked of them."""
        ...

    def take_in(self, procedure: str, owner: OwnerInput) -> str:
        """Open a dossier and return its code."""
        ...

    def keep(self, code: str, paths: Sequence[Path]) -> tuple[Note, ...]:
        """Make files safe in a dossier."""
        ...

    def keep_bytes(self, code: str, data: bytes, name: str) -> tuple[Note, ...]:
        """Make a pasted picture safe in a dossier."""
        ...

    def read_waiting(self, code: str, on_progress: Callable[[int, int], None]) -> tuple[Note, ...]:
        """Read the files that wait in a dossier."""
        ...

    def picture(self, order: PictureOrder) -> Picture:
        """Return a picture for the screen."""
        ...

    @property
    def supervision(self) -> SupervisionPort:
        """What the supervisor's place asks."""
        ...


DeskOf = Callable[[], DeskPort]
"""Gives the desk, on a lane: it may have to wait until the store is open, and raises what kept it from opening."""
