"""What the window needs of a store when a dossier ends: `desktop.workflow.finish_desk.FinishDesk` is it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from desktop.workflow.desk_types import Note
from desktop.workflow.filed import Filed
from desktop.workflow.slip_types import Sheet, SlipOrder
from storage.states import DossierStep


class FinishPort(Protocol):
    """An open store; every method is called on a lane and may raise a `HosoError`."""

    def slip_sheets(self, code: str, order: SlipOrder) -> tuple[Sheet, ...]:
        """Return the pages of a slip as they are printed."""
        ...

    def write_slip(self, code: str, order: SlipOrder, target: Path) -> None:
        """Write a slip to a file."""
        ...

    def step(self, code: str, to: DossierStep, version: int, note: str = "") -> None:
        """Take a dossier one step on."""
        ...

    def step_back(self, code: str) -> None:
        """Take the last step of a dossier back."""
        ...

    def find_dossier(self, text: str) -> str:
        """Return the code of the dossier that a slip's code means."""
        ...

    def keep_results(self, code: str, paths: Sequence[Path]) -> tuple[Note, ...]:
        """Make files safe in a dossier as its issued result."""
        ...

    def file_results(self, paths: Sequence[Path], on_progress: Callable[[int, int], None]) -> Filed:
        """Take files with results into the dossiers whose codes they bear."""
        ...

    def export(self, code: str, target: Path, on_progress: Callable[[int, int], None]) -> Path:
        """Write a dossier for a one-stop system and return its folder."""
        ...
