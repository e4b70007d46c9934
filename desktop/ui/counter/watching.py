"""The watched folder at the counter: what arrives goes into the dossier that is open, or waits to be asked for."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from desktop.devices.errors import FolderUnreadable
from desktop.devices.watched_folder import Arrival, WatchedFolder
from desktop.jobs.job import Job, JobHandle, Lane
from desktop.messages import error_text
from desktop.ui.counter.bench import Bench
from desktop.ui.counter.intake import Intake
from desktop.ui.counter.state import noted
from desktop.ui.wording import LANGUAGE
from desktop.workflow.desk_types import Note
from ocr.errors import HosoError

_LOOK_MS = 1000


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a look found: how many files were taken into which dossiers, what is to be said of them, what waits."""

    taken: tuple[tuple[str, int], ...]
    notes: tuple[tuple[str, tuple[Note, ...]], ...]
    left: int


class Watching(QObject):
    """Looks into the folder every second, one look after the other; a folder that is away is tried again."""

    def __init__(self, bench: Bench, intake: Intake, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._intake = intake
        self._watched: WatchedFolder | None = None
        self._look: JobHandle | None = None
        self._adopting = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, folder: str) -> None:
        """Watch a folder from now on; "" for none."""
        self._watched = WatchedFolder(Path(folder)) if folder else None
        self._bench.change_capture(replace(self._bench.state.capture, arrivals=0, folder_error=""))
        if folder:
            self._timer.start()
        else:
            self._timer.stop()

    def adopt(self) -> None:
        """Take what came while no dossier was open into the one on the screen."""
        if self._bench.state.can_add:
            self._adopting = self._bench.state.code
            self.look()

    def look(self) -> None:
        """Look now, unless a look is under way."""
        watched, state = self._watched, self._bench.state
        if watched is None or not state.is_ready or (self._look is not None and self._look.is_running):
            return
        code = state.code if state.can_add else ""
        adopting, self._adopting = self._adopting, ""

        def look(_job: Job) -> _Seen:
            try:
                found = watched.look(time.monotonic(), code)
            except OSError as error:
                raise FolderUnreadable(str(watched.folder)) from error
            return self._taken(watched, found, adopting)

        def failed(error: HosoError) -> None:
            if isinstance(error, FolderUnreadable):
                text = error_text(error, LANGUAGE)
                self._bench.change_capture(replace(self._bench.state.capture, folder_error=text))
            else:
                self._bench.fail(error)

        self._look = self._bench.runner.submit(
            Lane.WATCH, look, name="watched folder", done=self._on_seen, failed=failed
        )

    def _taken(self, watched: WatchedFolder, found: tuple[Arrival, ...], adopting: str) -> _Seen:
        """Take files into the dossiers that were open when they were first seen; runs on the lane."""
        by_code: dict[str, list[Arrival]] = {}
        for arrival in found:
            by_code.setdefault(arrival.note or adopting, []).append(arrival)
        left = len(by_code.pop("", []))
        taken, notes = [], []
        for code, arrivals in by_code.items():
            safe, said = self._bench.desk().capture.take_arrivals(code, arrivals)
            for arrival in safe:
                watched.take(arrival)
            taken.append((code, len(safe)))
            notes.append((code, said))
        return _Seen(tuple(taken), tuple(notes), left)

    def _on_seen(self, seen: _Seen) -> None:
        bench = self._bench
        bench.change_capture(replace(bench.state.capture, arrivals=seen.left, folder_error=""))
        for code, notes in seen.notes:
            bench.change(noted(bench.state, code, notes))
        for code, count in seen.taken:
            if count:
                bench.fetch(code)
                self._intake.read(code)
