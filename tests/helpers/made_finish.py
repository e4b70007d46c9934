"""What a made desk answers when a dossier ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.workflow.desk_types import Note
from desktop.workflow.filed import Filed
from desktop.workflow.slip_types import Sheet, SlipOrder
from storage.errors import NotFound
from storage.states import DossierStep

if TYPE_CHECKING:
    from tests.helpers.made_desk import MadeDesk


class MadeFinish:
    """Remembers what it was asked for."""

    def __init__(self, desk: MadeDesk) -> None:
        self._desk = desk
        self.asked: list[object] = []
        self.filed = Filed((), ())
        self.known = ""
        self.when_exported: Callable[[], None] = lambda: None

    def slip_sheets(self, code: str, order: SlipOrder) -> tuple[Sheet, ...]:
        self._desk.check()
        self.asked.append(("print", order))
        return (Sheet(2, 3, b"\xff" * 6),)

    def write_slip(self, code: str, order: SlipOrder, target: Path) -> None:
        self._desk.check()
        self.asked.append(("save", order, target))

    def step(self, code: str, to: DossierStep, version: int, note: str = "") -> None:
        self._desk.check()
        self.asked.append(("step", to, version, note))
        self._desk.step = to

    def step_back(self, code: str) -> None:
        self._desk.check()
        self.asked.append("step back")
        self._desk.step = DossierStep.RECEIVED

    def find_dossier(self, text: str) -> str:
        self._desk.check()
        if text.strip() != self.known:
            raise NotFound("dossier", text)
        return self.known

    def keep_results(self, code: str, paths: Sequence[Path]) -> tuple[Note, ...]:
        self._desk.check()
        self.asked.append(("results", tuple(paths)))
        return ()

    def file_results(self, paths: Sequence[Path], on_progress: Callable[[int, int], None]) -> Filed:
        self._desk.check()
        self.asked.append(("file", tuple(paths)))
        on_progress(1, 1)
        return self.filed

    def export(self, code: str, target: Path, on_progress: Callable[[int, int], None]) -> Path:
        self._desk.check()
        self.asked.append(("export", target))
        on_progress(3, 3)
        self.when_exported()
        return target / code
