"""A walk through the window with real keys and the mouse, in a process of its own: `python -m … WALK FOLDER`.

Everything is real but the reader: store, lanes, files, drawing. Exits with 0 when all was as it should be, and writes
what it measured as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import STORE, Window
from desktop.jobs.runner import JobRunner
from desktop.ui.counter.state import CounterState
from desktop.ui.i18n import install_language
from desktop.ui.store.state import Phase, StoreState
from desktop.ui.theme import LIGHT, Theme, apply_theme
from desktop.workflow.desk import Desk
from tests.helpers.made_desk import CARD, NUMBER, SAMPLES
from tests.helpers.stand_in_reader import ReadField, stand_in
from tests.helpers.waiting import let_run

_PATIENCE_S = 60.0
_TICK_MS = 5


class Stalls:
    """How long the event loop was away at worst, and how long it worked at a stretch.

    Where the machine is busy with others, only the latter says something about the window.
    """

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self.longest_work_ms = 0.0
        self._worked = time.thread_time()
        self._all_ms: list[float] = []
        self._last = time.monotonic()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK_MS)

    def _tick(self) -> None:
        now = time.monotonic()
        stall = (now - self._last) * 1000 - _TICK_MS
        self.longest_ms = max(self.longest_ms, stall)
        if stall > _TICK_MS:
            self._all_ms.append(stall)
        self._last = now
        worked = time.thread_time()
        self.longest_work_ms = max(self.longest_work_ms, (worked - self._worked) * 1000)
        self._worked = worked

    def above(self, milliseconds: float) -> int:
        """Return how often it was away longer than that."""
        return sum(each > milliseconds for each in self._all_ms)

    def reset(self) -> None:
        """Begin to measure anew."""
        self.longest_ms, self._last = 0.0, time.monotonic()
        self.longest_work_ms, self._worked = 0.0, time.thread_time()
        self._all_ms.clear()

    @property
    def text(self) -> str:
        """The longest of both, in words for a table."""
        return f"{self.longest_ms:.0f} ms away, {self.longest_work_ms:.0f} ms at work"


class Walk:
    """The window on a store in a folder, and how a person uses it."""

    def __init__(self, folder: Path, seconds_a_page: float = 0.05, fields: Sequence[ReadField] = ()) -> None:
        self.bugs: list[BaseException] = []
        self.runner = JobRunner(self.bugs.append)
        self.desk = Desk.open(folder, read=stand_in(seconds_a_page, fields))
        self.desk.warm_up()
        self.window = Window(Theme(LIGHT), self.runner, lambda: self.desk)
        self.measured: dict[str, float] = {}
        self.keys = 0
        self.window.main.resize(1366, 768)
        self.window.main.show()
        QTest.qWaitForWindowExposed(self.window.main, 3000)
        self.window.main.activateWindow()  # without a window manager nobody else does
        QTest.qWaitForWindowActive(self.window.main, 3000)
        self.window.start()
        self.until(lambda: self.window.counter.state.is_ready, "the store is open")

    def until(self, condition: Callable[[], bool], what: str) -> float:
        """Wait until something is so and return how many milliseconds that took."""
        started = time.monotonic()
        while not condition():
            let_run(5)
            if self.bugs or time.monotonic() - started > _PATIENCE_S:
                message = f"waited in vain: {what}; bugs: {self.bugs}"
                raise AssertionError(message)
        return (time.monotonic() - started) * 1000

    def rest(self, seconds: float) -> None:
        """Let the window run for so long."""
        let_run(round(seconds * 1000))

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        """Press a key where the keyboard is."""
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.focus(), key, modifier)
        self.keys += 1

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        for letter in text:
            if letter.isascii():
                QTest.keyClick(self.focus(), letter)  # type: ignore[call-overload]  # left out of the stubs
            else:  # QTest knows no keys for these; an input method sends such events
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                    QApplication.sendEvent(self.focus(), event)
        self.keys += len(text)

    @property
    def counter(self) -> CounterState:
        """What the counter shows now."""
        return self.window.counter.state

    @property
    def store(self) -> StoreState:
        """What the store's place shows now."""
        return self.window.store.state

    def focus(self) -> QWidget:
        """Return what has the keyboard."""
        found: QWidget | None = QApplication.focusWidget() or self.window.main.focusWidget()
        return found or self.window.main

    def close(self) -> None:
        """End as a person does."""
        self.window.main.close()
        assert self.runner.shutdown()
        self.desk.close()


def take_in(walk: Walk, count: int = 3) -> None:
    """New dossier by keys alone, files dropped, pages there."""
    walk.press(Qt.Key.Key_N, control=True)
    walk.type("khai sinh")
    walk.press(Qt.Key.Key_Return)
    walk.type(CARD)  # a hand-held reader types like a person, only faster
    walk.press(Qt.Key.Key_Return)
    walk.measured["preview_ms"] = walk.until(lambda: walk.counter.new.can_open, "the store has answered")
    assert walk.counter.new.name.startswith("Nguyễn")
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: walk.counter.detail is not None, "the dossier is open")
    page = walk.window.counter_view.dossier
    files = [SAMPLES[number % len(SAMPLES)] for number in range(min(count, len(SAMPLES)))]
    stalls = Stalls()
    page.files_given.emit(list(files))
    walk.until(lambda: len(page.shelf.tiles) == len(files), "every page is shown")
    walk.until(lambda: _papers(walk) == len(files), "all is read")
    walk.measured["stall_ms"] = stalls.longest_ms
    assert f"{len(files)} " in walk.window.main.safety.text()


def _papers(walk: Walk) -> int:
    detail = walk.counter.detail
    return 0 if detail is None or detail.waiting else len(detail.dossier.papers)


def paste(walk: Walk) -> None:
    """A picture from the clipboard and a file dropped by the mouse become pages."""
    take_in(walk, 1)
    page = walk.window.counter_view.dossier
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(SAMPLES[1]))])
    QApplication.clipboard().setMimeData(mime)
    page.add.setFocus()
    walk.press(Qt.Key.Key_V, control=True)
    walk.until(lambda: len([tile for tile in page.shelf.tiles if tile.opens]) == 2, "both are read")
    tile = page.shelf.viewport()
    QTest.mouseDClick(tile, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(60, 80))
    walk.until(lambda: walk.window.store.state.detail is not None, "the paper is open")
    assert walk.window.main.stack.currentIndex() == STORE
    QApplication.clipboard().clear()  # what it holds is Python's and must not outlive it


def search(walk: Walk) -> None:
    """Find, open, go back: by keys alone."""
    take_in(walk, 2)
    walk.press(Qt.Key.Key_F, control=True)
    assert walk.focus() is walk.window.store_view.search
    started = time.monotonic()
    walk.type("tran thi mai")
    walk.until(lambda: walk.store.phase is Phase.READY and walk.store.query == "tran thi mai", "there are answers")
    walk.measured["search_ms"] = (time.monotonic() - started) * 1000
    assert any(found.kind == "paper" for found in walk.store.results)
    walk.press(Qt.Key.Key_Down)
    results = walk.window.store_view.results
    while not (results.current_key() or "").startswith("paper:"):
        walk.press(Qt.Key.Key_Down)
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: walk.store.detail is not None, "the paper is open")
    assert walk.window.store_view.outer.currentWidget() is walk.window.store_view.paper
    walk.press(Qt.Key.Key_Escape)
    walk.until(lambda: not walk.store.trail, "back at the results")
    assert walk.window.store_view.search.text() == "tran thi mai"
    walk.press(Qt.Key.Key_F, control=True)
    walk.type(NUMBER)
    walk.press(Qt.Key.Key_Return)
    walk.until(lambda: walk.store.detail is not None, "Enter opened the best answer")


WALKS = {"take_in": take_in, "paste": paste, "search": search}


def main() -> int:
    """Walk, and write what was measured."""
    app = QApplication([])
    translator = install_language(app, cache=Path(sys.argv[2]) / "cache")
    apply_theme(app, Theme(LIGHT))
    walk = Walk(Path(sys.argv[2]) / "store")
    WALKS[sys.argv[1]](walk)
    walk.close()
    assert translator is not None
    sys.stdout.write(json.dumps(walk.measured | {"keys": walk.keys}) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
