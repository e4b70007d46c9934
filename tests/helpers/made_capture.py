"""What a made desk answers while papers come in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.devices.watched_folder import Arrival
from desktop.workflow.desk_types import KeptPage, Note, WaitingPage
from desktop.workflow.filed import NOTHING_LEFT, Filed, LeftResults

if TYPE_CHECKING:
    from tests.helpers.made_desk import MadeDesk


class MadeSpool:
    """A spool without files: every page that is kept waits in the desk's dossier."""

    def __init__(self, desk: MadeDesk, folder: Path) -> None:
        self.folder = folder
        self._desk = desk

    def keep(self, path: Path) -> KeptPage:
        self._desk.check()
        page = self._desk.waiting_page(int(path.stem) + 1000, path.name)
        self._desk.waiting = (*self._desk.waiting, page)
        return KeptPage(page)


class MadeResultSpool:
    """A spool of results without files; the desk remembers which pages were kept."""

    folder = Path("spool")

    def __init__(self, desk: MadeDesk) -> None:
        self._desk = desk

    def keep(self, path: Path) -> Path:
        self._desk.check()
        self._desk.finish.asked.append(("kept", path.name))
        return path


class MadeCapture:
    """What a made desk answers while papers come in."""

    def __init__(self, desk: MadeDesk) -> None:
        self._desk = desk
        self.open_code = ""
        self.spooled: tuple[str, ...] = ()
        self.found: tuple[str, ...] = ()
        self.taken: list[tuple[str, Path]] = []
        self.left = NOTHING_LEFT

    @contextmanager
    def scanning(self, _code: str, *, is_result: bool = False, device: str = "") -> Iterator[MadeSpool]:
        self._desk.check()
        yield MadeSpool(self._desk, Path("spool"))

    @contextmanager
    def scanning_results(self) -> Iterator[MadeResultSpool]:
        self._desk.check()
        yield MadeResultSpool(self._desk)

    def file_scanned(self, on_progress: Callable[[int, int], None]) -> Filed:
        self._desk.check()
        self._desk.finish.asked.append("file scanned")
        self.left = NOTHING_LEFT
        on_progress(1, 1)
        return self._desk.finish.filed

    def left_results(self) -> LeftResults:
        self._desk.check()
        return self.left

    def take_in_spools(self) -> tuple[str, ...]:
        self._desk.check()
        return self.spooled

    def remember(self, code: str) -> None:
        self._desk.check()
        self.open_code = code

    def remembered(self) -> str:
        return self.open_code

    def findings(self, _page: WaitingPage) -> tuple[str, ...]:
        return self.found

    def take_arrivals(self, code: str, arrivals: Sequence[Arrival]) -> tuple[tuple[Arrival, ...], tuple[Note, ...]]:
        self._desk.check()
        self.taken += [(code, each.path) for each in arrivals]
        return tuple(arrivals), ()
