"""A window that scans, in a process of its own: `python -m tests.desktop.ui.scan_walk WHAT FOLDER`.

Everything is real but the reader: SANE with its test device, store, spool, lanes, drawing. What happens is told on
standard output as it happens, a JSON line each, so that whoever kills this process knows what had been shown.
"""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import Window
from desktop.devices.sane import SaneDriver
from desktop.devices.scanner import Abilities, ScanCalls, ScannedPage, Scanner, ScanOrder
from desktop.jobs.runner import JobRunner
from desktop.settings import CaptureSettings, SettingsFile
from desktop.ui.counter.state import Mode
from desktop.ui.i18n import install_language
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.ui.widgets.page_shelf import Tile
from desktop.ui.workstation import Workstation
from desktop.workflow.desk import Desk
from desktop.workflow.digitize import Read
from desktop.workflow.owner_input import OwnerInput
from desktop.workflow.pictures import PictureOrder
from tests.desktop.ui.window_walk import Stalls
from tests.helpers.made_desk import SAMPLES
from tests.helpers.stand_in_reader import stand_in
from tests.helpers.waiting import let_run

PROCEDURE, OWNER = "1.001193", OwnerInput("062187001234", name="Nguyễn Thị Hòa")
_PATIENCE_S = 60.0
_QUICK = stand_in(0.05)


def tell(**what: Any) -> None:
    """Tell something at once."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def leave(_window: QWidget) -> bool:
    """Answer the question whether to close while pages are read, so that a walk that went wrong never hangs."""
    tell(asked_to_leave=True)
    return True


class TimedDriver:
    """The real driver, which notes when each page came."""

    def __init__(self, program: str) -> None:
        self.came: list[float] = []
        self.on_kept: Callable[[Path], None] = lambda _page: None
        self._driver = SaneDriver(program)

    def list_devices(self) -> tuple[Scanner, ...]:
        return self._driver.list_devices()

    def abilities(self, device: str) -> Abilities:
        return self._driver.abilities(device)

    def scan(self, order: ScanOrder, calls: ScanCalls) -> int:
        def on_page(page: ScannedPage) -> None:
            self.came.append(time.monotonic())
            calls.on_page(page)
            kept = sorted(page.path.parent.glob("ket-qua-*"))
            if kept:
                self.on_kept(kept[-1])

        return self._driver.scan(order, ScanCalls(on_page, calls.on_progress, calls.check_cancelled))


class ScanWalk:
    """A window on the store of a folder, with the scanner and the watched folder that its settings name.

    `read` None is the real reader, and `program` what is called as `scanimage`.
    """

    def __init__(
        self,
        folder: Path,
        settings: CaptureSettings,
        read: Read | None = _QUICK,
        program: str = "scanimage",
    ) -> None:
        self.bugs: list[BaseException] = []
        self.shown: dict[str, float] = {}
        self.files_shown: dict[str, float] = {}
        self.driver = TimedDriver(program)
        self.desk = Desk.open(folder / "store", read=read)
        self.desk.warm_up()
        self.runner = JobRunner(self.bugs.append)
        kept = SettingsFile(folder / "settings.json")
        kept.save_capture(settings)
        self.window = Window(
            Theme(LIGHT), self.runner, lambda: self.desk, ask=leave, workstation=Workstation(self.driver, kept)
        )
        self.page = self.window.counter_view.dossier
        self._note_what_is_painted()
        self.window.main.resize(1366, 768)
        self.window.main.show()
        QTest.qWaitForWindowExposed(self.window.main, 3000)
        self.window.main.activateWindow()
        self.window.start()
        self.until(lambda: self.window.counter.state.is_ready, "the store is open")

    def _note_what_is_painted(self) -> None:
        """Tell of each page the moment that it is on the screen with its picture, by its file's name in the store."""
        pictures, paint = self.window.pictures, self.page.shelf.tile_painted

        def on_painted(tile: Tile) -> None:
            order = tile.picture
            if not isinstance(order, PictureOrder) or tile.key in self.shown:
                return
            self.shown[tile.key] = time.monotonic()
            self.files_shown.setdefault(order.sha256, self.shown[tile.key])
            tell(shown=order.sha256, key=tile.key)

        assert pictures is not None
        paint.connect(on_painted)

    def until(self, condition: Callable[[], bool], what: str, seconds: float = _PATIENCE_S) -> None:
        """Wait until something is so."""
        started = time.monotonic()
        while not condition():
            let_run(2)
            if self.bugs or time.monotonic() - started > seconds:
                message = f"waited in vain: {what}; bugs: {self.bugs}"
                raise AssertionError(message)

    def rest(self, seconds: float) -> None:
        """Let the window run for so long."""
        ends = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > ends, "time passes")

    def until_papers(self, count: int) -> None:
        """Wait until the dossier has so many papers."""
        self.until(lambda: self.papers() == count, f"{count} papers")

    def open_dossier(self) -> str:
        """Open a dossier and wait until it is on the screen."""
        code = self.desk.take_in(PROCEDURE, OWNER)
        self.window.counter.take_up(code)
        self.until(lambda: self.window.counter.state.detail is not None, "the dossier is open")
        tell(dossier=code)
        return code

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        """Press a key where the keyboard is."""
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(QApplication.focusWidget() or self.window.main, key, modifier)

    def papers(self) -> int:
        """Return how many papers the dossier on the screen has."""
        detail = self.window.counter.state.detail
        return 0 if detail is None else len(detail.dossier.papers)

    def is_done(self, pages: int) -> bool:
        """Say whether so many pages are read and nothing is under way."""
        state = self.window.counter.state
        if state.detail is None or state.detail.waiting or state.reading or state.capture.is_scanning:
            return False
        return sum(len(paper.pages) for paper in state.detail.dossier.papers) == pages

    def close(self) -> None:
        """End as a person does, when nothing is under way: otherwise the window asks, and nobody is here to answer."""
        self.until(lambda: not self.window.counter.state.reading, "nothing is read any more")
        self.window.main.close()
        assert self.runner.shutdown()
        self.desk.close()


def scan(folder: Path, settings: CaptureSettings) -> None:
    """F9, and every page of the stack is there, read and seen.

    The last page may be read before it was painted as one that waits: what counts is when its picture was first seen.
    """
    walk = ScanWalk(folder, settings)
    walk.open_dossier()
    walk.press(Qt.Key.Key_F9)
    stalls = Stalls()
    walk.until(lambda: walk.is_done(10), "ten pages are read")
    walk.until(lambda: len(walk.files_shown) == 10, "ten pages were seen")
    first = sorted(walk.files_shown.values())
    waits = [1000 * (shown - came) for came, shown in zip(walk.driver.came, first, strict=True)]
    tell(waits_ms=[round(each) for each in waits], stall_ms=round(stalls.longest_ms, 1))
    walk.close()


def watch(folder: Path, settings: CaptureSettings) -> None:
    """Files come slowly over a network into the watched folder; what they become is rearranged by keys, and back."""
    arriving = folder / "den"
    arriving.mkdir()
    walk = ScanWalk(folder, replace(settings, watched_folder=str(arriving)))
    walk.open_dossier()
    stalls = Stalls()
    data = [path.read_bytes() for path in SAMPLES[:3]]
    for number, content in enumerate(data):
        with (arriving / f"{number}.jpg").open("wb") as file:
            for start in range(0, len(content), len(content) // 3 + 1):
                file.write(content[start : start + len(content) // 3 + 1])
                file.flush()
                walk.rest(0.3)  # the network is slow
    walk.until(lambda: walk.is_done(3), "three files are papers")
    assert list(arriving.iterdir()) == []
    tell(stall_ms=round(stalls.longest_ms, 1))
    shelf = walk.page.shelf
    shelf.setFocus()
    walk.press(Qt.Key.Key_End)
    stalls.reset()
    for key, papers in ((Qt.Key.Key_J, 2), (Qt.Key.Key_B, 3), (Qt.Key.Key_Z, 2), (Qt.Key.Key_Z, 3), (Qt.Key.Key_Y, 2)):
        walk.press(key, control=True)
        walk.until_papers(papers)
    walk.press(Qt.Key.Key_Delete)
    walk.until(lambda: len(shelf.tiles) == 2, "a page is in the bin")
    walk.press(Qt.Key.Key_Z, control=True)
    walk.until(lambda: len(shelf.tiles) == 3, "and comes back")
    walk.until(lambda: walk.is_done(3), "and is read again")
    tell(arranging_stall_ms=round(stalls.longest_ms, 1))
    walk.close()


def again(folder: Path, settings: CaptureSettings) -> None:
    """Start, come back to the dossier of the process before if that was killed, and scan until one is killed too."""
    walk = ScanWalk(folder, settings)
    counter = walk.window.counter
    if walk.desk.capture.remembered():
        walk.until(lambda: counter.state.mode is Mode.OPEN, "the dossier is back")
        walk.until(lambda: counter.state.detail is not None, "its pages are there")
        tell(resumed=counter.state.code, there=there(walk))
    else:
        walk.open_dossier()
    walk.press(Qt.Key.Key_F9)
    tell(scanning=True)
    walk.until(lambda: False, "the kill")


def finish(folder: Path, settings: CaptureSettings) -> None:
    """Start after the last kill: the window comes back by itself, and everything that waited is read."""
    walk = ScanWalk(folder, settings)
    counter = walk.window.counter
    walk.until(lambda: counter.state.mode is Mode.OPEN and counter.state.detail is not None, "the dossier is back")

    def is_read() -> bool:
        detail = counter.state.detail
        return detail is not None and not detail.waiting and not counter.state.reading

    walk.until(is_read, "all is read")
    tell(resumed=counter.state.code, there=there(walk))
    walk.close()
    tell(remembered=Desk.open(folder / "store").capture.remembered())


def results(folder: Path, settings: CaptureSettings) -> None:
    """Start, tell how many scanned results lie in no dossier, and scan a stack of them until this is killed."""
    walk = ScanWalk(folder, settings, program=str(folder / "scanimage"))
    counter = walk.window.counter
    tell(left=counter.state.left.to_file, said=walk.window.counter_view.left.isVisible())

    def on_state() -> None:
        if counter.state.filing is not None:
            tell(filing=counter.state.filing[0])

    def on_kept(page: Path) -> None:
        tell(kept=hashlib.sha256(page.read_bytes()).hexdigest(), name=page.name)

    walk.driver.on_kept = on_kept
    counter.state_changed.connect(on_state)
    walk.press(Qt.Key.Key_F9)
    walk.until(lambda: False, "the kill")


def file_left(folder: Path, settings: CaptureSettings) -> None:
    """Start after the last kill: what lies in no dossier is told, and F7 files it; what is nobody's is given."""
    walk = ScanWalk(folder, settings)
    counter = walk.window.counter
    tell(left=counter.state.left.to_file, said=walk.window.counter_view.left.isVisible())
    walk.press(Qt.Key.Key_F7)
    walk.until(lambda: not counter.state.left.to_file, "all is filed", 3 * _PATIENCE_S)
    tell(of_nobody=counter.state.left.of_nobody)
    walk.press(Qt.Key.Key_F7)
    while counter.claiming.dialog is not None:
        claim_next(walk, counter.state.recent[0].code[-4:])
    walk.until(lambda: not counter.state.reading, "all is read")
    counter.take_up(counter.state.recent[0].code)
    walk.until(lambda: counter.state.detail is not None, "the dossier is open")
    tell(there=there(walk), said=walk.window.counter_view.left.isVisible())
    walk.close()


def claim_next(walk: ScanWalk, code: str) -> None:
    """Give the page that is chosen to a dossier by the end of its code."""
    claiming = walk.window.counter.claiming
    dialog = claiming.dialog
    assert dialog is not None
    walk.until(lambda: bool(dialog.chosen), "a page is chosen")
    count = len(dialog.shelf.tiles)
    QTest.keyClicks(dialog.code, code)
    QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    walk.until(lambda: claiming.dialog is None or len(dialog.shelf.tiles) < count, "the page is given")


def there(walk: ScanWalk) -> list[str | None]:
    """Return the names of the files of all pages that the dossier on the screen has."""
    detail = walk.window.counter.state.detail
    assert detail is not None
    pages = [page.capture_sha256 for paper in detail.dossier.papers for page in paper.pages]
    return [*pages, *(page.sha256 for page in detail.waiting)]


WALKS = {"scan": scan, "watch": watch, "again": again, "finish": finish, "results": results, "file-left": file_left}


def main() -> int:
    """Walk."""
    app = QApplication([])
    folder = Path(sys.argv[2])
    translator = install_language(app, cache=folder / "cache")
    apply_theme(app, Theme(LIGHT))
    settings = CaptureSettings(**json.loads(sys.argv[3]))
    WALKS[sys.argv[1]](folder, settings)
    assert translator is not None
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
