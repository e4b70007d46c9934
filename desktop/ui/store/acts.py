"""What may be done to what is open in the store: each on a lane, each with a sentence about what became of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.jobs.job import Lane, Runner
from desktop.messages import error_text
from desktop.ui.desk_port import DeskOf, DeskPort
from desktop.ui.store.state import Opened
from desktop.ui.wording import LANGUAGE, translate
from desktop.workflow.arrange_types import Restore
from ocr.errors import HosoError

AskForFile = Callable[[QWidget, str], Path | None]
"""Asks where a file of that name is to be written; None when nowhere. Tests answer instead."""


class Told(Protocol):
    """Is told, in the window's thread, what became of something that was done to a thing."""

    def __call__(self, thing: Opened, note: str, *, is_problem: bool) -> None:
        """Take the sentence."""
        ...


class StoreActs:
    """Does what somebody wishes to a thing that is open, and tells `told` what became of it."""

    def __init__(self, runner: Runner, desk: DeskOf, told: Told) -> None:
        self._runner = runner
        self._desk = desk
        self._told = told

    def save(self, thing: Opened, name: str, target: Path) -> None:
        """Write a paper's archival PDF."""
        note = translate("Store", "Written: {file}").format(file=target.name)
        self._do(thing, note, lambda desk: desk.lookup.save_paper(name, target))

    def restore(self, thing: Opened, code: str, number: int) -> None:
        """Take a paper out of the bin of its dossier."""
        note = translate("Store", "The paper is back in its dossier. Undo there with Ctrl+Z.")
        self._do(thing, note, lambda desk: desk.arrange(code, Restore(number)))

    def part_or_join(self, thing: Opened, event_id: int, *, parts: bool) -> None:
        """Part two people that were taken for one, or join them again."""
        if parts:
            note = translate("Store", "Parted: papers, dossiers and numbers went back to each. Enter joins them again.")
            self._do(thing, note, lambda desk: desk.people.part(event_id))
        else:
            note = translate("Store", "Joined again.")
            self._do(thing, note, lambda desk: desk.people.join_again(event_id))

    def _do(self, thing: Opened, note: str, do: Callable[[DeskPort], None]) -> None:
        def failed(error: HosoError) -> None:
            self._told(thing, error_text(error, LANGUAGE), is_problem=True)

        self._runner.submit(
            Lane.DB,
            lambda _job: do(self._desk()),
            name="act",
            done=lambda _nothing: self._told(thing, note, is_problem=False),
            failed=failed,
        )


def ask_where_to_save(parent: QWidget, name: str) -> Path | None:
    """Ask where to write a PDF; None when nothing was chosen."""
    title, kind = translate("Store", "Save as PDF"), translate("Store", "PDF (*.pdf)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kind)
    if not chosen:
        return None
    target = Path(chosen)
    return target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
